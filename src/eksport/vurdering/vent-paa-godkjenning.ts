import { z } from 'zod';
import type { Arkivpost } from '../../arkiv/arkivsak.ts';
import { godkjenning } from '../../arkiv/vedtaksdetaljer.ts';
import type { Vedtaksregister } from '../../arkiv/vedtaksregister.ts';
import type { Journal } from '../../journal/journal.ts';
import type { Virksomhet } from '../../konfig/virksomhet.ts';
import { journalpostID } from '../../offentlig/adresse.ts';
import type { OffentligJournalpost } from '../../offentlig/journalpost.ts';
import type { Publisert } from '../../offentlig/publisert.ts';
import type { OffentligSak } from '../../offentlig/sak.ts';
import { detaljerI } from './detaljer.ts';
import { medSpor, nyeSpor } from './nye-spor.ts';
import { sporI, type Godkjenningsspor } from './godkjenningsspor.ts';
import { postnoekkel, saksnoekkel } from './postnoekkel.ts';
import { postViserIkkeMer, sakViserIkkeMer } from './viser-ikke-mer.ts';
import type { Postvurdering, Saksvurdering, Ventende } from './vurdering.ts';

/** What the report counts those by that wait for approval. */
const VENTER_PAA_GODKJENNING = 'venter på godkjenning';

export interface Godkjenningskontekst {
  readonly virksomhet: Virksomhet;
  readonly iDag: string;
  readonly vedtak: Vedtaksregister;
  /** What the public sees now; without it nothing counts as seen. */
  readonly journal?: Pick<Journal, 'poster'>;
}

const lest = z.object({
  godkjenning: z
    .object({
      ...godkjenning.shape,
      kode: z.enum(['ny', 'endret', 'endret-skjult', 'saken-endret']),
      siden: z.iso.date(),
    })
    .optional(),
});

/** What waits for approval of an entry, as it was when its case was last looked at. */
export const ventendeI = (post: Arkivpost): Ventende | undefined => detaljerI(lest, post)?.godkjenning;

/** Which version of a record the public gets: the new one, the one it has, or neither. */
type Valg = 'ny' | 'gammel' | 'ingen';

/**
 * A record that somebody has approved since it became what it is comes out. So does one that shows nothing more than what the public has: a mask that is
 * added waits for nobody. One that shows more waits, while the public keeps what it has. Where the old one shows something that
 * the new one does not, it may be a leak, and may not stand either.
 */
function velg<T>(
  ny: T,
  gammel: T | undefined,
  erGodkjent: boolean,
  viserIkkeMer: (a: T, b: T) => boolean,
): Valg {
  if (erGodkjent) return 'ny';
  if (gammel === undefined) return 'ingen';
  if (viserIkkeMer(ny, gammel)) return 'ny';
  return viserIkkeMer(gammel, ny) ? 'gammel' : 'ingen';
}

const idFoer = (virksomhet: string, { avgjoerelse }: Arkivpost): string | undefined =>
  avgjoerelse?.synlig === true && avgjoerelse.adresse
    ? journalpostID(virksomhet, avgjoerelse.adresse)
    : undefined;

/**
 * Lets what nobody has approved wait, in a body that publishes after approval. The public sees the number of an entry that
 * waits, as of one that is published later: a journal without unexplained gaps (R4, R18), and nothing that the numbers beside
 * it do not say already. What hides, withdraws or holds is let through at once.
 */
export async function ventPaaGodkjenning(
  vurderinger: readonly Saksvurdering[],
  kontekst: Godkjenningskontekst,
): Promise<readonly Saksvurdering[]> {
  const { slug } = kontekst.virksomhet;
  const ider = vurderinger.flatMap(({ poster }) => poster.flatMap(({ post }) => idFoer(slug, post) ?? []));
  const vises = ider.length === 0 ? [] : ((await kontekst.journal?.poster(ider)) ?? []);
  const publisert = new Map(vises.map((p) => [journalpostID(slug, p.post), p]));
  return vurderinger.map((vurdering) => {
    const spor = nyeSpor(vurdering, kontekst.vedtak.siste);
    return medSpor(iSaken(vurdering, publisert, spor, kontekst), spor);
  });
}

/** What the public had of an entry when its journal was there: the archive knows its fingerprint, if not its words. */
const vistFoer = ({ post }: Postvurdering, felt: 'post' | 'sak', avtrykk: string): boolean =>
  post.avgjoerelse?.synlig === true && sporI(post)?.vist?.[felt] === avtrykk;

