/**
 * What a reporting verb takes, and its source → whether it is nobody’s words: “denied it”, “citing two
 * officials”, “nobody believes it”.
 */
import type { Token, TokenRange } from '../words/tokenize.ts';
import type { Cue } from './cues.ts';
import type { Reading, Unit } from './reading.ts';
import { isBody, isPersonNoun } from './speaker-nouns.ts';
import { wordClass } from '../words/word-class.ts';

/** No group claimed responsibility; nobody believes that: there is no speaker. */
export const isNobody = (
  tokens: readonly Token[],
  { first, head }: TokenRange & { head: number },
): boolean =>
  /^(?:no|neither|none)$/u.test(tokens[first]?.lower ?? '') ||
  // neither Hale nor Orlov said so
  tokens[first - 1]?.lower === 'nor' ||
  /^(?:nobody|none|no-one)$/u.test(tokens[head]?.lower ?? '') ||
  (tokens[head]?.lower === 'one' && tokens[head - 1]?.lower === 'no') ||
  // a correction: an earlier version of this article said
  (tokens[head]?.lower === 'version' &&
    (/^(?:article|story|report)$/u.test(tokens[head + 3]?.lower ?? '') ||
      /^(?:earlier|previous)$/u.test(tokens[head - 1]?.lower ?? '')));

/** the sheriff said, of “…, according to a report, the sheriff said”: who speaks, and nothing that is said */
export const isMereCue = ({ tokens, phraseAt }: Reading, { first, last }: TokenRange): boolean => {
  const verb = tokens[last - 1];
  return (
    verb?.pos === 'VERB' &&
    /^(?:say|report|tell)$/u.test(verb.lemma) &&
    phraseAt[last - 2] !== undefined &&
    !tokens.slice(first, last - 1).some(({ pos }) => pos === 'VERB' || pos === 'AUX')
  );
};

/** the Front denied it; officials who requested anonymity; refused to comment */
export const isNothing = (reading: Reading, { first, last }: TokenRange): boolean => {
  const { tokens } = reading;
  const word = tokens[first];
  // asked not to be named
  if (word?.lower === 'not' && tokens[first + 1]?.lower === 'to')
    return isNothing(reading, { first: first + 1, last });
  if (isMereCue(reading, { first, last })) return true;
  // declined to comment on the strike
  if (tokens.slice(first - 3, first).some(({ lower }) => lower === 'comment')) return true;
  // asked that her name be withheld
  if (
    tokens
      .slice(first, last)
      .some(({ lower }, at) => lower === 'name' && tokens[first + at + 1]?.lower === 'be')
  )
    return true;
  // a woman, who said and left; a card they never asked for or lost; the story that he told, who knew it
  if (
    /^(?:and|or)$/u.test(word?.lower ?? '') &&
    /^(?:VERB|ADP)$/u.test(tokens[first - 1]?.pos ?? '')
  )
    return true;
  if (/^(?:who|which)$/u.test(word?.lower ?? '') && tokens[first - 1]?.text === ',') return true;
  // barred them from reporting any details: not “denied any part in it”
  if (word?.lower === 'any' && /ing$/u.test(tokens[first - 1]?.lower ?? '')) return true;
  // disclosed this to newsmen
  const behind = tokens[first + 1];
  if (word?.lower === 'this' && /^(?:ADP|SCONJ)$/u.test(behind?.pos ?? ''))
    return behind?.lower !== 'as';
  // said it so often that nobody listened
  if (word?.lower === 'it' && /^(?:so|often|again|twice|once|before)$/u.test(behind?.lower ?? ''))
    return true;
  // have ruled that out
  if (last - first === 1 && /^(?:PRON|ADP|PART)$/u.test(word?.pos ?? '')) return true;
  // indicated as much in a letter
  if (word?.lower === 'much' && tokens[first - 1]?.lower === 'as') return behind?.lower !== 'as';
  // as rich as he claims to be
  const after = tokens[first + 2];
  if (word?.lower === 'to' && behind?.lower === 'be')
    if (
      first + 2 >= last ||
      after?.lower === 'to' ||
      (after?.pos === 'VERB' && after.lower === after.lemma)
    )
      return true;
  // said things that he can’t take back: no word of them
  if (word?.lower === 'things') return true;
  // echoed the sentiment, expressed these views: words that stand elsewhere
  if (last - first === 2 && /^(?:the|that|this|these|those)$/u.test(word?.lower ?? ''))
    return /^(?:sentiments?|views?|developments?|numbers?|news|facts?|information)$/u.test(
      tokens[first + 1]?.lower ?? '',
    );
  if (word?.lower !== 'to') return word?.lower === 'anonymity';
  // declined to comment, to be identified, to give her name
  const [verb, ...rest] = tokens.slice(first + 1, first + 4).map(({ lower }) => lower);
  return (
    /^(?:comment|elaborate|answer|respond|identify)$/u.test(verb ?? '') ||
    (verb === 'be' && /^(?:identified|named|quoted|interviewed)$/u.test(rest[0] ?? '')) ||
    (/^(?:give|provide|disclose|reveal)$/u.test(verb ?? '') && /name$/u.test(rest[1] ?? ''))
  );
};

