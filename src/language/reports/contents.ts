/**
 * Reporting verb and source → the tokens of the words that are credited: to the right of the verb
 * (“said that …”), to the left (“…, police said”), or on both sides (“…, police said, …”).
 */
import type { Quotation } from '../quotations.ts';
import type { Token, TokenRange } from '../tokenize.ts';
import { type Cue, isReportingVerb } from './cues.ts';
import { isAdverbial, isQuoteMark, isWord, type Reading, type Unit } from './reading.ts';

export interface Content extends TokenRange {
  side: 'left' | 'right' | 'both';
}

const conjunction = /^(?:that|whether|if|how|why|what|where|when|who)$/u;
/** On “Morning Hour,” he said: the name of a programme, a book, a song */
const isTitleOfWork = (
  { tokens, quotationAt }: Reading,
  quotation: Quotation,
  first: number,
  last: number,
): boolean => {
  const words = tokens
    .slice(first, last)
    .filter((token) => quotationAt[token.index] === quotation && isWord(token));
  const large = words.filter(({ text }) => /^[\p{Lu}\d]/u.test(text));
  return (
    quotationAt[first] !== quotation && words.length <= 8 && large.length * 3 >= words.length * 2
  );
};

const opener =
  /^(?:after|asked|as|although|though|before|because|following|if|once|speaking|since|when|while|until|unless|despite|citing|noting|referring|in|on|at|during)$/u;
const addressee = /^(?:to|in|on|at|during|from|after|before|by|via|with|through|of|about|for|as)$/u;
const abouts = /^(?:of|about|for|on|against|to|as|with|over|from|at|into)$/u;

/**
 * Finds the words that a cue credits to its source.
 *
 * @param right - Index of the first token right of the cue: behind verb, particle or source.
 * @param left - Index after the last token left of the cue: its source or verb begins there.
 */
