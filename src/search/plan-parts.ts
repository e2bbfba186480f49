/**
 * How many claims each story has → parts of a list that is too long for one page or file. A story
 * stays whole where it fits into a part.
 */

/** Claims of one story, from a place in its list to another. */
export interface StorySlice {
  story: string;
  from: number;
  to: number;
}

export interface StorySize {
  story: string;
  claims: number;
}

/** How many claims all stories have. */
export const totalOf = (sizes: readonly StorySize[]): number =>
  sizes.reduce((sum, { claims }) => sum + claims, 0);

/** How many claims a part has. */
export const sizeOfPart = (part: readonly StorySlice[]): number =>
  part.reduce((sum, { from, to }) => sum + to - from, 0);

/**
 * Divides the claims of a site, in the order of its stories.
 *
 * @param most - Claims of one part.
 * @param few - Up to so many are left together.
 */
export const planParts = (
  sizes: readonly StorySize[],
  most: number,
  few = most,
): StorySlice[][] => {
  const room = totalOf(sizes) <= few ? few : most;
  const parts: StorySlice[][] = [];
  let left = 0;
  for (const { story, claims } of sizes)
    for (let from = 0; from < claims; from += room) {
      const to = Math.min(claims, from + room);
      if (parts.length === 0 || to - from > left) {
        parts.push([]);
        left = room;
      }
      parts.at(-1)!.push({ story, from, to });
      left -= to - from;
    }
  return parts;
};
