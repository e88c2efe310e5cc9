import { etterslepsmelding } from '../src/eksport/rapport/avbruddsmelding.ts';
import { fullfoerAvbrutt } from '../src/eksport/fullfoer.ts';
import { server } from './server.ts';
import { byggVedBehov } from './start/bygg.ts';
import { eksporterOppdiktetArkiv, erTom } from './start/oppdiktet-arkiv.ts';

// `npm start`: what is missing is made, and then the role's pages are served until it is told to stop. The invented archive is
// for a first look only: a named role never gets it, and a data folder with anything in it is left as it is.
const klokke = (): Date => new Date();
const data = process.env['DATA'] || 'data';
const rolle = process.env['ROLLE'] || undefined;

await byggVedBehov(console.log);
if (rolle === undefined && erTom(data)) await eksporterOppdiktetArkiv(data, klokke, console.log);
// The public role alone cannot open the internal store; an export that was cut off is then completed by the next one.
else if (rolle !== 'offentlig') {
  await fullfoerAvbrutt(data, klokke).catch((feil: unknown) => {
    // A search server that is away keeps nobody from the journal.
    const melding = etterslepsmelding(feil);
    if (melding === undefined) throw feil;
    console.error(melding);
  });
}

const adresse = await server(process.env);
if (adresse !== undefined) console.log(`Journalen er åpen på ${adresse}`);
