/**
 * A text on one shooting, attack or accident → the sentences that tell of others beside it: “In a separate
 * incident …”, “Elsewhere in the city …”, a roundup that goes on to another block and hour, a vigil for
 * somebody killed before. What a text opens with is never told aside.
 */
import type { Document, Sentence } from '../language/document.ts';
import type { CasualtiesClaim, Claim } from '../model/claim.ts';
import { kindOfNoun } from './happening-kinds.ts';

/**
 * Makes the question for one document: is a claim of its main happening told aside from it after all?
 * What goes on in the same paragraph is aside as well.
 *
 * @param claims - All claims of the document, in the order of the text.
 */
export const toldAside = (
  document: Document,
  claims: readonly Claim[],
): ((claim: Claim, sentence: Sentence) => boolean) => {
  const text = ({ start, end }: Sentence): string => document.article.text.slice(start, end);
  const deeds = claims.filter(({ type }) => /^(?:casualties|means|target|date)$/u.test(type));
  const lead = document.sentences.find(
    ({ role, start, end }) =>
      role === 'body' && deeds.some(({ quote }) => start <= quote.start && quote.end <= end),
  );
  let clock: number | null = null;
  /** The sentences that open a paragraph aside. */
  const openings = document.sentences.filter((sentence) => {
    const words = text(sentence);
    const hour = deed.test(words) ? clockOf(sentence) : null;
    if (!lead || sentence.role !== 'body' || sentence.index <= lead.index) {
      clock ??= hour;
      return false;
    }
    const isNext = later.test(words) || areHoursApart(clock, hour) || areDaysApart(lead, sentence);
    const isAside = aside.test(words) || (isNext && block.test(words) && newcomer.test(words));
    if (!isAside) clock ??= hour;
    return isAside;
  });
  const round = document.sentences.find(
    (sentence) => lead && sentence.index > lead.index && roundup.test(text(sentence)),
  );
  return (claim, sentence) => {
    const before = document.article.text.slice(sentence.start, claim.quote.start);
    const isBehind = lead !== undefined && sentence.index > lead.index;
    // In a separate raid, ten died in Norden: nor is the raid’s place, aim or means the main one’s
    if (/^(?:place|target|means)$/u.test(claim.type)) return isBehind && opensElse.test(before);
    if (claim.type === 'count')
      return /\/(?:actor|continued)$/u.test(claim.rules[0] ?? '') && stationed.test(text(sentence));
    if (claim.type !== 'casualties') return false;
    if (isMourned(claim)) return true;
    if (!isBehind) return false;
    const after = document.article.text.slice(claim.quote.end, sentence.end);
    return Boolean(
      (round && sentence.index >= round.index) ||
      another.test(before) ||
      anotherAfter.test(after) ||
      precedent.test(before) ||
      oneBefore.test(before) ||
      mourned.test(before) ||
      avenged.test(before) ||
      unsure.test(after) ||
      (inAll.test(before + claim.quote.exact) &&
        nthSince.test(text(document.sentences[sentence.index - 1] as Sentence))) ||
      openings.some(
        ({ paragraph, index }) => paragraph === sentence.paragraph && index <= sentence.index,
      ),
    );
  };
};

const happening = String.raw`(?:cases?|(?:${[...kindOfNoun.keys()].join('|')})(?:e?s)?)\b`;
/** In a separate incident, a boy was shot; in other shootings; not: two separate shootings, which count all */
const another = new RegExp(
  String.raw`\b(?:in|during) (?:(?:an? |one )?(?:separate|unrelated|different|second|later|earlier)|another|other)(?: \w+){0,2} ${happening}`,
  'iu',
);
/** Karsia has 2,500 troops in Ostrov and 900 in Norden; 300 soldiers are stationed there: whatever happened */
const stationed =
  /\b(?:has|have|keeps?|maintains?) (?:[a-z]+ ){0,2}[\d,]+ (?:\S+ )?(?:troops|soldiers|servicemen|service members|personnel)\b|\b(?:troops|soldiers|servicemen|service members|personnel) (?:are |were |remain(?:ed)? |currently )*(?:stationed|deployed|based)\b/iu;
/** In a separate incident, …: what a sentence opens with */
const opensElse = new RegExp(
  String.raw`^\W?in (?:(?:an? |one )?(?:separate|unrelated|different)|another|other)(?: \w+){0,2} ${happening}`,
  'iu',
);
/** It was the second raid in a week; the first killed 30 people: not those of the second */
const oneBefore =
  /\bthe (?:second|third|fourth|fifth|latest)\b[^.]*\b(?:in|this|since|within|on)\b[^.]*\b(?:days?|weeks?|months?|years?|weekend)\b[^.]*[;,–—] (?:and )?the (?:first|last|previous|other|earlier)(?: one)?,? [^.;]{0,40}$/iu;
