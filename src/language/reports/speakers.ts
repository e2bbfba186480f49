/**
 * The words for a speaker → who that is: the fullest name that the article gives, and the role.
 * Surnames and acronyms are led to their names by the article’s names; “the ministry”, “the
 * spokesman”, “he” and “the statement” to those that stood for them before.
 */
import type { NamedEntity } from '../names/find-names.ts';
import { honorifics, nounKind } from '../names/name-words.ts';
import type { NounPhrase } from '../noun-phrases.ts';
import { partitionPoint } from '../partition-point.ts';
import { singleSpaced } from '../single-spaced.ts';
import type { Token, TokenRange } from '../tokenize.ts';
import { findIssuer, isDocumentNoun, isVoice } from './issuers.ts';
import { findGenders, type Gender } from './genders.ts';
import { addTo, endingsOf, holderNear, lastBefore, lastWord, type Mention } from './mentions.ts';
import { textOf } from './make-report.ts';
import type { Reading } from './reading.ts';
import { isBody, isBodyOfState, isNameOfHappening, isPersonNoun } from './speaker-nouns.ts';
import type { Source } from './sources.ts';

export interface Speaker {
  /** The fullest name, or the words that describe them. */
  name: string;
  /** Role or title; of a resolved source, what it calls the speaker beside the name. */
  role: string | null;
  /** A person or institution with a name. */
  named: boolean;
  kind: 'person' | 'group' | 'document';
}

interface NamedPart {
  name: string;
  role: string | null;
  person: boolean;
}

const isLarge = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}/u.test(token.text);

/** Keeps who was named and who spoke, in the order of the text. */
export class SpeakerBook {
  readonly #reading: Reading;
  readonly #entityAt = new Map<number, { entity: NamedEntity; first: number; last: number }>();
  readonly #genders: Map<string, Gender>;
  /** Who spoke under a noun: “spokesman”, “ministry”. */
  readonly #described = new Map<string, Speaker>();
  /** Named persons and groups that are subjects, in the order of the text. */
  readonly #subjects: Mention[] = [];
  /** The same by their offices: by the whole of one, and by each ending of one. */
  readonly #byRole = new Map<string, Mention[]>();
  readonly #byRoleEnding = new Map<string, Mention[]>();
  /** Armed groups and the like, wherever they are named. */
  readonly #bands: Mention[] = [];
  readonly #entityByName = new Map<string, NamedEntity>();
  /** By the words that a name of more words ends in. */
  readonly #entityByEnding = new Map<string, NamedEntity>();
  readonly #openings: ReadonlySet<number>;
  #namedByLemma: Map<string, NounPhrase[]> | null = null;
  #lastPerson: Mention | null = null;
  #lastGroup: Mention | null = null;

