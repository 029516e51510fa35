/** The anchor of a code of a finding, of a rule or of a command on its page of the site. */
export const anchorOf = (code: string): string => code.replaceAll('.', '-').toLowerCase();

/**
 * Where the site of the package explains a finding: what it means, which rule found it, what mends it. A finding does not carry it,
 * because a host knows where it serves the site, or that it has pages of its own.
 *
 * Shape: a path with an anchor, to be read from the front of the site. A code of a host's own rules leads to an anchor that only the
 * host's own page can have.
 *
 * @example
 * const link = new URL(helpOf({ code: 'foto.bron-bekend' }), 'https://example.org/aanpakken-met-impact/').href;
 * @source ours
 */
export const helpOf = ({ code }: { readonly code: string }): string => `reference/findings.html#${anchorOf(code)}`;
