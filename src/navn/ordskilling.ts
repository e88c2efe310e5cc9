import { husk } from '../hukommelse/husk.ts';
import { slaaOppLest } from './ordbok.ts';

/** One word of a text. */
export interface Ord {
  readonly fra: number;
  readonly til: number;
  /** Lower case, NFC, without a final full stop. */
  readonly form: string;
  /** ORDART bits. */
  readonly art: number;
  /** 0 lower case, 1 Capitalised, 2 ALL CAPITALS. */
  readonly stor: 0 | 1 | 2;
  /** «K.», «O.B.» or a single capital letter. */
  readonly initial: boolean;
  /** What stands between the word before and this one: 's' spaces, or a sign in their place; 'k' comma, '' anything else. */
  readonly skille: 's' | 'k' | '';
}

const BOKSTAV = 'A-Za-zªµºÀ-ÖØ-öø-ɏʼ\u0300-\u036fͰ-ԯḀ-ỿ';
const ORD = new RegExp(
  `[${BOKSTAV}](?:[${BOKSTAV}]|['’\\-](?=[${BOKSTAV}])|\\.(?=[${BOKSTAV}]\\.))*\\.?`,
  'g',
);
const MELLOMROM = /^[ \t\u00a0\u2007-\u200a\u202f]+$/u;
const KOMMA = /^ ?, {0,2}$/u;
/** What stands for a space where there may be none: «CV_Kari_Nordmann.pdf», «kari.nordmann.pdf». */
const SOM_MELLOMROM = /^(?:[_.]|%20)$/u;
/** What a file is called by after its full stop, in any case, and with what a sentence adds: «.PDFs», «.PDF-en». No part of a name. */
const FILENDELSE =
  /^(?:pdfa?|docx?|docm|dotx?|odt|rtf|txt|xlsx?|xlsm|ods|csv|pptx?|odp|jpe?g|png|gif|bmp|heic|tiff?|msg|eml|ics|html?|xml|json|zip|dwg|dxf|ifc|sos|mp[34]|mov|wav|p7m|p7s|asice)(?:['’ʼ]?s|-.*)?$/u;
const INITIAL = /^\p{Lu}\.?(?:\p{Lu}\.)*$/u;

/** What a word is by itself, whatever stands around it. */
type Ordkjenne = Pick<Ord, 'form' | 'art' | 'stor' | 'initial'> & { readonly lengde: number };

const kjenn = husk(
  (raa): Ordkjenne => {
    const uten = raa.endsWith('.') ? raa.slice(0, -1) : raa;
    const form = uten.normalize('NFC').toLowerCase();
    const foerste = uten.charAt(0);
    const erStor = foerste !== foerste.toLowerCase();
    const helt = erStor && uten.length > 1 && uten === uten.toUpperCase();
    const initial =
      erStor && uten.length <= 5 && INITIAL.test(raa) && (uten.length === 1 || raa.includes('.'));
    // The full stop belongs to an initial; after a name it ends the sentence.
    const lengde = initial ? raa.length : uten.length;
    return { form, art: slaaOppLest(form), stor: helt ? 2 : erStor ? 1 : 0, initial, lengde };
  },
  { antall: 50_000 },
);

function skilleMellom(mellom: string): Ord['skille'] {
  if (mellom === ' ') return 's';
  if (mellom === ', ') return 'k';
  return MELLOMROM.test(mellom) || SOM_MELLOMROM.test(mellom) ? 's' : KOMMA.test(mellom) ? 'k' : '';
}

/** Splits a text into its words, each with what it can be. The same words come again and again, and are remembered. */
export function skillOrd(tekst: string): readonly Ord[] {
  const ut: Ord[] = [];
  let forrige = -1;
  ORD.lastIndex = 0;
  for (let treff = ORD.exec(tekst); treff !== null; treff = ORD.exec(tekst)) {
    const { form, art, stor, initial, lengde } = kjenn(treff[0]);
    const fra = treff.index;
    const til = fra + lengde;
    const mellom = forrige < 0 ? '' : tekst.slice(forrige, fra);
    const skille = mellom === '.' && FILENDELSE.test(form) ? '' : skilleMellom(mellom);
    ut.push({ fra, til, form, art, stor, initial, skille });
    forrige = til;
  }
  return ut;
}
