/**
 * Invented titles in the language of municipal journals. After «=>» the persons' names that stand in them, parted by
 * «|»; nothing where there are none. Names are combined at random and belong to nobody we know of.
 */
const MED_NAVN = `
Klage fra Kari Nordmann => Kari Nordmann
Klage på vedtak fra Per Olsen => Per Olsen
Søknad om barnehageplass - Ola Hansen => Ola Hansen
Søknad om støttekontakt for Amina Hussein => Amina Hussein
Nordmann, Kari - søknad om permisjon => Nordmann, Kari
Personalmappe - Berg, Ola => Berg, Ola
Oppsigelse - Anne-Marie Dahl-Hansen => Anne-Marie Dahl-Hansen
Arbeidsavtale Bjørn Haug => Bjørn Haug
Arbeidsavtale for Liv Strand => Liv Strand
Svar til Dag Vik om veirett => Dag Vik
Kari Nordmanns klage på naboens garasje => Kari Nordmanns
Vedtak om skoleskyss for Mohammed Ali => Mohammed Ali
Vedtak for Fadumo Abdi Warsame => Fadumo Abdi Warsame
Melding om flytting: Katarzyna Kowalczyk => Katarzyna Kowalczyk
Søknad om fritak fra eiendomsskatt fra Siv Moen => Siv Moen
Byggesak for Tor Berg - garasje => Tor Berg
Innkalling til samtale - Olena Shevchenko => Olena Shevchenko
Bekymringsmelding fra Gunn Lie => Gunn Lie
Brev fra advokat Hilde Foss => Hilde Foss
Merknad til reguleringsplan fra Jan Erik Solberg => Jan Erik Solberg
Merknader fra Kari og Ola Nordmann => Kari|Ola Nordmann
Uttalelse fra Geir K. Hagen => Geir K. Hagen
Uttalelse fra G. Hagen => G. Hagen
Kommentar fra O.B. Hansen til planforslaget => O.B. Hansen
Attest - Thi Hoa Nguyen => Thi Hoa Nguyen
Attest for Nguyen Van Minh => Nguyen Van Minh
Referat fra møte med Familien Berg => Berg
Henvendelse fra fru Solheim => Solheim
Søknad om ledsagerbevis - Åse Ødegård => Åse Ødegård
Innsynskrav fra Yusuf Warsame Jama => Yusuf Warsame Jama
Ansettelse av Piotr Nowak => Piotr Nowak
Tilbud om stilling til Sivakumar Krishnan => Sivakumar Krishnan
KLAGE FRA KARI NORDMANN => KARI NORDMANN
SØKNAD - OLA HANSEN - STARTLÅN => OLA HANSEN
klage fra kari nordmann => kari nordmann
Søknad om stilling som lærer – Ingrid Bakke => Ingrid Bakke
Tildeling av omsorgsbolig (Gerd Sæther) => Gerd Sæther
Fullmakt fra Marit Eide til Jon Eide => Marit Eide|Jon Eide
Skademelding: Espen Bråten => Espen Bråten
Klage, Hansen => Hansen
Svar på henvendelse fra Olsen => Olsen
Nabovarsel til Stein Dahl og Rune Lund => Stein Dahl|Rune Lund
Bjørn Dal - søknad om konsesjon => Bjørn Dal
Per Haugen klager på gebyr => Per Haugen
Vedtak om fradeling til Sol Berge => Sol Berge
Tinglysing - skjøte fra Mai Lund => Mai Lund
Krav om erstatning fra Tone Fjeld => Tone Fjeld
Kjøpekontrakt Odd Myhre => Odd Myhre
Oversendelse av klage fra Even Sande => Even Sande
Førerkort - Said Ahmed Nur => Said Ahmed Nur
Skolebytte for Emma Knutsen => Emma Knutsen
Elevmappe Jonas Xyzvik => Jonas Xyzvik
Permisjonssøknad Marte Trollhatt => Marte Trollhatt
Søknad om parkeringstillatelse fra Tekle Gebremedhin => Tekle Gebremedhin
Vedtak for Azad Öztürk => Azad Öztürk
Klage fra Bjørn Xyzvik => Bjørn Xyzvik
Henvendelse fra Brzeszko Wdowiczek om brøyting => Brzeszko Wdowiczek
Svar frå Selamawit Mehretab => Selamawit Mehretab
Purring på svar til Kjell van der Hagen => Kjell van der Hagen
Ole-Johan Sørensen - søknad om skjenkebevilling => Ole-Johan Sørensen
Nordmann Kari, søknad => Nordmann Kari
Rapport om Lars Myklebust sin eiendom => Lars Myklebust
Søknad om dispensasjon - gnr 12 bnr 5 - Trond Aasen => Trond Aasen
Utbetaling til Shahid Malik => Shahid Malik
Signert avtale med Randi Moe => Randi Moe
Kari Nordmann: klage på snøbrøyting => Kari Nordmann
Svarbrev - Biret Somby => Biret Somby
Referat fra samtale med Kari => Kari
Vedtak om spesialundervisning - Martin => Martin
Ny kontaktperson for Zahra => Zahra
Kjell Inge Røkke Hansen - båtplass => Kjell Inge Røkke Hansen
Saksfremlegg - Klage fra Britt Karin Wold på avslag => Britt Karin Wold
Avslag på søknad fra Hans Bakken => Hans Bakken
Avslag til Tom Strand => Tom Strand
Befaring hos Arne Ness og Eva Ness => Arne Ness|Eva Ness
Trekk av søknad fra Roy Holm => Roy Holm
Kvittering for mottatt søknad, Gry Lunde => Gry Lunde
Endringsmelding (Jo Sveen) => Jo Sveen
Søknad om tilskudd til brannvern v/ Stian Kvam => Stian Kvam
Ungdomsrådet v/leder Julie Sand => Julie Sand
Bustøtte til Ragnhild Kvåle => Ragnhild Kvåle
Klage på vedtak, frå Torunn Hovland => Torunn Hovland
Søknad frå Sjur Åmdal om løyve => Sjur Åmdal
Sluttattest Paulina Wójcik => Paulina Wójcik
Oppdatert timeliste Maja Zieliński => Maja Zieliński
Anmodning om opplysninger – Dmytro Kovalenko => Dmytro Kovalenko
Nora Al-Sayed – skolestart => Nora Al-Sayed
Oversikt over fravær for elev Emil Rønning => Emil Rønning
Helseopplysninger Leila Karimi => Leila Karimi
Melding fra lege Aslak Gaup => Aslak Gaup
Avtale om kjøp av tomt 4 - Frode Nilsen => Frode Nilsen
Utsatt frist for Heidi Johnsen => Heidi Johnsen
Rådmann Per Hansen - lønn => Per Hansen
`;

