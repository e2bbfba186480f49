import { expect, test } from 'vitest';
import { decodeText } from '../../src/article/decode-text.ts';

const words = 'Café “Alder”: four dead';

test.each([
  ['UTF-8', Buffer.from(words)],
  ['UTF-8 with a mark', Buffer.from(`\uFEFF${words}`)],
  ['UTF-16 with a mark', Buffer.from(`\uFEFF${words}`, 'utf16le')],
  ['UTF-16 without one', Buffer.from(words, 'utf16le')],
  ['UTF-16, big end first', Buffer.from(`\uFEFF${words}`, 'utf16le').swap16()],
  ['UTF-16, big end first, without a mark', Buffer.from(words, 'utf16le').swap16()],
  ['Windows-1252', Buffer.from('Caf\xe9 \x93Alder\x94: four dead', 'latin1')],
])('%s', (_name, bytes) => {
  expect(decodeText(bytes)).toBe(words);
});

test('nothing at all', () => {
  expect(decodeText(new Uint8Array())).toBe('');
});

test('a stray zero does not make it UTF-16', () => {
  expect(decodeText(Buffer.from('four\0 dead in Alder'))).toBe('four\0 dead in Alder');
});
