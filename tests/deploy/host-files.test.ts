import { expect, test } from 'vitest';
import { headersOf } from '../../src/deploy/headers.ts';
import {
  writeCloudFrontFunction,
  writeCloudFrontPolicy,
  writeHeadersFile,
} from '../../src/deploy/host-files.ts';

test('Netlify and Cloudflare get every header, none twice for a file', () => {
  const file = writeHeadersFile('/news');
  for (const [name, value] of Object.entries({ ...headersOf('data'), ...headersOf('hashed') }))
    expect(file).toContain(`  ${name}: ${value}`);
  expect(file.match(/Cache-Control/gu)).toHaveLength(1);
  expect(file).toContain(
    '\n/news/_astro/*\n  Cache-Control: public, max-age=31536000, immutable\n',
  );
  expect(writeHeadersFile('/')).toContain('\n/_astro/*\n');
});

test('CloudFront gets the same', () => {
  const policy = JSON.parse(writeCloudFrontPolicy()) as {
    SecurityHeadersConfig: { ContentSecurityPolicy: { ContentSecurityPolicy: string } };
    CustomHeadersConfig: { Quantity: number; Items: unknown[] };
  };
  expect(policy.SecurityHeadersConfig.ContentSecurityPolicy.ContentSecurityPolicy).toBe(
    "frame-ancestors 'self'",
  );
  expect(policy.CustomHeadersConfig.Items).toHaveLength(policy.CustomHeadersConfig.Quantity);
});

test.each([
  ['/stories/fire/', { uri: '/stories/fire/index.html' }],
  ['/claims.json', { uri: '/claims.json' }],
  ['/method', { statusCode: 301, headers: { location: { value: '/method/' } } }],
])('CloudFront answers %s', (uri, answer) => {
  const handler = new Function(`${writeCloudFrontFunction()}; return handler;`)() as (
    event: object,
  ) => unknown;
  expect(handler({ request: { uri } })).toEqual(answer);
});
