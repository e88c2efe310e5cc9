import { type Laas, LaastFeil, taLaas } from '../lager/laas.ts';
import type { AapneInnsyn } from './aapne.ts';
import { lagFiltransport } from './post/filtransport.ts';
import type { Postinnstillinger } from './post/innstillinger.ts';
import { gaaRunden, type Postrunde } from './post/postbud.ts';
import { skrivEpost } from './post/skriv-epost.ts';
import { lagSmtpTransport } from './post/smtp-transport.ts';
import { rydd, type Driftsrapport } from './tjeneste/drift.ts';

const POST_HVERT = 5_000;
const RYDD_HVER = 3_600_000;

export interface Driftsvalg {
  readonly data: string;
  readonly innsyn: AapneInnsyn;
  readonly innstillinger: Postinnstillinger;
  /** The site's own address, without a slash at the end. */
  readonly nettadresse: string;
  /** Hears what was done, and what went wrong; for the log, which gets counts and classes only. */
  readonly logg: {
    post(runde: Postrunde): void;
    rydding(rapport: Driftsrapport): void;
    feil(feil: unknown): void;
  };
}

export interface Innsynsdrift {
  /** How mail leaves: the console tells staff when it becomes files. */
  readonly transport: 'smtp' | 'fil';
  /** Waits for what is under way, and stops. */
  stopp(): Promise<void>;
}

/** Takes the sender's lock if nobody has it: two senders could send one mail twice. */
function proevLaas(data: string): Laas | undefined {
  try {
    return taLaas(data, { navn: 'innsyn-post.laas' });
  } catch (feil) {
    if (feil instanceof LaastFeil) return undefined;
    throw feil;
  }
}

/**
 * Starts what goes on by itself: the mail, and the hourly round of reminders, closing and erasing. Of several processes on one
 * data folder one does it, and another takes over when it is gone. What fails is told and tried again.
 */
export function startInnsynsdrift(valg: Driftsvalg): Innsynsdrift {
  const { data, innsyn, innstillinger, nettadresse, logg } = valg;
  const { grunnlag, utboks } = innsyn;
  const transport =
    innstillinger.smtp === undefined ? lagFiltransport(data) : lagSmtpTransport(innstillinger.smtp);
  let laas: Laas | undefined;
  let ryddet = -Infinity;
  let stoppet = false;

  const tikk = async (): Promise<void> => {
    laas ??= proevLaas(data);
    if (laas === undefined) return;
    const naa = grunnlag.klokke().getTime();
    if (Math.abs(naa - ryddet) >= RYDD_HVER) {
      ryddet = naa;
      logg.rydding(await rydd(grunnlag));
    }
    const runde = await gaaRunden({
      utboks,
      transport,
      klokke: grunnlag.klokke,
      skriv: (ventende) => skrivEpost({ grunnlag, innstillinger, nettadresse }, ventende),
    });
    if (Object.values(runde).some((antall) => antall > 0)) logg.post(runde);
  };

  let neste: NodeJS.Timeout | undefined;
  const loep = async (): Promise<void> => {
    try {
      await tikk();
    } catch (feil) {
      logg.feil(feil);
    }
    if (!stoppet) {
      neste = setTimeout(() => {
        underveis = loep();
      }, POST_HVERT);
      neste.unref();
    }
  };
  let underveis = loep();

  return {
    transport: transport.art,
    async stopp() {
      stoppet = true;
      clearTimeout(neste);
      await underveis;
      laas?.slipp();
    },
  };
}
