/**
 * Tokens of a sentence → the runs of words that are names, each cut into role and name:
 * “Health Ministry Spokesman Omar al-Sabri” → role “Health Ministry Spokesman”, name “Omar al-Sabri”.
 */
import { foldName } from './fold-name.ts';
import type { NounPhrase } from '../phrases/noun-phrases.ts';
import type { Token, TokenRange } from '../words/tokenize.ts';
import { WordClass, writtenClass } from '../words/word-class.ts';
import { countryOfDemonym, findPlace } from './gazetteer.ts';
import {
  adjectives,
  buildingWords,
  givenNames,
  groupWords,
  honorifics,
  links,
  memberWords,
  nounKind,
  particles,
  placeWords,
  prefixes,
} from './name-words.ts';
import { type KnownPeople, startOfKnown } from './known-people.ts';
import { isTitle, postBefore, type Role, roleAround } from './name-roles.ts';
import { nicknameEnd } from './nickname.ts';
import { endBeforeAcronym, isSecondPortfolio } from './long-names.ts';
import { secondHeadEnd } from './second-head.ts';

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

const large = writtenClass(/^\p{Lu}/u);
const largeThenSmall = writtenClass(/^\p{Lu}\p{Ll}/u);

const capitalised = (token: Token | undefined): boolean => large.has(token);

const isNameWord = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.pos === 'PROPN' || (token.pos === 'ADJ' && largeThenSmall.has(token))) &&
  looksLikeName.has(token);

const looksLikeName = new WordClass(
  ({ text, lower }) =>
    // al-Sabri; “71st” in East 71st Street
    /^(?:\p{Lu}|(?:al|el|as|ash|an)-\p{Lu}|\d+(?:st|nd|rd|th)$)/u.test(text) &&
    /\p{L}/u.test(text) &&
    !/^(?:who(?:m|se)?(?:ever)?|what|how|why|when|where|if|but|and|or|the|an?|he|she|it|they|we|i|you|there|this|that|these|those|his|her|its|their|my|our)$/u.test(
      lower,
    ),
);

const isInstitutionWord = (token: Token): boolean =>
  groupWords.has(token.lower) || buildingWords.has(token.lower) || placeWords.has(token.lower);

const unitWords =
  /^(?:battalion|brigade|regiment|division|corps|army|fleet|squadron|wing|company|platoon|infantry|armou?red|airborne|cavalry|mechani[sz]ed|special|marine|aviation|fighter|commando|kandak)$/u;

