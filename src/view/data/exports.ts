/**
 * The formats in which a story, and all stories together, are published as data: one row each. The
 * files, their links and the page that explains them are made from this list.
 */
import type { Article } from '../../model/article.ts';
import { type Comparison, schemaVersion } from '../../model/comparison.ts';
import type { SchemaName } from '../../model/json-schemas.ts';
import type { ClaimRecord, PublishedStories } from '../../model/published.ts';
import type { Source } from '../../model/source.ts';
import type { Story } from '../../model/story.ts';
import type { Account } from '../accounts.ts';
import { collectAnnotations } from './annotations.ts';
import { writeClaimsCsv } from './claims-csv.ts';
import { joinJsonLd, storyJsonLd } from './json-ld.ts';
import { writeMarkdownMatrix } from './markdown-matrix.ts';
import { buildMatrix } from '../matrix.ts';
import { pathTo, storyPath } from '../paths.ts';
import { publishComparison } from './published-comparison.ts';

/** A whole story, as pages and exports take it. */
export interface WholeStory {
  story: Story;
  articles: Article[];
  comparison: Comparison;
  accounts: Account[];
  /** Every claim as one flat record, in the order of the table. */
  claims: ClaimRecord[];
}

/** What an export needs to know of the site. */
export interface ExportSite {
  name: string;
  sources: ReadonlyMap<string, Source>;
  /** Makes a full address of a path of this site. */
  absolute: (path: string) => string;
}

export interface ExportFormat {
  name: string;
  /** What it is for, in a sentence. */
  about: string;
  mediaType: string;
  /** Names of the file for one story and for all; see siteFilesOf where all are many. */
  files: { story: string; site: string };
  schema: SchemaName | null;
  story: (entry: WholeStory, site: ExportSite) => string;
  /** One of the files that hold all stories together. */
  site: (entries: readonly WholeStory[], site: ExportSite, file: string) => string;
}

const toJson = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

/** Address of a story’s file. */
export const storyFilePath = (story: string, file: string): string => `${storyPath(story)}${file}`;

/** Address of a file of the whole site. */
export const siteFilePath = (file: string): string => pathTo(`data/${file}`);

/** Some 30 MB of JSON where the articles are long: what can be opened at once, and made at once. */
export const storiesPerFile = 50;

/**
 * The files that hold all stories in one format: one, or as many as their number asks for.
 *
 * @returns “claims.csv”; “claims-1.csv”, “claims-2.csv” …
 */
export const siteFilesOf = ({ files: { site } }: ExportFormat, stories: number): string[] =>
  stories <= storiesPerFile
    ? [site]
    : Array.from({ length: Math.ceil(stories / storiesPerFile) }, (_, index) =>
        site.replace(/(?=\.[a-z]+$)/u, `-${index + 1}`),
      );

const published = ({ comparison, articles }: WholeStory) => publishComparison(comparison, articles);

const matrixOf = ({ story, comparison, accounts }: WholeStory, { absolute }: ExportSite) =>
  writeMarkdownMatrix(
    story.title,
    buildMatrix(comparison, accounts),
    accounts,
    absolute(storyPath(story.id)),
  );

export const exportFormats: readonly ExportFormat[] = [
  {
    name: 'JSON',
    about:
      'Everything: articles, happenings, rows with their relation and reason, claims with their bounds, checks, speakers.',
    mediaType: 'application/json',
    files: { story: 'comparison.json', site: 'comparisons.json' },
    schema: 'comparison',
    story: (entry) => toJson(published(entry)),
    site: (entries, { absolute }) =>
      toJson({
        schema: schemaVersion,
        stories: entries.map((entry) => ({
          id: entry.story.id,
          title: entry.story.title,
          place: entry.story.place,
          date: entry.story.date,
          published: entry.story.published,
          url: absolute(storyPath(entry.story.id)),
          comparison: published(entry),
        })),
      } satisfies PublishedStories),
  },
  {
    name: 'CSV',
    about:
      'One claim a line, for spreadsheets and statistics. Cells that a spreadsheet would run as a formula begin with an apostrophe.',
    mediaType: 'text/csv',
    files: { story: 'claims.csv', site: 'claims.csv' },
    schema: null,
    story: (entry) => writeClaimsCsv([entry]),
    site: (entries) => writeClaimsCsv(entries),
  },
  {
    name: 'Web Annotation',
    about:
      'One W3C annotation a claim, at the words that make it, for tools such as Hypothesis and Recogito.',
    mediaType: 'application/ld+json',
    files: { story: 'annotations.json', site: 'annotations.json' },
    schema: 'annotations',
    story: (entry, { absolute }) =>
      toJson(
        collectAnnotations(
          entry.story.title,
          [{ comparison: published(entry), claims: entry.claims }],
          absolute(storyFilePath(entry.story.id, 'annotations.json')),
          absolute,
        ),
      ),
    site: (entries, { name, absolute }, file) =>
      toJson(
        collectAnnotations(
          name,
          entries.map((entry) => ({ comparison: published(entry), claims: entry.claims })),
          absolute(siteFilePath(file)),
          absolute,
        ),
      ),
  },
  {
    name: 'JSON-LD',
    about:
      'The articles as schema.org NewsArticle, and each claim with the articles that it appears in. No verdict on truth.',
    mediaType: 'application/ld+json',
    files: { story: 'story.jsonld', site: 'stories.jsonld' },
    schema: 'linked-data',
    story: (entry, site) => toJson(storyJsonLd(entry, site)),
    site: (entries, site) => toJson(joinJsonLd(entries.map((entry) => storyJsonLd(entry, site)))),
  },
  {
    name: 'Markdown',
    about: 'The table of claims as it stands on the page, for notes and handouts.',
    mediaType: 'text/markdown',
    files: { story: 'matrix.md', site: 'matrix.md' },
    schema: null,
    story: matrixOf,
    site: (entries, site) => entries.map((entry) => matrixOf(entry, site)).join('\n'),
  },
];
