/**
 * A noun phrase of a place → its name and the wider places that the text gives, narrow to wide:
 * “the Baruna district of eastern Ostrov, Karsia”.
 */
import type { Document, Sentence } from '../../language/document.ts';
import { wordsOf } from '../../language/document.ts';
import { capitalOf, countryOfDemonym, findPlace } from '../../language/names/gazetteer.ts';
import type { NamedEntity } from '../../language/names/find-names.ts';
import { nameAt } from '../../language/names/name-at.ts';
import { nounKind } from '../../language/names/name-words.ts';
import type { NounPhrase } from '../../language/phrases/noun-phrases.ts';
import { singleSpaced } from '../../language/words/single-spaced.ts';
import type { TokenRange } from '../../language/words/tokenize.ts';
import { isNowhere, isStreet, naming } from '../../language/acts/acts.ts';
import { joinedAfter } from '../../language/phrases/joined-after.ts';
import { regionBefore } from './region-before.ts';
import { bareRange, entityOf, isPlacePhrase, phraseFrom } from './phrase-names.ts';

/** Nouns that are a part of the place they lead to. */
const partNoun =
  /^(?:parts?|outskirts|vicinity|(?:north|south)-?(?:east|west)?|east|west|center|centre|edge|heart|suburb|area|areas)$/u;

/** in Ostrov, Sabra and the capital: only places are joined. */
export const joinedPlaces = (
  document: Document,
  sentence: Sentence,
  phrase: NounPhrase,
): NounPhrase[] => {
  const joined = joinedAfter(document, sentence, phrase);
  if (!joined.every((one) => isPlacePhrase(document, one))) return [];
  // in Durres, Albania, and Oslo, Norway: the country belongs to the town
  return joined.filter(
    (one, i) =>
      !liesIn(document, joined[i - 1] ?? phrase, one) &&
      !isCapitalOf(document, joined[i - 1] ?? phrase, one),
  );
};

/** in Tirana, the Albanian capital, and in Durres: the same town again */
const isCapitalOf = (document: Document, town: NounPhrase, phrase: NounPhrase): boolean =>
  document.tokens[phrase.head]?.lower === 'capital' &&
  document.tokens[phrase.first]?.lower === 'the' &&
  findPlace(entityOf(document, town)?.name ?? '')?.kind === 'city';

/** Durres, Albania: a town before the country that the gazetteer has it in */
const liesIn = (document: Document, inner: NounPhrase, outer: NounPhrase): boolean => {
  const [town, land] = [inner, outer].map((one) => findPlace(entityOf(document, one)?.name ?? ''));
  return (
    (town?.kind === 'city' || town?.kind === 'division') &&
    land?.kind === 'country' &&
    land.countries.some((country) => town.countries.includes(country))
  );
};

/** “the Karsian capital” → “Ostrov” */
const capitalIn = (document: Document, phrase: NounPhrase): string | null => {
  const { tokens } = document;
  if (tokens[phrase.head]?.lower !== 'capital') return null;
  for (let i = phrase.first; i < phrase.head; i++) {
    const word = tokens[i]?.text ?? '';
    const country = countryOfDemonym(word) ?? findPlace(word)?.countries[0];
    const capital = country ? capitalOf(country) : null;
    if (capital) return capital;
  }
  return null;
};

/** A place as a text names it. */
interface PlaceReading {
  name: string;
  within: string[];
  first: number;
  last: number;
}

/** Words before a place’s name that say which part of it. */
const part =
  /^(?:(?:mid-|south-?|north-?)?(?:east|west|north|south|central)(?:ern|east|west|eastern|western)?|downtown|rural|upper|lower|greater|inner|outer|old)$/u;

