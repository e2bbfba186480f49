/**
 * <claim-matrix>: keeps the counts of the filters, hides happenings and folds with no row left,
 * opens the folds that a choice asks for, takes the choice that a link elsewhere on the page makes,
 * and shows a hidden row again when a link leads to it. The filters themselves are the style sheet’s.
 */
class ClaimMatrix extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('change', () => this.#choose());
    this.querySelector('form')?.addEventListener('reset', () => setTimeout(() => this.#choose()));
    document.addEventListener('click', (event) => {
      const link = (event.target as Element).closest<HTMLElement>('a[data-choose]');
      if (!link) return;
      event.preventDefault();
      this.#chooseOnly(link.dataset['choose']!.split(' '));
    });
    window.addEventListener('hashchange', () => this.#reveal());
    this.#reveal();
    // A browser that comes back to the page may bring its former choices back.
    if (this.querySelector('input:not(:checked)')) this.#choose();
  }

  get #rows(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('.row')];
  }

  #isShown(row: HTMLElement): boolean {
    return getComputedStyle(row).display !== 'none';
  }

  /** A choice of one kind, of one account or of “only one” alone asks for the rows in the folds. */
  get #asksForFolds(): boolean {
    const only = 'input[id^="relation-"]:checked';
    return (
      this.querySelector('input:is([id^="type-"], [id^="account-"]):not(:checked)') !== null ||
      this.querySelector(`${only}:not(#relation-6)`) === null
    );
  }

  #choose(): void {
    const open = this.#asksForFolds;
    for (const fold of this.querySelectorAll<HTMLDetailsElement>('.fold')) fold.open = open;
    // What a reader has opened on a phone stays open.
    for (const fold of this.querySelectorAll<HTMLDetailsElement>('.phone-fold')) fold.open ||= open;
    this.#count();
  }

  /** Leaves, of each set of choices that one of these is of, that one alone, and goes to the rows. */
  #chooseOnly(ids: readonly string[]): void {
    const form = this.querySelector('form')!;
    form.reset();
    for (const set of form.querySelectorAll('fieldset'))
      if (ids.some((id) => set.querySelector(`#${id}`)))
        for (const box of set.querySelectorAll('input')) box.checked = ids.includes(box.id);
    // What the form does when it is reset comes first.
    setTimeout(() => {
      const section = this.closest('[id]')!;
      this.#choose();
      location.hash = section.id;
      section.scrollIntoView();
    });
  }

  #count(): void {
    const rows = this.#rows;
    const shown = rows.filter((row) => this.#isShown(row));
    const told =
      shown.length === rows.length
        ? rows.length === 1
          ? 'one row'
          : `all ${rows.length} rows`
        : `${shown.length} of ${rows.length} rows chosen`;
    // What changes inside a summary is not read out; so it is said beside it too.
    for (const place of this.querySelectorAll('[data-rows-shown], [data-rows-told]'))
      place.textContent = told;
    for (const count of this.querySelectorAll<HTMLElement>('[data-count]')) {
      const key = count.dataset['count']!;
      const among = this.querySelector<HTMLInputElement>(`#${key}`)?.checked ? shown : rows;
      count.textContent = String(among.filter((row) => row.classList.contains(key)).length);
    }
    for (const fold of this.querySelectorAll('.fold'))
      fold.querySelector('[data-fold-count]')!.textContent = String(
        shown.filter((row) => fold.contains(row)).length,
      );
    for (const part of this.querySelectorAll<HTMLElement>('.happening, .frame, .fold, .phone-fold'))
      part.hidden = !shown.some((row) => part.contains(row));
  }

  #reveal(): void {
    const row = this.#rows.find(({ id }) => `#${id}` === decodeURIComponent(location.hash));
    if (!row) return;
    const folds = [...this.querySelectorAll('details')].filter((fold) => fold.contains(row));
    if (this.querySelector('input:not(:checked)') && row.closest('[hidden]')) {
      this.querySelector('form')?.reset();
      for (const part of this.querySelectorAll<HTMLElement>('[hidden]')) part.hidden = false;
    } else if (folds.every(({ open }) => open)) return;
    // The choices are undone a moment later, and close the folds.
    setTimeout(() => {
      for (const fold of folds) fold.open = true;
      row.scrollIntoView();
    });
  }
}

customElements.define('claim-matrix', ClaimMatrix);