export const findContent = (
  reading: Reading,
  unit: Unit,
  cue: Cue,
  { left, right, inverted }: { left: number; right: number; inverted: boolean },
): Content | null => {
  const { tokens, phraseAt, quotationAt } = reading;
  const end = contentEnd(reading, unit, cue, right);
  const onLeft = cue.clause?.form === 'ing' ? null : leftPart(reading, unit, left, cue);
  const at = skipAdjuncts(reading, unit, cue, right);
  const token = tokens[at];
  if (!token || at >= end || /^[.?!;—–]$/u.test(token.text))
    return onLeft && { ...onLeft, side: 'left' };
  const rest = (from: number): Content | null => {
    let last = endOfSpeech(reading, from, end);
    while (last > from && !isWord(tokens[last - 1]) && !quotationAt[last - 1]) last--;
    return last > from ? { first: from, last, side: 'right' } : null;
  };
  if (token.text === ',') {
    const next = tokens[at + 1];
    if (onLeft && next && (!inverted || quotationAt[at + 1]) && !continuesCue(reading, at + 1)) {
      // “A,” he said, “B”; a fire broke out, police said, and two were hurt
      const after = rest(at + 1);
      return after
        ? { first: onLeft.first, last: after.last, side: 'both' }
        : { ...onLeft, side: 'left' };
    }
    if (onLeft) return { ...onLeft, side: 'left' };
    // According to the police, two people died
    if (cue.clause === null) return rest(at + 1);
    // Back in Delos, Hale said, he began to work
    if (cue.takes.has('clause') && phraseAt[at + 1]?.first === at + 1 && left > unit.first) {
      const after = hasFinite(unit, at, end) ? rest(at + 1) : null;
      if (after) return after;
    }
    // he said, “A”; he said, as well, that A
    if (quotationAt[at + 1]) return rest(at + 1);
    const that = nextThat(reading, at + 1, end);
    return that > 0 ? rest(that + 1) : null;
  }
  if (token.text === ':') return rest(at + 1);
  if (quotationAt[at]) {
    // “A,” he said. “B” (read as one sentence)
    if (onLeft && quotationAt[left - 1]) {
      const after = rest(at);
      if (after) return { first: onLeft.first, last: after.last, side: 'both' };
    }
    return cue.takes.size > 0 ? rest(at) : null;
  }
  if (onLeft && quotationAt[left - 1] && cue.takes.has('clause'))
    return { ...onLeft, side: 'left' };
  if (token.lower === 'that' && isConjunction(reading, at)) return rest(at + 1);
  if (
    conjunction.test(token.lower) &&
    token.lower !== 'who' &&
    (cue.takes.has('clause') || cue.takes.has('that'))
  )
    return rest(at);
  if (token.lower === 'to' && cue.takes.has('infinitive')) return rest(at);
  if (
    phraseAt[at]?.first === at ||
    token.pos === 'DET' ||
    token.pos === 'NUM' ||
    token.lower === 'there'
  ) {
    const finite = unit.clauses.some(
      (clause) =>
        clause.first >= at &&
        clause.last <= end &&
        clause.form !== 'ing' &&
        clause.form !== 'infinitive' &&
        !clause.relative,
    );
    if (cue.takes.has('clause') && finite) return rest(at);
    if (cue.takes.has('object')) return rest(at);
    if (cue.takes.has('naming') && hasName(reading, at, end)) return rest(at);
    // urged people to leave, told him to go
    const to = infinitiveAfter(reading, phraseAt[at]?.last ?? at, end);
    if (cue.takes.has('infinitive') && to > 0) return rest(to);
  }
  if (cue.takes.has('about') && abouts.test(token.lower)) return rest(at + 1);
  if (
    cue.takes.has('clause') &&
    (token.pos === 'ADP' || token.pos === 'SCONJ' || isAdverbial(token))
  ) {
    // said in the north two people died; said if it rained they would go
    if (hasFinite(unit, at, end)) return rest(at);
  }
  // says too much is made of it
  if (!onLeft && cue.takes.has('clause') && cue.clause?.form !== 'ing' && hasFinite(unit, at, end))
    return rest(at);
  return onLeft && { ...onLeft, side: 'left' };
};

const hasFinite = (unit: Unit, from: number, end: number): boolean =>
  unit.clauses.some(({ first, last, form }) => first > from && last <= end && form === 'finite');

/** called the attack a crime, called it “a crime”: not “called her sister” */
const hasName = ({ tokens, phraseAt, quotationAt }: Reading, at: number, end: number): boolean => {
  let i = phraseAt[at]?.last ?? at + 1;
  while (tokens[i]?.pos === 'ADP' && phraseAt[i + 1]) i = phraseAt[i + 1]?.last ?? end;
  if (i >= end) return false;
  return (
    quotationAt[i] !== undefined ||
    /^(?:DET|ADJ)$/u.test(tokens[i]?.pos ?? '') ||
    tokens[i]?.lower === 'as'
  );
};

/** said that two …, said that “a bomb” …: not “said that man” */
const isConjunction = ({ tokens, quotationAt }: Reading, at: number): boolean =>
  tokens[at]?.pos !== 'DET' ||
  quotationAt[at + 1] !== undefined ||
  /^(?:DET|PRON|PROPN|NUM|ADP|SCONJ)$/u.test(tokens[at + 1]?.pos ?? '');

/** said, “A,” when she asked; said, “A,” but went: the words end with the quotation */
const endOfSpeech = (
  { tokens, quotationAt, article }: Reading,
  from: number,
  end: number,
): number => {
  const quotation = quotationAt[from];
  if (!quotation?.closed) return end;
  let last = from;
  while (last < end && quotationAt[last] === quotation) last++;
  const stop = article.text[quotation.to - 1] ?? '';
  const next = tokens[last];
  const leaves =
    next !== undefined &&
    (/[,.?!]/u.test(stop) || next.lower === ',') &&
    !quotationAt[last + 1] &&
    !/^(?:and|or|but|that)$/u.test(next.lower);
  return leaves ? last : end;
};

