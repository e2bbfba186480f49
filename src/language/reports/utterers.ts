/**
 * A noun for what is said → whose words they are: “the mayor’s claim”, “a warning by police”, “media
 * claims”, “police issued a warning”.
 */
import { z } from 'zod';
import { readLexicon } from '../../lexicon/read-lexicon.ts';
import { countryOfDemonym } from '../names/gazetteer.ts';
import type { NounPhrase } from '../phrases/noun-phrases.ts';
import type { Token } from '../words/tokenize.ts';
import type { Reading, Unit } from './reading.ts';
import { type Source, sourceBefore } from './sources.ts';
import { canSpeak } from './speaker-nouns.ts';

const wordList = z.string().transform((words) => words.split(' '));

const { utterances } = readLexicon(
  'reporting-verbs',
  z.object({ utterances: wordList.transform((words): ReadonlySet<string> => new Set(words)) }),
);

/** Whose words a noun stands for. */
export interface Uttered {
  source: Source;
  /** A verb utters the noun. */
  verb: boolean;
  /** The land that the source stands for: “Karsian threats to …”. */
  land?: string;
}

/** a warning by police that …, a report from the ministry that …, the consensus among engineers is that … */
export const issuerBehind = ({ tokens, phraseAt }: Reading, phrase: NounPhrase): Source | null => {
  const next = phraseAt[phrase.last + 1];
  // it is the view of the mayor that the dam is safe
  const held =
    tokens[phrase.last]?.lower === 'of' &&
    /^(?:view|opinion|belief|contention)$/u.test(tokens[phrase.head]?.lower ?? '') &&
    tokens[next?.last ?? -1]?.lower === 'that';
  if (!(held || /^(?:by|from|among)$/u.test(tokens[phrase.last]?.lower ?? '')) || !next)
    return null;
  if (next.first !== phrase.last + 1) return null;
  // a threat from the northern branch of the Front: whose branch it is
  const whole = phraseAt[next.last + 1];
  const isOf =
    tokens[next.last]?.lower === 'of' &&
    whole?.first === next.last + 1 &&
    tokens[next.head]?.pos === 'NOUN' &&
    tokens[whole.head]?.pos === 'PROPN';
  return { core: next, first: next.first, last: isOf ? whole.last : next.last };
};

/** his, her, its, their */
export const isOwner = (token: Token | undefined): boolean =>
  /^(?:his|her|its|their)$/u.test(token?.lower ?? '');

/** Who a noun for words belongs to: the mayor’s claim, his claim; null where nobody is told. */
export const ownerOf = ({ tokens }: Reading, phrase: NounPhrase): Uttered | null => {
  for (let i = phrase.first; i < phrase.head; i++) {
    const lower = tokens[i]?.lower ?? '';
    if (/^['’]s?$/u.test(lower) && i > phrase.first) {
      const core = { ...phrase, last: i, head: i - 1 };
      return { source: { core, first: phrase.first, last: i }, verb: false };
    }
    if (isOwner(tokens[i]) && i === phrase.first) {
      const core = { ...phrase, last: i + 1, head: i, pronoun: true };
      return { source: { core, first: i, last: i + 1 }, verb: false };
    }
  }
  return null;
};

/** The mayor said in a press statement that …: the way of saying it, whoever makes such statements. */
const isWayOfSaying = ({ tokens }: Reading, { clauses }: Unit, phrase: NounPhrase): boolean => {
  if (!/^(?:in|via|through|during|on)$/u.test(tokens[phrase.first - 1]?.lower ?? '')) return false;
  const doing = clauses.findLast(({ verb }) => verb < phrase.first);
  return doing?.voice === 'active' && doing.subjects.length > 0;
};

/** media claims that …, Karsian threats to close it: who speaks stands right before the noun */
export const speakerWithin = (
  reading: Reading,
  unit: Unit,
  phrase: NounPhrase,
  at: number,
): Uttered | null => {
  const { tokens } = reading;
  const before = tokens[phrase.head - 1];
  const lead = tokens[at]?.lower;
  if (!before || phrase.head === phrase.first || isWayOfSaying(reading, unit, phrase)) return null;
  const core = { ...phrase, last: phrase.head, head: phrase.head - 1 };
  const source = { core, first: phrase.first, last: phrase.head };
  // the first official word that it was late
  const speaks = before.pos === 'NOUN' && before.lower !== 'official';
  if (speaks && lead === 'that' && canSpeak(tokens, core)) return { source, verb: false };
  const bids = lead === 'to' && tokens[at + 1]?.pos === 'VERB';
  const land = bids || lead === 'that' ? countryOfDemonym(before.text) : null;
  return land ? { source, verb: false, land } : null;
};

/** left in the hope of finding work, stayed for fear that it would fall: whoever does so */
export const actingOn = (
  { tokens }: Reading,
  { clauses }: Unit,
  phrase: NounPhrase,
  at: number,
): Uttered | null => {
  const lead = `${tokens[phrase.first - 1]?.lower} ${tokens[phrase.head]?.lemma}`;
  const leads =
    tokens[at]?.lower === 'that' ||
    (tokens[at]?.lower === 'of' && /ing$/u.test(tokens[at + 1]?.lower ?? ''));
  if (!leads || !/^(?:in|with|for) (?:hope|fear|belief|expectation)$/u.test(lead)) return null;
  const doing = clauses.findLast(({ verb, form }) => verb < phrase.first && form !== 'ing');
  const core = doing?.voice === 'active' ? doing.subjects[0] : undefined;
  return core && canSpeak(tokens, core)
    ? { source: { core, first: core.first, last: core.last }, verb: false }
    : null;
};

/** police issued a warning that … */
export const utteredBy = (reading: Reading, unit: Unit, phrase: NounPhrase): Uttered | null => {
  const clause = unit.clauses.find(({ objects }) => objects[0] === phrase);
  if (!clause || clause.negated || clause.voice === 'passive' || !utterances.has(clause.lemma))
    return null;
  // must sign an agreement to leave: nobody has
  if (/^(?:may|might|must|should|can|could)$/u.test(clause.modal ?? '')) return null;
  const near = clause.form === 'finite' ? sourceBefore(reading, unit, clause.first) : null;
  const [subject] = clause.subjects;
  const source =
    near ?? (subject ? { core: subject, first: subject.first, last: subject.last } : null);
  return source && { source, verb: true };
};
