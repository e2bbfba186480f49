/**
 * What is new, for feeds: an item for each story that went up and for each correction by hand, the
 * latest first.
 */
import type { Comparison } from '../model/comparison.ts';
import type { Story } from '../model/story.ts';
import type { Account } from './accounts.ts';
import { writeFinding } from './finding.ts';
import { storyPath } from './paths.ts';

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

interface FeedStory {
  story: Story;
  comparison: Comparison;
  accounts: readonly Account[];
}

const itemsOf = ({ story, comparison, accounts }: FeedStory): FeedItem[] => {
  const path = storyPath(story.id);
  const finding = writeFinding(comparison, accounts);
  const corrections = comparison.corrections
    // An accepted claim stands as it stood.
    .filter((made) => made.do !== 'accept')
    .map(({ on, why }, index) => ({
      id: `${path}#correction-${on}-${index + 1}`,
      path,
      title: `Corrected: ${story.title}`,
      text: why,
      date: on,
      tags: [...story.tags, 'correction'],
    }));
  return [
    {
      id: path,
      path,
      title: story.title,
      text: finding.lead.map(({ text }) => text).join(' '),
      date: story.published,
      tags: story.tags,
    },
    ...corrections,
  ];
};

/** Lists the items of all stories. */
export const listFeedItems = (stories: readonly FeedStory[]): FeedItem[] =>
  stories
    .flatMap(itemsOf)
    .sort((a, b) => b.date.localeCompare(a.date, 'en') || a.id.localeCompare(b.id, 'en'));
