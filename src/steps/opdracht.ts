import { idOf } from '../schemas/basis/refers.js';
import { opdrachtSchema, type Opdracht } from '../schemas/opdracht.js';
import { adoptionPayload } from './adoption.js';
import { reportUnique } from './references.js';
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
    brings: ({ opdracht }, _reis, report) => {
      reportUnique(opdracht.beslispunten ?? [], 'beslispunt', ['opdracht', 'beslispunten'], report);
    },
  }),
  'opdrachtgever.aanwijzen': step({
    payload: { opdrachtgever: idOf('reiziger') },
    changes: [],
    apply: (reis, fact) => {
      reis.opdracht = { ...(reis.opdracht ?? emptyOpdracht), opdrachtgever: fact.opdrachtgever };
    },
  }),
  'reisbegeleider.aanwijzen': step({
    payload: { reisbegeleider: idOf('reiziger') },
    changes: [],
    apply: (reis, fact) => {
      reis.opdracht = { ...(reis.opdracht ?? emptyOpdracht), reisbegeleider: fact.reisbegeleider };
    },
  }),
  'opdracht.vaststellen': step({ payload: adoptionPayload, changes: [], apply: () => undefined }),
};
