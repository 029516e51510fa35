/** A journey as a site of static pages, or as one file. @packageDocumentation */
export { journeySite, type SiteOptions } from './journeySite.js';
export type { SiteFile } from './siteFile.js';
