/**
 * A happening with its mentions → what to call it, in the text’s own words: the noun used most, with
 * the modifiers that say most, and its narrowest place. “the drone strike in Ostrov”
 */
import { listOf } from '../model/prose.ts';
import { isNobody, isStreet } from '../language/acts/acts.ts';
import type { Document, Sentence } from '../language/document.ts';
import { countryOfDemonym, findPlace } from '../language/names/gazetteer.ts';
import { buildingWords } from '../language/names/name-words.ts';
import type { Claim } from '../model/claim.ts';
import { isOrdinaryWord } from '../language/names/ordinary-word.ts';
import { relatePlaces } from '../language/names/relate-places.ts';
import type { Token } from '../language/words/tokenize.ts';
import type { EventMention } from './event-mentions.ts';
import type { LocalEvent } from './local-event.ts';

const breadths = { region: 4, country: 3, division: 2, city: 1 } as const;
const unknown = 2.5;

/**
 * The narrowest of the places of a happening: a town before its country, an unknown name last, unless the
 * text calls it a town.
 */
export const narrowestPlace = ({ places }: LocalEvent, document: Document): string | null => {
  const breadth = (name: string): number => {
    const known = breadthOf(name);
    return known === unknown && isCalledTown(document, name) ? breadths.city : known;
  };
  return [...places].sort((a, b) => breadth(a) - breadth(b))[0] ?? null;
};

/** the town of Ostrov, Ostrov village, the town of San Ostrov */
const isCalledTown = ({ article }: Document, place: string): boolean => {
  const { text } = article;
  const name = place.replace(/ (?:village|town|hamlet)$/u, '');
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (/\b(?:town|village|city|hamlet) of $/u.test(text.slice(Math.max(0, at - 12), at)))
      return true;
    if (/^ (?:village|town|hamlet)\b/u.test(text.slice(at + name.length, at + name.length + 10)))
      return true;
  }
  return false;
};

/**
 * The place of the main happening by its claims, where its mentions give none: a known town or what the
 * text calls one, else the first that is a name and no block of a street.
 */
export const placeClaimed = (claims: readonly Claim[], document: Document): string | null => {
  const told = claims.flatMap((claim) =>
    claim.type === 'place' && claim.main ? [[claim.name, ...claim.within]] : [],
  );
  const isTown = (name: string): boolean => findPlace(name)?.kind === 'city';
  const isName = (name = ''): boolean =>
    !isNobody(name.toLowerCase()) &&
    !isOrdinaryWord({ text: name, lower: name.toLowerCase() }) &&
    /^\p{Lu}/u.test(name) &&
    /(?:^| )\p{Lu}\S*$/u.test(name);
  const town = told.find(
    ([name = '', ...within]) => [name, ...within].some(isTown) || isCalledTown(document, name),
  );
  return town?.find(isTown) ?? town?.[0] ?? told.map(([name]) => name).find(isName) ?? null;
};

/** How wide a place is: 1 a town, 4 a part of the world. */
export const breadthOf = (name: string): number => {
  const place = findPlace(name);
  return place ? breadths[place.kind] : unknown;
};

