/** One file of a site. */
export interface SiteFile {
  readonly path: string;
  readonly text: string;
}
