/**
 * Document → what the deed was done with, or by what: weapons, armed people told of by their weapon,
 * vehicles that an attacker drives, quakes, storms and fires. The words are in lexicon/means.yaml.
 */
import { z } from 'zod';
import type { Document, Sentence } from '../../language/document.ts';
import { nameAt } from '../../language/names/name-at.ts';
import type { NounPhrase } from '../../language/phrases/noun-phrases.ts';
import { nounKind } from '../../language/names/name-words.ts';
import type { Token } from '../../language/words/tokenize.ts';
import { wordClass } from '../../language/words/word-class.ts';
import { readLexicon } from '../../lexicon/read-lexicon.ts';
import type { Draft } from '../claim-type.ts';
import { isAttacker, tellsOfAttack } from '../../language/acts/acts.ts';
import { tellsOfAct } from '../../language/acts/telling-clauses.ts';
import { isKept, isOnlyFeared, isOnlyHarassing, isSentAgainst, isUndergoing } from './no-means.ts';
import { phraseAround } from './phrase-names.ts';

const store = wordClass(/^(?:cache|caches|stockpile)$/u);

const wordList = z.string().transform((words): ReadonlySet<string> => new Set(words.split(' ')));

const lexicon = readLexicon(
  'means',
  z.strictObject({
    always: z.array(z.string()),
    inActs: z.array(z.string()),
    vehicles: z.array(z.string()),
    disasters: z.array(z.string()),
    elsewhere: wordList,
    harmless: wordList,
    idle: wordList,
  }),
);

const { elsewhere, harmless, idle } = lexicon;

type Sort = 'always' | 'inActs' | 'vehicles' | 'disasters';

/** car, cars; on foot */
const withPlurals = (words: readonly string[]): string[] =>
  words.flatMap((word) =>
    word.includes(' ')
      ? [word]
      : [
          word,
          /[^aeiou]y$/u.test(word)
            ? `${word.slice(0, -1)}ies`
            : word + (word.endsWith('s') ? 'es' : 's'),
        ],
  );

/** First word → the entries that begin with it, longest first. */
const entries = new Map<string, { entry: string; words: string[]; sort: Sort }[]>();
for (const sort of ['always', 'inActs', 'vehicles', 'disasters'] as const)
  for (const entry of sort === 'vehicles' ? withPlurals(lexicon[sort]) : lexicon[sort]) {
    const words = entry.toLowerCase().split(' ');
    const known = entries.get(words[0] as string) ?? [];
    entries.set(
      words[0] as string,
      [...known, { entry, words, sort }].sort((a, b) => b.words.length - a.words.length),
    );
  }

interface Found {
  /** As the lexicon spells it. */
  entry: string;
  first: number;
  last: number;
  sort: Sort;
}

const opens = wordClass(entries);

const matchAt = (tokens: readonly Token[], at: number, end: number): Found | null => {
  if (!opens.has(tokens[at])) return null;
  const match = entries
    .get(tokens[at]?.lower ?? '')
    ?.find(({ words }) => words.every((word, i) => at + i < end && tokens[at + i]?.lower === word));
  return match
    ? { entry: match.entry, first: at, last: at + match.words.length, sort: match.sort }
    : null;
};

/** fled on foot, got away on a motorcycle: nothing was done with it */
const isFlight = (before: readonly Token[]): boolean =>
  before
    .slice(-8)
    .some(({ lemma }) => /^(?:flee|escape|leave|chase|pursue|retreat|away)$/u.test(lemma));

const isRigged = wordClass(
  /^(?:rigged|laden|packed|loaded|filled|(?:explosives?|bomb)-(?:laden|packed|filled|rigged)|booby-trapped)$/u,
);

/** an explosives-laden vehicle: with the word that makes it a weapon */
const withLoad = ({ tokens }: Document, found: Found): Found => {
  const before = tokens[found.first - 1];
  return before?.text.includes('-') && isRigged.has(before)
    ? { ...found, first: found.first - 1 }
    : found;
};

const riders = /^(?:agents|people|police|troops|m[ae]n|women|children)$/u;

/** a packed bus, a lorry loaded with bricks: full of people or things where no attack is told of */
const isCrammed = (document: Document, { lower, index }: Token): boolean =>
  /^(?:laden|packed|loaded|filled)$/u.test(lower) &&
  (!tellsOfAttack(document) ||
    // vans filled with armed agents
    (document.tokens[index + 1]?.lower === 'with' &&
      document.tokens
        .slice(index + 2, index + 5)
        .some(
          ({ lower }) => riders.test(lower) || nounKind(lower.replace(/s$/u, '')) === 'person',
        )));

