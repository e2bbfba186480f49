/**
 * News and encyclopedia texts with the arguments of each event (WikiEvents): are the dead and the hurt,
 * the targets and attackers, the means and the places of attacks among the claims? Found is an argument
 * where the words of a claim of its kind hold it. Left out: events that are neither attack, death nor
 * injury; arguments that are pronouns; precision, since many a claim is about what was not annotated.
 */
import { z } from 'zod';
import type { Claim } from '../../model/claim.ts';
import type { Extraction } from '../../model/comparison.ts';
import { addScored, type Scored } from '../run.ts';
import { type Corpus, type CorpusText, readLines } from './corpus.ts';
import { placeLabels } from './place-labels.ts';

const tokenSchema = z.tuple([z.string(), z.int(), z.int()]);
const textSchema = z.object({
  doc_id: z.string(),
  sentences: z.array(z.tuple([z.array(tokenSchema), z.string()])),
  entity_mentions: z.array(
    z.object({ id: z.string(), sent_idx: z.int(), start: z.int(), end: z.int() }),
  ),
  event_mentions: z.array(
    z.object({
      event_type: z.string(),
      arguments: z.array(z.object({ entity_id: z.string(), role: z.string(), text: z.string() })),
    }),
  ),
});

type Labelled = z.infer<typeof textSchema>;
type Argument = Labelled['event_mentions'][number]['arguments'][number];

/** What annotators call it, and the claims that it should be in. */
interface Role {
  measure: string;
  event: RegExp;
  role: RegExp;
  isFound: (claim: Claim) => boolean;
}

const isCasualty = (...outcomes: string[]): Role['isFound'] => {
  return (claim) => claim.type === 'casualties' && outcomes.includes(claim.outcome);
};

const wantedRoles: readonly Role[] = [
  {
    measure: 'the dead',
    event: /^Life\.Die/u,
    role: /^Victim$/u,
    isFound: isCasualty('killed', 'casualties'),
  },
  {
    measure: 'the injured',
    event: /^Life\.Injure/u,
    role: /^Victim$/u,
    isFound: isCasualty('injured', 'casualties'),
  },
  {
    measure: 'targets',
    event: /^Conflict\.Attack/u,
    role: /^Target$/u,
    isFound: ({ type }) => type === 'target',
  },
  {
    measure: 'attackers',
    event: /^(?:Conflict\.Attack|Life)/u,
    role: /^(?:Attacker|Killer|Injurer)$/u,
    // a bomber is a means as well
    isFound: ({ type }) => type === 'responsibility' || type === 'means',
  },
  {
    measure: 'means',
    event: /^(?:Conflict\.Attack|Life)/u,
    role: /^(?:Instrument|ExplosiveDevice)$/u,
    isFound: ({ type }) => type === 'means',
  },
  {
    measure: 'places',
    event: /^(?:Conflict\.Attack|Life)/u,
    role: /^Place$/u,
    isFound: ({ type }) => type === 'place',
  },
];

const pronoun = /^(?:s?he|him|her|his|it|its|they|them|their|we|us|you|who|that|which|those)$/iu;

/** The sentences as paragraphs, and where each token is in them. */
const readText = (sentences: Labelled['sentences']): { text: string; places: number[][] } => {
  let text = '';
  const places: number[][] = [];
  for (const [tokens, words] of sentences) {
    const [first] = tokens;
    const base = text.length - (first?.[1] ?? 0);
    places.push(...tokens.map(([, start, end]) => [base + start, base + end]));
    text += `${words}\n\n`;
  }
  return { text, places };
};

const score = (
  { doc_id, sentences, entity_mentions, event_mentions }: Labelled,
  { text, places }: ReturnType<typeof readText>,
  extraction: Extraction,
): Scored => {
  const placed = placeLabels(text, extraction.article.text);
  const mentions = new Map(entity_mentions.map((mention) => [mention.id, mention]));
  const scoreArgument = (event: string, argument: Argument): Scored[] => {
    const wanted = wantedRoles.find((one) => one.event.test(event) && one.role.test(argument.role));
    const mention = mentions.get(argument.entity_id);
    if (!wanted || !mention || pronoun.test(argument.text)) return [];
    const first = places[mention.start]?.[0] ?? 0;
    const [start, end] = placed(first, places[mention.end - 1]?.[1] ?? first);
    const isFound = extraction.claims.some(
      (claim) => wanted.isFound(claim) && claim.quote.start < end && start < claim.quote.end,
    );
    const { measure } = wanted;
    const expected = `${argument.text} in: ${sentences[mention.sent_idx]?.[1] ?? ''}`;
    return [
      {
        counts: { [measure]: { labelled: 1, found: Number(isFound) } },
        mistakes: isFound ? [] : [{ text: doc_id, measure, expected, found: 'nothing' }],
      },
    ];
  };
  return addScored(
    wantedRoles.map(({ measure }) => measure),
    event_mentions.flatMap((event) =>
      event.arguments.flatMap((argument) => scoreArgument(event.event_type, argument)),
    ),
  );
};

export const roles: Corpus = {
  id: 'roles',
  title: 'Roles in attacks (WikiEvents)',
  about:
    'Whether the words that annotators gave a part in an attack, a death or an injury stand in a claim of that kind. Pronouns are left out.',
  format: 'JSON lines {doc_id, sentences, entity_mentions, event_mentions}',
  read: (files) => {
    const texts = files
      .flatMap((file) => readLines(file, textSchema) ?? [])
      .map((labelled, group): CorpusText => {
        const read = readText(labelled.sentences);
        return {
          id: labelled.doc_id,
          text: read.text,
          group,
          score: (extraction) => score(labelled, read, extraction),
        };
      });
    return texts.length > 0 ? texts : null;
  },
};
