import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { aapneArkiv } from '../arkiv/sqlite/aapne-arkiv.ts';
import type { Hendelseslinje } from '../arkiv/hendelser/hendelse.ts';
import type { Logglinje } from '../arkiv/logg.ts';
import type { Vedtak } from '../arkiv/vedtak.ts';
import { taLaas } from '../lager/laas.ts';
import type { Klokke } from '../tid/oslo.ts';
import { Eksportavbrudd } from './feil.ts';
import { fullfoer } from './fullfoer.ts';
import { forberedt, fullfoerGjenoppretting, KLAR } from './fullfoer-gjenoppretting.ts';
import { byggIndeksMedLaas } from './indekser.ts';
import { stier } from './lagre.ts';
import { kontrollerSikkerhetskopi, VEDTAK, vedtaksliste, type Manifest } from './sikkerhetskopi.ts';

export interface Gjenopprettingsvalg {
  /** The backup. */
  readonly mappe: string;
  readonly data: string;
  readonly klokke: Klokke;
  /**
   * A list of decisions (`vedtak.json` of a newer backup) that takes the place of those in the archive that is replaced,
   * where that is lost.
   */
  readonly vedtak?: string;
  /** Nothing has been decided since the backup, or nobody can know: a person says so. */
  readonly utenNyereVedtak?: boolean;
  /** Who restores, for the log. */
  readonly av?: string;
}

export interface Gjenopprettingssvar {
  readonly manifest: Manifest;
  /** Decisions newer than the backup that were carried over. */
  readonly nyereVedtak: number;
  readonly indeksert: number;
}

/**
 * Puts a backup in the place of what is there. The backup is checked first and copied beside; then the files change
 * places. Every decision made since the backup is carried over, so that nothing that was withdrawn comes back, and the
 * public journal is reconciled before anyone can read it. First publications are the backup's own.
 *
 * @throws Eksportavbrudd when the backup is not whole, or the newer decisions cannot be read; nothing is changed then.
 */
export async function gjenopprett(valg: Gjenopprettingsvalg): Promise<Gjenopprettingssvar> {
  const { data, mappe, klokke } = valg;
  const manifest = await kontrollerSikkerhetskopi(mappe);
  const laas = taLaas(data, { naa: klokke() });
  try {
    const nyere = await nyereVedtak(valg);
    const ny = forberedt(data);
    rmSync(ny, { recursive: true, force: true });
    mkdirSync(ny, { recursive: true });
    for (const { navn } of manifest.filer) if (navn !== VEDTAK) cpSync(join(mappe, navn), join(ny, navn));

    const nyttArkiv = aapneArkiv(stier(ny).arkiv);
    const antall = await nyttArkiv.flettVedtak(nyere.vedtak);
    // The log goes on where the backup's ended, line by line as it was, and says that it was restored.
    await nyttArkiv.flettLogg(nyere.logg);
    await nyttArkiv.flettHendelser(nyere.hendelser);
    await nyttArkiv.loggfoer({
      tidspunkt: klokke().toISOString(),
      hvem: valg.av ?? 'ikke oppgitt',
      rolle: 'kommandolinje',
      handling: 'gjenopprett',
      virksomhet: '',
      gjenstand: '',
      grunn: `sikkerhetskopi fra ${manifest.tidspunkt}`,
    });
    await nyttArkiv.lukk();
    // Withdrawals that the archive knows are made in the restored journal before it is put in place.
    await fullfoer(ny, klokke);
    const indeksert = await byggIndeksMedLaas(ny, klokke);

    writeFileSync(join(ny, KLAR), '');
    fullfoerGjenoppretting(data);
    return { manifest, nyereVedtak: antall, indeksert };
  } finally {
    laas.slipp();
  }
}

interface Nyere {
  readonly vedtak: readonly Vedtak[];
  readonly logg: readonly Logglinje[];
  readonly hendelser: readonly Hendelseslinje[];
}

/** Decisions and log lines that the backup may not know: from the archive that is replaced, or from a file that stands in for it. */
async function nyereVedtak({ data, vedtak, utenNyereVedtak }: Gjenopprettingsvalg): Promise<Nyere> {
  if (vedtak !== undefined) {
    const lest = vedtaksliste.safeParse(JSON.parse(await readFile(vedtak, 'utf8')));
    if (!lest.success) throw new Eksportavbrudd(`${vedtak} er ikke en liste over vedtak.`);
    return { vedtak: lest.data, logg: [], hendelser: [] };
  }
  const { arkiv: sti } = stier(data);
  if (existsSync(sti)) {
    try {
      const arkiv = aapneArkiv(sti);
      try {
        const logg = await arkiv.logg({ antall: Number.MAX_SAFE_INTEGER });
        return {
          vedtak: await arkiv.vedtak(),
          logg: logg.toReversed(),
          hendelser: await arkiv.hendelseslinjer(),
        };
      } finally {
        await arkiv.lukk();
      }
    } catch (feil) {
      if (utenNyereVedtak !== true) throw utilgjengelig(feil);
    }
  }
  if (utenNyereVedtak === true) return { vedtak: [], logg: [], hendelser: [] };
  throw utilgjengelig();
}

const utilgjengelig = (cause?: unknown): Eksportavbrudd =>
  new Eksportavbrudd(
    'Arkivet som skal erstattes, kan ikke leses, og der står vedtak om tilbaketrekking som kan være nyere enn sikkerhetskopien. ' +
      'Gi dem med --vedtak FIL (vedtak.json fra en nyere sikkerhetskopi), eller bekreft med --uten-nyere-vedtak at det ikke finnes noen.',
    { cause },
  );
