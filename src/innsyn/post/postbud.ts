import type { Klokke } from '../../tid/oslo.ts';
import { lagRaamelding, type Epost } from './melding.ts';
import type { Transport } from './transport.ts';
import type { Poststand, Sendestand, Utboks, Ventende } from './utboks.ts';

const MINUTT = 60_000;
const DOEGN = 24 * 60 * MINUTT;
const LENGST = 2 * 60 * MINUTT;
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
  /** Asked before each mail: true ends the round, and the rest waits for the next process. */
  readonly avbrutt?: () => boolean;
}

export interface Postrunde {
  readonly sendt: number;
  readonly utsatt: number;
  readonly avvist: number;
  readonly uviss: number;
}

const PULJE = 50;

/** Another process has taken the mail meanwhile. */
class SendesAvAnnen extends Error {
  override readonly name = 'SendesAvAnnen';
}

/**
 * Sends what is due, one mail at a time, oldest first; when the server does not answer, the rest waits for the next round.
 * Nothing is sent twice: a mail is marked before its end is given to the server, and a marked mail whose answer never came is
 * left for a person. That is the most SMTP allows: between the end of a mail and the server's answer nobody knows, and
 * whoever resends then may send twice. Several processes may do this at once: the mark is taken by one of them.
 */
export async function gaaRunden(valg: Postbudvalg): Promise<Postrunde> {
  const { utboks, transport, klokke } = valg;
  const runde = { sendt: 0, utsatt: 0, avvist: 0, uviss: 0 };
  for (;;) {
    const pulje = await utboks.forfalte(klokke(), PULJE);
    for (const ventende of pulje) {
      if (valg.avbrutt?.() === true) return runde;
      const epost = await valg.skriv(ventende);
      if (epost === undefined) {
        await utboks.frafall(ventende.id);
        continue;
      }
      const melding = await lagRaamelding(ventende.id, epost);
      let tapt = false;
      let fra: Sendestand = 'venter';
      const svar = await transport.lever(melding, () => {
        tapt = !utboks.overlever(ventende.id);
        if (tapt) throw new SendesAvAnnen();
        fra = 'overlevert';
      });
      if (tapt) continue;
      if (svar.art === 'tatt') {
        await utboks.sendt(ventende.id, klokke());
        runde.sendt++;
      } else if (svar.art === 'uviss') runde.uviss++;
      else if (svar.art === 'avvist' || klokke().getTime() - ventende.opprettet.getTime() > GIR_OPP) {
        await utboks.avvis(ventende.id, fra, klokke(), svar.kode);
        runde.avvist++;
      } else {
        await utboks.utsett(
          ventende.id,
          fra,
          new Date(klokke().getTime() + ventetid(ventende.forsoek)),
          svar.kode,
        );
        runde.utsatt++;
        // No code of the server's own: it is not there, and would not be for the next one either.
        if (!/^\d{3}$/u.test(svar.kode)) return runde;
      }
    }
    if (pulje.length < PULJE) return runde;
  }
}
