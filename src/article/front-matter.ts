/**
 * The YAML between `---` lines at the head of a file → its fields, checked, and the rest of the file.
 * A field that can’t be used is left out with a message that names its line.
 */
import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { rightsSchema } from '../model/article.ts';
import type { Message } from '../model/comparison.ts';
import { readPublished } from './printed-date.ts';

const fieldSchemas = {
  source: z.string().min(1),
  title: z.string().min(1),
  published: z.string(),
  url: z.url({ protocol: /^https?$/ }),
  byline: z.string().min(1),
  rights: rightsSchema,
};

export type FrontMatter = {
  [Field in keyof typeof fieldSchemas]?: z.infer<(typeof fieldSchemas)[Field]>;
};

export interface SplitFile {
  matter: FrontMatter;
  /** The file after its front matter. */
  content: string;
  /** Line of the file on which `content` begins. */
  line: number;
  messages: Message[];
}

const expected: Record<keyof FrontMatter, string> = {
  source: 'the id of a record in content/sources',
  title: 'a line of text',
  published: 'an ISO date such as 2024-02-08, or a date-time',
  url: 'an address that begins with http:// or https://',
  byline: 'a line of text',
  rights: 'full, excerpt or link-only',
};

const isField = (name: string): name is keyof FrontMatter => name in fieldSchemas;

const head = /^---[ \t]*\n(?:([\s\S]*?)\n)?---[ \t]*(?:\n|$)/u;

/**
 * Takes the front matter off a file.
 *
 * @param content - With `\n` line ends.
 * @param path - As messages name it.
 */
export const splitFrontMatter = (content: string, path: string): SplitFile => {
  const match = head.exec(content);
  if (!match) return { matter: {}, content, line: 1, messages: [] };
  const yaml = match[1] ?? '';
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  const messages: Message[] = [];
  const matter: Record<string, unknown> = {};
  // The YAML begins on the file’s second line.
  const say = (offset: number, rule: string, text: string, severity: Message['severity']): void => {
    const { line, col } = lines.linePos(offset);
    messages.push({ file: path, line: line + 1, column: Math.max(col, 1), severity, rule, text });
  };
  for (const error of document.errors) {
    const reason = error.message.split('\n')[0] ?? error.code;
    say(
      error.pos[0],
      'front-matter-yaml',
      `Unexpected front matter: ${reason} Mend the YAML.`,
      'error',
    );
  }
  if (document.errors.length === 0 && isMap(document.contents)) {
    for (const { key, value } of document.contents.items) {
      const name = isScalar(key) ? String(key.value) : '';
      const at = isScalar(key) ? (key.range?.[0] ?? 0) : 0;
      if (!isField(name)) {
        const known = Object.keys(fieldSchemas).join(', ');
        const text = `Unexpected field “${name}”, expected one of ${known}. Correct its name or take it out.`;
        say(at, 'front-matter-field', text, 'warning');
        continue;
      }
      const plain: unknown = isScalar(value) ? value.value : null;
      if (plain === null || plain === '') continue;
      const given = typeof plain === 'number' ? String(plain) : plain;
      const result = fieldSchemas[name].safeParse(given);
      const usable = name === 'published' ? readPublished(String(given)) : result.data;
      if (result.success && usable != null) {
        matter[name] = usable;
        continue;
      }
      const text = `Unexpected ${name} “${String(given)}”, expected ${expected[name]}. Correct it or take it out.`;
      const place = isScalar(value) ? (value.range?.[0] ?? at) : at;
      say(place, `front-matter-${name}`, text, 'error');
    }
  }
  return {
    matter,
    content: content.slice(match[0].length),
    line: match[0].split('\n').length,
    messages,
  };
};
