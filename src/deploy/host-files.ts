/**
 * The headers and the folder that the site is published under → the files that Netlify, Cloudflare and
 * nginx read. Strings only; the build puts them where the host looks for them.
 */
import { dataEndings, hashedFolder, headerRules, type HeaderRule, headersOf } from './headers.ts';

/** “news” or “/news” → “/news/”. */
export const withSlashes = (base: string): string => `/${base}/`.replace(/\/{2,}/gu, '/');

const lines = (
  headers: Readonly<Record<string, string>>,
  write: (name: string, value: string) => string,
) => Object.entries(headers).map(([name, value]) => write(name, value));

/** `_headers` of Netlify and Cloudflare Pages; it belongs into the published folder. */
export const writeHeadersFile = (base: string): string => {
  const root = withSlashes(base);
  const paths: Record<HeaderRule['files'], string[]> = {
    all: ['/*'],
    hashed: [`${root}${hashedFolder}/*`],
    data: dataEndings.map((ending) => `/*.${ending}`),
  };
  // Both hosts ask for pages each time by themselves, and would join two values of one header.
  const told = headerRules.filter(
    ({ files, headers }) => files !== 'all' || !('Cache-Control' in headers),
  );
  return `${told
    .flatMap(({ files, headers }) =>
      paths[files].map((path) =>
        [path, ...lines(headers, (name, value) => `  ${name}: ${value}`)].join('\n'),
      ),
    )
    .join('\n\n')}\n`;
};

/** The types of files that servers’ own lists do not know. */
export const ownTypes = {
  'application/ld+json': 'jsonld',
  'text/markdown': 'md',
  'text/csv': 'csv',
};

const packed = [
  'text/css',
  'text/javascript',
  'application/javascript',
  'application/json',
  'application/ld+json',
  'application/xml',
  'text/xml',
  'text/csv',
  'text/markdown',
  'text/plain',
  'image/svg+xml',
];

/**
 * A `server` of nginx for the inside of its `http`: clean addresses, the site’s own page where there
 * is nothing, compression, headers.
 *
 * @param name - Of the host that it answers for.
 * @param port - That it listens at.
 * @param root - Absolute path of the built site.
 */
export const writeNginxServer = ({
  base,
  name,
  port,
  root,
}: {
  base: string;
  name: string;
  port: number;
  root: string;
}): string => {
  const folder = withSlashes(base);
  const prefix = folder.slice(0, -1);
  const headers = (files: HeaderRule['files'], indent: string): string =>
    lines(headersOf(files), (name, value) => `${indent}add_header ${name} "${value}" always;`).join(
      '\n',
    );
  const escaped = folder.replace(/[.]/gu, String.raw`\.`);
  return `server {
  listen ${port};
  server_name ${name};
  server_tokens off;
  absolute_redirect off;
  charset utf-8;
  charset_types text/css text/csv text/markdown text/plain text/xml application/json application/ld+json;
  root "${root}";

  gzip on;
  gzip_vary on;
  gzip_min_length 512;
  gzip_types ${packed.join(' ')};

  include mime.types;
  types {
${Object.entries(ownTypes)
  .map(([type, ending]) => `    ${type} ${ending};`)
  .join('\n')}
  }

${headers('all', '  ')}

  error_page 404 ${folder}404.html;
${
  prefix
    ? `
  location = ${prefix} { return 301 ${folder}; }
  location = / { return 302 ${folder}; }
`
    : ''
}
  location ${folder} {
    rewrite ^${escaped}(.*)$ /$1 break;
    index index.html;
    try_files $uri $uri/index.html =404;
  }

  location ^~ ${folder}${hashedFolder}/ {
    rewrite ^${escaped}(.*)$ /$1 break;
    try_files $uri =404;
${headers('hashed', '    ')}
  }

  location ~ ^${escaped}.*\\.(?:${dataEndings.join('|')})$ {
    rewrite ^${escaped}(.*)$ /$1 break;
    try_files $uri =404;
${headers('data', '    ')}
  }

  # /stories/fire → /stories/fire/; \\z, since $ would let a line break into the header
  location ~ ^${escaped}(?:[\\w~.-]+/)*[\\w~-]+\\z { return 301 $uri/$is_args$args; }
}
`;
};
