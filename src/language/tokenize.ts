/**
 * A paragraph’s text → tokens with part of speech and lemma, and the ranges of its sentences.
 * winkNLP’s English model does the work; on top, hyphenated words are one token (al-Sabri,
 * 21-year-old), and headlines in capitals are tagged as if they were written small.
 * Offsets are into the article’s text.
 */
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { correctTags } from './correct-tags.ts';
import { remember } from './remember.ts';

/** Universal part-of-speech tags, as winkNLP gives them. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'
  | 'SPACE';

export interface Token {
  /** Position in the document’s tokens. */
  index: number;
  start: number;
  end: number;
  text: string;
  /** Small letters, straight apostrophes. */
  lower: string;
  lemma: string;
  pos: PartOfSpeech;
  /** True: no white space before it. */
  glued: boolean;
}

export interface TokenRange {
  /** Index of the first token. */
  first: number;
  /** Index after the last token. */
  last: number;
}

/** A token as the tagger leaves it: offsets into its paragraph, hyphens still apart. */
export interface RawToken {
  start: number;
  text: string;
  pos: PartOfSpeech;
  lemma: string;
  glued: boolean;
}

const nlp = winkNLP(model, ['sbd', 'pos']);
const { its } = nlp;

const straighten = (text: string): string => text.replace(/[’‘ʼ`´]/gu, "'");

/** Small letters, straight apostrophes. */
const lowerOf = remember((text) => straighten(text).toLowerCase());

/** Runs without white space that no words are: pasted data, at which the model’s patterns take minutes. */
const endless = /(?<!\S)\S{301,}/gu;

/** “a friend of Hale’s,” is left whole before a comma, and from then on wherever the name stands. */
const splitPossessive = (token: RawToken): RawToken[] => {
  const { text, start } = token;
  if (text.length <= 2 || !/['’]s$/iu.test(text)) return [token];
  const [owner, mark] = [text.slice(0, -2), text.slice(-2)];
  return [
    { ...token, text: owner, lemma: lowerOf(owner) },
    { start: start + owner.length, text: mark, pos: 'PART', lemma: lowerOf(mark), glued: true },
  ];
};

const read = (text: string): { tokens: RawToken[]; sentences: [number, number][] } => {
  const left = [...text.matchAll(endless)];
  const doc = nlp.readDoc(left.length > 0 ? text.replace(endless, ' ') : text);
  const tokens: RawToken[] = [];
  const values = doc.tokens().out() as string[];
  const spaces = doc.tokens().out(its.precedingSpaces as never) as string[];
  const tags = doc.tokens().out(its.pos) as PartOfSpeech[];
  const lemmas = doc.tokens().out(its.lemma as never) as string[];
  const ends: number[] = [];
  let cursor = 0;
  for (const [index, value] of values.entries()) {
    const space = spaces[index] ?? '';
    cursor += space.length;
    while (cursor > (left[0]?.index ?? text.length)) cursor += (left.shift()?.[0].length ?? 1) - 1;
    const token: RawToken = {
      start: cursor,
      text: value,
      pos: tags[index] ?? 'X',
      lemma: lowerOf(lemmas[index] ?? value),
      glued: space.length === 0 && index > 0,
    };
    tokens.push(...splitPossessive(token));
    ends.push(tokens.length);
    cursor += value.length;
  }
  if (tokens.length === 0) return { tokens, sentences: [] };
  const spans = doc.sentences().out(its.span) as unknown as [number, number][];
  const sentences = spans.map(([first, last]): [number, number] => [
    first > 0 ? (ends[first - 1] ?? 0) : 0,
    (ends[last] ?? tokens.length) - 1,
  ]);
  return { tokens, sentences };
};

/** “Gunman Kills Two in Market”, “TWO DEAD IN BLAST”: at least two thirds of the long words are capitalised. */
const isHeadlineCased = (tokens: readonly RawToken[]): boolean => {
  const words = tokens.filter(({ text }) => /^\p{L}{4,}/u.test(text));
  const capitalised = words.filter(({ text }) => /^\p{Lu}/u.test(text));
  return words.length >= 4 && capitalised.length >= 0.67 * words.length;
};

/** Tags a headline by its small-letter form, and keeps proper nouns where that form is only a noun. */
const retag = (tokens: RawToken[], text: string): void => {
  const shouted = !/\p{Ll}{2}/u.test(text);
  const lowered = read(text.toLowerCase()).tokens;
  if (lowered.length !== tokens.length) return;
  for (const [index, token] of tokens.entries()) {
    const other = lowered[index];
    if (!other) continue;
    const stays =
      !shouted && token.pos === 'PROPN' && ['NOUN', 'ADJ', 'X', 'PROPN'].includes(other.pos);
    if (!stays) token.pos = other.pos;
    token.lemma = other.lemma;
  }
};

const hyphen = /^[-‐‑]$/u;
const word = /^[\p{L}\p{N}]/u;

/** A hyphenated word is told by its last part: Iran-backed (ADJ), al-Sabri (PROPN), 21-year-old (ADJ). */
const tagOfCompound = (parts: readonly RawToken[]): PartOfSpeech => {
  const words = parts.filter(({ text }) => !hyphen.test(text));
  const head = words.at(-1);
  if (!head) return 'X';
  if (words.every(({ text }) => /^[\d.,]+$/u.test(text))) return 'NUM';
  if (words.every(({ pos }) => pos === 'NUM')) return 'NUM';
  if (/^\p{Lu}/u.test(head.text) && head.pos !== 'ADJ') return 'PROPN';
  if (/^(?:old|olds)$/iu.test(head.text)) return 'ADJ';
  if (head.pos === 'VERB' && !/ing$/u.test(head.text)) return 'ADJ';
  if (head.pos === 'PROPN') return 'PROPN';
  if (words[0]?.pos === 'NUM' && head.pos === 'NOUN') return 'ADJ';
  return head.pos === 'ADP' || head.pos === 'ADV' || head.pos === 'PART' ? 'NOUN' : head.pos;
};

/** True: what follows a token is a hyphen and a word, or within “magnitude-7.3” the rest of the number. */
const isJoined = (raw: readonly RawToken[], at: number, hyphenated: boolean): boolean => {
  const [current, joint, next] = [raw[at], raw[at + 1], raw[at + 2]];
  if (!current || !joint?.glued || !next?.glued) return false;
  if (!word.test(current.text) || !word.test(next.text)) return false;
  const numbered = hyphenated ? /^\d+$/u : /[-‐]\d+$/u;
  const decimal = joint.text === '.' && numbered.test(current.text) && /^\d+$/u.test(next.text);
  return hyphen.test(joint.text) || decimal;
};

/** Joins “al - Sabri” back to “al-Sabri”. Returns the tokens and where each raw token went. */
const joinHyphens = (raw: readonly RawToken[]): { tokens: RawToken[]; place: number[] } => {
  const tokens: RawToken[] = [];
  const place: number[] = [];
  for (let i = 0; i < raw.length; i++) {
    const first = raw[i] as RawToken;
    const parts = [first];
    while (isJoined(raw, i, parts.length > 1)) {
      parts.push(raw[i + 1] as RawToken, raw[i + 2] as RawToken);
      place.push(tokens.length, tokens.length);
      i += 2;
    }
    place.push(tokens.length);
    if (parts.length === 1) {
      tokens.push(first);
      continue;
    }
    const text = parts.map((part) => part.text).join('');
    tokens.push({
      ...first,
      text,
      pos: tagOfCompound(parts),
      lemma: lowerOf(text),
    });
  }
  return { tokens, place };
};

/**
 * Splits one paragraph into tokens and sentences.
 *
 * @param text - The paragraph’s words.
 * @param offset - Where they begin in the article’s text.
 * @param firstIndex - Index of the paragraph’s first token in the document.
 * @returns Tokens in order, and one range of token indices per sentence.
 */
export const tokenize = (
  text: string,
  offset: number,
  firstIndex: number,
): { tokens: Token[]; sentences: TokenRange[] } => {
  const raw = read(text);
  if (raw.tokens.length === 0) return { tokens: [], sentences: [] };
  if (isHeadlineCased(raw.tokens)) retag(raw.tokens, text);
  correctTags(raw.tokens);
  const { tokens: joined, place } = joinHyphens(raw.tokens);
  const tokens = joined.map((token, index) => ({
    index: firstIndex + index,
    start: offset + token.start,
    end: offset + token.start + token.text.length,
    text: token.text,
    lower: lowerOf(token.text),
    lemma: token.lemma,
    pos: token.pos,
    glued: token.glued,
  }));
  const sentences: TokenRange[] = [];
  for (const [from, to] of raw.sentences) {
    const first = firstIndex + (place[from] ?? 0);
    const last = firstIndex + (place[to] ?? 0) + 1;
    const previous = sentences.at(-1);
    const wordless = !tokens
      .slice(first - firstIndex, last - firstIndex)
      .some(({ text: t }) => word.test(t));
    // (Dem.) said: no sentence begins small
    const goesOn = /^\p{Ll}/u.test(tokens[first - firstIndex]?.text ?? '');
    if (previous && (wordless || goesOn || first < previous.last))
      previous.last = Math.max(last, previous.last);
    else sentences.push({ first, last });
  }
  return { tokens, sentences: sentences.flatMap(cutEndless) };
};

/** In tokens; no sentence of an account is as long, but lists and texts without full stops are. */
const longestSentence = 400;

/** Cuts what has no end into pieces, so that reading it takes no more time than sentences do. */
const cutEndless = (sentence: TokenRange): TokenRange[] => {
  if (sentence.last - sentence.first <= longestSentence) return [sentence];
  const pieces: TokenRange[] = [];
  for (let first = sentence.first; first < sentence.last; first += longestSentence)
    pieces.push({ first, last: Math.min(sentence.last, first + longestSentence) });
  return pieces;
};

const verbLemmas = new Map<string, string>();

/** The lemma of a participle that was tagged as an adjective: “injured” → “injure”. */
export const verbLemma = (participle: string): string => {
  const known = verbLemmas.get(participle);
  if (known) return known;
  const lemma = read(`They had ${participle} them.`).tokens[2]?.lemma ?? participle;
  verbLemmas.set(participle, lemma);
  return lemma;
};
