/**
 * The names of one document as they are written → which of them mean the same: a surname leads to the
 * full name, an acronym to its long form, a child’s given name to the child.
 */
import { foldName } from './fold-name.ts';
import type { NamedSpan } from './find-names.ts';
import { particles } from './name-words.ts';
import { nicknameIn } from './nickname.ts';

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

/** Ann “Annie” Tarr: Ann, Annie */
const callsOf = ({ words: [given = ''], exact }: NamedSpan): string[] => {
  const nickname = nicknameIn(exact);
  return nickname ? [given, foldName(nickname)] : [given];
};

/** Ann Lee; not Le Pen, Abu Bakr, St. Clair, Abu-Jamal, which are surnames */
const hasGivenName = ({ exact }: NamedSpan): boolean => {
  const [given = '', ...others] = exact.split(/\s+/u);
  return others.length > 0 && !particles.has(foldName(given)) && foldName(given) !== 'st';
};

/** The surname, where it is a person’s name. */
export const lastWord = ({ words }: NamedSpan): string => words.at(-1) ?? '';

/** What spans of one name have in common; a surname is apart from the land of its name. */
const keyOf = ({ words, surname }: NamedSpan): string =>
  surname ? `${words.join(' ')} (surname)` : words.join(' ');

/** One span for each name: the weightiest, with its acronym wherever that stands. */
const foldSpans = (spans: readonly NamedSpan[]): Map<string, NamedSpan> => {
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
  return byKey;
};

/** The names of a text, looked up by their words as a reader would: a surname leads to its full name. */
export class NameBook {
  readonly #byKey: ReadonlyMap<string, NamedSpan>;
  readonly #byLastWord = new Map<string, NamedSpan[]>();
  readonly #byFamilyName: ReadonlyMap<string, NamedSpan>;
  /** People by what they may be called: the given name, the nickname. */
  readonly #byGivenName = new Map<string, NamedSpan[]>();
  /** Where each name stands in the text. */
  readonly #placesOf = new Map<string, number[]>();
  /** The names of the text below its title, in its order. */
  readonly #keys: readonly string[];

  constructor(spans: readonly NamedSpan[]) {
    this.#byKey = foldSpans(spans);
    for (const [key, own] of Map.groupBy(spans, keyOf))
      this.#placesOf.set(
        key,
        own.map(({ first }) => first),
      );
    this.#keys = spans.filter(({ inTitle }) => !inTitle).map(keyOf);
    const full = [...this.#byKey.values()].sort((a, b) => b.words.length - a.words.length);
    for (const span of full) {
      const keys = [lastWord(span), span.acronym?.toLowerCase() ?? '', initialsOf(span.words)];
      for (const key of new Set(keys))
        this.#byLastWord.set(key, [...(this.#byLastWord.get(key) ?? []), span]);
    }
    const people = full.filter(({ kind, words }) => kind === 'person' && words.length > 1);
    this.#byFamilyName = new Map(people.map((span) => [span.words[0] ?? '', span]));
    const calls = people.flatMap((span) => callsOf(span).map((call) => ({ call, span })));
    for (const [call, called] of Map.groupBy(calls, (one) => one.call))
      this.#byGivenName.set(
        call,
        called.map(({ span }) => span),
      );
    // Omar Sabri … Sabri: a name that is later shortened to its last word is a person’s
    for (const span of full) {
      if (span.kind !== 'other' || span.words.length < 2 || span.words.length > 5) continue;
      if (this.#byKey.has(lastWord(span))) span.kind = 'person';
    }
  }

  /** The fullest name of what a span names. */
  fullest(span: NamedSpan): NamedSpan {
    const same = this.#byKey.get(keyOf(span)) as NamedSpan;
    const [first = ''] = span.words;
    return (
      this.#heir(same, this.#longerFor(same)) ??
      // Li Weimin … Mr. Li: the family name stands first
      (span.titled && span.words.length === 1 ? this.#byFamilyName.get(first) : undefined) ??
      this.#calledByGiven(same) ??
      same
    );
  }

  #longerFor(short: NamedSpan): NamedSpan[] {
    const sharing = this.#byLastWord.get(lastWord(short)) ?? [];
    return sharing.filter((other) => isShortFor(short, other));
  }

  /**
   * Ann Tarr … her son, Otto Tarr … Tarr: of two who share a surname the one last named before it first
   * stands alone, or else the one named first; of one, the longest name.
   */
  #heir(short: NamedSpan, candidates: readonly NamedSpan[]): NamedSpan | undefined {
    const [longest] = candidates;
    if (candidates.length < 2 || longest?.kind !== 'person') return longest;
    const placesOf = (one: NamedSpan): readonly number[] => this.#placesOf.get(keyOf(one)) ?? [];
    const alone = placesOf(short)[0] ?? short.first;
    const named = candidates.map((one) => {
      const before = placesOf(one).findLast((place) => place < alone);
      return { one, rank: before ?? -(placesOf(one)[0] ?? 0) };
    });
    const last = named.reduce((a, b) => (b.rank > a.rank ? b : a)).one;
    return candidates.find((one) => one === last || isShortFor(last, one));
  }

  /** Crooked Ann Lee … Ann Lee … Ann Lee: what most mentions call her, not the longest of them */
  usual(longest: NamedSpan): NamedSpan {
    if (longest.kind !== 'person' || longest.words.length < 3) return longest;
    const count = (span: NamedSpan): number => this.#placesOf.get(keyOf(span))?.length ?? 0;
    const isUsual = (one: NamedSpan): boolean =>
      hasGivenName(one) && isShortFor(one, longest) && count(one) > count(longest);
    return this.#byLastWord.get(lastWord(longest))?.find(isUsual) ?? longest;
  }

  /**
   * Mia Tarr … Mia said: a child is called by the given name, where only one has it; not: his son
   * Otto … Otto Lunt said, of one who was named before
   */
  #calledByGiven(same: NamedSpan): NamedSpan | undefined {
    const [word = '', ...others] = same.words;
    const [called, ...more] = this.#byGivenName.get(word) ?? [];
    const plain = !same.titled && (same.kind === 'person' || same.kind === 'other');
    if (!called || !plain || others.length > 0 || more.length > 0) return undefined;
    const own = same.role ? this.#keys.indexOf(keyOf(same)) : -1;
    return own >= 0 && own < this.#keys.indexOf(keyOf(called)) ? undefined : called;
  }
}
