/**
 * The finding of a story as pages show it: plain sentences, then lists of what is shared, told apart
 * and told alone. Each sentence names the rows that it rests on.
 */
import type { Relation } from '../../model/comparison.ts';
import type { Account } from '../accounts.ts';
import type { QuotePart } from '../quote-parts.ts';

export interface RowLink {
  number: number;
  anchor: string;
}

export interface Sentence {
  text: string;
  rows: RowLink[];
}

/** What accounts say, word by word; those that have the same words stand together. */
export interface Wording {
  accounts: Account[];
  words: QuotePart[];
}

export interface FindingItem extends Sentence {
  /** What it is about, where the text does not say that by itself. */
  label: string | null;
  /** The words of each account, where it is they that differ; the text is empty then. */
  wordings: Wording[];
}

export interface FindingGroup {
  heading: string;
  relation: Relation;
  items: FindingItem[];
  /** Whose alone the rows are, in a group of such. */
  account: Account | null;
  /** How many rows of this kind the table has. */
  all: number;
  /** The first of them in the table. */
  first: RowLink;
}

/** What an account’s own figures leave open. */
export interface OwnFigures {
  account: Account;
  /** “The title and the text give different figures.” */
  text: string;
}

export interface Finding {
  lead: Sentence[];
  /** Accounts whose own figures stand against each other; sums that fail are told in the lead. */
  ownFigures: OwnFigures[];
  groups: FindingGroup[];
}
