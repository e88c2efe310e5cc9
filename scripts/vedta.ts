import { InvalidArgumentError } from 'commander';
import type { Vedtakssvar, Vedtaksoenske } from '../src/eksport/vedtak/vedta.ts';
import { Eksportavbrudd } from '../src/eksport/feil.ts';
import { vedta } from '../src/eksport/vedtak/vedta.ts';
import { vedtaVidt, type VidtKall } from '../src/eksport/vedtak/vedta-vidt.ts';
import { finnKonfig, medLagreForVedtak } from '../src/eksport/vedtak/aapne-for-vedtak.ts';
import { godkjennMed, kvittering, lesVentende } from '../src/eksport/vedtak/godkjenn.ts';
import { datoI } from '../src/tid/oslo.ts';
import { brukernavn, datavalg, heltall, lagKommando, lesAv, lesDato, utfoer } from './kommando.ts';
import { tilstandEtter } from './tilstand.ts';

function lesNivaa(tekst: string): 1 | 2 | 3 {
  if (tekst === '1') return 1;
  if (tekst === '2') return 2;
  if (tekst === '3') return 3;
  throw new InvalidArgumentError('Skriv 1, 2 eller 3.');
}

const program = lagKommando(
  'vedta',
  'Bestemmer noe om en journalpost, et dokument, en sak, en kilde eller hele journalen: holder tilbake eller skjermer mer. Å frigi det kontrollen holder, krever to innloggede personer, og gjøres i konsollet. Gjelder med en gang og ved alle senere eksporter.',
)
  .argument('<virksomhet>', 'virksomheten, slik den står i adressen')
  .argument('[nummer]', 'en journalpost, for eksempel 2026/123-4, eller en hel sak, for eksempel 2026/123')
  .option('--dokument <tall>', 'bare dette dokumentet i journalposten: 1 er det første', heltall(1))
  .option('--kilde <id>', 'alt fra denne kilden, også det som kommer senere')
  .option('--hele-journalen', 'alt i journalen, også det som kommer senere')
  .option('--hold', 'hold tilbake for kontroll')
  .option('--opphev-hold', 'opphev at det holdes tilbake')
  .option('--masker-ord <ord>', 'masker ord eller uttrykk i titlene, med komma mellom; krever --hjemmel')
  .option('--masker-nivaa <n>', 'skjerm som nivå 1, 2 eller 3; krever --kode og --hjemmel', lesNivaa)
  .option('--kode <kode>', 'tilgangskode fra kildens register')
  .option('--hjemmel <id>', 'id fra registeret over hjemler')
  .option('--opphev-masker', 'opphev alle vedtak om å skjerme mer')
  .option('--opphev-frigi', 'opphev frigivelsen, så kontrollen avgjør igjen')
  .option(
    '--venter',
    'vis hva som venter på godkjenning, og kvitteringen for det; alt, eller et nummer, eller --dag',
  )
  .option('--godkjenn <kvittering>', 'godkjenn det som venter, slik det var da kvitteringen ble vist')
  .option('--dag <dato>', 'med --venter og --godkjenn: alt som er journalført denne dagen', lesDato)
  .option('--grunn <tekst>', 'hvorfor; skrives i loggen', 'ikke oppgitt')
  .option('--av <navn>', 'hvem som bestemmer', lesAv)
  .addOption(datavalg())
  .parse();

interface Valg {
  readonly dokument?: number;
  readonly kilde?: string;
  readonly heleJournalen?: true;
  readonly hold?: true;
  readonly opphevHold?: true;
  readonly maskerOrd?: string;
  readonly maskerNivaa?: 1 | 2 | 3;
  readonly kode?: string;
  readonly hjemmel?: string;
  readonly opphevMasker?: true;
  readonly opphevFrigi?: true;
  readonly venter?: true;
  readonly godkjenn?: string;
  readonly dag?: string;
  readonly grunn: string;
  readonly av?: string;
  readonly data: string;
}

