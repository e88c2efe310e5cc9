import { setImmediate } from 'node:timers/promises';
import type { Dokumentnr, Saksnr } from '../../arkiv/nummer.ts';
import { gjenstandFor, type Vedtaksgjenstand } from '../../arkiv/gjenstand.ts';
import {
  erVidHendelse,
  kildeIHendelse,
  type Sikkerhetshendelse,
  type Vist,
} from '../../arkiv/hendelser/hendelse.ts';
import type { VistINummer } from '../../arkiv/hendelser/vistliste.ts';
import type { Vedtak } from '../../arkiv/vedtak.ts';
import { lesVisttider } from '../../journal/vist-tid.ts';
import { formaterDokumentnummer } from '../../offentlig/adresse.ts';
import type { Klokke } from '../../tid/oslo.ts';
import { stier, type Lagre } from '../lagre.ts';

/** Cases that are listed at a time. */
const SAKER = 200;

/** When an entry was hidden by what people have decided and not undone: the earliest of it; undefined where nothing hides it. */
type Slutt = (nummer: Dokumentnr, kilde: string | undefined) => string | undefined;

const SKJULER: ReadonlyMap<string, string> = new Map([
  ['trekk', 'trekk'],
  ['hold', 'hold'],
  ['steng', 'steng'],
  ['opphev-trekk', 'trekk'],
  ['opphev-hold', 'hold'],
  ['aapne', 'steng'],
]);

const plassFor = (gjenstand: Vedtaksgjenstand): string | undefined => {
  switch (gjenstand.omfang) {
    case 'journal':
      return '';
    case 'kilde':
      return JSON.stringify(gjenstand.kilde);
    case 'sak':
      return `${gjenstand.nummer.saksaar}/${gjenstand.nummer.sakssekvensnummer}`;
    case 'post':
      return formaterDokumentnummer(gjenstand.nummer);
    case 'dokument':
      // It hides no entry.
      return undefined;
  }
};

/** Reads a body's decisions once, for asking of any number of entries. */
function lagSluttider(vedtak: readonly Vedtak[], virksomhet: string): Slutt {
  const staar = new Map<string, Map<string, string>>();
  for (const v of vedtak) {
    const art = SKJULER.get(v.art);
    const plass = plassFor(gjenstandFor(v));
    if (v.virksomhet !== virksomhet || art === undefined || plass === undefined) continue;
    const her = staar.get(plass) ?? new Map<string, string>();
    staar.set(plass, her);
    if (v.art.startsWith('opphev-') || v.art === 'aapne') her.delete(art);
    else if (!her.has(art)) her.set(art, v.tidspunkt);
  }
  return (nummer, kilde) => {
    const plasser = [
      '',
      ...(kilde === undefined ? [] : [JSON.stringify(kilde)]),
      `${nummer.saksaar}/${nummer.sakssekvensnummer}`,
      formaterDokumentnummer(nummer),
    ];
    return plasser.flatMap((plass) => [...(staar.get(plass)?.values() ?? [])]).sort()[0];
  };
}

/** What was shown of some entries, from the public history to the decision that hid each; nothing of what never was. */
export async function vistAv(
  lagre: Pick<Lagre, 'arkiv' | 'journal'>,
  data: string,
  virksomhet: string,
  numre: readonly Dokumentnr[],
): Promise<readonly Vist[]> {
  const tider = lesVisttider(stier(data).journal, virksomhet, numre);
  const slutt = lagSluttider(await lagre.arkiv.vedtak(), virksomhet);
  const vist: Vist[] = [];
  for (const [i, nummer] of numre.entries()) {
    const tid = tider[i];
    if (!tid) continue;
    const vises = (await lagre.journal.post(virksomhet, nummer)).art === 'funnet';
    const kilde = (await lagre.arkiv.finnPost(virksomhet, nummer))?.kilde;
    const til = vises ? undefined : slutt(nummer, kilde);
    vist.push({
      nummer: formaterDokumentnummer(nummer),
      fra: tid.fra,
      ...(til !== undefined && { til }),
      endret: [...tid.endret],
    });
  }
  return vist;
}

/** True of an incident about so much that what was shown stands in a list beside it, which is not whole yet. */
export const manglerListe = (h: Sikkerhetshendelse): boolean => erVidHendelse(h) && h.listet === undefined;

/**
 * Makes the list of what was shown in an incident of a whole source or journal, some cases at a time: others write in
 * between, and memory is a page's, however many entries there are. Cut off, it is made whole when it is made again.
 *
 * @returns how many entries are on it.
 */
export async function listVist(
  lagre: Pick<Lagre, 'arkiv'>,
  kall: {
    readonly data: string;
    readonly hendelse: Sikkerhetshendelse;
    readonly av: string;
    readonly rolle: string;
    readonly klokke: Klokke;
  },
): Promise<number> {
  const { arkiv } = lagre;
  const { data, hendelse, av, rolle } = kall;
  const { virksomhet, id } = hendelse;
  const kilde = kildeIHendelse(hendelse);
  const slutt = lagSluttider(await arkiv.vedtak(), virksomhet);
  let antall = 0;
  let etter: Saksnr | undefined;
  for (;;) {
    const saker = await arkiv.saksnumre(virksomhet, etter, SAKER, kilde);
    etter = saker.at(-1);
    if (!etter) break;
    const poster = await arkiv.harVaertVist(virksomhet, saker, kilde);
    const tider = lesVisttider(
      stier(data).journal,
      virksomhet,
      poster.map(({ nummer }) => nummer),
    );
    await arkiv.skrivVistliste(
      id,
      poster.map(({ nummer, kilde: fraKilde }, i) => {
        const tid = tider[i];
        // What was decided hides it, also before it is cleaned away.
        const til = slutt(nummer, fraKilde);
        return {
          ...nummer,
          ...(tid && { fra: tid.fra }),
          ...(til !== undefined && { til }),
          endret: tid?.endret ?? [],
        };
      }),
    );
    antall += poster.length;
    await setImmediate();
  }
  await arkiv.skrivHendelse({
    tidspunkt: kall.klokke(),
    av,
    rolle,
    avvik: id,
    innhold: { art: 'vist', antall },
  });
  return antall;
}

/** A line of the list as the incident itself has it. */
export const somVist = ({ fra, til, endret, ...nummer }: VistINummer): Vist => ({
  nummer: formaterDokumentnummer(nummer),
  ...(fra !== undefined && { fra }),
  ...(til !== undefined && { til }),
  endret: [...endret],
});

/** Goes through an incident's list of what was shown, in number order, a page at a time. */
export async function* lesVistliste(
  arkiv: Pick<Lagre['arkiv'], 'vistliste'>,
  hendelse: Pick<Sikkerhetshendelse, 'id'>,
  antall = 1000,
): AsyncGenerator<readonly Vist[]> {
  let etter: Dokumentnr | undefined;
  for (;;) {
    const side = await arkiv.vistliste(hendelse.id, etter, antall);
    etter = side.at(-1);
    if (!etter) return;
    yield side.map(somVist);
  }
}
