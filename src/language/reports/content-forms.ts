/**
 * The tokens behind a reporting verb → by what form they tell what is said: a phrase with a reason, a
 * clause with a subject, a name given to something, an infinitive.
 */
import type { Token } from '../words/tokenize.ts';
import { nextMain } from './content-ends.ts';
import { isDash, objectEnd, startsClause, startsFinite, tellsAnew } from './object-end.ts';
import type { Cue } from './cues.ts';
import { isAdverbial, isQuoteMark, isWord, type Reading, type Unit } from './reading.ts';
import { isPersonNoun } from './speaker-nouns.ts';
import { isSpokenOf } from './spoken-nouns.ts';
import { wordClass } from '../words/word-class.ts';

/** … could be undone, … did not say so, … “threw me in” */
export const startsVerb = (tokens: readonly Token[], from: number): boolean => {
  const at = isQuoteMark(tokens[from]) ? from + 1 : from;
  return (
    tokens[at]?.pos === 'AUX' ||
    (tokens[at]?.pos === 'VERB' && !/ing$/u.test(tokens[at]?.lower ?? ''))
  );
};

/** Neighbors remembered Hale as a quiet man: not “remembered the flood as a child” */
const isSomebody = (head: Token): boolean =>
  /^(?:PROPN|PRON)$/u.test(head.pos) || isPersonNoun(head);

/** What is attacked with words alone. */
const isPolicy = wordClass(
  /^(?:(?:plan|decision|polic|record|proposal|approach|stance|ruling|verdict|budget|reform|idea|claim|remark|comment|bill|law|response|reaction|strateg|motive|credential)(?:s|y|ies)?|handling)$/u,
);

/** Where a phrase ends that its verb takes only beside certain words; 0 where they are missing. */
export const framedPhrase = (
  reading: Reading,
  unit: Unit,
  { takes, lemma }: Cue,
  at: number,
  end: number,
): number => {
  const { tokens, phraseAt } = reading;
  const phrase = phraseAt[at];
  if (phrase?.first !== at) return 0;
  const whole = objectEnd(reading, unit, at, end);
  // attacked the budget: not “attacked the convoy”
  if (lemma === 'attack' && isPolicy.has(tokens[phrase.head])) return whole;
  // raised the question, defended his tweets
  // not: raising the cases to 718
  const counted = tokens[phrase.last]?.lower === 'to' && tokens[phrase.last + 1]?.pos === 'NUM';
  if (takes.has('words') && isSpokenOf(tokens[phrase.head] as Token)) return counted ? 0 : whole;
  for (let i = phrase.last; i < whole; i++) {
    // defended him by pointing out that …
    if (tokens[i]?.lower === 'by' && /ing$/u.test(tokens[i + 1]?.lower ?? '')) return 0;
    // attacked Hale for not leaving
    const next = tokens[i + 1]?.lower === 'not' ? tokens[i + 2] : tokens[i + 1];
    // attacked Hale for his silence, for leaving, as a liar
    const reason = tokens[i]?.lower === 'for' ? /^(?:his|her|their|its|what)$|ing$/u : /^an?$/u;
    // defended the raid as lawful
    const judged = tokens[i]?.lower === 'as' && next?.pos === 'ADJ' && next.lower !== 'best';
    if (
      takes.has('reason') &&
      (lemma !== 'remember' || isSomebody(tokens[phrase.head] as Token)) &&
      /^(?:for|as)$/u.test(tokens[i]?.lower ?? '') &&
      (judged || reason.test(next?.lower ?? ''))
    )
      return whole;
    // credited the crew with saving the town
    const credits = lemma === 'credit' && tokens[i]?.lower === 'with';
    if (credits && /ing$/u.test(next?.lower ?? '')) return whole;
    // linked the fire to a leak
    if (takes.has('cause') && tokens[i]?.lower === 'to' && phraseAt[i + 1]) return whole;
  }
  return 0;
};

