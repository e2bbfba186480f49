/**
 * News texts with their attributions in brat’s format (PolNeAR), a folder `text` and a folder
 * `attributions`: which statements are found, and are they credited to the right speaker?
 */
import type { Claim } from '../../model/claim.ts';
import type { Extraction } from '../../model/comparison.ts';
import { namesMatch } from '../match-claim.ts';
import type { Mistake, Scored } from '../run.ts';
import { baseName, type Corpus, type CorpusFile } from './corpus.ts';
import { placeLabels } from './place-labels.ts';

type Range = readonly [number, number];
type Statement = Extract<Claim, { type: 'statement' }>;

interface Attribution {
  content: Range[];
  source: Range[];
  direct: boolean;
}

/** Reads lines such as `T1⇥Content 5 9;12 20⇥words` and `E1⇥Attribution:T2 Content:T1 Source:T3`. */
const readAttributions = (lines: string, text: string): Attribution[] => {
  const spans = new Map<string, { type: string; ranges: Range[] }>();
  const events: { role: string; id: string }[][] = [];
  for (const line of lines.split('\n')) {
    const [id = '', value = ''] = line.split('\t');
    if (id.startsWith('T')) {
      const type = value.split(' ', 1)[0] ?? '';
      const ranges = value
        .slice(type.length + 1)
        .split(';')
        .map((range): Range => {
          const [start, end] = range.trim().split(/\s+/u).map(Number);
          return [start ?? 0, end ?? 0];
        });
      spans.set(id, { type, ranges });
    } else if (id.startsWith('E')) {
      const roles = value.split(/\s+/u).filter((part) => part.includes(':'));
      events.push(
        roles.map((part) => {
          const [role = '', of = ''] = part.split(':');
          return { role: role.replace(/\d+$/u, ''), id: of };
        }),
      );
    }
  }
  return events.flatMap((event) => {
    const rangesOf = (type: string): Range[] =>
      [type, 'Attribution'].flatMap((wanted) =>
        event
          .filter(({ role }) => role === wanted)
          .map(({ id }) => spans.get(id))
          .filter((span) => span?.type === type)
          .flatMap((span) => span?.ranges ?? []),
      );
    const content = rangesOf('Content');
    if (content.length === 0) return [];
    const direct = content.some(([start, end]) => /["“”]/u.test(text.slice(start, end)));
    return [{ content, source: rangesOf('Source'), direct }];
  });
};

/** The statement covers half of the content or more, and is not much longer. */
const covers = ({ quote }: Statement, content: readonly Range[]): boolean => {
  const length = content.reduce((sum, [start, end]) => sum + end - start, 0);
  const shared = content.reduce(
    (sum, [start, end]) =>
      sum + Math.max(0, Math.min(end, quote.end) - Math.max(start, quote.start)),
    0,
  );
  return shared >= 0.5 * length && shared >= 0.4 * (quote.end - quote.start);
};

const score = (
  id: string,
  text: string,
  labels: readonly Attribution[],
  extraction: Extraction,
): Scored => {
  const statements = extraction.claims.filter((claim) => claim.type === 'statement');
  const matched = new Set<Statement>();
  const mistakes: Mistake[] = [];
  const direct = { labelled: 0, found: 0 };
  const reported = { labelled: 0, found: 0 };
  const directSpeaker = { labelled: 0, found: 0 };
  const reportedSpeaker = { labelled: 0, found: 0 };
  const placed = placeLabels(text, extraction.article.text);
  for (const label of labels) {
    const [content, speaker] = label.direct ? [direct, directSpeaker] : [reported, reportedSpeaker];
    const kind = label.direct ? 'direct' : 'reported';
    const source = label.source.map(([start, end]) => text.slice(start, end)).join(' ');
    content.labelled += 1;
    const ranges = label.content.map(([start, end]) => placed(start, end));
    const best = statements.find((statement) => covers(statement, ranges));
    if (!best) {
      const expected = label.content.map(([start, end]) => text.slice(start, end)).join(' … ');
      mistakes.push({ text: id, measure: `${kind} statements`, expected, found: 'nothing' });
      continue;
    }
    matched.add(best);
    content.found += 1;
    speaker.labelled += 1;
    if (namesMatch(best.speaker, source) || namesMatch(best.speakerRole ?? '', source)) {
      speaker.found += 1;
    } else {
      const found = best.speaker || 'nobody';
      mistakes.push({ text: id, measure: `${kind} speakers`, expected: source || 'nobody', found });
    }
  }
  for (const statement of statements) {
    if (matched.has(statement)) continue;
    const found = statement.quote.exact;
    mistakes.push({ text: id, measure: 'statements', expected: 'nothing', found });
  }
  return {
    counts: {
      'direct statements': direct,
      'direct speakers': directSpeaker,
      'reported statements': reported,
      'reported speakers': reportedSpeaker,
      statements: {
        labelled: direct.labelled + reported.labelled,
        found: direct.found + reported.found,
        predicted: statements.length,
        right: matched.size,
      },
    },
    mistakes,
  };
};

const stemOf = (path: string): string => baseName(path).replace(/\.[^.]*$/u, '');

export const quotes: Corpus = {
  id: 'quotes',
  title: 'Statements and speakers (PolNeAR)',
  about: 'Every statement, in quotation marks and reported, and who is credited with it.',
  format: 'a folder with text/ and attributions/*.ann',
  read: (files) => {
    const inFolder = (folder: string): CorpusFile[] =>
      files.filter(({ path }) => path.split('/').at(-2) === folder);
    const labels = inFolder('attributions').filter(({ path }) => path.endsWith('.ann'));
    if (labels.length === 0) return null;
    return inFolder('text').flatMap(({ path, text }, group) => {
      // Where two readers labelled a text, the first of them counts.
      const label = labels.find((file) => baseName(file.path).startsWith(stemOf(path)));
      if (!label) return [];
      const id = baseName(path);
      const attributions = readAttributions(label.text, text);
      return [
        { id, text, group, score: (extraction) => score(id, text, attributions, extraction) },
      ];
    });
  },
};
