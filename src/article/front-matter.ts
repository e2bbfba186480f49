/**
 * The YAML between `---` lines at the head of a file → its fields, checked, and the rest of the file.
 * A field that can’t be used is left out with a message that names its line.
 */
import { z } from 'zod';
import { rightsSchema } from '../model/article.ts';
import type { Message } from '../model/comparison.ts';
import { errorIn, fileStart } from '../model/message.ts';
import { readPublished } from './printed-date.ts';
import { type ReadYaml, readYaml } from './read-yaml.ts';

const line = z.string().min(1);

const frontMatterSchema = z.strictObject({
  source: line.optional().describe('Id of a record in content/sources'),
  title: line.optional(),
  published: z
    .string('expected an ISO date such as 2024-02-08')
    .refine((words) => readPublished(words) !== null, {
      error: 'expected an ISO date such as 2024-02-08, or a date-time',
    })
    .optional(),
  url: z
    .url({ protocol: /^https?$/, error: 'expected an address with http:// or https://' })
    .optional(),
  byline: line.optional(),
  rights: rightsSchema.optional(),
});

export type FrontMatter = z.infer<typeof frontMatterSchema>;

export interface SplitFile {
  /** The YAML, colons in titles quoted, or null where the file begins with its text. */
  yaml: string | null;
  /** The file after its front matter. */
  content: string;
  /** Line of the file on which `content` begins. */
  line: number;
}

const head = /^---[ \t]*\n(?:([\s\S]*?)\n)?---[ \t]*(?:\n|$)/u;

/** A first line and a field, as front matter begins, and no line that ends it. */
const unended = new RegExp(
  `^---[ \\t]*\\n(?:${Object.keys(frontMatterSchema.shape).join('|')}):`,
  'u',
);

/** A plain value with a colon before any comment: not `Storm hits # from harbour-radio: check it` */
const plainLine = /^(title|byline):[ \t]+([^\s"'|>[{&*!%@`#](?:(?!\s#)[^\n])*?: [^\n]*?)[ \t]*$/gmu;

/** title: Storm: two dead — as people write it, where YAML would want quotes */
const quoteColons = (yaml: string): string =>
  yaml.replace(plainLine, (_, key: string, value: string) => `${key}: ${JSON.stringify(value)}`);

/** Takes the front matter off a file with `\n` line ends. */
export const splitFrontMatter = (content: string): SplitFile => {
  const match = head.exec(content);
  if (!match) return { yaml: null, content, line: 1 };
  return {
    yaml: quoteColons(match[1] ?? ''),
    content: content.slice(match[0].length),
    line: match[0].split('\n').length,
  };
};

/** Reads an article’s front matter; a text that merely begins with a rule has none. */
export const readFrontMatter = (
  whole: string,
  file: string,
): {
  matter: FrontMatter;
  content: string;
  line: number;
  messages: Message[];
  placeOf: ReadYaml<FrontMatter>['placeOf'];
} => {
  const { yaml, content, line: after } = splitFrontMatter(whole);
  const open: Message[] =
    yaml === null && unended.test(whole)
      ? [
          errorIn(
            file,
            'front-matter-open',
            'Found front matter without its end, expected a second line “---” below the last field. Add it.',
          ),
        ]
      : [];
  const read = readYaml(yaml ?? '', { file, firstLine: 2, schema: frontMatterSchema });
  if (yaml === null || !read.isRecord) {
    return {
      matter: {},
      content: whole,
      line: 1,
      messages: open,
      placeOf: () => fileStart,
    };
  }
  return {
    matter: read.value ?? {},
    content,
    line: after,
    messages: read.messages,
    placeOf: read.placeOf,
  };
};
