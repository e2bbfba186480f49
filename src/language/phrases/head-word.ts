import type { Document } from '../document.ts';
import type { NounPhrase } from './noun-phrases.ts';

/** The head of a phrase in small letters; empty where there is no phrase. */
export const headWord = ({ tokens }: Document, phrase: NounPhrase | undefined): string =>
  phrase ? (tokens[phrase.head]?.lower ?? '') : '';
