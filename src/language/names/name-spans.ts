/**
 * Tokens of a sentence → the runs of words that are names, each cut into role and name:
 * “Health Ministry Spokesman Omar al-Sabri” → role “Health Ministry Spokesman”, name “Omar al-Sabri”.
 */
import type { NounPhrase } from '../phrases/noun-phrases.ts';
import type { Token, TokenRange } from '../words/tokenize.ts';
import { endOfName } from './end-of-name.ts';
import { foldName } from './fold-name.ts';
import { findPlace } from './gazetteer.ts';
import { type KnownPeople, startOfKnown } from './known-people.ts';
import { isTitle, postBefore, type Role, roleAround } from './name-roles.ts';
import { isAdjective, isCompound, isInstitutionWord, isNameWord } from './name-word.ts';
import { givenNames, groupWords, honorifics, nounKind, particles, prefixes } from './name-words.ts';
import { isHidden, isNoName, isShouted, type OwnWords } from './no-name.ts';

/** What the finder needs of a sentence. */
export interface SentenceWithPhrases extends TokenRange {
  role: string;
  phrases: readonly NounPhrase[];
  times: readonly { start: number; end: number }[];
}

export interface NameSpan extends TokenRange {
  /** The words of the office before or after the name, without article. */
  role: Role | null;
  /** “Mr.”, “Sheikh” or an office in capitals stands before it: a person. */
  titled: boolean;
  /** “the” stands before it. */
  definite: boolean;
  /** The abbreviation that follows in brackets. */
  acronym: string | null;
}

/** What a text tells of its own words, and whom it surely names. */
export interface Known extends OwnWords {
  people: KnownPeople;
}

/** Finds the names of one sentence, left to right, without overlap. */
export const findNameSpans = (
  tokens: readonly Token[],
  sentence: SentenceWithPhrases,
  known: Known,
): NameSpan[] => {
  const isTime = ({ start, end }: Token): boolean =>
    sentence.times.some((time) => start >= time.start && end <= time.end);
  const spans: NameSpan[] = [];
  const shouted = isShouted(tokens, sentence);
  for (let i = sentence.first; i < sentence.last; i++) {
    if (!isNameWord(tokens[i]) || isTime(tokens[i] as Token)) continue;
    const run = runFrom(tokens, i, sentence, isTime);
    i = run.last - 1;
    const post = postBefore(tokens, run, sentence);
    if (post) {
      spans.push(...spansOfPost(tokens, run, post));
      continue;
    }
    const words = tokens.slice(run.first, run.last);
    if (shouted && isHidden(words, sentence)) continue;
    if (!words.some(({ pos }) => pos === 'PROPN')) continue;
    const person = startOfPerson(tokens, run, known.people);
    if (person < 0 && isNoName(tokens, run, sentence, known)) continue;
    const span = spanOf(tokens, run, person, sentence);
    if (!span) continue;
    spans.push(span);
    if (span.acronym) i = span.last + 1;
  }
  return spans;
};

/** The run of name words that begins at a token, with what belongs to it before. */
const runFrom = (
  tokens: readonly Token[],
  from: number,
  sentence: SentenceWithPhrases,
  isTime: (token: Token) => boolean,
): TokenRange => {
  const isTitle = sentence.role === 'title';
  const last = endOfName({ tokens, from, end: sentence.last, isTitle }, isTime);
  let first = from;
  while (first < last - 1 && isBefore(tokens[first]) && isNameWord(tokens[first + 1])) first++;
  // neighbours of ibn Tarr
  while (first > sentence.first && opensSurname(tokens[first - 1])) first--;
  // the 3rd Battalion, the 160th Aviation Regiment
  const isUnit = unitWords.test(tokens[from]?.lower ?? '');
  if (isUnit && /^\d+(?:st|nd|rd|th)$/u.test(tokens[first - 1]?.lower ?? '')) first--;
  return { first, last };
};

/** Central Norden, Karsia-backed Norden: no part of the name */
const isBefore = (token: Token | undefined): boolean =>
  prefixes.has(token?.lower ?? '') || isCompound(token?.text ?? '');

const unitWords =
  /^(?:battalion|brigade|regiment|division|corps|army|fleet|squadron|wing|company|platoon|infantry|armou?red|airborne|cavalry|mechani[sz]ed|special|marine|aviation|fighter|commando|kandak)$/u;

/** A particle in small letters that the tagger took for part of a name. */
const opensSurname = (token: Token | undefined): boolean =>
  token?.pos === 'PROPN' && particles.has(token.text);

const unmarked = { role: null, titled: false, definite: false, acronym: null };

