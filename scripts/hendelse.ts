import { z } from 'zod';
import { meldeklokke, type Meldeklokke } from '../src/arkiv/hendelser/frist.ts';
import {
  antallVistI,
  MOTTAKERE,
  samleHendelser,
  type Mottaker,
  type Sikkerhetshendelse,
  type Vist,
} from '../src/arkiv/hendelser/hendelse.ts';
import { krevVirksomhet, medLagreForVedtak } from '../src/eksport/vedtak/aapne-for-vedtak.ts';
import { Eksportavbrudd } from '../src/eksport/feil.ts';
import { aapneHendelse, skrivTilHendelse, type Hendelseskall } from '../src/eksport/vedtak/hendelse.ts';
import { lesVistliste, listVist, manglerListe } from '../src/eksport/vedtak/hva-som-ble-vist.ts';
import type { Lagre } from '../src/eksport/lagre.ts';
import { lesGjenstand } from '../src/eksport/vedtak/les-gjenstand.ts';
import { vedtaVidtMed } from '../src/eksport/vedtak/vedta-vidt.ts';
import { vedtaMed } from '../src/eksport/vedtak/vedta.ts';
import { kortTidspunkt } from '../src/i18n/dato.ts';
import { brukernavn, datavalg, lagKommando, lesAv, utfoer } from './kommando.ts';

const naa = (): Date => new Date();
const TIDSPUNKT = z.iso.datetime({ offset: true });
const TILSTAND: Readonly<Record<Meldeklokke['tilstand'], string>> = {
  loeper: 'fristen løper',
  haster: 'HASTER',
  utloept: 'FRISTEN ER UTE',
  stanset: 'fristen gjelder ikke lenger',
  'for-sent': 'meldt etter fristen',
};
const STATUS: Readonly<Record<Sikkerhetshendelse['status'], string>> = {
  aapen: 'åpen',
  meldt: 'meldt',
  lukket: 'lukket',
};

const program = lagKommando(
  'hendelse',
  'Fører hendelser der noe har vært synlig som ikke skulle vært det: hva, fra når til når, hvem som skal varsles, og fristen på 72 timer til Datatilsynet.',
)
  .addOption(datavalg())
  .option('--av <navn>', 'hvem som fører', lesAv, brukernavn());

/** Opens the stores, does one thing, and closes them. */
const medLagre = (fn: (lagre: Lagre, felles: { data: string; av: string }) => Promise<void>): Promise<void> =>
  utfoer(async () => {
    const felles = program.opts<{ data: string; av: string }>();
    await medLagreForVedtak(felles.data, naa, (lagre) => fn(lagre, felles));
    return undefined;
  });

function lesTid(tekst: string | undefined): Date {
  if (tekst === undefined) return naa();
  // A time without a zone would be the machine's own, and the deadline hours wrong.
  if (!TIDSPUNKT.safeParse(tekst).success)
    throw new Eksportavbrudd('Skriv tidspunktet med tidssone, for eksempel 2026-11-21T09:30:00+01:00.');
  return new Date(tekst);
}
function lesNummer(tekst: string): number {
  if (!/^[1-9]\d{0,6}$/u.test(tekst)) throw new Eksportavbrudd('Skriv hendelsens nummer, for eksempel 3.');
  return Number(tekst);
}
function lesMottaker(tekst: string): Mottaker {
  const mottaker = MOTTAKERE.find((m) => m === tekst.trim());
  if (mottaker === undefined) throw new Eksportavbrudd(`Velg blant ${MOTTAKERE.join(', ')}.`);
  return mottaker;
}

const linje = (h: Sikkerhetshendelse): string => {
  const { frist, tilstand, timerIgjen } = meldeklokke(h, naa);
  return `${h.nummer}  ${STATUS[h.status]}  ${h.gjenstand || 'hele journalen'}  oppdaget ${kortTidspunkt(h.oppdaget)}  frist ${kortTidspunkt(frist.toISOString())}  ${TILSTAND[tilstand]}${tilstand === 'loeper' || tilstand === 'haster' ? ` (${timerIgjen} timer igjen)` : ''}`;
};

