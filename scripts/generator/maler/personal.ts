import { BARNEHAGER, person, SKOLER } from '../ord.ts';
import { type Brev, fra, FVL13, type Mal, skjerm, til } from './mal.ts';

const STILLINGER = [
  'Lærer',
  'Sykepleier',
  'Barnehagelærer',
  'Byggesaksbehandler',
  'Arkivar',
  'Renholder',
  'Ingeniør',
  'Rektor',
  'Jurist',
  'Helsefagarbeider',
] as const;

/** What Jobbnorge and WebCruiter put into the archive (the seed routines): advert, applications, two applicant lists. */
const tilsetting: Mal = {
  navn: 'tilsetting',
  vekt: 6,
  arkivdel: 'SAK',
  klasse: { id: '410', tittel: 'Tilsetting' },
  enhet: 'Personal',
  sakstype: 'TI',
  lag(r) {
    const stilling = `${r.zipf(STILLINGER)} - ${r.velg([...SKOLER, ...BARNEHAGER, 'Plan og bygg', 'Helse og omsorg'])}`;
    const ref = r.heltall(2_000_000, 4_999_999);
    const brev: Brev[] = [
      { type: 'X', dager: 0, linje1: `Utlysning - ${stilling}`, parter: [], udatert: true },
    ];
    for (let i = r.heltall(1, 6); i > 0; i--) {
      const soker = person(r);
      brev.push({
        type: 'I',
        dager: 5,
        linje1: `Søknad og CV - ${stilling}`,
        linje2: soker,
        parter: [fra(soker, true)],
        vedlegg: ['Attester og vitnemål'],
        ...skjerm('P', 3, 'Offl. § 25 første ledd'),
      });
    }
    brev.push({ type: 'X', dager: 4, linje1: `Offentlig søkerliste - ${stilling}`, parter: [] });
    brev.push({
      type: 'X',
      dager: 0,
      linje1: `Utvidet søkerliste - ${stilling}`,
      parter: [],
      ...skjerm('U', 1, 'Offl. § 25 første ledd'),
    });
    const tilsatt = person(r);
    brev.push({
      type: 'U',
      dager: 30,
      linje1: `Tilbud om stilling - ${stilling}`,
      linje2: tilsatt,
      parter: [til(tilsatt, true)],
      ...skjerm('P', 3, 'Offl. § 25 første ledd'),
    });
    return { linje1: `Tilsetting - ${stilling} - ref. ${ref}`, brev };
  },
};

const personalsak: Mal = {
  navn: 'personalmappe',
  vekt: 4,
  arkivdel: 'PERS',
  klasse: { id: '400', tittel: 'Personal' },
  enhet: 'Personal',
  sakstype: 'PE',
  lag(r) {
    const ansatt = person(r);
    const hva = r.zipf([
      'permisjon',
      'arbeidsavtale',
      'sykefraværsoppfølging',
      'lønnsinnplassering',
      'oppsigelse',
    ]);
    return {
      linje1: 'Personalmappe',
      linje2: ansatt,
      part: ansatt,
      ...skjerm('P', 3, FVL13),
      brev: [
        {
          type: 'I',
          dager: 0,
          linje1: 'Søknad',
          linje2: `${hva} - ${ansatt}`,
          parter: [fra(ansatt, true)],
          ...skjerm('P', 3, FVL13),
        },
        {
          type: 'U',
          dager: 14,
          svarer: true,
          linje1: 'Svar på søknad',
          linje2: `${hva} - ${ansatt}`,
          parter: [til(ansatt, true)],
          ...skjerm('P1', 3, FVL13),
        },
      ],
    };
  },
};

export const PERSONAL: readonly Mal[] = [tilsetting, personalsak];
