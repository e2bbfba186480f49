/**
 * The first word of a name → where the name ends: names go on over particles, “of” and “and” inside
 * institutions, nicknames and initials.
 */
import type { Token } from '../words/tokenize.ts';
import { writtenClass } from '../words/word-class.ts';
import { findPlace } from './gazetteer.ts';
import { endBeforeAcronym, endOfMatters, isSecondPortfolio } from './long-names.ts';
import { groupWords, buildingWords, links, nounKind, particles } from './name-words.ts';
import { isInstitutionWord, isNameWord } from './name-word.ts';
import { nicknameEnd } from './nickname.ts';
import { secondHeadEnd } from './second-head.ts';

/** A name on its way. */
interface Run {
  tokens: readonly Token[];
  from: number;
  /** The end of the sentence. */
  end: number;
  /** It stands in the title. */
  isTitle: boolean;
}

/** The end of the name that begins at a token; it holds no time. */
export const endOfName = (run: Run, isTime: (token: Token) => boolean): number => {
  const { tokens, from, end } = run;
  const whole = endBeforeAcronym(tokens, from, end);
  if (whole > 0) return whole;
  let at = from + 1;
  while (at < end && !isTime(tokens[at] as Token)) {
    // Grey Heron Islamists, Grey Heron Islamist militants: what they fight for
    if (/^(?:Islamist|Jihadist)s?$/u.test(tokens[at]?.text ?? '')) break;
    const next = isNameWord(tokens[at]) ? at + 1 : endOfLink(run, at);
    if (next === 0) break;
    at = next;
  }
  return at;
};

/** Where a name goes on behind a token that is no name word itself; 0 where it ends before it. */
const endOfLink = (run: Run, at: number): number => {
  for (const link of linkings) {
    const end = link(run, at);
    if (end > 0) return end;
  }
  return 0;
};

const largeThenSmall = writtenClass(/^\p{Lu}\p{Ll}/u);
const large = writtenClass(/^\p{Lu}/u);

const isInside = ({ tokens, end }: Run, at: number): boolean => at < end && isNameWord(tokens[at]);

/** Colorado Springs, Ellicott City: the second word has another tag */
const secondWord = ({ tokens, from }: Run, at: number): number => {
  const token = tokens[at] as Token;
  if (!largeThenSmall.has(token) || (token.pos !== 'NOUN' && token.pos !== 'VERB')) return 0;
  const isPart =
    isInstitutionWord(token) ||
    findPlace(`${tokens[at - 1]?.text ?? ''} ${token.text}`) ||
    // Fort Bend County, Mount Pleasant
    (at === from + 1 && /^(?:Fort|Mount|Lake|Cape)$/u.test(tokens[from]?.text ?? ''));
  return isPart ? at + 1 : 0;
};

/** the Norden Red Cross Society: the word inside has another tag; in a headline it may be the verb */
const wordInside = ({ tokens, isTitle }: Run, at: number): number => {
  const token = tokens[at] as Token;
  const isPart = !isTitle && token.pos === 'VERB' && largeThenSmall.has(token);
  return isPart && isNameWord(tokens[at + 1]) ? at + 1 : 0;
};

/** Ministry of Energy and Mines */
const secondPortfolio = ({ tokens, from }: Run, at: number): number =>
  tokens[at]?.lower === 'and' && isSecondPortfolio(tokens, from, at) ? at + 2 : 0;

/** Agency for Meteorology, Climatology and Geophysics */
const matters = ({ tokens, from }: Run, at: number): number =>
  tokens[at]?.text === ',' ? endOfMatters(tokens, from, at) : 0;

/** Juan de la Torre, Omar bin Salem */
const afterParticle = (run: Run, at: number): number => {
  const { tokens, end } = run;
  const next = tokens[at + 1];
  if (!particles.has(tokens[at]?.lower ?? '') || !next || at + 1 >= end) return 0;
  // identified by Keller as Ivo Tarr
  if (/^(?:as|an)$/u.test(tokens[at]?.text ?? '')) return 0;
  const after = particles.has(next.lower) ? at + 2 : at + 1;
  return isInside(run, after) ? after + 1 : 0;
};

/** Ministry of Health, Observatory for Human Rights, Front for the Liberation of Baruna */
const ofInstitution = (run: Run, at: number): number => {
  const { tokens } = run;
  if (!links.has(tokens[at]?.lower ?? '') || !isInstitutionWord(tokens[at - 1] as Token)) return 0;
  const after = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
  return isInside(run, after) && tokens[after]?.pos === 'PROPN' ? after + 1 : 0;
};

/** Nurses Without Borders */
const withoutBorders = ({ tokens }: Run, at: number): number =>
  /^(?:Without|Across|Beyond)$/u.test(tokens[at]?.text ?? '') &&
  /^(?:Borders|Frontiers)$/u.test(tokens[at + 1]?.text ?? '')
    ? at + 2
    : 0;

/** Save the Herons: an article that was tagged as a part of the name */
const plea = ({ tokens }: Run, at: number): number =>
  tokens[at]?.lower === 'the' && tokens[at]?.pos === 'PROPN' && isNameWord(tokens[at + 1])
    ? at + 2
    : 0;

/** St. Anne’s Hospital, the Workers’ Party, Bel & Sons, Marten Hotel and Casino */
const joined = ({ tokens, from, end }: Run, at: number): number =>
  at + 1 < end && tokens[at + 1] && joinsNames(tokens, from, at, end) ? at + 2 : 0;

/** U.S. Route 4, County Road 12, Club 66, Tower 22 */
const numbered = ({ tokens }: Run, at: number): number =>
  /^\d{1,3}$/u.test(tokens[at]?.text ?? '') &&
  /^(?:Road|Route|Highway|Hwy\.?|Interstate|Club|Pier|Gate|Exit|Sector|District|Ward|Zone|Camp|Tower|Site|Area|Outpost|Post|Terminal|Platform|Block|Station)$/u.test(
    tokens[at - 1]?.text ?? '',
  )
    ? at + 1
    : 0;

/** Otto “Big Ott” Tarr */
const nickname = ({ tokens, end }: Run, at: number): number => nicknameEnd(tokens, at, end);

/** The first that holds decides. */
const linkings = [
  secondWord,
  wordInside,
  secondPortfolio,
  matters,
  afterParticle,
  ofInstitution,
  withoutBorders,
  plea,
  joined,
  numbered,
  nickname,
];

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
  for (let i = link + 1; i < end && large.has(tokens[i]); i++)
    if (groupWords.has(tokens[i]?.lower ?? '') || buildingWords.has(tokens[i]?.lower ?? ''))
      return true;
  return false;
};
