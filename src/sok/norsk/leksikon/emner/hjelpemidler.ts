/** Compounds with «middel», which would be those of the «midler» that are money in the plural. */
export const HJELPEMIDLER = `
ln+ læremiddel
ln+ næringsmiddel
ln+ tvangsmiddel
ln+ maktmiddel
ln+ plantevernmiddel
ln+ sprøytemiddel
ln+ ugressmiddel ugrasmiddel
ln+ rusmiddel
ln+ virkemiddel verkemiddel
ln+ bekjempelsesmiddel
ln+ vaskemiddel
ln+ løsemiddel løysemiddel
ln+ dopingmiddel
ln+ hygienemiddel
ln+ transportmiddel
ln+ bevismiddel
ln+ rettsmiddel
ln+ betalingsmiddel
ln+ kommunikasjonsmiddel
ln+ framkomstmiddel fremkomstmiddel
`;
