/**
 * A clause of casualties → whether it tells what happened, rather than what goes on in general, what is
 * planned, feared or denied, or how many die each year.
 */
import type { Clause } from '../../../language/clauses/clauses.ts';
import type { Document, Sentence } from '../../../language/document.ts';
import type { Token, TokenRange } from '../../../language/words/tokenize.ts';
import { isPerfect } from '../../../language/clauses/verb-groups.ts';
import { wordClass } from '../../../language/words/word-class.ts';
import { isConditional } from './finding.ts';
import { driverOf } from './from-homes.ts';
import { fateOutcomes, verbOutcomes } from './outcome-words.ts';

/** guns kill people, they do kill people; children are dying: what happens in general; not: gunmen shoot dead a mayor */
export const isGeneral = ({ tokens }: Document, sentence: Sentence, clause: Clause): boolean => {
  const { lower, lemma } = tokens[clause.verb] as Token;
  if (sentence.role === 'title' || tokens[clause.last]?.lower === 'dead') return false;
  // so many children are getting killed, innocent people are being killed
  const [are, being] = tokens.slice(clause.verb - 2, clause.verb).map((token) => token.lower);
  const goesOn = being === 'getting' || (being === 'being' && /^(?:are|'re)$/u.test(are ?? ''));
  if (goesOn && verbOutcomes.get(clause.lemma) !== 'captured') return true;
  return clause.first === clause.verb || /^do(?:es)?$/u.test(tokens[clause.verb - 1]?.lower ?? '')
    ? lower === lemma && clause.form !== 'bare' && clause.voice === 'active'
    : /ing$/u.test(lower) && clause.voice === 'active';
};

const period: ReadonlySet<string> = new Set(['year', 'month', 'week', 'day']);

/** die each year, 12 a day are killed, 300 deaths a year: no happening; not: killed in a day, after a day’s work */
export const isRate = (
  tokens: readonly Token[],
  sentence: Sentence,
  clause: TokenRange,
): boolean => {
  // 30 people a year are killed; every year 30 people die; on average, 30 die
  const before = tokens.slice(sentence.first, clause.first).map(({ lower }) => lower);
  const [a, year] = before.slice(-2);
  if (/^(?:an?|each|every|per)$/u.test(a ?? '') && period.has(year ?? '')) return true;
  if (/^(?:each|every)$/u.test(before[0] ?? '') && period.has(before[1] ?? '')) return true;
  if (/^on average\b/u.test(before.join(' '))) return true;
  for (let i = clause.last; i < sentence.last && i < clause.last + 9; i++) {
    const { lower } = tokens[i] as Token;
    if (/^(?:annually|yearly|daily)$/u.test(lower)) return true;
    if (
      /^(?:each|every|per|a)$/u.test(lower) &&
      period.has(tokens[i + 1]?.lower ?? '') &&
      !/^(?:ago|after|earlier|later|before|'s|of)$/u.test(tokens[i + 2]?.lower ?? '') &&
      !(lower === 'a' && tokens[i - 1]?.pos === 'ADP')
    )
      return true;
  }
  return false;
};

/** could have killed hundreds, could have been saved, would have died: they did not */
const isUnreal = (tokens: readonly Token[], clause: Clause): boolean =>
  isPerfect(tokens, clause) &&
  ((clause.modal === 'could' && (clause.voice === 'active' || clause.lemma === 'save')) ||
    /^(?:would|should|'d)$/u.test(clause.modal ?? ''));

/** The attacker used a knife to kill two; not: guns are used to kill people, could be used to kill */
const isMeansUsed = (tokens: readonly Token[], before: Clause | undefined): boolean =>
  before?.lemma === 'use' &&
  before.modal === null &&
  !before.negated &&
  before.form !== 'infinitive' &&
  !tokens
    .slice(before.first, before.verb)
    .some(({ lower }) => /^(?:is|are|be|being)$/u.test(lower)) &&
  /^(?:used|using)$/u.test(tokens[before.verb]?.lower ?? '');

/** Words before “to” that say the deed was done. */
const admitted = wordClass(
  /^(?:guilty|admit(?:s|ted|ting)?|confess(?:es|ed|ing)?|addition|prior)$/u,
);

/** False of plans, fears and conditions: to kill two guards, could kill, if ten are killed. */
export const isTold = (
  { tokens }: Document,
  sentence: Sentence,
  clause: Clause,
  index: number,
): boolean => {
  const perfect = isPerfect(tokens, clause);
  // doctors could not save the boy: tried, and in vain
  const inVain = clause.modal === 'could' && clause.negated && clause.lemma === 'save';
  if (clause.modal !== null && !perfect && !inVain) return false;
  if (isUnreal(tokens, clause)) return false;
  if (isRate(tokens, sentence, clause)) return false;
  if (clause.form === 'infinitive' && !perfect) {
    if (fateOutcomes.get(clause.lemma) === 'displaced' && driverOf(sentence, clause)) return true;
    if (isMeansUsed(tokens, sentence.clauses[index - 1])) return true;
    const before = tokens[clause.first - 2]?.lower ?? '';
    // pleaded guilty (on Monday) to shooting two people, admitted to killing a clerk
    if (
      /ing$/u.test(tokens[clause.verb]?.lower ?? '') &&
      tokens.slice(Math.max(0, clause.first - 5), clause.first - 1).some((one) => admitted.has(one))
    )
      return true;
    // are believed to be dead
    if (clause.lemma === 'be' && /^(?:believed|feared|presumed|thought)$/u.test(before))
      return true;
    return /^(?:managed?|went|found|known|confirmed|gone)$/u.test(before);
  }
  const governor = sentence.clauses[index - 1];
  // tried to shoot and kill; could have hit a bus and killed ten
  const joined = tokens[clause.first - 1]?.pos === 'CCONJ' && clause.first === clause.verb;
  if (joined && governor && (governor.form === 'infinitive' || isUnreal(tokens, governor)))
    return false;
  return !isConditional(tokens, sentence, clause.first);
};
