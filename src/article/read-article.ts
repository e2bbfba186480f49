/**
 * A raw file → Article: the parser of its format, then roles of paragraphs and metadata. What can’t be
 * found is said in a message; what claims the text makes is left to the next step.
 */
import { type Article, claimingRoles, type Paragraph } from '../model/article.ts';
import type { Message } from '../model/comparison.ts';
import { articleChecks } from './article-checks.ts';
import { cleanText, tellChanges } from './clean-text.ts';
import { findDateline } from './find-dateline.ts';
import { findPublished } from './find-published.ts';
import { findRoles } from './find-roles.ts';
import { foreignFormat } from './foreign-file.ts';
import { readFrontMatter } from './front-matter.ts';
import { normalise } from './normalise.ts';
import { withoutOutlet, wordCount } from './paragraph-words.ts';
import { parseHtml } from './parse-html.ts';
import { parseMd } from './parse-md.ts';
import { parseTxt } from './parse-txt.ts';
import type { ParsedText } from './parsed-text.ts';
import { readPublished } from './printed-date.ts';
import { nameOf, type RawArticle, type RawFormat } from './raw-article.ts';

const parsers: Record<RawFormat, (content: string) => ParsedText> = {
  txt: parseTxt,
  md: parseMd,
  html: parseHtml,
};

/** Puts a title that the text lacks before it, as its first paragraph: titles make claims. */
const withTitle = (text: string, paragraphs: Paragraph[], title: string): [string, Paragraph[]] => {
  const shift = title.length + 2;
  return [
    `${title}\n\n${text}`,
    [
      { start: 0, end: title.length, role: 'title' },
      ...paragraphs.map(({ start, end, role }) => ({
        start: start + shift,
        end: end + shift,
        role,
      })),
    ],
  ];
};

const clean = (words: string | null | undefined): string | null =>
  cleanText(words ?? '')
    .text.normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim() || null;

type Say = (rule: string, severity: Message['severity'], text: string) => void;

/** The text of a file, empty where it holds none, and what is to be said of it. */
const parseText = (raw: RawArticle, content: string, foreign: string | null, say: Say) => {
  let parsed: ParsedText = { text: '', blocks: [], meta: {}, changes: {} };
  if (foreign !== null)
    say(
      'not-text',
      'error',
      `Found ${foreign}, expected a text. Open it in its own program, save it as plain text or as HTML, and put that file here.`,
    );
  try {
    if (foreign === null) parsed = parsers[raw.format](content);
  } catch (error) {
    // Pages nested deeper than any parser goes.
    say(
      'parse-failed',
      'error',
      `Can’t read this file as ${raw.format}: ${(error as Error).message}. Save its text as .txt.`,
    );
  }
  const changed = tellChanges(parsed.changes);
  if (changed !== null)
    say(
      'text-cleaned',
      'info',
      `Found ${changed} and wrote them plainly in the text that is shown. The file is kept as collected.`,
    );
  if (raw.encoding && foreign === null)
    say(
      'encoding',
      'info',
      `Read this file as ${raw.encoding}, since it is no UTF-8. Save it as UTF-8 if words look broken.`,
    );
  return parsed;
};

/** The words of a dateline, which stands at the head of one of the first paragraphs. */
const datelineOf = (text: string, paragraphs: readonly Paragraph[]): string | null =>
  paragraphs
    .filter(({ role }) => role === 'body' || role === 'dateline')
    .slice(0, 6)
    .map(({ start, end }) => findDateline(text.slice(start, end)))
    // LEE: We left at noon. A colon behind the first paragraph follows a speaker
    .find((found, index) => found !== null && (index === 0 || !found.words.endsWith(':')))?.words ??
  null;

const countWords = (text: string, paragraphs: readonly Paragraph[]): number =>
  paragraphs
    .filter(({ role }) => claimingRoles.has(role))
    .reduce((sum, { start, end }) => sum + wordCount(text.slice(start, end)), 0);

/** Reads one raw article. Never throws on bad content: problems come as messages. */
export const readArticle = (raw: RawArticle): { article: Article; messages: Message[] } => {
  const given = raw.given ?? {};
  const file = readFrontMatter(normalise(raw.content), raw.path);
  const messages = [...file.messages];
  const line = (raw.line ?? 1) + file.line - 1;
  const say: Say = (rule, severity, words) => {
    messages.push({ file: raw.path, line, column: 1, severity, rule, text: words });
  };
  const foreign = foreignFormat(file.content);
  const parsed = parseText(raw, file.content, foreign, say);
  /** What a field is: as it was given, as front matter has it, or as the page tells it. */
  const told = (field: 'title' | 'published' | 'byline'): string | undefined =>
    given[field] ?? file.matter[field] ?? parsed.meta[field];

  const givenTitle = withoutOutlet(clean(told('title')) ?? '') || null;
  let text = parsed.text;
  let paragraphs = findRoles(parsed, givenTitle);
  const textOf = (role: Paragraph['role']): string | null => {
    const found = paragraphs.find((paragraph) => paragraph.role === role);
    return found ? text.slice(found.start, found.end) : null;
  };
  if (givenTitle !== null && textOf('title') === null)
    [text, paragraphs] = withTitle(text, paragraphs, givenTitle);

  const dateWords = told('published') ?? null;
  const published = dateWords === null ? null : readPublished(dateWords);
  if (dateWords !== null && published === null)
    say(
      'published-unreadable',
      'error',
      `Unexpected published “${dateWords}”, expected an ISO date such as 2024-02-08. Correct it or leave it out.`,
    );
  const dated = published
    ? ({ published, publishedFrom: 'front matter' } as const)
    : findPublished(text, paragraphs);
  const byline = given.byline ?? file.matter.byline ?? textOf('byline') ?? parsed.meta.byline;
  const pageUrl = parsed.meta.url && URL.canParse(parsed.meta.url) ? parsed.meta.url : null;

  const article: Article = {
    id: raw.id,
    source: given.source ?? file.matter.source ?? nameOf(raw.path),
    title: givenTitle ?? clean(textOf('title')),
    ...dated,
    dateline: datelineOf(text, paragraphs),
    byline: clean(byline?.replace(/^by:?\s+/iu, '')),
    url: given.url ?? file.matter.url ?? pageUrl,
    rights: given.rights ?? file.matter.rights ?? 'excerpt',
    sha256: raw.sha256,
    text,
    paragraphs,
    words: countWords(text, paragraphs),
  };
  for (const { rule, severity, find } of foreign === null ? articleChecks : []) {
    const words = find(article, parsed, raw.format);
    if (words === null) continue;
    say(rule, severity, words);
    // of a file without a text, nothing else is worth saying
    if (severity === 'error') break;
  }
  return { article, messages };
};
