/**
 * The claims of stories as a W3C Web Annotation collection: what is claimed, at the words that make
 * the claim. Claims of articles that may only be linked to are not in it.
 */
import type {
  AnnotationCollection,
  ClaimRecord,
  PublishedComparison,
} from '../../model/published.ts';

interface Annotated {
  comparison: PublishedComparison;
  claims: readonly ClaimRecord[];
}

const keyOf = (article: string, claim: string): string => `${article} ${claim}`;

/**
 * Makes one collection.
 *
 * @param url - Address that the collection itself is published at.
 * @param absolute - Makes a full address of a path of this site.
 */
export const collectAnnotations = (
  label: string,
  stories: readonly Annotated[],
  url: string,
  absolute: (path: string) => string,
): AnnotationCollection => {
  const items = stories.flatMap(({ comparison, claims }) => {
    const targets = new Map(
      comparison.claims.map((claim) => [keyOf(claim.article, claim.id), claim.annotation?.target]),
    );
    // A claim that stands in two rows is one annotation.
    const once = new Map(claims.map((record) => [keyOf(record.article, record.claim), record]));
    return [...once.values()].flatMap((record) => {
      const target = targets.get(keyOf(record.article, record.claim));
      if (!target) return [];
      return [
        {
          id: absolute(record.path),
          type: 'Annotation' as const,
          motivation: 'describing' as const,
          body: {
            type: 'TextualBody' as const,
            value: `${record.label}: ${record.value}`,
            format: 'text/plain' as const,
            language: 'en',
          },
          target: {
            source: target.source ?? absolute(record.path.replace(/#.*$/u, '')),
            selector: target.selector,
          },
        },
      ];
    });
  });
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: url,
    type: 'AnnotationCollection',
    label,
    total: items.length,
    first: { id: `${url}#page`, type: 'AnnotationPage', startIndex: 0, items },
  };
};
