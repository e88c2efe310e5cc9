import { gjelderDokumenter } from '../../arkiv/dokumentkjennetegn.ts';
import type { Dokumentstilling } from '../../arkiv/dokumentbok.ts';
import type { Virksomhet } from '../../konfig/virksomhet.ts';
import type { Journalpost } from '../../noark/journalpost.ts';
import { medTittel, vedVedtak } from './med-vedtak.ts';
import { maskerOrd } from './masker-ord.ts';

type Dokument = Journalpost['dokumenter'][number];

function medStilling(dokument: Dokument, stilling: Dokumentstilling, virksomhet: Virksomhet): Dokument {
  const ordvedtak = stilling.maskeringer.filter((m) => m.maske === 'ord');
  const fraser = ordvedtak.flatMap(({ ord }) => ord);
  const medOrd = fraser.length === 0 ? dokument : medTittel(dokument, (tekst) => maskerOrd(tekst, fraser));
  return {
    ...medOrd,
    skjerming: [
      ...medOrd.skjerming,
      ...stilling.maskeringer.map((m) => ({
        ...vedVedtak(
          virksomhet,
          [m.hjemmel],
          m.maske === 'nivaa' && m.nivaa > 1 ? ['MT', 'TD'] : ['MT'],
          m.maske === 'nivaa' ? 'hele' : 'deler',
        ),
        ...(m.maske === 'nivaa' && { tilgangskode: m.kode }),
      })),
      // Its place among the documents stays: they are numbered by it.
      ...(stilling.lukket ? [vedVedtak(virksomhet, [], ['MT', 'TD'], 'hele')] : []),
    ],
  };
}

/** The entry with what is decided of its documents put into the archive's record before shielding sees it. Only ever adds. */
export function dokumenterMedVedtak(
  post: Journalpost,
  stillinger: readonly Dokumentstilling[],
  virksomhet: Virksomhet,
): Journalpost {
  if (stillinger.length === 0 || post.dokumenter.length === 0) return post;
  const dokumenter = [...post.dokumenter];
  for (const stilling of stillinger)
    for (const i of gjelderDokumenter(post.dokumenter, stilling)) {
      const dokument = dokumenter[i];
      if (dokument) dokumenter[i] = medStilling(dokument, stilling, virksomhet);
    }
  // A delivery of public titles is taken as it is; what is decided here is not.
  const lukker = stillinger.some(
    ({ lukket, maskeringer }) => lukket || maskeringer.some((m) => m.maske === 'nivaa' && m.nivaa > 1),
  );
  return { ...post, dokumenter, kunOffentlig: post.kunOffentlig && !lukker };
}
