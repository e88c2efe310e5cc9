import { BARNEHAGER, BEDRIFTER, ETATER, fagord, person, SKOLER } from '../ord.ts';
import { fra, FVL13, kopi, type Mal, skjerm, til } from './mal.ts';

const elevsak: Mal = {
  navn: 'elevsak',
  vekt: 7,
  arkivdel: 'ELEV',
  klasse: { id: 'B20', tittel: 'Elever' },
  enhet: 'Skole',
  sakstype: 'EL',
  lag(r) {
    const elev = person(r);
    const foresatt = person(r);
    const skole = r.velg(SKOLER);
    const tema = r.zipf([
      'individuelt tilrettelagt opplæring',
      'skoleskyss',
      'permisjon',
      'bytte av skole',
      'skolemiljø',
    ]);
    return {
      linje1: 'Elevmappe',
      linje2: `${elev}, ${skole}`,
      part: elev,
      ...skjerm('E', 3, FVL13),
      brev: [
        {
          type: 'I',
          dager: 0,
          linje1: `Søknad om ${tema}`,
          linje2: elev,
          parter: [fra(foresatt, true)],
          ...skjerm('E', 3, FVL13),
        },
        {
          type: 'U',
          dager: 25,
          svarer: true,
          linje1: `Vedtak om ${tema}`,
          linje2: `${elev}, ${skole}`,
          parter: [til(foresatt, true), kopi(skole, false)],
          ...skjerm('E', 3, FVL13),
        },
      ],
    };
  },
};

const barnehage: Mal = {
  navn: 'barnehage',
  vekt: 7,
  arkivdel: 'SAK',
  klasse: { id: 'A10', tittel: 'Barnehager' },
  enhet: 'Barnehage',
  sakstype: 'BH',
  lag(r) {
    const barnehage = r.velg(BARNEHAGER);
    const foresatt = person(r);
    if (r.sjanse(0.5))
      return {
        linje1: `Tilsyn - ${barnehage}`,
        brev: [
          { type: 'U', dager: 0, linje1: `Varsel om tilsyn - ${barnehage}`, parter: [til(barnehage, false)] },
          {
            type: 'I',
            dager: 21,
            linje1: `Tilbakemelding på varsel om ${fagord(r)}`,
            parter: [fra(barnehage, false)],
          },
          {
            type: 'U',
            dager: 30,
            svarer: true,
            linje1: `Rapport fra tilsyn - ${barnehage}`,
            parter: [til(barnehage, false)],
          },
        ],
      };
    return {
      linje1: `Klage på barnehageplass`,
      linje2: foresatt,
      part: foresatt,
      ...skjerm('U', 2, FVL13),
      brev: [
        {
          type: 'I',
          dager: 0,
          linje1: 'Klage på tildeling av barnehageplass',
          linje2: foresatt,
          parter: [fra(foresatt, true)],
          ...skjerm('U', 3, FVL13),
        },
        {
          type: 'U',
          dager: 20,
          svarer: true,
          linje1: 'Svar på klage',
          linje2: `${barnehage}, ${foresatt}`,
          parter: [til(foresatt, true)],
          ...skjerm('U', 3, FVL13),
        },
      ],
    };
  },
};

const helse: Mal = {
  navn: 'helse og omsorg',
  vekt: 6,
  arkivdel: 'SAK',
  klasse: { id: 'F20', tittel: 'Helse- og omsorgstjenester' },
  enhet: 'Helse og omsorg',
  sakstype: 'HO',
  lag(r) {
    const bruker = person(r);
    const hva = r.zipf([
      'omsorgsbolig',
      'hjemmehjelp',
      'støttekontakt',
      'parkeringstillatelse for forflytningshemmede',
      'avlastning',
    ]);
    return {
      linje1: `Søknad om tjenester`,
      linje2: `${hva} - ${bruker}`,
      part: bruker,
      ...skjerm('U', 2, FVL13),
      brev: [
        {
          type: 'I',
          dager: 0,
          linje1: 'Søknad om helse- og omsorgstjenester',
          linje2: `${hva} - ${bruker}`,
          parter: [fra(bruker, true)],
          vedlegg: ['Legeerklæring'],
          ...skjerm('U', 3, 'Offl. § 13, jf. fvl. § 13 første ledd nr. 1'),
        },
        {
          type: 'U',
          dager: 28,
          svarer: true,
          linje1: 'Vedtak',
          linje2: `${hva} - ${bruker}`,
          parter: [til(bruker, true)],
          ...skjerm('U', 3, FVL13),
        },
      ],
    };
  },
};

const barnevern: Mal = {
  navn: 'barnevern',
  vekt: 1,
  arkivdel: 'BV',
  klasse: { id: 'F47', tittel: 'Barnevern' },
  enhet: 'Barneverntjenesten',
  sakstype: 'BV',
  lag(r) {
    const barn = person(r);
    return {
      linje1: 'Klientmappe',
      linje2: barn,
      part: barn,
      ...skjerm('U', 3, 'Offl. § 13, jf. barnevernsloven § 13-1'),
      brev: [
        {
          type: 'I',
          dager: 0,
          linje1: 'Bekymringsmelding',
          linje2: barn,
          parter: [fra(r.velg(SKOLER), false)],
          ...skjerm('U', 3, 'Offl. § 13, jf. barnevernsloven § 13-1'),
        },
      ],
    };
  },
};

const smitteOgSkjenking: Mal = {
  navn: 'bevilling',
  vekt: 5,
  arkivdel: 'SAK',
  klasse: { id: 'U63', tittel: 'Skjenkebevillinger' },
  enhet: 'Servicetorget',
  sakstype: 'SB',
  lag(r) {
    const bedrift = r.velg(BEDRIFTER);
    const hva = r.zipf([
      'skjenkebevilling',
      'serveringsbevilling',
      'ambulerende skjenkebevilling',
      'utvidet skjenketid',
    ]);
    return {
      linje1: `Søknad om ${hva} - ${bedrift}`,
      brev: [
        {
          type: 'I',
          dager: 0,
          linje1: `Søknad om ${hva}`,
          parter: [fra(bedrift, false)],
          vedlegg: ['Finansieringsplan'],
        },
        {
          type: 'U',
          dager: 12,
          linje1: `Forespørsel om uttalelse - ${hva}`,
          parter: [til(r.velg(ETATER), false)],
        },
        { type: 'U', dager: 30, svarer: true, linje1: `Vedtak - ${hva}`, parter: [til(bedrift, false)] },
      ],
    };
  },
};

export const OPPVEKST_OG_HELSE: readonly Mal[] = [elevsak, barnehage, helse, barnevern, smitteOgSkjenking];
