/**
 * Sentences of an article → its named people, groups, places, buildings and vehicles, each with every
 * mention: a surname is linked to the full name, an acronym to its long form.
 */
import { foldName } from '../fold-name.ts';
import { remember } from '../remember.ts';
import type { Token, TokenRange } from '../tokenize.ts';
import { writtenClass } from '../word-class.ts';
import { datelineEnd } from './dateline-end.ts';
import { findPlace, type KnownPlace } from './gazetteer.ts';
import { findNameSpans, type NameSpan, type SentenceWithPhrases } from './name-spans.ts';
import {
  capital,
  direction,
  isBeforeWider,
  isDescribedAsPlace,
  isWiderPlace,
} from './wider-place.ts';
import {
  buildingWords,
  groupWords,
  memberWords,
  nounKind,
  placeWords,
  shipPrefixes,
} from './name-words.ts';
import { surnamesOf } from './surnames-of.ts';
import { widenPlaces } from './widen-places.ts';

export type NameKind = 'person' | 'group' | 'place' | 'vehicle' | 'building' | 'other';

export interface NameMention extends TokenRange {
  start: number;
  end: number;
  exact: string;
}

export interface NamedEntity {
  /** The fullest form that the text has. */
  name: string;
  kind: NameKind;
  /** Every form, acronyms included. */
  aliases: string[];
  /** “Health Ministry spokesman”, in the order of the text. */
  roles: string[];
  mentions: NameMention[];
}

export interface NamedSpan extends NameSpan {
  inTitle: boolean;
  /** OSTROV, Karsia (Reuters) —: the place that an account begins with. */
  dateline: boolean;
  words: string[];
  exact: string;
  kind: NameKind;
  weight: number;
  /** A person’s surname that is the name of a place, too. */
  surname: boolean;
}

/** How sure the kind of a mention is; where mentions differ, the surest one counts. */
export interface Kind {
  kind: NameKind;
  weight: number;
}