/** Ambassador to Karsia Omar Sabri: the land belongs to the office */
const spansOfPost = (
  tokens: readonly Token[],
  { first, last }: TokenRange,
  post: Role,
): NameSpan[] => {
  const person = { first: post.last, last, ...unmarked, role: post, titled: true };
  const isLand = findPlace(tokens[first]?.text ?? '')?.kind === 'country';
  return isLand ? [{ first, last: first + 1, ...unmarked }, person] : [person];
};

/**
 * Cuts a run into office and name; null where it is all office.
 *
 * @param person - Where in the run the name of somebody begins whom the text surely names; -1 for nobody.
 */
const spanOf = (
  tokens: readonly Token[],
  { first, last }: TokenRange,
  person: number,
  sentence: SentenceWithPhrases,
): NameSpan | null => {
  const run = tokens.slice(first, last);
  const cut = lastOfTitle(run, person, first === sentence.first);
  // Prime Minister, by itself; Vice President of Karsia
  if (cut === run.length - 1) return null;
  const isInstitution = person < 0 && run.length > 1 && isInstitutionWord(run.at(-1) as Token);
  const titled = (cut >= 0 || person >= 0) && !isInstitution;
  const name = { first: titled ? first + Math.max(person, cut + 1) : first, last };
  const office: Role | null =
    titled && cut >= 0 && !honorifics.has(foldName(run[0]?.text ?? ''))
      ? { first, last: first + cut + 1, of: 'person' }
      : null;
  const around = titled ? { first, last } : name;
  return {
    ...name,
    role: office ?? roleAround(tokens, around, sentence, sentence.phrases),
    titled,
    definite: tokens[first - 1]?.lower === 'the' && tokens[last]?.pos !== 'NOUN',
    acronym: acronymBehind(tokens, last),
  };
};

/** Where in a run the last word of a title stands; -1 where it has none. */
const lastOfTitle = (run: readonly Token[], person: number, isFirst: boolean): number => {
  // the General Directorate of Roads: no general; Prince George in Canada: no prince
  const isHeld = (at: number): boolean =>
    (isTitle(run[at] as Token) || isOfficer(run, at)) &&
    !groupWords.has(run[at + 1]?.lower ?? '') &&
    !findPlace(`${run[at]?.text} ${run[at + 1]?.text ?? ''}`);
  // Director Ann Pope: no pope
  let cut = person >= 0 ? person - 1 : run.length - 1;
  while (cut >= 0 && !isHeld(cut)) cut--;
  // Witness Omar Sabri, as the first word of a sentence
  return isFirst && run.length > 2 && opensWithRole(run) ? Math.max(cut, 0) : cut;
};

/** County Engineer Omar Sabri: a noun of people between a county, a city, a state and a whole name */
const isOfficer = (run: readonly Token[], at: number): boolean =>
  at === 1 &&
  run.length === 4 &&
  /^(?:County|City|Town|State|Village|District|Borough|Parish)$/u.test(run[0]?.text ?? '') &&
  opensWithRole(run.slice(at));

/** True: a noun of people stands in a capital because a sentence begins with it; not of “Hunter”. */
const opensWithRole = ([word]: readonly Token[]): boolean =>
  word !== undefined && nounKind(word.lower) === 'person' && !givenNames.has(word.lower);

/** the Baruna Liberation Front (BLF), the Frente Nacional (FN, by its initials) */
const acronymBehind = (tokens: readonly Token[], last: number): string | null => {
  const [open, short, close, after] = tokens.slice(last, last + 4);
  if (open?.text !== '(' || !/^\p{Lu}[\p{Ll}.-]?\p{Lu}[\p{L}.-]{0,7}$/u.test(short?.text ?? ''))
    return null;
  const isClosed = close?.text === ')' || (close?.text === ',' && after?.lower === 'by');
  return isClosed ? (short?.text ?? null) : null;
};

/** Where in a run the name of a known person begins whose surname is a word for something else; -1 if none is. */
const startOfPerson = (
  tokens: readonly Token[],
  { first, last }: TokenRange,
  people: KnownPeople,
): number => {
  const surname = tokens[last - 1] as Token;
  if (!people.surnames.has(surname.text) || !isAmbiguous(surname)) return -1;
  if (last - first > 1)
    return startOfKnown(
      people,
      tokens.slice(first, last).map(({ text }) => text),
    );
  const [before, after] = [tokens[first - 1], tokens[last]];
  const isHead = /^(?:VERB|AUX|PUNCT|ADP|CCONJ|PART)$/u.test(after?.pos ?? 'PUNCT');
  return isHead && !/^(?:DET|ADP|ADJ)$/u.test(before?.pos ?? '') ? 0 : -1;
};

/** Pope, Hall, French: words for somebody or something else, too */
const isAmbiguous = (token: Token): boolean =>
  isTitle(token) ||
  isInstitutionWord(token) ||
  nounKind(token.lower) !== null ||
  isAdjective(token.text) ||
  findPlace(token.text) !== null;
