/**
 * The words for a speaker → who that is: the fullest name that the article gives, and the role.
 * Surnames, acronyms, “the ministry”, “the spokesman”, “he” and “the statement” are led back to the
 * names that stand for them elsewhere in the article.
 */
import { z } from 'zod';
import { readLexicon } from '../../lexicon/read-lexicon.ts';
import { nounKind } from '../names/name-words.ts';
import type { NounPhrase } from '../noun-phrases.ts';
import type { Token, TokenRange } from '../tokenize.ts';
import type { Reading } from './reading.ts';
import type { Source } from './sources.ts';

export interface Speaker {
  /** The fullest name, or the words that describe them. */
  name: string;
  role: string | null;
  /** A person or institution with a name. */
  named: boolean;
  kind: 'person' | 'group' | 'document';
}

const lexicon = readLexicon(
  'speaker-words',
  z.strictObject({
    titles: z.array(z.string()),
    institutions: z.array(z.string()),
    speakers: z.array(z.string()),
  }),
);
const wordList = z.string().transform((words): ReadonlySet<string> => new Set(words.split(' ')));

const { documents: documentNouns, voices: voiceNouns } = readLexicon(
  'reporting-verbs',
  z.object({ documents: wordList, voices: wordList }),
);
const titles: ReadonlySet<string> = new Set(lexicon.titles);
const institutions: ReadonlySet<string> = new Set(lexicon.institutions);
const speakers: ReadonlySet<string> = new Set(lexicon.speakers);

const bare = (token: Token): string => token.lower.replace(/\.$/u, '');
const isLarge = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}/u.test(token.text);
const isPossessive = (token: Token | undefined): boolean =>
  token !== undefined && /^'s?$/u.test(token.lower);
const particle = /^(?:al|el|bin|ibn|de|da|del|della|di|du|la|le|van|von|der|den|ter|abu|y|e)$/iu;

/** “Patel” of “Vedant Patel”, “Central Command” of “U.S. Central Command”. */
const endsWithName = (full: string, short: string): boolean =>
  full.length > short.length && full.toLowerCase().endsWith(` ${short.toLowerCase()}`);

interface Reference {
  name: string | null;
  role: string | null;
  person: boolean;
  gender: 'he' | 'she' | null;
}

/** Keeps who was named and who spoke, in the order of the text. */
export class SpeakerBook {
  readonly #reading: Reading;
  /** Names of two words and more, in the order of the text. */
  readonly #names: { name: string; at: number; person: boolean }[] = [];
  readonly #acronyms = new Map<string, string>();
  readonly #genders = new Map<string, 'he' | 'she'>();
  /** Who was last called “spokesman”, “ministry”, “group”. */
  readonly #described = new Map<string, Speaker>();
  #lastPerson: Speaker | null = null;
  #lastGroup: Speaker | null = null;
  #issuer: Speaker | null = null;
  readonly #persons: { speaker: Speaker; at: number; subject: boolean }[] = [];

