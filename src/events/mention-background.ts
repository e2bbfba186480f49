/**
 * A noun phrase that names a happening → how its words set it against what is told: as background
 * (“after the raid”), as what is answered (“revenge for the raid”), as attacks at large, or apart by
 * its own words (“the earlier raid”).
 */
import { z } from 'zod';
import { isAsked, isDone } from '../language/acts/acts.ts';
import type { Document, Sentence } from '../language/document.ts';
import { wordValue } from '../language/quantities/figures.ts';
import { hasCome, isLongAfter } from '../language/phrases/former-part.ts';
import type { NounPhrase } from '../language/phrases/noun-phrases.ts';
import { readLexicon } from '../lexicon/read-lexicon.ts';
import type { Token } from '../language/words/tokenize.ts';
import type { Interval } from './interval.ts';

const { apart: apartWords } = readLexicon('happenings', z.object({ apart: z.array(z.string()) }));
const apart = new Set(apartWords);

const backgrounding =
  /^(?:after|since|following|before|against|amid|despite|over|than|like|unlike)$/u;

/**
 * blamed for attacks on a base; but “blamed for the attack” speaks of the one told, and so do “held in
 * connection to a shooting”, “held for a raid that killed two”, “ice led to a crash”
 */
export const isVagueAim = ({ tokens }: Document, { first, last }: NounPhrase): boolean =>
  /^(?:for|to)$/u.test(tokens[first - 1]?.lower ?? '') &&
  !/^(?:contribute|lead)$/u.test(tokens[first - 2]?.lemma ?? '') &&
  !/^(?:the|this|that|these|those)$/u.test(tokens[first]?.lower ?? '') &&
  !(
    /^an?$/u.test(tokens[first]?.lower ?? '') &&
    (/^(?:connection|relation|regard)$/u.test(tokens[first - 2]?.lower ?? '') ||
      /^(?:that|which)$/u.test(tokens[last]?.lower ?? ''))
  );

/** revenge for the raid, in response to it; not “blamed for the raid” */
const answering =
  /^(?:retaliat\p{L}*|reveng\p{L}*|vengeance|respon[sd]\p{L}*|repris\p{L}*|retribution|answer|reaction|react\p{L}*|reply|payback|punish\p{L}*)$/u;

/** True of “the raid” in “in retaliation for the raid”: another happening than the one just told. */
export const isAnswered = ({ tokens }: Document, phrase: NounPhrase): boolean => {
  const first = beforeMonth(tokens, phrase.first);
  return (
    /^(?:for|to)$/u.test(tokens[first - 1]?.lower ?? '') &&
    answering.test(tokens[first - 2]?.lower ?? '')
  );
};

/** the June 2019 killing of a guard: where its words begin, month and year apart */
const beforeMonth = (tokens: readonly Token[], first: number): number => {
  let at = first;
  while (at > 0 && /^(?:\d{1,4}|\p{Lu}\p{Ll}{2,8}\.?|,)$/u.test(tokens[at - 1]?.text ?? '')) at--;
  return at < first && tokens[at - 1]?.lower === 'the' ? at - 1 : first;
};

/**
 * Days after 56 men died in a massacre at a jail: what follows went before, and was another happening.
 *
 * @param at - Index of a token.
 */
export const isDaysAfter = ({ tokens }: Document, at: number): boolean => {
  for (let i = at - 1; i > 0 && i > at - 8; i--) {
    if (tokens[i]?.pos === 'PUNCT') return false;
    if (isLongAfter({ tokens }, i)) return true;
  }
  return false;
};

/** came two days after a blast: the day of the blast, where that of what came is known. */
export const daysBefore = (
  { from, to }: Interval,
  document: Document,
  former: number,
): Interval | null => {
  const [number, unit] = document.tokens.slice(former - 2, former).map(({ lower }) => lower);
  const days = /^(?:an?|one)$/u.test(number ?? '') ? 1 : wordValue(number ?? '');
  if (from !== to || !days || !/^days?$/u.test(unit ?? '') || !hasCome(document, former))
    return null;
  const day = new Date(Date.parse(from) - days * 86_400_000).toISOString().slice(0, 10);
  return { from: day, to: day };
};

/** after the raid, protesting against it, follows a bombing, the latest in a string of attacks */
export const isBackgrounded = (document: Document, phrase: NounPhrase): boolean => {
  const { first } = phrase;
  const before = document.tokens[first - 1];
  if (isPursued(document, first)) return false;
  return (
    isAnswered(document, phrase) ||
    isVagueAim(document, phrase) ||
    isDaysAfter(document, first) ||
    isLikened(document, first) ||
    backgrounding.test(before?.lower ?? '') ||
    document.tokens[first - 2]?.lower === 'latest' ||
    /^(?:follow|recall|echo)$/u.test(before?.lemma ?? '')
  );
};