/** What says what is decided, and about what; none of it goes with approving. */
const VEDTAK = [
  'dokument',
  'kilde',
  'heleJournalen',
  'hold',
  'opphevHold',
  'maskerOrd',
  'maskerNivaa',
  'kode',
  'hjemmel',
  'opphevMasker',
  'opphevFrigi',
] as const satisfies readonly (keyof Valg)[];

/** An option that is passed over is a decision that somebody believes to be made. @throws Eksportavbrudd when one of them is given. */
function nekt(valg: Valg, navn: readonly (keyof Valg)[], naar: string): void {
  const gitt = navn.find((navn) => valg[navn] !== undefined);
  if (gitt === undefined) return;
  const skrevet = gitt.replaceAll(/[A-Z]/gu, (stor) => `-${stor.toLowerCase()}`);
  throw new Eksportavbrudd(`--${skrevet} kan ikke brukes ${naar}. Ingenting er endret.`);
}

/** The one decision that the options ask for. @throws Eksportavbrudd for none, several, or half a one. */
function lesOenske(valg: Valg): Vedtaksoenske {
  const { hjemmel, kode } = valg;
  const oensker: Vedtaksoenske[] = [];
  if (valg.hold) oensker.push({ art: 'hold' });
  if (valg.opphevHold) oensker.push({ art: 'opphev-hold' });
  if (valg.opphevMasker) oensker.push({ art: 'opphev-masker' });
  if (valg.opphevFrigi) oensker.push({ art: 'opphev-frigi' });
  if (valg.maskerOrd !== undefined) {
    if (hjemmel === undefined) throw new Eksportavbrudd('--masker-ord krever --hjemmel.');
    const ord = valg.maskerOrd.split(',').map((o) => o.trim());
    oensker.push({ art: 'masker', detaljer: { maske: 'ord', ord: ord.filter((o) => o !== ''), hjemmel } });
  }
  if (valg.maskerNivaa !== undefined) {
    if (hjemmel === undefined || kode === undefined)
      throw new Eksportavbrudd('--masker-nivaa krever --kode og --hjemmel.');
    oensker.push({ art: 'masker', detaljer: { maske: 'nivaa', nivaa: valg.maskerNivaa, kode, hjemmel } });
  }
  const [oenske, ...flere] = oensker;
  if (oenske === undefined || flere.length > 0)
    throw new Eksportavbrudd('Velg ett vedtak, for eksempel --hold. Se npm run vedta -- --help.');
  if (oenske.art !== 'masker') nekt(valg, ['kode', 'hjemmel'], 'uten --masker-ord eller --masker-nivaa');
  else if (oenske.detaljer.maske === 'ord') nekt(valg, ['kode'], 'med --masker-ord');
  return oenske;
}

const SOKET_ETTER = 'Merk: søketjeneren svarer ikke. Indeksen får endringen ved neste kjøring.';

function fortell(svar: Vedtakssvar): void {
  const { nummer, endret, fjernet, soketFoelgerEtter } = svar;
  console.log(`Vedtaket om ${nummer} er skrevet i loggen og gjelder nå.`);
  const tilstand = tilstandEtter(svar);
  if (tilstand !== undefined) console.log(tilstand);
  if (endret.length + fjernet.length > 0)
    console.log(`Endret for publikum: ${endret.length}. Ikke lenger vist: ${fjernet.length}.`);
  if (soketFoelgerEtter) console.log(SOKET_ETTER);
}

/** A source's or the journal's kinds of decision are fewer. */
function somVidt(oenske: Vedtaksoenske): VidtKall['oenske'] {
  if (oenske.art === 'masker' && oenske.detaljer.maske === 'nivaa')
    return { art: 'masker', detaljer: oenske.detaljer };
  if (oenske.art === 'hold' || oenske.art === 'opphev-hold' || oenske.art === 'opphev-masker')
    return { art: oenske.art };
  throw new Eksportavbrudd('Dette kan ikke bestemmes om en hel kilde eller hele journalen.');
}

const KODER = {
  ny: 'ny',
  endret: 'endret; den forrige utgaven står',
  'endret-skjult': 'endret; ingen utgave vises',
  'saken-endret': 'sakens egne felter er endret',
} as const;

