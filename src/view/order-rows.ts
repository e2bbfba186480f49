/**
 * A comparison → its rows in the order in which every page tells them, each with its number: the main
 * happening first, and in each what readers must not miss before the rest.
 */
import type { Claim } from '../model/claim.ts';
import type { Comparison, Row, StoryEvent } from '../model/comparison.ts';
import { claimAnchor } from './paths.ts';
import { relationOrder } from './relations.ts';

type ClaimFinder = (article: string, id: string) => Claim | undefined;

/** Finds a claim by its article and id. */
export const claimFinder = (claims: readonly Claim[]): ClaimFinder => {
  const byKey = new Map(claims.map((claim) => [claimAnchor(claim), claim]));
  return (article, id) => byKey.get(claimAnchor({ article, id }));
};

const tellingTypes: readonly Claim['type'][] = ['casualties', 'count', 'responsibility'];

/** Tells whether a row that one account alone has matters enough to stand open: of the main event,
 * who was hurt, how many, who did it, and which person was named as the target. */
const isTelling = (row: Row, comparison: Comparison, find: ClaimFinder): boolean => {
  if (!comparison.events.find(({ id }) => id === row.event)?.main) return false;
  if (tellingTypes.includes(row.type)) return true;
  const [cell] = row.cells;
  const claim = cell && find(cell.article, cell.claims[0]!);
  return claim?.type === 'target' && claim.kind === 'person' && /^\p{Lu}/u.test(claim.name);
};

/** Tells whether a row stands folded: one account alone has it, and it is not of those that matter. */
export const isFolded = (row: Row, comparison: Comparison, find: ClaimFinder): boolean =>
  row.relation === 'only' && !isTelling(row, comparison, find);

/** The happenings: the main one, then those that several accounts tell of, then the rest. */
export const orderEvents = ({
  events,
  rows,
}: Pick<Comparison, 'events' | 'rows'>): StoryEvent[] => {
  const isShared = ({ id }: StoryEvent) =>
    rows.some(({ event, relation }) => event === id && relation !== 'only');
  const rank = (event: StoryEvent) => (event.main ? 0 : isShared(event) ? 1 : 2);
  return events.toSorted((a, b) => rank(a) - rank(b));
};

/** The order of each comparison, which every picture and table of a page asks for. */
const orders = new WeakMap<Comparison, { rows: readonly Row[]; numbers: Map<string, number> }>();

const orderOf = (
  comparison: Comparison,
): { rows: readonly Row[]; numbers: ReadonlyMap<string, number> } => {
  const known = orders.get(comparison);
  if (known) return known;
  const find = claimFinder(comparison.claims);
  const events = orderEvents(comparison).map(({ id }) => id);
  const articles = comparison.articles.map(({ id }) => id);
  const places = (row: Row): [event: number, relation: number, account: number] => {
    const event = row.event === null ? -1 : events.indexOf(row.event);
    const folded = isFolded(row, comparison, find);
    return [
      event < 0 ? events.length : event,
      relationOrder.indexOf(row.relation),
      folded ? 1 + articles.indexOf(row.cells[0]!.article) : 0,
    ];
  };
  const rows = comparison.rows
    .map((row) => ({ row, at: places(row) }))
    .sort((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1] || a.at[2] - b.at[2])
    .map(({ row }) => row);
  const order = { rows, numbers: new Map(rows.map(({ id }, index) => [id, index + 1])) };
  orders.set(comparison, order);
  return order;
};

/** Rows in the order of the table: by happening, then by relation; of the rows that one account
 * alone has, the telling ones first, the others account by account. */
export const orderRows = (comparison: Comparison): readonly Row[] => orderOf(comparison).rows;

/** The number of each row in that order, by the row’s id. */
export const numberRows = (comparison: Comparison): ReadonlyMap<string, number> =>
  orderOf(comparison).numbers;
