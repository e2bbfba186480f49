/**
 * A list → the pages that it is shown on, numbered from 1. There is always a first page, were it empty;
 * the addresses of the others end in “page/2/”.
 */
export interface ListPage<T> {
  items: T[];
  number: number;
  last: number;
}

/** How many stories stand on a page. */
export const storiesOnPage = 40;

/** Cuts a list into pages of at most as many items as a page has room for. */
export const listPages = <T>(items: readonly T[], room: number): ListPage<T>[] => {
  const last = Math.max(1, Math.ceil(items.length / room));
  return Array.from({ length: last }, (_, i) => ({
    items: items.slice(i * room, (i + 1) * room),
    number: i + 1,
    last,
  }));
};

/** The rest of a page’s address, as routes of Astro take it; the first page has none. */
export const pageParam = ({ number }: { number: number }): string | undefined =>
  number === 1 ? undefined : `page/${number}`;

/** “The Daily Lantern, page 2”: a name that no other page of the list has. */
export const pageTitle = (title: string, { number }: { number: number }): string =>
  number === 1 ? title : `${title}, page ${number}`;
