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

const utf16Of = (bytes: Uint8Array): string | null => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return utf16Without(bytes);
};

export interface DecodedText {
  /** Without a byte order mark; line ends are left as they are. */
  text: string;
  /** The encoding as people call it; null for UTF-8. */
  encoding: 'UTF-16' | 'Windows-1252' | null;
}

/** Decodes a text file and says how; never throws. */
export const decodeFile = (bytes: Uint8Array): DecodedText => {
  const utf16 = utf16Of(bytes);
  if (utf16) return { text: new TextDecoder(utf16).decode(bytes), encoding: 'UTF-16' };
  try {
    return { text: utf8.decode(bytes), encoding: null };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'Windows-1252' };
  }
};

/** Decodes a text file of unknown encoding; never throws. */
export const decodeText = (bytes: Uint8Array): string => decodeFile(bytes).text;
