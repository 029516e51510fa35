// Who may do what. This is the one file that a municipality replaces: everything else asks it.
import { publieken, type Publiek } from 'aanpakken-met-impact/schemas';
import { createRemoteJWKSet, jwtVerify } from 'jose';

/** Somebody who sent a request, and what they may do. */
export interface Visitor {
  /** The pseudonymous id that facts carry; who that is, only you know. */
  readonly door: string;
  /** The widest look this visitor may have: `kern` sees everything. */
  readonly publiek: Publiek;
  readonly maySee: (reis: string) => boolean;
  readonly mayWrite: (reis: string) => boolean;
}

/** Says who a token belongs to; `null` when nobody. */
export type Access = (token: string) => Promise<Visitor | null>;

/** Tokens from the environment, for a first try: `geheim=r-anna:kern,lezer=r-bo:openbaar`. `openbaar` may only read. */
export function tokensFrom(setting: string): Access {
  const visitors = new Map(
    setting.split(',').flatMap((one): [string, Visitor][] => {
      const [token = '', who = ''] = one.trim().split('=');
      const [door = '', publiek = 'openbaar'] = who.split(':');
      if (token === '' || door === '') return [];
      const widest = publieken.find((known) => known === publiek);
      // A misspelt audience must not see everything.
      if (widest === undefined) throw new Error(`TOKENS: expected one of ${publieken.join(', ')} behind the reiziger`);
      return [[token, { door, publiek: widest, maySee: () => true, mayWrite: () => widest !== 'openbaar' }]];
    }),
  );
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
      };
    } catch {
      return null;
    }
  };
}
