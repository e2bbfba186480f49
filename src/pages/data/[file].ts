import type { APIRoute, GetStaticPaths } from 'astro';
import { getExportSite, getStories } from '../../content.ts';
import { type ExportFormat, exportFormats } from '../../view/exports.ts';

export const getStaticPaths = (() =>
  exportFormats.map((format) => ({
    params: { file: format.files.site },
    props: { format },
  }))) satisfies GetStaticPaths;

/** All stories as data, in each format. */
export const GET: APIRoute<{ format: ExportFormat }> = async ({ props: { format }, site }) =>
  new Response(format.site(await getStories(), await getExportSite(site)), {
    headers: { 'Content-Type': `${format.mediaType}; charset=utf-8` },
  });
