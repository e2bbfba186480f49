/**
 * A paragraph’s text → tokens with part of speech and lemma, and the ranges of its sentences.
 * winkNLP’s English model does the work; on top, hyphenated words are one token (al-Sabri,
 * 21-year-old), and headlines in capitals are tagged as if they were written small.
 * Offsets are into the article’s text.
 */
import { loadEnglish } from './english-model.ts';
import { recase } from '../headline-case.ts';
import { forModel, namingPattern } from './model-text.ts';
import { lemmaOf, ModelWords, noteLemma } from './model-words.ts';
import type { KnownPeople } from '../names/known-people.ts';
import { remember } from '../remember.ts';
import { sentenceRanges } from './sentence-ranges.ts';
import { lengthOfAge, lengthOfStop, lengthOfThousands } from './spaced-words.ts';
import { correctTags } from '../tags/correct-tags.ts';
import { isHyphenedName } from '../tags/names.ts';
import { formOf, type WordForm, wordClass, writtenClass } from './word-class.ts';

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
  /** What is known of its word wherever it stands. */
  form: WordForm;
}

export interface TokenRange {
  /** Index of the first token. */
  first: number;
  /** Index after the last token. */
  last: number;
}

/** A token as the tagger leaves it: hyphens still apart, so that its index and end may change. */
export type RawToken = Token;

let nlp = loadEnglish();
const { its } = nlp;

/** The model keeps every word that it meets; with so many, some 60,000 of them not its own, it is loaded anew. */
const mostWords = 150_000;

const wordsMet = new ModelWords();

/** What the model takes for space between two tokens. */
const spaces: ReadonlySet<string | undefined> = new Set(
  '\u00a0\u2002\u2003\u2004\u2005\u2009\u200a\u202f\u205f',
);

const isSpace = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code === 32 || (code >= 0xa0 && spaces.has(text[at]));
};

const read = (
  text: string,
  misread: RegExp | null = null,
): { tokens: RawToken[]; sentences: [number, number][] } => {
  const { words, changes, lettersChanged } = forModel(text, misread);
  if (wordsMet.highest > mostWords) {
    nlp = loadEnglish();
    wordsMet.clear();
  }
  const doc = nlp.readDoc(words);
  const all = doc.tokens();
  const numbers = all.out(its.uniqueId) as number[];
  const tags = all.out(its.pos) as PartOfSpeech[];
  const contracted = all.out(its.contractionFlag) as boolean[];
  const tokens: RawToken[] = [];
  const ends: number[] = [];
  let cursor = 0;
  let shift = 0;
  let end = 0;
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i] as number;
    const met = wordsMet.get(number) ?? wordsMet.add(number, all.itemAt(i).out());
    while (isSpace(words, cursor)) cursor++;
    while (cursor + shift > (changes[0]?.at ?? text.length)) shift += changes.shift()?.by ?? 0;
    const start = cursor + shift;
    const pos = tags[i] ?? 'X';
    const glued = i > 0 && start === end;
    end = start + met.length;
    cursor += met.length;
    const { owner, mark } = met;
    const { lower } = owner;
    let lemma = contracted[i] ? undefined : lemmaOf(met, pos);
    if (lemma === undefined) {
      const own = mark ? owner.text : (all.itemAt(i).out(its.lemma as never) as string);
      lemma = own === owner.text ? lower : formOf(own).lower;
      if (!contracted[i]) noteLemma(met, pos, lemma);
    }
    const form = lettersChanged ? formOf(text.slice(start, start + owner.text.length)) : owner;
    tokens.push({
      index: 0,
      start,
      end: 0,
      text: form.text,
      lower: form.lower,
      lemma: lemma === lower ? form.lower : lemma,
      pos,
      glued,
      form,
    });
    if (mark) {
      tokens.push({
        index: 0,
        start: start + owner.text.length,
        end: 0,
        text: mark.text,
        lower: mark.lower,
        lemma: mark.lower,
        pos: 'PART',
        glued: true,
        form: mark,
      });
    }
    ends.push(tokens.length);
  }
  if (tokens.length === 0) return { tokens, sentences: [] };
  const spans = doc.sentences().out(its.span) as unknown as [number, number][];
  const sentences = spans.map(([first, last]): [number, number] => [
    first > 0 ? (ends[first - 1] ?? 0) : 0,
    (ends[last] ?? tokens.length) - 1,
  ]);
  return { tokens, sentences };
};

const long = writtenClass(/^\p{L}{4}/u);
const capitalised = writtenClass(/^\p{Lu}/u);

