/**
 * Nouns for what is said → the reports that they make: “the mayor’s claim that …”, “a warning by police
 * that …”, “expressed concern about …”. A noun whose speaker the sentence doesn’t give makes none.
 */
import type { Clause } from '../clauses/clauses.ts';
import type { NounPhrase } from '../phrases/noun-phrases.ts';
import type { Token, TokenRange } from '../words/tokenize.ts';
import { contentEnd } from './content-ends.ts';
import { objectEnd } from './object-end.ts';
import { aboutEnd } from './content-forms.ts';
import type { Cue, ReportingClass } from './cues.ts';
import { isDocumentNoun } from './issuers.ts';
import { makeReport, type Report } from './make-report.ts';
import { endOfWords, isQuoteMark, isWord, type Reading, type Unit } from './reading.ts';
import type { Source } from './sources.ts';
import { canSpeak, isBody } from './speaker-nouns.ts';
import { classOfClausalNoun, classOfNoun } from './spoken-nouns.ts';
import type { Speaker, SpeakerBook } from './speakers.ts';
import {
  actingOn,
  isOwner,
  issuerBehind,
  ownerOf,
  speakerWithin,
  type Uttered,
  utteredBy,
} from './utterers.ts';

/** Reads the reports that the nouns of a unit make. */
export const readNominals = (reading: Reading, unit: Unit, book: SpeakerBook): Report[] =>
  unit.sentences.flatMap(({ phrases }) =>
    phrases.flatMap((phrase) => readNominal(reading, unit, phrase, book) ?? []),
  );

const readNominal = (
  reading: Reading,
  unit: Unit,
  phrase: NounPhrase,
  book: SpeakerBook,
): Report | null => {
  const { tokens, quotationAt } = reading;
  const head = tokens[phrase.head] as Token;
  const drawn = readDrawn(reading, unit, phrase, book);
  if (drawn) return drawn;
  const own = classOfNoun(head.lemma);
  const id = own ?? classOfClausalNoun(head.lemma);
  if (!id || quotationAt[phrase.head] || head.pos !== 'NOUN') return null;
  let at = phrase.last;
  const issuer = issuerBehind(reading, phrase);
  if (issuer) at = issuer.last;
  // her announcement on Monday of the plan
  const timely = tokens[at]?.pos === 'ADP' && reading.isTime[at + 1] ? at + 1 : at;
  let behind = timely;
  while (reading.isTime[behind]) behind++;
  if (/^(?:of|that|to)$/u.test(tokens[behind]?.lower ?? '')) at = behind;
  at = behindAddressee(reading, at, id);
  const uttered: Uttered | null = issuer
    ? { source: issuer, verb: false }
    : (ownerOf(reading, phrase) ??
      utteredBy(reading, unit, phrase) ??
      speakerWithin(reading, unit, phrase, at) ??
      actingOn(reading, unit, phrase, at));
  if (!uttered || isPurpose(unit, phrase)) return null;
  const owner = isOwner(tokens[uttered.source.core.head]);
  if (!owner && !canSpeak(tokens, uttered.source.core)) return null;
  // told them on a conference call that it was late: an occasion
  if (head.lemma === 'call' && /^(?:on|in|during)$/u.test(tokens[phrase.first - 1]?.lower ?? ''))
    return null;
  const cue: Cue = {
    first: phrase.head,
    last: phrase.head + 1,
    lemma: head.lemma,
    class: id,
    takes: new Set(['that']),
    clause: null,
  };
  if (!own && tokens[at]?.lower !== 'that') return null;
  // police filed a case against the owner: a matter of the court
  const filed = ({ lemma, objects }: Clause): boolean =>
    /^(?:file|lodge|bring|register)$/u.test(lemma) && objects.includes(phrase);
  if (cue.lemma === 'case' && unit.clauses.some(filed)) return null;
  const content = contentBehind(reading, unit, cue, { phrase, at, uttered: uttered.verb });
  if (!content) return null;
  const speaker: Speaker | null = uttered.land
    ? { name: uttered.land, role: null, named: true, kind: 'group' }
    : speakerOf(reading, unit, phrase, uttered.source, book);
  if (!speaker) return null;
  const extent = { first: Math.min(uttered.source.first, phrase.head), last: at };
  return makeReport(reading, speaker, cue, content, extent, 'noun', 0.7);
};

