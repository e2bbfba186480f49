/**
 * Collected articles → the files of a new story: the articles as they are, story.md with what was found
 * and what an editor has to fill in, records of outlets that have none. Touches no disk.
 */
import { stringify } from 'yaml';
import { decodeFile } from '../article/decode-text.ts';
import { readFrontMatter } from '../article/front-matter.ts';
import { normalise } from '../article/normalise.ts';
import { parseHtml } from '../article/parse-html.ts';
import { formatOf, nameOf, type RawArticle, sha256Of } from '../article/raw-article.ts';
import { buildStory } from '../build-story.ts';
import type { Article } from '../model/article.ts';
import type { Message } from '../model/comparison.ts';
import { idOf, isId } from '../model/id.ts';
import { type Source, sourceSchema } from '../model/source.ts';
import type { SavedPage } from './read-saved-page.ts';

export interface DraftFile {
  /** From the content folder. */
  path: string;
  content: string | Uint8Array;
}

export interface StoryDraft {
  files: DraftFile[];
  /** What to fill in or to look at; files are named by their path from the content folder. */
  messages: Message[];
  /** What has to be mended in the articles first; they are named as the user named them. */
  problems: Message[];
}

interface Outlet {
  id: string;
  name: string | null;
  url: string | null;
  /** What the file’s front matter calls it. */
  named: string | null;
}

interface Collected {
  page: SavedPage;
  raw: RawArticle;
  outlet: Outlet;
}

/** A file that is written line by line, with messages on its lines. */
interface Sheet {
  path: string;
  lines: string[];
  messages: Message[];
}

const kinds = sourceSchema.shape.kind.options.join(', ');

const hostOf = (url: string | null | undefined): string | null =>
  url && URL.canParse(url) ? new URL(url).hostname.replace(/^(?:www|m|amp|edition)\./u, '') : null;

const yaml = (value: string): string => stringify(value, { lineWidth: 0 }).trim();

/** Ids that no other has: “gazette”, “gazette-2”. */
const unlike = (id: string, taken: ReadonlySet<string>): string => {
  for (let n = 1; ; n += 1) {
    const candidate = n === 1 ? id : `${id}-${n}`;
    if (!taken.has(candidate)) return candidate;
  }
};

/** Which outlet a page is from: the one it names, a record with its host or name, else what the page says of itself. */
const outletOf = (raw: RawArticle, article: Article, sources: readonly Source[]): Outlet => {
  const site = raw.format === 'html' ? (parseHtml(raw.content).meta.site ?? null) : null;
  const host = hostOf(article.url);
  const named = readFrontMatter(normalise(raw.content), raw.path).matter.source ?? null;
  const known = sources.find(({ id, name, url }) =>
    named !== null
      ? id === named || idOf(name) === idOf(named)
      : (host !== null && hostOf(url) === host) ||
        (site !== null && idOf(name) === idOf(site)) ||
        id === idOf(raw.id),
  );
  if (known) return { id: known.id, name: known.name, url: known.url, named };
  const words = named ?? site ?? host?.replace(/\.[a-z]+$/u, '') ?? raw.id;
  const isName = named !== null && !isId(named);
  return {
    id: named !== null && !isName ? named : idOf(words) || 'source',
    name: isName ? named : site,
    url: article.url && host ? `${new URL(article.url).origin}/` : null,
    named,
  };
};

const write = (sheet: Sheet, line: string): void => {
  sheet.lines.push(line);
};

/** Writes a line that the editor has to see to, and says so. */
const ask = (sheet: Sheet, line: string, rule: string, text: string): void => {
  sheet.lines.push(line);
  sheet.messages.push({
    file: sheet.path,
    line: sheet.lines.length,
    column: line.search(/\S/u) + 1,
    severity: 'warning',
    rule,
    text,
  });
};

const fromWords: Record<NonNullable<Article['publishedFrom']>, string> = {
  'front matter': 'the file says so',
  text: 'it stands in the text',
  caption: 'it stands under a picture only',
};

/** One article’s entry in story.md: its hash, and each field as found or to be filled in. */
const writeArticle = (sheet: Sheet, { page, raw, outlet }: Collected, article: Article): void => {
  write(sheet, `  ${raw.id}:`);
  write(sheet, `    sha256: ${raw.sha256}`);
  if (outlet.id !== (outlet.named ?? raw.id)) write(sheet, `    source: ${outlet.id}`);
  if (page.takenFrom) write(sheet, `    # taken out of ${page.takenFrom}`);
  const field = (name: string, found: string | null, how: string, missing: string): void => {
    if (found !== null) write(sheet, `    # ${name}: ${yaml(found)} # ${how}`);
    else
      ask(
        sheet,
        `    # ${name}:`,
        `${name}-missing`,
        `Found no ${missing} of ${raw.id}. Fill in “${name}” and take the # away, or leave it if there is none.`,
      );
  };
  field('title', article.title, 'found', 'title');
  field(
    'published',
    article.published,
    article.publishedFrom ? fromWords[article.publishedFrom] : '',
    'date of publication (YYYY-MM-DD)',
  );
  field('url', article.url, 'found', 'address');
  field('byline', article.byline, 'found', 'byline');
  write(
    sheet,
    `    rights: ${article.rights} # full: the whole text is shown; excerpt: its title and sentences with a claim; link-only: values and a link`,
  );
};