/** “Gunman Kills Two in Market”, “TWO DEAD IN BLAST”: at least two thirds of the long words are capitalised. */
const isHeadlineCased = (tokens: readonly RawToken[]): boolean => {
  let count = 0;
  let large = 0;
  for (const token of tokens) {
    if (!long.has(token)) continue;
    count++;
    if (capitalised.has(token)) large++;
  }
  return count >= 4 && large >= 0.67 * count;
};

const bearing = wordClass(/^(?:north|south|east|west)$/u);

/**
 * Tags a headline by its small-letter form, and keeps proper nouns where that form is only a noun. One in
 * capitals shows none: its words are read as the text below writes them.
 */
const retag = (tokens: RawToken[], text: string, body: string): void => {
  const shouted = !/\p{Ll}{2}/u.test(text);
  const lowered = read(shouted ? recase(text, body) : text.toLowerCase()).tokens;
  if (lowered.length !== tokens.length) return;
  for (const [index, token] of tokens.entries()) {
    const other = lowered[index];
    if (!other) continue;
    // South Karsia Deplores Blast: no adverb
    const stays =
      !shouted &&
      token.pos === 'PROPN' &&
      (['NOUN', 'ADJ', 'X', 'PROPN'].includes(other.pos) || bearing.has(token));
    if (!stays) token.pos = other.pos;
    token.lemma = other.lemma;
  }
};

/** Cop Stops Mall Gunman: in a headline without a verb, the one that a noun before and a noun after leave */
const tagVerb = (tokens: readonly RawToken[]): void => {
  if (tokens.some(({ pos }) => pos === 'VERB' || pos === 'AUX')) return;
  const isNoun = (at: number): boolean => /^(?:NOUN|PROPN)$/u.test(tokens[at]?.pos ?? '');
  const verb = tokens.find(
    ({ lower }, at) =>
      lower.endsWith('s') &&
      isNoun(at) &&
      isNoun(at - 1) &&
      isNoun(at + 1) &&
      thirdPersonLemma(lower) !== '',
  );
  if (!verb) return;
  verb.pos = 'VERB';
  verb.lemma = thirdPersonLemma(verb.lower);
};

/** The lemma of a word that may be a verb in the third person: “stops” → “stop”; of “officers” none. */
const thirdPersonLemma = remember((word: string): string => {
  const verb = read(`He ${word} it.`).tokens[1];
  return verb?.pos === 'VERB' && verb.lemma !== word ? verb.lemma : '';
});

const hyphen = /^[-‐‑]$/u;
const word = /^[\p{L}\p{N}]/u;
/** Last parts of the names of sites: Belmar.com */
const domain = wordClass(/^(?:com|org|net|gov|edu|info|news)$/u);

/** A hyphenated word is told by its last part: Iran-backed (ADJ), al-Sabri (PROPN), 21-year-old (ADJ). */
const tagOfCompound = (parts: readonly RawToken[]): PartOfSpeech => {
  const words = parts.filter(({ text }) => !hyphen.test(text));
  const head = words.at(-1);
  if (!head) return 'X';
  // Cpl. Hale
  if (head.text === '.') return 'PROPN';
  if (domain.has(head) && parts.at(-2)?.text === '.') return 'PROPN';
  if (words.every(({ text }) => /^[\d.,]+$/u.test(text))) return 'NUM';
  if (words.every(({ pos }) => pos === 'NUM')) return 'NUM';
  // a father-of-two
  if (head.pos === 'NUM' && words[1]?.lower === 'of') return 'NOUN';
  if (/^\p{Lu}/u.test(head.text) && head.pos !== 'ADJ') return 'PROPN';
  if (/^(?:old|olds)$/iu.test(head.text)) return 'ADJ';
  if (head.pos === 'VERB' && !/ing$/u.test(head.text)) return 'ADJ';
  // life-threatening injuries
  if (head.pos === 'VERB' && words[0]?.pos === 'NOUN') return 'ADJ';
  if (head.pos === 'PROPN') return 'PROPN';
  if (words[0]?.pos === 'NUM' && head.pos === 'NOUN') return 'ADJ';
  return head.pos === 'ADP' || head.pos === 'ADV' || head.pos === 'PART' ? 'NOUN' : head.pos;
};

