import { demoVirksomhet, standardVirksomhet } from '../../src/konfig/standard.ts';
import { type Konfig, virksomhet } from '../../src/konfig/virksomhet.ts';

/** Two invented bodies, one of which writes nynorsk and handles requests in its archive system. */
export const KONFIG: Konfig = {
  virksomheter: [
    demoVirksomhet(),
    virksomhet.parse({
      ...standardVirksomhet({ arkivskaperNavn: 'Innlandsdalen fylkeskommune' }),
      maalform: 'nn',
      kontakt: { navn: 'Postmottaket', epost: 'postmottak@innlandsdalen.example' },
      innsyn: { arkivordre: { epost: 'arkiv@innlandsdalen.example', versjon: '2' } },
    }),
  ],
};
