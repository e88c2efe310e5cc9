import { BEDRIFTER, ETATER, fagord, Fagord, LAG, OMRAADER, person } from '../ord.ts';
import { type Brev, fra, FVL13_FORRETNING, type Mal, skjerm, til } from './mal.ts';

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
        linje2: `pris ${(r.heltall(100, 9_900) * 1000).toLocaleString('nb-NO').replace(/\s/gu, ' ')} kroner`,
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

export const STAB: readonly Mal[] = [anskaffelse, politikk, tilskudd, slt];
