import type { Arkiv } from '../../arkiv/arkiv.ts';
import type { Lesesammendrag } from '../../arkiv/leveranse.ts';
import type { Telling } from '../../arkiv/telling.ts';
import type { Utfall } from '../../arkiv/avgjoerelse.ts';
import type { Journal } from '../../journal/journal.ts';
import { formaterDokumentnummer } from '../../offentlig/adresse.ts';
import type { Avvisning } from '../../noark/leveranse.ts';
import type { Avstemmingssvar } from '../vurdering/avstem.ts';
import { rapport, type Journalmaaned, type Rapport, type StoppetPost } from './rapport.ts';

export interface Rapportgrunnlag {
  readonly virksomhet: string;
  readonly kilde: string;
  readonly leveranse: Rapport['leveranse'] & { readonly nr: number };
  readonly kjoering: number;
  readonly torrkjoring: boolean;
  readonly sammendrag: Lesesammendrag;
  readonly avstemt: Avstemmingssvar;
  readonly merknader: readonly string[];
  readonly tider: Rapport['tider'];
}

const sum = (tellinger: readonly Telling[], passer: (telling: Telling) => boolean): number =>
  tellinger.filter(passer).reduce((n, { antall }) => n + antall, 0);

function perGrunn(tellinger: readonly { readonly grunn: string; readonly antall: number }[]) {
  const ut: Record<string, number> = {};
  for (const { grunn, antall } of tellinger) ut[grunn] = (ut[grunn] ?? 0) + antall;
  return ut;
}

/** Withheld by law, by grading, or by a person's decision: the report counts them as one, and says why. */
const UTELATT: ReadonlySet<Utfall> = new Set(['utelatt', 'gradert', 'trukket']);

/** Outcomes that are not in the running journal: not journalført, or never understood. */
const UTENFOR: ReadonlySet<Utfall> = new Set(['annenStatus', 'avvist']);

const stoppet = ({ sted, nummer, felt, grunn }: Avvisning): StoppetPost => ({
  ...(nummer !== undefined && { nummer }),
  fil: sted.fil,
  linje: sted.linje,
  felt,
  grunn,
});

/** R4: asks the public journal itself how much it shows of each month, and the archive what there is to show. */
async function journalmaaneder(arkiv: Arkiv, journal: Journal, virksomhet: string): Promise<Journalmaaned[]> {
  const ut: Journalmaaned[] = [];
  const perMaaned = Map.groupBy(await arkiv.maaneder(virksomhet), ({ maaned }) => maaned);
  for (const [maaned, tellinger] of perMaaned) {
    const antall = (passer: (utfall: Utfall) => boolean): number =>
      tellinger.filter(({ utfall }) => passer(utfall)).reduce((n, t) => n + t.antall, 0);
    const { publisert } = await journal.tell(virksomhet, { fra: `${maaned}-01`, til: `${maaned}-31` });
    const loependeJournal = antall((utfall) => !UTENFOR.has(utfall));
    const hull = antall((utfall) => !UTENFOR.has(utfall) && utfall !== 'publisert');
    ut.push({
      maaned,
      offentlige: publisert,
      hull,
      loependeJournal,
      stemmer: publisert + hull === loependeJournal,
    });
  }
  return ut;
}

