/**
 * Writes the files that hosts need outside of the published folder: nginx’s server; CloudFront’s policy
 * and function, and the script that fills its bucket.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import {
  writeBucketScript,
  writeCloudFrontFunction,
  writeCloudFrontPolicy,
} from '../deploy/aws-files.ts';
import { writeNginxServer } from '../deploy/host-files.ts';
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
const { address, base } = readSite(contentDir()).site;

const files: Record<string, string> = {
  'nginx.conf': writeNginxServer({
    base,
    name: new URL(address).hostname,
    port: Number(values.port),
    root: resolve(values.root),
  }),
  'cloudfront-policy.json': writeCloudFrontPolicy(),
  'cloudfront-function.js': writeCloudFrontFunction(),
  'fill-bucket.sh': writeBucketScript(base),
};

mkdirSync(folder, { recursive: true });
for (const [name, content] of Object.entries(files)) {
  writeFileSync(join(folder, name), content);
  process.stdout.write(`${join(folder, name)}\n`);
}
