// The engine's own logarithm and exponential may differ in the last bit between versions of V8, and then a simulation is
// no longer the same bytes everywhere. These use only + - * /, which IEEE 754 fixes. After fdlibm (Sun Microsystems, 1993).

const cell = new Float64Array(1);
const words = new Uint32Array(cell.buffer);
cell[0] = 1;
/** Which of the two words holds sign, exponent and the top of the fraction: that depends on the machine. */
const high = words[1] === 0 ? 0 : 1;

const ln2High = 0.6931471803691238;
const ln2Low = 1.9082149292705877e-10;

/** Natural logarithm of a positive, normal number. */
export function log(x: number): number {
  cell[0] = x;
  const top = words[high] ?? 0;
  let exponent = (top >>> 20) - 1023;
  words[high] = (top & 0xf_ffff) | 0x3ff0_0000;
  let fraction = cell[0];
  if (fraction > Math.SQRT2) {
    fraction /= 2;
    exponent += 1;
  }
  const f = fraction - 1;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const even = w * (0.3999999999940942 + w * (0.22222198432149784 + w * 0.15313837699209373));
  const odd = z * (0.6666666666666735 + w * (0.2857142874366239 + w * (0.1818357216161805 + w * 0.14798198605116586)));
  const half = 0.5 * f * f;
  return exponent * ln2High - (half - (s * (half + even + odd) + exponent * ln2Low) - f);
}

/** `e` to the power `x`, for a result that is a normal number; 0 and Infinity beyond those. */
export function exp(x: number): number {
  if (x < -708) return 0;
  if (x > 709) return Infinity;
  const k = Math.round(x / Math.LN2);
  const upper = x - k * ln2High;
  const lower = k * ln2Low;
  const r = upper - lower;
  const t = r * r;
  const c =
    r -
    t *
      (0.16666666666666602 +
        t *
          (-0.0027777777777015593 +
            t * (6.613756321437934e-5 + t * (-1.6533902205465252e-6 + t * 4.1381367970572385e-8))));
  const y = 1 - (lower - (r * c) / (2 - c) - upper);
  cell[0] = 1;
  words[high] = (k + 1023) << 20;
  return y * cell[0];
}
