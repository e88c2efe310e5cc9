import type { Aarstall } from '../../innsyn/tjeneste/offentlige-tall.ts';
import { hjemmelVedID } from '../../konfig/register.ts';
import { APIHODER, SPOR_HVER_GANG } from '../hoder.ts';
import { JSON_TYPE } from '../svar.ts';
import { alleVirksomheter, finnVirksomhet } from '../virksomheter.ts';
import type { Kall } from './kall.ts';
import type { Innsynssvar } from './send.ts';
import type { Virksomhetstall } from './tallager.ts';

/** The same for everybody, but asked for anew each time: a body may have been closed since (R59). */
const FOR_ALLE = { 'Cache-Control': SPOR_HVER_GANG };

async function hentTall(kall: Kall): Promise<readonly Virksomhetstall[]> {
  const { stand, tall, tjeneste } = kall;
  const virksomheter = await alleVirksomheter(stand.tjenester.journal, stand.tjenester.konfig);
  return Promise.all(
    virksomheter.map(async ({ slug, navn }) => ({
      slug,
      navn,
      aar: await tall.hent(slug, stand.iDag, () => tjeneste.tall(slug)),
    })),
  );
}

/** How the bodies answer (R56): without a word of who asked. */
export const visTall = async (kall: Kall): Promise<Innsynssvar> =>
  kall.vis({ art: 'tall', tall: await hentTall(kall) }, 200, FOR_ALLE);

/** A count that is not told is null, with `skjult` beside it, so that nobody sums it as nothing. */
const antall = (verdi: number | 'faa') =>
  verdi === 'faa' ? { antall: null, skjult: true } : { antall: verdi, skjult: false };

function somData(kall: Kall, slug: string, t: Aarstall) {
  const virksomhet = finnVirksomhet(kall.stand.tjenester.konfig, { slug, navn: slug });
  return {
    aar: t.aar,
    tilOgMed: t.til,
    besvart: antall(t.besvart),
    venter: antall(t.venter),
    medianArbeidsdager: t.median ?? null,
    innenTre: t.innenTre ?? null,
    innenFem: t.innenFem ?? null,
    utfall: t.utfall.map((u) => ({ utfall: u.utfall, ...antall(u.antall) })),
    hjemler: t.hjemler.map(({ id, antall: krav }) => ({
      id,
      tekst: hjemmelVedID(virksomhet, id)?.tekst ?? null,
      antall: krav,
    })),
    andreHjemler: t.andreHjemler,
    klager: t.klager.map((k) => ({ utfall: k.utfall, ...antall(k.antall) })),
  };
}

const json = (status: number, innhold: object, hoder = {}): Innsynssvar => ({
  status,
  kropp: Buffer.from(JSON.stringify(innhold)),
  type: JSON_TYPE,
  hoder: { ...APIHODER, ...hoder },
});

/** `GET /api/v1/innsyn/tall`: the same figures for machines; with `virksomhet`, of one body. */
export async function svarTall(kall: Kall): Promise<Innsynssvar> {
  if ([...kall.parametre.keys()].some((navn) => navn !== 'virksomhet'))
    return json(400, { feil: 'Ukjent parameter. Gyldig parameter er virksomhet.' });
  const bare = kall.parametre.get('virksomhet');
  const alle = (await hentTall(kall)).filter(({ slug }) => bare === null || slug === bare);
  if (bare !== null && alle.length === 0) return json(404, { feil: 'Virksomheten finnes ikke her.' });
  const virksomheter = alle.map(({ slug, aar }) => ({
    virksomhet: slug,
    aar: aar.map((ett) => somData(kall, slug, ett)),
  }));
  return json(200, { virksomheter }, FOR_ALLE);
}
