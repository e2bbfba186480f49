/**
 * Cues that stand aside: “as the mayor noted, the bridge was closed”, “the bridge, as Hale put it, was a
 * trap”. The words that they credit are the sentence around them.
 */
import type { Content } from './content-place.ts';
import type { Cue } from './cues.ts';
import {
  endOfWords,
  isAdverbial,
  isQuoteMark,
  isWord,
  type Reading,
  type Unit,
} from './reading.ts';
import type { Source } from './sources.ts';

/** Who says “as he promised” tells of a deed; who says “as he noted” tells what he said. */
const telling: ReadonlySet<string> = new Set([
  'say',
  'note',
  'argue',
  'claim',
  'confirm',
  'announce',
  'warn',
  'suggest',
  'believe',
]);

/** True: “as” opens the words for source and cue, behind a mark or “But”; not “he left as police reported it” */
export const isAside = (
  { tokens }: Reading,
  unit: Unit,
  { first }: Source,
  { class: kind, clause }: Cue,
): boolean =>
  tokens[first - 1]?.lower === 'as' &&
  (first - 1 === unit.first ||
    !isWord(tokens[first - 2]) ||
    (first - 2 === unit.first && tokens[first - 2]?.pos === 'CCONJ')) &&
  telling.has(kind) &&
  clause?.form !== 'ing' &&
  // as police responded to a call: what they did meanwhile
  clause?.lemma !== 'respond';

/** The words that a cue aside credits; null where it takes an object or nothing is told around it. */
export const contentAround = (
  reading: Reading,
  unit: Unit,
  source: Source,
  cue: Cue,
): Content | null => {
  const { tokens, quotationAt } = reading;
  // as the mayor told reporters
  const told = cue.lemma === 'tell' ? reading.phraseAt[cue.last]?.last : undefined;
  const behind = endOfAside(reading, unit, told ?? cue.last);
  if (behind < 0) return null;
  let left = source.first - 1;
  while (left > unit.first && !isWord(tokens[left - 1]) && !isQuoteMark(tokens[left - 1])) left--;
  // Yet, as Hale noted, the bridge was closed: “yet” alone is told by nobody
  const tells = (first: number, last: number): boolean =>
    unit.clauses.some(({ verb, form }) => verb >= first && verb < last && form !== 'ing');
  const before = tells(unit.first, left);
  // the mayor denied having lost it, as the report alleges: what of it, nobody can tell
  const denied = unit.clauses.some(
    ({ verb, lemma }) => verb < left && /^(?:deny|reject|dispute|dismiss)$/u.test(lemma),
  );
  if (before && denied && behind >= unit.last) return null;
  const last = endOfWords(reading, behind, unit.last);
  // the bridge, as Hale noted, was closed
  const after = tells(behind, last);
  const subject = !before && after && left > unit.first && startsPredicate(reading, behind);
  if (subject) return { first: unit.first, last, side: 'both' };
  // he was seen, as Hale put it, “as the operator”: those words alone are his
  const opens = tokens[left - 1]?.pos === 'AUX';
  if (cue.lemma === 'put' && quotationAt[behind] && !opens)
    return { first: behind, last, side: 'right' };
  // he was, as Hale noted, “the operator”
  if (before && quotationAt[behind]) return { first: unit.first, last, side: 'both' };
  if (after && !before) return { first: behind, last, side: 'right' };
  return before ? { first: unit.first, last: left, side: 'left' } : null;
};

/** The words around “according to” in the middle of a clause: the guards are, according to Hale, part of a unit. */
export const contentAroundAccording = (
  reading: Reading,
  unit: Unit,
  source: Source,
  cue: Cue,
): Content | null => {
  const { tokens } = reading;
  const comma = cue.first - 1;
  const behind = source.last + 1;
  if (cue.clause || tokens[comma]?.text !== ',' || tokens[behind - 1]?.text !== ',') return null;
  const told = unit.clauses.some(
    ({ verb, form, relative }) => verb < comma && form !== 'ing' && !relative,
  );
  // the guards, according to Hale, are part of a unit
  const isBroken = tokens[comma - 1]?.pos === 'AUX' || (!told && startsPredicate(reading, behind));
  if (!isBroken) return null;
  const last = endOfWords(reading, behind, unit.last);
  return { first: unit.first, last, side: 'both' };
};

/** The verb of a subject that stands before the aside: , was closed; , normally does not close */
const startsPredicate = ({ tokens, phraseAt }: Reading, at: number): boolean => {
  let i = at;
  while (isAdverbial(tokens[i]) && !phraseAt[i]) i++;
  return !phraseAt[i] && /^(?:VERB|AUX)$/u.test(tokens[i]?.pos ?? '');
};

/** as Hale noted in May, as he put it: where nothing but time and place stands up to a comma or the end */
const endOfAside = (reading: Reading, unit: Unit, from: number): number => {
  const { tokens, phraseAt, isTime } = reading;
  let i = from;
  while (i < unit.last) {
    const token = tokens[i];
    if (/^[,.;:?!–—]$|^--$/u.test(token?.text ?? '')) return i + 1;
    if (isTime[i] || (isAdverbial(token) && !phraseAt[i])) i++;
    else if (token?.pos === 'ADP') i = phraseAt[i + 1]?.last ?? i + 1;
    else return -1;
  }
  return i;
};
