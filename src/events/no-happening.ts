/**
 * A noun that may name a happening → whether it names none here: “under attack”, “charged with murder”,
 * a fund-raising campaign, a heart attack, a team called the Avalanche.
 */
import type { Document, Sentence } from '../language/document.ts';
import { isToRescue } from '../language/acts/acts.ts';
import { findPlace } from '../language/names/gazetteer.ts';
import { isLifeless } from '../language/names/name-words.ts';
import { headWord } from '../language/phrases/head-word.ts';
import type { NounPhrase } from '../language/phrases/noun-phrases.ts';
import { isOfWords } from '../language/acts/other-senses.ts';
import { isStandingCommand } from '../language/acts/standing-command.ts';
import type { Token } from '../language/words/tokenize.ts';
import { wordClass } from '../language/words/word-class.ts';
import { kindOfNoun, kindOfVerb, singular } from './happening-kinds.ts';

/** lit fires on the roof, set fires: a deed of something else told */
const laid = /^(?:lit|light|lighting|set|setting)$/u;

/** the two exchanged fire: shots, read as one phrase */
const traded = /^(?:exchanged|traded|returned)$/u;

const warlike =
  /^(?:air|aerial|bombing|military|drone|missile|rocket|strike|artillery|ground|assassination|bombardment|terror|insurgent|guerrilla)$/u;

/** charged with murder, on suspicion of manslaughter: a name of the law, no happening */
const charged =
  /\b(?:booked (?:\w+ ){0,4}(?:for|on)|counts? of|charg\w* (?:of|with)|accus\w* of|convict\w* of|guilty of|suspicion of|accessory to|indicted (?:for|on))\s+(?:[\w-]+\s+(?:and|or)\s+)?(?:\w+\s+)?$/iu;

/** face charges of recklessness resulting in multiple homicide */
const charging = /\bcharges\b/iu;
const ofLaw = /^(?:culpable|negligent|vehicular|involuntary|reckless)$/u;
/** first-degree murder, third-degree assault */
const degree = /-degree$/u;
const crimes = /^(?:homicide|manslaughter)$/u;

/** it was like an atomic bomb, felt like an earthquake: what it was is something else */
const isSimile = ({ tokens }: Document, { first }: NounPhrase): boolean =>
  /^an?$/u.test(tokens[first]?.lower ?? '') &&
  tokens[first - 1]?.lower === 'like' &&
  /^(?:be|feel|look|seem)$/u.test(tokens[first - 2]?.lemma ?? '');