const vistlinje = ({ nummer, fra, til }: Vist): string =>
  `  ${nummer}  fra ${fra === undefined ? 'ukjent' : kortTidspunkt(fra)} til ${til === undefined ? 'vises ennå, eller slutten er ukjent' : kortTidspunkt(til)}`;

async function finn({ arkiv }: Lagre, virksomhet: string, nummer: string): Promise<Sikkerhetshendelse> {
  const soekt = lesNummer(nummer);
  const hendelse = samleHendelser(await arkiv.hendelseslinjer()).find(
    (h) => h.virksomhet === virksomhet && h.nummer === soekt,
  );
  if (!hendelse) throw new Eksportavbrudd('Det finnes ingen hendelse med det nummeret.');
  return hendelse;
}

program
  .command('liste <virksomhet>')
  .description('hendelsene, med fristen til hver')
  .action((virksomhet: string) =>
    medLagre(async (lagre) => {
      const linjer = await lagre.arkiv.hendelseslinjer();
      const alle = samleHendelser(linjer).filter((h) => h.virksomhet === virksomhet);
      if (alle.length === 0) await krevVirksomhet(lagre, virksomhet);
      for (const h of alle) console.log(linje(h));
      if (alle.length === 0) console.log('Ingen hendelser er ført.');
    }),
  );

program
  .command('aapne <virksomhet> [nummer]')
  .description('før en ny hendelse om en journalpost, en sak, en kilde, eller hele journalen')
  .option('--kilde <id>', 'alt fra denne kilden')
  .requiredOption('--beskrivelse <tekst>', 'hva som har skjedd; ikke skriv navn')
  .option('--oppdaget <tid>', 'når virksomheten ble klar over det; nå hvis det ikke oppgis')
  .option('--trekk', 'trekk det tilbake med en gang, før hendelsen føres')
  .action(
    (
      virksomhet: string,
      nummer: string | undefined,
      valg: { beskrivelse: string; kilde?: string; oppdaget?: string; trekk?: true },
    ) =>
      medLagre(async (lagre, felles) => {
        const oppdaget = lesTid(valg.oppdaget);
        const { kilde } = valg;
        if (nummer !== undefined && kilde !== undefined)
          throw new Eksportavbrudd('Oppgi enten et nummer eller --kilde.');
        const gjenstand =
          nummer !== undefined
            ? lesGjenstand(nummer)
            : kilde !== undefined
              ? ({ omfang: 'kilde', kilde } as const)
              : ({ omfang: 'journal' } as const);
        const ramme = { ...felles, virksomhet, rolle: 'kommandolinje', klokke: naa } as const;
        if (valg.trekk && gjenstand.omfang === 'journal')
          throw new Eksportavbrudd('Hele journalen stenges med npm run steng.');
        const trukket =
          valg.trekk !== true
            ? undefined
            : nummer === undefined
              ? await vedtaVidtMed(lagre, {
                  ...ramme,
                  ...(kilde !== undefined && { kilde }),
                  oenske: { art: 'trekk' },
                  grunn: 'hendelse',
                })
              : await vedtaMed(lagre, { ...ramme, nummer, oenske: { art: 'trekk' }, grunn: 'hendelse' });
        const hendelse = await aapneHendelse(lagre, {
          ...ramme,
          gjenstand,
          oppdaget,
          beskrivelse: valg.beskrivelse,
          ...(trukket && { vedtak: trukket.nr }),
        });
        if (manglerListe(hendelse)) await listVist(lagre, { ...ramme, hendelse });
        console.log(`Hendelse ${hendelse.nummer} er ført.${trukket ? ' Det er trukket tilbake.' : ''}`);
        console.log(linje(hendelse));
      }),
  );

