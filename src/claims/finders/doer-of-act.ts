/**
 * A clause or the noun of an act → who does it by the grammar: the subject, the agent behind “by”, the
 * owner before the noun; what only tells where the act was is nobody.
 */
import type { Clause } from '../../language/clauses/clauses.ts';
import type { Document, Sentence } from '../../language/document.ts';
import { headWord } from '../../language/phrases/head-word.ts';
import { countryOfDemonym } from '../../language/names/gazetteer.ts';
import { nameAt } from '../../language/names/name-at.ts';
import type { NounPhrase } from '../../language/phrases/noun-phrases.ts';
import { isReportingVerb } from '../../language/reports/cues.ts';
import { isHappening } from '../../language/acts/acts.ts';
import { isActor, isTelling } from './actors.ts';
import { phraseAround } from './phrase-names.ts';

/** The doer of an act: not what only hangs on another noun, as the town in “a strike in the town killed two”. */
export const agentOf = (
  document: Document,
  sentence: Sentence,
  clause: Clause,
): NounPhrase | undefined => {
  if (clause.voice === 'passive')
    return clause.prepositions.find(({ preposition }) => preposition === 'by')?.phrase;
  // strikes in Karsia, Norden on a band behind the raid that killed ten: the raid
  const [nearest] = clause.relative ? clause.subjects : [];
  if (nearest && isHappening(headWord(document, nearest))) return nearest;
  const doers = clause.subjects.filter(
    (phrase) =>
      phrase.first === sentence.first ||
      // a train carrying lawmakers hit a van; officials believe the Front did it
      ((document.tokens[phrase.first - 1]?.pos !== 'VERB' ||
        isReportingVerb(document.tokens[phrase.first - 1]?.lemma ?? '')) &&
        (!hangs(document, phrase) || isAbsolute(document, clause, phrase)) &&
        !isWhereabouts(document, sentence, phrase)),
  );
  return (
    doers.find((phrase) => isActor(document, phrase) && isTelling(document, sentence, phrase)) ??
    doers[0]
  );
};

/** Ten were killed, with the Front claiming responsibility */
const isAbsolute = ({ tokens }: Document, { form }: Clause, { first }: NounPhrase): boolean =>
  form === 'ing' && tokens[first - 1]?.lower === 'with' && tokens[first - 2]?.text === ',';

const hangs = ({ tokens }: Document, { first }: NounPhrase): boolean =>
  /^(?:in|on|at|of|near|from|to|with|by|against|under|over|for|into|outside)$/u.test(
    tokens[first - 1]?.lower ?? '',
  );

/** strikes in Norden and Alder killed ten; an attack near Norden, Karsia killed two */
const isWhereabouts = (document: Document, sentence: Sentence, phrase: NounPhrase): boolean => {
  const { tokens } = document;
  const joint = tokens[phrase.first - 1]?.lower ?? '';
  let left = beforeJoint(document, sentence, phrase);
  // on the border between Norland and Karsia
  if (left && tokens[left.first - 1]?.lower === 'between') return true;
  // in Norden, Karsia, and Alder, Delos
  while (left && !hangs(document, left) && isListed(document, left))
    left = beforeJoint(document, sentence, left);
  if (!left || !hangs(document, left)) return false;
  // a raid on a base near Norden, Karsia, that killed two
  const closed = joint === ',' && tokens[phrase.last]?.lower === ',';
  const inner = left.first - 1 > sentence.first && tokens[phrase.first]?.pos === 'PROPN';
  if (closed && inner && /^(?:in|near|at|outside)$/u.test(tokens[left.first - 1]?.lower ?? ''))
    return true;
  while (left && hangs(document, left) && !isHappening(headWord(document, left)))
    left = phraseAround(sentence, left.first - 2);
  if (!left || !isHappening(headWord(document, left))) return false;
  // after attacks in the north, Karsia killed ten: Karsia did
  const before = tokens[left.first - 1];
  return joint === 'and' || left.first === sentence.first || before?.text === ',';
};

const isListed = ({ tokens }: Document, { head }: NounPhrase): boolean =>
  tokens[head]?.pos === 'PROPN';

/** The phrase that a comma, an “and” or both stand behind. */
const beforeJoint = (
  { tokens }: Document,
  sentence: Sentence,
  { first }: NounPhrase,
): NounPhrase | null => {
  const joint = tokens[first - 1]?.lower ?? '';
  if (!/^(?:,|and)$/u.test(joint)) return null;
  return phraseAround(sentence, first - (tokens[first - 2]?.text === ',' ? 3 : 2));
};

/** The first words of a phrase that name somebody: “U.S.” of “U.S. air strikes”, “Karsian” of “a Karsian raid”. */
export const ownerOf = (document: Document, phrase: NounPhrase): NounPhrase | null => {
  const { tokens } = document;
  for (let i = phrase.first; i < phrase.head; i++) {
    const entity = nameAt(document, i);
    const word = tokens[i];
    if (!word) break;
    if (!entity && !countryOfDemonym(word.text)) continue;
    const mention = entity?.mentions.find(({ first, last }) => first <= i && i < last);
    const last = mention ? Math.min(mention.last, phrase.head) : i + 1;
    // US-led, Karsian-backed, anti-Karsian
    if (/[-‐‑]/u.test(word.text) && !entity) return null;
    // the Karsia embassy attack: done to the embassy; “drone”, “air” and “missile” say how
    const between = tokens.slice(last, phrase.head);
    const own = between.every(
      ({ lower, pos }) =>
        /^(?:'s|')$/u.test(lower) ||
        /^(?:air|drone|missile|rocket|bomb|military|artillery|naval|ground|suicide|deadly|special|forces?|terror|commando|army|mortar|aerial|precision|retaliatory|coalition|and|allied|militant|militia|rebel|group|cross-border|overnight|recent|latest)$/u.test(
          lower,
        ) ||
        pos === 'ADJ' ||
        pos === 'NUM',
    );
    return own ? { ...phrase, first: i, last, head: last - 1, quantity: null } : null;
  }
  return null;
};

/** an air force jet, an army helicopter: the force that flies it, though it has no name */
export const forceOf = ({ tokens }: Document, phrase: NounPhrase): NounPhrase | null => {
  const last = phrase.head;
  const words = [tokens[last - 2]?.lower, tokens[last - 1]?.lower].join(' ');
  if (/\bair force$/u.test(words)) return { ...phrase, first: last - 2, last, head: last - 1 };
  return /\b(?:army|navy|military|junta|regime|government|rebel|coalition)$/u.test(words)
    ? { ...phrase, first: last - 1, last, head: last - 1, quantity: null }
    : null;
};
