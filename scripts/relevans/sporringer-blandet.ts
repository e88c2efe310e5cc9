import { baade, dag, del, eiendom, enten, om, ord, uten } from './dom.ts';
import type { Gruppe } from './gruppe.ts';

const paa14 = dag('2026-10-14', '14\\. oktober 2026|14\\.10\\.2026');

/** As people mix it: properties and days written out, nynorsk among bokmål, and more than one sign in a query. */
export const BLANDEDE: readonly Gruppe[] = [
  {
    slag: 'eiendommer, blandet',
    sporringer: [
      ['gnr 58, bnr 962 klage', baade(eiendom(58, 962), om(ord('klage')))],
      ['klage eiendomsskatt gnr. 58 bnr. 962', baade(eiendom(58, 962), om(ord('klage')))],
      ['GNR 58 BNR 962', eiendom(58, 962)],
      ['58/962 OR 13/70', enten(eiendom(58, 962), eiendom(13, 70))],
      ['58/962 -deling', uten(eiendom(58, 962), ord('deling'))],
    ],
  },
  {
    slag: 'datoer i ord',
    sporringer: [
      ['14 oktober 2026', paa14],
      ['14. okt. 2026', paa14],
      ['møtebok 14. okt 2026', baade(om(ord('møtebok')), paa14)],
      ['kommunestyret 28. okt. 2026', om(ord('kommunestyret'), del('28\\. oktober|28\\.10'))],
      [
        'protokoll oktober 2026',
        baade(om(ord('protokoll')), enten(dag('2026-10', 'oktober 2026'), om(del('\\.10\\.2026')))),
      ],
    ],
  },
  {
    slag: 'nynorsk, flere ord',
    sporringer: [
      ['åpningstid helsestasjon', om(ord('(?:åp|op)ningstider'), ord('helsestasjon(?:en)?'))],
      ['opningstid helsestasjonen', om(ord('(?:åp|op)ningstider'), ord('helsestasjon(?:en)?'))],
      ['inneklimaet ikkje godkjent', om(ord('inneklimaet'), ord('ikkje|ikke'), ord('godkjen[dt]'))],
      ['skuleelevar skyss', om(ord('elevar|elever'), del('skyss'))],
      ['kjelder drikkevann', om(del('drikkeva(?:nn|ss|tn)'), del('kjeld|kild'))],
    ],
  },
  {
    slag: 'tegn, blandet',
    sporringer: [
      [
        'bru OR bro storelva -rehabilitering',
        uten(om(ord('bru|bro'), ord('storelva')), ord('rehabilitering')),
      ],
      ['brannhyd* OR brannvern', om(del('brannhyd|brannvern'))],
      ['"drikkevann fra" OR vasskvalitet', om(del('drikkevann fra|vasskvalitet'))],
      ['skyteb* -klage', uten(om(ord('skyteb\\p{L}*')), ord('klage'))],
      ['sykkelve* langs OR forbi', om(ord('sykkelve\\p{L}*'), ord('langs|forbi'))],
      ['"økonomiplan 2027" OR klimaplan* -innspill', om(del('økonomiplan 2027|klimaplan'))],
    ],
  },
];