/** Karsia’s campaign in Norden; not: Hale’s campaign in Norden, Karsia’s campaign against smoking */
const isOfLand = (tokens: readonly Token[], { first, head, last }: NounPhrase): boolean =>
  tokens
    .slice(first, head)
    .some(
      ({ text }, i) =>
        findPlace(text)?.kind === 'country' && /^['’]s$/u.test(tokens[first + i + 1]?.text ?? ''),
    ) &&
  /^(?:in|against|on)$/u.test(tokens[last]?.lower ?? '') &&
  tokens[last + 1]?.pos === 'PROPN';

/**
 * a mill now in operation, an operation to rescue miners, two operations that the rescue team has carried
 * out: nobody strikes; not: an operation to free hostages
 */
const isWork = ({ tokens }: Document, { clauses }: Sentence, phrase: NounPhrase): boolean =>
  (phrase.first === phrase.head && /^(?:in|into)$/u.test(tokens[phrase.first - 1]?.lower ?? '')) ||
  isToRescue(tokens, phrase.last) ||
  clauses.some(
    ({ objects, subjects }) =>
      objects.includes(phrase) &&
      subjects.some((who) =>
        tokens
          .slice(who.first, who.last)
          .some(({ lower }) => /^(?:rescue(?:rs)?|search)$/u.test(lower)),
      ),
  );

/**
 * True: the phrase names no happening.
 *
 * @param word - The singular of its noun.
 * @param kind - The kind of happening that the noun names elsewhere.
 */
export const isNoHappening = (
  document: Document,
  sentence: Sentence,
  phrase: NounPhrase,
  word: string,
  kind: string,
): boolean => {
  const { tokens, article } = document;
  const { first, head, last } = phrase;
  const before = tokens.slice(first, head);
  // come under attack, exchanged fire
  if (tokens[first - 1]?.lower === 'under') return true;
  if (word === 'fire' && before.every(({ lower }) => laid.test(lower))) return true;
  if (word === 'fire' && before.some(({ lower }) => traded.test(lower))) return true;
  // the first since the pandemic: how long ago
  if (
    word === 'pandemic' &&
    /^(?:after|before|since|during|until)$/u.test(tokens[first - 1]?.lower ?? '')
  )
    return true;
  if (word === 'operation' && isWork(document, sentence, phrase)) return true;
  // keep the town away from war: none in particular; not “war in the north”
  if (word === 'war' && first === head && isAtLarge(tokens[first - 1], tokens[last])) return true;
  // civilians must be protected during conflict: in any; not “during conflict in the north”
  if (word === 'conflict' && first === head && isAtLarge(tokens[first - 1], tokens[last]))
    return true;
  if (word === 'war' && isCause(tokens, phrase)) return true;
  // pictures showed smoke and several fires: what something else told had set
  if (word === 'fire' && isSeen(document, sentence, phrase)) return true;
  // an air campaign, a land’s campaign in another; not one for office, or for money
  if (word === 'campaign' && !before.some(({ lower }) => warlike.test(lower)))
    if (!isOfLand(tokens, phrase)) return true;
  // blasts rocked a rally, a bomb hit a protest: who was hit
  if (kind === 'unrest' && isStruck(sentence, phrase)) return true;
  // since the monsoon began, during the monsoon: a season
  if (
    word === 'monsoon' &&
    /^(?:since|during|in|before|after)$/u.test(tokens[first - 1]?.lower ?? '')
  )
    return true;
  // an outbreak of cholera: told by the outbreak
  if (kind === 'outbreak' && kindOfNoun.get(tokens[first - 2]?.lower ?? '') === kind) return true;
  // an outbreak of violence is no disease
  if (kind === 'outbreak' && isOutbreakOfActs(document, phrase)) return true;
  // their operations were hampered by the tide: work; not: operations against rebels
  if (
    document.tokens[head]?.lower === 'operations' &&
    before.every(({ pos }) => pos === 'DET' || pos === 'PRON') &&
    tokens[last]?.lower !== 'against'
  )
    return true;
  // the Maritime Trade Operations agency, the office of Special Operations: a name
  if (
    tokens[head]?.text === 'Operations' &&
    sentence.role !== 'title' &&
    /^\p{Lu}\p{Ll}/u.test(tokens[head - 1]?.text ?? '')
  )
    return true;
  // a conflict at a birthday party: a quarrel
  if (kind === 'war' && tokens[last]?.lower === 'at') return true;
  // the Belmar Avalanche: a team, a paper
  if (kind === 'storm' && isNameOfElse(document, sentence, phrase)) return true;
  // accused of 52 counts of negligent homicide
  const told = article.text.slice(sentence.start, tokens[first]?.start);
  if (charged.test(told) || (crimes.test(word) && charging.test(told))) return true;
  // three counts of murder and nine of attempted murder; culpable homicide
  if (before.some(({ lower }) => degree.test(lower))) return true;
  if (/^(?:murder|homicide)$/u.test(word) && /\bcounts? of\b/iu.test(told)) return true;
  if (word === 'homicide' && before.some(({ lower }) => ofLaw.test(lower))) return true;
  // a chlorine leak, a leak of gas; not: the leak of a memo, a leak
  if (/^(?:leak|spill)$/u.test(word) && !isOfSubstance(tokens, phrase)) return true;
  if (isStandingCommand(document, phrase) || isSimile(document, phrase)) return true;
  if (isCustom(document, sentence, phrase)) return true;
  // the execution of the strike, of their duties: no killing
  const next = sentence.phrases.find((one) => one.first === last + 1);
  const done = next && headWord(document, next);
  const carriedOut = done && (kindOfNoun.has(singular(done)) || isLifeless(done));
  if (word === 'execution' && carriedOut && tokens[last]?.lower === 'of') return true;
  return (
    (kind === 'unrest' && isSetting(document, sentence, phrase)) ||
    isNoSuchKind(document, sentence, phrase, word, kind)
  );
};

/** Abductions for ransom are frequent, raids on villages have become routine: how often, not that there was one */
const isCustom = (
  { article, tokens }: Document,
  { clauses }: Sentence,
  phrase: NounPhrase,
): boolean => {
  const being = clauses.find(
    ({ subjects, lemma, verb }) =>
      verb > phrase.head &&
      /^(?:be|become|remain)$/u.test(lemma) &&
      (subjects.includes(phrase) || subjects[0]?.first === phrase.first),
  );
  return (
    being !== undefined &&
    /[^s]s$/u.test(tokens[phrase.head]?.lower ?? '') &&
    tokens[phrase.first]?.pos !== 'DET' &&
    custom.test(article.text.slice(tokens[being.verb]?.end))
  );
};
const custom =
  /^\s(?:(?:very|so|all too|too|increasingly|relatively|now|an?|still) )*(?:frequent|common|commonplace|rare|routine|rife|regular|widespread)\b/u;

/** a gas leak, a spill of crude oil: what may leak and harm */
const isOfSubstance = (tokens: readonly Token[], { first, head, last }: NounPhrase): boolean =>
  [
    ...tokens.slice(first, head),
    ...(tokens[last]?.lower === 'of' ? tokens.slice(last, last + 3) : []),
  ].some(({ lower }) => substances.test(lower));
const substances =
  /^(?:gas|chemicals?|oil|crude|fuel|acid|toxic|radiation|radioactive|water|methane|propane|\p{L}+(?:ine|ide|onia|ene|oxide))$/u;

const isAtLarge = (before: Token | undefined, behind: Token | undefined): boolean =>
  /^(?:from|of|against|to|in|during|by|prevent|avoid)$/u.test(before?.lower ?? '') &&
  /^[,.;:!?”"]$/u.test(behind?.text ?? '');

/** the war against terror, the war on drugs, its war against the militia: a policy, no happening */
const isCause = (tokens: readonly Token[], { first, last }: NounPhrase): boolean =>
  /^(?:against|on)$/u.test(tokens[last]?.lower ?? '') &&
  (/^(?:its|their|our)$/u.test(tokens[first]?.lower ?? '') ||
    /^(?:terror(?:ism)?|drugs?|crime|gangs?|poverty|extremism|graft|corruption)$/u.test(
      tokens[last + 1]?.lower ?? '',
    ));

const isSeen = ({ tokens }: Document, { clauses }: Sentence, phrase: NounPhrase): boolean => {
  const told = clauses.findLast(({ verb }) => verb < phrase.first);
  if (!told || !/^(?:show|see)$/u.test(told.lemma)) return false;
  return (
    /s$/u.test(tokens[phrase.head]?.lower ?? '') ||
    (told.objects.length > 1 && told.objects.includes(phrase))
  );
};

/** a heart attack, a general strike, petrol bombs, the wreck of a ferry, a ferry that sank in a storm */
const isNoSuchKind = (
  document: Document,
  sentence: Sentence,
  phrase: NounPhrase,
  word: string,
  kind: string,
): boolean => {
  const { tokens } = document;
  const { clauses } = sentence;
  const { first, head, last } = phrase;
  const adjective = head > first ? (tokens[head - 1]?.lower ?? '') : '';
  const before = tokens[first - 1]?.lower ?? '';
  if (kind === 'attack') return ailing.test(adjective) || isOfWords(document, phrase);
  if (word === 'strike') return ofLabour.test(adjective) || (head === first && before === 'on');
  if (word === 'bomb') return thrown.test(adjective);
  // an outbreak of 16 tornadoes: they are what happened
  if (word === 'outbreak' && tokens[last]?.lower === 'of')
    return tokens
      .slice(last + 1, last + 4)
      .some(
        ({ lower }) =>
          !/^(?:outbreak|undefined)$/u.test(kindOfNoun.get(singular(lower)) ?? 'outbreak'),
      );
  if (word === 'wreck')
    return (
      // the city is a wreck
      /^(?:from|at|inside|into|to|near|on|reach|search|is|was)$/u.test(before) ||
      (tokens[last]?.lower === 'of' && /^(?:the|its|their|a)$/u.test(tokens[first]?.lower ?? ''))
    );
  return (
    kind === 'storm' &&
    (isMetByVessel(document, sentence, phrase, word) ||
      (/^(?:in|during|amid)$/u.test(before) &&
        clauses.some(
          ({ lemma, verb }) =>
            verb < first && /^(?:crash|collapse)$/u.test(kindOfVerb.get(lemma) ?? ''),
        )))
  );
};

/**
 * The ferry sank due to a sudden storm, broke apart after a storm, ran into a gale: the weather that it met;
 * not: boats sank after a storm hit the coast
 */
const isMetByVessel = (
  { tokens }: Document,
  { first, clauses }: Sentence,
  phrase: NounPhrase,
  word: string,
): boolean =>
  /^(?:storm|gale|squall|cyclone|thunderstorm)$/u.test(word) &&
  tokens[phrase.head]?.pos === 'NOUN' &&
  met.has(tokens[phrase.first - 1]) &&
  !clauses.some(({ subjects }) => subjects.includes(phrase)) &&
  tokens.slice(first, phrase.first).some((token) => vessel.has(token));
const met = wordClass(
  /^(?:in|during|amid|after|by|to|of|into|through|(?:meet|encounter|hit|fac)(?:ing)?|met|encountered|faced)$/u,
);
const vessel = wordClass(
  /^(?:aircraft|barge|boat|canoe|dinghy|ferry|freighter|helicopter|jet|plane|ship|steamer|trawler|vessel|yacht)$/u,
);
const ailing = /^(?:heart|panic|asthma|verbal|cyber|shark|personal)$/u;
const ofLabour =
  /^(?:general|hunger|labou?r|rail|train|transport|wildcat|nationwide|teachers?|nurses?|doctors?|miners?|pilots?|workers?)$/u;
const thrown = /^(?:petrol|gasoline|fuel|smoke|stink|paint|tear-gas)$/u;

const isOutbreakOfActs = ({ tokens }: Document, { last }: NounPhrase): boolean =>
  tokens[last]?.lower === 'of' &&
  /^(?:violence|fighting|war|hostilities|gunfire|crime|unrest|rioting|shootings|clashes)$/u.test(
    tokens[last + 1]?.lower ?? '',
  );

/** Named words end in the noun, outside of a title, where “Storm Ada” begins with it. */
const isNameOfElse = (
  { tokens }: Document,
  { role }: Sentence,
  { first, head }: NounPhrase,
): boolean =>
  role !== 'title' &&
  head > first &&
  /^\p{Lu}\p{Ll}/u.test(tokens[head]?.text ?? '') &&
  /^\p{Lu}\p{Ll}/u.test(tokens[head - 1]?.text ?? '') &&
  !/^\p{Lu}/u.test(tokens[head + 1]?.text ?? '');

/** was shot dead at a rally, a bombing outside a protest: where it was, not what happened */
const isSetting = (document: Document, sentence: Sentence, phrase: NounPhrase): boolean =>
  /^(?:at|during|from|leave|near|outside)$/u.test(document.tokens[phrase.first - 1]?.lemma ?? '') &&
  (sentence.clauses.some(({ lemma }) => deeds.test(kindOfVerb.get(lemma) ?? '')) ||
    sentence.phrases.some((other) =>
      deeds.test(kindOfNoun.get(singular(headWord(document, other))) ?? ''),
    ));
const deeds = /^(?:strike|bombing|attack|shooting)$/u;

/** the gathering that a blast rocked, that gunmen attacked */
const isStruck = ({ clauses }: Sentence, phrase: NounPhrase): boolean =>
  clauses.some(
    ({ lemma, voice, subjects, objects, prepositions }) =>
      /^(?:rock|shake|hit|strike|bomb|attack|target|storm)$/u.test(lemma) &&
      (voice === 'passive' || prepositions[0]?.preposition === 'by' ? subjects : objects)[0] ===
        phrase,
  );