/** warned of floods, leaving early; asked about it and went; spoke of it because he saw it: what was told of ends */
export const aboutEnd = (reading: Reading, unit: Unit, first: number, end: number): number => {
  const { tokens, quotationAt } = reading;
  const last = nextMain(reading, unit, first, end);
  for (let i = first + 1; i < last; i++) {
    if (quotationAt[i]) continue;
    const comma = tokens[i]?.text === ',';
    // asked for a survey, not that anybody listens
    const ends = comma
      ? isDoing(reading, i + 1) ||
        (tokens[i + 1]?.lower === 'not' && tokens[i + 2]?.lower === 'that')
      : (joins.has(tokens[i]) && startsFinite(reading, i + 1)) ||
        (/^(?:because|although|though)$/u.test(tokens[i]?.lower ?? '') &&
          tokens[i + 1]?.lower !== 'of');
    if (ends) return i;
  }
  return last;
};

const joins = wordClass(/^(?:and|but)$/u);

/** leaving early, offering new money: also where it may be read as an adjective of the phrase behind it */
const isDoing = ({ tokens, phraseAt }: Reading, at: number): boolean => {
  const { pos, lower } = tokens[at] ?? {};
  const phrase = phraseAt[at];
  const leads = phrase?.first === at && phrase.head > at && tokens[at + 1]?.pos !== 'CCONJ';
  return /(?<!^includ)ing$/u.test(lower ?? '') && (pos === 'VERB' || (pos === 'NOUN' && leads));
};

/** urged them to leave, aside from guards; warned them to leave after it burned: where what to do ends */
export const infinitiveEnd = (reading: Reading, unit: Unit, first: number, end: number): number => {
  const { tokens, quotationAt, phraseAt } = reading;
  const last = aboutEnd(reading, unit, first, end);
  let asked = false;
  for (let i = first + 1; i < last; i++) {
    if (quotationAt[i]) continue;
    const { lower, text } = tokens[i] as Token;
    if (text === ',' && /^(?:aside|apart)$/u.test(tokens[i + 1]?.lower ?? '')) return i;
    const leaving = /ing$/u.test(tokens[i + 1]?.lower ?? '') && !phraseAt[i + 1];
    if (lower === 'after' && (leaving || startsClause(reading, i + 1))) return i;
    // plans to leave while also saying that it was late
    const doing = isAdverbial(tokens[i + 1]) ? tokens[i + 2] : tokens[i + 1];
    if (lower === 'while' && /ing$/u.test(doing?.lower ?? '')) return i;
    // wants to sell the mill and drivers want to keep it: not “to warn them that it is late and guards left”
    const next = tokens[i + 1] && !asked && joins.has(tokens[i]) ? phraseAt[i + 1] : undefined;
    if (next?.first === i + 1 && tellsAnew(unit, next)) return i;
    // promised to lift the toll – not what Hale wanted; not “to lift it – all of it – and leave”
    if (isDash(tokens[i]) && !quotationAt[i + 1]) {
      const closing = tokens.slice(i + 1, last).find(isDash);
      if (!closing) return i;
      i = closing.index;
      continue;
    }
    // refuses to show it may be that; the reason he refuses to show the vote is that
    const runs = runsOn(reading, unit, first, i) || isReasoned(reading, first, i);
    if (runs && isWord(tokens[i - 1]) && !asked) return i;
    // declined to say when it would open
    if (asks.has(tokens[i])) asked = true;
  }
  return last;
};

const asks = wordClass(/^(?:that|when|how|why|what|where|who|which|whether|if)$/u);

/** One reason that he refuses to show it may be that …: the verb of “reason” */
const isReasoned = ({ tokens }: Reading, from: number, at: number): boolean =>
  /^(?:is|was|may|might|could)$/u.test(tokens[at]?.lower ?? '') &&
  tokens.slice(at + 1, at + 3).some(({ lower }) => /^(?:that|because)$/u.test(lower)) &&
  tokens.slice(Math.max(0, from - 8), from).some(({ lemma }) => lemma === 'reason');

/** True: a verb with a modal, or an auxiliary, begins there, and no subject of its own stands between. */
const runsOn = ({ tokens }: Reading, { clauses }: Unit, from: number, at: number): boolean => {
  const clause = clauses.find(({ first }) => first === at);
  // a paper urging them to leave had many readers
  const starts = /^(?:had|has|was|were|is|are)$/u.test(tokens[at]?.lower ?? '');
  return (
    clause !== undefined &&
    (clause.modal !== null || (starts && clause.form === 'finite')) &&
    !clause.relative &&
    !(clause.subjects[0] && clause.subjects[0].first > from)
  );
};