program
  .command('vis <virksomhet> <hendelse>')
  .description('alt som er ført om én hendelse')
  .action((virksomhet: string, nummer: string) =>
    medLagre(async (lagre) => {
      const h = await finn(lagre, virksomhet, nummer);
      console.log(linje(h));
      console.log(`Ført ${kortTidspunkt(h.aapnetTidspunkt)} av ${h.aapnetAv}: ${h.beskrivelse}`);
      console.log(`Synlig på: ${h.flater.join(', ')}. Journalposter: ${antallVistI(h) ?? 'listes ennå'}.`);
      for (const v of h.vist) console.log(vistlinje(v));
      for await (const side of lesVistliste(lagre.arkiv, h)) for (const v of side) console.log(vistlinje(v));
      if (h.beroerte)
        console.log(`Berørte: ${h.beroerte.antall}. Liste: ${h.beroerte.listereferanse ?? 'ikke oppgitt'}.`);
      if (h.skalVarsles.length > 0) console.log(`Skal varsles: ${h.skalVarsles.join(', ')}.`);
      for (const m of h.meldinger)
        console.log(`Meldt ${m.til} ${kortTidspunkt(m.tidspunkt)}. Referanse: ${m.referanse ?? 'ingen'}.`);
      for (const n of h.notater) console.log(`${kortTidspunkt(n.tidspunkt)} ${n.av}: ${n.tekst}`);
      if (h.lukketGrunn !== undefined) console.log(`Lukket: ${h.lukketGrunn}`);
    }),
  );

/** Adds one line to an incident, and says how it stands. */
const skriv = (virksomhet: string, nummer: string, innhold: () => Hendelseskall['innhold']): Promise<void> =>
  medLagre(async (lagre, { av }) => {
    const ramme = { av, rolle: 'kommandolinje', klokke: naa, virksomhet } as const;
    const hendelse = await skrivTilHendelse(lagre, {
      ...ramme,
      nummer: lesNummer(nummer),
      innhold: innhold(),
    });
    console.log(linje(hendelse));
  });

program
  .command('berorte <virksomhet> <hendelse> <antall>')
  .description('hvor mange personer som er berørt, og hvor listen over dem ligger')
  .option('--liste <referanse>', 'saksnummer eller annen referanse; ikke navn')
  .action((virksomhet: string, nummer: string, antall: string, { liste }: { liste?: string }) =>
    skriv(virksomhet, nummer, () => ({
      art: 'beroerte',
      antall: Number(antall),
      ...(liste !== undefined && { listereferanse: liste }),
    })),
  );

program
  .command('varsles <virksomhet> <hendelse> <hvem>')
  .description(`hvem som skal varsles, med komma mellom: ${MOTTAKERE.join(', ')}`)
  .action((virksomhet: string, nummer: string, hvem: string) =>
    skriv(virksomhet, nummer, () => ({ art: 'skal-varsles', hvem: hvem.split(',').map(lesMottaker) })),
  );

program
  .command('noter <virksomhet> <hendelse> <tekst>')
  .description('legg til et notat')
  .action((virksomhet: string, nummer: string, tekst: string) =>
    skriv(virksomhet, nummer, () => ({ art: 'notat', tekst })),
  );

program
  .command('meld <virksomhet> <hendelse> <til>')
  .description(`før at noen er varslet: ${MOTTAKERE.join(', ')}`)
  .option('--tid <tid>', 'når; nå hvis det ikke oppgis')
  .option('--referanse <tekst>', 'mottakerens referanse')
  .action((virksomhet: string, nummer: string, til: string, valg: { tid?: string; referanse?: string }) =>
    skriv(virksomhet, nummer, () => ({
      art: 'meldt',
      til: lesMottaker(til),
      tidspunkt: lesTid(valg.tid).toISOString(),
      ...(valg.referanse !== undefined && { referanse: valg.referanse }),
    })),
  );

program
  .command('lukk <virksomhet> <hendelse>')
  .description('lukk hendelsen')
  .requiredOption('--grunn <tekst>', 'hvorfor den er ferdig, eller ikke skal meldes')
  .action((virksomhet: string, nummer: string, { grunn }: { grunn: string }) =>
    skriv(virksomhet, nummer, () => ({ art: 'lukket', grunn })),
  );

await program.parseAsync();
