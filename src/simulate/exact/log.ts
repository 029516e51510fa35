// The engine's own logarithm and exponential may differ in the last bit between versions of V8, and then a simulation is
// no longer the same bytes everywhere. These use only + - * /, which IEEE 754 fixes. After fdlibm (Sun Microsystems, 1993).

const cell = new Float64Array(1);
const words = new Uint32Array(cell.buffer);
cell[0] = 1;
/** Which of the two words holds sign, exponent and the top of the fraction: that depends on the machine. */
const high = words[1] === 0 ? 0 : 1;

const ln2High = 6.931_471_803_691_238_164_9e-1;
const ln2Low = 1.908_214_929_270_587_700_02e-10;

/** Natural logarithm of a positive, normal number. */
export function log(x: number): number {
  cell[0] = x;
  const top = words[high] ?? 0;
  let exponent = (top >>> 20) - 1023;
  words[high] = (top & 0xf_ffff) | 0x3ff0_0000;
  let fraction = cell[0];
  if (fraction > 1.414_213_562_373_095_1) {
    fraction /= 2;
    exponent += 1;
  }
  const f = fraction - 1;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const even =
    w * (3.999_999_999_940_941_908e-1 + w * (2.222_219_843_214_978_396e-1 + w * 1.531_383_769_920_937_332e-1));
  const odd =
    z *
    (6.666_666_666_666_735_13e-1 +
      w * (2.857_142_874_366_239_149e-1 + w * (1.818_357_216_161_805_012e-1 + w * 1.479_819_860_511_658_591e-1)));
  const half = 0.5 * f * f;
  return exponent * ln2High - (half - (s * (half + even + odd) + exponent * ln2Low) - f);
}

/** `e` to the power `x`, for a result that is a normal number. */
export function exp(x: number): number {
  if (x < -708) return 0;
  const k = Math.round(x / 6.931_471_805_599_453e-1);
  const upper = x - k * ln2High;
  const lower = k * ln2Low;
  const r = upper - lower;
  const t = r * r;
  const c =
    r -
    t *
      (1.666_666_666_666_660_190_37e-1 +
        t *
          (-2.777_777_777_701_559_338_42e-3 +
            t *
              (6.613_756_321_437_934_361_17e-5 +
                t * (-1.653_390_220_546_525_153_9e-6 + t * 4.138_136_797_057_238_460_39e-8))));
  const y = 1 - (lower - (r * c) / (2 - c) - upper);
  cell[0] = 1;
  words[high] = (k + 1023) << 20;
  return y * cell[0];
}
