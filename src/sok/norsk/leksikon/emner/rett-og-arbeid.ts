/** Of courts, warnings and hired staff, what no rule inflects, and hunting grounds, which are no violence: nynorsk «vald». */
export const RETT_OG_ARBEID = `
v2 saksøke = saksøkt saksøkte
v2 politianmelde politimelde = politianmeldt politianmeldte politimeldt politimelde
v2 frikjenne = frikjent frikjente
m advarsel f:åtvaring = advarsler advarslene
f irettesettelse f:irettesetjing
f overskridelse f:overskriding
f oppreisning f:oppreising
f fratredelse f:fråtreding
n mislighold n:misleghald
m innleie f:innleige
m suspensjon
a fordreven = fordrevne fordrivne fordriven
n- jaktvald
n- elgvald
n- storvald
m plassoppsigelse f:plassoppseiing f:plassfråsegn
`;
