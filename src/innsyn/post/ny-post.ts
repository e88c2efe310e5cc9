/** Which words a mail is made of; the mail itself is written when it is sent. */
export const MALER = [
  'bekreft',
  'kvittering',
  'svar-klart',
  'begrunnelse-klar',
  'klage-mottatt',
  'klage-oversendt',
  'klage-avgjort',
  'klage-avvist',
  'forlenget',
  'mine-krav',
  'nytt-krav',
  'purring',
  'paaminnelse',
  'frist-ute',
  'begrunnelse-krevd',
  'ny-klage',
  'krav-trukket',
  'ikke-levert',
  'levering-endret',
  'arkivordre',
] as const;
export type Mal = (typeof MALER)[number];

/** A mail to be written. It holds neither address nor content: both are read when it is sent, and gone if they are gone. */
export interface NyPost {
  readonly mal: Mal;
  readonly til: 'spoer' | 'enhet' | 'arkiv';
  /** What it is about within the request, a decision's id for instance. Never text from people. */
  readonly gjelder?: string;
}
