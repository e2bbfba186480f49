/**
 * Who stands in front of the reader’s mind as a text goes on → whom “he”, “she”, “it” and “they” mean:
 * the nearest subject or speaker before that fits. What somebody says of others puts nobody before him.
 */
import type { NounPhrase } from '../phrases/noun-phrases.ts';
import type { TokenRange } from '../words/tokenize.ts';
import { partitionPoint } from '../partition-point.ts';
import { type Gender, genderOfName } from './genders.ts';
import { lastBefore, type Mention } from './mentions.ts';
import type { Speaker } from './speakers.ts';

/** A plural or collective subject; who it is is read when somebody asks. */
export interface ManyMention {
  at: number;
  phrase: NounPhrase;
  /** Ann Orlov and Tom Hale: two by their names. */
  speaker?: Speaker;
}

/** The end of a sentence that names one person and no other, and where it begins. */
export interface LoneMention extends Mention {
  since: number;
}

/** Somebody without a name, whose noun tells “he” from “she”, or who opens the sentence before them. */
export interface DescribedMention extends Mention {
  gender: Gender | null;
  /** Where the next sentence begins, and where it ends. */
  next: number;
  end: number;
  /** “the mayor”, whom the text may name elsewhere. */
  phrase: NounPhrase | null;
}

const plural = /(?:[^s]s|people|police|women|men|staff|personnel)$/u;

/** In tokens: “it” and “they” reach no further back. */
const reach = 150;
/** “he” reaches no further back to somebody who was no subject. */
const loneReach = 60;
/** “it” reaches no further back to a report or a letter. */
const paperReach = 60;

/** Keeps who was a subject, who spoke, and what they said, in the order of the text. */
export class Salience {
  readonly #genders: Map<string, Gender>;
  readonly #subjects: readonly Mention[];
  readonly #manies: readonly ManyMention[];
  readonly #bodies: readonly ManyMention[];
  readonly #lone: readonly LoneMention[];
  readonly #described: readonly DescribedMention[];
  readonly #persons: readonly Mention[];
  readonly #dead: ReadonlySet<string>;
  /** What one person said, and what several or a group said. */
  readonly #saidByOne: TokenRange[] = [];
  readonly #saidByMany: TokenRange[] = [];
  #person: Mention | null = null;
  #group: Mention | null = null;
  #many: Mention | null = null;
  #paper: Mention | null = null;

  /**
   * @param subjects - Named persons and groups that are subjects, in the order of the text.
   * @param manies - Plural and collective subjects, in the order of the text.
   * @param bodies - Those of them that “it” may stand for.
   * @param lone - Sentences that name one person alone.
   * @param described - Unnamed subjects that are told to be a woman or a man.
   * @param persons - All that names persons.
   * @param dead - Names of those of whom the text tells that they died.
   */
  constructor(
    genders: Map<string, Gender>,
    subjects: readonly Mention[],
    manies: readonly ManyMention[],
    bodies: readonly ManyMention[],
    lone: readonly LoneMention[],
    described: readonly DescribedMention[],
    persons: readonly Mention[],
    dead: ReadonlySet<string>,
  ) {
    this.#genders = genders;
    this.#subjects = subjects;
    this.#manies = manies;
    this.#bodies = bodies;
    this.#lone = lone;
    this.#described = described;
    this.#persons = persons;
    this.#dead = dead;
  }

  /** Notes that somebody spoke at a place. */
  spoke(at: number, speaker: Speaker, plural: boolean): void {
    if (speaker.kind === 'document') this.#paper = { at, speaker };
    else if (speaker.kind === 'person' && !plural) this.#person = { at, speaker };
    else this.#many = { at, speaker };
    if (speaker.kind === 'group') this.#group = { at, speaker };
  }