const bidding = /^(?:urge|implore|beseech|exhort|encourage|beg)$/u;

/** What is done with hands and feet. */
const deeds =
  /^(?:leave|obey|comply|drop|go|come|move|budge|stop|open|close|return|surrender|disperse|eat|wear|board|stand|sit|enter)$/u;

/** True of a verb for what is done with hands and feet: drop, leave. */
export const isDeed = ({ lemma }: Token): boolean => deeds.test(lemma);

/** What somebody threatens with. */
const threats =
  /^(?:raids?|(?:air)?strikes?|attacks?|actions?|retaliation|revenge|reprisals?|war|sanctions?|tariffs?|lawsuits?)$/u;

const isSuit = wordClass(/^(?:suits?|lawsuits?|petitions?|motions?|appeals?)$/u);
const isTale = wordClass(/^(?:lies?|jokes?|tales?|fibs?|truth)$/u);

/** What robbers ask for. */
const valuables = /^(?:money|cash|wallets?|purses?|phones?|jewell?ery|valuables)$/u;

/** Before whom somebody speaks. */
const audiences =
  /^(?:nation|rally|crowd|gathering|conference|meeting|session|parliament|assembly|ceremony|audience|convention|congregation|media|press|hundreds|thousands|dozens)$/u;

const links = /^(?:link|tie|attribute|connect)$/u;

const idle =
  /^(?:call (?:it (?:an? )?(?:night|day|quits)|time)|slam .*(?:doors?|gates?|lids?|brakes?))$/u;

