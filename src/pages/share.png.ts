import type { APIRoute } from 'astro';
import { getSite } from '../content.ts';
import { renderPng } from '../share-images/render-png.ts';
import { drawSiteImage } from '../view/pictures/share-image.ts';

/** The picture of every page that has none of its own, for links to it on other sites. */
export const GET: APIRoute = async () => {
  const { name, description } = await getSite();
  return new Response(renderPng(drawSiteImage(name, description)), {
    headers: { 'Content-Type': 'image/png' },
  });
};
