/**
 * Noun phrases → who does things: whether a phrase is somebody, who the doer of a clause or of an act
 * is, and by what name a claim of responsibility shows them.
 */
import type { Document, Sentence } from '../../language/document.ts';
import { headWord } from '../../language/phrases/head-word.ts';
import { wordsOf } from '../../language/document.ts';
import { countryOfDemonym, findPlace } from '../../language/names/gazetteer.ts';
import type { NamedEntity } from '../../language/names/find-names.ts';
import { nameAt } from '../../language/names/name-at.ts';
import { memberWords, nounKind, siteWords } from '../../language/names/name-words.ts';
import type { NounPhrase } from '../../language/phrases/noun-phrases.ts';
import { isBodyOfState } from '../../language/reports/speaker-nouns.ts';
import { singleSpaced } from '../../language/words/single-spaced.ts';
import type { Token } from '../../language/words/tokenize.ts';
import { stormNames } from '../../language/names/storm-names.ts';
import { isAct, isAttacker, isHappening, isHazard, isNobody } from '../../language/acts/acts.ts';
import { bracketedName, isBanded, quotedName } from './named-bands.ts';
import { bareRange, entityOf, phraseAround, phraseFrom } from './phrase-names.ts';

const asking: ReadonlySet<string> = new Set(['which', 'what']);

/** MQ-9, F-16s, Su-25 */
const craft = /^\p{Lu}\p{L}{0,2}-\d+\p{L}*$/u;

/** True: somebody who can do things, by name or by noun. */
export const isActor = (
  document: Document,
  phrase: NounPhrase | undefined,
): phrase is NounPhrase => {
  if (!phrase || phrase.pronoun || phrase.elliptical) return false;
  const head = headWord(document, phrase);
  if (isHappening(head) || isAct(head) || isNobody(head)) return false;
  // Strong quake rocks Ostrov, kills 22: a headline whose verb was taken for a noun
  const words = document.tokens.slice(phrase.first, phrase.head);
  if (words.some(({ lower, pos }) => isHazard(lower) && pos === 'NOUN')) return false;
  // carried out by an MQ-9 Reaper: what flew, not who did it
  if (document.tokens.slice(phrase.first, phrase.last).some(({ text }) => craft.test(text)))
    return false;
  // was pummelled by Ruta, a typhoon
  if (isStorm(document, head)) return false;
  const entity = entityOf(document, phrase);
  if (entity?.kind === 'other' && isPlainAtHead(document, phrase)) return false;
  const before = document.tokens[phrase.first - 1]?.lower ?? '';
  if (/^(?:no|nobody|none|neither|any)$/u.test(document.tokens[phrase.first]?.lower ?? ''))
    return false;
  // did not say which group was responsible; not: the raid for which the Front claimed responsibility
  const isOpen =
    asking.has(before) &&
    document.tokens[phrase.first]?.pos !== 'DET' &&
    document.tokens[phrase.first - 2]?.lower !== 'for';
  if (isOpen || asking.has(document.tokens[phrase.first]?.lower ?? '')) return false;
  if (
    entity &&
    entity.mentions.some(({ first, last }) => first <= phrase.head && phrase.head < last)
  ) {
    // was hit by a Grey Heron, a 2015 Grey Heron: a make of car, nobody
    const isMake =
      (entity.kind === 'other' || (entity.kind === 'group' && phrase.last - phrase.first > 2)) &&
      /^\p{Lu}/u.test(document.tokens[phrase.head]?.text ?? '') &&
      // a Baruna and coalition force
      document.tokens[phrase.last]?.lower !== 'and' &&
      /^an?$/u.test(document.tokens[phrase.first]?.lower ?? '');
    return !isMake && entity.kind !== 'building' && entity.kind !== 'vehicle' && before !== 'in';
  }
  if (siteWords.has(head)) return false;
  // an individual believed to be responsible: nobody in particular
  if (/^(?:individual|person|someone|somebody)$/u.test(head)) return false;
  return (
    memberWords.has(head) ||
    /^(?:person|group)$/u.test(nounKind(head) ?? '') ||
    /^(?:troops|rebels|proxies|police)$/u.test(head)
  );
};

