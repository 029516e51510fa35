import { idSchema } from '../schemas/basis/values.js';
import { opdrachtSchema, type Opdracht } from '../schemas/opdracht.js';
import { has } from './lookup.js';
import { reportOpdracht } from './programma.js';
import { step, type Steps } from './step.js';

const emptyOpdracht: Opdracht = { vraag: '', aanleiding: '', ambitie: '', context: '' };

/** The steps that make the opdracht. */
export const opdrachtSteps: Steps<
  'opdracht.opstellen' | 'opdrachtgever.aanwijzen' | 'reisbegeleider.aanwijzen' | 'opdracht.vaststellen'
> = {
  'opdracht.opstellen': step({
    payload: { opdracht: opdrachtSchema },
    changes: [],
    apply: (reis, { opdracht }) => {
      // A draft that does not name the people leaves them as they were appointed. An absent name and one that is
      // `undefined` are the same here: after storage they are.
      const opdrachtgever = opdracht.opdrachtgever ?? reis.opdracht?.opdrachtgever;
      const reisbegeleider = opdracht.reisbegeleider ?? reis.opdracht?.reisbegeleider;
      reis.opdracht = {
        ...opdracht,
        ...(opdrachtgever !== undefined && { opdrachtgever }),
        ...(reisbegeleider !== undefined && { reisbegeleider }),
      };
    },
    pointsTo: ({ opdracht }, reis, report) => {
      reportOpdracht(opdracht, reis, ['opdracht'], report);
    },
  }),
  'opdrachtgever.aanwijzen': step({
    payload: { opdrachtgever: idSchema },
    changes: [],
    apply: (reis, fact) => {
      reis.opdracht = { ...(reis.opdracht ?? emptyOpdracht), opdrachtgever: fact.opdrachtgever };
    },
    pointsTo: ({ opdrachtgever }, reis, report) => {
      report(has(reis.reizigers, opdrachtgever), 'reiziger', ['opdrachtgever']);
    },
  }),
  'reisbegeleider.aanwijzen': step({
    payload: { reisbegeleider: idSchema },
    changes: [],
    apply: (reis, fact) => {
      reis.opdracht = { ...(reis.opdracht ?? emptyOpdracht), reisbegeleider: fact.reisbegeleider };
    },
    pointsTo: ({ reisbegeleider }, reis, report) => {
      report(has(reis.reizigers, reisbegeleider), 'reiziger', ['reisbegeleider']);
    },
  }),
  'opdracht.vaststellen': step({ payload: {}, changes: [], apply: () => undefined }),
};
