import type { Dokumentutfall } from '../livsloep/hendelse.ts';
import type { Vedtak } from './vedtak.ts';

/** Complaints that are dismissed together: what they are about («2026/123-4»), when they came, and when the days were over. */
interface Avvisningsdata {
  readonly numre: readonly string[];
  readonly gjelder: 'avslag' | 'avvisning';
  readonly kom: string;
  readonly frist: string;
}

interface Klagedata {
  readonly klageinstans: string;
  readonly organ: string;
  readonly medBegrunnelse: boolean;
  readonly miljoe: boolean;
}

/** The standard words of a decision. What the law demands stands here, so that nobody can forget it (R44). */
export interface Vedtakstekster {
  readonly tittel: Readonly<Record<Vedtak['art'], string>>;
  readonly referanse: (referanse: string) => string;
  readonly dato: (dato: string) => string;
  readonly mottatt: (dato: string) => string;
  readonly dokument: (nummer: string) => string;
  /** A whole case, decided as one. */
  readonly sak: (nummer: string) => string;
  readonly utfall: Readonly<Record<Dokumentutfall, string>>;
  readonly utfallSak: Readonly<Record<Dokumentutfall, string>>;
  /** Documents that are decided alike, told of together: how many, in which case, and by which number. */
  readonly flere: {
    readonly overskrift: (antall: number, utfall: Dokumentutfall | undefined) => string;
    readonly iSak: (sak: string, dokumentnumre: readonly number[]) => string;
    readonly utfall: Readonly<Record<Dokumentutfall, string>>;
  };
  /** What a sentence is about: one document, or each of several. */
  readonly dokumentet: { readonly ett: string; readonly hvert: string };
  readonly hjemmel: (tekst: string) => string;
  readonly meroffentlighet: (grunn: string, dokumentet: string) => string;
  readonly resten: Readonly<Record<'a' | 'b' | 'c', (dokumentet: string) => string>>;
  readonly rettOrgan: (organ: string) => string;
  /** When an answer that takes longer can be expected at the latest (R51). */
  readonly senest: (dato: string) => string;
  /** What copies on paper cost, and by what right (R50). Amounts are written out. */
  readonly betaling: {
    readonly overskrift: string;
    readonly ark: (d: { readonly sak: string; readonly ark: number; readonly belop: string }) => string;
    readonly porto: (belop: string) => string;
    readonly sum: (belop: string) => string;
    readonly hjemmel: string;
  };
  /** A complaint that came too late is dismissed (R48). */
  readonly avvisning: {
    readonly klagen: (d: Avvisningsdata) => string;
    /** Why it is not heard all the same. */
    readonly vurdert: (grunn: string) => string;
    /** More than a year: then it may not be. */
    readonly overEttAar: string;
    readonly staar: Readonly<Record<Avvisningsdata['gjelder'], string>>;
    /** The dismissal can be complained of too. */
    readonly klage: (d: Pick<Klagedata, 'klageinstans' | 'organ'>) => string;
  };
  /** Complaint right, body and deadline, and the right to fuller reasons (offl. §§ 31 and 32). */
  readonly klage: {
    readonly overskrift: string;
    readonly overskriftMedBegrunnelse: string;
    /** `miljoe`: of environmental information, which has days and a provision of its own (R51). */
    readonly begrunnelse: (miljoe: boolean) => string;
    /** Before a paragraph that is about some of the documents only. */
    readonly gjelder: (numre: string) => string;
    /** `medBegrunnelse`: fuller reasons can be asked for still. */
    readonly kanKlage: (d: Klagedata) => string;
    /** A complaint that is made holds for what is still refused. */
    readonly klaget: (d: Klagedata) => string;
    /** The appeal body has had its say. */
    readonly avgjort: (d: Klagedata) => string;
    /** Where the King in Council hears the complaint: what cannot be complained of after that (offl. § 32 first paragraph). */
    readonly kongenIStatsraad: string;
  };
  readonly hilsen: string;
  readonly beskrevet: string;
  /** The same within a sentence. */
  readonly detBeskrevne: string;
  readonly side: (nr: number, av: number) => string;
}

