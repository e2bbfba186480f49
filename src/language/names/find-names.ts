/**
 * Sentences of an article → its named people, groups, places, buildings and vehicles, each with every
 * mention: a surname is linked to the full name, an acronym to its long form.
 */
import { foldName } from './fold-name.ts';
import { remember } from '../remember.ts';
import type { Token, TokenRange } from '../words/tokenize.ts';
import { wordClass, writtenClass } from '../words/word-class.ts';
import { datelineEnd } from './dateline-end.ts';
import { findPlace } from './gazetteer.ts';
import { findNameSpans, type NameSpan, type SentenceWithPhrases } from './name-spans.ts';
import { kindOfName } from './kind-of-name.ts';
import type { KnownPeople } from './known-people.ts';
import { lastWord, NameBook } from './name-book.ts';
import { isShouted } from './no-name.ts';
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

/** the, mobile-phone; not: al-Marn, eBand */
const isSmall = writtenClass(/^\p{Ll}[^\p{Lu}]*$/u);

/**
 * Finds the named things of a document.
 *
 * @param text - The article’s text.
 * @param tokens - All its tokens.
 * @param sentences - With their noun phrases.
 * @param people - Whom the text surely names.
 */
export const findNames = (
  text: string,
  tokens: readonly Token[],
  sentences: readonly SentenceWithPhrases[],
  people: KnownPeople,
): NamedEntity[] => {
  const wordsOf = ({ first, last }: TokenRange): string =>
    text.slice((tokens[first] as Token).start, (tokens[last - 1] as Token).end);
  const spans = readSpans(tokens, sentences, wordsOf, people);
  const book = new NameBook(spans);
  const entities = new Map<NamedSpan, NamedEntity>();
  for (const span of spans) {
    const fullest = book.fullest(span);
    const { kind } = fullest;
    const entity = entities.get(fullest) ?? {
      name: withoutLetters(book.usual(fullest).exact),
      kind,
      aliases: [],
      roles: [],
      mentions: [],
    };
    entities.set(fullest, entity);
    const role = span.role ? wordsOf(span.role) : null;
    if (role && !entity.roles.includes(role)) entity.roles.push(role);
    for (const alias of [span.exact, span.acronym])
      if (alias && alias !== entity.name && !entity.aliases.includes(alias))
        entity.aliases.push(alias);
    const { first, last, exact } = span;
    const [{ start }, { end }] = [tokens[first] as Token, tokens[last - 1] as Token];
    entity.mentions.push({ first, last, start, end, exact });
  }
  return [...entities.values()];
};

/** The names as they are written, each with its kind; those of a headline only where the text has them too. */
const readSpans = (
  tokens: readonly Token[],
  sentences: readonly SentenceWithPhrases[],
  wordsOf: (range: TokenRange) => string,
  people: KnownPeople,
): NamedSpan[] => {
  const standsSmall = remember((word) =>
    tokens.some((token) => token.lower === word && isSmall.has(token)),
  );
  let surnames: Set<string> | null = null;
  // Otto Brooks … Brooks, as the first word of its sentence
  const isSurname = (word: string): boolean => (surnames ??= surnamesOf(tokens)).has(word);
  const found = sentences.map((sentence) => ({
    sentence,
    spans: findNameSpans(tokens, sentence, { standsSmall, isSurname, people }),
  }));
  const read = found.flatMap(({ sentence, spans }) =>
    spans.map((span): NamedSpan => {
      const exact = wordsOf(span);
      const words = foldName(exact)
        .split(' ')
        .filter(
          (word, i) => word !== 'al' && !(i > 1 && (generation.test(word) || isLetters.has(word))),
        );
      const dateline = span.last <= datelineEnd(tokens, sentence);
      const inTitle = sentence.role === 'title';
      return {
        ...span,
        exact,
        words,
        dateline,
        ...kindOfName(tokens, { ...span, dateline }, exact),
        // TWO DIE IN BELMAR: no acronym
        ...(inTitle && isShouted(tokens, sentence) && !findPlace(exact) && { weight: 0 }),
        inTitle,
        surname: false,
      };
    }),
  );
  widenPlaces(tokens, read);
  tellSurnames(tokens, read);
  // a headline may write every word large: its names count where the text below has them too, or
  // where it puts something in a place and writes other words small
  const below = new Set(read.filter(({ inTitle }) => !inTitle).map(({ words }) => words.join(' ')));
  const plain = sentences.find((one) => one.role === 'title' && isPlain(tokens, one));
  return read.filter(
    ({ inTitle, weight, words, first }) =>
      !inTitle ||
      weight >= 4 ||
      below.has(words.join(' ')) ||
      (plain && first < plain.last && isIn.has(tokens[first - 1])),
  );
};

/** Three killed in fire in Ostrov: a headline that writes small what is no name */
const isPlain = (tokens: readonly Token[], { first, last }: TokenRange): boolean =>
  tokens
    .slice(first + 1, last)
    .some((token) => isSmallWord.has(token) && /^(?:NOUN|VERB|ADJ)$/u.test(token.pos));

const isIn = wordClass(/^(?:in|near)$/u);

const isSmallWord = writtenClass(/^\p{Ll}{4,}$/u);

/** Omar Sabri Jr. */
const generation = /^(?:jr|sr|ii|iii|iv)$/u;

/** Omar Sabri KC, Ann Orlov MP: what stands behind a name and is no part of it */
const letters = 'KC QC SC SAN MP MSP MLA MBE OBE CBE PhD MD Esq'.split(' ');
const isLetters: ReadonlySet<string> = new Set(letters.map((one) => one.toLowerCase()));
const lettersBehind = new RegExp(`(?<=\\S \\S+) (?:${letters.join('|')})$`, 'u');

const withoutLetters = (name: string): string => name.replace(lettersBehind, '');

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
