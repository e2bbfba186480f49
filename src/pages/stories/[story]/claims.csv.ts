import type { APIRoute, GetStaticPaths } from 'astro';
import { getStories, type StoryEntry } from '../../../content.ts';
import { writeClaimsCsv } from '../../../view/claims-csv.ts';

export const getStaticPaths = (async () =>
  (await getStories()).map((entry) => ({
    params: { story: entry.story.id },
    props: { entry },
  }))) satisfies GetStaticPaths;

/** The claims of a story for spreadsheets. */
export const GET: APIRoute<{ entry: StoryEntry }> = ({ props: { entry } }) =>
  new Response(writeClaimsCsv(entry.claims, entry.comparison), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
