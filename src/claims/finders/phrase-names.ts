/**
 * A noun phrase of a document → what it names, in the words that a claim shows: without article and
 * number, a person by the full name, “depots of the army” with what follows “of”.
 */
import { isHappening } from '../../language/acts/acts.ts';
import type { Document, Sentence } from '../../language/document.ts';
import { headWord } from '../../language/phrases/head-word.ts';
import { wordsOf } from '../../language/document.ts';
import type { NamedEntity } from '../../language/names/find-names.ts';
import { findPlace } from '../../language/names/gazetteer.ts';
import { nameAt } from '../../language/names/name-at.ts';
import { builtPairs, memberWords, nounKind, siteWords } from '../../language/names/name-words.ts';
import { isNoPlaceWord } from '../../language/names/ordinary-word.ts';
import type { NounPhrase } from '../../language/phrases/noun-phrases.ts';
import { quotationMark } from '../../language/phrases/quoted-noun.ts';
import { namesCraft } from '../../language/words/kinds.ts';
import { singleSpaced } from '../../language/words/single-spaced.ts';
import type { Token, TokenRange } from '../../language/words/tokenize.ts';
import type { TargetKind } from '../../model/claim.ts';

/** The phrase that begins at a token of a sentence. */
export const phraseFrom = ({ phrases }: Sentence, first: number): NounPhrase | null => {
  for (const phrase of phrases)
    if (phrase.first >= first) return phrase.first === first ? phrase : null;
  return null;
};

/** The phrase that a token stands in. */
export const phraseAround = ({ phrases }: Sentence, index: number): NounPhrase | null => {
  for (const phrase of phrases)
    if (index < phrase.last) return phrase.first <= index ? phrase : null;
  return null;
};

/** The named thing that a phrase is about: its head is part of the name. */
export const entityOf = (document: Document, phrase: NounPhrase): NamedEntity | null =>
  nameAt(document, phrase.head);

const isTimeToken = (sentence: Sentence, { start, end }: Token): boolean =>
  sentence.times.some((time) => start >= time.start && end <= time.end);

/** The phrase without determiner, number and times: “the three army trucks” → “army trucks”. */
export const bareRange = (
  document: Document,
  sentence: Sentence,
  phrase: NounPhrase,
): TokenRange => {
  const { tokens } = document;
  let { first } = phrase;
  const { quantity } = phrase;
  if (quantity && quantity.first >= phrase.first && quantity.last <= phrase.head)
    first = quantity.last;
  while (first < phrase.head) {
    const token = tokens[first] as Token;
    const skipped =
      token.pos === 'DET' ||
      token.pos === 'PRON' ||
      token.pos === 'ADV' ||
      /^(?:of|'s?|other|another|more|further|least|some|many|several|same|own|such|popular)$/u.test(
        token.lower,
      ) ||
      isTimeToken(sentence, token);
    if (!skipped) break;
    first++;
  }
  // a rebel “leader”: with the mark that closes
  const isParted = tokens.slice(first, phrase.head).some((token) => quotationMark.has(token));
  const last =
    isParted && quotationMark.has(tokens[phrase.head + 1])
      ? phrase.head + 2
      : phrase.head + (isNumberOfName(document, phrase) ? 2 : 1);
  return { first, last: Math.max(last, first + 1) };
};

/** Tower 22: the number behind a noun is the end of its name. */
const isNumberOfName = (document: Document, { head }: NounPhrase): boolean =>
  /^\d+$/u.test(document.tokens[head + 1]?.text ?? '') &&
  nameAt(document, head)?.mentions.some(({ last }) => last === head + 2) === true;

/** “headquarters of the guard”, “bases belonging to the guard”, “outskirts of the town” */
const ofPhrase = (
  document: Document,
  sentence: Sentence,
  phrase: NounPhrase,
): NounPhrase | null => {
  const link = document.tokens[phrase.last];
  if (link?.lower === 'of') return phraseFrom(sentence, phrase.last + 1);
  // bases belonging to the guard, sites used by the guard
  if (
    link?.lower === 'belonging' ||
    (link?.lower === 'used' && document.tokens[phrase.last + 1]?.lower === 'by')
  )
    return phraseFrom(sentence, phrase.last + 2);
  return null;
};