/** the minister stood by his claim: where no name is known to be “his”, the subject before it */
const speakerOf = (
  { tokens }: Reading,
  { clauses }: Unit,
  phrase: NounPhrase,
  source: Source,
  book: SpeakerBook,
): Speaker | null => {
  // the campaign made good its threat to sue: what the verb belongs to
  const doer = clauses.findLast(({ verb }) => verb < phrase.first)?.subjects[0];
  const isIts = source.core.pronoun && tokens[source.core.head]?.lower === 'its';
  if (isIts && doer && !doer.pronoun && isBody(tokens[doer.head] as Token))
    return book.resolve({ core: doer, first: doer.first, last: doer.last });
  // officials said so, despite reports by rebel officials that ten died. The officials said: the former
  const isBehind = source.first > phrase.head;
  const speaker = isBehind ? book.resolve(source, false) : book.resolveOwner(source);
  if (!source.core.pronoun || !/^(?:it|we|i|his|her|its|their)$/iu.test(speaker.name))
    return speaker;
  const subject = clauses.findLast(({ verb }) => verb < phrase.first)?.subjects[0];
  if (!subject || subject.pronoun || !canSpeak(tokens, subject)) return null;
  return book.resolve({ core: subject, first: subject.first, last: subject.last });
};

/** What verdicts come to as verbs. */
const verdicts: ReadonlyMap<string, Pick<Cue, 'lemma' | 'class'>> = new Map([
  ['condemnation', { lemma: 'condemn', class: 'condemn' }],
  ['criticism', { lemma: 'criticize', class: 'condemn' }],
  ['rebuke', { lemma: 'rebuke', class: 'condemn' }],
  ['ridicule', { lemma: 'ridicule', class: 'condemn' }],
  ['praise', { lemma: 'praise', class: 'praise' }],
]);

/** The raid drew sharp condemnation from the mayor: what he condemned stands before the verb. */
const readDrawn = (
  reading: Reading,
  unit: Unit,
  phrase: NounPhrase,
  book: SpeakerBook,
): Report | null => {
  const { tokens } = reading;
  const verdict = verdicts.get((tokens[phrase.head] as Token).lemma);
  const issuer = verdict ? issuerBehind(reading, phrase) : null;
  const none = tokens[phrase.first]?.lower === 'no';
  if (!verdict || none || !issuer || !canSpeak(tokens, issuer.core)) return null;
  const clause = unit.clauses.find(
    ({ lemma: verb, objects, negated, modal }) =>
      drawing.test(verb) && objects[0] === phrase && !negated && modal === null,
  );
  const [about] = clause?.subjects ?? [];
  if (!clause || !about || about.pronoun || about.last > clause.first) return null;
  const cue: Cue = {
    first: phrase.head,
    last: phrase.head + 1,
    ...verdict,
    takes: new Set(),
    clause: null,
  };
  const content = { first: about.first, last: about.last, side: 'left' };
  const extent = { first: clause.first, last: issuer.last };
  return makeReport(reading, book.resolve(issuer), cue, content, extent, 'drawn', 0.7);
};
const drawing = /^(?:draw|bring|provoke|prompt|earn|win|attract|trigger|face|receive)$/u;

/** came to show his support for the crew: what for, whether or not he said a word of it */
const isPurpose = ({ clauses }: Unit, phrase: NounPhrase): boolean =>
  clauses.some(
    ({ lemma, form, objects }) =>
      form === 'infinitive' && /^(?:show|demonstrate|lend)$/u.test(lemma) && objects[0] === phrase,
  );

