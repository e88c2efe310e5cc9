import { z } from 'zod';
import { KLAGEUTFALL } from '../../innsyn/kravtall.ts';
import { UTFALL } from '../../innsyn/livsloep/hendelse.ts';
import { type Aarstall, type Andel, TERSKEL } from '../../innsyn/tjeneste/offentlige-tall.ts';
import { hjemmelVedID } from '../../konfig/register.ts';
import { navngitte, type Operasjon } from '../api/beskrivelse.ts';
import { UKJENT_ADRESSE } from '../api/feil.ts';
import { APIHODER, SPOR_HVER_GANG } from '../svar/hoder.ts';
import { JSON_TYPE } from '../svar/svar.ts';
import { alleVirksomheter, finnVirksomhet } from '../virksomheter.ts';
import type { Kall } from './kall.ts';
import type { Innsynssvar } from './send.ts';
import type { Innsynsfeil } from './sider.ts';
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
const apiantall = z.object({ antall: z.int().nullable(), skjult: z.boolean() });
const offentligAntall = apiantall
  .describe(`Null og skjult der det er fra ett til ${TERSKEL - 1}, så ingen kan kjennes igjen.`)
  .register(navngitte, { id: 'Antall' });
const andel = z
  .object({
    art: z.enum(['lik', 'over', 'under'] satisfies readonly Andel['art'][]),
    prosent: z.int(),
  })
  .describe('Nøyaktig, eller en grense der det nøyaktige ville røpe et lite antall.')
  .register(navngitte, { id: 'Andel' });

const aarstall = z
  .object({
    aar: z.int(),
    tilOgMed: z.string().describe('Siste måned som er talt med: 2026-09.'),
    besvart: offentligAntall,
    venter: offentligAntall,
    medianArbeidsdager: z.number().nullable(),
    innenTre: andel.nullable(),
    innenFem: andel.nullable(),
    utfall: z.array(apiantall.extend({ utfall: z.enum(UTFALL) })),
    hjemler: z
      .array(z.object({ id: z.string(), tekst: z.string().nullable(), antall: z.int() }))
      .describe('De som er brukt i så mange krav at det kan sies.'),
    andreHjemler: z.boolean().describe('Om det også er brukt andre.'),
    klager: z.array(apiantall.extend({ utfall: z.enum(KLAGEUTFALL) })),
  })
  .register(navngitte, { id: 'Innsynsaar' });

const innsynstall = z
  .object({
    virksomheter: z.array(
      z.object({ virksomhet: z.string(), aar: z.array(aarstall).describe('Nyeste år først.') }),
    ),
  })
  .register(navngitte, { id: 'Innsynstall' });

const tallsporring = z.object({
  virksomhet: z.string().optional().describe('Bare denne virksomheten, slik den står i adresser.'),
});

export const TALL: Operasjon = {
  navn: 'hentInnsynstall',
  sti: '/api/v1/innsyn/tall',
  hva: 'Innsynskrav i tall, per virksomhet og år, uten noe om hvem som har spurt.',
  sporring: tallsporring,
  svar: {
    200: { hva: 'Tallene', skjema: innsynstall },
    400: { hva: 'En parameter er ukjent.' },
    404: { hva: 'Virksomheten finnes ikke her.' },
    429: { hva: 'Det kom for mange forespørsler fra samme nett (se Retry-After).' },
    503: { hva: 'Tallene kan ikke hentes akkurat nå (se Retry-After).' },
  },
};

const antall = (verdi: number | 'faa'): z.infer<typeof apiantall> =>
  verdi === 'faa' ? { antall: null, skjult: true } : { antall: verdi, skjult: false };

function somData(kall: Kall, slug: string, t: Aarstall): z.infer<typeof aarstall> {
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

const FEIL: Readonly<Partial<Record<Innsynsfeil, string>>> = {
  'for-mange': 'Det kom for mange forespørsler fra samme nett. Vent ti minutter og prøv igjen.',
  metode: 'Bare GET og HEAD er tillatt her.',
  ukjent: UKJENT_ADRESSE,
};

/** What the request pages say on a page of their own, in the API's way. */
export const apifeil = (kode: Innsynsfeil, status: number, hoder = {}): Innsynssvar =>
  json(status, { feil: FEIL[kode] ?? 'Noe gikk galt hos oss. Vent et minutt og prøv igjen.' }, hoder);

/** `GET /api/v1/innsyn/tall`: the same figures for machines; with `virksomhet`, of one body. */
export async function svarTall(kall: Kall): Promise<Innsynssvar> {
  if ([...kall.parametre.keys()].some((navn) => !(navn in tallsporring.shape)))
    return json(400, { feil: 'Ukjent parameter. Gyldig parameter er virksomhet.' });
  const bare = kall.parametre.get('virksomhet');
  const alle = (await hentTall(kall)).filter(({ slug }) => bare === null || slug === bare);
  if (bare !== null && alle.length === 0) return json(404, { feil: 'Virksomheten finnes ikke her.' });
  const virksomheter: z.infer<typeof innsynstall>['virksomheter'] = alle.map(({ slug, aar }) => ({
    virksomhet: slug,
    aar: aar.map((ett) => somData(kall, slug, ett)),
  }));
  return json(200, { virksomheter }, FOR_ALLE);
}
