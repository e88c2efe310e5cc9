/**
 * Surnames in use in Norway. The common ones are facts from Statistics Norway's name statistics (SSB, Navnestatistikk,
 * NLOD 2.0); some Sami and immigrant names are our own addition. Most Norwegian surnames are farms and places too: a
 * surname alone is seldom enough to say that a text names a person.
 */
const LISTE = `
Abbas Abelsen Abraham Abrahamsen Adam Adolfsen Aga Aglen Ahlsen Aker Aksdal Akselsen Aksnes Alam Albertsen
Albrigtsen Aleksandersen Alexandersen Alfheim Alfredsen Alfsen Algrøy Allum Alm Alme Almli Almås Almaas Alnes Alnæs
Alsaker Alsos Alstad Alsvik Alver Alvestad Alvheim Alvær Amble Amdahl Amdal Amdam Amin Amlie Amundsen Anda
Andersdatter Andersen Anderson Anderssen Andersson Andorsen Andreassen Andresen Andvik Anfinsen Angell Angelsen
Angeltveit Angvik Anthonsen Anti Antonsen Apeland Arctander Arneberg Arnesen Arnestad Arnevik Arntsen Arntzen Arnøy
Aronsen Arvesen Asbjørnsen Asheim Ask Aske Askeland Askevold Askildsen Askim Askvik Aslaksen Asp Aspelund Aspen
Aspenes Asphaug Aspaas Astrup Auestad Augestad Aukland Aulie Aunan Aune Aurdal Aure Aurstad Ausland Austad Austbø
Austnes Austrheim Axelsen Bach Backe Bakk Bakka Bakkan Bakke Bakkehaug Bakkejord Bakkeli Bakkelund Bakken Bakker
Bakkerud Bakketun Bakstad Ballestad Balstad Baltzersen Bang Barka Barmen Barstad Barth Bartnes Bastiansen Bauer
Bauge Baumann Baustad Bay Bech Beck Becker Bekkelund Bekken Bekkevold Bell Belsvik Bendiksen Bendixen Bengtsson
Benjaminsen Benonisen Bentsen Bentzen Berdal Berentsen Berg Bergan Berge Bergeland Bergem Bergene Berger Bergersen
Bergerud Bergesen Berget Berggren Bergh Bergheim Bergland Bergli Berglund Bergman Bergmann Bergo Bergquist Bergseng
Bergset Bergseth Bergstrøm Bergsvik Bergtun Bergum Berhe Berland Bernhardsen Berntsen Berntzen Berre Berstad
Bertelsen Berthelsen Bertheussen Betten Bibi Bilstad Birkedal Birkeland Birkeli Birkelund Birkenes Bjelland Bjerga
Bjerk Bjerkan Bjerke Bjerkeli Bjerkelund Bjerkestrand Bjerkli Bjerknes Bjerkvik Bjerkås Bjordal Bjorøy Bjune Bjønnes
Bjønness Bjørdal Bjørgan Bjørge Bjørgen Bjørgo Bjørgum Bjørheim Bjørk Bjørke Bjørkedal Bjørkhaug Bjørkheim Bjørkli
Bjørklund Bjørkmo Bjørkum Bjørkås Bjørlo Bjørn Bjørndal Bjørndalen Bjørnerud Bjørnestad Bjørnevik Bjørnsen Bjørnstad
Bjørnø Bjørnøy Bjørnå Bjørseth Bjørsvik Bjørvik Blakstad Blindheim Blix Blom Blomberg Blomvik Blystad Bodin Boge
Bogen Bolme Bolstad Bones Bonsaksen Borch Borchgrevink Bore Borg Borgan Borge Borgen Borgersen Borlaug Borsheim
Bostad Botnen Botten Boye Bragstad Brakstad Brandal Brandt Brandtzæg Brandvik Braseth Brastad Bratberg Bratland
Bratli Bratlie Bratsberg Brattli Brattås Bratvold Brataas Braut Bredal Bredesen Breen Breiland Breistein Breivik
Brekka Brekke Brekken Bremnes Bremseth Brenden Brenna Brenne Brevig Brevik Bringedal Brobakken Broch Brodahl Broen
Brovold Brown Brox Bru Bruaset Brubakken Brudevoll Brudvik Bruheim Bruland Brun Brunborg Brunes Brunstad Brunvoll
Brustad Bruun Bruvik Bruvoll Bryhn Bryn Bryne Brynildsen Brynjulfsen Brække Brækken Brænd Brænden Brøndbo Brønstad
Bråten Braaten Bråthen Braathen Bu Buan Bue Buene Buer Bugge Bugten Bui Buljo Bull Bunes Burud Buraas Busch Buseth
Busk Buvarp Buvik By Byberg Bye Byrkjeland Bækken Bærheim Bævre Bø Bødtker Bøe Bøen Bøhler Bøhn Børresen Børseth
Børsheim Børstad Børve Bøthun Bøyum Bårdsen Baardsen Can Cappelen Carlsen Carlson Carlsson Caspersen Celius Chen
Christensen Christiansen Christoffersen Christophersen Clausen Claussen Corneliussen Dagestad Dagsland Dahl Dahlberg
Dahle Dahlen Dahlgren Dahlstrøm Dal Dalaker Dalby Dale Dalen Dalene Daleng Dalhaug Dalheim Dalland Dalsbø Dalseth
Dammen Dang Danielsen Dao Das Davidsen Dehli Derås Devik Devold Didriksen Digernes Digre Dimmen Dirdal Ditlefsen
Djupvik Djuve Djønne Do Dokken Drabløs Drage Drageset Dragland Dramstad Drange Drevland Dreyer Drivenes Drønen Due
Dvergsdal Dyb Dybdahl Dybdal Dybvik Dybwad Dyngeland Dyrdal Dyrhaug Dyrkorn Dyrnes Dyrseth Dyrstad Dyrøy Dørum Daae
Ebbesen Eckhoff Edland Edvardsen Edvartsen Eeg Eek Egal Ege Egeberg Egeland Egeli Egenes Eggan Egge Eggen Eggum Eid
Eide Eidem Eidet Eidissen Eidsvik Eidsvåg Eie Eik Eike Eikeland Eikemo Eiken Eikenes Eikrem Eikås Eilertsen Einan
Einarsen Einvik Eira Ek Ekeberg Ekeland Ekeli Ekelund Ekerhovd Ekker Eklund Eknes Ekre Ekrem Ekren Ekroll Ekstrøm
Elde Elden Eldevik Eliassen Ellefsen Ellingsen Elnes Elstad Elton Eltvik Elv Elvebakk Elvenes Elverum Elvestad Elvik
Emanuelsen Emberland Emblem Emilsen Endal Endresen Enersen Enes Eng Engan Engdal Enge Engebakken Engebretsen
Engebråten Engedal Engeland Engelsen Engelstad Engelund Engen Engenes Enger Engeset Engeseth Engevik Engevold Engh
Englund Engstad Engstrøm Engum Engvik Enoksen Ensrud Erdal Erga Erichsen Eriksen Eriksrud Eriksson Erikstad Erland
Erlandsen Ernstsen Ersland Erstad Ervik Eskedal Eskeland Espe Espedal Espeland Espelid Espenes Espeseth Estensen
Evanger Evenrud Evensen Evenstad Evertsen Evje Evjen Evju Fadnes Fagerbakke Fagereng Fagerhaug Fagerheim Fagerland
Fagerli Fagermo Fagernes Fagertun Fagervik Fagervold Fagerås Falch Falck Falk Falkenberg Fallet Fanebust Fardal
Farestveit Farooq Farstad Fauskanger Fauske Feragen Ferkingstad Fernando Ferstad Fevang Fidje Fidjeland Figenschau
Figenschou Fiksdal Fimland Fimreite Finne Finnerud Finnesand Finnøy Finseth Finsrud Finstad Fiske Fiskerstrand
Fiskum Fiskvik Fiskå Fjeld Fjeldberg Fjelde Fjeldheim Fjeldstad Fjell Fjellanger Fjelldal Fjellestad Fjellheim
Fjellstad Fjellvang Fjermestad Fjær Fjæreide Fjærli Fjørtoft Flage Flataker Flatebø Flaten Flatland Flatmo Flatøy
Flatås Fleischer Flem Flesland Flo Flø Flønes Fløtre Fløysvik Flaa Flåten Foldnes Folgerø Folkedal Folkestad
Folkvord Folland Follestad Fonn Fonnes Forberg Forbord Forland Formo Fornes Forsberg Forseth Forsmo Fosen Foss
Fossan Fossdal Fosse Fossen Fosser Fosshaug Fossheim Fossland Fossli Fossmark Fossmo Fossnes Fossum Fotland Frafjord
Framnes Frank Frantzen Fredheim Fredriksen Fremstad Fretheim Friberg Friestad Frigstad Friis Frisvold Frivold
Frogner Frostad Frydenberg Frydenlund Frøiland Frøland Frøseth Frøshaug Frøyen Frøyland Frøysa Frøystad Fuglerud
Fuglestad Fure Furnes Furre Furset Furseth Furu Furuheim Furulund Furunes Furuseth Fyhn Fykse Fylkesnes Fylling
Følstad Førde Føreland Førland Førre Førsund Gabrielsen Gamst Gangstad Garberg Garcia Garnes Garshol Garvik Gaup
Gausdal Gaustad Georgsen Gerhardsen Gilberg Gilde Gilje Gill Gillebo Gimse Giske Giæver Gjedrem Gjelstad Gjelsten
Gjelsvik Gjendem Gjengedal Gjengstø Gjerde Gjerdingen Gjerdrum Gjerløw Gjermundsen Gjernes Gjerstad Gjersvik Gjersøe
Gjertsen Gjeruldsen Gjervik Gjesdal Gjessing Gjestad Gjestvang Gjøen Gjønnes Gjøsund Glad Gleditsch Glesnes Gloppen
Goa Godø Graff Gram Gramstad Gran Granberg Grande Granerud Granheim Granli Granlund Granly Granmo Grannes Granum
Granås Grav Gravdahl Gravdal Gravem Grebstad Green Gregersen Greve Grimsmo Grimsrud Grimstad Grinde Grinden
Grindhaug Grindheim Grini Grongstad Groth Grotle Grov Groven Grude Grue Grytten Grødem Grønbech Grønberg Grøndahl
Grøndal Grøndalen Grøneng Grønhaug Grønli Grønlie Grønlien Grønlund Grønn Grønnestad Grønnevik Grønning Grønningen
Grønningsæter Grønseth Grønstad Grønvik Grønvold Grønås Grøstad Grøtan Grøterud Grøtte Grøtting Gudbrandsen Guddal
Gudmestad Gudmundsen Gulbrandsen Guldahl Guldberg Gule Gullaksen Gulli Gulliksen Gundersen Gunnarsen Gunnarsson
Gunnerud Gunnerød Gunnes Gunnestad Gussiås Gustad Gustafsson Gustavsen Gustavson Guttorm Guttormsen Gården Gaarder
Gåsland Habberstad Habbestad Haddal Haddeland Hadland Hafstad Haga Hagberg Hage Hageland Hagelund Hagen Hagenes
Hagerup Hagland Haglund Halden Haldorsen Hall Hallan Halland Hallberg Halle Halleland Halleraker Hals Halse Halsen
Halseth Halstensen Halvorsen Halvorsrud Hamborg Hammer Hammeren Hammersland Hammerstad Hammervold Hammerø Hamnes
Hamre Hana Handeland Hannestad Hannisdal Hansdatter Hansen Hanssen Hansson Hanstad Haraldseid Haraldsen Haraldstad
Haram Hareide Harestad Harkestad Harlem Harnes Harstad Harsvik Hartmann Hartveit Hartvigsen Hartviksen Hasan Hasle
Hassel Hasselberg Hasund Hatland Hatlem Hatlen Hatlestad Hatlevik Hatløy Hatteland Hauan Haug Haugan Hauge Haugen
Hauger Haugerud Haugland Haugli Hauglid Haugnes Haugo Haugom Haugsdal Haugseth Haugstad Haugsvær Haugum Haugvaldstad
Haukedal Haukeland Haukenes Haukland Haukås Haukaas Hausken Haveland Haver Havik Havn Havnen Hay Hebnes Heen Hegdal
Hegg Heggdal Hegge Heggedal Heggelund Heggem Heggen Heggernes Heggestad Heggheim Heggland Heggset Heggøy Hegland
Hegna Hegre Hegstad Heia Heiberg Heide Heien Heier Heim Heimdal Heimstad Heistad Heitmann Helberg Heldal Helgeland
Helgerud Helgesen Helgestad Helgheim Helgøy Hella Helle Hellebust Helleland Hellem Helleren Hellerud Hellesø
Hellevik Helliesen Hellstrøm Hellum Helmersen Helset Helseth Helstad Heltne Helvik Hem Hemmingsen Hemnes Henden
Henningsen Hennum Henriksen Hepsø Herdlevær Herfindal Herheim Herigstad Herland Hermansen Hernes Hernæs Herstad
Hervik Hesjedal Heskestad Hesselberg Hessen Hestad Hestenes Hestetun Hestnes Hestvik Hetland Hevrøy Hexeberg
Heyerdahl Hidle Hilde Hildre Hildrum Hille Hilleren Hillestad Hilmarsen Hilstad Hindenes Hinna Hjelde Hjelle Hjelm
Hjelmeland Hjelseth Hjelvik Hjorth Hjortland Hjulstad Hjørnevik Ho Hoddevik Hodne Hodneland Hoel Hoem Hoff Hoffmann
Hofseth Hofstad Hoftun Hognestad Hogstad Hojem Hokstad Hol Holand Holberg Holden Hole Holen Holgersen Hollund Holm
Holmberg Holme Holmedal Holmefjord Holmen Holmgren Holmsen Holmstrøm Holmvik Holmøy Holsen Holst Holstad Holt Holta
Holtan Holte Holten Holter Holtet Holth Holthe Holum Holvik Homme Honningsvåg Hop Hope Hopen Hopland Hordvik Horgen
Horn Horne Hornnes Horntvedt Horpestad Horten Horvei Hoseth Hosseini Hotvedt Hov Hovd Hovda Hovdal Hovde Hovden Hove
Hoven Hovind Hovland Hult Hunstad Hurlen Husa Husabø Husby Husdal Huse Huseby Husebø Husevåg Hustad Hustoft Hustveit
Husum Husøy Huus Hval Hvattum Hveding Hveem Hvidsten Hylland Hynne Hystad Hægeland Hætta Høgberg Høgli Høglund
Høgset Høgseth Høgås Høiberg Høiby Høie Høiland Høines Høiseth Høivik Hølland Høvik Høydahl Høydal Høye Høyem Høyer
Høyland Høyvik Hågensen Haagensen Håheim Håkonsen Haakonsen Håland Haaland Hånes Håpnes Haarberg Haarr Hårstad
Haarstad Haave Håvik Haavik Iden Idland Idsø Idsøe Igland Ihle Ihlen Ims Indahl Indergård Indrebø Ingebretsen
Ingebrigtsen Ingvaldsen Innvær Irgens Isachsen Isaksen Isdahl Isdal Isene Istad Isaak Iversen Jacobsen Jahnsen Jahr
Jahren Jakobsen Jama Jansen Jansson Jensen Jensrud Jenssen Jentoft Jeppesen Jespersen Jessen Jevnaker Jevne Joa
Joakimsen Johannesen Johannessen Johansen Johanson Johanssen Johansson Johnsen Johnson Johnsrud Johnstad Jonassen
Jones Jonsson Jordal Jordalen Jordan Jordet Jordheim Josdal Josefsen Juell Juliussen Justad Juul Juvik Jæger Jønsson
Jørgensen Jørstad Jøssang Jåsund Kaland Kaldestad Kalland Kalleberg Kallestad Kallevik Kalsen Kalstad Kalvik
Kanestrøm Kapstad Kara Karim Karlsen Karlson Karlsrud Karlsson Karlstad Karlstrøm Karoliussen Karstensen Kasin
Kaspersen Kaupang Kausar Kavli Kaya Kielland Kihle Kiil Kildahl Kildal Kile Kilen Killi Kim Kind Kinn Kirkeby
Kirkerud Kirkhus Kirknes Kittelsen Kittilsen Kjeilen Kjeldsberg Kjeldsen Kjellevold Kjelsberg Kjelsrud Kjelstad
Kjerstad Kjesbu Kjos Kjær Kjærland Kjærstad Kjærvik Kjølberg Kjølstad Kjørstad Kjørsvik Kjøsnes Klakegg Klausen
Klaussen Klavenes Klein Kleiv Kleiveland Kleiven Klemetsen Klepp Kleppa Kleppe Klette Klev Kleveland Kleven
Klingenberg Klokk Kloster Klungland Klungtveit Klyve Klæboe Kløvstad Knapstad Knarvik Knoph Knotten Knudsen Knutsen
Koch Kofoed Kolberg Kolbjørnsen Kolle Kolltveit Kolnes Kolseth Kolsrud Kolstad Kolstø Kolås Kommedal Kongshaug
Kongsvik Konradsen Koppang Kopperud Koren Korneliussen Korslund Korsmo Korsnes Korsvik Korsvold Kraft Krane Kravets
Kringstad Kristensen Kristiansen Kristoffersen Krog Krogh Krogsrud Krogstad Krogsæter Krohn Kroken Kronstad Krosby
Kruse Kryger Kråkenes Kulseth Kvale Kvalheim Kvalnes Kvalsund Kvalsvik Kvalvik Kvalvåg Kvalø Kvaløy Kvam Kvame
Kvamme Kvammen Kvamsdal Kvandal Kvande Kvarme Kvello Kvernberg Kverneland Kvernmo Kvia Kvien Kvilhaug Kvinge
Kvinlaug Kvinnesland Kvist Kvistad Kværner Kvaal Kvåle Kvaale Kydland Kyllingstad Kyvik Kårstad Kåsa Kaasa La Lade
Lagesen Laland Lam Lamo Landa Lande Landmark Landro Landrø Landsem Landsverk Langbråten Lange Langedal Langeland
Langemyr Langen Langerud Langfeldt Langhelle Langholm Langli Langlo Langmo Langnes Langset Langseth Langvik Langø
Langørgen Langøy Langåker Langås Langaas Larsdatter Larsen Larssen Larsson Lassen Laugen Lauritsen Lauritzen Laursen
Lausund Lauten Lauvrak Lauvås Lavik Le Lea Lee Lehmann Lehn Lehne Leidland Leikanger Leiknes Leikvoll Lein Leine
Leira Leirdal Leirvik Leirvåg Leistad Leite Leithe Leivestad Leknes Lekven Lende Lenes Leonhardsen Leren Lervik
Lervåg Lerøy Levang Li Lia Liabø Lian Liberg Lid Lidal Lie Lied Lien Lieng Lier Liknes Liland Lilleberg Lilleby
Lillebø Lilleeng Lillegård Lillehagen Lillejord Lilleland Lillemo Lilleng Lillestøl Lilletvedt Lillevik Lilleås Lima
Lind Lindahl Lindal Lindanger Lindberg Lindblad Linde Lindgren Lindgaard Lindhjem Lindholm Lindland Lindquist
Lindqvist Lindseth Lindstad Lindstrøm Lindtveit Lindvik Lindås Linge Linnerud Liseth Liu Lium Liverød Ljosland
Lockert Lode Loe Loen Lofthus Log Lohne Lokøy Lomeland Lona Lone Longva Lorentsen Lorentzen Lorvik Lossius Lothe
Ludvigsen Ludviksen Lund Lundal Lundberg Lundby Lunde Lundeby Lundekvam Lundemo Lunden Lunder Lundestad Lundgren
Lundgård Lundh Lundquist Lura Ly Lydersen Lygre Lyng Lyngmo Lyngstad Lyngvær Lynum Lysaker Lyse Lysgård Lyshaug
Lysne Lyssand Lystad Lysø Lægreid Lærum Løberg Løchen Lødemel Løge Løken Løkke Løkkeberg Løkken Løkås Løland Lønning
Lønseth Løset Løseth Løtveit Løvberg Løvdal Løver Løvik Løvland Løvli Løvlie Løvlien Løvold Løvoll Løvseth Løvstad
Løvås Løvaas Løyning Låstad Laastad Madland Madsen Magerøy Magnus Magnussen Magnusson Malde Malm Malmedal Malmin
Malmo Malnes Malvik Mandal Mandelid Mannes Marcussen Mardal Marken Markhus Markussen Marstein Martens Marthinsen
Marthinussen Martin Martinez Martinsen Martinussen Marvik Marøy Mathiassen Mathiesen Mathisen Matre Maudal Maurstad
Mauseth Medhus Meek Mehl Mehlum Mehus Meier Meisingset Meland Melberg Melby Melbye Melbø Melgård Melheim Melhus
Meling Mellem Mellemstrand Mellingen Mellum Melsom Melum Melvold Mensah Merkesdal Meyer Michaelsen Michalsen
Michelsen Midtbø Midtgård Midthun Midtskogen Midttun Midtun Mikaelsen Mikalsen Mikkelborg Mikkelsen Milde Miljeteig
Miller Minde Minge Misje Misund Mittet Mjelde Mjøen Mjølhus Mjøs Mjåland Mjånes Mo Moa Moan Moberg Moe Moen Mogen
Mogstad Mohn Moholt Moi Moksnes Moland Molde Molden Moldestad Moldskred Molland Mollestad Molnes Molstad Molteberg
Moltu Molund Molvik Molvær Mong Monge Mongstad Monsen Monstad Mork Morken Morland Mortensen Moseng Moss Mossige
Mostad Mostue Moum Muggerud Mundal Munkvold Munthe Muren Muri Musa Muse Mydland Myhr Myhra Myhre Myhren Myhrer
Myhrvold Myking Mykland Myklebost Myklebust Myller Myran Myrdal Myre Myren Myrene Myreng Myrhaug Myrland Myrseth
Myrstad Myrvang Myrvold Myrvoll Mæhle Mæhlum Mæhre Mæland Mæle Mælen Møgster Møller Mørch Mørk Mørkved Mørland
Nakken Nango Narum Narvestad Nasir Natland Natvig Natvik Natås Naustdal Naz Nedrebø Nedregård Negård Nekstad Nelson
Nerdal Nereng Nergård Nergaard Nerheim Nerhus Nerland Nerli Nervik Nes Nesbø Nese Neset Nesheim Nesje Nesland Ness
Nessa Nesse Nesset Nesvik Neteland Netland Neumann Neverdal Nevland Nicolaisen Nicolaysen Nielsen Nikolaisen Nilsen
Nilssen Nilsson Nissen Nistad Njærheim Nodeland Nodland Nome Noor Norberg Nord Nordahl Nordal Nordang Nordanger
Nordberg Nordby Nordbø Nordeide Nordeng Nordengen Norderhaug Nordgård Nordgaard Nordhagen Nordhaug Nordheim Nordhus
Nordland Nordli Nordlie Nordlien Nordlund Nordmann Nordmark Nordmo Nordnes Nordrum Nordseth Nordskag Nordskog
Nordstrand Nordstrøm Nordsveen Nordtveit Nordtømme Nordvik Nordås Nore Noreng Norheim Norland Norli Norman Normann
Nornes Norum Nur Nuur Nybakk Nybakken Nyberg Nyborg Nybråten Nybø Nydal Nygren Nygård Nygaard Nyhagen Nyheim Nyhus
Nyhuus Nyland Nylund Nymark Nymo Nymoen Nyquist Nyrud Nyseth Nystad Nysted Nystrand Nystrøm Nystuen Nysveen Nysæter
Nysæther Nyvold Nyvoll Nærland Nærø Næs Næss Nævdal Nøkleby Nørstebø Nøttveit Naalsund Naas Obrestad Odden Odland
Oen Ofstad Oftedal Ohnstad Okkenhaug Oksnes Olafsen Olaisen Oland Olaussen Olavesen Olden Olesen Oliversen Olsdatter
Olsen Olsnes Olsrud Olsson Olstad Olsvik Olufsen Oma Omar Omdahl Omdal Omer Omholt Omland Ommedal Ommundsen Onarheim
Onstad Opdahl Opdal Opedal Opgård Ophaug Opheim Ophus Opland Oppedal Oppegård Oppegaard Opsahl Opsal Opseth Opstad
Orre Orvik Os Ose Osen Oshaug Oskal Oskarsen Osland Osmundsen Osnes Oterhals Otnes Ottem Otterlei Ottersen Otterstad
Ottesen Ottosen Overvik Overå Ovesen Owren Pahlavi Palm Papp Parveen Paulsen Paulsrud Paus Pedersen Perez Persen
Persson Petersen Pettersen Petterson Pettersson Pihl Pilskog Pladsen Plassen Pleym Polden Pollestad Popa Poulsen
Prestegård Presthus Prytz Paasche Qvale Rabben Rafoss Raja Raknes Rakvåg Rama Ramberg Ramfjord Ramsdal Ramsland
Ramstad Ramsvik Ramsøy Rana Randen Ranheim Ranum Rasch Rasmussen Ravn Ravndal Ravnås Ree Reed Refsdal Refseth
Refsland Refsnes Refvik Reiersen Reigstad Reime Rein Reinertsen Reinholdtsen Reistad Reitan Reite Reiten Rekdal
Rekkedal Rekstad Reksten Remen Remme Remmen Remøy Reppe Reppen Repstad Resell Ressem Revheim Rian Ribe Richardsen
Riis Riise Riiser Rikardsen Rikstad Rimstad Rindal Rinde Rinden Ring Ringdal Ringen Ringheim Ringnes Ringstad
Ringvold Risa Risan Risberg Risdal Rise Rishaug Risnes Rist Risvik Risøy Roald Robberstad Robertsen Roble Robstad
Rodal Roen Rognan Rogne Rognerud Rognes Rognli Rognlien Rognmo Rognstad Rogstad Rohde Rokne Rokstad Roksvåg Roland
Rolfsen Rolland Rolstad Romsdal Romundstad Rong Rongved Roos Rosenberg Rosenlund Rosenvinge Rosland Rosnes Ross
Rossebø Rosseland Rossland Rostad Rosvold Rosvoll Roth Rovik Rud Rudi Rudolfsen Rue Rugland Rui Runde Rustad Rustand
Rusten Ruud Ryan Rydland Rydningen Rye Ryen Ryeng Rygg Rygh Rykkje Ryland Rynning Rystad Ræstad Røberg Rød Rødal
Rødland Rødseth Rødsjø Røe Røed Røen Røgeberg Røhne Røine Røise Røisland Røkenes Røkke Rømo Røneid Rønhovde Rønne
Rønneberg Rønnestad Rønning Rønningen Røren Rørstad Rørtveit Rørvik Røsand Røssland Røst Røstad Røste Røsten Røsvik
Røv Røvik Røyland Røyrvik Røyset Røysland Raa Raaen Rånes Raastad Safi Saga Sagbakken Sagen Sagmo Sagstad Sagstuen
Said Sakariassen Sakshaug Salad Salamonsen Salberg Salbu Saleban Salomonsen Salte Saltnes Salvesen Samdal Samnøy
Samuelsen Sand Sandaker Sandal Sandanger Sandbakk Sandbakken Sandberg Sandbæk Sande Sanden Sander Sandersen
Sandhåland Sandland Sandli Sandmo Sandnes Sandsmark Sandstad Sandtorv Sandum Sandve Sandven Sandvik Sandvold
Sandvoll Sandvær Sandø Sandøy Sangolt Sanne Sannerud Sannes Santos Sara Sarwar Saue Saur Schanche Schanke Schau
Schei Scheie Schie Schjelderup Schjerven Schjetne Schjølberg Schou Schrøder Schøyen Seeberg Seglem Seierstad Seim
Sekkingstad Sekse Seland Seldal Sele Seljeseth Selle Sellevold Sellæg Selmer Selnes Selstad Selvik Selvåg Sem Semb
Seppola Serigstad Sevaldsen Severinsen Shala Shire Sigurdsen Sigvartsen Sikveland Silden Silseth Silva Simensen
Simonsen Singstad Sinnes Sirevåg Sirnes Sivertsen Sjo Sjursen Sjøberg Sjøblom Sjøen Sjøgren Sjøli Sjølie Sjøstrøm
Sjøthun Sjøvold Sjøvoll Sjåstad Sjaastad Sjåvik Skadberg Skage Skagen Skagestad Skailand Skansen Skar Skarbø Skare
Skaret Skarstad Skarstein Skarsvåg Skau Skauen Skaug Skauge Skaugen Skavhaug Skei Skeide Skeie Skevik Skille Skinnes
Skinstad Skistad Skjeggestad Skjelbred Skjelstad Skjelvik Skjerdal Skjerping Skjerve Skjerven Skjervold Skjetne
Skjevik Skjold Skjolden Skjong Skjæret Skjærstad Skjærvik Skjæveland Skjølberg Skjønberg Skjønhaug Skjørestad Skog
Skoge Skogen Skogheim Skogland Skogli Skoglund Skogly Skogmo Skogseth Skogsrud Skogstad Skogvold Skogvoll Skomedal
Skorpen Skorstad Skotnes Skotte Skovly Skram Skramstad Skrede Skretteberg Skretting Skråmestø Skuland Skullerud
Skulstad Skurdal Skøien Skålevik Skår Skaar Skårdal Skåre Skaare Skårland Sleire Sletner Sletta Slette Slettebø
Sletten Slettum Sletvold Slinning Slyngstad Slåen Slåtten Smeby Smedsrud Smedstad Smeland Smestad Smistad Smith
Smørdal Sneve Sogn Sola Solbakk Solbakken Solberg Solbu Soldal Solem Soleng Solevåg Solhaug Solheim Solli Sollid
Sollie Sollien Solstad Solstrand Solsvik Soltvedt Soltveit Solum Solvang Solvik Solvoll Solås Soma Somby Sommer
Sommerseth Sommerstad Sommervold Sortland Sparby Sperre Spilde Sporsheim Stabell Stadheim Staff Stamnes Standal
Stang Stange Stangeland Starheim Stav Stava Stave Stavem Staven Stavenes Stavik Stavland Stavnes Stavrum Steen
Steffensen Stein Steindal Steine Steinnes Steinsland Steinsvik Steiro Stenberg Stendal Stene Stenersen Stenerud
Stenhaug Stensby Stensen Stenseth Stensland Stensrud Stenstad Stensvold Stenvik Stephansen Stiansen Stien Stigen
Stjern Stokka Stokkan Stokke Stokkeland Stokken Stokkenes Stokland Stokstad Storaker Stordahl Stordal Storebø
Storeide Storesund Storhaug Storheim Storli Storlien Storm Stormark Stormo Stormoen Stornes Storsve Storsveen
Storvik Storøy Storås Strand Strandberg Strande Stranden Strandheim Straume Stray Strøm Strømberg Strømme Strømmen
Strømnes Strømsnes Strømstad Strømsvåg Stubberud Stuen Sture Styve Støa Støen Stølan Støle Stølen Størdal Størkersen
Størksen Størseth Støylen Stålesen Suhr Sumstad Sund Sundal Sundberg Sundby Sunde Sundet Sundgot Sundli Sundnes
Sundseth Sundstrøm Sundt Surdal Svanberg Svanes Svanevik Svardal Svarstad Sve Sveberg Svee Sveen Svela Svellingen
Svendsen Svendsrud Svenkerud Svenning Svenningsen Svensen Svensli Svensson Sverdrup Sveum Sviggum Svihus Sviland
Svindland Svingen Sværen Sylta Sylte Synnes Synnevåg Syrstad Systad Syversen Syvertsen Sæbø Sæland Sæle Sælen Sæter
Sæterbø Sæterdal Sætermo Sæternes Sæther Sæthre Sætra Sætran Sætre Sætren Sævareid Sæverud Sævik Søberg Søbstad
Sødal Søderholm Søfteland Søgård Søgaard Søiland Sølvberg Sømme Søndenå Sønderland Sønsteby Sønstebø Sønsterud Sørby
Sørbø Sørdal Søreide Søreng Sørensen Sørgård Sørhaug Sørheim Sørhus Sørland Sørli Sørlie Sørmo Sørnes Sørum Sørvik
Søvik Søyland Saastad Tafjord Takle Taksdal Takvam Talberg Tallaksen Tandberg Tande Tandstad Tang Tangstad Taraldsen
Taranger Taule Taylor Teien Teig Teige Teigen Teigland Tekle Telle Tellefsen Tengesdal Tennfjord Tenold Terjesen
Tesdal Tessem Tetlie Tharaldsen Theodorsen Thingstad Thoen Thomas Thomassen Thommesen Thompson Thomsen Thon
Thorbjørnsen Thoresen Thorgersen Thorkildsen Thorsen Thorshaug Thorsrud Thorstensen Thorsø Thorud Thorvaldsen Thrane
Throndsen Thu Thue Thuen Thune Thunes Thygesen Thøgersen Tidemann Tiller Titlestad Tjelle Tjelta Tjemsland Tjessem
Tjore Tjørhom Tjøstheim Tjøsvoll To Tobiassen Todal Todnem Toft Tofte Tokerud Tokle Tollefsen Tomren Tomter Tonheim
Tonning Tonstad Torbergsen Torbjørnsen Toresen Torgersen Torheim Torjussen Torkelsen Torkildsen Torland Tornes Torp
Torset Torstensen Torsvik Torvik Torvund Totland Toverud Trana Trengereid Triumf Trondsen Trones Tronrud Tronstad
Trulsen Trydal Tryggestad Træet Trøan Trøen Trønnes Tuft Tufte Tungland Tunheim Turi Turøy Tvedt Tveit Tveita
Tveitan Tveite Tveiten Tveito Tvenge Tverberg Tverå Tvete Tveten Tveter Tyldum Tysnes Tysse Tøllefsen Tømmervik
Tømmerås Tømte Tøndel Tønder Tønnesen Tønnessen Tønsberg Tørstad Tøsse Ueland Ugelstad Ugland Ulland Ulleberg
Ullestad Ulriksen Ulset Ulseth Ulstein Ulven Ulvestad Ulvik Ulvin Ulvund Underhaug Undheim Undrum Unhjem Urdal Urke
Ursin Urstad Ustad Utgård Uthaug Utheim Uthus Utne Utnes Utsi Utvik Vabø Vadseth Vagle Vaksdal Valberg Valde
Valderhaug Valen Valkeapää Valla Valland Valle Vallestad Valseth Valstad Valvik Valø Vang Vangen Vangsnes Vanvik
Varhaug Vartdal Vassbotn Vassdal Vatland Vatle Vatn Vatne Vea Vedal Vedvik Vedøy Vedå Vegsund Veiby Veivåg Veland
Velde Velle Venås Vestad Vestby Vestbø Vestli Vestly Vestnes Vestre Vestrheim Vestvik Vestøl Vetrhus Veum Vevang
Vevle Viddal Vie Vigdal Vigre Vik Vika Vikan Vikane Vikanes Vike Viken Vikene Vikse Vikøren Vilhelmsen Villanger
Vindenes Vinje Visnes Vist Viste Vistnes Vo Vogt Vold Volden Voldsund Voll Vollan Volle Vollen Vonheim Vorland Vu
Værnes Vaa Våga Våge Vaage Vågen Vågenes Vårdal Wagner Wahl Wahlstrøm Walberg Walde Walderhaug Walle Wallin Walseth
Walstad Wang Wangberg Wangen Warholm Wathne Weberg Weiseth Welde Welle Wennberg Wennevold Wergeland Werner Wessel
Westad Westberg Westby Westbye Westerheim Westerlund Westgård Westgaard Westlie Westrum Wetteland Weum Wibe Wiborg
Wickstrøm Wie Wien Wiggen Wiig Wiik Wik Wiken Wiker Wiklund Wikstrøm Wilberg Wilhelmsen Willassen Wille Williams
Willumsen Wilson Winge Winger Winje Winsnes Winther Wisløff Wist Wisth With Wold Wolden Woldseth Wolff Woll Wollan
Worren Wright Wroldsen Wu Wulff Wærnes Wøien Waage Waaler Yndestad Yri Ytreland Ytterstad Yttervik Zachariassen Zahl
Zakariassen Zimmermann Ødegård Ødegaard Ødegården Øen Øglænd Øie Øien Øiestad Øiseth Økland Øksendal Øksnes Ølberg
Ølmheim Ørbeck Øren Ørmen Østberg Østby Østbye Østbø Østebø Østensen Østenstad Østerbø Østerhus Østerud Østerås
Østgård Østgaard Østhus Østli Østlie Østlund Østmo Østrem Østreng Østvang Østvik Østvold Øverby Øverbø Øvereng
Øvergård Øvergaard Øverland Øverli Øverås Øvrebø Øvrelid Øvretveit Øvstebø Øvstedal Øvsthus Øwre Øyan Øye Øyen
Øygard Øygarden Øynes Aa Aabel Aaberg Aaby Aabø Aadland Aae Aagesen Aagaard Aakre Aakvik Aaland Aalberg Aalvik Aam
Åmdal Aamodt Aamot Aandahl Aandal Aanensen Aanerud Aanes Aanestad Aanonsen Aanstad Aardal Aarflot Aarhus Aarland
Aarnes Aarrestad Aarsand Aarseth Aarskog Aarsland Aarstad Aarum Aarvik Aarø Ås Aas Aasberg Aasbø Aase Aasebø Åsen
Aasen Aaserud Aaseth Aasgaard Åsheim Aasheim Aasland Aaslund Aass
`;

/** In lower case. */
export const ETTERNAVN: ReadonlySet<string> = new Set(LISTE.toLowerCase().split(/\s+/u).filter(Boolean));
