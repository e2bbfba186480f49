/** Accounts given as texts by source → their comparison, as `parallax compare` makes it. */
import { buildStory } from '../../src/build-story.ts';
import type { ClaimTypeId } from '../../src/model/claim.ts';
import type { Comparison, Row } from '../../src/model/comparison.ts';

/** A text, with its headline and day of publication where the test needs them. */
type Account = string | { title?: string; published?: string; text: string };

/** The rows of one claim type, of several accounts or of all. */
export const rowsOf = (comparison: Comparison, type: ClaimTypeId, joined = true): Row[] =>
  comparison.rows.filter((row) => row.type === type && (!joined || row.cells.length > 1));

/** Compares accounts of an event of Wednesday, 5 March 2031, published the day after. */
export const compareAccounts = (accounts: Record<string, Account>): Comparison =>
  buildStory(
    'invented',
    Object.entries(accounts).map(([id, account]) => ({
      path: `${id}.txt`,
      id,
      format: 'txt' as const,
      content: contentOf(id, account),
      sha256: '0'.repeat(64),
    })),
  ).comparison;

const contentOf = (id: string, account: Account): string => {
  const {
    title,
    published = '2031-03-06',
    text,
  } = typeof account === 'string' ? { text: account } : account;
  const head = [`source: ${id}`, ...(title ? [`title: ${title}`] : []), `published: ${published}`];
  return `---\n${head.join('\n')}\n---\n${text}\n`;
};

/** What rows say, in short: label, relation, and the shown words of each account. */
export const outline = (
  { claims }: Comparison,
  rows: readonly Row[],
): { label: string; relation: string; cells: Record<string, string> }[] =>
  rows.map(({ label, relation, cells }) => ({
    label,
    relation,
    cells: Object.fromEntries(
      cells.map(({ article, claims: [first] }) => [
        article,
        claims.find((claim) => claim.article === article && claim.id === first)?.quote.exact ?? '',
      ]),
    ),
  }));
