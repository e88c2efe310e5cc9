import { mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Arkiv } from '../arkiv/arkiv.ts';
import type { Lesesammendrag } from '../arkiv/leveranse.ts';
import type { Kilde } from '../konfig/virksomhet.ts';
import { aapneAuto } from '../kilder/auto.ts';
import { aapneNoark4 } from '../kilder/noark4/noark4.ts';
import { aapneNoark5 } from '../kilder/noark5/noark5.ts';
import { taLaas } from '../lager/laas.ts';
import type { Leservalg, Leveranse } from '../noark/leveranse.ts';
import { datoI } from '../tid/oslo.ts';
import { avstem } from './vurdering/avstem.ts';
import { leveranseavtrykk } from './fingeravtrykk.ts';
import { finnAvsender, skrivKonfig, type Avsender } from './finn-virksomhet.ts';
import { fullfoerGjenoppretting } from './vedlikehold/fullfoer-gjenoppretting.ts';
import { krevArkivet } from './krev-arkivet.ts';
import { krevKonfig, krevSammeSlug, krevUbyttedeSlugger } from './krev-konfig.ts';
import { lagIndeksfoelge } from './indeks/indeksfoelge.ts';
import { aapneLagre, stier, type Lagre } from './lagre.ts';
import { lagRapport } from './rapport/lag-rapport.ts';
import { kontrollerMangler, lesLeveranse, omfangAv } from './les-leveranse.ts';
import type { Rapport } from './rapport/rapport.ts';
import { noterNyeLagre, utenTomMappe } from './nye-lagre.ts';
import { regelversjon } from './regelversjon.ts';
import { rensSmaaFiler } from './vedlikehold/rens-filer.ts';
import { ryddOpp } from './vedlikehold/rydd-opp.ts';
import { taUtAvSoket } from './vedtak/lukk-kilde.ts';
import { foelgStenging } from './vedtak/steng.ts';
import { Stoppeklokke } from './stoppeklokke.ts';
import { taptJournal } from './tapt-journal.ts';
import { iTorrkjoring } from './torrkjoring.ts';
import { somUfullfoert } from './ufullfoert.ts';
import { startKjoering } from './utdatert-arkiv.ts';
import type { Eksportvalg, Fremdriftsmelder } from './valg.ts';

const AAPNERE: Readonly<Record<Eksportvalg['format'], (sti: string, valg: Leservalg) => Promise<Leveranse>>> =
  { noark5: aapneNoark5, noark4: aapneNoark4, auto: aapneAuto };

/**
 * The whole way: reads a delivery, keeps it in the archive, shields and checks what changed, publishes it, and brings the
 * index up. Doing it again changes nothing; being cut off at any point is made good by the next run.
 *
 * @returns the report, which accounts for every entry that was read.
 * @throws Eksportavbrudd, Leveransefeil, Konfigfeil, LaastFeil: the run ended, and nothing was changed; Ufullfoert: the delivery is read,
 *   and the next run publishes the rest.
 */
export async function eksporter(valg: Eksportvalg): Promise<Rapport> {
  if (valg.torrkjoring)
    return iTorrkjoring(valg.data, (data) => kjoer({ ...valg, data }), valg.etterTorrkjoring);
  return utenTomMappe(valg.data, async () => {
    const laas = taLaas(valg.data, { naa: valg.klokke() });
    try {
      fullfoerGjenoppretting(valg.data);
      return await kjoer(valg);
    } finally {
      laas.slipp();
    }
  });
}

async function kjoer(valg: Eksportvalg): Promise<Rapport> {
  const sted = stier(valg.data);
  const startet = valg.klokke();
  rmSync(sted.arbeid, { recursive: true, force: true });
  mkdirSync(sted.arbeid, { recursive: true, mode: 0o700 });
  const forkastNye = noterNyeLagre(valg.data);
  let tatt = false;
  try {
    const { leveranse, avsender } = await aapne(valg, sted);
    const lagre = await aapneLagre(valg.data, valg.klokke, { medSok: valg.torrkjoring !== true });
    try {
      return await kjoerMed(lagre, leveranse, avsender, valg, startet, () => {
        tatt = true;
      });
    } catch (feil) {
      throw tatt && valg.torrkjoring !== true ? somUfullfoert('leveranse', feil) : feil;
    } finally {
      await lagre.lukk();
    }
  } finally {
    if (!tatt) forkastNye();
    rmSync(sted.arbeid, { recursive: true, force: true });
  }
}

