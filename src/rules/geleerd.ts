import { says } from '../method/says.js';
import { daysAfter } from '../method/moment.js';
import { remedy, writeReisverslag } from './remedies.js';
import { met, metBy, outcome, rule, unmet, type RawFinding } from './rule.js';

const daysPerWeek = 7;

export const ritmeVanReflectie = rule('reisverslag.ritme-van-reflectie', {
  level: 'advies',
  source: '«tijd maken en de rust nemen om te reflecteren en te leren», under «Doen en leren, op pad»',
  check: (reis) => {
    // Only what the network promised itself: in its mandaat, or in the spelregels of the journey.
    const weken = reis.mandaat?.reflectie?.ritmeWeken ?? reis.spelregels.reflectieRitmeWeken;
    if (weken === undefined) return met({ field: 'reflecties' });
    const days = reis.reflecties
      .flatMap(({ ronde, datum }) => (ronde === reis.ronde ? [datum] : []))
      .sort((one, other) => (one < other ? -1 : 1));
    const late = days.some((day, turn) => {
      const before = days[turn - 1];
      return before !== undefined && daysAfter(day, before) > weken * daysPerWeek;
    });
    // What lies behind cannot be mended: one sentence for the round.
    return late
      ? unmet({ code: 'reisverslag.ritme-van-reflectie', path: ['reflecties'], params: { weken } })
      : met({ field: 'reflecties' });
  },
});

export const bouwtVoort = rule('reisverslag.bouwt-voort', {
  level: 'advies',
  source:
    '«bouwt voort op beschikbare kennis over wat werkt én professionele en ervaringskennis», under «Doen en leren, op pad»',
  check: (reis) => {
    const ofRound = reis.experimenten.filter(({ ronde }) => ronde === reis.ronde);
    const building = ofRound.find(({ bouwtVoortOp = [] }) => bouwtVoortOp.length > 0);
    if (building || ofRound.length === 0) return metBy(building ? [{ field: 'experimenten', id: building.id }] : []);
    const starten = remedy('experiment.starten', {}, { write: [['experiment', 'bouwtVoortOp']] });
    return unmet({ code: 'reisverslag.bouwt-voort', path: ['experimenten'], remedies: [starten] });
  },
});

export const competentiesBenoemd = rule('reisverslag.competenties-benoemd', {
  level: 'advies',
  source: '«competenties», under «Doen en leren, op pad»',
  check: ({ reflecties, reisverslag, ronde }) => {
    if ((reisverslag?.geleerd ?? []).length > 0) return met({ field: 'reisverslag.geleerd' });
    const reflectie = reflecties.find((one) => one.ronde === ronde && (one.geleerd ?? []).length > 0);
    return reflectie
      ? met({ field: 'reflecties', id: reflectie.id })
      : unmet({
          code: 'reisverslag.competenties-benoemd',
          path: ['reisverslag', 'geleerd'],
          remedies: [writeReisverslag('geleerd')],
        });
  },
});

export const tegenbewijsGezocht = rule('reisverslag.tegenbewijs-gezocht', {
  level: 'advies',
  source: '«wat wel en niet werkt», under «Doen en leren, op pad»',
  check: ({ werkzameElementen }) => {
    const doubted = werkzameElementen.find(
      ({ tegenbewijs, richting }) => tegenbewijs.length > 0 || richting === 'werktNiet' || richting === 'gemengd',
    );
    if (doubted) return met({ field: 'werkzameElementen', id: doubted.id });
    const [first] = werkzameElementen;
    const write = [['werkzaamElement', 'tegenbewijs']];
    const zoeken = first
      ? remedy('werkzaamElement.herzien', { werkzaamElement: { id: first.id } }, { write })
      : remedy('werkzaamElement.benoemen', {}, { write });
    return unmet({ code: 'reisverslag.tegenbewijs-gezocht', path: ['werkzameElementen'], remedies: [zoeken] });
  },
});

export const attributieBesproken = rule('reisverslag.attributie-besproken', {
  level: 'advies',
  source: 'ours: would it have happened anyway?',
  check: ({ reisverslag }) =>
    outcome(
      (reisverslag?.doelbereik ?? []).flatMap(({ attributie }, place): RawFinding[] =>
        says(attributie)
          ? []
          : [
              {
                code: 'reisverslag.attributie-besproken',
                path: ['reisverslag', 'doelbereik', place, 'attributie'],
                remedies: [writeReisverslag('doelbereik')],
              },
            ],
      ),
      met({ field: 'reisverslag.doelbereik' }),
    ),
});
