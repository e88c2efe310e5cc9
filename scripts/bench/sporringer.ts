import { sporring, type Sporring } from '../../src/sok/sokemotor.ts';

const ORD = [
  'søknad',
  'tilbygg',
  'plan',
  'vedtak',
  'høringsuttalelse',
  'svar',
  'kommunevedtak',
  'tilskudd',
  'tilbud',
  'stilling',
  'referat',
  'barnehage',
  'ferdigattest',
  'avkjørsel',
  'garasje',
  'brannbil',
  'skjenkebevilling',
  'planvedtak',
  'tilsyn',
  'strandveien',
  'solbakken',
  'kvernfossen',
  'statsforvalteren',
  'entreprenør',
  'vannlekkasje',
];
const TO_ORD = [
  'søknad garasje',
  'høringsuttalelse detaljregulering',
  'svar henvendelse',
  'vedtak tilskudd',
  'tilbud rammeavtale',
  'søknad lærer',
  'detaljregulering sentrum',
  'ferdigattest strandveien',
  'tillatelse enebolig',
  'rapport tilsyn',
];
const FRASER = [
  '"søknad om tilbygg"',
  '"svar på henvendelse"',
  '"offentlig søkerliste"',
  '"varsel om oppstart"',
];

/** Two hundred questions: words, phrases and filters, with facets, by date and relevance. */
export function testsporringer(aar: number): readonly Sporring[] {
  const tekster = [...ORD, ...TO_ORD, ...FRASER, ''];
  const varianter: readonly Partial<Sporring>[] = [
    { sortering: 'nyeste' },
    { sortering: 'relevans' },
    { sortering: 'nyeste', type: ['I'] },
    { sortering: 'eldste', enhet: ['Plan og bygg'] },
    { sortering: 'relevans', fra: `${aar - 1}-01-01`, til: `${aar - 1}-12-31` },
  ];
  return tekster.flatMap((q) => varianter.map((variant) => sporring.parse({ q, ...variant })));
}