/** Shows what waits for approval, or approves it as it was when the receipt was given. */
async function godkjenning(virksomhet: string, nummer: string | undefined, valg: Valg): Promise<void> {
  const klokke = (): Date => new Date();
  const konfig = finnKonfig(valg.data, virksomhet);
  if (!konfig) throw new Eksportavbrudd(`«${virksomhet}» står ikke i konfigurasjonen.`);
  const utvalg = {
    ...(nummer !== undefined && { nummer }),
    ...(valg.dag !== undefined && { dag: valg.dag }),
  };
  await medLagreForVedtak(valg.data, klokke, async (lagre) => {
    const poster = await lesVentende(lagre.arkiv, konfig, utvalg, datoI(klokke()));
    if (valg.godkjenn === undefined) {
      for (const p of poster)
        console.log(
          `${p.nummer}  journalført ${p.journaldato}  ${KODER[p.kode]}  siden ${p.siden}${p.forfalt ? '  OVER FRISTEN' : ''}`,
        );
      console.log(
        poster.length === 0
          ? 'Ingenting venter på godkjenning.'
          : `${poster.length} venter. Se på dem, og godkjenn med --godkjenn ${kvittering(poster)}`,
      );
      return;
    }
    if (valg.godkjenn !== kvittering(poster))
      throw new Eksportavbrudd(
        'Det som venter, er ikke lenger det kvitteringen gjelder. Se på det igjen med --venter.',
      );
    const svar = await godkjennMed(lagre, {
      data: valg.data,
      virksomhet,
      poster,
      grunn: valg.grunn,
      av: valg.av ?? brukernavn(),
      rolle: 'kommandolinje',
      klokke,
    });
    const gjort = svar.poster.filter(({ utfall }) => utfall === 'gjort').length;
    console.log(`Godkjent: ${gjort} av ${svar.poster.length}. Endret for publikum: ${svar.endret}.`);
    for (const p of svar.poster)
      if (p.utfall !== 'gjort')
        console.log(`${p.nummer}: ${p.utfall === 'avvist' ? p.grunn : 'endret i mellomtiden'}`);
    if (svar.soketFoelgerEtter) console.log(SOKET_ETTER);
  });
}

await utfoer(async () => {
  const [virksomhet, nummer] = program.processedArgs as [string, string | undefined];
  const valg = program.opts<Valg>();
  const { dokument, kilde, heleJournalen } = valg;
  if (valg.venter || valg.godkjenn !== undefined) {
    nekt(valg, VEDTAK, 'med --venter eller --godkjenn');
    await godkjenning(virksomhet, nummer, valg);
    return undefined;
  }
  nekt(valg, ['dag'], 'uten --venter eller --godkjenn');
  if (nummer === undefined) nekt(valg, ['dokument'], 'uten et nummer');
  const oenske = lesOenske(valg);
  const ramme = {
    data: valg.data,
    virksomhet,
    grunn: valg.grunn,
    av: valg.av ?? brukernavn(),
    rolle: 'kommandolinje',
    klokke: () => new Date(),
  } as const;
  const omfang = [nummer, kilde, heleJournalen].filter((o) => o !== undefined);
  if (omfang.length !== 1)
    throw new Eksportavbrudd('Oppgi enten et nummer, --kilde <id> eller --hele-journalen.');
  if (nummer !== undefined) {
    fortell(await vedta({ ...ramme, oenske, nummer, ...(dokument !== undefined && { dokument }) }));
    return undefined;
  }
  const svar = await vedtaVidt({ ...ramme, oenske: somVidt(oenske), ...(kilde !== undefined && { kilde }) });
  console.log(
    `Vedtaket om ${kilde === undefined ? 'hele journalen' : `alt fra kilden «${kilde}»`} er skrevet i loggen og gjelder nå.`,
  );
  console.log(`Endret for publikum: ${svar.endret}. Ikke lenger vist: ${svar.fjernet}.`);
  if (svar.soketFoelgerEtter) console.log(SOKET_ETTER);
  return undefined;
});
