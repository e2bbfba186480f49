/**
 * What a claim says, in the few words that stand in a cell or a sentence of the summary. The words
 * of the text are kept; only their frame is ours.
 */
import { tellsOfArrest } from '../language/acts/arrests.ts';
import { noSignIn } from '../language/words/no-sign.ts';
import { stanceVerb } from '../language/words/stance-verb.ts';
import type { CasualtiesClaim, Claim, StatementClaim } from '../model/claim.ts';
import type { Row } from '../model/comparison.ts';
import { describeQuantity, type Quantity } from '../model/quantity.ts';
import { areMany, withOwnWords, dateRange, isName, theInText, withArticle } from './english.ts';
import { capitalised } from '../model/prose.ts';
import { quoted } from './quoted.ts';

export type CountedClaim = Extract<Claim, { type: 'casualties' | 'count' }>;

/** True of a claim that gives a figure. */
export const isCounted = (claim: Claim | undefined): claim is CountedClaim =>
  claim?.type === 'casualties' || claim?.type === 'count';

/** “two”, “at least twenty”, “more than a dozen”, not “dozens”. */
const numeral =
  /\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|dozen|hundred|thousand)$/iu;

const isVague = ({ words, min, max, approximate }: Quantity): boolean =>
  (approximate || min !== max) && !/\d/.test(words) && !numeral.test(words.trim());

/** “a triple homicide” counts people by a word that doesn’t stand before them. */
const multiples: Readonly<Record<string, string>> = {
  double: 'two',
  triple: 'three',
  quadruple: 'four',
  quintuple: 'five',
};

/** “Women” of a headline; a name keeps its capital. */
const plainNoun =
  /^(?:People|Persons?|Wom[ae]n|M[ae]n|Others?|Child(?:ren)?|Girls?|Boys?|Teens?)\b/u;

/** “at least 12 people”: the number’s words before the people or things, said once. */
const amountOf = ({ words, max }: Quantity, told: string): string => {
  const said = words.trim().toLowerCase();
  const noun = plainNoun.test(told) ? told.charAt(0).toLowerCase() + told.slice(1) : told;
  const number = multiples[said] ?? said;
  // most of the dead were children: a share of them, not of all children
  if (/^(?:most|half)$/u.test(number) && noun) return `${noun}, ${number} of those`;
  // he died: whom the text means by it
  if (/^(?:he|she|him|her|they|them)$/u.test(number) && noun) return noun;
  // a clerk whose brother died
  if (/^whose\b/u.test(number)) return max === 1 ? withArticle(noun) : noun;
  if (max === 0 && /^(?:them|us)$/iu.test(noun)) return `none of ${noun.toLowerCase()}`;
  if (max === 0) return /^no\b/i.test(noun) ? noun : `no ${noun}`.trim();
  // one of them a guard
  if (number === 'one' && /^an?\s/iu.test(noun)) return noun;
  if (!number || noun.toLowerCase().startsWith(number)) return noun;
  if (!noun) return number;
  // “his 14-year-old son Omar”, of Omar: the name alone
  if (max === 1 && number.endsWith(` ${noun.toLowerCase()}`)) return noun;
  // hundreds of villagers, one of the guards
  const partial =
    /(?:dozens|scores|hundreds|thousands|tens)$/.test(number) ||
    /^(?:the|its|his|her|their|those|these)\b/i.test(noun);
  return `${number} ${partial ? 'of ' : ''}${noun}`;
};

