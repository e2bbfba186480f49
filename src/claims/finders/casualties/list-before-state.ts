/**
 * A noun phrase before a state → the list of people that ends in it: “two guards and a driver dead”.
 */
import type { Document, Sentence } from '../../../language/document.ts';
import { countryOfDemonym } from '../../../language/names/gazetteer.ts';
import type { NounPhrase } from '../../../language/phrases/noun-phrases.ts';
import { intransitive } from '../../../language/tags/tagging-words.ts';
import type { Token } from '../../../language/words/tokenize.ts';
import { listFrom } from './list-from.ts';
import { readPeople } from './people.ts';

/** Words behind which a phrase tells a place, or whom something is done with. */
export const place =
  /^(?:of|in|at|near|from|on|by|with|within|to|for|outside|inside|into|behind|around|across|throughout|among|under|against|beside|aboard|alongside)$/u;

/**
 * two guards and a driver dead, a guard, a driver are hurt: the list that ends in the phrase; ten people,
 * mostly women and children dead: the ten
 */
export const listBefore = (
  document: Document,
  sentence: Sentence,
  phrase: NounPhrase,
  verb: string | null,
): NounPhrase[] => {
  const list = listEndingIn(document, sentence, phrase, verb);
  const { tokens } = document;
  const kind = (list.at(-1) ?? phrase).first - 1;
  if (!/^(?:mostly|mainly|largely|including)$/u.test(tokens[kind]?.lower ?? '')) return list;
  const end = tokens[kind - 1]?.text === ',' ? kind - 1 : kind;
  const whole = sentence.phrases.find(({ last, quantity }) => quantity && last === end);
  return whole ? [whole] : list;
};

const listEndingIn = (
  document: Document,
  sentence: Sentence,
  phrase: NounPhrase,
  verb: string | null,
): NounPhrase[] => {
  const { tokens } = document;
  // four guards or clerks are missing: the four
  if (tokens[phrase.first - 1]?.lower === 'or' && !phrase.quantity)
    return sentence.phrases.filter(({ last, quantity }) => quantity && last === phrase.first - 1);
  const list = [phrase];
  // 20 bodies and 50 wounded: a number alone has its own fate
  if (phrase.elliptical && verb === null) return list;
  if (verb && /^(?:was|is|has)$/u.test(verb)) return list;
  const single = phrase.quantity === null || phrase.quantity.quantity.max === 1;
  const several = verb !== null && /^(?:were|are|have)$/u.test(verb) && single;
  // Ann Orlov, 23, Prem Jalan, 31, and Otto Brandt, 40, were found dead
  const clause = several && sentence.clauses.find(({ subjects }) => subjects[0] === phrase);
  if (clause && clause.subjects.length > 2) return clause.subjects;
  let current = phrase;
  for (;;) {
    const at = current.first - 1;
    const separator = tokens[at]?.lower ?? '';
    if (at <= sentence.first) return list;
    const headline = sentence.role === 'title' && verb === null;
    const comma = separator === ',' && (list.length > 1 || several || headline);
    if (!/^(?:and|&)$/u.test(separator) && !comma) return list;
    const end = beforeAge(tokens, tokens[at - 1]?.lower === ',' ? at - 1 : at);
    const left = sentence.phrases.find(({ last }) => last === end);
    if (!left || left.elliptical) return list;
    // five died, including two clerks and a guard, and others were hurt: the others alone; five people,
    // including two clerks and a guard were hurt: the five
    const whole = wholeBefore(document, sentence, left);
    const last = readPeople(document, phrase, 'any')?.count.max === 1;
    if (whole) return end < at && !last ? [phrase] : whole;
    if (comma && !readPeople(document, left, 'people')) return list;
    // American, British soldiers were killed: both say which soldiers
    const lands = [left.head, current.first].map((i) => countryOfDemonym(tokens[i]?.text ?? ''));
    if (comma && left.head === left.first && !lands.includes(null)) return list;
    const governor = tokens[left.first - 1];
    const governed = governor && left.first > sentence.first && isGovernor(governor);
    // there were casualties and some residents were hurt: what the verb before has
    if (verb !== null && governed && governor.pos === 'AUX') return list;
    // Ann Orlov, who led a wing of the Front, and her driver were killed: not the Front
    const over = clause ? clause.subjects : [];
    if (over.length > 1 && governed && !over.includes(left)) return over;
    // Tanker hit off Karsia, two crew missing
    if ((verb || (comma && governor?.pos === 'ADP')) && !several && governed) return list;
    list.push(left);
    current = left;
  }
};

/** her son, Otto Brandt, 14, and; two guards, aged 21 and 23, and: where the name or the noun ends */
const beforeAge = (tokens: readonly Token[], end: number): number => {
  let at = end;
  while (/^(?:\d{1,2}|and|ages?|aged)$/u.test(tokens[at - 1]?.lower ?? '')) at--;
  return at < end && tokens[at - 1]?.lower === ',' ? at - 1 : end;
};

/** The whole before “including” and a list that a phrase ends, or null where it ends no such list. */
const wholeBefore = (
  document: Document,
  sentence: Sentence,
  phrase: NounPhrase,
): NounPhrase[] | null => {
  const { tokens } = document;
  const at = tokens.findLastIndex(
    ({ lower }, i) => i >= sentence.first && i < phrase.first && lower === 'including',
  );
  if (at < 0 || !listFrom(document, sentence, at + 1).includes(phrase)) return null;
  const ending = (place: number): NounPhrase | undefined =>
    sentence.phrases.find(({ last }) => last === place);
  let whole = ending(tokens[at - 1]?.lower === ',' ? at - 1 : at);
  while (whole && tokens[whole.first - 1]?.lower === 'of') whole = ending(whole.first - 1);
  return whole ? [whole] : [];
};

/** arrested a man and two women are dead; but: said a man and two women are dead */
const isGovernor = (token: Token): boolean =>
  /^(?:AUX|ADP)$/u.test(token.pos) ||
  (token.pos === 'VERB' && !intransitive.has(token.lemma)) ||
  place.test(token.lower);
