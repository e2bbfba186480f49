/**
 * Marks words in an element’s text. Text is only ever split, never written as HTML.
 */

/**
 * Marks the words that fit.
 *
 * @param isWanted - Asked for each word as it is written.
 */
export const markWords = (element: Element, isWanted: (word: string) => boolean): void => {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    const words = [...text.data.matchAll(/[\p{L}\p{N}\p{M}][\p{L}\p{N}\p{M}.,'’‘ʼ]*(?<![.,])/gu)];
    for (const { index, 0: word } of words.reverse())
      if (isWanted(word)) {
        const rest = text.splitText(index);
        rest.splitText(word.length);
        const mark = document.createElement('mark');
        rest.replaceWith(mark);
        mark.append(rest);
      }
  }
};
