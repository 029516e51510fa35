// The first stage of a journey in a real Chromium, by keyboard alone: typed through forms, no payload loaded.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, it } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { PreviewServer } from 'vite';
import { fill, hasChromium, openApp, press, tabTo } from './keyboard.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const film = process.env['FILM'];
let [browser, server, address, context, page]: [Browser, PreviewServer, string, BrowserContext, Page] = [] as never;
let shots = 0;

/** Looks at the page: no violation, and a picture for whoever wants to see it. */
async function look(name: string): Promise<void> {
  await page.evaluate(axe);
  const found = await page.evaluate<string[]>(`axe
    .run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], iframes: false })
    .then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html.slice(0, 200)))`);
  assert.deepEqual(found, [], name);
  if (film === undefined) return;
  mkdirSync(film, { recursive: true });
  shots += 1;
  await page.screenshot({ path: `${film}/${String(shots).padStart(2, '0')}-${name}.png` });
}

const tab = (name: string): Promise<void> => press(page, name);
const heading = (): Promise<string> => page.locator('h2').first().innerText();

/** Opens a step from the list of all steps, fills its form and records it. */
async function step(name: string, fields: readonly (readonly [string, string | true])[]): Promise<void> {
  await tab('Alle stappen');
  await press(page, name);
  assert.equal(await heading(), name);
  await fill(page, fields);
  await press(page, 'Leg vast');
  await page
    .getByRole('status')
    .filter({ hasText: `Vastgelegd: ${name}` })
    .waitFor({ timeout: 5_000 })
    .catch(async () => {
      throw new Error(`${name}: ${await page.locator('main').innerText()}`);
    });
}

const iAm = async (rol: string): Promise<void> => {
  await tabTo(page, 'Ik ben');
  await page.keyboard.type(rol);
  await page.keyboard.press('Tab');
};

before(async () => {
  if (!hasChromium) return;
  ({ browser, server, address } = await openApp());
  context = await browser.newContext({ viewport: { width: 1100, height: 900 } });
  page = await context.newPage();
});
after(async () => {
  await browser?.close();
  await server?.close();
});

const options = { skip: hasChromium ? false : 'there is no Chromium here', timeout: 300_000 };

it('a journey begins, and a refusal is mended by its own button', options, async () => {
  await page.goto(address);
  await look('alle-reizen');
  await fill(page, [
    ['Titel', 'Samen aan tafel'],
    ['Waar gaat het over?', 'Veel mensen in de wijk eten altijd alleen.'],
    ['Wat moet er beter worden?', 'Meer mensen eten samen'],
  ]);
  await press(page, 'Begin de reis');
  await page.getByRole('heading', { name: 'Samen aan tafel' }).waitFor();
  await look('nu');
  await tab('Nu');
  await press(page, 'Stel de opdracht vast');
  await press(page, 'Leg vast');
  await page.getByRole('alert').waitFor();
  await look('geweigerd');
  // The first remedy of the refusal opens the form that mends it.
  await press(page, 'Doe dit: Werk de reiswens bij');
  assert.equal(await heading(), 'Werk de reiswens bij');
  await fill(page, [
    ['Voeg toe: Urgentie', true],
    ['Bron', 'inwoner'],
    ['Uitspraak', 'Ik eet al jaren alleen.'],
  ]);
  await press(page, 'Leg vast');
  await page.getByRole('status').filter({ hasText: 'Vastgelegd' }).waitFor();
});

it('the network comes together', options, async () => {
  for (const [rol, kring] of [
    ['reisbegeleider', 'het beleid'],
    ['opdrachtgever', 'het beleid'],
    ['inwoner', 'de leefwereld'],
    ['professional', 'de praktijk'],
    ['wetenschapper', 'de wetenschap'],
  ] as const)
    await step('Voeg een reiziger toe', [
      ['Rol', rol],
      ['Kring', kring],
    ]);
  await step('Wijs de opdrachtgever aan', [['Opdrachtgever', 'opdrachtgever']]);
  await step('Wijs de reisbegeleider aan', [['Reisbegeleider', 'reisbegeleider']]);
  await look('netwerk');
});

it('a draft is written, undone and redone, and adopted by the opdrachtgever', options, async () => {
  await tab('Schrijven');
  await fill(page, [['Vraag', 'Hoe komen mensen in de wijk samen aan tafel?']]);
  await press(page, 'Ongedaan maken');
  assert.equal(await page.getByLabel('Vraag').inputValue(), '');
  await press(page, 'Opnieuw doen');
  assert.equal(await page.getByLabel('Vraag').inputValue(), 'Hoe komen mensen in de wijk samen aan tafel?');
  await fill(page, [
    ['Aanleiding', 'De huisarts ziet het elke dag.'],
    ['Ambitie', 'Niemand eet alleen die dat niet wil.'],
    ['Context', 'Een wijk met veel hoogbouw.'],
  ]);
  await look('concept');
  await press(page, 'Sla op');
  await page.getByRole('status').filter({ hasText: 'Opgeslagen' }).waitFor();
  await iAm('opdrachtgever');
  await tab('Nu');
  await press(page, 'Stel de opdracht vast');
  await press(page, 'Leg vast');
  await page
    .getByText('ontdekken', { exact: false })
    .or(page.getByText('verkennen', { exact: false }))
    .first()
    .waitFor();
});