const storms = new WeakMap<Document, ReadonlySet<string>>();

/** Ruta, where the text tells of Typhoon Ruta. */
const isStorm = (document: Document, head: string): boolean => {
  const known = storms.get(document) ?? stormNames(document.article.text);
  storms.set(document, known);
  return known.has(head);
};

/** Pagers exploded, killing nine: a word with a capital by its place alone, as the text writes it small too */
const isPlainAtHead = (
  { tokens, sentences }: Document,
  { first, last, head }: NounPhrase,
): boolean => {
  const { text = '', lower = '' } = tokens[head] ?? {};
  if (last - first > 1 || !/[^s]s$/u.test(lower) || text === lower) return false;
  return (
    (sentences.some((sentence) => sentence.first === first) ||
      tokens[first - 1]?.pos === 'PUNCT') &&
    tokens.some((token) => token.text === lower)
  );
};

/** the army, gendarmes, security forces: they act in the open, though without a name */
export const isForce = ({ tokens }: Document, { first, head }: NounPhrase): boolean =>
  /^(?:army|navy|military|gendarmes?|gendarmerie|soldiers|troops|paramilitaries|rebels|insurgents|guerrillas|separatists)$/u.test(
    tokens[head]?.lower ?? '',
  ) ||
  /^(?:air force|(?:armed|government|security) forces)$/u.test(
    tokens
      .slice(Math.max(first, head - 1), head + 1)
      .map(({ lower }) => lower)
      .join(' '),
  );

/** True: an actor that the text names or describes by its side, not “a gunman”, “a man”. */
export const isTelling = (document: Document, sentence: Sentence, phrase: NounPhrase): boolean => {
  const head = headWord(document, phrase);
  const entity = entityOf(document, phrase);
  if (entity) return !isAttacker(head);
  if (isForce(document, phrase) || groupMeant(document, phrase)) return true;
  const { first } = bareRange(document, sentence, phrase);
  // militants from the Baruna Front, fighters with the Front
  const isMember = memberWords.has(head) || isAttacker(head);
  const from =
    isMember && /^(?:of|from|with)$/u.test(document.tokens[phrase.last]?.lower ?? '')
      ? phraseFrom(sentence, phrase.last + 1)
      : null;
  if (from && isBand(document, from)) return true;
  if (apposedName(document, sentence, phrase) ?? quotedName(document, sentence, phrase))
    return true;
  // Baruna separatists, an Iran-backed militia, the Karsian army
  return document.tokens
    .slice(first, phrase.head)
    .some(
      ({ text, index }) =>
        countryOfDemonym(text) !== null ||
        nameAt(document, index) !== null ||
        (/^\p{Lu}/u.test(text) && index > sentence.first),
    );
};

/** the Baruna Front, the Baruna Front group */
const bandOf = (document: Document, phrase: NounPhrase): NamedEntity | null =>
  entityOf(document, phrase) ??
  (/^(?:group|movement|network|organi[sz]ation)$/u.test(headWord(document, phrase))
    ? (nameAt(document, phrase.head - 1) ?? null)
    : null);

/** A name that is a group’s, or that the word “group” makes one: the Baruna-e-Marsh group */
const isBand = (document: Document, phrase: NounPhrase): boolean => {
  const kind = bandOf(document, phrase)?.kind;
  const isMade = kind === 'other' || kind === 'person';
  return kind === 'group' || (isMade && entityOf(document, phrase) === null);
};

/** Omar Sabri, the clerk who carried out the bombing: the name that a description follows. */
const apposedName = (
  document: Document,
  { phrases }: Sentence,
  { first, last, head }: NounPhrase,
): NounPhrase | null => {
  const { tokens } = document;
  if (tokens[first - 1]?.text !== ',' || !/^(?:the|an?)$/u.test(tokens[first]?.lower ?? ''))
    return null;
  const name = phrases.find((one) => one.last === first - 1);
  const kind = name ? nameAt(document, name.head)?.kind : undefined;
  const follows = /^(?:who|that|which)$/u.test(tokens[last]?.lower ?? '');
  return name && follows && kind === 'person' && nounKind(tokens[head]?.lower ?? '') === 'person'
    ? name
    : null;
};

