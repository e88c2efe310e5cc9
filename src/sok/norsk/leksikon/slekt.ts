import { ARBEID_OG_OKONOMI } from './slekt/arbeid-og-okonomi.ts';
import { BYGG_OG_EIENDOM } from './slekt/bygg-og-eiendom.ts';
import { HANDLINGERS_SLEKT } from './slekt/handlinger.ts';
import { HELSE_OG_VELFERD } from './slekt/helse-og-velferd.ts';
import { KULTUR_OG_KIRKE } from './slekt/kultur-og-kirke.ts';
import { NATUR_OG_NAERING } from './slekt/natur-og-naering.ts';
import { OPPVEKST_OG_UTDANNING } from './slekt/oppvekst-og-utdanning.ts';
import { POLITIKK_OG_RETT } from './slekt/politikk-og-rett.ts';
import { VANN_OG_AVFALL } from './slekt/vann-og-avfall.ts';
import { VEI_OG_TRANSPORT } from './slekt/vei-og-transport.ts';

/**
 * Words that answer to each other, below what is written with the word itself. `a = b = c`: each finds the others. `a < b c`: who asks
 * for the first finds the others too, and not the other way: an everyday word that of case work, a kind of thing its kinds. Words for
 * things are so in compounds too: who asks for a «taxiholdeplass» finds a «drosjeholdeplass». Nynorsk stands here where the lexicon does not
 * have the word: «høyspent» and «høgspent».
 */
export const TINGS_SLEKT = [
  BYGG_OG_EIENDOM,
  VEI_OG_TRANSPORT,
  VANN_OG_AVFALL,
  OPPVEKST_OG_UTDANNING,
  HELSE_OG_VELFERD,
  NATUR_OG_NAERING,
  KULTUR_OG_KIRKE,
  POLITIKK_OG_RETT,
  ARBEID_OG_OKONOMI,
]
  .map((ord) => ord.trim())
  .join('\n');

export const SLEKT = `${TINGS_SLEKT}\n${HANDLINGERS_SLEKT.trim()}`;
