import { afterEach, describe, expect, test, vi } from 'vitest';
import { readSite } from '../../src/loaders/read-site.ts';
import { makeFolder } from '../cli/run-parallax.ts';

afterEach(() => vi.unstubAllEnvs());

const withoutEnvironment = (): void => {
  vi.stubEnv('SITE_URL', '');
  vi.stubEnv('BASE_PATH', '');
};

const read = (yaml: string) => {
  const folder = makeFolder({ 'site.yaml': yaml });
  const { site, messages } = readSite(folder);
  return {
    site,
    problems: messages.map(
      ({ file, line, column, severity, text }) =>
        `${file?.replace(`${folder}/`, '')}:${line}:${column} ${severity} ${text}`,
    ),
  };
};

test('a site without settings has those of the schema', () => {
  withoutEnvironment();
  expect(readSite(makeFolder({}))).toMatchObject({
    site: { name: 'Parallax', base: '/', examples: true, noindex: false, language: 'en' },
    messages: [],
  });
});

test('settings are read', () => {
  withoutEnvironment();
  const { site, problems } = read(
    'name: Harbour Watch\naddress: https://harbour.example\nbase: /news\ncontact: editor@harbour.example\n',
  );
  expect(problems).toEqual([]);
  expect(site).toMatchObject({
    name: 'Harbour Watch',
    address: 'https://harbour.example',
    base: '/news',
    contact: 'editor@harbour.example',
  });
});

test('the environment holds over the file', () => {
  vi.stubEnv('SITE_URL', 'https://other.example');
  vi.stubEnv('BASE_PATH', '/sub');
  const { site } = read('address: https://harbour.example\nbase: /news\n');
  expect(site).toMatchObject({ address: 'https://other.example', base: '/sub' });
});

describe('what is wrong is told with its place and what to do', () => {
  test.each([
    [
      'address: harbour.example',
      'site.yaml:1:10 error Unexpected address “harbour.example”, expected an address such as https://example.org. Correct it.',
    ],
    [
      'name: Harbour\nbase: news',
      'site.yaml:2:7 error Unexpected base “news”, expected a path such as / or /news. Correct it.',
    ],
    [
      'language: ru',
      'site.yaml:1:11 error Unexpected language “ru”, expected en or a kind of it, such as en-GB. Correct it.',
    ],
    [
      'contact: nobody',
      'site.yaml:1:10 error Unexpected contact “nobody”, expected an e-mail address or the address of a page. Correct it.',
    ],
    ['examples: maybe', 'site.yaml:1:11 error Unexpected examples “maybe”, expected boolean'],
    ['nmae: Harbour', 'site.yaml:1:1 warning Unexpected field “nmae”'],
    ['name: [', 'site.yaml:'],
  ])('%s', (yaml, problem) => {
    withoutEnvironment();
    const { problems, site } = read(`${yaml}\n`);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(problem);
    expect(site.base).toBe('/');
  });

  test('in the environment too', () => {
    vi.stubEnv('SITE_URL', 'harbour');
    expect(read('').problems).toEqual([
      'SITE_URL:1:1 error Unexpected SITE_URL “harbour” in the environment, expected an address such as https://example.org. Correct it.',
    ]);
  });
});
