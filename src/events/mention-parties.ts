/**
 * A mention of a happening → whom or what it befell, and who did it: “Karsian strikes on militia
 * bases”. Two happenings told by one noun are often told apart by nothing else.
 */
import { doVerbs } from '../language/acts/acts.ts';
import type { Clause } from '../language/clauses/clauses.ts';
import type { Document, Sentence } from '../language/document.ts';
import { kindOf, kindsOf } from '../language/words/kinds.ts';
import { countryOfDemonym, findPlace } from '../language/names/gazetteer.ts';
import { nameAt } from '../language/names/name-at.ts';
import type { NounPhrase } from '../language/phrases/noun-phrases.ts';
import { isSameName } from '../language/names/same-name.ts';

/** Whom or what something is done to. */
export interface Party {
  /** The kind of people, or else the noun. */
  kind: string;
  /** The country whose they are, where the words say so. */
  nation: string | null;
}

/** True: one of the parties can be this one; soldiers of two nations are not. */
export const isAmong = (parties: readonly Party[], { kind, nation }: Party): boolean =>
  parties.some((one) => one.kind === kind && (!one.nation || !nation || one.nation === nation));

/** Who does something: a country or a name. */
export interface Doer {
  name: string;
  country: boolean;
}

/** How two doers compare; a group may be a country’s, though most are not. */
export const compareDoers = (a: Doer, b: Doer): 'same' | 'unlike' | 'other' => {
  if (a.country !== b.country) return 'unlike';
  return (a.country ? a.name === b.name : isSameName(a.name, b.name)) ? 'same' : 'other';
};

/** Karsian, Karsia, Karsia’s → Karsia */
const countryAt = ({ tokens }: Document, index: number): string | null => {
  const text = tokens[index]?.text ?? '';
  if (!/^\p{Lu}/u.test(text)) return null;
  const place = findPlace(text);
  return countryOfDemonym(text) ?? (place?.kind === 'country' ? place.name : null);
};

const nationIn = (document: Document, first: number, last: number): string | null => {
  for (let i = first; i < last; i++) {
    const country = countryAt(document, i);
    if (country) return country;
  }
  return null;
};

/** What soldiers stay in: a strike on it is one on them. */
const posts = /^(?:bases?|outposts?|posts?|barracks|garrisons?|convoys?|patrols?|checkpoints?)$/u;

/** the Karsian guards, a militia’s base, bases housing Karsian troops */
export const partyOf = (document: Document, phrase: NounPhrase | undefined): Party | null => {
  const head = phrase && !phrase.pronoun ? document.tokens[phrase.head] : undefined;
  if (!phrase || !head) return null;
  const post = posts.test(head.lower);
  // whose base it is: “bases used by the militia”
  const last = post ? phrase.last + 4 : phrase.last;
  const nation = nationIn(document, phrase.first, last);
  if (!post) {
    if (isMission(document, phrase)) return { kind: 'embassy', nation };
    const kind = kindOf('people', head.lower) ?? head.lemma;
    // people, victims: whom any happening may befall
    return kind === 'everyone' && !nation ? null : { kind, nation };
  }
  const words = document.tokens.slice(phrase.first, last).map(({ lower }) => lower);
  const stop = words.findIndex((word) => /^[.,;:]$/u.test(word));
  const whose = kindsOf('people', words.slice(0, stop < 0 ? words.length : stop).join(' '));
  return { kind: whose.find((kind) => kind !== 'everyone') ?? 'soldiers', nation };
};

/** the Karsian embassy, a diplomatic mission */
const isMission = ({ tokens }: Document, { first, head }: NounPhrase): boolean =>
  /^(?:embassy|consulate)$/u.test(tokens[head]?.lower ?? '') ||
  (/^(?:mission|compound|outpost|facility)$/u.test(tokens[head]?.lower ?? '') &&
    tokens
      .slice(first, head)
      .some(({ lower }) => /^(?:diplomatic|embassy|consular)$/u.test(lower)));

