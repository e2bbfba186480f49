/**
 * The mentions of happenings in one sentence → the same, with what they tell of one another: which
 * stand for one happening, which has its place from a verb, which comes after another.
 */
import type { Document, Sentence } from '../language/document.ts';
import type { EventMention } from './event-mentions.ts';
import { isDaysAfter } from './mention-background.ts';

/** Puts the mentions of a sentence together: its nouns, then its verbs. */
export const linkMentions = (
  document: Document,
  sentence: Sentence,
  nouns: EventMention[],
  verbs: readonly EventMention[],
): EventMention[] =>
  withEarlierApart(
    document,
    withPlacesOfVerbs([
      ...predicated(sentence, caused(document, nested(document, nouns))),
      ...carriedOut(sentence, nouns, verbs),
    ]),
  );

/** was involved in carrying out attacks on the army: the deed is those attacks */
const carriedOut = (
  { clauses }: Sentence,
  nouns: readonly EventMention[],
  verbs: readonly EventMention[],
): readonly EventMention[] => {
  for (const verb of verbs) {
    const clause = doing.test(verb.word)
      ? clauses.find((one) => one.verb === verb.head && one.form === 'ing')
      : undefined;
    verb.of ??= nouns.find(({ head }) => clause?.objects.some((one) => one.head === head)) ?? null;
  }
  return verbs;
};
const doing = /^(?:carry|conduct|launch|stage|mount|perpetrate|commit)$/u;

/** The bombings appeared to be another strike at the port: what they were is no other happening. */
const predicated = ({ clauses }: Sentence, mentions: EventMention[]): EventMention[] => {
  for (const inner of mentions) {
    const being = clauses.find(
      ({ lemma, negated, objects }) =>
        lemma === 'be' && !negated && objects[0]?.head === inner.head,
    );
    const outer = mentions.find((one) =>
      being?.subjects.some(({ head }) => head === one.head && head !== inner.head),
    );
    if (outer && !inner.definite) inner.of = outer;
  }
  return mentions;
};

/** the fire caused by the strikes: what comes of a happening is told of with it, which stands first */
const caused = ({ article, tokens }: Document, mentions: EventMention[]): EventMention[] => {
  const ordered = [...mentions];
  for (const [at, cause] of mentions.entries()) {
    const fire = mentions[at - 1];
    const end = tokens[(fire?.last ?? 0) - 1]?.end;
    if (!fire || fire.kind !== 'fire' || end === undefined) continue;
    if (!causing.test(article.text.slice(end, tokens[cause.first]?.start))) continue;
    fire.of = cause;
    ordered.splice(at - 1, 2, cause, fire);
  }
  return ordered;
};
const causing = /^\s(?:caused|started|sparked|ignited|set off) by\s$/u;

/** an air strike hit a mill in Norden: the strike was there */
const withPlacesOfVerbs = (mentions: EventMention[]): EventMention[] => {
  for (const { verbal: tells, subjects, places } of mentions)
    for (const noun of mentions)
      if (tells && !noun.verbal && subjects.includes(noun.head))
        if (noun.places.length === 0) noun.places = [...places];
  return mentions;
};

/** a quake struck on Tuesday, two weeks after a quake killed nine: of one kind, and two happenings */
const withEarlierApart = (document: Document, mentions: EventMention[]): EventMention[] => {
  for (const mention of mentions)
    if (
      isDaysAfter(document, mention.first) &&
      mentions.some((one) => one.head < mention.first && isTwin(one, mention))
    )
      mention.apart = true;
  return mentions;
};

/** Strikes, then an attack with drones; a tragedy, then a fire: not the tragedy, then “the fire”. */
const isTwin = (one: EventMention, other: EventMention): boolean =>
  one.kind === other.kind ||
  (!one.verbal &&
    (armed.test(one.kind) || one.echo) &&
    (armed.test(other.kind) || one.echo) &&
    !other.definite);
const armed = /^(?:strike|bombing|attack)$/u;

/** the killing of two clerks in a rocket attack: one happening, told at the time of the first noun */
const nested = ({ tokens }: Document, mentions: EventMention[]): EventMention[] => {
  for (const [at, inner] of mentions.entries()) {
    const outer = mentions[at - 1];
    if (!outer || inner.first >= outer.last || !killings.test(outer.word)) continue;
    if (outer.plural || !/^(?:in|during|by)$/u.test(tokens[inner.first - 1]?.lower ?? '')) continue;
    inner.of = outer;
    inner.when = outer.when;
    inner.backgrounded = outer.backgrounded;
    inner.answered = outer.answered;
  }
  return mentions;
};
const killings = /^(?:killing|death|murder|assassination|slaying|massacre|execution)$/u;
