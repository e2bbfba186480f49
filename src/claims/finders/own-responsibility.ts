/**
 * Clauses in which somebody says whether they did it themselves: “they were responsible for the
 * attack”, “it was not responsible”, “it had bombed the post”.
 */
import type { Clause } from '../../language/clauses/clauses.ts';
import type { Document, Sentence } from '../../language/document.ts';
import { headWord } from '../../language/phrases/head-word.ts';
import { memberWords, nounKind } from '../../language/names/name-words.ts';
import type { NounPhrase } from '../../language/phrases/noun-phrases.ts';
import type { Report } from '../../language/reports.ts';
import {
  aimVerbs,
  doVerbs,
  isAct,
  isArmed,
  isAttacker,
  isDone,
  isHappening,
  killVerbs,
} from '../../language/acts/acts.ts';
import { isBodyOfState } from '../../language/reports/speaker-nouns.ts';
import { phraseFrom } from './phrase-names.ts';

/** said of an act: the attack, the two bombings, the deaths */
export const isDeed = (document: Document, phrase: NounPhrase | undefined): boolean => {
  // the suicide-bombing of a mill
  const head = headWord(document, phrase).replace(/^(?:suicide|car|truck|roadside|drone)-/u, '');
  return (
    isHappening(head) ||
    /^(?:incidents?|massacres?|violence|plots?|deaths?|crimes?|blasts?|responsibility|unrest|troubles?|bloodshed|carnage)$/u.test(
      head,
    )
  );
};

/** they were responsible for the attack, it was not responsible; responsible for the town’s safety: no */
export const isOwnResponsibility = (
  document: Document,
  sentence: Sentence,
  clause: Clause | undefined,
): clause is Clause => {
  const { tokens } = document;
  const subject = clause?.subjects[0];
  if (!clause || clause.lemma !== 'be' || !subject?.pronoun) return false;
  if (!/^(?:it|they|we)$/u.test(headWord(document, subject))) return false;
  const following = tokens.slice(clause.last, clause.last + 3);
  const after = following.find(({ lower }) => lower === 'responsible');
  if (!after) return false;
  const leads = tokens[after.index + 1]?.lower === 'for';
  const matter = leads ? phraseFrom(sentence, after.index + 2) : null;
  return !matter || matter.pronoun || isDeed(document, matter);
};

/** it had nothing to do with the bombing, it had no part in the raid, it played no role in the attack */
export const isOwnInnocence = (
  document: Document,
  sentence: Sentence,
  clause: Clause | undefined,
): boolean => {
  const subject = clause?.subjects[0];
  if (!clause || !subject?.pronoun) return false;
  if (!/^(?:have|play|take)$/u.test(clause.lemma)) return false;
  if (!/^(?:it|they|we)$/u.test(headWord(document, subject))) return false;
  const words = document.tokens
    .slice(clause.last, sentence.last)
    .map(({ lower }) => lower)
    .join(' ');
  return /^(?:nothing (?:at all )?to do with|no (?:part|role|hand|involvement) in)\b/u.test(words);
};

export interface OwnClaim {
  report: Report;
  clause: Clause;
  sentence: Sentence;
}

/** the Karsian army, Norden’s defence ministry, Marsh Front fighters; not “officials” */
const isBody = (who: string): boolean => {
  const last = who.split(' ').at(-1)!.toLowerCase();
  return /\p{Lu}/u.test(who) && (nounKind(last) === 'group' || memberWords.has(last));
};

/** Finds who says that he did it: the Front said it was behind the attack, had bombed the post. */
export const findOwnClaims = (document: Document): OwnClaim[] =>
  document.reports.flatMap((report): OwnClaim[] => {
    // has not confirmed that it fired: a stance, no word of its own
    if (/^(?:deny|condemn|stance)$/u.test(report.class)) return [];
    if (!report.named && !isBody(report.who)) return [];
    // Omar Sabri said they had attacked it: whoever “they” are
    const isPerson = document.names.some(
      ({ name, kind }) => name === report.who && kind === 'person',
    );
    if (isPerson) return [];
    const { first } = report.range;
    const opening = /\p{L}/u.test(document.tokens[first]?.text ?? '') ? first : first + 1;
    if (!isOwnSubject(document, opening)) return [];
    // rights groups say it has bombed schools: another
    if (
      /^its?$/u.test(document.tokens[opening]?.lower ?? '') &&
      /\s\p{Ll}+[^s]s$/u.test(report.who)
    )
      return [];
    const sentence = document.sentences.find((one) => one.first <= opening && opening < one.last);
    const clause = sentence?.clauses.find(
      ({ subjects, first: verb }) =>
        subjects[0]?.first === opening ||
        // its forces “carried out a strike”
        (subjects.length === 0 && verb > opening && verb < opening + 4),
    );
    return sentence && clause && isOwnDeed(document, sentence, clause, report.who)
      ? [{ report, clause, sentence }]
      : [];
  });

/** it, they, we; its fighters, two of our men */
const isOwnSubject = ({ tokens }: Document, at: number): boolean => {
  const words = tokens
    .slice(at, at + 4)
    .map(({ lower }) => lower)
    .join(' ');
  return /^(?:it|they|we|(?:\w+ of )?(?:its|their|our) (?:fighters?|men|members?|militants?|forces|troops|soldiers?|gunmen|units?|drones?|jets?|missiles?))\b/u.test(
    words,
  );
};

/** was behind the blast, carried out the raid, attacked the post, had struck it */
const isOwnDeed = (
  document: Document,
  sentence: Sentence,
  clause: Clause,
  who: string,
): boolean => {
  const { lemma, voice, objects, prepositions } = clause;
  if (voice === 'passive' || clause.modal || !isDone(sentence, clause)) return false;
  const behind = prepositions.find(({ preposition }) => preposition === 'behind')?.phrase;
  // its fighters were behind it: behind what all tell of
  if (lemma === 'be')
    return (
      isDeed(document, behind) || (behind?.pronoun === true && headWord(document, behind) === 'it')
    );
  if (doVerbs.has(lemma)) return isAct(headWord(document, objects[0]));
  // the shop said it had hit its target
  const aim = headWord(document, objects[0]);
  const isOwn = /^(?:its|their|our)$/u.test(document.tokens[objects[0]?.first ?? -1]?.lower ?? '');
  const isGoal = /^(?:goals?|deal)$/u.test(aim) || (isOwn && /^targets?$/u.test(aim));
  const isHit = /^(?:hit|strike|destroy)$/u.test(lemma) && !isGoal;
  // the Front said its men had killed ten; not: the police said its men had shot a robber; shot down
  const isKilling =
    killVerbs.has(lemma) && !clause.particle && !isBodyOfState(who) && !isAttacker(aim);
  // it sent the bomber, launched the drones
  const isSent = /^(?:send|dispatch)$/u.test(lemma) && (isAttacker(aim) || isArmed(aim));
  return objects.length > 0 && (aimVerbs.has(lemma) || isHit || isKilling || isSent);
};

/** The Front denied it: of what it was blamed for before. */
export const findPlainDenials = (
  document: Document,
  sentence: Sentence,
): { actor: NounPhrase; clause: Clause }[] =>
  sentence.clauses.flatMap((clause) => {
    const [actor] = clause.subjects;
    const [denied] = clause.objects;
    return /^(?:deny|reject)$/u.test(clause.lemma) &&
      clause.voice === 'active' &&
      actor &&
      !actor.pronoun &&
      denied?.pronoun &&
      /^(?:it|this|that)$/u.test(headWord(document, denied))
      ? [{ actor, clause }]
      : [];
  });
