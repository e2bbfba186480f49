/**
 * Words of a text → the same in quotation marks, cut where they are long. It stands alone, for the
 * browser draws results with it.
 */
/** Words in quotation marks, cut at a whole word where they are long. */
export const quoted = (words: string, longest = 70): string => {
  const bare = words.replace(/^[“”"‘’']+|[“”"‘’',.]+$/g, '');
  const cut = bare.length > longest ? `${bare.slice(0, longest).replace(/\s\S*$/, '')} …` : bare;
  return `“${cut}”`;
};
