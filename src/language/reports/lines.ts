/**
 * Lines with a speaker before a colon: transcripts (“LEE: We will not.”) and headlines (“Mayor: Bridge
 * to Open”).
 */
import type { Sentence } from '../document.ts';
import { findPlace } from '../names/gazetteer.ts';
import type { NounPhrase } from '../phrases/noun-phrases.ts';
import type { Token } from '../words/tokenize.ts';
import { wordClass } from '../words/word-class.ts';
import { type Cue, unspoken } from './cues.ts';
import { isDocumentNoun, isVoice } from './issuers.ts';
import { makeReport, type Report } from './make-report.ts';
import { endOfWords, isQuoteMark, isWord, type Reading, type Unit } from './reading.ts';
import type { Source } from './sources.ts';
import { canSpeak, isBody, isPersonNoun } from './speaker-nouns.ts';
import type { Speaker, SpeakerBook } from './speakers.ts';

/** Reads a unit that begins with a speaker and a colon. */
export const readLine = (reading: Reading, unit: Unit, book: SpeakerBook): Report | null => {
  const { tokens, phraseAt } = reading;
  const first = isQuoteMark(tokens[unit.first]) ? unit.first + 1 : unit.first;
  let colon = first;
  while (colon < Math.min(unit.last, first + 12) && tokens[colon]?.text !== ':') colon++;
  if (tokens[colon]?.text !== ':' || colon === first) return null;
  const last = endOfWords(reading, colon, unit.last);
  const answering = first === unit.first ? partnerOf(reading, unit, book) : null;
  const cue: Cue = { ...unspoken, first, last: colon };
  // HORROR AT THE BRIDGE: Bus falls: a scene, no speaker
  const isScene = tokens
    .slice(first, colon)
    .some(({ text }) => /^(?:AT|IN|ON|AFTER|UNDER|INSIDE)$/u.test(text));
  if (isScene) return null;
  const inTitle = unit.sentences[0]?.role === 'title';
  // FLASH: Bus falls; Analysis: Why it fell
  if (inTitle && label.has(tokens[colon - 1])) return null;
  // POLICE: TWO DEAD is no line of a transcript
  const shouted = inTitle ? null : shoutedName(reading, first, colon);
  if (shouted) {
    const speaker = book.resolveShouted(shouted) ?? stranger(reading, book, shouted);
    const content = {
      first: colon + 1,
      last: endOfWords(reading, colon, endOfLines(reading, unit)),
      side: 'right',
    };
    return speaker && makeReport(reading, speaker, cue, content, cue, 'line', 0.7);
  }
  if (answering) {
    const content = {
      first: colon + 1,
      last: endOfWords(reading, colon, endOfLines(reading, unit)),
      side: 'right',
    };
    return makeReport(reading, answering, cue, content, cue, 'line', 0.7);
  }
  if (last - colon < 4) return null;
  const phrase = phraseAt[first];
  if (phrase?.first !== first || !canSpeak(tokens, phrase)) return null;
  const speaker = { core: phrase, first, last: colon };
  const content = { first: colon + 1, last, side: 'right' };
  // Ann Lee, a guard: “It was dark.”
  const { quotationAt } = reading;
  const isSpeech =
    quotationAt[colon + 1] && !quotationAt[colon] && isSpeakers(reading, unit, speaker);
  const titled = unit.sentences[0]?.role === 'title' || unit.sentences[0]?.index === 0;
  if (!isSpeech && !(titled && phrase.last === colon && isWho(reading, phrase))) return null;
  return makeReport(reading, book.resolve(speaker), cue, content, cue, 'line', 0.7);
};

const label = wordClass(
  /^(?:breaking|flash|alert|newsalert|developing|updated?|exclusive|live|watch|video|photos?|pictures|analysis|opinion|factbox|explainer|timeline)$/u,
);

