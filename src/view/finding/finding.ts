/**
 * The finding of a story as pages show it: plain sentences, then lists of what is shared, told apart
 * and told alone. Each sentence names the rows that it rests on.
 */
import type { Relation } from '../../model/comparison.ts';

export interface RowLink {
  number: number;
  anchor: string;
}

export interface Sentence {
  text: string;
  rows: RowLink[];
}

export interface FindingItem extends Sentence {
  /** What it is about, where the text does not say that by itself. */
  label: string | null;
}

export interface FindingGroup {
  heading: string;
  relation: Relation;
  items: FindingItem[];
  /** How many rows of this kind the table has. */
  all: number;
}

export interface Finding {
  lead: Sentence[];
  groups: FindingGroup[];
}
