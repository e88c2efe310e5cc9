import { fremmedeIForetak, utenFoelge } from '../navn/personnavn.ts';
import type { Avskrivning, Journalpost } from '../noark/journalpost.ts';
import { avskrivningsmaate } from '../noark/koder.ts';
import type { Sak } from '../noark/sak.ts';
import type { OffentligAvskrivning } from '../offentlig/journalpost.ts';
import { MASKE } from '../offentlig/tekst.ts';
import { skjermDokumenter } from './dokumenter.ts';
import { BIT } from './elementer.ts';
import { heltSkjult } from './helt-skjult.ts';
import { vurdertSiden } from './kodelesning.ts';
import { lesbareNavn } from './lesbare-navn.ts';
import { assertOffentligJournalpost } from './merke.ts';
import { NOEYTRAL_TITTEL } from './noeytral.ts';
import { oppslagFor } from './oppslag.ts';
import { skjermParter } from './parter.ts';
import { Protokoll } from './protokoll.ts';
import { finnSkjemamaske } from './skjemaregler.ts';
import type { Skjemamaske } from './skjemaregler.ts';
import { flaggVirkninger, gradert, navnILinje2, sakensVirkninger, utelatVed, valgfri } from './skjerm-sak.ts';
import { skjulITittel } from './skjulte.ts';
import { statusutfall } from './status.ts';
import { velgTittel } from './tittelvalg.ts';
import type { Tittelvalg } from './tittelvalg.ts';
import type { Skjermkontekst, Utfall } from './utfall.ts';
import { UKJENT_STATUS, virkningerAv } from './virkning.ts';
import type { Virkning } from './virkning.ts';

const TITTEL = BIT.TR1 | BIT.TRO;

/**
 * Makes the public record of an entry: the only door between the archive's language and the public's. Pure: the same
 * entry, case and context give the same answer. What the entry inherits is taken from the case.
 *
 * What the status allows is the pipeline's to decide (`statusutfall`), but a status that nobody has mapped masks here.
 */
export function skjermJournalpost(post: Journalpost, sak: Sak, kontekst: Skjermkontekst): Utfall {
  const graderte = post.dokumenter.some((dokument) => dokument.gradering !== undefined);
  if (graderte || post.gradering !== undefined || sak.gradering !== undefined)
    return gradert(heltSkjult(post, sak, true));

  const protokoll = new Protokoll('journalpost', [
    post.administrativEnhet,
    post.saksbehandler,
    sak.administrativEnhet,
    sak.saksansvarlig,
  ]);
  const vurdert = vurdertSiden(post, kontekst.iDag);
  const grunnlag = {
    oppslag: oppslagFor(kontekst.virksomhet, kontekst.kilde, kontekst.iDag),
    dato: post.journaldato,
    vurdert,
    hjemmeldatoer: vurdert === undefined ? [post.journaldato] : [post.journaldato, vurdert],
    iDag: kontekst.iDag,
    bekreftetOpphoer: kontekst.bekreftetOpphoer,
    arvet: false,
    fraSak: false,
  };
  const skjermetDel = post.korrespondansepart.some((part) => part.skjermet === 'ja');
  const virkninger = [
    ...virkningerAv(post.skjerming, { ...grunnlag, skjermetDel }),
    ...sakensVirkninger(sak, kontekst, { arvesPaa: post.journaldato }),
    ...(statusutfall(post.journalstatus, kontekst.kilde) === 'vent' ? [UKJENT_STATUS] : []),
  ];
  const egneForDokument = post.dokumenter.map((dokument) => virkningerAv(dokument.skjerming, grunnlag));
  flaggVirkninger(virkninger, protokoll);
  for (const egne of egneForDokument) flaggVirkninger(egne, protokoll);
  const utelat = utelatVed(virkninger, protokoll, () => heltSkjult(post, sak, false));
  if (utelat !== undefined) return utelat;

  const regel = finnSkjemamaske(kontekst.virksomhet.skjemaregler, post.tittel.linje1);
  const sakensParter = sak.sakspart.map((part) => part.navn);
  const parternavn = post.korrespondansepart.map((part) => part.navn);
  const kjente = [...post.personnavn, ...sakensParter, ...parternavn];
  const valg = velgPosttittel(post, kontekst, virkninger, regel, kjente, protokoll);

  const enhet = valgfri(post.administrativEnhet ?? sak.administrativEnhet);
  const saksbehandler = valgfri(post.saksbehandler);
  const skjultFoerParter = protokoll.skjult.length;
  const parter = skjermParter(
    {
      parter: post.korrespondansepart,
      virkninger,
      markering: kontekst.kilde.tittelmarkering,
      kunOffentlig: post.kunOffentlig,
      regel: regel ?? INGEN_REGEL,
      sakensParter,
    },
    protokoll,
  );
  const partMaskert = parter.some((part) => part.navn.maskert);
  const skjulteParter = protokoll.skjult.slice(skjultFoerParter).map((skjult) => skjult.tekst);
  if (virkninger.some((v) => !v.arvet && (v.eksplisitt & BIT.NPS) !== 0))
    for (const navn of sakensParter) protokoll.skjul(navn, 'navn');

  const dokumenter = skjermDokumenter(
    {
      dokumenter: post.dokumenter,
      egne: egneForDokument,
      felles: virkninger,
      markering: kontekst.kilde.tittelmarkering,
      kunOffentlig: post.kunOffentlig,
      postMaskert: partMaskert || valg.tekst.maskert,
      skjultIPosten: [...skjultITittelen(post, valg), ...skjulteParter],
      visteTitler: [valg.tekst.tekst, sak.tittel.linje1],
      kjenteNavn: kjente,
      regel: regel?.dokumenter === true ? regel.hjemmel : undefined,
    },
    protokoll,
  );

  const offentlig = {
    virksomhet: kontekst.virksomhet.slug,
    saksaar: sak.saksaar,
    sakssekvensnummer: sak.sakssekvensnummer,
    dokumentnummer: post.journalpostnummer,
    ...(post.journalaar === undefined ? {} : { journalaar: post.journalaar }),
    ...(post.journalsekvensnummer === undefined ? {} : { journalsekvensnummer: post.journalsekvensnummer }),
    journalposttype: post.journalposttype,
    journaldato: post.journaldato,
    ...(post.dokumentetsDato === undefined ? {} : { dokumentetsDato: post.dokumentetsDato }),
    tittel: valg.tekst,
    parter,
    ...(enhet === undefined ? {} : { enhet }),
    ...(saksbehandler === undefined ? {} : { saksbehandler }),
    dokumenter: dokumenter.dokumenter,
    unntak: protokoll.unntak(),
    tilgang: dokumenter.tilgang,
    vurdert: !virkninger.some((v) => v.vent),
    avskrivning: post.avskrivning.map((avskrivning) => offentligAvskrivning(avskrivning, kontekst)),
    personnavn: lesbareNavn({
      tekster: [
        ...(valg.fra === 'noeytral' ? [] : [valg.tekst.tekst]),
        ...dokumenter.vist,
        // An organisation's field may name a person too: «Lund skole v/ Kari Nordmann».
        ...parter.filter((p) => !p.person && p.navn.tekst !== MASKE).map((p) => p.navn.tekst),
      ],
      merkede: valg.lest.navn.length === 0 ? post.personnavn : [...post.personnavn, ...valg.lest.navn],
      kjente: [...sakensParter, ...parternavn],
      hele: parter.flatMap(({ person, navn }) =>
        person ? [utenFoelge(navn.tekst)] : fremmedeIForetak(navn.tekst),
      ),
      ansatt: saksbehandler,
      enhet,
    }),
  };
  assertOffentligJournalpost(offentlig);
  const { skjult, grunner, flagg } = protokoll;
  return { art: 'publiser', post: offentlig, skjult, grunner, flagg };
}

