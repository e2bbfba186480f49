/**
 * Drafts → drafts with how surely the text says it: reportedly, may have, denied, appears to.
 */
import type { Document } from '../../language/document.ts';
import { reportAround } from '../../language/reports/report-around.ts';
import type { Hedge } from '../../model/claim.ts';
import type { Draft } from '../claim-type.ts';

const cues: { hedge: Hedge; words: RegExp }[] = [
  {
    hedge: 'reported',
    words:
      /\b(?:reportedly|allegedly|alleged|purportedly|said to have|believed to have|thought to have)\b/iu,
  },
  {
    hedge: 'apparent',
    words: /\b(?:apparently|appears? to|appeared to|seems? to|seemed to|seemingly)\b/iu,
  },
  {
    hedge: 'possible',
    words:
      /\b(?:may have|might have|could have|possibly|perhaps|presumed|feared|believed to be|unconfirmed|(?:possibility|likelihood|risk|fears?|rumou?rs?) that)\b/iu,
  },
];

const anyCue = new RegExp(cues.map(({ words }) => words.source).join('|'), 'iu');

/** Marks the drafts whose own clause is hedged. */
export const hedge = (drafts: Draft[], document: Document): Draft[] =>
  drafts.map((draft) => {
    if (draft.hedged !== undefined) return draft;
    const { tokens, article } = document;
    const from = tokens[Math.max(draft.sentence.first, draft.range.first - 4)]?.start ?? 0;
    const to = tokens[draft.range.last - 1]?.end ?? 0;
    const words = article.text.slice(from, to);
    // denied that its men had fired
    if (
      reportAround(document, document.tokens[draft.range.first]?.start ?? 0, to)?.class === 'deny'
    )
      return { ...draft, hedged: 'denied' };
    const cue = anyCue.test(words) ? cues.find((one) => one.words.test(words)) : undefined;
    return { ...draft, hedged: cue?.hedge ?? null };
  });
