/**
 * A reporting verb or “according to” → the report that it makes: its source, and the words before,
 * behind or around it.
 */
import type { Token, TokenRange } from '../words/tokenize.ts';
import { wordClass } from '../words/word-class.ts';
import { contentAround, contentAroundAccording, isAside } from './asides.ts';
import { addsWithout } from './content-ends.ts';
import { opensJudgement } from './content-forms.ts';
import type { Content } from './content-place.ts';
import { findContent } from './contents.ts';
import type { Cue } from './cues.ts';
import { isGround, isMereObject, isNothing } from './empty-contents.ts';
import { isDocumentNoun } from './issuers.ts';
import { makeReport, type Report } from './make-report.ts';
import { isMute, isNobodyNamed } from './mute-sources.ts';
import { endOfWords, isQuoteMark, isWord, type Reading, type Unit } from './reading.ts';
import { contentOfRelative, type Relative } from './relative-contents.ts';
import { nameInRelative } from './relative-names.ts';
import { sourceOfCue } from './source-of-cue.ts';
import type { Source } from './sources.ts';
import { isBody } from './speaker-nouns.ts';
import type { SpeakerBook } from './speakers.ts';

/**
 * Reads the report of one cue; null where nobody speaks or nothing is said.
 *
 * @param previous - The report before it in the unit, whose speaker may go on.
 */
export const readCue = (
  reading: Reading,
  unit: Unit,
  cue: Cue,
  book: SpeakerBook,
  previous: Report | null,
): Report | null => {
  if (previous && goesOn(reading, unit, cue, previous))
    return reportOfSame(reading, unit, cue, previous);
  const found = sourceOfCue(reading, unit, cue);
  if (!found || isMute(reading, unit, cue, found.source)) return null;
  const { source, inverted } = found;
  const told = contentOfCue(reading, unit, cue, source, inverted);
  if (!told) return null;
  const { content, extent, relative } = told;
  // said the town was angry, despite its clerk warning of a flood. “…,” he said: not the clerk
  // “…,” Hale added, according to the paper. “…,” he said: Hale
  const isRelayed =
    cue.lemma === 'according to' &&
    previous !== null &&
    previous.words.end === reading.tokens[cue.first - 2]?.end;
  const speaks = clauseOfAside(cue)
    ? book.resolveOwner
    : (one: Source) => book.resolve(one, !isRelayed);
  const speaker = speaks(
    cue.quoted
      ? { core: cue.quoted, first: cue.quoted.first, last: cue.quoted.last }
      : (relative?.source ?? source),
  );
  if (isNobodyNamed(cue, source, speaker, relative !== null)) return null;
  const how = inverted ? 'inverted' : relative ? 'relative' : content.side;
  return makeReport(reading, speaker, cue, content, extent, how, 0.9);
};

/** he said that A, adding that B: what the speaker of the report before says next */
const reportOfSame = (
  reading: Reading,
  unit: Unit,
  cue: Cue,
  { who, role, named }: Report,
): Report | null => {
  const place = { left: cue.first, right: cue.last, inverted: false };
  const content = findContent(reading, unit, cue, place);
  const speaker = { name: who, role, named, kind: 'person' } as const;
  return content && !isNothing(reading, content) && !isMereObject(reading, cue, content)
    ? makeReport(reading, speaker, cue, content, cue, 'goes-on', 0.8)
    : null;
};

/** The words that a source says by a cue, and the tokens of both; null where nothing is said. */
const contentOfCue = (
  reading: Reading,
  unit: Unit,
  cue: Cue,
  source: Source,
  inverted: boolean,
): { content: Content; extent: TokenRange; relative: Relative | null } | null => {
  const { tokens } = reading;
  const according = cue.lemma === 'according to';
  const head = tokens[source.core.head] as Token;
  const showing = cue.class === 'show' && isDocumentNoun(head);
  const right = inverted ? source.last : cue.last;
  const leftmost = inverted ? cue.first : Math.min(cue.first, source.first);
  const far = source.last < cue.first - 6 && source.first > unit.first;
  const left = far ? cue.first : leftmost;
  const around = isAside(reading, unit, source, cue)
    ? contentAround(reading, unit, source, cue)
    : according
      ? contentAroundAccording(reading, unit, source, cue)
      : null;
  const relative = inverted
    ? null
    : (contentOfRelative(reading, unit, source, cue) ?? nameInRelative(reading, unit, source, cue));
  let content: Content | null =
    around ??
    relative?.content ??
    (according ? behindInserted(reading, unit, right) : null) ??
    findContent(reading, unit, showing ? asStatement(cue) : cue, { left, right, inverted });
  // …, according to the charity, most of whom were freed
  const tail = content && /^(?:who|whom|which)$/u.test(tokens[content.first + 1]?.lower ?? '');
  if (according && (!content || tail)) content = beforeAccording(reading, unit, cue);
  if (!content || isNothing(reading, content) || isMereObject(reading, cue, content)) return null;
  // According to Ann Orlov, the boy found a gun: she says so, and nothing is found to be so
  const { first, last, side } = content;
  const isSource = side === 'left' && tokens[first]?.lower === 'according';
  if (isSource && unit.clauses.every(({ verb }) => verb < first || verb >= last)) return null;
  if (isGround(reading, unit, cue, content)) return null;
  // found a man who said he was hurt: the man isn’t found to be something
  const clausal =
    tokens[content.first - 1]?.lower === 'that' ||
    isClause(unit, content) ||
    (isJudge(head) && opensJudgement(reading, content.first, content.last));
  if (cue.class === 'show' && !showing && content.side === 'right' && !clausal) return null;
  const extent = relative?.aside ?? {
    first: leftmost - (around ? 1 : 0),
    last: Math.max(cue.last, source.last),
  };
  // three died after the Front, known as the Reed, said on Monday, that it had fired: what stands behind
  if (content.resumes !== undefined && isSubordinate.has(tokens[source.first - 1])) {
    const that = tokens[content.resumes + 1]?.lower === 'that' ? 1 : 0;
    content = { first: content.resumes + 1 + that, last: content.last, side: 'right' };
  }
  if (content.side === 'both' && !around && !relative) {
    content = shorten(reading, content, extent);
    extent.last = Math.max(extent.last, content.resumes ?? 0);
  }
  return { content, extent, relative };
};

