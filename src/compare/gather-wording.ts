/**
 * What the articles call people and acts → word choice side by side: for each group, class of people
 * or act, every label of every account with its mentions. No score: the words stand for themselves.
 */
import { foldName } from '../language/names/fold-name.ts';
import { isSameName } from '../language/names/same-name.ts';
import type { Extraction, Wording } from '../model/comparison.ts';
import { groupBy } from './comparer.ts';

type Label = Extraction['labels'][number] & { article: string };

const isNamed = (entity: string): boolean => /\p{Lu}/u.test(entity);

const isSameEntity = (a: string, b: string): boolean =>
  a === b || (isNamed(a) && isNamed(b) && isSameName(a, b));

/** Gathers the labels, those of the most mentions first. */
export const gatherWording = (extractions: readonly Extraction[]): Wording[] => {
  const labels = extractions.flatMap((extraction) =>
    extraction.labels
      .filter(
        (label) =>
          !happenings.has(label.entity) ||
          !(isOfSide(label, extraction) || isGeneral(label, extraction)),
      )
      .map((label): Label => ({ ...label, article: extraction.article.id })),
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

/** Classes of what happened. */
const happenings: ReadonlySet<string> = new Set(['the act', 'the disaster', 'the unrest']);

/** “In 2019 a slide killed four”: the words, or all of the sentence, make claims of another happening. */
const isOfSide = ({ start }: Extraction['labels'][number], { claims }: Extraction): boolean => {
  const around = claims.filter(
    ({ event, type, quote }) =>
      event !== null && type !== 'statement' && start >= quote.start && start < quote.end,
  );
  if (around.length > 0) return around.every(({ main }) => !main);
  const beside = claims.filter(
    ({ event, sentence }) => event !== null && start >= sentence.start && start < sentence.end,
  );
  return beside.length > 0 && beside.every(({ main }) => !main);
};

/** “militants’ frequent raids”, “attacks on schools”: of many at any time, where no claim is made of them */
const isGeneral = (
  { label, start, end }: Extraction['labels'][number],
  { article, claims }: Extraction,
): boolean =>
  /[^s]s$/u.test(label) &&
  !definite.test(article.text.slice(Math.max(0, start - 40), start)) &&
  !claims.some(
    // airstrikes killed four; attacks on four clerks
    ({ main, type, quote }) =>
      main && type !== 'statement' && start < quote.end && quote.start <= end + ' on '.length,
  );

/** “the raids”, “these latest raids”, “the two raids” */
const definite =
  /\b(?:the|these|those|its|their|his|her)\s(?:(?!(?:of|in|on|for|by|from|to|and)\s)\S+\s){0,2}$/iu;

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
    // “Landslide” of a headline, “landslide” of the text
    return [...Map.groupBy(mine, ({ label }) => label.toLowerCase()).values()]
      .map((same) => ({
        article: article.id,
        label: same.find(({ label }) => label === label.toLowerCase())?.label ?? same[0]!.label,
        mentions: same.map(({ start, end }) => ({ start, end })),
      }))
      .sort(
        (a, b) => b.mentions.length - a.mentions.length || a.label.localeCompare(b.label, 'en'),
      );
  });
  return { entity, labels };
};
