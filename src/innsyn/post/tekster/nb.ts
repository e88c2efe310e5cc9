import { type Brevtekster, type Enhetsmal, liste, type Spoerrermal } from './tekst.ts';

/** Mails to the one who asks, in bokmål. */
export const spoerrerNb: Brevtekster<Spoerrermal> = {
  bekreft: (d) => ({
    emne: 'Bekreft kravet ditt om innsyn',
    avsnitt: [
      `Du har bedt om innsyn ${d.mottatt}. Åpne lenken og trykk på knappen, så blir kravet sendt:`,
      d.lenke,
      `Lenken virker i ${d.timer} timer. Fristen for svar regnes fra du sendte inn kravet.`,
      `Referansenummer:\n${liste(d.alle)}`,
      'Har du ikke bedt om innsyn? Da kan du se bort fra denne e-posten, og alt blir slettet.',
    ],
  }),
  kvittering: (d) => ({
    emne: `Vi har mottatt kravet ditt om innsyn (${d.referanse})`,
    avsnitt: [
      `Kravet ble mottatt ${d.mottatt}.`,
      `Referansenummer:\n${liste(d.alle)}`,
      ...(d.svarfrist === undefined
        ? ['Du skal få svar uten ugrunnet opphold.']
        : [
            `Du skal få svar uten ugrunnet opphold, vanligvis innen tre arbeidsdager. Har du ikke fått svar innen ${d.svarfrist}, kan du klage som om du hadde fått avslag.`,
          ]),
      'På denne siden ser du hvor saken står. Der kan du purre, be om begrunnelse, klage og slette opplysningene dine:',
      d.lenke,
      'Lenken er hemmelig. Alle som har den, kan se kravet ditt.',
    ],
  }),
  'svar-klart': (d) => ({
    emne: `Svar på kravet ditt om innsyn (${d.referanse})`,
    avsnitt: [`${d.organ} har svart på kravet ditt. Les svaret her:`, d.lenke],
  }),
  'begrunnelse-klar': (d) => ({
    emne: `Nærmere begrunnelse (${d.referanse})`,
    avsnitt: [
      `${d.organ} har begrunnet avslaget nærmere. Les begrunnelsen her:`,
      d.lenke,
      ...(d.klagefrist === undefined ? [] : ['Klagefristen på tre uker regnes nå fra denne begrunnelsen.']),
    ],
  }),
  'klage-mottatt': (d) => ({
    emne: `Vi har mottatt klagen din (${d.referanse})`,
    avsnitt: [
      `${d.organ} vurderer saken på nytt. Blir avgjørelsen ikke endret, sendes klagen til ${d.klageinstans}.`,
      ...(d.kongenIStatsraad
        ? [
            'Klagen blir i så fall avgjort av Kongen i statsråd. Den avgjørelsen kan du ikke klage til Sivilombudet på (offentleglova § 32 første ledd).',
          ]
        : []),
      `Følg saken her:\n${d.lenke}`,
    ],
  }),
  'klage-oversendt': (d) => ({
    emne: `Klagen din er sendt videre (${d.referanse})`,
    avsnitt: [`${d.organ} har sendt klagen til ${d.klageinstans}.`, `Følg saken her:\n${d.lenke}`],
  }),
  'klage-avgjort': (d) => ({
    emne: `Klagen din er avgjort (${d.referanse})`,
    avsnitt: [`${d.klageinstans} har avgjort klagen. Les mer her:`, d.lenke],
  }),
  'klage-avvist': (d) => ({
    emne: `Klagen din er avvist (${d.referanse})`,
    avsnitt: [
      `${d.organ} har avvist klagen din fordi den kom for sent. Les hvorfor, og hvordan du kan klage på det, her:`,
      d.lenke,
    ],
  }),
  forlenget: (d) => ({
    emne: `Det tar lengre tid å svare (${d.referanse})`,
    avsnitt: [
      `Kravet gjelder miljøinformasjon. ${d.organ} trenger mer tid og skal svare innen to måneder${d.svarfrist === undefined ? '' : `, senest ${d.svarfrist}`}.`,
      `Les hvorfor her:\n${d.lenke}`,
    ],
  }),
  'frist-ute': (d) => ({
    emne: `Fristen for svar er ute (${d.referanse})`,
    avsnitt: [
      `${d.organ} har ikke svart innen fristen. Da kan du klage som om du hadde fått avslag. Klagen sendes fra denne siden:`,
      d.lenke,
    ],
  }),
  'krav-trukket': (d) => ({
    emne: `Kravet ditt om innsyn er registrert som trukket (${d.referanse})`,
    avsnitt: [
      `${d.organ} har fått vite at du trekker kravet, helt eller delvis, og har registrert det. Se hva som gjelder, her:`,
      d.lenke,
      `Stemmer det ikke? Ta kontakt med ${d.organ} med en gang.`,
    ],
  }),
  'mine-krav': (d) => ({
    emne: 'Kravene dine om innsyn',
    avsnitt: [
      'Her er lenken til alle kravene som er sendt fra denne adressen:',
      d.lenke,
      `Lenken virker i ${d.timer} timer. Har du ikke bedt om den, kan du se bort fra denne e-posten.`,
    ],
  }),
};

