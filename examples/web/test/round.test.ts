// A whole first round in a real Chromium, by keyboard alone: every command of an example journey is typed through its form, and
// what the browser kept is held beside what was typed. FILM=<folder> makes a picture at every stop.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, it } from 'node:test';
import { nl } from 'aanpakken-met-impact/texts/nl';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { PreviewServer } from 'vite';
import { firstRound, start } from './example.js';
import { fill, hasChromium, openApp, press, tabTo } from './keyboard.js';
import { chooseIn, differences, keptFacts, typePayload } from './typing.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const film = process.env['FILM'];
let [browser, server, address, context, page]: [Browser, PreviewServer, string, BrowserContext, Page] = [] as never;
let shots = 0;

/** The ids of the example, and those that the app made for the same things. */
const ids = new Map<string, string>();
type Told = (typeof firstRound)[number];

/** Looks at the page: no violation, and a picture for whoever wants to see it. */
async function look(name: string, where = page): Promise<void> {
  await where.evaluate(axe);
  const found = await where.evaluate<string[]>(`axe
    .run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], iframes: false })
    .then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html.slice(0, 200)))`);
  assert.deepEqual(found, [], name);
  if (film === undefined) return;
  mkdirSync(film, { recursive: true });
  shots += 1;
  await where.screenshot({ path: `${film}/${String(shots).padStart(2, '0')}-${name}.png` });
}

const said = async (text: string, where = page): Promise<void> =>
  where
    .getByRole('status')
    .filter({ hasText: text })
    .waitFor({ timeout: 10_000 })
    .catch(async () => {
      throw new Error(`«${text}» was not said: ${(await where.locator('main').innerText()).slice(0, 3_000)}`);
    });

/** Who is at the keyboard; somebody whom the journey does not know yet is somebody else. */
async function iAm(door: string): Promise<void> {
  await tabTo(page, 'Ik ben');
  await chooseIn(page, ids.get(door) ?? '');
}

let who = '';

/** Does one command of the example as somebody would: opens its form, types it, records it; then looks what was kept. */
async function tell(command: Told, look_?: () => Promise<void>): Promise<void> {
  const { type, meta, ...payload } = command;
  const name = nl.labels.command[type];
  const had = (await keptFacts(page)).length;
  if (who !== meta.door) await iAm(meta.door);
  who = ids.has(meta.door) ? meta.door : '';
  const isDraft = /^(?:opdracht|programma|reisverslag)\.opstellen$/.test(type);
  await press(page, isDraft ? 'Schrijven' : 'Alle stappen');
  if (!isDraft) await press(page, name);
  assert.equal(await page.locator('h2').first().innerText(), name);
  await typePayload(page, payload, ids);
  await look_?.();
  await press(page, isDraft ? 'Sla op' : 'Leg vast');
  await said(isDraft ? 'Opgeslagen' : `Vastgelegd: ${name}`);
  const kept = (await keptFacts(page)).slice(had);
  // Once to learn the ids that the app made, once to compare.
  differences(payload, kept[0], ids);
  assert.deepEqual(differences(payload, kept[0], ids), [], `${name}: ${JSON.stringify(kept[0])}`);
}

/** The commands of the example up to and with the first of a type, from where it was. */
let told = 0;
async function tellUntil(type: Told['type'], look_?: () => Promise<void>): Promise<void> {
  for (let isLast = false; !isLast; told += 1) {
    const command = firstRound[told]!;
    isLast = command.type === type;
    await tell(command, isLast ? look_ : undefined);
  }
}

before(async () => {
  if (!hasChromium) return;
  ({ browser, server, address } = await openApp());
  context = await browser.newContext({ viewport: { width: 1100, height: 900 }, locale: 'nl-NL' });
  page = await context.newPage();
});
after(async () => {
  await browser?.close();
  await server?.close();
});

let failed = false;
/** Each part of the round goes on where the one before it came. */
const part = (name: string, run: () => Promise<void>): void =>
  void it(name, { skip: hasChromium ? false : 'there is no Chromium here', timeout: 600_000 }, async () => {
    assert.ok(!failed, 'a part before this one failed');
    failed = true;
    await run();
    failed = false;
  });

part('a journey begins, and a refusal is mended by its own button', async () => {
  await page.goto(address);
  await look('alle-reizen');
  const { titel, reiswens, spelregels } = start;
  // Who said that it is urgent comes later: the gate asks for it.
  await typePayload(page, { titel, spelregels, reiswens: { ...reiswens, urgentie: [] } }, ids);
  await press(page, 'Begin de reis');
  await page.getByRole('heading', { name: titel }).waitFor();
  ids.set(start.id, page.url().split('/').at(-2)!);
  await look('nu');
  await press(page, 'Stel de opdracht vast');
  await press(page, 'Leg vast');
  await page.getByRole('alert').waitFor();
  await look('geweigerd');
  // The first remedy of the refusal opens the form that mends it.
  await press(page, 'Doe dit: Werk de reiswens bij');
  assert.equal(await page.locator('h2').first().innerText(), 'Werk de reiswens bij');
  await typePayload(page, { reiswens }, ids);
  await look('reiswens');
  await press(page, 'Leg vast');
  await said('Vastgelegd: Werk de reiswens bij');
  const kept = (await keptFacts(page)).at(-1);
  assert.deepEqual(differences({ reiswens }, kept, ids), []);
});

