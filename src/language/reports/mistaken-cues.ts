/**
 * A clause whose verb may be one of saying → whether it is none here: “state courts”, “residents urged to
 * leave”, “an officer quoted by a paper”.
 */
import type { Clause } from '../clauses/clauses.ts';
import type { NounPhrase } from '../phrases/noun-phrases.ts';
import type { Token } from '../words/tokenize.ts';
import { wordClass } from '../words/word-class.ts';
import { isDash, isMedium } from './object-end.ts';
import { isQuoteMark } from './reading.ts';

/** Verbs that need somebody who is told: without, their participle describes him. */
const addressing = /^(?:urge|tell|order|instruct|encourage|warn|advise|remind|press)$/u;

/** not saying so, without blaming him, stopped short of claiming it, refrained from it: what was not done */
export const isLeftUndone = (tokens: readonly Token[], verb: number): boolean => {
  const [governor, link] = tokens.slice(Math.max(0, verb - 2), verb);
  return (
    /^(?:not|without)$/u.test(link?.lower ?? '') ||
    (/^(?:from|of)$/u.test(link?.lower ?? '') &&
      /^(?:short|refrain|stop|keep|prevent|instead)$/u.test(governor?.lemma ?? ''))
  );
};

/** What is counted and says nothing. */
const isCounted = wordClass(/^(?:deaths|casualties|injuries|fatalities|cases|losses|damage)$/u);

const isRite = wordClass(/^(?:vows|prayers?|goodbyes?|farewells?|grace|mass|rosary)$/u);

/** What is called to from another ship, or from the pavement. */
const isHailed =
  (tokens: readonly Token[]) =>
  ({ head, last }: NounPhrase): boolean =>
    /^(?:ship|vessel|boat|tanker|freighter|trawler|taxi|cab)s?$/u.test(tokens[head]?.lower ?? '') &&
    tokens[last]?.lower !== 'as';

