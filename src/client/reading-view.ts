/**
 * <reading-view>: choosing a claim, by its number, its sentence or a link to it, marks the same
 * claim in the other texts and brings it level with the chosen one. Without it, links still lead
 * from text to table and back.
 */
class ReadingView extends HTMLElement {
  connectedCallback(): void {
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
      return [{ text, sentence, own }];
    });
    const chosen = told.find(({ own }) => own);
    if (!chosen) return;
    for (const { text, sentence, own } of told) if (!own) this.#bringLevel(text, sentence, chosen);
    this.#tell(number, told.length);
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

  /** Says which row was chosen and how its accounts compare, with the way to the table. */
  #tell(number: string, texts: number): void {
    const row = document.querySelector<HTMLElement>(`.row[data-number="${number}"]`);
    const bar = this.querySelector<HTMLElement>('.twin-bar')!;
    if (!row) return;
    const words = (selector: string) => row.querySelector(selector)?.textContent?.trim() ?? '';
    const link = document.createElement('a');
    link.href = `#${row.id}`;
    link.textContent = 'in the table';
    const reason = texts > 1 ? words('.reason') : 'Not in the other texts.';
    bar.replaceChildren(`${number} · ${words('.label')}. ${reason} `, link);
    bar.hidden = false;
  }
}

customElements.define('reading-view', ReadingView);
