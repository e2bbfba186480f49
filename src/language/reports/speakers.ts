/**
 * The words for a speaker → who that is: the fullest name that the article gives, and the role.
 * Surnames and acronyms are led to their names by the article’s names; “the ministry”, “the
 * spokesman”, “he” and “the statement” to those that stood for them before.
 */
import { honorifics } from '../names/name-words.ts';
import type { NounPhrase } from '../phrases/noun-phrases.ts';
import { partitionPoint } from '../partition-point.ts';
import type { Token, TokenRange } from '../words/tokenize.ts';
import { findIssuer, isDocumentNoun, isVoice } from './issuers.ts';
import { findGenders, type Gender, pronounOf } from './genders.ts';
import { addTo, lastWord, type Mention, officesOf } from './mentions.ts';
import { isLarge, NameReader } from './named-parts.ts';
import { outletBefore, outlets } from './outlets.ts';
import { OfficeHolders } from './office-holders.ts';
import { Salience } from './salience.ts';
import {
  bandBefore,
  findBands,
  findBodies,
  findDead,
  findDescribed,
  findLone,
  findManies,
  findPersons,
  findSubjects,
} from './subjects-of-text.ts';
import { fullPhraseBefore, isToldOf, openingBefore } from './phrases-before.ts';
import { type Reading } from './reading.ts';
import {
  formOf,
  isAged,
  isBody,
  isPersonNoun,
  genderOf,
  isParentOf,
  isPlural,
  isQuantifier,
  isSomeOf,
} from './speaker-nouns.ts';
import {
  beforeOwnWords,
  beginOfTold,
  endOfNaming,
  ownedBy,
  isBehindSign,
  isDefinite,
  isSurnamed,
} from './source-words.ts';
import { chainRight } from './source-chains.ts';
import type { Source } from './sources.ts';
import { withLand } from './with-land.ts';

export interface Speaker {
  /** The fullest name, or the words that describe them. */
  name: string;
  /** Role or title; of a resolved source, what it calls the speaker beside the name. */
  role: string | null;
  /** A person or institution with a name. */
  named: boolean;
  kind: 'person' | 'group' | 'document';
}

/** In tokens: “some” of those who were told of no longer ago. */
const nearby = 40;

const tokenOf = ({ tokens }: Reading, { head }: NounPhrase): Token => tokens[head] as Token;

/** Keeps who was named and who spoke, in the order of the text. */
export class SpeakerBook {
  readonly #reading: Reading;
  readonly #names: NameReader;
  /** Who spoke under a noun: “spokesman”, “ministry”. */
  readonly #described = new Map<string, Mention>();
  readonly #salience: Salience;
  readonly #holders: OfficeHolders;
  /** Armed groups and the like, wherever they are named. */
  readonly #bands: readonly Mention[];
  #namedByLemma: Map<string, NounPhrase[]> | null = null;

