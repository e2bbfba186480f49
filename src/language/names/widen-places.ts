/**
 * Names of a document → the same with those made places that stand in a row of places: “killed in
 * Ostrov, Baruna Hills”.
 */
import type { Token } from '../words/tokenize.ts';
import type { NamedSpan } from './find-names.ts';
import type { Kind } from './kind-of-name.ts';

/** What may follow the last of several places in a row: “in Ostrov, Baruna Hills, on Monday”. */
const closesPlaces = (token: Token | undefined): boolean =>
  token === undefined ||
  (/^(?:ADP|SCONJ|VERB|AUX|CCONJ|ADV)$/u.test(token.pos) && token.lower !== 'of');

/** killed in Ostrov, Baruna Hills; in Ostrov and Baruna Hills: what nothing else explains is a place too */
export const widenPlaces = (tokens: readonly Token[], spans: NamedSpan[]): void => {
  for (const [i, span] of spans.entries()) {
    const narrow = spans[i - 1];
    const follows =
      narrow?.kind === 'place' &&
      narrow.last + 1 === span.first &&
      /^(?:,|and)$/u.test(tokens[narrow.last]?.lower ?? '') &&
      /^(?:in|at|near|outside|,)$/u.test(tokens[narrow.first - 1]?.lower ?? '');
    if (!follows || span.weight > 1) continue;
    const next = spans[i + 1];
    const after = tokens[span.last];
    const closes =
      after === undefined ||
      /^[.;)]$/u.test(after.text) ||
      (after.text === ',' &&
        (next?.first === span.last + 1 || closesPlaces(tokens[span.last + 1])));
    if (closes) Object.assign(span, { kind: 'place', weight: 2 } satisfies Kind);
  }
};
