/** One stage: what it is called, and what it yields. */
type Box = readonly [stage: string, yields: string];

const boxes: Readonly<Record<'nl' | 'en', readonly Box[]>> = {
  nl: [
    ['reiswens', 'wat moet er beter? → opdracht'],
    ['verkennen', 'wat is er aan de hand? → foto'],
    ['inrichten', 'wat gaan we doen? → programma'],
    ['doen en leren', 'wat werkt? → reisverslag'],
  ],
  en: [
    ['reiswens', 'what must get better? → opdracht'],
    ['verkennen', 'what is going on? → foto'],
    ['inrichten', 'what will we do? → programma'],
    ['doen en leren', 'what works? → reisverslag'],
  ],
};

const [left, width, height, gap] = [4, 330, 78, 30] as const;
const topOf = (place: number): number => 4 + place * (height + gap);
const middle = left + width / 2;

const arrow = (d: string): string =>
  `<path d="${d}" fill="none" stroke="#7c8ba1" stroke-width="4" marker-end="url(#tip)"/>`;

/**
 * The method in one picture, large enough for a phone. It has no background and words only inside its boxes, so that it reads the same on a
 * light and on a dark page.
 */
export function methodSvg(language: 'nl' | 'en'): string {
  const all = boxes[language];
  const round = language === 'nl' ? 'elke ronde' : 'every round';
  const title =
    language === 'nl'
      ? 'Vier stappen: reiswens, verkennen, inrichten, doen en leren; daarna opnieuw inrichten, elke ronde'
      : 'Four stages: reiswens, verkennen, inrichten, doen en leren; then inrichten again, every round';
  const [from, to] = [topOf(3) + height / 2, topOf(2) + height / 2];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 424 ${topOf(3) + height + 4}" role="img" aria-labelledby="t" font-family="system-ui, sans-serif">
<title id="t">${title}</title>
<defs><marker id="tip" viewBox="0 0 8 8" refX="6" refY="4" markerWidth="4" markerHeight="4" orient="auto"><path d="M0 0 L8 4 L0 8 z" fill="#7c8ba1"/></marker></defs>
${all
  .map(
    (
      [stage, yields],
      place,
    ) => `<rect x="${left}" y="${topOf(place)}" width="${width}" height="${height}" rx="12" fill="#154273"/>
<text x="${left + 18}" y="${topOf(place) + 33}" font-size="23" font-weight="bold" fill="#fff">${stage}</text>
<text x="${left + 18}" y="${topOf(place) + 60}" font-size="17" fill="#fff">${yields}</text>`,
  )
  .join('\n')}
${[0, 1, 2].map((place) => arrow(`M${middle} ${topOf(place) + height} V${topOf(place + 1) - 3}`)).join('\n')}
${arrow(`M${left + width} ${from} H374 V${to} H${left + width + 4}`)}
<rect x="326" y="${(from + to) / 2 - 17}" width="96" height="34" rx="17" fill="#154273"/>
<text x="374" y="${(from + to) / 2 + 6}" font-size="14.5" text-anchor="middle" fill="#fff">${round}</text>
</svg>
`;
}