/** , adding that …; , citing …; , according to …: no part of what stands before */
const continuesCue = ({ tokens }: Reading, at: number): boolean =>
  /^(?:adding|saying|citing|noting|according|arguing|claiming|calling|who|which|as|while|but|though|although|referring)$/u.test(
    tokens[at]?.lower ?? '',
  );

const nextThat = ({ tokens }: Reading, from: number, end: number): number => {
  for (let i = from; i < Math.min(end, from + 25); i++)
    if (tokens[i]?.lower === 'that' && tokens[i - 1]?.lower === ',') return i;
  return -1;
};

const infinitiveAfter = ({ tokens, phraseAt }: Reading, from: number, end: number): number => {
  for (let i = from; i < Math.min(end, from + 12); i++) {
    if (tokens[i]?.lower === 'to' && /^(?:VERB|AUX|ADV)$/u.test(tokens[i + 1]?.pos ?? '')) return i;
    if (
      !phraseAt[i] &&
      !/^(?:ADP|PART)$/u.test(tokens[i]?.pos ?? '') &&
      !/ing$/u.test(tokens[i]?.lower ?? '')
    )
      return -1;
  }
  return -1;
};

/** The clause or quotation that ends right before the cue. */
const leftPart = (reading: Reading, unit: Unit, left: number, cue: Cue): TokenRange | null => {
  const { tokens, quotationAt, isTime } = reading;
  const before = tokens[left - 1];
  if (!before || left <= unit.first) return null;
  const inQuote = quotationAt[left - 1];
  if (!inQuote && !(before.text === ',' && cue.takes.has('clause')) && !isQuoteMark(before))
    return null;
  let first = unit.first;
  if (inQuote && left - 1 >= first) {
    // he was angry: “A,” he said
    const open = tokens.slice(first, left).find((token) => token.end > inQuote.start);
    if (open && tokens[open.index - 1]?.text === ':' && open.index > first) first = open.index;
  }
  let last = left;
  while (last > first && !isWord(tokens[last - 1]) && !quotationAt[last - 1]) last--;
  if (last <= first || !tokens.slice(first, last).some(isWord)) return null;
  if (inQuote) return isTitleOfWork(reading, inQuote, first, last) ? null : { first, last };
  // After the blast, he said …: an adverbial before the cue is no clause of its own
  let main = first;
  const opens = opener.test(tokens[first]?.lower ?? '') || tokens[first]?.pos === 'ADP';
  if (opens) while (main < last && tokens[main]?.lower !== ',') main++;
  const finite = unit.clauses.some(
    ({ verb, form }) => verb >= main && verb < last && form !== 'ing',
  );
  // a verb may be tagged as something else
  const words = tokens.slice(first, last).filter((token) => isWord(token) && !isTime[token.index]);
  return finite || (!opens && words.length >= 5) ? { first, last } : null;
};

/** Steps over “on Tuesday”, “in a statement”, “reporters in the north”, “to the crowd”. */
const skipAdjuncts = (reading: Reading, unit: Unit, cue: Cue, from: number): number => {
  const { tokens, phraseAt, quotationAt, isTime } = reading;
  let i = from;
  let addressed =
    !/^(?:tell|inform|advise|remind|assure|warn|ask|brief|notify|text|alert|caution)$/u.test(
      cue.lemma,
    );
  for (;;) {
    const token = tokens[i];
    if (!token || i >= unit.last || quotationAt[i]) return i;
    const next = phraseAt[i + 1];
    if (isTime[i] || (isAdverbial(token) && !phraseAt[i] && token.lower !== 'not')) i++;
    else if (/^(?:on|in|at|by|since|during)$/u.test(token.lower) && isTime[i + 1]) i++;
    else if (
      addressee.test(token.lower) &&
      next?.first === i + 1 &&
      !quotationAt[i + 1] &&
      (!(cue.takes.has('about') && abouts.test(token.lower)) || isMedium(tokens, next.head)) &&
      (cue.takes.has('clause') || isMedium(tokens, next.head))
    )
      i = next.last;
    else if (token.lower === '(' && cue.takes.has('clause')) {
      while (i < unit.last && tokens[i]?.lower !== ')') i++;
      i++;
    } else if (!addressed && phraseAt[i]?.first === i) {
      addressed = true;
      i = phraseAt[i]?.last ?? i + 1;
    } else return i;
  }
};

