import { erBindeord, leksemFor } from '../norsk/ordbok.ts';

/** What stands after its verb in a sentence and before it in a title, and how it is written there: «legge ned», and «nedleggelse». */
const PARTIKLER: ReadonlyMap<string, readonly string[]> = new Map([
  ...['av', 'bort', 'inn', 'ned', 'om', 'opp', 'over', 'på', 'til', 'ut'].map(
    (en): [string, readonly string[]] => [en, [en]],
  ),
  ['fra', ['fra']],
  ['frå', ['fra']],
  ['fram', ['frem', 'fram']],
  ['frem', ['frem', 'fram']],
  ['sammen', ['sammen']],
  ['saman', ['sammen']],
  ['tilbake', ['tilbake']],
  ['attende', ['tilbake']],
]);

interface Verb {
  readonly lemma: string;
  /** How its noun ends: «sigelse» of «oppsigelse». */
  readonly substantiv: string;
}

/** Common verbs, their nouns and their forms, where the lexicon has them as small words, or has another word that is written so. */
const EGNE: ReadonlyMap<string, Verb> = new Map(
  `
legge legging: legger legges legg la lagt lagde leggje leggjast
slå slåing: slår slås slo slått slåast
sette setting: setter settes sett satt setje set setjast
si sigelse: sier sies sa sagt seie seier
ta tak: tar tas tok tatt tek teke takast
gi givelse: gir gis ga gav gitt gje gjev gjeve
gå gang: går gikk gått gjekk
gjøre gjøring: gjør gjøres gjorde gjort gjere gjer
holde holdelse: holder holdes holdt halde held haldast
dra drag: drar dras dro dratt dreg drege
skyte skyting: skyter skytes skjøt skutt skyt skote
bære bæring: bærer bæres bar båret bere ber
bryte brudd: bryter brytes brøt brutt bryt brote
skjære skjæring: skjærer skjæres skar skåret skjere skjer
trekke trekking: trekker trekkes trakk trukket trekkje trekkjer trekt
fylle fylling: fyller fylles fylte fylt
stille stilling: stiller stilles stilte stilt
kalle kalling: kaller kalles kalte kalt
leie leie: leier leies leide leid leige leiger
fase fasing: faser fases faset fasa
`
    .trim()
    .split('\n')
    .flatMap((linje) => {
      const [foran = '', resten = ''] = linje.split(':');
      const [lemma = '', substantiv = ''] = foran.split(' ');
      return [lemma, ...resten.trim().split(' ')].map((form): [string, Verb] => [
        form,
        { lemma, substantiv },
      ]);
    }),
);

function verbFor(form: string): Verb | undefined {
  const eget = EGNE.get(form);
  if (eget !== undefined || erBindeord(form)) return eget;
  const leksem = leksemFor(form);
  if (leksem?.verb !== true) return undefined;
  return { lemma: leksem.stamme, substantiv: `${leksem.stamme.replace(/e$/u, '')}ing` };
}

/**
 * A verb and its particle as one word, and as the noun of it: «nedlegge» and «nedlegging» of «legges» and «ned».
 *
 * @param verb folded, in any form.
 * @param partikkel folded.
 * @returns nothing where the first is no verb, or the other no particle.
 */
export function medPartikkel(verb: string, partikkel: string): readonly string[] {
  const foran = PARTIKLER.get(partikkel);
  const funnet = foran === undefined ? undefined : verbFor(verb);
  if (foran === undefined || funnet === undefined) return [];
  return foran.flatMap((en) => [...new Set([en + funnet.lemma, en + funnet.substantiv])]);
}
