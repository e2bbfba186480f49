/**
 * The public corpora that can be measured against, one file each. The first that knows the files reads them.
 */
import { assessments } from './assessments.ts';
import { contradictions } from './contradictions.ts';
import type { Corpus } from './corpus.ts';
import { entities } from './entities.ts';
import { numbers } from './numbers.ts';
import { quotes } from './quotes.ts';
import { raids } from './raids.ts';
import { roles } from './roles.ts';
import { shootings } from './shootings.ts';
import { strikes } from './strikes.ts';
import { times } from './times.ts';
import { victims } from './victims.ts';

export const corpora: readonly Corpus[] = [
  shootings,
  raids,
  strikes,
  assessments,
  victims,
  roles,
  entities,
  times,
  quotes,
  numbers,
  contradictions,
];
