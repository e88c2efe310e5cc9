/** What is done, what it is done with and what comes of it: heads of compounds in every trade. */
export const TILTAK_OG_TILSTANDER = `
m aktør
f avklaring
f avvirkning f:avverking
n aggregat
m barriere
f beplantning
f bevaring
f brenning
n brett
m depot n:depot
n erverv
l etterspørsel m:etterspurnad
n foredrag
m forsinkelse f:forseinking
m fukt f:fukt
m gymsal
n! gym
f heving
m husstand
m infrastruktur
n inntak
m kalender l:kalender = kalendere kalenderen
f+ kildesortering f:kjeldesortering
l krangel
m legionella
m logo
n mandat
n misbruk
m omtale
n oppkjøp
n opplag
f overtid
n> offer = ofre ofrene
m observasjon
o> penger pengar pengene
m portal
m presentasjon
m prognose
n påbud n:påbod
f rensk m:reinsk
m råte
m sanksjon
f< sky
m stall
n stillas
m> stillelse
m studie
f utvinning
n utbrudd n:utbrot
n utslag
f uniform
m varme
f+ ventetid
f velferd
f vridning f:vriding
n virus
`;
