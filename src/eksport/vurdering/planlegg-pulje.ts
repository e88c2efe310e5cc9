import type { Arkiv } from '../../arkiv/arkiv.ts';
import type { Arkivpost } from '../../arkiv/arkivsak.ts';
import type { Pulje } from '../../arkiv/pulje.ts';
import type { Dokumentnr } from '../../arkiv/nummer.ts';
import { postfakta, type Avgjortpost } from '../../arkiv/oversikt.ts';
import type { Vedtaksregister } from '../../arkiv/vedtaksregister.ts';
import type { Journal } from '../../journal/journal.ts';
import type { Publiseringssvar } from '../../journal/journalskriver.ts';
import type { Kilde, Virksomhet } from '../../konfig/virksomhet.ts';
import { journalpostID } from '../../offentlig/adresse.ts';
import type { Lagre } from '../lagre.ts';
import { bareLesbareNavn } from './bare-lesbare-navn.ts';
import { slaaOppLenker } from './lenkeoppslag.ts';
import { planlegg, TRUKKET_I_JOURNALEN, varTrukket, type Plan } from './planlegg.ts';
import { ventPaaGodkjenning } from './vent-paa-godkjenning.ts';
import { postnoekkel } from './postnoekkel.ts';
import {
  postvalg,
  saksvalg,
  skjermMedVedtak,
  skjermSakMedVedtak,
  type Postvalg,
} from './skjerm-med-vedtak.ts';
import { iArkivet, skjermkontekst, vurderSak } from './vurder-sak.ts';
import type { Postvurdering, Saksvurdering } from './vurdering.ts';

export interface Puljekontekst {
  readonly virksomhet: Virksomhet;
  readonly kilder: ReadonlyMap<string, Kilde>;
  readonly iDag: string;
  readonly vedtak: Vedtaksregister;
  /** What the public sees now, where a body publishes after approval. Without it, nothing counts as seen. */
  readonly journal?: Pick<Journal, 'poster'>;
  /** Plans what the public would get when all that waits is approved: for a preview, never for publishing. */
  readonly somGodkjent?: true;
  /** Nobody looks at the drafts of what is withdrawn: for publishing, never for a preview. */
  readonly utenUtkast?: true;
  /** Units whose entries are planned, for a preview; those of others stay as the public has them. All where it is absent. */
  readonly bareEnheter?: (enhet: string | undefined) => boolean;
}

export type Puljeplan = Plan &
  Pick<Parameters<Lagre['skriver']['publiser']>[0], 'saker' | 'tommeSaker'> & {
    /** What was decided of each case, with its reasons. */
    readonly vurderinger: readonly Saksvurdering[];
  };

/** Decides of a batch of cases what the public gets, with what links to other cases say. Reads, and changes nothing. */
export async function vurderPulje(
  arkiv: Pick<Arkiv, 'hentSaker'>,
  pulje: Pulje,
  kontekst: Puljekontekst,
): Promise<readonly Saksvurdering[]> {
  const { virksomhet, kilder, iDag, vedtak } = kontekst;
  const kildeTilPost = new Map(
    pulje.saker.flatMap(({ sak, poster }) => poster.map(({ nr }) => [nr, kilder.get(sak.kilde)] as const)),
  );
  const lenker = await slaaOppLenker(pulje, (post) => kildeTilPost.get(post), {
    arkiv,
    erTrukket: ({ systemID, sakID, saksaar, sakssekvensnummer, dokumentnummer }, kilde) =>
      vedtak.erTrukket({
        kilde,
        systemID,
        sakID,
        virksomhet: virksomhet.slug,
        saksaar,
        sakssekvensnummer,
        dokumentnummer,
      }),
    skjulte: (arkivsak) => {
      const { sak, poster } = arkivsak;
      const kilde = kilder.get(sak.kilde);
      // What the archive has no more hides nothing in what has come in its place.
      const erBorte = arkivsak.erAvloest === true && iArkivet(poster).length === 0;
      if (!kilde || erBorte) return () => [];
      const kontekst = skjermkontekst({ virksomhet, kilde, iDag });
      const valg = (arkivpost: Arkivpost): Postvalg => postvalg(vedtak, arkivpost, sak, virksomhet.slug);
      const iSaken = skjermSakMedVedtak(
        sak,
        saksvalg(vedtak, arkivsak, virksomhet.slug),
        iArkivet(poster).map((p) => ({ post: p.post, valg: valg(p) })),
        kontekst,
      );
      const vedNr = new Map(poster.map((post) => [post.nr, post]));
      return (nr) => {
        const p = vedNr.get(nr);
        const iPosten = p && skjermMedVedtak(p.post, sak, valg(p), kontekst);
        return [...iSaken.skjult, ...(iPosten?.skjult ?? [])];
      };
    },
  });

  const vurderinger: Saksvurdering[] = [];
  for (const arkivsak of pulje.saker) {
    const kilde = kilder.get(arkivsak.sak.kilde);
    if (kilde)
      vurderinger.push(
        vurderSak(arkivsak, {
          virksomhet,
          kilde,
          iDag,
          vedtak,
          lenker,
          // Where somebody approves, what a case was when it was withdrawn is compared with what it comes back as.
          ...(kontekst.utenUtkast && virksomhet.publisering === 'straks' && { utenUtkast: true }),
        }),
      );
  }
  return vurderinger;
}

