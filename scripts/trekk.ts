import { Eksportavbrudd } from '../src/eksport/feil.ts';
import { vedta } from '../src/eksport/vedtak/vedta.ts';
import { vedtaVidt } from '../src/eksport/vedtak/vedta-vidt.ts';
import { brukernavn, datavalg, heltall, lagKommando, lesAv, utfoer } from './kommando.ts';
import { tilstandEtter } from './tilstand.ts';

const program = lagKommando(
  'trekk',
  'Trekker en journalpost, et dokument, en hel sak eller alt fra én kilde tilbake fra den offentlige journalen med en gang. Hele journalen stenges med npm run steng.',
)
  .argument('<virksomhet>', 'virksomheten, slik den står i adressen')
  .argument('[nummer]', 'en journalpost, for eksempel 2026/123-4, eller en hel sak, for eksempel 2026/123')
  .option('--dokument <tall>', 'bare dette dokumentet i journalposten: 1 er det første', heltall(1))
  .option('--kilde <id>', 'alt fra denne kilden, også det som kommer senere')
  .option('--grunn <tekst>', 'hvorfor; skrives i loggen', 'ikke oppgitt')
  .option('--av <navn>', 'hvem som bestemmer', lesAv, brukernavn())
  .option('--opphev', 'opphev en tilbaketrekking')
  .addOption(datavalg())
  .parse();
const [virksomhet, nummer] = program.processedArgs as [string, string | undefined];
const { opphev, kilde, dokument, ...valg } = program.opts<{
  dokument?: number;
  kilde?: string;
  grunn: string;
  av: string;
  opphev?: true;
  data: string;
}>();
const oenske = { art: opphev ? 'opphev-trekk' : 'trekk' } as const;
const ramme = { ...valg, virksomhet, oenske, rolle: 'kommandolinje', klokke: () => new Date() } as const;

function fortell(hva: string, soketFoelgerEtter: boolean): void {
  console.log(
    opphev
      ? `Vedtak om å trekke ${hva} tilbake gjelder ikke lenger. Det vises i den grad arkivet, skjermingen og andre vedtak tillater det.`
      : `${hva} er trukket tilbake fra journal, søk og eksport.${dokument === undefined ? ' Adressen svarer 410.' : ''}`,
  );
  if (soketFoelgerEtter)
    console.log(
      'Merk: søketjeneren svarer ikke. Det vises ikke i noe søk, og tas ut av indeksen ved neste kjøring.',
    );
}

await utfoer(async () => {
  if (nummer === undefined) {
    if (dokument !== undefined)
      throw new Eksportavbrudd('--dokument hører til en journalpost. Oppgi nummeret på den.');
    if (kilde === undefined)
      throw new Eksportavbrudd(
        'Oppgi et nummer, eller --kilde. Hele journalen stenges med npm run steng -- <virksomhet>.',
      );
    const svar = await vedtaVidt({ ...ramme, kilde });
    fortell(`${opphev ? 'alt' : 'Alt'} fra kilden «${kilde}»`, svar.soketFoelgerEtter);
    return undefined;
  }
  if (kilde !== undefined) throw new Eksportavbrudd('Oppgi enten et nummer eller --kilde, ikke begge.');
  const svar = await vedta({ ...ramme, nummer, ...(dokument !== undefined && { dokument }) });
  fortell(svar.nummer, svar.soketFoelgerEtter);
  const tilstand = tilstandEtter(svar);
  if (tilstand !== undefined) console.log(tilstand);
  return undefined;
});
