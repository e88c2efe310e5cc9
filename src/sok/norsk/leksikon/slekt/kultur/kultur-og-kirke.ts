/** Culture, sports, clubs, churches and graves. */
export const KULTUR_OG_KIRKE = `
grendehus = samfunnshus = forsamlingshus = bygdehus
idrettshall = flerbrukshall = sportshall = turnhall
idrettspark = idrettsplass = sportsplass
stadion < idrettspark
idrettsanlegg < idrettshall idrettspark flerbrukshall
svømmehall = svømmebasseng
basseng < svømmehall
svømmehall < badeanlegg badeland
fotballbane < kunstgressbane
ishall = skøytehall
skøytebane = isbane
løypekjøring = løypepreparering
skiløype < løypekjøring
skitrekk = skiheis
alpinanlegg = skisenter = slalåmbakke = alpinbakke
skatepark = skateanlegg
treningssenter = treningsstudio = helsestudio
utegym = treningspark = tuftepark
ridesenter = rideskole = hestesenter
motorsport < motocross bilcross
dataspill = videospill
idrettslag = idrettsklubb = idrettsforening = sportsklubb
fotballklubb = fotballag
lotteri = utlodning = loddsalg
bingo < lotteri
pengespill = gambling
kulturmidler = kulturtilskudd
frivillig < frivillighet
tagging = graffiti
veggmaleri = gatekunst
minnesmerke = monument = bauta = minnestein
flagg < flagging
rakett < fyrverkeri
julegran = juletre
arkeologi < arkeologisk
loppemarked = bruktmarked
gravplass = gravlund = kirkegård
begravelse = gravferd = bisettelse = bisetjing
gravstein = gravminne = gravmonument
gravstell = gravpleie
kremering = kremasjon
trossamfunn = livssynssamfunn
konfirmant < konfirmasjon
biskop = bisp
gudstjeneste = høymesse
alpinanlegg < skitrekk
slalåmbakke < skitrekk
konsert < festival
`;
