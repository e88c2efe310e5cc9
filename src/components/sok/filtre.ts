import { tall } from '../../i18n/dato.ts';
import { journalposttype } from '../../noark/koder.ts';
import { sporringTilUrl } from '../../server/foresporsel/sporring-fra-url.ts';
import { plussDager } from '../../tid/dager.ts';
import type { Fasetter, Fasettverdi, Sporring } from '../../sok/sokemotor.ts';
import { type Html, html } from '../html/html.ts';
import type { Visning } from '../visning.ts';
import type { Navn } from './navn.ts';

/** How many values of a facet are shown. */
const FLEST = 10;

/** The commonest values, and always those that are chosen. */
function medValgte(verdier: readonly Fasettverdi[], valgte: readonly string[]): readonly Fasettverdi[] {
  const vanligste = verdier.slice(0, FLEST);
  const resten = valgte
    .filter((valgt) => !vanligste.some(({ verdi }) => verdi === valgt))
    .map((valgt) => verdier.find(({ verdi }) => verdi === valgt) ?? { verdi: valgt, antall: 0 });
  return [...vanligste, ...resten];
}

const antallFor = (verdier: readonly Fasettverdi[], verdi: string): number =>
  verdier.find((kandidat) => kandidat.verdi === verdi)?.antall ?? 0;

const skjult = (navn: string, verdi: string | number): Html =>
  html`<input type="hidden" name="${navn}" value="${verdi}" />`;

interface Valg {
  readonly art: 'checkbox' | 'radio';
  readonly id: string;
  readonly felt: string;
  readonly verdi: string;
  readonly valgt: boolean;
  readonly navn: Html;
  readonly antall: string | undefined;
}

const valg = ({ art, id, felt, verdi, valgt, navn, antall }: Valg): Html => {
  const avkrysset = valgt ? html` checked` : undefined;
  const telling = antall === undefined ? undefined : html` <span class="antall">${antall}</span>`;
  return html`<p class="filtervalg">
    <input class="ds-input" type="${art}" id="${id}" name="${felt}" value="${verdi}" ${avkrysset} />
    <label for="${id}">${navn}${telling}</label>
  </p>`;
};

const gruppe = (tittel: string, innhold: Html | readonly Html[]): Html =>
  html`<fieldset>
    <legend>${tittel}</legend>
    ${innhold}
  </fieldset>`;

function periode(sporring: Sporring, fasetter: Fasetter, v: Visning): Html {
  const { t, sprak, lenke } = v;
  const dato = (navn: 'fra' | 'til', ord: string): Html =>
    html`<p>
      <label for="${navn}">${ord}</label>
      <input class="ds-input" type="date" id="${navn}" name="${navn}" value="${sporring[navn]}" />
    </p>`;
  const aar = [...fasetter.aar].sort((a, b) => b.verdi.localeCompare(a.verdi)).slice(0, FLEST);
  const aarslenke = ({ verdi, antall }: Fasettverdi): Html => {
    const i = { ...sporring, side: 1, fra: `${verdi}-01-01`, til: `${verdi}-12-31` };
    return html`<li>
      <a href="${lenke('/sok') + sporringTilUrl(i)}"
        >${verdi} <span class="antall">${tall(antall, sprak)}</span></a
      >
    </li>`;
  };
  const aarsvalg =
    aar.length > 1
      ? html`<ul class="aarsvalg" aria-label="${t.soket.aar}">
          ${aar.map(aarslenke)}
        </ul>`
      : undefined;
  const siste = [7, 30].map((dager) => {
    const i = { ...sporring, side: 1, fra: plussDager(v.iDag, 1 - dager), til: undefined };
    const her = i.fra === sporring.fra && sporring.til === undefined ? html` aria-current="true"` : undefined;
    return html`<li>
      <a href="${lenke('/sok') + sporringTilUrl(i)}" ${her}>${t.soket.sisteDager(dager)}</a>
    </li>`;
  });
  const sistevalg = html`<ul class="aarsvalg">
    ${siste}
  </ul>`;
  const datoer = html`<div class="datoer">
    ${dato('fra', t.soket.fraDato)}${dato('til', t.soket.tilDato)}
  </div>`;
  return gruppe(t.soket.periode, html`${sistevalg}${datoer}${aarsvalg}`);
}

/** The filters, in the same form as the search field: every state of the search is an address, without JavaScript. */
export function filtre(sporring: Sporring, fasetter: Fasetter, navn: Navn, flere: boolean, v: Visning): Html {
  const { t, sprak, lenke } = v;
  const fraArkivet = v.arkivsprak === undefined ? undefined : html` lang="${v.arkivsprak}"`;
  const fasett = (
    felt: 'virksomhet' | 'type' | 'enhet' | 'hjemmel',
    skriv: (verdi: string) => string,
    norsk = true,
  ): Html | undefined => {
    const valgte: readonly string[] = sporring[felt];
    const verdier = medValgte(fasetter[felt], valgte);
    if (verdier.length === 0) return undefined;
    const bokser = verdier.map(({ verdi, antall }, i) =>
      valg({
        art: 'checkbox',
        id: `${felt}-${i}`,
        felt,
        verdi,
        valgt: valgte.includes(verdi),
        navn: html`<span${norsk ? fraArkivet : undefined}>${skriv(verdi)}</span>`,
        antall: tall(antall, sprak),
      }),
    );
    return gruppe(t.soket[felt], bokser);
  };
  const typenavn = (verdi: string): string => {
    const type = journalposttype.safeParse(verdi);
    return type.success ? t.type[type.data] : verdi;
  };
  const skjerming = (
    [
      ['', t.soket.alle, undefined],
      ['true', t.soket.noeSkjermet, true],
      ['false', t.soket.ikkeSkjermet, false],
    ] as const
  ).map(([verdi, ord, valgt], i) =>
    valg({
      art: 'radio',
      id: `skjermet-${i}`,
      felt: 'skjermet',
      verdi,
      valgt: sporring.skjermet === valgt,
      navn: html`<span>${ord}</span>`,
      antall: valgt === undefined ? undefined : tall(antallFor(fasetter.skjermet, verdi), sprak),
    }),
  );
  const dokument = valg({
    art: 'checkbox',
    id: 'dokument',
    felt: 'dokument',
    verdi: 'true',
    valgt: sporring.dokument === true,
    navn: html`<span>${t.soket.harDokument}</span>`,
    antall: tall(antallFor(fasetter.dokument, 'true'), sprak),
  });
  // Whoever comes back finds the filters that these hits were narrowed by, and not what was chosen when the page was left.
  return html`<form
    class="filtre"
    action="${lenke('/sok')}"
    method="get"
    autocomplete="off"
    aria-label="${t.soket.filtre}"
  >
    ${skjult('q', sporring.q)}
    ${sporring.sortering === 'relevans' ? undefined : skjult('sortering', sporring.sortering)}
    ${sporring.antall === 20 ? undefined : skjult('antall', sporring.antall)}
    ${periode(sporring, fasetter, v)} ${flere ? fasett('virksomhet', navn.virksomhet) : undefined}
    ${fasett('type', typenavn, false)} ${fasett('enhet', (verdi) => verdi)} ${fasett('hjemmel', navn.hjemmel)}
    ${gruppe(t.soket.skjerming, skjerming)} ${gruppe(t.dokument, dokument)}
    <button class="ds-button" type="submit">${t.soket.brukFiltre}</button>
  </form>`;
}
