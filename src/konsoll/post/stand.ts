import { Stilling, personnoekkel } from '../../arkiv/stilling.ts';
import type { Arkiv } from '../../arkiv/arkiv.ts';
import { iRekkefoelge, type Omfangsvedtak, type Postvedtak, type Vedtak } from '../../arkiv/vedtak.ts';
import { gjelderDokumenter } from '../../arkiv/dokumentkjennetegn.ts';
import { lagVedtaksregister } from '../../arkiv/vedtaksregister.ts';
import { holdendeFunn } from '../../eksport/vedtak/kontroller-vedtak.ts';
import { stier } from '../../eksport/lagre.ts';
import { postnoekkel } from '../../eksport/vurdering/postnoekkel.ts';
import { ventendeI } from '../../eksport/vurdering/vent-paa-godkjenning.ts';
import type { Ventende } from '../../eksport/vurdering/vurdering.ts';
import { lesVisttider } from '../../journal/vist-tid.ts';
import { forklarFunn } from '../../kontroll/funn.ts';
import { HANDLINGER, kan, type Bruker, type Handling } from '../tilgang.ts';
import type { Funnetpost, Funnetsak } from './finn.ts';
import { somLinje, somLinjeHerfra, velgVedtak, type Vedtakslinje } from './historikk.ts';

/** A finding that holds the entry, and who has said that it is false. */
export interface Holdefunn {
  readonly kode: string;
  readonly felt: string;
  readonly forklaring: string;
  readonly regel: string;
  /** Who has said so; another person must confirm. */
  readonly foreslaattAv: readonly string[];
}

/** What stands by decisions about a thing itself, and can be undone where it stands. */
interface Egenstilling {
  readonly trukket: boolean;
  readonly holdt: boolean;
  readonly maskert: boolean;
}

/** What people have decided of an entry, and what this person may decide now. */
export interface Poststand {
  /** Number of the last decision that concerns it: goes with every form, so that nothing is overwritten. */
  readonly sett: number;
  readonly enhet: string | undefined;
  readonly egen: Egenstilling & { readonly frigitt: boolean };
  /** Withdrawn or held with the case, the source or the journal. */
  readonly vid: Pick<Egenstilling, 'trukket' | 'holdt'>;
  readonly dokumenter: readonly { readonly nummer: number; readonly lukket: boolean }[];
  readonly funn: readonly Holdefunn[];
  /** This very person has proposed to release all that holds it. */
  readonly harForeslaatt: boolean;
  readonly godkjenning: Ventende | undefined;
  readonly tillatt: readonly Handling[];
  readonly vedtak: readonly Vedtakslinje[];
  /** When it first was public, and when what it showed changed. */
  readonly offentlig: { readonly fra: string; readonly endret: readonly string[] } | undefined;
}

/** What stands when decisions are taken in order. */
function stillingAv(vedtak: readonly Vedtak[]): Stilling {
  const stilling = new Stilling();
  for (const v of vedtak) if (erOmNoe(v)) stilling.ta(v);
  return stilling;
}
const erOmNoe = (v: Vedtak): v is Postvedtak | Omfangsvedtak => v.art !== 'steng' && v.art !== 'aapne';

const egenstilling = ({ trukket, holdt, maskert }: Stilling): Egenstilling => ({
  trukket,
  holdt,
  maskert: maskert.size > 0,
});

