import { aapneInnsyn } from '../../../src/innsyn/aapne.ts';
import { lagToken } from '../../../src/innsyn/hemmelighet.ts';
import { lagSpoerrertjeneste } from '../../../src/innsyn/innsyntjeneste.ts';
import { lagAnsattjeneste } from '../../../src/innsyn/tjeneste/ansatt.ts';
import { INGEN_JOURNAL } from '../ingen-journal.ts';
import { KONFIG } from '../konfig.ts';

/**
 * Sends and confirms until the disk takes no more, and tells on standard output of every receipt it has given and of every step that
 * was refused; then reads, and tries to go on.
 */
const [data = ''] = process.argv.slice(2);
const innsyn = aapneInnsyn(data, KONFIG, INGEN_JOURNAL, () => new Date());
const spoer = lagSpoerrertjeneste(innsyn.grunnlag);
const ansatt = lagAnsattjeneste(innsyn.grunnlag);
const si = (linje: string): void => {
  process.stdout.write(`${linje}\n`);
};

async function prov<T>(hva: string, steg: () => Promise<T>): Promise<T | undefined> {
  try {
    return await steg();
  } catch (feil) {
    si(`feilet ${hva} ${feil instanceof Error && 'code' in feil ? String(feil.code) : 'uten-kode'}`);
    return undefined;
  }
}

let sist = { referanse: '', status: '' };
let feilet = 0;
for (let i = 0; feilet < 3 && i < 5000; i++) {
  const fra = { nett: `10.${i % 200}.${Math.floor(i / 200)}.1` };
  const svar = await prov('innsending', () =>
    spoer.sendInn(
      {
        liste: [{ virksomhet: 'fjordvik', saksaar: 2026, sakssekvensnummer: 1, dokumentnummer: 1 }],
        epost: `en${i}@leser.example`,
        kommentar: 'x'.repeat(1500),
        levering: 'epost',
        sprak: 'nb',
      },
      fra,
    ),
  );
  if (svar?.art !== 'maa-bekreftes') {
    feilet++;
    continue;
  }
  const referanse = svar.kvittering.krav[0]?.referanse ?? '';
  const id = (await innsyn.grunnlag.lager.hent(referanse))?.bestilling.id ?? '';
  const token = lagToken(innsyn.grunnlag.noekkel, 'bekreft', id);
  const bekreftet = await prov('bekreftelse', () => spoer.bekreft(token, fra));
  if (bekreftet?.art === 'bekreftet') {
    si(`kvittert ${referanse}`);
    sist = { referanse, status: bekreftet.status };
  } else {
    feilet++;
    // The link is not used up: it can be pressed again when there is room.
    const igjen = await spoer.seBekreftelse(token);
    if (igjen?.brukt === false) si('lenken gjelder');
  }
}
if ((await spoer.status(sist.status))?.krav[0]?.referanse === sist.referanse) si('leses');
const PDF = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(8_000_000)]);
await prov('opplasting', () => ansatt.lastOpp(sist.referanse, 1, PDF, 'ansatt:1'));
process.exit(0);
