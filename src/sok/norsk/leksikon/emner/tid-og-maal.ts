/** Hours, weather, the sky, and what things are measured in. */
export const TID_OG_MAAL = `
m minutt n:minutt
n sekund
m kveld
m formiddag
m ettermiddag
m aften m:aftan
n tiår
n halvår
f stjerne m:stjerne
m måne
n lyn
n hagl
n sludd
n jordskjelv
m orkan
m vulkan
m- liter = litere literen literne
m- kilometer = kilometre kilometrene kilometrar kilometrane kilometerne
n tonn
n- kilo
m kubikk
n- gram
m hektar m:hektar n:hektar
n dekar
m desibel
`;
