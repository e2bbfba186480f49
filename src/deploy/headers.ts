/**
 * The headers that the site is served with, in one place. The files of every host are made from them.
 * Scripts and styles are held in by the content policy that each page carries itself; what a page
 * can’t say of itself stands here.
 */

export interface HeaderRule {
  /** Which files: all of them, those with a hash in their name, or data that other sites may read. */
  files: 'all' | 'hashed' | 'data';
  headers: Readonly<Record<string, string>>;
}

/** Endings of the files that are published as data. */
export const dataEndings = ['json', 'jsonld', 'csv', 'md', 'xml'] as const;

/** Folder of the files with a hash in their name; what is in it never changes. */
export const hashedFolder = '_astro';

export const headerRules: readonly HeaderRule[] = [
  {
    files: 'all',
    headers: {
      'Content-Security-Policy': "frame-ancestors 'self'",
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'X-Content-Type-Options': 'nosniff',
    },
  },
  { files: 'all', headers: { 'Cache-Control': 'public, max-age=0, must-revalidate' } },
  { files: 'hashed', headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
  { files: 'data', headers: { 'Access-Control-Allow-Origin': '*' } },
];

/** The headers of one sort of files, those of all files among them. */
export const headersOf = (files: HeaderRule['files']): Record<string, string> =>
  Object.assign(
    {},
    ...headerRules
      .filter((rule) => rule.files === 'all' || rule.files === files)
      .map(({ headers }) => headers),
  ) as Record<string, string>;
