/**
 * Noun phrases → the names in them: the fullest form that the article gives, the role beside it, and
 * whether it is a person’s. Whom a phrase without a name stands for is left to speakers.ts.
 */
import type { NamedEntity } from '../names/find-names.ts';
import { findPlace } from '../names/gazetteer.ts';
import { honorifics, nounKind, portfolios } from '../names/name-words.ts';
import type { NounPhrase } from '../phrases/noun-phrases.ts';
import { singleSpaced } from '../words/single-spaced.ts';
import type { Token, TokenRange } from '../words/tokenize.ts';
import { textOf } from './make-report.ts';
import { addTo, endingsOf, lastWord } from './mentions.ts';
import { isOutletName } from './outlets.ts';
import type { Reading } from './reading.ts';
import { chainRight } from './source-chains.ts';
import type { Source } from './sources.ts';
import {
  isBody,
  isNameOfHappening,
  isPersonNoun,
  isPluralNoun,
  isQuantifier,
} from './speaker-nouns.ts';
import { writtenClass } from '../words/word-class.ts';

export interface NamedPart {
  name: string;
  role: string | null;
  person: boolean;
}

/** True: a word that begins with a large letter. */
export const isLarge = (token: Token | undefined): boolean => large.has(token);

const large = writtenClass(/^\p{Lu}/u);

/** Orlov ← Ann Orlov; not “the Wolves” ← the Marsh Wolves, a group */
const isShortened = (full: NamedEntity | undefined): boolean =>
  full !== undefined && full.kind !== 'group';

/** Foreign, Interior, Ministry: what every land’s ministries are called */
const isCommonPart = (word: Token): boolean =>
  isBody(word) ||
  portfolios.has(word.lower) ||
  /^(?:foreign|home|national|supreme|federal|of)$/u.test(word.lower);

/** Mayor Sir, director Prof. */
const addressed = /(?<=\p{L}{3,})\s(?:Sir|Dame|Lord|Lady|Dr|Prof|Mr|Mrs|Ms)\.?$/u;

/** ANN ORLOV */
const isShouted = (name: string): boolean => name.length > 3 && name === name.toUpperCase();

/** the spokesman, known as Abu Hale; a mother, who gave her name only as Ilse: the name behind “as”; else null. */
const calledSo = (reading: Reading, { core, last }: Source): string | null => {
  const { tokens } = reading;
  if (isLarge(tokens[core.head])) return null;
  for (let i = core.last + 1; i < last; i++) {
    if (tokens[i - 1]?.lower !== 'as' || !isLarge(tokens[i])) continue;
    const before = tokens.slice(Math.max(core.last, i - 5), i - 1).map(({ lower }) => lower);
    if (!/\bknown$|\b(?:himself|herself)$|\bname(?: only)?$/u.test(before.join(' '))) continue;
    let end = i;
    while (end < last && isLarge(tokens[end])) end++;
    return textOf(reading, { first: i, last: end });
  }
  return null;
};

/** Reads the names of phrases by what the article’s names say of them. */
export class NameReader {
  readonly #reading: Reading;
  readonly #entityAt = new Map<number, { entity: NamedEntity; first: number; last: number }>();
  readonly #byName = new Map<string, NamedEntity>();
  /** By the words that a name of more words ends in. */
  readonly #byEnding = new Map<string, NamedEntity>();
  /** Persons of two names and more. */
  readonly #bySurname = new Map<string, NamedEntity[]>();
  readonly #openings: ReadonlySet<number>;

