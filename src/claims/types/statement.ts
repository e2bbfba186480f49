/**
 * Statements: who says what, in quotation marks or reported. The document’s reports are the finding;
 * here those that make a statement of their own become claims.
 */
import type { Document, Sentence } from '../../language/document.ts';
import { partitionPoint } from '../../language/partition-point.ts';
import type { Report } from '../../language/reports.ts';
import { reportsAt } from '../../language/reports/reports-at.ts';
import type { Token, TokenRange } from '../../language/words/tokenize.ts';
import { defineClaimType, type Draft } from '../claim-type.ts';
import { examples, misses } from './statement-examples.ts';

/** The credit that a report gives, as claims carry it. */
export const attributionOf = ({ who, words, verb, direct, named }: Report) => ({
  who,
  words,
  verb,
  direct,
  named,
});

const sentencesOf = ({ sentences }: Document, { content }: Report): Sentence[] =>
  sentences.slice(
    partitionPoint(sentences, ({ end }) => end <= content.start),
    partitionPoint(sentences, ({ start }) => start < content.end),
  );

const wordCount = (words: string): number => words.trim().split(/\s+/u).length;

/** “condemned him”, “opposes the plan”, “blamed Hale”: nothing is said; “condemned the attack” is told of */
const isMereStance = (
  { tokens }: Document,
  { class: kind, direct, said, verb, cue, range }: Report,
): boolean => {
  if (!/^(?:condemn|praise)$/u.test(kind) || direct) return false;
  const words = wordCount(said);
  // Hale’s support of President Ann Orlov
  if (kind === 'praise') return words < 6 && /^\p{Lu}[^,]*\p{Lu}\S*$/u.test(said);
  // called for calm; not “were calling for help”
  const calls = verb === 'call' && tokens[range.first - 1]?.lower === 'for';
  if (calls && !/ing$/u.test(tokens[cue.last - 1]?.lower ?? '')) return false;
  // slammed Cllr Tom Hale
  const named = /^(?:\p{Lu}\S*\s?){1,4}$/u.test(said);
  return words < 2 || named || (words < 3 && (verb === 'oppose' || /\p{Lu}\S*$/u.test(said)));
};

/** “claimed responsibility for the raid”: a claim of another type, and no words; not “claimed it was late” */
const isMereClaim = (
  { tokens }: Document,
  { class: kind, direct, said, range: { first, last } }: Report,
): boolean =>
  !direct &&
  ((/^(?:claim|deny|announce)$/u.test(kind) &&
    /^(?:full )?(?:responsibility|credit)\b/iu.test(said)) ||
    // a blast claimed by the Front
    (kind === 'claim' &&
      wordCount(said) < 4 &&
      !tokens.slice(first, last).some(({ pos }) => pos === 'VERB' || pos === 'AUX')));

/**
 * said he believes it was late: one statement, that he believes it; by the same speaker, and most of
 * the words. Hale’s office said he regretted it, Hale said the town rejects it: theirs, told of once.
 */
const isSaidAround = (document: Document, reports: readonly Report[], inner: Report): boolean =>
  reports.some((outer) => {
    const holds =
      outer !== inner &&
      outer.content.start <= inner.content.start &&
      outer.content.end >= inner.content.end &&
      lengthOf(outer) > lengthOf(inner);
    if (!holds) return false;
    if (isOfOffice(outer, inner) || isStandNow(document, inner, outer)) return true;
    // plans to leave while saying that it was late: said for itself; not “plans to call for it”
    const isAim = document.tokens[inner.cue.first - 1]?.lower === 'to';
    // said Hale came out and refused to move; refused to release it or explain why: told with the rest
    if ([inner, outer].some(({ verb }) => /^(?:refuse|decline)$/u.test(verb)))
      if (outer.who === inner.who) return true;
    if (outer.class === 'stance' && inner.class !== 'stance' && !isAim) return false;
    return (
      outer.who === inner.who &&
      (outer.direct || !inner.direct) &&
      lengthOf(inner) >= 0.4 * lengthOf(outer)
    );
  });

/** Mayor Ann Orlov’s office said that she regretted it: her own words, by those who speak for her */
const isOfOffice = (outer: Report, { who, role }: Report): boolean =>
  /^(?:he|she|they)$/u.test(role ?? '') &&
  /['’]s? [\p{Ll} ]+$/u.test(outer.who) &&
  outer.who.replace(/['’]s? [\p{Ll} ]+$/u, '').endsWith(who);

/** Orlov said that the town rejects it: where others stand, as Orlov tells it; not “had rejected it” */
const isStandNow = (
  { tokens }: Document,
  { class: kind, cue, content }: Report,
  outer: Report,
): boolean =>
  /^(?:condemn|deny|praise)$/u.test(kind) &&
  outer.class === 'say' &&
  cue.first >= outer.range.first &&
  cue.last <= outer.range.last &&
  content.end === outer.content.end &&
  cue.last - cue.first === 1 &&
  /^(?:(?!ed$)\w)+s$/u.test(tokens[cue.first]?.lower ?? '');

const lengthOf = ({ content }: Report): number => content.end - content.start;

/** wants to leave, believes that it was late: nobody is said to have said so */
const isHeld = ({ class: kind, direct }: Report): boolean =>
  kind === 'stance' || (kind === 'believe' && !direct);

const startOf = ({ tokens }: Document, { first }: TokenRange): number =>
  (tokens[first] as Token).start;

/** “wants to leave” of “the mayor wants to leave”: where the verb stands before what is wanted */
const withVerb = (
  document: Document,
  { range, cue, content, said }: Report,
): { range: TokenRange; words: string } => {
  if (cue.first >= range.first) return { range, words: said };
  // he’s not sure: “not sure”
  const clitic = /^['’]/u.test(document.tokens[cue.first]?.text ?? '') ? 1 : 0;
  const whole = { first: cue.first + clitic, last: range.last };
  return {
    range: whole,
    words: document.article.text.slice(startOf(document, whole), content.end),
  };
};

const find = (document: Document): Draft<'statement'>[] =>
  document.reports.flatMap((report): Draft<'statement'>[] => {
    const covered = sentencesOf(document, report);
    const [sentence] = covered;
    const through = covered.at(-1);
    if (
      !sentence ||
      !through ||
      isMereStance(document, report) ||
      isMereClaim(document, report) ||
      isSaidAround(document, reportsAt(document, report.content.start), report)
    )
      return [];
    const mode = isHeld(report) ? 'held' : 'said';
    const { range, words } =
      mode === 'held' ? withVerb(document, report) : { range: report.range, words: report.said };
    return [
      {
        fields: {
          type: 'statement',
          speaker: report.who,
          speakerRole: report.role,
          words,
          direct: report.direct,
          mode,
        },
        sentence,
        through,
        range,
        offsets: { start: startOf(document, range), end: report.content.end },
        rules: [`statement/${report.rule}`],
        confidence: report.confidence,
        attribution: attributionOf(report),
      },
    ];
  });

/** Who says what. */
export const statement = defineClaimType({
  id: 'statement',
  title: 'Statements',
  about:
    'Words that the text credits to a speaker, quoted or reported, with the fullest name that it gives them.',
  find,
  examples,
  misses,
});