function iSaken(
  vurdering: Saksvurdering,
  publisert: ReadonlyMap<string, Publisert>,
  spor: ReadonlyMap<number, Godkjenningsspor>,
  kontekst: Godkjenningskontekst,
): Saksvurdering {
  const { sak: nySak, poster, nummer } = vurdering;
  const { slug } = kontekst.virksomhet;
  const foer = ({ post }: Postvurdering): Publisert | undefined => publisert.get(idFoer(slug, post) ?? '');
  const foerste = poster.find(({ visning }) => visning.art === 'publiser');
  const sporet = foerste && spor.get(foerste.post.nr);
  if (!nySak || !foerste || !sporet) return vurdering;

  const { kilde, sakID } = foerste.post.post;
  const gammelSak = poster.map(foer).find((p) => p !== undefined)?.sak;
  const { sak: avtrykk, sakEtter } = sporet;
  const noekkel = saksnoekkel({ kilde, systemID: sakID, ...nummer }, slug);
  const godkjent =
    kontekst.vedtak.erSakGodkjent(noekkel, avtrykk, sakEtter) ||
    (gammelSak === undefined && poster.some((p) => vistFoer(p, 'sak', avtrykk)));
  const sakvalg = velg(nySak, gammelSak, godkjent, sakViserIkkeMer);
  const behold = (sak: OffentligSak): OffentligSak => ({ ...sak, ...nummer });
  const vist = sakvalg === 'ny' ? nySak : gammelSak && behold(gammelSak);
  const etter = poster.map((p) =>
    p.visning.art === 'publiser'
      ? iPosten(p, p.visning.post, foer(p)?.post, {
          kontekst,
          nummer,
          spor: spor.get(p.post.nr) ?? sporet,
          sakvalg,
          baererSaken: p === foerste && sakvalg !== 'ny',
        })
      : p,
  );
  return {
    ...vurdering,
    poster: etter,
    sak: etter.some(({ visning }) => visning.art === 'publiser') ? vist : undefined,
  };
}

interface Saken {
  readonly kontekst: Godkjenningskontekst;
  readonly nummer: Saksvurdering['nummer'];
  readonly spor: Godkjenningsspor;
  readonly sakvalg: Valg;
  /** The case's own fields wait, and somebody must see it at one of its entries. */
  readonly baererSaken: boolean;
}

function iPosten(
  vurdering: Postvurdering,
  ny: OffentligJournalpost,
  gammel: OffentligJournalpost | undefined,
  { kontekst, nummer, spor, sakvalg, baererSaken }: Saken,
): Postvurdering {
  const { post: arkivpost } = vurdering;
  const { slug } = kontekst.virksomhet;
  const { kilde, sakID } = arkivpost.post;
  const { post, sak, postEtter } = spor;
  const noekkel = postnoekkel(arkivpost, { kilde, systemID: sakID, ...nummer }, slug);
  const godkjent =
    kontekst.vedtak.erGodkjent(noekkel, post, postEtter) ||
    (gammel === undefined && vistFoer(vurdering, 'post', post));
  const valg = velg(ny, gammel, godkjent, postViserIkkeMer);
  if (valg === 'ny' && sakvalg !== 'ingen' && !baererSaken) return vurdering;

  const skjult = valg === 'ingen' || sakvalg === 'ingen';
  const kode =
    gammel === undefined && valg !== 'ny'
      ? 'ny'
      : skjult
        ? 'endret-skjult'
        : valg === 'gammel'
          ? 'endret'
          : 'saken-endret';
  const siden = ventendeI(arkivpost)?.siden ?? kontekst.iDag;
  const detaljer = { ...vurdering.detaljer, godkjenning: { kode, siden, post, sak } } as const;
  if (!skjult) {
    const vist = valg === 'ny' || !gammel ? ny : { ...gammel, ...nummer, dokumentnummer: ny.dokumentnummer };
    return { ...vurdering, visning: { art: 'publiser', post: vist }, detaljer };
  }
  return {
    ...vurdering,
    visning: {
      art: 'hull',
      hull: {
        virksomhet: slug,
        ...nummer,
        dokumentnummer: ny.dokumentnummer,
        art: 'forsinket',
        journaldato: ny.journaldato,
        hjemler: [],
      },
    },
    utfall: 'forsinket',
    grunn: VENTER_PAA_GODKJENNING,
    maskert: false,
    detaljer,
  };
}