const UTEN_NAVN = `
Søknad om byggetillatelse - Gnr 58 bnr 62 - Storgata 12
Reguleringsplan for Bergeland
Detaljregulering for Haugen boligfelt
Detaljregulering Berg Øst
Områderegulering Lund sentrum
Lund skole - rehabilitering
Strand barnehage - tilsynsrapport
Johan Castbergs vei 3 - rammetillatelse
Olav Tryggvasons gate 12 - bruksendring
Kong Haakons plass - opprustning
Dronning Mauds gate 4
St. Olavs hospital - innkalling
Anbud fra Hans Hansen AS
Tilbud fra Ole Olsen Rør AS
Faktura fra Berg & Dahl AS
Advokatfirmaet Hansen & Co - brev
Kontrakt med Sivertsen Maskin AS
Kontrakt med Bjørn Berg Transport AS
Tilsagn fra Per Moen Stiftelse
Bjørn observert ved skolen
Bjørnejakt - kvote
Even fordeling av midler
Liv og røre i parken
Dag for dag - plan for uke 12
Tone i kulturskolen
Line fra kai til molo
Stein og grus - anbud
Sol og vind - energiplan
Mai 2026 - rapport
Vår i parken - arrangement
Vei til Strand
Vei over Dal
Ny vei ved Vik bru
Per 31. desember 2025
Budsjett 2026 - økonomiplan 2026-2029
Tertialrapport 2
Møteinnkalling formannskapet 12.03.2026
Protokoll fra kommunestyret
Høring - forslag til ny forskrift
Høring fra Kunnskapsdepartementet
Svar fra Statsforvalteren i Vestland
Brev til Fjordvik kommune
Brev fra Nav Fjordvik
Innspill fra Velforeningen Solbakken
Søknad om tilskudd fra Fjordvik Idrettslag
Søknad om tilskudd - Haugen Bondelag
Skjenkebevilling - Restaurant Martine
Serveringsbevilling Kafé Oskar
Skuleskyss til Åsen skule
Barnehageopptak 2026
Ferdigattest - Garasje - Solveien 14
Igangsettingstillatelse - enebolig - Bekkelia 3
Fradeling av tomt fra Nygård
Konsesjon for Sandvik gård
Jordskiftesak Moen
Ny barnehage på Solheim
Kjøp av skolebøker
Rammeavtale renhold
Anskaffelse av bil
Kunngjøring av ledig stilling
Offentlig søkerliste
Utvidet søkerliste - Rektor ved Lund skole
Stilling som lærer ved Strand ungdomsskole
Tilsetting av ny rektor
Arbeidstilsynet - tilsyn med HMS
Oppmåling - Bakken 5
Kartforretning Holmen 4
Seksjonering - Kirkegata 7
Nabovarsel
Merknader til planforslag
Klage på vedtak om gebyr
Klage fra beboere i Solbakken borettslag
Underskriftskampanje mot nedleggelse
Innsynskrav
Svar på innsynskrav
Purring
Vedlegg 1
Hoveddokument
Saksframlegg
Ny lov om arkiv
Strategi for klima og miljø
Kommuneplanens arealdel
Kommunedelplan for Haug
Skred i Vassdalen
Flom ved Elva
Renovasjon i Fjellbygda
Vannforsyning til Vika hyttefelt
Kloakk på Lunde
Trafikksikkerhet på Fylkesvei 12
Ladeplasser i Torggata
Parkering ved Torget
Beredskapsplan for ekstremværet Hans
Ekstremværet Amy - skader
Kulturminneplan
Fredning av Holms hus
Arnes gate - asfaltering
Henrik Ibsens gate 100
Roald Amundsens vei 12
Nordahl Griegs plass
Sigrid Undsets vei 4
Edvard Griegs vei 3B
Kirsten Flagstads plass 1
Ole Bulls plass
Søknad om motorferdsel i utmark
Utslippstillatelse Nedre Dal
Vindkraft på Øvre Haug
Skilting til Vestre Moen
Dispensasjon fra plan for Søndre Berg
Politiske vedtak - oppfølging
Referat fra møte i ungdomsrådet
Møte med Husbanken
Avtale med KS
Avtale med Elvia AS
Informasjon fra NVE
Informasjon fra Statens vegvesen
Uttale frå Vestland fylkeskommune
Søknad fra Sanitetsforeningen
Søknad fra Røde Kors
Årsmelding for Frivilligsentralen
Varsel om tilsyn i Fjordvik sykehjem
Rapport fra Brannvesenet
Bestilling av kart
Kopi av skjøte
Signert kontrakt
Endring av vedtekter
Oppsigelse av leieavtale
Husleie Storgata 3
Salg av Kirkeveien 4
Skatteoppgjør 2025
Overføring til pensjonskasse
Uteplass ved Solsiden
Plan- og bygningsloven § 20-1
Delegert vedtak 45/26
`;

export interface Eksempel {
  readonly tittel: string;
  readonly navn: readonly string[];
}

export const EKSEMPLER: readonly Eksempel[] = `${MED_NAVN}\n${UTEN_NAVN}`
  .split('\n')
  .map((linje) => linje.trim())
  .filter(Boolean)
  .map((linje) => {
    const [tittel = '', navn = ''] = linje.split(' => ');
    return { tittel, navn: navn === '' ? [] : navn.split('|') };
  });
