/**
 * Several articles’ claims side by side: what `parallax compare` prints and a story page shows.
 */
import { z } from 'zod';
import { articleSchema } from './article.ts';
import { claimSchema, claimTypeIds } from './claim.ts';
import { correctedSchema } from './corrected.ts';
import { quantitySchema } from './quantity.ts';
import { spanSchema } from './span.ts';
import { timeExpressionSchema } from './time-expression.ts';

/** Version of the published data; names and meanings within one version hold. */
export const schemaVersion = 'parallax/1';

export const relations = [
  'agree',
  'compatible',
  'differ',
  'wording',
  'not-comparable',
  'only',
] as const;

export const relationSchema = z
  .enum(relations)
  .describe(
    'agree: the same value; compatible: both can be true and one says more; differ: both can’t be true of the same thing; wording: one statement in different words; not-comparable: alike, but about different things; only: one account alone says it',
  );

const eventSchema = z
  .object({
    id: z.string(),
    label: z.string().describe('What the texts call it'),
    kind: z.string().describe('Sort of happening: strike, bombing, shooting, quake …'),
    main: z.boolean(),
    when: z.object({ from: z.iso.date(), to: z.iso.date() }).nullable(),
    place: z.string().nullable(),
    places: z.array(z.string()).describe('All places that the texts give for it'),
    articles: z.array(z.string()).describe('Ids of the articles that tell of it'),
    mainIn: z.array(z.string()).describe('Those of them that are mainly about it'),
  })
  .describe('A happening that claims are about');

const diffPartSchema = z.object({
  text: z.string(),
  articles: z.array(z.string()).describe('The accounts that have these words; all of them: shared'),
});

const rowSchema = z
  .object({
    id: z.string(),
    event: z.string().nullable(),
    type: z.enum(claimTypeIds),
    label: z.string().describe('What the row is about, in a few words'),
    relation: relationSchema,
    reason: z.string().describe('Why, in one plain sentence made from the values'),
    reasonNames: z
      .array(
        z.object({
          article: z.string(),
          start: z.int().nonnegative(),
          end: z.int().nonnegative(),
        }),
      )
      .describe('Where the reason names accounts, each by the id of its article'),
    cells: z.array(
      z.object({
        article: z.string(),
        claims: z.array(z.string()).describe('The first one is shown'),
      }),
    ),
    oneOrigin: z
      .string()
      .nullable()
      .describe('The speaker that all accounts credit, where it is the same one'),
    diff: z.array(diffPartSchema).nullable().describe('Words of one statement, shared and not'),
    loose: z.boolean().describe('True: joined by a rule that is often right, not always'),
    corrected: correctedSchema.nullable(),
  })
  .describe('Claims of several accounts on one matter');

const withinSchema = z
  .object({
    article: z.string(),
    check: z.enum(['sum', 'repeat', 'speakers', 'title-and-body']),
    holds: z.boolean(),
    reason: z.string(),
    claims: z.array(z.string()),
  })
  .describe('A check of one article against itself');

const wordingSchema = z
  .object({
    entity: z.string(),
    labels: z.array(
      z.object({
        article: z.string(),
        label: z.string(),
        mentions: z.array(z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() })),
      }),
    ),
  })
  .describe('What each account calls the same people');

const speakerSchema = z.object({
  name: z.string(),
  names: z.array(z.string()).describe('As written'),
  articles: z.array(
    z.object({
      article: z.string(),
      statements: z.int().nonnegative(),
      words: z.int().nonnegative(),
      direct: z.int().nonnegative().describe('Words in quotation marks'),
    }),
  ),
});

const summarySchema = z.object({
  agree: z.int().nonnegative(),
  compatible: z.int().nonnegative(),
  differ: z.int().nonnegative(),
  wording: z.int().nonnegative(),
  notComparable: z.int().nonnegative(),
  only: z.record(z.string(), z.int().nonnegative()).describe('Rows that this account alone has'),
});

const correctionMadeSchema = z
  .object({
    do: z.enum(['accept', 'reject', 'change', 'add', 'join', 'split', 'relate']),
    ...correctedSchema.shape,
    quotes: z.array(
      z.object({
        article: z.string(),
        claim: z.string().nullable().describe('Null where the claim was rejected'),
        quote: spanSchema,
      }),
    ),
  })
  .describe('A correction by a person, as it was carried out');

export const comparisonSchema = z
  .object({
    schema: z.literal(schemaVersion),
    story: z.string(),
    articles: z.array(articleSchema.omit({ text: true })),
    events: z.array(eventSchema),
    rows: z.array(rowSchema),
    within: z.array(withinSchema),
    wording: z.array(wordingSchema),
    speakers: z.array(speakerSchema),
    summary: summarySchema,
    claims: z.array(claimSchema),
    corrections: z.array(correctionMadeSchema),
  })
  .describe('What several accounts of one story claim, side by side');

const mainFigureSchema = z.object({ count: quantitySchema, claim: z.string() });

const mainEventSchema = z
  .object({
    label: z.string().nullable().describe('Null where the article names no happening'),
    when: z.object({ from: z.iso.date(), to: z.iso.date() }).nullable(),
    place: z.string().nullable(),
    killed: mainFigureSchema.nullable(),
    injured: mainFigureSchema.nullable(),
    missing: mainFigureSchema.nullable(),
    captured: mainFigureSchema.nullable(),
  })
  .describe('The happening that the article is mainly about, with the figures it stands by');

const messageSchema = z.object({
  file: z.string().nullable(),
  line: z.int().positive().nullable(),
  column: z.int().positive().nullable(),
  severity: z.enum(['error', 'warning', 'info']),
  rule: z.string(),
  text: z.string(),
});

export const extractionSchema = z
  .object({
    schema: z.literal(schemaVersion),
    article: articleSchema,
    times: z.array(timeExpressionSchema),
    claims: z.array(claimSchema),
    events: z.array(eventSchema).describe('The happenings, by ids local to the article'),
    labels: z
      .array(
        z.object({
          entity: z.string().describe('The group or person, or the class: soldiers, the act …'),
          label: z.string(),
          start: z.int().nonnegative(),
          end: z.int().nonnegative(),
        }),
      )
      .describe('What the article calls people and acts'),
    mainEvent: mainEventSchema,
    messages: z.array(messageSchema),
  })
  .describe('One article read: what `parallax extract` prints, one line an article');

export type Relation = z.infer<typeof relationSchema>;
export type StoryEvent = z.infer<typeof eventSchema>;
export type DiffPart = z.infer<typeof diffPartSchema>;
export type Row = z.infer<typeof rowSchema>;
export type Within = z.infer<typeof withinSchema>;
export type Wording = z.infer<typeof wordingSchema>;
export type Speaker = z.infer<typeof speakerSchema>;
export type Summary = z.infer<typeof summarySchema>;
export type CorrectionMade = z.infer<typeof correctionMadeSchema>;
export type Comparison = z.infer<typeof comparisonSchema>;
export type MainEvent = z.infer<typeof mainEventSchema>;
export type Message = z.infer<typeof messageSchema>;
export type Extraction = z.infer<typeof extractionSchema>;
