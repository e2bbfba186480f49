/**
 * Writes the files that hosts need outside of the published folder: nginx’s server; CloudFront’s policy
 * and function, and the script that fills its bucket.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import {
  writeBucketScript,
  writeCloudFrontFunction,
  writeCloudFrontPolicy,
} from '../deploy/aws-files.ts';
import { writeNginxServer } from '../deploy/host-files.ts';
import { contentDir } from '../loaders/content-folder.ts';
import { readSite } from '../loaders/read-site.ts';
import { printMessages } from './print.ts';

const toPort = (value: string): number => {
  const port = Number(value);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new InvalidArgumentError('Expected a port such as 8080.');
  return port;
};

const program = new Command('host-files')
  .description(
    'Write what hosts need outside of the published folder, by the settings of the site.',
  )
  .argument('[folder]', 'folder to write into', '.deploy/made')
  .option('--root <folder>', 'folder on the host that the site will stand in', resolve('dist'))
  .option('--port <number>', 'port that nginx is to listen on', toPort, 8080)
  .parse();
const folder = program.processedArgs[0] as string;
const { root, port } = program.opts<{ root: string; port: number }>();

const { site, messages } = readSite(contentDir());
printMessages(messages);
// Where the settings are wrong, a host must not be set up by the defaults.
if (messages.some(({ severity }) => severity === 'error')) process.exit();
const { address, base } = site;

const files: Record<string, string> = {
  'nginx.conf': writeNginxServer({
    base,
    name: new URL(address).hostname,
    port,
    root: resolve(root),
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