/** The same in bokmål and nynorsk. */
const OG = new Intl.ListFormat('nb', { type: 'conjunction' });

/** «1, 3 og 4». */
const rekke = (numre: readonly (number | string)[]): string => OG.format(numre.map(String));

export const vedtakstekster: Readonly<Record<'nb' | 'nn', Vedtakstekster>> = {
  nb: {
    tittel: {
      svar: 'Svar på krav om innsyn',
      begrunnelse: 'Nærmere begrunnelse for avslag på innsyn',
      omgjoering: 'Ny avgjørelse om innsyn',
      avvisning: 'Klagen din er avvist',
      forlengelse: 'Lengre svartid på krav om miljøinformasjon',
    },
    referanse: (r) => `Referanse: ${r}`,
    dato: (d) => `Dato: ${d}`,
    mottatt: (d) => `Vi mottok kravet ditt ${d}.`,
    dokument: (n) => `Dokument ${n}`,
    sak: (n) => `Hele saken ${n}`,
    utfallSak: {
      innsyn: 'Du får innsyn i alle dokumentene i saken.',
      delvis: 'Du får innsyn i deler av dokumentene i saken. Resten er unntatt fra innsyn.',
      avslag: 'Du får ikke innsyn i dokumentene i saken.',
      'finnes-ikke': 'Vi har ingen dokumenter i en slik sak.',
      'feil-organ': 'Vi er ikke rett organ for dette kravet.',
    },
    utfall: {
      innsyn: 'Du får innsyn i hele dokumentet.',
      delvis: 'Du får innsyn i deler av dokumentet. Resten er unntatt fra innsyn.',
      avslag: 'Du får ikke innsyn i dokumentet.',
      'finnes-ikke': 'Vi har ikke noe slikt dokument.',
      'feil-organ': 'Vi er ikke rett organ for dette kravet.',
    },
    flere: {
      overskrift: (antall, utfall) =>
        ({
          innsyn: `Innsyn i ${antall} dokumenter`,
          delvis: `Delvis innsyn i ${antall} dokumenter`,
          avslag: `Avslag på innsyn i ${antall} dokumenter`,
          'finnes-ikke': `${antall} dokumenter som ikke finnes hos oss`,
          'feil-organ': `${antall} dokumenter som ligger hos et annet organ`,
          '': `${antall} dokumenter`,
        })[utfall ?? ''],
      iSak: (sak, numre) => `Sak ${sak}: dokument ${rekke(numre)}`,
      utfall: {
        innsyn: 'Du får innsyn i alt i disse dokumentene.',
        delvis: 'Du får innsyn i deler av disse dokumentene. Resten er unntatt fra innsyn.',
        avslag: 'Du får ikke innsyn i disse dokumentene.',
        'finnes-ikke': 'Vi har ikke disse dokumentene.',
        'feil-organ': 'Vi er ikke rett organ for denne delen av kravet.',
      },
    },
    dokumentet: { ett: 'dokumentet', hvert: 'hvert dokument' },
    hjemmel: (t) => `Unntaket er hjemlet i ${t}.`,
    meroffentlighet: (g, dokumentet) =>
      `Vi har vurdert om ${dokumentet} likevel bør gis ut (offentleglova § 11), og kommet til at det ikke bør det: ${g}`,
    resten: {
      a: (dokumentet) =>
        `Resten av ${dokumentet} er også unntatt, fordi den alene ville gi et klart misvisende inntrykk av innholdet (offentleglova § 12 bokstav a).`,
      b: (dokumentet) =>
        `Resten av ${dokumentet} er også unntatt, fordi det ville være urimelig arbeidskrevende å skille den ut (offentleglova § 12 bokstav b).`,
      c: (dokumentet) =>
        `Resten av ${dokumentet} er også unntatt, fordi opplysningene som er unntatt, er den vesentligste delen av det (offentleglova § 12 bokstav c).`,
    },
    rettOrgan: (o) => `Kravet kan rettes til ${o}.`,
    senest: (d) =>
      `Du skal få svar så snart som mulig, og senest ${d} (miljøinformasjonsloven § 13 tredje ledd).`,
    betaling: {
      overskrift: 'Betaling for kopier på papir',
      ark: ({ sak, ark, belop }) =>
        `${sak === '' ? 'Du får' : `I sak ${sak} får du`} ${ark} ark på papir. For hvert ark utover hundre krever vi 1 krone: ${belop}.`,
      porto: (belop) => `Porto: ${belop}.`,
      sum: (belop) => `I alt: ${belop}.`,
      hjemmel:
        'Betalingen kreves etter offentleglova § 8 og offentlegforskrifta § 4 første ledd. Den gjelder bare kopier på papir.',
    },
    avvisning: {
      klagen: ({ numre, gjelder, kom, frist }) =>
        `Du har klaget på ${gjelder === 'avslag' ? 'avgjørelsen vår om' : 'at vi avviste en klage om'} ${rekke(numre)}. Klagen kom ${kom}. Da var fristen for å klage ute: Den gikk ut ${frist}. Derfor avviser vi klagen (forvaltningsloven § 33 andre ledd).`,
      vurdert: (grunn) =>
        `Vi har vurdert om vi likevel bør behandle klagen (forvaltningsloven § 31), og kommet til at vi ikke bør det: ${grunn}`,
      overEttAar:
        'Klagen kom mer enn ett år etter avgjørelsen. Da har vi ikke lov til å behandle den (forvaltningsloven § 31 tredje ledd).',
      staar: {
        avslag: 'Avgjørelsen vår om innsyn gjelder fortsatt.',
        avvisning: 'Avvisningen gjelder fortsatt.',
      },
      klage: ({ klageinstans, organ }) =>
        `Du kan klage på at vi avviser klagen (forvaltningsloven § 28). Fristen er tre uker fra du fikk dette brevet. Klagen sendes til ${organ}. Endrer vi ikke avgjørelsen, sender vi klagen til ${klageinstans}, som avgjør den. Du kan be om å få se dokumentene i saken om klagen (forvaltningsloven §§ 18 og 19).`,
    },
    klage: {
      overskrift: 'Klage',
      overskriftMedBegrunnelse: 'Begrunnelse og klage',
      begrunnelse: (miljoe) =>
        `Du kan be om en nærmere begrunnelse innen tre uker fra du fikk dette brevet. Den skal du få skriftlig så snart som mulig etter at du har bedt om den, og senest innen ti ${miljoe ? 'virkedager (miljøinformasjonsloven § 13 femte ledd)' : 'arbeidsdager (offentleglova § 31 andre ledd)'}.`,
      gjelder: (numre) => `Gjelder ${numre}:`,
      kanKlage: ({ klageinstans, organ, medBegrunnelse, miljoe }) =>
        `Du kan klage på avgjørelsen (${miljoe ? 'miljøinformasjonsloven § 15' : 'offentleglova § 32'}). Fristen er tre uker fra du fikk dette brevet.${medBegrunnelse ? ' Ber du om nærmere begrunnelse innen fristen, begynner en ny frist å løpe når du får den.' : ''} Klagen sendes til ${organ}. Endrer vi ikke avgjørelsen, sender vi klagen til ${klageinstans}, som avgjør den.`,
      klaget: ({ klageinstans }) =>
        `Klagen din gjelder fortsatt det du ikke får innsyn i. Du trenger ikke å klage på nytt. Gir vi deg ikke innsyn, er det ${klageinstans} som avgjør klagen.`,
      avgjort: ({ klageinstans }) =>
        `${klageinstans} har avgjort klagen din. Den avgjørelsen kan du ikke klage videre på.`,
      kongenIStatsraad:
        'En klage som sendes videre, blir avgjort av Kongen i statsråd. Den avgjørelsen kan du ikke klage til Sivilombudet på (offentleglova § 32 første ledd).',
    },
    hilsen: 'Med vennlig hilsen',
    beskrevet: 'som du har beskrevet',
    detBeskrevne: 'det du har beskrevet',
    side: (nr, av) => `Side ${nr} av ${av}`,
  },
  nn: {
    tittel: {
      svar: 'Svar på krav om innsyn',
      begrunnelse: 'Nærmare grunngiving for avslag på innsyn',
      omgjoering: 'Ny avgjerd om innsyn',
      avvisning: 'Klaga di er avvist',
      forlengelse: 'Lengre svartid på krav om miljøinformasjon',
    },
    referanse: (r) => `Referanse: ${r}`,
    dato: (d) => `Dato: ${d}`,
    mottatt: (d) => `Vi fekk kravet ditt ${d}.`,
    dokument: (n) => `Dokument ${n}`,
    sak: (n) => `Heile saka ${n}`,
    utfallSak: {
      innsyn: 'Du får innsyn i alle dokumenta i saka.',
      delvis: 'Du får innsyn i delar av dokumenta i saka. Resten er unnateken frå innsyn.',
      avslag: 'Du får ikkje innsyn i dokumenta i saka.',
      'finnes-ikke': 'Vi har ingen dokument i ei slik sak.',
      'feil-organ': 'Vi er ikkje rett organ for dette kravet.',
    },
    utfall: {
      innsyn: 'Du får innsyn i heile dokumentet.',
      delvis: 'Du får innsyn i delar av dokumentet. Resten er unnateken frå innsyn.',
      avslag: 'Du får ikkje innsyn i dokumentet.',
      'finnes-ikke': 'Vi har ikkje noko slikt dokument.',
      'feil-organ': 'Vi er ikkje rett organ for dette kravet.',
    },
    flere: {
      overskrift: (antall, utfall) =>
        ({
          innsyn: `Innsyn i ${antall} dokument`,
          delvis: `Delvis innsyn i ${antall} dokument`,
          avslag: `Avslag på innsyn i ${antall} dokument`,
          'finnes-ikke': `${antall} dokument som ikkje finst hos oss`,
          'feil-organ': `${antall} dokument som ligg hos eit anna organ`,
          '': `${antall} dokument`,
        })[utfall ?? ''],
      iSak: (sak, numre) => `Sak ${sak}: dokument ${rekke(numre)}`,
      utfall: {
        innsyn: 'Du får innsyn i alt i desse dokumenta.',
        delvis: 'Du får innsyn i delar av desse dokumenta. Resten er unnateken frå innsyn.',
        avslag: 'Du får ikkje innsyn i desse dokumenta.',
        'finnes-ikke': 'Vi har ikkje desse dokumenta.',
        'feil-organ': 'Vi er ikkje rett organ for denne delen av kravet.',
      },
    },
    dokumentet: { ett: 'dokumentet', hvert: 'kvart dokument' },
    hjemmel: (t) => `Unntaket er heimla i ${t}.`,
    meroffentlighet: (g, dokumentet) =>
      `Vi har vurdert om vi likevel bør gi ut ${dokumentet} (offentleglova § 11), og kome til at vi ikkje bør det: ${g}`,
    resten: {
      a: (dokumentet) =>
        `Resten av ${dokumentet} er òg unnateken, fordi han åleine ville gi eit klart misvisande inntrykk av innhaldet (offentleglova § 12 bokstav a).`,
      b: (dokumentet) =>
        `Resten av ${dokumentet} er òg unnateken, fordi det ville vere urimeleg arbeidskrevjande å skilje han ut (offentleglova § 12 bokstav b).`,
      c: (dokumentet) =>
        `Resten av ${dokumentet} er òg unnateken, fordi opplysningane som er unnatekne, er den vesentlegaste delen av det (offentleglova § 12 bokstav c).`,
    },
    rettOrgan: (o) => `Kravet kan rettast til ${o}.`,
    senest: (d) =>
      `Du skal få svar så snart som mogleg, og seinast ${d} (miljøinformasjonslova § 13 tredje ledd).`,
    betaling: {
      overskrift: 'Betaling for kopiar på papir',
      ark: ({ sak, ark, belop }) =>
        `${sak === '' ? 'Du får' : `I sak ${sak} får du`} ${ark} ark på papir. For kvart ark utover hundre krev vi 1 krone: ${belop}.`,
      porto: (belop) => `Porto: ${belop}.`,
      sum: (belop) => `I alt: ${belop}.`,
      hjemmel:
        'Betalinga blir kravd etter offentleglova § 8 og offentlegforskrifta § 4 første ledd. Ho gjeld berre kopiar på papir.',
    },
    avvisning: {
      klagen: ({ numre, gjelder, kom, frist }) =>
        `Du har klaga på ${gjelder === 'avslag' ? 'avgjerda vår om' : 'at vi avviste ei klage om'} ${rekke(numre)}. Klaga kom ${kom}. Då var fristen for å klage ute: Han gjekk ut ${frist}. Difor avviser vi klaga (forvaltningslova § 33 andre ledd).`,
      vurdert: (grunn) =>
        `Vi har vurdert om vi likevel bør behandle klaga (forvaltningslova § 31), og kome til at vi ikkje bør det: ${grunn}`,
      overEttAar:
        'Klaga kom meir enn eitt år etter avgjerda. Då har vi ikkje lov til å behandle henne (forvaltningslova § 31 tredje ledd).',
      staar: {
        avslag: 'Avgjerda vår om innsyn gjeld framleis.',
        avvisning: 'Avvisinga gjeld framleis.',
      },
      klage: ({ klageinstans, organ }) =>
        `Du kan klage på at vi avviser klaga (forvaltningslova § 28). Fristen er tre veker frå du fekk dette brevet. Klaga skal sendast til ${organ}. Endrar vi ikkje avgjerda, sender vi klaga til ${klageinstans}, som avgjer henne. Du kan be om å få sjå dokumenta i saka om klaga (forvaltningslova §§ 18 og 19).`,
    },
    klage: {
      overskrift: 'Klage',
      overskriftMedBegrunnelse: 'Grunngiving og klage',
      begrunnelse: (miljoe) =>
        `Du kan be om ei nærmare grunngiving innan tre veker frå du fekk dette brevet. Den skal du få skriftleg så snart som mogleg etter at du har bede om henne, og seinast innan ti ${miljoe ? 'virkedagar (miljøinformasjonslova § 13 femte ledd)' : 'arbeidsdagar (offentleglova § 31 andre ledd)'}.`,
      gjelder: (numre) => `Gjeld ${numre}:`,
      kanKlage: ({ klageinstans, organ, medBegrunnelse, miljoe }) =>
        `Du kan klage på avgjerda (${miljoe ? 'miljøinformasjonslova § 15' : 'offentleglova § 32'}). Fristen er tre veker frå du fekk dette brevet.${medBegrunnelse ? ' Ber du om nærmare grunngiving innan fristen, tek ein ny frist til å gå når du får henne.' : ''} Klaga skal sendast til ${organ}. Endrar vi ikkje avgjerda, sender vi klaga til ${klageinstans}, som avgjer henne.`,
      klaget: ({ klageinstans }) =>
        `Klaga di gjeld framleis det du ikkje får innsyn i. Du treng ikkje å klage på nytt. Gir vi deg ikkje innsyn, er det ${klageinstans} som avgjer klaga.`,
      avgjort: ({ klageinstans }) =>
        `${klageinstans} har avgjort klaga di. Den avgjerda kan du ikkje klage vidare på.`,
      kongenIStatsraad:
        'Ei klage som blir send vidare, blir avgjord av Kongen i statsråd. Den avgjerda kan du ikkje klage til Sivilombodet på (offentleglova § 32 første ledd).',
    },
    hilsen: 'Med venleg helsing',
    beskrevet: 'som du har skildra',
    detBeskrevne: 'det du har skildra',
    side: (nr, av) => `Side ${nr} av ${av}`,
  },
};
