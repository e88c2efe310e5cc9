import { standardVirksomhet } from '../konfig/standard.ts';
import type { Konfig, Virksomhet } from '../konfig/virksomhet.ts';
import type { Journal, JournalVirksomhet } from '../journal/journal.ts';

const ukonfigurerte = new Map<string, Virksomhet>();

/** A body's configuration, or the careful default for one that was exported without any. */
export function finnVirksomhet(konfig: Konfig, { slug, navn }: JournalVirksomhet): Virksomhet {
  const funnet = konfig.virksomheter.find((kandidat) => kandidat.slug === slug);
  if (funnet !== undefined) return funnet;
  const nokkel = `${slug} ${navn}`;
  const standard = ukonfigurerte.get(nokkel) ?? { ...standardVirksomhet({ arkivskaperNavn: navn }), slug };
  ukonfigurerte.set(nokkel, standard);
  return standard;
}

/** The bodies that have a journal, in the configuration's order and then by name. */
export async function alleVirksomheter(journal: Journal, konfig: Konfig): Promise<readonly Virksomhet[]> {
  const rekke = (slug: string): number => {
    const plass = konfig.virksomheter.findIndex((kandidat) => kandidat.slug === slug);
    return plass < 0 ? Number.MAX_SAFE_INTEGER : plass;
  };
  const kjente = [...(await journal.virksomheter())];
  kjente.sort((a, b) => rekke(a.slug) - rekke(b.slug) || a.navn.localeCompare(b.navn, 'nb'));
  return kjente.map((virksomhet) => finnVirksomhet(konfig, virksomhet));
}
