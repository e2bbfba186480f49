import type { APIRoute } from 'astro';
import { pathTo } from '../view/paths.ts';

/** Everything may be read; the sitemap says where it is. */
export const GET: APIRoute = ({ site }) =>
  new Response(
    `User-agent: *\nAllow: /\n\nSitemap: ${new URL(pathTo('sitemap-index.xml'), site).href}\n`,
  );
