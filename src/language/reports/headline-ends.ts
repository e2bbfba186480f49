/**
 * Headlines that end in who says so: “Bus sinks in Delos: police”, “Dam was unsafe – report”.
 */
import { type Cue, unspoken } from './cues.ts';
import { isWho } from './lines.ts';
import { makeReport, type Report } from './make-report.ts';
import { isDash } from './object-end.ts';
import { isWord, type Reading, type Unit } from './reading.ts';
import { canSpeak } from './speaker-nouns.ts';
import type { SpeakerBook } from './speakers.ts';
import type { Token } from '../words/tokenize.ts';

/** Reads a headline whose last words, behind a colon or a dash, are its speaker. */
export const readHeadlineEnd = (reading: Reading, unit: Unit, book: SpeakerBook): Report | null => {
  if (unit.sentences[0]?.role !== 'title') return null;
  const { tokens, phraseAt } = reading;
  let { last } = unit;
  while (last > unit.first && !isWord(tokens[last - 1])) last--;
  const mark = markBefore(reading, unit, last);
  const phrase = phraseAt[mark + 1];
  if (mark < 0 || phrase?.first !== mark + 1 || phrase.last !== last) return null;
  if (!canSpeak(tokens, phrase) || !isWho(reading, phrase)) return null;
  // Dam opens – Norden Star: the outlet, behind a dash
  const isSmall = !/^\p{Lu}/u.test(tokens[phrase.head]?.text ?? '');
  const isNamed = reading.names.some(
    ({ kind, name }) => kind === 'person' && name.endsWith(` ${tokens[phrase.head]?.text ?? ''}`),
  );
  if (tokens[mark]?.text !== ':' && !isSmall && !isNamed) return null;
  // Floods in the north: police
  const tells = unit.clauses.some(({ verb }) => verb < mark);
  if (!tells || mark - unit.first < 3) return null;
  const speaker = { core: phrase, first: phrase.first, last };
  const cue: Cue = { ...unspoken, first: phrase.first, last };
  const content = { first: unit.first, last: mark, side: 'left' };
  return makeReport(reading, book.resolve(speaker), cue, content, cue, 'headline-end', 0.75);
};

/** True: a space stands before it. */
const opensWord = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at] as Token).start > (tokens[at - 1] as Token).end;

/** The colon or dash that a few words before the end stand behind; -1 where there is none. */
const markBefore = ({ tokens }: Reading, { first }: Unit, last: number): number => {
  for (let i = last - 1; i > Math.max(first, last - 7); i--)
    // Dam was unsafe -Karsian official; not “cease-fire”
    if (tokens[i]?.text === ':' || (isDash(tokens[i]) && opensWord(tokens, i))) return i;
  return -1;
};
