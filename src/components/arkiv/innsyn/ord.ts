import type { Mal } from '../../../innsyn/post/ny-post.ts';
import type {
  Dokumentutfall,
  Hendelsesart,
  Kanal,
  Klageavgjoerelse,
} from '../../../innsyn/livsloep/hendelse.ts';
import type { Dokumentklage } from '../../../innsyn/livsloep/krav.ts';
import type { Fristregel } from '../../../innsyn/frister/regnskap.ts';
import type { Stansgrunn } from '../../../innsyn/frister/stans.ts';
import type { Kravpost } from '../../../innsyn/post/utboks.ts';
import type { Mangelkode } from '../../../innsyn/svar/mangler.ts';
import type { Vedtak } from '../../../innsyn/svar/vedtak.ts';
import { DELINGSHINDRE } from '../../../innsyn/tjeneste/del-opp.ts';
import type { Kravfeil } from '../../../server/arkiv/innsyn/kravfeil.ts';

export const UTFALLORD: Readonly<Record<Dokumentutfall, string>> = {
  innsyn: 'Innsyn i hele dokumentet',
  delvis: 'Innsyn i deler av dokumentet',
  avslag: 'Avslag',
  'finnes-ikke': 'Finnes ikke hos oss',
  'feil-organ': 'Ligger hos et annet organ',
};

export const ARTORD: Readonly<Record<Vedtak['art'], string>> = {
  svar: 'Svar på kravet',
  begrunnelse: 'Nærmere begrunnelse',
  omgjoering: 'Ny avgjørelse etter klage',
  avvisning: 'Avvisning av en klage som kom for sent',
  forlengelse: 'Lengre svartid (miljøinformasjon)',
};

export const KANALORD: Readonly<Record<Kanal, string>> = {
  nett: 'På nettstedet',
  muntlig: 'Muntlig',
  post: 'I posten',
  epost: 'På e-post',
  skranke: 'I skranken',
};

export const LEVERINGSORD = { epost: 'På e-post', post: 'I posten', hente: 'Hentes' } as const;
export const SPRAKORD = { nb: 'bokmål', nn: 'nynorsk', en: 'engelsk' } as const;

export const STANSORD: Readonly<Record<Stansgrunn, string>> = {
  samtykke: 'Samtykke er bedt om (offl. § 13 tredje ledd)',
  avgradering: 'Avgradering er bedt om',
};

/** The clocks of the queue, short. */
export const KLOKKEORD: Readonly<Record<string, string>> = {
  'foerste-varsel': '1 dag',
  'andre-varsel': '3 dager',
  svarfrist: '5 dager',
  miljoefrist: '15 dager (miljø)',
  'miljoefrist-forlenget': '2 måneder (miljø)',
  begrunnelsesfrist: '10 dager (begrunnelse)',
  klage: 'Klage siden',
};

export const HENDELSESORD: Readonly<Record<Hendelsesart, string>> = {
  sendt: 'Kravet kom inn',
  bekreftet: 'Adressen ble bekreftet',
  'aldri-bekreftet': 'Kravet ble ikke bekreftet',
  tatt: 'Behandlingen begynte',
  miljoe: 'Vurdert om det gjelder miljøinformasjon',
  forlenget: 'Svartiden ble forlenget',
  stanset: 'Fristen ble stanset',
  gjenopptatt: 'Fristen løper igjen',
  besvart: 'Svar ble sendt',
  purret: 'Den som spør, purret',
  'begrunnelse-krevd': 'Nærmere begrunnelse ble krevd',
  'begrunnelse-gitt': 'Nærmere begrunnelse ble gitt',
  klaget: 'Klage kom inn',
  omgjort: 'Avgjørelsen ble endret',
  oversendt: 'Klagen ble oversendt klageinstansen',
  'klage-avvist': 'Klagen ble avvist: den kom for sent',
  'klage-avgjort': 'Klagen ble avgjort',
  trukket: 'Trukket av den som spør',
  delt: 'En hel sak ble delt opp i dokumentene sine',
  lukket: 'Kravet ble lukket',
};

