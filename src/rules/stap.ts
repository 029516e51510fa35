import { isTooEarly, klokSpeling } from '../method/moment.js';
import type { Materiaal } from '../schemas/materiaal.js';
import type { Command, CommandType } from '../steps/commands.js';
import type { Report, Step } from '../steps/step.js';
import { commandTypes } from '../steps/parse.js';
import { stepOf } from '../steps/steps.js';
import { absentCode, absentCodes } from './absent.js';
import { fieldWithKleinGetal } from './kleinGetal.js';
import { isBeschermd } from './materiaal.js';
import { remedy } from './remedies.js';
import { met, outcome, rule, unmet, type Outcome, type Path, type RawFinding, type Rule } from './rule.js';

type Reporter = 'brings' | 'pointsTo';

/** The code of one thing that is not as the step needs it. */
type Naming = typeof absentCode;

/** A rule that lets the steps report their ids: those of each step that has any to report. */
function reports(id: string, reporter: Reporter, codes: readonly string[] = [id], naming?: Naming): Rule {
  const runs = new Map<CommandType, NonNullable<Step<CommandType>[Reporter]>>();
  for (const type of commandTypes) {
    const run = stepOf(type)[reporter];
    if (run) runs.set(type, run);
  }
  return rule(id, {
    level: 'integriteit',
    source: 'ours',
    codes,
    only: [...runs.keys()],
    check: (reis, command) => {
      if (command === undefined) return met();
      const run = runs.get(command.type);
      if (run === undefined) return met();
      let findings: RawFinding[] | undefined;
      const report: Report = (ok, thing, path) => {
        if (ok) return;
        const code = naming?.(command, reis, thing, path) ?? id;
        (findings ??= []).push({ code, path: path as Path, params: { ding: thing } });
      };
      run(command, reis, report);
      return findings ? outcome(findings) : met();
    },
  });
}

/** The commands that bring materiaal or write it anew. */
const bringsMateriaal: readonly CommandType[] = ['reis.starten', 'materiaal.toevoegen', 'materiaal.corrigeren'];

/** A rule about each piece of materiaal that a command brings; `look` gives what is wrong with one, most often nothing. */
function ofEachPiece(look: (materiaal: Materiaal, path: Path, command: CommandType) => RawFinding | undefined) {
  return (_reis: unknown, command?: Command): Outcome => {
    if (command?.type === 'materiaal.toevoegen' || command?.type === 'materiaal.corrigeren') {
      const finding = look(command.materiaal, inCommand, command.type);
      return finding === undefined ? met() : unmet(finding);
    }
    if (command?.type !== 'reis.starten') return met();
    return outcome(
      (command.instap?.materiaal ?? []).flatMap(
        (materiaal, place) => look(materiaal, ['instap', 'materiaal', place], command.type) ?? [],
      ),
    );
  };
}

const inCommand: Path = ['materiaal'];

