import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { z } from 'zod';
import { Eksportavbrudd } from '../src/eksport/feil.ts';
import { krevLager } from '../src/eksport/krev-lager.ts';
import { stier } from '../src/eksport/lagre.ts';
import { FILVARSELTEKST } from '../src/innsyn/filer/filvarseltekst.ts';
import { aapneInnsyn } from '../src/innsyn/aapne.ts';
import { brevSomSide } from '../src/innsyn/brev/brev.ts';
import { brevSomPdf } from '../src/innsyn/brev/brev-pdf.ts';
import { STANSGRUNNER, type Stansgrunn } from '../src/innsyn/frister/stans.ts';
import { LivsloepFeil } from '../src/innsyn/livsloep/anvend.ts';
import { StegAvvist } from '../src/innsyn/sqlite/kravskriver.ts';
import { lagAnsattjeneste, type Ansattjeneste, type Ansattkrav } from '../src/innsyn/tjeneste/ansatt.ts';
import { KanIkkeDeles } from '../src/innsyn/tjeneste/del-opp.ts';
import { UkjentVedtak, VedtakUferdig } from '../src/innsyn/tjeneste/feil.ts';
import { vedtak as vedtaksskjema } from '../src/innsyn/svar/vedtak.ts';
import { aapneJournal } from '../src/journal/aapne.ts';
import { lesKonfig } from '../src/konfig/les-konfig.ts';
import type { Konfig } from '../src/konfig/virksomhet.ts';
import { brukernavn, datavalg, heltall, lagKommando, lesAv, utfoer, type Utgangskode } from './kommando.ts';
import { taImotRetur } from './innsyn/retur.ts';
import { kravSomTekst, koeSomTekst, manglerSomTekst, postSomTekst } from './innsyn/som-tekst.ts';

/** A draft as the case handler writes it in a file. */
const utkastskjema = vedtaksskjema.omit({ hjemler: true, brev: true });
const AVVENTET = [StegAvvist, KanIkkeDeles, LivsloepFeil, UkjentVedtak, VedtakUferdig];

const program = lagKommando(
  'innsyn',
  'Behandler innsynskrav: køen, ett krav, utkast til svar, brevet slik det blir, og sending.',
)
  .addOption(datavalg())
  .option('--av <navn>', 'hvem som behandler', lesAv, brukernavn());

/** Opens the stores, does one thing, and closes them. What the rules refuse is told in their own words. */
async function medTjeneste(
  arbeid: (t: Ansattjeneste, av: string, konfig: Konfig) => Promise<Utgangskode | undefined>,
): Promise<void> {
  const { data, av } = program.opts<{ data: string; av: string }>();
  await utfoer(async () => {
    krevLager(data, 'innsyn');
    const sted = stier(data);
    const journal = aapneJournal(sted.journal);
    const konfig = lesKonfig(sted.konfig);
    const { grunnlag, lukk } = aapneInnsyn(data, konfig, journal, () => new Date());
    try {
      return await arbeid(lagAnsattjeneste(grunnlag), `kommandolinje:${av}`, konfig);
    } catch (feil) {
      if (feil instanceof Error && AVVENTET.some((klasse) => feil instanceof klasse))
        throw new Eksportavbrudd(feil.message, { cause: feil });
      throw feil;
    } finally {
      await lukk();
      await journal.lukk();
    }
  });
}

/** The same with one request, which must be there and be confirmed. */
const medKrav = (
  referanse: string,
  arbeid: (t: Ansattjeneste, av: string, krav: Ansattkrav) => Promise<Utgangskode | undefined>,
): Promise<void> =>
  medTjeneste(async (t, av) => {
    const krav = await t.hent(referanse);
    if (krav === undefined)
      throw new Eksportavbrudd('Det finnes ikke noe bekreftet krav med den referansen.');
    return arbeid(t, av, krav);
  });

/** «1,3» as document numbers. */
function numre(tekst: string): readonly number[] {
  const alle = tekst.split(',').map((del) => del.trim());
  if (!alle.every((del) => /^[1-9]\d{0,3}$/.test(del)))
    throw new Eksportavbrudd('Skriv dokumentene som numre med komma mellom, for eksempel 1,3.');
  return alle.map(Number);
}

function lesUtkast(fil: string): z.infer<typeof utkastskjema> {
  let innhold: unknown;
  try {
    innhold = JSON.parse(readFileSync(fil, 'utf8'));
  } catch {
    throw new Eksportavbrudd(`${fil} finnes ikke, eller er ikke gyldig JSON.`);
  }
  const lest = utkastskjema.safeParse(innhold);
  if (lest.success) return lest.data;
  const steder = lest.error.issues.map(({ path }) => path.join('.') || 'hele filen');
  throw new Eksportavbrudd(`${fil} er ikke et svar. Se på: ${[...new Set(steder)].join(', ')}.`);
}

