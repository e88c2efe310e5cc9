import type { IncomingMessage } from 'node:http';
import type { Bruker } from '../../konsoll/tilgang.ts';
import type { Diskplass } from '../../lager/diskplass.ts';
import type { Klokke } from '../../tid/oslo.ts';
import type { Gjengiver } from '../svar/astro-gjengiver.ts';
import type { Mellomledd } from '../innsyn/klientnett.ts';
import type { Logg } from '../logg.ts';
import type { Stand } from '../vakt/stand.ts';
import { TEKST } from '../svar/svar.ts';
import type { Adgang } from './adgang/adgang.ts';
import type { Konsollbremser } from './adgang/bremser.ts';
import type { Arkivkall, Arkivsvar, Konsollagre } from './kall.ts';

export interface Konsolloppsett {
  readonly adgang: Adgang;
  readonly lagre: Konsollagre;
  readonly finnStand: () => Promise<Stand>;
  readonly gjengi: Gjengiver;
  /** What the public server would answer, from other stores than its own. */
  readonly gjengiOffentlig: Arkivkall['gjengiOffentlig'];
  readonly data: string;
  /** How the disk that it is on stands. */
  readonly lesDiskplass: () => Promise<Diskplass>;
  readonly klokke: Klokke;
  readonly logg: Logg;
  /** The console's own address, without a slash at the end. */
  readonly adresse: () => string;
  /** Where the public reads the journal, without a slash at the end; undefined where nobody has said it. */
  readonly journaladresse: () => string | undefined;
  /** Answers this machine only: the development login, and the role that is for trying out. */
  readonly bareHerfra: boolean;
  /** Mail leaves the house; otherwise it is written to files. */
  readonly smtp: boolean;
  /** The proxies whose word is taken for where a request comes from. */
  readonly mellomledd: Mellomledd;
}

/** A console that runs: what it was made with, and what it counts. */
export interface Konsolldrift extends Konsolloppsett {
  readonly bremser: Konsollbremser;
}

/** A request for the console whose address is read, and nothing more. */
export interface Konsollforesporsel {
  readonly req: IncomingMessage;
  readonly id: string;
  readonly metode: 'GET' | 'POST';
  readonly sti: string;
  readonly sporring: string;
  readonly nett: string;
  readonly stand: Stand;
  readonly rute: string;
  /** The browser holds a key that opens nothing (any more). */
  readonly ukjentNokkel: boolean;
}

export const tekstsvar = (
  status: number,
  tekst: string,
  hoder: Readonly<Record<string, string>> = {},
): Arkivsvar => ({
  status,
  kropp: Buffer.from(`${tekst}\n`),
  type: TEKST,
  hoder,
});

/** That somebody came in or went out stands in the log beside what they looked at. */
export async function foerAdgang(
  { lagre, klokke }: Pick<Konsolloppsett, 'lagre' | 'klokke'>,
  bruker: Bruker,
  handling: 'logg-inn' | 'logg-ut',
): Promise<void> {
  const rolle = [...new Set(bruker.tildelinger.map((tildeling) => tildeling.rolle))].join(', ') || 'ingen';
  const tidspunkt = klokke().toISOString();
  if (handling === 'logg-inn')
    await lagre.arkiv.foerAnsatt({ id: bruker.id, navn: bruker.navn, sistInne: tidspunkt });
  await lagre.arkiv.loggfoer({
    tidspunkt,
    hvem: bruker.id,
    rolle,
    handling,
    virksomhet: '',
    gjenstand: '',
    grunn: '',
  });
}
