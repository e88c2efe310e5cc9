import type { Post } from '../../noark/leveranse.ts';
import { Feltfeil } from '../felles/feltfeil.ts';
import type { Dokumentrader } from './dokumenter.ts';
import { byggEllerAvvis } from './avvisning.ts';
import { tilJournalpost } from './journalpost.ts';
import { radnummer } from './mellomlager.ts';
import { les, type Rad } from './rad.ts';
import { tilSak } from './sak.ts';
import { Dokumentnumre } from './dokumentnumre.ts';
import type { Sammenheng } from './sammenheng.ts';
import type { Sporringer } from './saksporringer.ts';

function gruppert(rader: readonly Rad[], felt: string): Map<string, Rad[]> {
  const grupper = new Map<string, Rad[]>();
  for (const rad of rader) {
    const nokkel = les(rad, felt) ?? '';
    const gruppe = grupper.get(nokkel);
    if (gruppe) gruppe.push(rad);
    else grupper.set(nokkel, [rad]);
  }
  return grupper;
}

const brukes = (rad: Rad, felt: string, hva: string): void => {
  if (Number(rad.felt['antall']) > 1) throw new Feltfeil(felt, `nøkkelen er brukt av flere ${hva}`);
};

/** One case of the staged tables, and then its entries, a batch at a time. */
function* lesSak(sak: Rad, q: Sporringer, s: Sammenheng): Generator<Post[]> {
  const id = les(sak, 'SA.ID');
  const post = byggEllerAvvis('sak', sak, id, () => {
    brukes(sak, 'SA.ID', 'saker');
    const rader = { sak, klassering: q.klassering(id ?? ''), sakspart: q.sakspart(id ?? '') };
    return { art: 'sak', sak: tilSak(rader, s) };
  });
  yield [post];
  // Of cases with the same key the first answers for the entries, which are rejected like all of them.
  if (id === undefined || radnummer(sak) !== sak.felt['forste']) return;
  const numre = new Dokumentnumre();
  for (let etter = -1; ;) {
    const journalposter = q.journalposter(id, etter);
    const [fra, til] = [journalposter[0], journalposter.at(-1)];
    if (!fra || !til) return;
    const rekke = [id, radnummer(fra), radnummer(til)] as const;
    const parter = gruppert(q.parter(...rekke), 'AM.JPID');
    const dokumenter = lesDokumentrader(q, rekke);
    yield journalposter.map((jp) => {
      const jpID = les(jp, 'JP.ID');
      return byggEllerAvvis('journalpost', jp, jpID, () => {
        if (post.art !== 'sak') throw new Feltfeil('JP.SAID', 'saken som journalposten ligger i, er avvist');
        brukes(jp, 'JP.ID', 'journalposter');
        numre.ta(jp);
        const rader = {
          jp,
          parter: parter.get(jpID ?? '') ?? [],
          dokumenter: dokumenter.get(jpID ?? '') ?? [],
        };
        return { art: 'journalpost', journalpost: tilJournalpost(rader, id, s) };
      });
    });
    etter = radnummer(til);
  }
}

function lesDokumentrader(
  q: Sporringer,
  rekke: readonly [string, number, number],
): Map<string, Dokumentrader[]> {
  const lenker = gruppert(q.lenker(...rekke), 'DL.JPID');
  if (lenker.size === 0) return new Map();
  const beskrivelser = gruppert(q.beskrivelser(...rekke), 'DB.DOKID');
  const versjoner = gruppert(q.versjoner(...rekke), 'VE.DOKID');
  const somDokument = (lenke: Rad): Dokumentrader => {
    const dokID = les(lenke, 'DL.DOKID') ?? '';
    return { lenke, beskrivelser: beskrivelser.get(dokID) ?? [], versjoner: versjoner.get(dokID) ?? [] };
  };
  return new Map([...lenker].map(([jpID, rader]) => [jpID, rader.map(somDokument)]));
}

/** Every case of the staged tables in the order of delivery, each with its entries; last the entries without a case. */
export function* lesSaksrekke(q: Sporringer, s: Sammenheng, ferdigSak: () => void): Generator<Post[]> {
  for (let etter = -1; ;) {
    const saker = q.saker(etter);
    const siste = saker.at(-1);
    if (!siste) break;
    for (const sak of saker) {
      yield* lesSak(sak, q, s);
      ferdigSak();
    }
    etter = radnummer(siste);
  }
  for (let etter: readonly [string, number] = ['', -1]; ;) {
    const journalposter = q.utenSak(...etter);
    const siste = journalposter.at(-1);
    if (!siste) return;
    yield journalposter.map((jp) =>
      byggEllerAvvis('journalpost', jp, les(jp, 'JP.ID'), () => {
        throw new Feltfeil('JP.SAID', 'saken som journalposten ligger i, finnes ikke i leveransen');
      }),
    );
    etter = [les(siste, 'JP.SAID') ?? '', radnummer(siste)];
  }
}