export interface PhraseName {
  name: string;
  kind: TargetKind;
  role: string | null;
  /** It has a name of its own, not only a description. */
  named: boolean;
  range: TokenRange;
}

const gathering =
  /^(?:concert|gathering|wedding|funeral|ceremony|rally|procession|parade|celebration|vigil)s?$/u;

/** Kind of a phrase: that of its name, else that of its noun. */
export const kindOfPhrase = (document: Document, phrase: NounPhrase): TargetKind | null => {
  const head = document.tokens[phrase.head] as Token;
  const entity = entityOf(document, phrase);
  if (entity && entity.kind !== 'other') return entity.kind;
  if (siteWords.has(head.lower))
    return /^(?:facilit|market|head|depot|imambargah|gurdwara|madrasa)/u.test(head.lower)
      ? 'building'
      : 'place';
  if (isBuiltPair(document, phrase)) return 'building';
  const kind = nounKind(head.lower);
  const words = { first: phrase.first, last: phrase.head + 1 };
  if (kind === 'person' && namesCraft(wordsOf(document, words))) return 'vehicle';
  if (kind === 'person')
    return /s$|men$|troops|personnel/u.test(head.lower) || phrase.quantity ? 'group' : 'person';
  if (kind === 'weapon') return null;
  if (kind) return kind;
  if (memberWords.has(head.lower) || /^(?:troops|personnel|police)$/u.test(head.lower))
    return 'group';
  // bombed a concert, struck a wedding
  if (gathering.test(head.lower)) return 'other';
  return entity ? 'other' : null;
};

/** a border post, two diplomatic missions, an apartment block */
export const isBuiltPair = ({ tokens }: Document, { head }: NounPhrase): boolean =>
  builtPairs.has(`${tokens[head - 1]?.lower}-${tokens[head]?.lower.replace(/s$/u, '')}`);

/** Where “of the Front in Norden” ends behind “a chief”. */
export const endOfDescription = (tokens: readonly Token[], at: number): number => {
  let end = at;
  while (/^(?:ADP|DET|ADJ|NOUN|PROPN|PART)$/u.test(tokens[end]?.pos ?? '')) end++;
  return end;
};

/** Reads what a phrase names. */
export const namePhrase = (
  document: Document,
  sentence: Sentence,
  phrase: NounPhrase,
): PhraseName => {
  const entity = entityOf(document, phrase);
  const kind = kindOfPhrase(document, phrase) ?? 'other';
  const range = bareRange(document, sentence, phrase);
  if (entity?.kind === 'person')
    return { name: entity.name, kind, role: entity.roles[0] ?? null, named: true, range };
  // his militia commander, Omar Sabri; the leader of the Marsh Front, Omar Sabri,
  const { tokens } = document;
  const isPost = tokens[phrase.first]?.lower === 'the' && tokens[phrase.last]?.lower === 'of';
  const end = isPost ? endOfDescription(tokens, phrase.last) : phrase.last;
  const behind = tokens[end]?.text === ',' ? phraseFrom(sentence, end + 1) : null;
  const after = isPost && tokens[behind?.last ?? -1]?.pos !== 'PUNCT' ? null : behind;
  const apposed = after && kind === 'person' ? entityOf(document, after) : null;
  if (after && apposed?.kind === 'person')
    return {
      name: apposed.name,
      kind: 'person',
      role: wordsOf(document, range),
      named: true,
      range: { first: range.first, last: after.last },
    };
  const of = ofPhrase(document, sentence, phrase);
  if (of && !of.pronoun && kind !== 'person') range.last = of.last;
  const words = singleSpaced(wordsOf(document, range));
  return { name: words, kind, role: null, named: entity !== null, range };
};

