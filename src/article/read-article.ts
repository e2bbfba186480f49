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

/** Reads one raw article. Never throws on bad content: problems come as messages. */
export const readArticle = (raw: RawArticle): { article: Article; messages: Message[] } => {
  const given = raw.given ?? {};
  const file = readFrontMatter(normalise(raw.content), raw.path);
  const messages = [...file.messages];
  const say = (rule: string, severity: Message['severity'], words: string): void => {
    messages.push({
      file: raw.path,
      line: (raw.line ?? 1) + file.line - 1,
      column: 1,
      severity,
      rule,
      text: words,
    });
  };

  let parsed: ParsedText = { text: '', blocks: [], meta: {}, changes: {} };
  const foreign = foreignFormat(file.content);
  if (foreign !== null) {
    say(
      'not-text',
      'error',
      `Found ${foreign}, expected a text. Open it in its own program, save it as plain text or as HTML, and put that file here.`,
    );
  }
  try {
    if (foreign === null) parsed = parsers[raw.format](file.content);
  } catch (error) {
    // Pages nested deeper than any parser goes.
    say(
      'parse-failed',
      'error',
      `Can’t read this file as ${raw.format}: ${(error as Error).message}. Save its text as .txt.`,
    );
  }
  const changed = tellChanges(parsed.changes);
  if (changed !== null) {
    say(
      'text-cleaned',
      'info',
      `Found ${changed} and wrote them plainly in the text that is shown. The file is kept as collected.`,
    );
  }
  if (raw.encoding && foreign === null) {
    say(
      'encoding',
      'info',
      `Read this file as ${raw.encoding}, since it is no UTF-8. Save it as UTF-8 if words look broken.`,
    );
  }
  const givenTitle =
    withoutOutlet(clean(given.title ?? file.matter.title ?? parsed.meta.title) ?? '') || null;
  let text = parsed.text;
  let paragraphs = findRoles(parsed, givenTitle);
  const textOf = (role: Paragraph['role']): string | null => {
    const found = paragraphs.find((paragraph) => paragraph.role === role);
    return found ? text.slice(found.start, found.end) : null;
  };
  if (givenTitle !== null && textOf('title') === null) {
    [text, paragraphs] = withTitle(text, paragraphs, givenTitle);
  }
  const title = givenTitle ?? clean(textOf('title'));

  const metaPublished = given.published ?? file.matter.published ?? parsed.meta.published ?? null;
  const published = metaPublished === null ? null : readPublished(metaPublished);
  if (metaPublished !== null && published === null) {
    say(
      'published-unreadable',
      'error',
      `Unexpected published “${metaPublished}”, expected an ISO date such as 2024-02-08. Correct it or leave it out.`,
    );
  }
  const dated = published
    ? ({ published, publishedFrom: 'front matter' } as const)
    : findPublished(text, paragraphs);

  const dateline =
    paragraphs
      .filter(({ role }) => role === 'body' || role === 'dateline')
      .slice(0, 6)
      .map(({ start, end }) => findDateline(text.slice(start, end)))
      // LEE: We left at noon. A colon behind the first paragraph follows a speaker
      .find((found, index) => found !== null && (index === 0 || !found.words.endsWith(':')))
      ?.words ?? null;
  const byline = clean(
    (given.byline ?? file.matter.byline ?? textOf('byline') ?? parsed.meta.byline)?.replace(
      /^by:?\s+/iu,
      '',
    ),
  );

  const article: Article = {
    id: raw.id,
    source: given.source ?? file.matter.source ?? nameOf(raw.path),
    title,
    ...dated,
    dateline,
    byline,
    url:
      given.url ??
      file.matter.url ??
      (parsed.meta.url && URL.canParse(parsed.meta.url) ? parsed.meta.url : null),
    rights: given.rights ?? file.matter.rights ?? 'excerpt',
    sha256: raw.sha256,
    text,
    paragraphs,
    words: paragraphs
      .filter(({ role }) => claimingRoles.has(role))
      .reduce((sum, { start, end }) => sum + wordCount(text.slice(start, end)), 0),
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
