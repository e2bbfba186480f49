/**
 * Words of a text → the same in quotation marks, cut where they are long. It stands alone, for the
 * browser draws results with it.
 */
/** Words in quotation marks, cut at a whole word where they are long. */
export const quoted = (words: string, longest = 70): string => {
  // “A,” she said. “B”: the break between the two shows, not the marks on its sides
  const bare = words.replace(/^[“”"‘’']+|[“”"‘’',.]+$/g, '').replace(/[,.]?["”]\s+["“]/g, ' … ');
  const cut = bare.length > longest ? `${bare.slice(0, longest).replace(/\s\S*$/, '')} …` : bare;
  return `“${cut}”`;
};
