/**
 * Decoded text → the characters that everything else reads: one way to end a line, one way to write a
 * letter with an accent.
 */

/** NFC, `\n` line ends, no byte order mark; nothing else is touched. */
export const normalise = (content: string): string =>
  content
    .replace(/^\uFEFF/u, '')
    .replace(/\r\n?/gu, '\n')
    .normalize('NFC');
