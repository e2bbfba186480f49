/**
 * The tokens behind a reporting verb that say when, where, by what and to whom something was said: “on
 * Tuesday”, “in a statement”, “reporters in the north” → where the words said may begin.
 */
import type { NounPhrase } from '../phrases/noun-phrases.ts';
import type { Token } from '../words/tokenize.ts';
import { isMedium, startsClause } from './object-end.ts';
import type { Cue } from './cues.ts';
import { isAdverbial, type Reading, type Unit } from './reading.ts';
import { chainRight } from './source-chains.ts';
import { classOfNoun } from './spoken-nouns.ts';
import { isPersonNoun, isPluralNoun } from './speaker-nouns.ts';
import { wordClass } from '../words/word-class.ts';

const addressee =
  /^(?:to|in|inside|outside|aboard|on|at|during|from|after|before|by|via|with|through|of|about|for|as)$/u;
/** What leads to what somebody speaks about. */
const abouts = /^(?:of|about|for|on|against|to|as|with|over|from|at|into)$/u;

/** What some verbs have it led to by, and nothing else: argued for it, not “argued on the porch”. */
const ownLeads: ReadonlyMap<string, RegExp> = new Map([
  ['argue', /^(?:for|against)$/u],
  ['agree', /^(?:on|to)$/u],
  ['appeal', /^for$/u],
  ['call', /^(?:for|on)$/u],
  ['complain', /^(?:of|about|over)$/u],
  ['plead', /^for$/u],
  ['beg', /^for$/u],
  ['advocate', /^for$/u],
]);

/** True: warned of it, argued for it: a word by which the verb leads to what is spoken about. */
export const leadsTo = ({ lemma }: Cue, { lower }: Token): boolean =>
  (ownLeads.get(lemma) ?? abouts).test(lower);

/** in a statement, at the hearing; not “insisted on the release of two men” */
const isMediumPhrase = (tokens: readonly Token[], { first, head, last }: NounPhrase): boolean =>
  isMedium(tokens, head) &&
  tokens[last]?.lower !== 'of' &&
  // apologised for his remark
  !/^(?:for|about|of|against)$/u.test(tokens[first - 1]?.lower ?? '');

/** talked at the fair about a flood, spoke of a flood: not “spoke to a crowd of drivers” */
export const opensTopic = ({ takes }: Cue, { lower }: Token, isNext: boolean): boolean =>
  takes.has('topic') && (lower === 'about' || (lower === 'of' && isNext));

/**
 * Where “rebels” begins in “told reporters rebels had fled”, which may be read as one phrase; 0 of
 * others: “told police officers that …”.
 */
const behindTold = (
  { tokens }: Reading,
  { clauses }: Unit,
  phrase: NounPhrase | undefined,
): number => {
  if (!phrase || !isTold({ clauses }, phrase)) return 0;
  for (let i = phrase.first + 1; i <= phrase.head; i++) {
    const before = tokens[i - 1] as Token;
    const listens = isListener.has(before) || (isPersonNoun(before) && isPluralNoun(before.lower));
    if (listens && /^(?:NOUN|PROPN|ADJ|NUM)$/u.test(tokens[i]?.pos ?? '')) return i;
  }
  return 0;
};
/** True of the subject of a verb right behind it. */
const isTold = ({ clauses }: Pick<Unit, 'clauses'>, phrase: NounPhrase | undefined): boolean =>
  clauses.some(
    ({ subjects, first, form }) =>
      subjects[0] === phrase && first === phrase?.last && form !== 'ing' && form !== 'infinitive',
  );
const isListener = wordClass(/^(?:television|tv|radio|parliament|congress|police|media|court)$/u);

const isAnyone = wordClass(/^(?:any|every)(?:one|body)$/u);
const isScene = wordClass(/^(?:before|after)$/u);
const isSpan = wordClass(/^(?:days|weeks|months|years|decades|hours)$/u);

/** Behind “days” of “for days that”, “for two years that”, “for years: “A””; the same where none stands. */
const endOfSpan = (tokens: readonly Token[], at: number): number => {
  const span = tokens.slice(at, at + 3).find((token) => isSpan.has(token));
  const end = (span?.index ?? at - 1) + 1;
  return /^(?:that|[,:])$/u.test(tokens[end]?.lower ?? '') ? end : at;
};

/** “news” and “channel” small, “KDBS” as it is written. */
const stationName = (token: Token | undefined): string =>
  /^\p{Lu}+$/u.test(token?.text ?? '') ? (token?.text ?? '') : (token?.lower ?? '');

const issuing = wordClass(
  /^(?:posted|published|released|sent|issued|shared|carried|distributed|broadcast|uploaded|printed)$/u,
);

