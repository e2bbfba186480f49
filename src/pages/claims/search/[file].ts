import type { APIRoute, GetStaticPaths } from 'astro';
import { eachStory, getStorySizes } from '../../../content.ts';
import { fewClaims, indexPaths } from '../../../search/index-files.ts';
import { IndexWriter } from '../../../search/index-writer.ts';
import { totalOf } from '../../../search/plan-parts.ts';

export const getStaticPaths = (async () => {
  if (totalOf(await getStorySizes()) <= fewClaims) return [];
  const writer = new IndexWriter();
  for await (const { claims } of eachStory()) writer.add(claims);
  return Array.from(writer.finish(), ({ path, text }) => ({
    params: { file: path.slice(indexPaths.folder.length) },
    props: { text },
  }));
}) satisfies GetStaticPaths;

/** The index of a large site’s claims; search loads what a query needs of it. */
export const GET: APIRoute<{ text: string }> = ({ props: { text } }) =>
  new Response(text, { headers: { 'Content-Type': 'application/json' } });
