/**
 * A text → who is credited with which words, as “Sabri: the bridge is closed”.
 */
import { readDocument } from '../../src/language/document.ts';
import { articleOf } from './article-of.ts';

/** The reports of a text, in the order of their words. */
export const reportsOf = (text: string): string[] =>
  readDocument(articleOf(text)).reports.map(({ who, said }) => `${who}: ${said}`);
