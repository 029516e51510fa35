/** What makes a sentence hard to read at B1: too long, a word that few people use, or two times no. */
interface Stumble {
  readonly sentence: string;
  readonly why: 'long' | 'word' | 'double no';
}

/** Most words in one sentence. Ours, after what writers of B1 use. */
const mostWords = 20;

const hard = {
  nl: /\b(?:betreffende|derhalve|dient te|geschiedt|inzake|teneinde|thans|voornoemde?|middels|dienaangaande|aangaande|conform|onderhavige|aldus|echter|alsmede|desalniettemin|mitsdien|wezenlijk|herleiden|gereflecteerd|ingericht|erratum|errata)\b/i,
  en: /\b(?:aforementioned|hereby|heretofore|notwithstanding|pursuant|thereof|whereas|utili[sz]e|yielded|torn|erratum|errata)\b/i,
};

const no = {
  nl: /\b(?:niet|geen|nooit|niemand|niets|nergens|zonder)\b/gi,
  en: /\b(?:not|no|never|nobody|nothing|nowhere|without)\b/gi,
};

/** Every sentence of a text that stumbles. A place to fill in counts as one word. */
export function stumbles(text: string, language: 'nl' | 'en'): Stumble[] {
  return text
    .split(/(?<=[.?!:;])\s+/)
    .filter((sentence) => sentence !== '')
    .flatMap((sentence): Stumble[] => {
      const words = sentence.split(/\s+/).length;
      const nos = sentence.split(/,\s/).map((part) => part.match(no[language])?.length ?? 0);
      return [
        ...(words > mostWords ? [{ sentence, why: 'long' as const }] : []),
        ...(hard[language].test(sentence) ? [{ sentence, why: 'word' as const }] : []),
        ...(nos.some((count) => count > 1) ? [{ sentence, why: 'double no' as const }] : []),
      ];
    });
}
