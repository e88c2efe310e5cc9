import { ordliste } from './ord.ts';

/** After a name they make a street, a place or a monument of it: «Johan Castbergs vei», «St. Olavs plass». */
export const STEDSORD: readonly string[] = ordliste(`
gate gata gaten gt vei veg veien vegen plass plassen pl torg torget torv allé alle alleen alléen bakke bakken bakkane brygge brygga
kai kaia park parken tun tunet terrasse terrassen stien sti svingen sving smau smug smuget strete stredet lia jordet hage
hagen ring ringen krok kroken bukt bukta vik vika bru brua bro tunnel tunnelen elv elva vann vannet fjell fjellet fjord fjorden dal dalen
haug haugen grend grenda gard gård gården garden bruk hus huset gamlehjem kvartal kvartalet statue monument minne pris prisen
stiftelse legat fond festival festivalen cup kirke kapell dokk felt feltet boligfelt byggefelt byggjefelt hyttefelt industriområde
skog skogen myr øy øya mayen holme holmen nes neset odde odden sentrum syd sør nord øst aust vest stadion idrettsplass arena
`);

/** Before a name they make something else of it than a person. */
export const SPERREORD: readonly string[] = ordliste(`
st sankt sanct advokatfirma advokatfirmaet firma firmaet stiftelsen m/s ms mk restaurant hotell hotellet kafé kafe
arkitektkontoret entreprenør ekstremværet stormen orkanen stillehavs santa san mt rema fartøyet ferja ferga ms
`);

/** Before a surname they say that a person follows: «familien Berg». */
export const INNLEDERE: readonly string[] = ordliste(`
familien fam fru herr hr frk dr frøken enke enkefru advokat adv lege lærer lærar rektor overlege psykolog prest
sogneprest elev eleven pasient pasienten ansatt søker søkjar klager klagar beboer brukeren bruker ektefellene ektefellen ekteparet
`);