/** The police said the bridge was closed: a clause with its own verb follows */
export const hasFinite = (unit: Unit, from: number, end: number): boolean =>
  unit.clauses.some(
    ({ first, last, form, subjects }) =>
      first > from &&
      last <= end &&
      (form === 'finite' || (form === 'bare' && subjects.length > 0)),
  );

/** added the bank was closed, added a dozen of the guards and drivers had left: a subject stands there */
export const opensClause = (
  { phraseAt, tokens }: Reading,
  { clauses }: Unit,
  at: number,
): boolean => {
  const phrase = phraseAt[at];
  let last = phrase?.last ?? at + 1;
  while (
    /^(?:of|in|for|from|at|on|with|to|near|and)$/u.test(tokens[last]?.lower ?? '') &&
    phraseAt[last + 1]
  )
    last = phraseAt[last + 1]?.last ?? last + 1;
  return (
    tokens[at]?.lower === 'there' ||
    clauses.some(
      ({ subjects, form, relative, first }) =>
        !relative &&
        form !== 'infinitive' &&
        // the extra week, known as Flood Week
        (form !== 'bare' || tokens[first - 1]?.text !== ',') &&
        subjects.some(({ first }) => first >= at && first < last),
    )
  );
};

/** called the attack a crime, called it “a crime”: not “called her sister” */
export const hasName = (
  { tokens, phraseAt, quotationAt, isTime }: Reading,
  { clauses }: Unit,
  at: number,
  end: number,
): boolean => {
  let i = phraseAt[at]?.last ?? at + 1;
  let described = false;
  const joined = (token: Token | undefined): boolean =>
    token?.lower === 'and' || (token?.pos === 'ADP' && token.lower !== 'as');
  for (;;) {
    // called the flood of the north and the fire a disgrace
    const next = joined(tokens[i]) ? phraseAt[i + 1] : undefined;
    // called the flood that followed a disgrace
    const told = /^(?:that|which|who)$/u.test(tokens[i]?.lower ?? '')
      ? clauses.find(({ first, relative }) => relative && first === i + 1)
      : undefined;
    // identified the man shot by guards on Monday as Tom Hale
    const from = isAdverbial(tokens[i]) ? i + 1 : i;
    const done = clauses.find(({ first, form }) => form === 'bare' && first === from);
    const timed = tokens[i]?.pos === 'ADP' && isTime[i + 1] ? i + 2 : undefined;
    if (!next && !told && !done && !timed) break;
    if (!next && !told) described = true;
    i = next?.last ?? told?.last ?? done?.last ?? timed ?? end;
  }
  // identified odd parcels such as a box
  if (i >= end || (tokens[i]?.lower === 'such' && tokens[i + 1]?.lower === 'as')) return false;
  if (tokens[i]?.lower === 'as') return i + 1 < end;
  // called it murder, terming it blackmail
  const named = tokens[i];
  if (/^(?:it|this|that)$/u.test(tokens[at]?.lower ?? '') && i === at + 1)
    if (/^(?:NOUN|VERB)$/u.test(named?.pos ?? '') && named?.lower === named?.lemma) return true;
  return (
    !described && (quotationAt[i] !== undefined || /^(?:DET|ADJ)$/u.test(tokens[i]?.pos ?? ''))
  );
};

/** Where “the report” begins in “as nonsense the report”; 0 where nothing with an article follows. */
export const behindJudgement = (
  { tokens, phraseAt, quotationAt }: Reading,
  as: number,
  end: number,
): number => {
  for (let i = as + 2; i < Math.min(end, as + 9); i++) {
    const token = tokens[i];
    if (phraseAt[i]?.first === i && token?.pos === 'DET') return i;
    // rejected as “fantasy” the report
    // rejected as “doctored” the clip
    const quoted = quotationAt[i] !== undefined;
    if (!token || !(quoted || /^(?:NOUN|ADJ|ADV|CCONJ|DET)$/u.test(token.pos))) return 0;
  }
  return 0;
};

