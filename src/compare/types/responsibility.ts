/**
 * Who is said to have done it, side by side: the same actor in one row, whoever says so.
 */
import { isSameName } from '../../language/same-name.ts';
import type { ResponsibilityClaim } from '../../model/claim.ts';
import { allOf, type Comparer, groupBy } from '../comparer.ts';
import { peopleOf } from '../people.ts';

const isSameActor = (a: ResponsibilityClaim, b: ResponsibilityClaim): boolean => {
  if ((a.stance === 'denied') !== (b.stance === 'denied')) return false;
  if (isSameName(a.actor, b.actor)) return true;
  // “the U.S. military” and “American forces”
  const [left, right] = [peopleOf(a.actor), peopleOf(b.actor)];
  return left.nation !== null && left.nation === right.nation && a.stance === b.stance;
};

const stanceWords: Record<ResponsibilityClaim['stance'], string> = {
  stated: 'says so itself',
  blamed: 'reports the blame',
  claimed: 'reports the claim of responsibility',
  denied: 'reports the denial',
};

/** What a row is called whose accounts all say it so; blame alone says of nobody that he did it. */
const labels: Record<ResponsibilityClaim['stance'], string> = {
  stated: 'Who did it',
  blamed: 'Who is blamed',
  claimed: 'Who claims it',
  denied: 'Denied',
};

export const responsibility: Comparer<'responsibility'> = {
  group: (claims) =>
    groupBy(claims, isSameActor, ({ actor, stance }) => `${stance} ${actor}`).map((group) => ({
      claims: group,
      loose: false,
    })),

  relate: (standing, _group, context) => {
    const [first] = standing;
    if (!first) throw new Error('No actors to compare');
    if (standing.every(({ stance }) => stance === first.stance))
      return { relation: 'agree', reason: `${allOf(standing.length)} name ${first.actor}.` };
    return {
      relation: 'compatible',
      reason: `${standing.map(({ article, stance }) => `${context.nameOf(article)} ${stanceWords[stance]}`).join('; ')}.`,
    };
  },

  label: ({ claims: [first, ...others] }) => {
    const alike = others.every(({ stance }) => stance === first?.stance);
    return `${alike && first ? labels[first.stance] : labels.stated}: ${first?.actor ?? ''}`;
  },
};
