/**
 * Our own labels, a JSON file a group, and their articles → the comparisons of the program held against
 * them.
 */
import { join } from 'node:path';
import { type RawArticle, rawFormats, readableEndings } from '../article/raw-article.ts';
import { CorpusError, type CorpusFile } from '../evaluate/corpora/corpus.ts';
import { type LabelledGroup, labelledGroupSchema } from '../evaluate/labels.ts';
import type { Scored } from '../evaluate/run.ts';
import { scoreComparison, toScored } from '../evaluate/score-comparison.ts';
import { errorIn } from '../model/message.ts';
import { printMessages } from './print.ts';
import { isMessage, readRawArticle } from './read-raw-article.ts';

/** @throws CorpusError where the file holds no labels. */
const readLabels = ({ path, text }: CorpusFile): LabelledGroup => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const reason = (error as Error).message;
    throw new CorpusError(path, 1, `Unexpected labels, expected JSON: ${reason}.`);
  }
  const result = labelledGroupSchema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new CorpusError(path, 1, `Unexpected ${issue?.path.join('.')}: ${issue?.message}.`);
};

const readGroupArticle = async (folders: readonly string[], id: string): Promise<RawArticle> => {
  for (const folder of folders) {
    for (const format of rawFormats) {
      const raw = await readRawArticle(join(folder, `${id}.${format}`));
      if (!isMessage(raw)) return raw;
    }
  }
  throw new CorpusError(
    join(folders[0] ?? '', `${id}.txt`),
    1,
    `Found no such article, expected it as ${readableEndings}. Name its folder with --articles.`,
  );
};

/** Labels may give their evidence as a place in the file. */
const withEvidence = (group: LabelledGroup, articles: readonly RawArticle[]): LabelledGroup => ({
  ...group,
  claims: group.claims.map((claim) => {
    if (claim.evidence !== undefined || !claim.at) return claim;
    const content = articles.find(({ id }) => id === claim.article)?.content ?? '';
    return { ...claim, evidence: [...content].slice(...claim.at).join('') };
  }),
});

/**
 * Tells what is wrong with labels; the rest can be measured.
 *
 * @throws Any other error.
 */
export const tellCorpusError = (error: unknown): void => {
  if (!(error instanceof CorpusError)) throw error;
  const { file, line, message: text } = error;
  printMessages([errorIn(file, 'labels', text, { line, column: 1 })]);
};

/**
 * Measures one group.
 *
 * @param folders - Where `<group>/<article>.txt` may be.
 * @returns What was measured and how many articles it is about, or null where the labels can’t be read.
 */
export const measureLabels = async (
  file: CorpusFile,
  folders: readonly string[],
): Promise<{ name: string; articles: number; scored: Scored } | null> => {
  const { buildStory } = await import('../build-story.ts');
  try {
    const group = readLabels(file);
    const places = folders.map((folder) => join(folder, group.group));
    const articles: RawArticle[] = [];
    for (const { id } of group.articles) {
      await readGroupArticle(places, id).then((raw) => articles.push(raw), tellCorpusError);
    }
    const { comparison } = buildStory(group.group, articles);
    const scored = toScored(scoreComparison(comparison, withEvidence(group, articles)));
    return { name: group.group, articles: articles.length, scored };
  } catch (error) {
    tellCorpusError(error);
    return null;
  }
};
