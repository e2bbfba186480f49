/**
 * Document → what it calls people and acts: “militia” or “terror group”, “troops” or “service
 * members”, “strike” or “aggression”, each with its place. General classes of words are in
 * lexicon/labels.yaml; a named group or person is called what stands before, in or after its name.
 */
import { z } from 'zod';
import { readLexicon } from '../../lexicon/read-lexicon.ts';
import type { Document, Sentence } from '../document.ts';
import { headWord } from '../phrases/head-word.ts';
import { countryOfDemonym, findPlace } from './gazetteer.ts';
import type { NamedEntity } from './find-names.ts';
import { nameAt } from './name-at.ts';
import { memberWords } from './name-words.ts';
import type { NounPhrase } from '../phrases/noun-phrases.ts';
import { singleSpaced } from '../words/single-spaced.ts';
import type { Token } from '../words/tokenize.ts';

export interface Label {
  /** The named group or person, or the class: “armed groups”, “soldiers”, “the act”. */
  entity: string;
  /** Without article and number, in the small letters of the text. */
  label: string;
  start: number;
  end: number;
}

const wordList = z.string().transform((words): ReadonlySet<string> => new Set(words.split(' ')));

const { grouped, grouping, service, forceful, ...classes } = readLexicon(
  'labels',
  z.strictObject({
    'armed groups': wordList,
    soldiers: wordList,
    attackers: wordList,
    crowds: wordList,
    migrants: wordList,
    victims: wordList,
    'the act': wordList,
    'the disaster': wordList,
    'the unrest': wordList,
    prisoners: wordList,
    grouped: wordList,
    grouping: wordList,
    service: wordList,
    forceful: wordList,
  }),
);

const classByWord: ReadonlyMap<string, string> = new Map(
  Object.entries(classes)
    .reverse()
    .flatMap(([name, words]) => [...words].map((word) => [word, name])),
);

const operations: ReadonlySet<string> = new Set(['operation', 'operations']);

/** The class of a phrase by its head, or by the word before “group”. */
const classOf = ({ tokens }: Document, phrase: NounPhrase): string | null => {
  const head = tokens[phrase.head]?.lower ?? '';
  const before = tokens[phrase.head - 1]?.lower ?? '';
  const inside = phrase.head > phrase.first;
  // American service members
  if (inside && service.has(before) && /^members?$/u.test(head)) return 'soldiers';
  // the uniforms of a paramilitary force: of a state
  if (before === 'paramilitary' && /^forces?$/u.test(head)) return 'soldiers';
  // a militia group, Karsia-backed groups
  if (
    inside &&
    grouped.has(head) &&
    (grouping.has(before) || /-(?:backed|linked|aligned|affiliated|allied)$/u.test(before))
  )
    return 'armed groups';
  // in retaliation for the raids: what for, and no word for what was done
  if (head === 'retaliation' && tokens[phrase.first - 1]?.lower === 'in') return null;
  // military operations; not rescue operations, operations at the embassy
  if (operations.has(head) && !(inside && forceful.has(before))) return null;
  const found = classByWord.get(head) ?? null;
  // special forces, but not the forces of nature, nor police forces
  if (found === 'soldiers' && head === 'forces')
    return inside && !/^(?:police|security)$/u.test(before) ? found : null;
  return found;
};

/** Words of a label that say no more than which, how many or when. */
const idle =
  /^(?:the|a|an|this|that|these|those|its|his|her|their|our|my|your|no|any|some|every|each|another|other|more|least|same|such|several|many|few|first|second|third|last|next|two|three|four|five|six|seven|eight|nine|ten|of|all|both|latest|recent|earlier|previous|new|former)$/u;

