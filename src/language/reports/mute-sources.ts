/**
 * The words before or behind a reporting verb that say nothing by it: things and pictures, nobody in
 * particular, speakers that the text names nowhere.
 */
import type { Token } from '../words/tokenize.ts';
import type { Cue } from './cues.ts';
import { isNobody } from './empty-contents.ts';
import type { Reading, Unit } from './reading.ts';
import type { Source } from './sources.ts';
import { canSpeak } from './speaker-nouns.ts';
import type { Speaker } from './speakers.ts';
import { speaksByVerb } from './subject-of-cue.ts';

/** Whether the words for a source stand for nobody who says something by a cue. */
export const isMute = (reading: Reading, unit: Unit, cue: Cue, source: Source): boolean => {
  const { tokens } = reading;
  const head = tokens[source.core.head] as Token;
  if (isNobody(tokens, source.core)) return true;
  // according to two reached by telephone: of those whose words are told
  if (cue.lemma === 'according to' && source.core.elliptical) return true;
  // parted them according to religion, went according to plan: by what it was done
  if (cue.lemma === 'according to' && isMeasure(tokens, source)) return true;
  // told reporters when asked about a motive: a question, whoever asked it
  const asked = /^(?:when|once)$/u.test(tokens[cue.first - 1]?.lower ?? '');
  if (asked && cue.clause?.form === 'bare') return true;
  // met to discuss it, the talks included discussing it: nothing is said yet
  if (cue.lemma === 'discuss' && cue.clause && /^(?:infinitive|ing)$/u.test(cue.clause.form))
    return true;
  // “It is safe,” I’m told
  if (/^i['’]m$/u.test(head.lower)) return true;
  // a child cried at night, a court told: to whom nobody told it
  if (cue.lemma === 'tell' && isToldItself(reading, unit, source, cue)) return true;
  // it underscores the risk: a thing, which says nothing
  if (head.lower === 'it' && shows.test(cue.lemma)) return true;
  // the fact that it hit after the one last month indicates that …
  if (cue.class === 'suggest' && head.lower === 'one') return true;
  // video showed two men: nobody says it
  if (cue.class === 'show' && isSeen(head)) return true;
  // the clip says, the businessman tells: with such verbs anything speaks
  const anything =
    (/^(?:read|report|according to)$/u.test(cue.lemma) || speaksByVerb.test(cue.lemma)) &&
    // according to her
    (!source.core.pronoun ||
      (cue.lemma === 'according to' && /^(?:him|her|them)$/u.test(head.lower)));
  return !anything && !canSpeak(tokens, source.core) && !isNamedBeside(reading, source);
};

/**
 * Whether a source leads to nobody whom the text names.
 *
 * @param relative - What is said stands around it, as in “a man they say is a clerk”.
 */
export const isNobodyNamed = (
  { class: kind, lemma, quoted }: Cue,
  { core }: Source,
  { name }: Speaker,
  relative: boolean,
): boolean => {
  // the paper quoted him as saying; according to him
  if ((quoted || lemma === 'according to') && /^(?:him|her|them)$/iu.test(name)) return true;
  if (!core.pronoun) return false;
  // They know the way: nobody in particular believes it
  if (name === 'They' && kind === 'believe') return true;
  // a man they say is a clerk
  if (relative && /^they$/iu.test(name)) return true;
  // Thousands take to the streets. They demand a vote: a crowd without a name, and no word of it
  if (/^(?:dozens|hundreds|thousands|millions)$/iu.test(name)) return true;
  // It said: no speaker that the text names; we asked: the outlet itself
  return /^(?:it|we|i|you)$/iu.test(name);
};

/** his counterpart, Ann Lee, posted: somebody, whatever the noun before the name */
const isNamedBeside = ({ tokens, phraseAt }: Reading, { core, last }: Source): boolean => {
  const name = tokens[core.last]?.text === ',' ? phraseAt[core.last + 1] : undefined;
  return (
    name !== undefined &&
    name.last <= last &&
    name.last - name.first > 1 &&
    tokens.slice(name.first, name.last).every(({ pos }) => pos === 'PROPN')
  );
};

/** “Clerk hid the keys, inquiry told”: the inquiry was, as a headline has it */
const isToldItself = (
  { tokens }: Reading,
  { first, last }: Unit,
  { core }: Source,
  cue: Cue,
): boolean =>
  (cue.last >= last || tokens[cue.last]?.text === '.') &&
  core.first > first &&
  core.last - core.first < 3 &&
  !/^(?:the|an?|he|she|they)$/u.test(tokens[core.first]?.lower ?? '');

/** What “it” does without anybody’s speaking. */
const shows =
  /^(?:point|raise|underscore|underline|highlight|illustrate|reveal|show|suggest|indicate|imply|signal|demonstrate|prove|find|document|reflect)$/u;

/** what pictures show is seen, not said */
const isSeen = ({ lemma }: Token): boolean =>
  /^(?:video|footage|image|photo|photograph|picture)s?$/iu.test(lemma);

/** religion, plan, age: one small word without an article for what nobody says */
const isMeasure = (tokens: readonly Token[], { core }: Source): boolean => {
  const head = tokens[core.head] as Token;
  return (
    core.last - core.first === 1 &&
    head.pos === 'NOUN' &&
    head.lower === head.text &&
    head.lower === head.lemma &&
    // according to information from police
    !/^(?:of|by|from)$/u.test(tokens[core.last]?.lower ?? '') &&
    tokens[core.last]?.pos !== 'VERB' &&
    !canSpeak(tokens, core)
  );
};
