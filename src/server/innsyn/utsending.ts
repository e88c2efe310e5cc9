import { erAlarm, gaaRunden } from '../../innsyn/post/postbud.ts';
import { lagFiltransport } from '../../innsyn/post/filtransport.ts';
import type { Postinnstillinger } from '../../innsyn/post/innstillinger.ts';
import { lesReturmappe } from '../../innsyn/post/returmappe.ts';
import { skrivEpost } from '../../innsyn/post/skriv-epost.ts';
import { lagSmtpTransport } from '../../innsyn/post/smtp-transport.ts';
import { rydd } from '../../innsyn/tjeneste/drift.ts';
import type { Grunnlag } from '../../innsyn/tjeneste/grunnlag.ts';
import type { Sprak } from '../../i18n/sprak.ts';
import type { Klokke } from '../../tid/oslo.ts';
import { feilForLogg, type Logg } from '../logg.ts';
import type { Innsynsdrift } from './innsynsdrift.ts';

/** Milliseconds between looks for new mail in the outbox, which another process may have put there; between rounds, come what may; and
 * between rounds of reminders and erasing. */
const POSTBLIKK = 500;
const POSTRUNDE = 10_000;
const RYDDERUNDE = 3_600_000;
/** The longest that a mail server which takes no mail is left in peace: it would take a burst for an attack, and a wrong password for a thief. */
const LENGSTE_PAUSE = 300_000;

export interface Utsendingsvalg {
  readonly data: string;
  readonly innsyn: Innsynsdrift;
  readonly innstillinger: Postinnstillinger;
  /** The site's own address, without a slash at the end: what links in mails begin with. */
  readonly nettadresse: string;
  /** The staff console's, where it is known. */
  readonly konsolladresse: string | undefined;
  readonly klokke: Klokke;
  readonly logg: Logg;
}

export interface Utsending {
  /** There may be something new in the outbox. */
  readonly vekk: () => void;
  /** Ends the round under way after the mails that are being sent, and starts no other. */
  readonly stopp: () => Promise<void>;
}

/**
 * Sends what lies in the outbox, one round at a time, soon after it was put there; and once an hour reminds, closes and
 * erases. The log is told how many and of what class, and nothing else.
 */
export function startUtsending(valg: Utsendingsvalg): Utsending {
  const { data, innsyn, innstillinger, nettadresse, konsolladresse, klokke, logg } = valg;
  const { smtp } = innstillinger;
  const transport = smtp === undefined ? lagFiltransport(data) : lagSmtpTransport(smtp);
  let stoppet = false;
  let underveis: Promise<void> | undefined;
  let igjen = false;
  let sistRyddet = -Infinity;
  let sistRunde = -Infinity;
  /** How long the mail server is left in peace, and until when. */
  let pause = 0;
  let stengtTil = -Infinity;
  /** What failed is tried again by the round, and not twice a second. */
  let feilet = false;

  /** Mail that has waited for a day, or was refused: once an hour, until a person has seen to it. Counts only. */
  async function alarm(): Promise<void> {
    const stand = await innsyn.utboks.stand();
    if (!erAlarm(stand, klokke())) return;
    const { venter, eldste, uvisse, avviste } = stand;
    const timer = eldste === undefined ? 0 : Math.floor((klokke().getTime() - eldste.getTime()) / RYDDERUNDE);
    logg.error({ venter, timer, uvisse: uvisse.length, avvist: avviste.length }, 'post kommer ikke fram');
  }

  async function runde(): Promise<void> {
    const grunnlag = await innsyn.grunnlag();
    const standardsprak = await innsyn.standardsprak();
    if (performance.now() - sistRyddet >= RYDDERUNDE) {
      sistRyddet = performance.now();
      await rydd(grunnlag);
      await alarm();
    }
    if (performance.now() >= stengtTil) await sendPost(grunnlag, standardsprak);
    // Last: a folder that cannot be read keeps no mail from being sent.
    if (innstillinger.returmappe !== undefined) {
      const { merket } = await lesReturmappe(grunnlag, innstillinger.returmappe);
      if (merket > 0) logg.info({ merket }, 'post i retur');
    }
  }

  async function sendPost(grunnlag: Grunnlag, standardsprak: Sprak): Promise<void> {
    const skriv = (ventende: Parameters<typeof skrivEpost>[1]) =>
      skrivEpost({ grunnlag, innstillinger, nettadresse, konsolladresse, standardsprak }, ventende);
    const { stengt, koder, ...antall } = await gaaRunden({
      utboks: innsyn.utboks,
      transport,
      klokke,
      skriv,
      avbrutt: () => stoppet,
      meldFeil: (feil) => logg.error(feilForLogg(feil), 'feil i e-post'),
    });
    pause = stengt ? Math.min(LENGSTE_PAUSE, Math.max(POSTRUNDE, 2 * pause)) : 0;
    stengtTil = performance.now() + pause;
    if (stengt) logg.warn({ ...antall, koder }, 'e-posttjeneren tar ikke imot');
    else if (Object.values(antall).some((en) => en > 0)) logg.info({ ...antall, koder }, 'post');
  }

  async function rundene(): Promise<void> {
    do {
      igjen = false;
      sistRunde = performance.now();
      try {
        await runde();
        feilet = false;
      } catch (feil) {
        feilet = true;
        logg.error(feilForLogg(feil), 'feil i utsending');
      }
    } while (igjen && !stoppet);
    underveis = undefined;
  }

  function vekk(): void {
    if (stoppet) return;
    igjen = true;
    underveis ??= rundene();
  }

  const se = async (): Promise<void> => {
    if (underveis !== undefined) return;
    if (performance.now() - sistRunde >= POSTRUNDE) vekk();
    else if (!feilet && performance.now() >= stengtTil && (await innsyn.utboks.harForfalt(klokke()))) vekk();
  };
  const klokkeslag = setInterval(() => {
    // A store that is away for a moment is asked again at the next look; a round that fails says so in the log.
    se().catch(() => undefined);
  }, POSTBLIKK);
  klokkeslag.unref();
  vekk();
  return {
    vekk,
    stopp: async () => {
      stoppet = true;
      clearInterval(klokkeslag);
      await underveis;
    },
  };
}
