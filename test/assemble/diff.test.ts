import { describe, expect, it } from 'vitest';
import { diffProgramma } from '../../src/assemble/index.js';
import { shapeOf } from '../../src/schemas/basis/inside.js';
import { programmaSchema } from '../../src/schemas/programma.js';
import type { Programma } from '../../src/schemas/index.js';
import { programma, reis } from './reis.js';

/** What a change to the first version shows of one list. */
const changed = (changes: Partial<Programma>, lijst: string): unknown =>
  diffProgramma(programma, { ...programma, ...changes }).dingen.filter((thing) => thing.lijst === lijst);

const indicator = programma.doelen[0]!.indicator!;

describe('two versions of a programma', () => {
  it('show what came, changed, went and stayed, each matched by id', () => {
    const second = reis.programma ?? programma;
    const { teksten, dingen, wijzigingen } = diffProgramma(programma, second);
    expect(teksten).toEqual([{ tekst: 'wat', was: 'We eten samen.', wordt: 'We bellen aan en eten samen.' }]);
    expect(dingen.map(({ lijst, id, lot }) => `${lijst} ${id} ${lot}`)).toEqual([
      'middelen mi-1 gebleven',
      'doelen d-1 gebleven',
      'inspanningen i-1 gebleven',
      'inspanningen i-2 nieuw',
      'aannames a-1 gebleven',
      'leervragen l-1 nietMeerGenoemd',
    ]);
    expect(wijzigingen.map(({ betekenis, werkzaamElement }) => [betekenis, werkzaamElement])).toEqual([['b-1', 'w-1']]);
  });

  it('show each thing beside what it was, and what the new version says of it', () => {
    const [leervraag] = programma.leervragen;
    const asked = { ...leervraag!, vraag: 'Wie komt er wel?' };
    const other = { ...leervraag!, id: 'l-2' };
    const said = { id: 'l-1', wat: 'Scherper gevraagd.', richting: 'aanpassen' } as const;
    const row = { lijst: 'leervragen', wijziging: null };
    expect(changed({ leervragen: [other, asked], wijzigingen: [said] }, 'leervragen')).toEqual([
      { ...row, id: 'l-2', lot: 'nieuw', was: null, wordt: other },
      { ...row, id: 'l-1', lot: 'gewijzigd', was: leervraag, wordt: asked, wijziging: said },
    ]);
    expect(changed({ leervragen: [] }, 'leervragen')).toEqual([
      { ...row, id: 'l-1', lot: 'nietMeerGenoemd', was: leervraag, wordt: null },
    ]);
  });

  it('show every text that differs, those of the sharpened opdracht last', () => {
    const texts = { waartoe: '1', wat: '2', metWie: '3', waarmee: '4', organisatie: '5', governance: '6' };
    const opdracht = { vraag: '7', aanleiding: '8', ambitie: '9', context: '10' };
    expect(diffProgramma(programma, { ...programma, ...texts, opdracht }).teksten).toEqual([
      { tekst: 'waartoe', was: 'Niemand eet alleen.', wordt: '1' },
      { tekst: 'wat', was: 'We eten samen.', wordt: '2' },
      { tekst: 'metWie', was: 'Met de buurt.', wordt: '3' },
      { tekst: 'waarmee', was: 'Met een keuken.', wordt: '4' },
      { tekst: 'organisatie', was: 'Een klein team.', wordt: '5' },
      { tekst: 'governance', was: 'De opdrachtgever besluit.', wordt: '6' },
      { tekst: 'vraag', was: 'Hoe?', wordt: '7' },
      { tekst: 'aanleiding', was: 'Cijfers', wordt: '8' },
      { tekst: 'ambitie', was: 'Minder', wordt: '9' },
      { tekst: 'context', was: 'De wijk', wordt: '10' },
    ]);
  });

  it('show an opdracht that was sharpened for the first time, or no longer', () => {
    const { opdracht: _opdracht, ...without } = programma;
    const sharpened = { vraag: 'Hoe?', aanleiding: '', ambitie: '', context: '' };
    const row = { tekst: 'vraag', was: '', wordt: 'Hoe?' };
    expect(diffProgramma(without, { ...without, opdracht: sharpened }).teksten).toEqual([row]);
    expect(diffProgramma({ ...without, opdracht: sharpened }, without).teksten).toEqual([
      { ...row, was: 'Hoe?', wordt: '' },
    ]);
    expect(diffProgramma(without, without).teksten).toEqual([]);
  });

  it('are the same when only the order of fields differs', () => {
    const turned = { ...programma, leervragen: [{ status: 'open', vraag: 'Wie komt er niet?', id: 'l-1' } as const] };
    expect(diffProgramma(programma, turned).dingen.every(({ lot }) => lot === 'gebleven')).toBe(true);
  });

  it('are the same when a field without a value is left out', () => {
    const [doel] = programma.doelen;
    const [inspanning] = programma.inspanningen;
    const { dingen } = diffProgramma(
      { ...programma, doelen: [{ ...doel!, indicator: undefined }] },
      {
        ...programma,
        doelen: [{ id: 'd-1', doel: 'Minder eenzaamheid' }],
        inspanningen: [{ ...inspanning!, trekker: undefined }],
      },
    );
    expect(dingen.map(({ lot }) => lot)).toEqual(['gebleven', 'gebleven', 'gebleven', 'gebleven', 'gebleven']);
  });

  it.each([
    [
      'a target that came',
      { indicator: { naam: 'Eenzaam', populatie: 'p', eenheid: '%', nulmeting: { waarde: 1, periode: '2025' } } },
    ],
    ['an indicator that went', { indicator: undefined }],
    ['a target that moved', { indicator: { ...indicator, streefwaarde: { waarde: 40, periode: '2027' } } }],
  ])('differ in what lies deeper: %s', (_what, changes) => {
    const [doel] = programma.doelen;
    expect(changed({ doelen: [{ ...doel!, ...changes }] }, 'doelen')).toMatchObject([{ lot: 'gewijzigd' }]);
  });

  it('differ when something came that was not there', () => {
    const bare = { ...programma, doelen: [{ id: 'd-1', doel: 'Minder eenzaamheid' }] };
    expect(diffProgramma(bare, programma).dingen.find(({ id }) => id === 'd-1')?.lot).toBe('gewijzigd');
  });

  it('differ when one more id stands in a list', () => {
    const [inspanning] = programma.inspanningen;
    const lot = (doelen: string[]): unknown => changed({ inspanningen: [{ ...inspanning!, doelen }] }, 'inspanningen');
    expect(lot(['d-1', 'd-2'])).toMatchObject([{ lot: 'gewijzigd' }]);
    expect(lot(['d-2'])).toMatchObject([{ lot: 'gewijzigd' }]);
    expect(lot([])).toMatchObject([{ lot: 'gewijzigd' }]);
    expect(lot(['d-1'])).toMatchObject([{ lot: 'gebleven' }]);
  });
});