  constructor(reading: Reading) {
    this.#reading = reading;
    this.#openings = new Set(reading.sentences.map(({ first }) => first));
    for (const entity of reading.names) {
      const { name, mentions } = entity;
      for (const { first, last } of mentions)
        for (let i = first; i < last; i++) this.#entityAt.set(i, { entity, first, last });
      if (!this.#byName.has(name)) this.#byName.set(name, entity);
      const surname = lastWord(name.replace(/,? (?:Jr|Sr)\.?$/u, ''));
      if (entity.kind === 'person' && surname !== name) addTo(this.#bySurname, surname, entity);
      for (const ending of endingsOf(name).slice(1))
        if (!this.#byEnding.has(ending)) this.#byEnding.set(ending, entity);
    }
  }

  /** The entity that a token belongs to. */
  entityAt(index: number): NamedEntity | undefined {
    return this.#entityAt.get(index)?.entity;
  }

  /** The entity of a full name. */
  entityOf(name: string): NamedEntity | undefined {
    return this.#byName.get(name);
  }

  /** True: the token opens a sentence, where every word is large. */
  opens(index: number): boolean {
    return this.#openings.has(index);
  }

  /** True: a name stands in the phrase. */
  hasName({ first, last }: NounPhrase): boolean {
    for (let i = first; i < last; i++) if (this.#entityAt.has(i)) return true;
    return false;
  }

  /** Hale ← Tom Hale Jr., Pedro Toledo; of two with one surname, the one who was named in full last. */
  #fullest(entity: NamedEntity, before: number): NamedEntity {
    const surname = lastWord(entity.name.replace(/,? (?:Jr|Sr)\.?$/u, ''));
    // ANN P. ORLOV, as she signs: Ann Orlov of the text
    const signed = entity.kind === 'person' && isShouted(entity.name) && isShouted(surname);
    const written = signed ? this.#writtenAs(entity.name, surname) : undefined;
    if (written) return written;
    if (entity.kind === 'group' || /^\p{Lu}{2}/u.test(surname)) return entity;
    // Hale is whom the account is about, though a namesake was named since
    const namesakes = (this.#bySurname.get(surname) ?? []).filter(
      ({ mentions }) => mentions.length * 3 >= entity.mentions.length,
    );
    const isFull = ({ first, last }: TokenRange): boolean => last - first > 1;
    const at = (one: NamedEntity): number =>
      one.mentions.findLast((mention) => isFull(mention) && mention.first <= before)?.first ?? -1;
    const lone = !entity.mentions.some((mention) => mention.first === before && isFull(mention));
    if (!lone || namesakes.length === 0 || (namesakes.length === 1 && entity.name !== surname))
      return entity;
    const nearest = namesakes.reduce((best, one) => (at(one) > at(best) ? one : best));
    return at(nearest) >= 0 ? nearest : entity;
  }

  /** The name in small letters of somebody whom another place of the text gives in capitals. */
  #writtenAs(shouted: string, surname: string): NamedEntity | undefined {
    const own = `${surname[0] ?? ''}${surname.slice(1).toLowerCase()}`;
    const [first = ''] = shouted.toLowerCase().split(' ');
    return (this.#bySurname.get(own) ?? []).find(({ name }) =>
      name.toLowerCase().startsWith(`${first} `),
    );
  }

  /** The words of a phrase without article and possessive. */
  words(range: TokenRange): string {
    return singleSpaced(textOf(this.#reading, range))
      .replace(/^(?:the|an?)\s+/iu, '')
      .replace(/[’']s?$|\s*[―—–]+$/u, '');
  }

  /** The University of Norden: the whole name of a body, of which a phrase may be the first part. */
  nameOfBody(phrase: NounPhrase): string {
    const found = this.#entityAt.get(phrase.head);
    const whole = found && found.last > phrase.last && found.first >= phrase.first;
    return whole ? this.words({ first: found.first, last: found.last }) : this.words(phrase);
  }

  /** Name and role of one phrase: “Health Ministry Deputy Spokesperson” + “Omar Sabri”. */
  read(phrase: NounPhrase): NamedPart | null {
    const { tokens } = this.#reading;
    const found = this.#entityAt.get(phrase.head);
    if (!found) return this.#readUnlisted(phrase);
    const { first, last } = found;
    const entity = this.#fullest(found.entity, first);
    // Karsia’s Home Ministry, the Associated Press: more of the name stands before
    const head = tokens[phrase.head] as Token;
    const generic = last - first === 1 && (isBody(head) || nounKind(head.lower) === 'group');
    if (generic && first > phrase.first + 1) return null;
    // Karsia’s Foreign Ministry: every land has one
    const owned = /^['’]s?$/u.test(tokens[first - 1]?.text ?? '');
    if (owned && tokens.slice(first, last).every(isCommonPart)) return null;
    // Prime Minister Sir Omar Hale: the office alone
    const before =
      first > phrase.first
        ? this.words({ first: phrase.first, last: first }).replace(addressed, '')
        : '';
    // the Grey Heron: ships and bands have articles, people don’t
    const definite = tokens[first - 1]?.lower === 'the';
    const person =
      (entity.kind === 'person' && !isOutletName(entity.name)) ||
      // Orlov ← a name that ends in it
      (entity.kind === 'other' &&
        !isOutletName(entity.name) &&
        (entity.name.includes(' ') || isShortened(this.#byEnding.get(entity.name))) &&
        !definite);
    const title = before.replace(/\.$/u, '').toLowerCase();
    // a fit-looking Hale: no office
    const nameless = tokens[first - 1]?.pos === 'ADJ';
    const unfit = honorifics.has(title) || nameless || isPluralNoun(title);
    const roleWords = unfit || tokens[phrase.first]?.pos === 'PRON' ? '' : before;
    return {
      name: entity.name,
      role: person ? roleWords || (entity.roles[0] ?? null) : null,
      person,
    };
  }

  /** A capitalised head that the article’s names lack: “Hale said”. */
  #readUnlisted({ first, head }: NounPhrase): NamedPart | null {
    const { tokens } = this.#reading;
    const token = tokens[head];
    if (!isLarge(token) || isQuantifier(token)) return null;
    let start = head;
    while (start > first && isLarge(tokens[start - 1])) start--;
    if (tokens[start]?.pos === 'DET') start++;
    if (start > head) return null;
    // Karsian state TV: no short form of Norden TV
    const isCommon = token?.pos === 'NOUN' && tokens[start - 1]?.pos === 'NOUN';
    if (isCommon && start > first) return null;
    const name = this.words({ first: start, last: head + 1 });
    const full = this.#byEnding.get(name);
    // Gunmen said: large for its place alone
    if (!full && start === first && this.#openings.has(first) && isPersonNoun(token as Token))
      return null;
    // “Prime Minister”, “Chief Justice” alone are offices, no names
    if (
      !full &&
      (nounKind(token?.lower ?? '') !== null ||
        /^(?:Chief|Associate|Presiding) Justice$/u.test(name))
    )
      return null;
    const person = full?.kind !== 'group' && !isOutletName(full?.name ?? name);
    return { name: full?.name ?? name, role: null, person };
  }

  /** Minister of Health Omar Sabri, Karsian envoy for Belmar Ann Lee: the one whose office begins with the phrase. */
  readHolder({ first, last, head }: NounPhrase): NamedPart | null {
    const { tokens } = this.#reading;
    // the owner and president Ann Orlov; not: the council and Mayor Ann Orlov
    if (tokens[last]?.pos === 'CCONJ' && !isPersonNoun(tokens[head] as Token)) return null;
    for (let i = last; i < last + 5; i++) {
      // …, officials said. Spokesman Omar Sabri left; police say suspected gunman Omar Sabri left; a headline
      // “Two shot: police” over “Spokesman Omar Sabri left”
      if (this.opens(i) || /^(?:PUNCT|VERB|AUX)$/u.test(tokens[i]?.pos ?? '')) return null;
      const found = this.#entityAt.get(i);
      if (found?.entity.kind !== 'person' || found.first !== i) continue;
      const role = this.words({ first, last: i });
      // the spokesman for President Ada Quill: another than she
      const holds = (one: string): boolean =>
        role === one ||
        (role.endsWith(` ${one}`) && !/\s(?:of|for|to)$/u.test(role.slice(0, -one.length - 1)));
      return found.entity.roles.some(holds)
        ? { name: found.entity.name, role, person: true }
        : null;
    }
    return null;
  }

  /** Hale; the mayor, Ann Hale, */
  readSubject(subject: NounPhrase): NamedPart | null {
    const { tokens, phraseAt } = this.#reading;
    const entity = this.entityAt(subject.head);
    // claims that it had shelled Belmar were false: the object of one verb, no subject of the next
    // a band in northern Karsia vowed to strike: not the land
    const before = tokens[subject.first - 1];
    const object = before?.pos === 'VERB' || /^(?:in|of|from|near)$/u.test(before?.lower ?? '');
    if (object && /^(?:place|other)$/u.test(entity?.kind ?? '')) return null;
    if (entity?.kind === 'vehicle' || isNameOfHappening(entity?.name ?? '')) return null;
    const own = this.read(subject) ?? this.readHolder(subject);
    // the secretary of state, Ann Hale,
    const last = own ? subject.last : chainRight(this.#reading, subject, tokens.length);
    const next = phraseAt[last + 1];
    if (own || tokens[last]?.lower !== ',' || next?.first !== last + 1) return own;
    if (tokens[next.last]?.lower !== ',') return null;
    const named = this.read(next);
    // their headteacher, Ann Hale: whatever the noun is, a full name of a person tells
    const told =
      isPersonNoun(tokens[subject.head] as Token) ||
      (named?.name.includes(' ') && this.entityAt(next.head)?.kind === 'person');
    return named?.person && told
      ? { ...named, role: this.words({ first: subject.first, last }) }
      : null;
  }

  /** “…,” said Tom Hale, a guard, who ran out and said: the one who is described so. */
  readDescribed({ first, last }: NounPhrase): Source | null {
    const { tokens, phraseAt } = this.#reading;
    if (!/^an?$/u.test(tokens[first]?.lower ?? '') || tokens[first - 1]?.text !== ',') return null;
    const core = tokens[last]?.text === ',' ? phraseAt[first - 2] : undefined;
    return core && this.read(core)?.person ? { core, first: core.first, last } : null;
  }

  /** the Director, Marsh Fire Service, Mr. Omar Sabri: a body between an office and a person */
  #isBodyBeforeHolder({ core, last: end }: Source, comma: number): boolean {
    const { tokens, phraseAt } = this.#reading;
    const body = phraseAt[comma + 1];
    const holder = body && tokens[body.last]?.text === ',' ? phraseAt[body.last + 1] : undefined;
    return (
      body !== undefined &&
      holder !== undefined &&
      holder.last <= end &&
      isPersonNoun(tokens[core.head] as Token) &&
      this.entityAt(body.head)?.kind === 'group' &&
      this.entityAt(holder.head)?.kind === 'person'
    );
  }

  /** Tom Hale, a guard at the gate: name or role from the words behind the first phrase. */
  readApposition(source: Source): {
    name: string | null;
    role: string | null;
    personal: boolean;
  } {
    const { tokens, phraseAt } = this.#reading;
    const called = calledSo(this.#reading, source);
    if (called) return { name: called, role: null, personal: true };
    for (let i = source.core.last; i < source.last; i++) {
      if (tokens[i]?.lower !== ',') continue;
      // the Director, Marsh Fire Service, Mr. Omar Sabri: who holds the office
      if (this.#isBodyBeforeHolder(source, i)) continue;
      const phrase = phraseAt[i + 1];
      if (!phrase || phrase.first !== i + 1) continue;
      // the wife of one victim, Tom Hale: the victim’s name
      const before = phraseAt[i - 1];
      const other =
        before !== source.core &&
        /^(?:one|an?|another)$/u.test(tokens[before?.first ?? -1]?.lower ?? '');
      if (before && other && isPersonNoun(tokens[before.head] as Token)) continue;
      // Ann Lee, whose son is ill
      if (tokens[phrase.first]?.lower === 'whose') continue;
      if (/^\d+$/u.test(tokens[phrase.head]?.text ?? '')) continue;
      const entity = this.entityAt(phrase.head);
      if (entity?.kind === 'place') {
        // Tom Hale, a Delos, Karsia, clerk: where he is from
        if (!entity.name.includes(' ') || findPlace(entity.name)) continue;
        // a resident of the town, Tom Hale: no place that is known
        if (isPersonNoun(tokens[source.core.head] as Token))
          return { name: entity.name, role: null, personal: true };
      }
      const named = this.read(phrase);
      if (named?.person) return { ...named, personal: true };
      // the owner of the boat, Tarr Lines
      if (named && entity?.kind === 'group' && phrase.head === phrase.last - 1)
        return { ...named, personal: false };
      let end = phrase.last;
      while (end < source.last && !/^(?:,|who|whose|which)$/u.test(tokens[end]?.lower ?? '')) end++;
      const role = this.words({ first: phrase.first, last: end });
      const personal = isPersonNoun(tokens[phrase.head] as Token);
      return { name: null, role, personal };
    }
    return { name: null, role: null, personal: false };
  }
}
