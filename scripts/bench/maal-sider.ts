import { join } from 'node:path';
import { aapneJournal } from '../../src/journal/aapne.ts';
import { journalpoststi, postlistesti, sakssti } from '../../src/offentlig/adresse.ts';
import type { OffentligJournalpost } from '../../src/offentlig/journalpost.ts';
import type { Benk } from './benk.ts';
import { maalTrekk } from './maal-trekk.ts';
import { foersteVisning } from './side.ts';
import { maalinger, SiderMotGulv } from './sider-mot-gulv.ts';

/** The first ones are thrown away. */
const RUNDER = 9;
const KJENTE = 3000;
const UKJENTE = 250;
const ORD = [
  'søknad',
  'tilbygg',
  'plan',
  'vedtak',
  'svar',
  'tilskudd',
  'barnehage',
  'garasje',
  'tilsyn',
  'referat',
];

/** Rounds of addresses, none of them in two rounds; as many as there are, where they are fewer. */
function iRunder(stier: readonly string[]): readonly (readonly string[])[] {
  const antall = Math.min(UKJENTE, Math.floor(stier.length / RUNDER));
  return Array.from({ length: RUNDER }, (_, nr) => stier.slice(nr * antall, (nr + 1) * antall));
}

/** In all three languages: each is a page of its own. */
const paaAlleSprak = (stier: readonly string[]): readonly string[] =>
  ['', '/nn', '/en'].flatMap((sprak) => stier.map((sti) => sprak + sti));

/** Addresses that no round has asked for before: searches, days, cases and entries. */
async function ukjenteSider(data: string): Promise<Readonly<Record<string, readonly string[]>>> {
  const journal = aapneJournal(join(data, 'journal.db'));
  try {
    const [{ slug } = { slug: '' }] = await journal.virksomheter();
    const dager = await journal.dager(slug, { antall: 400 });
    const poster: OffentligJournalpost[] = [];
    for (const { dato } of dager) {
      if (poster.length >= UKJENTE * RUNDER) break;
      poster.push(...(await journal.dagliste(slug, dato)).poster.map(({ post }) => post));
    }
    return {
      søkeside: dager.flatMap(({ dato }) =>
        ORD.map((ord) => `/sok?q=${encodeURIComponent(ord)}&til=${dato}`),
      ),
      dagliste: paaAlleSprak(dager.map(({ dato }) => postlistesti(slug, dato))),
      saksside: [...new Set(poster.map((post) => sakssti(slug, post)))],
      journalpost: poster.map((post) => journalpoststi(slug, post)),
    };
  } finally {
    await journal.lukk();
  }
}

/** Pages a second beside a bare server with the same bytes, the first view, and a withdrawal. */
export async function maalSider(benk: Benk): Promise<void> {
  const { data, tidspunkt, si } = benk;
  si('Måler sider …');
  const sider = await SiderMotGulv.start(data, tidspunkt);
  try {
    const kjent = Array.from({ length: KJENTE }, () => '/sok?q=strandveien');
    const fraLager = await sider.maal(Array.from({ length: RUNDER }, () => kjent));
    benk.meld(...maalinger('søkeside fra lager', 0.8, fraLager));
    for (const [hva, stier] of Object.entries(await ukjenteSider(data)))
      benk.meld(...maalinger(`${hva} uten lager`, 0.2, await sider.maal(iRunder(stier))));
    const visning = await foersteVisning(sider.adresse);
    benk.meld({
      hva: 'første visning av forsiden',
      maalt: `${(visning / 1024).toFixed(1)} KB`,
      gulv: '–',
      tall: visning / 1024,
      maal: 40,
      retning: 'høyst',
      enhet: 'KB',
    });
    await maalTrekk(benk, sider.adresse);
  } finally {
    await sider.stopp();
  }
}
