/**
 * What an article claims. The fields that all claims share, then those of each of the eight types;
 * the rules that find them stand in claims/types, one file a type.
 */
import { z } from 'zod';
import { correctedSchema } from './corrected.ts';
import { quantitySchema } from './quantity.ts';
import { spanSchema } from './span.ts';
import { precisionSchema } from './time-expression.ts';

const attributionSchema = z
  .object({
    who: z.string().describe('The one who is credited, as the text names them in full'),
    words: spanSchema.describe('The words that credit them, cue included'),
    verb: z.string().describe('The reporting verb’s lemma, or “according to”'),
    direct: z.boolean().describe('In quotation marks'),
    named: z.boolean().describe('A person or institution with a name, not “officials”'),
  })
  .describe('Who the text credits with the claim');

const hedgeSchema = z.enum(['reported', 'possible', 'denied', 'apparent']);

const baseFields = {
  id: z.string().describe('Made from the type and the quoted words'),
  article: z.string().describe('Id of the article'),
  event: z.string().nullable().describe('Which happening it is about, see events'),
  main: z.boolean().describe('True: about the happening that the article is mainly about'),
  quote: spanSchema.describe('The words that make the claim'),
  sentence: spanSchema,
  attribution: attributionSchema.nullable(),
  hedged: hedgeSchema.nullable(),
  when: z
    .object({ from: z.iso.date(), to: z.iso.date(), words: z.string() })
    .nullable()
    .describe('The time that the claim itself is about, where its sentence says'),
  asOf: z
    .object({ date: z.iso.date(), words: z.string() })
    .nullable()
    .describe('The time at which a figure stood (“as of Tuesday”)'),
  rules: z.array(z.string()).describe('The rules that found it'),
  confidence: z.number().min(0).max(1),
  corrected: correctedSchema.nullable(),
};

export const outcomes = [
  'killed',
  'injured',
  'missing',
  'captured',
  'rescued',
  'displaced',
  'casualties',
] as const;

export const outcomeSchema = z
  .enum(outcomes)
  .describe('What befell the people; casualties: dead and hurt together, or “shot”');

const targetKinds = ['person', 'group', 'vehicle', 'building', 'place', 'other'] as const;

const casualtiesClaimSchema = z.object({
  ...baseFields,
  type: z.literal('casualties'),
  outcome: outcomeSchema,
  who: z.string().describe('The words for the people'),
  count: quantitySchema,
});

const countClaimSchema = z.object({
  ...baseFields,
  type: z.literal('count'),
  what: z.string().describe('The thing counted, in the plural'),
  count: quantitySchema,
});

const targetClaimSchema = z.object({
  ...baseFields,
  type: z.literal('target'),
  name: z.string(),
  kind: z.enum(targetKinds),
  role: z.string().nullable().describe('What the target is, where the text says'),
});

const dateClaimSchema = z.object({
  ...baseFields,
  type: z.literal('date'),
  from: z.iso.date(),
  to: z.iso.date().describe('Included'),
  precision: precisionSchema,
  time: z.string().nullable().describe('Clock time as HH:MM'),
  words: z.string(),
  relativeTo: z.iso.date().nullable().describe('The date that it was worked out from'),
});

const placeClaimSchema = z.object({
  ...baseFields,
  type: z.literal('place'),
  name: z.string(),
  within: z.array(z.string()).describe('Wider places that the text gives, narrow to wide'),
});

const meansClaimSchema = z.object({
  ...baseFields,
  type: z.literal('means'),
  name: z.string().describe('drone, airstrike, suicide bomber …'),
});

const responsibilityClaimSchema = z.object({
  ...baseFields,
  type: z.literal('responsibility'),
  actor: z.string(),
  stance: z.enum(['stated', 'blamed', 'claimed', 'denied']),
});

const statementClaimSchema = z.object({
  ...baseFields,
  type: z.literal('statement'),
  speaker: z
    .string()
    .describe('The fullest name that the article gives, or the words that describe'),
  speakerRole: z
    .string()
    .nullable()
    .describe(
      'What the crediting words call the speaker where that is not simply the name: a role or title (police chief), a description (senior official), “Mr. Hale”, or the pronoun that was resolved (he); where they say the name alone, the role that the article gives elsewhere',
    ),
  words: z.string(),
  direct: z.boolean().describe('In quotation marks'),
  mode: z
    .enum(['said', 'held'])
    .describe(
      'said: words that the text credits to the speaker; held: a wish, plan or view that it tells of him (“wants to close the bridge”), verb included, which nobody is said to have said',
    ),
});

export const claimSchema = z
  .discriminatedUnion('type', [
    casualtiesClaimSchema,
    countClaimSchema,
    targetClaimSchema,
    dateClaimSchema,
    placeClaimSchema,
    meansClaimSchema,
    responsibilityClaimSchema,
    statementClaimSchema,
  ])
  .describe('One thing that one article says');

export type Hedge = z.infer<typeof hedgeSchema>;
export type Outcome = z.infer<typeof outcomeSchema>;
export type TargetKind = (typeof targetKinds)[number];
export type CasualtiesClaim = z.infer<typeof casualtiesClaimSchema>;
export type CountClaim = z.infer<typeof countClaimSchema>;
export type TargetClaim = z.infer<typeof targetClaimSchema>;
export type DateClaim = z.infer<typeof dateClaimSchema>;
export type PlaceClaim = z.infer<typeof placeClaimSchema>;
export type MeansClaim = z.infer<typeof meansClaimSchema>;
export type ResponsibilityClaim = z.infer<typeof responsibilityClaimSchema>;
export type StatementClaim = z.infer<typeof statementClaimSchema>;
export type Claim = z.infer<typeof claimSchema>;
export type ClaimTypeId = Claim['type'];
export type ClaimOf<T extends ClaimTypeId> = Extract<Claim, { type: T }>;

/** The closed list of claim types, in the order in which pages show them. */
export const claimTypeIds = claimSchema.options.map(({ shape }) => shape.type.value);
