import { betaBelow, inverse } from '../exact/beta.js';

/** The point of Student's t distribution below which a share lies. */
export function studentAt(share: number, degrees: number): number {
  if (share < 0.5) return -studentAt(1 - share, degrees);
  // Above the middle, the share is a regularised incomplete beta function of degrees / (degrees + t²).
  const x = inverse((at) => betaBelow(at, degrees / 2, 0.5), 2 * (1 - share), 0, 1);
  return Math.sqrt((degrees * (1 - x)) / x);
}
