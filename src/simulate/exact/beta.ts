import { exp, log } from './log.js';

const lanczos = [
  0.9999999999998099, 676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
  -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
];

/** Logarithm of the gamma function, for `x` of at least one half (Lanczos, g = 7). */
function logGamma(x: number): number {
  const t = x + 6.5;
  let sum = lanczos[0] ?? 1;
  for (let i = 1; i < lanczos.length; i += 1) sum += (lanczos[i] ?? 0) / (x - 1 + i);
  return 0.9189385332046728 + (x - 0.5) * log(t) - t + log(sum);
}

/** The continued fraction of the incomplete beta function, after Lentz. */
function fraction(x: number, a: number, b: number): number {
  const tiny = 1e-300;
  const held = (value: number) => (value < tiny && value > -tiny ? tiny : value);
  let c = 1;
  let d = 1 / held(1 - ((a + b) * x) / (a + 1));
  let result = d;
  for (let m = 1; m <= 300; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / held(1 + even * d);
    c = held(1 + even / c);
    result *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / held(1 + odd * d);
    c = held(1 + odd / c);
    const change = d * c;
    result *= change;
    if (change - 1 < 1e-15 && change - 1 > -1e-15) break;
  }
  return result;
}

/** The share of a beta distribution below `x`, between 0 and 1; `a` and `b` at least one half. */
export function betaBelow(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * log(x) + b * log(1 - x));
  return x < (a + 1) / (a + b + 2) ? (front * fraction(x, a, b)) / a : 1 - (front * fraction(1 - x, b, a)) / b;
}

/** The point below which a share of a rising function lies, between two points, by halving. */
export function inverse(rising: (x: number) => number, share: number, low: number, high: number): number {
  let [from, to] = [low, high];
  for (let i = 0; i < 80; i += 1) {
    const middle = (from + to) / 2;
    if (middle === from || middle === to) break;
    if (rising(middle) < share) from = middle;
    else to = middle;
  }
  return (from + to) / 2;
}