const kindOfName = (
  tokens: readonly Token[],
  span: NameSpan & { dateline: boolean },
  exact: string,
): Kind => {
  const words = tokens.slice(span.first, span.last);
  const last = words.at(-1)?.lower ?? '';
  const first = words[0]?.lower ?? '';
  if (span.titled) return { kind: 'person', weight: 9 };
  // MV Grey Heron
  if (words.length > 1 && shipPrefixes.has(words[0]?.text ?? ''))
    return { kind: 'vehicle', weight: 9 };
  if (words.length > 1 || span.definite) {
    if (buildingWords.has(last)) return { kind: 'building', weight: 8 };
    if (groupWords.has(last)) return { kind: 'group', weight: 8 };
  }
  // Tarr & Sons, the Marten Hair & Barber Salon
  if (words.some(({ text }) => text === '&'))
    return nounKind(last) === 'building'
      ? { kind: 'building', weight: 6 }
      : { kind: 'group', weight: 6 };
  // the town of Ostrov, the neighborhood of Sabra, the outskirts of Baruna, south of Baruna
  const leading = tokens[span.first - 2]?.lower ?? '';
  if (
    tokens[span.first - 1]?.lower === 'of' &&
    (placeWords.has(leading) ||
      direction.test(leading) ||
      /^(?:outskirts|suburbs?|streets|vicinity|stronghold|parts|coast)$/u.test(leading))
  )
    return { kind: 'place', weight: 7 };
  if (span.dateline) return { kind: 'place', weight: 7 };
  const before = tokens[span.first - 1]?.lower ?? '';
  // Port Belmar, Camp Tarr
  if (words.length > 1 && places.has(first)) return { kind: 'place', weight: 6 };
  // the ferry Grey Heron
  if (nounKind(before) === 'vehicle' && tokens[span.first - 1]?.pos === 'NOUN')
    return { kind: 'vehicle', weight: 6 };
  // in Ostrov, across Karsia; in the Upper Marsh
  const within = /^(?:in|near|across|off)$/u;
  const spatial = /^(?:at|outside|around)$/u.test(before) || within.test(before);
  const known = findPlace(exact);
  const place = known && (spatial || !isWord(tokens, span, known)) ? known : null;
  if (place && place.kind !== 'city') return { kind: 'place', weight: 8 };
  if (words.length > 1 && placeWords.has(last)) return { kind: 'place', weight: 7 };
  // the Islamic Dawn
  if (words.length > 1 && first === 'islamic') return { kind: 'group', weight: 7 };
  // Ministry of Health, University of Karsia
  if (words.length > 2 && groupWords.has(first)) return { kind: 'group', weight: 7 };
  if (words.length > 2 && buildingWords.has(first)) return { kind: 'building', weight: 7 };
  // the Strait of Omera
  if (words[1]?.lower === 'of' && placeWords.has(first)) return { kind: 'place', weight: 7 };
  // northern Ostrov, the provincial capital Ostrov, the capital, Ostrov
  const appositive = before === ',' && capital.test(tokens[span.first - 2]?.lower ?? '');
  if (direction.test(before) || capital.test(before) || appositive)
    return { kind: 'place', weight: 6 };
  if (isDescribedAsPlace(tokens, span.last)) return { kind: 'place', weight: 5 };
  // In Ostrov, gunmen shot two: nobody is “in” a person
  if (before === 'in' && span.role && span.role.first >= span.last)
    return { kind: 'place', weight: 2 };
  if (span.role) return { kind: span.role.of, weight: place ? 4 : 6 };
  if (place && !span.definite) return { kind: 'place', weight: 5 };
  if (nounKind(last) === 'vehicle') return { kind: 'vehicle', weight: 4 };
  if (span.acronym || /^(?:\p{Lu}{3,}|IS|UN|EU)$/u.test(exact.replaceAll('.', '')))
    return { kind: 'group', weight: 4 };
  const next = tokens[span.last];
  // the Sabra neighbourhood
  if (next?.pos === 'NOUN' && districts.test(next.lower)) return { kind: 'place', weight: 6 };
  // a strike on Dostra, South Karsia; not “Omar Sabri, Karsia’s mayor”
  if (isBeforeWider(tokens, span) || (before === ',' && isWiderPlace(exact)))
    return { kind: 'place', weight: 3 };
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
  // Baruna Front fighters
  if (memberWords.has(next?.lower ?? '')) return { kind: 'group', weight: 6 };
  // Omar Sabri, 34, said; Omar Sabri told
  if (
    words.length >= 2 &&
    words.length <= 5 &&
    !span.definite &&
    (/^(?:say|tell|add|write|describe|recall)$/u.test(next?.lemma ?? '') ||
      (next?.text === ',' && /^\d\d$/u.test(tokens[span.last + 1]?.text ?? '')))
  )
    return { kind: 'person', weight: 3 };
  if (spatial) return { kind: 'place', weight: 2 };
  if (span.definite && words.length > 1 && within.test(leading))
    return { kind: 'place', weight: 1 };
  if (span.definite) return { kind: 'group', weight: 1 };
  // two to four capitalised words that nothing else explains; not: another Grey Heron
  return words.length >= 2 &&
    !counting.test(before) &&
    words.length <= 4 &&
    !/[\d/]|\p{Lu}\p{Lu}/u.test(exact)
    ? { kind: 'person', weight: 1 }
    : { kind: 'other', weight: 0 };
};

/** Police, God, Mass: a word that some town or state is called too */
const isWord = (
  tokens: readonly Token[],
  { first, last }: TokenRange,
  place: KnownPlace,
): boolean => {
  if (last - first > 1) return false;
  const { text, lower } = tokens[first] as Token;
  if (place.kind === 'city') return nounKind(lower) !== null;
  return place.kind === 'division' && place.name !== text && tokens[first - 1]?.text !== ',';
};

const bands = /^(?:militias?|group|movement|faction|gang|network|organi[sz]ation|brigade)$/u;

/** Words before the name of a model or a brand, not of a person. */
const counting = /^(?:an?|another|every|each|these|those|two|three|several|its|their|our)$/u;
/** First words of a place’s name. */
const places: ReadonlySet<string> = new Set(['port', 'fort', 'camp', 'mount', 'lake', 'cape']);

const districts =
  /^(?:neighbou?rhood|district|province|governorate|suburb|quarter|township|valley|peninsula|mountains?|hills|river|area|region|desert|island|village|town)$/u;

/** Omar Sabri Jr. */
const generation = /^(?:jr|sr|ii|iii|iv)$/u;

const initialsOf = (words: readonly string[]): string =>
  words
    .filter((word) => !/^(?:of|for|the|and|al)$/u.test(word))
    .map((word) => word[0])
    .join('');

