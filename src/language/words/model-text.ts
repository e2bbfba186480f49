/**
 * A paragraph’s text → the text that the language model is given, which has no runs that it would read for
 * minutes, no words that it would keep or split wrongly, and no letters that it doesn’t know.
 */

/** Longer runs without white space are no words but pasted data, at which the model’s patterns take minutes. */
const longestRun = 300;
const endless = new RegExp(String.raw`(?<!\S)\S{${longestRun + 1},}`, 'gu');

/** The runs of a text that are no words. A text whose spaces stand near each other has none. */
const endlessRuns = (text: string): RegExpExecArray[] => {
  let space = 0;
  while (space + longestRun < text.length) {
    const next = text.lastIndexOf(' ', space + longestRun);
    if (next <= space) return [...text.matchAll(endless)];
    space = next;
  }
  return [];
};

/**
 * Where the model would keep or make a word that it then finds elsewhere: before the mark in “Hale’s,”, the
 * second stop of “3 p.m..”, and the number in “gate.96”.
 */
const seams =
  /(?<=\p{L}['’]s)(?=[^\s\p{L}\p{N}])|(?<=\p{L}\.\p{L}\.)(?=\.)|(?<=(?<!\S)\p{L}+[.!?])(?=\d+(?!\S))/gu;

/** Letters that the model takes for signs, though names are written with them: “Dvořák” would be three words. */
const unknown = /[\u0100-\u024f\u0259\u1e00-\u1eff]/u;
const everyUnknown = new RegExp(unknown, 'gu');
/** Those of them that are no letter with a mark, and what the model is given in their place. */
const strokes: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ħ: 'h',
  Ħ: 'H',
  ŧ: 't',
  Ŧ: 'T',
  ı: 'i',
  ŋ: 'n',
  Ŋ: 'N',
  ə: 'e',
  Ə: 'E',
  œ: 'o',
  Œ: 'O',
};

const plain = (letter: string): string => strokes[letter] ?? letter.normalize('NFD')[0] ?? letter;

export interface Change {
  /** Index in the text. */
  at: number;
  /** By how much the text is longer there. */
  by: number;
}

export interface ModelText {
  words: string;
  /** Where it is longer or shorter than the text. */
  changes: Change[];
  /** Whether some of its letters stand for others of the text. */
  lettersChanged: boolean;
}

/**
 * What the model is given for a text.
 *
 * @param misread - Where it names people by words that the model takes for others.
 */
export const forModel = (text: string, misread: RegExp | null = null): ModelText => {
  const known = unknown.test(text) ? text.replace(everyUnknown, plain) : text;
  const named = misread ? known.replace(misread, ({ length }) => anyName.slice(0, length)) : known;
  return { ...withoutSeams(named), lettersChanged: named !== text };
};

/** A name that is no other word, however much of it is taken. */
const anyName = 'Karlovinskayavichevskaya';

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);

/** Behind a small word, a comma, an initial or a title: within a sentence a capital begins a name. */
const within = String.raw`(?<=[\p{L}\p{N},] |(?<!\p{L})\p{Lu}\. |\b(?:M[rs]|Mrs|Dr|Sgt|Lt|Capt|Cpl|Gen|Col|Rev|Det|Sen|Rep|Gov)\. )`;
/** Hope said, Hope’s, Hope was, Hope, who ran, Hope fired; not: Hope for peace */
const behind = String.raw`(?=['’]s\b|, (?:\d|who\b)| (?:said|says|told|was|is|had|has|did|shot|fled|left|ran|went|got|took|died|\p{Ll}+ed)\b)`;

/**
 * Where words of which some are ordinary name people.
 *
 * @param names - The words.
 * @param surnames - What may follow the first of them: Drew Harlan.
 */
export const namingPattern = (names: readonly string[], surnames: Iterable<string>): RegExp => {
  const oneOf = (words: Iterable<string>): string =>
    `(?:${[...words].map(escaped).join('|')})(?![\\p{L}-])`;
  const any = oneOf(names);
  return new RegExp(
    String.raw`${within}${any}|(?<![\p{L}\p{N}-])${any}(?:${behind}|(?= ${oneOf(surnames)}))`,
    'gu',
  );
};

const withoutSeams = (text: string): Omit<ModelText, 'lettersChanged'> => {
  const left = endlessRuns(text);
  const shorter = left.length > 0 ? text.replace(endless, ' ') : text;
  const words = shorter.replace(seams, ' ');
  if (words === text) return { words, changes: [] };
  const changes = [
    ...left.map(({ 0: run, index }) => ({ at: index, by: run.length - 1 })),
    ...[...text.matchAll(seams)].map(({ index }) => ({ at: index, by: -1 })),
  ];
  return { words, changes: changes.sort((a, b) => a.at - b.at) };
};
