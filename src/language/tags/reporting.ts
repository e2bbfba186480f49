/**
 * Reporting verbs that the tagger takes for nouns: “the Post reports that …”, “polls show a close race”,
 * “, warning that …”. The word becomes a verb where what stands beside it leaves no other reading.
 */
import { nounKind } from '../names/name-words.ts';
import { wordClass, writtenClass } from '../words/word-class.ts';
import {
  based,
  behindName,
  behindSpeaker,
  countBegins,
  documents,
  formed,
  forms,
  given,
  isSome,
  isSource,
  laws,
  leanings,
  lemmaIn,
  modals,
  named,
  ofPaper,
  opensClause,
  plain,
  plainly,
  plurals,
  presents,
  singular,
  statingForms,
  tags,
  uttering,
} from './reporting-forms.ts';
import { endRules } from './reporting-ends.ts';
import { participleRules } from './reporting-participles.ts';
import { pastRules } from './reporting-pasts.ts';
import { presentRules } from './reporting-presents.ts';
import { isNoun, itself, type Place, type TagRule } from './tag-rule.ts';
import type { RawToken } from '../words/tokenize.ts';

/** did, however, …; would, of course, …; did not, he said, …: what stands between commas parts an auxiliary from its verb. */
const behindAside = ({ tokens, index, before }: Place): boolean => {
  if (before !== ',') return false;
  const opens = tokens.slice(Math.max(0, index - 5), index - 1).findLastIndex(isComma);
  const comma = Math.max(0, index - 5) + opens;
  const auxiliary = tokens[comma - (/^n['’]?o?t$/u.test(tokens[comma - 1]?.lower ?? '') ? 2 : 1)];
  return (
    opens >= 0 &&
    (modals.test(auxiliary?.lower ?? '') || /^d(?:o|id|oes)$/u.test(auxiliary?.lower ?? ''))
  );
};

const isComma = ({ text }: RawToken): boolean => text === ',';

/** Ann Orlov, a guard, / his deputy, Ann Orlov, : somebody between two commas, and no verb before */
const isDescribed = (tokens: readonly RawToken[], comma: number): boolean => {
  const stop = tokens.slice(0, comma).findLastIndex(({ text }) => /^[.?!;:]$/u.test(text));
  const before = tokens.slice(stop + 1, comma);
  const open = before.findLastIndex(isComma);
  return (
    open > 0 &&
    before.filter(isComma).length === 1 &&
    before.every(({ pos, lower }) => (pos !== 'VERB' && pos !== 'AUX') || /ing$/u.test(lower)) &&
    [before.at(-1), before[open - 1]].some(
      (token) => token?.pos === 'PROPN' && token.lower === token.lemma,
    ) &&
    before.at(-1)?.lower === before.at(-1)?.lemma
  );
};

export const reportingRules: readonly TagRule[] = [
  ...pastRules,
  ...endRules,
  ...presentRules,
  ...participleRules,
  {
    phrase: 'Hale did, however, vow that the bridge would stay; not “would, he said, claim lives”',
    words: writtenClass(given),
    tags: ['NOUN'],
    when: (place) => place.after === 'that' && behindAside(place),
    to: 'VERB',
    lemma: itself,
  },
  {
    phrase: 'expressed hope that the bridge would hold',
    words: based,
    tags: ['VERB'],
    when: ({ previous }) => uttering.has(previous),
    to: 'NOUN',
  },
  {
    phrase:
      'the law states that nobody leaves, a note on the website states that; not “member states”',
    words: writtenClass(/^states$/u),
    tags,
    when: ({ before, after }) =>
      (laws.test(before) || documents.has(before)) && /^(?:that|:|,|\.)$/u.test(after),
    to: 'VERB',
    lemma: 'state',
  },
  {
    phrase: 'the woman disputes the idea; not “the prisoners’ demands that”',
    words: writtenClass(presents),
    tags: ['NOUN'],
    when: ({ previous, before, after }) =>
      previous?.pos === 'NOUN' &&
      nounKind(before) === 'person' &&
      /^(?:the|an?|this|that|it|him|them|his|her|their)$/u.test(after),
    to: 'VERB',
    lemma: lemmaIn(presents),
  },
  {
    phrase: 'Orlov doubts the dam is safe, Orlov shares the view that; not “Orlov fears grew”',
    words: writtenClass(named),
    tags: ['NOUN'],
    when: ({ previous, next, after }) =>
      previous?.pos === 'PROPN' &&
      (after === 'that' || opensClause(after) || /^(?:DET|PROPN)$/u.test(next?.pos ?? '')),
    to: 'VERB',
    lemma: lemmaIn(named),
  },
  {
    phrase:
      'the Daily Post reports that the bridge fell, Orlov notes they left; not “a Post report that told”',
    words: formed,
    tags,
    when: (place) =>
      behindName(place) &&
      ((place.after === 'that' && place.tokens[place.index + 2]?.pos !== 'VERB') ||
        opensClause(place.after)),
    to: 'VERB',
    lemma: lemmaIn(forms),
  },
  {
    phrase: 'the Daily Post reports at least nine dead, reports more than 40 people are missing',
    words: ofPaper,
    tags,
    when: (place) =>
      behindName(place) &&
      countBegins.test(`${place.after} ${place.tokens[place.index + 2]?.lower}`),
    to: 'VERB',
    lemma: lemmaIn(forms),
  },
  {
    phrase: 'the Daily Post reports police say the bridge fell',
    words: writtenClass(/^reports$/u),
    tags,
    when: (place) =>
      behindName(place) &&
      isSource.has(place.next) &&
      /^(?:say|said|believe)$/u.test(place.tokens[place.index + 2]?.lower ?? ''),
    to: 'VERB',
    lemma: 'report',
  },
  {
    phrase: 'the union claims the crew had left; not “the insurance claims”',
    words: formed,
    tags,
    when: (place) =>
      (singular.has(place.token.text) || (place.after === 'that' && place.word.endsWith('s'))) &&
      behindSpeaker(place) &&
      (place.after === 'that' || opensClause(place.after) || place.next?.pos === 'DET'),
    to: 'VERB',
    lemma: lemmaIn(forms),
    previousTo: 'NOUN',
  },
  {
    phrase: '“It may fall,” worries the mayor, reports Ann Orlov',
    words: formed,
    tags,
    when: ({ previous, next }) =>
      /^[”"]$|^''$/u.test(previous?.text ?? '') &&
      /^(?:PROPN|ADJ|DET|NOUN)$/u.test(next?.pos ?? ''),
    to: 'VERB',
    lemma: lemmaIn(forms),
  },
  {
    phrase: 'a bridge fell, reports The Daily Post',
    words: formed,
    tags,
    when: ({ before, next }) => before === ',' && (next?.pos === 'PROPN' || next?.text === 'The'),
    to: 'VERB',
    lemma: lemmaIn(forms),
  },
  {
    phrase: 'those who claim that the bridge fell',
    words: formed,
    tags,
    when: ({ before }) => before === 'who',
    to: 'VERB',
    lemma: lemmaIn(forms),
  },
  {
    phrase: 'polls show a close race, a panel votes to close it; not “9 votes to 6”',
    words: plainly,
    tags,
    when: ({ tokens, index, previous, next, after }) =>
      (/^(?:NOUN|PROPN|NUM)$/u.test(previous?.pos ?? '') ||
        // the film, called “Ash,” features a song
        previous?.text === '”') &&
      (/^(?:that|how)$/u.test(after) ||
        (after === 'to' && /^(?:VERB|AUX|ADV)$/u.test(tokens[index + 2]?.pos ?? '')) ||
        opensClause(after) ||
        /^(?:DET|PROPN|NUM)$/u.test(next?.pos ?? '')),
    to: 'VERB',
    lemma: lemmaIn(plain),
  },
  {
    phrase: 'the film then references a flood, it also documents how they left',
    words: writtenClass(statingForms),
    tags,
    when: ({ before, next, after }) =>
      /^(?:also|then|now|often|both)$/u.test(before) &&
      (/^(?:DET|PROPN)$/u.test(next?.pos ?? '') || /^(?:that|how)$/u.test(after)),
    to: 'VERB',
    lemma: lemmaIn(statingForms),
  },
  {
    phrase:
      'scientists fear that the lake will spill over, guards claim 40 men fled, 5 percent support Orlov',
    words: based,
    tags: ['NOUN', 'PROPN'],
    when: ({ previous, before, next, after }) =>
      plurals.has(previous) &&
      /^(?:NOUN|PROPN)$/u.test(previous?.pos ?? '') &&
      (/^(?:that|to|how|whether)$/u.test(after) ||
        opensClause(after) ||
        /^(?:DET|NUM)$/u.test(next?.pos ?? '') ||
        (before === 'percent' && next?.pos === 'PROPN')),
    to: 'VERB',
    lemma: itself,
  },
  {
    phrase: 'a rise that unions say will hurt; not “have no say”',
    words: writtenClass(/^say$/u),
    tags: ['NOUN'],
    when: ({ previous, next }) => plurals.has(previous) && next?.pos === 'AUX',
    to: 'VERB',
    lemma: itself,
  },
  {
    phrase: 'the sheriff’s office reports the arrest of two; not “police reports the”',
    words: writtenClass(/^reports$/u),
    tags: ['NOUN'],
    when: ({ before, next }) =>
      /^(?:office|department|agency|ministry|bureau|authority)$/u.test(before) &&
      next?.pos === 'DET',
    to: 'VERB',
    lemma: 'report',
  },
  {
    phrase: 'Rebels vow revenge: in a headline',
    words: writtenClass(/^(?:vow|pledge)$/u),
    tags: ['NOUN'],
    when: ({ index, previous, next }) =>
      index === 1 && plurals.has(previous) && /^(?:NOUN|ADJ)$/u.test(next?.pos ?? ''),
    to: 'VERB',
    lemma: itself,
    previousTo: 'NOUN',
  },
  {
    phrase: 'Karsia and Belmar support the rebels; not “Hale and Marn demand”',
    words: based,
    tags: ['NOUN'],
    when: ({ tokens, index, previous, next }) =>
      previous?.pos === 'PROPN' &&
      tokens[index - 2]?.lower === 'and' &&
      tokens[index - 3]?.pos === 'PROPN' &&
      next?.pos === 'DET',
    to: 'VERB',
    lemma: itself,
  },
  {
    phrase:
      'some fear that the lake will spill over, others favour a vote; not “most demand is met”',
    words: writtenClass(leanings),
    tags: ['NOUN'],
    when: ({ before, next, after }) =>
      isSome.has(before) &&
      (/^(?:that|to|how)$/u.test(after) || opensClause(after) || next?.pos === 'DET'),
    to: 'VERB',
    lemma: itself,
    previousTo: 'PRON',
  },
  {
    phrase: 'Orlov demands candor from the mayor, yet gives none; not “Orlov demands grew”',
    words: writtenClass(/^demands$/u),
    tags: ['NOUN'],
    when: ({ tokens, index, previous, next }) => {
      const behind = tokens.slice(index + 1, index + 9);
      const stop = behind.find(({ pos, text }) => pos === 'VERB' || pos === 'AUX' || text === ',');
      return previous?.pos === 'PROPN' && next?.pos === 'NOUN' && (!stop || stop.text === ',');
    },
    to: 'VERB',
    lemma: 'demand',
  },
  {
    phrase: 'the minutes record him as saying that',
    words: writtenClass(/^records?$/u),
    tags: ['NOUN'],
    when: ({ tokens, index, next }) =>
      next?.pos === 'PRON' &&
      tokens[index + 2]?.lower === 'as' &&
      /ing$/u.test(tokens[index + 3]?.lower ?? ''),
    to: 'VERB',
    lemma: 'record',
  },
  {
    phrase: 'another put it this way',
    words: writtenClass(/^put$/u),
    tags: ['NOUN'],
    when: ({ previous, after }) =>
      after === 'it' && /^(?:DET|PRON|NOUN|PROPN)$/u.test(previous?.pos ?? ''),
    to: 'VERB',
    lemma: itself,
  },
  {
    phrase:
      'guards point out that the gate was open, Hale and Orlov point out flaws; not “a point out of reach”',
    words: wordClass(/^points?$/u),
    tags: ['NOUN'],
    when: ({ tokens, index, previous, after }) =>
      after === 'out' &&
      (/^(?:that|how)$/u.test(tokens[index + 2]?.lower ?? '') ||
        (previous?.pos === 'PROPN' && tokens[index + 2]?.lower !== 'of')),
    to: 'VERB',
    lemma: 'point',
  },
  {
    phrase: 'his wife, Lena, worries that he is followed; not “pains, worries that grew”',
    words: formed,
    tags,
    when: ({ tokens, index, word, before, after }) =>
      before === ',' &&
      word.endsWith('s') &&
      isNoun(tokens[index - 2]) &&
      ((after === 'that' && /^(?:PRON|DET|PROPN)$/u.test(tokens[index + 2]?.pos ?? '')) ||
        (word === 'worries' && after === 'about')),
    to: 'VERB',
    lemma: lemmaIn(forms),
  },
  {
    phrase: 'his deputy, Ann Orlov, plans to leave; not “he cut fares, taxes, plans to build”',
    words: writtenClass(/^(?:plans|hopes|aims|seeks|vows|pledges)$/u),
    tags: ['NOUN'],
    when: ({ tokens, index, before, after }) =>
      before === ',' &&
      after === 'to' &&
      /^(?:VERB|AUX)$/u.test(tokens[index + 2]?.pos ?? '') &&
      isDescribed(tokens, index - 1),
    to: 'VERB',
    lemma: (word) => word.replace(/s$/u, ''),
  },
  {
    phrase: 'they put it at nine, and note that it may rise',
    words: writtenClass(/^(?:note|claim|report|fear|hope)$/u),
    tags: ['NOUN'],
    when: ({ tokens, index, before, after }) =>
      before === 'and' && tokens[index - 2]?.text === ',' && after === 'that',
    to: 'VERB',
    lemma: itself,
  },
  {
    phrase: 'some guards, however, question the wisdom of it',
    words: based,
    tags,
    when: ({ before, next }) => before === ',' && next?.pos === 'DET',
    to: 'VERB',
    lemma: itself,
  },
];
