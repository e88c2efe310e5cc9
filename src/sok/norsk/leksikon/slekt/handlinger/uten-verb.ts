/** Nouns that look like a verb's and mean something else: «stilling» is not what one does who «stiller», «renovasjon» not who «renoverer». */
export const UTEN_VERB = `
ingenting fylkesting storting sameting lærling kylling honning sving camping himling allmenning almenning ålmenning
stilling innstilling forestilling førestilling avdeling samling forsamling generalforsamling handling ordning næring turnering
lønning regning rekning ledning leidning leiing eining setning retning bygning visning vising høring høyring melding sending føring
styring kosting bryting skjæring skjering avling roing løyving bevilling rundkjøring rundkøyring hending hendelse
spring avføring mellombelse førebelse størrelse stillelse innsigelse innvending tinging
organisasjon administrasjon nasjon stasjon situasjon moderasjon vegetasjon renovasjon reklamasjon
`;