/**
 * Opens the delivery and finds whose it is. A source's id stands on every record, and may only be known from what the
 * delivery says of itself: it is then opened again.
 */
async function aapne(
  valg: Eksportvalg,
  sted: ReturnType<typeof stier>,
): Promise<{ leveranse: Leveranse; avsender: Avsender }> {
  const aapner = (kilde: string, lesning: Partial<Leservalg> = {}) =>
    AAPNERE[valg.format](resolve(valg.sti), { kilde, arbeidsmappe: sted.arbeid, ...lesning });
  const gjettet = valg.kilde ?? 'arkiv';
  const leveranse = await aapner(gjettet);
  const avsender = finnAvsender(
    { konfig: sted.konfig, virksomhet: valg.virksomhet, kilde: valg.kilde },
    leveranse,
  );
  const { id, kjenteFelt, journalposttyper } = avsender.kilde;
  const somGjettet = id === gjettet && kjenteFelt.length === 0 && Object.keys(journalposttyper).length === 0;
  return { leveranse: somGjettet ? leveranse : await aapner(id, { kjenteFelt, journalposttyper }), avsender };
}

async function kjoerMed(
  lagre: Lagre,
  leveranse: Leveranse,
  avsender: Avsender,
  valg: Eksportvalg,
  startet: Date,
  tatt: () => void,
): Promise<Rapport> {
  const { arkiv, journal, skriver } = lagre;
  const { virksomhet, kilde } = avsender;
  const fremdrift: Fremdriftsmelder = valg.fremdrift ?? (() => undefined);
  const ur = new Stoppeklokke();
  const iDag = datoI(startet);

  if (valg.bekreft !== true) {
    await krevArkivet(lagre);
    await krevKonfig(lagre, avsender);
    await krevSammeSlug(lagre, avsender);
    if (!avsender.nyKonfig) await krevUbyttedeSlugger(lagre, avsender.virksomheter);
  }
  await ryddOpp(arkiv);
  // What decides how the bytes are read is part of what the delivery is.
  const leser = [regelversjon().lesing, ...lesningAv(kilde)].join('\0');
  const fingeravtrykk = await ur.ta('avtrykk', () =>
    leveranseavtrykk(leveranse.filer, leser, (ferdig, totalt) => {
      fremdrift({ fase: 'avtrykk', ferdig, totalt, enhet: 'byte' });
    }),
  );
  const { nr, lestFoer } = await ta(arkiv, leveranse, avsender, valg, fingeravtrykk, startet, ur, tatt);

  const merknader: string[] = [];
  if (avsender.nyKonfig) {
    skrivKonfig(stier(valg.data).konfig, avsender.nyKonfig);
    if (!valg.torrkjoring)
      merknader.push(
        `Det fantes ingen konfigurasjon. En forsiktig standard for «${virksomhet.slug}» er skrevet til konfig.json. Se over den.`,
        'Kontaktpunktet har verken e-post eller telefon, og leserne må kunne spørre (R2). Fyll ut «kontakt» i konfig.json.',
      );
  }
  const tapt = await taptJournal(lagre);
  if (tapt !== undefined) merknader.push(tapt);
  merknader.push(...(leveranse.merknader?.() ?? []));
  const kjoering = await startKjoering(lagre, virksomhet.slug, startet);
  await skriver.registrerVirksomhet({ slug: virksomhet.slug, navn: virksomhet.navn });
  await foelgStenging(lagre);
  await taUtAvSoket(lagre, iDag);
  const indeks = lagIndeksfoelge(lagre, {
    data: valg.data,
    iDag,
    naa: startet,
    fremdrift: (ferdig) => {
      fremdrift({ fase: 'indekserer', ferdig, totalt: ferdig, enhet: 'poster' });
    },
  });
  const avstemt = await (async () => {
    try {
      const svar = await ur.ta('avstemming', () =>
        avstem(lagre, {
          virksomhet,
          tidspunkt: startet,
          iDag,
          kjoering,
          ...(valg.pulje && { pulje: valg.pulje }),
          fremdrift: (ferdig, totalt) => {
            fremdrift({ fase: 'avstemmer', ferdig, totalt, enhet: 'saker' });
          },
          etterPulje: indeks.foelg,
        }),
      );
      await ur.ta('indeks', async () => {
        await indeks.ferdig();
        await taUtAvSoket(lagre, iDag);
        // Names that are a year old today; until it is done, the engine finds no names at all.
        await lagre.sok?.eldes(iDag, (ider) => journal.poster(ider));
      });
      return svar;
    } finally {
      await indeks.lukk();
    }
  })();
  await skriver.merkOppdatert(virksomhet.slug, startet);
  if (valg.torrkjoring !== true) await ur.ta('rensing', () => rensSmaaFiler(lagre, valg.data));

  const sammendrag: Lesesammendrag = (await arkiv.sammendrag(nr)) ?? tomt;
  const rapport = await ur.ta('rapport', () =>
    lagRapport(arkiv, journal, {
      virksomhet: virksomhet.slug,
      kilde: kilde.id,
      leveranse: {
        nr,
        format: leveranse.format,
        beskrivelse: leveranse.beskrivelse,
        fingeravtrykk,
        lestFoer,
      },
      kjoering,
      torrkjoring: valg.torrkjoring === true,
      sammendrag,
      avstemt,
      merknader,
      tider: { startet: startet.toISOString(), ferdig: valg.klokke().toISOString(), faser: ur.faser },
    }),
  );
  await arkiv.ferdigKjoering(kjoering, {
    tidspunkt: valg.klokke(),
    leveranse: nr,
    rapport: JSON.stringify(rapport),
  });
  return rapport;
}

