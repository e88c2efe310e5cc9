import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { mottatt } from '../besvart.ts';
import { FRA, innsending, rigg, type Rigg, TITLER } from '../rigg.ts';

/** Sends, and confirms by the link in the mail. */
async function bekreftet(r: Rigg, endringer: Parameters<typeof innsending>[0] = {}) {
  const svar = await r.spoer.sendInn(innsending(endringer), FRA);
  if (svar.art !== 'maa-bekreftes') throw new Error(svar.art);
  const referanse = svar.kvittering.krav[0]?.referanse ?? '';
  const id = (await r.grunnlag.lager.hent(referanse))?.bestilling.id ?? '';
  const kvittert = await r.spoer.bekreft(r.token('bekreft', id), FRA);
  if (kvittert.art !== 'bekreftet') throw new Error(kvittert.art);
  return {
    referanse,
    id,
    status: kvittert.status,
    bekreft: r.token('bekreft', id),
    kvittering: svar.kvittering,
  };
}

const besvar = (r: Rigg, referanse: string, nummer: number, utfall: 'innsyn' | 'avslag') =>
  r.grunnlag.lager.endre(referanse, r.grunnlag.klokke(), () => ({
    hendelser: [{ hendelse: { art: 'besvart', svar: [{ nummer, utfall }] }, av: 'ansatt:1' }],
  }));

const raaBytes = (r: Rigg): Buffer =>
  Buffer.concat(readdirSync(r.data).map((fil) => readFileSync(join(r.data, fil))));

describe('sending a request', () => {
  test('only an e-mail address is needed, and the receipt has a number and the time (R36, R40)', async () => {
    const r = rigg();
    const svar = await r.spoer.sendInn(innsending(), FRA);
    expect(svar).toMatchObject({
      art: 'maa-bekreftes',
      timer: 48,
      kvittering: {
        mottatt: new Date('2026-11-16T08:00:00Z'),
        krav: [{ virksomhet: 'fjordvik', antall: 2 }],
      },
    });
  });

  test('or none, when it is to be fetched or sent by post: then it is sent at once', async () => {
    const r = rigg();
    const svar = await r.spoer.sendInn({ liste: innsending().liste, levering: 'hente', sprak: 'nb' }, FRA);
    if (svar.art !== 'mottatt') throw new Error(svar.art);
    expect((await r.spoer.status(svar.status))?.krav[0]?.fase).toBe('mottatt');
  });

  test('what is wrong is said field by field, and nothing is stored', async () => {
    const r = rigg();
    const svar = await r.spoer.sendInn(
      innsending({ epost: 'nei', levering: 'post', navn: 'x'.repeat(300), honning: 'robot', liste: [] }),
      FRA,
    );
    expect(svar).toEqual({
      art: 'feil',
      feil: [
        { felt: 'honning', kode: 'skal-vaere-tom' },
        { felt: 'navn', kode: 'for-lang' },
        { felt: 'epost', kode: 'ugyldig' },
        { felt: 'adresse', kode: 'mangler' },
        { felt: 'liste', kode: 'mangler' },
      ],
    });
    expect(
      await r.spoer.sendInn(
        innsending({ liste: [{ virksomhet: 'finnes-ikke', saksaar: 2026, sakssekvensnummer: 1 }] }),
        FRA,
      ),
    ).toEqual({
      art: 'feil',
      feil: [{ felt: 'liste', kode: 'ukjent-virksomhet' }],
    });
    const db = new DatabaseSync(join(r.data, 'innsyn.db'), { readOnly: true });
    expect(db.prepare('SELECT count(*) AS antall FROM bestilling').get()).toEqual({ antall: 0 });
    db.close();
  });

  test('an order from several bodies becomes a request to each, behind one link (R38)', async () => {
    const r = rigg();
    const { status, kvittering } = await bekreftet(r, {
      liste: [
        ...innsending().liste,
        { virksomhet: 'innlandsdalen-fylkeskommune', saksaar: 2025, sakssekvensnummer: 9 },
      ],
      beskrivelser: [{ virksomhet: 'fjordvik', tekst: 'Alle klager på støy i havna i sommer' }],
    });
    expect(kvittering.krav.map((k) => [k.virksomhet, k.antall])).toEqual([
      ['fjordvik', 3],
      ['innlandsdalen-fylkeskommune', 1],
    ]);
    const side = await r.spoer.status(status);
    expect(side?.krav[0]?.dokumenter.map((d) => d.publisert?.post.tittel.tekst ?? d.beskrivelse)).toEqual([
      ...TITLER,
      'Alle klager på støy i havna i sommer',
    ]);
    expect(side?.krav[1]?.dokumenter[0]?.valg).toEqual({ art: 'sak', saksaar: 2025, sakssekvensnummer: 9 });
  });

  test('what has no number can be asked for in words, the journal itself too: nothing is refused as unspecified (R39)', async () => {
    const r = rigg();
    const svar = await r.spoer.sendInn(
      innsending({
        liste: [],
        beskrivelser: [{ virksomhet: 'fjordvik', tekst: 'Hele journalen for uke 46' }],
      }),
      FRA,
    );
    if (svar.art !== 'maa-bekreftes') throw new Error(svar.art);
    const lagret = await r.grunnlag.lager.hent(svar.kvittering.krav[0]?.referanse ?? '');
    expect(lagret?.etterspurt).toEqual([
      { nummer: 1, valg: { art: 'beskrevet' }, beskrivelse: 'Hele journalen for uke 46' },
    ]);
  });

  test('who asks, and for which paper, changes neither deadlines nor rights (R54)', async () => {
    const r = rigg();
    const vist = async (endringer: Parameters<typeof innsending>[0]) => {
      const { status } = await mottatt(r, endringer);
      const [krav] = (await r.spoer.status(status))?.krav ?? [];
      return { kan: krav?.kan, frister: krav?.dokumenter.map((d) => d.frister), fase: krav?.fase };
    };
    const leser = await vist({ epost: 'leser@leser.example' });
    expect(leser.kan).toMatchObject({ purre: true });
    expect(await vist({ epost: 'avis@avisen.example', organisasjon: 'Avisen' })).toEqual(leser);
  });

  test('too many from one network in an hour are told to wait, and may come back', async () => {
    const r = rigg();
    for (let i = 0; i < 40; i++)
      expect((await r.spoer.sendInn(innsending({ epost: `en${i}@leser.example` }), FRA)).art).toBe(
        'maa-bekreftes',
      );
    expect((await r.spoer.sendInn(innsending({ epost: 'ny@leser.example' }), FRA)).art).toBe('for-mange');
    expect((await r.spoer.sendInn(innsending(), { nett: '198.51.100.7' })).art).toBe('maa-bekreftes');
    r.still('2026-11-16T09:00:01Z');
    expect((await r.spoer.sendInn(innsending({ epost: 'ny@leser.example' }), FRA)).art).toBe('maa-bekreftes');
  });
});