export const MALORD: Readonly<Record<Mal, string>> = {
  bekreft: 'Lenke til å bekrefte',
  kvittering: 'Kvittering',
  'svar-klart': 'Svaret er klart',
  'begrunnelse-klar': 'Begrunnelsen er klar',
  'klage-mottatt': 'Klagen er mottatt',
  'klage-oversendt': 'Klagen er oversendt',
  'klage-avgjort': 'Klagen er avgjort',
  'klage-avvist': 'Klagen er avvist',
  forlenget: 'Lengre svartid',
  'mine-krav': 'Lenke til alle krav',
  'nytt-krav': 'Nytt krav',
  purring: 'Purring',
  paaminnelse: 'Påminnelse om frist',
  'frist-ute': 'Fristen er ute',
  'begrunnelse-krevd': 'Begrunnelse er krevd',
  'ny-klage': 'Ny klage',
  'krav-trukket': 'Kravet er trukket',
  'ikke-levert': 'E-post kom ikke fram',
  'levering-endret': 'Annen levering er valgt',
  arkivordre: 'Bestilling til arkivsystemet (order.xml)',
};
export const TILORD = { spoer: 'den som spør', enhet: 'enheten', arkiv: 'arkivsystemet' } as const;
export const POSTORD: Readonly<Record<Kravpost['tilstand'], string>> = {
  venter: 'venter',
  overlevert: 'uvisst om den kom fram',
  sendt: 'sendt',
  avvist: 'kom ikke fram',
  bortfalt: 'lagt vekk',
};

/** What stands between a draft and the letter box, and what to do. */
export const MANGELORD: Readonly<Record<Mangelkode, string>> = {
  'hjemmel-mangler': 'Velg hjemmelen for avslaget (offl. § 31).',
  'hjemmel-ukjent': 'Hjemmelen gjelder ikke i dag. Velg en som gjør det.',
  'hjemmel-upresis': 'Hjemmelen må være presis: velg ledd, bokstav og nummer.',
  'teieplikt-mangler': '§ 13 alene er ikke nok: velg den som også har bestemmelsen om taushetsplikt.',
  'meroffentlighet-mangler': 'Skriv vurderingen etter § 11: hvorfor det ikke gis innsyn likevel.',
  'meroffentlighet-gis': 'Vurderingen etter § 11 sier at innsyn gis, men svaret er avslag.',
  'resten-mangler': 'Si hvorfor også resten av dokumentet er unntatt: § 12 bokstav a, b eller c.',
  'rett-organ-mangler': 'Skriv hvilket organ som har dokumentet.',
  'begrunnelse-mangler': 'Skriv begrunnelsen.',
  'oppreisning-mangler': 'Skriv hvorfor klagen ikke blir behandlet, selv om den kom for sent (fvl. § 31).',
  'sladdet-kopi-mangler': 'Legg på den sladdede kopien.',
  idnummer: 'Teksten ser ut til å inneholde et fødselsnummer. Ta det bort.',
  'ingen-dokumenter': 'Ingen dokumenter er med i svaret.',
  'godkjenning-mangler': 'En annen må godkjenne utkastet.',
};

/** What a complaint is about. */
export const KLAGEGRUNN: Readonly<Record<Dokumentklage['gjelder'], string>> = {
  avslag: 'svaret',
  taushet: 'manglende svar',
  avvisning: 'at en klage ble avvist',
};

/** What came of a complaint. */
export const KLAGEORD: Readonly<Record<Klageavgjoerelse, string>> = {
  medhold: 'medhold',
  delvis: 'delvis medhold',
  opphevet: 'opphevet og sendt tilbake',
  stadfestet: 'avslaget ble stående',
  avvist: 'avvist uten å bli behandlet',
};

