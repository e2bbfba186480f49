/**
 * A claim’s record → an item of the list of results, made from the templates that stand in the page.
 * Its words are set as text, never as HTML.
 */
import type { ClaimRecord } from '../model/published.ts';
import { claimItem } from '../view/claim-item.ts';

export interface ClaimTemplates {
  item: HTMLTemplateElement;
  /** A sign for each relation. */
  relations: HTMLTemplateElement;
}

/** What claims of one sentence have in common, whatever they say. */
export const sentenceKey = ({ story, article, sentence, quote }: ClaimRecord): string =>
  [story, article, sentence || quote].join('\n');

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
