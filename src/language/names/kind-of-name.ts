/**
 * A name as it stands once in a text → whether it is a person’s, a group’s, a place’s, a vehicle’s or a
 * building’s, and how surely its own words and those beside it say so.
 */
import type { Token, TokenRange } from '../words/tokenize.ts';
import { wordClass } from '../words/word-class.ts';
import type { NameKind } from './find-names.ts';
import { findPlace, type KnownPlace } from './gazetteer.ts';
import type { NameSpan } from './name-spans.ts';
import { nicknameMark } from './nickname.ts';
import {
  buildingWords,
  groupWords,
  memberWords,
  nounKind,
  placeWords,
  shipPrefixes,
} from './name-words.ts';
import {
  capital,
  direction,
  isBeforeWider,
  isBesidePlace,
  isDescribedAsPlace,
  isHitByHazard,
  isWiderPlace,
} from './wider-place.ts';

/** How sure the kind of a mention is; where mentions differ, the surest one counts. */
export interface Kind {
  kind: NameKind;
  weight: number;
}

/** A name as it stands once in a text, with what its kind shows by. */
interface Mention {
  tokens: readonly Token[];
  span: NameSpan & { dateline: boolean };
  exact: string;
  words: readonly Token[];
  first: string;
  last: string;
  /** The word before the name, and the one before that. */
  before: string;
  leading: string;
  next: Token | undefined;
  /** at Ostrov, in Ostrov: behind a word of place */
  spatial: boolean;
  /** The place of the gazetteer that it may name here. */
  place: KnownPlace | null;
}

/** The kind of one mention, by its own words and those beside it; the last rule that fits is the least sure. */
export const kindOfName = (
  tokens: readonly Token[],
  span: NameSpan & { dateline: boolean },
  exact: string,
): Kind => {
  if (span.titled) return { kind: 'person', weight: 9 };
  const words = tokens.slice(span.first, span.last);
  const before = tokens[span.first - 1]?.lower ?? '';
  const spatial =
    /^(?:at|outside|around)$/u.test(before) ||
    within.test(before) ||
    // a blast ripped through Ostrov
    (before === 'through' &&
      /^(?:rip|tear|sweep|rage)$/u.test(tokens[span.first - 2]?.lemma ?? ''));
  const known = findPlace(exact);
  const mention: Mention = {
    tokens,
    span,
    exact,
    words,
    first: words[0]?.lower ?? '',
    last: words.at(-1)?.lower ?? '',
    before,
    leading: tokens[span.first - 2]?.lower ?? '',
    next: tokens[span.last],
    spatial,
    place: known && (spatial || !isWord(tokens, span, known)) ? known : null,
  };
  return (
    byOwnWords(mention, known) ??
    byLeadingNoun(mention) ??
    byPatternOfName(mention) ??
    byWordsOfPlace(mention) ??
    byOffice(mention) ??
    byLookOfName(mention) ??
    byIntroduction(mention) ??
    byStanding(mention)
  );
};

/** MV Grey Heron, the Alder Bank, Tarr & Sons, Otto “Big Ott” Tarr */
const byOwnWords = ({ span, words, last }: Mention, known: KnownPlace | null): Kind | null => {
  // MV Grey Heron
  if (words.length > 1 && shipPrefixes.has(words[0]?.text ?? ''))
    return { kind: 'vehicle', weight: 9 };
  // the West Bank: no bank
  if (words.length > 1 && known?.kind === 'region') return { kind: 'place', weight: 8 };
  if (words.length > 1 || span.definite) {
    if (buildingWords.has(last)) return { kind: 'building', weight: 8 };
    if (groupWords.has(last)) return { kind: 'group', weight: 8 };
  }
  // Tarr & Sons, the Marten Hair & Barber Salon
  if (words.some(({ text }) => text === '&'))
    return { kind: nounKind(last) === 'building' ? 'building' : 'group', weight: 6 };
  // Otto “Big Ott” Tarr
  return words.some((word) => nicknameMark.has(word)) ? { kind: 'person', weight: 8 } : null;
};

