import { adresse, BEDRIFTER, eiendom, ETATER, fagord, Fagord, LAG, OMRAADER, person } from '../ord.ts';
import { fra, kopi, type Brev, type Mal, til } from './mal.ts';

const TILTAK = [
  'tilbygg til bolig',
  'garasje',
  'enebolig',
  'bruksendring',
  'fasadeendring',
  'riving av naust',
  'støttemur',
  'terrasse',
  'naust',
  'tomannsbolig',
  'driftsbygning',
  'skilt',
  'pipe og ildsted',
] as const;

const byggesak: Mal = {
  navn: 'byggesak',
  vekt: 24,
  arkivdel: 'SAK',
  klasse: { id: 'L42', tittel: 'Byggesaker' },
  enhet: 'Plan og bygg',
  sakstype: 'BS',
  lag(r) {
    const soker = r.sjanse(0.55) ? BEDRIFTER[r.heltall(0, BEDRIFTER.length - 1)] : undefined;
    const navn = soker ?? person(r);
    const privat = soker === undefined;
    const tiltak = r.zipf(TILTAK);
    const sted = `${eiendom(r)} - ${adresse(r)}`;
    const brev: Brev[] = [
      {
        type: 'I',
        dager: 0,
        linje1: `Søknad om ${tiltak} - ${sted}`,
        parter: [fra(navn, privat)],
        vedlegg: ['Situasjonsplan', 'Tegninger', 'Nabovarsel'].slice(0, r.heltall(1, 3)),
      },
    ];
    if (r.sjanse(0.35)) {
      const nabo = person(r);
      brev.push({ type: 'I', dager: 12, linje1: `Nabomerknad - ${sted}`, parter: [fra(nabo, true)] });
    }
    brev.push({
      type: 'U',
      dager: 20,
      svarer: true,
      linje1: r.sjanse(0.5) ? `Foreløpig svar - ${sted}` : `Mangler ved søknad om ${tiltak} - ${sted}`,
      parter: [til(navn, privat)],
    });
    if (r.sjanse(0.7))
      brev.push({
        type: 'U',
        dager: 35,
        linje1: `Tillatelse til ${tiltak} - ${sted}`,
        parter: [til(navn, privat), ...(r.sjanse(0.4) ? [kopi(r.velg(ETATER), false)] : [])],
      });
    if (r.sjanse(0.4))
      brev.push({
        type: 'I',
        dager: 160,
        linje1: `Søknad om ferdigattest - ${sted}`,
        parter: [fra(navn, privat)],
      });
    if (r.sjanse(0.3))
      brev.push({
        type: 'U',
        dager: 21,
        svarer: true,
        linje1: `Ferdigattest - ${sted}`,
        parter: [til(navn, privat)],
      });
    return { linje1: `${sted} - ${tiltak}`, brev };
  },
};

const reguleringsplan: Mal = {
  navn: 'reguleringsplan',
  vekt: 7,
  arkivdel: 'SAK',
  klasse: { id: 'L12', tittel: 'Reguleringsplaner' },
  enhet: 'Plan og bygg',
  sakstype: 'PL',
  lag(r) {
    const omraade = r.velg(OMRAADER);
    const forslagsstiller = r.velg(BEDRIFTER);
    const navn = `${r.sjanse(0.3) ? 'Områderegulering' : 'Detaljregulering'} for ${omraade} - ${fagord(r)}`;
    const brev: Brev[] = [
      {
        type: 'I',
        dager: 0,
        linje1: `Bestilling av oppstartsmøte - ${navn}`,
        parter: [fra(forslagsstiller, false)],
      },
      {
        type: 'X',
        dager: 25,
        linje1: `Referat fra oppstartsmøte - ${navn}`,
        parter: [],
        udatert: r.sjanse(0.5),
      },
      {
        type: 'U',
        dager: 40,
        linje1: `Varsel om oppstart av planarbeid - ${navn}`,
        parter: ETATER.slice(0, r.heltall(2, 5)).map((etat) => til(etat, false)),
      },
    ];
    for (let i = r.heltall(1, 6); i > 0; i--) {
      const privat = r.sjanse(0.4);
      const avsender = privat ? person(r) : r.velg([...ETATER, ...LAG]);
      brev.push({
        type: 'I',
        dager: 8,
        linje1: `Høringsuttalelse - ${navn}`,
        parter: [fra(avsender, privat)],
      });
    }
    brev.push({
      type: 'S',
      dager: 45,
      linje1: `${navn} - sluttbehandling`,
      parter: [],
      vedlegg: ['Planbeskrivelse', 'Plankart'],
    });
    return { linje1: navn, brev };
  },
};

const vannOgVei: Mal = {
  navn: 'vann og vei',
  vekt: 12,
  arkivdel: 'SAK',
  klasse: { id: 'Q10', tittel: 'Veier og samferdsel' },
  enhet: 'Teknisk drift',
  sakstype: 'TD',
  lag(r) {
    const hva = r.zipf([
      'gatelys',
      'fartshumper',
      'brøyting',
      'vannlekkasje',
      'avkjørsel',
      'stikkrenne',
      'gangvei',
      'graving i kommunal vei',
      'hull i veien',
    ]);
    const vei = adresse(r);
    const privat = r.sjanse(0.7);
    const navn = privat ? person(r) : r.velg([...BEDRIFTER, ...LAG]);
    return {
      linje1: `${hva.charAt(0).toUpperCase()}${hva.slice(1)} - ${vei}`,
      brev: [
        { type: 'I', dager: 0, linje1: `Henvendelse om ${hva} - ${vei}`, parter: [fra(navn, privat)] },
        {
          type: 'N',
          dager: 6,
          linje1: `Vurdering av ${hva} og ${fagord(r)}`,
          parter: [til('Teknisk drift', false)],
        },
        {
          type: 'U',
          dager: 18,
          svarer: true,
          linje1: `Svar på henvendelse om ${hva} - ${vei}`,
          parter: [til(navn, privat)],
        },
      ],
    };
  },
};

const utredning: Mal = {
  navn: 'utredning',
  vekt: 10,
  arkivdel: 'SAK',
  klasse: { id: '123', tittel: 'Planer og utredninger' },
  enhet: 'Kommunedirektørens stab',
  sakstype: 'PO',
  lag(r) {
    const tema = Fagord(r);
    const etat = r.velg(ETATER);
    return {
      linje1: `${tema} - ${fagord(r)} ${r.velg(OMRAADER)}`,
      brev: [
        {
          type: 'I',
          dager: 0,
          linje1: `Høring - ${tema.toLowerCase()} og ${fagord(r)}`,
          parter: [fra(etat, false)],
        },
        {
          type: 'N',
          dager: 14,
          linje1: `Innspill til ${tema.toLowerCase()}`,
          parter: [til('Plan og bygg', false)],
        },
        { type: 'S', dager: 30, linje1: `${tema} - høringsuttalelse fra Fjordvik kommune`, parter: [] },
        {
          type: 'U',
          dager: 10,
          svarer: true,
          linje1: `Høringsuttalelse - ${tema.toLowerCase()}`,
          parter: [til(etat, false)],
        },
      ],
    };
  },
};

export const BYGG_OG_PLAN: readonly Mal[] = [byggesak, reguleringsplan, vannOgVei, utredning];
