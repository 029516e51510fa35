// Types a command of a journey through a form, by keyboard alone: Tab from field to field, and keys. What was recorded is read
// back from the store of the browser, to be held beside what was typed.
import type { Page } from 'playwright-core';

/** What has the focus. As text in the page, because a transpiled function brings what the page does not have. */
interface Here {
  readonly tag: string;
  readonly type: string;
  readonly name: string;
  readonly value: string;
  readonly checked: boolean;
  readonly options: readonly string[];
  /** What is read at the box, or at each of the options. */
  readonly labels: readonly string[];
  /** The names of the fields under a fold that is closed. */
  readonly folded: readonly string[] | null;
}

const look = `(() => {
  const here = document.activeElement ?? document.body;
  const fold = here.tagName === 'SUMMARY' ? here.parentElement : null;
  return {
    tag: here.tagName.toLowerCase(),
    type: here.type ?? '',
    name: here.name ?? '',
    value: here.value ?? '',
    checked: here.checked === true,
    options: [...(here.options ?? [])].map(({ value }) => value),
    labels: [...(here.options ?? here.labels ?? [])].map(({ textContent }) => textContent.trim()),
    folded: fold && !fold.open ? [...fold.querySelectorAll('[name]')].map(({ name }) => name) : null,
  };
})()`;

const focus = async (page: Page): Promise<Here> => page.evaluate<Here>(look);

type Tree = Readonly<Record<string, unknown>>;
type Ids = ReadonlyMap<string, string>;

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What is to be typed, by the name of its field. Ids of new things are the app's to make, what is described again is chosen; what is false is left out. */
function wanted(value: unknown, name: string, ids: Ids, into = new Map<string, unknown>()): Map<string, unknown> {
  if (isTree(value))
    for (const [key, one] of Object.entries(value)) {
      if (key !== 'id' || ids.has(String(one))) wanted(one, name === '' ? key : `${name}.${key}`, ids, into);
    }
  else if (Array.isArray(value) && value.some(isTree))
    for (const [place, one] of value.entries()) wanted(one, `${name}.${place}`, ids, into);
  else if (Array.isArray(value)) {
    if (value.length > 0)
      into.set(
        name,
        value.map((one) => ids.get(String(one)) ?? one),
      );
  } else if (value !== false && value !== undefined && value !== null && value !== '')
    into.set(name, ids.get(String(value)) ?? value);
  return into;
}

const months = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');
const englishMonths = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** The ways in which a browser may want a day or a month typed: that is for its language to say. */
function waysToType(type: string, value: string): readonly (readonly string[])[] {
  const [year = '', month = '', day = ''] = value.split('-');
  if (type === 'date')
    return [
      [day, month, year],
      [month, day, year],
      [year, month, day],
    ];
  const place = Number(month) - 1;
  return [
    [months[place]!, 'ArrowRight', year],
    [englishMonths[place]!, 'ArrowRight', year],
    [month, year],
  ];
}

async function typeDay(page: Page, { type, name }: Here, value: string): Promise<void> {
  for (const way of waysToType(type, value)) {
    for (const keys of way) await (keys.startsWith('Arrow') ? page.keyboard.press(keys) : page.keyboard.type(keys));
    if ((await focus(page)).value === value) return;
    for (let n = 0; n < way.length; n += 1) await page.keyboard.press('ArrowLeft');
  }
  throw new Error(`${name}: no way to type ${value}`);
}

/** Things that are written in the same form have no id that is known yet: they are told by what was typed of them. */
type Own = ReadonlyMap<string, readonly string[]>;

function ownThings(value: unknown, into = new Map<string, readonly string[]>()): Map<string, readonly string[]> {
  if (isTree(value) && typeof value['id'] === 'string')
    into.set(
      value['id'],
      Object.entries(value).flatMap(([key, one]) => (typeof one === 'string' && key !== 'id' ? [one] : [])),
    );
  if (typeof value === 'object' && value !== null) for (const one of Object.values(value)) ownThings(one, into);
  return into;
}

const isToldBy = (label: string, value: string, own: Own): boolean =>
  own.get(value)?.some((text) => text === label || (label.endsWith('…') && text.startsWith(label.slice(0, -1)))) ??
  false;

