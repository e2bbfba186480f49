/**
 * Words of a text → the same in quotation marks, cut where they are long. It stands alone, for the
 * browser draws results with it.
 */
/** Where long words are best left: at the end of a sentence, of a clause, of a word. */
const ends = [/^.*[^.\s][.!?](?=\s)/su, /^.*[^\s](?=[,;:–—]\s)/su, /^.*\S(?=\s)/su];

/** As much of some words as there is room for; never less than the half of it. */
const cutTo = (words: string, longest: number): string => {
  const room = words.slice(0, longest + 1);
  const cuts = ends.map((end) => end.exec(room)?.[0] ?? '');
  return cuts.find(({ length }) => length > longest / 2) ?? room.slice(0, longest);
};

/** Words in quotation marks, cut where they are long: what a statement comes to often stands last. */
export const quoted = (words: string, longest = 150): string => {
  // “A,” she said. “B”: the break between the two shows, not the marks on its sides
  const bare = words.replace(/^[“”"‘’']+|[“”"‘’',.]+$/g, '').replace(/[,.]?["”]\s+["“]/g, ' … ');
  return `“${bare.length > longest ? `${cutTo(bare, longest)} …` : bare}”`;
};
