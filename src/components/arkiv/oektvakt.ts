/**
 * Keeps who writes from being logged out in the middle of it (WCAG 2.2.1): writing counts as use, as sending and reading do. Who does
 * nothing is told in time and can stay with one button; and when a session has ended all the same, what is written stays where it is,
 * to be copied, and is not sent to a page that would lose it.
 */
const MINUTT = 60_000;
/** How often writing is told to the server, and how long before the end one is warned. */
const HVERT = 5 * MINUTT;
const VARSLES = 5 * MINUTT;
const SE_ETTER = 10_000;
const KLOKKESLETT = { hour: '2-digit', minute: '2-digit' } as const;

type Stand = 'inne' | 'snart' | 'slutt' | 'ute';

function hold(
  varsel: HTMLElement,
  tid: { readonly hvile: number; readonly fornyes: number; readonly fast: number },
): void {
  const aapnet = Date.now();
  let brukt = aapnet;
  let ute = false;
  const faner = new BroadcastChannel('oekt');

  const slutt = (): number => Math.min(brukt + tid.hvile, aapnet + tid.fast);

  function finnStand(): Stand {
    const igjen = slutt() - Date.now();
    if (ute || igjen <= 0) return 'ute';
    if (igjen > VARSLES) return 'inne';
    return brukt + tid.hvile < aapnet + tid.fast ? 'snart' : 'slutt';
  }

  function vis(): void {
    const stand = finnStand();
    if (stand === 'ute') ute = true;
    const klokkeslett = new Date(slutt()).toLocaleTimeString('nb-NO', KLOKKESLETT).replace(':', '.');
    for (const sted of varsel.querySelectorAll('[data-kl]')) sted.textContent = klokkeslett;
    for (const del of varsel.querySelectorAll<HTMLElement>('[data-stand]'))
      del.hidden = del.dataset['stand'] !== stand;
    varsel.hidden = stand === 'inne';
  }

  function bruk(): void {
    brukt = Date.now();
    vis();
  }

  /** Any page counts as use. One that leads elsewhere is the provider's when the roles are old, and else the way in: one is out. */
  async function forleng(): Promise<void> {
    try {
      const svar = await fetch('/arkiv/hjelp', { method: 'HEAD', redirect: 'manual', cache: 'no-store' });
      if (svar.ok || Date.now() >= aapnet + tid.fornyes) {
        bruk();
        faner.postMessage('brukt');
      } else if (svar.type === 'opaqueredirect') {
        ute = true;
        vis();
      }
    } catch {
      // No network: asked again when something more is written.
    }
  }

  document.addEventListener('input', () => {
    if (!ute && Date.now() - brukt >= HVERT) void forleng();
  });
  varsel.querySelector('button')?.addEventListener('click', () => void forleng());
  document.addEventListener('submit', (hendelse) => {
    vis();
    if (!ute || !(hendelse.target instanceof HTMLFormElement) || hendelse.target.method !== 'post') return;
    hendelse.preventDefault();
    varsel.focus();
  });
  faner.addEventListener('message', () => {
    if (!ute) bruk();
  });
  document.addEventListener('visibilitychange', vis);
  setInterval(vis, SE_ETTER);
  // A page that is shown has used the session in every tab.
  faner.postMessage('brukt');
}

const varsel = document.querySelector<HTMLElement>('[data-oektvarsel]');
const [hvile = 0, fornyes = 0, fast = 0] = (varsel?.dataset['oektvarsel'] ?? '').split(' ').map(Number);
if (varsel !== null && fast > 0) hold(varsel, { hvile, fornyes, fast });
