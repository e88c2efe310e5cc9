import { DOEGN } from '../../tid/dager.ts';
import type { Klokke } from '../../tid/oslo.ts';
import { slippTil } from '../slipp-til.ts';
import { lagRaamelding, type Epost, type Raamelding } from './melding.ts';
import type { Transport } from './transport.ts';
import type { Poststand, Sendestand, Utboks, Ventende } from './utboks.ts';

const MINUTT = 60_000;
const LENGST = 2 * 60 * MINUTT;
/** A mail that waits for the server, and not for its reader, is tried again within this: the server may be back any time. */
const LENGST_FOR_TJENEREN = 10 * MINUTT;
/** After so long nobody waits for it: it is marked as refused, and a person must look. */
const GIR_OPP = 5 * DOEGN;

/** Minutes until the next try: 1, 2, 4, 8 … and never more than two hours. */
export const ventetid = (forsoek: number): number => Math.min(LENGST, 2 ** Math.min(forsoek, 10) * MINUTT);

/** Mail that has waited for a day is a matter for a person. */
export const erAlarm = (stand: Poststand, naa: Date): boolean =>
  stand.avviste.length > 0 ||
  stand.uvisse.some((p) => naa.getTime() - p.opprettet.getTime() > LENGST) ||
  (stand.eldste !== undefined && naa.getTime() - stand.eldste.getTime() > DOEGN);

export interface Postbudvalg {
  readonly utboks: Utboks;
  readonly transport: Transport;
  readonly klokke: Klokke;
  /** Writes a mail at the moment it is sent; undefined when there is nobody to send it to any more. */
  readonly skriv: (ventende: Ventende) => Promise<Epost | undefined>;
  /** Told of a mail that could not be written. */
  readonly meldFeil?: (feil: unknown) => void;
  /** Asked before each mail: true ends the round when those under way are sent, and the rest waits for the next process. */
  readonly avbrutt?: () => boolean;
}

export interface Postrunde {
  readonly sendt: number;
  readonly utsatt: number;
  readonly avvist: number;
  readonly uviss: number;
  /** The server took no mail at all, whosever it was: the rest was not tried. */
  readonly stengt: boolean;
  /** How many went wrong for each code of the server's, or the connection's. */
  readonly koder: Readonly<Record<string, number>>;
}

const PULJE = 50;
/** Mails that are sent at once: a mail server takes that many from one sender, and one that is slow is waited for by few. */
const SAMTIDIGE = 5;

/** Another process has taken the mail meanwhile. */
class SendesAvAnnen extends Error {
  override readonly name = 'SendesAvAnnen';
}

/** What became of one mail; `stengt`: the server takes none, and would not take the next one either. */
type Utfall =
  | { readonly art: 'sendt' | 'ingenting' }
  | { readonly art: 'utsatt' | 'avvist' | 'uviss' | 'stengt'; readonly kode: string };

async function utsett(
  { utboks, klokke }: Postbudvalg,
  { id, forsoek }: Ventende,
  fra: Sendestand,
  { art, kode }: { readonly art: 'utsatt' | 'stengt'; readonly kode: string },
): Promise<void> {
  const lengst = art === 'stengt' ? LENGST_FOR_TJENEREN : LENGST;
  await utboks.utsett(id, fra, new Date(klokke().getTime() + Math.min(lengst, ventetid(forsoek))), kode);
}

async function sendEn(valg: Postbudvalg, ventende: Ventende): Promise<Utfall> {
  const { utboks, transport, klokke } = valg;
  const { id, opprettet } = ventende;
  let melding: Raamelding;
  try {
    const epost = await valg.skriv(ventende);
    if (epost === undefined) {
      await utboks.frafall(id);
      return { art: 'ingenting' };
    }
    melding = await lagRaamelding(id, epost);
  } catch (feil) {
    valg.meldFeil?.(feil);
    // One that cannot be written holds up none of the others; a person is told when it has waited for a day.
    const skrivefeil = { art: 'utsatt', kode: 'SKRIVEFEIL' } as const;
    await utsett(valg, ventende, 'venter', skrivefeil);
    return skrivefeil;
  }
  let tapt = false;
  let fra: Sendestand = 'venter';
  const svar = await transport.lever(melding, () => {
    tapt = !utboks.overlever(id);
    if (tapt) throw new SendesAvAnnen();
    fra = 'overlevert';
  });
  if (tapt) return { art: 'ingenting' };
  if (svar.art === 'tatt') {
    await utboks.sendt(id, klokke(), transport.art);
    return { art: 'sendt' };
  }
  if (svar.art === 'uviss') return svar;
  if (svar.art === 'avvist' || klokke().getTime() - opprettet.getTime() > GIR_OPP) {
    await utboks.avvis(id, fra, klokke(), svar.kode);
    return { art: 'avvist', kode: svar.kode };
  }
  await utsett(valg, ventende, fra, svar);
  return svar;
}

/** What is for the same reader about the same request goes in the order it was written; each line by itself. */
const iRekker = (pulje: readonly Ventende[]): Ventende[][] => [
  ...Map.groupBy(pulje, ({ referanse, til }) => `${referanse} ${til}`).values(),
];

/**
 * Sends what is due, oldest first and several at a time; when the server takes none, the rest waits for the next round.
 * Nothing is sent twice: a mail is marked before its end is given to the server, and a marked mail whose answer never came is
 * left for a person. That is the most SMTP allows: between the end of a mail and the server's answer nobody knows, and
 * whoever resends then may send twice. Several processes may do this at once: the mark is taken by one of them.
 */
export async function gaaRunden(valg: Postbudvalg): Promise<Postrunde> {
  const runde = { sendt: 0, utsatt: 0, avvist: 0, uviss: 0, stengt: false };
  const koder: Record<string, number> = {};
  let ferdig = false;
  /** One line to its end, or to a mail that must wait: those behind it wait too. */
  const sendRekke = async (rekke: readonly Ventende[]): Promise<void> => {
    for (const ventende of rekke) {
      ferdig ||= valg.avbrutt?.() === true;
      if (ferdig) return;
      // Nobody waits for a mail as people wait for a page.
      await slippTil();
      const utfall = await sendEn(valg, ventende);
      if (utfall.art === 'stengt') ferdig = runde.stengt = true;
      if (utfall.art !== 'ingenting') runde[utfall.art === 'stengt' ? 'utsatt' : utfall.art] += 1;
      if ('kode' in utfall) koder[utfall.kode] = (koder[utfall.kode] ?? 0) + 1;
      if (utfall.art === 'stengt' || utfall.art === 'utsatt') return;
    }
  };
  for (;;) {
    const pulje = await valg.utboks.forfalte(valg.klokke(), PULJE);
    const rekker = iRekker(pulje);
    const bud = async (): Promise<void> => {
      for (let rekke = rekker.shift(); rekke !== undefined && !ferdig; rekke = rekker.shift())
        await sendRekke(rekke);
    };
    const utfall = await Promise.allSettled(Array.from({ length: SAMTIDIGE }, bud));
    // Not before all of them are at an end: nobody closes the store under a mail that is on its way.
    for (const ett of utfall) if (ett.status === 'rejected') throw ett.reason;
    if (ferdig || pulje.length === 0) return { ...runde, koder };
  }
}
