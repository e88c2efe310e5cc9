import { byggVedBehov } from './start/bygg.ts';
import { skalOppdiktes } from './start/skal-oppdiktes.ts';
import { ForberedelseFeilet, server, type Forberedelse } from './server.ts';

const klokke = (): Date => new Date();

/** Does what needs the internal store, and says in plain words why it could not. The public role never comes here. */
async function medArkivet(arbeid: () => Promise<unknown>): Promise<void> {
  const { avbruddsmelding, etterslepsmelding } = await import('../src/eksport/rapport/avbruddsmelding.ts');
  const { UtdatertArkiv } = await import('../src/eksport/utdatert-arkiv.ts');
  try {
    await arbeid();
  } catch (feil) {
    // A search server that is away keeps nobody from the journal, and neither does an archive that nothing is published from.
    const likevel = feil instanceof UtdatertArkiv ? feil.message : etterslepsmelding(feil);
    if (likevel === undefined) {
      const melding = avbruddsmelding(feil);
      throw melding === undefined ? feil : new ForberedelseFeilet(melding);
    }
    console.error(likevel);
  }
}

// `npm start`: what is missing is made, and then the role's pages are served until it is told to stop. The invented archive is
// for a first look only: a named role never gets it, and a data folder with anything else in it is left as it is. Nothing is made
// before the environment is found good, and what could open the internal store is not even loaded where ROLLE=offentlig.
const forbered: Forberedelse = async ({ data }) => {
  const rolle = process.env['ROLLE'] || undefined;
  const oppdikt = rolle === undefined && skalOppdiktes(data);
  if (rolle !== 'offentlig') {
    await medArkivet(async () => {
      if (oppdikt) {
        const { eksporterOppdiktetArkiv } = await import('./start/oppdiktet-arkiv.ts');
        await eksporterOppdiktetArkiv(data, klokke, console.log);
      } else {
        // An export that was cut off; the public role alone cannot open the internal store, and leaves it to the next export.
        const { fullfoerAvbrutt } = await import('../src/eksport/fullfoer.ts');
        await fullfoerAvbrutt(data, klokke);
      }
    });
  }
  await byggVedBehov(console.log);
};

const adresse = await server(process.env, forbered);
if (adresse !== undefined) console.log(`Journalen er åpen på ${adresse}`);
