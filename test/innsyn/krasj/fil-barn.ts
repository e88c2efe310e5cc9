import { randomUUID } from 'node:crypto';
import { aapneInnsyn } from '../../../src/innsyn/aapne.ts';
import { lagToken } from '../../../src/innsyn/hemmelighet.ts';
import { lagSpoerrertjeneste } from '../../../src/innsyn/innsyntjeneste.ts';
import { lagAnsattjeneste } from '../../../src/innsyn/tjeneste/ansatt.ts';
import { INGEN_JOURNAL } from '../ingen-journal.ts';
import { KONFIG } from '../konfig.ts';

/** Approves an answer, puts a file on it, approves again, and takes the file away, without end, and tells of each, until it is killed. */
const [data = ''] = process.argv.slice(2);
const { grunnlag } = aapneInnsyn(data, KONFIG, INGEN_JOURNAL, () => new Date());
const spoer = lagSpoerrertjeneste(grunnlag);
const ansatt = lagAnsattjeneste(grunnlag);
const STOR = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(3_000_000, 7)]);
process.stdout.write('klar\n');
for (;;) {
  const fra = { nett: `10.0.0.${Math.floor(Math.random() * 250)}` };
  const svar = await spoer.sendInn(
    {
      liste: [{ virksomhet: 'fjordvik', saksaar: 2026, sakssekvensnummer: 1, dokumentnummer: 1 }],
      epost: `${randomUUID()}@leser.example`,
      levering: 'epost',
      sprak: 'nb',
    },
    fra,
  );
  if (svar.art !== 'maa-bekreftes') throw new Error(svar.art);
  const referanse = svar.kvittering.krav[0]?.referanse ?? '';
  const id = (await grunnlag.lager.hent(referanse))?.bestilling.id ?? '';
  await spoer.bekreft(lagToken(grunnlag.noekkel, 'bekreft', id), fra);
  const utkast = await ansatt.lagreUtkast(referanse, 'ansatt:1', {
    art: 'svar',
    sprak: 'nb',
    dokumenter: [{ nummer: 1, utfall: 'innsyn', hjemler: [] }],
  });
  await ansatt.godkjenn(referanse, utkast, 'ansatt:2');
  process.stdout.write(`godkjent ${referanse}\n`);
  const lagt = await ansatt.lastOpp(referanse, 1, STOR, 'ansatt:1');
  if (lagt.art !== 'ok') throw new Error(lagt.art);
  process.stdout.write(`lagt ${referanse}\n`);
  await ansatt.godkjenn(referanse, utkast, 'ansatt:2');
  await ansatt.fjernFil(referanse, lagt.id);
  process.stdout.write(`fjernet ${referanse}\n`);
}
