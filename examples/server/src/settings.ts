// The environment, read once and checked: a server that guesses what a mistyped setting meant opens or loses something.

type Env = Readonly<Record<string, string | undefined>>;

/** Every setting of this server; the table in the README says what each is for. */
const names = [
  'DATABASE_URL',
  'DATA_DIR',
  'TOKENS',
  'OIDC_ISSUER',
  'OIDC_AUDIENCE',
  'WEBHOOK_URL',
  'WEBHOOK_TOKEN',
  'OBJECTEN_URL',
  'OBJECTEN_TOKEN',
  'OBJECTTYPE_OPDRACHT',
  'OBJECTTYPE_FOTO',
  'OBJECTTYPE_PROGRAMMA',
  'OBJECTTYPE_REISVERSLAG',
  'ORGANISATIE',
  'PER_MINUTE',
  'PUBLIC_URL',
  'TIME_ZONE',
  'PORT',
  'OIN',
  'SYSTEEM',
] as const;

type Name = (typeof names)[number];

/** What was set wrongly. The server does not start, and prints this sentence alone. */
export class WrongSetting extends Error {
  override readonly name = 'WrongSetting';
}

/** How many letters have to be added, dropped or changed to make one word of the other. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (const [line, letter] of Array.from(one).entries()) {
    const next = [line + 1];
    for (const [place, sign] of Array.from(other).entries())
      next.push(Math.min(next[place]! + 1, row[place + 1]! + 1, row[place]! + (letter === sign ? 0 : 1)));
    row = next;
  }
  return row.at(-1)!;
}

/** Short names are often a letter away from what belongs to something else, such as `SYSTEM` or `PORTS`. */
const likeOne = (name: string): Name | undefined =>
  names.find((known) => known.length > 5 && known !== 'SYSTEEM' && distance(name, known) <= (known.length > 7 ? 2 : 1));

function url(name: Name, value: string, protocols: RegExp): void {
  const protocol = URL.canParse(value) ? new URL(value).protocol : '';
  if (!protocols.test(protocol)) throw new WrongSetting(`${name} is no address that this server can use.`);
}

function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('nl', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/**
 * The settings as they stand in the environment, absent ones left out.
 *
 * @throws WrongSetting for a name that is nearly one of ours, an empty value, or a value that cannot be meant
 */
export function settingsFrom(env: Env): Partial<Record<Name, string>> {
  if (env['TZ_OFFSET'] !== undefined)
    throw new WrongSetting('TZ_OFFSET is no setting any more: give TIME_ZONE, such as Europe/Amsterdam.');
  for (const name of Object.keys(env)) {
    if (names.some((known) => known === name)) continue;
    const meant = likeOne(name);
    if (meant !== undefined) throw new WrongSetting(`${name} is no setting. Did you mean ${meant}?`);
    if (/^(?:OIDC|OBJECTTYPE)_/.test(name)) throw new WrongSetting(`${name} is no setting.`);
  }
  const given = Object.fromEntries(names.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])));
  const settings: Partial<Record<Name, string>> = given;
  for (const [name, value] of Object.entries(given))
    if (value.trim() === '') throw new WrongSetting(`${name} is empty: leave it out, or give it a value.`);
  if (settings.DATABASE_URL !== undefined) url('DATABASE_URL', settings.DATABASE_URL, /^postgres(?:ql)?:$/);
  for (const name of ['OIDC_ISSUER', 'WEBHOOK_URL', 'OBJECTEN_URL', 'PUBLIC_URL'] as const)
    if (settings[name] !== undefined) url(name, settings[name], /^https?:$/);
  for (const [name, most] of [
    ['PORT', 65_535],
    ['PER_MINUTE', 1_000_000],
  ] as const) {
    const value = settings[name];
    if (value !== undefined && (!/^\d{1,7}$/.test(value) || Number(value) > most))
      throw new WrongSetting(`${name} has to be a whole number up to ${most}.`);
  }
  if (settings.TIME_ZONE !== undefined && !isZone(settings.TIME_ZONE))
    throw new WrongSetting('TIME_ZONE is no time zone: give one such as Europe/Amsterdam.');
  const together: readonly (readonly [Name, Name])[] = [
    ['OIDC_AUDIENCE', 'OIDC_ISSUER'],
    ['WEBHOOK_TOKEN', 'WEBHOOK_URL'],
    ['OBJECTEN_TOKEN', 'OBJECTEN_URL'],
  ];
  for (const [name, needs] of together)
    if (settings[name] !== undefined && settings[needs] === undefined)
      throw new WrongSetting(`${name} does nothing without ${needs}.`);
  if (settings.DATABASE_URL !== undefined && settings.DATA_DIR !== undefined)
    throw new WrongSetting('DATA_DIR is for PGlite, and DATABASE_URL names a PostgreSQL: give one of both.');
  if (settings.TOKENS !== undefined && settings.OIDC_ISSUER !== undefined)
    throw new WrongSetting('TOKENS and OIDC_ISSUER both say who may enter: give one of both.');
  return settings;
}
