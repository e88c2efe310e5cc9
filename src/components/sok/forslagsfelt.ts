/**
 * Suggestions while typing, by the combobox pattern of the WAI-ARIA practices: focus stays in the field, the arrows choose in a
 * list below it, Enter or a click searches for what was chosen. Runs in the browser, after the page can be read and used;
 * without it the field is a plain search field.
 */
interface Forslag {
  readonly tekst: string;
  readonly art: string;
}

/** So long since the last key that a reader is likely to look up, in milliseconds. */
const PAUSE = 120;

const erForslag = (verdi: unknown): verdi is Forslag =>
  typeof verdi === 'object' && verdi !== null && 'tekst' in verdi && 'art' in verdi;

function lesSvar(svar: unknown): readonly Forslag[] {
  const { forslag }: { forslag?: unknown } = Object(svar);
  return Array.isArray(forslag) ? forslag.filter(erForslag) : [];
}

function startForslag(felt: HTMLInputElement, liste: HTMLElement, antall: HTMLElement): void {
  const skjema = felt.form;
  let valg: readonly HTMLElement[] = [];
  let aktiv = -1;
  let pause = 0;
  let henting: AbortController | undefined;

  const merk = (nr: number): void => {
    valg[aktiv]?.setAttribute('aria-selected', 'false');
    aktiv = nr;
    const valgt = valg[nr];
    valgt?.setAttribute('aria-selected', 'true');
    valgt?.scrollIntoView({ block: 'nearest' });
    if (valgt === undefined) felt.removeAttribute('aria-activedescendant');
    else felt.setAttribute('aria-activedescendant', valgt.id);
  };
  const vis = (aapen: boolean): void => {
    liste.hidden = !aapen;
    felt.setAttribute('aria-expanded', String(aapen));
    if (!aapen) merk(-1);
  };
  const lukk = (): void => {
    clearTimeout(pause);
    henting?.abort();
    antall.textContent = '';
    vis(false);
  };
  const velg = (valgt: HTMLElement): void => {
    felt.value = valgt.dataset['tekst'] ?? '';
    lukk();
    skjema?.requestSubmit();
  };
  const lagValg = ({ tekst, art }: Forslag, nr: number): HTMLElement => {
    const rad = document.createElement('li');
    rad.id = `q-forslag-${nr}`;
    rad.role = 'option';
    rad.dataset['tekst'] = tekst;
    rad.setAttribute('aria-selected', 'false');
    const ord = document.createElement('span');
    ord.textContent = tekst;
    rad.append(ord);
    const slag = liste.dataset[art];
    if (slag !== undefined) {
      const merke = document.createElement('small');
      merke.textContent = slag;
      rad.append(' ', merke);
    }
    // The field keeps its focus, also under a finger or a mouse button.
    rad.addEventListener('pointerdown', (hendelse) => hendelse.preventDefault());
    rad.addEventListener('click', () => velg(rad));
    return rad;
  };
  const hent = async (): Promise<void> => {
    henting?.abort();
    const q = felt.value;
    if (q.trim() === '') return lukk();
    const denne = (henting = new AbortController());
    const parametre = new URLSearchParams({ q });
    const virksomhet = skjema?.elements.namedItem('virksomhet');
    if (virksomhet instanceof HTMLInputElement) parametre.set('virksomhet', virksomhet.value);
    try {
      const svar = await fetch(`/api/v1/forslag?${parametre}`, { signal: denne.signal });
      const forslag = svar.ok ? lesSvar(await svar.json()) : [];
      if (denne.signal.aborted || document.activeElement !== felt) return;
      merk(-1);
      valg = forslag.map(lagValg);
      liste.replaceChildren(...valg);
      const { ingen = '', ett = '', flere = '' } = antall.dataset;
      const ord = valg.length === 0 ? ingen : valg.length === 1 ? ett : flere;
      antall.textContent = ord.replace('#', String(valg.length));
      vis(valg.length > 0);
    } catch {
      // Cut off by the next letter, or the net is away: the field searches all the same.
    }
  };

  felt.role = 'combobox';
  felt.ariaAutoComplete = 'list';
  felt.ariaExpanded = 'false';
  felt.setAttribute('aria-controls', liste.id);
  liste.role = 'listbox';
  felt.addEventListener('input', (hendelse) => {
    // What was chosen was offered for other words than those that are now written.
    merk(-1);
    if (hendelse instanceof InputEvent && hendelse.isComposing) return;
    clearTimeout(pause);
    pause = window.setTimeout(() => void hent(), PAUSE);
  });
  felt.addEventListener('compositionend', () => void hent());
  felt.addEventListener('blur', lukk);
  skjema?.addEventListener('submit', lukk);
  felt.addEventListener('keydown', (hendelse) => {
    if (hendelse.isComposing) return;
    const aapen = !liste.hidden;
    const flytt = (nr: number): void => {
      hendelse.preventDefault();
      if (aapen) merk(nr);
      else void hent();
    };
    const siste = valg.length - 1;
    if (hendelse.key === 'ArrowDown') flytt(aktiv === siste ? -1 : aktiv + 1);
    else if (hendelse.key === 'ArrowUp') flytt(aktiv === -1 ? siste : aktiv - 1);
    else if (!aapen) return;
    else if (hendelse.key === 'Escape') {
      hendelse.preventDefault();
      lukk();
    } else if (hendelse.key === 'Enter') {
      const valgt = valg[aktiv];
      if (valgt === undefined) return;
      hendelse.preventDefault();
      velg(valgt);
      // Home and End belong to the text: the cursor goes there, and nothing in the list is chosen.
    } else if (hendelse.key === 'Home' || hendelse.key === 'End') merk(-1);
  });
}

const felt = document.getElementById('q');
const liste = document.getElementById('q-forslag');
const antall = document.getElementById('q-antall');
if (felt instanceof HTMLInputElement && liste !== null && antall !== null) startForslag(felt, liste, antall);