/** in a statement posted on Monday that …, in a letter sent to the council that …: what became of the medium */
const isIssued = ({ tokens, phraseAt }: Reading, at: number, from: number): boolean => {
  const medium = phraseAt[at - 1];
  return (
    at > from &&
    tokens[at]?.pos === 'VERB' &&
    issuing.has(tokens[at]) &&
    medium?.last === at &&
    isMedium(tokens, medium.head) &&
    /^(?:ADP|SCONJ|ADV|PUNCT|PROPN|NUM)$/u.test(tokens[at + 1]?.pos ?? '')
  );
};

/** Behind the name that a token stands within: Ministry of Health; the token itself where it is in none. */
const endOfName = ({ names }: Reading, at: number): number => {
  const mentions = names.flatMap((name) => name.mentions);
  return mentions.find(({ first, last }) => first < at && at < last)?.last ?? at;
};

const endOfTime = (isTime: readonly boolean[], from: number): number => {
  let end = from;
  while (isTime[end]) end++;
  return end;
};

/** confirmed to Bell and Tower, in a note, that; to Bell and Tower that: behind the second name */
const behindPair = ({ tokens, phraseAt }: Reading, and: number): number => {
  const other = tokens[and]?.lower === 'and' ? phraseAt[and + 1] : undefined;
  const isName = other?.first === and + 1 && tokens[other.head]?.pos === 'PROPN';
  return isName && /^(?:that|,)$/u.test(tokens[other.last]?.lower ?? '') ? other.last : and;
};

