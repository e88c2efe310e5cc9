import { del, om, ord } from './dom.ts';
import type { Gruppe } from './gruppe.ts';

/** Questions that found nothing, or something else, when sixty fields of public life were gone through as citizens and journalists ask. */
export const FELT: readonly Gruppe[] = [
  {
    slag: 'mange felt, i folks ord',
    sporringer: [
      ['hvorfor ble saken henlagt rypeneset', om(del('henleggelse'), del('rypeneset'))],
      ['hvor mye gjeld har kommunen', om(del('gjeld'))],
      ['ulveflokk', om(ord('ulv|ulvesonen'))],
      ['p-bot rypeneset', om(del('kontrollsanksjon|parkering'), del('rypeneset'))],
      ['dødsulykke rypeneset', om(del('ulykke'), del('rypeneset'))],
      ['hackere', om(del('løsepengevirus|angrep|innbrudd'))],
      ['brukstillatelse rypeneset', om(del('brukstillatelse|ferdigattest'), del('rypeneset'))],
      ['elgjakt', om(del('felling|jakt|elg'), del('hjort|elg'))],
      ['lærere blir slått', om(del('vold'), del('lærer'))],
      ['trygdesvindel', om(del('feilutbetal|tilbakekrev|svindel'))],
      ['umyndiggjort', om(del('vergemål'))],
      ['elva er tørr', om(del('minstevannføring|vannføring'))],
      ['ferjekø rypeneset', om(del('ferge'), del('rypeneset'))],
      ['robek-lista', om(del('robek'))],
      ['det stinker rypeneset', om(del('lukt'), del('rypeneset'))],
      ['plagiat', om(del('uredelighet|fusk|plagiat'))],
      ['flomvoll', om(del('flomsikring|erosjonssikring|flomvoll'))],
    ],
  },
];
