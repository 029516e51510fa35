/**
 * Writes docs/generated/verwerkingen.json: what a municipality puts in its register of processing (GDPR article 30) when it uses the library. The
 * fields come from the schemas, so that a new field is in it at once; a test holds the file to them. What only the municipality knows is `null`.
 */
import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { bewaartermijnen, listRegisterFields, type RegisterField } from '../src/privacy/index.js';

const file = 'docs/generated/verwerkingen.json';

interface Verwerking {
  readonly id: string;
  readonly naam: string;
  readonly doel: string;
  readonly betrokkenen: readonly string[];
  readonly grondslag: string;
  readonly bewaren: string;
  readonly ontvangers: string;
  /** Which fields of the register it is about. */
  readonly of: (field: RegisterField) => boolean;
}

const isStory = ({ field, bewaren }: RegisterField): boolean => bewaren === 'kaart' || field.startsWith('kluis');
const isTraveller = ({ bewaren }: RegisterField): boolean => bewaren === 'reiziger';

const verwerkingen: readonly Verwerking[] = [
  {
    id: 'reizigers',
    naam: 'Wie meereist',
    doel: 'Weten wie met welke rol aan een maatschappelijke opgave meewerkt, en of elke kring is gehoord.',
    betrokkenen: ['deelnemers aan het netwerk van een opgave: inwoners, professionals, bestuurders, onderzoekers'],
    grondslag: 'AVG artikel 6 lid 1 onder e (taak van algemeen belang), of toestemming; de gemeente kiest en legt vast',
    bewaren: `tot ${bewaartermijnen.reiziger} na het einde van de reis, of zoals de gemeente instelt`,
    ontvangers: 'kern, netwerk en gemeente; voor openbaar zonder id, functie en energie',
    of: (field) => isTraveller(field),
  },
  {
    id: 'verhalen',
    naam: 'Verhalen van inwoners',
    doel: 'Begrijpen wat een opgave in het leven van mensen betekent, voordat er gekozen wordt.',
    betrokkenen: ['inwoners die een verhaal vertellen, ook kinderen', 'mensen over wie het verhaal gaat'],
    grondslag: 'per verhaal vastgelegd op de kaart (grondslag); voor bijzondere gegevens ook AVG artikel 9 lid 2',
    bewaren: 'tot de dag op de kaart; de tekst staat in de kluis van de gemeente en is altijd te wissen',
    ontvangers: 'wie de kaart noemt (publiek), standaard de kern',
    of: isStory,
  },
  {
    id: 'bijdragen',
    naam: 'Wie wat deed en besloot',
    doel: 'Elke keuze kunnen herleiden tot wie haar maakte en waarop zij rust.',
    betrokkenen: ['deelnemers aan het netwerk van een opgave'],
    grondslag: 'AVG artikel 6 lid 1 onder e (taak van algemeen belang); Archiefwet voor vastgestelde stukken',
    bewaren: 'zo lang als de reis; `redactFacts` haalt een persoon weg uit de feiten',
    ontvangers: 'kern, netwerk en gemeente; voor openbaar zonder id',
    of: (field) => field.persoonlijk === 'ja' && !isStory(field) && !isTraveller(field),
  },
  {
    id: 'vrije-tekst',
    naam: 'Wat iemand in een vrije tekst zet',
    doel: 'Geen: persoonsgegevens horen hier niet in, en de bibliotheek kan niet zien of ze er staan.',
    betrokkenen: ['iedereen over wie iemand schrijft'],
    grondslag: 'geen; weghalen zodra het gezien is',
    bewaren: 'zo lang als de reis, tot het is weggehaald',
    ontvangers: 'wie het stuk leest',
    of: (field) => field.persoonlijk === 'mogelijk' && !isStory(field) && !isTraveller(field),
  },
];

/** The file, as it should stand in docs/. */
export async function verwerkingenFile(): Promise<string> {
  const fields = listRegisterFields().filter(({ persoonlijk, bewaren }) => persoonlijk !== 'nee' || bewaren !== 'reis');
  const register = {
    bron: 'aanpakken-met-impact, gemaakt uit de schema’s; zie docs/guide/dpia.md',
    // Who answers for it: the municipality fills this in.
    verantwoordelijke: null,
    functionarisGegevensbescherming: null,
    verwerkers: null,
    doorgifteBuitenEER: 'de bibliotheek stuurt niets; de gemeente vult in wat haar systeem doet',
    beveiliging: [
      'pseudonieme ids; wie erachter zit weet alleen de gemeente',
      'teksten van verhalen buiten de feiten, in een kluis van de gemeente',
      'publiek per stuk, standaard de kern; openbaar zonder personen en zonder aantallen onder de grens',
      'bevindingen en fouten herhalen geen ingetypte tekst',
      'controlegetal en keten over de feiten',
    ],
    verwerkingen: verwerkingen.map(({ of, ...rest }) => {
      const own = fields.filter(of);
      return {
        ...rest,
        bijzonderePersoonsgegevens: own.some(({ bijzonder }) => bijzonder) ? 'mogelijk' : 'nee',
        velden: own.map(({ field }) => field),
      };
    }),
  };
  return format(JSON.stringify(register), { ...(await resolveConfig(file)), filepath: file });
}

if (process.argv[1]?.endsWith('docs-verwerkingen.ts')) writeFileSync(file, await verwerkingenFile());
