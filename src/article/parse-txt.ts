/**
 * Plain text → blocks. A line is a paragraph, whether blank lines stand between or not; lines that
 * were broken at a fixed width (wire copy, mail, text pasted out of a PDF) are put together again.
 */
import { addChanges, cleanText, type TextChanges } from './clean-text.ts';
import type { Block, ParsedText } from './parsed-text.ts';

interface Line {
  start: number;
  end: number;
  value: string;
  indented: boolean;
}

const narrowest = 40;
const widest = 130;

// Line and paragraph separators that word processors and PDF readers leave end a line too.
const lineEnd = /[\n\u000b\u000c\u2028\u2029]/u;

const linesOf = (text: string): Line[] => {
  const lines: Line[] = [];
  let offset = 0;
  for (const raw of text.split(lineEnd)) {
    const value = raw.trim();
    const start = offset + (raw.length - raw.trimStart().length);
    lines.push({ start, end: start + value.length, value, indented: /^(\t|\s{2,})\S/u.test(raw) });
    offset += raw.length + 1;
  }
  return lines;
};

const endsSentence = (value: string): boolean => /[.!?…:]["”’')\]]*$/u.test(value);

/** • Two died · - A third was found: a matter of a list, not the rest of the line before; but “– which they denied” */
const isListed = ({ value }: Line): boolean =>
  /^(?:[•·▪‣*]\s|(?:[–-]|\d{1,2}[.)])\s+["“‘']?[\p{Lu}\d])/u.test(value);

/**
 * The width at which a text’s lines were broken, or null where a line is a paragraph. A text counts
 * as broken when most lines that have a line right below are nearly as long as the longest ones and
 * stop in mid-sentence.
 */
const wrapWidth = (lines: readonly Line[]): number | null => {
  const inner = lines.filter(({ value }, i) => {
    const next = lines[i + 1];
    return value !== '' && next && next.value !== '' && !isListed(next);
  });
  if (inner.length < 3) return null;
  const lengths = inner.map(({ value }) => value.length).sort((a, b) => a - b);
  const width = lengths[Math.floor((lengths.length - 1) * 0.95)] ?? 0;
  if (width < narrowest || width > widest) return null;
  const long = inner.filter(({ value }) => value.length > width * 0.75).length;
  const open = inner.filter(({ value }) => !endsSentence(value)).length;
  return long >= inner.length * 0.6 && open >= inner.length * 0.6 ? width : null;
};

/** True where the next line’s first word would not have fitted on this line. */
const continues = (line: Line, next: Line | undefined, width: number): next is Line => {
  if (!next?.value || (next.indented && !line.indented) || isListed(next)) return false;
  const word = /^\S+/u.exec(next.value)?.[0] ?? '';
  const slack = endsSentence(line.value) ? 0.95 : 0.8;
  return line.value.length + 1 + word.length > width * slack;
};

// an explo-\nsion at the port, but not a drone-\nlaunched missile where “drone-launched” stands elsewhere
const brokenWord = /(\p{L}+)-\n(\p{Ll}+)/gu;

/** Puts words together again that were broken at the ends of lines. */
const joinBrokenWords = (text: string): { text: string; changes: TextChanges } => {
  let count = 0;
  const joined = text.replace(brokenWord, (_, head: string, tail: string) => {
    count += 1;
    return text.includes(`${head}-${tail}`) ? `${head}-${tail}` : `${head}${tail}`;
  });
  return { text: joined, changes: count > 0 ? { 'words broken at line ends': count } : {} };
};

/** a 21-\nyear-old: a line that ends in the middle of an age; not: 5-\nto 10-year-olds */
const endsInAge = (line: string, next: string): boolean =>
  /\d-$/u.test(line) && /^(?:years?|months?|day|week)-/u.test(next);

/** Puts a space where a paragraph’s line was broken, and tells where the paragraphs then stand. */
const joinLines = (text: string, width: number | null): ParsedText => {
  const lines = linesOf(text);
  const blocks: Block[] = [];
  let joined = '';
  let cursor = 0;
  let count = 0;
  let open = false;
  lines.forEach((line, i) => {
    if (line.value !== '') {
      const gap = endsInAge(lines[i - 1]?.value ?? '', line.value) ? '' : ' ';
      joined += open ? gap : text.slice(cursor, line.start);
      const start = joined.length;
      joined += line.value;
      cursor = line.end;
      const last = blocks.at(-1);
      if (open && last) last.end = joined.length;
      else blocks.push({ start, end: joined.length, kind: 'paragraph' });
      count += Number(open);
    }
    open = line.value !== '' && width !== null && continues(line, lines[i + 1], width);
  });
  joined += text.slice(cursor);
  return { text: joined, blocks, meta: {}, changes: count > 0 ? { 'broken lines': count } : {} };
};

/** Reads plain text; broken lines are joined, and characters that no reader sees written plainly. */
export const parseTxt = (content: string): ParsedText => {
  const clean = cleanText(content);
  const width = wrapWidth(linesOf(clean.text));
  const whole = width === null ? { text: clean.text, changes: {} } : joinBrokenWords(clean.text);
  const parsed = joinLines(whole.text, width);
  return { ...parsed, changes: addChanges([clean.changes, whole.changes, parsed.changes]) };
};
