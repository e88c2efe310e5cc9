import { husk } from '../hukommelse/husk.ts';

/** Cyrillic letters as a Ukrainian or Russian passport has them; a sign that is only seen is nothing. */
const KYRILLISK: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'а a б b в v г h ґ g д d е e ё e є ie ж zh з z и y і i ї i й i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ' +
    'ш sh щ shch ъ _ ы y ь _ э e ю iu я ia'
  )
    .split(' ')
    .flatMap((tegn, i, alle) => (i % 2 === 0 ? [[tegn, (alle[i + 1] ?? '').replace('_', '')]] : [])),
);

const latinsk = (form: string): string =>
  /\p{Script=Cyrillic}/u.test(form) ? Array.from(form, (tegn) => KYRILLISK[tegn] ?? tegn).join('') : form;

/** What is written in several ways and said in one, in the order it is read. */
const LIKE: readonly (readonly [RegExp, string])[] = [
  [/^m[ou]h?am+[aeou]d$/u, 'mohamed'],
  [/^abd[aeu]l?(?=.{3})/u, 'abdu'],
  // «Kowalska» is of the Kowalskis, and «Petrova» of the Petrovs.
  [/(?<=.{3}(?:s|c|dz))k[aiy]$/u, 'ki'],
  [/(?<=.{3}[eo]v)a$/u, ''],
  [/sch/gu, 'sj'],
  [/ch|ck|kh|q/gu, 'k'],
  [/c(?=[eiy])/gu, 's'],
  [/c/gu, 'k'],
  [/ph/gu, 'f'],
  [/w|hv/gu, 'v'],
  [/z/gu, 's'],
  [/x/gu, 'ks'],
  [/(?<=[dgt])h/gu, ''],
  [/(?<=[aeiouyø])h(?![aeiouyø])/gu, ''],
  [/ae|ei|ey|ai|ee/gu, 'e'],
  [/ie|y|j/gu, 'i'],
  [/(.)\1+/gu, '$1'],
];

/** A name's form as it sounds: «Christian» and «Kristian», «Pettersen» and «Petersen», «Dahl» and «Dal», «Шевченко» and «Shevchenko» are one. */
export const lyd: (form: string) => string = husk((form) =>
  LIKE.reduce((lest, [slik, som]) => lest.replace(slik, som), latinsk(form)),
);

/** Letters that a name must have for one of them to be a slip of the pen. */
const MINST = 6;

/** True where one letter is wrong, too many, too few, or has changed places with its neighbour. */
export function enBokstavUnna(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < MINST || Math.abs(a.length - b.length) > 1) return false;
  let fra = 0;
  while (fra < a.length && a[fra] === b[fra]) fra++;
  const [restA, restB] = [a.slice(fra), b.slice(fra)];
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA.slice(2) === restB.slice(2) && restA[0] === restB[1] && restA[1] === restB[0])
  );
}
