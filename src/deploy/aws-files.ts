/**
 * The headers and the folder that the site is published under → what S3 and CloudFront need: a script
 * that fills the bucket, a policy with the headers, a function for addresses. Strings only.
 */
import { hashedFolder, headersOf } from './headers.ts';
import { ownTypes, withSlashes } from './host-files.ts';

/** What the policy has fields of its own for, or S3 keeps with each file. */
const ownFields: ReadonlySet<string> = new Set([
  'Access-Control-Allow-Origin',
  'Cache-Control',
  'Content-Security-Policy',
  'Referrer-Policy',
  'X-Content-Type-Options',
]);

const listOf = (...Items: readonly unknown[]) => ({ Quantity: Items.length, Items });

/** A policy for `aws cloudfront create-response-headers-policy --response-headers-policy-config`. */
export const writeCloudFrontPolicy = (): string => {
  const headers = headersOf('data');
  const policy = {
    Name: 'parallax',
    CorsConfig: {
      AccessControlAllowOrigins: listOf(headers['Access-Control-Allow-Origin']),
      AccessControlAllowHeaders: listOf('*'),
      AccessControlAllowMethods: listOf('GET', 'HEAD'),
      AccessControlAllowCredentials: false,
      OriginOverride: true,
    },
    SecurityHeadersConfig: {
      ContentSecurityPolicy: {
        Override: true,
        ContentSecurityPolicy: headers['Content-Security-Policy'],
      },
      ContentTypeOptions: { Override: true },
      ReferrerPolicy: { Override: true, ReferrerPolicy: headers['Referrer-Policy'] },
    },
    CustomHeadersConfig: listOf(
      ...Object.entries(headers)
        .filter(([name]) => !ownFields.has(name))
        .map(([Header, Value]) => ({ Header, Value, Override: true })),
    ),
  };
  return `${JSON.stringify(policy, null, 2)}\n`;
};

/**
 * A function of CloudFront for viewer requests: S3 knows no index of a folder. Slashes at the start are
 * made one, since `//name/` in a redirect would lead to another host.
 */
export const writeCloudFrontFunction = (): string => `function handler(event) {
  var request = event.request;
  var path = request.uri.replace(/^\\/+/, '/');
  var query = request.querystring || {};
  if (path.endsWith('/')) {
    request.uri = path + 'index.html';
  } else if (!path.split('/').pop().includes('.')) {
    var asked = Object.keys(query).map(function (name) {
      return name + '=' + query[name].value;
    });
    return {
      statusCode: 301,
      statusDescription: 'Moved Permanently',
      headers: { location: { value: path + '/' + (asked.length ? '?' + asked.join('&') : '') } },
    };
  }
  return request;
}
`;

/** A script for the shell that puts `dist` into a bucket, with what S3 keeps with each file. */
export const writeBucketScript = (base: string): string => {
  const kept = (files: 'all' | 'hashed'): string =>
    `--cache-control '${headersOf(files)['Cache-Control']}'`;
  // Files with a hash go first and stay: pages that somebody has open still ask for them.
  return `#!/bin/sh
# sh .deploy/made/fill-bucket.sh <bucket>
set -eu
to="s3://\${1:?Name the bucket: sh .deploy/made/fill-bucket.sh NAME}${withSlashes(base).slice(0, -1)}"
aws s3 sync dist/${hashedFolder} "$to/${hashedFolder}" ${kept('hashed')}
aws s3 sync dist "$to" --delete --exclude '${hashedFolder}/*' --exclude _headers ${kept('all')}
${Object.entries(ownTypes)
  .map(
    ([type, ending]) =>
      `aws s3 cp dist "$to" --recursive --exclude '*' --include '*.${ending}' --content-type ${type} ${kept('all')}`,
  )
  .join('\n')}
`;
};