/** attacks on coalition forces, a strike against a vehicle, the killing of two clerks */
export const partyAfter = (
  document: Document,
  sentence: Sentence,
  phrase: NounPhrase,
  kind: string,
): Party | null => {
  const preposition = document.tokens[phrase.last];
  if (!preposition || !/^(?:on|against|of)$/u.test(preposition.lower)) return null;
  // the protests of the townspeople: who held them
  if (kind === 'unrest' && preposition.lower === 'of') return null;
  // blamed the attack on a militia: whose it was
  const blamed = sentence.clauses.some(
    ({ lemma, objects: [first] }) => lemma === 'blame' && first === phrase,
  );
  if (blamed && preposition.lower === 'on') return null;
  const party = sentence.phrases.find(({ first }) => first === phrase.last + 1);
  return party && isMedium(document, party) ? null : partyOf(document, party);
};

/** claimed the attack on its website, on Telegram: where it said so */
const isMedium = ({ tokens }: Document, { first, head }: NounPhrase): boolean =>
  /^(?:Facebook|Instagram|Telegram|TikTok|Twitter|X|YouTube)$/u.test(tokens[head]?.text ?? '') ||
  (/^(?:its|his|her|their|the)$/u.test(tokens[first]?.lower ?? '') &&
    /^(?:accounts?|apps?|blogs?|channels?|pages?|sites?|websites?)$/u.test(
      tokens[head]?.lower ?? '',
    ));

/** The country or the group that a stretch of words names. */
const doerIn = (document: Document, first: number, last: number): Doer | null => {
  for (let i = first; i < last; i++) {
    const entity = nameAt(document, i);
    // the United States, of which a text tells as of a group
    const named = entity ? findPlace(entity.name) : null;
    if (entity?.kind === 'group' && named?.kind !== 'country')
      return { name: entity.name, country: false };
    const country = countryAt(document, i) ?? (named?.kind === 'country' ? named.name : null);
    if (country) return { name: country, country: true };
  }
  return null;
};

/** Karsia hit the depot; the depot was hit by Karsian jets; not “whom Karsia blames for attacking it” */
export const doerOfClause = (
  document: Document,
  { voice, form, subjects, prepositions }: Clause,
): Doer | null => {
  if (form === 'ing') return null;
  const phrase =
    voice === 'active'
      ? subjects[0]
      : prepositions.find(({ preposition }) => preposition === 'by')?.phrase;
  return phrase ? doerIn(document, phrase.first, phrase.last) : null;
};

/** US, the last word of United States: a land’s name that says whose something is, as “Karsian” does. */
export const isOwnAdjective = (word: string): boolean =>
  /^(?:U\.?[SK]\.?|States|Kingdom)$/u.test(word);

/** Words that may stand between the doer and the noun: “Karsian air strikes”, not “the Karsia embassy attack”. */
const manner =
  /^(?:'s|’s|air|drone|missile|rocket|bomb|bombing|military|artillery|naval|ground|aerial|retaliatory|retaliation|precision|deadly)$/u;

/**
 * Karsian air strikes, Karsia’s operation; Karsia carried out a raid, the Front claimed strikes: who did
 * what the noun names. Of a mere attack a country’s name says where it was.
 */
export const doerOfNoun = (
  document: Document,
  { clauses }: Sentence,
  { first, head, last }: NounPhrase,
  kind: string,
): Doer | null => {
  const { tokens } = document;
  let at = head - 1;
  while (at > first && (manner.test(tokens[at]?.lower ?? '') || tokens[at]?.pos === 'ADJ')) at--;
  const word = tokens[at]?.text ?? '';
  const adjective = countryOfDemonym(word) !== null || isOwnAdjective(word);
  const own = at >= first ? doerIn(document, at, at + 1) : null;
  if (own && (adjective || kind === 'strike' || !own.country)) return own;
  if (tokens[last]?.lower === 'by') {
    // attacks by Karsian-backed militias on Belmarian guards: not by Belmar
    let end = last + 1;
    while (end < last + 5 && !/^(?:on|against|at|in|near)$/u.test(tokens[end]?.lower ?? '')) end++;
    return doerIn(document, last + 1, end);
  }
  const clause = clauses.find(({ objects }) => objects.some((object) => object.head === head));
  // it began its retaliation
  const theirs = /^(?:its|their|his|her)$/u.test(tokens[first]?.lower ?? '');
  return clause?.voice === 'active' &&
    (theirs || doVerbs.has(clause.lemma) || clause.lemma === 'claim')
    ? doerOfClause(document, clause)
    : null;
};
