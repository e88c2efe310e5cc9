import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { offentligJournalpost } from '../../src/offentlig/journalpost.ts';
import { offentligSak } from '../../src/offentlig/sak.ts';
import type { Unntak } from '../../src/offentlig/unntak.ts';
import { skjermJournalpost } from '../../src/skjerming/skjerm-journalpost.ts';
import { skjermSak } from '../../src/skjerming/skjerm-sak.ts';
import type { Publiser, PubliserSak, Skjermkontekst } from '../../src/skjerming/utfall.ts';
import { KILDE, kontekst } from './fabrikk.ts';
import { fasit } from './orakel.ts';
import type { Prove } from './vilkaarlig.ts';
import { dokumentetsSkjerming, postensSkjerming, prove, sakensSkjerming } from './vilkaarlig.ts';

const KJOERINGER = { numRuns: 3000 };
const VANLIG = kontekst();
const KLIENT = kontekst({ kilde: { ...KILDE, klientsystem: true } });
const kontekstFor = (p: Prove): Skjermkontekst => (p.klientsystem ? KLIENT : VANLIG);

function publisert(p: Prove): { post: Publiser; sak: PubliserSak } {
  const post = skjermJournalpost(p.post, p.sak, kontekstFor(p));
  const sak = skjermSak(p.sak, [p.post], kontekstFor(p));
  if (post.art !== 'publiser' || sak.art !== 'publiser') throw new Error('prøven skal publiseres');
  return { post, sak };
}

const synlige = (p: Prove, verdi: unknown): ReadonlySet<string> => {
  const tekst = JSON.stringify(verdi).toLowerCase();
  return new Set(p.kanarier.filter((kanari) => tekst.includes(kanari.toLowerCase())));
};

const sortert = (mengde: Iterable<string>): readonly string[] => [...mengde].sort();

function tekster(verdi: unknown): string[] {
  if (typeof verdi === 'string') return [verdi];
  return typeof verdi === 'object' && verdi !== null ? Object.values(verdi).flatMap(tekster) : [];
}

