/** A snapshot of this text, with the checksum that belongs to it: written once more, so that damage can be told from lies. */
export function withSum(body: string): string {
  let sum = 2_166_136_261;
  for (const sign of body.split('')) sum = Number((BigInt(sum ^ sign.charCodeAt(0)) * 16_777_619n) & 0xff_ff_ff_ffn);
  return `${sum.toString(16).padStart(8, '0')}\n${body}`;
}

/** What a snapshot holds, without its checksum. */
export const bodyOf = (text: string): string => text.slice(text.indexOf('\n') + 1);
