/** What is broken, worn, cold, dirty or dangerous, and what is done about it. */
export const SKADE_OG_VEDLIKEHOLD = `
slitt < slitasje vedlikehold rehabilitering
forfallen < vedlikehold
skitten < renhold rengjøring
møkkete < renhold rengjøring
skitt < renhold
kald < temperatur oppvarming inneklima
kulde < temperatur oppvarming
varme < temperatur
varm < inneklima
trang < plassmangel kapasitet
plassmangel < kapasitet arealbehov
farlig < fare risiko
utrygg < fare risiko
kollaps < utglidning sammenrasing
utglidning < ras
dårlig < mangelfull manglende kvalitet
elendig < mangelfull kvalitet
feil < retting defekt
skilt < skilting
stoppeskilt < skilting
vedlikehold < rehabilitering utbedring oppgradering
oppgradering < rehabilitering utbedring
utbedring < reparasjon rehabilitering
tilstand < vedlikeholdsetterslep
lekkasje < vanninntrengning
taklekkasje < vanninntrengning
oppvarming < varmeanlegg
ovn < varmeanlegg
varmtvann < legionella
brannfelle < brannsikkerhet
stormskade < naturskade
flomskade < oversvømmelse
rasfare < skredsikring
naturskade < erstatning
skadeerstatning < skadeoppgjør
forsikringssak < skadeoppgjør
maling < overflatebehandling
rust < korrosjon
lyd < støy
lydnivå < støy
risting < rystelse vibrasjon
sprengning < rystelse
ustø < fare
livsfarlig < fare risiko
helsefarlig < helsefare helseskadelig
helseskadelig < helsefare
forurenset < forurensning
kloakklukt < luktplage
skrot < opprydding avfall
bilvrak < kjøretøyvrak
`;
