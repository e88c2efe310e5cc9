/** Trains, buses and ferries, their times and their tickets. */
export const BANE_BUSS_OG_FERGE = `
fergerute = fergesamband
fergepris = fergetakst = fergebillett
fergepris < riksregulativ takst
fergekø < gjenstående
ferge < sambandsfartøy
elferge < nullutslippsferge fergedrift
fergetilbud < fergedrift fergesamband rutetilbud
hurtigbåt < båtrute passasjerrute
båtrute = båtsamband = hurtigbåtsamband
bussbillett = kollektivbillett = reisebillett
bussbillett < billettpris takst
billett < takst
billettkontroll < tilleggsavgift
sniking < tilleggsavgift
månedskort = periodebillett = periodekort
honnørbillett < honnørrabatt
ungdomskort < ungdomsbillett
rutetabell = rutetider = ruteplan
rutetabell < ruteendring
busstilbud < rutetilbud kollektivtilbud
bussavgang < avgang
bussanbud < busstjeneste
lokalbuss < kollektivtransport
nattbuss < kollektivtilbud
flybuss < ekspressbuss
bestillingstransport = bestillingstrafikk
tog < jernbane
toglinje < togtrafikk
togtrafikk = jernbanetrafikk = jernbanedrift
forsinkelse < punktlighet regularitet
togforsinkelse < punktlighet
togspor = jernbanespor = skinnegang
togskinne = jernbaneskinne
dobbeltspor < jernbaneutbygging
lokfører = lokomotivfører = togfører
togpåkjørsel < påkjørsel
togstøy = jernbanestøy
godstog = lastetog
avsporing < jernbanehendelse jernbaneulykke
tbane = tunnelbane
undergrunnsbane < tunnelbane
skinne < jernbanespor sporanlegg
kontaktledning = kjøreledning
nattog < togtilbud
hurtigrute = kystrute
fergekaos < kansellering fergesamband fergedrift
fergekø < fergesamband kapasitet
togstasjon < holdeplass
busskaos < rutetilbud kansellering
`;
