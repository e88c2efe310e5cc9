import { VedtakAvvist } from '../../../eksport/vedtak/vedtaksfeil.ts';
import { FinnesIkke } from '../../../konsoll/feil.ts';
import type { Arkivendring } from '../../../konsoll/forhaandsvisning/arkivendring.ts';
import { hvaHvisPost, hvaHvisSak } from '../../../konsoll/forhaandsvisning/hva-hvis.ts';
import { finnPosten, finnSaken, loggfoerFunnet } from '../../../konsoll/post/finn.ts';
import { linjeskiftvalg, type Valg } from '../../../konsoll/post/valg.ts';
import { postvirkning, saksvirkning, type Virkningsdel } from '../../../konsoll/post/virkning.ts';
import { HANDLING_FOR } from '../../../konsoll/post/vedta-som.ts';
import { kan } from '../../../konsoll/tilgang.ts';
import type { Tenktvedtak } from '../../../konsoll/forhaandsvisning/tenkt-vedtak.ts';
import { finnVirksomhet } from '../../../konfig/les-konfig.ts';
import type { Tittel } from '../../../noark/tittel.ts';
import { lagForhaandskall } from '../forhaandskall.ts';
import type { Arkivkall, Arkivsvar } from '../kall.ts';
import { somMelding } from './melding.ts';
import { nummertekst, postnummerI, saksnummerI, sidenFor, type Postdeler, type Saksdeler } from './nummer.ts';
import { lagRegistervalg } from './registervalg.ts';
import type { Hvahvisskjema, Registervalg } from './sider.ts';

type Deler = Saksdeler | Postdeler;

const lesSkjemaet = (parametre: URLSearchParams): Hvahvisskjema => ({
  skjerm: parametre.get('skjerm') ?? '',
  kode: parametre.get('kode') ?? '',
  hjemmel: parametre.get('hjemmel') ?? '',
  linje: parametre.get('linje') ?? '',
});

const finnesI = (valg: readonly Valg[], verdi: string): boolean => valg.some((ett) => ett.verdi === verdi);

/** What is to be thought otherwise in the archive. @throws VedtakAvvist for what the form does not offer. */
function lesEndringer(
  { skjerm, kode, hjemmel, linje }: Hvahvisskjema,
  paa: Arkivendring['paa'],
  { koder, hjemler }: Registervalg,
  linjeskift: readonly Valg[],
): readonly Arkivendring[] {
  const endringer: Arkivendring[] = [];
  if (linje !== '') {
    if (!finnesI(linjeskift, linje)) throw new VedtakAvvist('Velg et av ordene i tittelen.');
    endringer.push({ paa, art: 'linjeskift', etter: Number(linje) });
  }
  if (skjerm === 'ingen') endringer.push({ paa, art: 'fjern-skjerming' });
  const nivaa = ([1, 2, 3] as const).find((kjent) => String(kjent) === skjerm);
  if (nivaa !== undefined) {
    if (!finnesI(koder, kode)) throw new VedtakAvvist('Velg en tilgangskode fra listen.');
    if (hjemmel !== '' && !finnesI(hjemler, hjemmel)) throw new VedtakAvvist('Velg en hjemmel fra listen.');
    endringer.push({ paa, art: 'skjerm', nivaa, kode, ...(hjemmel !== '' && { hjemmel }) });
  }
  return endringer;
}

interface Grunnlag {
  readonly tittel: Tittel;
  readonly kilde: string;
  readonly dato: string;
  readonly sett: number;
  readonly enheter: readonly (string | undefined)[];
}

async function finnGrunnlag({ lagre, bruker, stand }: Arkivkall, deler: Deler): Promise<Grunnlag> {
  const { arkiv } = lagre;
  const { virksomhet } = deler;
  if ('dok' in deler) {
    const nummer = postnummerI(deler);
    const { arkivpost, enhet } = await finnPosten(arkiv, bruker, 'se', virksomhet, nummer);
    const { tittel, kilde, journaldato: dato } = arkivpost.post;
    const sett = await arkiv.sisteVedtakOm(virksomhet, { omfang: 'post', nummer });
    return { tittel, kilde, dato, sett, enheter: [enhet] };
  }
  const nummer = saksnummerI(deler);
  const { sak, enheter } = await finnSaken(arkiv, bruker, 'se', virksomhet, nummer);
  const sett = await arkiv.sisteVedtakOm(virksomhet, { omfang: 'sak', nummer });
  return { tittel: sak.tittel, kilde: sak.kilde, dato: sak.saksdato ?? stand.iDag, sett, enheter };
}

interface Svaret {
  readonly deler: readonly Virkningsdel[];
  readonly arkivnotater: readonly string[];
  readonly aapner: boolean;
  readonly kanVedtas: readonly Tenktvedtak[];
}

async function spoer(
  kall: Arkivkall,
  deler: Deler,
  arkiv: readonly Arkivendring[],
): Promise<Svaret | undefined> {
  if (arkiv.length === 0) return undefined;
  const forhaandskall = lagForhaandskall(kall);
  if ('dok' in deler) {
    const svar = await hvaHvisPost(forhaandskall, deler.virksomhet, postnummerI(deler), { arkiv });
    return svar && { ...svar, deler: postvirkning(svar) };
  }
  const svar = await hvaHvisSak(forhaandskall, deler.virksomhet, saksnummerI(deler), { arkiv });
  return svar && { ...svar, deler: saksvirkning(svar) };
}

/** «Hva hvis»: another level, code or line break in the archive, and what the public would get then. */
export async function visHvaHvis(kall: Arkivkall, deler: Deler): Promise<Arkivsvar> {
  const { stand, parametre, bruker } = kall;
  const { virksomhet: slug } = deler;
  const { tittel, kilde, dato, sett, enheter } = await finnGrunnlag(kall, deler);
  // The form itself shows the words of the title.
  await loggfoerFunnet(kall.lagre.arkiv, bruker, kall.klokke, {
    virksomhet: slug,
    enhet: enheter[0],
    gjenstand: nummertekst(deler),
    grunn: 'hva hvis',
  });
  const virksomhet = finnVirksomhet(stand.konfig, { slug });
  if (virksomhet === undefined) throw new FinnesIkke();
  const skjema = lesSkjemaet(parametre);
  const valg = lagRegistervalg(virksomhet, kilde, { dato, iDag: stand.iDag });
  const linjeskift = linjeskiftvalg(tittel);
  let svar: Svaret | undefined;
  let avvist: string | undefined;
  try {
    const paa = 'dok' in deler ? 'journalpost' : 'sak';
    svar = await spoer(kall, deler, lesEndringer(skjema, paa, valg, linjeskift));
  } catch (feil) {
    avvist = somMelding(feil).tekst;
  }
  const maaVedta = (art: Tenktvedtak['oenske']['art']): boolean =>
    enheter.every((enhet) => kan(bruker, HANDLING_FOR[art], { virksomhet: slug, enhet }));
  return kall.vis(
    {
      art: 'hva-hvis',
      virksomhet: slug,
      nummer: nummertekst(deler),
      sti: sidenFor(deler),
      sett,
      skjema,
      valg,
      linjeskift,
      deler: svar?.deler,
      arkivnotater: svar?.arkivnotater ?? [],
      aapner: svar?.aapner ?? false,
      kanVedtas: (svar?.kanVedtas ?? []).filter(({ oenske }) => maaVedta(oenske.art)),
      avvist,
    },
    avvist === undefined ? 200 : 422,
  );
}
