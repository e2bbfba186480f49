import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { getSite, getSummaries } from '../content.ts';
import { listFeedItems } from '../view/data/feed-items.ts';
import { pathTo } from '../view/paths.ts';

const atom = 'http://www.w3.org/2005/Atom';

/** Stories and corrections as a feed, the latest first. */
export const GET: APIRoute = async ({ site }) => {
  const { name, description, language } = await getSite();
  return rss({
    title: name,
    description,
    site: new URL(pathTo(''), site),
    trailingSlash: true,
    xmlns: { atom },
    customData: `<language>${language}</language><atom:link href="${new URL(pathTo('rss.xml'), site).href}" rel="self" type="application/rss+xml"/>`,
    items: listFeedItems(await getSummaries()).map(({ id, title, text, date, tags }) => ({
      title,
      link: new URL(id, site).href,
      pubDate: new Date(date),
      categories: tags,
      description: text,
    })),
  });
};
