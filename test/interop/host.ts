import { gezondeBuurt } from '../../examples/gezonde-buurt/reis.js';
import { method as buurtMethod } from '../../examples/gezonde-buurt/velden.js';
import { exampleScenario, traceAll } from '../../src/simulate/index.js';
import { facts as oneRound } from '../../examples/one-round.js';
import type { Fact } from '../../src/index.js';
import type { InteropHost, Mapped, MdtoOptions, ZaaktypeOptions } from '../../src/interop/index.js';
import { rotterdamFacts } from '../privacy/rotterdam.js';

/** A municipality that has every value that a standard asks. */
export const host: InteropHost = {
  bron: { naam: 'Reisdossier gemeente Voorbeeldstad', systeem: 'reisdossier', oin: '00000001001234567000' },
  organisatie: {
    naam: 'Gemeente Voorbeeldstad',
    rsin: '123456782',
    tooi: 'https://identifier.overheid.nl/tooi/id/gemeente/gm0599',
  },
  basis: 'https://reisdossier.example.nl/api/v1',
  recordedAt: (seq) => (seq % 2 === 0 ? '2026-03-14T09:31:07+01:00' : undefined),
};

export const catalogi = 'https://openzaak.example.nl/catalogi/api/v1';
const lijst = 'https://selectielijst.openzaak.nl/api/v1';
const selectie = {
  klasse: `${lijst}/resultaten/cc5ae4e3-a9e6-4386-bcee-46be4986a829`,
  omschrijving: `${lijst}/resultaattypeomschrijvingen/7cb315fb-4f7b-4a43-aca1-e4522e4c73b3`,
};
export const zaaktypeOptions: ZaaktypeOptions = {
  catalogi,
  domein: 'REIS',
  contactpersoon: 'Team opgaven',
  geldigVanaf: '2026-01-01',
  selectielijst: {
    procestype: `${lijst}/procestypen/e1b73b12-b2f6-4c4e-8929-94f84dd2a57d`,
    afgerond: selectie,
    gestaakt: selectie,
  },
};

export const kept: MdtoOptions = { checksumDatum: '2026-11-28T09:00:00+01:00', waardering: { code: 'B' } };

/** The value of a mapping that has to go well. */
export function ok<T>(answer: Mapped<T>): T {
  if (!answer.ok) throw new Error(`${answer.code} at ${answer.path.join('.')}`);
  return answer.value;
}

function buurtFacts(): readonly Fact[] {
  const started = buurtMethod.startReis(gezondeBuurt.start);
  if (!started.ok) throw new Error(started.rejection.message);
  const later = buurtMethod.decideMany(started.reis, gezondeBuurt.commands);
  if (!later.ok) throw new Error('Expected every command of gezonde-buurt to be allowed.');
  return [...started.facts, ...later.facts];
}

/** Both examples, the shortest round, and journeys of the simulator. */
export const journeys: readonly (readonly Fact[])[] = [
  rotterdamFacts(),
  oneRound,
  buurtFacts(),
  ...traceAll(exampleScenario({}), { seed: 2, replication: 1 }).map(([, facts]) => facts),
];

/** Every text in a value, however deep. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
