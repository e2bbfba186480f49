/**
 * Where the words that a cue credits end: at the unit’s end, before a cue that stands beside this one,
 * or, where they are but a noun phrase (“condemned the attack”), before what is told about it.
 */
import type { Token } from '../tokenize.ts';
import { type Cue, isReportingVerb } from './cues.ts';
import { isWord, type Reading, type Unit } from './reading.ts';

/** in a statement, on television, at a news conference, to reporters */
export const isMedium = (tokens: readonly Token[], head: number): boolean =>
  /^(?:statement|release|tweet|post|letter|email|interview|conference|briefing|speech|television|tv|radio|twitter|facebook|reporter|journalist|crowd|rally|message|hearing|meeting|report|remark|filing|ruling|appearance)s?$/u.test(
    tokens[head]?.lower ?? '',
  );

/** Finds where the words right of a cue end: the unit’s end, or a cue that stands beside this one. */
export const contentEnd = (reading: Reading, unit: Unit, cue: Cue, right: number): number => {
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

/** Finds where a credited noun phrase ends, with what belongs to it. */
export const objectEnd = (reading: Reading, from: number, end: number): number => {
  const { tokens, phraseAt, quotationAt, isTime } = reading;
  for (let i = phraseAt[from]?.last ?? from + 1; i < end; i++) {
    const token = tokens[i] as Token;
    const next = phraseAt[i + 1];
    if (quotationAt[i] || (phraseAt[i] && phraseAt[i]?.first !== i)) continue;
    // condemned the raid, which killed two: not “the raid, the arrests and the fines”
    if (token.text === ',' && !quotationAt[i + 1]) {
      if (!next || !/^(?:,|and|or)$/u.test(tokens[next.last]?.lower ?? '')) return i;
    }
    // praised the plan on Monday
    if (isTime[i] || (token.pos === 'ADP' && isTime[i + 1])) return i;
    // rejected the plan in a ruling
    if (
      /^(?:in|on|at|during)$/u.test(token.lower) &&
      next &&
      isMedium(tokens, next.head) &&
      tokens[next.last]?.pos !== 'ADP'
    )
      return i;
    // cited the case when she spoke
    if (/^(?:when|while|after|before|because|although|though|but)$/u.test(token.lower)) return i;
  }
  return end;
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