program
  .command('ko <virksomhet>')
  .description('køen, med den nærmeste fristen først')
  .option('--side <tall>', 'hvilken side av køen', heltall(1, 1_000_000), 1)
  .action(async (virksomhet: string, { side }: { side: number }) =>
    medTjeneste(async (t, _, { virksomheter }) => {
      const koe = await t.koe({ virksomhet, side, antall: 50 });
      // A body that has left the configuration may have requests left: those are shown.
      if (koe.length === 0 && !virksomheter.some(({ slug }) => slug === virksomhet))
        throw new Eksportavbrudd(`«${virksomhet}» står ikke i konfigurasjonen.`);
      console.log(koeSomTekst(koe, await t.antall(virksomhet), await t.alarm(virksomhet)));
      return undefined;
    }),
  );

program
  .command('vis <referanse>')
  .description('ett krav: hvem som spør, dokumentene, fristene, og hva som er gjort')
  .action(async (referanse: string) =>
    medKrav(referanse, async (t, _, krav) => {
      console.log(kravSomTekst(krav, await t.filer(referanse)));
      return undefined;
    }),
  );

program
  .command('ta <referanse>')
  .description('begynn behandlingen, som den som kjører kommandoen')
  .action(async (referanse: string) =>
    medKrav(referanse, async (t, av) => {
      await t.ta(referanse, av);
      console.log(`Kravet ${referanse} er under behandling.`);
      return undefined;
    }),
  );

program
  .command('del <referanse> <dokument>')
  .description('del opp en hel sak i dokumentene den hadde da kravet kom, så hvert av dem får sitt eget svar')
  .action(async (referanse: string, dokument: string) =>
    medKrav(referanse, async (t, av) => {
      const [nummer = 0] = numre(dokument);
      const deler = await t.delOpp(referanse, nummer, av);
      console.log(`Saken er delt opp i ${deler.length} dokumenter. Fristene er som før.`);
      return undefined;
    }),
  );

program
  .command('fil <referanse> <dokument> <fil>')
  .description('legg en fil på et dokument: hele, eller den sladdede kopien ved delvis innsyn')
  .action(async (referanse: string, dokument: string, fil: string) =>
    medKrav(referanse, async (t, av) => {
      const [nummer = 0] = numre(dokument);
      const svar = await t.lastOpp(referanse, nummer, readFileSync(fil), av);
      const FEIL = {
        'for-stor': 'Filen er for stor.',
        'ukjent-type': 'Filen er ikke av en type som kan utleveres.',
        'ukjent-dokument': 'Kravet har ikke noe dokument med det nummeret.',
      } as const;
      if (svar.art !== 'ok') throw new Eksportavbrudd(FEIL[svar.art]);
      console.log(`${basename(fil)} er lagt på dokument ${nummer}, som fil ${svar.id}.`);
      for (const varsel of svar.varsler) console.log(`Se på den før den sendes: ${FILVARSELTEKST[varsel]}`);
      return undefined;
    }),
  );

program
  .command('utkast <referanse> <fil>')
  .description('lagre et utkast til svar fra en JSON-fil, og vis hva som mangler før det kan sendes')
  .option('--id <id>', 'erstatt dette utkastet')
  .action(async (referanse: string, fil: string, { id }: { id?: string }) =>
    medKrav(referanse, async (t, av) => {
      const lagret = await t.lagreUtkast(referanse, av, lesUtkast(fil), id);
      const { mangler } = await t.forhaandsvis(referanse, lagret);
      console.log(`Utkastet er lagret som ${lagret}.\n${manglerSomTekst(mangler)}`);
      return undefined;
    }),
  );

program
  .command('brev <referanse> <utkast> <fil>')
  .description('skriv brevet slik den som spør får det, til en fil som slutter på .html eller .pdf')
  .action(async (referanse: string, utkast: string, fil: string) =>
    medKrav(referanse, async (t) => {
      const { brev, mangler } = await t.forhaandsvis(referanse, utkast);
      const bytes = fil.endsWith('.pdf') ? await brevSomPdf(brev, new Date()) : brevSomSide(brev);
      writeFileSync(fil, bytes, { mode: 0o600 });
      console.log(`Brevet er skrevet til ${fil}.\n${manglerSomTekst(mangler)}`);
      return undefined;
    }),
  );

