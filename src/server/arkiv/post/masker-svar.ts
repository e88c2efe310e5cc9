import type { Vedtaksoenske } from '../../../eksport/vedtak/vedta.ts';
import { VedtakAvvist } from '../../../eksport/vedtak/vedtaksfeil.ts';
import { FinnesIkke } from '../../../konsoll/feil.ts';
import { hvaHvisPost, hvaHvisSak } from '../../../konsoll/forhaandsvisning/hva-hvis.ts';
import { finnPosten, finnSaken, loggfoerFunnet } from '../../../konsoll/post/finn.ts';
import { maskefelter, valgteFraser, type Maskefelt } from '../../../konsoll/post/maskeord.ts';
import { postvirkning, saksvirkning, type Virkningsdel } from '../../../konsoll/post/virkning.ts';
import { finnVirksomhet } from '../../../konfig/les-konfig.ts';
import { lagForhaandskall } from '../forhaandskall.ts';
import type { Arkivkall, Arkivsvar } from '../kall.ts';
import { listesporringI } from './listevei.ts';
import { somMelding } from './melding.ts';
import { nummertekst, postnummerI, saksnummerI, sidenFor, type Postdeler, type Saksdeler } from './nummer.ts';
import { lagRegistervalg } from './registervalg.ts';
import { talletI, utfoer } from './vedtak-svar.ts';

type Deler = Saksdeler | Postdeler;

/** The phrases a form names: words that are ticked, and others line by line. */
const fraserI = (skjema: URLSearchParams, felter: readonly Maskefelt[]): readonly string[] => [
  ...valgteFraser(felter, skjema.getAll('ord')),
  ...(skjema.get('andre') ?? '')
    .split('\n')
    .map((linje) => linje.trim())
    .filter((linje) => linje !== ''),
];

/** What a form wants masked: words, or all that a level takes. @throws VedtakAvvist */
function oensketI(skjema: URLSearchParams, felter: readonly Maskefelt[]): Vedtaksoenske {
  const hjemmel = skjema.get('hjemmel') ?? '';
  if (hjemmel === '') throw new VedtakAvvist('Velg en hjemmel.');
  const nivaa = ([1, 2, 3] as const).find((kjent) => String(kjent) === skjema.get('nivaa'));
  if (nivaa !== undefined) {
    const kode = skjema.get('kode') ?? '';
    return { art: 'masker', detaljer: { maske: 'nivaa', nivaa, kode, hjemmel } };
  }
  const ord = [...fraserI(skjema, felter)];
  if (ord.length === 0) throw new VedtakAvvist('Velg minst ett ord.');
  return { art: 'masker', detaljer: { maske: 'ord', ord, hjemmel } };
}

interface Gjenstand {
  readonly felter: readonly Maskefelt[];
  readonly kilde: string;
  readonly dato: string;
  readonly sett: number;
  readonly enhet: string | undefined;
}

async function finnGjenstand({ lagre, bruker, stand }: Arkivkall, deler: Deler): Promise<Gjenstand> {
  const { arkiv } = lagre;
  const { virksomhet } = deler;
  if ('dok' in deler) {
    const nummer = postnummerI(deler);
    const { arkivpost, enhet } = await finnPosten(arkiv, bruker, 'masker', virksomhet, nummer);
    const { post } = arkivpost;
    const sett = await arkiv.sisteVedtakOm(virksomhet, { omfang: 'post', nummer });
    return { felter: maskefelter(post), kilde: post.kilde, dato: post.journaldato, sett, enhet };
  }
  const nummer = saksnummerI(deler);
  const { sak, enheter } = await finnSaken(arkiv, bruker, 'masker', virksomhet, nummer);
  const sett = await arkiv.sisteVedtakOm(virksomhet, { omfang: 'sak', nummer });
  return {
    felter: maskefelter(sak),
    kilde: sak.kilde,
    dato: sak.saksdato ?? stand.iDag,
    sett,
    enhet: enheter[0],
  };
}

async function proev(kall: Arkivkall, deler: Deler, oenske: Vedtaksoenske): Promise<readonly Virkningsdel[]> {
  const forhaandskall = lagForhaandskall(kall);
  if ('dok' in deler) {
    const nummer = postnummerI(deler);
    const vedtak = [{ gjenstand: { omfang: 'post', nummer }, oenske }] as const;
    const svar = await hvaHvisPost(forhaandskall, deler.virksomhet, nummer, { vedtak });
    if (svar === undefined) throw new FinnesIkke();
    return postvirkning(svar);
  }
  const nummer = saksnummerI(deler);
  const vedtak = [{ gjenstand: { omfang: 'sak', nummer }, oenske }] as const;
  const svar = await hvaHvisSak(forhaandskall, deler.virksomhet, nummer, { vedtak });
  if (svar === undefined) throw new FinnesIkke();
  return saksvirkning(svar);
}

/** Shows what masking the chosen words would do, and masks them when the form says so. */
export async function taMasker(kall: Arkivkall, deler: Deler): Promise<Arkivsvar> {
  const { skjema, stand } = kall;
  const gjenstand = await finnGjenstand(kall, deler);
  if (skjema.get('steg') === 'vedta')
    return utfoer(kall, deler, 'masker', (felt) => oensketI(felt, gjenstand.felter));
  const virksomhet = finnVirksomhet(stand.konfig, { slug: deler.virksomhet });
  if (virksomhet === undefined) throw new FinnesIkke();
  const { felter, kilde, dato, enhet } = gjenstand;
  // The page shows the words to choose among, whatever came of what was chosen.
  await loggfoerFunnet(kall.lagre.arkiv, kall.bruker, kall.klokke, {
    virksomhet: deler.virksomhet,
    enhet,
    gjenstand: nummertekst(deler),
    grunn: 'ord som kan maskeres',
  });
  let virkning: readonly Virkningsdel[] | undefined;
  let avvist: string | undefined;
  let sett = gjenstand.sett;
  try {
    // What was seen on the page before, so that what is decided in between is noticed.
    sett = talletI(skjema, 'sett');
    virkning = await proev(kall, deler, oensketI(skjema, felter));
  } catch (feil) {
    avvist = somMelding(feil).tekst;
  }
  return kall.vis(
    {
      art: 'maskering',
      virksomhet: deler.virksomhet,
      nummer: nummertekst(deler),
      sti: sidenFor(deler),
      sett,
      felter,
      valg: lagRegistervalg(virksomhet, kilde, { dato, iDag: stand.iDag }),
      valgte: skjema.getAll('ord'),
      andre: skjema.get('andre') ?? '',
      hjemmel: skjema.get('hjemmel') ?? '',
      grunn: skjema.get('grunn') ?? '',
      deler: virkning,
      avvist,
      sporring: new URLSearchParams(listesporringI(skjema)).toString(),
    },
    avvist === undefined ? 200 : 422,
  );
}
