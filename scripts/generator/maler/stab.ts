import { BARNEHAGER, BEDRIFTER, ETATER, fagord, Fagord, LAG, OMRAADER, person, SKOLER } from '../ord.ts';
import { type Brev, fra, FVL13, FVL13_FORRETNING, type Mal, skjerm, til } from './mal.ts';

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

const anskaffelse: Mal = {
  navn: 'anskaffelse',
  vekt: 6,
  arkivdel: 'SAK',
  klasse: { id: '601', tittel: 'Anskaffelser' },
  enhet: 'Økonomi',
  sakstype: 'AN',
  lag(r) {
    const vare = r.zipf([
      'rammeavtale rådgivning',
      'brannbil',
      'skolebøker',
      'lekeapparater',
      'IKT-utstyr',
      'brøytetjenester',
      'renholdstjenester',
      'medisinsk forbruksmateriell',
      'vannmålere',
    ]);
    const brev: Brev[] = [
      {
        type: 'U',
        dager: 0,
        linje1: `Konkurransegrunnlag - ${vare}`,
        parter: [til('Doffin', false)],
        vedlegg: ['Kravspesifikasjon', 'Kontraktsutkast'],
      },
    ];
    for (let i = r.heltall(2, 5); i > 0; i--)
      brev.push({
        type: 'I',
        dager: 6,
        linje1: `Tilbud - ${vare}`,
        linje2: `pris ${r.heltall(100, 9_900)} 000 kroner`,
        parter: [fra(r.velg(BEDRIFTER), false)],
        ...skjerm('U', r.sjanse(0.5) ? 2 : 1, r.sjanse(0.7) ? 'Offl. § 23 tredje ledd' : FVL13_FORRETNING),
      });
    brev.push({
      type: 'X',
      dager: 20,
      linje1: `Anskaffelsesprotokoll - ${vare}`,
      parter: [],
      ...skjerm('U', 1, 'Offl. § 23 tredje ledd'),
    });
    brev.push({
      type: 'U',
      dager: 12,
      linje1: `Meddelelse om tildeling av kontrakt - ${vare}`,
      parter: BEDRIFTER.slice(0, 3).map((b) => til(b, false)),
    });
    return { linje1: `Anskaffelse av ${vare} - ${Fagord(r).toLowerCase()}`, brev };
  },
};

const politikk: Mal = {
  navn: 'politisk sak',
  vekt: 6,
  arkivdel: 'SAK',
  klasse: { id: '033', tittel: 'Kommunestyret' },
  enhet: 'Kommunedirektørens stab',
  sakstype: 'PS',
  lag(r) {
    const tema = `${Fagord(r)} ${r.velg(OMRAADER)}`;
    return {
      linje1: tema,
      brev: [
        {
          type: 'S',
          dager: 0,
          linje1: `${tema} - saksframlegg til formannskapet`,
          parter: [],
          vedlegg: [`Notat om ${fagord(r)}`],
        },
        {
          type: 'N',
          dager: 10,
          linje1: `Juridisk vurdering av ${fagord(r)}`,
          parter: [til('Kommunedirektørens stab', false)],
          ...skjerm('IS', 1, 'Offl. § 14 første ledd'),
        },
        {
          type: 'U',
          dager: 16,
          linje1: `Melding om vedtak - ${tema}`,
          parter: [til(r.velg([...LAG, ...ETATER]), false)],
        },
      ],
    };
  },
};

const tilskudd: Mal = {
  navn: 'tilskudd',
  vekt: 6,
  arkivdel: 'SAK',
  klasse: { id: '223', tittel: 'Tilskudd' },
  enhet: 'Kultur og fritid',
  sakstype: 'TS',
  lag(r) {
    const lag = r.velg(LAG);
    const tema = fagord(r);
    return {
      linje1: `Tilskudd til ${tema} - ${lag}`,
      brev: [
        {
          type: 'I',
          dager: 0,
          linje1: `Søknad om tilskudd til ${tema}`,
          parter: [fra(lag, false)],
          vedlegg: ['Budsjett'],
        },
        {
          type: 'U',
          dager: 40,
          svarer: true,
          linje1: `Vedtak om tilskudd til ${tema}`,
          parter: [til(lag, false)],
        },
        {
          type: 'I',
          dager: 120,
          linje1: `Rapport for bruk av tilskudd - ${tema}`,
          parter: [fra(lag, false)],
        },
      ],
    };
  },
};

/** Post that nobody has assessed yet (XX), and registrations that have gone wrong: what the gate is there for. */
const uvurdert: Mal = {
  navn: 'ny post',
  vekt: 3,
  arkivdel: 'SAK',
  klasse: { id: '060', tittel: 'Henvendelser' },
  enhet: 'Servicetorget',
  sakstype: 'HE',
  lag(r) {
    const avsender = person(r);
    const utfall = r.tall();
    if (utfall < 0.08)
      return {
        linje1: 'Refusjonskrav',
        brev: [
          // A synthetic number: 80 is added to the month, as the test population has it. The gate must hold the entry.
          {
            type: 'I',
            dager: 0,
            linje1: 'Krav om refusjon, fødselsnummer 05927970165 (syntetisk)',
            parter: [fra(r.velg(BEDRIFTER), false)],
          },
        ],
      };
    if (utfall < 0.2)
      return {
        linje1: `Melding om ${fagord(r)}`,
        brev: [
          {
            type: 'I',
            dager: 0,
            linje1: 'Melding',
            linje2: avsender,
            parter: [fra(avsender, true)],
            ...skjerm('Z9', 2, ''),
          },
        ],
      };
    return {
      linje1: `Henvendelse om ${fagord(r)}`,
      brev: [
        {
          type: 'I',
          dager: 0,
          linje1: `Henvendelse om ${fagord(r)}`,
          linje2: avsender,
          parter: [fra(avsender, true)],
          ...skjerm('XX', 3, ''),
        },
        {
          type: 'U',
          dager: 15,
          svarer: true,
          linje1: 'Svar på henvendelse',
          parter: [til(avsender, true)],
          ...skjerm('U', 3, FVL13),
        },
      ],
    };
  },
};

const slt: Mal = {
  navn: 'SLT',
  vekt: 1,
  arkivdel: 'SAK',
  klasse: { id: 'X20', tittel: 'Forebygging av kriminalitet' },
  enhet: 'Kultur og fritid',
  sakstype: 'SL',
  lag(r) {
    return {
      linje1: 'SLT-samarbeid',
      linje2: r.velg(OMRAADER),
      brev: [
        {
          type: 'X',
          dager: 0,
          linje1: 'Referat fra SLT-møte',
          linje2: `${r.velg(OMRAADER)}, ${person(r)}`,
          parter: [],
          ...skjerm('S', 2, 'Offl. § 24 tredje ledd'),
        },
        {
          type: 'U',
          dager: 9,
          linje1: 'Invitasjon til samarbeidsmøte',
          parter: [til(r.velg(ETATER), false)],
        },
      ],
    };
  },
};

export const STAB: readonly Mal[] = [tilsetting, personalsak, anskaffelse, politikk, tilskudd, uvurdert, slt];
