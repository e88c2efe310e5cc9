import type { Arkivpost, Arkivsak } from '../../arkiv/arkivsak.ts';
import { OEYNE } from '../../arkiv/vedtaksregister.ts';
import type { BundetFunn } from '../../arkiv/vedtaksdetaljer.ts';
import type { Journalpost } from '../../noark/journalpost.ts';
import type { Sak } from '../../noark/sak.ts';
import { skjermJournalpost } from '../../skjerming/skjerm-journalpost.ts';
import type { Publiser, PubliserSak } from '../../skjerming/utfall.ts';
import { finnDubletter } from './dubletter.ts';
import {
  foerKontrollen,
  hullFor,
  skjermkontekst,
  type Kontrollkandidat,
  type Vurderingskontekst,
} from './foer-kontrollen.ts';
import { erNummerfunn, kontroller, type Dom, type Kandidat } from './kontroller.ts';
import { medNavnISaken } from './navn-i-saken.ts';
import { nesteDato } from './neste-dato.ts';
import { postnoekkel } from './postnoekkel.ts';
import { sakMedVedtak } from './sak-med-vedtak.ts';
import {
  postvalg,
  saksvalg,
  skjermMedVedtak,
  skjermSakMedVedtak,
  somVedtatt,
  type Postvalg,
} from './skjerm-med-vedtak.ts';
import type { Postvurdering, Saksvurdering } from './vurdering.ts';

export { skjermkontekst, type Vurderingskontekst } from './foer-kontrollen.ts';

/** The entries that the archive still has: what a complete delivery leaves out closes nothing in its case any more. */
export const iArkivet = (poster: readonly Arkivpost[]): readonly Arkivpost[] =>
  poster.filter(({ mangler }) => !mangler);

/**
 * Decides of a whole case what the public gets: status, decisions, delay, shielding, and the gate across its entries.
 * Pure: the same records, decisions, configuration and date give the same answer.
 *
 * Where two persons have released a number, the case is looked at once more with the number masked: the gate sees the very
 * texts that go out.
 */
export function vurderSak(arkivsak: Arkivsak, kontekst: Vurderingskontekst): Saksvurdering {
  const [foerste, frigitt] = vurderEnGang(arkivsak, kontekst);
  const harNumre = [...frigitt.values()].some((funn) => funn.some(erNummerfunn));
  return harNumre ? vurderEnGang(arkivsak, kontekst, frigitt)[0] : foerste;
}

/** What has been released of each entry's findings, by the entry's number in the archive. */
type Frigitt = ReadonlyMap<number, readonly BundetFunn[]>;

/** @param frigitt what was released when the case was looked at with its numbers; undefined the first time. */
function vurderEnGang(
  { sak, poster, fra, skygger = [] }: Arkivsak,
  kontekst: Vurderingskontekst,
  frigitt?: Frigitt,
): readonly [Saksvurdering, Frigitt] {
  const { virksomhet, kilde, vedtak } = kontekst;
  const numre = [...(frigitt ?? [])].filter(([, funn]) => funn.some(erNummerfunn));
  const iSaken = numre.some(([, funn]) => funn.some((f) => erNummerfunn(f) && f.felt.startsWith('sak.')));
  const frigitteNumre = new Set(numre.map(([nr]) => nr));
  // Asked for at the door, at the gate and for the case: looked up once.
  const valgene = new Map<number, Postvalg>();
  const valgFor = (arkivpost: Arkivpost): Postvalg => {
    const kjent = valgene.get(arkivpost.nr);
    if (kjent) return kjent;
    const valg = postvalg(vedtak, arkivpost, sak, virksomhet.slug);
    const utenNumre = frigitteNumre.has(arkivpost.nr);
    const medNumre = { ...valg, utenNumre, sak: { ...valg.sak, utenNumre: iSaken } };
    valgene.set(arkivpost.nr, medNumre);
    return medNumre;
  };
  const dubletter = finnDubletter(poster, kilde);
  if (kontekst.utenUtkast && erTrukket(poster, sak, kontekst)) {
    const trukne = poster.flatMap((post) =>
      dubletter.has(post.nr)
        ? dublett(post)
        : utenKandidat(foerKontrollen(post, { sak, saksutfall: undefined, valg: valgFor(post) }, kontekst)),
    );
    return [{ nummer: saksnummer(sak), sak: undefined, poster: trukne }, new Map()];
  }
  const omSaken = { ...saksvalg(vedtak, { sak, ...(fra && { fra }) }, virksomhet.slug), utenNumre: iSaken };
  const saksutfall = skjermSakMedVedtak(
    sak,
    omSaken,
    iArkivet(poster).map((p) => ({ post: p.post, valg: valgFor(p) })),
    skjermkontekst(kontekst),
  );

  const foersteKandidater: Kontrollkandidat[] = [];
  const vurdert = new Map<number, Postvurdering>();
  for (const arkivpost of poster) {
    if (dubletter.has(arkivpost.nr)) {
      vurdert.set(arkivpost.nr, dublett(arkivpost));
      continue;
    }
    const svar = foerKontrollen(arkivpost, { sak, saksutfall, valg: valgFor(arkivpost) }, kontekst);
    if ('uansett' in svar) foersteKandidater.push(svar);
    else vurdert.set(arkivpost.nr, svar);
  }

  const [offentligSak, kandidater] =
    saksutfall.art === 'publiser' ? navngitt(saksutfall, foersteKandidater) : [undefined, foersteKandidater];
  const frigittNaa = new Map<number, readonly BundetFunn[]>();
  let noePublisert = false;
  if (offentligSak && kandidater.length > 0) {
    const skjultEllers = [
      ...poster
        .filter(({ nr }) => vurdert.has(nr))
        .map((p) => skjermMedVedtak(p.post, sak, valgFor(p), skjermkontekst(kontekst))),
      ...skygger.map((skygge) => skjermJournalpost(skygge, sak, skjermkontekst(kontekst))),
    ].flatMap(({ skjult }) => skjult);
    const tilKontroll = kandidater.map((k) => somKandidat(k, valgFor(k.arkivpost), sak, kontekst, frigitt));
    // The decisions' own codes make the gate as strict as the archive's would.
    const vedtattSak = sakMedVedtak(sak, omSaken, virksomhet).sak;
    const domt = kontroller(vedtattSak, offentligSak, tilKontroll, { virksomhet, kilde, skjultEllers });
    kandidater.forEach((kandidat, i) => {
      const dom = domt[i];
      if (dom && dom.frigitt.length > 0) frigittNaa.set(kandidat.arkivpost.nr, dom.frigitt);
      if (dom && dom.holdt === undefined && !kandidat.uansett) noePublisert = true;
      vurdert.set(kandidat.arkivpost.nr, etterKontrollen(kandidat, dom, offentligSak, sak, kontekst));
    });
  }
  return [
    {
      nummer: saksnummer(sak),
      sak: noePublisert ? offentligSak?.sak : undefined,
      ...(offentligSak && { saksutkast: offentligSak.sak }),
      saksdetaljer: {
        grunner: 'grunner' in saksutfall ? saksutfall.grunner : [],
        flagg: saksutfall.flagg.map(({ kode }) => kode),
      },
      poster: poster.flatMap(({ nr }) => vurdert.get(nr) ?? []),
    },
    frigittNaa,
  ];
}

