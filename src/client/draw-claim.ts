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
