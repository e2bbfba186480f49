import type { APIRoute, GetStaticPaths } from 'astro';
import { getStory, getStorySizes, keyOfPart } from '../../../content.ts';
import { schemaVersion } from '../../../model/comparison.ts';
import { claimsPerFile, fewClaims } from '../../../search/index-files.ts';
import { planParts, type StorySlice } from '../../../search/plan-parts.ts';

export const getStaticPaths = (async () => {
  const parts = planParts(await getStorySizes(), claimsPerFile, fewClaims);
  return parts.length < 2
    ? []
    : Promise.all(
        parts.map(async (part, i) => ({
          params: { file: `${i + 1}.json` },
          props: { part },
          cacheKey: await keyOfPart(part),
        })),
      );
}) satisfies GetStaticPaths;

/** The claims of a large site, a file of them at a time. */
export const GET: APIRoute<{ part: StorySlice[] }> = async ({ props: { part } }) => {
  const claims = [];
  for (const { story, from, to } of part)
    claims.push(...(await getStory(story)).claims.slice(from, to));
  return new Response(`${JSON.stringify({ schema: schemaVersion, claims })}\n`, {
    headers: { 'Content-Type': 'application/json' },
  });
};