/** Reads how an entry stands. It has been found for this person: see `finnPosten`. */
export async function lesPoststand(
  arkiv: Arkiv,
  data: string,
  bruker: Bruker,
  virksomhet: string,
  { sak, arkivpost, enhet }: Funnetpost,
): Promise<Poststand> {
  const { post } = arkivpost;
  const { saksaar, sakssekvensnummer } = sak;
  const nummer = { saksaar, sakssekvensnummer, dokumentnummer: post.journalpostnummer };
  const alle = await arkiv.vedtak();
  const { egne, vide, herfra } = velgVedtak(alle, {
    virksomhet,
    kilde: post.kilde,
    sak,
    post: {
      systemID: post.systemID,
      dokumentnummer: nummer.dokumentnummer,
      avloesning: arkivpost.avloesning,
      dokumenterFra: arkivpost.dokumenterFra,
    },
    fra: arkivpost.fra,
  });
  const register = lagVedtaksregister(alle);
  const noekkel = postnoekkel(arkivpost, sak, virksomhet);
  const omPosten = egne.filter((v) => !('omfang' in v));
  const stilling = stillingAv(omPosten);
  const lukkede = new Set(
    register
      .dokumenter(noekkel, post.dokumenter)
      .flatMap((d) => (d.lukket ? gjelderDokumenter(post.dokumenter, d) : [])),
  );
  const frigivelser = omPosten.flatMap((v) => (v.art === 'frigi' ? [v] : []));
  const jeg = personnoekkel(bruker.id);
  const holder = holdendeFunn(arkivpost);
  const sagtAv = holder.map((funn) => register.frigittAv(noekkel, funn));
  const maaSeSaken = kan(bruker, 'se', { virksomhet, enhet: sak.administrativEnhet });
  const [vist] = lesVisttider(stier(data).journal, virksomhet, [nummer]);
  return {
    sett: await arkiv.sisteVedtakOm(virksomhet, { omfang: 'post', nummer }),
    enhet,
    egen: { ...egenstilling(stilling), frigitt: sagtAvNoen(frigivelser, omPosten) },
    vid: {
      trukket: register.erTrukket(noekkel) && !stilling.trukket,
      holdt: register.erHoldt(noekkel) && !stilling.holdt,
    },
    dokumenter: post.dokumenter.map((_, i) => ({ nummer: i + 1, lukket: lukkede.has(i) })),
    funn: holder.map(({ kode, felt }, i) => ({
      kode,
      felt,
      ...forklarFunn(kode),
      foreslaattAv: [
        ...new Set(frigivelser.map(({ av }) => av).filter((av) => sagtAv[i]?.has(personnoekkel(av)))),
      ],
    })),
    harForeslaatt: holder.length > 0 && sagtAv.every((hvem) => hvem.has(jeg)),
    godkjenning: ventendeI(arkivpost),
    tillatt: HANDLINGER.filter((handling) => kan(bruker, handling, { virksomhet, enhet })),
    vedtak: [
      ...egne.map(somLinje),
      ...vide.map((v) => utenOrd(somLinje(v), maaSeSaken)),
      ...herfra.map(somLinjeHerfra),
    ].toSorted((a, b) => b.nr - a.nr),
    offentlig: vist,
  };
}

/** Of a case that is another unit's it is said that something is masked, and not which words of its titles, or why. */
const utenOrd = ({ maskering, ...linje }: Vedtakslinje, maaSe: boolean): Vedtakslinje =>
  maaSe || linje.gjenstand.omfang !== 'sak'
    ? { ...linje, ...(maskering && { maskering }) }
    : { ...linje, grunn: '', ...(maskering?.maske === 'nivaa' && { maskering }) };

/** Somebody has said that a finding is false, and has not taken it back. */
const sagtAvNoen = (frigivelser: readonly Vedtak[], alle: readonly Vedtak[]): boolean => {
  const sisteOpphevet = alle.findLast(({ art }) => art === 'opphev-frigi')?.nr ?? 0;
  return frigivelser.some(({ nr }) => nr > sisteOpphevet);
};

/** What people have decided of a case, and what this person may decide now. */
export interface Saksstand {
  readonly sett: number;
  readonly egen: Egenstilling;
  /** Allowed of everything in the case: a decision about a case is about all of it. */
  readonly tillatt: readonly Handling[];
  readonly vedtak: readonly Vedtakslinje[];
}

/** Reads how a case stands. */
export async function lesSaksstand(
  arkiv: Arkiv,
  bruker: Bruker,
  virksomhet: string,
  { sak, enheter, fra }: Funnetsak,
): Promise<Saksstand> {
  const { saksaar, sakssekvensnummer } = sak;
  const { egne, vide, herfra } = velgVedtak(await arkiv.vedtak(), { virksomhet, kilde: sak.kilde, sak, fra });
  return {
    sett: await arkiv.sisteVedtakOm(virksomhet, { omfang: 'sak', nummer: { saksaar, sakssekvensnummer } }),
    egen: egenstilling(stillingAv([...egne, ...herfra].toSorted(iRekkefoelge))),
    tillatt: HANDLINGER.filter((handling) =>
      enheter.every((enhet) => kan(bruker, handling, { virksomhet, enhet })),
    ),
    vedtak: [...[...egne, ...vide].map(somLinje), ...herfra.map(somLinjeHerfra)].toSorted(
      (a, b) => b.nr - a.nr,
    ),
  };
}
