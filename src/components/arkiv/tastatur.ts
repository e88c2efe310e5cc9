/**
 * Keys for whoever works through a list: j and k to the next and the one before, Enter opens it. A row is `[data-rad]`, and its
 * link the first in it. Keys of a page's own (h, o …) are on its buttons and links: `data-tast="h"`.
 */
const rader = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-rad]')];

const lenkeI = (rad: Element | undefined): HTMLElement | null | undefined =>
  rad?.querySelector<HTMLElement>('a[href]');

/** Somebody is writing, or the keys are the browser's. */
function erOpptatt({ target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  const skriver =
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
  return skriver || ctrlKey || metaKey || altKey;
}

function flytt(steg: 1 | -1): boolean {
  const alle = rader();
  const her = alle.findIndex((rad) => rad.contains(document.activeElement));
  const neste = her < 0 ? (steg > 0 ? 0 : alle.length - 1) : her + steg;
  const lenke = lenkeI(alle[neste]);
  lenke?.focus();
  lenke?.scrollIntoView({ block: 'nearest' });
  return lenke !== undefined && lenke !== null;
}

/** The button or link that a key belongs to: of the row that has focus, or else of the page. */
function finnTast(tast: string): HTMLElement | null {
  if (!/^[a-z]$/.test(tast)) return null;
  const velger = `[data-tast="${tast}"]`;
  const rad = rader().find((en) => en.contains(document.activeElement));
  return rad?.querySelector<HTMLElement>(velger) ?? document.querySelector<HTMLElement>(velger);
}

document.addEventListener('keydown', (hendelse) => {
  if (erOpptatt(hendelse)) return;
  if (hendelse.key === 'j' || hendelse.key === 'k') {
    if (flytt(hendelse.key === 'j' ? 1 : -1)) hendelse.preventDefault();
    return;
  }
  const maal = finnTast(hendelse.key);
  if (maal === null) return;
  hendelse.preventDefault();
  // What decides something is shown first: the key goes to the button, and Enter presses it.
  if (maal instanceof HTMLButtonElement || maal instanceof HTMLInputElement) maal.focus();
  else maal.click();
});
