/**
 * A reporting verb or “according to” → the report that it makes: its source, and the words before,
 * behind or around it.
 */
import type { Token, TokenRange } from '../tokenize.ts';
import { contentAround, contentAroundAccording, isAside } from './asides.ts';
import { opensJudgement } from './content-forms.ts';
import { type Content, isTitleOfWork } from './content-place.ts';
import { findContent } from './contents.ts';
import type { Cue } from './cues.ts';
import { isGround, isMereObject, isNobody, isNothing } from './empty-contents.ts';
import { isDocumentNoun } from './issuers.ts';
import { makeReport, type Report } from './make-report.ts';
import { isQuoteMark, isWord, type Reading, type Unit } from './reading.ts';
import { contentOfRelative } from './relative-contents.ts';
import { nameInRelative } from './relative-names.ts';
import { sourceAfter } from './source-after.ts';
import { opensWithSayer, type Source, sourceBefore } from './sources.ts';
import { canSpeak, isBody } from './speaker-nouns.ts';
import type { SpeakerBook } from './speakers.ts';
import { speaksByVerb, subjectOfCue, withDescription } from './subject-of-cue.ts';

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
  const { tokens, quotationAt } = reading;
  const before = tokens[cue.first - 1];
  if (previous && goesOn(reading, unit, cue, previous)) {
    const content = findContent(reading, unit, cue, {
      left: cue.first,
      right: cue.last,
      inverted: false,
    });
    const speaker = {
      name: previous.who,
      role: previous.role,
      named: previous.named,
      kind: 'person',
    } as const;
    return content && !isNothing(reading, content) && !isMereObject(reading, cue, content)
      ? makeReport(reading, speaker, cue, content, cue, 'goes-on', 0.8)
      : null;
  }
  const according = cue.lemma === 'according to';
  const behindQuotation = isBehindQuotation(reading, unit, cue);
  // “…,” said Sabri; …, said police
  const mayInvert =
    according ||
    (cue.first > unit.first &&
      (behindQuotation ||
        (/^[,?!]$/u.test(before?.text ?? '') &&
          (!hasQuotation(reading, unit, cue) || isMuteBefore(reading, cue)))) &&
      cue.lemma !== 'tell' &&
      !opensWithSayer(reading, unit, cue) &&
      // “Who is there?” asked Hale
      (cue.takes.has('clause') ||
        (behindQuotation &&
          (cue.takes.has('quotation') || cue.takes.has('that') || isLoneVerb(cue)))) &&
      cue.clause?.form !== 'ing');
  let source: Source | null =
    mayInvert || opensInverted(reading, unit, cue) ? sourceAfter(reading, unit, cue.last) : null;
  // Ann Lee, the mayor, stressed her support: no inversion
  if (
    source &&
    !according &&
    !/^(?:say|add|write|tell|read)$/u.test(cue.lemma) &&
    // …, one of the guards, recalled Hale talking: he is no subject behind his verb
    (!canSpeak(tokens, source.core) ||
      (!quotationAt[cue.first - 1] &&
        (isWord(tokens[source.last]) || /^(?:compare|liken)$/u.test(cue.lemma))))
  )
    source = null;
  // An aide, speaking by telephone, said the guards “could not come”: what they could not; said the
  // guards, who were tired, could not come: nothing is told before the verb
  const isOnlySpeaker = source !== null && !isTold(unit, cue);
  if (source && !according && !behindQuotation && (quotationAt[source.last] || isOnlySpeaker)) {
    const before = sourceBefore(reading, unit, cue.first);
    if (before?.first === unit.first && canSpeak(tokens, before.core)) source = before;
  }
  const inverted = source !== null && source.first >= cue.last;
  source ??= according ? null : withDescription(reading, subjectOfCue(reading, unit, cue));
  if (!source) return null;
  if (isNobody(tokens, source.core)) return null;
  // according to two reached by telephone: of those whose words are told
  if (according && source.core.elliptical) return null;
  // met to discuss it, the talks included discussing it: nothing is said yet
  if (cue.lemma === 'discuss' && cue.clause && /^(?:infinitive|ing)$/u.test(cue.clause.form))
    return null;
  // “It is safe,” I’m told
  if (/^i['’]m$/u.test(tokens[source.core.head]?.lower ?? '')) return null;
  // a child cried at night, a court told: to whom nobody told it
  if (cue.lemma === 'tell' && isToldItself(reading, unit, source, cue)) return null;
  // it underscores the risk: a thing, which says nothing
  if (tokens[source.core.head]?.lower === 'it' && shows.test(cue.lemma)) return null;
  // the fact that it hit after the one last month indicates that …
  if (cue.class === 'suggest' && tokens[source.core.head]?.lower === 'one') return null;
  // the clip says, the businessman tells: with such verbs anything speaks
  const plain =
    (/^(?:read|report|according to)$/u.test(cue.lemma) || speaksByVerb.test(cue.lemma)) &&
    !source.core.pronoun;
  if (!plain && !canSpeak(tokens, source.core) && !isNamedBeside(reading, source)) return null;
  // video showed two men: nobody says it
  if (cue.class === 'show' && isSeen(tokens[source.core.head] as Token)) return null;
  const showing = cue.class === 'show' && isDocumentNoun(tokens[source.core.head] as Token);
  const right = inverted ? source.last : cue.last;
  const leftmost = inverted ? cue.first : Math.min(cue.first, source.first);
  const left = source.last <= cue.first && source.last < cue.first - 6 ? cue.first : leftmost;
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
  if (isGround(reading, unit, cue, content)) return null;
  const extent = relative?.aside ?? {
    first: leftmost - (around ? 1 : 0),
    last: Math.max(cue.last, source.last),
  };
  // found a man who said he was hurt: the man isn’t found to be something
  const clausal =
    tokens[content.first - 1]?.lower === 'that' ||
    isClause(unit, content) ||
    (isJudge(tokens[source.core.head] as Token) &&
      opensJudgement(reading, content.first, content.last));
  if (cue.class === 'show' && !showing && content.side === 'right' && !clausal) return null;
  if (content.side === 'both' && !around && !relative) {
    content = shorten(reading, content, extent);
    extent.last = Math.max(extent.last, content.resumes ?? 0);
  }
  const { quoted } = cue;
  const speaker = book.resolve(
    quoted
      ? { core: quoted, first: quoted.first, last: quoted.last }
      : (relative?.source ?? source),
  );
  // They know the way: nobody in particular believes it
  if (source.core.pronoun && speaker.name === 'They' && cue.class === 'believe') return null;
  // a man they say is a clerk: nobody that the text names
  if (relative && source.core.pronoun && /^they$/iu.test(speaker.name)) return null;
  // Thousands take to the streets. They demand a vote: a crowd without a name, and no word of it
  if (source.core.pronoun && /^(?:dozens|hundreds|thousands|millions)$/iu.test(speaker.name))
    return null;
  // the paper quoted him as saying: nobody whom the text names
  if (quoted && /^(?:him|her|them)$/iu.test(speaker.name)) return null;
  // It said: no speaker that the text names; we asked: the outlet itself
  if (source.core.pronoun && /^(?:it|we|i|you)$/iu.test(speaker.name)) return null;
  return makeReport(
    reading,
    speaker,
    cue,
    content,
    extent,
    inverted ? 'inverted' : relative ? 'relative' : content.side,
    0.9,
  );
};

/** “It was dark,” said Hale; not: Hale, on “Morning Hour,” said the dam was old */
const isBehindQuotation = (reading: Reading, { first }: Unit, cue: Cue): boolean => {
  const { quotationAt, tokens } = reading;
  const quotation = quotationAt[cue.first - 1];
  if (!quotation) return false;
  let open = cue.first - 1;
  while (open > first && quotationAt[open - 1] === quotation) open--;
  const programme = /^(?:on|in|of|'s?)$/u.test(tokens[open - 1]?.lower ?? '') && open > first;
  return !programme || !isTitleOfWork(reading, quotation, open, cue.first);
};

/** “It was late,” remembers Hale: one word, which takes a clause or nothing; not “, which” were affecting it */
const isLoneVerb = ({ takes, clause }: Cue): boolean =>
  takes.size === 0 && clause?.first === clause?.verb;

/** The road was shut, said Hale: a verb before that of saying; not: an aide, who asked not to be named, said */
const isTold = ({ clauses }: Unit, { first, clause }: Cue): boolean => {
  const before = clauses.filter((one) => one !== clause && one.verb < first && one.form !== 'ing');
  const relative = before.find((one) => one.relative)?.verb ?? Infinity;
  return before.some((one) => !one.relative && (one.form !== 'infinitive' || one.verb < relative));
};

/** Says Ann Lee, a guard: “It was dark.” */
const opensInverted = ({ quotationAt }: Reading, unit: Unit, { first, takes }: Cue): boolean =>
  first === unit.first &&
  (takes.has('clause') || takes.has('quotation')) &&
  quotationAt.slice(first, unit.last).some(Boolean);

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

/** Who finds a search unlawful: courts, panels, juries; not “he found the box heavy” */
const isJudge = (head: Token): boolean =>
  isDocumentNoun(head) || isBody(head) || /^(?:judge|jury|jurors?|auditors?)$/u.test(head.lower);

/** what pictures show is seen, not said */
const isSeen = ({ lemma }: Token): boolean =>
  /^(?:video|footage|image|photo|photograph|picture)s?$/iu.test(lemma);

/** he said that A, adding that B; said Hale, citing a letter: the same speaker goes on */
const goesOn = (
  { tokens }: Reading,
  { clauses }: Unit,
  { first, clause }: Cue,
  { content, words, verb }: Report,
): boolean => {
  // according to a letter sent on Monday by the mill, contradicting the mayor
  const described =
    verb === 'according to' &&
    clauses.every(
      (one) =>
        (tokens[one.first] as Token).start < words.end || one.first >= first || one.form === 'bare',
    );
  // “A,” he said, adding that …; said: “A,” adding that …
  const quoted = isQuoteMark(tokens[first - 1]) && tokens[first - 2]?.text === ',';
  const end = tokens[first - (quoted ? 1 : 2)]?.end;
  return (
    clause?.form === 'ing' &&
    (quoted || tokens[first - 1]?.text === ',') &&
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

/** “A,” said a man with many titles, “B”: where the cue is longer than the words, one part alone */
const shorten = ({ tokens, quotationAt }: Reading, content: Content, cue: TokenRange): Content => {
  const at = (i: number): number => (tokens[i] as Token).start;
  // it will close, police said, at the same time: no words of theirs
  const comma = tokens[cue.first - 1]?.text === ',';
  const rest = tokens.slice(cue.last, content.last).map(({ lower }) => lower);
  if (/^(?:, )?at the (?:same )?time$/u.test(rest.join(' ')))
    return { first: content.first, last: cue.first - (comma ? 1 : 0), side: 'left' };
  // Whichever is right, says Hale, who teaches law at the mill, it is late: no part is whole
  if (!quotationAt[cue.first - 1] && !quotationAt[cue.first - 2]) return content;
  const before = at(cue.first) - at(content.first);
  const after = (tokens[content.last - 1] as Token).end - at(cue.last);
  if (at(cue.last) - at(cue.first) < 0.45 * (before + after)) return content;
  let next = cue.last;
  while (tokens[next]?.text === ',') next++;
  return before >= after
    ? { first: content.first, last: cue.first, side: 'left' }
    : { first: next, last: content.last, side: 'right' };
};

/** “A,” Ann Lee, a guard, told them: with a quotation before, the verb stands right behind it */
const hasQuotation = ({ tokens }: Reading, { quotations }: Unit, { first }: Cue): boolean =>
  quotations.some(({ end }) => end <= (tokens[first] as Token).start);

/** had “ten men” at one point, said Hale: what stands before the verb can’t speak */
const isMuteBefore = ({ tokens, phraseAt }: Reading, { first }: Cue): boolean => {
  const phrase = phraseAt[first - 2];
  return phrase !== undefined && !canSpeak(tokens, phrase);
};

/** According to a page made by her uncle, she is well: behind the comma after what describes the source */
const behindInserted = (
  { tokens, quotationAt }: Reading,
  unit: Unit,
  right: number,
): (TokenRange & { side: 'right' }) | null => {
  if (tokens[right]?.pos !== 'VERB') return null;
  const comma = tokens
    .slice(right, right + 15)
    .find(({ text, index }) => text === ',' && index < unit.last);
  // ten died, according to a letter sent by the mill, contradicting the mayor
  if (/ing$/u.test(tokens[(comma?.index ?? 0) + 1]?.lower ?? '')) return null;
  let last = unit.last;
  while (last > right && !isWord(tokens[last - 1]) && !quotationAt[last - 1]) last--;
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
