import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  writeBucketScript,
  writeCloudFrontFunction,
  writeCloudFrontPolicy,
} from '../../src/deploy/aws-files.ts';
import { headersOf } from '../../src/deploy/headers.ts';

test('CloudFront’s policy holds every header but that of caches, which the bucket keeps', () => {
  const policy = JSON.parse(writeCloudFrontPolicy()) as {
    CorsConfig: { AccessControlAllowOrigins: { Items: string[] } };
    SecurityHeadersConfig: {
      ContentSecurityPolicy: { ContentSecurityPolicy: string };
      ReferrerPolicy: { ReferrerPolicy: string };
      ContentTypeOptions: object;
    };
    CustomHeadersConfig: { Quantity: number; Items: { Header: string; Value: string }[] };
  };
  const { CorsConfig, SecurityHeadersConfig: security, CustomHeadersConfig: custom } = policy;
  expect(custom.Quantity).toBe(custom.Items.length);
  const { 'Cache-Control': _kept, ...rest } = headersOf('data');
  expect({
    'Access-Control-Allow-Origin': CorsConfig.AccessControlAllowOrigins.Items[0],
    'Content-Security-Policy': security.ContentSecurityPolicy.ContentSecurityPolicy,
    'Referrer-Policy': security.ReferrerPolicy.ReferrerPolicy,
    'X-Content-Type-Options': security.ContentTypeOptions && 'nosniff',
    ...Object.fromEntries(custom.Items.map(({ Header, Value }) => [Header, Value])),
  }).toEqual(rest);
});

const moved = (value: string) => ({ statusCode: 301, headers: { location: { value } } });

test.each<[string, object, object]>([
  ['/stories/fire/', {}, { uri: '/stories/fire/index.html' }],
  ['/claims.json', {}, { uri: '/claims.json' }],
  ['/method', {}, moved('/method/')],
  [
    '/claims',
    { q: { value: 'fire' }, type: { value: 'date' } },
    moved('/claims/?q=fire&type=date'),
  ],
  // must not lead to another host
  ['//evil%2eexample', {}, moved('/evil%2eexample/')],
])('CloudFront answers %s', (uri, querystring, answer) => {
  const handler = new Function(`${writeCloudFrontFunction()}; return handler;`)() as (
    event: object,
  ) => unknown;
  expect(handler({ request: { uri, querystring } })).toMatchObject(answer);
});

test('the bucket is filled under the folder of the site, each file with what its cache may do', () => {
  const folder = mkdtempSync(join(tmpdir(), 'parallax-bucket-'));
  // stands in for the command line of AWS and writes down what it is asked
  writeFileSync(join(folder, 'aws'), '#!/bin/sh\nprintf "%s|" "$@" >> asked\necho >> asked\n');
  chmodSync(join(folder, 'aws'), 0o755);
  writeFileSync(join(folder, 'fill.sh'), writeBucketScript('/news/'));
  const run = (...args: string[]) =>
    spawnSync('sh', ['fill.sh', ...args], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, PATH: `${folder}:${process.env['PATH']}` },
    });
  const unnamed = run();
  expect(unnamed.status).not.toBe(0);
  expect(unnamed.stderr).toContain('Name the bucket');
  expect(run('a-bucket').status).toBe(0);
  const [hashed, pages, ...typed] = readFileSync(join(folder, 'asked'), 'utf8').trim().split('\n');
  expect(hashed).toBe(
    `s3|sync|dist/_astro|s3://a-bucket/news/_astro|--cache-control|${headersOf('hashed')['Cache-Control']}|`,
  );
  expect(pages).toContain('s3|sync|dist|s3://a-bucket/news|--delete|--exclude|_astro/*|');
  expect(pages).toContain(headersOf('all')['Cache-Control']);
  expect(typed.some((line) => line.includes('*.jsonld|--content-type|application/ld+json'))).toBe(
    true,
  );
});
