/**
 * A claim of responsibility → who makes it: the one who blames, claims or denies, by the report of that
 * verb, or the group that he speaks for; and what an account lets somebody say of others is blame, of
 * himself a claim, no statement of its own.
 */
import type { Clause } from '../../language/clauses/clauses.ts';
import type { Document, Sentence } from '../../language/document.ts';
import { findPlace } from '../../language/names/gazetteer.ts';
import { nameAt } from '../../language/names/name-at.ts';
import type { NounPhrase } from '../../language/phrases/noun-phrases.ts';
import { peopleOf } from '../../language/names/people.ts';
import type { Report } from '../../language/reports.ts';
import { reportAround, reportBy } from '../../language/reports/report-around.ts';
import { isBodyOfState } from '../../language/reports/speaker-nouns.ts';
import { isSameName } from '../../language/names/same-name.ts';
import type { ResponsibilityClaim } from '../../model/claim.ts';
import { isAlleged } from '../../language/acts/acts.ts';

type Stance = ResponsibilityClaim['stance'];

/** The report that a verb of blame or claim makes: Orlov accused the Front of it. */
export const reportOf = (document: Document, clause: Clause | null): Report | null => {
  const verb = clause ? document.tokens[clause.verb] : undefined;
  return verb && clause ? reportBy(document, verb.start, clause.lemma) : null;
};

/** A person or an armed group by name, Dahbara, too: what others say of them is blame; armies act in the open. */
const mayBeBlamed = (document: Document, { head }: NounPhrase): boolean => {
  const entity = nameAt(document, head);
  if (!entity || isBodyOfState(entity.name) || isLand(entity.name))
    return entity?.kind === 'person';
  return /^(?:person|group|other)$/u.test(entity.kind);
};

const isLand = (name: string): boolean => findPlace(name)?.kind === 'country';

/** “Karsia killed a guard,” Orlov said: a land, by somebody else’s own words. */
const isAccused = (name: string, { direct, who, role }: Report): boolean =>
  direct && isLand(name) && peopleOf(`${role ?? ''} ${who}`).nation !== peopleOf(name).nation;

/** Omar Sabri allegedly stole a car and shot two, is believed to have done it, was charged with killing one */
const isOnlyAlleged = (document: Document, sentence: Sentence, clause: Clause): boolean => {
  const { tokens } = document;
  const { first, verb, form, subjects } = clause;
  const words = tokens.slice(Math.min(first, subjects[0]?.last ?? first), verb + 1);
  if (words.some(({ lower }) => /^(?:allegedly|supposedly)$/u.test(lower))) return true;
  const before = sentence.clauses[sentence.clauses.indexOf(clause) - 1];
  if (form === 'infinitive')
    return (
      before?.voice === 'passive' &&
      /^(?:believe|think|suspect|allege|presume|say|report|understand)$/u.test(before.lemma)
    );
  return (
    form === 'ing' &&
    /^(?:charge|arrest|accuse|arraign|indict)$/u.test(before?.lemma ?? '') &&
    /^(?:with|for|of|in)$/u.test(tokens[first - 1]?.lower ?? '')
  );
};

/** Front spokesman Omar Sabri said the group had struck the post: the word of the group */
const speaksFor = ({ role }: Report, name: string): boolean =>
  role !== null &&
  /\bspokes/iu.test(role) &&
  role.toLowerCase().includes(name.toLowerCase().replace(/s$/u, ''));

/** The report in which somebody is named as the one who did it. */
export const reportOfActor = (document: Document, { first, last }: NounPhrase): Report | null => {
  const start = document.tokens[first]?.start ?? 0;
  return reportAround(document, start, document.tokens[last - 1]?.end ?? start);
};

/**
 * What “stated” means where somebody is credited with the words, “The Front did it,” Orlov said, or
 * where the deed is only alleged.
 */
export const stanceOf = (
  document: Document,
  sentence: Sentence,
  actor: NounPhrase,
  name: string,
  clause: Clause | null,
): Stance => {
  const { tokens } = document;
  if (clause && isOnlyAlleged(document, sentence, clause)) return 'blamed';
  // suspected members of the Front waylaid a convoy
  if (isAlleged(document, actor)) return 'blamed';
  const report = reportOfActor(document, actor);
  if (!report) return 'stated';
  // a spokesman for the Front denied that the group was behind it
  if (report.class === 'deny') return 'denied';
  if (isSameName(report.who, name) || speaksFor(report, name)) return 'claimed';
  // the ministry said its air force had hit two depots, that one of its jets had
  const isOne = tokens[actor.first]?.lower === 'one' && tokens[actor.first + 1]?.lower === 'of';
  const whose = tokens[isOne ? actor.first + 2 : actor.first]?.lower ?? '';
  if (report.named && /^(?:its|our)$/u.test(whose)) return 'claimed';
  // Orlov said that Karsia was behind it
  const blames = clause !== null && (clause.lemma === 'be' || isAccused(name, report));
  return blames || mayBeBlamed(document, actor) ? 'blamed' : 'stated';
};
