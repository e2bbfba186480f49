import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { getSite, getStories } from '../content.ts';
import { writeFinding } from '../view/finding.ts';
import { pathTo, storyPath } from '../view/paths.ts';

/** The stories as a feed, the last put up first. */
export const GET: APIRoute = async ({ site }) => {
  const { name, description } = await getSite();
  const stories = (await getStories()).sort((a, b) =>
    b.story.published.localeCompare(a.story.published),
  );
  return rss({
    title: name,
    description,
    site: new URL(pathTo(''), site),
    trailingSlash: true,
    items: stories.map(({ story, comparison, accounts }) => ({
      title: story.title,
      link: new URL(storyPath(story.id), site).href,
      pubDate: new Date(story.published),
      categories: story.tags,
      description: writeFinding(comparison, accounts)
        .lead.map(({ text }) => text)
        .join(' '),
    })),
  });
};