/** Chooses an option; `false` when there is none yet for what is wanted. */
async function choose(page: Page, { options, labels, name }: Here, value: string, own: Own): Promise<boolean> {
  const known = options.indexOf(value);
  const place = known === -1 ? labels.findIndex((label) => isToldBy(label, value, own)) : known;
  if (place === -1) return false;
  await page.keyboard.press('Home');
  for (let n = 0; n < place; n += 1) await page.keyboard.press('ArrowDown');
  if ((await focus(page)).value !== options[place]) throw new Error(`${name}: it was not chosen`);
  return true;
}

/** Chooses in the list that has the focus. */
export const chooseIn = async (page: Page, value: string): Promise<boolean> =>
  choose(page, await focus(page), value, new Map());

/** Types one field; gives whether it is done. A list to choose from is done one box at a time. */
async function type(page: Page, here: Here, value: unknown, own: Own): Promise<boolean> {
  if (here.type === 'checkbox' && Array.isArray(value)) {
    const left = value.filter((one) => one !== here.value && !isToldBy(here.labels[0] ?? '', String(one), own));
    if (left.length < value.length && !here.checked) await page.keyboard.press('Space');
    value.splice(0, value.length, ...left);
    return left.length === 0;
  }
  if (here.tag === 'select') return choose(page, here, String(value), own);
  if (here.type === 'checkbox') await page.keyboard.press('Space');
  else if (here.type === 'date' || here.type === 'month') await typeDay(page, here, String(value));
  else {
    await page.keyboard.press('Control+A');
    await page.keyboard.type(Array.isArray(value) ? value.join('\n') : String(value));
  }
  return true;
}

/**
 * Goes through the form from the top to the bottom and types everything that the payload of a command holds; what points to
 * something further down is chosen the second time.
 */
export async function typePayload(page: Page, payload: Tree, ids: Ids): Promise<void> {
  const left = wanted(payload, '', ids);
  const own = ownThings(payload);
  const isWanted = (name: string): boolean =>
    left.has(name) || [...left.keys()].some((one) => one.startsWith(`${name}.`));
  let round = 0;
  while (left.size > 0) {
    const here = await focus(page);
    if (here.tag === 'body') round += 1;
    if (round > 2) throw new Error(`No field for ${[...left.keys()].join(', ')}`);
    if (here.folded?.some(isWanted)) await page.keyboard.press('Enter');
    else if (here.tag === 'button' && here.name !== '' && isWanted(here.name)) {
      await page.keyboard.press('Enter');
      // The row is there, and has the focus, a moment later.
      await page.waitForFunction(`document.activeElement.tagName === 'LEGEND'`);
    } else if (left.has(here.name)) {
      if (await type(page, here, left.get(here.name), own)) left.delete(here.name);
    }
    await page.keyboard.press('Tab');
  }
}

/** The facts of a journey as the browser keeps them. */
export const keptFacts = async (page: Page): Promise<Tree[]> =>
  page.evaluate<Tree[]>(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('reizen');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const all = opening.result.transaction('facts').objectStore('facts').getAll();
      all.onsuccess = () => {
        opening.result.close();
        resolve(all.result.flatMap(({ text }) => text.split('\\n').map((line) => JSON.parse(line))));
      };
    };
  })`);

/** Holds what was recorded beside what was wanted: the ids that the app made are learnt, everything else is the same. */
export function differences(want: unknown, got: unknown, ids: Map<string, string>, path = ''): string[] {
  if (isTree(want)) {
    if (!isTree(got)) return wanted(want, '', ids).size === 0 ? [] : [path];
    return Object.entries(want).flatMap(([key, one]) => {
      const other = got[key];
      if (key === 'id' && typeof one === 'string' && typeof other === 'string') {
        ids.set(one, other);
        return [];
      }
      return differences(one, other, ids, `${path}.${key}`);
    });
  }
  if (Array.isArray(want)) {
    const others = Array.isArray(got) ? (got as unknown[]) : [];
    if (want.length !== others.length) return [path];
    // Boxes are crossed in the order in which they stand; which ones are crossed is what matters.
    if (!want.some(isTree)) return want.every((one) => others.includes(ids.get(String(one)) ?? one)) ? [] : [path];
    return want.flatMap((one, place) => differences(one, others[place], ids, `${path}.${place}`));
  }
  const isSame = got === want || got === ids.get(String(want)) || (want === false && got === undefined);
  return isSame ? [] : [path];
}
