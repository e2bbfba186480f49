/**
 * Words of an article → where they stand in its file. Text as read and file differ by front matter,
 * a title put before it, and markup, so the words are sought again in the file.
 */
import { readFrontMatter } from '../article/front-matter.ts';
import type { RawArticle } from '../article/raw-article.ts';
import { normalise } from '../article/normalise.ts';
import { fileStart, type Place } from '../model/message.ts';
import type { Span } from '../model/span.ts';

const placesOf = (words: string, text: string): number[] => {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length))
    places.push(at);
  return places;
};

/**
 * Finds a span of an article’s text in the article’s file, counted from 1.
 *
 * @returns The first line where the words are broken up by markup.
 */
export const placeInFile = ({ exact, start: at }: Span, text: string, raw: RawArticle): Place => {
  const whole = normalise(raw.content);
  const { content } = readFrontMatter(whole, raw.path);
  // the same occurrence of the same words, counted from the end: what is put before a text is at its head
  const following = placesOf(exact, text).filter((place) => place > at).length;
  const place = placesOf(exact, content).at(-1 - following);
  if (place === undefined) return fileStart;
  const before = whole.slice(0, whole.length - content.length + place).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
};