/** Case and entries, each with the names that are known from the others. */
function navngitt(
  offentlig: PubliserSak,
  kandidater: readonly Kontrollkandidat[],
): readonly [PubliserSak, readonly Kontrollkandidat[]] {
  const { sak, poster } = medNavnISaken(
    offentlig.sak,
    kandidater.map(({ utfall }) => utfall.post),
  );
  return [
    { ...offentlig, sak },
    kandidater.map((kandidat, i) => {
      const post = poster[i] ?? kandidat.utfall.post;
      return { ...kandidat, utfall: { ...kandidat.utfall, post } };
    }),
  ];
}

const saksnummer = ({ saksaar, sakssekvensnummer }: Sak) => ({ saksaar, sakssekvensnummer });

const erTrukket = (
  poster: readonly Arkivpost[],
  sak: Sak,
  { vedtak, virksomhet }: Vurderingskontekst,
): boolean => poster.every((post) => vedtak.erTrukket(postnoekkel(post, sak, virksomhet.slug)));

const utenKandidat = (svar: Postvurdering | Kontrollkandidat): readonly Postvurdering[] =>
  'uansett' in svar ? [] : [svar];

const dublett = (post: Arkivpost): Postvurdering => ({
  post,
  visning: { art: 'ingen' },
  utfall: 'avvist',
  grunn: 'dokumentnummeret er brukt av en annen journalpost i saken',
  maskert: false,
});

function somKandidat(
  { arkivpost, utfall }: Kontrollkandidat,
  valg: Postvalg,
  sak: Sak,
  kontekst: Vurderingskontekst,
  frigitt: Frigitt | undefined,
): Kandidat {
  const { virksomhet, vedtak, lenker } = kontekst;
  const noekkel = postnoekkel(arkivpost, sak, virksomhet.slug);
  const post: Journalpost = somVedtatt(arkivpost.post, valg, skjermkontekst(kontekst));
  return {
    post,
    utfall,
    lenketSkjult: lenker.skjult(arkivpost.nr),
    erFrigitt: (funn) =>
      frigitt === undefined
        ? vedtak.frigittAv(noekkel, funn).size >= OEYNE
        : (frigitt.get(arkivpost.nr) ?? []).some((f) => f.kode === funn.kode && f.felt === funn.felt),
  };
}

/** What becomes of an entry that stood before the gate. */
function etterKontrollen(
  { arkivpost, utfall, uansett }: Kontrollkandidat,
  dom: Dom | undefined,
  offentligSak: PubliserSak,
  sak: Sak,
  { virksomhet, iDag }: Vurderingskontekst,
): Postvurdering {
  const holdt = dom?.holdt;
  const neste = nesteDato(arkivpost.post, sak, iDag);
  // What closes the case is seen by those who look at one of its entries.
  const flagg = [...new Set([...utfall.flagg, ...offentligSak.flagg].map(({ kode }) => kode))];
  const funn = dom?.funn ?? [];
  return {
    post: arkivpost,
    // What the gate did not judge is held: it fails closed.
    ...(dom && holdt === undefined
      ? { visning: { art: 'publiser', post: dom.post }, utfall: 'publisert', grunn: '' }
      : {
          visning: hullFor(virksomhet.slug, sak, arkivpost.post, 'holdt'),
          utfall: 'holdt',
          grunn: holdt ?? 'ikke kontrollert',
        }),
    ...(uansett && { visning: uansett.visning, utfall: uansett.utfall, grunn: uansett.grunn }),
    maskert: erSkjermet(utfall.post) || offentligSak.sak.unntak.length > 0,
    utkast: dom?.post ?? utfall.post,
    ...(neste !== undefined && { neste }),
    ...((utfall.grunner.length > 0 || flagg.length > 0 || funn.length > 0) && {
      detaljer: { grunner: utfall.grunner, flagg, funn },
    }),
  };
}

const erSkjermet = ({ unntak, tilgang, vurdert }: Publiser['post']): boolean =>
  unntak.length > 0 || !vurdert || tilgang.tilgang === 'hele' || tilgang.tilgang === 'deler';
