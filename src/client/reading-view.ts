/**
 * <reading-view>: choosing a claim, by its number, its sentence or a link to it, marks the same
 * claim in the other texts, brings it level with the chosen one and draws a line to it. Without it,
 * links still lead from text to table and back.
 */
import { LeaderLines } from './leader-lines.ts';

class ReadingView extends HTMLElement {
  #lines?: LeaderLines;

  connectedCallback(): void {
    this.#lines = new LeaderLines(this);
    this.addEventListener('focusin', ({ target }) => {
      const chip = (target as Element).closest<HTMLElement>('.chip');
      if (chip?.matches(':focus-visible')) this.#choose(chip.dataset['number']!, chip);
    });
    this.addEventListener('click', ({ target }) => {
      const sentence = (target as Element).closest<HTMLElement>('.sentence');
      if (!sentence || (target as Element).closest('a') || getSelection()?.toString()) return;
      const quoted = (target as Element).closest<HTMLElement>('.quoted') ?? sentence;
      this.#choose(quoted.dataset['rows']!.split(' ')[0]!, sentence);
    });
    this.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.#clear();
    });
    window.addEventListener('hashchange', () => this.#follow());
    this.#follow();
  }

  /** Chooses the claim that the address names. */
  #follow(): void {
    const id = decodeURIComponent(location.hash.slice(1));
    const chip = id && document.getElementById(id)?.closest<HTMLElement>('.chip');
    if (chip && this.contains(chip)) this.#choose(chip.dataset['number']!, chip);
  }

  #clear(): void {
    for (const chosen of this.querySelectorAll('.chosen')) chosen.classList.remove('chosen');
    this.#lines?.clear();
    this.querySelector<HTMLElement>('.twin-bar')!.hidden = true;
  }

  #choose(number: string, from: HTMLElement): void {
    this.#clear();
    const texts = [...this.querySelectorAll<HTMLElement>('.body')];
    const told = texts.flatMap((text) => {
      const own = text.contains(from);
      const chip = own
        ? (from
            .closest('.sentence')
            ?.querySelector<HTMLElement>(`.chip[data-number="${number}"]`) ?? from)
        : text.querySelector<HTMLElement>(`.chip[data-number="${number}"]`);
      const sentence = chip?.closest<HTMLElement>('.sentence');
      if (!chip || !sentence) return [];
      chip.classList.add('chosen');
      sentence.classList.add('chosen');
      return [{ text, sentence, chip, own }];
    });
    const chosen = told.find(({ own }) => own);
    if (!chosen) return;
    for (const { text, sentence, own } of told) if (!own) this.#bringLevel(text, sentence, chosen);
    this.#lines?.draw(
      chosen,
      told.filter(({ own }) => !own),
    );
    this.#tell(
      number,
      told.filter(({ own }) => !own),
    );
  }

  /** Scrolls a text so that its sentence stands beside the chosen one. */
  #bringLevel(
    text: HTMLElement,
    sentence: HTMLElement,
    chosen: { text: HTMLElement; sentence: HTMLElement },
  ): void {
    if (text.scrollHeight <= text.clientHeight) return;
    const wanted =
      chosen.sentence.getBoundingClientRect().top - chosen.text.getBoundingClientRect().top;
    const stands = sentence.getBoundingClientRect().top - text.getBoundingClientRect().top;
    const level = Math.min(Math.max(wanted, 0), text.clientHeight / 2);
    text.scrollBy({ top: stands - level });
  }

  /** Says which row was chosen and how its accounts compare, with the ways to its twins and the table. */
  #tell(number: string, twins: { text: HTMLElement; chip: HTMLElement }[]): void {
    const row = document.querySelector<HTMLElement>(`.row[data-number="${number}"]`);
    const bar = this.querySelector<HTMLElement>('.twin-bar')!;
    if (!row) return;
    const words = (selector: string) => row.querySelector(selector)?.textContent?.trim() ?? '';
    const linkTo = (id: string, name: string) => {
      const link = document.createElement('a');
      link.href = `#${id}`;
      link.textContent = name;
      return link;
    };
    // A claim that stands in two rows has its anchor at the first one’s number.
    const idIn = (chip: HTMLElement) =>
      chip.id || (chip.closest('.sentence')?.querySelector('[id]')?.id ?? '');
    const links = [
      ...twins.map(({ text, chip }) => linkTo(idIn(chip), `In ${text.dataset['name']}`)),
      linkTo(row.id, 'In the table'),
    ];
    const reason = twins.length > 0 ? words('.reason') : 'Not in the other texts.';
    bar.replaceChildren(`${number} · ${words('.label')}. ${reason}`);
    for (const link of links) bar.append(' ', link);
    bar.hidden = false;
  }
}

customElements.define('reading-view', ReadingView);