/** Decides of a batch of cases, and what the public store shall do with it. */
export async function planleggPulje(
  arkiv: Pick<Arkiv, 'hentSaker' | 'erIBruk'>,
  pulje: Pulje,
  kontekst: Puljekontekst,
): Promise<Puljeplan> {
  const { virksomhet, vedtak } = kontekst;
  const vurdert = await vurderPulje(arkiv, pulje, kontekst);
  const godkjent =
    virksomhet.publisering === 'straks' || kontekst.somGodkjent
      ? vurdert
      : await ventPaaGodkjenning(vurdert, kontekst);
  const vurderinger = godkjent.map(bareLesbareNavn);
  const sakTilPost = new Map(pulje.saker.flatMap(({ sak, poster }) => poster.map(({ nr }) => [nr, sak])));
  const { bareEnheter = () => true } = kontekst;
  const gjelder = ({ post: { nr, post } }: Postvurdering): boolean =>
    bareEnheter(post.administrativEnhet ?? sakTilPost.get(nr)?.administrativEnhet);
  // Cases that have had the same number lie in one batch.
  const adresse = (nummer: Dokumentnr): string => journalpostID(virksomhet.slug, nummer);
  const opptatt = new Set(
    vurderinger.flatMap(({ nummer, poster }) =>
      poster
        .filter(({ visning }) => visning.art === 'publiser' || visning.art === 'hull')
        .map(({ post }) => adresse({ ...nummer, dokumentnummer: post.post.journalpostnummer })),
    ),
  );
  const tattTilbake = new Set(
    pulje.saker
      .flatMap(({ poster }) => poster)
      .flatMap(({ avgjoerelse: foer }) => (foer?.adresse && varTrukket(foer) ? [adresse(foer.adresse)] : [])),
  );
  const planer: Plan[] = [];
  for (const vurdering of vurderinger)
    planer.push(
      await planlegg(virksomhet.slug, vurdering, {
        iBruk: (nummer) => arkiv.erIBruk(virksomhet.slug, nummer),
        erOpptatt: (nummer) => opptatt.has(adresse(nummer)),
        erTattTilbake: (nummer) => tattTilbake.has(adresse(nummer)),
        erOpphevet: ({ post }) => {
          const { kilde, sakID } = post.post;
          const sak = { kilde, systemID: sakID, ...vurdering.nummer };
          return vedtak.erOpphevet(postnoekkel(post, sak, virksomhet.slug));
        },
        faktaOm: (post) => postfakta(virksomhet.slug, post, sakTilPost.get(post.nr)?.administrativEnhet),
        gjelder,
      }),
    );
  // A case's own fields go with the case's unit, and with every entry that they are shown with.
  const saker = vurderinger
    .filter(
      ({ poster }) =>
        poster.some(({ post }) => bareEnheter(sakTilPost.get(post.nr)?.administrativEnhet)) ||
        poster.some((p) => p.visning.art === 'publiser' && gjelder(p)),
    )
    .flatMap(({ sak }) => sak ?? []);
  const vises = new Set(saker.map((sak) => `${sak.saksaar}/${sak.sakssekvensnummer}`));
  return {
    saker,
    // What is not planned may still be shown.
    tommeSaker: kontekst.bareEnheter
      ? []
      : pulje.numre.filter((n) => !vises.has(`${n.saksaar}/${n.sakssekvensnummer}`)),
    opphev: planer.flatMap(({ opphev }) => opphev),
    vedtak: planer.flatMap(({ vedtak }) => vedtak),
    poster: planer.flatMap(({ poster }) => poster),
    vurderinger,
  };
}

/** What the archive keeps of a batch, with what the public store answered. */
export function avgjoerelser(plan: Plan, svar: Publiseringssvar, kjoering: number): readonly Avgjortpost[] {
  const endret = new Set(svar.endret);
  const nektet = new Set(svar.nektet);
  return plan.poster.map(({ nr, id, avgjoerelse, endretFoer, fakta }) => {
    if (id !== undefined && nektet.has(id))
      return {
        post: nr,
        fakta,
        avgjoerelse: { ...avgjoerelse, utfall: 'trukket', grunn: TRUKKET_I_JOURNALEN, synlig: false },
      };
    const endretI = id !== undefined && endret.has(id) ? kjoering : endretFoer;
    return {
      post: nr,
      fakta,
      avgjoerelse: endretI === undefined ? avgjoerelse : { ...avgjoerelse, endretI },
    };
  });
}
