/** High word of the product of two words. */
function high(a: number, b: number): number {
  const al = a & 0xffff;
  const ah = a >>> 16;
  const bl = b & 0xffff;
  const bh = b >>> 16;
  const middle = ah * bl + ((al * bl) >>> 16);
  return (ah * bh + (middle >>> 16) + ((al * bh + (middle & 0xffff)) >>> 16)) >>> 0;
}

/**
 * One block of Philox4x32 with 10 rounds: four words of chance that depend on nothing but counter and key, so that any
 * draw can be made alone and in any order.
 *
 * @param out - four words, overwritten: the caller owns them
 */
export function philox(
  out: Uint32Array,
  counter0: number,
  counter1: number,
  counter2: number,
  counter3: number,
  key0: number,
  key1: number,
): void {
  let c0 = counter0;
  let c1 = counter1;
  let c2 = counter2;
  let c3 = counter3;
  let k0 = key0 | 0;
  let k1 = key1 | 0;
  for (let round = 0; round < 10; round += 1) {
    const next0 = high(0xcd9e_8d57, c2) ^ c1 ^ k0;
    const next2 = high(0xd251_1f53, c0) ^ c3 ^ k1;
    c1 = Math.imul(0xcd9e_8d57, c2);
    c3 = Math.imul(0xd251_1f53, c0);
    c0 = next0;
    c2 = next2;
    k0 = (k0 + 0x9e37_79b9) | 0;
    k1 = (k1 + 0xbb67_ae85) | 0;
  }
  out[0] = c0;
  out[1] = c1;
  out[2] = c2;
  out[3] = c3;
}