const krav = (d: { referanse: string; numre: string; mottatt: string }): string =>
  `Krav ${d.referanse}, mottatt ${d.mottatt}.\nGjelder: ${d.numre}`;

/** Mails to the unit, in bokmål. */
export const enhetNb: Brevtekster<Enhetsmal> = {
  'nytt-krav': (d) => ({
    emne: `Nytt krav om innsyn (${d.referanse})`,
    avsnitt: [
      krav(d),
      ...(d.svarfrist === undefined
        ? []
        : [`Kravet skal besvares uten ugrunnet opphold, og senest ${d.svarfrist}.`]),
      `Behandle kravet her:\n${d.lenke}`,
    ],
  }),
  purring: (d) => ({
    emne: `Purring på krav om innsyn (${d.referanse})`,
    avsnitt: [krav(d), 'Den som har bedt om innsyn, minner om kravet.', d.lenke],
  }),
  paaminnelse: (d) => ({
    emne: `Påminnelse: krav om innsyn venter (${d.referanse})`,
    avsnitt: [
      krav(d),
      ...(d.begrunnelsesfrist === undefined
        ? []
        : [`Begrunnelsen skulle vært gitt innen ${d.begrunnelsesfrist}.`]),
      ...(d.svarfrist === undefined ? [] : [`Siste dag før taushet regnes som avslag: ${d.svarfrist}.`]),
      d.lenke,
    ],
  }),
  'frist-ute': (d) => ({
    emne: `Fristen er ute: kan påklages som avslag (${d.referanse})`,
    avsnitt: [
      krav(d),
      'Fristen for svar er ute. Kravet kan nå påklages som avslag. Det skal fortsatt besvares.',
      d.lenke,
    ],
  }),
  'begrunnelse-krevd': (d) => ({
    emne: `Krav om nærmere begrunnelse (${d.referanse})`,
    avsnitt: [
      krav(d),
      `Begrunnelsen skal gis skriftlig${d.begrunnelsesfrist === undefined ? '' : `, senest ${d.begrunnelsesfrist}`}. Kravet om begrunnelse skal journalføres.`,
      d.lenke,
    ],
  }),
  'ny-klage': (d) => ({
    emne: `Klage på innsynssak (${d.referanse})`,
    avsnitt: [
      krav(d),
      'Klagen skal journalføres og vurderes uten ugrunnet opphold. Blir avgjørelsen ikke endret, skal den sendes videre.',
      d.lenke,
    ],
  }),
  'krav-trukket': (d) => ({
    emne: `Krav om innsyn er trukket (${d.referanse})`,
    avsnitt: [krav(d), 'Den som ba om innsyn, har trukket kravet helt eller delvis.', d.lenke],
  }),
  'ikke-levert': (d) => ({
    emne: `E-post til den som ba om innsyn, kom ikke fram (${d.referanse})`,
    avsnitt: [
      krav(d),
      'En e-post om kravet ble avvist eller kom i retur. Svaret ligger på statussiden, men den som spør, vet kanskje ikke om det. Se om det er oppgitt en annen måte å nå vedkommende på.',
      d.lenke,
    ],
  }),
  'levering-endret': (d) => ({
    emne: `Svaret skal gis på en annen måte (${d.referanse})`,
    avsnitt: [krav(d), 'Den som ba om innsyn, vil ha svaret på papir eller hente det selv.', d.lenke],
  }),
  arkivordre: (d) => ({
    emne: 'Innsynskrav',
    avsnitt: [
      `Til: ${d.organ}`,
      `Bestillingsdato: ${d.mottatt}`,
      `Gjelder: ${d.numre}`,
      'Bestillingen ligger ved som order.xml.',
    ],
  }),
};
