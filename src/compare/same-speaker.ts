/**
 * Two accounts’ words for a speaker → whether they credit one and the same.
 */
import { countryOfDemonym, findPlace } from '../language/names/gazetteer.ts';
import { nounKind } from '../language/names/name-words.ts';
import { rememberPairs } from '../language/remember-pairs.ts';
import { foldName } from '../language/names/fold-name.ts';
import { isSameName } from '../language/names/same-name.ts';

/** “a U.S. official”, “witnesses”: a sort of speaker, not one. */
const anonymous =
  /\b(?:officials?|sources?|witness(?:es)?|police|authorities|residents?|analysts?|experts?|spokes(?:man|woman|person|people)|media|reports?|investigators|statement|members|group)\b/iu;

const institution =
  /\b(?:ministry|administration|government|office|embassy|army|department|party|campaign|committee|council|court|university|company|church|agency)$/iu;

const forces = /\b(?:military|army|navy|air force|coalition|coast guard|fire department)$/u;

/** All the arms of a land together. */
const arms = /\b(?:military|army|armed forces|defence forces?)$/u;

/** True: the words name a sort of speaker, whom another account’s like words need not mean. */
export const isAnonymous = (speaker: string): boolean =>
  anonymous.test(speaker) && institutionIn(speaker) === '';

const unnamed =
  /\b(?:officials?|sources?|witness(?:es)?|residents?|analysts?|experts?|media|reports?|members)\b/iu;

/** True of “officials”, “a source”: in two accounts perhaps two people. The police of a town are one. */
export const isUnnamed = (speaker: string): boolean =>
  unnamed.test(speaker) && institutionIn(speaker) === '';

/** Whom words tell by somebody else’s name: “a Hale ally”. */
const beside =
  /\s(?:ally|aide|adviser|advisor|lawyer|attorney|critic|supporter|opponent|rival|associate|friend|relative|brother|sister|son|daughter|wife|husband|mother|father|family)$/u;

/** True: both name one person or institution, under any of its spellings. */
export const isSameSpeaker = rememberPairs((one, other) => {
  if (one === '' || other === '') return false;
  const [a, b] = [represented(one), represented(other)];
  const [left, right] = [foldName(a), foldName(b)];
  if (left === right) return true;
  // the mayor is not his office, nor his spokeswoman
  const [own, others] = [belongingOf(a), belongingOf(b)];
  if (own !== others) return false;
  // an ally of Hale’s is not Hale
  if (beside.test(left) !== beside.test(right)) return false;
  // “the government” of one account need not be the one that another names
  if (bare.test(left) || bare.test(right)) return false;
  // a country is not its envoy, nor its command
  if (isCountry(a) !== isCountry(b)) return false;
  // Norway’s army, the Norwegian military, the Norway Defence Forces
  if (arms.test(left) && arms.test(right) && landOf(a) !== null && landOf(a) === landOf(b))
    return true;
  // the military, a spokesman for Karsia’s military
  if (forces.test(left) && forces.test(right))
    return left.endsWith(` ${right}`) || right.endsWith(` ${left}`);
  // the president and his administration, a country and its ministry
  const [body, its] = [institutionIn(a), institutionIn(b)];
  if (body !== '' && its !== '') return isSameName(body, its) && !areOfTwoLands(a, b);
  if (institution.test(a) !== institution.test(b)) return false;
  // the mayor’s office, the Foreign Office
  if (institution.test(a) && !isSameName(bodyWithout(left), bodyWithout(right))) return false;
  if (!anonymous.test(a) && !anonymous.test(b)) return isSameName(a, b);
  return false;
});

/** Karsia’s Foreign Ministry, the Belmarian one: under like names. */
const areOfTwoLands = (a: string, b: string): boolean => {
  const [own, others] = [landOf(a), landOf(b)];
  return own !== null && others !== null && own !== others;
};

const landOf = (speaker: string): string | null => {
  for (const word of speaker.replace(/['’]s?(?=\s)/gu, '').split(/\s+/u)) {
    const place = findPlace(word);
    const land = place?.kind === 'country' ? place.name : countryOfDemonym(word);
    if (land) return land;
  }
  return null;
};

/** “spokeswoman” of “Ann Orlov’s spokeswoman”, “office” of his office; of a country’s ministry nothing. */
const belongingOf = (speaker: string): string => {
  const [, own = ''] = /\p{L}['’]s?\s(\p{Ll}[\p{Ll}\s-]*)$/u.exec(speaker) ?? [];
  const head = own.slice(own.lastIndexOf(' ') + 1);
  return /^(?:office|family|team|campaign)$/u.test(head) || nounKind(head) === 'person' ? own : '';
};

const isCountry = (speaker: string): boolean => findPlace(speaker)?.kind === 'country';

/** A body without a word of which one it is. */
const bare =
  /^(?:ministry|administration|government|office|embassy|army|department|party|campaign|committee|council|court|university|company|church|agency)$/u;

/** Harbour Watch for “Harbour Watch officials”: in one account they are one. */
export const bodyOf = (speaker: string): string =>
  speaker.replace(/(?<=\p{Lu}\S*)\s(?:officials?|spokes(?:man|woman|person))$/u, '');

/** Which office it is: “mayor’s” of the mayor’s office. */
const bodyWithout = (folded: string): string => folded.replace(institution, '').trim();

/** For whom a spokesman speaks; Karsia’s Ministry of the Interior under its shorter name, Karsia’s Interior Ministry. */
const represented = (speaker: string): string =>
  speaker
    .replace(/^(?:an?\s|the\s)?spokes(?:man|woman|person)\s(?:for|of)\s/iu, '')
    .replace(/\b(Ministry|Department)\sof\s(?:the\s)?(\p{Lu}\S*(?:\s\p{Lu}\S*)?)$/u, '$2 $1')
    .replace(/\bDefense\b/iu, 'Defence');

/** The name of two words and more in “Karsian Defence Ministry officials”; none in “U.S. officials”. */
const institutionIn = (speaker: string): string => {
  const named = speaker
    .replace(anonymous, ' ')
    .split(/\s+/u)
    .filter((word) => /^\p{Lu}/u.test(word) && !countryOfDemonym(word) && !findPlace(word));
  return named.length > 1 ? named.join(' ') : '';
};