/** in a statement, on television, at a news conference, to reporters */
const isMedium = (tokens: readonly Token[], head: number): boolean =>
  /^(?:statement|release|tweet|post|letter|email|interview|conference|briefing|speech|television|tv|radio|twitter|facebook|reporter|journalist|crowd|rally|message|hearing|meeting|report|remark)s?$/u.test(
    tokens[head]?.lower ?? '',
  );

/** Where the words to the right end: the unit’s end, or a cue that stands beside this one. */
const contentEnd = (reading: Reading, unit: Unit, cue: Cue, right: number): number => {
  const { tokens, quotationAt, phraseAt } = reading;
  const subordinate = isSubordinate(reading, cue);
  for (let i = right + 1; i < unit.last; i++) {
    if (quotationAt[i]) continue;
    const token = tokens[i] as Token;
    const comma = tokens[i - 1]?.lower === ',';
    // said that A, the source added
    if ((comma || quotationAt[i - 1]) && endsUnit(reading, unit, i)) return comma ? i - 1 : i;
    // , adding that
    if (comma && /^(?:adding|saying|noting|according|citing|calling)$/u.test(token.lower))
      return i - 1;
    // though he called it dangerous, the mayor opened it: the main clause begins
    if (subordinate && comma && phraseAt[i]?.first === i) {
      const phrase = phraseAt[i];
      if (
        unit.clauses.some(({ subjects, form }) => subjects[0] === phrase && form !== 'infinitive')
      )
        return i - 1;
    }
    // said that A and added that B; said A, but officials said B
    if (/^(?:and|but|while)$/u.test(token.lower)) {
      const clause = unit.clauses.find(({ verb }) => verb > i);
      if (!clause || !isReportingVerb(clause.lemma) || clause.form === 'infinitive') continue;
      if (clause.form === 'ing' && cue.clause?.form !== 'ing') continue;
      const shared = clause.first - i - 1 <= 1 && !phraseAt[i + 1];
      const own =
        clause.subjects[0]?.first === i + 1 &&
        /^(?:say|tell|add|note|warn|report)$/u.test(clause.lemma);
      if (shared || own) return comma ? i - 1 : i;
    }
  }
  return unit.last;
};

/** …, the source added. A subject and a reporting verb, and then the end */
const endsUnit = ({ tokens, phraseAt, isTime }: Reading, unit: Unit, at: number): boolean => {
  const phrase = phraseAt[at];
  if (phrase?.first !== at) return false;
  const clause = unit.clauses.find(({ first }) => first === phrase.last);
  if (!clause || !isReportingVerb(clause.lemma)) return false;
  let i = clause.last;
  while (i < unit.last && (isTime[i] || !isWord(tokens[i]) || tokens[i]?.pos === 'ADP')) i++;
  return i >= unit.last;
};

/** though he said, when police asked, a man who said */
const isSubordinate = ({ tokens }: Reading, { clause, first }: Cue): boolean => {
  if (!clause) return false;
  if (clause.relative) return tokens[first - 2]?.lower === ',';
  const subject = clause.subjects[0]?.first ?? first;
  return (
    subject <= first &&
    /^(?:though|although|while|as|when|after|if|because|since|once|before)$/u.test(
      tokens[subject - 1]?.lower ?? '',
    )
  );
};