  /** Notes what the last speaker said. */
  said(content: TokenRange): void {
    const byMany = (this.#many?.at ?? -1) > (this.#person?.at ?? -1);
    const said = byMany ? this.#saidByMany : this.#saidByOne;
    // in the order of their ends: what is said within other words adds nothing
    if ((said.at(-1)?.last ?? 0) < content.last) said.push(content);
  }

  /** True: one person tells what stands at a place. */
  isSaid(at: number): boolean {
    return this.#saidByOne.some(({ first, last }) => first <= at && at < last);
  }

  /** The person by name who spoke last, a few sentences before: “the 16-year-old” goes on. */
  lastSpeaker(at: number): Speaker | null {
    const near = this.#person && at - this.#person.at < reach ? this.#person : null;
    if (near?.speaker.named) return near.speaker;
    // nurse Sam Hale swam to him. “It was cold,” the 29-year-old said
    const last = lastBefore(this.#subjects, at, ({ speaker }) => speaker.kind === 'person');
    return last && at - last.at < reach ? last.speaker : null;
  }

  /**
   * The person that “he” stands for, or a phrase still to be read (“the mayor”).
   *
   * @param speaks - It is “he” who says something, not “his brother”.
   * @param told - Where the words begin that end in “, he said”: of whom they tell is not the speaker.
   */
  person(
    before: number,
    gender: Gender,
    speaks: boolean,
    told: number | null = null,
  ): Speaker | NounPhrase | null {
    const fits = ({ name, kind }: Speaker): boolean => {
      const known = genderOfName(this.#genders, name);
      return kind === 'person' && (known === undefined || known === gender);
    };
    const spoke = this.#person && fits(this.#person.speaker) ? this.#person : null;
    // a drone killed Hale, an official said. Hale lived there. “It was late,” he said: the official
    const mayBe = (speaker: Speaker): boolean =>
      fits(speaker) && !(spoke && speaks && this.#dead.has(speaker.name));
    const at = told !== null && spoke && told - spoke.at < reach ? told : before;
    const near = lastBefore(
      this.#subjects,
      at,
      (one) => mayBe(one.speaker) && !(spoke && isLeft(this.#saidByOne, one.at, at)),
    );
    // blame came from Ambassador Hale. “We mourn them,” he said: named last, though no subject
    const lone = lastBefore(this.#lone, at + 1, ({ speaker }) => mayBe(speaker));
    const latest = spoke && (!near || spoke.at >= near.at) ? spoke : near;
    const isLast = lone && at - lone.at < loneReach && lone.since > (latest?.at ?? -1);
    const last = isLast ? lone : latest;
    // Hale left. A woman held two bags. “Help us,” she said
    // A senior officer told it otherwise. He said …
    const unnamed = lastBefore(
      this.#described,
      at,
      (one) => one.gender === gender || (one.gender === null && isFollowed(one, at)),
    );
    const isNearer =
      unnamed &&
      at - unnamed.at < loneReach &&
      unnamed.at > (last?.at ?? -1) &&
      !isLeft(this.#saidByOne, unnamed.at, at);
    if (isNearer && unnamed.phrase) return unnamed.phrase;
    const chosen = (isNearer ? unnamed : last)?.speaker ?? null;
    // the club fired Hale over a tape in which he …: whom the sentence names, if nobody else
    if (!chosen)
      return lastBefore(this.#persons, at, ({ speaker }) => fits(speaker))?.speaker ?? null;
    if (chosen.named) this.#genders.set(chosen.name, gender);
    return chosen;
  }

  /** The group that “it” stands for: by its name, or a phrase still to be read (“the department”). */
  group(at: number): Speaker | NounPhrase | null {
    // the army said it sought men of a band that was arming: the army, which said so
    const told = this.#group !== null;
    const found = lastBefore(
      this.#subjects,
      at,
      (one) => one.speaker.kind === 'group' && !(told && isLeft(this.#saidByMany, one.at, at)),
    );
    const near = found && at - found.at < reach ? found : null;
    const body = this.#bodies[partitionPoint(this.#bodies, (one) => one.at < at) - 1];
    // a coalition statement read …; two officials, police: no “it”
    const isOne = this.#group?.speaker.named || !plural.test(this.#group?.speaker.name ?? '');
    const spoke = isOne ? this.#group : null;
    const latest = Math.max(near?.at ?? -1, spoke?.at ?? -1);
    // the report says that they knew. It calls for a vote
    const paper = this.#paper && at - this.#paper.at < paperReach ? this.#paper : null;
    if (paper && paper.at > Math.max(latest, body?.phrase.last ?? -1)) return paper.speaker;
    // the ministry said …: it spoke where its phrase ends
    if (body && body.phrase.last > latest && at - body.at < reach) return body.phrase;
    return spoke && spoke.at >= (near?.at ?? -1) ? spoke.speaker : (near?.speaker ?? null);
  }

  /** Those that “they” stands for: who spoke, or a phrase still to be read. */
  many(at: number, within = reach): Speaker | NounPhrase | null {
    const spoke = this.#many && at - this.#many.at < within ? this.#many : null;
    let index = partitionPoint(this.#manies, (one) => one.at < at) - 1;
    while (spoke && index >= 0 && isLeft(this.#saidByMany, this.#manies[index]?.at ?? 0, at))
      index--;
    const last = this.#manies[index];
    const near = last && at - last.at < within ? last : null;
    return spoke && (!near || spoke.at >= near.at)
      ? spoke.speaker
      : (near?.speaker ?? near?.phrase ?? null);
  }
}

/** A senior officer told it otherwise. He …; the mayor was angry. “It is late,” he … */
const isFollowed = ({ phrase, next, end }: DescribedMention, at: number): boolean =>
  phrase ? next <= at && at < end : next === at;

/** Hale said that Orlov had left. He …: what is said ends between the two */
const isLeft = (said: readonly TokenRange[], one: number, other: number): boolean => {
  const range = said[partitionPoint(said, ({ last }) => last <= one)];
  return range !== undefined && range.first <= one && range.last <= other;
};
