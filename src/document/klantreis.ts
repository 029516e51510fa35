import type { Klantreis, KlantreisStap } from '../schemas/klantreis.js';
import { fillIn } from '../texts/say.js';
import type { Builder } from './builder.js';

/** The way of somebody step by step, and beside it the way as it should be. What has no column stands in the cell it belongs to. */
export function writeKlantreis(builder: Builder, { gewenst = [], persona, stappen }: Klantreis): void {
  const { document } = builder;
  writeWay(builder, persona, stappen);
  if (gewenst.length > 0) writeWay(builder, fillIn(document.zin.zoalsHetMoet, { persona }), gewenst);
}

const together = (parts: readonly (string | undefined)[], between = ', '): string =>
  parts.filter((part) => part !== undefined && part !== '').join(between);

function writeWay(builder: Builder, caption: string, steps: readonly KlantreisStap[]): void {
  const { document, sentence } = builder;
  const { kolom } = document;
  builder.table(
    caption,
    [kolom.stap, kolom.wie, kolom.kanaal, kolom.gevoel, kolom.behoefte, kolom.knelpunt, kolom.kans],
    steps.map((one) => [
      together([
        together([one.fase, one.stap], ': '),
        one.duur,
        one.momentVanWaarheid === true ? sentence('momentVanWaarheid') : undefined,
      ]),
      one.wie ?? '',
      one.kanaal ?? '',
      together([one.gevoel, one.gedachte && `‘${one.gedachte}’`]),
      one.behoefte ?? '',
      one.knelpunt ?? '',
      one.kans ?? '',
    ]),
  );
}