/** True: the words of a shorter mention are those of the fuller name, or its surname. */
const isShortFor = (short: NamedSpan, full: NamedSpan): boolean => {
  if (short === full || short.words.length >= full.words.length) return false;
  const tail = full.words.slice(-short.words.length);
  // Mr. Sabri, al-Sabri → Omar al-Sabri
  if (full.kind === 'person')
    return (
      (short.weight < 8 || short.kind === 'person') &&
      short.words.every((word, i) => word === tail[i])
    );
  // Grey Heron → MV Grey Heron
  if (full.kind === 'vehicle')
    return short.kind !== 'person' && short.words.join(' ') === full.words.slice(1).join(' ');
  // BLF → Baruna Liberation Front
  if (full.kind === 'group' && /^\p{Lu}{2,7}$/u.test(short.exact))
    return full.acronym === short.exact || short.exact.toLowerCase() === initialsOf(full.words);
  return false;
};

const speaking = /^(?:say|tell|add|write|describe|recall|ask|explain)$/u;

/**
 * Kyle Jordan … Jordan said: a land’s name that is a person’s surname, too, where nothing beside it
 * speaks of a place.
 */
const tellSurnames = (tokens: readonly Token[], spans: readonly NamedSpan[]): void => {
  const surnames = new Set(
    spans.filter(({ kind, words }) => kind === 'person' && words.length > 1).map(lastWord),
  );
  const doubtful = spans.filter(
    (span) =>
      span.kind === 'place' &&
      span.weight > 2 &&
      span.words.length === 1 &&
      surnames.has(lastWord(span)),
  );
  const isPlaced = ({ first }: NamedSpan): boolean =>
    /^(?:ADP|DET|ADJ)$/u.test(tokens[first - 1]?.pos ?? '') || tokens[first - 2]?.text === ',';
  const placed = new Set(doubtful.filter(isPlaced).map(lastWord));
  for (const span of doubtful) {
    const beside = [tokens[span.last], tokens[span.first - 1]];
    const speaks = beside.some((token) => speaking.test(token?.lemma ?? ''));
    if (speaks || span.role?.of === 'person' || (!isPlaced(span) && !placed.has(lastWord(span))))
      Object.assign(span, { kind: 'person', weight: 9, surname: true });
  }
};

const lastWord = ({ words }: NamedSpan): string => words.at(-1) ?? '';

/** What spans of one name have in common; a surname is apart from the land of its name. */
const keyOf = ({ words, surname }: NamedSpan): string =>
  surname ? `${words.join(' ')} (surname)` : words.join(' ');

const isSmall = writtenClass(/^\p{Ll}/u);

/**
 * Finds the named things of a document.
 *
 * @param text - The article’s text.
 * @param tokens - All its tokens.
 * @param sentences - With their noun phrases.
 */
