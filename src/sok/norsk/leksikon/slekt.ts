import { ARBEID_OG_OKONOMI } from './slekt/arbeid-og-marked/arbeid-og-okonomi.ts';
import { ARBEIDSLIV } from './slekt/arbeid-og-marked/arbeidsliv.ts';
import { DYR_OG_BEVILLING } from './slekt/arbeid-og-marked/dyr-og-bevilling.ts';
import { KONTRAKT_OG_BEMANNING } from './slekt/arbeid-og-marked/kontrakt-og-bemanning.ts';
import { MARKED_SKATT_OG_FORBRUKER } from './slekt/arbeid-og-marked/marked-skatt-og-forbruker.ts';
import { MAT_OG_SERVERING } from './slekt/arbeid-og-marked/mat-og-servering.ts';
import { MIDLER_OG_INNTEKTER } from './slekt/arbeid-og-marked/midler-og-inntekter.ts';
import { NETT_OG_PERSONVERN } from './slekt/arbeid-og-marked/nett-og-personvern.ts';
import { NORSKKURS_OG_LOEYVER } from './slekt/arbeid-og-marked/norskkurs-og-loeyver.ts';
import { BANE_BUSS_OG_FERGE } from './slekt/ferdsel/bane-buss-og-ferge.ts';
import { FERDSEL_OG_SJOELIV } from './slekt/ferdsel/ferdsel-og-sjoeliv.ts';
import { FOERER_OG_KJOERETOEY } from './slekt/ferdsel/foerer-og-kjoeretoey.ts';
import { GATE_OG_VINTER } from './slekt/ferdsel/gate-og-vinter.ts';
import { LUFT_OG_SJOE } from './slekt/ferdsel/luft-og-sjoe.ts';
import { VEI_I_HVERDAGEN } from './slekt/ferdsel/vei-i-hverdagen.ts';
import { VEI_OG_TRANSPORT } from './slekt/ferdsel/vei-og-transport.ts';
import { VEI_OG_TUNNEL } from './slekt/ferdsel/vei-og-tunnel.ts';
import { HANDLINGERS_SLEKT } from './slekt/handlinger/handlinger.ts';
import { HELSE_OG_HVERDAG } from './slekt/helse-og-trygd/helse-og-hverdag.ts';
import { HELSE_OG_VELFERD } from './slekt/helse-og-trygd/helse-og-velferd.ts';
import { HJELP_OG_PLEIE } from './slekt/helse-og-trygd/hjelp-og-pleie.ts';
import { SYKEHUS_OG_PASIENT } from './slekt/helse-og-trygd/sykehus-og-pasient.ts';
import { TRYGD_OG_OPPHOLD } from './slekt/helse-og-trygd/trygd-og-opphold.ts';
import { BYGG_OG_EIENDOM } from './slekt/hus-og-tomt/bygg-og-eiendom.ts';
import { BYGGESAK_OG_TOMT } from './slekt/hus-og-tomt/byggesak-og-tomt.ts';
import { HJEM_OG_NABOLAG } from './slekt/hus-og-tomt/hjem-og-nabolag.ts';
import { NABOER_OG_BYGGEPLASS } from './slekt/hus-og-tomt/naboer-og-byggeplass.ts';
import { SKADE_OG_VEDLIKEHOLD } from './slekt/hus-og-tomt/skade-og-vedlikehold.ts';
import { FRITID_OG_LAG } from './slekt/kultur/fritid-og-lag.ts';
import { JAKT_KIRKE_OG_BAD } from './slekt/kultur/jakt-kirke-og-bad.ts';
import { KULTUR_OG_KIRKE } from './slekt/kultur/kultur-og-kirke.ts';
import { KULTURARV_OG_TRO } from './slekt/kultur/kulturarv-og-tro.ts';
import { FISKE_OG_OPPDRETT } from './slekt/natur/fiske-og-oppdrett.ts';
import { GARD_SKOG_OG_DYREVELFERD } from './slekt/natur/gard-skog-og-dyrevelferd.ts';
import { JAKT_ROVDYR_OG_REIN } from './slekt/natur/jakt-rovdyr-og-rein.ts';
import { NATUR_OG_FRILUFT } from './slekt/natur/natur-og-friluft.ts';
import { NATUR_OG_NAERING } from './slekt/natur/natur-og-naering.ts';
import { BARN_OG_SKOLE } from './slekt/skole/barn-og-skole.ts';
import { OMSORG_SKOLE_OG_LEGE } from './slekt/skole/omsorg-skole-og-lege.ts';
import { OPPVEKST_OG_UTDANNING } from './slekt/skole/oppvekst-og-utdanning.ts';
import { SKOLEDAGEN } from './slekt/skole/skoledagen.ts';
import { STUDIER_OG_FAG } from './slekt/skole/studier-og-fag.ts';
import { ETATER_OG_LAG } from './slekt/styre-og-rett/etater-og-lag.ts';
import { FARE_OG_BEREDSKAP } from './slekt/styre-og-rett/fare-og-beredskap.ts';
import { FOLKEVALGT_OG_INNSYN } from './slekt/styre-og-rett/folkevalgt-og-innsyn.ts';
import { FORSVAR_KART_OG_SPRAK } from './slekt/styre-og-rett/forsvar-kart-og-sprak.ts';
import { LAND_OG_FOLK } from './slekt/styre-og-rett/land-og-folk.ts';
import { MOETE_OG_LONN } from './slekt/styre-og-rett/moete-og-lonn.ts';
import { POLITI_OG_DOMSTOL } from './slekt/styre-og-rett/politi-og-domstol.ts';
import { POLITIKK_OG_RETT } from './slekt/styre-og-rett/politikk-og-rett.ts';
import { TILSYN_OG_KRITIKK } from './slekt/styre-og-rett/tilsyn-og-kritikk.ts';
import { DAGLIGTALE } from './slekt/dagligtale.ts';
import { ENGELSK } from './slekt/engelsk.ts';
import { TING_OG_STEDER } from './slekt/ting-og-steder.ts';
import { TO_MAALFORMER } from './slekt/to-maalformer.ts';
import { ENERGI_OG_FORURENSNING } from './slekt/vann-og-energi/energi-og-forurensning.ts';
import { ROR_OG_RENOVASJON } from './slekt/vann-og-energi/ror-og-renovasjon.ts';
import { VANN_OG_AVFALL } from './slekt/vann-og-energi/vann-og-avfall.ts';
import { VANN_OG_GEBYR } from './slekt/vann-og-energi/vann-og-gebyr.ts';

