/**
 * A clause → who claims the act: claimed responsibility for it, claimed the raid, took credit; it was
 * claimed by the Front.
 */
import type { Clause } from '../../language/clauses/clauses.ts';
import type { Document, Sentence } from '../../language/document.ts';
import { headWord } from '../../language/phrases/head-word.ts';
import { joinedAfter } from '../../language/phrases/joined-after.ts';
import type { NounPhrase } from '../../language/phrases/noun-phrases.ts';
import { isLeftUndone } from '../../language/reports/mistaken-cues.ts';
import { countActs, isAct } from '../../language/acts/acts.ts';
import { isActor } from './actors.ts';
import { agentOf } from './doer-of-act.ts';
import { isDeed } from './own-responsibility.ts';
import { entityOf } from './phrase-names.ts';
import type { Telling } from './responsibility-finding.ts';
import { claimantOf, spokenFor } from './spoken-for.ts';

/** took responsibility for the raid; for the error: no */
export const isForAct = (document: Document, clause: Clause): boolean => {
  const matter = clause.prepositions.find(({ preposition }) => preposition === 'for')?.phrase;
  return (
    !matter ||
    matter.pronoun ||
    isDeed(document, matter) ||
    /^(?:shelling|targeting|placing|planting|explosives?|bombs?|rockets?|missiles?|hit|work|carnage|atrocity|atrocities|strikes?)$/u.test(
      headWord(document, matter),
    )
  );
};

/** also claimed it: the attack that the text tells of; not “claimed it was late” */
const isOfAttack = (
  document: Document,
  sentence: Sentence,
  { pronoun, head, last }: NounPhrase,
): boolean =>
  pronoun &&
  document.tokens[head]?.lower === 'it' &&
  countActs(document).attacks > 0 &&
  (last >= sentence.last || document.tokens[last]?.pos === 'PUNCT');

const isBand = (document: Document, phrase: NounPhrase): boolean =>
  /^(?:group|other)$/u.test(entityOf(document, phrase)?.kind ?? '');

/** The Sabri Brigade and the Baruna Front claimed it: what “and” joins to the band that does. */
const joinedBands = (
  document: Document,
  { subjects }: Clause,
  agent: NounPhrase | undefined,
): readonly NounPhrase[] =>
  agent && isBand(document, agent)
    ? subjects.filter((one) => one !== agent && isBand(document, one))
    : [];

/** did not say who claimed it, which group took responsibility; not: a raid for which the Front claimed it */
const isAsked = ({ tokens }: Document, { first, relative, subjects }: Clause): boolean => {
  const at = subjects[0]?.first ?? first;
  const asking = tokens[at - 1]?.lower ?? '';
  return (
    (/^(?:which|what)$/u.test(asking) &&
      tokens[at]?.pos !== 'DET' &&
      tokens[at - 2]?.lower !== 'for') ||
    (!relative && tokens[first - 1]?.lower === 'who')
  );
};

/** Finds who claims an act in a clause. */
export const findClaim = (telling: Telling): void => {
  const { document, sentence, clause, subject, next, add, after } = telling;
  const { lemma, voice, objects } = clause;
  // no person or group has claimed it
  if (clause.negated || isNeither(document, sentence, clause)) return;
  if (isUnclaimed(document, clause)) return;
  // claimed responsibility for, took credit for
  if (
    objects.some((one) => /^(?:responsibility|credit)$/u.test(headWord(document, one))) &&
    voice === 'active' &&
    isForAct(document, clause)
  ) {
    if (isAsked(document, clause)) return;
    const agent = agentOf(document, sentence, clause);
    const actor = isActor(document, agent) ? agent : sentence.phrases[0];
    const claimant = claimantOf(document, sentence, clause);
    const bands = claimant ? [] : joinedBands(document, clause, agent);
    for (const one of claimant
      ? [claimant]
      : [...bands, actor && (spokenFor(document, sentence, actor) ?? actor)])
      add(one, 'claimed', 'responsibility/claimed', 0.9);
    return;
  }
  if (lemma !== 'claim') return;
  if (voice === 'passive') {
    const by = after(/^by$/u);
    if (!by || (subject && !isDeed(document, subject))) return;
    const others = joinedAfter(document, sentence, by).filter((one) => isBand(document, one));
    for (const one of [by, ...others]) add(one, 'claimed', 'responsibility/claimed-by', 0.85);
  }
  // the militia claimed the attack, also claimed it; the paper claimed the attack killed eight
  else if (
    objects.length > 0 &&
    objects.every((one) => isAct(headWord(document, one)) || isOfAttack(document, sentence, one)) &&
    !next?.subjects.some((one) => objects.includes(one))
  )
    add(subject, 'claimed', 'responsibility/claimed', 0.7);
};

/** no person or group: the “no” stands before both */
const isNeither = ({ tokens }: Document, { first }: Sentence, clause: Clause): boolean => {
  const before = tokens.slice(Math.max(first, clause.first - 7), clause.first);
  return before.some(
    ({ lower }, i) =>
      lower === 'no' && before.slice(i + 1, i + 4).some((token) => /^n?or$/u.test(token.lower)),
  );
};

/** stopped short of claiming it, denied claiming it */
const isUnclaimed = ({ tokens }: Document, { form, verb }: Clause): boolean =>
  form === 'ing' && (isLeftUndone(tokens, verb) || tokens[verb - 1]?.lemma === 'deny');
