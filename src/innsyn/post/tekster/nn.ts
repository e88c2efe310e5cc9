import { type Brevtekster, type Enhetsmal, liste, type Spoerrermal } from './tekst.ts';

/** Mails to the one who asks, in nynorsk. */
export const spoerrerNn: Brevtekster<Spoerrermal> = {
  bekreft: (d) => ({
    emne: 'Stadfest kravet ditt om innsyn',
    avsnitt: [
      `Du har bede om innsyn ${d.mottatt}. Opne lenkja og trykk på knappen, så blir kravet sendt:`,
      d.lenke,
      `Lenkja verkar i ${d.timer} timar. Fristen for svar blir rekna frå du sende inn kravet.`,
      `Referansenummer:\n${liste(d.alle)}`,
      'Har du ikkje bede om innsyn? Då kan du sjå bort frå denne e-posten, og alt blir sletta.',
    ],
  }),
  kvittering: (d) => ({
    emne: `Vi har fått kravet ditt om innsyn (${d.referanse})`,
    avsnitt: [
      `Kravet kom inn ${d.mottatt}.`,
      `Referansenummer:\n${liste(d.alle)}`,
      ...(d.svarfrist === undefined
        ? ['Du skal få svar utan ugrunna opphald.']
        : [
            `Du skal få svar utan ugrunna opphald, vanlegvis innan tre arbeidsdagar. Har du ikkje fått svar innan ${d.svarfrist}, kan du klage som om du hadde fått avslag.`,
          ]),
      'På denne sida ser du kvar saka står. Der kan du purre, be om grunngiving, klage og slette opplysningane dine:',
      d.lenke,
      'Lenkja er hemmeleg. Alle som har henne, kan sjå kravet ditt.',
    ],
  }),
  'svar-klart': (d) => ({
    emne: `Svar på kravet ditt om innsyn (${d.referanse})`,
    avsnitt: [`${d.organ} har svart på kravet ditt. Les svaret her:`, d.lenke],
  }),
  'begrunnelse-klar': (d) => ({
    emne: `Nærmare grunngiving (${d.referanse})`,
    avsnitt: [
      `${d.organ} har grunngitt avslaget nærmare. Les grunngivinga her:`,
      d.lenke,
      ...(d.klagefrist === undefined
        ? []
        : ['Klagefristen på tre veker blir no rekna frå denne grunngivinga.']),
    ],
  }),
  'klage-mottatt': (d) => ({
    emne: `Vi har fått klaga di (${d.referanse})`,
    avsnitt: [
      `${d.organ} vurderer saka på nytt. Blir avgjerda ikkje endra, går klaga til ${d.klageinstans}.`,
      ...(d.kongenIStatsraad
        ? [
            'Klaga blir i så fall avgjord av Kongen i statsråd. Den avgjerda kan du ikkje klage til Sivilombodet på (offentleglova § 32 første ledd).',
          ]
        : []),
      `Følg saka her:\n${d.lenke}`,
    ],
  }),
  'klage-oversendt': (d) => ({
    emne: `Klaga di er send vidare (${d.referanse})`,
    avsnitt: [`${d.organ} har sendt klaga til ${d.klageinstans}.`, `Følg saka her:\n${d.lenke}`],
  }),
  'klage-avgjort': (d) => ({
    emne: `Klaga di er avgjord (${d.referanse})`,
    avsnitt: [`${d.klageinstans} har avgjort klaga. Les meir her:`, d.lenke],
  }),
  'klage-avvist': (d) => ({
    emne: `Klaga di er avvist (${d.referanse})`,
    avsnitt: [
      `${d.organ} har avvist klaga di fordi ho kom for seint. Les kvifor, og korleis du kan klage på det, her:`,
      d.lenke,
    ],
  }),
  forlenget: (d) => ({
    emne: `Det tek lengre tid å svare (${d.referanse})`,
    avsnitt: [
      `Kravet gjeld miljøinformasjon. ${d.organ} treng meir tid og skal svare innan to månader${d.svarfrist === undefined ? '' : `, seinast ${d.svarfrist}`}.`,
      `Les kvifor her:\n${d.lenke}`,
    ],
  }),
  'frist-ute': (d) => ({
    emne: `Fristen for svar er ute (${d.referanse})`,
    avsnitt: [
      `${d.organ} har ikkje svart innan fristen. Då kan du klage som om du hadde fått avslag. Klaga sender du frå denne sida:`,
      d.lenke,
    ],
  }),
  'krav-trukket': (d) => ({
    emne: `Kravet ditt om innsyn er registrert som trekt (${d.referanse})`,
    avsnitt: [
      `${d.organ} har fått vite at du trekkjer kravet, heilt eller delvis, og har registrert det. Sjå kva som gjeld, her:`,
      d.lenke,
      `Stemmer det ikkje? Ta kontakt med ${d.organ} med ein gong.`,
    ],
  }),
  'mine-krav': (d) => ({
    emne: 'Krava dine om innsyn',
    avsnitt: [
      'Her er lenkja til alle krava som er sende frå denne adressa:',
      d.lenke,
      `Lenkja verkar i ${d.timer} timar. Har du ikkje bede om henne, kan du sjå bort frå denne e-posten.`,
    ],
  }),
};