/** found the search unlawful, found part of the law invalid: not “found the men dead”, “found a man, dead tired” */
export const opensJudgement = ({ tokens, phraseAt }: Reading, at: number, end: number): boolean => {
  // found that rule unlawful
  const phrase = phraseAt[at] ?? (tokens[at]?.lower === 'that' ? phraseAt[at + 1] : undefined);
  let i = phrase?.last ?? end;
  while (tokens[i]?.lower === 'of' && phraseAt[i + 1]) i = phraseAt[i + 1]?.last ?? end;
  const token = tokens[i];
  return (
    i < end &&
    token?.pos === 'ADJ' &&
    !/^(?:dead|alive|hurt|hidden|asleep|unconscious|unresponsive|missing|stuck|empty|open)$/u.test(
      token.lower,
    )
  );
};

/** said that two …, said that “a bomb” …, said that officials are …: not “rejected that plan” */
export const isConjunction = (
  { tokens, quotationAt, phraseAt }: Reading,
  { clauses }: Unit,
  at: number,
): boolean => {
  const next = tokens[at + 1];
  // said that would cost more
  if (next?.pos === 'AUX') return false;
  if (quotationAt[at + 1] || /^(?:DET|PRON|PROPN|NUM|ADP|SCONJ)$/u.test(next?.pos ?? ''))
    return true;
  const governs = clauses.some(({ subjects }) =>
    subjects.some(
      ({ first, last }) => first === at || (first > at && last > at && first <= at + 2),
    ),
  );
  if (next?.pos !== 'NOUN') return governs || tokens[at]?.pos !== 'DET';
  // told this newspaper that work would start: behind whom it is told to, with a verb behind its noun
  const told = clauses.some(
    ({ lemma, objects: [object] }) => lemma === 'tell' && object?.last === at && !object.pronoun,
  );
  if (told && /^(?:AUX|VERB)$/u.test(tokens[at + 2]?.pos ?? '')) return true;
  // concluded that staff “failed to see it”
  if (isQuoteMark(tokens[at + 2]) && /^(?:AUX|VERB)$/u.test(tokens[at + 3]?.pos ?? '')) return true;
  // said that test results were, said that staff were
  const head = tokens[phraseAt[at + 1]?.head ?? at + 1] ?? next;
  // said that half their boats were lost
  if (/^(?:his|her|its|their|the)$/u.test(tokens[at + 2]?.lower ?? '')) return true;
  // said that attempts to flee were made: no “that” stands before several
  if ([next, head].some(({ lower, lemma }) => lower !== lemma && /s$/u.test(lower))) return true;
  const many = /^(?:were|are|have)$/u.test(tokens[head.index + 1]?.lower ?? '');
  const plural = many || head.lower !== head.lemma || /^\p{Lu}/u.test(next.text);
  return governs && (plural || tokens[at]?.pos !== 'DET');
};

const describes = wordClass(/^(?:who|which|whose|where)$/u);

/** Where “to leave” begins behind a phrase (“urged people at a rally to leave”), or -1. */
export const infinitiveAfter = (
  { tokens, phraseAt, isTime }: Reading,
  from: number,
  end: number,
): number => {
  for (let i = from; i < Math.min(end, from + 15); i++) {
    if (tokens[i]?.lower === 'to' && /^(?:VERB|AUX|ADV)$/u.test(tokens[i + 1]?.pos ?? '')) return i;
    // urged the board, which meets on Monday, to act
    if (tokens[i]?.text === ',' && describes.has(tokens[i + 1])) {
      const closing = tokens.slice(i + 1, Math.min(end, i + 16)).find(({ text }) => text === ',');
      if (tokens[(closing?.index ?? -2) + 1]?.lower !== 'to') return -1;
      i = closing?.index ?? end;
      continue;
    }
    // asked Hale and Orlov to leave
    if (tokens[i]?.lower === 'and' && phraseAt[i - 1] && phraseAt[i + 1]?.first === i + 1) continue;
    if (
      !phraseAt[i] &&
      !isTime[i] &&
      !/^(?:ADP|PART|PUNCT)$/u.test(tokens[i]?.pos ?? '') &&
      !/ing$/u.test(tokens[i]?.lower ?? '')
    )
      return -1;
  }
  return -1;
};
