/**
 * Nouns for somebody by his stance, beside his name → what the account tells of that stance: “Tom Hale, a
 * critic of the dam, …”, “An outspoken supporter of the ban, Hale …”.
 */
import type { NounPhrase } from '../phrases/noun-phrases.ts';
import type { Token } from '../words/tokenize.ts';
import type { Cue } from './cues.ts';
import { makeReport, type Report } from './make-report.ts';
import { objectEnd } from './object-end.ts';
import { isWord, type Reading, type Unit } from './reading.ts';
import type { SpeakerBook } from './speakers.ts';
import { isStanceRole } from './stance-forms.ts';

/** Reads the stances by which people of a unit are described, but for those in the words of its reports. */
export const readDescribed = (
  reading: Reading,
  unit: Unit,
  book: SpeakerBook,
  reports: readonly Report[],
): Report[] =>
  unit.sentences.flatMap(({ phrases }) =>
    phrases.flatMap((phrase) => {
      const { start } = reading.tokens[phrase.head] as Token;
      const told = reports.some(({ content }) => content.start <= start && start < content.end);
      return (told ? null : readRole(reading, unit, phrase, book)) ?? [];
    }),
  );

const readRole = (
  reading: Reading,
  unit: Unit,
  phrase: NounPhrase,
  book: SpeakerBook,
): Report | null => {
  const { tokens, phraseAt, quotationAt } = reading;
  const head = tokens[phrase.head] as Token;
  if (!isStanceRole(head.lemma) || quotationAt[phrase.head]) return null;
  const held = tokens[phrase.last]?.lower === 'of' ? phraseAt[phrase.last + 1] : undefined;
  if (held?.first !== phrase.last + 1) return null;
  let last = objectEnd(reading, unit, held.first, unit.last);
  while (last > held.first && !isWord(tokens[last - 1])) last--;
  const name = nameBeside(reading, unit, phrase, last);
  if (!name) return null;
  const cue: Cue = {
    first: phrase.head,
    last: phrase.last,
    lemma: head.lemma,
    class: 'stance',
    takes: new Set(),
    clause: null,
  };
  const speaker = book.resolve({ core: name, first: name.first, last: name.last });
  const extent = { first: phrase.head, last: phrase.last };
  const content = { first: held.first, last, side: 'right' };
  return makeReport(reading, speaker, cue, content, extent, 'described', 0.6);
};

/** Tom Hale, a critic of the dam, left; a critic of the dam, Tom Hale left: whose name stands there */
const nameBeside = (
  { tokens, phraseAt }: Reading,
  unit: Unit,
  phrase: NounPhrase,
  end: number,
): NounPhrase | undefined => {
  const opens = /^(?:an?|another|the|long-?time|outspoken)$/u.test(
    tokens[phrase.first]?.lower ?? '',
  );
  if (!opens) return undefined;
  const closes = !isWord(tokens[end]);
  const before = tokens[phrase.first - 1]?.text === ',' ? phraseAt[phrase.first - 2] : undefined;
  if (before && closes && isName(tokens, before)) return before;
  const behind = tokens[end]?.text === ',' ? phraseAt[end + 1] : undefined;
  return phrase.first === unit.first && behind?.first === end + 1 && isName(tokens, behind)
    ? behind
    : undefined;
};

const isName = (tokens: readonly Token[], { head }: NounPhrase): boolean =>
  tokens[head]?.pos === 'PROPN';
