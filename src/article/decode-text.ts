/**
 * Bytes of a file → characters. Takes UTF-8 (with or without a byte order mark), UTF-16 and, for
 * what is neither, Windows-1252, the encoding that old newsrooms and mail programs left behind.
 */

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** UTF-16 of Latin letters has a zero byte in nearly every pair; UTF-8 text has none at all. */
const utf16Without = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  const sample = bytes.subarray(0, 512);
  const pairs = Math.floor(sample.length / 2);
  if (pairs < 4) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < pairs * 2; i += 2) {
    if (sample[i] === 0) even += 1;
    if (sample[i + 1] === 0) odd += 1;
  }
  if (odd > pairs * 0.6 && even < pairs * 0.1) return 'utf-16le';
  return even > pairs * 0.6 && odd < pairs * 0.1 ? 'utf-16be' : null;
};

const encodingOf = (bytes: Uint8Array): string | null => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return utf16Without(bytes);
};

/**
 * Decodes a text file of unknown encoding; never throws.
 *
 * @returns The text without a byte order mark; line ends are left as they are.
 */
export const decodeText = (bytes: Uint8Array): string => {
  const encoding = encodingOf(bytes);
  if (encoding) return new TextDecoder(encoding).decode(bytes);
  try {
    return utf8.decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
};