/** “ANN LEE:”, “LEE:”: the last of the words in capitals before a colon. */
const shoutedName = ({ tokens }: Reading, first: number, colon: number): string | null => {
  const names = tokens.slice(first, colon);
  return colon - first < 5 && names.every(({ text }) => /^\p{Lu}[\p{Lu}.'’-]+$/u.test(text))
    ? (names.at(-1)?.text ?? null)
    : null;
};

/** Holm: It was late. Reporter: Why? Holm: Nobody came. One of those who speak in turns, named elsewhere. */
const partnerOf = (reading: Reading, unit: Unit, book: SpeakerBook): Speaker | null => {
  const name = turnOf(reading, unit);
  if (!name) return null;
  const turns = reading.units.flatMap((one) => turnOf(reading, one) ?? []);
  if (name === 'A') return turns.length > 1 ? answererOf(reading) : null;
  if (turns.length < 3 || new Set(turns).size < 2) return null;
  const isNamed = reading.names.some(
    (one) => one.kind === 'person' && one.name !== name && one.name.endsWith(` ${name}`),
  );
  const twice = turns.filter((turn) => turn === name).length > 1;
  return isNamed && twice ? book.resolveShouted(name) : null;
};

/** We spoke to Ann Holm. Q: Why? A: Nobody came. The one person whom the text names before the first answer */
const answererOf = (reading: Reading): Speaker | null => {
  const opens = reading.units.find((unit) => turnOf(reading, unit) === 'A')?.first ?? 0;
  const named = reading.names.filter(
    ({ kind, mentions }) => kind === 'person' && mentions.some(({ first }) => first < opens),
  );
  const [one] = named;
  return one && named.length === 1
    ? { name: one.name, role: one.roles[0] ?? null, named: true, kind: 'person' }
    : null;
};

/** The lone large word before a colon that opens a paragraph: Holm, Reporter, Q. */
const turnOf = ({ tokens, units }: Reading, unit: Unit): string | null => {
  const [sentence] = unit.sentences;
  const before = units[units.indexOf(unit) - 1];
  if (before?.sentences.at(-1)?.paragraph === sentence?.paragraph) return null;
  const word = tokens[unit.first]?.text ?? '';
  return tokens[unit.first + 1]?.text === ':' && /^\p{Lu}[\p{L}’'-]*$/u.test(word) ? word : null;
};

/** Somebody whom nothing but a transcript’s lines name: its other lines are led to people; not “WATCH: …” */
const stranger = (reading: Reading, book: SpeakerBook, name: string): Speaker | null => {
  const { tokens, units } = reading;
  const isKnown = ({ first, last }: Unit): boolean => {
    const start = isQuoteMark(tokens[first]) ? first + 1 : first;
    const colon = tokens.slice(start, Math.min(last, start + 5)).find(({ text }) => text === ':');
    const other = colon && shoutedName(reading, start, colon.index);
    return Boolean(other && book.resolveShouted(other));
  };
  const large = `${name.charAt(0)}${name.slice(1).toLowerCase()}`;
  return units.some(isKnown) ? { name: large, role: null, named: true, kind: 'person' } : null;
};

/** Ann Lee, a guard at the mill; Mayor Hale on the flood: a person, and no verb before the colon */
const isSpeakers = (
  { tokens, quotationAt }: Reading,
  { last, clauses }: Unit,
  source: Source,
): boolean => {
  const head = tokens[source.core.head] as Token;
  const quotation = quotationAt[source.last + 1];
  return (
    ((head.pos === 'PROPN' && !isOwned(tokens, source)) || isPersonNoun(head) || isVoice(head)) &&
    !clauses.some(({ verb }) => verb < source.last) &&
    tokens
      .slice(source.last + 1, last)
      .every((token) => quotationAt[token.index] === quotation || !isWord(token))
  );
};

/** THE MAYOR’S HUGE BILL: what somebody has */
const isOwned = (tokens: readonly Token[], { core }: Source): boolean =>
  tokens.slice(core.first, core.head).some(({ text }) => /['’]s?$/iu.test(text));

/** Police: Two Hurt; Poll: Hale Leads; Hale: Bridge to Open; not “The Latest: Two Hurt” */
export const isWho = ({ tokens, names }: Reading, { first, last, head }: NounPhrase): boolean =>
  !genres.has(tokens[head]) &&
  !isTopic(tokens, last + 1) &&
  // Karsia: Towns Flood; a land, though a firm’s name may end in it
  findPlace(tokens[head]?.text ?? '')?.kind !== 'country' &&
  (isPersonNoun(tokens[head] as Token) ||
    isBody(tokens[head] as Token) ||
    isDocumentNoun(tokens[head] as Token) ||
    names.some(
      ({ kind, name, mentions }) =>
        (/^(?:person|group)$/u.test(kind) &&
          mentions.some((one) => one.first >= first && one.last <= last)) ||
        // Bridge opens: Hale, whom the text names in full
        (kind === 'person' && last === first + 1 && name.endsWith(` ${tokens[head]?.text ?? ''}`)),
    ));

/** Norden Star: What we know; Norden Star: How it sank: what the piece is about */
const isTopic = (tokens: readonly Token[], at: number): boolean =>
  /^(?:what|why|how|where|when|everything|inside)$/u.test(tokens[at]?.lower ?? '') &&
  tokens.slice(at).every(({ text }) => text !== '?');

/** Analysis: Two Hurt; Video: Two Hurt: what the piece itself is */
const genres = wordClass(
  /^(?:analysis|video|film|clip|book|review|letter|editorial|op-ed|obituary|column|transcript|brief|advisory|speech|article|chart|data)s?$/u,
);

/** “LEE: We will not. They know it.” The whole paragraph, where no other line begins in it. */
const endOfLines = ({ tokens, units }: Reading, unit: Unit): number => {
  const { paragraph } = unit.sentences[0] as Sentence;
  const own = units.filter(({ sentences }) => sentences[0]?.paragraph === paragraph);
  const isLine = ({ first }: Unit): boolean =>
    tokens.slice(first, first + 5).some(({ text }) => text === ':');
  return own.filter(isLine).length > 1 ? unit.last : (own.at(-1) as Unit).last;
};
