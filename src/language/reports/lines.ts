/**
 * Lines with a speaker before a colon: transcripts (“LEE: We will not.”) and headlines (“Mayor: Bridge
 * to Open”).
 */
import type { Sentence } from '../document.ts';
import type { Token } from '../tokenize.ts';
import type { Cue } from './cues.ts';
import { makeReport, type Report } from './make-report.ts';
import { isQuoteMark, isWord, type Reading, type Unit } from './reading.ts';
import { canSpeak } from './speaker-nouns.ts';
import type { SpeakerBook } from './speakers.ts';

/** Reads a unit that begins with a speaker and a colon. */
export const readLine = (reading: Reading, unit: Unit, book: SpeakerBook): Report | null => {
  const { tokens, phraseAt } = reading;
  const first = isQuoteMark(tokens[unit.first]) ? unit.first + 1 : unit.first;
  let colon = first;
  while (colon < Math.min(unit.last, first + 5) && tokens[colon]?.text !== ':') colon++;
  if (tokens[colon]?.text !== ':' || colon === first) return null;
  const lastWord = (end: number): number => {
    let last = end;
    while (last > colon && !isWord(tokens[last - 1]) && !reading.quotationAt[last - 1]) last--;
    return last;
  };
  const last = lastWord(unit.last);
  if (last - colon < 4) return null;
  const cue: Cue = {
    first,
    last: colon,
    lemma: 'say',
    class: 'say',
    takes: new Set(),
    clause: null,
  };
  const names = tokens.slice(first, colon);
  if (names.every(({ text }) => /^\p{Lu}[\p{Lu}.'’-]+$/u.test(text))) {
    const speaker = book.resolveShouted((names.at(-1) as Token).text);
    const content = { first: colon + 1, last: lastWord(endOfLines(reading, unit)), side: 'right' };
    return speaker && makeReport(reading, speaker, cue, content, cue, 'line', 0.7);
  }
  const phrase = phraseAt[first];
  const titled = unit.sentences[0]?.role === 'title' || unit.sentences[0]?.index === 0;
  if (!titled || phrase?.first !== first || phrase.last !== colon) return null;
  if (!canSpeak(tokens, phrase)) return null;
  const content = { first: colon + 1, last, side: 'right' };
  const speaker = book.resolve({ core: phrase, first, last: colon });
  return makeReport(reading, speaker, cue, content, cue, 'line', 0.7);
};

/** “LEE: We will not. They know it.” The whole paragraph, where no other line begins in it. */
const endOfLines = ({ tokens, units }: Reading, unit: Unit): number => {
  const { paragraph } = unit.sentences[0] as Sentence;
  const own = units.filter(({ sentences }) => sentences[0]?.paragraph === paragraph);
  const isLine = ({ first }: Unit): boolean =>
    tokens.slice(first, first + 5).some(({ text }) => text === ':');
  return own.filter(isLine).length > 1 ? unit.last : (own.at(-1) as Unit).last;
};