const bareFirst = (
  { tokens }: Document,
  sentence: Sentence,
  first: number,
  head: number,
  quantityLast: number,
): number => {
  let at = Math.max(first, quantityLast);
  while (at < head) {
    const token = tokens[at] as Token;
    const timely = sentence.times.some(
      ({ start, end }) => token.start >= start && token.end <= end,
    );
    if (
      !timely &&
      !idle.test(token.lower) &&
      !/^(?:'s?|\d.*)$/u.test(token.lower) &&
      token.pos !== 'DET'
    )
      break;
    at++;
  }
  return at;
};

const labelOf = (
  document: Document,
  sentence: Sentence,
  entity: string,
  phrase: NounPhrase,
  from = phrase.first,
): Label => {
  const quantityLast =
    phrase.quantity && phrase.quantity.last <= phrase.head ? phrase.quantity.last : 0;
  const first = bareFirst(document, sentence, from, phrase.head, quantityLast);
  const start = (document.tokens[first] as Token).start;
  const { end } = document.tokens[phrase.head] as Token;
  const words = singleSpaced(document.article.text.slice(start, end));
  const token = document.tokens[first] as Token;
  const opens = first === sentence.first || sentence.role === 'title';
  const lowered =
    opens &&
    token.pos !== 'PROPN' &&
    !countryOfDemonym(token.text) &&
    /^\p{Lu}\p{Ll}/u.test(words) &&
    !/-/u.test(token.text);
  return {
    entity,
    label: lowered ? `${words[0]?.toLowerCase() ?? ''}${words.slice(1)}` : words,
    start,
    end,
  };
};

/** The group or person whose name a token is part of; no country, and not the faith of “Sunni militias”. */
const namedAt = (document: Document, index: number): NamedEntity | null => {
  const entity = nameAt(document, index);
  if (!entity || !/^(?:group|person|other)$/u.test(entity.kind)) return null;
  return findPlace(entity.name)?.kind === 'country' || faith.test(entity.name) ? null : entity;
};

const faith =
  /^(?:(?:Sunni|Shia|Shi['’]?ite|Muslim|Islamic|Christian|Catholic|Protestant|Orthodox|Jewish|Hindu|Sikh|Buddhist)\b\s?)+$/u;

/** True: an armed group, gunmen, a movement. */
const isBand = (document: Document, phrase: NounPhrase): boolean => {
  const id = classOf(document, phrase);
  return id === 'armed groups' || id === 'attackers' || bands.has(headWord(document, phrase));
};

const bands: ReadonlySet<string> = new Set(
  ['group', 'organisation', 'organization', 'network', 'movement', 'faction'].flatMap((word) => [
    word,
    `${word}s`,
  ]),
);

/** What is said of a name right beside it: “the Baruna Front militia”, “…, an armed group in the north”. */
const besideName = (document: Document, sentence: Sentence, phrase: NounPhrase): Label[] => {
  const { tokens } = document;
  const labels: Label[] = [];
  const isClassed = isBand(document, phrase);
  const head = headWord(document, phrase);
  // the Baruna Front terror group
  if ((isClassed || memberWords.has(head)) && !nameAt(document, phrase.head))
    for (let i = phrase.head - 1; i >= phrase.first; i--) {
      const entity = namedAt(document, i);
      const mention = entity?.mentions.find(({ first, last }) => first <= i && i < last);
      if (!entity || !mention || mention.last > phrase.head || /-/u.test(mention.exact)) continue;
      // the Front’s fighters
      if (isClassed) labels.push(labelOf(document, sentence, entity.name, phrase, mention.last));
      break;
    }
  // the Baruna Front, an armed group
  const own = namedAt(document, phrase.head);
  const after =
    own && tokens[phrase.last]?.text === ','
      ? sentence.phrases.find(({ first }) => first === phrase.last + 1)
      : undefined;
  if (own && after && isBand(document, after) && tokens[after.first]?.pos === 'DET')
    labels.push(labelOf(document, sentence, own.name, after));
  // an armed group called the Baruna Front; an armed group, the Baruna Front,
  if (isClassed && !own) {
    const link = tokens[phrase.last];
    const called = /^(?:called|named|known|dubbed)$/u.test(link?.lower ?? '');
    const next = sentence.phrases.find(
      ({ first }) => first > phrase.last && first <= phrase.last + (called ? 3 : 1),
    );
    const entity = next ? namedAt(document, next.head) : null;
    if (next && entity && (called || link?.text === ','))
      labels.push(labelOf(document, sentence, entity.name, phrase));
  }
  return labels;
};

/** Finds what a document calls people and acts, in the order of the text. */
export const findLabels = (document: Document): Label[] =>
  document.sentences.flatMap((sentence) => {
    const phrases = sentence.phrases.filter(({ pronoun, elliptical }) => !pronoun && !elliptical);
    const beside = phrases.flatMap((phrase) => besideName(document, sentence, phrase));
    const taken = new Set(beside.map(({ end }) => end));
    const general = phrases.flatMap((phrase): Label[] => {
      const head = document.tokens[phrase.head] as Token;
      const group = classOf(document, phrase);
      if (!group || taken.has(head.end) || nameAt(document, phrase.head)) return [];
      return [labelOf(document, sentence, group, phrase)];
    });
    return [...beside, ...general].sort((a, b) => a.start - b.start);
  });
