/**
 * Words of a text → the same in quotation marks, cut where they are long. It stands alone, for the
 * browser draws results with it.
 */
/** Where long words are best left: at the end of a sentence, of a clause, of a word. */
const ends = [
  // not after “the U.S.”, nor after “Dr.”
  /^.*[^.\s](?<!\b(?:\p{Lu}|Mrs?|Ms|Dr|St|Gen|Col|Lt|Sgt))[.!?](?=\s)/su,
  /^.*[^\s](?=[,;:–—]\s)/su,
  /^.*\S(?=\s)/su,
];

/** As much of some words as there is room for; never less than the half of it. */
const cutTo = (words: string, longest: number): string => {
  const room = words.slice(0, longest + 1);
  const cuts = ends.map((end) => end.exec(room)?.[0] ?? '');
  return cuts.find(({ length }) => length > longest / 2) ?? room.slice(0, longest);
};

/** A straight mark opens where nothing or a space stands before it. */
const opens = (words: string, at: number): boolean =>
  words[at] === '“' || (words[at] === '"' && /(?:^|[\s([—–-])$/u.test(words.slice(0, at)));

/** Where the partner of each quotation mark stands, of those that have one. */
const partnersOf = (words: string): Map<number, number> => {
  const open: number[] = [];
  const partners = new Map<number, number>();
  for (const { index } of words.matchAll(/[“”"]/gu)) {
    if (opens(words, index)) open.push(index);
    else {
      const partner = open.pop();
      if (partner !== undefined) partners.set(partner, index).set(index, partner);
    }
  }
  return partners;
};

/**
 * Words that are to stand in quotation marks: those around them all, or around a part that was cut off,
 * are left out, and those inside become single ones.
 *
 * @returns The words, of the same length, and where what is kept of them starts and ends.
 */
export const insideQuotes = (words: string): { text: string; start: number; end: number } => {
  const partners = partnersOf(words);
  const first = /^\s*(?=[“"])/u.exec(words)?.[0].length ?? -1;
  const last = /[”"](?=[.,]?\s*$)/u.exec(words)?.index ?? -1;
  const isOuter = (mark: number, other: number) =>
    mark >= 0 && (!partners.has(mark) || partners.get(mark) === other);
  return {
    text: words.replace(/[“”"]/gu, (_, at: number) => (opens(words, at) ? '‘' : '’')),
    start: isOuter(first, last) ? first + 1 : 0,
    end: isOuter(last, first) ? /,?$/u.exec(words.slice(0, last))!.index : words.trimEnd().length,
  };
};

/** Words in quotation marks, cut where they are long: what a statement comes to often stands last. */
export const quoted = (words: string, longest = 150): string => {
  // “A,” “B”: the break between the two shows, not the marks on its sides
  const joined = words
    .replace(/[,.]?["”]\s+["“]/gu, ' … ')
    .replace(/^['‘]([^'‘]*)['’][.,]?$/su, '$1');
  const { text, start, end } = insideQuotes(joined);
  const bare = text.slice(start, end).replace(/[,.]+$/u, '');
  return `“${bare.length > longest ? `${cutTo(bare, longest)} …` : bare}”`;
};