/** “at least 12 people killed”, “the captain arrested”, “no civilian casualties”. */
const casualtiesValue = ({ count, who, outcome, quote }: CasualtiesClaim): string => {
  const nobody = count.max === 0 && !who && outcome !== 'casualties';
  // killed all four of the guards: four guards
  const them = /\ball (?:\p{L}+|\d+) of the\b/iu.test(quote.exact)
    ? who.replace(/^the /iu, '')
    : who;
  // no indication of civilian casualties: none known, not none
  const lacking = count.max === 0 ? noSignIn(quote.exact) : null;
  const nothing = lacking && `no ${lacking} of ${who === '' && nobody ? 'anybody' : who}`.trimEnd();
  const people = (nothing ?? (nobody ? 'nobody' : amountOf(count, them))).replace(
    /^(?:The|An?|My|Our|His|Her|Its|Their|Both|One|Another|No|So|Many|Some|Several|\p{Lu}\p{Ll}+-year-old)(?= )/u,
    (article) => article.toLowerCase(),
  );
  // gunmen had 300 people under their custody: held, by no police
  if (outcome === 'captured' && tellsOfArrest(quote.exact)) return `${people} arrested`;
  if (outcome === 'rescued' && /\bevacuat/i.test(quote.exact)) return `${people} evacuated`;
  if (outcome !== 'casualties') return `${people} ${outcome}`;
  if (/casualt/i.test(people)) return people;
  const deed = /\b(?:shot|stabbed)\b/iu.exec(quote.exact)?.[0].toLowerCase();
  if (deed && count.max !== 0) {
    const persons = count.max === 1 ? 'person' : 'people';
    return who ? `${people} ${deed}` : `${people} ${persons} ${deed}`;
  }
  return who && count.max !== 0 ? `${people} killed or hurt` : `${people} casualties`;
};

type ResponsibilityClaim = Extract<Claim, { type: 'responsibility' }>;

const stanceWords = {
  stated: ['is named as responsible', 'are named as responsible'],
  blamed: ['is blamed', 'are blamed'],
  claimed: ['claims responsibility', 'claim responsibility'],
  denied: ['denies responsibility', 'deny responsibility'],
} as const;

/** “police deny responsibility”, “the ministry denies responsibility”. */
const stanceValue = ({ actor, stance }: ResponsibilityClaim): string =>
  `${theInText(actor)} ${stanceWords[stance][areMany(actor) ? 1 : 0]}`;

/** “villagers blame the mill”: who does, where the text says; the account itself names nobody. */
const blamedBy = ({ actor, stance, attribution }: ResponsibilityClaim): string | null => {
  if (stance !== 'blamed' || !attribution || attribution.who === actor) return null;
  // “Villagers” at the head of their sentence
  const who = attribution.who.replace(/^\p{Lu}(?=\p{Ll}+$)/u, (first) =>
    areMany(attribution.who) ? first.toLowerCase() : first,
  );
  return `${theInText(who)} ${areMany(who) ? 'blame' : 'blames'} ${theInText(actor)}`;
};

/** The value of a claim in a few words, as a cell of the table shows it. */
export const valueOf = (claim: Claim): string => {
  switch (claim.type) {
    case 'casualties':
      return casualtiesValue(claim);
    case 'count':
      return amountOf(claim.count, claim.what);
    case 'target':
      return claim.name;
    case 'date':
      return `${dateRange(claim.from, claim.to)}${claim.time ? `, ${claim.time}` : ''}`;
    case 'place':
      return [claim.name, ...claim.within].join(', ');
    case 'means':
      return claim.name;
    case 'responsibility':
      return stanceValue(claim);
    case 'statement':
      return claim.speaker;
  }
};

/** What a row is about: its label, for statements the speaker alone; their words stand in the cells. */
export const labelOf = (row: Pick<Row, 'type' | 'label'>, first: Claim | undefined): string => {
  const [about, ...rest] = row.label.split(': ');
  if (first?.type === 'statement')
    return `${first.mode === 'held' ? 'Position' : 'Statement'} of ${theInText(about!)}`;
  const named = rest.join(': ');
  const inText =
    row.type === 'responsibility'
      ? theInText(named)
      : named.replace(/^(?:The|An?)(?= \p{Ll})/u, (article) => article.toLowerCase());
  // three of the injured: no other people than the label names
  return capitalised(named ? `${about}: ${inText}` : about!);
};

/** What a figure without digits comes to (“12 or more” for “dozens”), or null where it is plain. */
export const figureOf = (claim: Claim): string | null =>
  isCounted(claim) && claim.count.max !== 0 && isVague(claim.count)
    ? describeQuantity(claim.count)
    : null;

/** A claim’s value as a sentence of the summary names it: a statement by its words. */
export const sayingOf = (claim: Claim): string =>
  claim.type === 'statement' ? (dealingOf(claim) ?? quoted(claim.words)) : valueOf(claim);