describe('confirming', () => {
  test('looking at the page changes nothing; the button does, once, and the clock runs from the submission (R41)', async () => {
    const r = rigg();
    const svar = await r.spoer.sendInn(innsending(), FRA);
    if (svar.art !== 'maa-bekreftes') throw new Error(svar.art);
    const referanse = svar.kvittering.krav[0]?.referanse ?? '';
    const id = (await r.grunnlag.lager.hent(referanse))?.bestilling.id ?? '';
    const token = r.token('bekreft', id);
    r.still('2026-11-17T20:00:00Z');
    expect(await r.spoer.seBekreftelse(token)).toEqual({ kvittering: svar.kvittering, brukt: false });
    expect(await r.spoer.seBekreftelse(token)).toMatchObject({ brukt: false });
    const foerste = await r.spoer.bekreft(token, FRA);
    if (foerste.art !== 'bekreftet') throw new Error(foerste.art);
    expect(await r.spoer.bekreft(token, FRA)).toEqual({ art: 'alt-bekreftet', kvittering: svar.kvittering });
    const frist = (await r.spoer.status(foerste.status))?.krav[0]?.dokumenter[0]?.frister.at(-1);
    expect(frist).toMatchObject({ regel: 'svarfrist', dato: '2026-11-23', utloept: false });
    const ventende = await r.utboks.forfalte(r.grunnlag.klokke(), 10);
    expect(ventende.map((p) => p.mal)).toEqual(['bekreft', 'kvittering', 'nytt-krav']);
  });

  test('an expired link and one that never was are answered alike', async () => {
    const r = rigg();
    const svar = await r.spoer.sendInn(innsending(), FRA);
    if (svar.art !== 'maa-bekreftes') throw new Error(svar.art);
    const id = (await r.grunnlag.lager.hent(svar.kvittering.krav[0]?.referanse ?? ''))?.bestilling.id ?? '';
    r.still('2026-11-18T08:00:01Z');
    expect(await r.spoer.bekreft(r.token('bekreft', id), FRA)).toEqual({ art: 'ugyldig' });
    expect(await r.spoer.bekreft('a'.repeat(32), FRA)).toEqual({ art: 'ugyldig' });
    expect(await r.spoer.seBekreftelse(r.token('bekreft', id))).toBeUndefined();
    // A link made for one thing opens no other.
    expect(await r.spoer.status(r.token('bekreft', id))).toBeUndefined();
  });

  test('everything that was receipted is there after a restart', async () => {
    const r = rigg();
    const { status, referanse, bekreft } = await bekreftet(r);
    await r.lukk();
    const etter = r.gjenaapne();
    expect((await etter.spoer.status(status))?.krav[0]?.referanse).toBe(referanse);
    expect((await etter.spoer.bekreft(bekreft, FRA)).art).toBe('alt-bekreftet');
  });
});

