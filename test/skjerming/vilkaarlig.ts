import fc from 'fast-check';
import type { Dokument, Journalpost, Korrespondansepart } from '../../src/noark/journalpost.ts';
import { korrespondanseparttype } from '../../src/noark/koder.ts';
import type { Sak } from '../../src/noark/sak.ts';
import type { Skjerming, SkjermingElement } from '../../src/noark/skjerming.ts';
import { skjermingElement } from '../../src/noark/skjerming.ts';
import { ALLE_ELEMENTER, dokument, journalpost, sak } from './fabrikk.ts';

/** Hands out words that stand nowhere else: «Qzkaab». Same length, so that none is the beginning of another. */
class Kanarier {
  readonly alle: string[] = [];
  ny(): string {
    const n = this.alle.length;
    const bokstav = (i: number): string => String.fromCharCode(97 + (Math.floor(n / 26 ** i) % 26));
    const ord = `Qzk${bokstav(2)}${bokstav(1)}${bokstav(0)}q`;
    this.alle.push(ord);
    return ord;
  }
}

const OFFENTLIG = ['ingen', 'lik', 'linje1', 'stjerner', 'egen', 'gjentar'] as const;
type Offentligform = (typeof OFFENTLIG)[number];

/** Where the canaries of one title stand. */
export interface Tittelprove {
  readonly linje1: string;
  readonly linje2: string | undefined;
  readonly eget: string;
  readonly form: Offentligform;
  readonly offentligTittel: string | undefined;
}

function tittelprove(kanarier: Kanarier, tolinjet: boolean, form: Offentligform): Tittelprove {
  const linje1 = kanarier.ny();
  const linje2 = tolinjet ? kanarier.ny() : undefined;
  const eget = kanarier.ny();
  const offentligTittel = {
    ingen: undefined,
    lik: `${linje1.toUpperCase()},  ${linje2 ?? ''}`,
    linje1,
    stjerner: `${linje1} ####_ +++++`,
    egen: `Om ${eget}`,
    gjentar: `${eget} ${linje2 ?? ''} ********`,
  }[form];
  return { linje1, linje2, eget, form, offentligTittel };
}

const KODER = [undefined, 'U', 'u', 'P', 'UG', 'XX', '??', 'KLIENTSAKER'] as const;

const element = fc.constantFrom(...skjermingElement.options);

const vilkaarligSkjerming = (baerere: readonly Skjerming['baerer'][]): fc.Arbitrary<Skjerming> =>
  fc
    .record({
      kode: fc.constantFrom(...KODER),
      elementer: fc.oneof(
        { weight: 3, arbitrary: fc.uniqueArray(fc.constantFrom(...ALLE_ELEMENTER), { maxLength: 3 }) },
        { weight: 1, arbitrary: fc.uniqueArray(element, { maxLength: 2 }) },
      ),
      uavklarte: fc.oneof(
        { weight: 2, arbitrary: fc.constant<SkjermingElement[]>([]) },
        { weight: 1, arbitrary: fc.constant<SkjermingElement[]>([...ALLE_ELEMENTER, 'M']) },
        { weight: 2, arbitrary: fc.uniqueArray(fc.constantFrom(...ALLE_ELEMENTER), { maxLength: 3 }) },
      ),
      ukjente: fc.oneof(
        { weight: 9, arbitrary: fc.constant<string[]>([]) },
        { weight: 1, arbitrary: fc.constant<string[]>(['xxx']) },
      ),
      hjemmel: fc.constantFrom<string[]>(
        [],
        ['offl. § 13 jf fvl § 13'],
        ['Offl. § 14'],
        ['noe Qhjemmelq helt annet'],
      ),
      dokument: fc.constantFrom(undefined, 'hele' as const, 'deler' as const),
      baerer: fc.constantFrom(...baerere),
    })
    .map(({ kode, elementer, uavklarte, ukjente, hjemmel, dokument: del, baerer }) => {
      return {
        elementer,
        uavklarte: uavklarte.filter((e) => !elementer.includes(e)),
        ukjente,
        hjemmel,
        baerer,
        ...(kode === undefined ? {} : { tilgangskode: kode }),
        ...(del === undefined ? {} : { dokument: del }),
      };
    });

