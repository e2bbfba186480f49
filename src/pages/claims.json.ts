import type { APIRoute } from 'astro';
import { eachStory, getStorySizes } from '../content.ts';
import { schemaVersion } from '../model/comparison.ts';
import type { PublishedClaims } from '../model/published.ts';
import { claimsPerFile, fewClaims } from '../search/index-files.ts';
import { planParts, sizeOfPart, totalOf } from '../search/plan-parts.ts';

/** What search loads: every claim of every story, or on a large site the files that hold them. */
export const GET: APIRoute = async () => {
  const sizes = await getStorySizes();
  const total = totalOf(sizes);
  const published: PublishedClaims =
    total <= fewClaims
      ? {
          schema: schemaVersion,
          claims: (await Array.fromAsync(eachStory())).flatMap(({ claims }) => claims),
        }
      : {
          schema: schemaVersion,
          total,
          stories: sizes.filter(({ claims }) => claims > 0).length,
          files: planParts(sizes, claimsPerFile).map(sizeOfPart),
        };
  return new Response(`${JSON.stringify(published)}\n`, {
    headers: { 'Content-Type': 'application/json' },
  });
};