describe('the status page', () => {
  test('an entry that is withdrawn is told by number only', async () => {
    const r = rigg();
    const { status } = await bekreftet(r);
    r.trekkUt('fjordvik/2026/123/1');
    const dokumenter = (await r.spoer.status(status))?.krav[0]?.dokumenter;
    expect(dokumenter?.[0]).toMatchObject({
      valg: { art: 'post', saksaar: 2026, sakssekvensnummer: 123, dokumentnummer: 1 },
    });
    expect(dokumenter?.[0]?.publisert).toBeUndefined();
    expect(dokumenter?.[1]?.publisert?.post.tittel.tekst).toBe(TITLER[1]);
    expect(raaBytes(r).includes(TITLER[0])).toBe(false);
    expect(raaBytes(r).includes(TITLER[1])).toBe(false);
  });

  test('the buttons light up when the law gives the right (R41, R47, R48, R49)', async () => {
    const r = rigg();
    const { status, referanse } = await bekreftet(r);
    const kan = async () => (await r.spoer.status(status))?.krav[0]?.kan;
    expect(await kan()).toEqual({
      purre: true,
      begrunnelse: [],
      klage: [],
      trekke: true,
      trekkeDokumenter: [1, 2],
    });
    r.still('2026-11-24T00:00:00+01:00');
    expect((await kan())?.klage).toEqual([
      { nummer: 1, gjelder: 'taushet' },
      { nummer: 2, gjelder: 'taushet' },
    ]);
    await besvar(r, referanse, 1, 'avslag');
    await besvar(r, referanse, 2, 'innsyn');
    expect(await kan()).toEqual({
      purre: false,
      begrunnelse: [1],
      klage: [{ nummer: 1, gjelder: 'avslag' }],
      trekke: false,
      trekkeDokumenter: [],
    });
    expect(await r.spoer.klag(status, referanse, [2], '')).toEqual({
      art: 'avvist',
      grunn: 'ingen-klagerett',
    });
    expect(await r.spoer.krevBegrunnelse(status, referanse, [1])).toEqual({ art: 'ok' });
    expect(
      await r.spoer.klag(status, referanse, [1], 'Jeg er uenig.\r\nDere har ikke vurdert § 11.'),
    ).toEqual({ art: 'ok' });
    const sist = (await r.spoer.status(status))?.krav[0]?.hendelser.at(-1);
    expect(sist).toMatchObject({
      art: 'klaget',
      dokumenter: [1],
      tekst: 'Jeg er uenig.\nDere har ikke vurdert § 11.',
    });
  });

  test('a link opens its own requests only', async () => {
    const r = rigg();
    const en = await bekreftet(r);
    const annen = await bekreftet(r, { epost: 'annen@leser.example' });
    expect(await r.spoer.purr(en.status, annen.referanse)).toEqual({ art: 'ukjent' });
    expect(await r.spoer.trekk('feil', en.referanse)).toEqual({ art: 'ukjent' });
    expect(await r.spoer.purr(en.status, en.referanse)).toEqual({ art: 'ok' });
    expect(await r.spoer.purr(en.status, en.referanse)).toEqual({ art: 'avvist', grunn: 'nettopp-purret' });
  });

  test('a clock that is set back moves no deadline and loses no event', async () => {
    const r = rigg();
    const { status, referanse } = await bekreftet(r);
    const foer = (await r.spoer.status(status))?.krav[0]?.dokumenter[0]?.frister;
    r.still('2026-11-10T08:00:00Z');
    expect(await r.spoer.purr(status, referanse)).toEqual({ art: 'ok' });
    const etter = await r.spoer.status(status);
    expect(etter?.krav[0]?.dokumenter[0]?.frister).toEqual(foer);
    expect(etter?.krav[0]?.hendelser.at(-1)).toMatchObject({
      art: 'purret',
      tid: new Date('2026-11-16T08:00:00Z'),
    });
  });
});
