/**
 * A claim and the mentions of happenings in its sentence → the mention that it hangs on: it stands in
 * the claim’s words, governs its clause, or is the nearest.
 */
import type { Document, Sentence } from '../language/document.ts';
import type { Claim } from '../model/claim.ts';
import type { EventMention } from './event-mentions.ts';
import { heldBefore, heldByFor, heldByWhich } from './matter-of-statement.ts';
import { pastWhere } from './past-where.ts';

/** The mention that a claim hangs on: within its words, its clause’s subject or complement, the nearest. */
export const mentionOfClaim = (
  claim: Claim,
  sentence: Sentence,
  document: Document,
  own: readonly EventMention[],
): EventMention | null => {
  if (own.length === 0) return null;
  // “claimed responsibility, blaming the drone strikes”: for what was told before
  if (claim.type === 'responsibility' && claim.stance === 'claimed') {
    const after = document.article.text.slice(claim.quote.end, sentence.end);
    if (/^ (?:responsibility|credit)[.,]/u.test(after)) return null;
    // claimed responsibility for blasts at a hotel
    const begin =
      claim.quote.end +
      (/^ (?:full )?(?:responsibility|credit) for /u.exec(after)?.[0].length ?? 0);
    const claimed = own.find(
      ({ verbal, first }) =>
        !verbal && begin > claim.quote.end && document.tokens[first]?.start === begin,
    );
    if (claimed) return claimed;
  }
  const startOf = (index: number): number => document.tokens[index]?.start ?? 0;
  if (claim.type === 'means' || claim.type === 'target') {
    const holder = holderOf(claim, document, sentence, own);
    if (holder) return holder;
  }
  const held =
    heldBefore(claim, document, own) ??
    heldByWhich(claim, document, sentence, own) ??
    heldByFor(claim, document, own) ??
    pastWhere(claim, document, sentence, own);
  if (held) return held;
  const inside = own.filter(
    ({ head }) => startOf(head) >= claim.quote.start && startOf(head) < claim.quote.end,
  );
  if (claim.type === 'count' && inside[0]) return inside[0];
  // “jets struck two posts in answer to a raid,” he said: what is told, not what it answers
  const told = inside.find(({ answered, backgrounded }) => !answered && !backgrounded);
  if (claim.type === 'statement' && told) return told;
  const clause = sentence.clauses
    // over 90 people, including two guards, died: no verb of anybody’s
    .filter(({ lemma, form }) => lemma !== 'include' || form !== 'ing')
    .filter(({ first }) => startOf(first) <= claim.quote.end)
    .filter(
      ({ verb, subjects, objects }) =>
        (startOf(verb) >= claim.quote.start && startOf(verb) < claim.quote.end) ||
        [...subjects, ...objects].some(
          ({ head }) => startOf(head) >= claim.quote.start && startOf(head) < claim.quote.end,
        ),
    )[0];
  if (clause) {
    // a response to a raid that killed ten: the raid, which is nearer
    const heads = [...clause.subjects, ...clause.prepositions.map(({ phrase }) => phrase)];
    // carried out strikes in response to the raid: what is told before it is not of the raid
    const [governing] = heads.flatMap(
      (phrase) =>
        own.find(
          ({ head, verbal, answered }) =>
            !verbal && phrase.head === head && !(answered && claim.quote.end <= startOf(head)),
        ) ?? [],
    );
    if (governing) return governing;
  }
  if (inside[0]) return inside[0];
  const distance = ({ head }: EventMention): number => {
    const at = startOf(head);
    return at < claim.quote.start ? claim.quote.start - at : (at - claim.quote.end) * 1.5;
  };
  return [...own].sort((a, b) => distance(a) - distance(b))[0] ?? null;
};

/** air strikes in answer to a rocket attack on a base: the noun that a means or a target is told with */
const holderOf = (
  { type, quote }: Claim,
  { article, tokens }: Document,
  { clauses }: Sentence,
  own: readonly EventMention[],
): EventMention | undefined => {
  const nouns = own.filter(({ verbal }) => !verbal);
  const startOf = (index: number): number => tokens[index]?.start ?? 0;
  if (type === 'means')
    return nouns.find(
      ({ first, head }) => quote.start <= startOf(head) && startOf(first) <= quote.end,
    );
  const held = nouns.findLast(({ head }) => {
    const end = tokens[head]?.end ?? 0;
    // protesting against strikes on Karsia, they hurled stones at the gate: another verb’s
    const told = clauses.some(({ verb, form }) => {
      const start = startOf(verb);
      return form === 'finite' && end < start && start < quote.start;
    });
    return end <= quote.start && !told && attached.test(article.text.slice(end, quote.start));
  });
  return held;
};

/** attacks this summer on oil tankers in the gulf and the depots of a neighbour */
const attached =
  /^[^.;:]{0,24}?\s(?:on|against|at|of)\s(?:(?!\b(?:that|which|who|to|after|for)\b)[^.;:])*$/u;
