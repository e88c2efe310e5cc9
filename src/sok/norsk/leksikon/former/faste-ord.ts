/** Words that say something by themselves but are no parts of compounds: times, numbers, languages and a few adjectives. */
export const FASTE_ORD = `
o samtidig samstundes samtidige
o midlertidig mellombels midlertidige mellombelse
o foreløpig foreløpige
o førebels førebelse
o øyeblikkelig øyeblikkeleg
o eventuell eventuelle
o to
o tre
o fire
o fem
o seks
o sju syv
o åtte
o ni
o ti
o elleve
o tolv
o tjue tyve
o tretti tredve
o hundre
o tusen
o første fyrste
o tredje
o fjerde
o femte
o måned månad måneder månader månedene månadene måneden månaden månedlig månadleg månedlige månadlege måneders månaders
o januar
o februar
o mars
o april
o mai
o juni
o juli
o august
o september
o oktober
o november
o desember
o mandag måndag
o tirsdag tysdag
o onsdag
o torsdag
o fredag
o lørdag laurdag
o søndag sundag
o norge noreg norges noregs
o norsk norske
o nynorsk nynorske
o bokmål bokmålet
o samisk samiske
o stadig stadige
o lei
o bar
o rask raskt raske raskere raskare
o fort
o forhånd førehand
o annerledes annleis
o nærmere nærare
o nærmest nærast nærmeste næraste
u høyre høgre
`;
