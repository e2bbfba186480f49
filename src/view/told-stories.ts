/**
 * The stories in brief and an outlet → the stories that it tells, each with its account of it.
 */
import type { Source } from '../model/source.ts';
import type { Story } from '../model/story.ts';
import type { StorySummary } from '../model/summary.ts';

export interface ToldStory {
  story: Story;
  account: StorySummary['accounts'][number];
}

/** The stories that an outlet tells, in the order given. */
export const toldBy = ({ id }: Source, summaries: readonly StorySummary[]): ToldStory[] =>
  summaries.flatMap(({ story, accounts }) =>
    accounts.filter(({ source }) => source === id).map((account) => ({ story, account })),
  );
