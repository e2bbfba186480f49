/**
 * Figures of one row → whether they count the people of different sides: “two Karsian soldiers were
 * killed and 18 people hurt” and “six Delian civilians were killed and 20 others hurt”.
 */
import { peopleOf } from '../../language/names/people.ts';
import type { CasualtiesClaim } from '../../model/claim.ts';
import type { ComparisonContext } from '../comparer.ts';

/** The nations of whom a figure counts, or of those told of in its sentence. */
const nationsOf = (
  claim: CasualtiesClaim,
  { casualtiesBeside }: ComparisonContext,
): ReadonlySet<string> => {
  const own = peopleOf(claim.who).nation;
  const beside = own ? [claim] : casualtiesBeside(claim);
  return new Set(
    beside.flatMap(({ sentence, who }) => {
      const nation = sentence.start === claim.sentence.start ? peopleOf(who).nation : null;
      return nation ? [nation] : [];
    }),
  );
};

/**
 * True: one figure stands among people of one nation, and another among those of others; or each account
 * tells of the fire of one nation, and not of the same: each then counts those on whom it fell.
 */
export const areOfOtherSides = (
  standing: readonly CasualtiesClaim[],
  context: ComparisonContext,
): boolean =>
  areApart(standing.map((claim) => nationsOf(claim, context))) ||
  areApart(standing.map(({ article }) => context.attackersIn(article)));

const areApart = (sides: readonly ReadonlySet<string>[]): boolean =>
  sides.some(
    (side, i) =>
      side.size > 0 &&
      sides.slice(i + 1).some((other) => other.size > 0 && side.isDisjointFrom(other)),
  );