  constructor(reading: Reading) {
    this.#reading = reading;
    this.#genders = findGenders(reading);
    this.#openings = new Set(reading.sentences.map(({ first }) => first));
    for (const entity of reading.names) this.#noteName(entity);
    this.#bands.sort((a, b) => a.at - b.at);
    for (const { clauses, role } of reading.sentences) {
      if (role === 'title') continue;
      for (const { subjects } of clauses) {
        const [subject] = subjects;
        const named = subject && !subject.pronoun ? this.#readSubject(subject) : null;
        if (!subject || !named) continue;
        const speaker: Speaker = {
          name: named.name,
          role: named.role,
          named: true,
          kind: named.person ? 'person' : 'group',
        };
        this.#subjects.push({ at: subject.first, speaker });
      }
    }
    this.#subjects.sort((a, b) => a.at - b.at);
    for (const mention of this.#subjects)
      for (const role of this.#rolesOf(mention.speaker)) {
        addTo(this.#byRole, role, mention);
        for (const ending of endingsOf(role)) addTo(this.#byRoleEnding, ending, mention);
      }
  }

  #noteName(entity: NamedEntity): void {
    const { name, kind, mentions } = entity;
    for (const { first, last } of mentions)
      for (let i = first; i < last; i++) this.#entityAt.set(i, { entity, first, last });
    if (!this.#entityByName.has(name)) this.#entityByName.set(name, entity);
    for (const ending of endingsOf(name).slice(1))
      if (!this.#entityByEnding.has(ending)) this.#entityByEnding.set(ending, entity);
    if (kind !== 'group' || isBodyOfState(name)) return;
    const speaker: Speaker = { name, role: null, named: true, kind: 'group' };
    for (const { first } of mentions) this.#bands.push({ at: first, speaker });
  }

  /** Who the words of a source stand for. */
  resolve(source: Source): Speaker {
    const speaker = this.#resolve(source);
    this.#remember(speaker, source);
    return { ...speaker, role: this.#wordsFor(source, speaker) };
  }

  /** What the source calls its speaker where that isn’t simply the name: “he”, “the mayor”, “Mr. Hale”. */
  #wordsFor(source: Source, { name, role }: Speaker): string | null {
    const { core } = source;
    const head = this.#reading.tokens[core.head] as Token;
    if (core.pronoun) return name === head.text ? null : head.lower;
    const words = this.#words({ first: core.first, last: this.#endOfWords(source) });
    if (words === name) return role;
    if (!this.#readName(core)) return words;
    const [title = ''] = words.split(' ');
    const titled = honorifics.has(title.replace(/\.$/u, '').toLowerCase());
    return titled || !name.includes(head.text) ? words : role;
  }

  /** The person of a transcript’s line: “LEE: We will not.” */
  resolveShouted(name: string): Speaker | null {
    const full = this.#reading.names.find(
      (one) => one.name.toLowerCase().endsWith(name.toLowerCase()) && /\p{Ll}/u.test(one.name),
    );
    return full ? { name: full.name, role: null, named: true, kind: 'person' } : null;
  }

  #resolve(source: Source, depth = 0): Speaker {
    const { tokens } = this.#reading;
    const { core } = source;
    const head = tokens[core.head] as Token;
    if (core.pronoun) return this.#resolvePronoun(core, head);
    const words = this.#words({ first: core.first, last: this.#endOfWords(source) });
    if (isDocumentNoun(head) && !isLarge(head)) {
      const issuer = isVoice(head) && depth < 3 ? this.#issuerOf(core) : null;
      if (issuer) return this.#resolve(issuer, depth + 1);
      return { name: words, role: null, named: false, kind: 'document' };
    }
    const own = this.#readName(core);
    const apposition = this.#readApposition(source);
    if (own) {
      // Tom Hale, a guard: a person, whatever the name looks like
      const person = own.person || apposition.personal;
      return {
        name: own.name,
        role: own.role ?? (person ? apposition.role : null),
        named: true,
        kind: person ? 'person' : 'group',
      };
    }
    // the group’s leader, Tom Hale
    if (apposition.name) return { name: apposition.name, role: words, named: true, kind: 'person' };
    const known = this.#resolveDescription(core, head);
    if (known) return known;
    const person = isPersonNoun(head);
    return {
      name: this.#withOwner(core, words),
      role: person ? words.replace(/^(?:his|her|its|their|whose)\s/iu, '') : null,
      named: !person && this.#hasNamePart(core),
      kind: isBody(head) || !person ? 'group' : 'person',
    };
  }

  #issuerOf(voice: NounPhrase): Source | null {
    return findIssuer(this.#reading, voice, (i) => {
      const found = this.#entityAt.get(i);
      return found !== undefined && found.entity.kind !== 'place';
    });
  }

  #words(range: TokenRange): string {
    return singleSpaced(textOf(this.#reading, range))
      .replace(/^(?:the|an?)\s+/iu, '')
      .replace(/[’']s?$/u, '');
  }

  /** the ministry, the two officials: no name, nothing that tells which one */
  #isDefinite({ first, head }: NounPhrase): boolean {
    const { tokens } = this.#reading;
    const determiner = tokens[first];
    // said Prime Minister before the court: an office in capitals stands for its holder
    if (isLarge(tokens[head]) && determiner?.pos !== 'DET' && !this.#openings.has(first))
      return true;
    return /^(?:the|this|that|these|those)$/u.test(determiner?.lower ?? '');
  }

  #hasNamePart({ first, last }: NounPhrase): boolean {
    for (let i = first; i < last; i++) if (this.#entityAt.has(i)) return true;
    return false;
  }

  /** the prime minister, the group, the Karsian foreign ministry: named or described before */
  #resolveDescription(core: NounPhrase, head: Token): Speaker | null {
    if (!this.#isDefinite(core)) return null;
    const { tokens } = this.#reading;
    const own = tokens.slice(core.first, core.last).filter(({ pos }) => pos !== 'DET');
    const words = own.map(({ lower }) => lower).join(' ');
    if (own.length <= 2 || isPersonNoun(head)) {
      const holder = holderNear(core.first, [this.#byRoleEnding.get(words) ?? []]);
      if (holder) return holder;
    }
    // the Karsian prime minister ← Prime Minister Tom Hale
    if (isPersonNoun(head)) {
      const offices = endingsOf(words).map((role) => this.#byRole.get(role) ?? []);
      const holder = holderNear(core.first, offices);
      if (holder) return holder;
    }
    if (own.length > 1) return null;
    const known = this.#described.get(head.lemma);
    if (known) return known;
    if (!isBody(head)) return null;
    // the ministry ← Karsia’s foreign ministry
    const phrase = this.#namedPhraseBefore(core.first, head.lemma);
    if (phrase) return { name: this.#words(phrase), role: null, named: true, kind: 'group' };
    if (
      !/^(?:group|militia|brigade|movement|organi[sz]ation|network|station|newspaper|paper|channel|party|union|company|agency)$/u.test(
        head.lemma,
      )
    )
      return null;
    return this.#bandBefore(core.first, head) ?? this.#groupBefore(core.first);
  }

  /** The last noun phrase before a place with a name in it and a head of this lemma. */
  #namedPhraseBefore(at: number, lemma: string): NounPhrase | undefined {
    if (!this.#namedByLemma) {
      this.#namedByLemma = new Map();
      for (const { phrases } of this.#reading.sentences)
        for (const phrase of phrases)
          if (this.#hasNamePart(phrase))
            addTo(this.#namedByLemma, this.#reading.tokens[phrase.head]?.lemma ?? '', phrase);
    }
    const phrases = this.#namedByLemma.get(lemma) ?? [];
    return phrases[partitionPoint(phrases, ({ head }) => head < at) - 1];
  }

  /** the group ← the Marsh Front, whoever blamed it; a ministry is none */
  #bandBefore(at: number, { lemma }: Token): Speaker | null {
    if (!/^(?:group|militia|brigade|movement|organi[sz]ation|network)$/u.test(lemma)) return null;
    const near = lastBefore(this.#bands, at);
    return near && at - near.at < 150 ? near.speaker : null;
  }

  #rolesOf({ name, role }: Speaker): string[] {
    return [...(this.#entityByName.get(name)?.roles ?? []), role ?? '']
      .filter((one) => one !== '')
      .map((one) => one.toLowerCase());
  }

  #groupBefore(at: number): Speaker | null {
    const found = lastBefore(this.#subjects, at, ({ speaker }) => speaker.kind === 'group');
    const near = found && at - found.at < 150 ? found : null;
    if (
      this.#lastGroup &&
      this.#lastGroup.speaker.named &&
      (!near || this.#lastGroup.at >= near.at)
    )
      return this.#lastGroup.speaker;
    return near?.speaker ?? null;
  }

  #resolvePronoun(core: NounPhrase, head: Token): Speaker {
    const unknown: Speaker = { name: head.text, role: null, named: false, kind: 'person' };
    if (/^(?:he|she)$/u.test(head.lower))
      return this.#personBefore(core.first, head.lower as Gender) ?? unknown;
    if (head.lower === 'it') return this.#groupBefore(core.first) ?? unknown;
    if (head.lower === 'they') {
      const group = this.#lastGroup;
      return group && core.first - group.at < 150 ? group.speaker : unknown;
    }
    return unknown;
  }

  /** The person that “he” stands for: the nearest subject or speaker before, of that gender. */
  #personBefore(at: number, gender: Gender): Speaker | null {
    const fits = ({ name, kind }: Speaker): boolean => {
      const known = this.#genders.get(lastWord(name));
      return kind === 'person' && (known === undefined || known === gender);
    };
    const near = lastBefore(this.#subjects, at, ({ speaker }) => fits(speaker));
    const spoke = this.#lastPerson;
    const chosen =
      spoke && fits(spoke.speaker) && (!near || spoke.at >= near.at)
        ? spoke.speaker
        : (near?.speaker ?? null);
    if (chosen?.named) this.#genders.set(lastWord(chosen.name), gender);
    return chosen;
  }

  /** his office ← Adel Hale’s office; its spokesman; Karsia, whose government */
  #withOwner({ first }: NounPhrase, words: string): string {
    const owner = this.#reading.tokens[first]?.lower ?? '';
    const own = words.replace(/^\S+\s/u, '');
    if (owner === 'whose') {
      const holder = this.#entityAt.get(first - 2)?.entity;
      return holder ? `${holder.name}’s ${own}` : own;
    }
    if (!/^(?:his|her|its)$/u.test(owner)) return words;
    const holder =
      owner === 'its'
        ? this.#groupBefore(first)
        : this.#personBefore(first, owner === 'his' ? 'he' : 'she');
    return holder ? `${holder.name}’s ${own}` : words;
  }

  /** End of the words that say who it is, before an apposition or a relative clause. */
  #endOfWords({ core, last }: Source): number {
    const { tokens } = this.#reading;
    let end = core.last;
    while (end < last && !/^(?:,|who|which|that|whose|\(|;)$/u.test(tokens[end]?.lower ?? ''))
      end++;
    return Math.max(end, core.last);
  }

  /** Tom Hale, a guard at the gate: name or role from the words behind the first phrase. */
  #readApposition(source: Source): {
    name: string | null;
    role: string | null;
    personal: boolean;
  } {
    const { tokens, phraseAt } = this.#reading;
    for (let i = source.core.last; i < source.last; i++) {
      if (tokens[i]?.lower !== ',') continue;
      const phrase = phraseAt[i + 1];
      if (!phrase || phrase.first !== i + 1) continue;
      // Ann Lee, whose son is ill
      if (tokens[phrase.first]?.lower === 'whose') continue;
      if (/^\d+$/u.test(tokens[phrase.head]?.text ?? '')) continue;
      const named = this.#readName(phrase);
      if (named?.person) return { ...named, personal: true };
      let end = phrase.last;
      while (end < source.last && !/^(?:,|who|whose|which)$/u.test(tokens[end]?.lower ?? '')) end++;
      const role = this.#words({ first: phrase.first, last: end });
      const personal = isPersonNoun(tokens[phrase.head] as Token);
      return { name: null, role, personal };
    }
    return { name: null, role: null, personal: false };
  }

  /** Name and role of one phrase: “Health Ministry Deputy Spokesperson” + “Omar Sabri”. */
  #readName(phrase: NounPhrase): NamedPart | null {
    const { tokens } = this.#reading;
    const found = this.#entityAt.get(phrase.head);
    if (!found) return this.#readUnlisted(phrase);
    const { entity, first } = found;
    const before = first > phrase.first ? this.#words({ first: phrase.first, last: first }) : '';
    // the Grey Heron: ships and bands have articles, people don’t
    const definite = tokens[first - 1]?.lower === 'the';
    const person =
      entity.kind === 'person' ||
      (entity.kind === 'other' && entity.name.includes(' ') && !definite);
    const title = before.replace(/\.$/u, '').toLowerCase();
    const roleWords = honorifics.has(title) || tokens[phrase.first]?.pos === 'PRON' ? '' : before;
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
    if (!isLarge(token)) return null;
    let start = head;
    while (start > first && isLarge(tokens[start - 1])) start--;
    if (tokens[start]?.pos === 'DET') start++;
    if (start > head) return null;
    const name = this.#words({ first: start, last: head + 1 });
    const full = this.#entityByEnding.get(name);
    // Gunmen said: large for its place alone
    if (!full && start === first && this.#openings.has(first) && isPersonNoun(token as Token))
      return null;
    // “Prime Minister” alone is an office, no name
    if (!full && nounKind(token?.lower ?? '') !== null) return null;
    return { name: full?.name ?? name, role: null, person: full?.kind !== 'group' };
  }

  /** Hale; the mayor, Ann Hale, */
  #readSubject(subject: NounPhrase): NamedPart | null {
    const { tokens, phraseAt } = this.#reading;
    const entity = this.#entityAt.get(subject.head)?.entity;
    // claims that it had shelled Belmar were false: the object of one verb, no subject of the next
    const object = tokens[subject.first - 1]?.pos === 'VERB';
    if (object && /^(?:place|other)$/u.test(entity?.kind ?? '')) return null;
    if (entity?.kind === 'vehicle' || isNameOfHappening(entity?.name ?? '')) return null;
    const own = this.#readName(subject);
    const next = phraseAt[subject.last + 1];
    if (own || tokens[subject.last]?.lower !== ',' || next?.first !== subject.last + 1) return own;
    if (tokens[next.last]?.lower !== ',' || !isPersonNoun(tokens[subject.head] as Token))
      return null;
    const named = this.#readName(next);
    return named?.person ? { ...named, role: this.#words(subject) } : null;
  }

  #remember(speaker: Speaker, { core, first }: Source): void {
    const head = this.#reading.tokens[core.head] as Token;
    if (core.pronoun && speaker.name === head.text) return;
    if (!core.pronoun && !isLarge(head)) this.#described.set(head.lemma, speaker);
    const last = lastWord(speaker.role ?? '').toLowerCase();
    if (last) this.#described.set(last, speaker);
    const singular = speaker.named || head.lower === head.lemma;
    if (speaker.kind === 'person' && singular) this.#lastPerson = { at: first, speaker };
    else if (speaker.kind === 'group') this.#lastGroup = { at: first, speaker };
  }
}