/** What a source's configuration has to say of how its bytes are read, each in one way. */
const lesningAv = ({ kjenteFelt, journalposttyper }: Kilde): string[] => [
  ...kjenteFelt.toSorted(),
  ...Object.entries(journalposttyper)
    .map(([type, kode]) => `${type}=${kode}`)
    .sort(),
];

/** Whether cases of a delivery were rejected since others have their numbers. */
const harNummerkonflikt = async (arkiv: Arkiv, leveranse: number): Promise<boolean> =>
  (await arkiv.avvisninger(leveranse)).some(({ art, felt }) => art === 'sak' && felt === 'saksnummer');

const tomt: Lesesammendrag = { poster: 0, saker: 0, annet: {}, ulikeSaker: 0, kontrolltall: [] };

/**
 * Gets a delivery into the archive's tables: by reading and merging it, or by knowing that it is there already.
 *
 * @param tatt told when the delivery has been read to its end: from then on the run is completed whatever happens.
 */
async function ta(
  arkiv: Arkiv,
  leveranse: Leveranse,
  avsender: Avsender,
  valg: Eksportvalg,
  fingeravtrykk: string,
  tidspunkt: Date,
  ur: Stoppeklokke,
  tatt: () => void,
): Promise<{ nr: number; lestFoer: boolean }> {
  const [komplett, bekreft] = [valg.komplett === true, valg.bekreft === true];
  const fremdrift: Fremdriftsmelder = valg.fremdrift ?? (() => undefined);
  const siste = await arkiv.sisteLeveranse(avsender.virksomhet.slug, avsender.kilde.id);
  // Told to be complete, the same files take over the numbers of the cases that they do not have.
  const lesPaaNytt = komplett && siste !== undefined && (await harNummerkonflikt(arkiv, siste.nr));
  if (siste?.fingeravtrykk === fingeravtrykk && !lesPaaNytt) {
    tatt();
    if (komplett) {
      const { kontrolltall } = (await arkiv.sammendrag(siste.nr)) ?? tomt;
      await kontrollerMangler(arkiv, siste.nr, omfangAv(leveranse), kontrolltall, bekreft);
      await arkiv.merkMangler(siste.nr, omfangAv(leveranse));
    }
    return { nr: siste.nr, lestFoer: true };
  }
  const nr = await ur.ta('lesing', () =>
    lesLeveranse(arkiv, leveranse, { avsender, fingeravtrykk, tidspunkt, komplett, bekreft, fremdrift }),
  );
  tatt();
  await ur.ta('fletting', () =>
    arkiv.flett(nr, (ferdig, totalt) => {
      fremdrift({ fase: 'fletter', ferdig, totalt, enhet: 'poster' });
    }),
  );
  return { nr, lestFoer: false };
}
