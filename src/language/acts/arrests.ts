/**
 * Words for somebody’s capture → whether the law holds them: “was arrested”, “in custody”; not the
 * hostages whom gunmen have “under their custody”.
 */
const arrest = /\b(?:arrest|detain|(?<!\b(?:their|his|her|its) )custody|jail)/iu;

/** True of words that tell of an arrest. */
export const tellsOfArrest = (words: string): boolean => arrest.test(words);
