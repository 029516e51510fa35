// The page in a real Chromium, by keyboard: a journey is started, a refusal is read and mended, and it is there after a reload.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { build, preview } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((one) =>
  existsSync(one),
);
const film = process.env['FILM'];

async function look(page: Page, name: string): Promise<void> {
  await page.evaluate(axe);
  const found = await page.evaluate<string[]>(
    `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html.slice(0, 200)))`,
  );
  assert.deepEqual(found, [], name);
  if (film === undefined) return;
  mkdirSync(film, { recursive: true });
  await page.screenshot({ path: `${film}/${name}.png`, fullPage: true });
}

/** Presses Tab until this has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let n = 0; n < 200; n += 1) {
    const here = await page.evaluate<string>(`(() => {
      const { labels, textContent, tagName } = document.activeElement;
      return ((labels?.length ? labels[0].firstChild.textContent : tagName === 'BODY' ? '' : textContent) ?? '').trim();
    })()`);
    if (here === name) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to «${name}»`);
}

async function fill(page: Page, name: string, text: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.type(text);
}

async function press(page: Page, name: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}

let close = async (): Promise<void> => undefined;
after(async () => close());

const skip = executablePath === undefined && 'there is no Chromium here';

it('one journey, one form, by keyboard', { skip, timeout: 120_000 }, async () => {
  await build({ root, logLevel: 'error' });
  const server = await preview({ root, logLevel: 'error', preview: { port: 0, host: '127.0.0.1' } });
  const browser = await chromium.launch({
    executablePath: executablePath!,
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });
  close = async () => {
    await browser.close();
    await server.close();
  };
  const page = await (await browser.newContext({ viewport: { width: 900, height: 900 } })).newPage();
  await page.goto(server.resolvedUrls!.local[0]!);
  await page.getByRole('heading', { name: 'Start de reis' }).waitFor();

  // Nothing is filled in: the sentence stands at the field that it is about.
  await press(page, 'Leg vast');
  await page.getByRole('alert').waitFor();
  const opgave = page.getByLabel('Opgave');
  assert.equal(await opgave.getAttribute('aria-invalid'), 'true');
  await look(page, '1-geweigerd');
  await fill(page, 'Titel', 'Samen aan tafel');
  await fill(page, 'Opgave', 'Veel mensen eten altijd alleen.');
  await press(page, 'Leg vast');
  await page.getByRole('heading', { name: 'Samen aan tafel' }).waitFor();

  await page.getByRole('heading', { name: 'Voeg een reiziger toe' }).waitFor();
  await fill(page, 'Rol', 'inwoner');
  await fill(page, 'Kring', 'de leefwereld');
  await press(page, 'Leg vast');
  await page.getByRole('status').filter({ hasText: 'Vastgelegd: 2' }).waitFor();
  await look(page, '2-reiziger');

  // The gate says what is missing, and its button opens the step that mends it.
  await fill(page, 'Wat wilt u doen?', 'Stel de opdracht vast');
  await press(page, 'Leg vast');
  await page.getByRole('alert').waitFor();
  await look(page, '3-de-poort');
  await press(page, 'Stel de opdracht op');
  await page.getByRole('heading', { name: 'Stel de opdracht op' }).waitFor();
  await fill(page, 'Vraag', 'Wie mist iemand?');
  await fill(page, 'Aanleiding', 'De huisarts ziet het elke dag.');
  await fill(page, 'Ambitie', 'Niemand eet alleen die dat niet wil.');
  await fill(page, 'Context', 'Een wijk met veel hoogbouw.');
  await press(page, 'Leg vast');
  await page.getByRole('status').filter({ hasText: 'Vastgelegd: 3' }).waitFor();

  await page.reload();
  await page.getByRole('status').filter({ hasText: 'Vastgelegd: 3' }).waitFor();
});