const isSubordinate = wordClass(/^(?:after|before|when|because)$/u);

/** despite its clerk warning of it: told in passing, by a participle with a subject of its own */
const clauseOfAside = ({ clause, first }: Cue): boolean =>
  clause?.form === 'ing' && clause.subjects[0]?.last === first;

/** Who finds a search unlawful: courts, panels, juries; not “he found the box heavy” */
const isJudge = (head: Token): boolean =>
  isDocumentNoun(head) || isBody(head) || /^(?:judge|jury|jurors?|auditors?)$/u.test(head.lower);

/** he said that A, adding that B; said Hale, citing a letter: the same speaker goes on */
const goesOn = (
  reading: Reading,
  { clauses }: Unit,
  { first, clause }: Cue,
  { content, words, verb }: Report,
): boolean => {
  const { tokens } = reading;
  // according to a letter sent on Monday by the mill, contradicting the mayor; A, police said in a note, adding that
  const described =
    (verb === 'according to' || content.end <= words.start) &&
    clauses.every(
      (one) =>
        (tokens[one.first] as Token).start < words.end || one.first >= first || one.form === 'bare',
    );
  // “A,” he said, adding that …; said: “A,” adding that …
  const quoted = isQuoteMark(tokens[first - 1]) && tokens[first - 2]?.text === ',';
  const isAdding = addsWithout(reading, first);
  const parted = tokens[first - 1]?.text === ',' && !quoted;
  const end = tokens[first - (parted ? 2 : 1)]?.end;
  return (
    clause?.form === 'ing' &&
    (quoted || tokens[first - 1]?.text === ',' || isAdding) &&
    end !== undefined &&
    (content.end === end || words.end === end || (described && words.end < end))
  );
};

/** found that it was so, found the bridge was unsafe: words with a subject of their own */
const isClause = ({ clauses }: Unit, { first, last }: TokenRange): boolean =>
  clauses.some(
    ({ verb, form, relative, subjects }) =>
      verb < last &&
      form === 'finite' &&
      !relative &&
      subjects[0] !== undefined &&
      subjects[0].first >= first &&
      subjects[0].first <= first + 1,
  );

/** polls show two in three agree, a study found 12 cases: what a document shows, it says */
const asStatement = (cue: Cue): Cue => ({
  ...cue,
  takes: new Set([...cue.takes, 'clause', 'object'] as const),
});

/** it will close, police said, at the same time: no words of theirs */
const shorten = ({ tokens }: Reading, content: Content, cue: TokenRange): Content => {
  const comma = tokens[cue.first - 1]?.text === ',';
  const rest = tokens.slice(cue.last, content.last).map(({ lower }) => lower);
  return /^(?:, )?at the (?:same )?time$/u.test(rest.join(' '))
    ? { first: content.first, last: cue.first - (comma ? 1 : 0), side: 'left' }
    : content;
};

/** According to a page made by her uncle, she is well: behind the comma after what describes the source */
const behindInserted = (
  reading: Reading,
  unit: Unit,
  right: number,
): (TokenRange & { side: 'right' }) | null => {
  const { tokens } = reading;
  if (tokens[right]?.pos !== 'VERB') return null;
  const comma = tokens
    .slice(right, right + 15)
    .find(({ text, index }) => text === ',' && index < unit.last);
  // ten died, according to a letter sent by the mill, contradicting the mayor
  if (/ing$/u.test(tokens[(comma?.index ?? 0) + 1]?.lower ?? '')) return null;
  const last = endOfWords(reading, right, unit.last);
  return comma && comma.index + 1 < last ? { first: comma.index + 1, last, side: 'right' } : null;
};

/** two people died according to police */
const beforeAccording = (
  { tokens }: Reading,
  unit: Unit,
  cue: Cue,
): (TokenRange & { side: 'left' }) | null => {
  let last = cue.first;
  while (last > unit.first && !isWord(tokens[last - 1])) last--;
  return last > unit.first ? { first: unit.first, last, side: 'left' } : null;
};