/** Accounts for every entry of a delivery. @throws ZodError when the numbers do not add up: a bug, never hidden. */
export async function lagRapport(
  arkiv: Arkiv,
  journal: Journal,
  grunnlag: Rapportgrunnlag,
): Promise<Rapport> {
  const { nr, ...leveranse } = grunnlag.leveranse;
  const tellinger = await arkiv.telling(nr, grunnlag.kjoering);
  const avvisninger = await arkiv.avvisninger(nr);
  const avvistePoster = avvisninger.filter(({ art }) => art === 'journalpost');
  const stoppede = await arkiv.stoppede(nr);
  const somStoppet = (utfall: readonly Utfall[]): StoppetPost[] =>
    stoppede
      .filter((s) => utfall.includes(s.utfall))
      .map((s) => ({ nummer: formaterDokumentnummer(s), fil: s.fil, linje: s.linje, grunn: s.grunn }));
  const med = (utfall: Utfall): number => sum(tellinger, (t) => t.utfall === utfall);

  const avvistPerGrunn = perGrunn([
    ...avvistePoster.map(({ grunn }) => ({ grunn, antall: 1 })),
    ...tellinger.filter(({ utfall }) => utfall === 'avvist'),
  ]);
  const avvist = avvistePoster.length + med('avvist');
  const holdt = med('holdt');
  const ikkeJournalfoert = Object.entries(grunnlag.sammendrag.ikkeJournalfoert ?? {}).map(
    ([grunn, antall]) => ({ grunn, antall }),
  );
  const maaneder = await journalmaaneder(arkiv, journal, grunnlag.virksomhet);
  const kontrolltall = grunnlag.sammendrag.kontrolltall.map((k) => ({ ...k, stemmer: k.oppgitt === k.lest }));
  const avvisteSaker = avvisninger.filter(({ art }) => art === 'sak').map(stoppet);
  const merknader = [...grunnlag.merknader];
  // An extract of what is new may well be empty one night; a source that stays so is told of as a silent one.
  if (grunnlag.sammendrag.poster === 0)
    merknader.push(
      'Leveransen har ingen journalposter. Se over uttrekket fra arkivet hvis det ikke skulle være tomt.',
    );
  if (grunnlag.sammendrag.ulikeSaker > 0)
    merknader.push(
      `${grunnlag.sammendrag.ulikeSaker} ganger sto en sak i leveransen på nytt med annet innhold. Det som en av utgavene skjermer, er skjermet.`,
    );
  if (maaneder.some(({ stemmer }) => !stemmer))
    merknader.push('Den offentlige journalen stemmer ikke med løpende journal i alle måneder.');
  const gradert = med('gradert');
  const stoppetNoe =
    avvist + holdt + gradert + avvisteSaker.length > 0 ||
    maaneder.some(({ stemmer }) => !stemmer) ||
    // What the delivery says that it holds, and does not, may lie in a file that was cut off or left out.
    kontrolltall.some(({ stemmer }) => !stemmer);

  return rapport.parse({
    virksomhet: grunnlag.virksomhet,
    kilde: grunnlag.kilde,
    leveranse,
    torrkjoring: grunnlag.torrkjoring,
    lest: grunnlag.sammendrag.poster,
    publisert: sum(tellinger, (t) => t.utfall === 'publisert' && t.endret),
    uendret: sum(tellinger, (t) => t.utfall === 'publisert' && !t.endret),
    holdt,
    avvist,
    utelatt: sum(tellinger, (t) => UTELATT.has(t.utfall)),
    forsinket: med('forsinket'),
    annenStatus: med('annenStatus') + ikkeJournalfoert.reduce((n, { antall }) => n + antall, 0),
    skjermet: sum(tellinger, (t) => t.utfall === 'publisert' && t.maskert),
    trukket: grunnlag.avstemt.trukket,
    roedtFlagg: gradert,
    ingenEndring: grunnlag.avstemt.endret === 0 && grunnlag.avstemt.fjernet === 0,
    saker: grunnlag.sammendrag.saker,
    annet: grunnlag.sammendrag.annet,
    grunner: {
      holdt: perGrunn(tellinger.filter(({ utfall }) => utfall === 'holdt')),
      avvist: avvistPerGrunn,
      utelatt: perGrunn(tellinger.filter(({ utfall }) => UTELATT.has(utfall))),
      annenStatus: perGrunn([
        ...tellinger.filter(({ utfall }) => utfall === 'annenStatus'),
        ...ikkeJournalfoert,
      ]),
    },
    avvisteSaker,
    avvistePoster: [...avvistePoster.map(stoppet), ...somStoppet(['avvist'])],
    holdtePoster: somStoppet(['holdt']),
    utelattePoster: somStoppet(['utelatt', 'gradert']),
    kontrolltall,
    journalmaaneder: maaneder,
    merknader,
    tider: grunnlag.tider,
    utgangskode: stoppetNoe ? 1 : 0,
  });
}
