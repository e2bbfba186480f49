/**
 * A story, or the site → the picture that other sites show beside a link to it, as SVG of 1200 by 630
 * pixels: what happened, who tells of it, how the accounts compare. What turns it into a file is left
 * to the next step.
 */
import type { Comparison } from '../../model/comparison.ts';
import type { Account } from '../accounts.ts';
import { escapeHtml } from '../article-html.ts';
import { listOf } from '../../model/prose.ts';
import { relationOrder, relationTerms } from '../relations.ts';

export const shareImageSize = { width: 1200, height: 630 } as const;

/** The family that the picture is set in; its file comes with the project. */
const shareImageFont = 'Source Serif 4';

const edge = 72;
const room = shareImageSize.width - 2 * edge;
const ink = '#1a1a18';
const soft = '#57534a';
const paper = '#fffefb';
/** The light scheme’s tones of the relations, as in tokens.css. */
const tones: Readonly<Record<string, string>> = {
  differ: '#a1280f',
  wording: '#673a8c',
  compatible: '#1b5c78',
  agree: '#28662f',
  'not-comparable': '#5a5a58',
  only: '#80540a',
};

/** Width of a letter, in parts of the font’s size; a little more than the face needs. */
const letterWidth = (letter: string): number => {
  if (/[\sijl.,:;'’‘|!]/u.test(letter)) return 0.29;
  if (/[frt()[\]“”"-]/u.test(letter)) return 0.41;
  if (/[mwMW@%—]/u.test(letter)) return 0.9;
  return /[\p{Lu}\p{N}&]/u.test(letter) ? 0.67 : 0.56;
};

const widthOf = (text: string, size: number): number =>
  [...text].reduce((sum, letter) => sum + letterWidth(letter), 0) * size;

/** Breaks a text into lines that fit. */
const breakLines = (text: string, size: number): string[] =>
  text.split(/\s+/u).reduce<string[]>((lines, word) => {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    return lines.length > 0 && widthOf(longer, size) <= room
      ? [...lines.slice(0, -1), longer]
      : [...lines, word];
  }, []);

const leading = 1.12;
const sizes = [84, 72, 62, 54] as const;

/** The largest size at which a text fits its room; the last line is cut where none does. */
const fitLines = (words: string): { size: number; lines: string[] } => {
  const tallest = 250;
  for (const size of sizes) {
    const lines = breakLines(words, size);
    if (lines.length * size * leading <= tallest) return { size, lines };
  }
  const size = sizes.at(-1)!;
  const most = Math.floor(tallest / (size * leading));
  const lines = breakLines(words, size).slice(0, most);
  return { size, lines: [...lines.slice(0, -1), `${lines.at(-1)!.replace(/\s\S*$/u, '')} …`] };
};

const text = (
  x: number,
  y: number,
  words: string,
  { size, weight = 400, fill = ink }: { size: number; weight?: 400 | 700; fill?: string },
): string =>
  `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill}">${escapeHtml(words)}</text>`;

const frame = (siteName: string, parts: readonly string[]): string => {
  const { width, height } = shareImageSize;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${shareImageFont}">`,
    `<path fill="${paper}" d="M0 0h${width}v${height}H0z"/><path fill="${ink}" d="M0 0h${width}v14H0z"/>`,
    ...parts,
    `<g transform="translate(${edge} 552)" fill="none" stroke-width="3.4"><path stroke="${ink}" d="M17 2 1.5 30h31z"/><path stroke="${tones['only']}" d="M17 2v28"/></g>`,
    text(edge + 50, 582, siteName, { size: 34, weight: 700 }),
    '</svg>',
  ].join('');
};

const headline = (words: string, top: number): { parts: string[]; bottom: number } => {
  const { size, lines } = fitLines(words);
  const step = size * leading;
  return {
    parts: lines.map((line, index) =>
      text(edge, top + size * 0.86 + index * step, line, { size, weight: 700 }),
    ),
    bottom: top + lines.length * step,
  };
};

/** The strip of the relations, as on the page, with its words below. */
const strip = (rows: Comparison['rows'], top: number): string[] => {
  const counts = relationOrder
    .map((relation) => ({
      relation,
      count: rows.filter((row) => row.relation === relation).length,
    }))
    .filter(({ count }) => count > 0);
  let x = edge;
  const bars = counts.map(({ relation, count }) => {
    const width = (count / rows.length) * room;
    const bar = `<path fill="${tones[relation]}" d="M${x.toFixed(1)} ${top}h${Math.max(2, width - 3).toFixed(1)}v20h-${Math.max(2, width - 3).toFixed(1)}z"/>`;
    x += width;
    return bar;
  });
  const words = counts
    .map(({ relation, count }) => `${count} ${relationTerms[relation].word.toLowerCase()}`)
    .join('   ·   ');
  return [...bars, text(edge, top + 58, words, { size: 28, fill: soft })];
};

export interface SharedStory {
  title: string;
  /** “4 March 2031 · Lowmere”. */
  kicker: string;
  accounts: readonly Account[];
  rows: Comparison['rows'];
}

/** Draws the picture of a story. */
export const drawStoryImage = (
  { title, kicker, accounts, rows }: SharedStory,
  siteName: string,
): string => {
  const { parts, bottom } = headline(title, 118);
  const names = breakLines(accounts.map(({ name }) => name).join(' · '), 32);
  return frame(siteName, [
    text(edge, 88, kicker, { size: 28, fill: soft }),
    ...parts,
    text(edge, bottom + 42, names.length > 1 ? `${names[0]!.replace(/ ·$/u, '')} …` : names[0]!, {
      size: 32,
    }),
    ...(rows.length > 0 ? strip(rows, 444) : []),
  ]);
};

/** Draws the picture of every page that has none of its own. */
export const drawSiteImage = (siteName: string, description: string): string => {
  const { parts, bottom } = headline('The same event, told more than once', 150);
  return frame(siteName, [
    ...parts,
    ...breakLines(description, 34)
      .slice(0, 3)
      .map((line, index) => text(edge, bottom + 60 + index * 46, line, { size: 34, fill: soft })),
  ]);
};

/** What the picture of a story shows, for those who do not see it. */
export const storyImageAlt = (title: string, accounts: readonly Account[]): string =>
  `${title}. Compared: ${listOf(accounts.map(({ name }) => name))}.`;