/** a car rigged with explosives, an attacker on a motorcycle, drove a truck into the crowd */
const isDriven = (document: Document, sentence: Sentence, found: Found): boolean => {
  const { tokens } = document;
  const before = tokens.slice(sentence.first, found.first);
  if (tokens[found.first]?.lower === 'on')
    return before.some(({ lower }) => isAttacker(lower)) && !isFlight(before);
  const around = before.slice(-7);
  const after = tokens.slice(found.last, Math.min(sentence.last, found.last + 5));
  // a truck laden with explosives; not: a street filled with cars
  const laden = /^(?:with|of)$/u.test(around.at(-1)?.lower ?? '') ? [] : around.slice(-3);
  const rigged = [...laden, ...after].some(
    (token) => isRigged.has(token) && !isCrammed(document, token),
  );
  const attacker = around.some(({ lower }) => isAttacker(lower) || lower === 'foot');
  // two men on a motorcycle shot the mayor
  const riders =
    tellsOfAttack(document) &&
    around.slice(-3).some(({ lower }) => lower === 'on') &&
    around.slice(-4).some(({ lower }) => /^(?:m[ae]n|assassins|attackers)$/u.test(lower)) &&
    /^(?:motor|bike|scooter|bicycle)/u.test(tokens[found.first]?.lower ?? '');
  // gunmen on a motorcycle; not: gunmen opened fire on a bus
  const carried = around
    .slice(-4)
    .some(
      ({ lower, index }) =>
        /^(?:on|in|driving|riding|drove|rode)$/u.test(lower) &&
        !/^(?:fired?|firing|shots?|shooting)$/u.test(tokens[index - 1]?.lower ?? ''),
    );
  const driven =
    around
      .slice(-4)
      .some(({ lower }) =>
        /^(?:drove|driving|ramm?ed|ramming|plowed|plowing|crashed)$/u.test(lower),
      ) && after.some(({ lower }) => /^(?:into|through|at)$/u.test(lower));
  // a car exploded behind the mill; not: a car blew up in the fire
  const burst =
    /^(?:explode|detonate)$/u.test(tokens[found.last]?.lemma ?? '') && tellsOfAttack(document);
  // a truck was driven into the crowd
  const steered =
    tellsOfAttack(document) &&
    after.slice(0, 3).some(({ lower }) => /^(?:driven|rammed|ploughed|plowed)$/u.test(lower)) &&
    after.some(({ lower }) => lower === 'into');
  return (
    rigged || burst || riders || steered || (attacker && carried && !isFlight(before)) || driven
  );
};

/** The words before it in its phrase that say which: “long-range missiles”, “F-16 Falcon fighter jets”. */
const withModifiers = (document: Document, sentence: Sentence, found: Found): Found => {
  const { tokens } = document;
  const begin = phraseAround(sentence, found.first)?.first ?? found.first;
  let { first } = found;
  while (
    first > begin &&
    /^(?:NOUN|ADJ)$/u.test(tokens[first - 1]?.pos ?? '') &&
    /^\p{Ll}/u.test(tokens[first - 1]?.text ?? '') &&
    !idle.has(tokens[first - 1]?.lower ?? '')
  )
    first--;
  // a .40 caliber handgun
  if (
    first > begin &&
    /^(?:caliber|calibre|gauge|mm)$/u.test(tokens[first]?.lower ?? '') &&
    /\d/u.test(tokens[first - 1]?.text ?? '')
  )
    first--;
  let model = first;
  while (model > begin && tokens[model - 1]?.pos === 'PROPN') model--;
  const named = tokens.slice(model, first).some(({ text }) => /\d/u.test(text));
  return { ...found, first: named ? model : first };
};

/** Alder Aircraft Co., Tank Pelmar district: a word of a firm’s or a place’s name */
const isOfName = (document: Document, { first, last, sort }: Found): boolean => {
  const name = nameAt(document, first);
  const opensPlace = name?.kind === 'place' && sort !== 'disasters';
  return opensPlace
    ? name.mentions.some((mention) => mention.first <= first && last < mention.last)
    : name?.kind === 'group' &&
        name.mentions.some((mention) => mention.first < first && last < mention.last);
};

