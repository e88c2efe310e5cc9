import type { Arkivpost } from '../../arkiv/arkivsak.ts';
import type { Vedtaksregister } from '../../arkiv/vedtaksregister.ts';
import type { Kilde, Virksomhet } from '../../konfig/virksomhet.ts';
import type { Journalpost } from '../../noark/journalpost.ts';
import type { Sak } from '../../noark/sak.ts';
import type { Hull } from '../../offentlig/tilstand.ts';
import type { Publiser, Sakutfall, Skjermkontekst } from '../../skjerming/utfall.ts';
import type { Lenkeoppslag } from './lenkeoppslag.ts';
import { nesteDato } from './neste-dato.ts';
import { postnoekkel } from './postnoekkel.ts';
import { skjermMedVedtak, type Postvalg } from './skjerm-med-vedtak.ts';
import { statusnavn, statusvirkning } from './statusregel.ts';
import { publiseresFra } from './utsettelse.ts';
import type { Detaljer, Postvurdering, Visning } from './vurdering.ts';

export interface Vurderingskontekst {
  readonly virksomhet: Virksomhet;
  readonly kilde: Kilde;
  /** Today in Oslo. */
  readonly iDag: string;
  readonly vedtak: Vedtaksregister;
  readonly lenker: Lenkeoppslag;
  /**
   * Nobody looks at drafts: a case whose entries are all withdrawn by decision is neither shielded nor checked. What the public
   * gets is the same.
   */
  readonly utenUtkast?: true;
}

/** What the report counts those by that people hold. */
const HOLDT_VED_VEDTAK = 'holdt ved vedtak';
/** And those of which the archive has said something that nobody could read: it may be a shielding. */
const ULESELIG = 'den siste utgaven kunne ikke leses';

export const skjermkontekst = (
  { virksomhet, kilde, iDag }: Pick<Vurderingskontekst, 'virksomhet' | 'kilde' | 'iDag'>,
  referanse: Skjermkontekst['referanse'] = () => undefined,
): Skjermkontekst => ({ virksomhet, kilde, iDag, referanse });

/** That an entry is there, and why it is not shown. */
export const hullFor = (
  virksomhet: string,
  sak: Sak,
  post: Journalpost,
  art: Hull['art'],
  hjemler: readonly string[] = [],
): Visning => ({
  art: 'hull',
  hull: {
    virksomhet,
    saksaar: sak.saksaar,
    sakssekvensnummer: sak.sakssekvensnummer,
    dokumentnummer: post.journalpostnummer,
    art,
    // For counting (R4); the public store shows it only where it may.
    journaldato: post.journaldato,
    hjemler: [...hjemler],
  },
});

/**
 * An entry that passed the door, and waits for the gate to see the whole case. One that people hold or have withdrawn stands
 * there too, with what becomes of it: what it says of the case is as true of the others.
 */
export interface Kontrollkandidat {
  readonly arkivpost: Arkivpost;
  readonly utfall: Publiser;
  readonly uansett: Postvurdering | undefined;
}

const erGradert = (post: Journalpost, sak: Sak): boolean =>
  sak.gradering !== undefined ||
  post.gradering !== undefined ||
  post.dokumenter.some((dokument) => dokument.gradering !== undefined);

/**
 * Decides of one entry by grading, status, decisions, delay and shielding, up to the gate.
 *
 * @param saken.saksutfall undefined where every entry of the case is withdrawn by decision, and no draft of it is wanted.
 */
export function foerKontrollen(
  arkivpost: Arkivpost,
  {
    sak,
    saksutfall,
    valg,
  }: {
    readonly sak: Sak;
    readonly saksutfall: Sakutfall | undefined;
    readonly valg: Postvalg;
  },
  kontekst: Vurderingskontekst,
): Postvurdering | Kontrollkandidat {
  const { virksomhet, kilde, iDag, vedtak, lenker } = kontekst;
  const { post, avgjoerelse } = arkivpost;
  const hull = (art: Hull['art'], hjemler: readonly string[] = []): Visning =>
    hullFor(virksomhet.slug, sak, post, art, hjemler);
  const svar = (
    utfall: Postvurdering['utfall'],
    grunn: string,
    visning: Visning,
    mer: { neste?: string | undefined; detaljer?: Detaljer | undefined } = {},
  ): Postvurdering => ({
    post: arkivpost,
    visning,
    utfall,
    grunn,
    maskert: false,
    ...(mer.neste !== undefined && { neste: mer.neste }),
    ...(mer.detaljer !== undefined && { detaljer: mer.detaljer }),
  });

  if (erGradert(post, sak)) return svar('gradert', 'sikkerhetsgradert', { art: 'skjul' });
  if (arkivpost.mangler) return svar('trukket', 'mangler i komplett leveranse', { art: 'trekk' });
  const status = statusvirkning(post.journalstatus, kilde, avgjoerelse?.utfall);
  if (status === 'skjul' || status === 'trekk')
    return svar('annenStatus', statusnavn(post.journalstatus, kilde), { art: status });
  const iVedtak = postnoekkel(arkivpost, sak, virksomhet.slug);
  const trukket = vedtak.erTrukket(iVedtak)
    ? svar('trukket', 'trukket ved vedtak', { art: 'trekk' })
    : undefined;
  const fra = publiseresFra(post.journaldato, virksomhet.utsettArbeidsdager);
  if (fra > iDag && virksomhet.utsettArbeidsdager > 0 && avgjoerelse?.harVaertSynlig !== true)
    return trukket ?? svar('forsinket', '', hull('forsinket'), { neste: fra });

  const neste = nesteDato(post, sak, iDag);
  const utfall =
    saksutfall?.art === 'publiser'
      ? skjermMedVedtak(post, sak, valg, {
          ...skjermkontekst(kontekst, (avskrivning) => lenker.referanse(arkivpost.nr, avskrivning)),
          bekreftetOpphoer: vedtak.opphoerBekreftet(iVedtak),
        })
      : saksutfall;
  if (trukket && !(utfall && 'post' in utfall)) return trukket;
  if (utfall === undefined) return svar('holdt', 'ikke kontrollert', hull('holdt'));
  if (utfall.art === 'gradert') return svar('gradert', 'sikkerhetsgradert', { art: 'skjul' });
  if (utfall.art === 'utelat')
    return svar('utelatt', 'unntatt etter hjemmel', hull('utelatt', utfall.hjemler), {
      neste,
      detaljer: { grunner: utfall.grunner, flagg: utfall.flagg.map(({ kode }) => kode) },
    });
  // When the case is left out or graded every entry was handled above.
  if (!('post' in utfall)) return svar('utelatt', 'unntatt etter hjemmel', hull('utelatt'));
  const holdtFordi = vedtak.erHoldt(iVedtak) ? HOLDT_VED_VEDTAK : arkivpost.uleselig && ULESELIG;
  const holdt = holdtFordi ? svar('holdt', holdtFordi, hull('holdt')) : undefined;
  return { arkivpost, utfall, uansett: trukket ?? holdt };
}
