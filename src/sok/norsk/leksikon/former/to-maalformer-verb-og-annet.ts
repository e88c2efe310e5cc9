/** Verbs, adjectives and adverbs that bokmål and nynorsk write otherwise, and no rule finds one by the other. */
export const TO_MAALFORMER_VERB_OG_ANNET = `
v2 anta antake = antar antok antas antatt antatte anteke antekne
v2 anvende
v2 begrave gravlegge gravleggje = gravla gravlagt gravlagte begravd begravde gravlagd
v1 begrunne grunngi grunngje grunngjeve = grunngir grunngitt grunngitte grunngav grunngjev grunngjevne
v2 besette besetje = besatt besatte besett
v2 betjene betene
v1 bevæpne væpne
v1 forsinke forseinke
v2 forskuttere forskotere
v2 fratre fråtre = fratrer fratrådt fratrådte fråtrer fråtredd
v2 fraråde frårå = fraråder frårår frarådet frarådd frarådde frårådd frårådde
v1 fremskynde framskynde framskunde påskunde
v2 frigjøre frigjere = frigjort frigjorte frigjord frigjorde frigjør frigjer
v1 forene foreine sameine = forent forente
v2 forestille førestille
v2 forfremme forfremje
v2 foretrekke føretrekke føretrekkje = foretrukket foretrukne foretrakk føretrekt
v1 forhøye forhøge forhøgje = forhøyd
v2 fortelle fortelje = fortel fortalte fortalt fortalde fortald
v2 fortjene fortene
v2 forutse føresjå = forutsett forutså føresåg
v2 forutsette føresetje = forutsatt forutsatte føresett føreset
v2 forholde forhalde = forholder forholdt forheld
v2 innebære innebere = innebar inneber
v2 innsende
v2 innvende
v2 nedsette nedsetje = nedsatte nedset
v1 opphøre opphøyre = opphørt opphøyrt opphører opphørte
v2 utnevne utnemne
v2 tilegne tileigne
v2 tilintetgjøre = tilintetgjort
v2 utbre utbreie = utbredte
v1 utdype utdjupe
v1 utjevne utjamne
v2 utsende
v2 utskille utskilje = utskilt
v2 utstede utferde utferdige = utstedt utstedte utferda
v2 utvelge utvelje = utvalgt utvalgte utvalde utvald
v2 utgjøre utgjere = utgjør utgjer utgjorde utgjort utgjord
v2 overbevise v1:overtyde = overtydde overtydd
v2 overtre = overtrådt overtrer overtrådte
v2 medvirke medverke
v2 motvirke motverke
v2 motsi motseie = motsier motseier motsa motsagt motsagd
v1 avlede avleie
v2 avskjære avskjere = avskåret avskorne avskoren
v1 avveie avvege
v2 avsi avseie = avsier avsa avsagt avsagte avsagd avseier
v2 gjenta gjentake = gjentar gjentok gjentek gjenteke
v2 omgjøre omgjere = omgjort omgjorte omgjord omgjorde omgjør omgjer
v1 gjenåpne gjenopne
v2 advare åtvare
v1 våkne vakne
v2 vokse vekse = vokste vokst veks vaks
v2 skylle skylje
v2 gjemme gøyme = gøymde gøymd
v1 innrede innreie
v1 undertegne underteikne
v2 beholde behalde = beholdt beheld beheldt behaldne
v2 inneholde innehalde = inneholdt inneheld inneheldt innehaldt
a utbredt utbreidd
a nedsatt nedsett
a nedslitt nedslite nedsliten
a utslitt utslite utsliten
a sammensatt samansett
a motsatt motsett
a fornøyd fornøgd
a misfornøyd misfornøgd misnøgd
a fortrolig fortruleg
a forutsigbar føreseieleg forutseieleg forutsigelig forutberegnelig
a fremkommelig framkommelig framkomeleg
a oppmerksom merksam oppmerksam
a opprinnelig opphavleg
a tilstøtende tilstøytande
a uttrykkelig uttrykkjeleg
a ønskelig ønskjeleg
a påkrevd påkravd
a virksom verksam
a selvfølgelig sjølvsagt
a omstridt omstridd
a ensom einsam
a enslig einsleg = enslige einslege
a trett trøytt trøtt
a sjelden sjeldan = sjeldent sjeldne
a gjentatt gjenteken = gjentatte gjentekne
a flerårig fleirårig
a ettårig eittårig
a egnet eigna = egnede
a uegnet ueigna = uegnede
a østlig austleg
a nordøstlig nordaustleg
a sørøstlig søraustleg
a nyfødt nyfødd
a sykmeldt sjukmeldt sykemeldt sjukemeldt sjukmeld sjukmelde
o hørselshemmet hørselshemmede hørselshemma høyrselshemma
a voldelig valdeleg
a overtallig overtalig
a innenlandsk innanlandsk
a utenforliggende utanforliggjande
a åpenlys openlys
o fraværende fråverande
o gjenværende gjenverande attverande
o gjenstående gjenståande attståande
o daværende dåverande
o liggende liggjande
o sittende sitjande
o hjemmeboende heimebuande
o vergetrengende verjetrengande
o forhenværende førevarande
o etterskuddsvis etterskotsvis
o forskuddsvis forskotsvis
o nedstrøms nedstraums
o oppstrøms oppstraums
o øverst øvst
o øst aust
o sørøst søraust
o nordøst nordaust
o østover austover
o østfra austfrå
o bortenfor bortanfor
o ovenpå ovanpå
o hjemover heimover
o underveis undervegs
o halvannen halvannan halvanna
o syvende sjuande sjuende
o åttende åttande
o niende niande
o tiende tiande
o forrige førre
o dessuten dessutan
o ellers elles
o trolig truleg
o antakelig antagelig antakeleg
o sannsynligvis sannsynlegvis
o vanligvis vanlegvis
o hovedsakelig hovudsakleg hovudsakeleg
o foruten forutan
o utenom utanom
o alene åleine aleine
o noensinne nokosinne nokonsinne
v2 bevilge = løyver løyvd løyvde løyvast bevilget bevilga
v2 tilsende
v2 avsende
v2 videresende vidaresende
a bevisst medviten = medvite
a bevisstløs medvitslaus
a tidsbegrenset tidsavgrensa tidsbegrensa = tidsbegrensede
a boligsosial bustadsosial
a hullete holete
a lykkelig lukkeleg
a ulykkelig ulukkeleg
a fortvilet fortvila fortvilt
a etterlatt etterlaten = etterlatte etterlatne
a oppsigelig oppseieleg
a utstrakt utstrekt
o utenriks utanriks
o såfremt såframt
v2 springe = sprang sprunget sprunge
v2 ete = åt ete eten
v2 oppholde opphalde = oppholder oppholdt oppheld oppheldt
u lavspent lågspent
o gjenlevende attlevande
o voldsutsatt voldsutsatte valdsutsett valdsutsette
a døgnåpen døgnopen = døgnåpent døgnope
a søndagsåpen søndagsopen = søndagsåpent søndagsope
v2 nevne nemne = nevnt nevnte nemnt nemnte
v2 overholde overhalde = overholdt overheldt overheld overhaldne overholdte
v2 voldta valdta = voldtatt voldtatte voldtok valdteke valdtekne valdtok
v2 undergrave
v1 håndheve handheve
a lignende liknande
a vitenskapelig vitskapleg vitskapeleg
a naturvitenskapelig naturvitskapleg naturvitskapeleg
a samfunnsvitenskapelig samfunnsvitskapleg samfunnsvitskapeleg
a uskyldig uskuldig
a jevnlig jamleg jamnleg
a ujevn ujamn
a borgerlig borgarleg
a gammeldags gammaldags
a særegen særeigen = særegne særeigne
a tidkrevende tidkrevjande
a folkevalgt folkevald = folkevalgte folkevalde
a sysselsatt sysselsett = sysselsatte sysselsette
a bærbar berbar
a tålmodig tolmodig
a uaktsom aktlaus
a fremragende framifrå
a mangfoldig mangfaldig
`;