/** Why something was not done. */
export const FEILORD: Readonly<Record<Kravfeil, string>> = {
  ...DELINGSHINDRE,
  endret: 'Utkastet eller filene er endret siden du åpnet siden. Se hvordan det står nå, og prøv igjen.',
  uferdig: 'Svaret kan ikke sendes ennå. Se hva som mangler.',
  'egen-godkjenning': 'Du har selv skrevet utkastet eller lagt på en av filene. En annen må godkjenne.',
  'uinnlogget-godkjenning':
    'Utkastet eller en fil er lagt inn fra kommandolinjen, der ingen logger inn. Lagre det her, så kan en annen godkjenne det.',
  'utkast-borte': 'Utkastet finnes ikke lenger. Det kan være sendt eller slettet av en annen.',
  'virksomhet-borte': 'Virksomheten står ikke i konfigurasjonen lenger, og har ikke noe hjemmelsregister.',
  velg: 'Noe er ikke valgt. Velg det, og prøv igjen.',
  'velg-dokument': 'Velg minst ett dokument som får dette svaret.',
  'velg-utfall': 'Velg hva svaret blir. Det du har skrevet, står her ennå.',
  'for-lang': 'Teksten er for lang. Kort den ned.',
  idnummer: 'Teksten ser ut til å inneholde et fødselsnummer. Det er ikke lagret.',
  'ugyldig-dato': 'Skriv datoen som åååå-mm-dd. Den kan ikke være fram i tid.',
  'nummer-mangler': 'Skriv nummeret det har fått i arkivet.',
  'ugyldig-papir': 'Skriv antall ark som et helt tall, og porto i kroner.',
  'ingen-fil': 'Det var ingen fil der.',
  'noen-filer':
    'Noen av filene er lagt på, men ikke alle. De som mangler, var for store eller ikke PDF, bilde eller kontordokument, eller så er dokumentet alt besvart med innsyn.',
  'for-stor': 'Filen er for stor.',
  'ukjent-type':
    'En fil er ikke av en type som kan utleveres: PDF, bilde eller kontordokument. Den er ikke lagt på.',
  'ukjent-dokument': 'Kravet har ikke noe slikt dokument.',
  'alt-utlevert':
    'Dokumentet er alt besvart med innsyn, så filen ville blitt utlevert med en gang. Kryss av for at det er meningen.',
  'kan-ikke-buntes':
    'En av filene kan ikke leses som PDF. Er den kryptert? Legg den ved oversendelsen for seg.',
  'finnes-alt': 'Det er gjort allerede.',
  'finnes-ikke-ennaa': 'Kravet er ikke kommet inn.',
  'foer-forrige': 'Det kan ikke skje før det som alt er hendt.',
  lukket: 'Kravet er lukket.',
  'ikke-bekreftet': 'Kravet er ikke bekreftet.',
  'alt-bekreftet': 'Kravet er bekreftet allerede.',
  'alt-tatt': 'En annen har tatt kravet.',
  'alt-besvart': 'Noe av dette er besvart allerede. Se hvordan kravet står nå.',
  'ikke-besvart': 'Dokumentet er ikke besvart.',
  'alt-slik': 'Kravet står slik allerede.',
  'ikke-miljoe': 'Kravet gjelder ikke miljøinformasjon.',
  'alt-forlenget': 'Svartiden er forlenget allerede.',
  'frist-ute':
    'Fristen er ute. Kom en klage for sent, må du velge om den skal behandles likevel eller avvises.',
  'over-ett-aar':
    'Klagen kom mer enn ett år etter avgjørelsen. Da kan den ikke behandles, bare avvises (fvl. § 31 tredje ledd).',
  'klokken-staar': 'Fristen står stille allerede.',
  'klokken-gaar': 'Fristen løper allerede.',
  'ingen-klagerett': 'Det er ingen klagerett her.',
  'alt-krevd': 'Begrunnelse er krevd allerede.',
  'ikke-krevd': 'Begrunnelse er ikke krevd, eller er gitt.',
  'alt-klaget': 'Det er klaget allerede.',
  'ikke-klaget': 'Det er ingen klage her.',
  'alt-oversendt': 'Klagen er oversendt allerede.',
  'ikke-oversendt': 'Klagen er ikke oversendt.',
  'ikke-for-sen': 'Klagen kom i tide, og kan ikke avvises.',
  'svarfrist-loeper': 'Fristen for å svare løper ennå.',
  'foer-svaret': 'Datoen er før svaret ble sendt. Se om den er riktig.',
  'nettopp-purret': 'Det er purret i dag.',
  'noe-gjenstaar': 'Noe gjenstår.',
};

