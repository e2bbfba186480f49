/**
 * What the articles call people and acts → word choice side by side: for each group, class of people
 * or act, every label of every account with its mentions. No score: the words stand for themselves.
 */
import { foldName, isSameName } from '../language/same-name.ts';
import type { Extraction, Wording } from '../model/comparison.ts';
import { groupBy } from './comparer.ts';

type Label = Extraction['labels'][number] & { article: string };

const isNamed = (entity: string): boolean => /\p{Lu}/u.test(entity);

const isSameEntity = (a: string, b: string): boolean =>
  a === b || (isNamed(a) && isNamed(b) && isSameName(a, b));

/** Gathers the labels, those of the most mentions first. */
export const gatherWording = (extractions: readonly Extraction[]): Wording[] => {
  const labels = extractions.flatMap(({ article, labels: own }) =>
    own.map((label): Label => ({ ...label, article: article.id })),
  );
  const texts = new Map(extractions.map(({ article }) => [article.id, foldName(article.text)]));
  return groupBy(
    labels,
    (a, b) => isSameEntity(a.entity, b.entity),
    ({ entity }) => entity,
  )
    .filter((own) => isShared(own, texts))
    .map((own) => ({ weight: own.length, wording: toWording(own, extractions) }))
    .sort((a, b) => b.weight - a.weight || a.wording.entity.localeCompare(b.wording.entity, 'en'))
    .map(({ wording }) => wording);
};

/** A class needs labels of two accounts; a name is told by an account that gives it no label, too. */
const isShared = (own: readonly Label[], texts: ReadonlyMap<string, string>): boolean => {
  const accounts = new Set(own.map(({ article }) => article));
  if (accounts.size > 1) return true;
  const name = own[0]?.entity ?? '';
  return (
    isNamed(name) && [...texts.values()].filter((text) => text.includes(foldName(name))).length > 1
  );
};

const toWording = (own: readonly Label[], extractions: readonly Extraction[]): Wording => {
  const names = [...new Set(own.map(({ entity }) => entity))];
  const entity = [...names].sort((a, b) => b.length - a.length)[0] ?? '';
  const labels = extractions.flatMap(({ article }) => {
    const mine = own.filter((label) => label.article === article.id);
    return [...new Set(mine.map(({ label }) => label))]
      .map((label) => ({
        article: article.id,
        label,
        mentions: mine
          .filter((one) => one.label === label)
          .map(({ start, end }) => ({ start, end })),
      }))
      .sort(
        (a, b) => b.mentions.length - a.mentions.length || a.label.localeCompare(b.label, 'en'),
      );
  });
  return { entity, labels };
};
