/**
 * A thread that builds stories one after the other, for build-stories.
 */
import Tinypool from 'tinypool';
import { buildOneStory, type BuildSetting } from './build-one-story.ts';
import type { StoredSummary } from './story-cache.ts';

const setting = Tinypool.workerData as BuildSetting;

/** Builds the story of one folder. */
export default (id: string): StoredSummary => buildOneStory(id, setting);