/** “Tom Hale condemned “the raid””: what a speaker does, where “the raid” alone says nothing. */
const dealingOf = (claim: StatementClaim): string | null => {
  const { speaker, words, direct, attribution, sentence } = claim;
  const isWhole = direct && /^[“"‘']/u.test(words);
  const verb = isWhole ? null : stanceVerb(attribution?.verb, words, sentence.exact);
  // “that the bridge is shut”, however it was announced; “the raid on the mill” says nothing alone
  const isShort = words.split(/\s+/u).length < 9;
  return verb && (isShort || verb.includes(' ') || judging.test(verb))
    ? `${speaker} ${verb} ${quoted(words)}`
    : null;
};

const judging =
  /^(?:condemned|denounced|blamed|criticised|criticized|praised|welcomed|accused|declared|urged|encouraged)$/u;

/**
 * How many, without of whom or what: “17” for “seventeen citizens”, “at least 20”, “dozens”.
 *
 * @returns Null where the text gives no number (“civilians”), says that there is none, or makes
 *   another kind of claim.
 */
export const figureWords = (claim: Claim): string | null => {
  if (!isCounted(claim) || claim.count.max === 0) return null;
  const { min, max, approximate, words } = claim.count;
  if (min === max && !approximate) return min.toLocaleString('en-GB');
  // “at least 10 + 7”: a total told by its parts
  if (words.includes(' + ')) return describeQuantity(claim.count);
  const said = words.trim().toLowerCase();
  const noun = claim.type === 'count' ? claim.what : claim.who;
  return noun.toLowerCase().includes(said) ? null : said;
};

/** Means that one can’t have one of: gunfire, arson. */
const mass =
  /\b(?:fire|gunfire|crossfire|arson|gas|artillery|shelling|shrapnel|smoke|fog|ice|mud|water|lightning|poison|methanol|dynamite|fuel)$/iu;

/** “a girl killed” for the “girl killed” of a headline. */
const onePerson = (claim: CasualtiesClaim): string => {
  const value = valueOf(claim);
  return claim.count.max === 1
    ? withOwnWords(value, value.replace(/ \S+(?: or hurt)?$/u, ''))
    : value;
};

/** What one account alone tells, as a clause: “names …”, “reports …”, “quotes …”. */
export const tellingOf = (claim: Claim): string => {
  const value = valueOf(claim);
  switch (claim.type) {
    case 'casualties': {
      // “denied that guards had shot prisoners”
      if (claim.hedged === 'denied' && claim.count.max !== 0) return `reports as denied: ${value}`;
      const told = onePerson(claim);
      return claim.hedged === 'possible' && claim.count.max !== 0
        ? `reports ${told.replace(/ (?=\p{L}+$)/u, ' possibly ')}`
        : `reports ${told}`;
    }
    case 'count':
      return `counts ${value}`;
    case 'target':
      if (claim.hedged === 'denied')
        return `reports as denied that ${theInText(value)} was the target`;
      return claim.kind === 'person' && isName(value)
        ? `names ${value} as the target`
        : `says that the target was ${withArticle(value)}`;
    case 'date':
      return `gives the time ${value}`;
    case 'place':
      return `names ${value} as a place`;
    case 'means':
      return `tells of ${mass.test(value) ? value : withArticle(value)}`;
    case 'responsibility':
      return claim.stance === 'stated'
        ? `names ${theInText(claim.actor)} as responsible`
        : `says that ${blamedBy(claim) ?? value}`;
    case 'statement':
      // reports by guards that the envoy had left were false
      if (claim.hedged === 'denied' && dealingOf(claim) === null)
        return `reports as denied what ${theInText(value)} said: ${quoted(claim.words)}`;
      return claim.mode === 'held'
        ? `writes of ${theInText(value)}: ${quoted(claim.words)}`
        : dealingOf(claim) === null
          ? `cites ${theInText(value)}: ${quoted(claim.words)}`
          : `says that ${theInText(value)}${dealingOf(claim)!.slice(value.length)}`;
  }
};

/** Why a claim is to be read with care (“denied”, “may be”), or null. */
export const hedgeOf = (claim: Claim): string | null => {
  if (claim.hedged === null) return null;
  return {
    reported: 'as reported',
    possible: 'said to be possible',
    denied: 'denied',
    apparent: 'apparently',
  }[claim.hedged];
};
