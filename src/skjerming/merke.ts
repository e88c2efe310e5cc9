import type { z } from 'zod';
import type { OffentligJournalpost, offentligJournalpost } from '../offentlig/journalpost.ts';
import type { OffentligSak, offentligSak } from '../offentlig/sak.ts';
import type { MaskertFelt, Unntak } from '../offentlig/unntak.ts';

/*
 * The brand is put on here, and nowhere else but where the public store reads its own back. What gets it was made field
 * by field in this room, so a million of them need not be parsed; the tests prove that each satisfies the schema. What
 * is asked here is what the schema cannot ask: that each mask gives its reason, and no reason stands without a mask.
 */

/** A record of our own making is not what it should be: a mistake in this room. Nothing of it may leave. */
class Skjermingsfeil extends Error {
  override readonly name = 'Skjermingsfeil';
  constructor(felt: MaskertFelt) {
    super(`${felt}: maskering og unntak stemmer ikke overens`);
  }
}

function krev(unntak: readonly Unntak[], felt: MaskertFelt, maskert: boolean): void {
  const antall = unntak.reduce((sum, et) => sum + Number(et.felt === felt), 0);
  if (antall !== Number(maskert)) throw new Skjermingsfeil(felt);
}

/**
 * Says of a record that this room has made that it is an entry the public may see.
 *
 * @throws Skjermingsfeil when a mask lacks its unntak, or the other way about.
 */
export function assertOffentligJournalpost(
  post: z.input<typeof offentligJournalpost>,
): asserts post is OffentligJournalpost {
  const maskertPart = (typer: readonly string[]): boolean =>
    post.parter.some((part) => part.navn.maskert && typer.includes(part.korrespondanseparttype));
  krev(post.unntak, 'tittel', post.tittel.maskert);
  krev(post.unntak, 'avsender', maskertPart(['EA', 'IA', 'IS']));
  krev(post.unntak, 'mottaker', maskertPart(['EM', 'EK', 'GM', 'IM', 'IK']));
  krev(
    post.unntak,
    'dokumenttittel',
    post.dokumenter.some((dokument) => dokument.tittel.maskert),
  );
}

/**
 * Says of a record that this room has made that it is a case the public may see.
 *
 * @throws Skjermingsfeil when a mask lacks its unntak, or the other way about.
 */
export function assertOffentligSak(sak: z.input<typeof offentligSak>): asserts sak is OffentligSak {
  krev(sak.unntak, 'sakstittel', sak.tittel.maskert);
  krev(
    sak.unntak,
    'klassering',
    sak.klassering.some((klasse) => klasse.maskert),
  );
}