/** a warrant was issued, he was charged with murder following an attack: the one that the law pursues */
const isPursued = ({ article, tokens }: Document, first: number): boolean =>
  /^(?:after|following|over)$/u.test(tokens[first - 1]?.lower ?? '') &&
  /^an?$/u.test(tokens[first]?.lower ?? '') &&
  pursued.test(
    article.text.slice(Math.max(0, (tokens[first]?.start ?? 0) - 120), tokens[first - 1]?.start),
  );
const pursued =
  /\b(?:(?:arrest )?warrants?|(?:was|were|been|is|are) (?:arrested|charged|detained|indicted|arraigned)|counts? of (?:murder|attempted|assault|manslaughter))\b[^.;!?\n]*$/u;

/** the worst attack in Karsia since 2019, the deadliest in years: of a rank, not another one */
const ranked =
  /^[^,.;]{0,60}\b(?:since|of the (?:war|year|conflict)|in (?:[\p{L}\s'’-]{0,30})?(?:years?|decades?|months|memory|history))\b/iu;

/** inspired by protests in Karsia, reminiscent of the raid: another that this one is likened to */
export const isLikened = ({ tokens }: Document, first: number): boolean =>
  /^(?:by|of|on|to)$/u.test(tokens[first - 1]?.lower ?? '') &&
  /^(?:inspired|reminiscent|modell?ed|similar|comparable)$/u.test(tokens[first - 2]?.lower ?? '');

/** It came two days before the anniversary of the raid; not: on the anniversary of the raid, 300 people gathered */
export const isOfOtherYears = ({ tokens }: Document, { first }: NounPhrase): boolean => {
  const words = tokens.slice(Math.max(0, first - 14), first).map(({ lower }) => lower);
  const at = words.lastIndexOf('anniversary');
  return (
    at >= 0 &&
    words[at + 1] === 'of' &&
    /\b(?:came|comes|happened|occurred|fell|falls|struck)\b[^,;.]*\b(?:before|after|on|of)\b/u.test(
      words.slice(0, at).join(' '),
    )
  );
};

/** Sunday’s raid was the second since the bombings of last week: those that the raid comes after */
export const isRankedSince = (
  { article, tokens }: Document,
  { start }: Sentence,
  { first }: NounPhrase,
): boolean =>
  tokens[first - 1]?.lower === 'since' &&
  /\b(?:first|second|third|fourth|fifth|latest|\p{L}{3,}est|most \p{L}+)\b[^,;.]*$/u.test(
    article.text.slice(start, tokens[first]?.start),
  );

/** one of the deadliest attacks in years, one of the most brazen raids: a single one, by its rank */
export const isOneOfRank = ({ tokens }: Document, { first, head }: NounPhrase): boolean =>
  tokens[first]?.lower === 'one' &&
  tokens[first + 1]?.lower === 'of' &&
  tokens.slice(first + 2, head).some(({ lower }) => /^(?:most|worst|\p{L}{3,}est)$/u.test(lower));

/** A second avalanche killed 33. The first avalanche buried a bus: not the one told before it */
const isFirstOfTwo = ({ article, tokens }: Document, { first, head }: NounPhrase): boolean => {
  const [lead, ordinal, noun] = [tokens[first], tokens[first + 1], tokens[head]];
  if (lead?.lower !== 'the' || ordinal?.lower !== 'first' || !noun) return false;
  const before = article.text.slice(Math.max(0, lead.start - reach), lead.start).toLowerCase();
  return before.includes(` second ${noun.lower}`) && !ranks.test(article.text.slice(noun.end));
};
const ranks = /^ (?:since|in|of|this|to)\b/u;
/** In characters: “the first” is beside a second that was told no longer before. */
const reach = 4000;

/** It was the second raid this week: the one told */
const isPredicate = (tokens: readonly Token[], first: number): boolean =>
  tokens[first]?.lower === 'the' &&
  /^(?:was|is|marks|marked|became)$/u.test(tokens[first - 1]?.lower ?? '') &&
  /^(?:it|this|which)$/u.test(tokens[first - 2]?.lower ?? '');

/**
 * The word that sets a happening apart from others: an earlier attack, a second blast; empty where none
 * does, as in “the deadliest attack since the war”, which is the one told.
 */
export const apartBy = (document: Document, phrase: NounPhrase): string => {
  const { article, tokens } = document;
  if (isPredicate(tokens, phrase.first)) return '';
  // one of Karsia’s deadliest fires: the one told, by its rank
  const isOne =
    tokens[phrase.first - 2]?.lower === 'one' && tokens[phrase.first - 1]?.lower === 'of';
  const isRank = (): boolean =>
    isOne ||
    isOneOfRank(document, phrase) ||
    isCalled(tokens, phrase.first) ||
    ranked.test(article.text.slice(tokens[phrase.head]?.end));
  const word = tokens
    .slice(phrase.first, phrase.head)
    .find(({ lower }) => apart.has(lower) && !(/(?:est|^worst)$/u.test(lower) && isRank()));
  return word?.lower ?? (isFirstOfTwo(document, phrase) ? 'first' : '');
};

/** The toll rose to 74, making it Karsia’s deadliest accident, which became its worst crash: the one told */
const isCalled = (tokens: readonly Token[], first: number): boolean => {
  const [verb, it] = tokens.slice(first - 2, first).map(({ lower }) => lower);
  return (
    /^(?:becam|becom)(?:es?|ing)$/u.test(it ?? '') ||
    (/^(?:mak(?:es?|ing)|made)$/u.test(verb ?? '') && /^(?:it|this|that)$/u.test(it ?? ''))
  );
};

/** Verbs of what is planned, wished or feared: what they act on has not happened. */
const wishing =
  /^(?:plan|threaten|vow|intend|prepare|consider|plot|warn|fear|urge|demand|promise|pledge|prevent|avoid|deter|thwart|foil|want|seek|contemplate|mull|expect|advocate|propose|oppose|favor|favour|need|await)$/u;

/** calls for strikes, the threat of an attack, fears of a raid, an excuse for one; stopping short of a war */
const wished =
  /^(?:(?:call|demand|excuse|pretext|threat|fear|plan|risk|possibility|prospect|warning|danger|talk|idea|proposal|option)s?|short|instead|prevention)$/u;

const unrealWords =
  /^(?:no|any|planned|possible|potential|future|threatened|would-be|hypothetical|feared|imminent|foiled|thwarted)$/u;

/** demanded that he order strikes, threatened an attack, could face a raid: only spoken of, not done. */
export const isUnreal = (document: Document, sentence: Sentence, phrase: NounPhrase): boolean => {
  const { tokens } = document;
  const { first, head } = phrase;
  if (/^(?:the|this|that|these|those|its|their|his|her)$/u.test(tokens[first]?.lower ?? ''))
    return false;
  const words = tokens.slice(first, head);
  if (words.some(({ lower }) => lower === "'s")) return false;
  if (words.some(({ lower }) => unrealWords.test(lower))) return true;
  if (
    /^(?:of|for|about)$/u.test(tokens[first - 1]?.lower ?? '') &&
    wished.test(tokens[first - 2]?.lower ?? '')
  )
    return true;
  const clause = sentence.clauses.find(
    ({ objects, prepositions, lemma }) =>
      objects.includes(phrase) ||
      // warned of attacks, prepared for a raid
      (wishing.test(lemma) && prepositions[0]?.phrase === phrase),
  );
  // marched to condemn the raids: those were
  // it depends on whether the band makes more raids
  if (clause && isAsked(document, clause)) return true;
  if (clause?.form === 'infinitive' && judging.test(clause.lemma)) return false;
  return clause !== undefined && (wishing.test(clause.lemma) || !isDone(sentence, clause));
};

/** What is judged, mourned or looked into has happened, whether or not that is yet to be done. */
const judging =
  /^(?:condemn|denounce|deplore|protest|decry|mourn|commemorate|remember|mark|investigate|discuss|avenge|survive|escape|flee)$/u;

/** The area has been hit by several attacks in recent months: a sum over a time, not what is told. */
export const isOfRecentMonths = ({ article }: Document, { start, end }: Sentence): boolean =>
  /\b(?:in|over|during) (?:recent|the (?:past|last)(?: few| several)?) (?:weeks|months|years)\b|\b(?:has|have) recently\b/iu.test(
    article.text.slice(start, end),
  );

/** the rebels have often struck army posts; militants repeatedly targeted the city */
export const habit =
  /^(?:often|repeatedly|frequently|regularly|routinely|previously|sometimes|occasionally|periodically|long)$/u;

/** Earlier in the day, officials reported that nine had died: when they did */
const earlierReport =
  /^\W?(?:earlier|hours (?:later|earlier)),? (?:(?:in the|that|on the same) day,? )?(?:[\p{L}’'-]+ ){1,5}(?:had )?(?:said|reported|announced|confirmed|told)\b/iu;

/**
 * Hours later rebels fired rockets; a few days ago gunmen carried out a raid; we recall that a drone hit a bus
 * on Monday; separately, gunmen stormed a post: another happening
 */
export const isNext = (document: Document, sentence: Sentence): boolean => {
  const text = document.article.text.slice(sentence.start, sentence.end);
  return isRecalled(document, sentence) || (!earlierReport.test(text) && next.test(text));
};
const next =
  /^\W?(?:(?:\p{L}+ )?(?:hours|days|weeks) (?:later|earlier|before)|(?:just )?(?:a few|several|some) (?:days|weeks|months) ago|the next day|earlier (?:in the|that|on the same) day|earlier this (?:week|month|year)|separately|elsewhere|in (?:a|an) (?:separate|unrelated)|meanwhile)\b/iu;

/** We recall that a drone hit a bus on Monday; as reported earlier, …: what a text has told before */
export const isRecalled = ({ article }: Document, { start, end }: Sentence): boolean =>
  /^\W?(?:(?:we |let us )?recall,? that|as (?:we )?(?:(?:previously|earlier) reported|reported (?:earlier|previously))),? /iu.test(
    article.text.slice(start, end),
  );
