import { join } from 'node:path';
import { lagMappe } from '../../src/lager/mappe.ts';
import type { Demoarkiv } from './arkiv.ts';
import type { Demopost, Demosak, Demoskjerming, Demotittel } from './modell.ts';
import type { Arkivskaper } from './noark5.ts';
import { aapneSkriver, element, valgfritt } from './xml-skriver.ts';

const MASKE = '*****';
const dato = (iso: string): string => iso.replaceAll('-', '');

/** The title as an archive system would export it for the public: line 2 starred out from level 2 on. */
function offentlig(t: Demotittel, skjerming: Demoskjerming | undefined): string {
  if (t.linje2 === undefined) return t.linje1;
  return `${t.linje1} ${(skjerming?.nivaa ?? 0) >= 2 ? MASKE : t.linje2}`;
}

function journalpost(sak: Demosak, post: Demopost, sekvens: number): string {
  const nivaa = post.skjerming?.nivaa ?? 0;
  const parter = post.parter.length > 0 ? post.parter : [{ rolle: 'avsender', navn: post.enhet } as const];
  const avsmot = parter
    .map((part) => {
      const avskrevet = post.avskrevetAv !== undefined && part.rolle === 'avsender';
      return `<AVSMOT.OJ>\n${element('AM.NAVN', nivaa >= 3 ? MASKE : part.navn)}${element('AM.IHTYPE', part.rolle === 'avsender' ? 0 : 1)}${element('AM.ADMKORT', post.enhet)}${element('AM.SBHINIT', post.saksbehandler)}${avskrevet ? element('AM.AVSKM', 'BU') + element('AM.AVSKDATO', dato(post.journaldato)) : ''}</AVSMOT.OJ>\n`;
    })
    .join('');
  const dokumenter =
    nivaa > 0
      ? ''
      : post.dokumenter
          .map(
            (dok, i) =>
              `<DOKLINK.OJ>\n${element('DL.RNR', i + 1)}${element('DL.TYPE', i === 0 ? 'H' : 'V')}<DOKBESKRIV.OJ>\n${element('DB.TITTEL', dok.tittel)}<DOKVERSJON.OJ>\n${element('VE.VERSJON', 1)}${element('VE.VARIANT', 'A')}${element('VE.FILREF', `dok/${sak.saksaar}-${sak.sakssekvensnummer}-${post.nr}-${i + 1}.pdf`)}</DOKVERSJON.OJ>\n</DOKBESKRIV.OJ>\n</DOKLINK.OJ>\n`,
          )
          .join('');
  return `<JOURNPOST.OJ>\n${element('JP.JAAR', post.journaldato.slice(0, 4))}${element('JP.SEKNR', sekvens)}${element('JP.POSTNR', post.nr)}${element('JP.JDATO', dato(post.journaldato))}${element('JP.NDOKTYPE', post.type)}${valgfritt('JP.DOKDATO', post.dokumentetsDato && dato(post.dokumentetsDato))}${element('JP.OFFINNHOLD', offentlig(post, post.skjerming))}${valgfritt('JP.TGKODE', post.skjerming?.kode)}${valgfritt('JP.UOFF', post.skjerming?.hjemmel || undefined)}${avsmot}${dokumenter}</JOURNPOST.OJ>\n`;
}

function noarksak(sak: Demosak, post: Demopost, sekvens: number): string {
  const klasse =
    (sak.skjerming?.nivaa ?? 0) >= 3
      ? ''
      : `<KLASSERING.OJ>\n${element('KL.ORDNVERDI', sak.mal.klasse.id)}${element('KL.OVBESK', sak.mal.klasse.tittel)}</KLASSERING.OJ>\n`;
  return `<NOARKSAK.OJ>\n${element('SA.SAAR', sak.saksaar)}${element('SA.SEKNR', sak.sakssekvensnummer)}${element('SA.OFFTITTEL', offentlig(sak, sak.skjerming))}${element('SA.ADMKORT', sak.mal.enhet)}${element('SA.ANSVINIT', sak.saksansvarlig)}${klasse}${journalpost(sak, post, sekvens)}</NOARKSAK.OJ>\n`;
}

/** Writes the archive's journalførte entries as one OFFJOURNAL report, where the archive has masked already. */
export async function skrivOffjournal(
  arkiv: Demoarkiv,
  ut: string,
  skaper: Arkivskaper,
): Promise<readonly string[]> {
  lagMappe(ut);
  const sti = join(ut, 'OFFJOURN.XML');
  const fil = aapneSkriver(sti);
  const { fra, til } = arkiv.valg;
  await fil.skriv(
    `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE OFFJOURNAL SYSTEM "OFFJOURN.DTD">\n<OFFJOURNAL VERSJON="1.0">\n<PRODINFO>\n${element('PI.ARKSKAPER', skaper.navn)}${element('PI.ORGNR', skaper.organisasjonsnummer)}${element('PI.FRADATO', dato(fra))}${element('PI.TILDATO', dato(til))}${element('PI.PRODDATO', dato(til))}${element('PI.ANTFILER', 1)}<FIL>\n${element('PI.FILNAVN', 'OFFJOURN.XML')}</FIL>\n</PRODINFO>\n<RAPPORT>\n`,
  );
  const numre = new Map<string, number>();
  for (const sak of arkiv.saker())
    for (const post of sak.poster) {
      const aar = post.journaldato.slice(0, 4);
      const sekvens = (numre.get(aar) ?? 0) + 1;
      numre.set(aar, sekvens);
      if (post.status === 'J') await fil.skriv(noarksak(sak, post, sekvens));
    }
  await fil.skriv('</RAPPORT>\n</OFFJOURNAL>\n');
  await fil.lukk();
  return [sti];
}