/** Steps over “on Tuesday”, “in a statement”, “reporters in the north”, “to the crowd”. */
export const skipAdjuncts = (reading: Reading, unit: Unit, cue: Cue, from: number): number => {
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
    // reported third-quarter profit jumped
    if (isTime[i] && token.text.includes('-') && tokens[i + 1]?.pos === 'NOUN') return i;
    // said Sunday’s meeting was short
    if (isTime[i] && /^['’]s?$/u.test(tokens[i + 1]?.text ?? '')) return i;
    // declared five days of mourning
    if (
      isTime[i] &&
      tokens[i + 1]?.lower === 'of' &&
      /^(?:days|weeks|months|years)$/u.test(token.lower)
    )
      return from;
    // said Sunday was a long day
    const behind = isTime[i] ? endOfTime(isTime, i) : i;
    if (behind > i && tokens[behind]?.pos === 'AUX') return i;
    // told them hours before the guards left
    if (isTime[i] && isScene.has(tokens[i + 1]) && startsClause(reading, i + 2)) return i;
    if (isTime[i]) i++;
    // said in a statement posted on Monday that
    else if (isIssued(reading, i, from)) i++;
    // warned ahead of the storm that it may fall
    else if (token.lower === 'ahead' && tokens[i + 1]?.lower === 'of' && phraseAt[i + 2])
      i = phraseAt[i + 2]?.last ?? i + 3;
    // conceded when pressed that it may fall
    else if (
      /^(?:when|if|once)$/u.test(token.lower) &&
      /ed$/u.test(tokens[i + 1]?.lower ?? '') &&
      tokens[i + 2]?.lower === 'that'
    )
      i += 2;
    // told the paper when asked about a motive
    else if (
      token.lower === 'when' &&
      /^(?:asked|questioned|pressed)$/u.test(tokens[i + 1]?.lower ?? '') &&
      tokens[i + 2]?.lower === 'about'
    )
      i = phraseAt[i + 3]?.last ?? i + 3;
    // explained early why they left
    else if (
      isAdverbial(token) &&
      !phraseAt[i] &&
      !/^(?:not|how|why|when|where)$/u.test(token.lower)
    )
      i++;
    // admitted in private that it was late
    else if (
      token.lower === 'in' &&
      /^(?:private|public|part|turn|court|writing|english)$/u.test(tokens[i + 1]?.lower ?? '') &&
      (!next || next.last === i + 2)
    )
      i += 2;
    else if (/^(?:on|in|at|by|since|during)$/u.test(token.lower) && isTime[i + 1]) i++;
    // warned for days that it may fall
    else if (token.lower === 'for' && endOfSpan(tokens, i + 1) > i + 1)
      i = endOfSpan(tokens, i + 1);
    // tells anyone who asks: “A”
    else if (addressed && token.lower === 'who' && isAnyone.has(tokens[i - 1]))
      i = unit.clauses.find(({ verb }) => verb > i)?.last ?? i + 1;
    // told the paper over an encrypted chat that
    else if (
      token.lower === 'over' &&
      next?.first === i + 1 &&
      /^(?:phone|telephone|radio|chat|line|app|call|messenger)$/u.test(
        tokens[next.head]?.lower ?? '',
      )
    )
      i = next.last;
    else if (
      addressee.test(token.lower) &&
      next?.first === i + 1 &&
      // said as the man ran
      !(/^(?:as|after|before)$/u.test(token.lower) && startsClause(reading, i + 1)) &&
      // said from the day they came, nobody slept
      !(/^(?:from|since)$/u.test(token.lower) && startsClause(reading, next.last)) &&
      !quotationAt[i + 1] &&
      (!(cue.takes.has('about') && leadsTo(cue, token)) ||
        // not “agreed to an interview”
        (isMediumPhrase(tokens, next) && !/^(?:dis)?agree$/u.test(cue.lemma))) &&
      // “A,” he said about the claim that B
      !(
        token.lower === 'about' &&
        tokens[next.last]?.lower === 'that' &&
        classOfNoun(tokens[next.head]?.lemma ?? '')
      ) &&
      // what guards described as a trap: blocking the road
      !(token.lower === 'as' && /^(?:describe|characteri[sz]e|portray|define)$/u.test(cue.lemma)) &&
      // spoke of a wave that struck the boat
      !opensTopic(cue, token, i === from) &&
      (cue.takes.has('clause') ||
        cue.takes.has('topic') ||
        isMedium(tokens, next.head) ||
        // appealed to the army to help
        (cue.lemma === 'appeal' && token.lower === 'to' && tokens[next.last]?.lower === 'to'))
    )
      i = behindPair(reading, next.last);
    else if (token.lower === '(' && cue.takes.has('clause')) {
      while (i < unit.last && tokens[i]?.lower !== ')') i++;
      i++;
    } else if (
      !addressed &&
      /^(?:DET|ADJ)$/u.test(token.pos) &&
      !phraseAt[i] &&
      (isTime[i + 1] || isTime[i + 2])
    ) {
      // told the daily midday briefing
      i++;
    } else if (!addressed && token.lower === 'her' && !phraseAt[i]) {
      // told her a friend was hurt
      addressed = true;
      i++;
    } else if (!addressed && phraseAt[i]?.first === i) {
      // warned the dam could break: what is warned of, not who is warned
      if (/^(?:warn|caution|alert|advise|ask)$/u.test(cue.lemma) && isTold(unit, phraseAt[i]))
        return i;
      addressed = true;
      const told = behindTold(reading, unit, phraseAt[i]);
      if (told > 0) return told;
      i = phraseAt[i]?.last ?? i + 1;
      // asked the head of the mill to leave: not “warned the mayor of a flood”
      const listener = phraseAt[i - 1];
      // warned the Ministry of Health not to sell it
      if (tokens[i]?.lower === 'of') i = endOfName(reading, i);
      while (cue.lemma === 'ask' && tokens[i]?.lower === 'of' && phraseAt[i + 1])
        i = phraseAt[i + 1]?.last ?? i + 1;
      // asked drivers with lamps to leave
      const whole = listener ? chainRight(reading, listener, unit.last) : i;
      if (cue.lemma === 'ask' && tokens[whole]?.lower === 'to') i = whole;
      // warned residents of ten towns not to return: not “warned them of a need to leave”
      const bid = tokens[whole]?.lower === 'not' && tokens[whole + 1]?.lower === 'to';
      if (bid && listener && isPersonNoun(tokens[listener.head] as Token)) i = whole;
      // asked Hale and Orlov to leave
      const other = tokens[i]?.lower === 'and' ? phraseAt[i + 1] : undefined;
      if (/^(?:to|that|not)$/u.test(tokens[other?.last ?? -1]?.lower ?? '')) i = other?.last ?? i;
      // told Marn 3 News; told News 6 she had heard it
      const rest = tokens[i]?.pos === 'NUM' ? phraseAt[i] : undefined;
      if (rest && tokens[rest.head]?.pos === 'PROPN') i = rest.last;
      else if (
        // told News 6, told KDBS 58
        /(?:^news|channel|radio|^\p{Lu}{3,4})$/u.test(stationName(tokens[i - 1])) &&
        // told Radio Two
        /^(?:\d.*|One|Two|Three|Four|Five)$/u.test(tokens[i]?.text ?? '')
      )
        i++;
      // told Marn & Sons
      if (tokens[i]?.text === '&') i = phraseAt[i + 1]?.last ?? i + 2;
      // told WKBC’s “Morning Hour”
      if (/^['’]s?$/u.test(tokens[i]?.text ?? '') && quotationAt[i + 1]) i++;
    } else return i;
  }
};
