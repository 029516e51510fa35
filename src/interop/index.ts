/** Mappings to what a municipality runs already: pure functions, no client, no clock. @packageDocumentation */
export { toCloudEvent, type CloudEvent } from './cloudEvents.js';
export type { InteropCode, InteropHost, InteropRefusal, Mapped } from './host.js';
export { toSip, type MdtoOptions, type Rendering, type SipFile } from './mdto.js';
export {
  erasurePlan,
  objectTypes,
  toObject,
  type ErasureStep,
  type ObjectOptions,
  type ObjectType,
  type ReisObject,
} from './objecten.js';
export {
  commandsFromRows,
  type RowAnswer,
  type RowKind,
  type RowMapping,
  type RowProblem,
  type RowsAnswer,
} from './rows/rows.js';
export { toDcat, type DcatOptions, type DcatPublication } from './dcat.js';
export { toProv, type ProvDocument, type ProvNode } from './prov.js';
export { rowsFromOData, type ODataMapping } from './rows/odata.js';
export type { RowFields, TableRow } from './rows/record.js';
export type { RowSource } from './rows/cell.js';
export { toOcel, type OcelJourneys, type OcelKind, type OcelThing } from './ocel.js';
export { openApi, schemaName, type OpenApiHost } from './openApi.js';
export { httpProblem, statusOfRejection, toProblem, type HttpCode, type Problem, type Undone } from './problem.js';
export {
  diwooSitemap,
  maximumUrls,
  toGpp,
  wooCategorie,
  type DiwooEntry,
  type GppOptions,
  type WooCategorie,
  type WooVoorstel,
} from './woo.js';
export {
  statussen,
  uuidOf,
  zaaktypeTemplate,
  zaaktypeUrls,
  type SelectielijstResultaat,
  type ZaaktypeOptions,
  type ZaaktypeUrls,
} from './zaaktype.js';
export { adoptionToZgw, base64Of, factToZgw, type ZgwDocument, type ZgwRequest } from './zgw.js';
