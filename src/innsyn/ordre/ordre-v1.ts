import { element, journalnr, type Ordre, TOPP, UFORDELT } from './ordre.ts';

/** order.xml version 1: what the importers of WebSak, ePhorte, ESA and P360 read. No namespace, dates as dd.mm.yyyy. */
export function skrivOrdreV1(ordre: Ordre): string {
  const [aar, maaned, dag] = ordre.bestillingsdato.split('-');
  return [
    TOPP,
    '<bestilling>',
    ...element(1, 'id', ordre.id),
    ...element(1, 'bestillingsdato', `${dag ?? ''}.${maaned ?? ''}.${aar ?? ''}`),
    '    <til>',
    ...element(2, 'enhet', ordre.virksomhet.navn),
    ...element(2, 'enhetepost', ordre.virksomhet.epost),
    '    </til>',
    ...element(1, 'innsynskravepost', ordre.innsynskravepost),
    '    <kontaktinfo>',
    ...element(2, 'forsendelsesmåte', 'e-post'),
    ...element(2, 'navn', ''),
    ...element(2, 'organisasjon', ''),
    ...element(2, 'land', ''),
    ...element(2, 'e-post', ordre.svarepost),
    '    </kontaktinfo>',
    '    <dokumenter>',
    ...ordre.dokumenter.flatMap((d) => [
      '        <dokument>',
      ...element(3, 'saksnr', d.saksnummer),
      ...element(3, 'dokumentnr', String(d.dokumentnummer)),
      ...element(3, 'journalnr', journalnr(d)),
      ...element(3, 'saksbehandler', d.saksbehandler ?? UFORDELT),
      '        </dokument>',
    ]),
    '    </dokumenter>',
    '</bestilling>',
    '',
  ].join('\n');
}
