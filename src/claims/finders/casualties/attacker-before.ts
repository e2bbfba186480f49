/**
 * “He”, “she”, “him” of whom a harm is told → the one who attacked others in the sentence before: “a man
 * opened fire, killing two clerks. He then shot himself”, “three guards were shot by a man. He was found
 * dead”, “a man killed a clerk. Police shot him dead”.
 */
import { isAct } from '../../../language/acts/acts.ts';
import type { Clause } from '../../../language/clauses/clauses.ts';
import { type Document, type Sentence, wordsOf } from '../../../language/document.ts';
import { wordClass } from '../../../language/words/word-class.ts';
import type { Finding } from './finding.ts';
import { fitsPronoun, genderOfPeople } from './gender-of-people.ts';
import { verbOutcomes } from './outcome-words.ts';
import { onesBefore } from './people-before.ts';
import { type People, readPeople } from './people.ts';

/** Finds who attacked, where nobody else whom the pronoun may mean was told of, or the words tell that it is he. */
export const attackerBefore = (
  document: Document,
  sentence: Sentence,
  finding: Finding,
): Pick<People, 'who' | 'count'> | null => {
  const { outcome, people, rule } = finding;
  if (!/^(?:killed|injured|casualties)$/u.test(outcome) || people.kind !== 'one') return null;
  const pronoun = document.tokens[people.first]?.lower ?? '';
  const before = document.sentences[sentence.index - 1];
  if (!before || before.role !== sentence.role) return null;
  if (onesBefore(document, sentence, people.first, pronoun, []).length > 0) return null;
  const attackers = before.clauses.flatMap((clause) => attackerOf(document, clause, pronoun));
  const [one] = attackers;
  if (!one || attackers.some(({ who }) => who !== one.who)) return null;
  const others = onesBefore(document, before, before.last, pronoun, []).filter(
    ({ who }) => who !== one.who,
  );
  const isHis = rule === 'self' || answered.test(wordsOf(document, sentence));
  return isHis || (outcome === 'killed' && others.length === 0)
    ? { who: one.who, count: one.count }
    : null;
};

/** The one person who attacks in a clause: who opened fire, who shot two guards, by whom guards were shot. */
const attackerOf = (document: Document, clause: Clause, pronoun: string): readonly People[] => {
  if (clause.negated || !isAttack(document, clause)) return [];
  const by = clause.prepositions.filter(({ preposition }) => preposition === 'by');
  const doers = clause.voice === 'passive' ? by.map(({ phrase }) => phrase) : clause.subjects;
  const [doer] = doers;
  const one = doer && doers.length === 1 ? readPeople(document, doer, 'any') : null;
  const isOne = one?.count.max === 1 && one.count.min === 1 && !one.pronoun;
  return isOne && fitsPronoun(genderOfPeople(document, one), pronoun) ? [one] : [];
};

/** killed two guards, opened fire, went on a rampage, drove into a crowd, carried out the attack */
const isAttack = ({ tokens }: Document, clause: Clause): boolean => {
  const harm = verbOutcomes.get(clause.lemma);
  if (harm === 'killed' || harm === 'injured' || harm === 'casualties')
    return clause.voice === 'passive' || clause.objects.length > 0;
  const words = tokens.slice(clause.verb, clause.verb + 6);
  return (
    (clause.lemma === 'open' && words.some(({ lower }) => lower === 'fire')) ||
    (clause.voice === 'active' && assault.has(tokens[clause.verb])) ||
    words.some(({ lower }) => /^(?:rampage|spree)$/u.test(lower)) ||
    (/^(?:drive|ram|plow|plough)$/u.test(clause.lemma) &&
      words.some(({ lower }) => /^(?:crowd|pedestrians|people)$/u.test(lower))) ||
    clause.objects.some(({ head }) => isAct(tokens[head]?.lower ?? ''))
  );
};

const assault = wordClass(/^(?:attacked|fired|ambushed|stormed)$/u);

const forces =
  '(?:police|polic(?:e|em[ae]n|ewom[ae]n) officers?|officers?|polic(?:em[ae]n|ewom[ae]n)|deput(?:y|ies)|troopers?|agents?|guards?|soldiers?|troops|security forces)';
/** shot by police, killed in a shootout, officers shot him, of a self-inflicted wound: what becomes of an attacker */
const answered = new RegExp(
  String.raw`\b(?:shot|killed|wounded|injured|gunned down|neutrali[sz]ed)(?: (?:and|dead|to death|\w+ed))* by (?:\S+ )?${forces}\b|\b${forces} (?:\w+ed )?(?:then )?(?:fatally )?(?:shot|killed|wounded|gunned|fired)\b|\bshoot-?out\b|\b(?:gun ?fight|gun battle|exchange of (?:gun)?fire)\b|\bself-inflicted\b|\b(?:him|her)self\b`,
  'iu',
);