/** the town of Ostrov, the ferry Grey Heron: a noun before the name says what it is */
const byLeadingNoun = ({ tokens, span, words, first, before, leading }: Mention): Kind | null => {
  // the town of Ostrov, the neighborhood of Sabra, the outskirts of Baruna, south of Baruna
  if (
    before === 'of' &&
    (placeWords.has(leading) ||
      // the districts of Ostrov and Baruna
      placeWords.has(leading.replace(/s$/u, '')) ||
      direction.test(leading) ||
      /^(?:outskirts|suburbs?|streets|vicinity|stronghold|parts|coast|state)$/u.test(leading) ||
      // in the heart of Ostrov, in the city centre of Ostrov; not: at the heart of Ostrov’s plan
      (/^(?:cent(?:er|re)|heart|part)$/u.test(leading) &&
        (tokens[span.first - 4]?.lower === 'in' || tokens[span.first - 5]?.lower === 'in') &&
        tokens[span.last]?.lower !== "'s") ||
      // the northern Karsia camp of Ostrov; not: a camp of the Baruna Front
      (/^(?:camp|settlement)$/u.test(leading) &&
        /^(?:\p{Lu}.*|refugee|displacement)$/u.test(tokens[span.first - 3]?.text ?? '')))
  )
    return { kind: 'place', weight: 7 };
  if (span.dateline) return { kind: 'place', weight: 7 };
  // Port Belmar, Camp Tarr
  if (words.length > 1 && places.has(first)) return { kind: 'place', weight: 6 };
  // the Islamist group Grey Heron
  if (bands.test(before) && tokens[span.first - 1]?.pos === 'NOUN' && !span.definite)
    return { kind: 'group', weight: 4 };
  // the ferry Grey Heron
  return nounKind(before) === 'vehicle' && tokens[span.first - 1]?.pos === 'NOUN'
    ? { kind: 'vehicle', weight: 6 }
    : null;
};

/** the land of Karsia by its name, the Islamic Dawn, Ministry of Health, the Strait of Omera */
const byPatternOfName = (mention: Mention): Kind | null => {
  const { words, first, last, place } = mention;
  if (isNumberedSpot(mention)) return { kind: 'place', weight: 8 };
  if (place && place.kind !== 'city') return { kind: 'place', weight: 8 };
  if (words.length > 1 && placeWords.has(last)) return { kind: 'place', weight: 7 };
  // the Islamic Dawn
  if (words.length > 1 && first === 'islamic') return { kind: 'group', weight: 7 };
  // Ministry of Health, University of Karsia
  if (words.length > 2 && groupWords.has(first)) return { kind: 'group', weight: 7 };
  if (words.length > 2 && buildingWords.has(first)) return { kind: 'building', weight: 7 };
  // the Strait of Omera
  return words[1]?.lower === 'of' && placeWords.has(first) ? { kind: 'place', weight: 7 } : null;
};

/** Highway 41, County Road 12, on the A64, Tower 22 */
const isNumberedSpot = ({ words, last, span, leading }: Mention): boolean =>
  words.length > 1
    ? /^\d+$/u.test(last) && numberedSpots.test(words.at(-2)?.lower ?? '')
    : span.definite && /^[abm]\d{1,4}$/u.test(last) && /^(?:on|along|off)$/u.test(leading);
const numberedSpots =
  /^(?:road|route|highway|hwy\.?|interstate|pier|gate|sector|district|ward|zone|camp|tower|site|area|outpost|post|terminal|platform|block|station)$/u;

/** northern Ostrov, the provincial capital Ostrov; Ostrov, a town */
const byWordsOfPlace = ({ tokens, span, before }: Mention): Kind | null => {
  // northern Ostrov, the provincial capital Ostrov, the capital, Ostrov
  // not: 80 miles from Marn City, Tarrline said
  const appositive = before === ',' && capital.test(tokens[span.first - 2]?.text ?? '');
  const near = /^(?:nearby|neighbou?ring)$/u.test(before);
  if (direction.test(before) || capital.test(before) || appositive || near)
    return { kind: 'place', weight: 6 };
  return isDescribedAsPlace(tokens, span.last) ? { kind: 'place', weight: 5 } : null;
};

/** President Ostrov: by the office, role or description that stands beside the name */
const byOffice = ({ span, before, place }: Mention): Kind | null => {
  if (!span.role) return null;
  // In Ostrov, gunmen shot two: nobody is “in” a person
  if (before === 'in' && span.role.first >= span.last) return { kind: 'place', weight: 2 };
  // President Ostrov: an office right before a name is borne by a man, whatever town is called so
  const borne = span.role.of === 'person' && span.role.last === span.first;
  return { kind: span.role.of, weight: place && !borne ? 4 : 6 };
};

/** Ostrov, the Heron Ferry, UFK, the Sabra neighbourhood; Dostra, South Karsia */
const byLookOfName = ({ tokens, span, exact, last, before, next, place }: Mention): Kind | null => {
  if (place && !span.definite) return { kind: 'place', weight: 5 };
  if (nounKind(last) === 'vehicle') return { kind: 'vehicle', weight: 4 };
  if (span.acronym || /^(?:\p{Lu}{3,}|IS|UN|EU)$/u.test(exact.replaceAll('.', '')))
    return { kind: 'group', weight: 4 };
  // the Sabra neighbourhood, the Sabra refugee camp
  const camp = next?.lower === 'refugee' && tokens[span.last + 1]?.lower === 'camp';
  if (camp || (next?.pos === 'NOUN' && districts.test(next.lower)))
    return { kind: 'place', weight: 6 };
  // a strike on Dostra, South Karsia; not “Omar Sabri, Karsia’s mayor”
  return isBeforeWider(tokens, span) || (before === ',' && isWiderPlace(exact))
    ? { kind: 'place', weight: 3 }
    : null;
};