part('a draft is undone and redone, and the opdracht is adopted', async () => {
  await press(page, 'Schrijven');
  await fill(page, [['Vraag', 'Wie mist iemand?']]);
  await press(page, 'Ongedaan maken');
  assert.equal(await page.locator('[name="opdracht.vraag"]').inputValue(), '');
  await press(page, 'Opnieuw doen');
  assert.equal(await page.locator('[name="opdracht.vraag"]').inputValue(), 'Wie mist iemand?');
  await look('concept');
  await tellUntil('opdracht.opstellen', async () => look('opdracht'));
  await tellUntil('opdracht.vaststellen');
});

part('the network looks around, and the foto is adopted', async () => {
  await tellUntil('materiaal.toevoegen', async () => look('materiaal'));
  await tellUntil('foto.vaststellen', async () => look('foto'));
  await press(page, 'Nu');
  await look('inrichten');
});

part('the page is reloaded, works without a network, and its journey moves to another browser', async () => {
  const { titel } = start;
  await page.reload();
  await page.getByRole('heading', { name: titel }).waitFor();
  await press(page, 'Verslagen');
  await page.locator('iframe').waitFor();
  await look('verslagen');
  await page.locator('html[data-offline=ready]').waitFor({ state: 'attached', timeout: 20_000 });
  await context.setOffline(true);
  await page.reload();
  await page.getByRole('heading', { name: titel }).waitFor();
  // What is done without a network is done.
  await tell(firstRound[told]!);
  told += 1;
  await look('zonder-netwerk');
  await context.setOffline(false);
  await press(page, 'Bewaren en inlezen');
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'Bewaar als bestand')]);
  const text = readFileSync(await download.path(), 'utf8');
  const other = await (await browser.newContext({ locale: 'nl-NL' })).newPage();
  await other.goto(address);
  await other.bringToFront();
  await other.getByRole('heading', { name: 'Alle reizen' }).waitFor();
  const open = async (name: string, buffer: string): Promise<void> => {
    await tabTo(other, 'Lees een reis in (JSON)');
    const chooser = other.waitForEvent('filechooser', { timeout: 120_000 });
    // A page that another one has just left may miss a key: it is pressed until the chooser is there.
    const isThere = () => Promise.race([chooser.then(() => true), other.waitForTimeout(5_000).then(() => false)]);
    do {
      await other.bringToFront();
      await other.keyboard.press('Enter');
    } while (!(await isThere()));
    await (await chooser).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(buffer) });
  };
  await open('vreemd.json', '{"a":1}');
  await other.getByRole('alert').filter({ hasText: 'geen journaal' }).waitFor();
  await look('geen-journaal', other);
  await open('reis.json', text);
  await other.getByRole('heading', { name: titel }).waitFor();
  assert.deepEqual(await keptFacts(other), await keptFacts(page));
  await look('ingelezen', other);
  await other.context().close();
  await page.bringToFront();
});

part('two tabs write one programma, and no word is lost', async () => {
  await tellUntil('programma.opstellen', async () => look('programma'));
  await press(page, 'Schrijven');
  const second = await context.newPage();
  await second.goto(page.url());
  await second.locator('[name="programma.waartoe"]').waitFor();
  await fill(page, [
    ['Waartoe', 'Zodat niemand er alleen voor staat.'],
    ['Wat', 'Een lange tafel.'],
  ]);
  await fill(second, [
    ['Waartoe', 'Zodat iedereen iemand kent.'],
    ['Organisatie', 'De begeleider leidt.'],
  ]);
  await press(second, 'Sla op');
  await said('Opgeslagen', second);
  await second.close();
  await page.bringToFront();
  await page.getByRole('group', { name: 'Iemand anders schreef hier ook' }).waitFor();
  const shown = await page.locator('main').innerText();
  assert.ok(shown.includes('Zodat niemand er alleen voor staat.') && shown.includes('Zodat iedereen iemand kent.'));
  assert.equal(await page.locator('[name="programma.organisatie"]').inputValue(), 'De begeleider leidt.');
  await look('botsing');
  // Nothing is saved while it is open what was meant.
  await press(page, 'Sla op');
  await said('Dit kan nog niet');
  await press(page, 'Kies: Hun tekst');
  await press(page, 'Sla op');
  await said('Opgeslagen');
  const { programma } = (await keptFacts(page)).at(-1) as { programma: Record<string, unknown> };
  assert.deepEqual(
    [programma['waartoe'], programma['wat'], programma['organisatie']],
    ['Zodat iedereen iemand kent.', 'Een lange tafel.', 'De begeleider leidt.'],
  );
  await tellUntil('programma.vaststellen');
});

part('the network does and learns, and the round is closed', async () => {
  await tellUntil('experiment.starten', async () => look('experiment'));
  await tellUntil('reisverslag.opstellen', async () => look('reisverslag'));
  await tellUntil('reisverslag.vaststellen');
  await page.getByText('Ronde: 2').waitFor();
  assert.equal(told, firstRound.length);
  await press(page, 'Kaart');
  await look('kaart');
  await tabTo(page, 'Taal');
  await page.keyboard.type('English');
  await page.getByText('Round: 2').waitFor();
  await press(page, 'Now');
  await look('ronde-2-english');
});
