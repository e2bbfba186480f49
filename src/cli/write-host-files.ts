/**
 * Writes the files that hosts outside of the published folder need: nginx’s server, CloudFront’s
 * policy and function.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import {
  writeCloudFrontFunction,
  writeCloudFrontPolicy,
  writeNginxServer,
} from '../deploy/host-files.ts';
import { contentDir } from '../loaders/content-folder.ts';
import { readSite } from '../loaders/read-site.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    root: { type: 'string', default: resolve('dist') },
    port: { type: 'string', default: '8080' },
  },
});

const folder = positionals[0] ?? '.deploy/made';
const { base } = readSite(contentDir()).site;

mkdirSync(folder, { recursive: true });
writeFileSync(
  join(folder, 'nginx.conf'),
  writeNginxServer({ base, port: Number(values.port), root: values.root }),
);
writeFileSync(join(folder, 'cloudfront-policy.json'), writeCloudFrontPolicy());
writeFileSync(join(folder, 'cloudfront-function.js'), writeCloudFrontFunction());
