/** What was done, in words for whoever reads the log. */
const HANDLING: Readonly<Record<string, string>> = {
  se: 'Så på',
  'se-logg': 'Leste loggen',
  'logg-inn': 'Logget inn',
  'logg-ut': 'Logget ut',
  'styr-oekter': 'Så hvem som er logget inn',
  'avslutt-oekt': 'Avsluttet en økt',
  'steng-ute': 'Stengte noen ute',
  'slipp-inn': 'Slapp noen inn igjen',
  hold: 'Holdt tilbake',
  'opphev-hold': 'Opphevet tilbakehold',
  masker: 'Maskerte mer',
  'opphev-masker': 'Opphevet maskering',
  frigi: 'Frigav',
  'opphev-frigi': 'Opphevet frigivelse',
  'bekreft-opphoer': 'Bekreftet at skjerming er opphørt',
  godkjenn: 'Godkjente',
  trekk: 'Trakk tilbake',
  'opphev-trekk': 'Opphevet tilbaketrekking',
  steng: 'Stengte journalen',
  aapne: 'Åpnet journalen',
  'se-innsyn': 'Så på innsynskrav',
  'svar-innsyn': 'Arbeidet med et innsynskrav',
  'godkjenn-innsyn': 'Godkjente et svar på innsynskrav',
  'hendelse-aapnet': 'Førte en hendelse',
  'hendelse-beroerte': 'Førte hvor mange som er berørt',
  'hendelse-skal-varsles': 'Førte hvem som skal varsles',
  'hendelse-notat': 'Skrev notat til en hendelse',
  'hendelse-meldt': 'Førte at noen er varslet',
  'hendelse-lukket': 'Lukket en hendelse',
  gjenopprett: 'Gjenopprettet en sikkerhetskopi',
};

/** The words of the log that one may look for. */
export const HANDLINGSVALG: readonly (readonly [string, string])[] = Object.entries(HANDLING);

/** What a line says was done. A word that nobody has put into words is shown as it is. */
export const handlingsord = (handling: string): string => new Map(HANDLINGSVALG).get(handling) ?? handling;
