/**
 * What a claim type is: the one shape of the files in types/. A finder reads a document and yields
 * drafts; the refiners then add who said it, how surely, when, and the id.
 */
import type { TokenRange } from '../language/words/tokenize.ts';
import type { Document, Sentence } from '../language/document.ts';
import type { ClaimOf, ClaimTypeId, Hedge } from '../model/claim.ts';

/** What the refiners add. */
type RefinedField =
  | 'id'
  | 'article'
  | 'event'
  | 'main'
  | 'quote'
  | 'sentence'
  | 'attribution'
  | 'hedged'
  | 'when'
  | 'asOf'
  | 'rules'
  | 'confidence'
  | 'corrected';

/** The fields of a type that only its finder knows. */
export type ClaimFields<T extends ClaimTypeId> = T extends ClaimTypeId
  ? Omit<ClaimOf<T>, RefinedField>
  : never;

/** A claim as a finder leaves it. */
export interface Draft<T extends ClaimTypeId = ClaimTypeId> {
  fields: ClaimFields<T>;
  sentence: Sentence;
  /** Where the words run over several sentences: the last of them. */
  through?: Sentence;
  /** The tokens that make the claim: the quote. */
  range: TokenRange;
  /** Where the quote isn’t whole tokens or spans sentences: offsets that take its place. */
  offsets?: { start: number; end: number };
  /** “casualties/passive”; the first one found it, later ones changed it. */
  rules: string[];
  confidence: number;
  hedged?: Hedge | null;
  /** Given by finders that know it better than the refiner: statements. */
  attribution?: ClaimOf<T>['attribution'];
}

export interface Example {
  text: string;
  /** The claims of this type that the text makes, each by the fields that matter. */
  claims: Record<string, unknown>[];
}

export interface ClaimType<T extends ClaimTypeId> {
  id: T;
  /** In the plural, as headings use it. */
  title: string;
  /** One sentence for readers of the method page. */
  about: string;
  find: (document: Document) => Draft<T>[];
  /** Run as tests and shown on the method page. */
  examples: Example[];
  /** Sentences that look alike and make no claim of this type. */
  misses: string[];
}

/** Defines a claim type; gives its literal object the right type. */
export const defineClaimType = <T extends ClaimTypeId>(type: ClaimType<T>): ClaimType<T> => type;