const krav = (d: { referanse: string; numre: string; mottatt: string }): string =>
  `Krav ${d.referanse}, motteke ${d.mottatt}.\nGjeld: ${d.numre}`;

/** Mails to the unit, in nynorsk. */
export const enhetNn: Brevtekster<Enhetsmal> = {
  'nytt-krav': (d) => ({
    emne: `Nytt krav om innsyn (${d.referanse})`,
    avsnitt: [
      krav(d),
      ...(d.svarfrist === undefined
        ? []
        : [`Kravet skal svarast på utan ugrunna opphald, og seinast ${d.svarfrist}.`]),
      `Behandle kravet her:\n${d.lenke}`,
    ],
  }),
  purring: (d) => ({
    emne: `Purring på krav om innsyn (${d.referanse})`,
    avsnitt: [krav(d), 'Den som har bede om innsyn, minner om kravet.', d.lenke],
  }),
  paaminnelse: (d) => ({
    emne: `Påminning: krav om innsyn ventar (${d.referanse})`,
    avsnitt: [
      krav(d),
      ...(d.begrunnelsesfrist === undefined
        ? []
        : [`Grunngivinga skulle ha vore gitt innan ${d.begrunnelsesfrist}.`]),
      ...(d.svarfrist === undefined ? [] : [`Siste dag før tagnad blir rekna som avslag: ${d.svarfrist}.`]),
      d.lenke,
    ],
  }),
  'frist-ute': (d) => ({
    emne: `Fristen er ute: kan påklagast som avslag (${d.referanse})`,
    avsnitt: [
      krav(d),
      'Fristen for svar er ute. Kravet kan no påklagast som avslag. Det skal framleis svarast på.',
      d.lenke,
    ],
  }),
  'begrunnelse-krevd': (d) => ({
    emne: `Krav om nærmare grunngiving (${d.referanse})`,
    avsnitt: [
      krav(d),
      `Grunngivinga skal vere skriftleg${d.begrunnelsesfrist === undefined ? '' : `, og kome seinast ${d.begrunnelsesfrist}`}. Kravet om grunngiving skal journalførast.`,
      d.lenke,
    ],
  }),
  'ny-klage': (d) => ({
    emne: `Klage i innsynssak (${d.referanse})`,
    avsnitt: [
      krav(d),
      'Klaga skal journalførast og vurderast utan ugrunna opphald. Blir avgjerda ikkje endra, skal ho sendast vidare.',
      d.lenke,
    ],
  }),
  'krav-trukket': (d) => ({
    emne: `Krav om innsyn er trekt (${d.referanse})`,
    avsnitt: [krav(d), 'Den som bad om innsyn, har trekt kravet heilt eller delvis.', d.lenke],
  }),
  'ikke-levert': (d) => ({
    emne: `E-post til den som bad om innsyn, kom ikkje fram (${d.referanse})`,
    avsnitt: [
      krav(d),
      'Ein e-post om kravet vart avvist eller kom i retur. Svaret ligg på statussida, men den som spør, veit kanskje ikkje om det. Sjå om det er oppgitt ein annan måte å nå vedkomande på.',
      d.lenke,
    ],
  }),
  'levering-endret': (d) => ({
    emne: `Svaret skal kome på ein annan måte (${d.referanse})`,
    avsnitt: [krav(d), 'Den som bad om innsyn, vil ha svaret på papir eller hente det sjølv.', d.lenke],
  }),
  arkivordre: (d) => ({
    emne: 'Innsynskrav',
    avsnitt: [
      `Til: ${d.organ}`,
      `Bestillingsdato: ${d.mottatt}`,
      `Gjeld: ${d.numre}`,
      'Bestillinga ligg ved som order.xml.',
    ],
  }),
};
