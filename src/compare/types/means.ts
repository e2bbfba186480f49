/**
 * Means side by side: the same weapon, vehicle or force of nature under the words of each account.
 */
import { foldName } from '../../language/same-name.ts';
import type { MeansClaim } from '../../model/claim.ts';
import { allOf, type Comparer, groupBy } from '../comparer.ts';
import { isWithin, kindOf } from '../../language/kinds.ts';

const kind = ({ name }: MeansClaim): string => kindOf('means', name) ?? foldName(name);

const isSameMeans = (a: MeansClaim, b: MeansClaim): boolean =>
  kind(a) === kind(b) || (a.article !== b.article && foldName(a.name) === foldName(b.name));

export const means: Comparer<'means'> = {
  group: (claims) => {
    const groups = groupBy(claims, isSameMeans).map((group) => ({ claims: group, loose: false }));
    // a car in one account, an SUV in the other
    const alone = groups.filter(
      ({ claims: own }) => new Set(own.map(({ article }) => article)).size === 1,
    );
    for (const narrow of alone) {
      const wide = alone.find(
        (other) =>
          other !== narrow &&
          other.claims[0]?.article !== narrow.claims[0]?.article &&
          isWithin(
            'means',
            kind(narrow.claims[0] as MeansClaim),
            kind(other.claims[0] as MeansClaim),
          ),
      );
      if (!wide || narrow.claims.length === 0 || wide.claims.length === 0) continue;
      wide.claims.push(...narrow.claims.splice(0));
    }
    return groups.filter(({ claims: own }) => own.length > 0);
  },

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
