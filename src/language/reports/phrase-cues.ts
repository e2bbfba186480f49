/**
 * Verbs that speak only together with what stands behind them → the cues that they make: “as he put it”,
 * “put the toll at 14”, “made clear that”, “sent condolences”, “quoted a guard as saying”.
 */
import type { Clause } from '../clauses/clauses.ts';
import type { NounPhrase } from '../phrases/noun-phrases.ts';
import type { Token } from '../words/tokenize.ts';
import type { Cue } from './cues.ts';
import type { Reading } from './reading.ts';

/** The cue that a verb and the words behind it make; null where they make none. */
export const phraseCueOf = (tokens: readonly Token[], clause: Clause): Cue | null =>
  quotingOf(tokens, clause) ??
  puttingOf(tokens, clause) ??
  puttingAt(tokens, clause) ??
  countingOf(tokens, clause) ??
  condolingOf(tokens, clause) ??
  namingOf(tokens, clause) ??
  chargingOf(tokens, clause) ??
  weighingOf(tokens, clause) ??
  thatOf(tokens, clause) ??
  doubtingOf(tokens, clause) ??
  showingAhead(tokens, clause) ??
  judgingOf(tokens, clause) ??
  makingOf(tokens, clause);

/** as the mayor put it: “put” alone tells of nothing said */
const puttingOf = (tokens: readonly Token[], clause: Clause): Cue | null => {
  const { lemma, subjects, first, last } = clause;
  if (lemma !== 'put' || tokens[last]?.lower !== 'it') return null;
  if (tokens[(subjects[0]?.first ?? first) - 1]?.lower !== 'as') return null;
  return { first, last: last + 1, lemma, class: 'say', takes: new Set(['clause']), clause };
};

/** What is put at a number. */
const measured: ReadonlySet<string> = new Set(
  'number toll figure count cost total damage loss price value estimate death casualty injury rate share tally odds crowd attendance strength turnout'.split(
    ' ',
  ),
);

const isMeasure = ({ lower }: Token): boolean =>
  /^(?:at|closer|nearer|near|above|over|below|under|between|around)$/u.test(lower);

/** put the toll at 14, put the number of drivers at more than 40, put the figure closer to 90, above 90 */
const puttingAt = (tokens: readonly Token[], clause: Clause): Cue | null => {
  const { lemma, objects, first, last, voice } = clause;
  const [object] = objects;
  if (lemma !== 'put' || !object || voice === 'passive') return null;
  const counted = tokens.slice(object.first, object.last).some((one) => measured.has(one.lemma));
  if (!object.pronoun && !counted) return null;
  const at = tokens.slice(object.last, object.last + 8).find(isMeasure);
  if (!at || !tokens.slice(at.index + 1, at.index + 5).some(({ pos }) => pos === 'NUM'))
    return null;
  return { first, last, lemma, class: 'say', takes: new Set(['object']), clause };
};

/** a vote that guards view as a test: what they view stands before */
const judgingOf = (tokens: readonly Token[], clause: Clause): Cue | null => {
  const { lemma, first, last, voice, objects } = clause;
  if (voice === 'passive' || objects.length > 0 || tokens[last]?.lower !== 'as') return null;
  if (!/^(?:see|view|regard|perceive)$/u.test(lemma)) return null;
  return { first, last, lemma, class: 'believe', takes: new Set(), clause };
};

/** the poll shows Orlov ahead by 3 points, had her 3 points behind: how a vote stands */
const showingAhead = (tokens: readonly Token[], clause: Clause): Cue | null => {
  const { lemma, objects, first, last, voice } = clause;
  const [object] = objects;
  if (voice === 'passive' || !object || !/^(?:show|have|put|give)$/u.test(lemma)) return null;
  const behind = tokens.slice(object.last, object.last + 4);
  const place = behind.find(({ lower }) => /^(?:ahead|behind|trailing|leading)$/u.test(lower));
  // an ad showed him behind the mill
  const counted = tokens
    .slice(object.last, (place?.index ?? object.last) + 7)
    .some(
      ({ pos, index }) =>
        pos === 'NUM' && /^(?:points?|percent|percentage|%)$/u.test(tokens[index + 1]?.lower ?? ''),
    );
  if (!place || !counted) return null;
  return { first, last, lemma, class: 'say', takes: new Set(['object']), clause };
};

