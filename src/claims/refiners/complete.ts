/**
 * Drafts → claims: spans in the article’s text, the time that the sentence gives, and an id made of
 * type and quoted words, so that it stays the same when other claims come and go.
 */
import { hash } from 'node:crypto';
import type { Document } from '../../language/document.ts';
import { spanOf } from '../../language/document.ts';
import { singleSpaced } from '../../language/words/single-spaced.ts';
import { asOfTime, timeOfRange } from '../../language/clauses/time-clauses.ts';
import type { Claim } from '../../model/claim.ts';
import type { Draft } from '../claim-type.ts';

const idOf = (type: string, words: string, distinction: string, repetition: number): string =>
  `${type}-${hash('sha256', `${type}\n${words}\n${distinction}\n${repetition}`).slice(0, 8)}`;

/** What tells two claims of one type within the same words apart. */
const distinctionOf = ({ fields }: Draft): string => {
  switch (fields.type) {
    case 'casualties':
      return `${fields.outcome} ${fields.count.words}`;
    case 'count':
      return `${fields.what} ${fields.count.words}`;
    case 'date':
      return fields.words;
    case 'responsibility':
      return fields.actor;
    case 'statement':
      return fields.speaker;
    default:
      return fields.name;
  }
};

/** Turns drafts into claims; events are assigned later. */
export const complete = (drafts: readonly Draft[], document: Document): Claim[] => {
  const seen = new Map<string, number>();
  const { article } = document;
  return drafts.map((draft) => {
    const quote = draft.offsets
      ? { ...draft.offsets, exact: article.text.slice(draft.offsets.start, draft.offsets.end) }
      : spanOf(document, draft.range);
    const distinction = distinctionOf(draft);
    const words = singleSpaced(quote.exact).toLowerCase();
    const key = `${draft.fields.type} ${words} ${distinction}`;
    const repetition = seen.get(key) ?? 0;
    seen.set(key, repetition + 1);
    const time = timeOfRange(document, draft.sentence, draft.range);
    return {
      ...draft.fields,
      id: idOf(draft.fields.type, words, distinction, repetition),
      article: article.id,
      event: null,
      main: false,
      quote,
      sentence: {
        start: draft.sentence.start,
        end: (draft.through ?? draft.sentence).end,
        exact: article.text.slice(draft.sentence.start, (draft.through ?? draft.sentence).end),
      },
      attribution: draft.attribution ?? null,
      hedged: draft.hedged ?? null,
      when: time?.from && time.to ? { from: time.from, to: time.to, words: time.exact } : null,
      asOf: asOfTime(document, draft.sentence),
      rules: draft.rules,
      confidence: draft.confidence,
      corrected: null,
    } as Claim;
  });
};
