import type { Texts } from '../texts/say.js';

/** The sentences that say what a field wants, by the ending of its path; a host can add to them and write over them. */
export type Help = Readonly<Record<string, string>>;

/** The sentences of the library in the language of these texts. */
export const helpIn = ({ forms }: Texts): Help => forms.help;

const own = (list: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(list, key) ? list[key] : undefined;

/** What people read above a field; its own name when there is no label. */
export const labelOf = (name: string, { document, forms }: Texts): string =>
  own(document.veld, name) ?? own(forms.label, name) ?? name;

/** The sentence of the longest ending of a path that has one. */
export function helpOf(path: readonly string[], help: Help): string | null {
  for (let from = 0; from < path.length; from += 1) {
    const found = own(help, path.slice(from).join('.'));
    if (found !== undefined) return found;
  }
  return null;
}

/** How people say these words of the method: by the first list of labels that knows them all. */
export function optionLabels(options: readonly string[], { labels, document }: Texts): readonly string[] {
  const { ja, nee } = document.zin;
  const lists: Readonly<Record<string, string>>[] = [...Object.values({ ...labels }), { true: ja, false: nee }];
  const list = lists.find((one) => options.every((word) => Object.hasOwn(one, word)));
  return options.map((word) => list?.[word] ?? word);
}
