/** Whatever is read: spans lie in the text, in order, without white space around them. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rawFormats } from '../../src/article/raw-article.ts';
import { articleSchema } from '../../src/model/article.ts';
import { readText } from './read-text.ts';

const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    ...[
      '\n',
      '\n\n',
      '\r\n',
      '\u2028',
      '\u0085',
      '  ',
      '---\n',
      'title: ',
      '# ',
      '<p>',
      '</p>',
      '<h1>',
      '&amp;',
      '*',
    ],
    ...[
      'By Ada Quill',
      'Ada Quill',
      'AP Photo/Ben Lens',
      'FILE PHOTO: ',
      'Updated: ',
      '0:00',
      'Read More',
    ],
    ...[
      'PORT ALDER (AP) — ',
      'Story highlights ',
      'At least four people were killed.',
      'May 6, 2031',
    ],
  ),
);
const content = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(''));

test.each(rawFormats)('%s', (format) => {
  fc.assert(
    fc.property(content, fc.option(fc.string({ unit: 'binary', maxLength: 40 })), (raw, title) => {
      const { article, messages } = readText(raw, { format, given: { title } });
      expect(articleSchema.safeParse(article).error).toBeUndefined();
      expect(article.text).toBe(article.text.normalize('NFC'));
      let end = 0;
      for (const paragraph of article.paragraphs) {
        expect(paragraph.start).toBeGreaterThanOrEqual(end);
        expect(paragraph.end).toBeGreaterThan(paragraph.start);
        expect(paragraph.end).toBeLessThanOrEqual(article.text.length);
        const words = article.text.slice(paragraph.start, paragraph.end);
        expect(words).toBe(words.trim());
        end = paragraph.end;
      }
      for (const { line, column } of messages) {
        expect(line).toBeGreaterThan(0);
        expect(column).toBeGreaterThan(0);
      }
    }),
    { numRuns: 300 },
  );
});

test('plain text loses nothing: what stands outside of paragraphs is white space', () => {
  fc.assert(
    fc.property(content, (raw) => {
      const { article } = readText(raw);
      const rest = article.paragraphs.reduceRight(
        (text, { start, end }) => text.slice(0, start) + text.slice(end),
        article.text,
      );
      expect(rest.trim()).toBe('');
    }),
    { numRuns: 300 },
  );
});
