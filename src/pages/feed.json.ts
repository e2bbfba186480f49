import type { APIRoute } from 'astro';
import { getSite, getSummaries } from '../content.ts';
import { listFeedItems } from '../view/data/feed-items.ts';
import { pathTo } from '../view/paths.ts';

/** The stories as a JSON Feed (version 1.1), the last put up first. */
export const GET: APIRoute = async ({ site }) => {
  const { name, description, language } = await getSite();
  const absolute = (path: string): string => new URL(path, site).href;
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: name,
    description,
    language,
    home_page_url: absolute(pathTo('')),
    feed_url: absolute(pathTo('feed.json')),
    items: listFeedItems(await getSummaries()).map(({ id, path, title, text, date, tags }) => ({
      id: absolute(id),
      url: absolute(path),
      title,
      content_text: text,
      date_published: `${date}T00:00:00Z`,
      tags,
    })),
  };
  return new Response(`${JSON.stringify(feed, null, 1)}\n`, {
    headers: { 'Content-Type': 'application/feed+json' },
  });
};