/** A saint’s or people’s possessive before an institution, an “&”, “Bar and Grill”: inside one name. */
const joinsNames = (tokens: readonly Token[], from: number, link: number, end: number): boolean => {
  const { text, pos } = tokens[link] as Token;
  const next = tokens[link + 1];
  if (text === '&' || (text === 'and' && pos === 'PROPN')) return isNameWord(next);
  if (text === 'and') return secondHeadEnd(tokens, link, end) > 0;
  if (!/^['’]s?$/u.test(text)) return false;
  const owner = tokens[link - 1] as Token;
  const saint = /^(?:st|saint)\.?$/u.test(tokens[from]?.lower ?? '');
  const people = /^(?:person|group)$/u.test(nounKind(owner.lower) ?? '');
  if (!saint && !people && !/^(?:people|children)$/u.test(owner.lower)) return false;
  for (let i = link + 1; i < end && capitalised(tokens[i]); i++)
    if (groupWords.has(tokens[i]?.lower ?? '') || buildingWords.has(tokens[i]?.lower ?? ''))
      return true;
  return false;
};

/** The end of the name that begins at a token. */
const endOfRun = (
  tokens: readonly Token[],
  from: number,
  end: number,
  isTime: (token: Token) => boolean,
  isTitle: boolean,
): number => {
  const whole = endBeforeAcronym(tokens, from, end);
  if (whole > 0) return whole;
  let i = from + 1;
  while (i < end) {
    const token = tokens[i] as Token;
    const next = tokens[i + 1];
    if (isTime(token)) break;
    if (isNameWord(token)) {
      i++;
      continue;
    }
    // Colorado Springs, Ellicott City: the second word has another tag
    const joined = `${tokens[i - 1]?.text ?? ''} ${token.text}`;
    if (
      /^\p{Lu}\p{Ll}/u.test(token.text) &&
      (token.pos === 'NOUN' || token.pos === 'VERB') &&
      (isInstitutionWord(token) ||
        findPlace(joined) ||
        // Fort Bend County, Mount Pleasant
        (i === from + 1 && /^(?:Fort|Mount|Lake|Cape)$/u.test(tokens[from]?.text ?? '')))
    ) {
      i++;
      continue;
    }
    // the Norden Red Cross Society: the word inside has another tag; in a headline it may be the verb
    if (!isTitle && token.pos === 'VERB' && largeThenSmall.has(token) && isNameWord(next)) {
      i++;
      continue;
    }
    // Ministry of Energy and Mines
    if (token.lower === 'and' && isSecondPortfolio(tokens, from, i)) {
      i += 2;
      continue;
    }
    // Juan de la Torre, Omar bin Salem
    if (particles.has(token.lower) && next && i + 1 < end) {
      const after = particles.has(next.lower) ? i + 2 : i + 1;
      if (isNameWord(tokens[after]) && after < end) {
        i = after + 1;
        continue;
      }
    }
    // Ministry of Health, Observatory for Human Rights, Front for the Liberation of Baruna
    if (links.has(token.lower) && isInstitutionWord(tokens[i - 1] as Token)) {
      const after = next?.lower === 'the' ? i + 2 : i + 1;
      if (isNameWord(tokens[after]) && after < end && tokens[after]?.pos === 'PROPN') {
        i = after + 1;
        continue;
      }
    }
    // Nurses Without Borders
    if (
      /^(?:Without|Across|Beyond)$/u.test(token.text) &&
      /^(?:Borders|Frontiers)$/u.test(next?.text ?? '')
    ) {
      i += 2;
      continue;
    }
    // St. Anne’s Hospital, the Workers’ Party, Bel & Sons, Marten Hotel and Casino
    if (next && i + 1 < end && joinsNames(tokens, from, i, end)) {
      i += 2;
      continue;
    }
    // U.S. Route 4, Club 66
    if (
      /^\d{1,3}$/u.test(token.text) &&
      /^(?:Route|Highway|Hwy\.?|Interstate|Club|Pier|Gate|Exit|Sector|District|Ward|Zone|Camp)$/u.test(
        tokens[i - 1]?.text ?? '',
      )
    ) {
      i++;
      continue;
    }
    // Otto “Big Ott” Tarr
    const behind = nicknameEnd(tokens, i, end);
    if (behind > 0) {
      i = behind;
      continue;
    }
    // John D. Doe
    if (
      token.text === '.' &&
      token.glued &&
      /^\p{Lu}$/u.test(tokens[i - 1]?.text ?? '') &&
      isNameWord(next)
    ) {
      i++;
      continue;
    }
    break;
  }
  return i;
};

/** Karsian, Sunni, Karsia-backed */
const isAdjective = (word: string): boolean =>
  adjectives.has(word.toLowerCase()) ||
  (countryOfDemonym(word) !== null && findPlace(word)?.kind !== 'country') ||
  isCompound(word);

/** Karsia-backed, Karsian-flagged */
const isCompound = (word: string): boolean =>
  /[-‐‑](?:backed|led|linked|affiliated|based|aligned|controlled|held|allied|run|born|made|built|owned|flagged|registered)$/iu.test(
    word,
  );

/** Two names joined by a hyphen, the first of a place or a nation. */
const isPair = (word: string): boolean => {
  const [first = '', second = ''] = word.split(/[-–]/u);
  return /^\p{Lu}/u.test(second) && (findPlace(first) !== null || countryOfDemonym(first) !== null);
};

const twoSmall = writtenClass(/\p{Ll}{2}/u);

/** True of a line in capitals: TWO DIE IN BELMAR */
export const isShouted = (tokens: readonly Token[], { first, last }: TokenRange): boolean => {
  for (let i = first; i < last; i++) if (twoSmall.has(tokens[i])) return false;
  return true;
};
const unmarked = { role: null, titled: false, definite: false, acronym: null };

/** Pope, Hall, French: words for somebody or something else, too */
const isAmbiguous = (token: Token): boolean =>
  isTitle(token) ||
  isInstitutionWord(token) ||
  nounKind(token.lower) !== null ||
  isAdjective(token.text) ||
  findPlace(token.text) !== null;

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

/** A particle in small letters that the tagger took for part of a name. */
const opensSurname = (token: Token | undefined): boolean =>
  token?.pos === 'PROPN' && particles.has(token.text);

/** Police, Guards: people, though some town may be called so */
const isCrowd = ({ lower }: Token): boolean =>
  /s$|^police$/u.test(lower) && /^(?:person|group)$/u.test(nounKind(lower) ?? '');

/** Guards were; not: Hicks was, Hicks, who lives */
const isSeveral = (tokens: readonly Token[], at: number): boolean => {
  const who = tokens[at + 2]?.lower === 'who' ? tokens[at + 3] : tokens[at + 1];
  return isCrowd(tokens[at] as Token) && !/^(?:was|(?!.*ss$)[a-z]+s)$/u.test(who?.lower ?? '');
};

/** True: a noun of people stands in a capital because a sentence begins with it; not of “Hunter”. */
const opensWithRole = ([word]: readonly Token[]): boolean =>
  word !== undefined && nounKind(word.lower) === 'person' && !givenNames.has(word.lower);

/**
 * Finds the names of one sentence, left to right, without overlap.
 *
 * @param standsSmall - Whether the text has a word in small letters, too.
 * @param isSurname - Whether a word follows a given name somewhere in the text.
 * @param people - Whom the text surely names.
 */
export const findNameSpans = (
  tokens: readonly Token[],
  sentence: SentenceWithPhrases,
  standsSmall: (word: string) => boolean,
  isSurname: (word: string) => boolean,
  people: KnownPeople,
): NameSpan[] => {
  const isTime = ({ start, end }: Token): boolean =>
    sentence.times.some((time) => start >= time.start && end <= time.end);
  const spans: NameSpan[] = [];
  // a line in capitals shows no names but those of the gazetteer, and in a headline those of the text below
  const shouted = isShouted(tokens, sentence);
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = tokens[i] as Token;
    if (!isNameWord(token) || isTime(token)) continue;
    const last = endOfRun(tokens, i, sentence.last, isTime, sentence.role === 'title');
    let first = i;
    while (
      first < last - 1 &&
      (prefixes.has(tokens[first]?.lower ?? '') || isCompound(tokens[first]?.text ?? '')) &&
      isNameWord(tokens[first + 1])
    )
      first++;
    // neighbours of ibn Tarr
    while (first > sentence.first && opensSurname(tokens[first - 1])) first--;
    // the 3rd Battalion, the 160th Aviation Regiment
    if (/^\d+(?:st|nd|rd|th)$/u.test(tokens[first - 1]?.lower ?? '') && unitWords.test(token.lower))
      first--;
    i = last - 1;
    // Ambassador to Karsia Omar Sabri: the land belongs to the office
    const post = postBefore(tokens, { first, last }, sentence);
    if (post) {
      if (findPlace(tokens[first]?.text ?? '')?.kind === 'country')
        spans.push({ first, last: first + 1, ...unmarked });
      spans.push({ first: post.last, last, ...unmarked, role: post, titled: true });
      continue;
    }
    const run = tokens.slice(first, last);
    const isShown = sentence.role === 'title' && run.every(({ pos }) => pos === 'PROPN');
    if (shouted && !isShown && !findPlace(run.map(({ text }) => text).join(' '))) continue;
    if (!run.some(({ pos }) => pos === 'PROPN')) continue;
    const known = startOfPerson(tokens, { first, last }, people);
    // Iraqis, an American, Iran-backed
    if (known < 0 && run.every(({ text }) => isAdjective(text))) continue;
    // Local police: capitalised as the first word of its sentence only; BLF drones: a name
    if (
      known < 0 &&
      run.length === 1 &&
      first === sentence.first &&
      !/^\p{Lu}{3,}$/u.test(token.text) &&
      ((nounKind(token.lower) && (!isSurname(token.lower) || isSeveral(tokens, first))) ||
        standsSmall(token.lower) ||
        /^(?:NOUN|ADJ|ADP)$/u.test(tokens[last]?.pos ?? '')) &&
      (isCrowd(token) || (!memberWords.has(tokens[last]?.lower ?? '') && !findPlace(token.text)))
    )
      continue;
    // the Karsia-Belmar war, a Karsian-Belmarian treaty
    if (run.length === 1 && isPair(token.text) && /^(?:NOUN|ADJ)$/u.test(tokens[last]?.pos ?? ''))
      continue;
    let cut = run.length - 1;
    // the General Directorate of Roads: no general
    const isHeld = (at: number): boolean =>
      isTitle(run[at] as Token) && !groupWords.has(run[at + 1]?.lower ?? '');
    // Director Ann Pope: no pope
    if (known >= 0) cut = known - 1;
    while (cut >= 0 && !isHeld(cut)) cut--;
    // Witness Omar Sabri, as the first word of a sentence
    if (first === sentence.first && run.length > 2 && opensWithRole(run)) cut = Math.max(cut, 0);
    const institution = known < 0 && run.length > 1 && isInstitutionWord(run.at(-1) as Token);
    // Prime Minister, by itself; Vice President of Karsia
    if (cut === run.length - 1) continue;
    const titled = (cut >= 0 || known >= 0) && !institution;
    const name = { first: titled ? first + Math.max(known, cut + 1) : first, last };
    const written =
      titled && cut >= 0 ? { first, last: first + cut + 1, of: 'person' as const } : null;
    const office =
      written && !honorifics.has(foldName(tokens[written.first]?.text ?? '')) ? written : null;
    // the Baruna Liberation Front (BLF), the Frente Nacional (FN, by its initials)
    const bracket =
      tokens[last]?.text === '(' &&
      /^\p{Lu}[\p{Ll}.-]?\p{Lu}[\p{L}.-]{0,7}$/u.test(tokens[last + 1]?.text ?? '') &&
      (tokens[last + 2]?.text === ')' ||
        (tokens[last + 2]?.text === ',' && tokens[last + 3]?.lower === 'by'));
    const role = roleAround(tokens, titled ? { first, last } : name, sentence, sentence.phrases);
    spans.push({
      ...name,
      role: office ?? role,
      titled,
      definite: tokens[first - 1]?.lower === 'the' && tokens[last]?.pos !== 'NOUN',
      acronym: bracket ? (tokens[last + 1] as Token).text : null,
    });
    if (bracket) i = last + 1;
  }
  return spans;
};
