import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { getStories } from '../content.ts';
import { writeFinding } from '../view/finding.ts';
import { pathTo, storyPath } from '../view/paths.ts';

/** The stories as a feed, the last put up first. */
export const GET: APIRoute = async ({ site }) => {
  const stories = (await getStories()).sort((a, b) =>
    b.story.published.localeCompare(a.story.published),
  );
  return rss({
    title: 'Parallax',
    description: 'Several news accounts of one event, side by side.',
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