/** The name of a place within its phrase, with “eastern” before and “district” after it. */
const nameWithin = (document: Document, sentence: Sentence, phrase: NounPhrase): TokenRange => {
  const { tokens } = document;
  const range = bareRange(document, sentence, phrase);
  let { first } = range;
  // Karsia’s historic Ostrov district
  for (let i = range.last - 2; i > first; i--)
    if (/^'s?$/u.test(tokens[i]?.lower ?? '')) first = i + 1;
  const mention = entityOf(document, phrase)?.mentions.find(
    (one) => one.first <= phrase.head && phrase.head < one.last,
  );
  let named = mention?.first ?? phrase.head + 1;
  for (let i = first; i < named; i++) if (nameAt(document, i)?.kind === 'place') named = i;
  if (named > phrase.head) return { first, last: range.last };
  named = Math.max(first, named);
  while (named > sentence.first && part.test(tokens[named - 1]?.lower ?? '')) named--;
  return { first: named, last: range.last };
};

/** Safa, a mostly poor neighbourhood in eastern Ostrov: what the place is a part of. */
const widerByApposition = (
  document: Document,
  sentence: Sentence,
  comma: number,
  own: NamedEntity | null,
): string[] => {
  const { tokens } = document;
  if (tokens[comma]?.text !== ',') return [];
  const kind = sentence.phrases.find(({ first }) => first > comma && first <= comma + 3);
  const determined = tokens
    .slice(comma + 1, (kind?.first ?? comma) + 1)
    .some(({ pos }) => pos === 'DET');
  const head = tokens[kind?.head ?? -1];
  if (!kind || !determined || head?.pos !== 'NOUN' || nounKind(head.lower) !== 'place') return [];
  // they marched after a raid in Belmar, in the old city of Ostrov: no town lies in another
  const isElse = tokens[comma + 1]?.lower === 'in' && /^(?:city|town|village)$/u.test(head.lower);
  if (isElse && own?.kind === 'place') return [];
  const next = phraseFrom(sentence, kind.last + 1);
  if (!next || !/^(?:in|of|on|outside|near)$/u.test(tokens[kind.last]?.lower ?? '')) return [];
  if (!entityOf(document, next)) return [];
  const { name, within } = readPlace(document, sentence, next);
  return [name, ...within];
};

/** a suburb of the city of Ostrov: the name behind the noun that leads to it */
const pastNaming = (
  document: Document,
  sentence: Sentence,
  phrase: NounPhrase | null,
): NounPhrase | null => {
  const { tokens } = document;
  if (!phrase || tokens[phrase.last]?.lower !== 'of') return phrase;
  const named = phraseFrom(sentence, phrase.last + 1);
  const leads = naming.has(tokens[phrase.head]?.lower ?? '') && !entityOf(document, phrase);
  return leads && named && entityOf(document, named)?.kind === 'place' ? named : phrase;
};

/** True: a word with a capital stands before the noun, and more than “Karsian”. */
const isNamed = ({ tokens }: Document, { first, last }: TokenRange): boolean =>
  tokens
    .slice(first, last - 1)
    .some(
      ({ text, pos }) =>
        pos === 'PROPN' && /^\p{Lu}/u.test(text) && countryOfDemonym(text) === null,
    );

/** Ostrov; Upper Ostrov province */
const isNamedPlace = (document: Document, { first, head }: NounPhrase): boolean =>
  nameAt(document, head) !== null ||
  ((nounKind(document.tokens[head]?.lower ?? '') === 'place' ||
    naming.has(document.tokens[head]?.lower ?? '')) &&
    document.tokens
      .slice(first, head)
      .some((_, i) => nameAt(document, first + i)?.kind === 'place'));

/** the U.S. embassies, the Karsian consulate: they do not lie in the land whose they are */
const isMission = (noun: string): boolean => /^(?:embass(?:y|ies)|consulates?)$/u.test(noun);

/** Reads name and wider places: “the Belmar district of eastern Ostrov, Karsia”. */
export const readPlace = (
  document: Document,
  sentence: Sentence,
  phrase: NounPhrase,
): PlaceReading => {
  const own = entityOf(document, phrase);
  const range = nameWithin(document, sentence, phrase);
  // eastern Ostrov, the Ostrov market
  const mention = own?.mentions.find((one) => one.first <= phrase.head && phrase.head < one.last);
  if (mention) range.last = Math.max(range.last, mention.last);
  const between = betweenPlaces(document, sentence, phrase, range.last);
  if (between) return between;
  const { name, within, last } = followLinks(document, sentence, phrase, range);
  const wider = [
    capitalIn(document, phrase) ?? [],
    placesInside(document, phrase, range),
    within,
    townBefore(document, phrase, range),
    widerByApposition(document, sentence, last, own),
    countriesBefore(document, phrase, own),
  ].flat();
  return {
    // TWO DIE IN BELMAR: as the text below writes it
    name: own?.name.toUpperCase() === name ? own.name : singleSpaced(name),
    within: [...new Set(wider)].filter((one) => one !== name),
    first: range.first,
    last,
  };
};

/** between the mosque and the palace */
const betweenPlaces = (
  document: Document,
  sentence: Sentence,
  { first }: NounPhrase,
  last: number,
): PlaceReading | null => {
  const { tokens } = document;
  if (tokens[first - 1]?.lower !== 'between' || tokens[last]?.lower !== 'and') return null;
  const other = phraseFrom(sentence, last + 1);
  return (
    other && {
      name: wordsOf(document, { first: first - 1, last: other.last }),
      within: [],
      first,
      last: other.last,
    }
  );
};

/** the Ostrov market, Ostrov’s Sabra district: places within the words of a name that is none of theirs */
const placesInside = (document: Document, phrase: NounPhrase, range: TokenRange): string[] => {
  const { tokens } = document;
  const whole = entityOf(document, phrase)?.mentions.some(
    ({ first, last }) => first <= range.first && phrase.head < last,
  );
  const pair = tokens.slice(range.first, phrase.head).some(({ pos }) => pos === 'CCONJ');
  if (whole || pair || isMission(tokens[phrase.head]?.lower ?? '')) return [];
  const name = wordsOf(document, range);
  const inside: string[] = [];
  for (let i = range.first; i <= phrase.head; i++) {
    const entity = nameAt(document, i);
    if (entity?.kind !== 'place') continue;
    const inner = entity.mentions.find(({ first, last }) => first <= i && i < last);
    if (inner && isTown(document, entity, inner.exact) && inner.exact !== name)
      inside.push(inner.exact);
  }
  return inside;
};

/** Ostrov, which the gazetteer has, or which the text has something happen in or tells a part of: east Ostrov */
const isTown = ({ tokens }: Document, { mentions }: NamedEntity, exact: string): boolean =>
  findPlace(exact) !== null ||
  (nounKind(exact.slice(exact.lastIndexOf(' ') + 1).toLowerCase()) === null &&
    mentions.some(({ first, last }) => {
      const before = tokens[first - 1]?.lower ?? '';
      // not: in Dostra district
      return (before === 'in' || part.test(before)) && tokens[last]?.pos !== 'NOUN';
    }));

/** the outskirts of Ostrov, in the Marsh district, Karsia: what the words behind a place lead to */
const followLinks = (
  document: Document,
  sentence: Sentence,
  phrase: NounPhrase,
  range: TokenRange,
): Pick<PlaceReading, 'name' | 'within' | 'last'> => {
  const { tokens } = document;
  const head = tokens[phrase.head]?.lower ?? '';
  // the North Karsia town of Ostrov
  const region = regionBefore(document, phrase);
  const isProper = region === null && isNamed(document, range);
  const listed = joinedPlaces(document, sentence, phrase).length > 0;
  const within: string[] = [];
  let name = wordsOf(document, range);
  let { last } = range;
  /** A noun without a name: the words behind it may be its name. */
  let open = region !== null || !entityOf(document, phrase);
  for (let steps = 0; steps < 4; steps++) {
    // on Tarn Road, in the Marsh district
    if (tokens[last]?.text === ',' && tokens[last + 1]?.lower === 'in') {
      const beyond = phraseFrom(sentence, last + 2);
      if (beyond && isNamedPlace(document, beyond)) last++;
    }
    const link = tokens[last]?.lower ?? '';
    const led = phraseFrom(sentence, last + 1);
    const next = pastNaming(document, sentence, led);
    if (!next || next.pronoun || !isPlacePhrase(document, next)) break;
    const apposed =
      link === ',' &&
      // bombs in Karsia, Belmar: two countries of a headline
      findPlace(name)?.kind !== 'country' &&
      isNamedPlace(document, next) &&
      (!listed || (steps === 0 && liesIn(document, phrase, next)));
    if (link !== 'of' && link !== 'in' && !apposed) break;
    // fired from Karsia in the Grey Sea: a land lies in no sea
    const water = /^(?:sea|ocean|gulf|straits?|bay)$/u.test(tokens[next.head]?.lower ?? '');
    if (water && findPlace(name)?.kind === 'country') break;
    // a complex in the 200 block of Second Street
    const street = isStreet(tokens[next.head]?.lower ?? '');
    const wider = street
      ? readPlace(document, sentence, next).name
      : wordsOf(document, nameWithin(document, sentence, next));
    const known = street || isNamedPlace(document, next);
    const capital = capitalIn(document, next);
    if (capital) within.push(capital);
    // the corner of First Street and Second Street
    const second =
      open && link === 'of' && /^(?:intersection|corner|junction)$/u.test(head)
        ? crossing(document, sentence, next)
        : null;
    const taken = open ? nameBehind(head, { name, isProper }, link, { name: wider, known }) : null;
    if (taken && region) within.push(region);
    if (taken) name = second ? `${taken} and ${wordsOf(document, second)}` : taken;
    // a street lies in no other, nor a place in what it is called by
    if (known && !second && taken !== wider && !(taken && head === 'block')) within.push(wider);
    // at a market in the North Karsia town of Ostrov
    const beyond = led && led !== next ? regionBefore(document, led) : null;
    if (beyond) within.push(beyond);
    if (taken || link === 'of') open = false;
    last = (second ?? next).last;
  }
  return { name, within, last };
};

/**
 * What a noun without a name is called by the words behind it.
 *
 * @param own - Its words so far, and whether they hold a name: “Marsh village”.
 * @param link - “of”, “in” or a comma.
 * @param wider - The words behind, and whether they name a place.
 * @returns Null where the words only say what it lies in.
 */
const nameBehind = (
  head: string,
  own: { name: string; isProper: boolean },
  link: string,
  wider: { name: string; known: boolean },
): string | null => {
  if (link === 'of') {
    const leads = wider.known && naming.has(head);
    // the Baruna district of Ostrov
    if (leads && own.isProper) return null;
    // the port of Ostrov: the name itself; the outskirts of Ostrov: a part of it
    return leads && !partNoun.test(head) ? wider.name : `${own.name} of ${wider.name}`;
  }
  // in the Karsian capital, Ostrov
  if (link === ',' && wider.known && !own.isProper && /^(?:capital|city|town)$/u.test(head))
    return wider.name;
  // a home in Ostrov: the town says where; not: Marsh village in Ostrov district
  const nameless = isNowhere(head) || isStreet(head) || /^(?:apartment|complex)$/u.test(head);
  return link === 'in' && wider.known && !own.isProper && nameless ? wider.name : null;
};

/** First Street and Second Street: the street that a first one meets */
const crossing = (
  { tokens }: Document,
  sentence: Sentence,
  { last }: NounPhrase,
): NounPhrase | null => (tokens[last]?.lower === 'and' ? phraseFrom(sentence, last + 1) : null);

/** Ostrov’s main airport: the town whose it is; an embassy’s land is another */
const townBefore = (document: Document, phrase: NounPhrase, range: TokenRange): string[] => {
  const { tokens } = document;
  const { first, head } = phrase;
  if (isMission(tokens[head]?.lower ?? '')) return [];
  for (let i = first; i < range.first - 1; i++) {
    // the Karsian capital’s main bridge
    const capital = /^['’]s?$/u.test(tokens[i + 1]?.lower ?? '')
      ? capitalIn(document, { ...phrase, head: i })
      : null;
    if (capital) return [capital];
    const entity = nameAt(document, i);
    const mention = entity?.mentions.find((one) => one.first <= i && i < one.last);
    if (!entity || !mention || !/^['’]s?$/u.test(tokens[mention.last]?.lower ?? '')) continue;
    const kind = findPlace(entity.name)?.kind;
    if (
      entity.kind === 'place' &&
      (kind ? kind !== 'country' : isTown(document, entity, mention.exact))
    )
      return [mention.exact];
  }
  return [];
};

/** Karsia’s Anbar province, the Karsian town of Ostrov; an embassy lies elsewhere */
const countriesBefore = (
  document: Document,
  { first, head }: NounPhrase,
  own: NamedEntity | null,
): string[] => {
  const { tokens } = document;
  if (own?.kind === 'building' || nounKind(tokens[head]?.lower ?? '') === 'building') return [];
  const countries: string[] = [];
  for (let i = first; i < head; i++) {
    const word = tokens[i]?.text ?? '';
    // President Marlow’s home: no town, though one is called so
    const owns = tokens[i + 1]?.lower === "'s" && nameAt(document, i)?.kind !== 'person';
    const country = owns && findPlace(word) ? word : countryOfDemonym(word);
    if (country) countries.push(country);
  }
  return countries;
};
