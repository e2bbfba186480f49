/**
 * YAML that people write by hand (front matter, records of sources) → a value of a schema, and a
 * message with line and column for everything in it that can’t be used.
 */
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { z } from 'zod';
import type { Message } from '../model/comparison.ts';
import type { Place } from '../model/message.ts';

export interface ReadYaml<T> {
  /** Null where too little is left of it to be one. */
  value: T | null;
  /** False where the YAML holds no fields at all, such as a line of words. */
  isRecord: boolean;
  messages: Message[];
  /** Where the value at a path of keys stands, or the nearest key above it. */
  placeOf: (path: readonly PropertyKey[]) => Place;
}

/** “\\u0008”: what no page and no feed may hold. */
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/u;
const unprintableText = 'Unexpected control character, expected words. Take it out.';

/** Formats whose own messages say only that something is not one. */
const formats: Readonly<Record<string, string>> = {
  date: 'a date such as 2024-02-08',
  url: 'an address with http:// or https://',
};

/** `one of "full"|"excerpt"` → “one of full, excerpt”; “string” → “words” */
const inWords = (expected: string): string =>
  expected
    .replace(
      /^one of (".*")$/u,
      (_, options: string) => `one of ${options.replaceAll('"|"', ', ').slice(1, -1)}`,
    )
    .replace(/^string\b/u, 'words')
    .replace(/^array\b/u, 'a list, each entry behind a hyphen');

/** “rights” of herald, “by” of entry 2: a field by its name and what it belongs to. */
const fieldName = (path: readonly PropertyKey[]): string => {
  const [holder, field] = path.slice(-2);
  if (field === undefined) return String(holder ?? 'record');
  if (typeof field === 'number') return `entry ${field + 1} of ${String(holder)}`;
  return `“${String(field)}” of ${typeof holder === 'number' ? `entry ${holder + 1}` : String(holder)}`;
};

/** What was expected, in Zod’s words, without its preface. */
const expectedOf = (issue: z.core.$ZodIssue): string => {
  const expected = /expected ([\s\S]*)$/u.exec(issue.message)?.[1];
  if (expected !== undefined) return inWords(expected);
  return (issue.code === 'invalid_format' ? formats[issue.format] : undefined) ?? issue.message;
};

/** The fields of a record somewhere in a schema; none where its kind decides them. */
const fieldsAt = (schema: z.ZodType, path: readonly PropertyKey[]): string[] => {
  const [step, ...rest] = path;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return fieldsAt(schema.unwrap() as z.ZodType, path);
  if (schema instanceof z.ZodObject) {
    if (step === undefined) return Object.keys(schema.shape);
    const field = schema.shape[String(step)] as z.ZodType | undefined;
    return field ? fieldsAt(field, rest) : [];
  }
  if (schema instanceof z.ZodRecord) return fieldsAt(schema.valueType as z.ZodType, rest);
  return schema instanceof z.ZodArray ? fieldsAt(schema.element as z.ZodType, rest) : [];
};

/** A field that is left out: its name, its description in the schema, and what may stand in it. */
const missingOf = (
  schema: z.ZodObject,
  issue: z.core.$ZodIssue,
): { name: string; expected: string } => {
  const name = fieldName(issue.path);
  const field = issue.path.length === 1 ? schema.shape[name] : undefined;
  const about = (field as z.ZodType | undefined)?.description;
  const format = (field as Partial<z.ZodStringFormat> | undefined)?.format;
  return {
    name: about ? `${name} (${about.charAt(0).toLowerCase()}${about.slice(1)})` : name,
    expected:
      (format ? formats[format] : undefined) ??
      expectedOf(issue).replace(/, received undefined$/u, ''),
  };
};

/** Tells a problem at a place of the file. */
type Say = (place: Place, severity: Message['severity'], rule: string, text: string) => void;

/** Where the fields of some YAML stand in its file. */
class Places {
  readonly document: Document;
  readonly #yaml: string;
  readonly #lines: LineCounter;
  readonly #firstLine: number;