  constructor(reading: Reading) {
    this.#reading = reading;
    this.#names = new NameReader(reading);
    this.#bands = findBands(reading);
    const subjects = findSubjects(reading, this.#names);
    this.#salience = new Salience(
      findGenders(reading),
      subjects,
      findManies(reading, this.#names),
      findBodies(reading),
      findLone(reading),
      findDescribed(reading, this.#names),
      findPersons(reading),
      findDead(reading, this.#names),
    );
    this.#holders = new OfficeHolders(reading, this.#names, subjects);
  }

  /** Notes what the speaker that was resolved last said. */
  said(content: TokenRange): void {
    this.#salience.said(content);
  }

  /** Who the words of a source stand for; one who does not speak is not whom “he” means later. */
  resolve(source: Source, speaks = true): Speaker {
    if (source.partner) return this.#resolveBoth(source, source.partner, source.others);
    const speaker = this.#resolve(source);
    if (speaks) this.#remember(speaker, source);
    return { ...speaker, role: this.#wordsFor(source, speaker) };
  }

  /** Who the owner of a promise or a claim is, which another may tell of. */
  resolveOwner = (source: Source): Speaker =>
    this.resolve(source, !this.#salience.isSaid(source.first));

  #resolveBoth(source: Source, partner: NounPhrase, others: readonly NounPhrase[] = []): Speaker {
    // the mayor of Ostrov and the army
    const [one, ...more] = [...others, partner].map((core) =>
      this.#resolve({
        core,
        first: core.first,
        last: chainRight(this.#reading, core, source.core.first - 1),
      }),
    ) as [Speaker];
    const last = this.#resolve({ ...source, first: source.core.first });
    // the Relief and Rescue Office: one, by a name with “and”
    if (one.name === last.name) return one;
    const name = `${[one, ...more].map((each) => each.name).join(', ')} and ${last.name}`;
    const named = [one, ...more, last].every((each) => each.named);
    const all: Speaker = { name, role: null, named, kind: 'group' };
    this.#salience.spoke(source.first, all, true);
    return all;
  }

  /** What the source calls its speaker where that isn’t simply the name: “he”, “the mayor”, “Mr. Hale”. */
  #wordsFor(source: Source, { name, role }: Speaker): string | null {
    const { core } = source;
    const head = this.#reading.tokens[core.head] as Token;
    if (core.pronoun && !isSomeOf(this.#reading.tokens, core))
      return name === head.text ? null : head.lower;
    const words = this.#names.words({
      first: core.first,
      last: endOfNaming(this.#reading, source),
    });
    if (words === name) return role;
    // Minister of Health Omar Sabri
    if (words.endsWith(` ${name}`) && role && words.startsWith(role)) return role;
    if (!this.#names.read(core)) return words;
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
    if (core.pronoun && !isQuantifier(head) && !isSomeOf(tokens, core))
      return this.#resolvePronoun(core, head);
    const words = this.#names.words({
      first: core.first,
      last: endOfNaming(this.#reading, source),
    });
    // Data show that: large for its place alone
    if (isDocumentNoun(head) && (!isLarge(head) || this.#names.opens(core.head))) {
      const issuer = isVoice(head) && depth < 3 ? this.#issuerOf(core) : null;
      if (issuer?.partner) return this.#resolveBoth(issuer, issuer.partner);
      if (issuer) return this.#resolve(issuer, depth + 1);
      return { name: words, role: null, named: false, kind: 'document' };
    }
    const own = this.#names.read(core) ?? this.#names.readHolder(core);
    const apposition = this.#names.readApposition(source);
    // the Inspector General of Police (IGP), Tom Hale: an office with its letters, and who holds it
    const office = own !== null && !own.person && apposition.name !== null && isPersonNoun(head);
    if (own && !office) {
      // Tom Hale, a guard: a person, whatever the name looks like
      const person = own.person || apposition.personal || isSurnamed(this.#reading, core);
      // some Democrats: not all of them
      if (!person && isQuantifier(tokens[core.first]) && core.head > core.first)
        return { name: words, role: null, named: false, kind: 'group' };
      // Hale, a clerk at the mill: what he is called here before an office that he has elsewhere
      const elsewhere = own.role !== null && !words.includes(own.role);
      const here = person ? apposition.role : null;
      const anew = elsewhere && here?.startsWith(own.role ?? '') === false;
      return {
        name: person ? own.name : withLand(this.#reading, own.name, core),
        role: anew ? here : (own.role ?? here),
        named: true,
        kind: person ? 'person' : 'group',
      };
    }
    // the group’s leader, Tom Hale
    if (apposition.name) {
      const kind = apposition.personal ? 'person' : 'group';
      return { name: apposition.name, role: words, named: true, kind };
    }
    const described = this.#names.readDescribed(core);
    if (described) return this.#resolve(described);
    const known = this.#resolveDescription(core, head) ?? this.#resolvePart(core, head);
    if (known) return known;
    // “…,” the 16-year-old added
    const aged = isAged(head) && isDefinite(this.#reading, this.#names, core);
    const before = aged ? this.#salience.lastSpeaker(core.first) : null;
    if (before) return before;
    // the mother of two
    const parent = isParentOf(tokens, core) ? genderOf(head) : undefined;
    const own2 = parent && this.#salience.person(core.first, parent, true);
    if (own2 && !('head' in own2)) return own2;
    const person = isPersonNoun(head);
    return {
      name: this.#withOwner(core, words),
      role: person ? words.replace(/^(?:his|her|its|their|whose)\s/iu, '') : null,
      named: !person && this.#names.hasName(core),
      kind: isBody(head) || !person ? 'group' : 'person',
    };
  }

  #issuerOf(voice: NounPhrase): Source | null {
    return findIssuer(this.#reading, voice, (i) => {
      const entity = this.#names.entityAt(i);
      return entity !== undefined && entity.kind !== 'place';
    });
  }

  /** the prime minister, the group, the Karsian foreign ministry: named or described before */
  #resolveDescription(core: NounPhrase, head: Token): Speaker | null {
    if (!isDefinite(this.#reading, this.#names, core)) return null;
    const { tokens } = this.#reading;
    const own = tokens.slice(core.first, core.last).filter(({ pos }) => pos !== 'DET');
    const words = own.map(({ lower }) => lower).join(' ');
    const known = own.length === 1 ? this.#described.get(head.lower) : undefined;
    if (own.length <= 2 || isPersonNoun(head)) {
      const holder = this.#holders.endingIn(words, core.first);
      // the official ← an army official who spoke last, not the mill’s official before him
      // nor one whom the text names further down
      if (holder && known && (known.at > holder.at || holder.at > core.first)) return known.speaker;
      if (holder) return holder.speaker;
    }
    // the Karsian prime minister ← Prime Minister Tom Hale
    if (isPersonNoun(head)) {
      const holder = this.#holders.ofWhole(words, core.first);
      if (holder) return holder.speaker;
    }
    if (own.length > 1) return null;
    if (known) return known.speaker;
    // the ministry ← Karsia’s foreign ministry; the agency ← the national water agency
    const named = this.#namedPhraseBefore(core.first, head);
    if (!isBody(head) && (isPersonNoun(head) || !isLarge(tokens[named?.head ?? -1]))) return null;
    const phrase = named ?? fullPhraseBefore(this.#reading, core);
    if (phrase)
      return { name: this.#names.nameOfBody(phrase), role: null, named: true, kind: 'group' };
    if (
      !/^(?:group|militia|brigade|movement|organi[sz]ation|network|station|newspaper|paper|channel|broadcaster|party|union|company|agency)$/u.test(
        head.lower,
      )
    )
      return null;
    if (outlets.test(head.lemma)) return outletBefore(this.#reading, core.first);
    const found = bandBefore(this.#bands, core.first, head) ?? this.#salience.group(core.first);
    const group = found && 'head' in found ? null : found;
    // Marsh Foods, based in Delos, … the company: no place
    return this.#names.entityOf(group?.name ?? '')?.kind === 'place' ? null : group;
  }

  /** The drivers left. Some vowed to return, others chanted: some drivers, other drivers */
  #resolvePart(core: NounPhrase, head: Token): Speaker | null {
    const one = this.#resolveOneOf(core) ?? this.#resolveBothOf(core);
    if (one) return one;
    if (core.last - core.first > 1 || !/^(?:some|others|many|several)$/u.test(head.lower))
      return null;
    const many = this.#salience.many(core.first);
    const whole = many && 'head' in many ? many : null;
    if (!whole || core.first - whole.first > nearby || !isPlural(tokenOf(this.#reading, whole)))
      return null;
    const part = head.lower === 'others' ? 'other' : head.lower;
    const noun = tokenOf(this.#reading, whole).text;
    return { name: `${part} ${noun}`, role: null, named: false, kind: 'group' };
  }

  /** Two drivers said that it shook. “It sways,” one said; one of them added: one of the two drivers */
  #resolveOneOf(core: NounPhrase): Speaker | null {
    const words = this.#names.words(core).toLowerCase();
    if (!/^(?:one|another|a third)(?: of (?:them|the two))?$/u.test(words)) return null;
    const many = this.#salience.many(core.first, nearby);
    if (!many) return null;
    const whole = this.#read(many);
    return whole.kind === 'document' ? null : { ...whole, role: null, kind: 'person' };
  }

  /** Tom Hale and Ann Lee left. Both said that it was late; “…,” the two said */
  #resolveBothOf(core: NounPhrase): Speaker | null {
    const words = this.#names.words(core).toLowerCase();
    if (!/^(?:both|two|both (?:of them|men|women))$/u.test(words)) return null;
    if (words === 'two' && !isDefinite(this.#reading, this.#names, core)) return null;
    const many = this.#salience.many(core.first, nearby);
    const pair = many && this.#read(many);
    return pair && /^two | and /iu.test(pair.name) ? pair : null;
  }

  /** The last noun phrase before a place with a name in it and a head of this lemma and number. */
  #namedPhraseBefore(at: number, noun: Token): NounPhrase | undefined {
    if (!this.#namedByLemma) {
      this.#namedByLemma = new Map();
      for (const { phrases } of this.#reading.sentences)
        for (const phrase of phrases)
          if (this.#names.hasName(phrase) && isToldOf(this.#reading, phrase))
            addTo(this.#namedByLemma, formOf(this.#reading.tokens[phrase.head] as Token), phrase);
    }
    const phrases = this.#namedByLemma.get(formOf(noun)) ?? [];
    return phrases[partitionPoint(phrases, ({ head }) => head < at) - 1];
  }

  #resolvePronoun(core: NounPhrase, head: Token): Speaker {
    const unknown: Speaker = { name: head.text, role: null, named: false, kind: 'person' };
    const word = pronounOf(head.lower);
    const at = beforeOwnWords(this.#reading, core.first);
    const told = beginOfTold(this.#reading, core.first);
    if (/^(?:he|she)$/u.test(word)) {
      const person = this.#salience.person(at, word as Gender, true, told);
      return person ? this.#read(person) : unknown;
    }
    if (!/^(?:it|they)$/u.test(word)) return unknown;
    if (word === 'it' && isBehindSign(this.#reading, core.first)) return unknown;
    // Guards fled, officials said. Clerks hid, they said: the officials
    const before = word === 'they' && told !== null ? this.#salience.many(told) : null;
    const found = before ?? (word === 'it' ? this.#salience.group(at) : this.#salience.many(at));
    return found ? this.#read(found) : unknown;
  }

  /** A speaker as he is, or whom a phrase stands for. */
  #read(found: Speaker | NounPhrase): Speaker {
    return 'head' in found
      ? this.#resolve({ core: found, first: found.first, last: found.last })
      : found;
  }

  /** his office ← Adel Hale’s office; its spokesman; Karsia, whose government */
  #withOwner({ first }: NounPhrase, words: string): string {
    const owner = this.#reading.tokens[first]?.lower ?? '';
    const own = words.replace(/^\S+\s/u, '');
    if (owner === 'whose') {
      const holder = this.#names.entityAt(first - 2);
      return holder ? `${holder.name}’s ${own}` : own;
    }
    if (!/^(?:his|her|its)$/u.test(owner)) return words;
    const told = owner === 'its' ? null : openingBefore(this.#reading, first);
    if (told) return ownedBy(this.#read(told).name, own);
    const holder =
      owner === 'its'
        ? this.#salience.group(first)
        : this.#salience.person(first, owner === 'his' ? 'he' : 'she', false);
    return holder ? ownedBy(this.#read(holder).name, own) : words;
  }

  #remember(speaker: Speaker, { core, first, last }: Source): void {
    const head = this.#reading.tokens[core.head] as Token;
    if (core.pronoun && speaker.name === head.text) return;
    // Karsia, whose government: no government that “the government” stands for later
    const aside = this.#reading.tokens[core.first]?.lower === 'whose';
    // some of the guards: others than “the guards” later
    const part = isSomeOf(this.#reading.tokens, core) || core.partitive;
    if (!core.pronoun && !isLarge(head) && !aside && !part)
      for (const noun of [head.lower, ...(/^spokes/u.test(head.lower) ? ['official'] : [])])
        this.#described.set(noun, { at: first, speaker });
    const office = lastWord(speaker.role ?? '').toLowerCase();
    // a vice president is not “the president”, a source close to the group not “the group”
    if (officesOf((speaker.role ?? '').toLowerCase()).includes(office))
      this.#described.set(office, { at: first, speaker });
    // Hale, a friend of Orlov, who was named as Sabri, said: he is nearer than those told about him
    const many = isPlural(head) || pronounOf(head.lower) === 'they';
    this.#salience.spoke(Math.max(first, last - 1), speaker, !speaker.named && many);
  }
}
