/**
 * <claim-matrix>: keeps the counts of the filters, hides happenings with no row left, and shows a
 * hidden row again when a link leads to it. The filters themselves are the style sheet’s.
 */
class ClaimMatrix extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('change', () => this.#count());
    this.querySelector('form')?.addEventListener('reset', () => setTimeout(() => this.#count()));
    window.addEventListener('hashchange', () => this.#reveal());
    this.#reveal();
    // A browser that comes back to the page may bring its former choices back.
    if (this.querySelector('input:not(:checked)')) this.#count();
  }

  get #rows(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('.row')];
  }

  #isShown(row: HTMLElement): boolean {
    return getComputedStyle(row).display !== 'none';
  }

  #count(): void {
    const rows = this.#rows;
    const shown = rows.filter((row) => this.#isShown(row));
    const output = this.querySelector('[data-rows-shown]');
    if (output)
      output.textContent =
        shown.length === rows.length
          ? `all ${rows.length} shown`
          : `${shown.length} of ${rows.length} shown`;
    for (const count of this.querySelectorAll<HTMLElement>('[data-count]')) {
      const key = count.dataset['count']!;
      const among = this.querySelector<HTMLInputElement>(`#${key}`)?.checked ? shown : rows;
      count.textContent = String(among.filter((row) => row.classList.contains(key)).length);
    }
    for (const body of this.querySelectorAll('tbody'))
      body.hidden = !shown.some((row) => body.contains(row));
  }

  #reveal(): void {
    const row = this.#rows.find(({ id }) => `#${id}` === decodeURIComponent(location.hash));
    if (!row || this.#isShown(row)) return;
    this.querySelector('form')?.reset();
    row.closest('tbody')!.hidden = false;
    row.scrollIntoView();
  }
}

customElements.define('claim-matrix', ClaimMatrix);
