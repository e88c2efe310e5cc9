import { setImmediate } from 'node:timers/promises';
import type { Fristregel } from '../frister/regnskap.ts';
import { erUtloept } from '../frister/svarfrister.ts';
import type { LagretKrav } from '../lagret-krav.ts';
import type { NyPost } from '../post/ny-post.ts';
import { kan } from '../livsloep/anvend.ts';
import { klokkerFor } from '../livsloep/klokker.ts';
import { innsynFor } from '../lov-fra-konfig.ts';
import { holdEnheter } from './enheter.ts';
import type { Grunnlag } from './grunnlag.ts';
import { DOEGN } from '../../tid/dager.ts';

/** Requests looked at before others get a turn. */
const PULJE = 10;

/** What one round of the daily work did. */
export interface Driftsrapport {
  readonly lukket: number;
  readonly slettet: number;
}

/** The deadlines that the unit is reminded of when they have passed, and those after which silence is a refusal. */
const PAAMINNES: ReadonlySet<Fristregel> = new Set(['foerste-varsel', 'andre-varsel', 'begrunnelsesfrist']);
const TAUSHET: ReadonlySet<Fristregel> = new Set(['svarfrist', 'miljoefrist', 'miljoefrist-forlenget']);

/** The mails that a request's passed deadlines call for (R41, R47). The outbox takes each of them once. */
function paaminnelser(g: Grunnlag, { krav, virksomhet, bestilling }: LagretKrav): NyPost[] {
  const [naa, lov] = [g.klokke(), g.lovFor(virksomhet)];
  const passert = krav.dokumenter.flatMap((d) =>
    klokkerFor(krav, d, lov)
      .filter((f) => erUtloept(f, naa, lov.sone))
      // What an appeal body sent back has deadlines of its own, and is reminded of anew.
      .map(({ regel }) => ({
        regel,
        gjelder: d.paaNytt ? `${regel} ${d.paaNytt.fra.toISOString()}` : regel,
      })),
  );
  const ut: NyPost[] = [];
  for (const { regel, gjelder } of new Map(passert.map((p) => [p.gjelder, p])).values()) {
    if (PAAMINNES.has(regel)) ut.push({ mal: 'paaminnelse', til: 'enhet', gjelder });
    if (!TAUSHET.has(regel)) continue;
    // Now silence can be complained of: both are told (R41).
    ut.push({ mal: 'frist-ute', til: 'enhet', gjelder });
    if (bestilling.spoerrer.epost !== undefined) ut.push({ mal: 'frist-ute', til: 'spoer', gjelder });
  }
  return ut;
}

/** Goes through every open request: reminds of deadlines that have passed, and closes what nobody can do more with. */
async function gaaGjennom(g: Grunnlag): Promise<number> {
  let lukket = 0;
  for (let etter = 0; ;) {
    const pulje = await g.lager.aapne(etter, PULJE);
    await holdEnheter(g, pulje);
    for (const lagret of pulje) {
      if (lagret.krav.bekreftet === undefined) continue;
      const lukkes = kan(lagret.krav, { art: 'lukket' }, g.klokke(), g.lovFor(lagret.virksomhet));
      const post = lukkes ? [] : paaminnelser(g, lagret);
      if (!lukkes && post.length === 0) continue;
      if (!lukkes) await g.lager.leggIUtboks(lagret.referanse, g.klokke(), post);
      else {
        // Looked at again inside the transaction: a complaint may have come meanwhile.
        const etterpaa = await g.lager.endre(lagret.referanse, g.klokke(), ({ krav }) =>
          kan(krav, { art: 'lukket' }, g.klokke(), g.lovFor(lagret.virksomhet))
            ? { hendelser: [{ hendelse: { art: 'lukket' }, av: 'system' }] }
            : {},
        );
        if (etterpaa.krav.lukket !== undefined) lukket++;
      }
    }
    const siste = pulje.at(-1);
    if (siste === undefined) return lukket;
    await setImmediate();
    etter = siste.nr;
  }
}

/**
 * The work that no request asks for: reminders, closing, and erasing what has been kept long enough (R57): orders that were
 * never confirmed, and everything about an order when all its requests have been closed for the configured days. Made for
 * being run every hour; running it twice does nothing more.
 */
export async function rydd(g: Grunnlag): Promise<Driftsrapport> {
  const naa = g.klokke();
  const lukket = await gaaGjennom(g);
  const timer = Math.max(48, ...g.konfig.virksomheter.map((v) => v.innsyn.bekreftelsestimer));
  const { antall, filer } = await g.lager.slett({
    ubekreftedeFoer: new Date(naa.getTime() - timer * 3_600_000),
    lukketFoer: (virksomhet) =>
      new Date(naa.getTime() - innsynFor(g.konfig, virksomhet).bevaringsdager * DOEGN),
    forsoekFoer: new Date(naa.getTime() - 2 * DOEGN),
  });
  // The record goes first: a file without one is nobody's, and is swept up.
  g.filkasse.slett(filer);
  g.filkasse.ryddForeldreloese(await g.lager.alleFiler(), naa);
  if (antall > 0) await g.lager.rens();
  return { lukket, slettet: antall };
}
