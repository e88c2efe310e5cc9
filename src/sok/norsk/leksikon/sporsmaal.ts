/** Words that open a question. */
export const SPORREORD =
  'hva hvem hvor hvordan hvorfor hvilken hvilket hvilke når kva kven kvar korleis kvifor kor';

/**
 * What a question is put with and its answer seldom has: «hvor mange flyktninger skal kommunen ta imot». Outside a question they are what was
 * asked for.
 */
export const I_SPORSMAAL = `
mange mye mykje lenge ofte langt stor stort store gammel gammelt gamle dyr dyrt
ikke ikkje egentlig eigentleg nå no da då nå her der nok
skjer hender gjør gjøre gjort gjer gjere gjelder gjeld betyr tyder foregår føregår
får få fått går gå gått kommer kjem kommet finnes finst finner finn ligger ligg står
tar ta tatt tek teke imot gir gi gjev gje tenker tenkjer mener meiner sier seier sagt
folk man en noen nokon noe noko alle kommunen kommuna
`;
