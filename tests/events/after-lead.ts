/** A strike on a commander, and what a text that follows tells of it or of something else. */
import { extractClaims } from '../../src/claims/extract-claims.ts';
import { articleOf } from '../support/article-of.ts';

const lead =
  'A drone strike in Ostrov killed a militia commander on Wednesday. The strike hit a car.';

/** What is read of the lead and a text behind it. */
export const extractAfterLead = (text: string) =>
  extractClaims(articleOf(`${lead}\n\n${text}`, '2031-03-06'));

/** The claims of a type after the lead, with the label of their happening, or “main”. */
export const about = (text: string, type: string): string[] => {
  const { claims, events } = extractAfterLead(text);
  return claims
    .filter((claim) => claim.type === type && !lead.includes(claim.sentence.exact))
    .map(({ main, event, quote }) => {
      const label = events.find(({ id }) => id === event)?.label ?? '';
      return `${main ? 'main' : label}: ${quote.exact}`;
    });
};
