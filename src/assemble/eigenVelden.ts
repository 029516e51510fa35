import { veldOf, type EigenVeld, type VeldPlaats } from '../method/velden.js';
import { fitsVeld } from '../rules/velden.js';
import type { GetoondVeld } from '../schemas/artefact/artefact.js';
import type { Extra } from '../schemas/extra.js';
import { mayShow, type AssembleOptions } from './options.js';

type Options = Pick<AssembleOptions, 'publiek' | 'velden'>;

const isFor = ({ publiek }: Options, veld: EigenVeld): boolean => mayShow(veld.publiek, publiek);

/** A record with only those fields of the host that it declared and that this audience may see. */
export function withShownExtra<T extends { readonly extra?: Extra | undefined }>(
  bij: VeldPlaats,
  value: T,
  options: Options,
): T {
  if (value.extra === undefined) return value;
  const { extra, ...rest } = value;
  const shown = Object.entries(extra).filter(([naam, one]) => {
    const veld = veldOf(options.velden ?? [], bij, naam);
    return veld !== undefined && isFor(options, veld) && fitsVeld(veld, one);
  });
  return (shown.length === 0 ? rest : { ...rest, extra: Object.fromEntries(shown) }) as T;
}

/** How the fields of the host are called that this audience may see, for the head of an artefact. */
export function shownVelden(options: Options): { velden?: readonly GetoondVeld[] } {
  const shown = (options.velden ?? []).filter((veld) => isFor(options, veld));
  return shown.length === 0 ? {} : { velden: shown.map(({ naam, label, soort }) => ({ naam, label, soort })) };
}