/** state courts; residents urged to leave; terrorists suspected of it; 12, compared with 14 */
export const isMistaken = (
  tokens: readonly Token[],
  { first, verb, lemma, form, voice, particle, subjects, objects }: Clause,
): boolean => {
  const next = tokens[verb + 1]?.lower ?? '';
  const previous = tokens[verb - 1];
  // officials briefed on the raid; Hale, asked about the fire, said: by others; not “Hale, the mayor, asked about it”
  if (
    form === 'bare' &&
    ((lemma === 'brief' && /^(?:on|about|by)$/u.test(next)) ||
      // an officer quoted by a paper said
      (/^(?:quote|cite)$/u.test(lemma) && next === 'by')) &&
    subjects[0]?.last === verb
  )
    return true;
  // it is important to note that the dam held: said by nobody
  if (
    form === 'infinitive' &&
    tokens[subjects[0]?.head ?? -1]?.lower === 'it' &&
    /^(?:important|worth|fair|safe|necessary|possible|impossible|hard|difficult|easy|premature|early|interesting)$/u.test(
      tokens[verb - 2]?.lower ?? '',
    )
  )
    return true;
  // a group often referred to as the “White Caps” said: by whoever calls it so
  if (lemma === 'refer' && form === 'bare' && next === 'to' && tokens[verb + 2]?.lower === 'as')
    return true;
  // died in another fire dubbed the Marsh Fire: by others
  if (lemma === 'dub' && first === verb && subjects[0]?.last === verb)
    if (/^an?(?:other)?$/u.test(tokens[subjects[0].first]?.lower ?? '')) return true;
  // the war has claimed 40 lives, a crash which claimed five
  if (
    lemma === 'claim' &&
    objects.some(({ head }) => /^li(?:fe|ves)$/u.test(tokens[head]?.lower ?? ''))
  )
    return true;
  // a bomber slammed his car into a gate, a wave slammed boats against the pier: a blow, no words
  if (
    lemma === 'slam' &&
    objects.some(({ last }) =>
      /^(?:in|on)?to$|^(?:against|through|shut|down)$/u.test(tokens[last]?.lower ?? ''),
    )
  )
    return true;
  // men hailed the ship over radio, a ship was hailed: called to it; not “hailed the ship as a wonder”
  if (lemma === 'hail' && tokens[verb + 1]?.lower !== 'as')
    if ([...subjects.slice(0, voice === 'passive' ? 1 : 0), ...objects].some(isHailed(tokens)))
      return true;
  // a route linking Karsia to the coast; not “a report linking it to him”, “, linking it to him”
  if (lemma === 'link' && form === 'ing' && previous?.pos === 'NOUN' && !isMedium(tokens, verb - 1))
    return true;
  // Having said that, the dam held: whoever writes
  if (lemma === 'say' && previous?.lower === 'having' && /^(?:that|this|so)$/u.test(next))
    if (tokens[verb + 2]?.text === ',') return true;
  // added to the gloom when they left: made it worse; not “…,” she added to applause
  const whose = tokens[(subjects[0]?.first ?? first) - 1];
  if (lemma === 'add' && next === 'to' && whose?.text !== ',' && !isQuoteMark(whose)) return true;
  // a guard who asked not to be named: how he spoke, and no words of his
  if (lemma === 'ask' && next === 'not' && tokens[verb + 3]?.lower === 'be')
    if (/^(?:named|identified|quoted)$/u.test(tokens[verb + 4]?.lower ?? '')) return true;
  // the couple were saying their vows, say goodbye to them: rites and partings, no words told
  if (lemma === 'say' && tokens.slice(verb + 1, verb + 3).some((token) => isRite.has(token)))
    return true;
  // the land’s internationally recognized government, a widely criticized law: what it is known as
  if (
    form !== 'ing' &&
    previous?.pos === 'ADV' &&
    previous.lower.endsWith('ly') &&
    /^(?:the|an?|its|their|his|our|['’]s?)$/u.test(tokens[verb - 2]?.lower ?? '')
  )
    return true;
  // most deaths reported from the north: by others
  if (
    form === 'bare' &&
    lemma === 'report' &&
    /^(?:from|in|at|across|among)$/u.test(next) &&
    subjects[0]?.last === verb &&
    isCounted.has(tokens[subjects[0].head])
  )
    return true;
  // in a note posted on Monday that it was late: not the note
  if (form === 'bare' && /^(?:post|publish|relate)$/u.test(lemma) && isMedium(tokens, verb - 1))
    return true;
  if (
    form === 'bare' &&
    /^(?:ask|question|press|quiz)$/u.test(lemma) &&
    /^(?:about|by|if|whether|why|how|what|when|where|who)$/u.test(next) &&
    (previous?.text === ',' || isDash(previous)) &&
    subjects[0]?.last === verb - 1
  )
    return true;
  // a caller claiming to speak for them, a letter purporting to be theirs: who they say they are
  if (form === 'ing' && /^(?:claim|purport|profess)$/u.test(lemma) && next === 'to')
    if (/^(?:be|speak|represent|come|act|belong)$/u.test(tokens[verb + 2]?.lower ?? ''))
      return true;
  // the firm that maintained it: no words
  if (lemma === 'maintain' && /^(?:it|them)$/u.test(next))
    return !/^(?:VERB|AUX|PRON|DET|NOUN|PROPN|ADV)$/u.test(tokens[verb + 2]?.pos ?? 'PUNCT');
  // figured out a way: found one
  if (lemma === 'figure' && particle)
    return !/^(?:that|how|why|what|who|where|when)$/u.test(tokens[verb + 2]?.lower ?? '');
  if (tokens[verb]?.lower === 'state')
    return /^(?:NOUN|CCONJ|ADJ)$/u.test(tokens[verb + 1]?.pos ?? '');
  // when warning shots hit the house: shots that warn
  if (form === 'ing' && /^(?:when|as|after|before|where)$/u.test(previous?.lower ?? ''))
    if (objects[0]?.first === verb + 1 && tokens[objects[0].last]?.pos === 'VERB') return true;
  // a mourning, a three-day mourning; the step of acknowledging it; not disclosing that
  if (form === 'ing')
    return (
      // not “the two met, each blaming the other”
      (/^(?:DET|ADJ)$/u.test(previous?.pos ?? '') && previous?.lower !== 'each') ||
      isLeftUndone(tokens, verb) ||
      (previous?.lower === 'of' && /^(?:acknowledge|confess|admit)$/u.test(lemma))
    );
  // was heartened to learn it, too early to discuss it, was to report to the barracks
  if (form === 'infinitive')
    return (
      // went down to see that all was well: to make sure of it
      /^(?:know|learn|see)$/u.test(lemma) ||
      (/^(?:discuss|speak|talk|describe)$/u.test(lemma) &&
        // spoke on condition of anonymity to talk about the raid: why, not what
        (tokens[verb - 2]?.pos === 'ADJ' || /^anonym/u.test(tokens[verb - 2]?.lower ?? ''))) ||
      (lemma === 'report' && /^(?:to|for)$/u.test(next))
    );
  if (/ing$/u.test(tokens[verb]?.lower ?? '')) return false;
  const addressed = addressing.test(lemma) || tokens[verb]?.lower === 'expected';
  if (addressed) return next === 'to' && previous?.pos !== 'AUX';
  // the suspect or suspects to be tried: a noun
  if (lemma === 'suspect') return /^(?:of|to)$/u.test(next);
  // an autopsy of three people found dead
  if (lemma === 'find' && /^(?:dead|alive|unconscious|unresponsive)$/u.test(next)) return true;
  // Clerk presumed dead, guard feared drowned: by others
  if (/^(?:presumed|feared|believed|thought)$/u.test(tokens[verb]?.lower ?? ''))
    if (/^(?:dead|drowned|killed|lost|missing|buried|trapped|hurt|injured)$/u.test(next))
      return true;
  // doctors declared him dead, declared the student brought dead
  const states = /^(?:declare|pronounce|certify|confirm)$/u.test(lemma);
  const soon = tokens.slice(verb + 1, verb + 6).map(({ lower }) => lower);
  if (states && /^(?:\S+ ){1,2}(?:brought )?dead\b/u.test(soon.join(' '))) return true;
  // a militia, also known as the Wolves; toys, written words: no past form
  if (tokens[verb]?.lower === 'known' && form === 'bare') return true;
  if (tokens[verb]?.lower === 'written' && first === verb) return true;
  // a man described as a guard: by somebody else; not “what guards described as a trap”, “a raid that
  // guards described as cruel”
  if (form === 'bare' && next === 'as' && /^(?:describe|identify)$/u.test(lemma)) {
    const ahead = tokens[(subjects[0]?.first ?? 0) - 1];
    return (
      !/^(?:that|which|whom)$/u.test(ahead?.lower ?? '') &&
      !/^(?:NOUN|PROPN)$/u.test(ahead?.pos ?? '') &&
      tokens.slice(verb - 4, verb).every(({ lower }) => lower !== 'what')
    );
  }
  return lemma === 'compare' && previous?.lower === ',' && /^(?:with|to)$/u.test(next);
};
