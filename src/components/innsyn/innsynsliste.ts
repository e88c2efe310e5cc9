import { erIListen, lesListe } from '../../innsyn/liste.ts';
import { lesListekapsel } from '../../server/innsyn/listekapsel.ts';

/** What is on the list leads to it: on a phone the menu is far up. What had focus in the button keeps it in the link. */
function byttTilLenke(knapp: HTMLButtonElement, { listen = '', lagt = '' }: DOMStringMap): void {
  const lenke = document.createElement('a');
  Object.assign(lenke, { className: 'legg', href: listen });
  lenke.append(...[...knapp.children].map((del) => del.cloneNode(true)));
  const [tekst] = lenke.children;
  if (tekst !== undefined) tekst.textContent = lagt;
  knapp.after(lenke);
  if (document.activeElement === knapp) lenke.focus();
}

/**
 * The reader's list, in the browser: counts it in the header, marks what is on it, and puts more on it without leaving the
 * page. Pages are the same for everyone and know nothing of it; without this script the buttons lead to the list instead.
 */
function startListe(skjema: HTMLFormElement | null): void {
  const antall = document.querySelector<HTMLElement>('[data-innsynsantall]');
  const melding = document.querySelector<HTMLElement>('[data-innsynsmelding]');

  const vis = (): void => {
    const liste = lesListekapsel(document.cookie);
    if (antall !== null) antall.textContent = liste.length === 0 ? '' : `\u00a0(${liste.length})`;
    if (skjema === null) return;
    for (const knapp of document.querySelectorAll<HTMLButtonElement>('button.legg')) {
      const ligger = lesListe(knapp.value).every((post) => erIListen(liste, post));
      if (ligger === knapp.hidden) continue;
      if (ligger) byttTilLenke(knapp, skjema.dataset);
      else knapp.nextElementSibling?.remove();
      knapp.hidden = ligger;
    }
  };

  /** As without this script: the server says on a page of its own what went wrong. */
  const sendVanlig = (knapp: HTMLButtonElement): void => {
    if (skjema === null) return;
    const felt = document.createElement('input');
    Object.assign(felt, { type: 'hidden', name: knapp.name, value: knapp.value });
    skjema.append(felt);
    skjema.submit();
  };

  skjema?.addEventListener('submit', (hendelse) => {
    const { submitter: knapp } = hendelse;
    if (!(knapp instanceof HTMLButtonElement)) return;
    hendelse.preventDefault();
    const body = new URLSearchParams([[knapp.name, knapp.value]]);
    fetch(skjema.action, { method: 'POST', body, redirect: 'manual' })
      .then(({ type }) => {
        if (type !== 'opaqueredirect') {
          sendVanlig(knapp);
          return;
        }
        vis();
        if (melding !== null) melding.textContent = skjema.dataset['melding'] ?? '';
      })
      .catch(() => sendVanlig(knapp));
  });

  // Back from the list, to a page the browser had kept as it was.
  window.addEventListener('pageshow', vis);
}

startListe(document.querySelector<HTMLFormElement>('form#innsynsliste'));
