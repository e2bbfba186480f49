/** What a claim says, without where it stands, as one line that tests compare. */
import type { Claim } from '../../src/model/claim.ts';

const telling =
  /^(?:outcome|who|count|name|kind|within|what|actor|stance|speaker|speakerRole|words|direct)$/u;

/**
 * One line for a claim.
 *
 * @param swap - What is done to its words before they are compared.
 */
export const sayingOf = (claim: Claim, swap: (words: string) => string): string => {
  const { event, main, hedged, attribution } = claim;
  const fields = Object.entries(claim)
    .filter(([field]) => telling.test(field))
    .map(([field, value]) => `${field}: ${swap(JSON.stringify(value))}`);
  const source = swap(attribution?.who ?? '');
  return [claim.type, event, main, hedged, source, ...fields].join('; ');
};
