import type { APIRoute, GetStaticPaths } from 'astro';
import { getStories, type StoryEntry } from '../../../content.ts';
import { publishComparison } from '../../../view/published-comparison.ts';

export const getStaticPaths = (async () =>
  (await getStories()).map((entry) => ({
    params: { story: entry.story.id },
    props: { entry },
  }))) satisfies GetStaticPaths;

/** The comparison of a story as data. */
export const GET: APIRoute<{ entry: StoryEntry }> = ({ props: { entry } }) =>
  new Response(
    `${JSON.stringify(publishComparison(entry.comparison, entry.articles), null, 1)}\n`,
    {
      headers: { 'Content-Type': 'application/json' },
    },
  );
