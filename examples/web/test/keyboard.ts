// Drives the app by keyboard alone: Tab until the wanted thing has the focus, then keys.
import { chromium, type Browser, type Page } from 'playwright-core';
import { preview, build, type PreviewServer } from 'vite';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((one) =>
  existsSync(one),
);

export const hasChromium = executablePath !== undefined;

export async function openApp(): Promise<{ browser: Browser; server: PreviewServer; address: string }> {
  await build({ root, logLevel: 'error' });
  const server = await preview({ root, logLevel: 'error', preview: { port: 0, host: '127.0.0.1' } });
  const address = server.resolvedUrls!.local[0]!;
  const browser = await chromium.launch({
    executablePath: executablePath!,
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });
  return { browser, server, address };
}

/** What has the focus: its name as a screen reader says it, and what kind of thing it is. As text, because a transpiled function brings helpers. */
const focused = (page: Page): Promise<{ name: string; tag: string }> =>
  page.evaluate<{ name: string; tag: string }>(`(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return { name: '', tag: 'body' };
    const textOf = (one) => {
      const copy = one.cloneNode(true);
      for (const inner of copy.querySelectorAll('select, input, textarea')) inner.remove();
      return copy.textContent;
    };
    const labelled = [...(element.labels ?? [])].map(textOf).join(' ');
    const name = element.getAttribute('aria-label') ?? (labelled || element.textContent);
    const tag = element.tagName.toLowerCase() + (element.type === 'checkbox' ? ':checkbox' : '');
    return { name: name.replace(/\\s+/g, ' ').trim(), tag };
  })()`);

const bare = (name: string): string => name.replace(/ \((?:verplicht|required)\)$/, '');

/** Presses Tab until this has the focus. */
export async function tabTo(page: Page, name: string, most = 600): Promise<string> {
  const seen: string[] = [];
  for (let n = 0; n < most; n += 1) {
    const here = await focused(page);
    if (bare(here.name) === name || (here.name.startsWith(name) && name.endsWith('('))) return here.tag;
    seen.push(here.name.slice(0, 30));
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to «${name}»; it came to ${[...new Set(seen)].join(' | ')}`);
}

/** Fills fields in the order in which they stand: text is typed, an option is chosen by its first letters, `true` is a cross. */
export async function fill(
  page: Page,
  fields: readonly (readonly [label: string, value: string | true])[],
): Promise<void> {
  for (const [label, value] of fields) {
    const tag = await tabTo(page, label);
    if (tag === 'summary' || tag === 'button') await page.keyboard.press('Enter');
    else if (tag.endsWith(':checkbox')) await page.keyboard.press('Space');
    else if (tag === 'select') await page.keyboard.type(String(value));
    else {
      await page.keyboard.press('Control+A');
      await page.keyboard.type(String(value));
    }
    await page.keyboard.press('Tab');
  }
}

/** Presses what has this name. */
export async function press(page: Page, name: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
  await page.waitForTimeout(60);
}