program
  .command('send <referanse> <utkast>')
  .description(
    'send svaret; det kan ikke angres. Der svar krever to personer, må det være godkjent i konsollet',
  )
  .action(async (referanse: string, utkast: string) =>
    medKrav(referanse, async (t, av) => {
      await t.send(referanse, utkast, av);
      console.log('Svaret er sendt: det står på statussiden, og e-posten ligger i køen for utsending.');
      return undefined;
    }),
  );

program
  .command('stans <referanse> <dokumenter> <grunn>')
  .description(`stans fristen (offl. § 32): ${STANSGRUNNER.join(' eller ')}`)
  .action(async (referanse: string, dokumenter: string, grunn: string) =>
    medKrav(referanse, async (t, av) => {
      const kjent: Stansgrunn | undefined = STANSGRUNNER.find((en) => en === grunn);
      if (kjent === undefined) throw new Eksportavbrudd(`Grunnen må være ${STANSGRUNNER.join(' eller ')}.`);
      await t.stans(referanse, numre(dokumenter), kjent, av);
      console.log('Fristen står.');
      return undefined;
    }),
  );

program
  .command('gjenoppta <referanse> <dokumenter>')
  .description('la fristen løpe igjen')
  .action(async (referanse: string, dokumenter: string) =>
    medKrav(referanse, async (t, av) => {
      await t.gjenoppta(referanse, numre(dokumenter), av);
      console.log('Fristen løper igjen.');
      return undefined;
    }),
  );

program
  .command('klagebunt <referanse> <fil>')
  .description('samle klagesakens dokumenter i én PDF for klageinstansen')
  .action(async (referanse: string, fil: string) =>
    medKrav(referanse, async (t) => {
      const pdf = await t.klagebunt(referanse, []);
      if (pdf === undefined) throw new Eksportavbrudd('Kravet har ingen klage.');
      writeFileSync(fil, pdf, { mode: 0o600 });
      console.log(`Klagesaken er skrevet til ${fil}.`);
      return undefined;
    }),
  );

program
  .command('oversend <referanse> <dokumenter>')
  .description('merk klagen som oversendt til klageinstansen')
  .action(async (referanse: string, dokumenter: string) =>
    medKrav(referanse, async (t, av) => {
      await t.oversend(referanse, numre(dokumenter), av);
      console.log('Klagen er merket som oversendt.');
      return undefined;
    }),
  );

program
  .command('arkiver <referanse> <hendelse> <fil>')
  .description('skriv en klage eller et krav om begrunnelse til en PDF som skal i arkivet')
  .option('--nummer <nummer>', 'nummeret den har fått i arkivet: da er den merket som journalført')
  .action(async (referanse: string, hendelse: string, fil: string, { nummer }: { nummer?: string }) =>
    medKrav(referanse, async (t, av) => {
      const pdf = await t.journalpakke(referanse, Number(hendelse));
      if (pdf === undefined)
        throw new Eksportavbrudd('Kravet har ingen slik klage eller noe slikt krav om begrunnelse.');
      writeFileSync(fil, pdf, { mode: 0o600 });
      if (nummer !== undefined) await t.merkJournalfoert(referanse, Number(hendelse), nummer, av);
      console.log(`${fil} er skrevet${nummer === undefined ? '' : ', og merket som journalført'}.`);
      return undefined;
    }),
  );

program
  .command('retur')
  .description('ta imot én e-post som kom i retur, fra en e-posttjeners rør, eller alle i en mappe')
  .option('--til <adresse>', 'adressen den kom til; ellers ORIGINAL_RECIPIENT, eller hodene i e-posten')
  .option(
    '--mappe <mappe>',
    'les filene i denne mappen i stedet (en Maildirs «new»); de som er lest, slettes',
  )
  .action(async (valg: { til?: string; mappe?: string }) => {
    const { data } = program.opts<{ data: string }>();
    process.exitCode = await taImotRetur(data, valg);
  });

program
  .command('post')
  .description('e-post som ikke er kommet fram; svarer 1 når noen må se på det')
  .option('--send <id>', 'send denne en gang til')
  .option('--legg <id>', 'legg denne bort: den er sett, og det er ikke mer å gjøre')
  .action(async ({ send, legg }: { send?: string; legg?: string }) =>
    medTjeneste(async (t) => {
      const gjort = [
        ...(send === undefined ? [] : [await t.sendPostIgjen(send)]),
        ...(legg === undefined ? [] : [await t.leggPostVekk(legg)]),
      ];
      if (gjort.includes(false))
        throw new Eksportavbrudd('Det finnes ingen slik e-post som ikke er kommet fram.');
      const post = await t.post();
      console.log(postSomTekst(post));
      return post.alarm ? 1 : undefined;
    }),
  );

await program.parseAsync();
