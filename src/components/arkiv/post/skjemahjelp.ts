/**
 * Help for whoever has scripts: words are marked by selecting them as text, and a form that opens takes the focus. Without, the
 * same is done with the boxes.
 */
function merkUtvalg(): void {
  const utvalg = document.getSelection();
  if (utvalg === null || utvalg.isCollapsed) return;
  const merket = [...document.querySelectorAll<HTMLLabelElement>('.maskeord label')].filter((ord) =>
    utvalg.containsNode(ord, true),
  );
  // One word is what the box is for: a double click would tick it and take it away.
  if (merket.length < 2) return;
  for (const ord of merket) {
    const boks = ord.querySelector('input');
    if (boks !== null) boks.checked = true;
  }
  utvalg.removeAllRanges();
}
document.addEventListener('mouseup', merkUtvalg);

for (const skjema of document.querySelectorAll<HTMLDetailsElement>('.vedtaksskjema'))
  skjema.addEventListener('toggle', () => {
    if (skjema.open)
      skjema.querySelector<HTMLElement>('input:not([type=hidden]), textarea, select, button')?.focus();
  });
