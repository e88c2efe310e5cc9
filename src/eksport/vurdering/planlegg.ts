import type { Arkivpost } from '../../arkiv/arkivsak.ts';
import type { Avgjoerelse } from '../../arkiv/avgjoerelse.ts';
import type { Dokumentnr } from '../../arkiv/nummer.ts';
import type { Postfakta } from '../../arkiv/oversikt.ts';
import type { Postvedtak } from '../../journal/journalskriver.ts';
import { journalpostID } from '../../offentlig/adresse.ts';
import { hullstedI } from './hullsted.ts';
import type { Detaljer, Postvurdering, Saksvurdering } from './vurdering.ts';

/** What a batch of decided cases asks of the public store, and what the archive keeps of it. */
export interface Plan {
  /** Numbers whose withdrawal no longer stands: opened before the batch is applied. */
  readonly opphev: readonly Dokumentnr[];
  readonly vedtak: readonly Postvedtak[];
  readonly poster: readonly PlanlagtPost[];
}
interface PlanlagtPost {
  readonly nr: number;
  /** Its key in the public store, where it is published. */
  readonly id: string | undefined;
  /** It was shown, and now is withdrawn. */
  readonly trukketNaa: boolean;
  /** Without the run in which it changed: the public store knows that. */
  readonly avgjoerelse: Omit<Avgjoerelse, 'endretI'>;
  /** The run in which it changed until now. */
  readonly endretFoer: number | undefined;
  readonly fakta: Postfakta;
}

const lik = (a: Dokumentnr, b: Dokumentnr): boolean =>
  a.saksaar === b.saksaar &&
  a.sakssekvensnummer === b.sakssekvensnummer &&
  a.dokumentnummer === b.dokumentnummer;

function somJson({ grunner, flagg, funn, godkjenning, spor }: Detaljer, hullsted?: Dokumentnr): string {
  return JSON.stringify({
    ...(grunner?.length ? { grunner } : {}),
    ...(flagg?.length ? { flagg } : {}),
    ...(funn?.length ? { funn } : {}),
    ...(godkjenning ? { godkjenning } : {}),
    ...(spor ? { spor } : {}),
    ...(hullsted ? { hullsted } : {}),
  });
}

/** What a plan must know of the rest of the archive. */
export interface Omgivelser {
  /** Whether an entry of the archive has a number. */
  readonly iBruk: (nummer: Dokumentnr) => Promise<boolean>;
  /** Whether something is shown at a number, be it only why nothing is. */
  readonly erOpptatt: (nummer: Dokumentnr) => boolean;
  /** Whether an entry was taken back at a number: a withdrawal that stands there is then known to be that one's. */
  readonly erTattTilbake: (nummer: Dokumentnr) => boolean;
  /** Whether someone has undone a withdrawal of the entry. */
  readonly erOpphevet: (vurdering: Postvurdering) => boolean;
  /** What the archive's lists must know of it. */
  readonly faktaOm: (post: Arkivpost) => Postfakta;
  /** Which entries something is planned of; the others stay as the public has them. */
  readonly gjelder: (vurdering: Postvurdering) => boolean;
}

/**
 * Turns what was decided into what the public store shall do. An entry that got another number leaves a redirect, or at
 * least nothing, where it was, unless another entry has that number now.
 */