const INGEN_REGEL = { avsender: false, mottaker: false, hjemmel: '' } as const;

function velgPosttittel(
  post: Journalpost,
  kontekst: Skjermkontekst,
  virkninger: readonly Virkning[],
  regel: Skjemamaske | undefined,
  kjente: readonly string[],
  protokoll: Protokoll,
): Tittelvalg {
  const linje2 = virkninger.some((v) => (v.biter & BIT.TR1) !== 0);
  const valg = velgTittel({
    tittel: post.tittel,
    offentligTittel: post.offentligTittel,
    markering: kontekst.kilde.tittelmarkering,
    kunOffentlig: post.kunOffentlig,
    linje2,
    ord: virkninger.some((v) => (v.ord & BIT.TRO) !== 0),
    hele: false,
    noeytral: virkninger.some((v) => v.noeytral),
    ...(regel?.prefiks === undefined ? {} : { prefiks: regel.prefiks }),
    noeytralTekst: NOEYTRAL_TITTEL[post.journalposttype],
    forbudt: linje2 ? navnILinje2(post.tittel.linje2, kjente) : [],
  });
  if (valg.flagg !== undefined) protokoll.flagge(valg.flagg, 'tittel');
  if (!valg.tekst.maskert) return valg;

  const av = virkninger.filter((v) => (v.biter & TITTEL) !== 0);
  if (av.length > 0) protokoll.maskert('tittel', av, TITTEL);
  if (regel?.prefiks !== undefined)
    protokoll.maskert('tittel', [], 0, { regel: 'R27', baerer: 'skjemaregel', hjemler: [regel.hjemmel] });
  else if (av.length === 0) {
    protokoll.maskert('tittel', virkninger, 0, { regel: 'kildens egen maske' });
    if (virkninger.length === 0) protokoll.flagge('skjermet-uten-kode', 'tittel');
  }
  skjulITittel(protokoll, post.tittel, valg, linje2, kjente);
  return valg;
}

/** What the entry's title hides, which archives are known to copy into the titles of documents. */
function skjultITittelen(post: Journalpost, valg: Tittelvalg): readonly string[] {
  if (!valg.tekst.maskert) return [];
  const { linje1, linje2 } = post.tittel;
  const hele = valg.fra === 'noeytral' || valg.fra === 'regel' ? [linje1] : [];
  return linje2 === undefined ? hele : [linje2, ...hele];
}

function offentligAvskrivning(avskrivning: Avskrivning, kontekst: Skjermkontekst): OffentligAvskrivning {
  const { avskrivningsdato, avskrivningsmaate: levert } = avskrivning;
  const maate = avskrivningsmaate.options.find((kode) => kode === levert);
  const avskrivesAv = kontekst.referanse(avskrivning);
  return {
    ...(avskrivningsdato === undefined ? {} : { avskrivningsdato }),
    ...(maate === undefined ? {} : { avskrivningsmaate: maate }),
    ...(avskrivesAv === undefined ? {} : { avskrivesAv }),
  };
}
