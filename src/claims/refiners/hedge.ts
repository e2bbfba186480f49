/**
 * Drafts → drafts with how surely the text says it: reportedly, may have, denied, appears to.
 */
import type { Document } from '../../language/document.ts';
import { reportAround } from '../../language/reports/report-around.ts';
import type { Hedge } from '../../model/claim.ts';
import { type WordClass, wordClass } from '../../language/words/word-class.ts';
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
      /\b(?:may have|might have|could have|possibly|perhaps|presumed|feared|believed to be(?! (?:aged|in (?:his|her|their)|(?:just |about |around )?\d+\b(?!-)))|unconfirmed|(?:possibility|likelihood|risk|fears?|rumou?rs?) that)\b/iu,
  },
];

/** Words that every cue has one of. */
const mayHedge = wordClass(
  /\b(?:reportedly|allegedly|alleged|purportedly|said|believed|thought|apparently|appear(?:s|ed)?|seem(?:s|ed)?|seemingly|may|might|could|possibly|perhaps|presumed|feared|unconfirmed|possibility|likelihood|risk|fears?|rumou?rs?)\b/u,
);

/** Marks the drafts whose own clause is hedged. */
export const hedge = (drafts: Draft[], document: Document): Draft[] =>
  drafts.map((draft) => {
    if (draft.hedged !== undefined) return draft;
    const { tokens, article } = document;
    const first = Math.max(draft.sentence.first, draft.range.first - 4);
    const { last } = draft.range;
    const to = tokens[last - 1]?.end ?? 0;
    // denied that its men had fired
    const report = reportAround(document, tokens[draft.range.first]?.start ?? 0, to);
    if (report?.class === 'deny' && !ofWhom.test(article.text.slice(report.content.start, to)))
      return { ...draft, hedged: 'denied' };
    if (isDisproved(document, draft)) return { ...draft, hedged: 'denied' };
    let at = first;
    while (at < last && !mayHedge.has(tokens[at])) at++;
    if (at === last) return { ...draft, hedged: null };
    const words = article.text.slice(tokens[first]?.start ?? 0, to);
    return { ...draft, hedged: cues.find((one) => one.words.test(words))?.hedge ?? null };
  });

/** denied that the men who were killed were fighters, declined to indict a guard who shot a boy: what nobody denies */
const ofWhom = /\bwho(?:m|se)?\b(?![^]*\bthat\b)/iu;

const untrue = wordClass(
  /^(?:wrong|false|untrue|incorrect|mistaken|inaccurate|unfounded|baseless|exaggerated|overstated)$/u,
);
const disproof =
  /\b(?:reports?|claims?|rumou?rs?|posts?|figures?) [^.;:]*?\b(?:was|were|is|are|be|proved) (?:\p{L}+ )?(?:wrong|false|untrue|incorrect|mistaken|inaccurate|unfounded|baseless|exaggerated|overstated)\b/giu;

/** first said three had died, but later said only two had; had said nine died, which was not true */
const correction =
  /\b(?:(?:first|initially|originally|earlier|previously) \p{L}+|had (?:said|reported))\b[^.;:]*?(?:\bbut\b[^.;:]*?\b(?:later|since|then|now|subsequently)\b[^.;:]*?\b(?:only|corrected|revised|lowered|retracted|withdrew)\b|, (?:which|but that) (?:was|were|proved)(?: not true|n['’]t true| (?:wrong|false|untrue|incorrect|mistaken)))/giu;
const corrects = wordClass(/^(?:but|which)$/u);

/** Initial reports of 20 dead were wrong; claims that ten had died proved false */
const isDisproved = ({ article, tokens }: Document, { sentence, range }: Draft): boolean => {
  const from = (tokens[range.first]?.start ?? 0) - sentence.start;
  const isBefore = (mark: WordClass): boolean =>
    tokens.slice(range.last, sentence.last).some((token) => mark.has(token));
  const holds = (pattern: RegExp): boolean =>
    [...article.text.slice(sentence.start, sentence.end).matchAll(pattern)].some(
      ({ index, 0: all }) =>
        index < from && index + all.length > from && !/\bbut\b/iu.test(all.slice(0, from - index)),
    );
  return (isBefore(untrue) && holds(disproof)) || (isBefore(corrects) && holds(correction));
};
