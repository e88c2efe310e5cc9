import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { aapneInnsyn } from '../../src/innsyn/aapne.ts';
import { lagAnsattjeneste } from '../../src/innsyn/tjeneste/ansatt.ts';
import { aapneJournalskriver } from '../../src/journal/aapne.ts';
import { INGEN_JOURNAL } from './ingen-journal.ts';
import { KONFIG } from './konfig.ts';
import { fyll, NAA, SLUG, VIRKSOMHET } from '../server/fyll.ts';
import { mottatt } from './besvart.ts';
import { FRA, innsending, rigg } from './rigg.ts';

function kjoer(data: string, ...argumenter: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, '../../scripts/innsyn.ts'), '--data', data, ...argumenter],
    { encoding: 'utf8' },
  );
  return { status, ut: stdout + stderr };
}

const SVAR = {
  art: 'svar',
  sprak: 'nb',
  dokumenter: [
    { nummer: 1, utfall: 'innsyn', hjemler: [] },
    { nummer: 2, utfall: 'avslag', hjemler: ['offl-13-fvl-13-1-1'] },
  ],
};

test('staff answer a request from the command line: queue, draft, what the law demands, letter, sending', async () => {
  const r = rigg();
  await aapneJournalskriver(join(r.data, 'journal.db'), { klokke: () => new Date() }).lukk();
  writeFileSync(join(r.data, 'konfig.json'), JSON.stringify(KONFIG));
  const svar = await r.spoer.sendInn(innsending(), FRA);
  if (svar.art !== 'maa-bekreftes') throw new Error(svar.art);
  const referanse = svar.kvittering.krav[0]?.referanse ?? '';
  expect(kjoer(r.data, 'vis', referanse), 'nobody sees what is not confirmed').toMatchObject({ status: 2 });
  const id = (await r.grunnlag.lager.hent(referanse))?.bestilling.id ?? '';
  await r.spoer.bekreft(r.token('bekreft', id), FRA);

  const ko = kjoer(r.data, 'ko', 'fjordvik');
  expect(ko.status).toBe(0);
  expect(ko.ut).toContain(referanse);
  expect(ko.ut).not.toContain('spoerrer@leser.example');
  const vis = kjoer(r.data, 'vis', referanse).ut;
  expect(vis).toContain('spoerrer@leser.example');
  // The journal here has no such entry: a number, and no title.
  expect(vis).toContain('2026/123-1  (vises ikke i journalen nå)');

  const fil = join(r.data, 'svar.json');
  writeFileSync(fil, JSON.stringify(SVAR));
  const utkast = kjoer(r.data, 'utkast', referanse, fil);
  expect(utkast).toMatchObject({ status: 0 });
  expect(utkast.ut).toContain('dokument 2: si hvorfor også resten er unntatt (§ 12 bokstav a, b eller c)');
  const utkastID = /lagret som (\S+)\./.exec(utkast.ut)?.[1] ?? '';
  const forTidlig = kjoer(r.data, 'send', referanse, utkastID);
  expect(forTidlig).toMatchObject({ status: 2 });
  expect(forTidlig.ut).toContain('kan ikke sendes');

  const [en, to] = SVAR.dokumenter;
  writeFileSync(fil, JSON.stringify({ ...SVAR, dokumenter: [en, { ...to, resten: 'c' }] }));
  expect(kjoer(r.data, 'utkast', referanse, fil, '--id', utkastID).ut).toContain('Ingenting mangler');
  const brev = join(r.data, 'brev.pdf');
  expect(kjoer(r.data, 'brev', referanse, utkastID, brev)).toMatchObject({ status: 0 });
  expect(readFileSync(brev).subarray(0, 5).toString()).toBe('%PDF-');
  expect(kjoer(r.data, 'send', referanse, utkastID)).toMatchObject({ status: 0 });
  expect(kjoer(r.data, 'send', referanse, utkastID), 'sent once').toMatchObject({ status: 2 });
  expect(kjoer(r.data, 'vis', referanse).ut).toContain(
    '2. 2026/123-2  (vises ikke i journalen nå)  → avslag',
  );
  expect(readdirSync(r.data)).toContain('innsyn.db');
}, 120_000);

