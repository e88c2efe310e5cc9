import { foldNavn } from '../navn/ordform.ts';
import { INNLEDERE } from '../navn/stedsord.ts';
import { SAKSORD } from '../navn/tvetydige.ts';

const FLERE = `
aktuell ankomst anleggsarbeid annet anonym ansettelsessak arkivdel avd avslutning avsluttet bad barnehage barnehageplass behandling
besvarelse bolig bygg bygging byggesøknader bytte del deler dokument dokumenter eiendom eiendommen elev elever enebolig etat fasadeendring
fast faste fil foresatte fortrolig fram frem frist fritak fritidsbolig første garasje generell generelt godkjent hele hytte i ii iii innhold innkommende
innsending interne intern kommune kommunal kommunen konsesjon korrespondanse ledd lærer lærling mai januar februar mars april juni juli august september
oktober november desember mappe mottatt nabo naboer nedlegging nemnd nr oppføring opphold oppholdstillatelse opplysninger personal politisk post privat
prosjekt punkt påbygg renovering sakspapirer samlet samtale sendt side sider skjermet skole skoleplass skoleskyss statisk styre
støtte søkere tegning tegninger tekst tema tilbakekalling tilbygg time tittel tomten type uavklart undertegnet ungdom unntatt utgift
utredning uttrykk utvalg utvidelse veileder videre virksomhet vurderinger vurderingen ønske åpen åpent kart situasjonskart situasjonsplan målebrev
skjøte regning timeliste avvik avviksmelding statistikk foto bilde bilder lydfil video presentasjon epostkorrespondanse telefonnotat
hoveddokumentet vedlegget internt notat brevet søknaden klagen svaret inngåande utgåande mellombels førebels tilleggsdokumentasjon
midlertidig planlegging forsendelse dato gjenpart kopier original signert usignert revidert ny gammel eldre senere tidligere lagt
`;

/** Words so common in case work that repeating them gives nothing away. Folded as names are compared. */
export const GENERISKE: ReadonlySet<string> = new Set(
  [...FLERE.split(/\s+/u).filter(Boolean), ...SAKSORD, ...INNLEDERE].map(foldNavn),
);
