/** The words for who speaks → with those of another who speaks together with him: “police and medics said”. */
import { isMatterWord, isTitle } from '../names/name-roles.ts';
import { nounKind, portfolios } from '../names/name-words.ts';
import type { NounPhrase } from '../phrases/noun-phrases.ts';
import { beforeAge } from '../clauses/set-off.ts';
import { beforeBrackets } from '../phrases/before-brackets.ts';
import { firstOfPair } from '../phrases/paired.ts';
import type { Token } from '../words/tokenize.ts';
import type { Reading, Unit } from './reading.ts';
import type { Source } from './sources.ts';
import { chainLeft } from './source-chains.ts';
import { canSpeak, isBody, isPersonNoun, isPlural } from './speaker-nouns.ts';

/** Omar Sabri and Ann Orlov, army officers and residents, police and medics: two of a kind, that may speak together */
export const areAlike = (tokens: readonly Token[], one: NounPhrase, other: NounPhrase): boolean => {
  const isName = ({ head }: NounPhrase): boolean => tokens[head]?.pos === 'PROPN';
  const isSort = ({ head }: NounPhrase): boolean =>
    tokens[head]?.lower === 'police' ||
    (/^(?:NOUN|PROPN)$/u.test(tokens[head]?.pos ?? '') &&
      isPlural(tokens[head] as Token) &&
      isPersonNoun(tokens[head] as Token));
  return [isName, isSort].some((fits) => fits(one) && fits(other));
};

/** Health, Immigration: what an office is for */
const isMatter = (tokens: readonly Token[], { first, last }: NounPhrase): boolean =>
  last - first === 1 &&
  /^\p{Lu}/u.test(tokens[first]?.text ?? '') &&
  (portfolios.has(tokens[first]?.lower ?? '') || isMatterWord.test(tokens[first]?.lower ?? ''));

/** the Agency for Meteorology, Climatology and Geophysics: one name, which a phrase is the end of */
const nameAround = (
  { names, phraseAt }: Reading,
  { first, last }: NounPhrase,
): NounPhrase | undefined => {
  const name = names
    .flatMap(({ mentions }) => mentions)
    .find((one) => one.first < first && last <= one.last);
  return name && phraseAt[name.first];
};

/** Omar Sabri (D-Norden) and …; Omar Sabri, R-Marn, and …: the name before its party, whose last token is given */
const beforeParty = (tokens: readonly Token[], end: number): number => {
  const open = beforeBrackets(tokens, end + 1);
  if (open <= end) return open - 1;
  const party = tokens[end]?.text === ',' ? end - 1 : end;
  const before = beforeAge(tokens, party);
  return before < party ? before : end;
};

/** Omar Sabri and Ann Orlov said, army officers and residents said, …, a guard and the army said: both speak */
export const withPartner = (reading: Reading, unit: Unit, source: Source): Source => {
  const { tokens, phraseAt } = reading;
  const { core } = source;
  const nearest = phraseAt[beforeParty(tokens, core.first - 2)];
  // the Ministry of Health and the army
  const body = nearest && chainLeft(reading, nearest, unit.first);
  const left = body && opensSentence(reading, unit, body, core) ? body : nearest;
  if (tokens[core.first - 1]?.lower !== 'and' || !left) return source;
  // both Sabri and Orlov, both the mayor and the army: two, whoever they are
  const paired = firstOfPair(tokens, left);
  const partner = paired ?? left;
  const whole = nameAround(reading, core);
  if (whole) return { core: whole, first: whole.first, last: source.last };
  const before = tokens[partner.first - 1];
  // Health and Education Minister Omar Sabri: one, for both
  if (isMatter(tokens, partner) && tokens.slice(core.first, core.head).some(isTitle))
    return { ...source, first: partner.first };
  const alike = areAlike(tokens, partner, core);
  const told = unit.clauses.some(({ verb }) => verb < partner.first);
  const last =
    before?.text === ',' && told && [partner, core].every((one) => canSpeak(tokens, one));
  const two = opensSentence(reading, unit, partner, core);
  if (core.pronoun || partner.pronoun) return source;
  const three = two || alike ? [] : bodiesBefore(reading, unit, partner, core);
  if (three.length > 0) return { ...source, first: three[0]?.first ?? 0, partner, others: three };
  if (!(alike || last || paired || two)) return source;
  const opens =
    paired !== null ||
    two ||
    partner.first <= unit.first ||
    /^(?:PUNCT|SCONJ|CCONJ)$/u.test(before?.pos ?? '');
  if (opens && before?.text === ',' && alike) {
    const others = listedBefore(reading, unit, partner);
    if (others.length > 0) return { ...source, first: others[0]?.first ?? 0, partner, others };
  }
  return opens ? { ...source, first: partner.first, partner } : source;
};

/** mayor, clerk: a noun for one person */
const isOfOne = (head: Token): boolean =>
  head.pos === 'NOUN' && isPersonNoun(head) && !isPlural(head);

/** (But) the army and Mayor Ann Orlov said, although Hale and the army said: two that a clause begins with */
const opensSentence = (
  { tokens }: Reading,
  unit: Unit,
  partner: NounPhrase,
  core: NounPhrase,
): boolean => {
  const before = tokens[partner.first - 1];
  const begins =
    partner.first <= unit.first ||
    /^(?:although|though|while|because|that|if)$/u.test(before?.lower ?? '') ||
    (before?.index === unit.first && (before.pos === 'CCONJ' || before.lower === 'as'));
  // the former mayor and clerk said: one
  const isOne = [partner, core].every(({ head }) => isOfOne(tokens[head] as Token));
  const isBare = !/^(?:DET|PRON)$/u.test(tokens[core.first]?.pos ?? '');
  return begins && !(isOne && isBare) && [partner, core].every((one) => canSpeak(tokens, one));
};

/** Police, the army and the mayor: the bodies and kinds of people named first, where a list opens the sentence */
const bodiesBefore = (
  { tokens, phraseAt }: Reading,
  unit: Unit,
  partner: NounPhrase,
  core: NounPhrase,
): NounPhrase[] => {
  const isBand = ({ head }: NounPhrase): boolean => {
    const noun = tokens[head] as Token;
    return (
      isBody(noun) ||
      nounKind(noun.lower) === 'group' ||
      (noun.pos === 'NOUN' && isPersonNoun(noun) && isPlural(noun))
    );
  };
  const listed: NounPhrase[] = [];
  if (!isBand(partner) || !canSpeak(tokens, core)) return listed;
  for (let first = partner.first; first > unit.first;) {
    const one = tokens[first - 1]?.text === ',' ? phraseAt[first - 2] : undefined;
    if (!one || !isBand(one)) return [];
    listed.unshift(one);
    ({ first } = one);
  }
  return listed;
};

/** Sheriff Omar Sabri, Mayor Ann Orlov and the like: those named first, where a list opens the sentence */
const listedBefore = (reading: Reading, unit: Unit, partner: NounPhrase): NounPhrase[] => {
  const { tokens, phraseAt, names } = reading;
  const kindOf = ({ head }: NounPhrase): string | undefined =>
    names.find(({ mentions }) => mentions.some(({ first, last }) => first <= head && head < last))
      ?.kind;
  const kind = kindOf(partner);
  const listed: NounPhrase[] = [];
  if (kind !== 'person' && kind !== 'group') return listed;
  for (let first = partner.first; first > unit.first;) {
    const one = tokens[first - 1]?.text === ',' ? phraseAt[first - 2] : undefined;
    if (!one || kindOf(one) !== kind) return [];
    listed.unshift(one);
    ({ first } = one);
  }
  return listed;
};
