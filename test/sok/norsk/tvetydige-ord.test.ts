import { describe, expect, test } from 'vitest';
import { ordI } from '../../../src/sok/norsk/analyse.ts';

const finner = (spurt: string, skrevet: string): boolean => {
  const [her] = ordI(spurt);
  const [der] = ordI(skrevet);
  return her !== undefined && der !== undefined && [der.stamme, ...der.ledd].includes(her.stamme);
};

describe('words of two lexemes', () => {
  test.each([
    ['fred', 'fredet'],
    ['freden', 'frede'],
    ['hets', 'heter'],
    ['hevde', 'heve'],
    ['hevder', 'hever'],
    ['velte', 'velge'],
    ['veltet', 'valgte'],
    ['trene', 'tre'],
    ['trente', 'trær'],
    ['bud', 'bodde'],
    ['budet', 'bor'],
    ['boder', 'bor'],
    ['bue', 'bo'],
    ['ane', 'anta'],
    ['ante', 'antar'],
    ['forutsatt', 'forutse'],
    ['fôret', 'foreta'],
    ['delt', 'delta'],
    ['Høyre', 'høring'],
    ['Høyres', 'høring'],
    ['servere', 'server'],
    ['moderne', 'moden'],
    ['kontrast', 'kontra'],
    ['børs', 'burde'],
    ['basar', 'basert'],
    ['markert', 'mark'],
    ['rullert', 'rulle'],
    ['passert', 'passet'],
    ['kremere', 'krem'],
    ['generere', 'gen'],
    ['formulere', 'formular'],
    ['motiv', 'motivert'],
    ['regjere', 'reg'],
    ['tendere', 'tjene'],
    ['lakkert', 'lakke'],
    ['trend', 'trene'],
    ['mestret', 'meste'],
    ['økten', 'øke'],
    ['turneen', 'turn'],
  ] as const)('«%s» is not «%s»', (en, annen) => {
    expect(finner(en, annen)).toBe(false);
    expect(finner(annen, en)).toBe(false);
  });

  test.each([
    ['tank', 'tanker'],
    ['tanke', 'tanker'],
    ['land', 'landet'],
    ['lande', 'landet'],
    ['bruk', 'bruka'],
    ['bruke', 'bruka'],
    ['kryss', 'krysset'],
    ['krysse', 'krysset'],
    ['studium', 'studiene'],
    ['studie', 'studiene'],
    ['sti', 'stiger'],
    ['stige', 'stiger'],
    ['høre', 'høyre'],
  ] as const)('«%s» finds «%s», which may be a form of it', (spurt, skrevet) => {
    expect(finner(spurt, skrevet)).toBe(true);
  });

  test('a lemma is itself, whatever it may be a form of', () => {
    expect(finner('tank', 'tanke')).toBe(false);
    expect(finner('lage', 'lager')).toBe(false);
  });
});

describe('a word that only holds the letters of another', () => {
  test.each([
    ['særskilt', 'skilt'],
    ['nettopp', 'nett'],
    ['brutal', 'bru'],
    ['portrett', 'rett'],
    ['regelrett', 'regel'],
    ['loddrett', 'rett'],
    ['fossilt', 'foss'],
    ['ballader', 'ball'],
    ['kontorist', 'rist'],
    ['talsmann', 'tall'],
    ['talsperson', 'tall'],
    ['rettssalen', 'salg'],
    ['festsal', 'salg'],
    ['feilskutt', 'kutt'],
    ['valgseier', 'eier'],
    ['kollisjonskurs', 'skur'],
    ['frisørsalong', 'sør'],
    ['fotballspillere', 'pille'],
    ['stikkledninger', 'kledning'],
    ['sengepost', 'epost'],
    ['grenseland', 'gren'],
    ['skreddersydd', 'skred'],
    ['prostituert', 'prost'],
    ['manifestasjon', 'stasjon'],
    ['arrestasjonen', 'stasjon'],
    ['konservering', 'servering'],
    ['interessenter', 'senter'],
    ['avstamning', 'amming'],
    ['omskriving', 'riving'],
    ['påkledning', 'ledning'],
    ['bekledning', 'ledning'],
    ['forhåpninger', 'åpning'],
    ['innstramming', 'amming'],
    ['avbrytelser', 'ytelse'],
    ['overdrivelse', 'riving'],
    ['protestantiske', 'protest'],
  ] as const)('«%s» is no kind of «%s»', (ord, del) => {
    expect(finner(del, ord)).toBe(false);
  });

  test.each([
    ['stikkledning', 'ledning'],
    ['fotballspiller', 'fotball'],
    ['fotballspelarar', 'fotball'],
    ['hjelpepleier', 'pleier'],
    ['hjelpepleiarane', 'hjelpepleiere'],
    ['stikkprøver', 'prøve'],
    ['menneskerettighetene', 'rettighet'],
    ['gjengvoldtekt', 'voldtekt'],
    ['fortanlegg', 'anlegg'],
    ['frisørsalong', 'salong'],
  ] as const)('«%s» is found by «%s»', (ord, del) => {
    expect(finner(del, ord)).toBe(true);
  });
});
