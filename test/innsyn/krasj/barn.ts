import { aapneInnsyn } from '../../../src/innsyn/aapne.ts';
import { lagSpoerrertjeneste } from '../../../src/innsyn/innsyntjeneste.ts';
import { lagToken } from '../../../src/innsyn/hemmelighet.ts';
import { lagFiltransport } from '../../../src/innsyn/post/filtransport.ts';
import { gaaRunden } from '../../../src/innsyn/post/postbud.ts';
import { skrivEpost } from '../../../src/innsyn/post/skriv-epost.ts';
import { lagAnsattjeneste } from '../../../src/innsyn/tjeneste/ansatt.ts';
import { INGEN_JOURNAL } from '../ingen-journal.ts';
import { KONFIG } from '../konfig.ts';

/**
 * Sends, confirms, decides and delivers without end, and tells on standard output of every promise it has made (a receipt, a
 * decision), until it is killed.
 */
const [data = ''] = process.argv.slice(2);
const innsyn = aapneInnsyn(data, KONFIG, INGEN_JOURNAL, () => new Date());
const spoer = lagSpoerrertjeneste(innsyn.grunnlag);
const ansatt = lagAnsattjeneste(innsyn.grunnlag);
const innstillinger = { fra: 'innsyn@journal.example', retur: 'retur@journal.example' };
process.stdout.write('klar\n');
for (let i = 0; ; i++) {
  const fra = { nett: `10.0.${Math.floor(i / 200)}.${i % 200}` };
  const svar = await spoer.sendInn(
    {
      liste: [{ virksomhet: 'fjordvik', saksaar: 2026, sakssekvensnummer: 1, dokumentnummer: 1 }],
      epost: `en${i}-${process.pid}@leser.example`,
      levering: 'epost',
      sprak: 'nb',
    },
    fra,
  );
  if (svar.art !== 'maa-bekreftes') throw new Error(svar.art);
  const referanse = svar.kvittering.krav[0]?.referanse ?? '';
  const id = (await innsyn.grunnlag.lager.hent(referanse))?.bestilling.id ?? '';
  const bekreftet = await spoer.bekreft(lagToken(innsyn.grunnlag.noekkel, 'bekreft', id), fra);
  if (bekreftet.art !== 'bekreftet') throw new Error(bekreftet.art);
  process.stdout.write(`kvittert ${referanse}\n`);
  const utkast = await ansatt.lagreUtkast(referanse, 'ansatt:1', {
    art: 'svar',
    sprak: 'nb',
    dokumenter: [{ nummer: 1, utfall: 'innsyn', hjemler: [] }],
  });
  await ansatt.send(referanse, utkast, 'ansatt:1');
  process.stdout.write(`vedtatt ${referanse}\n`);
  await gaaRunden({
    utboks: innsyn.utboks,
    transport: lagFiltransport(data),
    klokke: innsyn.grunnlag.klokke,
    skriv: (ventende) =>
      skrivEpost(
        {
          grunnlag: innsyn.grunnlag,
          innstillinger,
          nettadresse: 'https://journal.example',
          standardsprak: 'nb' as const,
        },
        ventende,
      ),
  });
}
