/**
 * Sentences of an article → its named people, groups, places, buildings and vehicles, each with every
 * mention: a surname is linked to the full name, an acronym to its long form.
 */
import { foldName } from '../fold-name.ts';
import { remember } from '../remember.ts';
import type { Token, TokenRange } from '../tokenize.ts';
import { writtenClass } from '../word-class.ts';
import { datelineEnd } from './dateline-end.ts';
import { findNameSpans, type NameSpan, type SentenceWithPhrases } from './name-spans.ts';
import { kindOfName } from './kind-of-name.ts';
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
