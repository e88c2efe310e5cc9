/** Verbs of everyday questions whose forms no rule brings together, «klage, klaget» and «utvise, utvist», and a noun that one of them would take. */
export const DAGLIGE_VERB = `
v1 klage = klaget klagde klagt
v1 bråke = bråkte bråkt
v2 falle = falt
n- fall
v2 utvise = utvist utviste
v2 avlyse = avlyst avlyste
v2 innstille = innstilt innstilte
v2 beslaglegge beslagleggje = beslagla beslaglagt beslaglagte beslaglagd beslaglagde
v2 bøtelegge bøteleggje = bøtela bøtelagt bøtelagte
v2 råkjøre råkøyre = råkjørt råkjørte
v1 ramme = rammet
v1 mangle = manglet mangla
v1 hindre = hindret hindra
v2 lure = lurt lurte
v2 oversvømme = oversvømt oversvømte
v2 forsvinne = forsvant forsvunnet forsvunne
v2 vinne = vant vunnet vunne
v2 synke søkke = sank sunket sokke
v2 stikke = stakk stukket stukken stukne stukke
v2 treffe = traff truffet
v2 slippe sleppe = slapp sluppet sloppe
v2 sprekke = sprakk sprukket sprukken sprukne sprokke
v2 tape = tapt tapte
v2 påkjøre påkøyre = påkjørt påkjørte
p innehaver p:innehavar
m reim f:reim
v2 utgli = utglir utgled utglidd utglidde
v1 tisse
v1 bæsje
v1 snuse
`;