describe('the fields of a programma', () => {
  it('are all compared, also one that is only in the schema at run time', () => {
    const fields = Object.keys(shapeOf(programmaSchema)) as (keyof typeof programma)[];
    const silent = fields.filter((field) => {
      const other = { ...programma, [field]: [{ id: 'nieuw', wat: 'iets anders' }] };
      const { dingen, overig, teksten, wijzigingen } = diffProgramma(programma, other);
      const seen = [...dingen.filter(({ lot }) => lot !== 'gebleven'), ...overig, ...teksten];
      return field === 'opdracht' ? false : seen.length === 0 && wijzigingen === programma.wijzigingen;
    });
    expect(silent).toEqual([]);
  });
});

describe('the other fields of a programma', () => {
  it('show what was, or nothing where nothing was, beside what is', () => {
    const first: Programma = { ...programma, naam: 'Voor Mekaar', kernboodschap: 'Samen eten.' };
    const second: Programma = { ...programma, wat: 'Anders.', naam: 'Aan tafel', uitgelicht: ['d-1'] };
    expect(diffProgramma(first, second).overig).toEqual([
      { veld: 'naam', was: 'Voor Mekaar', wordt: 'Aan tafel' },
      { veld: 'kernboodschap', was: 'Samen eten.', wordt: null },
      { veld: 'uitgelicht', was: null, wordt: ['d-1'] },
    ]);
    expect(diffProgramma(first, first).overig).toEqual([]);
  });

  it('tell an effort that is to be left out from one that came or changed', () => {
    const [effort] = programma.inspanningen;
    const out = { ...effort!, richting: 'weglaten' } as const;
    const lots = [out, { ...out, id: 'i-9' }, { ...effort!, wat: 'Anders' }].map((one) => {
      const second = { ...programma, inspanningen: [one] };
      return diffProgramma(programma, second).dingen.find(({ id }) => id === one.id)?.lot;
    });
    expect(lots).toEqual(['weggelaten', 'weggelaten', 'gewijzigd']);
  });
});
