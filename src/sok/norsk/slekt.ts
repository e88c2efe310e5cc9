import { enGang } from '../../hukommelse/en-gang.ts';
import { stammeMedForstavelse } from './forstavelser.ts';
import { HANDLINGERS_SLEKT } from './leksikon/slekt/handlinger/handlinger.ts';
import { TINGS_SLEKT } from './leksikon/slekt.ts';
import { LEKSEMER, leksemFor } from './ordbok.ts';
import { rotAv, type Rot } from './stamme.ts';
import { erKjentVerb, verbAv, verbsStammer } from './verb.ts';

/** By the stem of a word that a text holds, what it also answers to. */
type Slekt = ReadonlyMap<string, ReadonlySet<string>>;

const samle = (par: Iterable<readonly [ord: string, paa: string]>): Slekt => {
  const svarerPaa = new Map<string, Set<string>>();
  for (const [ord, paa] of par) {
    if (ord !== paa) svarerPaa.set(ord, (svarerPaa.get(ord) ?? new Set()).add(paa));
  }
  return svarerPaa;
};

const ordene = (tekst: string, skille: RegExp): readonly string[] => tekst.trim().split(skille);
const stammen = (ord: string): string => rotAv(ord).stamme;

/** By each stem that has equals, all of them. */
const likestilte: () => ReadonlyMap<string, readonly string[]> = enGang(
  () =>
    new Map(
      ordene(TINGS_SLEKT, /\n/u)
        .filter((linje) => linje.includes('='))
        .flatMap((linje) => {
          const like = ordene(linje, /\s*=\s*/u).map(stammen);
          return like.map((ord) => [ord, like] as const);
        }),
    ),
);
function* parAvLike(): Generator<readonly [string, string]> {
  for (const [ord, like] of likestilte()) for (const annet of like) yield [ord, annet];
}
const medLike = (stamme: string): readonly string[] => likestilte().get(stamme) ?? [stamme];

/**
 * What stands for one of equals stands for all: of `lærebok = skolebok` and `lærebok < læremiddel`, «skolebok» asks for a «læremiddel» too.
 *
 * @param stammer the stems that who asks for a word asks for.
 */
function* lesSlekt(
  tekst: string,
  stammer: (spurt: string) => readonly string[],
): Generator<readonly [string, string]> {
  for (const linje of ordene(tekst, /\n/u)) {
    const [foran = '', svar] = linje.split('<');
    if (svar === undefined) continue;
    const spurt = stammer(foran.trim()).flatMap(medLike);
    const svarer = ordene(svar, /\s+/u).map(stammen).flatMap(medLike);
    for (const ord of svarer) for (const paa of spurt) yield [ord, paa];
  }
}

function* verbTilOrdboken(): Generator<readonly [string, string]> {
  for (const { stamme, lemmaer } of LEKSEMER) {
    for (const lemma of lemmaer) {
      const verb = verbAv(lemma);
      if (verb !== undefined) for (const en of verbsStammer(verb)) yield [stamme, en];
    }
  }
}

/** A question about what somebody does asks for the same as its noun: «mobbet», as «mobbing», for «skolemiljø». */
const verbetTil = (ord: string): readonly string[] => {
  const verb = verbAv(ord);
  return verb === undefined || !erKjentVerb(verb) ? [] : verbsStammer(verb);
};

interface Slektene {
  readonly ting: Slekt;
  readonly handlinger: Slekt;
  /** All that either side of a line of things names, by their stems. */
  readonly nevnt: ReadonlySet<string>;
}

/** A third of a second to read: only who searches or indexes waits for it. */
const slektene: () => Slektene = enGang(() => {
  const ting = samle([...parAvLike(), ...lesSlekt(TINGS_SLEKT, (spurt) => [stammen(spurt)])]);
  const handlinger = samle([
    ...lesSlekt(HANDLINGERS_SLEKT, (verb) => [stammen(verb), ...verbsStammer(verb)]),
    ...lesSlekt(TINGS_SLEKT, verbetTil),
    ...verbTilOrdboken(),
  ]);
  return { ting, handlinger, nevnt: new Set([...ting].flatMap(([ord, paa]) => [ord, ...paa])) };
});

/** Whether the lexicon of kin has a word, by its stem: then it is one that people use. */
export const harSlekt = (stamme: string): boolean => slektene().nevnt.has(stamme);

/** A shorter one is too often a name. */
const KORTESTE_UKJENTE = 7;

/** «utsjalting», which the lexicon does not hold, answers to «utsjalte», and «innvilgelse», whose stem is «innvilgels», to «innvilge». */
function ukjentHandling({ stamme, ledd }: Rot): readonly string[] {
  if (stamme.length < KORTESTE_UKJENTE || !/(?:ing|els)$/u.test(stamme) || leksemFor(stamme) !== undefined)
    return [];
  const verb = verbAv(stamme.replace(/els$/u, 'else'));
  if (verb === undefined) return [];
  return ledd.length === 0 || stammeMedForstavelse(verb) !== undefined ? verbsStammer(verb) : [];
}

const dobletSist = (ord: string): string => ord + (ord.at(-1) ?? '');
const enkelSist = (ord: string): string => ord.replace(/([b-df-hj-np-tv-z])\1$/u, '$1');

/** What is done is called «innvilgelse» and «avdekning» in bokmål, «innvilging» and «avdekking» in nynorsk: of words that the lexicon does not hold. */
function medAnnenEndelse({ stamme, ledd }: Rot): readonly string[] {
  const [, rot = '', endelse] = /^(.{4,})(els|ing)$/u.exec(stamme) ?? [];
  if (endelse === undefined || ledd.length > 0 || leksemFor(stamme) !== undefined) return [];
  if (endelse === 'els') return [`${rot}ing`, `${enkelSist(rot)}ning`];
  if (!rot.endsWith('n')) return [`${rot}els`, `${enkelSist(rot)}ning`];
  const utenN = rot.slice(0, -1);
  return [`${rot}els`, `${utenN}ing`, `${dobletSist(utenN)}ing`];
}

/** A compound whose first or last part is put in another word: «taxiholdeplass» of «drosjeholdeplass». */
function sammensatt(stamme: string, del: string, annet: string): readonly string[] {
  if (stamme === del) return [];
  return [
    ...(stamme.startsWith(del) ? [annet + stamme.slice(del.length)] : []),
    ...(stamme.endsWith(del) ? [stamme.slice(0, -del.length) + annet] : []),
  ];
}

/** What a word also answers to by its kin and that of its parts: «stenging» to «stenge», «vindmøllepark» to «vindkraft». */
export function medSlekt({ stamme, ledd }: Rot): Rot {
  const { ting, handlinger } = slektene();
  const slekt = new Set(ledd);
  for (const del of [stamme, ...ledd]) {
    for (const annet of ting.get(del) ?? []) {
      slekt.add(annet);
      for (const helt of sammensatt(stamme, del, annet)) slekt.add(helt);
    }
    for (const verb of handlinger.get(del) ?? []) slekt.add(verb);
  }
  for (const verb of ukjentHandling({ stamme, ledd })) slekt.add(verb);
  for (const annet of medAnnenEndelse({ stamme, ledd })) slekt.add(annet);
  slekt.delete(stamme);
  return { stamme, ledd: slekt.size === ledd.length ? ledd : [...slekt] };
}
