/**
 * The table of a story in Markdown (GitHub’s tables), for notes and handouts.
 */
import type { Account } from '../accounts.ts';
import type { MatrixCell, MatrixGroup } from '../matrix.ts';
import { relationTerms } from '../relations.ts';

/** Any text on one line, with nothing in it that Markdown would read as a mark. */
const escape = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|#~]/gu, '\\$&')
    .replace(/&/gu, '&amp;');

const cellText = ({ claims }: MatrixCell): string => {
  const [first] = claims;
  if (!first) return '–';
  const quote = first.quote.map(({ text }) => text).join('');
  const credit = first.credit ? ` (${escape(first.credit)})` : '';
  return `${escape(first.value)}${quote.trim() ? `: “${escape(quote)}”` : ''}${credit}`;
};

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/**
 * Writes one story.
 *
 * @param url - Address of its page.
 */
export const writeMarkdownMatrix = (
  title: string,
  groups: readonly MatrixGroup[],
  accounts: readonly Account[],
  url: string,
): string => {
  const head = ['#', 'What', ...accounts.map(({ name }) => escape(name)), 'Relation', 'Why'];
  const tables = groups
    .filter(({ rows }) => rows.length > 0)
    .map(({ heading, setting, rows }) =>
      [
        `## ${escape(heading)}${setting ? ` (${escape(setting)})` : ''}`,
        '',
        line(head),
        line(head.map(() => '---')),
        ...rows.map(({ number, label, relation, reason, cells }) =>
          line([
            String(number),
            escape(label),
            ...cells.map(cellText),
            relationTerms[relation].word,
            escape(reason),
          ]),
        ),
      ].join('\n'),
    );
  return `${[`# ${escape(title)}`, `<${url}>`, ...tables].join('\n\n')}\n`;
};
