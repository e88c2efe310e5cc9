import type { Klasse, Sak } from '../noark/sak.ts';

/** A case without its place in the delivery. */
type Uten = Omit<Sak, 'sted'>;

const ulike = <T>(alle: readonly T[]): T[] => [
  ...new Map(alle.map((en) => [JSON.stringify(en), en])).values(),
];

/** The flags on a class, the strongest first. */
const STRENGEST = ['ja', 'uavklart', 'nei'] as const;

/** The class with the strongest flag that either edition has on it, and a person where either says so. */
function strengest(klasse: Klasse, andre: readonly Klasse[]): Klasse {
  const begge = [klasse, ...andre.filter(({ klasseID }) => klasseID === klasse.klasseID)];
  return {
    ...klasse,
    skjermet: STRENGEST.find((et) => begge.some(({ skjermet }) => skjermet === et)) ?? klasse.skjermet,
    ...(begge.some(({ person }) => person === true) && { person: true as const }),
  };
}

/** What one edition says that the other does not, beside what that one has of it already. */
const andre = (egne: readonly (string | undefined)[], alle: readonly (string | undefined)[]): string[] => [
  ...new Set(alle.filter((en) => en !== undefined).filter((en) => !egne.includes(en))),
];

/**
 * A case that one delivery tells twice, and not alike: one edition, with all that the other one shields. Which of them is
 * right nobody knows.
 */
export function samleUtgaver(sak: Uten, annen: Uten): Uten {
  const { gradering = annen.gradering, offentligTittel = annen.offentligTittel } = sak;
  const deler = ({ arkivdel, arkivdelnavn, andreArkivdeler = [] }: Uten) => [
    arkivdel,
    arkivdelnavn,
    ...andreArkivdeler,
  ];
  const typer = ({ sakstype, sakstypenavn, andreSakstyper = [] }: Uten) => [
    sakstype,
    sakstypenavn,
    ...andreSakstyper,
  ];
  const andreArkivdeler = andre([sak.arkivdel, sak.arkivdelnavn], [...deler(sak), ...deler(annen)]);
  const andreSakstyper = andre([sak.sakstype, sak.sakstypenavn], [...typer(sak), ...typer(annen)]);
  return {
    ...sak,
    personnavn: ulike([...sak.personnavn, ...annen.personnavn]),
    klasser: sak.klasser.map((klasse) => strengest(klasse, annen.klasser)),
    sakspart: ulike([...sak.sakspart, ...annen.sakspart]),
    skjerming: ulike([...sak.skjerming, ...annen.skjerming]),
    ...(andreArkivdeler.length > 0 && { andreArkivdeler }),
    ...(andreSakstyper.length > 0 && { andreSakstyper }),
    ...(offentligTittel !== undefined && { offentligTittel }),
    ...(gradering !== undefined && { gradering }),
  };
}