/** The rules that guard every step. None of them can be explained away: they keep the journal whole. */
export const stapRules: readonly Rule[] = [
  rule('stap.tijd-volgt', {
    level: 'integriteit',
    source: 'ours',
    check: (reis, command) => {
      const speling = reis.spelregels.klokSpelingSeconden ?? klokSpeling;
      if (command === undefined || !isTooEarly(command.meta.op, reis.op, speling)) return met();
      const params = { laatste: reis.op, speling };
      return unmet({ code: 'stap.tijd-volgt', path: ['meta', 'op'], params });
    },
  }),
  reports('stap.id-nieuw', 'brings'),
  reports('stap.verwijzing-bestaat', 'pointsTo', absentCodes, absentCode),
  rule('stap.kaart-of-stappen', {
    level: 'integriteit',
    source: 'ours, from «klantreizen»: an invented persona has steps, a real person has a card',
    only: bringsMateriaal,
    check: ofEachPiece((materiaal, path) =>
      materiaal.soort !== 'klantreis' || (materiaal.kaart === undefined) !== (materiaal.klantreis === undefined)
        ? undefined
        : { code: 'stap.kaart-of-stappen', path: [...path, 'klantreis'] },
    ),
  }),
  rule('stap.meegekeken', {
    level: 'integriteit',
    source: 'ours: minors and special categories (GDPR article 9) ask for a second check before everybody sees them',
    only: bringsMateriaal,
    check: ofEachPiece((materiaal, path, command) => {
      const kaart = 'kaart' in materiaal ? materiaal.kaart : undefined;
      if (materiaal.publiek !== 'openbaar' || kaart === undefined || !isBeschermd(kaart)) return undefined;
      const { meegekeken } = kaart;
      if (meegekeken !== undefined && !materiaal.aangedragenDoor.includes(meegekeken.door)) return undefined;
      const at = [...path, 'kaart', 'meegekeken'];
      const code = 'stap.meegekeken';
      if (command !== 'materiaal.toevoegen' && command !== 'materiaal.corrigeren') return { code, path: at };
      const smaller = { materiaal: { publiek: 'gemeente' } } as const;
      const remedies = [remedy(command, {}, { write: [at] }), remedy(command, smaller, { kind: 'names' })];
      return { code, path: at, remedies };
    }),
  }),
  rule('stap.klein-getal', {
    level: 'advies',
    source: 'ours: a figure of a few people is not shown beyond the kern, and its number stands in no text beside it',
    only: bringsMateriaal,
    check: ofEachPiece((materiaal, path, command) => {
      const field = fieldWithKleinGetal(materiaal);
      if (field === undefined) return undefined;
      const at = [...path, field];
      const code = 'stap.klein-getal';
      if (command !== 'materiaal.toevoegen' && command !== 'materiaal.corrigeren') return { code, path: at };
      return { code, path: at, remedies: [remedy(command, {}, { write: [at] })] };
    }),
  }),
  rule('stap.vaststeller-reist-mee', {
    level: 'advies',
    source: 'ours: foto and reisverslag are of the network',
    only: ['foto.vaststellen', 'reisverslag.vaststellen'],
    check: (reis, command) =>
      command === undefined || reis.reizigers.some(({ id }) => id === command.meta.door)
        ? met()
        : unmet({ code: 'stap.vaststeller-reist-mee', path: ['meta', 'door'] }),
  }),
  rule('stap.keuze-bij-instap', {
    level: 'integriteit',
    source:
      'ours: choices are made in inrichten; what a programme had chosen before it came here may be written down later',
    only: ['keuze.maken', 'keuze.herzien'],
    check: (reis, command) => {
      if (command?.type !== 'keuze.maken' && command?.type !== 'keuze.herzien') return met();
      const cameHere = reis.instap?.fase === 'doenEnLeren' && reis.instap.ronde === reis.ronde;
      return reis.fase !== 'doenEnLeren' || cameHere ? met() : unmet({ code: 'stap.keuze-bij-instap', path: ['type'] });
    },
  }),
  rule('stap.experiment-loopt', {
    level: 'integriteit',
    source: 'ours',
    only: ['experiment.afronden'],
    check: (reis, command) => {
      if (command?.type !== 'experiment.afronden') return met();
      const experiment = reis.experimenten.find(({ id }) => id === command.experiment);
      return experiment?.afronding ? unmet({ code: 'stap.experiment-loopt', path: ['experiment'] }) : met();
    },
  }),
  rule('stap.artefact-vastgesteld', {
    level: 'integriteit',
    source: 'ours',
    codes: ['stap.artefact-vastgesteld', 'stap.artefact-nog-niet'],
    only: ['erratum.plaatsen'],
    check: (reis, command) => {
      if (command?.type !== 'erratum.plaatsen') return met();
      const { artefact, versie } = command.erratum;
      const versies = reis.vastgesteld.flatMap((made) => (made.artefact === artefact ? [made.versie] : []));
      const laatste = versies.at(-1);
      const path = ['erratum', 'versie'];
      if (laatste === undefined) return unmet({ code: 'stap.artefact-nog-niet', path, params: { artefact } });
      if (versies.includes(versie)) return met();
      return unmet({ code: 'stap.artefact-vastgesteld', path, params: { artefact, laatste } });
    },
  }),
  rule('stap.toelichting-door-opdrachtgever', {
    level: 'integriteit',
    source: 'ours («pas toe of leg uit»)',
    codes: ['stap.toelichting-door-opdrachtgever', 'stap.toelichting-andere-opdrachtgever'],
    only: ['regel.toelichten'],
    check: (reis, command) => {
      if (command?.type !== 'regel.toelichten') return met();
      const id = command.toelichting.opdrachtgever;
      const reiziger = reis.reizigers.find((known) => known.id === id);
      // Before the opdracht names one, anybody with the role can stand for an explanation.
      const named = reis.opdracht?.opdrachtgever ?? id;
      if (reiziger?.rol === 'opdrachtgever' && named === id) return met({ field: 'reizigers', id });
      const which = reiziger?.rol === 'opdrachtgever' ? 'andere' : 'door';
      return unmet({ code: `stap.toelichting-${which}-opdrachtgever`, path: ['toelichting', 'opdrachtgever'] });
    },
  }),
  rule('stap.toelichting-deze-ronde', {
    level: 'integriteit',
    source: 'ours («pas toe of leg uit»)',
    only: ['regel.toelichten'],
    check: (reis, command) =>
      command?.type === 'regel.toelichten' && command.toelichting.ronde !== reis.ronde
        ? unmet({ code: 'stap.toelichting-deze-ronde', path: ['toelichting', 'ronde'], params: { ronde: reis.ronde } })
        : met(),
  }),
];
