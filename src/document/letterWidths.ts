/**
 * Upper bounds of how wide letters are, in hundredths of the size of the type: measured in DejaVu Sans, the widest of the
 * typefaces that the drawings name. Arial and Liberation Sans are narrower, so what fits here fits there.
 */
const regular: Readonly<Record<number, string>> = {
  24: '′',
  28: "'ijlìíîïĩīĭįıĵĺļ",
  32: ' \u00A0,.IJ·ÌÍÎÏĨĪĬĮİĴł‘’‚',
  36: '/:;\\f|¦ŀſ',
  40: '()-[]tľţťŧ″',
  44: '!r¡²³¹ŕŗř',
  48: '"ªº',
  52: '*_`§¨¯°´¸–“”„',
  56: '?Lcsz¿çćĉċčĳĹĻĽĿśŝşšźżž',
  60: 'FkvxyýÿĲķĸŁŷ•',
  64: '$0123456789EPSTYabdeghnopqu{}¢£¤¥«µ¶»ÈÉÊËÝÞßàáâãäåèéêëðñòóôõöøùúûüþāăąďđĒēĔĕĖėĘęĚěĝğġģĥńņňŋōŏőŚŜŞŠŢŤŦũūŭůűųŶŸ€',
  68: 'KĶ',
  72: 'ABCRVXZÀÁÂÃÄÅÇĀĂĄĆĈĊČħŔŖŘŹŻŽ',
  76: 'HNUÑÙÚÛÜĤŃŅŇŊŨŪŬŮŰŲ',
  80: '&DGOQÐÒÓÔÕÖØĎĐĜĞĠĢŌŎŐ',
  84: '#+<=>^w~¬±×÷ŉŵ←→↑↓−≤≥≈',
  88: 'M',
  92: 'Ħ',
  96: '%',
  100: '@Wm©®¼½¾ÆæŴ—…',
  104: 'œ',
  108: 'Œ',
};

/** The same in bold. */
const bold: Readonly<Record<number, string>> = {
  28: '′',
  32: "'",
  36: ' \u00A0ijlìíîïĩīĭįıĵĺļ',
  40: ',./:;IJ\\|¦·ÌÍÎÏĨĪĬĮİĴł‘’‚',
  44: '-f²³¹ſ',
  48: '!()[]t¡ľţťŧ″',
  52: '_`r§¨¯°´¸ŕŗř–',
  56: '"*ŀ',
  60: '?cszªº¿çćĉċčśŝşšźżž',
  64: 'L¤¶ĹĻĽĿ•',
  68: 'aekvxy«»àáâãäåèéêëýÿāăąēĕėęěķĸŁŷ“”„',
  72: '$0123456789EFSTbdghnopqu{}¢£¥ÈÉÊËßðñòóôõöøùúûüþďđĒĔĖĘĚĝğġģĥĳńņňŋōŏőŚŜŞŠŢŤŦũūŭůűų€',
  76: 'CPYZµÇÝÞĆĈĊČĲŶŸŹŻŽ',
  80: 'ABKRVXÀÁÂÃÄÅĀĂĄħĶŔŖŘ',
  84: '#+<=>DGHNU^~¬±ÐÑ×ÙÚÛÜ÷ĎĐĜĞĠĢĤŃŅŇŊŨŪŬŮŰŲ←→↑↓−≤≥≈',
  88: '&OQÒÓÔÕÖØŌŎŐ',
  96: 'wŵ',
  100: '@M©®Ħŉ—…',
  104: '%¼½¾',
  108: 'mæ',
  112: 'WÆœŴ',
  120: 'Œ',
};

const tableOf = (groups: Readonly<Record<number, string>>): ReadonlyMap<string, number> =>
  new Map(
    Object.entries(groups).flatMap(([width, letters]) => Array.from(letters, (one) => [one, Number(width)] as const)),
  );

const tables = { regular: tableOf(regular), bold: tableOf(bold) };

/** What a letter that is not in the table takes at most: other scripts and emoji. */
const elsewhere = 130;

/** The typefaces that the drawings name. The table above holds for each of them. */
export const typefaces = "'Liberation Sans', Arial, Helvetica, 'DejaVu Sans', sans-serif";

/** How wide a line is at most, in units of the drawing. */
export function widthOf(text: string, size: number, isBold = false): number {
  const table = isBold ? tables.bold : tables.regular;
  let width = 0;
  for (const letter of text) width += table.get(letter) ?? (letter < '\uFDD0' || letter > '\uFDD1' ? elsewhere : 0);
  return (width * size) / 100;
}
