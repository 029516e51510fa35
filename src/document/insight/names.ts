import { audienceOf } from '../../assemble/audience.js';
import { mayShow } from '../../assemble/options.js';
import type { TraceNode } from '../../assemble/trace.js';
import { groundsOf, keyOf } from '../../insight/grounds.js';
import type { Publiek } from '../../method/materiaal.js';
import type { Reis } from '../../schemas/reis.js';

/** What a thing says of itself, and for whom when it says so. */
interface Named {
  readonly text: string;
  readonly publiek?: Publiek | undefined;
}

/** The words of everything in a journey that can stand on the chain, by key; of what has versions, the newest. */
function wordsOf(reis: Reis): ReadonlyMap<string, Named> {
  const words = new Map<string, Named>();
  const put = (soort: TraceNode['soort'], id: string, text: string, publiek?: Publiek, versie?: number): void =>
    void words.set(keyOf({ soort, id, versie }), { text, publiek });
  for (const { id, titel } of reis.materiaal) put('materiaal', id, titel);
  for (const { id, oordeel, publiek } of reis.oordelen) put('oordeel', id, oordeel, publiek);
  for (const { id, inzicht, publiek } of reis.inzichten) put('inzicht', id, inzicht, publiek);
  for (const { id, keuze, publiek } of reis.keuzes) put('keuze', id, keuze, publiek);
  for (const { id, naam } of reis.indicatoren) put('indicator', id, naam);
  for (const { id, wat } of reis.experimenten) put('experiment', id, wat);
  for (const { id, watWeErvanMaken } of reis.reflecties) put('reflectie', id, watWeErvanMaken);
  for (const { id, wat, publiek } of reis.werkzameElementen) put('werkzaamElement', id, wat, publiek);
  for (const { id, tekst, publiek } of reis.terugkoppelingen) put('terugkoppeling', id, tekst, publiek ?? 'kern');
  const drafts = reis.programma ? [{ versie: reis.ronde, programma: reis.programma }] : [];
  for (const { versie, programma } of [...reis.programmas, ...drafts]) {
    for (const { id, doel } of programma.doelen) put('doel', id, doel);
    for (const { id, wat } of programma.inspanningen) put('inspanning', id, wat);
    for (const { id, wat } of programma.wijzigingen) put('wijziging', id, wat, undefined, versie);
  }
  const draft = reis.reisverslag ? [{ reisverslag: reis.reisverslag }] : [];
  for (const { reisverslag } of [...reis.reisverslagen, ...draft]) {
    for (const { id, betekenis, publiek } of reisverslag.betekenis) put('betekenis', id, betekenis, publiek);
    for (const { id, bevinding } of [...reisverslag.watNietWerkte, ...reisverslag.onverwacht])
      put('bevinding', id, bevinding);
  }
  return words;
}

/**
 * What each thing of a journey is called for one audience; `undefined` for what it may not see. The general law of audiences holds: what
 * rests only on what is hidden is hidden too.
 */
export function namesOf(reis: Reis, publiek: Publiek): (node: TraceNode) => string | undefined {
  const words = wordsOf(reis);
  const { sees } = audienceOf(reis, publiek);
  const { nodes, restsOn } = groundsOf(reis);
  const known = new Map<string, boolean>();
  const isSeen = (key: string): boolean => {
    const before = known.get(key);
    if (before !== undefined) return before;
    // Two things that rest on each other and on nothing else: neither shows the other.
    known.set(key, false);
    const answer = look(key);
    known.set(key, answer);
    return answer;
  };
  const look = (key: string): boolean => {
    const node = nodes.get(key);
    const own = words.get(key)?.publiek;
    if (own !== undefined) return mayShow(own, publiek);
    if (node && !sees(node.id)) return false;
    const below = restsOn.get(key) ?? [];
    return below.length === 0 || below.some(isSeen);
  };
  return (node) => {
    const key = keyOf(node);
    const text = words.get(key)?.text;
    return text === undefined || !isSeen(key) ? undefined : text;
  };
}
