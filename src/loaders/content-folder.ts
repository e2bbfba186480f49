/**
 * Where the content is: the folder that CONTENT_DIR names, or `content`.
 */
import { env } from 'node:process';

/** The folder’s path, from where we stand. */
export const contentDir = (): string => env['CONTENT_DIR'] || 'content';