/** made clear that he would go, made it plain he would go, left no doubt that he would */
const makingOf = (tokens: readonly Token[], clause: Clause): Cue | null => {
  const { lemma, first, last, voice } = clause;
  if (voice === 'passive') return null;
  const behind = tokens.slice(last, last + 3).map(({ lower }) => lower);
  if (lemma === 'leave' && behind.join(' ') === 'no doubt that')
    return { first, last: last + 2, lemma, class: 'say', takes: new Set(['that']), clause };
  const at = behind[0] === 'it' ? last + 1 : last;
  if (lemma !== 'make' || !/^(?:clear|plain|known)$/u.test(tokens[at]?.lower ?? '')) return null;
  return { first, last: at + 1, lemma, class: 'say', takes: new Set(['clause']), clause };
};

/** “It was a trap,” seethed Hale: whatever verb stands there tells how it was said. */
export const invertedOf = (
  { article, quotationAt, tokens }: Reading,
  clause: Clause,
): Cue | null => {
  const { lemma, first, last, form, voice } = clause;
  const quotation = quotationAt[first - 1];
  const told = form === 'finite' || form === 'bare';
  if (!quotation?.closed || !told || voice === 'passive' || tokens[first]?.pos !== 'VERB')
    return null;
  if (!/[,?!]/u.test(article.text[quotation.to - 1] ?? '')) return null;
  if (!/^\p{Lu}/u.test(tokens[last]?.text ?? '')) return null;
  return { first, last, lemma, class: 'say', takes: new Set(['quotation']), clause };
};

/** raised the toll to 14, revised its figures down to 9, gave a toll of 14 */
const countingOf = (tokens: readonly Token[], clause: Clause): Cue | null => {
  const { lemma, form, subjects, objects, first, last, voice } = clause;
  const [object] = objects;
  if (!object || voice === 'passive') return null;
  // two of the hurt died, raising the toll to 14; two died of cholera raising the toll to 14
  const follows = form === 'ing';
  if (subjects[0]?.quantity || (follows && !subjects.some((one) => isAuthority(tokens, one))))
    return null;
  const lead = /^(?:raise|lower|revise|increase|reduce|cut|update)$/u.test(lemma) ? 'to' : 'of';
  if (lead === 'of' && lemma !== 'give') return null;
  if (!tolls.test(tokens[object.head]?.lemma ?? '')) return null;
  const behind = tokens.slice(object.last, object.last + 3).find(({ lower }) => lower === lead);
  const told = tokens.slice((behind?.index ?? 0) + 1, (behind?.index ?? 0) + 5);
  if (!behind || !told.some(({ pos }) => pos === 'NUM')) return null;
  return { first, last, lemma, class: 'say', takes: new Set(['object']), clause };
};
/** Officials, police, the ministry: who counts the dead. */
const isAuthority = (tokens: readonly Token[], { head }: NounPhrase): boolean =>
  /^(?:officials?|authorit(?:y|ies)|police|ministry|agency|government|office|doctors?)$/u.test(
    tokens[head]?.lower ?? '',
  );
const tolls = /^(?:toll|figure|count|tally|estimate)$/u;

/** sent condolences to the families, extended his sympathy: not “sent guards to the families” */
const condolingOf = (tokens: readonly Token[], clause: Clause): Cue | null => {
  const { lemma, objects, first, last, voice } = clause;
  const [object] = objects;
  if (!object || voice === 'passive' || !/^(?:send|offer|extend|convey)$/u.test(lemma)) return null;
  if (!kindWords.test(tokens[object.head]?.lemma ?? '')) return null;
  return { first, last, lemma, class: 'regret', takes: new Set(['object']), clause };
};
const kindWords = /^(?:condolences?|sympath(?:y|ies)|apolog(?:y|ies)|thanks|congratulations?)$/u;