/** True: a phrase belongs to a verb before, as its object or behind a preposition. */
const isWithin = (
  { voice, objects, prepositions }: Clause,
  phrase: NounPhrase | undefined,
): boolean =>
  voice === 'active' &&
  [...objects, ...prepositions.map((one) => one.phrase)].some((one) => one === phrase);

const contentBehind = (
  reading: Reading,
  unit: Unit,
  cue: Cue,
  { phrase, at, uttered }: { phrase: NounPhrase; at: number; uttered: boolean },
): (TokenRange & { side: 'right' }) | null => {
  const { tokens, phraseAt, quotationAt, isTime } = reading;
  const word = tokens[at]?.lower ?? '';
  const trim = (first: number, end: number): (TokenRange & { side: 'right' }) | null => {
    const last = endOfWords(reading, first, end);
    // his adulation of Hale
    const named = cue.class === 'stance' && tokens[first]?.pos === 'PROPN';
    return last - first > (named ? 0 : 1) ? { first, last, side: 'right' } : null;
  };
  // the claim that two men fled, that in May two fled, that to pay for it he needs a loan
  const opens =
    phraseAt[at + 1] ??
    quotationAt[at + 1] ??
    /^(?:ADV|PART|ADP|SCONJ)$/u.test(tokens[at + 1]?.pos ?? '');
  if (word === 'that' && opens) {
    // the claim that those who ask are fools: what they ask is beside it
    const clause = unit.clauses.find(
      ({ first, relative }) => first > at && (!relative || first <= at + 2),
    );
    // a claim that was false
    if (!clause || clause.first === at + 1) return null;
    // the claim that two men fled was denied
    const main = unit.clauses.find(
      ({ first, verb, form, relative, subjects }) =>
        verb > clause.verb &&
        (form === 'finite' || tokens[verb]?.pos === 'AUX') &&
        (isWord(tokens[first - 1]) || isQuoteMark(tokens[first - 1])) &&
        tokens[first - 1]?.pos !== 'CCONJ' &&
        // the claim that tolls would “rise twice”: one verb
        !(quotationAt[first] && tokens[first - 2]?.pos === 'AUX') &&
        // the claim that two were held was denied
        (subjects.length === 0 ||
          subjects[0] === phrase ||
          tokens[first - 1]?.pos === 'VERB' ||
          // the claim that tolls had risen by a third was false, that he knew it angered her
          (!relative && isWithin(clause, subjects[0])) ||
          // the claim that the dam was a ruin angered him
          (clause.lemma === 'be' &&
            subjects[0]?.first === clause.last &&
            first === subjects[0].last)),
    );
    const end = openedEnd(reading, unit, phrase) ?? contentEnd(reading, unit, cue, at + 1);
    return trim(at + 1, Math.min(main?.first ?? end, end));
  }
  // his case to be heard, her points on the course: nothing is said but with “that”
  if (!uttered && /^(?:case|point|word|message)$/u.test(cue.lemma)) return null;
  // his plan to close the bridge was met with anger: the noun is a subject, and its verb comes
  const start = tokens[at + 1]?.lower === 'not' ? at + 2 : at + 1;
  const isSubject = isSubjectPlace(tokens, unit, phrase);
  const main = unit.clauses.find(
    ({ first, form, verb, voice }) =>
      first > start &&
      // his remark on half of them being late
      ((form === 'finite' && tokens[verb]?.lower !== 'being') ||
        // his plan to cut the toll failed
        (isSubject && form === 'bare' && voice === 'active' && phraseAt[first - 1] !== undefined)),
  );
  const joined = tokens
    .slice(at, main?.first ?? at)
    .some(({ pos, lower }) => /^(?:CCONJ|SCONJ|PUNCT)$/u.test(pos) || relative.test(lower));
  const limit = main && !joined ? main.first : contentEnd(reading, unit, cue, at);
  // expressed concern about the bridge, raised doubts over it, his remark on the vote
  // his comments at the fair, her remarks on Monday: where and when, not what
  // her anger at the delay
  const spot = word === 'at' && !/^(?:regret|condemn|believe)$/u.test(cue.class);
  const aside = isTime[at + 1] || spot || isArea(cue, word);
  // its report on the fire: no word of what it says
  const isTopic = isDocumentNoun(tokens[phrase.head] as Token);
  // his opposition to the plan
  const opposed = word === 'to' && owning.has(cue.lemma);
  // made a strong condemnation of the raid
  const judges = /^(?:condemn|deny|praise|stance)$/u.test(cue.class);
  const leads = uttered ? (judges ? ofLeads : utteredLeads) : ownLeads;
  if (
    !aside &&
    !isTopic &&
    (opposed || leads.test(word)) &&
    (phraseAt[at + 1] || /ing$/u.test(tokens[at + 1]?.lower ?? ''))
  )
    return trim(at + 1, Math.min(limit, objectEnd(reading, unit, at + 1, limit)));
  // made a promise to return, to not return
  const bidden = tokens[at + 1]?.lower === 'not' ? tokens[at + 2] : tokens[at + 1];
  if (word === 'to' && /^(?:VERB|AUX)$/u.test(bidden?.pos ?? ''))
    return trim(at, aboutEnd(reading, unit, at, limit));
  return null;
};