/** What was done, told on the page one comes to after it. */
export const GJORTORD: Readonly<Record<string, string>> = {
  registrert: 'Kravet er registrert.',
  ta: 'Du har tatt kravet.',
  overta: 'Du har overtatt kravet.',
  tildel: 'Kravet er tildelt.',
  miljoe: 'Kravet er merket som miljøinformasjon.',
  'ikke-miljoe': 'Kravet er ikke lenger merket som miljøinformasjon.',
  del: 'Saken er delt opp. Hvert dokument kan få sitt eget svar.',
  stans: 'Fristen er stanset.',
  gjenoppta: 'Fristen løper igjen.',
  klage: 'Klagen er registrert.',
  'krever-begrunnelse': 'Kravet om nærmere begrunnelse er registrert. Fristen er regnet fra dagen det kom.',
  trukket: 'Det du valgte, er registrert som trukket.',
  'alt-trukket': 'Kravet er registrert som trukket.',
  oversend: 'Klagen er merket som oversendt. Den som klaget, får vite det.',
  avgjort: 'Utfallet av klagen er registrert.',
  arkivert: 'Nummeret i arkivet er lagret.',
  ordre: 'Bestillingen blir sendt til arkivsystemet en gang til.',
  fil: 'Filen er lagt på.',
  filer: 'Filene er lagt på.',
  'fil-fjernet': 'Filen er fjernet.',
  'fil-godkjent': 'Filen er godkjent, og kan hentes av den som spør.',
  'fil-holdt': 'Filen er lagt på. Den utleveres når en annen har godkjent den.',
  lagret: 'Utkastet er lagret.',
  'ta-ut': 'Dokumentet er tatt ut av utkastet.',
  godkjenn: 'Utkastet er godkjent.',
  sendt: 'Svaret er sendt. Det ligger på statussiden til den som spør.',
  slettet: 'Utkastet er slettet.',
};

/** Who, of staff: oneself by a word, others by name, and by what the login knows them as where no name is kept. */
export const hvem = (av: string, meg: string, ansatte: ReadonlyMap<string, string> | undefined): string => {
  if (av === meg) return 'deg';
  if (av === 'spoer') return 'den som spør';
  if (av === 'system') return 'systemet';
  if (av.startsWith('kommandolinje:')) return `${av.slice('kommandolinje:'.length)} (kommandolinjen)`;
  const id = av.replace(/^ansatt:/, '');
  return ansatte?.get(id) ?? id;
};

/** The law's deadlines, as those who answer read them. */
export const FRISTORD: Readonly<Record<Fristregel, string>> = {
  'foerste-varsel': 'Bør være besvart innen',
  'andre-varsel': 'Bør senest være besvart innen',
  svarfrist: 'Kan klages på som avslag etter',
  miljoefrist: 'Miljøinformasjon: svar innen',
  'miljoefrist-forlenget': 'Miljøinformasjon, forlenget: svar innen',
  begrunnelsesadgang: 'Den som spør, kan be om nærmere begrunnelse til og med',
  begrunnelsesfrist: 'Nærmere begrunnelse innen',
  klagefrist: 'Den som spør, kan klage til og med',
};
