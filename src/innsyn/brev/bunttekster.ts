import type { Hendelsesart } from '../livsloep/hendelse.ts';
import type { Bunttekster } from './klagebunt.ts';

/** The words of a bundle: what happened, and what its parts are called. */
export interface Buntord {
  readonly tittel: (referanse: string) => string;
  readonly alt: string;
  readonly ingress: string;
  /** Of everything about a request: what is not in this file is in the other one. */
  readonly altIngress: string;
  readonly innhold: string;
  readonly linje: Bunttekster['linje'];
  readonly forloep: string;
  readonly klage: string;
  readonly fil: (nummer: string) => string;
  readonly hendelse: Readonly<Record<Hendelsesart, string>>;
}

export const buntord: Readonly<Record<'nb' | 'nn', Buntord>> = {
  nb: {
    tittel: (r) => `Klage over avgjørelse om innsyn (${r})`,
    alt: 'Alt om kravet om innsyn',
    ingress:
      'Dokumentene i saken følger etter innholdslisten. PDF-filer ligger også hele som vedlegg i denne filen.',
    altIngress:
      'Alt om kravet følger etter innholdslisten. Dokumenter som ikke er PDF, eller som er svært store, er ikke med her. De er med når du laster ned alt som zip.',
    innhold: 'Innhold',
    linje: (nr, navn, fra, til) => `${nr}. ${navn}, side ${fra === til ? fra : `${fra}–${til}`}`,
    forloep: 'Hva som har skjedd',
    klage: 'Klagen',
    fil: (n) => `Utlevert dokument ${n}`,
    hendelse: {
      sendt: 'Kravet ble sendt inn',
      bekreftet: 'Kravet ble bekreftet',
      'aldri-bekreftet': 'Kravet ble aldri bekreftet',
      tatt: 'Kravet ble tatt til behandling',
      miljoe: 'Det ble vurdert om kravet gjelder miljøinformasjon',
      forlenget: 'Svartiden ble forlenget',
      stanset: 'Fristen ble stanset',
      gjenopptatt: 'Fristen begynte å løpe igjen',
      besvart: 'Kravet ble besvart',
      delt: 'Saken ble delt opp, så hvert dokument får sitt eget svar',
      purret: 'Det ble purret på svar',
      'begrunnelse-krevd': 'Det ble bedt om nærmere begrunnelse',
      'begrunnelse-gitt': 'Nærmere begrunnelse ble gitt',
      klaget: 'Det ble klaget',
      omgjort: 'Avgjørelsen ble endret',
      oversendt: 'Klagen ble sendt til klageinstansen',
      'klage-avvist': 'Klagen ble avvist fordi den kom for sent',
      'klage-avgjort': 'Klagen ble avgjort',
      trukket: 'Kravet ble trukket, helt eller delvis',
      lukket: 'Kravet ble avsluttet',
    },
  },
  nn: {
    tittel: (r) => `Klage over avgjerd om innsyn (${r})`,
    alt: 'Alt om kravet om innsyn',
    ingress:
      'Dokumenta i saka følgjer etter innhaldslista. PDF-filer ligg òg heile som vedlegg i denne fila.',
    altIngress:
      'Alt om kravet følgjer etter innhaldslista. Dokument som ikkje er PDF, eller som er svært store, er ikkje med her. Dei er med når du lastar ned alt som zip.',
    innhold: 'Innhald',
    linje: (nr, navn, fra, til) => `${nr}. ${navn}, side ${fra === til ? fra : `${fra}–${til}`}`,
    forloep: 'Kva som har hendt',
    klage: 'Klaga',
    fil: (n) => `Utlevert dokument ${n}`,
    hendelse: {
      sendt: 'Kravet vart sendt inn',
      bekreftet: 'Kravet vart stadfesta',
      'aldri-bekreftet': 'Kravet vart aldri stadfesta',
      tatt: 'Kravet vart teke til behandling',
      miljoe: 'Det vart vurdert om kravet gjeld miljøinformasjon',
      forlenget: 'Svartida vart forlengd',
      stanset: 'Fristen vart stansa',
      gjenopptatt: 'Fristen tok til å gå igjen',
      besvart: 'Kravet vart svart på',
      delt: 'Saka vart delt opp, så kvart dokument får sitt eige svar',
      purret: 'Det vart purra på svar',
      'begrunnelse-krevd': 'Det vart bede om nærmare grunngiving',
      'begrunnelse-gitt': 'Nærmare grunngiving vart gitt',
      klaget: 'Det vart klaga',
      omgjort: 'Avgjerda vart endra',
      oversendt: 'Klaga vart send til klageinstansen',
      'klage-avvist': 'Klaga vart avvist fordi ho kom for seint',
      'klage-avgjort': 'Klaga vart avgjord',
      trukket: 'Kravet vart trekt, heilt eller delvis',
      lukket: 'Kravet vart avslutta',
    },
  },
};
