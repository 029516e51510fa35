import { secties } from '../method/secties.js';
import type { Artefact } from '../method/fasen.js';
import { idSchema, textSchema } from '../schemas/basis/values.js';
import type { Reis } from '../schemas/reis.js';
import { erratumSchema, sectieToelichtingSchema, toelichtingSchema } from '../schemas/toelichting.js';
import { byId, has, replace } from './lookup.js';
import { isInvalshoek } from './materiaal.js';
import { step, type Steps } from './step.js';

const isSectie = (reis: Reis, artefact: Artefact, sectie: string): boolean =>
  (secties[artefact] as readonly string[]).includes(sectie) || (artefact === 'foto' && isInvalshoek(reis, sectie));

/** The steps that explain: a rule that is not met, a section in the guide's own words, a correction afterwards. */
export const toelichtingSteps: Steps<
  'regel.toelichten' | 'toelichting.intrekken' | 'sectie.toelichten' | 'erratum.plaatsen'
> = {
  'regel.toelichten': step({
    payload: { toelichting: toelichtingSchema },
    changes: ['toelichtingen'],
    apply: (reis, { toelichting, meta }) => {
      reis.toelichtingen.push({ ...toelichting, op: meta.op, door: meta.door, ingetrokken: null });
    },
    brings: ({ toelichting }, reis, report) => {
      report(!has(reis.toelichtingen, toelichting.id), 'toelichting', ['toelichting', 'id']);
    },
  }),
  'toelichting.intrekken': step({
    payload: { toelichting: idSchema, reden: textSchema },
    changes: ['toelichtingen'],
    apply: (reis, fact) => {
      const toelichting = byId(reis.toelichtingen, fact.toelichting);
      if (toelichting)
        replace(reis.toelichtingen, { ...toelichting, ingetrokken: { op: fact.meta.op, reden: fact.reden } });
    },
    pointsTo: ({ toelichting }, reis, report) => {
      report(byId(reis.toelichtingen, toelichting)?.ingetrokken === null, 'toelichting', ['toelichting']);
    },
  }),
  'sectie.toelichten': step({
    payload: { toelichting: sectieToelichtingSchema },
    changes: ['sectieToelichtingen'],
    apply: (reis, { toelichting }) => {
      const { artefact, sectie } = toelichting;
      reis.sectieToelichtingen = reis.sectieToelichtingen.filter(
        (known) => known.artefact !== artefact || known.sectie !== sectie || known.ronde !== reis.ronde,
      );
      reis.sectieToelichtingen.push({ ronde: reis.ronde, ...toelichting });
    },
    pointsTo: ({ toelichting }, reis, report) => {
      report(isSectie(reis, toelichting.artefact, toelichting.sectie), 'sectie', ['toelichting', 'sectie']);
    },
  }),
  'erratum.plaatsen': step({
    payload: { erratum: erratumSchema },
    changes: ['errata'],
    apply: (reis, { erratum, meta }) => {
      reis.errata.push({ ...erratum, op: meta.op, door: meta.door });
    },
    brings: ({ erratum }, reis, report) => {
      report(!has(reis.errata, erratum.id), 'erratum', ['erratum', 'id']);
    },
    pointsTo: ({ erratum }, reis, report) => {
      if (erratum.sectie !== undefined)
        report(isSectie(reis, erratum.artefact, erratum.sectie), 'sectie', ['erratum', 'sectie']);
    },
  }),
};