/** Despite claims that it was late, the guards left: where the sentence’s own subject begins; null within it */
const openedEnd = (
  { tokens, phraseAt }: Reading,
  { first, last, clauses }: Unit,
  phrase: NounPhrase,
): number | null => {
  const opens = /^(?:despite|contrary|amid|amidst|after|given|following|citing|with)$/u;
  if (!opens.test(tokens[first]?.lower ?? '') || phrase.first > first + 3) return null;
  const comma = tokens.slice(phrase.last, last).find(({ text, index }) => {
    // “learn nothing,” there were tolls
    const next = isQuoteMark(tokens[index + 1]) ? index + 2 : index + 1;
    return (
      text === ',' &&
      (tokens[next]?.lower === 'there' ||
        clauses.some(
          ({ subjects: [subject], form }) =>
            subject?.first === next && subject === phraseAt[next] && form !== 'infinitive',
        ))
    );
  });
  return comma?.index ?? null;
};

/** His plan …; and his plan …: where a subject stands */
const isSubjectPlace = (tokens: readonly Token[], { first }: Unit, phrase: NounPhrase): boolean =>
  phrase.first === first || /^(?:CCONJ|ADV)$/u.test(tokens[phrase.first - 1]?.pos ?? '');

/** a gale warning for the strait: where it is in force */
const isArea = ({ class: kind }: Cue, word: string): boolean => kind === 'warn' && word === 'for';

/** What somebody has to a thing: opposition, commitment. */
const owning: ReadonlySet<string> = new Set(
  'opposition resistance hostility objection aversion commitment devotion loyalty openness indifference'.split(
    ' ',
  ),
);

const relative = /^(?:that|who|which|whose|where|when)$/u;
const utteredLeads = /^(?:about|over|for|against|at)$/u;
const ofLeads = /^(?:about|over|for|against|at|of)$/u;
const ownLeads = /^(?:about|over|for|against|at|of|on|with|towards?)$/u;

/** made the case to the council that …, her view is that …: where “that” stands */
const behindAddressee = ({ tokens, phraseAt }: Reading, at: number, id: ReportingClass): number => {
  const lead = tokens[at]?.lower ?? '';
  let next = /^(?:to|with)$/u.test(lead) ? (phraseAt[at + 1]?.last ?? at) : at + 1;
  // to members of the council
  while (tokens[next]?.lower === 'of') next = phraseAt[next + 1]?.last ?? next + 1;
  const told = /^(?:to|with|is|was|has|remains)$/u.test(lead) && tokens[next]?.lower === 'that';
  // her goal is to close the mill: not “her answer was to close it”
  const aimed =
    /^(?:stance|believe)$/u.test(id) &&
    /^(?:is|was|remains)$/u.test(lead) &&
    tokens[next]?.lower === 'to' &&
    /^(?:VERB|AUX)$/u.test(tokens[next + 1]?.pos ?? '');
  return told || aimed ? next : at;
};
