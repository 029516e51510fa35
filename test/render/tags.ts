const tags = new Set(
  'html head meta title style body header h1 h2 h3 h4 p nav ol ul li a main div section aside footer figure figcaption blockquote table caption thead tbody tr th td sup strong span dl dt dd svg desc rect text tspan circle path defs marker'.split(
    ' ',
  ),
);
const attributes = new Set(
  'lang charset name content id class href aria-label aria-labelledby aria-hidden role tabindex scope dir xmlns viewBox width height fill font-family font-size font-weight text-anchor direction x y rx stroke stroke-width stroke-dasharray cx cy r d marker-end markerWidth markerHeight refX refY orient'.split(
    ' ',
  ),
);

/** Every tag of a page with the names of its attributes. Our own writer quotes every attribute, so a simple reading will do. */
const tagsOf = (html: string): { tag: string; attributes: string[]; href: string | undefined }[] =>
  [
    ...html
      .replace(/<style>[^<]*<\/style>/, '')
      .matchAll(/<([a-zA-Z!/][^\s>]*)((?:\s+[\w:-]+(?:="[^"<>]*")?)*)\s*\/?>/g),
  ].map(([, tag = '', rest = '']) => ({
    tag: tag.replace(/^\//, '').replace(/\/$/, ''),
    attributes: [...rest.matchAll(/\s([\w:-]+)="[^"]*"/g)].map(([, name = '']) => name),
    href: /\shref="([^"]*)"/.exec(rest)?.[1],
  }));

/** Everything in a page that no writer of ours puts there: a tag, an attribute, an address that is no page, a `<` that begins none of them. */
export function strangeIn(html: string): string[] {
  const found = tagsOf(html).filter(({ tag }) => tag !== '!doctype');
  const signs = html.replace(/<style>[^<]*<\/style>/, '').match(/</g)?.length ?? 0;
  return [
    ...found.filter(({ tag }) => !tags.has(tag)).map(({ tag }) => `<${tag}>`),
    ...found.flatMap((one) => one.attributes.filter((name) => !attributes.has(name))),
    ...found.flatMap(({ href }) => (href === undefined || /^(#|https?:)/.test(href) ? [] : [href])),
    ...(signs === tagsOf(html).length ? [] : ['<']),
  ];
}
