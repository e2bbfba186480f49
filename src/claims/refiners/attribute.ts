/**
 * Drafts → drafts with who is credited: the reporting clause around the claim, “according to”, the
 * quotation that it stands in. Null where the paper says it by itself.
 */
import type { Document } from '../../language/document.ts';
import { reportAround } from '../../language/reports/report-around.ts';
import type { Draft } from '../claim-type.ts';
import { attributionOf } from '../types/statement.ts';

/** Adds the attribution that a draft’s sentence gives, where its finder gave none. */
export const attribute = (drafts: Draft[], document: Document): Draft[] =>
  drafts.map((draft) => {
    if (draft.attribution !== undefined) return draft;
    const start = draft.offsets?.start ?? document.tokens[draft.range.first]?.start ?? 0;
    const end = draft.offsets?.end ?? document.tokens[draft.range.last - 1]?.end ?? start;
    const report = reportAround(document, start, end);
    return { ...draft, attribution: report && attributionOf(report) };
  });