const OVER = ['arkivdel', 'klasse', 'ordningsprinsipp', 'ordningsverdi', 'mappe'] as const;
export const sakensSkjerming = vilkaarligSkjerming(OVER);
export const postensSkjerming = vilkaarligSkjerming(['registrering']);
export const dokumentetsSkjerming = vilkaarligSkjerming(['dokumentbeskrivelse', 'dokumentversjon']);

export interface Prove {
  readonly sak: Sak;
  readonly post: Journalpost;
  readonly kanarier: readonly string[];
  readonly sakstittel: Tittelprove;
  readonly tittel: Tittelprove;
  readonly dokumenttitler: readonly Tittelprove[];
  readonly klientsystem: boolean;
}

const flagg = fc.constantFrom('ja' as const, 'nei' as const, 'nei' as const, 'uavklart' as const);
const tittelvalg = fc.record({ tolinjet: fc.boolean(), form: fc.constantFrom(...OFFENTLIG) });
const faa = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(arbitrary, { maxLength: 2 });

/** A case and an entry in it, a canary in every field that can hold text, shielded anyhow. */
export const prove: fc.Arbitrary<Prove> = fc
  .record({
    sakstittel: tittelvalg,
    tittel: tittelvalg,
    dokumenter: fc.array(
      fc.record({ valg: tittelvalg, skjerming: faa(dokumentetsSkjerming), h: fc.boolean() }),
      {
        maxLength: 3,
      },
    ),
    parter: fc.array(fc.record({ type: fc.constantFrom(...korrespondanseparttype.options), flagg }), {
      maxLength: 5,
    }),
    klasseflagg: flagg,
    sak: faa(sakensSkjerming),
    post: faa(postensSkjerming),
    klientsystem: fc.oneof(
      { weight: 9, arbitrary: fc.constant(false) },
      { weight: 1, arbitrary: fc.constant(true) },
    ),
  })
  .map((valg) => {
    const kanarier = new Kanarier();
    const lag = (v: { tolinjet: boolean; form: Offentligform }): Tittelprove =>
      tittelprove(kanarier, v.tolinjet, v.form);
    const felt = (prove: Tittelprove) => ({
      tittel:
        prove.linje2 === undefined
          ? { linje1: prove.linje1 }
          : { linje1: prove.linje1, linje2: prove.linje2 },
      ...(prove.offentligTittel === undefined ? {} : { offentligTittel: prove.offentligTittel }),
    });
    const sakstittel = lag(valg.sakstittel);
    const tittel = lag(valg.tittel);
    const dokumenttitler = valg.dokumenter.map((d) => lag(d.valg));
    const dokumenter = valg.dokumenter.map((d, i): Dokument => {
      const prove = dokumenttitler[i];
      if (prove === undefined) throw new Error('hvert dokument har en tittel');
      return dokument('', {
        ...felt(prove),
        tilknyttetSom: d.h ? 'H' : 'V',
        skjerming: d.skjerming,
        versjoner: [{ referanseDokumentfil: `${kanarier.ny()}.pdf` }],
      });
    });
    const parter = valg.parter.map((p): Korrespondansepart => ({
      korrespondanseparttype: p.type,
      navn: kanarier.ny(),
      skjermet: p.flagg,
    }));
    const mappe = sak({
      ...felt(sakstittel),
      systemID: kanarier.ny(),
      mappeID: kanarier.ny(),
      administrativEnhet: kanarier.ny(),
      saksansvarlig: kanarier.ny(),
      klasser: [
        { klasseID: kanarier.ny(), tittel: kanarier.ny(), sekundaer: false, skjermet: valg.klasseflagg },
        { klasseID: kanarier.ny(), tittel: kanarier.ny(), sekundaer: true, skjermet: 'nei' },
      ],
      sakspart: [{ navn: kanarier.ny(), skjermet: false }],
      skjerming: valg.sak,
    });
    const post = journalpost({
      ...felt(tittel),
      systemID: kanarier.ny(),
      registreringsID: kanarier.ny(),
      administrativEnhet: kanarier.ny(),
      saksbehandler: kanarier.ny(),
      journalenhet: kanarier.ny(),
      korrespondansepart: parter,
      dokumenter,
      skjerming: valg.post,
    });
    return {
      sak: mappe,
      post,
      kanarier: kanarier.alle,
      sakstittel,
      tittel,
      dokumenttitler,
      klientsystem: valg.klientsystem,
    };
  });
