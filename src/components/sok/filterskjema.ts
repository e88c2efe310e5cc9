/** Back to a page that the browser had kept as it was left: the filters show again what its hits were narrowed by. */
window.addEventListener('pageshow', ({ persisted }) => {
  if (persisted) document.querySelector<HTMLFormElement>('form.filtre')?.reset();
});