/** The name that stands beside a phrase that only describes: an apposition, a name in quotation marks. */
export const nameBeside = (
  document: Document,
  sentence: Sentence,
  phrase: NounPhrase,
): NounPhrase | null =>
  apposedName(document, sentence, phrase) ??
  quotedName(document, sentence, phrase) ??
  bracketedName(document, sentence, phrase);

/** the Islamic Front in Karsia, the Sabri Brigade of the Baruna Army */
const extended = (
  document: Document,
  sentence: Sentence,
  phrase: NounPhrase,
  own: string,
): string => {
  const link = document.tokens[phrase.last]?.lower ?? '';
  const next = /^(?:in|of)$/u.test(link) ? phraseFrom(sentence, phrase.last + 1) : null;
  const entity = entityOf(document, phrase);
  if (!next || !entity || entity.kind === 'place' || !nameAt(document, next.head)) return own;
  if (link === 'in' && findPlace(wordsOf(document, next))?.kind !== 'country') return own;
  if (
    link === 'in' &&
    !/^(?:resistance|state|front|movement)$/u.test(document.tokens[phrase.head]?.lower ?? '')
  )
    return own;
  return `${own} ${link} ${wordsOf(document, next)}`;
};

/** The actor’s name: that of an apposition or of “called …” where the phrase only describes. */
export const nameActor = (document: Document, sentence: Sentence, phrase: NounPhrase): string => {
  const { tokens } = document;
  const entity = entityOf(document, phrase);
  if (entity?.kind === 'person') return entity.name;
  const beside = nameBeside(document, sentence, phrase);
  const isTheirs =
    tokens[phrase.first + 1]?.lower.endsWith('s') && isBanded.has(tokens[phrase.first]);
  if (beside && !entity)
    return isTheirs && phrase.head > phrase.first + 1
      ? `${nameActor(document, sentence, beside)} ${wordsOf(document, phrase)}`
      : nameActor(document, sentence, beside);
  // the banned Baruna Front, Northern Command (NORCOM) forces
  const own = singleSpaced(wordsOf(document, bareRange(document, sentence, phrase)))
    .replace(/^(?:banned|outlawed|proscribed)\s(?=\p{Lu})/iu, '')
    .replace(/\s\(\p{Lu}{2,8}\)/u, '');
  const demonym = phrase.head === phrase.first ? countryOfDemonym(own) : null;
  // A Karsian and coalition force: one force of both
  const joined = tokens[phrase.last]?.lower === 'and' && phrase.head - phrase.first === 1;
  const force = joined ? phraseFrom(sentence, phrase.last + 1) : null;
  const one = /^an?$/u.test(tokens[phrase.first]?.lower ?? '');
  if (
    one &&
    force &&
    tokens[force.first]?.pos !== 'DET' &&
    /^(?:forces?|troops|team|unit|patrol|army)$/u.test(headWord(document, force))
  )
    return `${own} and ${wordsOf(document, force)}`;
  if (demonym && !entity) return demonym;
  if (entity) return extended(document, sentence, phrase, own);
  // the Baruna Front, an armed group, claimed it
  const left =
    tokens[phrase.first - 1]?.text === ',' ? phraseAround(sentence, phrase.first - 2) : null;
  const main = left ? entityOf(document, left) : null;
  if (left && main?.kind === 'group' && tokens[phrase.first]?.pos === 'DET')
    return nameActor(document, sentence, left);
  // members of the Baruna Front, fighters with it, a spokesman for it
  const of = /^(?:of|for|from|with)$/u.test(tokens[phrase.last]?.lower ?? '')
    ? phraseFrom(sentence, phrase.last + 1)
    : null;
  if (
    of &&
    (memberWords.has(tokens[phrase.head]?.lower ?? '') ||
      isAttacker(tokens[phrase.head]?.lower ?? '') ||
      /^spokes/u.test(tokens[phrase.head]?.lower ?? '')) &&
    bandOf(document, of)
  )
    return nameActor(document, sentence, of);
  // a splinter group of the Baruna Front: not the Front
  if (of && tokens[phrase.last]?.lower === 'of' && entityOf(document, of)?.kind === 'group')
    return `${own} of ${singleSpaced(wordsOf(document, of))}`;
  // a militia called the Baruna Front; the group that calls itself the Baruna Front
  for (let i = phrase.last; i < Math.min(phrase.last + 6, sentence.last); i++) {
    const word = tokens[i]?.lower ?? '';
    if (!/^(?:call|name|know|dub)$/u.test(tokens[i]?.lemma ?? '')) continue;
    const named = sentence.phrases.find(
      ({ first, last, head }) =>
        first > i && first <= i + 3 && last > first && nameAt(document, head),
    );
    if (named)
      return extended(
        document,
        sentence,
        named,
        wordsOf(document, bareRange(document, sentence, named)),
      );
    if (word === ',') break;
  }
  // an armed group, the Baruna Front,
  if (tokens[phrase.last]?.text === ',') {
    const next = phraseFrom(sentence, phrase.last + 1);
    const apposed = next ? entityOf(document, next) : null;
    if (next && apposed && apposed.kind !== 'place')
      return wordsOf(document, bareRange(document, sentence, next));
  }
  return groupMeant(document, phrase)?.name ?? own;
};

