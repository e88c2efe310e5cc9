import { finnVirksomhet } from '../../src/innsyn/lov-fra-konfig.ts';
import type { LagretKrav } from '../../src/innsyn/lagret-krav.ts';
import { UTFALL } from '../../src/innsyn/livsloep/hendelse.ts';
import type { Dokumentklage } from '../../src/innsyn/livsloep/krav.ts';
import { MALER } from '../../src/innsyn/post/ny-post.ts';
import { skrivEpost } from '../../src/innsyn/post/skriv-epost.ts';
import type { Ventende } from '../../src/innsyn/post/utboks.ts';
import { brevSomPdf } from '../../src/innsyn/brev/brev-pdf.ts';
import { lagBrev } from '../../src/innsyn/svar/lag-brev.ts';
import { lagVedtak, RESTEN, vedtak } from '../../src/innsyn/svar/vedtak.ts';
import type { Grunnlag } from '../../src/innsyn/tjeneste/grunnlag.ts';
import type { Funnsted } from './flater.ts';
import { pakkUt } from './les-alt.ts';

const NAA = new Date('2026-06-01T10:00:00Z');
const TIL = ['spoer', 'enhet', 'arkiv'] as const satisfies readonly Ventende['til'][];
const SPRAK = ['nb', 'nn', 'en'] as const;
const ORDRE = ['1', '2'] as const;

/** The same request and body, had they another language and the orders of the archive system another version. */
function paa(g: Grunnlag, krav: LagretKrav, sprak: (typeof SPRAK)[number], versjon: '1' | '2'): Grunnlag {
  const { bestilling } = krav;
  const lest = { ...krav, bestilling: { ...bestilling, spoerrer: { ...bestilling.spoerrer, sprak } } };
  return {
    ...g,
    lager: { ...g.lager, hent: async () => lest },
    konfig: {
      ...g.konfig,
      virksomheter: g.konfig.virksomheter.map((v) => ({
        ...v,
        maalform: sprak === 'nn' ? ('nn' as const) : ('nb' as const),
        innsyn: { ...v.innsyn, arkivordre: { epost: 'ordre@arkiv.example', versjon } },
      })),
    },
  };
}

/**
 * Every mail that there is, to everybody that it can go to and in every language, about a request: one that is made tomorrow is here
 * tomorrow, since it must be named to be sent.
 */
export async function* alleEposter(g: Grunnlag, krav: LagretKrav): AsyncGenerator<Funnsted> {
  for (const mal of MALER) {
    let skrevet = 0;
    for (const til of TIL)
      for (const sprak of SPRAK)
        for (const versjon of til === 'arkiv' ? ORDRE : (['1'] as const)) {
          const epost = await skrivEpost(
            {
              grunnlag: paa(g, krav, sprak, versjon),
              innstillinger: { fra: 'journal@proeve.example', retur: 'retur@proeve.example' },
              nettadresse: 'https://journal.proeve.example',
              konsolladresse: 'https://konsoll.proeve.example',
              standardsprak: 'nb',
            },
            { id: `proeve-${mal}`, referanse: krav.referanse, mal, til, opprettet: NAA, forsoek: 0 },
          );
          if (epost === undefined) continue;
          skrevet++;
          yield { navn: `e-posten ${mal} til ${til} (${sprak})`, bytes: JSON.stringify(epost) };
        }
    if (skrevet === 0) throw new Error(`E-posten ${mal} ble aldri skrevet.`);
  }
}

/** How a complaint of a document can stand when a letter about it is written. */
const KLAGER: readonly { readonly klage?: Dokumentklage }[] = [
  {},
  { klage: { mottatt: NAA, gjelder: 'avslag' } },
  { klage: { mottatt: NAA, gjelder: 'taushet' } },
  {
    klage: {
      mottatt: NAA,
      gjelder: 'avslag',
      oversendt: NAA,
      avgjort: { tid: NAA, utfall: 'stadfestet' },
    },
  },
  { klage: { mottatt: NAA, gjelder: 'avslag', oversendt: NAA, avgjort: { tid: NAA, utfall: 'opphevet' } } },
  { klage: { mottatt: NAA, gjelder: 'avslag', oversendt: NAA, avgjort: { tid: NAA, utfall: 'avvist' } } },
];

/** How one stands that came too late, and is dismissed. */
const SENE: readonly { readonly klage: Dokumentklage }[] = [true, false].map((kanOppreises) => ({
  klage: { mottatt: NAA, gjelder: 'avslag', forSent: { frist: '2026-05-29', kanOppreises } },
}));

/** One after the other, and from the beginning again. */
function iTur<T>(alle: readonly T[], nummer: number): T {
  const en = alle[nummer % alle.length];
  if (en === undefined) throw new Error('Det er ingen å velge mellom.');
  return en;
}

/**
 * Every letter that there is about a request, in both languages, on paper with payment: all that is asked for is in it, with every outcome
 * and every standing of a complaint in turn.
 */
export async function* alleBrev(g: Grunnlag, krav: LagretKrav): AsyncGenerator<Funnsted> {
  const virksomhet = finnVirksomhet(g.konfig, krav.virksomhet);
  if (virksomhet === undefined) throw new Error('Kravet er til en ukjent virksomhet.');
  const saker = krav.etterspurt.flatMap(({ valg }) =>
    valg.art === 'beskrevet' ? [] : [`${valg.saksaar}/${valg.sakssekvensnummer}`],
  );
  for (const art of vedtak.shape.art.options)
    for (const sprak of vedtak.shape.sprak.options) {
      const brev = lagBrev(
        lagVedtak({
          art,
          sprak,
          innledning: 'Innledning.',
          dokumenter: krav.etterspurt.map(({ nummer }) => ({
            nummer,
            utfall: iTur(UTFALL, nummer),
            hjemler: ['offl-13-fvl-13-1-1', 'offl-14-1'],
            meroffentlighet: { gisLikevel: false, grunn: 'En vurdering.' },
            resten: iTur(RESTEN, nummer),
            rettOrgan: 'Et annet organ',
            begrunnelse: 'En begrunnelse.',
          })),
          papir: { ark: [...new Set(saker)].map((sak) => ({ sak, ark: 150 })), porto: 100 },
        }),
        {
          virksomhet,
          referanse: krav.referanse,
          mottatt: krav.krav.mottatt,
          sendt: NAA,
          etterspurt: krav.etterspurt,
          stand: krav.krav.dokumenter.map((d) => ({
            ...d,
            ...iTur(art === 'avvisning' ? SENE : KLAGER, d.nummer),
          })),
          miljoe: { senest: '2026-08-03' },
          levering: 'post',
        },
      );
      const navn = `brevet ${art} (${sprak})`;
      yield { navn, bytes: JSON.stringify(brev) };
      if (sprak === 'nb') yield* pakkUt(`${navn} som PDF`, Buffer.from(await brevSomPdf(brev, NAA)));
    }
}