  constructor(yaml: string, firstLine: number) {
    this.#yaml = yaml;
    this.#lines = new LineCounter();
    this.#firstLine = firstLine;
    this.document = parseDocument(yaml, { lineCounter: this.#lines });
  }

  get start(): Place {
    return { line: this.#firstLine, column: 1 };
  }

  at(offset: number): Place {
    const { line, col } = this.#lines.linePos(offset);
    return { line: Math.max(line, 1) + this.#firstLine - 1, column: Math.max(col, 1) };
  }

  /** Where a field stands that is commented out, to be filled in. */
  ofCommented(field: string): Place | null {
    const index = this.#yaml.split('\n').findIndex((line) => line.startsWith(`# ${field}:`));
    return index < 0 ? null : { line: index + this.#firstLine, column: 1 };
  }

  ofKey(path: readonly PropertyKey[]): Place | null {
    const { document } = this;
    const map = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
    if (!isMap(map)) return null;
    const pair = map.items.find(
      ({ key }) => isScalar(key) && String(key.value) === String(path.at(-1)),
    );
    return isScalar(pair?.key) ? this.at(pair.key.range?.[0] ?? 0) : null;
  }

  /** Of the value at a path, or of the nearest key above it. */
  of(path: readonly PropertyKey[]): Place {
    for (let length = path.length; length > 0; length -= 1) {
      const node = this.document.getIn(path.slice(0, length), true);
      if (isScalar(node) && node.range) return this.at(node.range[0]);
      const key = this.ofKey(path.slice(0, length));
      if (key) return key;
      // an entry of a list
      if (isNode(node) && node.range) return this.at(node.range[0]);
    }
    return this.start;
  }
}

/** The fields of a record; none of YAML that can’t be read, of which the problems are told. */
const readFields = (places: Places, say: Say): Record<string, unknown> => {
  const { document } = places;
  for (const error of document.errors) {
    const [reason = error.code] = error.message.split(/ at line \d+|\n/u);
    say(
      places.at(error.pos[0]),
      'error',
      'yaml',
      `Unexpected YAML: ${reason}. Mend the line; words with “: ” in them need quotes.`,
    );
  }
  visit(document, {
    Scalar: (_key, { value, range }) => {
      if (typeof value === 'string' && unprintable.test(value))
        say(places.at(range?.[0] ?? 0), 'error', 'yaml', unprintableText);
    },
  });
  if (document.errors.length > 0 || !isMap(document.contents)) return {};
  try {
    const fields = document.toJS() as Record<string, unknown>;
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
  } catch (error) {
    // Aliases without an anchor, or far too many of them.
    const reason = (error as Error).message;
    say(places.start, 'error', 'yaml', `Unexpected YAML: ${reason}. Mend it.`);
    return {};
  }
};

/** Takes fields that no schema knows out of a record, and tells them. */
const dropUnknown = (
  fields: Record<PropertyKey, unknown>,
  { path, keys }: z.core.$ZodIssueUnrecognizedKeys,
  schema: z.ZodType,
  places: Places,
  say: Say,
): void => {
  const known = fieldsAt(schema, path).join(', ');
  const expected = known ? `, expected one of ${known}` : '';
  // gone where an issue before took out the whole field
  const holder = path.reduce<Record<PropertyKey, unknown> | undefined>(
    (record, step) => record?.[step] as Record<PropertyKey, unknown> | undefined,
    fields,
  );
  for (const key of keys) {
    say(
      places.ofKey([...path, key]) ?? places.of(path),
      'warning',
      'unknown-field',
      `Unexpected field “${key}”${expected}. Correct its name or take it out.`,
    );
    if (holder) delete holder[key];
  }
};

/**
 * Reads YAML and checks it. A field that can’t be used is left out, where the schema allows that.
 *
 * @param file - As messages name it.
 * @param firstLine - Line of the file on which the YAML begins.
 * @param schema - A strict object, so that a misspelt field is told.
 * @param knownOf - What a field that is left out has to hold, where that is known.
 */
export const readYaml = <T extends z.ZodObject>(
  yaml: string,
  {
    file,
    firstLine,
    schema,
    knownOf = () => undefined,
  }: {
    file: string;
    firstLine: number;
    schema: T;
    knownOf?: (path: readonly PropertyKey[]) => string | undefined;
  },
): ReadYaml<z.output<T>> => {
  const places = new Places(yaml, firstLine);
  const messages: Message[] = [];
  const say: Say = (place, severity, rule, text) => {
    messages.push({ file, ...place, severity, rule, text });
  };
  const isRecord = isMap(places.document.contents);
  const placeOf = (path: readonly PropertyKey[]): Place => places.of(path);
  const fields = readFields(places, say);
  if (messages.length > 0) return { value: null, isRecord: true, messages, placeOf };

  const first = schema.safeParse(fields);
  if (first.success) return { value: first.data, isRecord, messages, placeOf };
  for (const issue of first.error.issues) {
    if (issue.code === 'unrecognized_keys') {
      dropUnknown(fields, issue, schema, places, say);
      continue;
    }
    const name = fieldName(issue.path);
    const node = places.document.getIn(issue.path, true);
    const found = isScalar(node) ? String(node.value) : null;
    const isThere = isNode(node) || found !== null;
    const missing = missingOf(schema, issue);
    const text = isThere
      ? `Unexpected ${name}${found === null ? '' : ` “${found}”`}, expected ${expectedOf(issue)}. Correct it.`
      : `Found no ${missing.name}, expected ${knownOf(issue.path) ?? missing.expected}. Add it.`;
    const commented = isThere ? null : places.ofCommented(issue.path.join('.'));
    const field = String(issue.path[0] ?? 'record');
    say(commented ?? places.of(issue.path), 'error', `field-${field}`, text);
    delete fields[field];
  }
  return { value: schema.safeParse(fields).data ?? null, isRecord, messages, placeOf };
};
