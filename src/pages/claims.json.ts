import type { APIRoute } from 'astro';
import { eachStory } from '../content.ts';
import { schemaVersion } from '../model/comparison.ts';

/** Every claim of every story: what search loads. */
export const GET: APIRoute = async () => {
  const claims = (await Array.fromAsync(eachStory())).flatMap((entry) => entry.claims);
  return new Response(`${JSON.stringify({ schema: schemaVersion, claims })}\n`, {
    headers: { 'Content-Type': 'application/json' },
  });
};