export async function planlegg(
  virksomhet: string,
  { nummer, poster }: Saksvurdering,
  { iBruk, erOpptatt, erTattTilbake, erOpphevet, faktaOm, gjelder }: Omgivelser,
): Promise<Plan> {
  const bort: Postvedtak[] = [];
  const fram: Postvedtak[] = [];
  const opphev: Dokumentnr[] = [];
  const planlagt: PlanlagtPost[] = [];

  for (const vurdering of poster.filter(gjelder)) {
    const { post, visning } = vurdering;
    const foer = post.avgjoerelse;
    const her: Dokumentnr = { ...nummer, dokumentnummer: post.post.journalpostnummer };
    const flyttet = foer?.adresse !== undefined && !lik(foer.adresse, her) ? foer.adresse : undefined;
    const gammelLedig = flyttet !== undefined && !(await iBruk(flyttet));
    const hullFoer = hullstedI(post);
    if (hullFoer && !lik(hullFoer, her) && !(await iBruk(hullFoer)))
      bort.push({ art: 'skjul', nummer: hullFoer });
    const synlig = visning.art === 'publiser';
    const vises = synlig || visning.art === 'hull';
    // What is withdrawn still, by a wider decision or by the archive, keeps its tombstone, and the day that it is counted on.
    if ((vises && varTrukket(foer)) || ((vises || visning.art === 'skjul') && erOpphevet(vurdering)))
      opphev.push(foer?.adresse ?? her);
    else if (vises && !foer?.synlig && erTattTilbake(her)) opphev.push(her);

    if (visning.art === 'publiser') {
      // An entry that is shown takes its history along, also from a number that another entry takes now. One that was
      // hidden has lost its number if another has it.
      const omdirigert =
        flyttet !== undefined && foer?.harVaertSynlig === true && (foer.synlig || gammelLedig);
      const igjen = foer?.harVaertSynlig === true && !foer.synlig;
      fram.push({
        art: 'publiser',
        post: visning.post,
        ...(omdirigert && { flyttetFra: flyttet }),
        ...(igjen && { igjen }),
      });
      if (flyttet && gammelLedig && !omdirigert) bort.push({ art: 'skjul', nummer: flyttet });
    } else {
      if (visning.art === 'hull') fram.push({ art: 'hull', hull: visning.hull });
      // Where it has come from another number, what stands here is of whoever had this one.
      else if (visning.art !== 'ingen' && !erOpptatt(her))
        bort.push({ art: !flyttet && skalTrekkes(vurdering) ? 'trekk' : 'skjul', nummer: her });
      if (flyttet && gammelLedig)
        bort.push({ art: skalTrekkes(vurdering) ? 'trekk' : 'skjul', nummer: flyttet });
    }

    // Hidden entries are remembered by the number they were shown at, so that a redirect can be made when they return.
    const sporet = visning.art === 'publiser' || (visning.art === 'hull' && foer?.harVaertSynlig !== true);
    const adresse = sporet ? her : foer?.adresse;
    const hullsted = visning.art === 'hull' && !sporet ? her : undefined;
    planlagt.push({
      nr: post.nr,
      id: synlig ? journalpostID(virksomhet, her) : undefined,
      // Where another has the number now, it stands there still.
      trukketNaa:
        foer?.synlig === true && skalTrekkes(vurdering) && (flyttet ? gammelLedig : !erOpptatt(her)),
      endretFoer: foer?.endretI,
      fakta: faktaOm(post),
      avgjoerelse: {
        utfall: vurdering.utfall,
        grunn: vurdering.grunn,
        ...(adresse && { adresse }),
        synlig,
        harVaertSynlig: synlig || foer?.harVaertSynlig === true,
        maskert: vurdering.maskert,
        ...(vurdering.neste !== undefined && { neste: vurdering.neste }),
        ...((vurdering.detaljer ?? hullsted) && { detaljer: somJson(vurdering.detaljer ?? {}, hullsted) }),
      },
    });
  }
  // What leaves a number does so before anything takes it.
  return { opphev, vedtak: [...bort, ...fram], poster: planlagt };
}

/** What the public store refused: it is withdrawn there by somebody, and the archive does not know of it. */
export const TRUKKET_I_JOURNALEN = 'trukket i journalen';

/** What the archive itself took back (U, or missing) and now delivers again. */
export const varTrukket = (foer: Avgjoerelse | undefined): boolean =>
  (foer?.utfall === 'trukket' && foer.grunn !== TRUKKET_I_JOURNALEN) ||
  (foer?.utfall === 'annenStatus' && foer.grunn === 'U');

/** Withdrawn for good: 410 where it has been shown, or where someone has decided so. */
const skalTrekkes = ({ visning, utfall, post }: Postvurdering): boolean =>
  visning.art === 'trekk' && (post.avgjoerelse?.harVaertSynlig === true || utfall === 'trukket');
