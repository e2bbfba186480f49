/**
 * Quotations that no reporting verb credits → their reports: signed by a name behind a dash, a line of
 * a transcript, the speaker before going on, or the subject of the clause that they stand in.
 */
import type { Clause } from '../clauses/clauses.ts';
import type { Quotation } from '../quotations.ts';
import type { Token, TokenRange } from '../words/tokenize.ts';
import { isTitleOfWork } from './content-place.ts';
import { type Cue, isReportingVerb, unspoken } from './cues.ts';
import { makeReport, type Report, textOf } from './make-report.ts';
import { ownerOf } from './utterers.ts';
import { isWord, type Reading, type Unit } from './reading.ts';
import { type Source, sourceBefore } from './sources.ts';
import { canSpeak, isPersonNoun } from './speaker-nouns.ts';
import type { Speaker, SpeakerBook } from './speakers.ts';
import { classOfNoun } from './spoken-nouns.ts';
import { isFeeling } from './stance-forms.ts';
import { wordClass } from '../words/word-class.ts';

/** Reads the report of a quotation without a cue; null for scare quotes and titles of works. */
export const readUncued = (
  reading: Reading,
  unit: Unit,
  quotation: Quotation,
  book: SpeakerBook,
  previous: Report | null,
): Report | null => {
  const range = tokensOf(reading, unit, quotation);
  if (!range || isHeading(reading, range)) return null;
  const words = countWords(reading, range);
  // he told “The Morning Hour”, WKBC’s “State of the Dam”
  const before = reading.tokens[range.first - 1]?.lower ?? '';
  const named = isTitleOfWork(reading, quotation, range.first, range.last);
  if (named && /^(?:told|on|in|of|['’]s?)$/u.test(before)) return null;
  // the so-called “black hole”
  if (before === 'so-called') return null;
  const signed = readSignature(reading, quotation, range);
  if (signed) return signed;
  const { quotationAt, tokens } = reading;
  let framed = false;
  for (let i = unit.first; i < unit.last; i++)
    // But “A”: no word of what frames it
    if (!quotationAt[i] && isWord(tokens[i]) && !isLink.has(tokens[i])) framed = true;
  if (!framed || hangs(reading, unit, range) || isBehindShort(reading, unit, range, previous)) {
    if (words < 2) return null;
    const own = framed ? null : readBehindMood(reading, unit, range, book);
    return own ?? goOn(reading, quotation, range, previous);
  }
  return (
    readAnswer(reading, unit, range, book) ?? readFrame(reading, unit, range, words, book, previous)
  );
};

const isLink = wordClass(/^(?:and|but|however|still|meanwhile|yet)$/u);

/** Hale was not convinced. “It was late.” Holm shrugs. “They left”: whose mood the sentence before tells of */
const readBehindMood = (
  reading: Reading,
  unit: Unit,
  range: TokenRange,
  book: SpeakerBook,
): Report | null => {
  const { tokens, quotationAt, sentences } = reading;
  const [own] = unit.sentences;
  const before = own && sentences[own.index - 1];
  if (!before || before.paragraph !== own.paragraph) return null;
  const clause = before.clauses.findLast(({ relative }) => !relative);
  const [subject] = clause?.subjects ?? [];
  if (!clause || subject?.first !== before.first || clause.form === 'ing') return null;
  const isMood =
    moods.test(clause.lemma) ||
    (clause.lemma === 'be' && /^(?:ADJ|VERB|ADV|PART)$/u.test(tokens[before.last - 2]?.pos ?? ''));
  const quoted = quotationAt.slice(before.first, before.last).some(Boolean);
  const head = tokens[subject.head] as Token;
  const personal = subject.pronoun
    ? /^(?:he|she)$/u.test(head.lower)
    : head.pos === 'PROPN' || isPersonNoun(head);
  if (!isMood || quoted || !personal) return null;
  const speaker = book.resolve({ core: subject, first: subject.first, last: clause.first });
  if (speaker.kind !== 'person' && !isPersonNoun(head)) return null;
  const cue: Cue = { ...unspoken, first: clause.first, last: clause.last };
  const extent = { first: subject.first, last: cue.last };
  return makeReport(reading, speaker, cue, { ...range, side: 'right' }, extent, 'mood', 0.6);
};

/** What somebody does or feels before he speaks. */
const moods =
  /^(?:shrug|smile|nod|laugh|sigh|pause|grin|frown|wince|cry|weep|sob|disagree|agree|differ|bristle|scoff|object|demur|chuckle|beam|grimace)$/u;

/** Her response: “No”; Hale’s verdict was damning: “They knew”: whose words a noun before the colon tells of */
const readAnswer = (
  reading: Reading,
  unit: Unit,
  range: TokenRange,
  book: SpeakerBook,
): Report | null => {
  const { tokens, phraseAt, quotationAt } = reading;
  const colon = range.first - 1;
  const phrase = phraseAt[unit.first];
  if (tokens[colon]?.text !== ':' || !phrase || quotationAt[unit.first]) return null;
  const { lemma } = tokens[phrase.head] as Token;
  const source = classOfNoun(lemma) && ownerOf(reading, phrase)?.source;
  const plain = unit.clauses.every(
    (clause) =>
      clause.verb > colon || (tokens[clause.first]?.lemma === 'be' && clause.first >= phrase.last),
  );
  if (!source || !plain) return null;
  const speaker = book.resolve(source);
  if (source.core.pronoun && /^(?:its?|his|her|their|our|my)$/iu.test(speaker.name)) return null;
  const cue: Cue = { ...unspoken, first: phrase.first, last: phrase.last };
  return makeReport(reading, speaker, cue, { ...range, side: 'right' }, cue, 'answer', 0.7);
};

/** “A,” he said. “B” from now on: words that only the speech itself goes on with */
const hangs = ({ quotationAt }: Reading, unit: Unit, { first }: TokenRange): boolean =>
  first === unit.first &&
  !unit.clauses.some(({ verb, form }) => !quotationAt[verb] && form !== 'ing');

/** “A,” said Hale, head of Marsh Corp. “B”: the stop that shortens a word ends the sentence too */
const isBehindShort = (
  { tokens }: Reading,
  unit: Unit,
  { first }: TokenRange,
  previous: Report | null,
): boolean =>
  previous?.direct === true &&
  previous.range.first >= unit.first &&
  previous.cue.last < first &&
  /\p{L}\.$/u.test(tokens[first - 1]?.text ?? '');

const countWords = ({ tokens }: Reading, { first, last }: TokenRange): number =>
  tokens.slice(first, last).filter(isWord).length;

/** — Ann Lee, on why she stayed in Delos */
const signature =
  /^\s*(?:[―—–]|--?)\s*(?<name>\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,5})(?:,[^\n]{0,90}|[^.\n]{0,40}[.)]?)\s*(?:\n|$)/u;

/** “It is over.” ― Ann Lee, 34 */
const readSignature = (
  reading: Reading,
  quotation: Quotation,
  range: TokenRange,
): Report | null => {
  const { article, tokens } = reading;
  const after = article.text.slice(quotation.end, quotation.end + 160);
  // He called it “a trap” — Hale, who left: no signature
  if (!/[.?!…]/u.test(article.text[quotation.to - 1] ?? '')) return null;
  const match = signature.exec(after);
  const name = match?.groups?.['name'];
  if (!match || !name) return null;
  const start = quotation.end + match[0].indexOf(name);
  const first = tokens.findIndex((token, i) => i >= range.last && token.start >= start);
  if (first < 0) return null;
  const cue: Cue = { ...unspoken, first, last: first + name.split(/\s/u).length };
  // — Mayor Ann Lee, whom the text names elsewhere
  const known = reading.names.find(
    ({ kind, mentions }) =>
      kind === 'person' && mentions.some((one) => one.first >= first && one.last <= cue.last),
  );
  const speaker: Speaker = {
    name: known?.name ?? name.replace(/\.$/u, ''),
    role: null,
    named: true,
    kind: 'person',
  };
  return makeReport(reading, speaker, cue, { ...range, side: 'left' }, cue, 'signed', 0.8);
};

/** “A,” he said. “B”: the same speech, or its next paragraph */
const goOn = (
  reading: Reading,
  quotation: Quotation,
  range: TokenRange,
  previous: Report | null,
): Report | null => {
  if (!previous) return null;
  const { article, tokens } = reading;
  const between = article.text.slice(previous.content.end, quotation.start);
  if (between.length > 400 || isSpokenBetween(reading, previous, quotation)) return null;
  // “Otto has been kind.” What names him he does not say himself
  const words = article.text.slice(quotation.start, quotation.end);
  const named = previous.who.split(' ').some((part) => part.length > 3 && words.includes(part));
  if (named && previous.named && between.includes('\n')) return null;
  const hull = quotation.end - previous.content.start;
  const near = between.length < 60 || between.length < 0.45 * hull;
  if (previous.direct && !between.includes('\n') && near) {
    previous.content.end = (tokens[range.last - 1] as Token).end;
    previous.range = { ...previous.range, last: range.last };
    previous.said += ` ${textOf(reading, range)}`;
    return null;
  }
  // Hale backed the plan. “It is good.”: the words are said, the stance is not
  const held = previous.class === 'stance' || previous.class === 'believe';
  return {
    ...previous,
    ...(held ? { verb: 'say', class: 'say' } : {}),
    direct: true,
    content: {
      start: (tokens[range.first] as Token).start,
      end: (tokens[range.last - 1] as Token).end,
    },
    range,
    said: textOf(reading, range),
    rule: 'quotation/goes-on',
    confidence: 0.8,
  };
};

/** “A,” he said. “B,” the striker told them. “C”: other words, whose speaker was not read, stand between */
const isSpokenBetween = (
  { quotations, article }: Reading,
  previous: Report,
  { start }: Quotation,
): boolean =>
  quotations.some(
    (one) =>
      one.depth === 0 &&
      one.start >= Math.max(previous.content.end, previous.words.end) &&
      one.end <= start &&
      /[,?!][”"]?$/u.test(article.text.slice(one.start, one.end)),
  );

/** She blasted the papers as “a band of liars”: the subject of the clause speaks. */
const readFrame = (
  reading: Reading,
  unit: Unit,
  range: TokenRange,
  words: number,
  book: SpeakerBook,
  previous: Report | null,
): Report | null => {
  const { tokens } = reading;
  const framing = framingOf(reading, unit, range);
  if (!framing || isHeard(unit, range)) return null;
  const { clause, source } = framing;
  const head = tokens[source.core.head] as Token;
  const personal =
    /^(?:he|she|we|i)$/u.test(head.lower) || isPersonNoun(head) || head.pos === 'PROPN';
  if (words < 4 && !(personal && words > 1)) return null;
  // would close the “second lane” loophole: a name for it
  if (words < 4 && /^(?:NOUN|PROPN)$/u.test(tokens[range.last]?.pos ?? '')) return null;
  const speaker = book.resolve(source);
  // Hale was “a good guard”: what others call him; not “is “sorry” for it”, “is promising “jobs””
  const felt = tokens.slice(range.first, range.first + 3).some(({ lower }) => isFeeling(lower));
  const speaks = clause.last < range.first && /ing$/u.test(tokens[clause.last]?.lower ?? '');
  const led = tokens[range.first - 1]?.text === ':';
  if (clause.lemma === 'be' && !felt && !speaks && !led) return null;
  // Hale, nicknamed “the Mill”, was met with cries of “No tolls”: of others
  const named = /^(?:nickname|dub|name|title|entitle|know)$/u.test(clause.lemma);
  // the suspect, described as “a quiet man”: by others
  const described = /\b(?:described|identified|referred to|regarded|hailed|known) as$/iu.test(
    textOf(reading, { first: Math.max(unit.first, range.first - 4), last: range.first }).trim(),
  );
  if (described && /^(?:VERB|PUNCT)$/u.test(tokens[range.first - 3]?.pos ?? '')) return null;
  // was blunt: “They knew”, where the adjective is taken for a verb
  const plain =
    led && !isReportingVerb(clause.lemma) && !/ed$/u.test(tokens[clause.verb]?.lower ?? '');
  const undergone = clause.voice === 'passive' && !plain && !/^(?:quote|cite)$/u.test(clause.lemma);
  if (undergone || (named && clause.last === range.first)) return null;
  // “It is over,” I’m told
  if (/^i['’]m$/u.test(head.lower)) return null;
  // Karsia tightened its “iron grip”: a land’s deed, no words of its own
  const { names } = reading;
  if (words < 4 && names.some(({ name, kind }) => kind === 'place' && name === speaker.name))
    return null;
  // a sign stood there. It said: “Closed”
  if (source.core.pronoun && /^it$/iu.test(speaker.name)) return null;
  const cue: Cue = {
    ...unspoken,
    first: clause.first,
    last: clause.last,
    lemma: /^(?:be|have|do|get)$/u.test(clause.lemma) ? 'say' : clause.lemma,
    clause,
  };
  const extent = { first: Math.min(source.first, cue.first), last: cue.last };
  // spoke out against it because, to her, “it was a trap”: the verb’s own words are credited already
  const taken = previous?.cue.first === clause.first;
  const near = clause.last < range.first && range.first - clause.last <= 12;
  // put it this way: “A”
  const colon = tokens[range.first - 1]?.text === ':';
  // stripping out a line
  const behind = clause.last + (clause.particle ? 1 : 0);
  let first = near && !taken && !colon ? behind : range.first;
  while (first < range.first && (!isWord(tokens[first]) || tokens[first]?.pos === 'CCONJ')) first++;
  const content = { first, last: range.last, side: 'right' };
  return makeReport(reading, speaker, cue, content, extent, 'no-cue', 0.6);
};

/** Hale built “a web of lies”, a court heard: said before it, and not by Hale */
const isHeard = ({ clauses }: Unit, { last }: TokenRange): boolean => {
  const next = clauses.find(({ verb, form }) => verb >= last && form !== 'infinitive');
  return (
    next !== undefined &&
    (next.lemma === 'hear' || (next.lemma === 'tell' && next.voice === 'passive'))
  );
};

/** blasted the papers for being “a band of liars”: the nearest verb before it that somebody speaks by */
const framingOf = (
  reading: Reading,
  unit: Unit,
  range: TokenRange,
): { clause: Clause; source: Source } | null => {
  const { tokens, quotationAt } = reading;
  // While it burned, the mayor “assured all”: who does what is quoted, by no verb outside
  const doer = range.first > unit.first ? reading.phraseAt[range.first - 1] : undefined;
  const opens = doer && (doer.first === unit.first || tokens[doer.first - 1]?.text === ',');
  const does = ({ first, form }: Clause): boolean => first === range.first + 1 && form === 'finite';
  if (opens && unit.clauses.some(does)) return null;
  // Report states ‘it was dark’; mayor promises help: another’s part of a headline
  const isParted = ({ verb }: Clause): boolean =>
    tokens
      .slice(Math.min(verb, range.last), Math.max(verb, range.first))
      .some(({ text }) => text === ';');
  const outside = unit.clauses.filter((clause) => !quotationAt[clause.verb] && !isParted(clause));
  const before = outside
    .filter(({ verb, form }) => verb < range.first && form !== 'infinitive')
    .toReversed();
  // ‘It was dark’: the night a train left the rails
  const isHeaded = tokens.slice(range.last, range.last + 2).some(({ text }) => text === ':');
  const behind = isHeaded ? undefined : outside.find(({ verb }) => verb >= range.last);
  const candidates = before.length > 0 ? before.slice(0, 2) : behind ? [behind] : [];
  for (const clause of candidates) {
    // the jury heard of a “web of lies”: somebody else’s words
    if (/^(?:hear|read|see|watch|receive)$/u.test(clause.lemma)) return null;
    const [subject] = clause.subjects;
    const source =
      sourceBefore(reading, unit, clause.first) ??
      (subject ? { core: subject, first: subject.first, last: subject.last } : null);
    // a verb with a subject of its own: what it tells is no speech of a subject before
    if (!source) continue;
    return quotationAt[source.first] || !canSpeak(tokens, source.core) ? null : { clause, source };
  }
  return null;
};

/** ‘No Way Back Home’: every long word is large */
const isHeading = ({ tokens }: Reading, { first, last }: TokenRange): boolean => {
  const long = tokens.slice(first, last).filter((token) => isWord(token) && token.text.length > 3);
  const large = long.filter(({ text }) => /^[\p{Lu}\d]/u.test(text));
  return large.length > 1 && large.length === long.length;
};

const tokensOf = (
  { tokens }: Reading,
  unit: Unit,
  { start, end }: Quotation,
): TokenRange | null => {
  let first = unit.first;
  while (first < unit.last && (tokens[first] as Token).end <= start) first++;
  let last = first;
  while (last < unit.last && (tokens[last] as Token).start < end) last++;
  return last > first ? { first, last } : null;
};
