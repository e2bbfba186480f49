/**
 * News texts in TimeML with the values of their time expressions (TempEval-3): which are found, and which
 * stand for the same days? Texts are taken as they stand between the tags, entities included.
 */
import type { Extraction } from '../../model/comparison.ts';
import type { Mistake, Scored } from '../run.ts';
import { baseName, type Corpus, type CorpusFile, type CorpusText } from './corpus.ts';

interface Interval {
  from: string;
  to: string;
}

interface LabelledTime extends Interval {
  start: number;
  end: number;
}

const iso = (year: number, month: number, day: number): string =>
  new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);

/** The days that a TIMEX3 value stands for, null where it stands for none. */
export const intervalOf = (value: string): Interval | null => {
  // 1998-02-13, 1998-02-13T14:30
  if (/^\d{4}-\d\d-\d\d(?:T.*)?$/u.test(value)) {
    return { from: value.slice(0, 10), to: value.slice(0, 10) };
  }
  // 1998, 1998-02, 1998-W07, 1998-Q1
  const parts = /^(\d{4})(?:-(W|Q)?(\d{1,2}))?$/u.exec(value);
  if (!parts) return null;
  const [year, kind, part] = [Number(parts[1]), parts[2], Number(parts[3])];
  if (parts[3] === undefined) return { from: iso(year, 0, 1), to: iso(year, 11, 31) };
  if (kind === 'Q') {
    return { from: iso(year, 3 * part - 3, 1), to: iso(year, 3 * part, 0) };
  }
  if (parts[3].length !== 2) return null;
  if (kind !== 'W') return { from: iso(year, part - 1, 1), to: iso(year, part, 0) };
  // The fourth of January is always in the first week, and weeks begin on Monday.
  const weekday = (new Date(Date.UTC(year, 0, 4)).getUTCDay() + 6) % 7;
  const monday = 4 - weekday + 7 * (part - 1);
  return { from: iso(year, 0, monday), to: iso(year, 0, monday + 6) };
};

/** Takes the tags out of a text and keeps where its times stood. */
const readTimes = (body: string): { text: string; times: LabelledTime[] } => {
  let text = '';
  let at = 0;
  let open: { start: number; type: string; value: string } | null = null;
  const times: LabelledTime[] = [];
  for (const match of body.matchAll(/<[^>]+>/gu)) {
    const [tag] = match;
    text += body.slice(at, match.index);
    at = match.index + tag.length;
    if (tag.startsWith('<TIMEX3')) {
      const type = /type="(\w+)"/u.exec(tag)?.[1] ?? '';
      open = { start: text.length, type, value: /value="([^"]*)"/u.exec(tag)?.[1] ?? '' };
    } else if (tag.startsWith('</TIMEX3') && open) {
      const interval = /^(?:DATE|TIME)$/u.test(open.type) ? intervalOf(open.value) : null;
      if (interval) times.push({ start: open.start, end: text.length, ...interval });
    }
  }
  return { text: text + body.slice(at), times };
};

/** How far an article’s text is moved against the corpus’s: blank lines at its start are dropped. */
const shiftOf = (article: string, text: string): number => {
  if (article === text) return 0;
  const at = article.indexOf(text.trim().slice(0, 40));
  return at === -1 ? 0 : at - (text.length - text.trimStart().length);
};

const score = (
  id: string,
  text: string,
  labels: readonly LabelledTime[],
  extraction: Extraction,
): Scored => {
  const shift = shiftOf(extraction.article.text, text);
  const placed = extraction.times.filter(({ from }) => from !== null);
  const used = new Set<number>();
  const mistakes: Mistake[] = [];
  let values = 0;
  for (const { start, end, from, to } of labels) {
    const i = placed.findIndex(
      (time, index) => !used.has(index) && time.start - shift < end && start < time.end - shift,
    );
    const time = placed[i];
    if (time) used.add(i);
    if (time?.from === from && time.to === to) {
      values += 1;
      continue;
    }
    mistakes.push({
      text: id,
      measure: 'times',
      expected: `${text.slice(start, end)} = ${from}–${to}`,
      found: time ? `${time.exact} = ${time.from}–${time.to}` : 'nothing',
    });
  }
  placed.forEach(({ exact, from, to }, i) => {
    if (used.has(i)) return;
    mistakes.push({
      text: id,
      measure: 'times',
      expected: 'nothing',
      found: `${exact} = ${from}–${to}`,
    });
  });
  const all = { labelled: labels.length, predicted: placed.length };
  return {
    counts: {
      'times, words': { ...all, found: used.size, right: used.size },
      'times, values': { ...all, found: values, right: values },
    },
    mistakes,
  };
};

const readText = ({ path, text: marked }: CorpusFile, group: number): CorpusText => {
  const id = baseName(path);
  const published = /<DCT>.*?value="([^"]+)"/su.exec(marked)?.[1]?.slice(0, 10) ?? null;
  const { text, times } = readTimes(/<TEXT>(.*?)<\/TEXT>/su.exec(marked)?.[1] ?? '');
  return { id, published, text, group, score: (extraction) => score(id, text, times, extraction) };
};

export const times: Corpus = {
  id: 'times',
  title: 'Time expressions (TempEval-3)',
  about: 'Every time expression: its words, and the days it stands for.',
  format: 'a folder of TimeML, .tml',
  read: (files) => {
    const marked = files.filter(({ path }) => path.endsWith('.tml'));
    // A text that stands in two folders counts once.
    const texts = new Map(marked.map((file) => [baseName(file.path), file]));
    return texts.size > 0 ? [...texts.values()].map(readText) : null;
  },
};
