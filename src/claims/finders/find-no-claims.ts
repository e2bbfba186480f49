/**
 * Document → where it says that nobody has claimed an act: “no group has claimed responsibility”,
 * “there was no claim of responsibility”. The actor is who did not: “no group”.
 */
import type { Document, Sentence } from '../../language/document.ts';
import { countActs } from '../../language/acts/acts.ts';
import type { Draft } from '../claim-type.ts';

const someone = '(?:group|one|organi[sz]ation|faction|party|side|militia|outfit|individual|person)';
const nobody = `(no (?:other )?${someone}(?: or ${someone})?|nobody|none of the groups)`;

/** no group has claimed responsibility, nobody said it had carried out the attack */
const unclaimed = new RegExp(
  String.raw`\b${nobody} (?:(?:has|had|have) )?(?:(?:yet|immediately|so far) )?(?:(?:(?:come forward|stepped forward) to claim|claimed) (?:responsibility|the (?:attack|bombing|blast|killing|ambush|raid|abduction|kidnapping|assault|strike))|taken responsibility|took responsibility|sa(?:id|ys) (?:that )?(?:it|they) (?:had |was |were )?(?:behind|carried out|done it))\b`,
  'iu',
);

/** there was no immediate claim of responsibility, the attack has not been claimed */
const noClaim =
  /\bno (?:immediate )?claims? of responsibility\b|\battack (?:went|has not been|was not immediately|remains?) (?:un)?claimed\b/iu;

/** Finds that nobody claims the act. */
export const findNoClaims = (document: Document): Draft<'responsibility'>[] =>
  countActs(document).attacks === 0
    ? []
    : document.sentences.flatMap((sentence) => {
        const text = document.article.text.slice(sentence.start, sentence.end);
        const found = unclaimed.exec(text) ?? noClaim.exec(text);
        if (!found) return [];
        const start = sentence.start + found.index;
        return [
          {
            fields: {
              type: 'responsibility',
              actor: (found[1] ?? 'no group').toLowerCase(),
              stance: 'claimed',
            },
            sentence,
            range: rangeOf(document, sentence, start, start + found[0].length),
            rules: ['responsibility/unclaimed'],
            confidence: 0.8,
          } as Draft<'responsibility'>,
        ];
      });

/** The tokens between two offsets. */
const rangeOf = (
  { tokens }: Document,
  { first, last }: Sentence,
  start: number,
  end: number,
): { first: number; last: number } => {
  const inside = tokens
    .slice(first, last)
    .filter((token) => token.start >= start && token.end <= end);
  return { first: inside[0]?.index ?? first, last: (inside.at(-1)?.index ?? first) + 1 };
};
