// Drives the Chromium of the system over its own pipe: no package, no port, no download.
import { spawn, spawnSync } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

type Answer = Readonly<Record<string, unknown>>;

/** How a page is looked at. */
export interface Look {
  /** In CSS pixels. */
  readonly width: number;
  readonly dark?: boolean | undefined;
  /** Device pixels per CSS pixel: 2 for a page that is zoomed to 200 %. */
  readonly zoom?: number | undefined;
  /** As it is printed, or with the few colours that somebody chose for everything. */
  readonly as?: 'print' | 'forced colours' | undefined;
}

/** One page in one Chromium. */
export interface Chromium {
  /** Opens an address, and waits until its page is complete: for what a page without an origin may not, such as storage. */
  readonly open: (url: string) => Promise<void>;
  /** Shows an HTML page. */
  readonly show: (html: string) => Promise<void>;
  readonly look: (look: Look) => Promise<void>;
  /** Runs a script in the page and gives back what it yields, as JSON. */
  readonly run: (script: string) => Promise<unknown>;
  /** The whole page as a PNG. */
  readonly picture: () => Promise<Buffer>;
  /** The page as it is printed: A4, the margins of the style sheet. */
  readonly print: () => Promise<Buffer>;
  readonly close: () => void;
}

const bytes = ({ data }: Answer): Buffer => Buffer.from(data as string, 'base64');

const names = ['chromium', 'chromium-browser', 'google-chrome'];

/** Starts the Chromium of the system; `undefined` where there is none. */
export async function openChromium(): Promise<Chromium | undefined> {
  const command = names.find((name) => spawnSync(name, ['--version']).status === 0);
  if (command === undefined) return undefined;
  // A container has no sandbox to offer and little shared memory; what we show is our own.
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--remote-debugging-pipe'];
  const child = spawn(command, [...flags, 'about:blank'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
  const [, , , input, output] = child.stdio as unknown as [null, null, null, Writable, Readable];

  const waiting = new Map<number, { resolve: (answer: Answer) => void; reject: (error: Error) => void }>();
  let rest = '';
  output.setEncoding('utf8').on('data', (data: string) => {
    const messages = (rest + data).split('\0');
    rest = messages.pop() ?? '';
    for (const message of messages) {
      const { id, result, error } = JSON.parse(message) as {
        id?: number;
        result?: Answer;
        error?: { message: string };
      };
      const one = id === undefined ? undefined : waiting.get(id);
      if (id === undefined || !one) continue;
      waiting.delete(id);
      if (error) one.reject(new Error(error.message));
      else one.resolve(result ?? {});
    }
  });
  child.on('exit', () => waiting.forEach(({ reject }) => reject(new Error('Chromium ended'))));

  let last = 0;
  let sessionId: string | undefined;
  const send = (method: string, params: Answer = {}): Promise<Answer> =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      input.write(`${JSON.stringify({ id: last, method, params, sessionId })}\0`);
    });

  const { targetId } = await send('Target.createTarget', { url: 'about:blank' });
  const attached = await send('Target.attachToTarget', { targetId, flatten: true });
  sessionId = attached['sessionId'] as string;
  await send('Page.enable');
  const run = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = (await send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    })) as { result: { value?: unknown }; exceptionDetails?: { exception?: { description?: string } } };
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'a script failed in the page');
    return result.value;
  };
  return {
    look: async ({ width, dark = false, zoom = 1, as }) => {
      const value = dark ? 'dark' : 'light';
      await send('Emulation.setDeviceMetricsOverride', { width, height: 900, deviceScaleFactor: zoom, mobile: false });
      const forced = as === 'forced colours' ? 'active' : 'none';
      await send('Emulation.setEmulatedMedia', {
        media: as === 'print' ? 'print' : '',
        features: [
          { name: 'prefers-color-scheme', value },
          { name: 'forced-colors', value: forced },
        ],
      });
    },
    open: async (url) => {
      await send('Page.navigate', { url });
      const isThere = 'location.href !== "about:blank" && document.readyState === "complete"';
      while ((await run(isThere).catch(() => false)) !== true) await new Promise((resolve) => setTimeout(resolve, 10));
    },
    show: async (html) => {
      const { frameTree } = (await send('Page.getFrameTree')) as { frameTree: { frame: { id: string } } };
      await send('Page.setDocumentContent', { frameId: frameTree.frame.id, html });
    },
    run,
    picture: async () => bytes(await send('Page.captureScreenshot', { format: 'png', captureBeyondViewport: true })),
    print: async () =>
      bytes(
        await send('Page.printToPDF', {
          preferCSSPageSize: true,
          printBackground: true,
          paperWidth: 8.27,
          paperHeight: 11.69,
        }),
      ),
    close: () => void child.kill(),
  };
}
