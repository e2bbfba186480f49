/**
 * A list in the order of the text → the place where a question about its entries turns from true to
 * false, by halves: long articles are searched without walking them whole.
 */

/**
 * How many entries at the head of a list a question holds for.
 *
 * @param list - In an order in which the entries that it holds for come first.
 */
export const partitionPoint = <T>(list: readonly T[], holds: (entry: T) => boolean): number => {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(list[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
};