/** True: what follows a token is a hyphen and a word, the end of “Belmar.com” or “M/V”, or within “magnitude-7.3” the rest of the number. */
const isJoined = (raw: readonly RawToken[], at: number, hyphenated: boolean): boolean => {
  const joint = raw[at + 1];
  // next to no token has a sign without white space behind it
  if (!joint?.glued || joint.text.length > 1) return false;
  const [current, next] = [raw[at], raw[at + 2]];
  if (!current || !next?.glued) return false;
  if (!word.test(current.text) || !word.test(next.text)) return false;
  if (joint.text === '.' && domain.has(next)) return true;
  // the M/V Grey Heron
  if (joint.text === '/') return /^[MFS]$/u.test(current.text) && /^[BTVY]$/u.test(next.text);
  const numbered = hyphenated ? /^\d+$/u : /[-‐]\d+$/u;
  const decimal = joint.text === '.' && numbered.test(current.text) && /^\d+$/u.test(next.text);
  return hyphen.test(joint.text) || decimal;
};

/** Joins “al - Sabri” back to “al-Sabri”. Returns the tokens and where each raw token went. */
const joinHyphens = (raw: readonly RawToken[]): { tokens: RawToken[]; place: number[] } => {
  const tokens: RawToken[] = [];
  const place: number[] = [];
  for (let i = 0; i < raw.length; i++) {
    const first = i;
    while (isJoined(raw, i, i > first)) i += 2;
    i += lengthOfAge(raw, first, i);
    if (i === first) i += lengthOfThousands(raw, i) || lengthOfStop(raw, i);
    for (let part = first; part <= i; part++) place.push(tokens.length);
    const token = i > first ? compound(raw.slice(first, i + 1)) : (raw[i] as RawToken);
    if (i > first && isHyphenedName(token, raw[first - 1], raw[i + 1])) token.pos = 'PROPN';
    tokens.push(token);
  }
  return { tokens, place };
};

const compound = (parts: readonly RawToken[]): RawToken => {
  const text = parts
    .map((part, at) => (at === 0 || part.glued ? part.text : ` ${part.text}`))
    .join('');
  const form = formOf(text);
  const { lower } = form;
  return { ...(parts[0] as RawToken), text, lower, lemma: lower, pos: tagOfCompound(parts), form };
};

/**
 * Splits one paragraph into tokens and sentences.
 *
 * @param text - The paragraph’s words.
 * @param offset - Where they begin in the article’s text.
 * @param firstIndex - Index of the paragraph’s first token in the document.
 * @param misread - Where it names people by words that the model takes for others.
 * @param body - The text below a headline, which shows how its words are written.
 * @returns Tokens in order, and one range of token indices per sentence.
 */
export const tokenize = (
  text: string,
  offset: number,
  firstIndex: number,
  misread: RegExp | null = null,
  body = '',
): { tokens: Token[]; sentences: TokenRange[] } => {
  const raw = read(text, misread);
  if (raw.tokens.length === 0) return { tokens: [], sentences: [] };
  if (isHeadlineCased(raw.tokens)) {
    retag(raw.tokens, text, body);
    if (raw.sentences.length === 1) tagVerb(raw.tokens);
  }
  correctTags(raw.tokens);
  const { tokens, place } = joinHyphens(raw.tokens);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    token.index = firstIndex + i;
    token.start += offset;
    token.end = token.start + token.text.length;
  }
  const ranges = raw.sentences.map(([from, to]) => ({
    first: place[from] ?? 0,
    last: (place[to] ?? 0) + 1,
  }));
  const sentences = sentenceRanges(tokens, ranges).map(({ first, last }) => ({
    first: firstIndex + first,
    last: firstIndex + last,
  }));
  return { tokens, sentences };
};

/** The lemma of a participle that was tagged as an adjective: “injured” → “injure”. */
export const verbLemma = remember((participle) => {
  const { lemma = participle } = read(`They had ${participle} them.`).tokens[2] ?? {};
  // harassed, which the model takes for a noun: of its stems the one that is a verb
  if (lemma !== participle || !participle.endsWith('ed')) return lemma;
  const stems = [participle.slice(0, -2), participle.slice(0, -1)];
  return stems.find((stem) => read(`They will ${stem} it.`).tokens[2]?.pos === 'VERB') ?? lemma;
});

/** True of names that the model takes for ordinary words: Hope, Ford, Rose. */
const isMisread = remember((name) => ({
  misread: read(`They ran, ${name} said.`).tokens[3]?.pos !== 'PROPN',
}));

/** Where the words that the model takes for ordinary ones name people of an article; null where none do. */
export const misreadNames = ({ given, surnames }: KnownPeople): RegExp | null => {
  const names = [...given.union(surnames)].filter((name) => isMisread(name).misread);
  return names.length > 0 ? namingPattern(names, surnames) : null;
};
