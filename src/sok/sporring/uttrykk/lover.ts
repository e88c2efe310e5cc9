/**
 * Statutes and regulations, by the abbreviations of lawyers and the names of both written forms. «hol.» is a municipality, and not among
 * them; nor is what the written forms only inflect in their own ways, «kommuneloven» and «kommunelova»: that is one word already.
 */
export const LOVER = `
pbl = plbl = plan- og bygningsloven
fvl = forvaltningsloven
offl = offentleglova = offentlighetsloven
koml = kommuneloven
aml = arbeidsmiljøloven
oppll = opplæringsloven
bhgl = barnehageloven
uhl = universitets- og høyskoleloven
friskoleloven = privatskoleloven
hotjl = helse- og omsorgstjenesteloven
sphlsl = spesialisthelsetjenesteloven
pbrl = pasrl = pasient- og brukerrettighetsloven = pasient- og brukarrettslova = pasientrettighetsloven
phvl = psykisk helsevernloven
hpl = helsepersonelloven
bvl = barnevernsloven
barnl = barnelova
sotjl = sosialtjenesteloven = lov om sosiale tjenester
ftrl = folketrygdloven
smvl = smittevernloven
pjl = pasientjournalloven
vgml = vergemålsloven
ldl = likestillings- og diskrimineringsloven
popplyl = personopplysningsloven = personopplysingslova
ekspropriasjonsloven = oreigningslova
stadnamnlova = lov om stadnamn
språkloven = mållova
gravferdsloven = gravplassloven
integreringsloven = introduksjonsloven
dyrevelferdsloven = dyrevernloven
statsansatteloven = tjenestemannsloven
konsl = konsesjonsloven
nml = naturmangfoldloven
forurl = forurensningsloven
vrl = vannressursloven
vregl = vassdragsreguleringsloven
kulml = kulturminneloven
vegl = vegloven
vtrl = vegtrafikkloven
havne- og farvannsloven = hamne- og farvasslova
motorferdselloven = lov om motorferdsel i utmark og vassdrag
brannvernloven = brann- og eksplosjonsvernloven
alkl = alkoholloven
ekomloven = lov om elektronisk kommunikasjon
LOA = anskaffelsesloven = lov om offentlige anskaffelser = innkjøpslova
FOA = anskaffelsesforskriften = forskrift om offentlige anskaffelser
esl = eierseksjonsloven
husll = husleieloven
avhl = avhendingsloven
buofl = bustadoppføringslova
tvl = tvisteloven
tvangsl = tvangsfullbyrdelsesloven
strl = straffeloven
strpl = straffeprosessloven
sktl = skatteloven
sktfvl = skatteforvaltningsloven
esktl = eiendomsskatteloven
mval = merverdiavgiftsloven = momsloven
utl < utlendingsloven
asl < aksjeloven
Grl = Grunnloven
TEK17 = TEK 17 = byggteknisk forskrift < TEK10
byggesaksforskriften < SAK10
KU-forskriften = konsekvensutredningsforskriften = forskrift om konsekvensutredninger
IK-forskriften = internkontrollforskriften
EMK = europeiske menneskerettskonvensjon
EMD = menneskerettsdomstolen
CRPD < konvensjonen om rettighetene til mennesker med nedsatt funksjonsevne
`;
