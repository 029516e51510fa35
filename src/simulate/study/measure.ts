import type { Row } from '../journey/row.js';

/** One number for each replication; `undefined` when it has none, such as the days to arrival where nobody arrived. */
export type Measure = (row: Row) => number | undefined;