test('staff split a whole case from the command line, once', async () => {
  const proeve = await fyll();
  onTestFinished(() => proeve.rydd());
  const { grunnlag, lukk } = aapneInnsyn(
    proeve.data,
    { virksomheter: [VIRKSOMHET] },
    INGEN_JOURNAL,
    () => NAA,
  );
  const svar = await lagAnsattjeneste(grunnlag).registrer(
    {
      liste: [{ virksomhet: SLUG, saksaar: 2026, sakssekvensnummer: 2 }],
      epost: 'spoerrer@leser.example',
      levering: 'epost',
      sprak: 'nb',
    },
    { kanal: 'muntlig', mottatt: NAA, av: 'ansatt:1' },
  );
  await lukk();
  if ('feil' in svar) throw new Error('The request was not taken.');
  const referanse = svar.kvittering.krav[0]?.referanse ?? '';
  expect(kjoer(proeve.data, 'vis', referanse).ut).toContain('1. hele saken 2026/2');
  const delt = kjoer(proeve.data, 'del', referanse, '1');
  expect(delt).toMatchObject({ status: 0 });
  expect(delt.ut).toMatch(/Saken er delt opp i \d+ dokumenter\. Fristene er som før\./);
  const vis = kjoer(proeve.data, 'vis', referanse).ut;
  expect(vis).toContain('2. 2026/2-1');
  expect(vis).not.toContain('hele saken');
  const igjen = kjoer(proeve.data, 'del', referanse, '1');
  expect(igjen).toMatchObject({ status: 2 });
  expect(igjen.ut).toContain('Bare en hel sak kan deles opp.');
});

test('a call that cannot be read answers 2, in Norwegian', async () => {
  const r = rigg();
  await aapneJournalskriver(join(r.data, 'journal.db'), { klokke: () => new Date() }).lukk();
  writeFileSync(join(r.data, 'konfig.json'), JSON.stringify(KONFIG));
  const { referanse } = await mottatt(r);
  const UKJENT = 'Det finnes ikke noe bekreftet krav med den referansen.';
  for (const [argumenter, ord] of [
    [['vis'], '<referanse> mangler'],
    [['stans', referanse, '1,b', 'samtykke'], 'numre med komma'],
    [['utkast', referanse, join(r.data, 'borte.json')], 'ikke gyldig JSON'],
    [['ko', 'fjordvk'], '«fjordvk» står ikke i konfigurasjonen.'],
    [['retur', '--mappe', join(r.data, 'borte')], 'ingen mappe som kan leses og tømmes'],
    [['vis', 'x'], UKJENT],
    [['ta', 'x'], UKJENT],
    [['del', 'x', '1'], UKJENT],
    [['fil', 'x', '1', join(r.data, 'konfig.json')], UKJENT],
    [['utkast', 'x', join(r.data, 'borte.json')], UKJENT],
    [['brev', 'x', 'u', join(r.data, 'brev.html')], UKJENT],
    [['send', 'x', 'u'], UKJENT],
    [['stans', 'x', '1', 'samtykke'], UKJENT],
    [['gjenoppta', 'x', '1'], UKJENT],
    [['klagebunt', 'x', join(r.data, 'klage.pdf')], UKJENT],
    [['oversend', 'x', '1'], UKJENT],
    [['arkiver', 'x', '1', join(r.data, 'klage.pdf')], UKJENT],
  ] as const) {
    const { status, ut } = kjoer(r.data, ...argumenter);
    expect({ status, ut }).toMatchObject({ status: 2 });
    expect(ut).toContain(ord);
  }
}, 120_000);
