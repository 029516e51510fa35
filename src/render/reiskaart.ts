import { reiskaartDrawing } from '../document/reiskaart.js';
import type { Reis } from '../schemas/reis.js';
import type { Texts } from '../texts/say.js';
import { renderSvg } from './svg.js';

/**
 * The map of a journey as an SVG: the stages, the loop of the rounds, where we are, and what was yielded when.
 *
 * @example
 * const svg = renderReiskaart(reis, nl);
 */
export const renderReiskaart = (reis: Reis, texts: Texts): string =>
  renderSvg(reiskaartDrawing(reis, texts), 'reiskaart');
