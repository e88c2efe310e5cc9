import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { Arkivpost, Arkivsak } from '../../../arkiv/arkivsak.ts';
import type { Saksnr } from '../../../arkiv/nummer.ts';
import { aapneArkiv } from '../../../arkiv/sqlite/aapne-arkiv.ts';
import { eksporter } from '../../../eksport/eksporter.ts';
import { stier } from '../../../eksport/lagre.ts';
import type { Rapport } from '../../../eksport/rapport/rapport.ts';
import { beholdTorrkjoring } from '../../../eksport/torrkjoring.ts';
import type { Eksportvalg } from '../../../eksport/valg.ts';
import { detaljerI } from '../../../eksport/vurdering/detaljer.ts';
import { aapneForskjell, type Forskjell } from '../../../journal/forskjell.ts';
import { aapneDatabase, sjekkpunkt } from '../../../lager/database.ts';
import { LISTEFIL, migrasjoner } from './skjema.ts';

/** Cases read at a time. */
const PULJE = 200;

const detaljer = z.object({
  grunner: z.array(z.object({ nivaa: z.int(), tilgangskode: z.string().optional() })).optional(),
  flagg: z.array(z.string()).optional(),
  funn: z.array(z.object({ kode: z.string() })).optional(),
});

/**
 * Runs a delivery dry, and keeps the result for the staff to look at in place of the one before: the copies of the stores as
 * they would be, and a list over them. Nothing of it is published, and no public process opens it.
 *
 * @throws what {@link eksporter} throws; nothing is kept then, and the one before stands.
 */
export const lagProveleveranse = (valg: Eksportvalg): Promise<Rapport> =>
  eksporter({
    ...valg,
    torrkjoring: true,
    etterTorrkjoring: async (kopi, rapport) => {
      await lagListe(kopi, stier(valg.data).journal, rapport, valg.klokke());
      beholdTorrkjoring(valg.data, kopi, valg.klokke());
    },
  });

async function lagListe(kopi: string, journal: string, rapport: Rapport, naa: Date): Promise<void> {
  const fil = join(kopi, LISTEFIL);
  if (existsSync(fil)) rmSync(fil);
  const arkiv = aapneArkiv(stier(kopi).arkiv);
  const forskjell = aapneForskjell(stier(kopi).journal, journal);
  const db = aapneDatabase(fil, migrasjoner);
  try {
    const skriv = lagRadskriver(db);
    let etter: Saksnr | undefined;
    for (;;) {
      const numre = await arkiv.saksnumre(rapport.virksomhet, etter, PULJE);
      etter = numre.at(-1);
      if (etter === undefined) break;
      const { saker } = await arkiv.puljeAv(rapport.virksomhet, numre);
      db.exec('BEGIN');
      for (const sak of saker) {
        const endringer = forskjell.iSak(rapport.virksomhet, sak.sak);
        for (const post of sak.poster) skriv(sak, post, endringer.get(post.post.journalpostnummer));
      }
      db.exec('COMMIT');
    }
    tellOpp(db);
    const hode = db.prepare('INSERT INTO hode VALUES (?, ?)');
    hode.run('virksomhet', rapport.virksomhet);
    hode.run('laget', naa.toISOString());
    hode.run('rapport', JSON.stringify(rapport));
    sjekkpunkt(db);
  } finally {
    db.close();
    forskjell.lukk();
    await arkiv.lukk();
  }
}

function lagRadskriver(db: DatabaseSync) {
  const post = db.prepare('INSERT INTO post VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
  const merke = db.prepare('INSERT OR IGNORE INTO merke VALUES (?, ?, ?)');
  return (
    { sak }: Arkivsak,
    { nr, post: p, avgjoerelse }: Arkivpost,
    endring: Forskjell | undefined,
  ): void => {
    const { grunner = [], flagg = [], funn = [] } = detaljerI(detaljer, { avgjoerelse }) ?? {};
    post.run(
      nr,
      sak.saksaar,
      sak.sakssekvensnummer,
      p.journalpostnummer,
      p.journaldato,
      p.administrativEnhet ?? sak.administrativEnhet ?? '',
      avgjoerelse?.utfall ?? 'avvist',
      avgjoerelse?.grunn ?? '',
      endring ?? '',
      grunner.reduce((hoyest, { nivaa }) => Math.max(hoyest, nivaa), 0),
    );
    const koder = [...p.skjerming, ...sak.skjerming, ...p.dokumenter.flatMap(({ skjerming }) => skjerming)];
    for (const { tilgangskode } of [...koder, ...grunner])
      if (tilgangskode !== undefined) merke.run('kode', tilgangskode.trim(), nr);
    for (const kode of [...flagg, ...funn.map((f) => f.kode)]) merke.run('flagg', kode, nr);
  };
}

const ENKLE = ['endring', 'utfall', 'nivaa', 'enhet', 'journaldato'] as const;

function tellOpp(db: DatabaseSync): void {
  for (const felt of ENKLE)
    db.exec(
      `INSERT INTO telling SELECT '${felt}', CAST(${felt} AS TEXT), enhet, count(*) FROM post GROUP BY ${felt}, enhet`,
    );
  db.exec(
    'INSERT INTO telling SELECT m.art, m.verdi, p.enhet, count(*) FROM merke m JOIN post p ON p.nr = m.post GROUP BY m.art, m.verdi, p.enhet',
  );
  db.exec('ANALYZE');
}
