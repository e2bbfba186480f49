/**
 * A claim of responsibility → who makes it: the one who blames, claims or denies, by the report of that
 * verb; and what an account lets somebody say of others is blame, of himself a claim, no statement of
 * its own.
 */
import type { Clause } from '../../language/clauses.ts';
import type { Document, Sentence } from '../../language/document.ts';
import { nameAt } from '../../language/names/name-at.ts';
import type { NounPhrase } from '../../language/noun-phrases.ts';
import type { Report } from '../../language/reports.ts';
import { reportAround, reportBy } from '../../language/reports/report-around.ts';
import { isBodyOfState } from '../../language/reports/speaker-nouns.ts';
import { isSameName } from '../../language/same-name.ts';
import type { ResponsibilityClaim } from '../../model/claim.ts';
import { aimVerbs, doVerbs, isAct, isDone } from '../../language/acts.ts';
import { isDeed } from './own-responsibility.ts';
import { headWord } from './phrase-names.ts';

type Stance = ResponsibilityClaim['stance'];

/** The report that a verb of blame or claim makes: Orlov accused the Front of it. */
export const reportOf = (document: Document, clause: Clause | null): Report | null => {
  const verb = clause ? document.tokens[clause.verb] : undefined;
  return verb && clause ? reportBy(document, verb.start, clause.lemma) : null;
};

/** A person or an armed group by name: what others say of them is blame; armies act in the open. */
const mayBeBlamed = (document: Document, { head }: NounPhrase): boolean => {
  const entity = nameAt(document, head);
  return entity?.kind === 'person' || (entity?.kind === 'group' && !isBodyOfState(entity.name));
};

/** What “stated” means where somebody is credited with the words: “The Front did it,” Orlov said. */
export const stanceOf = (document: Document, actor: NounPhrase, name: string): Stance => {
  const { tokens } = document;
  const start = tokens[actor.first]?.start ?? 0;
  const report = reportAround(document, start, tokens[actor.last - 1]?.end ?? start);
  if (!report) return 'stated';
  if (isSameName(report.who, name)) return 'claimed';
  return mayBeBlamed(document, actor) ? 'blamed' : 'stated';
};

export interface OwnClaim {
  report: Report;
  clause: Clause;
  sentence: Sentence;
}

/** Finds who says that he did it: the Front said it was behind the attack, had bombed the post. */
export const findOwnClaims = (document: Document): OwnClaim[] =>
  document.reports.flatMap((report): OwnClaim[] => {
    if (!report.named || report.class === 'deny' || report.class === 'condemn') return [];
    // Omar Sabri said they had attacked it: whoever “they” are
    const isPerson = document.names.some(
      ({ name, kind }) => name === report.who && kind === 'person',
    );
    if (isPerson) return [];
    const { first } = report.range;
    const opening = /\p{L}/u.test(document.tokens[first]?.text ?? '') ? first : first + 1;
    if (!/^(?:it|they|we)$/u.test(document.tokens[opening]?.lower ?? '')) return [];
    const sentence = document.sentences.find((one) => one.first <= opening && opening < one.last);
    const clause = sentence?.clauses.find(({ subjects }) => subjects[0]?.first === opening);
    return sentence && clause && isOwnDeed(document, sentence, clause)
      ? [{ report, clause, sentence }]
      : [];
  });

/** was behind the blast, carried out the raid, attacked the post */
const isOwnDeed = (document: Document, sentence: Sentence, clause: Clause): boolean => {
  const { lemma, voice, objects, prepositions } = clause;
  if (voice === 'passive' || clause.modal || !isDone(sentence, clause)) return false;
  const behind = prepositions.find(({ preposition }) => preposition === 'behind')?.phrase;
  if (lemma === 'be') return isDeed(document, behind);
  if (doVerbs.has(lemma)) return isAct(headWord(document, objects[0]));
  return aimVerbs.has(lemma) && objects.length > 0;
};
