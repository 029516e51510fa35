import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import * as z from 'zod/mini';
import { audienceOf, type Audience } from '../assemble/audience.js';
import type { Kring } from '../method/kringen.js';
import { kennissoorten, publieken, soorten, type Kennissoort, type Publiek, type Soort } from '../method/materiaal.js';
import {
  bewijzen,
  elementStatussen,
  werkingen,
  zekerheden,
  type Bewijs,
  type ElementStatus,
  type Werking,
  type Zekerheid,
} from '../method/woorden.js';
import { idSchema, textSchema } from '../schemas/basis/values.js';
import { schemaOf } from '../schemas/basis/schema.js';
import type { Materiaal } from '../schemas/materiaal.js';
import type { Reis } from '../schemas/reis.js';
import type { WerkzaamElement } from '../schemas/werkzaamElement.js';
import { byId } from '../steps/lookup.js';

/** What a card calls itself, so that a host knows a file of it. */
export const cardFormat = 'aanpakken-met-impact/werkzaam-element';

/** How much evidence of one kind an element rests on. It counts: a card holds no text and no id of materiaal. */
export interface CardEvidence {
  soort: Soort | 'experiment';
  kennissoort?: Kennissoort | undefined;
  aantal: number;
}

/**
 * What a journey learned, as a card that travels: another journey can take it in, and be told when it was revised where it came from.
 * Nothing of a person, and no text of materiaal, is on it.
 */
export interface ElementCard {
  format: typeof cardFormat;
  version: 1;
  /** The journey that it came from, and the element in it. */
  reis: string;
  element: string;
  /** The last adopted reisverslag that tells it. */
  reisverslag: number;
  /** For whom it was made. Only what this audience may see is counted on it. */
  publiek: Publiek;
  wat: string;
  mechanisme: string;
  voorWie: string;
  waarvoor?: string | undefined;
  voorwaarden?: string | undefined;
  richting: Werking;
  zekerheid: Zekerheid;
  status: ElementStatus;
  bewijs?: Bewijs | undefined;
  effect?: string | undefined;
  onderbouwing: readonly CardEvidence[];
  tegenbewijs: readonly CardEvidence[];
  /** Whether it also rests on something that this audience may not see. How much, it does not say. */
  ookVerborgen: boolean;
  /** SHA-256 of the card without this field: two cards with one hash say the same. */
  hash: string;
}

const evidenceSchema = schemaOf<CardEvidence>()(
  z.strictObject({
    soort: z.enum([...soorten, 'experiment']),
    kennissoort: z.optional(z.enum(kennissoorten)),
    aantal: z.int().check(z.minimum(1)),
  }),
);

/** Checks `ElementCard`; `z.toJSONSchema` of it is its JSON Schema. */
export const elementCardSchema = schemaOf<ElementCard>()(
  z.strictObject({
    format: z.literal(cardFormat),
    version: z.literal(1),
    reis: idSchema,
    element: idSchema,
    reisverslag: z.int().check(z.minimum(1)),
    publiek: z.enum(publieken),
    wat: textSchema,
    mechanisme: textSchema,
    voorWie: textSchema,
    waarvoor: z.optional(textSchema),
    voorwaarden: z.optional(textSchema),
    richting: z.enum(werkingen),
    zekerheid: z.enum(zekerheden),
    status: z.enum(elementStatussen),
    bewijs: z.optional(z.enum(bewijzen)),
    effect: z.optional(textSchema),
    onderbouwing: z.array(evidenceSchema),
    tegenbewijs: z.array(evidenceSchema),
    ookVerborgen: z.boolean(),
    hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  }),
);

/** The evidence of one side, counted by kind, in the order of first use. What was erased or is not for this audience is not counted. */
function evidenceOf(reis: Reis, ids: readonly string[], { sees }: Audience): CardEvidence[] {
  const counts = new Map<string, CardEvidence>();
  for (const id of ids.filter(sees)) {
    const piece = byId(reis.materiaal, id);
    const kind = piece
      ? { soort: piece.soort, ...(piece.bron && { kennissoort: piece.bron.kennissoort }) }
      : byId(reis.experimenten, id) && { soort: 'experiment' as const };
    if (!kind) continue;
    const key = JSON.stringify(kind);
    counts.set(key, { ...kind, aantal: (counts.get(key)?.aantal ?? 0) + 1 });
  }
  return [...counts.values()];
}

/** The hash of a card: over its own words in the order in which the library writes them. */
const hashOf = (card: Omit<ElementCard, 'hash'>): string => bytesToHex(sha256(utf8ToBytes(JSON.stringify(card))));

