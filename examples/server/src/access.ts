// Who may do what. This is the one file that a municipality replaces: everything else asks it.
import { publieken, type Publiek } from 'aanpakken-met-impact/schemas';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { WrongSetting } from './settings.js';

/** Somebody who sent a request, and what they may do. */
export interface Visitor {
  /** The pseudonymous id that facts carry; who that is, only you know. */
  readonly door: string;
  /** The widest look this visitor may have: `kern` sees everything. */
  readonly publiek: Publiek;
  readonly maySee: (reis: string) => boolean;
  readonly mayWrite: (reis: string) => boolean;
  /** Whether this visitor may take what people told out of a journey for good. */
  readonly mayErase: (reis: string) => boolean;
}

/** Says who a token belongs to; `null` when nobody. */
export type Access = (token: string) => Promise<Visitor | null>;

/**
 * Tokens from the environment, for a first try: `geheim=r-anna:kern:wissen,lezer=r-bo:openbaar`. `openbaar` may only read;
 * `wissen` behind the audience may erase.
 *
 * @throws WrongSetting for a word that is not known: what is guessed here, opens a door
 */
export function tokensFrom(setting: string): Access {
  const visitors = new Map<string, Visitor>();
  for (const [place, one] of setting.split(',').entries()) {
    const wrong = (why: string) => new WrongSetting(`TOKENS, number ${place + 1}: ${why}`);
    const [, token, door, audience, right] = /^([\w.~+/-]+=*)=([^=:]+):([^:]*)(?::([^:]*))?$/.exec(one.trim()) ?? [];
    if (token === undefined || door === undefined)
      throw wrong('expected token=reiziger:publiek or token=reiziger:publiek:wissen.');
    const publiek = publieken.find((known) => known === audience);
    if (publiek === undefined) throw wrong(`publiek has to be one of ${publieken.join(', ')}.`);
    if (right !== undefined && right !== 'wissen')
      throw wrong('wissen is the only word that can stand behind publiek.');
    if (visitors.has(token)) throw wrong('this token stands there twice.');
    const mayWrite = () => publiek !== 'openbaar';
    visitors.set(token, { door, publiek, maySee: () => true, mayWrite, mayErase: () => right === 'wissen' });
  }
  return async (token) => visitors.get(token) ?? null;
}

/** The same with OpenID Connect: the signature of a token is checked, and its claims say who and what. */
export function oidc(issuer: string, audience: string): Access {
  const keys = createRemoteJWKSet(new URL(`${issuer}/protocol/openid-connect/certs`));
  return async (token) => {
    try {
      const { payload } = await jwtVerify(token, keys, { issuer, audience });
      const reizen = Array.isArray(payload['reizen']) ? (payload['reizen'] as unknown[]) : [];
      const roles = Array.isArray(payload['roles']) ? (payload['roles'] as unknown[]) : [];
      const maySee = (reis: string) => reizen.includes(reis) || roles.includes('alle-reizen');
      return {
        door: String(payload['reiziger'] ?? payload.sub),
        publiek: roles.includes('kern') ? 'kern' : 'netwerk',
        maySee,
        mayWrite: (reis) => maySee(reis) && roles.includes('schrijven'),
        mayErase: (reis) => maySee(reis) && roles.includes('wissen'),
      };
    } catch {
      return null;
    }
  };
}