/** named the driver as Tom Hale: not “named Hale as its head” */
const namingOf = (tokens: readonly Token[], clause: Clause): Cue | null => {
  const { lemma, objects, first, last, voice } = clause;
  const [object] = objects;
  if (lemma !== 'name' || !object || voice === 'passive') return null;
  const described = tokens[object.head]?.pos === 'NOUN' && tokens[object.last]?.lower === 'as';
  if (!described || tokens[object.last + 1]?.pos !== 'PROPN') return null;
  return { first, last, lemma, class: 'note', takes: new Set(['naming']), clause };
};

/** Prosecutors charged two men with murder, suspected Hale of it: not “charged the men a fee” */
const chargingOf = (tokens: readonly Token[], clause: Clause): Cue | null => {
  const { lemma, objects, first, last, voice } = clause;
  const [object] = objects;
  const lead = lemma === 'charge' ? 'with' : lemma === 'suspect' ? 'of' : null;
  if (lead === null || !object || voice === 'passive') return null;
  const behind = tokens.slice(object.last, object.last + 14).some(({ lower }) => lower === lead);
  if (!behind) return null;
  return { first, last, lemma, class: 'condemn', takes: new Set(['object']), clause };
};

/** Idioms that lead to what is spoken about by their last word. */
const idioms: ReadonlyMap<string, Cue['class']> = new Map([
  ['weigh in on', 'note'],
  ['touch on', 'note'],
  ['come out against', 'condemn'],
  ['come out in favor of', 'praise'],
  ['come out in favour of', 'praise'],
  ['come out in support of', 'praise'],
  ['push back on', 'deny'],
  ['throw cold water on', 'deny'],
  ['pour cold water on', 'deny'],
]);

/** weighed in on the dam, came out against the dam, pushed back on the idea */
const weighingOf = (tokens: readonly Token[], clause: Clause): Cue | null => {
  const { lemma, first, last, voice } = clause;
  const words = [lemma, ...tokens.slice(last, last + 4).map(({ lower }) => lower)];
  for (let count = 2; count <= words.length && voice === 'active'; count++) {
    const kind = idioms.get(words.slice(0, count).join(' '));
    if (kind)
      return {
        first,
        last: last + count - 2,
        lemma,
        class: kind,
        takes: new Set(['about']),
        clause,
      };
  }
  return null;
};

/** the court held that it was legal, allowed that he was late: nothing is said by the verb alone */
const thatOf = (tokens: readonly Token[], clause: Clause): Cue | null => {
  const { lemma, first, last, voice } = clause;
  const kind = withThat.get(lemma);
  if (voice === 'passive' || !kind || tokens[last]?.lower !== 'that') return null;
  if (tokens[last]?.pos !== 'SCONJ') return null;
  return { first, last, lemma, class: kind, takes: new Set(['that']), clause };
};
const withThat: ReadonlyMap<string, Cue['class']> = new Map([
  ['hold', 'argue'],
  ['allow', 'confirm'],
  ['certify', 'confirm'],
  ['project', 'suggest'],
  ['blog', 'say'],
  ['wish', 'believe'],
]);

/** called into question whether it was legal, the wisdom of it */
const doubtingOf = (tokens: readonly Token[], clause: Clause): Cue | null => {
  const { lemma, first, last, voice } = clause;
  const words = tokens.slice(last, last + 2).map(({ lower }) => lower);
  if (lemma !== 'call' || voice === 'passive' || words.join(' ') !== 'into question') return null;
  return {
    first,
    last: last + 2,
    lemma,
    class: 'deny',
    takes: new Set(['that', 'object']),
    clause,
  };
};

/** The Delos Post quoted a guard at the gate as saying: the guard says it */
const quotingOf = (tokens: readonly Token[], clause: Clause): Cue | null => {
  const { lemma, objects, first, voice } = clause;
  const quoted: NounPhrase | undefined = objects[0];
  if (!/^(?:quote|cite|record|report)$/u.test(lemma) || !quoted || voice === 'passive') return null;
  const saying = tokens
    .slice(quoted.last, quoted.last + 14)
    .find(
      ({ lower, index }) =>
        /^(?:saying|telling)$/u.test(lower) && tokens[index - 1]?.lower === 'as',
    );
  if (!saying) return null;
  const takes: Cue['takes'] = new Set(['clause']);
  return {
    first,
    last: saying.index + 1,
    lemma: saying.lemma,
    class: 'say',
    takes,
    clause,
    quoted,
  };
};
