import { describe, expect, test } from 'vitest';
import { tolkKonsollkonfig } from '../../../src/konfig/konsoll.ts';
import { brukerFraKrav } from '../../../src/konsoll/innlogging/roller-fra-krav.ts';

const { oidc } = tolkKonsollkonfig(
  JSON.stringify({
    oidc: {
      utsteder: 'https://login.example.no',
      klientID: 'apen-journal',
      krav: { roller: 'realm.roller', navn: 'name' },
      roller: [{ verdi: 'Arkivet', rolle: 'arkivar', virksomhet: 'proevevik' }],
    },
  }),
);
const ARKIVET = { realm: { roller: ['Arkivet'] } };

describe('who somebody is, by the claims of a login', () => {
  test('is issuer and subject, with the roles that the configuration gives, wherever in the claims they stand', () => {
    const ventet = {
      bruker: {
        id: 'https://login.example.no#1',
        navn: 'Prøve Oppdiktsen',
        tildelinger: [{ rolle: 'arkivar', virksomhet: 'proevevik' }],
      },
      verdier: ['Arkivet'],
    };
    const hvem = { sub: '1', name: 'Prøve Oppdiktsen' };
    expect(brukerFraKrav({ ...hvem, ...ARKIVET }, oidc)).toEqual(ventet);
    expect(brukerFraKrav({ ...hvem, 'realm.roller': 'Arkivet' }, oidc)).toEqual(ventet);
  });

  test.each([
    ['no subject', {}],
    ['an empty subject', { sub: '' }],
    ['a subject that is no text', { sub: 1 }],
  ])('is nobody where there is %s', (_, krav) => {
    expect(brukerFraKrav({ ...krav, ...ARKIVET }, oidc)).toBeUndefined();
  });

  test('is nobody without a role, and is called by the subject without a name', () => {
    expect(brukerFraKrav({ sub: '1', realm: { roller: [['Arkivet'], 7, 'Renhold'] } }, oidc)).toBeUndefined();
    expect(brukerFraKrav({ sub: '1', ...ARKIVET }, oidc)?.bruker.navn).toBe('1');
  });
});
