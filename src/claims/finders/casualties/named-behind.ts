/**
 * The one whom a post describes → the name that a comma puts behind it: “killed the head of the Marsh Front,
 * Omar Sabri, on Monday” tells of one, and of Omar Sabri.
 */
import type { Document, Sentence } from '../../../language/document.ts';
import { nameAt } from '../../../language/names/name-at.ts';
import type { NounPhrase } from '../../../language/phrases/noun-phrases.ts';
import { endOfDescription } from '../phrase-names.ts';
import { type Finding, rangeOf } from './finding.ts';

/** Gives those who are described by their post their names, and tells of each once. */
export const withNames = (
  document: Document,
  sentence: Sentence,
  findings: readonly Finding[],
): Finding[] => {
  const named = new Map<Finding, NounPhrase>();
  for (const finding of findings) {
    const name = nameBehind(document, sentence, finding);
    if (name) named.set(finding, name);
  }
  const isToldOf = ({ outcome, people }: Finding): boolean =>
    [...named].some(([one, { first }]) => one.outcome === outcome && people.first === first);
  return findings
    .filter((finding) => !isToldOf(finding))
    .map((finding) => {
      const name = named.get(finding);
      if (!name) return finding;
      const [start, end] = [
        document.tokens[name.first]?.start,
        document.tokens[name.last - 1]?.end,
      ];
      const who = document.article.text.slice(start, end);
      const people = { ...finding.people, who, last: name.last, kind: 'named' as const };
      return { ...finding, people, range: rangeOf(finding.range, people) };
    });
};

/** Omar Sabri, of “the head of the Marsh Front, Omar Sabri,”; not: the mayor of Ostrov, Norden */
const nameBehind = (
  document: Document,
  { phrases }: Sentence,
  { people }: Finding,
): NounPhrase | undefined => {
  const { tokens } = document;
  const isPost =
    people.kind === 'one' &&
    /^(?:the|its)$/u.test(tokens[people.first]?.lower ?? '') &&
    tokens[people.last]?.lower === 'of';
  if (!isPost) return undefined;
  const end = endOfDescription(tokens, people.last);
  const name = tokens[end]?.text === ',' && phrases.find(({ first }) => first === end + 1);
  return name &&
    name.last > name.first + 1 &&
    tokens[name.first]?.pos === 'PROPN' &&
    nameAt(document, name.head)?.kind === 'person' &&
    tokens[name.last]?.pos === 'PUNCT'
    ? name
    : undefined;
};
