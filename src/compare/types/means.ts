/**
 * Means side by side: the same weapon, vehicle or force of nature under the words of each account.
 */
import { foldName } from '../../language/same-name.ts';
import type { MeansClaim } from '../../model/claim.ts';
import { allOf, type Comparer, groupBy, joinLoose } from '../comparer.ts';
import { isWithin, kindOf } from '../../language/kinds.ts';

const kind = ({ name }: MeansClaim): string => kindOf('means', name) ?? foldName(name);

const isSameMeans = (a: MeansClaim, b: MeansClaim): boolean => kind(a) === kind(b);

/** A car in one account, an SUV in the other. */
const saysMore = (a: MeansClaim, b: MeansClaim): boolean =>
  isWithin('means', kind(a), kind(b)) || isWithin('means', kind(b), kind(a));

export const means: Comparer<'means'> = {
  group: (claims) =>
    joinLoose(
      groupBy(claims, isSameMeans, ({ name }) => name).map((group) => ({
        claims: group,
        loose: false,
      })),
      saysMore,
    ),

  relate: (standing) => {
    const [first] = standing;
    if (!first) throw new Error('No means to compare');
    const names = [...new Set(standing.map(({ name }) => name))];
    if (standing.every((claim) => kind(claim) === kind(first)))
      return {
        relation: 'agree',
        reason:
          names.length > 1
            ? `${names
                .slice(0, 2)
                .map((name) => `“${name}”`)
                .join(' and ')} name the same means.`
            : `${allOf(standing.length)} say ${first.name}.`,
      };
    return {
      relation: 'compatible',
      reason: `${names.map((name) => `“${name}”`).join(' and ')} fit together; one says more.`,
    };
  },

  label: ({ claims }) => `By what means: ${claims[0]?.name ?? ''}`,
};