/** citing two officials, welcomed the guests, asked for silence: no words of theirs */
export const isMereObject = (
  { tokens, phraseAt, quotationAt }: Reading,
  { lemma, clause }: Cue,
  { first, last }: TokenRange,
): boolean => {
  const phrase = phraseAt[first];
  const head = tokens[phrase?.head ?? -1];
  const asked = lemma === 'ask' && tokens[first - 1]?.lower === 'for';
  // “Look at it,” he urged the judges
  if (bidding.test(lemma) && head !== undefined && phrase?.first === first && phrase.last === last)
    if (isPersonNoun(head)) return true;
  // called it a night, slammed the door
  if (lemma === 'call' || lemma === 'slam') {
    const called = tokens.slice(first, last).map(({ lower }) => lower);
    if (idle.test(`${lemma} ${called.join(' ')}`)) return true;
  }
  // lashing out at random
  if (lemma === 'lash' && tokens[first]?.lower === 'random') return true;
  // refused to leave the square: a deed; not “refused to recognise the vote”
  if (/^(?:refuse|decline)$/u.test(lemma) && tokens[first]?.lower === 'to')
    return deeds.test(tokens[first + 1]?.lemma ?? '');
  // linked them to the Front: what they are stands elsewhere
  if (links.test(lemma) && /^(?:it|them)$/u.test(tokens[first]?.lower ?? '')) return true;
  // threatens “everybody in the region”, declared it a terror group: whom somebody deals with
  const clausal = tokens.slice(first, last).some(({ pos }) => pos === 'VERB' || pos === 'AUX');
  if (lemma === 'threaten') return !clausal && !threats.test(head?.lower ?? '');
  if (lemma === 'declare' && /^(?:it|him|her|them)$/u.test(tokens[first]?.lower ?? ''))
    return phraseAt[first + 1]?.first === first + 1;
  // denied women entry: withheld it
  const [whom, what] = tokens.slice(first, first + 2);
  if (lemma === 'deny' && whom && isPersonNoun(whom) && what?.pos === 'NOUN') return true;
  // pointed to Karsia
  if (lemma === 'point') return phrase?.first === first && phrase.last === last;
  if (asked)
    return last - first === 1 || (phrase?.first === first && phrase.last - phrase.first === 1);
  // filed a suit challenging the law: what a suit does
  if (lemma === 'challenge' && clause?.form === 'ing' && isSuit.has(tokens[clause.first - 1]))
    return true;
  // trying to convince them to leave: a deed, of which no more is told
  if (/^(?:convince|persuade)$/u.test(lemma) && clause?.form === 'infinitive' && last - first < 3)
    return true;
  // told so many lies that Orlov left
  if (lemma === 'tell' && isTale.has(tokens[phraseAt[clause?.last ?? -1]?.head ?? -1])) return true;
  // demanded money from drivers: a robbery
  if (lemma === 'demand' && valuables.test(head?.lower ?? '')) return true;
  // addressing a rally at a school, addressed hundreds of followers; not “addressed the shortage”
  if (
    lemma === 'address' &&
    phrase?.first === first &&
    head !== undefined &&
    (phrase.pronoun || isPersonNoun(head) || audiences.test(head.lower))
  )
    return true;
  // questioned two men, blasted a child in the head, debated Hale four times: what is done to people
  const behind = tokens[phrase?.last ?? first];
  if (
    /^(?:question|blast|debate|challenge|echo)$/u.test(lemma) &&
    phrase?.first === first &&
    head !== undefined &&
    tokens[first - 1]?.lower !== 'that' &&
    (phrase.pronoun || isPersonNoun(head) || (head.pos === 'PROPN' && lemma !== 'blast')) &&
    // challenged Hale to a debate, that many were hurt: not “challenged Hale in May, for his seat”
    !(lemma === 'challenge' ? /^(?:to|that|over|about|on)$/u : /^(?:for|over|about|as)$/u).test(
      behind?.lower ?? '',
    ) &&
    !quotationAt.slice(first, last).some(Boolean)
  )
    return true;
  if (!/^(?:cite|quote|reference|welcome|thank|salute|challenge|address)$/u.test(lemma))
    return false;
  // referenced his “great, great friend” Lee
  if (quotationAt.slice(first, last).some(Boolean)) return false;
  // cited the plant seven times, cited the driver for speeding: with a ticket
  const [after, next] = [phrase?.last ?? 0, (phrase?.last ?? 0) + 1].map((at) => tokens[at]);
  if (lemma === 'cite' && (after?.lower === 'for' || next?.lower === 'times')) return true;
  // call the police quoting log 482
  if (lemma === 'quote' && tokens.slice(first, last).some(({ text }) => /\d/u.test(text)))
    return true;
  return (
    phrase?.last === last &&
    head !== undefined &&
    (phrase.pronoun || isPersonNoun(head) || (lemma === 'cite' && isBody(head)))
  );
};

/** linked them to the Front, citing similarities in the raids: grounds for a deed, not “said A, citing B” */
export const isGround = (
  { tokens }: Reading,
  { clauses }: Unit,
  { lemma, clause }: Cue,
  { first, last }: TokenRange,
): boolean =>
  lemma === 'cite' &&
  clause?.form === 'ing' &&
  links.test(clauses.findLast(({ verb }) => verb < clause.verb)?.lemma ?? '') &&
  !tokens.slice(first, last).some(({ pos }) => /^(?:VERB|AUX)$/u.test(pos));