/** A boy was shot in an unrelated incident, in attacks across the city */
const anotherAfter = new RegExp(
  String.raw`^[^.;]{0,60}?\bin (?:(?:an? |one )(?:separate|unrelated|different)|another|other)(?: \w+){0,2} ${happening}|^[^.;]{0,30}?\bin (?:attacks|shootings) (?:in|across|throughout|around) `,
  'iu',
);
/** Elsewhere in the city; meanwhile, a few miles away; in an unrelated incident */
const aside = new RegExp(
  String.raw`^\W?(?:elsewhere|separately)\b|^\W?meanwhile,? (?:\S+ ){0,4}(?:miles?|blocks?) away\b|${opensElse.source}|\bin an unrelated (?:\w+ )?(?:shooting|incident|case)\b`,
  'iu',
);
/** The shooting came a day after; it was the second this year; in August … */
const precedent = new RegExp(
  String.raw`\b(?:shooting|stabbing|attack|incident|killing)(?: \w+){0,2} (?:came|comes|happened|occurred) (?:just |only |less than )?(?:\S+ ){0,3}(?:hours?|days?|weeks?|months?) after\b|;\s(?:in (?:January|February|March|April|May|June|July|August|September|October|November|December)|last (?:week|month|year|summer|fall|winter|spring)),?\s`,
  'u',
);

/** The raid is the 12th since May. A total of 109 people have been killed: in all of them */
const nthSince =
  /\bthe (?:\d+(?:st|nd|rd|th)|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b[^.]*\bsince\b/iu;
const inAll = /^\W?(?:a total of|in all|in total|altogether|so far)\b/iu;

/** It shocked a town that was still grieving the deaths of 21 pupils */
const mourned =
  /\bstill (?:grieving|mourning|reeling from|recovering from|coming to terms with)\b[^.;]*$/iu;

/** It was revenge for the deaths of two leaders, in retaliation for the death of a boy: what it answers */
const avenged =
  /\b(?:(?:revenge|retaliation|retribution|vengeance|reprisals?) (?:for|over)|aveng(?:e|es|ed|ing))\s$/iu;

/** A girl came to a hospital with a wound, but police are not sure if that is connected */
const unsure =
  /\b(?:sure|clear|known|determine|unclear) (?:if|whether) [^.]{0,60}\b(?:connected|related|linked)\b/iu;

/** a man was shot, two women, one of them a clerk, were wounded; not: the man was shot */
const newcomer =
  /\b(?:an?|two|three|four|five|six|\d+) (?:\S+ ){0,4}(?:(?<=, )[^,.;]{3,60}, )?(?:was|were) (?:\S+ )?(?:shot|stabbed|wounded|killed|hit|struck|attacked|grazed)\b/iu;
const block = /\b(?:block of|street|avenue|road|boulevard|drive|lane)\b/iu;
const later =
  /^\W?(?:about|around|roughly|less than|just|more than)? ?(?:(?:an?|two|three|four|five|six|seven|eight|several|half an|\d+) )?(?:hours?|minutes?) (?:later|earlier|before that)\b/iu;
/** What tells of the deed and not of the paper’s hour: Updated: 5:12 p.m. */
const deed = /\b(?:shot|shots|shootings?|gunfire|stabb\w+|wounded|killed|attack\w*|gunm[ae]n)\b/iu;
/**
 * Earlier, two mass shootings took place in the north · in other shootings: · nine others were wounded in
 * attacks across the city: · at least five more incidents occurred on Sunday: the roundup that follows
 */
const roundup =
  /^\W?(?:earlier|previously|recently),? (?:\w+ ){1,3}(?:incidents|shootings|attacks|stabbings|crashes) |\b(?:\w+) (?:more|other|additional) (?:incidents|shootings|attacks|stabbings|crashes|drownings) (?:occurred|happened|took place|were reported)\b|^\W?(?:in|the) (?:other|non-?fatal|additional) (?:\w+ )?(?:shootings|attacks|stabbings)\b[^.]{0,40}:?$|\bother (?:people|persons) were (?:wounded|shot|hurt|injured)\b[^.]{0,20} in (?:attacks|shootings|gun violence)\b/iu;

/** A vigil for a homicide victim, the funeral of a slain boy: for one who died before. */
const isMourned = ({ rules, quote, sentence }: CasualtiesClaim): boolean =>
  rules[0] === 'casualties/victim' &&
  /\b(?:vigil|funeral|memorial|burial|wake|repast)\b[^,;.]{0,40}\b(?:for|of)\s$/iu.test(
    sentence.exact.slice(0, quote.start - sentence.start),
  );

/** Minutes after midnight of the clock time that a sentence tells first. */
const clockOf = ({ times }: Sentence): number | null => {
  const time = times.find((one) => one.time)?.time;
  if (!time) return null;
  const [hours = '0', minutes = '0'] = time.split(':');
  return Number(hours) * 60 + Number(minutes);
};

/** An hour apart and more, round the clock. */
const areHoursApart = (one: number | null, other: number | null): boolean => {
  if (one === null || other === null) return false;
  const minutes = Math.abs(one - other);
  return Math.min(minutes, 1440 - minutes) >= 60;
};

/** Two were shot on Monday … on Sunday, a man was shot: each sentence with a day of its own. */
const areDaysApart = (one: Sentence, other: Sentence): boolean => {
  const [days, others] = [daysOf(one), daysOf(other)];
  return days.length > 0 && others.length > 0 && !days.some((day) => others.includes(day));
};

const daysOf = ({ times }: Sentence): string[] =>
  times.flatMap(({ from, to }) => (from && from === to ? [from] : []));
