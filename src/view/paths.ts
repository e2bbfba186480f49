/**
 * The addresses of pages, files and anchors, each made in one place. Every address begins with the
 * folder that the site is published under.
 */
import type { Claim } from '../model/claim.ts';
import type { Row } from '../model/comparison.ts';

// Outside of the site’s build, where nothing says another folder, it is the root.
const base = (import.meta.env?.BASE_URL ?? '/').replace(/\/*$/, '/');

/** Address of a file or page, given as its path under the site’s root, without a leading slash. */
export const pathTo = (path: string): string => `${base}${path}`;

/** Address of a story’s page. */
export const storyPath = (story: string): string => pathTo(`stories/${story}/`);

/** Address of a story’s picture for links on other sites. */
export const shareImagePath = (story: string): string => pathTo(`stories/${story}/share.png`);

/** Address of the page of one account of a story. */
export const accountPath = (story: string, article: string): string =>
  pathTo(`stories/${story}/${article}/`);

/** Address of a page of a list that begins at a folder of the site, from 1. */
const listPath = (folder: string, page: number): string =>
  pathTo(page === 1 ? folder : `${folder}page/${page}/`);

/** Address of a page of the list of all stories, from 1. */
export const storiesPath = (page: number): string => listPath('', page);

/** Address of an outlet, or of a further page of its stories. */
export const sourcePath = (source: string, page = 1): string =>
  listPath(`sources/${source}/`, page);

/** Address of a page of the list of all claims, from 1. */
export const claimsPath = (page: number): string =>
  pathTo(page === 1 ? 'claims/' : `claims/${page}/`);

/** Anchor of a row of the table on its story’s page. */
export const rowAnchor = (row: Pick<Row, 'id'>): string => `row-${row.id}`;

/** Anchor of what was found where an account was checked against itself. */
export const checksAnchor = (article: string): string => `checks-${article}`;

/** Anchor of a claim in its article’s text; two articles may quote the same words. */
export const claimAnchor = (claim: Pick<Claim, 'article' | 'id'>): string =>
  `${claim.article}-${claim.id}`;
