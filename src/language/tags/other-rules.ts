/** Names and adjectives that the tagger takes for something else. */
import { findPlace } from '../names/gazetteer.ts';
import { wordClass, writtenClass } from '../words/word-class.ts';
import { isSurname, joinsSite, joinsTrade } from './names.ts';
import { isNoun, itself, type TagRule } from './tag-rule.ts';
import { postnominal } from './tagging-words.ts';

const isLarge = writtenClass(/^\p{Lu}/u);
const isBodyWord =
  /^(?:council|foundation|federation|society|league|alliance|club|cent(?:er|re)|committee|commission|agency|authority|board|unit|team|force|group|department|bureau|office|service|association|institute|union|corps)$/u;
/** What a body is named for that calls for something */
const isPlea = writtenClass(/^(?:Save|Feed|Help|Protect|Free|Stop)$/u);
const isSmall = writtenClass(/^\p{Ll}/u);
const streetName =
  /^(?:Street|Avenue|Road|Drive|Lane|Place|Court|Boulevard|Way|Terrace|Parkway|St|Ave|Av|Rd|Dr|Ln|Pl|Ct|Blvd|Pkwy)\.?$/u;

export const nameRules: readonly TagRule[] = [
  {
    phrase: 'Minister Hugo Wend said',
    words: isLarge,
    tags: ['VERB', 'AUX'],
    when: ({ tokens, index }) => isSurname(tokens, index),
    to: 'PROPN',
    lemma: itself,
  },
  {
    phrase: 'in IS attacks: what a body did that is named by a verb’s letters',
    tags: ['VERB'],
    when: ({ tokens, index, previous }) =>
      previous?.text === 'IS' &&
      previous.pos === 'PROPN' &&
      /^(?:ADP|DET)$/u.test(tokens[index - 2]?.pos ?? ''),
    to: 'NOUN',
  },
  {
    phrase:
      'killed in IS attacks, IS fighters, the State (IS): no “is” among words in small letters',
    words: writtenClass(/^IS$/u),
    tags: ['AUX'],
    when: ({ previous, next, before, after }) =>
      isSmall.has(previous) || isSmall.has(next) || (before === '(' && after === ')'),
    to: 'PROPN',
    lemma: 'is',
  },
  {
    phrase: 'Marsh News reported: a word of its name; not: local News',
    words: isLarge,
    tags: ['NOUN', 'ADJ'],
    when: ({ index, next }) => index > 0 && next?.text === 'News' && next.pos === 'PROPN',
    to: 'PROPN',
  },
  {
    phrase: 'Karsian state TV reported: a kind of station, no name; not: Alder TV',
    words: wordClass(/^(?:tv|radio|television)$/u),
    tags: ['PROPN'],
    when: ({ previous }) => /^(?:NOUN|ADJ)$/u.test(previous?.pos ?? '') && isSmall.has(previous),
    to: 'NOUN',
  },
  {
    phrase: 'the Cook County office, The Associated Press, the Unite union',
    words: isLarge,
    tags: ['VERB'],
    when: ({ token, word, before, next }) =>
      before === 'the' &&
      (next?.pos === 'PROPN' ||
        (token.lemma === word && next?.pos === 'NOUN' && isSmall.has(next))),
    to: 'PROPN',
  },
  {
    phrase:
      'the National Disaster Coordinating Council said, the Marsh Shooting Sports Club; not “Police Investigating Belmar Fire”',
    words: writtenClass(/^\p{Lu}\p{Ll}+ing$/u),
    tags: ['VERB'],
    when: ({ tokens, index, previous, next }) =>
      previous?.pos === 'PROPN' &&
      next?.pos === 'PROPN' &&
      [next, tokens[index + 2]].some((one) => one?.pos === 'PROPN' && isBodyWord.test(one.lower)) &&
      tokens.slice(Math.max(0, index - 5), index).some(({ pos }) => pos === 'DET'),
    to: 'PROPN',
    lemma: itself,
  },
  {
    phrase: 'the Fed’s Ann Orlov, Marsh Fed President Ann Orlov; not “Fed by the rain”',
    words: writtenClass(/^Fed$/u),
    tags: ['VERB'],
    when: ({ next }) => /^['’]s$|^\p{Lu}/u.test(next?.text ?? '') || next?.pos === 'AUX',
    to: 'PROPN',
  },
  {
    phrase: 'Mary Daly said: a surname that ends as adverbs do; not “Boy Fatally Shot”',
    words: writtenClass(/^\p{Lu}\p{Ll}+ly$/u),
    tags: ['ADV'],
    when: ({ previous, after }) =>
      previous?.pos === 'PROPN' && /^(?:said|says|told|tells|added|wrote)$/u.test(after),
    to: 'PROPN',
  },
  {
    phrase: 'Save the Herons said: a body named for what it is for; not “Save the date”',
    words: isPlea,
    when: ({ tokens, index, after }) =>
      after === 'the' && isLarge.has(tokens[index + 2]) && !isLarge.has(tokens[index + 3]),
    to: 'PROPN',
    lemma: itself,
  },
  {
    phrase: 'Save the Herons: its article',
    words: wordClass(/^the$/u),
    when: ({ previous, next }) => isPlea.has(previous) && isLarge.has(next),
    to: 'PROPN',
  },
  {
    phrase: 'Save the Herons: whom it is for',
    words: isLarge,
    tags: ['NOUN'],
    when: ({ tokens, index, previous }) =>
      previous?.pos === 'PROPN' && previous.lower === 'the' && isPlea.has(tokens[index - 2]),
    to: 'PROPN',
    lemma: itself,
  },
  {
    phrase: 'the Marten Hair & Barber Salon: one name',
    words: wordClass(/^&$/u),
    when: ({ tokens, index }) => joinsSite(tokens, index),
    to: 'PROPN',
  },
  {
    phrase: 'the Marten Bar and Grill: one name',
    words: wordClass(/^and$/u),
    when: ({ tokens, index }) => joinsTrade(tokens, index),
    to: 'PROPN',
  },
  {
    phrase: 'Trinidad and Tobago: one place; not: Norway and Sweden',
    words: wordClass(/^and$/u),
    when: ({ previous, next }) =>
      previous?.pos === 'PROPN' &&
      next?.pos === 'PROPN' &&
      findPlace(`${previous.text} and ${next.text}`) !== null,
    to: 'PROPN',
  },
  {
    phrase:
      'the Islamic State of Norway and Sweden: one body; not: the states of Norway and Sweden',
    words: wordClass(/^and$/u),
    when: ({ tokens, index, previous, next }) =>
      tokens[index - 2]?.lower === 'of' &&
      /^(?:State|Emirate|Kingdom|Republic|Union)$/u.test(tokens[index - 3]?.text ?? '') &&
      previous?.pos === 'PROPN' &&
      (next?.pos === 'PROPN' || next?.lower === 'the'),
    to: 'PROPN',
  },
  {
    phrase: 'East 71st Street, 15th Ave.',
    words: wordClass(/^\d+(?:st|nd|rd|th)$/u),
    when: ({ next }) => streetName.test(next?.text ?? ''),
    to: 'PROPN',
  },
];

export const adjectiveRules: readonly TagRule[] = [
  {
    phrase: 'shot in his left shoulder; not: they left',
    words: wordClass(/^left$/u),
    when: ({ before, next }) =>
      /^(?:his|her|its|their|my|your)$/u.test(before) && next?.pos === 'NOUN',
    to: 'ADJ',
    lemma: 'left',
  },
  {
    phrase:
      'when suspected rebels struck, two other suspected rebels, blamed suspected Marsh Front rebels; not “they suspected rebels”',
    words: wordClass(/^(?:suspected|alleged)$/u),
    tags: ['VERB'],
    when: ({ previous, next, after }) =>
      /^(?:SCONJ|ADP|CCONJ|PUNCT|ADV|DET|NUM|ADJ|VERB)$/u.test(previous?.pos ?? 'PUNCT') &&
      (/^(?:ADJ|PROPN)$/u.test(next?.pos ?? '') ||
        (next?.pos === 'NOUN' && /s$|men$/u.test(after))),
    to: 'ADJ',
  },
  {
    phrase: 'the last known raid; not: at last known',
    words: wordClass(/^known$/u),
    tags: ['VERB'],
    when: ({ tokens, index, before, next }) =>
      /^(?:last|first|only|best|least)$/u.test(before) &&
      /^(?:the|his|her|its|their)$/u.test(tokens[index - 2]?.lower ?? '') &&
      /^(?:NOUN|ADJ|PROPN)$/u.test(next?.pos ?? ''),
    to: 'ADJ',
    previousTo: 'ADJ',
  },
  {
    phrase: 'live rounds, live ammunition; not “they live next door”',
    words: wordClass(/^live$/u),
    tags: ['VERB'],
    when: ({ after }) => /^(?:rounds?|ammunition|ammo|bullets?|fire)$/u.test(after),
    to: 'ADJ',
    lemma: 'live',
  },
  {
    phrase: 'nine critically injured persons, 40 wounded men',
    words: wordClass(/^(?:injured|wounded)$/u),
    tags: ['VERB'],
    when: ({ tokens, index, previous, next, after }) =>
      (previous?.pos === 'NUM' || (previous?.pos === 'ADV' && tokens[index - 2]?.pos === 'NUM')) &&
      next?.pos === 'NOUN' &&
      /s$|men$|people$|children$/u.test(after),
    to: 'ADJ',
  },
  {
    phrase:
      'a second stabbing victim, the second wounded man, an earlier raid, his later killing; not: both later died',
    words: wordClass(/^(?:second|earlier|later)$/u),
    tags: ['ADV'],
    when: ({ previous, before, next }) =>
      (previous?.pos === 'DET' || /^(?:his|her|its|their|['’]s)$/u.test(before)) &&
      !/^(?:both|all|each|neither|either)$/u.test(before) &&
      /^(?:NOUN|VERB|ADJ)$/u.test(next?.pos ?? ''),
    to: 'ADJ',
  },
  {
    phrase: 'life threatening injuries',
    words: wordClass(/^threatening$/u),
    when: ({ before }) => /^(?:non-?)?life$/u.test(before),
    to: 'ADJ',
  },
  {
    phrase: 'in besieged Norden',
    words: wordClass(/ed$/u),
    tags: ['VERB'],
    when: ({ previous, next }) =>
      previous?.pos === 'ADP' && next?.pos === 'PROPN' && /^\p{Lu}/u.test(next.text),
    to: 'ADJ',
  },
  {
    phrase: 'proposed jointly owned boats',
    words: wordClass(/ed$/u),
    tags: ['VERB'],
    when: ({ tokens, index, before, next }) =>
      /ly$/u.test(before) &&
      next?.pos === 'NOUN' &&
      /^(?:VERB|ADP|DET|NUM)$/u.test(tokens[index - 2]?.pos ?? ''),
    to: 'ADJ',
  },
  {
    phrase: 'in northwest Karsia; not “drove northwest Friday”',
    words: wordClass(/^(?:north|south)-?(?:east|west)?$|^(?:east|west)$/u),
    tags: ['ADV'],
    when: ({ previous, next }) =>
      /^(?:ADP|DET)$/u.test(previous?.pos ?? '') &&
      next?.pos === 'PROPN' &&
      /^\p{Lu}/u.test(next.text),
    to: 'ADJ',
  },
  {
    phrase: 'an off duty guard',
    words: wordClass(/^duty$/u),
    when: ({ before, next }) => before === 'off' && isNoun(next),
    to: 'ADJ',
    previousTo: 'ADJ',
  },
];

/** Rules for adjectives that the rules for verbs leave. */
export const lateAdjectiveRules: readonly TagRule[] = [
  {
    phrase: 'three soldiers dead, 12 villagers hostage, was pronounced dead',
    words: postnominal,
    when: ({ previous }) => previous !== undefined && previous.pos !== 'DET',
    to: 'ADJ',
  },
  {
    phrase:
      'shot dead his wife, two guards, mayor Ann Orlov; shot dead by police: no dead that are shot',
    words: wordClass(/^dead$/u),
    when: ({ before, after }) =>
      /^sho(?:o?t|ots|oting)$/u.test(before) && !/^(?:bod(?:y|ies)|animals?|birds?)$/u.test(after),
    to: 'ADV',
  },
];
