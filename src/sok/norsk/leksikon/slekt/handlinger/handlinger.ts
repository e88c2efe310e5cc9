import { HANDLINGER_HJEMME } from './handlinger-hjemme.ts';
import { HANDLINGER_UTE } from './handlinger-ute.ts';

/** Verbs whose nouns no rule finds, and everyday verbs for what case work calls something else. */
export const HANDLINGERS_SLEKT = `
søke < søknad søker
bygge < oppføring
dele < fradeling
fradele < deling
pusse < oppussing
bytte < utskifting utskiftning
skifte < utskifting utskiftning
fikse < reparasjon utbedring
reparere < reparasjon utbedring
varsle < varsel
selge < salg avhending
kjøpe < kjøp anskaffelse innkjøp
leie < utleie
verne < vern
avslå < avslag
vedta < vedtak
låne < lån utlån
jakte < jakt
hogge < hogst
kreve < krav
velge < valg
hjelpe < hjelp bistand
kontrollere < kontroll
samarbeide < samarbeid
pålegge < pålegg
bistå < bistand
bidra < bidrag
frita < fritak
unnta < unntak
inndra < inndragning inndraging
overta < overtakelse
føde < fødsel
arve < arv
erverve < erverv
ferdes < ferdsel
produsere < produksjon
redusere < reduksjon
revidere < revisjon
inspisere < inspeksjon
arrangere < arrangement
transportere < transport
refundere < refusjon
fusjonere < fusjon
adoptere < adopsjon
diskutere < diskusjon
sparke < oppsigelse avskjed
vaske < renhold rengjøring reingjering
koste < kostnad pris betaling takst sats gebyr
vaksinere < vaksinasjon
spre < spredning
beplante < beplantning
omsette < omsetning
samordne < samordning
avskjedige < avskjed
svindle < svindel bedrageri
streike < streik
stjele < tyveri
arrestere < pågripelse
drepe < drap
lekke < lekkasje
dømme < dom kjennelse
${HANDLINGER_UTE.trim()}
${HANDLINGER_HJEMME.trim()}
`;