/** possess chemical weapons, smuggled rockets: had, not used */
const isHad = (sentence: Sentence, phrase: NounPhrase | null): boolean =>
  phrase !== null &&
  sentence.clauses.some(
    ({ lemma, voice, objects, subjects }) =>
      /^(?:possess|own|stockpile|develop|produce|manufacture|smuggle|sell|supply)$/u.test(lemma) &&
      (voice === 'passive' ? subjects : objects).includes(phrase),
  );

const carries =
  /^(?:evacuate|airlift|fly|transport|rescue|transfer|ferry|take|rush|reach|winch|hoist|pluck|map|film|photograph|survey|monitor|inspect|deliver)$/u;

/** a rescue by ships and helicopters, a search involving 18 helicopters: they look for people */
const isSearching = ({ tokens }: Document, { first }: Sentence, found: Found): boolean =>
  /^(?:helicopter|aircraft|plane|boat|ship|vessel)s?$/u.test(found.entry) &&
  tokens
    .slice(first, found.first)
    .some(({ lower }) => /^(?:rescue|search|salvage|evacuation|relief)$/u.test(lower));

/** were aboard the aircraft when it crashed, the helicopter went down: what had the accident */
const isAccidents = (
  document: Document,
  { clauses, first, last }: Sentence,
  phrase: NounPhrase | null,
): boolean => {
  const { tokens } = document;
  if (!phrase || !flown.has(tokens[phrase.head]) || tellsOfAttack(document)) return false;
  const [on, board] = tokens.slice(phrase.first - 2, phrase.first).map(({ lower }) => lower);
  return (
    board === 'aboard' ||
    (on === 'on' && board === 'board') ||
    clauses.some(({ subjects }) => subjects.includes(phrase)) ||
    tokens.slice(first, last).some(({ lower }) => /^crash(?:ed|es)?$/u.test(lower))
  );
};
const flown = wordClass(/^(?:aircraft|helicopter|jet|plane)$/u);

/** evacuated by helicopter, used helicopters to reach them, drones to map the town: what carried or showed */
const isCarrier = ({ clauses }: Sentence, phrase: NounPhrase | null): boolean =>
  phrase !== null &&
  clauses.some(({ lemma, prepositions, objects }, at) =>
    /^(?:use|send|deploy|dispatch)$/u.test(lemma)
      ? objects.includes(phrase) &&
        clauses[at + 1]?.form === 'infinitive' &&
        carries.test(clauses[at + 1]?.lemma ?? '')
      : carries.test(lemma) &&
        prepositions.some(
          (one) => one.phrase === phrase && /^(?:by|in|aboard|on|with)$/u.test(one.preposition),
        ),
  );

