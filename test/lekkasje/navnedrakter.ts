/*
 * The ways in which people and systems write a name in a title. All of them must be the same name to the one-year rule.
 */

export interface Navn {
  readonly fornavn: string;
  readonly etternavn: string;
}

const stor = (tekst: string): string =>
  tekst.toLowerCase().replace(/\p{L}/u, (bokstav) => bokstav.toUpperCase());
const midt = (tekst: string, tegn: string): string => {
  const bokstaver = Array.from(tekst);
  return [...bokstaver.slice(0, 3), tegn, ...bokstaver.slice(3)].join('');
};
const utenTegn = (tekst: string): string => tekst.replace(/[-’' ]/gu, '');

/** The parts of the name, in order and with what stands between them. */
export const FORMER: readonly ((navn: Navn) => string)[] = [
  ({ fornavn, etternavn }) => `${fornavn} ${etternavn}`,
  ({ fornavn, etternavn }) => `${etternavn}, ${fornavn}`,
  ({ fornavn, etternavn }) => `${etternavn} ${fornavn}`,
  ({ fornavn, etternavn }) => `${fornavn} X. ${etternavn}`,
  ({ fornavn, etternavn }) => `${fornavn}\u00a0${etternavn}`,
  ({ fornavn, etternavn }) => `${fornavn}\u200b ${etternavn}`,
  ({ fornavn, etternavn }) => `${fornavn}_${etternavn}.pdf`,
  ({ fornavn, etternavn }) => `${fornavn}+${etternavn}`,
  ({ fornavn, etternavn }) => `${fornavn}|${etternavn}`,
  ({ fornavn, etternavn }) => `${fornavn}.${etternavn}@post.example`,
  ({ fornavn, etternavn }) => `${fornavn}${etternavn}`,
  ({ fornavn, etternavn }) => `${fornavn} ${etternavn}`.toLowerCase(),
  ({ fornavn, etternavn }) => `${etternavn} ${fornavn}`.toLowerCase(),
  ({ fornavn, etternavn }) => `${fornavn}${etternavn}`.toLowerCase(),
  ({ etternavn }) => etternavn,
  ({ etternavn }) => `X. ${etternavn}`,
  ({ etternavn }) => `${etternavn}/${etternavn}`,
  ({ etternavn }) => `12${etternavn}`,
];

/** What is added to it. */
export const TILLEGG: readonly ((skrevet: string) => string)[] = [
  (skrevet) => skrevet,
  (skrevet) => skrevet,
  (skrevet) => `${skrevet}s`,
  (skrevet) => `${skrevet}’s`,
  (skrevet) => `${skrevet}ʼs`,
  (skrevet) => `${skrevet}2`,
  (skrevet) => `${skrevet}1970`,
  (skrevet) => `${skrevet}²`,
];

/** What is called by it, in one word. */
export const OPPKALT: readonly ((skrevet: string) => string)[] = [
  (skrevet) => `${skrevet}-saken`,
  (skrevet) => `${skrevet}\u2011saken`,
  (skrevet) => `${skrevet}saken`,
  (skrevet) => `${skrevet}sfamilien`,
];

/** How its letters are written. */
export const SKRIFT: readonly ((tekst: string) => string)[] = [
  (tekst) => tekst,
  (tekst) => tekst,
  (tekst) => tekst.toUpperCase(),
  (tekst) => tekst.normalize('NFD'),
  (tekst) => tekst.replace(/\p{L}{6,}/gu, (ord) => midt(ord, '\u00ad')),
  (tekst) => tekst.replace(/\p{L}{6,}/gu, (ord) => midt(ord, '\u200d')),
  (tekst) => tekst.replace(/\p{L}{6,}/gu, (ord) => midt(ord, '-')),
  (tekst) => tekst.replace(/\p{L}{6,}/gu, (ord) => midt(ord, '\u2010')),
  (tekst) => tekst.replace(/[A-Za-z]/gu, (tegn) => String.fromCodePoint((tegn.codePointAt(0) ?? 0) + 0xfee0)),
  (tekst) => tekst.replaceAll('e', 'é').replaceAll('l', 'ł').replaceAll('d', 'đ'),
  (tekst) => tekst.replaceAll('å', 'aa').replaceAll('ø', 'oe').replaceAll('æ', 'ae'),
  (tekst) => tekst.replaceAll('å', 'a').replaceAll('ø', 'o').replaceAll('æ', 'a'),
  (tekst) => tekst.replaceAll('ø', 'ö').replaceAll('æ', 'ä'),
  (tekst) => tekst.replace(/\S+/gu, (ord) => stor(utenTegn(ord))),
];

/** Names of the same length and make: rare ones, common ones, such as are other words too, and those of several pieces. */
export const NAVNEPAR: readonly (readonly [Navn, Navn])[] = [
  [
    { fornavn: 'Kari', etternavn: 'Brøvåslid' },
    { fornavn: 'Anne', etternavn: 'Kløpåsten' },
  ],
  [
    { fornavn: 'Eva', etternavn: 'Haugen' },
    { fornavn: 'Ida', etternavn: 'Bakken' },
  ],
  [
    { fornavn: 'Knut', etternavn: 'Berg' },
    { fornavn: 'Siri', etternavn: 'Lund' },
  ],
  [
    { fornavn: 'Olav', etternavn: 'Hansen' },
    { fornavn: 'Geir', etternavn: 'Larsen' },
  ],
  [
    { fornavn: 'Åse', etternavn: 'Lund-Brøddåls' },
    { fornavn: 'Liv', etternavn: 'Berg-Tvætting' },
  ],
  [
    { fornavn: 'Knut', etternavn: 'Al-Hazzan' },
    { fornavn: 'Siri', etternavn: 'El-Mansor' },
  ],
  [
    { fornavn: 'Knut', etternavn: 'O’Brixen' },
    { fornavn: 'Siri', etternavn: 'D’Anglox' },
  ],
  [
    { fornavn: 'Eva', etternavn: 'Wałopezd' },
    { fornavn: 'Ida', etternavn: 'Kołdepiń' },
  ],
];

/** Such as the lists have, and that are known for names without anybody saying so. */
export const KJENTE_NAVNEPAR: readonly (readonly [Navn, Navn])[] = [
  [
    { fornavn: 'Kari', etternavn: 'Hansen' },
    { fornavn: 'Anne', etternavn: 'Larsen' },
  ],
  [
    { fornavn: 'Øystein', etternavn: 'Johansen' },
    { fornavn: 'Bjørn', etternavn: 'Andersen' },
  ],
  [
    { fornavn: 'Per', etternavn: 'Olsen' },
    { fornavn: 'Jan', etternavn: 'Nilsen' },
  ],
];

/** The parts of a name in which it is a name to whoever reads it, though nothing else has told it. */
export const UTEN_PART: readonly ((navn: Navn) => string)[] = [
  ({ fornavn, etternavn }) => `${fornavn} ${etternavn}`,
  ({ fornavn, etternavn }) => `${etternavn}, ${fornavn}`,
  ({ fornavn, etternavn }) => `${etternavn} ${fornavn}`.toUpperCase(),
  ({ fornavn, etternavn }) => `${fornavn} ${etternavn}`.toLowerCase(),
  ({ fornavn, etternavn }) => `${etternavn}, ${fornavn}`.toLowerCase(),
  ({ fornavn, etternavn }) => `${fornavn} ${etternavn.toLowerCase()}`,
  ({ fornavn, etternavn }) => `${fornavn}_${etternavn}.pdf`,
  ({ fornavn, etternavn }) => `${fornavn}_${etternavn}.pdf`.toLowerCase(),
  ({ fornavn, etternavn }) => `${fornavn}.${etternavn}.pdf`.toLowerCase(),
  ({ fornavn, etternavn }) => `Soknad${fornavn}${etternavn}.pdf`,
  ({ fornavn, etternavn }) => `CV${fornavn}${etternavn}.pdf`,
  ({ fornavn, etternavn }) => `${fornavn}${etternavn}`,
  ({ fornavn, etternavn }) => `${fornavn}\u200b${etternavn}`,
  ({ fornavn, etternavn }) => `${fornavn} ${etternavn}`.replaceAll('ø', 'oe').replaceAll('Ø', 'Oe'),
  ({ fornavn, etternavn }) => `${fornavn} ${etternavn}`.replaceAll('a', 'à'),
];
