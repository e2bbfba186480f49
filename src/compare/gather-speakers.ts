/**
 * Statements of all articles → who gets to speak: each speaker once, with how often and how many
 * words in each account.
 */
import type { Claim, StatementClaim } from '../model/claim.ts';
import type { Speaker } from '../model/comparison.ts';
import { groupBy } from './comparer.ts';
import { isSameSpeaker } from './same-speaker.ts';

const countWords = (text: string): number =>
  text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0;

/** Gathers the speakers, those with the most words first. */
export const gatherSpeakers = (
  claims: readonly Claim[],
  articles: readonly string[],
): Speaker[] => {
  const statements = claims.filter(
    (claim): claim is StatementClaim =>
      claim.type === 'statement' && claim.mode === 'said' && claim.speaker !== '',
  );
  const told = Map.groupBy(claims, ({ article }) => article);
  /** the Wolf Guard, where its account names the Marsh Wolf Guard too */
  const isAnother = ({ article, speaker }: StatementClaim, { speaker: other }: StatementClaim) =>
    other.endsWith(` ${speaker}`) &&
    /^\p{Lu}\S*(?: \p{Lu}\S*)*$/u.test(other) &&
    (told.get(article) ?? []).some(({ sentence }) => sentence.exact.includes(other));
  return groupBy(
    statements,
    (a, b) => isSameSpeaker(a.speaker, b.speaker) && !isAnother(a, b) && !isAnother(b, a),
    ({ speaker }) => speaker,
  )
    .map((own) => {
      const names = [...new Set(own.map(({ speaker }) => speaker))];
      const byArticle = Map.groupBy(own, ({ article }) => article);
      return {
        name: [...names].sort((a, b) => b.length - a.length)[0] ?? '',
        names,
        articles: articles
          .map((article) => {
            const said = byArticle.get(article) ?? [];
            const total = (some: readonly StatementClaim[]): number =>
              some.reduce((sum, { words }) => sum + countWords(words), 0);
            return {
              article,
              statements: said.length,
              words: total(said),
              direct: total(said.filter(({ direct }) => direct)),
            };
          })
          .filter(({ statements: said }) => said > 0),
      };
    })
    .sort((a, b) => totalWords(b) - totalWords(a) || a.name.localeCompare(b.name, 'en'));
};

const totalWords = ({ articles }: Speaker): number =>
  articles.reduce((sum, { words }) => sum + words, 0);
