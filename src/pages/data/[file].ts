import type { APIRoute, GetStaticPaths } from 'astro';
import { getExportSite, getStory, getStoryKeys, getSummaries } from '../../content.ts';
import {
  type ExportFormat,
  exportFormats,
  siteFilesOf,
  storiesPerFile,
} from '../../view/data/exports.ts';

// All formats of some stories before those of the next: then each story is loaded once.
export const getStaticPaths = (async () => {
  const ids = (await getSummaries()).map(({ story }) => story.id);
  const keys = await getStoryKeys();
  const files = exportFormats.map((format) => siteFilesOf(format, ids.length));
  return (files[0] ?? []).flatMap((_, part) => {
    const stories = ids.slice(part * storiesPerFile, (part + 1) * storiesPerFile);
    const cacheKey = stories.map((id) => keys.get(id)).join();
    return exportFormats.map((format, of) => ({
      params: { file: files[of]?.[part] ?? '' },
      props: { format, stories },
      cacheKey,
    }));
  });
}) satisfies GetStaticPaths;

/** All stories as data, in each format. */
export const GET: APIRoute<{ format: ExportFormat; stories: string[] }, { file: string }> = async ({
  params: { file },
  props: { format, stories },
  site,
}) => {
  const entries = [];
  for (const id of stories) entries.push(await getStory(id));
  return new Response(format.site(entries, await getExportSite(site), file), {
    headers: { 'Content-Type': `${format.mediaType}; charset=utf-8` },
  });
};