/** It was like an earthquake, like Sabri’s inferno, spread like wildfire */
const isLikened = ({ tokens }: Document, { first }: Found): boolean => {
  const isOwned = /^['’]s$/u.test(tokens[first - 1]?.text ?? '');
  const led = isOwned || /^(?:an?|the)$/u.test(tokens[first - 1]?.lower ?? '');
  return tokens[first - (isOwned ? 3 : led ? 2 : 1)]?.lower === 'like';
};

/** a flood of complaints, a storm of protest, a landslide victory, a lightning raid: no water, no earth, no fire */
const isFigurative = ({ tokens }: Document, { last }: Found): boolean =>
  figures.test(`${tokens[last - 1]?.lower} ${tokens[last]?.lower}`);
const figures =
  /^(?:floods? of|storms? of|landslides? (?:victor|win|wins|defeat|majorit|election|re-election|vote|lead)\p{L}*|lightning (?:speed|pace|raid|visit|attack|offensive|advance|assault|operation|campaign|tour|rod)s?)$/u;

/** charged with carrying a pistol without a permit, with unlawful discharge of a firearm: as the law calls it */
const isOfLaw = (document: Document, { first, last }: Sentence, phrase: NounPhrase): boolean => {
  const { tokens } = document;
  const words = tokens.slice(first, last).map(({ lower }) => lower);
  if (!words.some((word) => /^(?:charged|charges?|counts?|convicted|pleaded)$/u.test(word)))
    return false;
  const [act, of] = tokens.slice(phrase.first - 2, phrase.first).map(({ lower }) => lower);
  const behind = tokens.slice(phrase.last, phrase.last + 3).map(({ lower }) => lower);
  return (
    (of === 'of' && /^(?:discharge|possession|use)$/u.test(act ?? '')) ||
    (behind[0] === 'without' && behind.some((word) => /^(?:permit|licen[cs]e)$/u.test(word)))
  );
};

/**
 * a fire at the mill, the eruption, storms, where no attack is told of; not: the fire chief, caught fire,
 * a fire that burns in a stove
 */
const isDisaster = (document: Document, { first, last }: Found, { head }: NounPhrase): boolean =>
  head === last - 1 &&
  document.tokens[head]?.pos !== 'ADJ' &&
  // denied opening fire, was caught in a cross fire
  !/^(?:opening|cross)$/u.test(document.tokens[head - 1]?.lower ?? '') &&
  !/^(?:on|under|set|sets|setting|catch|catches|caught|catching|open|opened|ceases?)$/u.test(
    document.tokens[first - 1]?.lower ?? '',
  ) &&
  !tellsOfAttack(document);

/** True: the words are means here: not negated, part of another thing, aim of the act or mere scenery. */
const isMeans = (
  document: Document,
  sentence: Sentence,
  found: Found,
  act: () => boolean,
): boolean => {
  const { tokens } = document;
  const next = tokens[found.last]?.lower ?? '';
  const before = tokens[found.first - 1]?.lower ?? '';
  if (tokens[found.first]?.pos === 'VERB' || elsewhere.has(next)) return false;
  if (isFigurative(document, found) || isLikened(document, found)) return false;
  // attacked from several axes: the plural of an axis
  const leads = tokens.slice(Math.max(sentence.first, found.first - 4), found.first);
  if (found.entry === 'axes' && leads.some(({ lower }) => /^(?:from|on|along|of)$/u.test(lower)))
    return false;
  if (/^(?:no|without|not|anti)$/u.test(before) || harmless.has(before)) return false;
  // a weapons cache: nothing was done with it
  const stored = tokens.slice(sentence.first, sentence.last).some((token) => store.has(token));
  if (stored || isOfName(document, found) || isOnlyFeared(document, sentence, found)) return false;
  const phrase = phraseAround(sentence, found.last - 1);
  if (isHad(sentence, phrase) || isCarrier(sentence, phrase)) return false;
  if (isSearching(document, sentence, found) || isAccidents(document, sentence, phrase))
    return false;
  if (phrase && isOfLaw(document, sentence, phrase)) return false;
  if (found.sort === 'always') return true;
  if (found.sort === 'vehicles') return isDriven(document, sentence, found);
  if (found.sort === 'disasters') return phrase !== null && isDisaster(document, found, phrase);
  // an attack on a warship, destroyed a tank: the aim
  const aim =
    phrase !== null &&
    (/^(?:on|against)$/u.test(tokens[phrase.first - 1]?.lower ?? '') ||
      isUndergoing(document, sentence, phrase) ||
      isSentAgainst(document, sentence, phrase) ||
      isOnlyHarassing(sentence, phrase) ||
      isKept(document, sentence, phrase));
  return act() && !aim;
};

const ruleOf: Record<Sort, { rule: string; confidence: number }> = {
  always: { rule: 'means/word', confidence: 0.85 },
  inActs: { rule: 'means/in-act', confidence: 0.65 },
  vehicles: { rule: 'means/vehicle', confidence: 0.65 },
  disasters: { rule: 'means/disaster', confidence: 0.75 },
};

/** Finds the means that an article tells of. */
export const findMeans = (document: Document): Draft<'means'>[] => {
  const { tokens } = document;
  const drafts: Draft<'means'>[] = [];
  for (const sentence of document.sentences) {
    let told: boolean | undefined;
    const act = (): boolean => (told ??= tellsOfAct(document, sentence));
    const seen = new Set<string>();
    for (let i = sentence.first; i < sentence.last; i++) {
      const found = matchAt(tokens, i, sentence.last);
      if (!found) continue;
      i = found.last - 1;
      if (!isMeans(document, sentence, found, act)) continue;
      const full =
        found.sort === 'inActs'
          ? withModifiers(document, sentence, found)
          : withLoad(document, found);
      const modifiers = tokens.slice(full.first, found.first).map(({ text }) => text);
      const name = [...modifiers, found.entry].join(' ');
      const key = name.replace(/s$/u, '');
      if (seen.has(key)) continue;
      seen.add(key);
      drafts.push({
        fields: { type: 'means', name },
        sentence,
        range: { first: full.first, last: full.last },
        rules: [ruleOf[found.sort].rule],
        confidence: ruleOf[found.sort].confidence,
      });
    }
  }
  return drafts;
};
