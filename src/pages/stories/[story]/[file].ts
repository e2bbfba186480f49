import type { APIRoute, GetStaticPaths } from 'astro';
import { getExportSite, getStory, getStoryPages } from '../../../content.ts';
import { type ExportFormat, exportFormats } from '../../../view/data/exports.ts';

export const getStaticPaths = (async () =>
  (await getStoryPages()).flatMap(({ story, cacheKey }) =>
    exportFormats.map((format) => ({
      params: { story: story.id, file: format.files.story },
      props: { format },
      cacheKey,
    })),
  )) satisfies GetStaticPaths;

/** A story as data, in each format. */
export const GET: APIRoute<{ format: ExportFormat }, { story: string }> = async ({
  params: { story },
  props: { format },
  site,
}) =>
  new Response(format.story(await getStory(story), await getExportSite(site)), {
    headers: { 'Content-Type': `${format.mediaType}; charset=utf-8` },
  });
