import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as vent } from 'node:timers/promises';
import { aapneArkiv } from '../../src/arkiv/sqlite/aapne-arkiv.ts';
import { stier } from '../../src/eksport/lagre.ts';
import { steng } from '../../src/eksport/vedtak/steng.ts';
import { aapneJournal } from '../../src/journal/aapne.ts';
import {
  formaterDokumentnummer,
  formaterSaksnummer,
  journalpoststi,
  postlistesti,
  sakssti,
} from '../../src/offentlig/adresse.ts';
import type { Benk } from './benk.ts';
import { millisekunder, sekunder } from './maaling.ts';
import { startTjener } from './tjenerprosess.ts';

interface Trekk {
  readonly hva: string;
  /** The page of an entry that is withdrawn. */
  readonly side: string;
  /** The other surfaces that show it: each has the address of its page. */
  readonly flater: readonly string[];
  readonly argumenter: readonly [virksomhet: string, nummer: string, kilde: string];
}

/** Milliseconds from the decision. */
interface Tider {
  /** The page is gone. */
  readonly borte: number;
  /** No surface has it. */
  readonly overalt: number;
  /** The rest of the journal is served, and so are searches in it. */
  readonly aapen: number;
  readonly sokt: number;
  /** All of the decision is carried out; undefined where that was not waited for. */
  readonly alt: number | undefined;
}

/** How long until each of it. @param vente false leaves what comes after to the next run, as a killed console does. */
async function trekk(
  data: string,
  vert: string,
  { side, flater, argumenter }: Trekk,
  { vente, aapnes }: { readonly vente: boolean; readonly aapnes: boolean },
): Promise<Tider> {
  const adresse = vert.replace(/\/$/u, '');
  const barn = fork(join(import.meta.dirname, 'trekk-barn.ts'), [data, ...argumenter]);
  const slutt = once(barn, 'exit');
  await once(barn, 'message');
  const alt = once(barn, 'message');
  /** An answer that has the address of the page shows the entry; an error or another answer does not. */
  const viser = async (sti: string): Promise<boolean> => {
    const svar = await fetch(adresse + sti);
    const tekst = await svar.text();
    return svar.status === 200 && (sti === side || tekst.includes(`${side}"`));
  };
  for (const sti of [side, ...flater])
    if (!(await viser(sti))) throw new Error(`Det som skal trekkes, vises ikke på ${sti}.`);
  const start = performance.now();
  const naar = async (ferdig: () => Promise<boolean>): Promise<number> => {
    while (!(await ferdig())) {
      if (barn.exitCode !== null && barn.exitCode !== 0) throw new Error('Det lot seg ikke trekke.');
      await vent(2);
    }
    return performance.now() - start;
  };
  const svarer = async (sti: string): Promise<boolean> => {
    const svar = await fetch(adresse + sti);
    await svar.arrayBuffer();
    return svar.status === 200;
  };
  barn.send('begynn');
  const borte = await naar(async () => !(await viser(side)));
  const overalt = await naar(async () => !(await Promise.all(flater.map(viser))).includes(true));
  const aapen = aapnes ? await naar(() => svarer('/')) : Infinity;
  const sokt = aapnes ? await naar(() => svarer('/sok?q=vedtak')) : Infinity;
  const [ms]: unknown[] = vente ? await alt : [];
  if (!vente) barn.kill('SIGTERM');
  // What it erases from the files must be done before they are removed.
  await slutt;
  return { borte, overalt, aapen, sokt, alt: typeof ms === 'number' ? ms : undefined };
}

/** An entry, a case, the journal and a source that the public sees. */
async function utvalg(data: string): Promise<readonly Trekk[]> {
  const journal = aapneJournal(stier(data).journal);
  const arkiv = aapneArkiv(stier(data).arkiv);
  try {
    const [{ slug } = { slug: '' }] = await journal.virksomheter();
    const [kilde = ''] = await arkiv.kilder(slug);
    const [dag] = await journal.dager(slug, { antall: 1 });
    const poster = (await journal.dagliste(slug, dag?.dato ?? '')).poster.map(({ post }) => post);
    // One of each case, so that none goes with another.
    const ulike = [
      ...new Map(poster.toReversed().map((post) => [formaterSaksnummer(post), post])).values(),
    ].reverse();
    return (['en journalpost', 'en sak', 'hele journalen', 'alt fra en kilde'] as const).map((hva, i) => {
      const post = ulike[i];
      if (!post) throw new Error('Journalen har for få saker å trekke.');
      const nummer = formaterDokumentnummer(post);
      const sok = `?${new URLSearchParams({ q: nummer })}`;
      return {
        hva,
        side: journalpoststi(slug, post),
        flater: [
          sakssti(slug, post),
          postlistesti(slug, post.journaldato),
          `/api/v1/saker/${slug}/${formaterSaksnummer(post)}`,
          `/sok${sok}`,
          `/api/v1/journalposter${sok}`,
          `/sok.atom${sok}`,
          `${sakssti(slug, post)}.atom`,
        ],
        argumenter: [
          slug,
          hva === 'en journalpost' ? nummer : hva === 'en sak' ? formaterSaksnummer(post) : '',
          hva === 'alt fra en kilde' ? kilde : '',
        ],
      };
    });
  } finally {
    await arkiv.lukk();
    await journal.lukk();
  }
}

/**
 * Withdraws an entry and a case, closes the journal, and withdraws a whole source, in another process, with the stores open as
 * the console has them: from the decision until the public no longer gets it on any surface. The start of a command is not counted.
 */
export async function maalTrekk(
  { data, meld, vis }: Benk,
  adresse: string,
  { vente }: { readonly vente: boolean } = { vente: true },
): Promise<void> {
  for (const ett of await utvalg(data)) {
    const [virksomhet, nummer, kilde] = ett.argumenter;
    const stengt = nummer === '' && kilde === '';
    const tider = await trekk(data, adresse, ett, { vente: vente || kilde === '', aapnes: !stengt });
    for (const [hva, ms] of [
      ['siden er borte', tider.borte],
      ['det er borte fra side, sak, dag, søk, API og strøm', tider.overalt],
    ] as const)
      meld({
        hva: `trekk av ${ett.hva}, fra vedtaket til ${hva}`,
        maalt: millisekunder(ms),
        gulv: '–',
        tall: ms,
        maal: 1000,
        retning: 'høyst',
        enhet: 'ms',
      });
    if (stengt)
      await steng({ data, virksomhet, grunn: 'måling', av: 'måling', aapne: true, klokke: () => new Date() });
    if (kilde !== '')
      vis(
        `Av kilden: resten av journalen åpen etter ${sekunder(tider.aapen)}, søket etter ${sekunder(tider.sokt)}${tider.alt === undefined ? '' : `, alt ryddet bort etter ${sekunder(tider.alt)}`}.`,
      );
  }
}

/** The same alone, over a folder that is exported; what comes after the withdrawal of the source is left to its next run. */
export async function maalTrekkAlene(benk: Benk): Promise<void> {
  benk.si('Måler trekk …');
  const tjener = await startTjener(benk.data, 'vedtak');
  try {
    await maalTrekk(benk, tjener.adresse, { vente: false });
  } finally {
    await tjener.stopp();
  }
}
