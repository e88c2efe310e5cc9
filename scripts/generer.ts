import { Option } from 'commander';
import { subMonths } from 'date-fns/subMonths';
import { formatISO } from 'date-fns/formatISO';
import { parseISO } from 'date-fns/parseISO';
import { datoI } from '../src/tid/oslo.ts';
import { lagDemoarkiv } from './generator/arkiv.ts';
import { skrivNoark4 } from './generator/noark4.ts';
import { skrivNoark5 } from './generator/noark5.ts';
import { skrivOffjournal } from './generator/offjournal.ts';
import { heltall, lagKommando, lesDato, utfoer } from './kommando.ts';

const SKRIVERE = { noark5: skrivNoark5, noark4: skrivNoark4, offjournal: skrivOffjournal } as const;

const valg = lagKommando(
  'generer',
  'Lager et oppdiktet kommunearkiv. De samme valgene gir alltid det samme arkivet.',
)
  .requiredOption('--antall <n>', 'antall journalposter', heltall(1))
  .addOption(
    new Option('--format <format>', 'leveranseformat').choices(Object.keys(SKRIVERE)).default('noark5'),
  )
  .requiredOption('--ut <mappe>', 'mappen leveransen skrives til')
  .option('--fro <tall>', 'frø for tilfeldighetene', heltall(1), 1)
  .option('--til <dato>', 'siste journaldato', lesDato, datoI(new Date()))
  .option('--maaneder <n>', 'hvor mange måneder arkivet dekker', heltall(1), 24)
  .option('--navn <navn>', 'arkivskaperens navn', 'Fjordvik kommune')
  .parse()
  .opts<{
    antall: number;
    format: keyof typeof SKRIVERE;
    ut: string;
    fro: number;
    til: string;
    maaneder: number;
    navn: string;
  }>();

await utfoer(async () => {
  const arkiv = lagDemoarkiv({
    antall: valg.antall,
    fro: valg.fro,
    fra: formatISO(subMonths(parseISO(valg.til), valg.maaneder), { representation: 'date' }),
    til: valg.til,
  });
  const filer = await SKRIVERE[valg.format](arkiv, valg.ut, {
    navn: valg.navn,
    organisasjonsnummer: '999999999',
  });
  console.log(
    `Skrev ${valg.antall} journalposter til ${filer.length === 1 ? filer[0] : `${filer.length} filer i ${valg.ut}`}`,
  );
  return undefined;
});
