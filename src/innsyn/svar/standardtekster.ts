/** A sentence that a case handler can begin with, and where in a decision it belongs. */
export interface Standardtekst {
  /** The same in both languages. */
  readonly id: string;
  /** What it is called in a list. */
  readonly navn: string;
  readonly felt: 'innledning' | 'begrunnelse' | 'meroffentlighet';
  readonly tekst: string;
}

/**
 * Standard texts in bokmål and nynorsk. They are beginnings: what is particular to the document must be added, above all to the
 * assessment of § 11 (R45). What the law demands word for word stands in `tekster.ts`, and is in every letter without being chosen.
 */
export const standardtekster: Readonly<Record<'nb' | 'nn', readonly Standardtekst[]>> = {
  nb: [
    {
      id: 'vedlagt',
      navn: 'Dokumentene ligger på statussiden',
      felt: 'innledning',
      tekst: 'Dokumentene du får innsyn i, ligger på siden der du følger kravet ditt.',
    },
    {
      id: 'beklager',
      navn: 'Svaret kommer etter fristen',
      felt: 'innledning',
      tekst: 'Vi beklager at du ikke fikk svar innen fristen.',
    },
    {
      id: 'flere-svar',
      navn: 'Svar på resten kommer senere',
      felt: 'innledning',
      tekst: 'Dette er svar på en del av kravet. Resten svarer vi på så snart vi kan.',
    },
    {
      id: 'paa-nytt',
      navn: 'Vurdert på nytt etter klage',
      felt: 'innledning',
      tekst: 'Klageinstansen har opphevet avgjørelsen vår. Vi har derfor vurdert kravet ditt på nytt.',
    },
    {
      id: 'sladdet',
      navn: 'Opplysninger er sladdet',
      felt: 'begrunnelse',
      tekst: 'Opplysningene som er unntatt, er sladdet i kopien du får.',
    },
    {
      id: 'intern-prosess',
      navn: '§ 11: hensynet til den interne prosessen',
      felt: 'meroffentlighet',
      tekst:
        'Hensynet til en fri intern vurdering før saken avgjøres, veier her tyngre enn hensynet til offentlig innsyn, fordi',
    },
    {
      id: 'forhandling',
      navn: '§ 11: hensynet til forhandlinger',
      felt: 'meroffentlighet',
      tekst: 'Innsyn nå vil svekke posisjonen vår i forhandlingene, fordi',
    },
  ],
  nn: [
    {
      id: 'vedlagt',
      navn: 'Dokumenta ligg på statussida',
      felt: 'innledning',
      tekst: 'Dokumenta du får innsyn i, ligg på sida der du følgjer kravet ditt.',
    },
    {
      id: 'beklager',
      navn: 'Svaret kjem etter fristen',
      felt: 'innledning',
      tekst: 'Vi beklagar at du ikkje fekk svar innan fristen.',
    },
    {
      id: 'flere-svar',
      navn: 'Svar på resten kjem seinare',
      felt: 'innledning',
      tekst: 'Dette er svar på ein del av kravet. Resten svarer vi på så snart vi kan.',
    },
    {
      id: 'paa-nytt',
      navn: 'Vurdert på nytt etter klage',
      felt: 'innledning',
      tekst: 'Klageinstansen har oppheva avgjerda vår. Vi har difor vurdert kravet ditt på nytt.',
    },
    {
      id: 'sladdet',
      navn: 'Opplysningar er sladda',
      felt: 'begrunnelse',
      tekst: 'Opplysningane som er unnatekne, er sladda i kopien du får.',
    },
    {
      id: 'intern-prosess',
      navn: '§ 11: omsynet til den interne prosessen',
      felt: 'meroffentlighet',
      tekst:
        'Omsynet til ei fri intern vurdering før saka blir avgjord, veg her tyngre enn omsynet til offentleg innsyn, fordi',
    },
    {
      id: 'forhandling',
      navn: '§ 11: omsynet til forhandlingar',
      felt: 'meroffentlighet',
      tekst: 'Innsyn no vil svekkje posisjonen vår i forhandlingane, fordi',
    },
  ],
};
