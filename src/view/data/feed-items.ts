/**
 * What is new, for feeds: an item for each story that went up and for each correction by hand, the
 * latest first.
 */
import type { StorySummary } from '../../model/summary.ts';
import { storyPath } from '../paths.ts';

export interface FeedItem {
  /** A path of its own, which stays. */
  id: string;
  path: string;
  title: string;
  text: string;
  /** ISO date. */
  date: string;
  tags: string[];
}

const itemsOf = ({ story, finding, corrections }: StorySummary): FeedItem[] => {
  const path = storyPath(story.id);
  return [
    {
      id: path,
      path,
      title: story.title,
      text: finding,
      date: story.published,
      tags: story.tags,
    },
    ...corrections.map(({ on, why, anchor }) => ({
      id: `${path}#${anchor}`,
      path,
      title: `Corrected: ${story.title}`,
      text: why,
      date: on,
      tags: [...story.tags, 'correction'],
    })),
  ];
};

/** Lists the items of all stories. */
export const listFeedItems = (stories: readonly StorySummary[]): FeedItem[] =>
  stories
    .flatMap(itemsOf)
    .sort((a, b) => b.date.localeCompare(a.date, 'en') || a.id.localeCompare(b.id, 'en'));
