import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { tokensFrom } from '../src/access.js';
import { momentIn } from '../src/clock.js';
import { settingsFrom } from '../src/settings.js';

describe('the settings of the server', () => {
  it('are those that stand in the environment', () => {
    assert.deepEqual(settingsFrom({ PATH: '/usr/bin', PORT: '3001', DATA_DIR: 'data' }), {
      PORT: '3001',
      DATA_DIR: 'data',
    });
  });

  const wrong: [Record<string, string>, RegExp][] = [
    [{ TOKEN: 'x=r-bo:kern' }, /TOKEN is no setting. Did you mean TOKENS\?/],
    [{ DATABASE_URI: 'postgres://localhost/aanpak' }, /DATABASE_URI is no setting. Did you mean DATABASE_URL\?/],
    [{ OIDC_ISUER: 'https://a.nl' }, /Did you mean OIDC_ISSUER/],
    [{ OBJECTTYPE_FOTOS: 'https://a.nl' }, /Did you mean OBJECTTYPE_FOTO/],
    [{ OIDC_CLIENT: 'x' }, /OIDC_CLIENT is no setting/],
    [{ DATABASE_URL: '' }, /DATABASE_URL is empty/],
    [{ DATABASE_URL: 'aanpak' }, /DATABASE_URL is no address/],
    [{ OIDC_ISSUER: 'ftp://a.nl' }, /OIDC_ISSUER is no address/],
    [{ PORT: '3000x' }, /PORT has to be a whole number/],
    [{ PER_MINUTE: '-1' }, /PER_MINUTE has to be a whole number/],
    [{ TIME_ZONE: 'Europe/Amsterdom' }, /TIME_ZONE is no time zone/],
    [{ TZ_OFFSET: '+01:00' }, /give TIME_ZONE/],
    [{ OIDC_AUDIENCE: 'reizen' }, /OIDC_AUDIENCE does nothing without OIDC_ISSUER/],
    [{ OIDC_ISSUER: 'https://a.nl', TOKENS: 'x=r-bo:kern' }, /give one of both/],
  ];
  for (const [env, message] of wrong)
    it(`${JSON.stringify(env)} stops it from starting`, () => {
      assert.throws(() => settingsFrom(env), { name: 'WrongSetting', message });
    });
});

describe('tokens', () => {
  for (const setting of [
    'x=r-bo:kernn',
    'x=r-bo',
    'x=:kern',
    '=r-bo:kern',
    'x',
    '',
    'x=r-bo:kern:wisen',
    'x=r-bo:kern,x=r-an:kern',
  ])
    it(`«${setting}» is refused, because what is guessed here opens a door`, () => {
      assert.throws(() => tokensFrom(setting), { name: 'WrongSetting', message: /^TOKENS, number/ });
    });

  it('say who, for whom, and who may erase', async () => {
    const access = tokensFrom('a=r-1:kern:wissen, b=r-2:netwerk,c==r-3:openbaar');
    const who = await Promise.all(['a', 'b', 'c=', 'd'].map(access));
    assert.deepEqual(
      who.map((one) => one && [one.door, one.publiek, one.mayWrite('reis-1'), one.mayErase('reis-1')]),
      [['r-1', 'kern', true, true], ['r-2', 'netwerk', true, false], ['r-3', 'openbaar', false, false], null],
    );
  });
});

describe('the clock', () => {
  it('writes the offset of the place on that day, in summer and in winter', () => {
    const at = (moment: string) => momentIn('Europe/Amsterdam', Date.parse(moment));
    assert.deepEqual(
      [at('2026-07-13T22:30:00Z'), at('2026-01-13T23:30:00Z'), momentIn('UTC', 0)],
      ['2026-07-14T00:30:00+02:00', '2026-01-14T00:30:00+01:00', '1970-01-01T00:00:00+00:00'],
    );
  });
});