  constructor(reading: Reading) {
    this.#reading = reading;
    const { tokens, sentences, article } = reading;
    for (const { phrases, role } of sentences) {
      if (role === 'title') continue;
      for (const phrase of phrases) {
        if (!isLarge(tokens[phrase.head])) continue;
        const { name, person, gender } = this.#readName(phrase);
        if (!name) continue;
        if (gender) this.#genders.set(name.split(' ').at(-1) as string, gender);
        if (name.includes(' ')) this.#names.push({ name, at: phrase.first, person });
        // Central Command (CENTCOM)
        const inside = tokens[phrase.last + 1];
        if (
          tokens[phrase.last]?.text === '(' &&
          inside &&
          /^\p{Lu}[\p{Lu}&.-]+$/u.test(inside.text)
        )
          this.#acronyms.set(inside.text, withoutArticle(wordsIn(article.text, tokens, phrase)));
      }
    }
    for (const sentence of sentences)
      for (const clause of sentence.clauses)
        for (const subject of clause.subjects.slice(0, 1)) {
          if (subject.pronoun || !isLarge(tokens[subject.head])) continue;
          const { name, person, role } = this.#readName(subject);
          if (!name || !person) continue;
          const full = this.#fullest(name, subject.first);
          if (institutions.has(full.split(' ').at(-1)?.toLowerCase() ?? '')) continue;
          if (!full.includes(' ')) continue;
          this.#persons.push({
            speaker: { name: full, role, named: true, kind: 'person' },
            at: subject.first,
            subject: true,
          });
        }
    this.#persons.sort((a, b) => a.at - b.at);
  }

  /** Who the words of a source stand for. */
  resolve(source: Source): Speaker {
    const speaker = this.#resolve(source);
    this.#remember(speaker, source);
    return speaker;
  }

  /** Notes who issued a statement, so that “the statement said” is theirs. */
  noteIssuer(speaker: Speaker): void {
    if (speaker.kind !== 'document') this.#issuer = speaker;
  }

  #words(range: TokenRange): string {
    return wordsIn(this.#reading.article.text, this.#reading.tokens, range);
  }

  #resolve(source: Source): Speaker {
    const { tokens } = this.#reading;
    const head = tokens[source.core.head] as Token;
    if (source.core.pronoun) return this.#resolvePronoun(source.core, head);
    if (documentNouns.has(head.lemma) && !isLarge(head)) return this.#resolveDocument(source, head);
    const own = this.#readName(source.core);
    const apposition = this.#readApposition(source);
    if (own.name) {
      const name = this.#fullest(own.name, source.first);
      const long = own.person || source.core.last >= source.last;
      // the Northern Brigade of the Free Army
      const of = tokens[source.core.last]?.lower === 'of' && !own.person;
      return {
        name:
          !long && of
            ? withoutArticle(this.#words({ ...source, last: this.#endOfWords(source) }))
            : name,
        role: own.role ?? apposition.role,
        named: true,
        kind: own.person ? 'person' : 'group',
      };
    }
    const words = withoutArticle(this.#words({ ...source, last: this.#endOfWords(source) }));
    // the group’s leader, Tom Hall
    if (apposition.name)
      return {
        name: this.#fullest(apposition.name, source.first),
        role: words,
        named: true,
        kind: 'person',
      };
    const known = this.#described.get(head.lemma);
    if (known && this.#isDefinite(source.core)) return known;
    const isName = this.#hasNamePart(source.core) && institutions.has(head.lemma);
    return {
      name: own.role && own.role.length > words.length ? own.role : words,
      role: isPersonal(head) ? words : null,
      named: isName,
      kind: isPersonal(head) ? 'person' : 'group',
    };
  }

  /** the ministry, the two officials: no name, nothing that tells which one */
  #isDefinite({ first, head }: NounPhrase): boolean {
    const { tokens } = this.#reading;
    return /^(?:the|this|that|these|those)$/u.test(tokens[first]?.lower ?? '') && head - first <= 1;
  }

  #hasNamePart({ first, last }: NounPhrase): boolean {
    return this.#reading.tokens.slice(first, last).some((token, i) => i > 0 && isLarge(token));
  }

  #resolvePronoun(core: NounPhrase, head: Token): Speaker {
    const unknown: Speaker = { name: head.text, role: null, named: false, kind: 'person' };
    if (/^(?:he|she|him|her|his)$/u.test(head.lower)) {
      const gender = /^(?:he|him|his)$/u.test(head.lower) ? 'he' : 'she';
      return this.#personBefore(core.first, gender) ?? unknown;
    }
    if (/^(?:it|they)$/u.test(head.lower)) return this.#lastGroup ?? unknown;
    return unknown;
  }

  #personBefore(at: number, gender: 'he' | 'she'): Speaker | null {
    const fits = ({ name }: Speaker): boolean => {
      const known = this.#genders.get(name.split(' ').at(-1) as string);
      return known === undefined || known === gender;
    };
    const near = this.#persons.findLast((person) => person.at < at && fits(person.speaker));
    const chosen =
      this.#lastPerson && fits(this.#lastPerson) && (!near || this.#lastPersonAt >= near.at)
        ? this.#lastPerson
        : (near?.speaker ?? null);
    if (chosen?.named) this.#genders.set(chosen.name.split(' ').at(-1) as string, gender);
    return chosen;
  }

  #lastPersonAt = -1;

  #resolveDocument(source: Source, head: Token): Speaker {
    const { tokens, phraseAt } = this.#reading;
    const words = withoutArticle(this.#words({ ...source, last: this.#endOfWords(source) }));
    const itself: Speaker = { name: words, role: null, named: false, kind: 'document' };
    if (!voiceNouns.has(head.lemma)) return itself;
    // a statement from the ministry; a statement drafted by Central Command
    for (let i = source.core.last; i < source.core.last + 4; i++) {
      const phrase = phraseAt[i + 1];
      if (/^[,.]$/u.test(tokens[i]?.lower ?? '.')) break;
      if (/^(?:from|by|of)$/u.test(tokens[i]?.lower ?? '') && phrase && !phrase.pronoun)
        return this.#resolve({ core: phrase, first: phrase.first, last: phrase.last });
    }
    // the ministry’s statement
    for (let i = source.core.first; i < source.core.head; i++)
      if (isPossessive(tokens[i])) {
        const owner: NounPhrase = { ...source.core, last: i, head: i - 1 };
        return this.#resolve({ core: owner, first: owner.first, last: i });
      }
    return this.#issuer ?? itself;
  }

  /** End of the words that say who it is, before an apposition or a relative clause. */
  #endOfWords({ core, last }: Source): number {
    const { tokens } = this.#reading;
    let end = core.last;
    while (end < last && !/^(?:,|who|which|that|\(|;)$/u.test(tokens[end]?.lower ?? '')) end++;
    return Math.max(end, core.last);
  }

  /** Tom Hall, a guard at the gate: name or role from the words behind the first phrase. */
  #readApposition(source: Source): { name: string | null; role: string | null } {
    const { tokens, phraseAt } = this.#reading;
    for (let i = source.core.last; i < source.last; i++) {
      if (tokens[i]?.lower !== ',') continue;
      const phrase = phraseAt[i + 1];
      if (!phrase || phrase.first !== i + 1 || /^\d+$/u.test(tokens[phrase.head]?.text ?? ''))
        continue;
      const { name, role, person } = this.#readName(phrase);
      if (name && person) return { name, role };
      let end = phrase.last;
      while (end < source.last && tokens[end]?.lower !== ',') end++;
      return { name: null, role: withoutArticle(this.#words({ first: phrase.first, last: end })) };
    }
    return { name: null, role: null };
  }

  /** Name and role of one phrase: “State Department Deputy Spokesperson” + “Vedant Patel”. */
  #readName(phrase: NounPhrase): Reference {
    const { tokens } = this.#reading;
    const none: Reference = { name: null, role: null, person: false, gender: null };
    const range = tokens.slice(phrase.first, phrase.last);
    const headAt = phrase.head - phrase.first;
    if (!isLarge(range[headAt])) return none;
    let start = headAt;
    while (
      start > 0 &&
      (isLarge(range[start - 1]) || particle.test(range[start - 1]?.lower ?? '')) &&
      !/^(?:the|a|an|mr|and)$/iu.test(range[start - 1]?.lower ?? '')
    )
      start--;
    // a run that begins the sentence with an article or determiner: “The Ministry”
    while (start < headAt && (range[start]?.pos === 'DET' || !isLarge(range[start]))) start++;
    let title = -1;
    let gender: Reference['gender'] = null;
    for (let i = start; i <= headAt; i++) {
      const word = bare(range[i] as Token);
      if (titles.has(word)) title = i;
      if (/^(?:mr|sir|king|prince|lord|congressman|spokesman|chairman)$/u.test(word)) gender = 'he';
      if (/^(?:mrs|ms|miss|lady|queen|princess|dame|congresswoman|spokeswoman)$/u.test(word))
        gender = 'she';
    }
    const before = range.slice(0, start).filter(({ pos }, i) => !(i === 0 && pos === 'DET'));
    const last = bare(range[headAt] as Token);
    const wordsFrom = (a: number, b: number): string =>
      this.#words({ first: phrase.first + a, last: phrase.first + b });
    const isBody = institutions.has(last) || isAcronym(range[headAt] as Token);
    if (title >= 0 && title < headAt) {
      const from = range[0]?.pos === 'DET' ? 1 : 0;
      const role = wordsFrom(from, title + 1).replace(/^(?:the|a|an) /iu, '');
      return {
        name: wordsFrom(title + 1, headAt + 1),
        role: /^(?:mr|mrs|ms|miss)\.?$/iu.test(role) ? null : role,
        person: !isBody,
        gender,
      };
    }
    if (title === headAt && !isBody) return { ...none, role: withoutArticle(this.#words(phrase)) };
    // deputy press secretary Ann Lee; Karsia’s Joint Command
    const lower = before.some((token) => !isLarge(token) && !isPossessive(token));
    const beforeWords = before.at(-1);
    const owner = isPossessive(beforeWords) && !lower;
    if (owner)
      return { name: withoutArticle(this.#words(phrase)), role: null, person: false, gender: null };
    const speaking =
      beforeWords && (speakers.has(beforeWords.lemma) || titles.has(beforeWords.lower));
    const person =
      !isBody &&
      (headAt > start ? range[0]?.lower !== 'the' || lower : Boolean(speaking) || !lower);
    return {
      name: wordsFrom(start, headAt + 1),
      role: lower && start > 0 ? withoutArticle(wordsFrom(0, start)) : null,
      person,
      gender,
    };
  }

  #fullest(name: string, at: number): string {
    const long = this.#acronyms.get(name);
    if (long) return long;
    const fits = this.#names.filter((one) => endsWithName(one.name, name));
    const before = fits.filter((one) => one.at <= at);
    const chosen = before.at(-1) ?? fits[0];
    return chosen?.name ?? name;
  }

  #remember(speaker: Speaker, { core, first }: Source): void {
    const { tokens } = this.#reading;
    const head = tokens[core.head] as Token;
    if (!core.pronoun && !isLarge(head)) this.#described.set(head.lemma, speaker);
    const words = [speaker.role, speaker.kind === 'group' ? speaker.name : null];
    for (const part of words)
      for (const word of part?.split(' ') ?? []) {
        const small = word.toLowerCase();
        if (speakers.has(small) || titles.has(small) || institutions.has(small))
          this.#described.set(small, speaker);
      }
    if (speaker.kind === 'person') {
      this.#lastPerson = speaker;
      this.#lastPersonAt = first;
    } else if (speaker.kind === 'group') this.#lastGroup = speaker;
  }
}

const isAcronym = (token: Token): boolean => /^\p{Lu}[\p{Lu}&]+$/u.test(token.text);

/** official, woman, witness: a word for one person or several */
const isPersonal = (head: Token): boolean =>
  speakers.has(head.lower) && !institutions.has(head.lemma);

/** all agreed, many say */
export const quantifier =
  /^(?:all|many|some|most|both|others|few|one|none|several|those|everyone|another)$/u;

/** True: a phrase can speak: a name, a person, a body, a document. */
export const canSpeak = (tokens: readonly Token[], phrase: NounPhrase): boolean => {
  const head = tokens[phrase.head] as Token;
  if (phrase.pronoun) return /^(?:he|she|they|we|i|it|you)$/u.test(head.lower);
  return (
    isLarge(head) ||
    head.pos === 'PROPN' ||
    speakers.has(head.lower) ||
    speakers.has(head.lemma) ||
    titles.has(head.lower) ||
    documentNouns.has(head.lemma) ||
    quantifier.test(head.lower) ||
    /^(?:person|group)$/u.test(nounKind(head.lower) ?? '')
  );
};

/** True: the phrase names a statement, release, letter … that someone issued. */
export const isVoice = (tokens: readonly Token[], phrase: NounPhrase): boolean =>
  voiceNouns.has(tokens[phrase.head]?.lemma ?? '');

const wordsIn = (text: string, tokens: readonly Token[], { first, last }: TokenRange): string =>
  text.slice((tokens[first] as Token).start, (tokens[last - 1] as Token).end).replace(/\s+/gu, ' ');

const withoutArticle = (words: string): string => words.replace(/^(?:the|an?)\s+/iu, '');
