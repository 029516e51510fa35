/** The first letter that has a direction: of Hebrew, Arabic and their neighbours, or any other. */
const firstStrong = /[\p{L}]/u;
const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** Whether a text is written from right to left: its first letter decides, as `dir="auto"` does in HTML. */
export const runsFromRight = (text: string): boolean => rightToLeft.test(firstStrong.exec(text)?.[0] ?? '');
