/**
 * The characters of a file → which program’s own format it is in, where it is no text at all: a Word
 * document that was given the ending of a text. Such a file holds words, but none that can be read here.
 */

const signatures: readonly [RegExp, string][] = [
  [/^PK\u0003\u0004/u, 'a document of a word processor (.docx, .odt) or an archive'],
  // the bytes D0 CF 11 E0, read as Windows-1252
  [/^ÐÏ\u0011à/u, 'a document of an old word processor (.doc)'],
  [/^\{\\rtf/u, 'a document in RTF'],
  [/^%PDF-/u, 'a PDF'],
];

/** Names the format of a file that is no text; null where it may be one. */
export const foreignFormat = (content: string): string | null =>
  signatures.find(([pattern]) => pattern.test(content))?.[1] ?? null;
