import type { Skjerming, SkjermingElement } from '../../noark/skjerming.ts';
import { lesDato } from '../felles/felt.ts';
import { utenDobleMellomrom } from '../felles/tittel.ts';
import { flagg } from './flagg.ts';
import type { Klassekode } from './oppslag.ts';
import { les, type Rad } from './rad.ts';
import type { Sammenheng } from './sammenheng.ts';

/**
 * What Noark 4 never says in these fields. It never says what a code does to the documents either: a shielding closes
 * them unless its code is an open one, and only the register knows which those are («U» is «ugradert» in many archives).
 */
const tom = (): Pick<Skjerming, 'elementer' | 'uavklarte' | 'ukjente'> => ({
  elementer: [],
  uavklarte: [],
  ukjente: [],
});

function hjemler(uoff: string | undefined, kode: string | undefined, s: Sammenheng): string[] {
  const tekst = uoff ?? s.oppslag.hjemmel(kode);
  return tekst === undefined ? [] : [utenDobleMellomrom(tekst)];
}

/**
 * The shielding that stands on a case or an entry. The code closes the documents; U1 takes line 2 of the title, and an
 * absent U1 beside a code leaves that open, to be masked unless the code is an open one. U1 without a code shields the
 * title all the same. A hjemmel without a code is a code that was lost. Public reports are masked already.
 */
function paaRad(
  rad: Rad,
  prefiks: 'SA' | 'JP',
  tittel: SkjermingElement,
  baerer: Skjerming['baerer'],
  s: Sammenheng,
): Skjerming[] {
  const kode = les(rad, `${prefiks}.TGKODE`);
  const uoff = les(rad, `${prefiks}.UOFF`);
  const lukket = kode !== undefined || uoff !== undefined;
  const u1 = s.kunOffentlig ? 'nei' : flagg(les(rad, `${prefiks}.U1`));
  if (!lukket && u1 !== 'ja') return [];
  const opphoerer = lukket ? lesDato(`${prefiks}.AGDATO`, les(rad, `${prefiks}.AGDATO`)) : undefined;
  return [
    {
      ...tom(),
      tilgangskode: kode,
      hjemmel: hjemler(uoff, kode, s),
      elementer: u1 === 'ja' ? [tittel] : [],
      uavklarte: u1 === 'uavklart' ? [tittel] : [],
      opphoerer,
      baerer,
    },
  ];
}

/** SA.TGKODE, SA.UOFF and SA.U1. @throws Feltfeil */
export const saksskjerming = (sak: Rad, s: Sammenheng): Skjerming[] => paaRad(sak, 'SA', 'TM1', 'mappe', s);

/** JP.TGKODE, JP.UOFF, JP.AGDATO and JP.U1. JP.U2 shields saksdel, which is never shown. @throws Feltfeil */
export const journalpostskjerming = (jp: Rad, s: Sammenheng): Skjerming[] =>
  paaRad(jp, 'JP', 'TR1', 'registrering', s);

/**
 * OP.TGKODE and OV.TGKODE: classification has no level of its own in Noark 4, so class id and class title are left
 * open, to be masked unless the code is an open one, and the documents below are closed.
 */
export const klasseskjerming = (kode: Klassekode, s: Sammenheng): Skjerming => ({
  ...tom(),
  tilgangskode: kode.kode,
  hjemmel: hjemler(undefined, kode.kode, s),
  uavklarte: ['KID', 'TKL'],
  baerer: kode.baerer,
  baererID: kode.id,
});

/** DB.TGKODE, DB.UOFF and DB.AGDATO. Noark 4 has no flag for the document's title. @throws Feltfeil */
export function dokumentskjerming(beskrivelse: Rad, s: Sammenheng): Skjerming[] {
  const kode = les(beskrivelse, 'DB.TGKODE');
  const uoff = les(beskrivelse, 'DB.UOFF');
  if (kode === undefined && uoff === undefined) return [];
  return [
    {
      ...tom(),
      tilgangskode: kode,
      hjemmel: hjemler(uoff, kode, s),
      uavklarte: s.kunOffentlig ? [] : ['TD'],
      opphoerer: lesDato('DB.AGDATO', les(beskrivelse, 'DB.AGDATO')),
      baerer: 'dokumentbeskrivelse',
      baererID: les(beskrivelse, 'DB.DOKID'),
    },
  ];
}

/** VE.TGKODE closes the document that this is a version of. */
export function versjonsskjerming(versjon: Rad, s: Sammenheng): Skjerming[] {
  const kode = les(versjon, 'VE.TGKODE');
  if (kode === undefined) return [];
  return [
    {
      ...tom(),
      tilgangskode: kode,
      hjemmel: hjemler(undefined, kode, s),
      baerer: 'dokumentversjon',
      baererID: les(versjon, 'VE.DOKID'),
    },
  ];
}

/** A document that the delivery links to and does not describe: whether it is shielded cannot be told, so it is. */
export const ubeskrevet = (dokID: string | undefined): Skjerming => ({
  ...tom(),
  hjemmel: [],
  elementer: ['TD'],
  baerer: 'dokumentbeskrivelse',
  baererID: dokID,
});
