import { idSchema } from '../schemas/basis/values.js';
import { opdrachtSchema, type Opdracht } from '../schemas/opdracht.js';
import { has } from './lookup.js';
import { reportOpdracht } from './programma.js';
import type { Steps } from './step.js';

const emptyOpdracht: Opdracht = { vraag: '', aanleiding: '', ambitie: '', context: '' };

/** The steps that make the opdracht. */
export const opdrachtSteps: Steps<
  'opdracht.opstellen' | 'opdrachtgever.aanwijzen' | 'reisbegeleider.aanwijzen' | 'opdracht.vaststellen'
> = {
  'opdracht.opstellen': {
    payload: { opdracht: opdrachtSchema },
    changes: [],
    evolve: (reis, { opdracht }) => {
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
  },
  'opdrachtgever.aanwijzen': {
    payload: { opdrachtgever: idSchema },
    changes: [],
    evolve: (reis, fact) => {
      reis.opdracht = { ...(reis.opdracht ?? emptyOpdracht), opdrachtgever: fact.opdrachtgever };
    },
    pointsTo: ({ opdrachtgever }, reis, report) => {
      report(has(reis.reizigers, opdrachtgever), 'reiziger', ['opdrachtgever']);
    },
  },
  'reisbegeleider.aanwijzen': {
    payload: { reisbegeleider: idSchema },
    changes: [],
    evolve: (reis, fact) => {
      reis.opdracht = { ...(reis.opdracht ?? emptyOpdracht), reisbegeleider: fact.reisbegeleider };
    },
    pointsTo: ({ reisbegeleider }, reis, report) => {
      report(has(reis.reizigers, reisbegeleider), 'reiziger', ['reisbegeleider']);
    },
  },
  'opdracht.vaststellen': { payload: {}, changes: [], evolve: () => undefined },
};
