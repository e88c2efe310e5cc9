/** Getting about, by road and on screen, and the energy and water it takes. */
export const FERDSEL_OG_NETT = `
m fil f:fil
f lenke f:lenkje
n? angrep n:åtak
m algoritme
m teknolog
m ekspedisjon
m resepsjon
m skranke
m> kø
m automatisering
m elbil
n elverk
p trailer p:trailer
n spor
m+ sporvei m:sporveg
m fremkommelighet m:framkommelighet f:framkomelegheit f:framkommelegheit
m ankomst
m omkjøring f:omkøyring
n leskur
m ozon
n- kull n:kol
`;
