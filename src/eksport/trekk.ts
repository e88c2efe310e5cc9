import { existsSync } from 'node:fs';
import type { Dokumentnr } from '../arkiv/arkiv.ts';
import { formaterDokumentnummer, journalpostID } from '../offentlig/adresse.ts';
import { datoI, type Klokke } from '../tid/oslo.ts';
import { SokUtilgjengelig } from '../sok/sokemotor.ts';
import { Eksportavbrudd } from './feil.ts';
import { gjenopprettingPaagaar } from './fullfoer-gjenoppretting.ts';
import { aapneLagre, stier, type Lagre } from './lagre.ts';
import { rensSmaaFiler } from './rens-filer.ts';

export interface Trekkvalg {
  readonly data: string;
  readonly virksomhet: string;
  /** «2026/123-4». */
  readonly nummer: string;
  readonly grunn: string;
  /** Who decides. */
  readonly av: string;
  /** Undoes a withdrawal instead. */
  readonly opphev?: boolean;
  readonly klokke: Klokke;
}

export interface Trekksvar {
  readonly nummer: string;
  /** The archive knows the entry, so that the decision follows it when it gets another number. */
  readonly kjent: boolean;
  /** The search server was away: the entry leaves the index itself with the next run. */
  readonly soketFoelgerEtter?: true;
}

/** @throws Eksportavbrudd when it is not written «2026/123-4». */
export function lesDokumentnummer(tekst: string): Dokumentnr {
  const [, aar, sekvens, dokument] = /^(\d{4})\/(\d{1,9})-(\d{1,9})$/u.exec(tekst.trim()) ?? [];
  if (aar === undefined || sekvens === undefined || dokument === undefined)
    throw new Eksportavbrudd('Skriv nummeret som saksår/saksnummer-dokumentnummer, for eksempel 2026/123-4.');
  return {
    saksaar: Number(aar),
    sakssekvensnummer: Number(sekvens),
    dokumentnummer: Number(dokument),
  };
}

/**
 * Withdraws one entry from everywhere at once (R59), or undoes it. It asks for no lock: an export that is under way sees
 * the decision before its next batch. The decision is in the archive first, so that a cut-off withdrawal is completed.
 *
 * @throws Eksportavbrudd when the body has no journal here, or the number cannot be read.
 */
export async function trekk(valg: Trekkvalg): Promise<Trekksvar> {
  const nummer = lesDokumentnummer(valg.nummer);
  if (!existsSync(stier(valg.data).arkiv))
    throw new Eksportavbrudd(`Det finnes ikke noe arkiv i ${valg.data}. Er det riktig mappe (--data)?`);
  if (gjenopprettingPaagaar(valg.data))
    throw new Eksportavbrudd(
      'En gjenoppretting er avbrutt. Start serveren eller kjør eksporten først, så fullføres den.',
    );
  const lagre = await aapneLagre(valg.data, valg.klokke);
  try {
    return await trekkMed(lagre, nummer, valg);
  } finally {
    await lagre.lukk();
  }
}

async function trekkMed(lagre: Lagre, nummer: Dokumentnr, valg: Trekkvalg): Promise<Trekksvar> {
  const { arkiv, journal, skriver, sok } = lagre;
  const kjente = await journal.virksomheter();
  if (!kjente.some(({ slug }) => slug === valg.virksomhet))
    throw new Eksportavbrudd(
      `«${valg.virksomhet}» har ingen journal her. Her finnes ${kjente.map(({ slug }) => `«${slug}»`).join(', ') || 'ingen'}.`,
    );
  const tidspunkt = valg.klokke();
  const post = await arkiv.finnPost(valg.virksomhet, nummer);
  const opphev = valg.opphev === true;
  let soketFoelgerEtter = false;
  await arkiv.vedta({
    tidspunkt,
    art: opphev ? 'opphev-trekk' : 'trekk',
    av: valg.av,
    grunn: valg.grunn,
    virksomhet: valg.virksomhet,
    ...nummer,
    ...post,
  });

  if (opphev) await gjenoppta(lagre, valg, nummer, tidspunkt);
  else {
    await skriver.publiser({
      virksomhet: valg.virksomhet,
      tidspunkt,
      saker: [],
      tommeSaker: [],
      vedtak: [{ art: 'trekk', nummer }],
    });
    // The outbox is not emptied: what an export has on its way into the index is taken out again when it gets there.
    soketFoelgerEtter = !(await taUtAvIndeksen(sok, journalpostID(valg.virksomhet, nummer)));
    await rensSmaaFiler(lagre, valg.data);
  }
  return {
    nummer: formaterDokumentnummer(nummer),
    kjent: post !== undefined,
    ...(soketFoelgerEtter ? { soketFoelgerEtter } : {}),
  };
}

/** @returns false when the search server is away: the entry stands in the outbox, and no search shows or counts what stands there. */
async function taUtAvIndeksen(sok: Lagre['sok'], id: string): Promise<boolean> {
  try {
    await sok?.fjern([id]);
    await sok?.toem();
    return true;
  } catch (feil) {
    if (feil instanceof SokUtilgjengelig) return false;
    throw feil;
  }
}

/**
 * Opens the number and lets the pipeline decide again: what comes back may be masked or held by now. The pipeline is loaded
 * only here: a withdrawal does not wait for it.
 */
async function gjenoppta(lagre: Lagre, valg: Trekkvalg, nummer: Dokumentnr, tidspunkt: Date): Promise<void> {
  const { arkiv, journal, skriver, sok } = lagre;
  const [{ lesKonfig }, { avstem }, { toemUtboks }] = await Promise.all([
    import('../konfig/les-konfig.ts'),
    import('./avstem.ts'),
    import('./toem-utboks.ts'),
  ]);
  await skriver.opphevTrekk(valg.virksomhet, nummer);
  const virksomhet = lesKonfig(stier(valg.data).konfig).virksomheter.find((v) => v.slug === valg.virksomhet);
  if (!virksomhet) return;
  const iDag = datoI(tidspunkt);
  const kjoering = await arkiv.startKjoering(valg.virksomhet, tidspunkt);
  await avstem(lagre, { virksomhet, tidspunkt, iDag, kjoering });
  if (sok) await toemUtboks({ journal, skriver, sok }, iDag);
}