export const findNames = (
  text: string,
  tokens: readonly Token[],
  sentences: readonly SentenceWithPhrases[],
): NamedEntity[] => {
  const wordsOf = ({ first, last }: TokenRange): string =>
    text.slice((tokens[first] as Token).start, (tokens[last - 1] as Token).end);
  const standsSmall = remember((word) =>
    tokens.some((token) => token.lower === word && isSmall.has(token)),
  );
  let surnames: Set<string> | null = null;
  // Otto Brooks … Brooks, as the first word of its sentence
  const isSurname = (word: string): boolean => (surnames ??= surnamesOf(tokens)).has(word);
  const unread = sentences.map((sentence) => ({
    sentence,
    spans: findNameSpans(tokens, sentence, standsSmall, isSurname),
  }));
  const read = unread.flatMap(({ sentence, spans: own }) =>
    own.map((span): NamedSpan => {
      const exact = wordsOf(span);
      const words = foldName(exact)
        .split(' ')
        .filter((word, i) => word !== 'al' && !(i > 1 && generation.test(word)));
      const dateline = span.last <= datelineEnd(tokens, sentence);
      return {
        ...span,
        exact,
        words,
        dateline,
        ...kindOfName(tokens, { ...span, dateline }, exact),
        inTitle: sentence.role === 'title',
        surname: false,
      };
    }),
  );
  widenPlaces(tokens, read);
  tellSurnames(tokens, read);
  // a headline may write every word large: its names count where the text below has them too
  const below = new Set(read.filter(({ inTitle }) => !inTitle).map(({ words }) => words.join(' ')));
  const spans = read.filter(
    ({ inTitle, weight, words }) => !inTitle || weight >= 4 || below.has(words.join(' ')),
  );
  const byKey = new Map<string, NamedSpan>();
  for (const span of spans) {
    const key = keyOf(span);
    const known = byKey.get(key);
    const best = known && known.weight >= span.weight ? known : span;
    // OSTROV (Reuters) … Ostrov: a dateline’s capitals are not the name’s
    const named = [known, span].find((one) => one && /\p{Ll}/u.test(one.exact)) ?? best;
    byKey.set(key, {
      ...best,
      exact: /\p{Ll}/u.test(best.exact) ? best.exact : named.exact,
      acronym: span.acronym ?? known?.acronym ?? null,
    });
  }
  const times = new Map<string, number>();
  for (const span of spans) times.set(keyOf(span), (times.get(keyOf(span)) ?? 0) + 1);
  const full = [...byKey.values()].sort((a, b) => b.words.length - a.words.length);
  const byLastWord = new Map<string, NamedSpan[]>();
  for (const span of full) {
    const keys = [
      span.words.at(-1) ?? '',
      span.acronym?.toLowerCase() ?? '',
      initialsOf(span.words),
    ];
    for (const key of new Set(keys)) byLastWord.set(key, [...(byLastWord.get(key) ?? []), span]);
  }
  const byFamilyName = new Map(
    full
      .filter(({ kind, words }) => kind === 'person' && words.length > 1)
      .map((span) => [span.words[0] ?? '', span]),
  );
  const byGivenName = Map.groupBy(
    full.filter(({ kind, words }) => kind === 'person' && words.length > 1),
    ({ words }) => words[0] ?? '',
  );
  // Mia Tarr … Mia said: a child is called by the given name, where only one has it; not: his son
  // Otto … Otto Lunt said, of one who was named before
  const keys = spans.filter(({ inTitle }) => !inTitle).map(keyOf);
  const calledByGiven = (same: NamedSpan): NamedSpan | undefined => {
    const [word = '', ...others] = same.words;
    const [called, ...more] = byGivenName.get(word) ?? [];
    const plain = !same.titled && (same.kind === 'person' || same.kind === 'other');
    if (!called || !plain || others.length > 0 || more.length > 0) return undefined;
    const own = same.role ? keys.indexOf(keyOf(same)) : -1;
    return own >= 0 && own < keys.indexOf(keyOf(called)) ? undefined : called;
  };
  // Omar Sabri … Sabri: a name that is later shortened to its last word is a person’s
  for (const span of full) {
    if (span.kind !== 'other' || span.words.length < 2 || span.words.length > 5) continue;
    if (byKey.has(span.words.at(-1) ?? '')) span.kind = 'person';
  }
  const entities = new Map<NamedSpan, NamedEntity>();
  // Crooked Ann Lee … Ann Lee … Ann Lee: what most mentions call her, not the longest of them
  const usual = (longest: NamedSpan): NamedSpan => {
    if (longest.kind !== 'person' || longest.words.length < 3) return longest;
    const count = (span: NamedSpan): number => times.get(keyOf(span)) ?? 0;
    return (
      byLastWord
        .get(lastWord(longest))
        ?.find(
          (one) => one.words.length > 1 && isShortFor(one, longest) && count(one) > count(longest),
        ) ?? longest
    );
  };
  for (const span of spans) {
    const same = byKey.get(keyOf(span)) as NamedSpan;
    const candidates = byLastWord.get(span.words.at(-1) ?? '') ?? [];
    const fuller =
      candidates.find((other) => isShortFor(same, other)) ??
      // Li Weimin … Mr. Li: the family name stands first
      (span.titled && span.words.length === 1 ? byFamilyName.get(span.words[0] ?? '') : null) ??
      calledByGiven(same) ??
      same;
    let entity = entities.get(fuller);
    if (!entity) {
      entity = {
        name: usual(fuller).exact,
        kind: fuller.kind,
        aliases: [],
        roles: [],
        mentions: [],
      };
      entities.set(fuller, entity);
    }
    const role = span.role ? wordsOf(span.role) : null;
    if (role && !entity.roles.includes(role)) entity.roles.push(role);
    for (const alias of [span.exact, span.acronym])
      if (alias && alias !== entity.name && !entity.aliases.includes(alias))
        entity.aliases.push(alias);
    entity.mentions.push({
      first: span.first,
      last: span.last,
      start: (tokens[span.first] as Token).start,
      end: (tokens[span.last - 1] as Token).end,
      exact: span.exact,
    });
  }
  return [...entities.values()];
};
