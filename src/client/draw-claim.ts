/**
 * A claim’s record → an item of the list of results, made from the templates that stand in the page;
 * and an item for its story, where that is found by its title. Words are set as text, never as HTML.
 */
import type { ClaimRecord } from '../model/published.ts';
import { type Marks, isMarked } from '../search/claim-engine.ts';
import { wordsOf } from '../search/fold-words.ts';
import type { SearchQuery } from '../search/search-query.ts';
import { claimItem } from '../view/claim-item.ts';

export interface ClaimTemplates {
  item: HTMLTemplateElement;
  story: HTMLTemplateElement;
  /** A sign for each relation. */
  relations: HTMLTemplateElement;
}

/** What claims of one sentence have in common, whatever they say. */
export const sentenceKey = ({ story, article, sentence, quote }: ClaimRecord): string =>
  [story, article, sentence || quote].join('\n');

/** One claim of each story whose title has all the words of a query, or words that are like them. */
export const titledBy = (
  claims: readonly ClaimRecord[],
  { words, phrases }: SearchQuery,
  marks: Marks,
): ClaimRecord[] => {
  const asked = new Set([...words, ...phrases.flat()]).size;
  return [...Map.groupBy(claims, ({ story }) => story).values()].flatMap(([claim]) => {
    const title = new Set(wordsOf(claim!.storyTitle));
    const met = [...title].filter((word) => isMarked(word, marks));
    return asked > 0 && met.length >= asked ? [claim!] : [];
  });
};

/** Draws the story of a claim. */
export const drawStory = (claim: ClaimRecord, { story }: ClaimTemplates): HTMLElement => {
  const drawn = story.content.cloneNode(true) as DocumentFragment;
  const link = drawn.querySelector<HTMLAnchorElement>('.value')!;
  link.href = claim.rowPath.replace(/#.*$/u, '');
  link.textContent = claim.storyTitle;
  return drawn.querySelector('li')!;
};

/**
 * Puts a claim under the one that was drawn of its sentence, which is not said twice.
 *
 * @returns The part that was added.
 */
export const addClaim = (
  item: HTMLElement,
  claim: ClaimRecord,
  templates: ClaimTemplates,
): HTMLElement => {
  const drawn = drawClaim(claim, templates);
  const part = document.createElement('div');
  part.className = 'again';
  part.dataset['id'] = claim.id;
  part.append(drawn.querySelector('.value')!, ' ', drawn.querySelector('.row')!);
  item.querySelector('.claims')!.append(part);
  return part;
};

/** Draws one claim. */
export const drawClaim = (claim: ClaimRecord, templates: ClaimTemplates): HTMLElement => {
  const drawn = templates.item.content.cloneNode(true) as DocumentFragment;
  const part = <E extends HTMLElement>(selector: string): E => drawn.querySelector<E>(selector)!;
  const { value, quote, about, row } = claimItem(claim);

  part('[data-id]').dataset['id'] = claim.id;
  part<HTMLAnchorElement>('.value').href = claim.path;
  part('.value').textContent = value;
  part('.said').textContent = `${about} · ${claim.storyTitle}`;
  part<HTMLAnchorElement>('.row').href = claim.rowPath;
  part('.row .visually-hidden').textContent = row;
  const sign = templates.relations.content.querySelector(`[data-relation="${claim.relation}"]`);
  if (sign) part('.row').prepend(sign.cloneNode(true));
  if (quote.length === 0) part('q').remove();
  else
    part('q').replaceChildren(
      ...quote.map(({ text, kind }) => {
        if (kind !== 'context') return text;
        const context = document.createElement('span');
        context.className = 'context';
        context.textContent = text;
        return context;
      }),
    );
  return part('[data-id]');
};
