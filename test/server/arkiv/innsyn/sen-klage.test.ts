import { afterAll, beforeAll, expect, test } from 'vitest';
import { DOEGN } from '../../../../src/tid/dager.ts';
import { sendSkjema, skjultFelt } from '../../innsyn/innsyn-i-test.ts';
import { hent, type Testtjener } from '../../tjener-i-test.ts';
import { NAA } from '../../fyll.ts';
import { fyllArkiv, type Arkivdata } from '../arkiv-data.ts';
import { loggInnSom, startKonsoll } from '../konsoll-i-test.ts';
import { KOE, PERSONLIG, spoer, V } from './hjelp.ts';

let arkiv: Arkivdata;
let tjener: Testtjener;
let naa = NAA;
beforeAll(async () => {
  arkiv = await fyllArkiv();
  tjener = await startKonsoll(arkiv.data, { ROLLE: 'begge' }, () => naa);
});
afterAll(async () => {
  await tjener.lukk();
  arkiv.rydd();
});

const sett = (side: string, skjema: 'knapperad' | 'kravskjema'): string =>
  skjultFelt(new RegExp(`<form class="${skjema}"[\\s\\S]*?</form>`).exec(side)?.[0] ?? '', 'sett');
const utkastet = ({ hoder }: { hoder: { location?: string | undefined } }): string =>
  (hoder.location ?? '').replace(/\?.*$/, '');
const AVSLAG = { art: 'svar', dok: '1', utfall: 'avslag', hjemmel: PERSONLIG, resten: 'c', sprak: 'nb' };

test('a complaint that came too late is dismissed by the body, with a letter that can be complained of (R48, R53)', async () => {
  const arkivar = await loggInnSom(tjener.port, 'arkivar');
  const { referanse, status } = await spoer(tjener.port, `${V}:2026.1.1`);
  const sti = `${KOE}/${referanse}`;
  const svaret = utkastet(await arkivar.send(`${sti}/svar`, AVSLAG));
  await arkivar.send(svaret, {
    handling: 'send',
    sett: sett((await arkivar.les(svaret)).tekst, 'knapperad'),
  });
  naa = new Date(naa.getTime() + 25 * DOEGN);
  // Three weeks later everybody is logged out.
  const senere = await loggInnSom(tjener.port, 'arkivar');
  const klagen = { handling: 'klage', dok: '1', tekst: 'Jeg var på reise.' };
  const uvalgt = await senere.send(sti, klagen);
  expect(uvalgt.status).toBe(409);
  expect(uvalgt.tekst).toContain('om den skal behandles likevel eller avvises');
  expect((await senere.send(sti, { ...klagen, oppreisning: 'nei' })).status).toBe(303);
  let { tekst } = await senere.les(sti);
  expect(tekst).toContain('kom for sent');
  expect(tekst).toContain('Klage, ');
  expect(tekst).toContain('Avvis klagen: den kom for sent');
  const skjema = await senere.les(`${sti}/svar?art=avvisning`);
  expect(skjema.tekst).toContain('Hvorfor blir ikke klagen behandlet likevel');
  expect(skjema.tekst).not.toContain('Ved avslag og delvis innsyn');
  const avvisning = { art: 'avvisning', dok: '1', sprak: 'nn' };
  const tomt = utkastet(await senere.send(`${sti}/svar`, avvisning));
  const mangler = (await senere.les(tomt)).tekst;
  expect(mangler).toContain('Skriv hvorfor klagen ikke blir behandlet');
  expect((await senere.send(tomt, { handling: 'send', sett: sett(mangler, 'knapperad') })).status).toBe(409);
  const lagret = await senere.send(tomt, {
    ...avvisning,
    handling: 'lagre',
    sett: sett(mangler, 'kravskjema'),
    begrunnelse: 'Du fekk svaret på e-post før reisa, og har ikkje sagt noko om kvifor klaga kom seint.',
  });
  expect(lagret.status).toBe(303);
  const klart = (await senere.les(tomt)).tekst;
  expect(klart).toContain('Klaga di er avvist');
  expect((await senere.send(tomt, { handling: 'send', sett: sett(klart, 'knapperad') })).status).toBe(303);
  ({ tekst } = await senere.les(sti));
  expect(tekst).toContain('Klagen ble avvist: den kom for sent');
  expect(tekst).not.toContain('Avvis klagen: den kom for sent');
  const hosSpoerreren = (await hent(tjener.port, status)).tekst;
  for (const ord of ['Virksomheten avviste klagen', 'Klag på at klagen ble avvist', 'Klaga di er avvist'])
    expect(hosSpoerreren).toContain(ord);
  const klage = { referanse, handling: 'klage', dokument: '1', tekst: 'Eg var på sjukehus.' };
  expect((await sendSkjema(tjener.port, status, klage)).status).toBe(303);
  await senere.send(sti, { handling: 'oversend', dok: '1' });
  expect((await senere.les(sti)).tekst).toContain('Avvisningen er opphevet: klagen må behandles');
  await senere.send(sti, { handling: 'avgjort', dok: '1', utfall: 'opphevet' });
  expect((await senere.les(sti)).tekst).toContain('Ta klagen til følge');
});
