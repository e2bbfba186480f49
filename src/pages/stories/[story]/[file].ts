import type { APIRoute, GetStaticPaths } from 'astro';
import { getExportSite, getStories, type StoryEntry } from '../../../content.ts';
import { type ExportFormat, exportFormats } from '../../../view/exports.ts';

export const getStaticPaths = (async () =>
  (await getStories()).flatMap((entry) =>
    exportFormats.map((format) => ({
      params: { story: entry.story.id, file: format.files.story },
      props: { entry, format },
    })),
  )) satisfies GetStaticPaths;

/** A story as data, in each format. */
export const GET: APIRoute<{ entry: StoryEntry; format: ExportFormat }> = async ({
  props: { entry, format },
  site,
}) =>
  new Response(format.story(entry, await getExportSite(site)), {
    headers: { 'Content-Type': `${format.mediaType}; charset=utf-8` },
  });
