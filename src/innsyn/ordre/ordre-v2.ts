import { element, journalnr, type Ordre, TOPP, UFORDELT } from './ordre.ts';

/** order.xml version 2: only the root is in the namespace, and dates are yyyy-mm-dd. The language is fixed by the format. */
export function skrivOrdreV2(ordre: Ordre): string {
  return [
    TOPP,
    '<ein:bestilling xmlns:ein="http://einnsyn.no/schema/order/v2">',
    ...element(1, 'id', ordre.id),
    ...element(1, 'bestillingsdato', ordre.bestillingsdato),
    '    <til>',
    ...element(2, 'virksomhet', ordre.virksomhet.navn),
    ...element(2, 'orgnr', ordre.virksomhet.orgnr ?? ''),
    ...element(2, 'innsynskravepost', ordre.innsynskravepost),
    ...element(2, 'enhetepost', ordre.virksomhet.epost),
    '    </til>',
    '    <kontaktinfo>',
    ...element(2, 'forsendelsesmåte', 'e-post'),
    ...element(2, 'e-post', ordre.svarepost),
    ...element(2, 'språk', 'nb_NO'),
    '    </kontaktinfo>',
    '    <dokumenter>',
    ...ordre.dokumenter.flatMap((d) => [
      '        <dokument>',
      ...(d.fagsystem === undefined
        ? []
        : [
            '            <fagsysteminfo>',
            ...element(4, 'id', d.fagsystem.id),
            ...element(4, 'delId', d.fagsystem.delId),
            '            </fagsysteminfo>',
          ]),
      ...element(3, 'id', d.id),
      ...element(3, 'systemId', d.systemId),
      ...element(3, 'saksnr', d.saksnummer),
      ...element(3, 'dokumentnr', String(d.dokumentnummer)),
      ...element(3, 'journalnr', journalnr(d)),
      ...element(3, 'saksbehandler', d.saksbehandler ?? UFORDELT),
      ...element(3, 'admEnhet', d.enhet),
      '        </dokument>',
    ]),
    '    </dokumenter>',
    '</ein:bestilling>',
    '',
  ].join('\n');
}
