import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { aapneArkiv } from '../../src/arkiv/sqlite/aapne-arkiv.ts';
import { stier } from '../../src/eksport/lagre.ts';
import { aapneJournal } from '../../src/journal/aapne.ts';
import { formaterDokumentnummer, formaterSaksnummer, journalpoststi } from '../../src/offentlig/adresse.ts';
import type { Benk } from './benk.ts';
import { millisekunder, sekunder } from './maaling.ts';

interface Trekk {
  readonly hva: string;
  /** A page that is gone when the withdrawal is seen. */
  readonly side: string;
  readonly argumenter: readonly [virksomhet: string, nummer: string, kilde: string];
}

/** Milliseconds from the decision. */
interface Tider {
  /** The page no longer has the entry. */
  readonly borte: number;
  /** The rest of the journal is served, and so are searches in it. */
  readonly aapen: number;
  readonly sokt: number;
  /** All of the decision is carried out. */
  readonly alt: number;
}

/** How long until each of it. */
async function trekk(data: string, adresse: string, { side, argumenter }: Trekk): Promise<Tider> {
  const barn = fork(join(import.meta.dirname, 'trekk-barn.ts'), [data, ...argumenter]);
  const slutt = once(barn, 'exit');
  await once(barn, 'message');
  const alt = once(barn, 'message');
  const url = adresse.replace(/\/$/u, '') + side;
  if ((await fetch(url)).status !== 200) throw new Error('Siden som skal trekkes, vises ikke.');
  const start = performance.now();
  const nar = async (sti: string, ferdig: (status: number) => boolean): Promise<number> => {
    while (!ferdig((await fetch(adresse.replace(/\/$/u, '') + sti)).status)) {
      if (barn.exitCode !== null && barn.exitCode !== 0) throw new Error('Det lot seg ikke trekke.');
      await new Promise((klar) => setTimeout(klar, 2));
    }
    return performance.now() - start;
  };
  barn.send('begynn');
  const borte = await nar(side, (status) => status !== 200);
  const aapen = await nar('/', (status) => status === 200);
  const sokt = await nar('/sok?q=vedtak', (status) => status === 200);
  const [ms] = await alt;
  if (typeof ms !== 'number') throw new TypeError('A measured process answers with a number.');
  // What it erases from the files must be done before they are removed.
  await slutt;
  return { borte, aapen, sokt, alt: ms };
}

/** An entry, a case and a source that the public sees. */
async function utvalg(data: string): Promise<readonly Trekk[]> {
  const journal = aapneJournal(stier(data).journal);
  const arkiv = aapneArkiv(stier(data).arkiv);
  try {
    const [{ slug } = { slug: '' }] = await journal.virksomheter();
    const [kilde = ''] = await arkiv.kilder(slug);
    const [dag] = await journal.dager(slug, { antall: 1 });
    const poster = (await journal.dagliste(slug, dag?.dato ?? '')).poster.map(({ post }) => post);
    const foerste = poster[0];
    const annen = poster.find((p) => foerste && formaterSaksnummer(p) !== formaterSaksnummer(foerste));
    const tredje = poster.find(
      (p) => ![foerste, annen].some((q) => q && formaterSaksnummer(p) === formaterSaksnummer(q)),
    );
    if (!foerste || !annen || !tredje) throw new Error('Journalen har for få saker å trekke.');
    return [
      {
        hva: 'en journalpost',
        side: journalpoststi(slug, foerste),
        argumenter: [slug, formaterDokumentnummer(foerste), ''],
      },
      {
        hva: 'en sak',
        side: journalpoststi(slug, annen),
        argumenter: [slug, formaterSaksnummer(annen), ''],
      },
      { hva: 'alt fra en kilde', side: journalpoststi(slug, tredje), argumenter: [slug, '', kilde] },
    ];
  } finally {
    await arkiv.lukk();
    await journal.lukk();
  }
}

/**
 * Withdraws an entry, a case and a whole source in another process, with the stores open as the console has them: from the
 * decision until the public no longer gets the page. The start of a command is not counted.
 */
export async function maalTrekk({ data, meld, vis, antall }: Benk, adresse: string): Promise<void> {
  for (const ett of await utvalg(data)) {
    const { borte, aapen, sokt, alt } = await trekk(data, adresse, ett);
    meld({
      hva: `trekk av ${ett.hva}, fra vedtaket til siden er borte`,
      maalt: millisekunder(borte),
      gulv: '–',
      tall: borte,
      maal: 1000,
      retning: 'høyst',
      enhet: 'ms',
    });
    if (ett.hva === 'alt fra en kilde')
      vis(
        `Av kilden (${antall} journalposter): resten av journalen åpen etter ${sekunder(aapen)}, søket etter ${sekunder(sokt)}, alt ryddet bort etter ${sekunder(alt)}.`,
      );
  }
}
