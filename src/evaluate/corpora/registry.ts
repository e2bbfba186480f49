/**
 * The public corpora that can be measured against, one file each. The first that knows the files reads them.
 */
import type { Corpus } from './corpus.ts';
import { numbers } from './numbers.ts';
import { quotes } from './quotes.ts';
import { raids } from './raids.ts';
import { shootings } from './shootings.ts';
import { times } from './times.ts';
import { victims } from './victims.ts';

export const corpora: readonly Corpus[] = [shootings, raids, times, quotes, victims, numbers];