/** What story.md asks for by its own lines. */
const askedFor: ReadonlySet<string> = new Set(['title-missing', 'published-missing']);

/** Writes story.md; `said` is what is to be told of how the articles were read, by their new names. */
const writeStory = (
  slug: string,
  collected: readonly Collected[],
  today: string,
): { sheet: Sheet; said: Message[] } => {
  const { articles, comparison, messages } = buildStory(
    slug,
    collected.map(({ raw, outlet }) => ({ ...raw, given: { ...raw.given, source: outlet.id } })),
  );
  const main = comparison.events.find((event) => event.main);
  const sheet: Sheet = { path: `stories/${slug}/story.md`, lines: ['---'], messages: [] };
  const proposal = (name: string, found: string | null, hint: string, where: string): void => {
    if (found === null)
      ask(sheet, `# ${name}: # ${hint}`, `${name}-missing`, `Found no ${name}: fill in ${hint}.`);
    else
      ask(
        sheet,
        `${name}: ${yaml(found)} # ${where}: check it`,
        `${name}-proposed`,
        `Took ${name} “${found}” ${where}. Check it: ${hint}.`,
      );
  };
  const titled = articles.find(({ title }) => title !== null);
  proposal(
    'title',
    titled?.title ?? null,
    'what happened, in a neutral headline',
    `from ${titled?.id ?? ''}`,
  );
  proposal('place', main?.place ?? null, 'town and country', 'from the texts');
  proposal('date', main?.when?.from ?? null, 'the day of the event, YYYY-MM-DD', 'from the texts');
  write(sheet, `published: ${today} # day on which the comparison goes up`);
  write(sheet, '# tags: [one, another]');
  write(sheet, '# noindex: true # asks search engines to leave it out');
  write(sheet, 'articles:');
  write(sheet, '  # A line with a # tells what was found. Take the # away to say otherwise.');
  collected.forEach((one, index) => writeArticle(sheet, one, articles[index]!));
  write(sheet, '---');
  write(sheet, '');
  write(sheet, '<!-- A note on the texts, shown with the story, if there is anything to say. -->');
  return { sheet, said: messages.filter(({ rule }) => !askedFor.has(rule)) };
};

const writeSource = ({ id, name, url }: Outlet): Sheet => {
  const sheet: Sheet = { path: `sources/${id}.yaml`, lines: [], messages: [] };
  const field = (key: string, value: string | null, hint: string): void => {
    if (value !== null) write(sheet, `${key}: ${yaml(value)}`);
    else ask(sheet, `# ${key}: # ${hint}`, `source-${key}`, `Fill in “${key}” of ${id}: ${hint}.`);
  };
  field('name', name, 'its name as readers know it');
  field('country', null, 'the country that it is published from');
  field('url', url, 'its home page');
  field('kind', null, `one of ${kinds}`);
  write(sheet, '# shortName: # for heads of narrow columns');
  write(sheet, '# owner: # who owns it');
  return sheet;
};

const collect = (pages: readonly SavedPage[], sources: readonly Source[]): Collected[] => {
  const taken = new Set<string>(['story']);
  return pages.map((page) => {
    const { text, encoding } = decodeFile(page.bytes);
    const raw: RawArticle = {
      path: page.name,
      id: nameOf(page.name),
      format: formatOf(page.name) ?? 'txt',
      content: text,
      encoding,
      sha256: sha256Of(page.bytes),
    };
    const [article] = buildStory('one', [raw]).articles;
    const outlet = outletOf(raw, article!, sources);
    const id = unlike(outlet.id, taken);
    taken.add(id);
    return { page, raw: { ...raw, id, path: `${id}.${raw.format}` }, outlet };
  });
};

/**
 * Drafts a story out of what was collected.
 *
 * @param slug - Name of its folder.
 * @param sources - The outlets that have a record already.
 * @param today - ISO date, for the day on which the comparison goes up.
 */
export const draftStory = ({
  slug,
  pages,
  sources,
  today,
}: {
  slug: string;
  pages: readonly SavedPage[];
  sources: readonly Source[];
  today: string;
}): StoryDraft => {
  const collected = collect(pages, sources);
  const { sheet, said } = writeStory(slug, collected, today);
  const known = new Set(sources.map(({ id }) => id));
  const outlets = new Map(
    collected
      .filter(({ outlet }) => !known.has(outlet.id))
      .map(({ outlet }) => [outlet.id, outlet]),
  );
  const records = [...outlets.values()].map(writeSource);
  const sheets = [sheet, ...records];
  return {
    files: [
      ...collected.map(({ page, raw }) => ({
        path: `stories/${slug}/${raw.path}`,
        content: page.bytes,
      })),
      ...sheets.map(({ path, lines }) => ({ path, content: `${lines.join('\n')}\n` })),
    ],
    messages: [
      ...said.map((message) => ({ ...message, file: `stories/${slug}/${message.file ?? ''}` })),
      ...sheets.flatMap(({ messages }) => messages),
    ],
    problems: said
      .filter(({ severity }) => severity === 'error')
      .map((message) => ({
        ...message,
        file: collected.find(({ raw }) => raw.path === message.file)!.page.path,
      })),
  };
};