describe('for alle saker, journalposter og skjerminger', () => {
  test('the public entry holds every open canary and no masked one, in any casing', () => {
    fc.assert(
      fc.property(prove, (p) => {
        expect(sortert(synlige(p, publisert(p).post.post))).toEqual(sortert(fasit(p).post));
      }),
      KJOERINGER,
    );
  });

  test('the public case holds every open canary and no masked one, in any casing', () => {
    fc.assert(
      fc.property(prove, (p) => {
        expect(sortert(synlige(p, publisert(p).sak.sak))).toEqual(sortert(fasit(p).sak));
      }),
      KJOERINGER,
    );
  });

  test('each masked field has exactly one unntak, with the hjemler of what masks it', () => {
    fc.assert(
      fc.property(prove, (p) => {
        const { post, sak } = publisert(p);
        const { postMaskert, sakMaskert } = fasit(p);
        const sjekk = (unntak: readonly Unntak[], ventet: typeof postMaskert): void => {
          expect(sortert(unntak.map((u) => u.felt))).toEqual(sortert(ventet.keys()));
          for (const { felt, hjemler } of unntak) expect(hjemler).toEqual(ventet.get(felt) ?? hjemler);
        };
        sjekk(post.post.unntak, postMaskert);
        sjekk(sak.sak.unntak, sakMaskert);
      }),
      KJOERINGER,
    );
  });

  test('each mask has a reason that staff can be shown', () => {
    fc.assert(
      fc.property(prove, (p) => {
        for (const utfall of Object.values(publisert(p))) {
          const unntak = 'post' in utfall ? utfall.post.unntak : utfall.sak.unntak;
          for (const { felt, hjemler } of unntak) {
            const grunner = utfall.grunner.filter((grunn) => grunn.felt === felt);
            expect(grunner).not.toEqual([]);
            expect(sortert(new Set(grunner.flatMap((grunn) => grunn.hjemler)))).toEqual(hjemler);
          }
        }
      }),
    );
  });

  test('a document is closed when anything on or above it closes it, and open otherwise', () => {
    fc.assert(
      fc.property(prove, (p) => {
        const { dokumenter } = publisert(p).post.post;
        expect(dokumenter.map((d) => d.tilgang.tilgang !== 'aapent')).toEqual(fasit(p).lukkede);
      }),
      KJOERINGER,
    );
  });

  test('the mask is five stars wherever it stands, and no other run of masking signs is left', () => {
    fc.assert(
      fc.property(prove, (p) => {
        const { post, sak } = publisert(p);
        for (const tekst of tekster([post.post, sak.sak]))
          for (const loep of tekst.match(/[*#+_]+/gu) ?? []) expect(loep).toBe('*****');
      }),
    );
  });

  test('masked recipients of a role are one, so that nobody can count them', () => {
    fc.assert(
      fc.property(prove, (p) => {
        const maskerte = publisert(p).post.post.parter.filter((part) => part.navn.maskert);
        const roller = maskerte.map((part) => part.korrespondanseparttype);
        expect(new Set(roller).size).toBe(roller.length);
        expect(maskerte.every((part) => !part.person)).toBe(true);
      }),
    );
  });

  test('the record is one that the public schema knows, and holds nothing beside it', () => {
    fc.assert(
      fc.property(prove, (p) => {
        const { post, sak } = publisert(p);
        expect(offentligJournalpost.parse(post.post)).toStrictEqual(post.post);
        expect(offentligSak.parse(sak.sak)).toStrictEqual(sak.sak);
      }),
    );
  });

  test('the same input gives the same answer, and is not changed', () => {
    fc.assert(
      fc.property(prove, (p) => {
        const foer = structuredClone(p);
        const svar = publisert(p);
        expect(p).toStrictEqual(foer);
        expect(publisert(foer)).toStrictEqual(svar);
      }),
    );
  });

  test('one more shielding, anywhere, never opens anything', () => {
    fc.assert(
      fc.property(prove, sakensSkjerming, postensSkjerming, dokumentetsSkjerming, (p, s1, s2, s3) => {
        const foer = publisert(p);
        const [foerste, ...resten] = p.post.dokumenter;
        const endringer: Prove[] = [
          { ...p, sak: { ...p.sak, skjerming: [...p.sak.skjerming, s1] } },
          { ...p, post: { ...p.post, skjerming: [...p.post.skjerming, s2] } },
          { ...p, klientsystem: true },
        ];
        if (foerste !== undefined) {
          const skjermet = { ...foerste, skjerming: [...foerste.skjerming, s3] };
          endringer.push({ ...p, post: { ...p.post, dokumenter: [skjermet, ...resten] } });
        }
        for (const endret of endringer) {
          const etter = publisert(endret);
          expect([...synlige(p, etter.post.post)].filter((k) => !synlige(p, foer.post.post).has(k))).toEqual(
            [],
          );
          expect([...synlige(p, etter.sak.sak)].filter((k) => !synlige(p, foer.sak.sak).has(k))).toEqual([]);
          expect(foer.post.post.vurdert || !etter.post.post.vurdert).toBe(true);
        }
      }),
      KJOERINGER,
    );
  });

  test('what is on the list of hidden texts was in the source, and the list never names what is no secret', () => {
    fc.assert(
      fc.property(prove, (p) => {
        const { post } = publisert(p);
        const kilde = JSON.stringify([p.post, p.sak]);
        for (const { tekst } of post.skjult) {
          expect(kilde).toContain(tekst);
          expect(synlige(p, post.post).has(tekst)).toBe(false);
        }
        const skjulteParter = p.post.korrespondansepart.filter((part) => !fasit(p).post.has(part.navn));
        for (const { navn } of skjulteParter)
          expect(post.skjult).toContainEqual({ tekst: navn, art: 'navn' });
      }),
    );
  });
});