const banded =
  /^(?:militias?|militants?|group|rebels?|insurgents?|guerrillas?|fighters|faction|movement)$/u;

/** In tokens: “the group” is one that was named no longer ago. */
const reach = 250;

/** True: what a band is a faction of begins there. */
const isWhole = (tokens: readonly Token[], at: number): boolean => {
  const of = tokens[at - 1]?.lower === 'the' ? at - 2 : at - 1;
  return (
    tokens[of]?.lower === 'of' &&
    /^(?:faction|wing|offshoot|branch|arm|affiliate|ally|part|group)$/u.test(
      tokens[of - 1]?.lower ?? '',
    )
  );
};

/** blamed the group ← the Baruna Front, named last before it */
export const groupMeant = (
  { tokens, names }: Document,
  { first, last, head }: NounPhrase,
): NamedEntity | null => {
  const word = tokens[head]?.lower ?? '';
  if (last - first !== 2 || !/^(?:the|this|that)$/u.test(tokens[first]?.lower ?? '')) return null;
  if (!/^(?:group|militia|movement|organi[sz]ation|network|brigade)$/u.test(word)) return null;
  let nearest: NamedEntity | null = null;
  let at = first - reach;
  // the Front, an armed group; Front fighters; a militia known as the Front: no outlet, no land
  const isBand = ({ name, kind, mentions }: NamedEntity): boolean =>
    /^(?:group|other)$/u.test(kind) &&
    findPlace(name) === null &&
    mentions.some((one) => {
      let start = one.first;
      while (
        start > one.first - 4 &&
        /^[\p{L},]/u.test(tokens[start - 1]?.text ?? '') &&
        // the group had attacked the Marsh Star
        (!/^(?:VERB|AUX)$/u.test(tokens[start - 1]?.pos ?? '') ||
          /^(?:call|name|know|dub)$/u.test(tokens[start - 1]?.lemma ?? ''))
      )
        start--;
      const end = one.last + (tokens[one.last]?.text === ',' ? 5 : 1);
      return tokens.slice(start, end).some(({ lower }) => banded.test(lower));
    });
  for (const entity of names) {
    if (isBodyOfState(entity.name) || !isBand(entity)) continue;
    // the Front, a faction of the League, claimed it: not the League
    const before =
      entity.mentions.findLast(
        (mention) => mention.last <= first && !isWhole(tokens, mention.first),
      )?.first ?? -1;
    if (before > at) [nearest, at] = [entity, before];
  }
  return nearest;
};