/**
 * Words that answer to each other, below what is written with the word itself. `a = b = c`: each finds the others. `a < b c`: who asks
 * for the first finds the others too, and not the other way: an everyday word that of case work, a kind of thing its kinds. Words for
 * things are so in compounds too: who asks for a «taxiholdeplass» finds a «drosjeholdeplass». Nynorsk stands here where the lexicon does not
 * have the word: «høyspentlinje» and «høgspentline».
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
  POLITI_OG_DOMSTOL,
  FOERER_OG_KJOERETOEY,
  BANE_BUSS_OG_FERGE,
  LUFT_OG_SJOE,
  VEI_OG_TUNNEL,
  FISKE_OG_OPPDRETT,
  JAKT_ROVDYR_OG_REIN,
  GARD_SKOG_OG_DYREVELFERD,
  NATUR_OG_FRILUFT,
  ENERGI_OG_FORURENSNING,
  FARE_OG_BEREDSKAP,
  MAT_OG_SERVERING,
  ARBEIDSLIV,
  MARKED_SKATT_OG_FORBRUKER,
  NETT_OG_PERSONVERN,
  SYKEHUS_OG_PASIENT,
  STUDIER_OG_FAG,
  KULTURARV_OG_TRO,
  TRYGD_OG_OPPHOLD,
  FORSVAR_KART_OG_SPRAK,
  HJEM_OG_NABOLAG,
  GATE_OG_VINTER,
  ROR_OG_RENOVASJON,
  BARN_OG_SKOLE,
  HJELP_OG_PLEIE,
  FRITID_OG_LAG,
  DYR_OG_BEVILLING,
  FOLKEVALGT_OG_INNSYN,
  BYGGESAK_OG_TOMT,
  SKADE_OG_VEDLIKEHOLD,
  VEI_I_HVERDAGEN,
  VANN_OG_GEBYR,
  SKOLEDAGEN,
  HELSE_OG_HVERDAG,
  MOETE_OG_LONN,
  TING_OG_STEDER,
  KONTRAKT_OG_BEMANNING,
  MIDLER_OG_INNTEKTER,
  NORSKKURS_OG_LOEYVER,
  FERDSEL_OG_SJOELIV,
  NABOER_OG_BYGGEPLASS,
  JAKT_KIRKE_OG_BAD,
  OMSORG_SKOLE_OG_LEGE,
  ETATER_OG_LAG,
  TILSYN_OG_KRITIKK,
  LAND_OG_FOLK,
  ENGELSK,
  TO_MAALFORMER,
  DAGLIGTALE,
]
  .map((ord) => ord.trim())
  .join('\n');

export const SLEKT = `${TINGS_SLEKT}\n${HANDLINGERS_SLEKT.trim()}`;