/** Words that say nothing about the happening itself: numbers, evaluations, what sets it apart. */
const empty =
  /^(?:\d.*|one|two|three|several|many|more|such|any|same|latest|recent|early|earlier|previous|another|other|deadly|heinous|heroic|cowardly|horrific|terrible|brutal|unprecedented|unacceptable|huge|massive|fresh|new|multiple|various|numerous|first|last|second|worst|(?:dead|bloodi|larg|bigg)[a-z]*est|entire|whole|apparent|suspected|alleged|magnitude|.*-magnitude|killer|culpable|alleged|(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|(?:morning|afternoon|evening)s?|(?:week|month|year|night)(?:[’']s)?|thousands?|hundreds?|dozens?)$/u;

/** Two Groups Claim Attack, held for planning raids: what somebody does about it, read as a noun */
const doneAbout =
  /^(?:claims?|den(?:y|ies)|blames?|condemns?|fears?|probes?|mourns?|recalls?|(?:plann|plott|prepar|stag|commit|conduct|launch|mount|orchestrat|support|inspir)t?ing)$/u;

const compared = /^(?:less|least|more|most|not|too|so)$/u;

const modifiersOf = (document: Document, { first, head, sentence }: EventMention): string[] =>
  document.tokens
    .slice(first, head)
    .filter((_, at, words) => !words.slice(at).some(({ lower }) => doneAbout.test(lower)))
    .filter(({ pos, lower }) => /^(?:ADJ|NOUN|PROPN)$/u.test(pos) && !empty.test(lower))
    // a series of attacks
    .filter(({ index }) => document.tokens[index + 1]?.lower !== 'of')
    // a less powerful bomb
    .filter(({ index }) => !compared.test(document.tokens[index - 1]?.lower ?? ''))
    .map((token) => {
      const capital = sentence.role === 'title' || isFirstWord(document, token, sentence.first);
      return capital ? small(document, token.text) : token.text;
    });

/** The first word of a sentence, behind a dateline (“OSTROV (VNA) - Artillery fire …”) too. */
const isFirstWord = ({ tokens }: Document, token: Token, first: number): boolean => {
  const at = tokens.indexOf(token, first);
  return at === first || /^[-–—:]$/u.test(tokens[at - 1]?.text ?? '');
};

/** The army spoke of “precise defensive strikes”: a speaker’s words, not the account’s. */
const isQuoted = ({ tokens, quotations }: Document, mention: EventMention): boolean => {
  const at = tokens[mention.head]?.start ?? 0;
  return quotations.some(({ start, end }) => start <= at && at < end);
};

/** an excuse for further attacks: no word for those that were */
const isFurther = ({ tokens }: Document, { first, head }: EventMention): boolean =>
  tokens.slice(first, head).some(({ lower }) => /^(?:further|additional|future)$/u.test(lower));

/** Sentences at the head of a text whose words fit the happening under any kind. */
const opening = 4;

const violent = /^(?:attack|strike|shooting|bombing|stabbing)$/u;

/** What happenings are called that the text gives no name. */
const unnamed = { one: 'the event', any: 'other events', violent: 'other attacks' } as const;

/** Whether a label tells no more than that something happened. */
export const isUnnamed = (label: string): boolean => Object.values<string>(unnamed).includes(label);

/** Names a happening. */
export const labelEvent = (event: LocalEvent, document: Document): string => {
  // killed since 2015: a stretch of time that the text gives no name
  if (event.mentions.length === 0 && event.plural) return unnamed.any;
  // the rebels have often struck posts: no one strike
  if (event.mentions.every(({ verbal, habitual }) => verbal && habitual) && !event.when)
    return violent.test(event.kind) ? unnamed.violent : unnamed.any;
  // not “the murder” of a shooting whose charges the last sentence tells
  const nouns = event.mentions.filter(
    ({ verbal, echo, unreal, kind, sentence }) =>
      // swerved to avoid a collision, which was none
      !unreal &&
      // not “the rally” of somebody who was shot there
      !verbal &&
      !echo &&
      (kind === event.kind || (sentence.index < opening && kind !== 'unrest')),
  );
  const frequency = new Map<string, number>();
  for (const { word } of nouns) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const weight = (mention: EventMention): number => {
    const modifiers = modifiersOf(document, mention).length;
    const owned = document.tokens
      .slice(mention.first, mention.head)
      .some(({ lower }) => lower === "'s");
    return (
      (frequency.get(mention.word) ?? 0) +
      (modifiers <= 3 ? modifiers : -2) +
      (mention.plural === event.plural ? 1 : 0) +
      (mention.kind === event.kind ? 1.5 : 0) -
      (owned ? 3 : 0) -
      (isQuoted(document, mention) ? 3 : 0) -
      (isFurther(document, mention) ? 3 : 0) -
      0.05 * mention.sentence.index
    );
  };
  const [best] = [...nouns].sort((a, b) => weight(b) - weight(a));
  const place = narrowestPlace(event, document);
  const noun = best && event.plural ? document.tokens[best.head]?.lower : best?.word;
  const name = best ? [...modifiersOf(document, best), noun].join(' ') : nameOfKind(event);
  const where = place && whereOf(event, place);
  // the Alder Valley crash, of Alder Valley County
  if (!where || name.includes(place.replace(division, ''))) return `the ${name}`;
  return `the ${name} ${prepositionBefore(where)} ${where}`;
};

const division = /\s(?:County|Province|District|State|Region|Prefecture|Governorate)$/u;

/** on Mill Street, at the Karsian Embassy, in Ostrov */
const prepositionBefore = (where: string): string => {
  const [last = '', before = ''] = where.toLowerCase().split(' ').reverse();
  // on Mill Street, on Highway 41
  if (isStreet(/^\d+$/u.test(last) ? before : last)) return 'on';
  return buildingWords.has(last) ? 'at' : 'in';
};

/** in the Strait of Ostrov, in the Gulf, in Ostrov; the raids in Karsia and Norden: several, over places apart */
const whereOf = ({ places, plural }: LocalEvent, place: string): string => {
  const beside = places.filter(
    (other) => breadthOf(other) === breadthOf(place) && relatePlaces([place], [other]) === 'apart',
  );
  const named = (name: string): string =>
    withThe.test(name) || buildingWords.has(name.split(' ').at(-1)?.toLowerCase() ?? '')
      ? `the ${name.replace(/^the /iu, '')}`
      : name;
  if (!plural || beside.length === 0 || beside.length > 2) return named(place);
  return listOf([place, ...beside].map(named));
};
const withThe =
  /^\p{L}+ of |(?:^|\s)(?:Balkans|Canal|Caucasus|Delta|Far East|Gulf|Heights|Islands|Levant|Middle East|Mountains|Ocean|Peninsula|Sahel|Sea|Strip|West Bank)$/u;

/** A capital that only the headline or the beginning of a sentence gave off; names keep theirs. */
const small = (document: Document, word: string): string => {
  // “Karsia-Style”, “Front-Led” where the Front is named
  const [name = ''] = word.split('-');
  const behindName = name + word.slice(name.length).toLowerCase();
  const isPlace = (one: string): boolean =>
    findPlace(one) !== null || countryOfDemonym(one) !== null;
  if (isPlace(word) || !/\p{Ll}/u.test(word)) return word;
  if (isPlace(name)) return behindName;
  // Fire in Ostrov mall: a headline that gives its common words no capitals
  const isPlain = ({ first, last }: Sentence): boolean =>
    document.tokens.slice(first, last).filter(({ text }) => /^\p{Ll}{4}/u.test(text)).length > 1;
  const isNamed = (one: string): boolean =>
    document.sentences.some(
      (sentence) =>
        (sentence.role !== 'title' || isPlain(sentence)) &&
        document.tokens
          .slice(sentence.first + 1, sentence.last)
          .some((token) => token.text === one && !isFirstWord(document, token, sentence.first)),
    );
  // “a bank” beside the Ostrov Savings Bank
  const isCommon = document.tokens.some(({ text }) => text === word.toLowerCase());
  if (isNamed(word) && !isCommon) return word;
  return name !== word && isNamed(name) ? behindName : word.toLowerCase();
};

/** What ships and trains do that is no mere crash. */
const wrecking: readonly (readonly [verb: string, noun: string])[] = [
  ['capsize', 'capsizing'],
  ['sink', 'sinking'],
  ['derail', 'derailment'],
  ['collide', 'collision'],
];

const munition = /^(?:rocket|missile|mortar|shell)$/u;

/** What verbs alone tell of: rebels fired rockets, three students were killed. */
const nameOfKind = ({ kind, words, against }: LocalEvent): string => {
  const fired = words.has('fire')
    ? against.find(({ kind }) => munition.test(kind))?.kind
    : undefined;
  if (fired) return `${fired} fire`;
  if (kind === 'any') return words.has('kill') ? 'deaths' : 'event';
  if (kind === 'launch') return 'missile launch';
  // a plant blew up, a jet exploded: nobody need have bombed them
  if (kind === 'bombing' && !words.has('bomb')) return 'explosion';
  // “A ferry capsized off Ostrov”
  if (kind === 'crash') return wrecking.find(([verb]) => words.has(verb))?.[1] ?? kind;
  return kind === 'quake' ? 'earthquake' : kind;
};
