/**
 * What the search page needs once it is used: one file, loaded on first focus.
 */
export { facets, isEmpty, parseQuery } from '../search/search-query.ts';
export { isMarked, shownAtOnce } from '../search/claim-engine.ts';
export { wordsOf } from '../search/fold-words.ts';
export { addClaim, drawClaim, drawStory, sentenceKey, titledBy } from './draw-claim.ts';
export { markWords } from './mark-words.ts';
export { openEngine } from './open-engine.ts';
