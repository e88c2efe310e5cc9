import { randomUUID } from 'node:crypto';
import { lagToken, tokenhash } from '../hemmelighet.ts';
import type { Kanal } from '../livsloep/hendelse.ts';
import { type Innsending, type Innsendingsfeil, lesInnsending, type Lest } from '../innsending.ts';
import type { Etterspurt } from '../bestilling.ts';
import { leggTil, type Listepost } from '../liste.ts';
import { finnVirksomhet, innsynFor } from '../lov-fra-konfig.ts';
import { lagReferanse } from '../referanse.ts';
import { BREMSER, slippForbi, slippNettForbi } from './bremser.ts';
import type { Avsender, Grunnlag } from './grunnlag.ts';

/** What somebody has in hand when a request is sent (R40): a number for each body, and when it was received. */
export interface Kvittering {
  readonly mottatt: Date;
  readonly krav: readonly {
    readonly referanse: string;
    readonly virksomhet: string;
    readonly antall: number;
  }[];
}

export type Innsendingssvar =
  /** A mail with a link is on its way; the body sees the request when the link is used. The law's clock runs already. */
  | { readonly art: 'maa-bekreftes'; readonly kvittering: Kvittering; readonly timer: number }
  /** No address to confirm: it is sent. `status` opens the status page, and is shown now or never. */
  | { readonly art: 'mottatt'; readonly kvittering: Kvittering; readonly status: string }
  | { readonly art: 'feil'; readonly feil: readonly Innsendingsfeil[] }
  | { readonly art: 'for-mange' };

interface Deling {
  readonly virksomhet: string;
  readonly etterspurt: readonly Etterspurt[];
}

/** R38: one order of many documents from many bodies becomes one request to each. */
function delPerVirksomhet(
  liste: readonly Listepost[],
  beskrivelser: Lest['beskrivelser'],
): readonly Deling[] {
  const slugger = [...new Set([...liste, ...beskrivelser].map((p) => p.virksomhet))];
  return slugger.map((virksomhet) => {
    const poster = leggTil([], ...liste.filter((p) => p.virksomhet === virksomhet));
    const numre = poster.map((p, i): Etterspurt => {
      const sak = { saksaar: p.saksaar, sakssekvensnummer: p.sakssekvensnummer };
      return {
        nummer: i + 1,
        valg:
          p.dokumentnummer === undefined
            ? { art: 'sak', ...sak }
            : { art: 'post', ...sak, dokumentnummer: p.dokumentnummer },
      };
    });
    const ord = beskrivelser
      .filter((b) => b.virksomhet === virksomhet)
      .map(({ tekst }, i): Etterspurt => ({
        nummer: poster.length + i + 1,
        valg: { art: 'beskrevet' },
        beskrivelse: tekst,
      }));
    return { virksomhet, etterspurt: [...numre, ...ord] };
  });
}

function sjekkDeling(g: Grunnlag, deler: readonly Deling[]): Innsendingsfeil[] {
  return deler.flatMap(({ virksomhet, etterspurt }): Innsendingsfeil[] => {
    if (finnVirksomhet(g.konfig, virksomhet) === undefined)
      return [{ felt: 'liste', kode: 'ukjent-virksomhet' }];
    const maks = innsynFor(g.konfig, virksomhet).maksDokumenter;
    return etterspurt.length > maks ? [{ felt: 'liste', kode: 'for-mange', maks }] : [];
  });
}

/** How it came, and who wrote it down (R37). */
export interface Innsendingsmaate {
  readonly kanal: Kanal;
  readonly av: string;
  readonly maaBekreftes: boolean;
  /** When the body got it, where that was before it was written down. */
  readonly mottatt?: Date;
}

/** Checks and stores an order. @returns what is wrong, or the receipt and the order's id. */
export async function taImot(
  g: Grunnlag,
  inn: Innsending,
  maate: Innsendingsmaate,
): Promise<
  | { readonly feil: readonly Innsendingsfeil[] }
  | { readonly kvittering: Kvittering; readonly id: string; readonly timer: number }
> {
  const svar = lesInnsending(inn);
  if ('feil' in svar) return svar;
  const deler = delPerVirksomhet(inn.liste, svar.lest.beskrivelser);
  const feil = sjekkDeling(g, deler);
  if (feil.length > 0) return { feil };

  const tid = maate.mottatt ?? g.klokke();
  const id = randomUUID();
  const timer = Math.min(...deler.map((d) => innsynFor(g.konfig, d.virksomhet).bekreftelsestimer));
  const { maaBekreftes } = maate;
  const krav = deler.map((d) => ({
    ...d,
    referanse: lagReferanse(),
    maaBekreftes,
    miljoe: inn.miljoe ?? false,
    lov: g.lovFor(d.virksomhet),
  }));
  const utloeper = new Date(tid.getTime() + timer * 3_600_000);
  const kvitteres = svar.lest.spoerrer.epost !== undefined;
  // Also what comes another way is handled in the archive system, where the body does so (R37).
  const medOrdre = deler.some((d) => innsynFor(g.konfig, d.virksomhet).arkivordre !== undefined);
  await g.lager.opprett({
    id,
    tid,
    kanal: maate.kanal,
    av: maate.av,
    spoerrer: svar.lest.spoerrer,
    krav,
    lenker: [
      { formaal: 'status', hash: tokenhash(lagToken(g.noekkel, 'status', id)) },
      ...(maaBekreftes
        ? [{ formaal: 'bekreft' as const, hash: tokenhash(lagToken(g.noekkel, 'bekreft', id)), utloeper }]
        : []),
    ],
    post: maaBekreftes
      ? [{ mal: 'bekreft', til: 'spoer' }]
      : [
          { mal: 'nytt-krav', til: 'enhet' },
          ...(kvitteres ? [{ mal: 'kvittering' as const, til: 'spoer' as const }] : []),
          ...(kvitteres && medOrdre ? [{ mal: 'arkivordre' as const, til: 'arkiv' as const }] : []),
        ],
  });
  return {
    id,
    timer,
    kvittering: {
      mottatt: tid,
      krav: krav.map((k) => ({
        referanse: k.referanse,
        virksomhet: k.virksomhet,
        antall: k.etterspurt.length,
      })),
    },
  };
}

/**
 * Takes a request from the public page (R36-R38, R40). Either everything is stored and there is a receipt, or nothing is and
 * there is an error. With an e-mail address it must be confirmed; without one it is sent at once.
 */
export async function sendInn(g: Grunnlag, inn: Innsending, fra: Avsender): Promise<Innsendingssvar> {
  const forhaandslest = lesInnsending(inn);
  if ('feil' in forhaandslest) return { art: 'feil', feil: forhaandslest.feil };
  const { epost } = forhaandslest.lest.spoerrer;
  if (!(await slippNettForbi(g, BREMSER.sendInnNett, fra))) return { art: 'for-mange' };
  if (epost !== undefined && !(await slippForbi(g, BREMSER.sendInnEpost, epost.toLowerCase())))
    return { art: 'for-mange' };
  const maaBekreftes = epost !== undefined;
  const svar = await taImot(g, inn, { kanal: 'nett', av: 'spoer', maaBekreftes });
  if ('feil' in svar) return { art: 'feil', feil: svar.feil };
  return maaBekreftes
    ? { art: 'maa-bekreftes', kvittering: svar.kvittering, timer: svar.timer }
    : { art: 'mottatt', kvittering: svar.kvittering, status: lagToken(g.noekkel, 'status', svar.id) };
}
