/**
 * Sentences that tell by a later verb of the same people how it ended → findings: “was shot in the
 * leg, taken to a hospital and pronounced dead”, “was hit twice but is expected to survive”, “is
 * recovering after being shot”.
 */
import type { Document, Sentence } from '../../../language/document.ts';
import type { NounPhrase } from '../../../language/phrases/noun-phrases.ts';
import type { Outcome } from '../../../model/claim.ts';
import { wordClass } from '../../../language/words/word-class.ts';
import { type Finding, rangeOf } from './finding.ts';
import { type People, readPersons } from './people.ts';

/** Finds the people of whom a sentence tells at its end that they died, or that they will live. */
export const findEnds = (document: Document, sentence: Sentence): Finding[] => {
  const found: Finding[] = [];
  for (let i = sentence.first + 1; i < sentence.last - 1; i++) {
    const end = endAt(document, sentence, i);
    if (!end) continue;
    const people =
      end.outcome === 'killed'
        ? joinedBefore(document, sentence, i)
        : (subjectOf(document, sentence, i) ?? joinedBefore(document, sentence, i));
    if (!people || people.kind === 'none') continue;
    const { outcome, rule } = end;
    const range = rangeOf(people, { first: i, last: end.last });
    found.push({ outcome, people, range, rule, confidence: 0.7, part: people.part });
  }
  return found;
};

/** What words tell at a place of how it ended for somebody. */
const endAt = (
  { tokens }: Document,
  { last }: Sentence,
  at: number,
): { outcome: Outcome; rule: string; last: number } | null => {
  // and was later pronounced dead
  if (pronounced.has(tokens[at]) && dead.has(tokens[at + 1]))
    return { outcome: 'killed', rule: 'state', last: at + 2 };
  if (!being.has(tokens[at - 1])) return null;
  const words = tokens
    .slice(at, Math.min(last, at + 8))
    .map(({ lower }) => lower)
    .join(' ');
  const lives = survival.exec(words) ?? recovery.exec(words);
  if (!lives) return null;
  return { outcome: 'injured', rule: 'survives', last: at + lives[0].split(' ').length };
};

const pronounced = wordClass(/^(?:pronounced|declared)$/u);
const dead = wordClass(/^(?:dead|deceased)$/u);
const being = wordClass(/^(?:is|are|was|were|both|all)$/u);
/** expected to survive, to make a full recovery; not: to recover the money, to survive the vote */
const survival =
  /^expected to (?:(?:survive|recover|live|pull through|be (?:ok|okay|fine|alright))(?= [.,;]| and| but|$| (?:his|her|their)\b)|make (?:a |an )?(?:\S+ )?recovery)/u;
/** recovering after being shot, from a gunshot wound */
const recovery =
  /^recovering (?:after being|from|after (?:he|she|they) (?:was|were)) (?:\S+ ){0,3}?(?:shot|stabbed|beaten|hit|struck|(?:gunshot |stab )?(?:wounds?|injur(?:y|ies)|burns))\b/u;

const subjectOf = (document: Document, { clauses }: Sentence, at: number): People | null =>
  firstOf(document, clauses.find(({ verb }) => verb === at)?.subjects ?? []);

const firstOf = (document: Document, [phrase]: readonly NounPhrase[]): People | null =>
  phrase ? readPersons(document, phrase) : null;

const between = wordClass(
  /^(?:is|are|was|were|being|later|then|subsequently|soon|also|eventually|both|,)$/u,
);

/** The people of the clause before “and was later …”, where no others come between. */
const joinedBefore = (document: Document, sentence: Sentence, verb: number): People | null => {
  let at = verb - 1;
  while (between.has(document.tokens[at])) at--;
  // was taken to a hospital before being pronounced dead
  const isBefore =
    document.tokens[at]?.lower === 'before' && document.tokens[at + 1]?.lower === 'being';
  if (!isBefore && !/^(?:and|but)$/u.test(document.tokens[at]?.lower ?? '')) return null;
  const told = sentence.clauses.findLast(
    (clause) => clause.verb < at && firstOf(document, clause.subjects) !== null,
  );
  return told ? firstOf(document, told.subjects) : null;
};
