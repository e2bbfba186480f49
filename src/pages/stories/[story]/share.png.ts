import type { APIRoute, GetStaticPaths } from 'astro';
import { getSite, getStory, getStoryPages } from '../../../content.ts';
import { renderPng } from '../../../share-images/render-png.ts';
import { longDate } from '../../../view/english.ts';
import { drawStoryImage } from '../../../view/pictures/share-image.ts';

export const getStaticPaths = (async () =>
  (await getSite()).shareImages
    ? (await getStoryPages()).map(({ story, cacheKey }) => ({
        params: { story: story.id },
        cacheKey,
      }))
    : []) satisfies GetStaticPaths;

/** The picture of a story, for links to it on other sites. */
export const GET: APIRoute<object, { story: string }> = async ({ params }) => {
  const { story, accounts, comparison } = await getStory(params.story);
  const kicker = [
    longDate(story.date),
    story.place,
    ...(story.example ? ['an invented example'] : []),
  ].join(' · ');
  const drawing = drawStoryImage(
    { title: story.title, kicker, accounts, rows: comparison.rows },
    (await getSite()).name,
  );
  return new Response(renderPng(drawing), { headers: { 'Content-Type': 'image/png' } });
};