function cardOf(
  reis: Reis,
  element: WerkzaamElement,
  reisverslag: number,
  publiek: Publiek,
  audience: Audience,
): ElementCard {
  const { id, wat, mechanisme, voorWie, waarvoor, voorwaarden, richting, zekerheid, status, bewijs, effect } = element;
  const card: Omit<ElementCard, 'hash'> = {
    format: cardFormat,
    version: 1,
    reis: reis.id,
    element: id,
    reisverslag,
    publiek,
    wat,
    mechanisme,
    voorWie,
    ...(waarvoor !== undefined && { waarvoor }),
    ...(voorwaarden !== undefined && { voorwaarden }),
    richting,
    zekerheid,
    status,
    ...(bewijs !== undefined && { bewijs }),
    ...(effect !== undefined && { effect }),
    onderbouwing: evidenceOf(reis, element.onderbouwing, audience),
    tegenbewijs: evidenceOf(reis, element.tegenbewijs, audience),
    ookVerborgen: audience.hides([...element.onderbouwing, ...element.tegenbewijs]),
  };
  return { ...card, hash: hashOf(card) };
}

/**
 * What a journey learned, as cards: every werkzaam element that an adopted reisverslag tells and that this audience may see, as it stands
 * now, also when it was revised or withdrawn since.
 *
 * @example
 * const cards = elementCards(reis, { publiek: 'openbaar' });
 * @source «werkzame elementen», under «Resultaat is een reisverslag»; the card: ours
 */
export function elementCards(reis: Reis, { publiek }: { readonly publiek: Publiek }): ElementCard[] {
  const audience = audienceOf(reis, publiek);
  const told = new Map(
    reis.reisverslagen.flatMap(({ versie, reisverslag }) =>
      reisverslag.werkzameElementen.map((id) => [id, versie] as const),
    ),
  );
  return reis.werkzameElementen.flatMap((element) => {
    const reisverslag = told.get(element.id);
    return reisverslag === undefined || !audience.sees(element.id)
      ? []
      : [cardOf(reis, element, reisverslag, publiek, audience)];
  });
}

const originHead = 'urn:aanpakken-met-impact:element:';

/** Where a taken-in card came from, as the `vindplaats` of a bijlage. */
const originOf = ({ reis, element }: Pick<ElementCard, 'reis' | 'element'>): string =>
  `${originHead}${reis}/${element}`;

/** What a journey has to say of the piece of materiaal that takes a card in. */
export interface TakeIn {
  readonly id: string;
  readonly invalshoek?: string | undefined;
  readonly kring: Kring;
  readonly publiek: Publiek;
  readonly aangedragenDoor: readonly string[];
}

/**
 * A card as materiaal of soort `voorbeeld`, for `materiaal.toevoegen` in another journey. Its origin and its hash travel as a bijlage, so
 * that `recall` finds it again.
 *
 * @example
 * const [card] = elementCards(reis, { publiek: 'openbaar' });
 * const taken = card && materiaalOfCard(card, { id: 'm-elders', kring: 'wetenschap', publiek: 'openbaar', aangedragenDoor: [] });
 */
export function materiaalOfCard(
  card: ElementCard,
  { id, invalshoek = 'watWerkt', kring, publiek, aangedragenDoor }: TakeIn,
): Materiaal {
  const titel = card.wat.replaceAll(/\s+/g, ' ').slice(0, 300);
  return {
    id,
    soort: 'voorbeeld',
    invalshoek,
    kring,
    titel,
    samenvatting: `${card.wat} ${card.mechanisme}`.slice(0, 20_000),
    bron: { kennissoort: 'praktijk', titel: `Werkzaam element uit de reis ${card.reis}` },
    aangedragenDoor,
    publiek,
    bijlagen: [{ titel, vindplaats: originOf(card), mediatype: 'application/json', sha256: card.hash }],
  };
}

/** Where a piece of materiaal came from, when it is a card that was taken in. */
interface Origin {
  readonly reis: string;
  readonly element: string;
  readonly hash: string | undefined;
}

/** The origin of a piece of materiaal that took a card in; `undefined` for any other. */
export function originIn(piece: Materiaal): Origin | undefined {
  const found = piece.bijlagen?.find(({ vindplaats }) => vindplaats.startsWith(originHead));
  const [reis = '', element = ''] = found?.vindplaats.slice(originHead.length).split('/') ?? [];
  return found && { reis, element, hash: found.sha256 };
}
