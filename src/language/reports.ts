/**
 * Document → its reports: which words of the text are credited to whom, by which verb, in quotation
 * marks or not. Statements, the attribution of other claims, and denials all rest on them.
 */
import type { Sentence } from './document.ts';
import { readCue } from './reports/cued.ts';
import { readDescribed } from './reports/described-stances.ts';
import { findCues } from './reports/cues.ts';
import { readIntroduced } from './reports/introduced.ts';
import { readNominals } from './reports/nominal.ts';
import { readPassives } from './reports/passive.ts';
import type { Report } from './reports/make-report.ts';
import { type Draft, prepareReading, type Reading, type Unit } from './reports/reading.ts';
import { readHeadlineEnd } from './reports/headline-ends.ts';
import { readLine } from './reports/lines.ts';
import { readStances } from './reports/stances.ts';
import { SpeakerBook } from './reports/speakers.ts';
import { readUncued } from './reports/uncued.ts';
import { readViewpoints } from './reports/viewpoints.ts';

export type { Report };

/** Finds the reports of a document, in the order of their words. */
export const findReports = (draft: Draft): Report[] => {
  const reading = prepareReading(draft);
  const book = new SpeakerBook(reading);
  const reports: Report[] = [];
  // those that may reach into the unit’s quotations
  let near: Report[] = [];
  for (const [index, unit] of reading.units.entries()) {
    const from = Math.min(
      (unit.sentences[0] as Sentence).start,
      unit.quotations[0]?.start ?? Infinity,
    );
    near = near.filter(({ content }) => content.end > from);
    const line = readLine(reading, unit, book) ?? readHeadlineEnd(reading, unit, book);
    const introduced = line ? null : readIntroduced(reading, unit, reading.units[index - 1], book);
    const own = [line, introduced].filter((one) => one !== null);
    for (const cue of line ? [] : findCues(reading, unit)) {
      const report = readCue(reading, unit, cue, book, tellerOf(reading, own));
      if (!report || isClipped(reading, unit, report) || isSaidAgain(report, own)) continue;
      book.said(report.range);
      own.push(report);
    }
    if (!line) own.push(...readPassives(reading, unit, book));
    for (const report of line ? [] : readNominals(reading, unit, book)) {
      // expressed concern that: the words of “concern”, not “concern” of “expressed”
      const outer = own.findIndex(
        ({ range, content }) =>
          content.end === report.content.end && range.first <= report.range.first,
      );
      if (own[outer]?.class === 'regret') own.splice(outer, 1);
      // stressed her support for the plan: said once
      else if (own[outer]?.who === report.who) continue;
      own.push(report);
    }
    if (!line) own.push(...readViewpoints(reading, unit, book, own));
    for (const quotation of unit.quotations) {
      const credited = [...near, ...own].some(
        ({ content }) => content.start < quotation.end && content.end > quotation.start,
      );
      if (credited) continue;
      const previous = lastSpoken([...reports.slice(-2), ...own]);
      const report = readUncued(reading, unit, quotation, book, previous);
      if (report) own.push(report);
    }
    if (!line) own.push(...readDescribed(reading, unit, book, [...near, ...own]));
    if (!line) own.push(...readStances(reading, unit, book, [...near, ...own]));
    nameByOthers(own);
    reports.push(...own);
    near.push(...own);
  }
  creditFromEnd(reading, reports);
  return reports.sort((a, b) => a.content.start - b.content.start || b.content.end - a.content.end);
};

/** The town’s clerk, Ann Orlov, defended him by saying that A: the clerk of “saying” has a name beside the verb */
const nameByOthers = (own: readonly Report[]): void => {
  for (const report of own) {
    const known = report.named
      ? undefined
      : own.find(({ named, role }) => named && role !== null && role === report.who);
    if (known) Object.assign(report, { who: known.who, role: known.role, named: true });
  }
};

/** Hale said it was late, according to a statement of his: the same words once more, with “Hale said” */
const isSaidAgain = (report: Report, own: readonly Report[]): boolean =>
  report.verb === 'according to' &&
  own.some(
    ({ who, words, content }) =>
      who === report.who &&
      words.start === report.content.start &&
      content.end === report.content.end,
  );

/** “A,” he said, warning of B. “C”: of the last speaker’s words, those in quotation marks go on */
const lastSpoken = (all: readonly Report[]): Report | null => {
  // according to the mayor, the guards’ decision to leave was bad. “They did not ask”: the mayor, not the guards
  const spoken = all.filter(
    ({ class: kind, rule }) => kind !== 'stance' || !rule.endsWith('/noun'),
  );
  const reports = spoken.length > 0 ? spoken : all;
  const last = reports.at(-1);
  const before = reports.at(-2);
  // According to a guard, a man reported that he was hit. “It was dark”: the guard, not the man
  const teller = last && !last.direct ? reports.findLast((one) => isWithin(last, one)) : null;
  return (
    teller ??
    (before?.direct && last?.rule.endsWith('/goes-on') && !last.direct ? before : last) ??
    null
  );
};

/** “It was dark. ¶ “Nobody came,” a guard said: who speaks at the end of a speech said its first paragraphs too */
const creditFromEnd = ({ quotations }: Reading, reports: readonly Report[]): void => {
  const startsAt = new Map(reports.map((report) => [report.content.start, report]));
  const outer = quotations.filter(({ depth }) => depth === 0);
  for (let i = outer.length - 2; i >= 0; i--) {
    const [own, next] = [outer[i], outer[i + 1]].map((one) => one && startsAt.get(one.start));
    if (!outer[i]?.runsOn || !own?.rule.endsWith('/goes-on') || !next || !next.direct) continue;
    if (own.who !== next.who)
      Object.assign(own, { who: next.who, role: next.role, named: next.named });
  }
};

/** confirmed that Karsia had no wish to ask for it, saying that …: who confirmed it, not Karsia */
const tellerOf = ({ tokens }: Reading, own: readonly Report[]): Report | null => {
  const last = own.at(-1) ?? null;
  const verb = tokens.slice(last ? last.cue.first - 1 : 0, last?.cue.last);
  const isMeant = verb.some(({ lower }) => /^to$|ing$/u.test(lower));
  const teller = last && isMeant ? own.findLast((one) => isWithin(last, one)) : null;
  return teller ?? last;
};

/** True: one speaker tells what the other says, to the last word. */
const isWithin = ({ words, content }: Report, outer: Report): boolean =>
  outer.content.start <= words.start &&
  outer.content.end === content.end &&
  outer.content.start < content.start;

/** “whose mines it says are run by outsiders”: the words said begin before the cue; not a headline’s “says will open”. */
const isClipped = ({ tokens }: Reading, unit: Unit, { direct, range, cue }: Report): boolean => {
  const first = tokens[range.first];
  if (unit.sentences[0]?.role === 'title' || range.first < cue.first) return false;
  return !direct && first?.pos === 'AUX' && first.lemma !== 'do';
};