/** a militia known as Brown Sabre, Baruna Front fighters; Omar Sabri, 34, said */
const byIntroduction = ({ tokens, span, words, next }: Mention): Kind | null => {
  // a militia known as Brown Sabre; Brown Sabre is an armed group
  const introduced = tokens.slice(Math.max(0, span.first - 7), span.first);
  const link = introduced.slice(-2).map(({ lower }) => lower);
  const told =
    link.join(' ') === 'known as' || link[1] === 'called'
      ? introduced
      : /^(?:is|are|was)$/u.test(next?.lower ?? '') &&
          /^an?$/u.test(tokens[span.last + 1]?.lower ?? '')
        ? tokens.slice(span.last + 2, span.last + 4)
        : [];
  if (told.some(({ lower }) => bands.test(lower))) return { kind: 'group', weight: 6 };
  // Baruna Front fighters, Grey Heron Islamist militants, the Grey Heron group
  const member = creed.has(next) ? tokens[span.last + 1] : next;
  if (memberWords.has(member?.lower ?? '') || bands.test(next?.lower ?? ''))
    return { kind: 'group', weight: 6 };
  // Omar Sabri, 34, said; Omar Sabri told
  const speaksOrIsAged =
    /^(?:say|tell|add|write|describe|recall)$/u.test(next?.lemma ?? '') ||
    (next?.text === ',' && /^\d\d$/u.test(tokens[span.last + 1]?.text ?? ''));
  return words.length >= 2 && words.length <= 5 && !span.definite && speaksOrIsAged
    ? { kind: 'person', weight: 3 }
    : null;
};

/** in Grey Heron, the Grey Heron, Grey Heron: by where it stands and how many words it has */
const byStanding = ({ tokens, span, exact, words, before, leading, spatial }: Mention): Kind => {
  // a Marnline passenger train: whose train it is
  if (/^an?$/u.test(before) && isBeforeVehicle(tokens, span)) return { kind: 'other', weight: 3 };
  if (spatial || isBesidePlace(tokens, span) || isHitByHazard(tokens, span))
    return { kind: 'place', weight: 2 };
  if (span.definite && words.length > 1 && within.test(leading))
    return { kind: 'place', weight: 1 };
  if (span.definite) return { kind: 'group', weight: 1 };
  // two to four capitalised words that nothing else explains; not: another Grey Heron
  return words.length >= 2 &&
    !counting.test(before) &&
    !made.test(before) &&
    words.length <= 4 &&
    !/[\d/]|\p{Lu}\p{Lu}/u.test(exact)
    ? { kind: 'person', weight: 1 }
    : { kind: 'other', weight: 0 };
};

/** a Marnline train, a Marnline commuter train */
const isBeforeVehicle = (tokens: readonly Token[], { last }: TokenRange): boolean => {
  const [next, further] = tokens.slice(last, last + 2);
  return [next, next?.pos === 'NOUN' ? further : undefined].some(
    (token) => token?.pos === 'NOUN' && nounKind(token.lower) === 'vehicle',
  );
};

/** in Ostrov, across Karsia; in the Upper Marsh */
const within = /^(?:in|near|across|off)$/u;

/** Police, God, Mass: a word that some town or state is called too */
const isWord = (
  tokens: readonly Token[],
  { first, last }: TokenRange,
  place: KnownPlace,
): boolean => {
  if (last - first > 1) return false;
  const { text, lower } = tokens[first] as Token;
  // UN, which a town of two letters is not
  if (place.kind === 'city') return nounKind(lower) !== null || /^\p{Lu}\p{Lu}$/u.test(text);
  return place.kind === 'division' && place.name !== text && tokens[first - 1]?.text !== ',';
};

const bands = /^(?:militias?|group|movement|faction|gang|network|organi[sz]ation|brigade)$/u;

/** What a band fights for. */
const creed = wordClass(
  /^(?:islamist|islamic|jihadi|jihadist|rebel|separatist|extremist|insurgent|militant|guerrilla|nationalist|secessionist)$/u,
);

/** Words before the name of a model or a brand, not of a person. */
const counting = /^(?:an?|another|every|each|these|those|two|three|several|its|their|our)$/u;
/** What tells one car from others: the white Grey Heron, a 2015 Grey Heron. */
const made =
  /^(?:(?:19|20)\d\d|white|black|red|blue|gr[ae]y|silver|green|gold|yellow|orange|brown|tan|beige|maroon|purple|\p{L}+-colou?red)$/u;
/** First words of a place’s name. */
const places: ReadonlySet<string> = new Set(['port', 'fort', 'camp', 'mount', 'lake', 'cape']);

const districts =
  /^(?:neighbou?rhood|district|province|governorate|suburb|quarter|township|valley|peninsula|mountains?|hills|river|area|region|desert|island|village|town|community|settlement|municipality|commune|county|state|forest|tehsil|taluka?|ward)$/u;