/** Karsia’s Pelmar: whatever a land or town calls its own */
const isOwnedBy = ({ tokens }: Document, { first, head }: NounPhrase): boolean => {
  const mark = tokens.findLastIndex(
    ({ lower }, at) => at > first && at < head && /^['’]s$/u.test(lower),
  );
  return (
    mark === head - 1 &&
    tokens[head]?.pos === 'PROPN' &&
    findPlace(tokens[mark - 1]?.text ?? '') !== null
  );
};

const parting =
  /^(?:dispute|feud|rivalry|war|fight|fighting|battle|clash|clashes|conflict|talks|deal|truce|row|relations|relationship|ties|tensions?|hostilities|ceasefire|accord|agreement|standoff)$/u;

/** Norden State, Norden Province, by the name of a known place; not “Karsian State” */
const isState = (name: string): boolean => {
  const [land, kind] = name.split(/\s(?=\S+$)/u);
  return (
    /^(?:state|province|region|county|district)$/iu.test(kind ?? '') &&
    findPlace(land ?? '') !== null
  );
};

/** community, tehsil: what a place’s name is put before */
export const locality = /^(?:community|settlement|municipality|commune|tehsil|taluka?|ward)$/u;

/** True: a name or noun of a place that something can happen in. */
export const isPlacePhrase = (document: Document, phrase: NounPhrase): boolean => {
  const head = document.tokens[phrase.head] as Token;
  // incidents in the archive
  if (phrase.pronoun || phrase.elliptical || /^archives?$/u.test(head.lower)) return false;
  // died in a juice factory inferno
  if (head.pos === 'NOUN' && isHappening(head.lower)) return false;
  const entity = entityOf(document, phrase);
  // Clerk Shot In Face
  if (phrase.first === phrase.head && isNoPlaceWord(head)) return false;
  const before = document.tokens[phrase.first - 1]?.lower ?? '';
  // a dispute between the Gulf Gang and its rivals, relations between Karsia and Delos
  if (before === 'between' && parting.test(document.tokens[phrase.first - 2]?.lower ?? ''))
    return false;
  if (entity)
    return (
      entity.kind === 'place' ||
      entity.kind === 'building' ||
      findPlace(entity.name)?.kind === 'country' ||
      (entity.kind === 'group' && isState(entity.name)) ||
      // in Karsia’s Pelmar
      (before === 'in' && isOwnedBy(document, phrase)) ||
      (entity.kind !== 'person' &&
        (/^(?:near|outside|between)$/u.test(before) ||
          // at the Alder Room, whatever else bears such a name
          (/^(?:at|inside)$/u.test(before) && nounKind(head.lower) === 'building')))
    );
  // in the eastern state of Karsia
  if (head.lower === 'state' && document.tokens[phrase.last]?.lower === 'of')
    return /^\p{Lu}/u.test(document.tokens[phrase.last + 1]?.text ?? '');
  // in Upper Karsia state
  if (/^(?:state|estate)$/u.test(head.lower))
    return (
      /^\p{Lu}/u.test(document.tokens[phrase.head - 1]?.text ?? '') && phrase.first < phrase.head
    );
  const kind = nounKind(head.lower);
  return (
    // at the Alder mine, inside a gold mine; not: hit by a mine
    (head.lower === 'mine' && /^(?:at|in|inside|near)$/u.test(before)) ||
    kind === 'place' ||
    kind === 'building' ||
    // the Belmar community, the Ostrov tehsil
    (locality.test(head.lower) &&
      phrase.first < phrase.head &&
      nameAt(document, phrase.head - 1)?.kind === 'place') ||
    siteWords.has(head.lower) ||
    isBuiltPair(document, phrase) ||
    (/^(?:parts?|outskirts|edge|heart|(?:north|south)-?(?:east|west)?|east|west)$/u.test(
      head.lower,
    ) &&
      document.tokens[phrase.last]?.lower === 'of')
  );
};

/**
 * True: retaliation against Karsia, an operation against Karsia: the country that it is meant for,
 * which need not be where it struck.
 */
export const isMeantFor = (
  document: Document,
  act: NounPhrase,
  preposition: string,
  aim: NounPhrase,
): boolean =>
  preposition === 'against' &&
  /^(?:retaliations?|responses?|reprisals?|revenge|vengeance|actions?|operations?|campaigns?|measures?|moves?)$/u.test(
    headWord(document, act),
  ) &&
  findPlace(headWord(document, aim))?.kind === 'country';
