/**
 * <claim-search>: search as you type over the list that stands in the page. The engine and the data
 * are loaded on first use; the address keeps the state, so Back and links work.
 */
import type { ClaimRecord } from '../model/published.ts';
import type { ClaimIndex } from './claim-index.ts';
import type { SearchQuery } from './search-query.ts';

interface Engine {
  index: ClaimIndex;
  parseQuery: (query: string) => SearchQuery;
  wordsOf: (text: string) => string[];
  markWords: (element: Element, isWanted: (word: string) => boolean) => void;
  unmark: (element: Element) => void;
}

const facets = ['relation', 'source', 'type'] as const;

class ClaimSearch extends HTMLElement {
  #engine: Promise<Engine> | undefined;
  #items = new Map<string, HTMLElement>();
  #searches = 0;

  connectedCallback(): void {
    for (const item of this.querySelectorAll<HTMLElement>('[data-id]'))
      this.#items.set(item.dataset['id']!, item);
    this.#form.addEventListener('focusin', () => void this.#load());
    this.#form.addEventListener('input', () => void this.#search('replace'));
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#search('push');
    });
    this.#part('[data-clear]').addEventListener('click', () => {
      this.#form.reset();
      this.#input.focus();
      void this.#search('push');
    });
    this.addEventListener('keydown', (event) => this.#move(event));
    window.addEventListener('popstate', () => this.#readAddress());
    this.#readAddress();
  }

  get #form(): HTMLFormElement {
    return this.querySelector('form')!;
  }

  get #input(): HTMLInputElement {
    return this.#form.elements.namedItem('q') as HTMLInputElement;
  }

  #part(selector: string): HTMLElement {
    return this.querySelector<HTMLElement>(selector)!;
  }

  #load(): Promise<Engine> {
    this.#engine ??= (async () => {
      const [{ createClaimIndex }, { parseQuery }, { wordsOf }, marks, response] =
        await Promise.all([
          import('./claim-index.ts'),
          import('./search-query.ts'),
          import('./normalise.ts'),
          import('./mark-words.ts'),
          fetch(this.dataset['claims']!),
        ]);
      const { claims } = (await response.json()) as { claims: ClaimRecord[] };
      return { index: createClaimIndex(claims), parseQuery, wordsOf, ...marks };
    })();
    return this.#engine;
  }

  #readAddress(): void {
    const asked = new URLSearchParams(location.search);
    for (const name of ['q', ...facets]) {
      const field = this.#form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement;
      field.value = asked.get(name) ?? '';
    }
    const hasQuery = [...asked.values()].some(Boolean);
    if (hasQuery || this.#engine) void this.#search(null);
  }

  /** Keeps the state in the address; `null`: it is there already. */
  #writeAddress(how: 'push' | 'replace'): void {
    const asked = new URLSearchParams();
    for (const [name, value] of new FormData(this.#form))
      if (typeof value === 'string' && value) asked.set(name, value);
    const address = `${location.pathname}${asked.size > 0 ? `?${asked}` : ''}`;
    if (how === 'push' && address !== `${location.pathname}${location.search}`)
      history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  }

  async #search(how: 'push' | 'replace' | null): Promise<void> {
    const turn = ++this.#searches;
    const engine = await this.#load();
    if (turn !== this.#searches) return;
    const query = engine.parseQuery(this.#input.value);
    for (const name of facets) {
      const { value } = this.#form.elements.namedItem(name) as HTMLSelectElement;
      if (value) (query.narrowed[name] ??= []).push(engine.wordsOf(value).join(' '));
    }
    const found = engine.index.search(query);
    this.#show(found, query, engine);
    if (how) this.#writeAddress(how);
  }

  #show(found: readonly string[], query: SearchQuery, engine: Engine): void {
    const wanted = new Set(found);
    const list = this.#part('[data-results]');
    for (const [id, item] of this.#items) {
      engine.unmark(item);
      item.hidden = !wanted.has(id);
    }
    const known = new Map<string, boolean>();
    const isWanted = (word: string): boolean => {
      let is = known.get(word);
      if (is === undefined) {
        is = engine.wordsOf(word).some((folded) => engine.index.matches(folded, query));
        known.set(word, is);
      }
      return is;
    };
    const order = found.flatMap((id) => this.#items.get(id) ?? []);
    list.append(...order);
    if (query.words.length > 0) for (const item of order) engine.markWords(item, isWanted);
    this.#part('[data-nothing]').hidden = found.length > 0;
    const total = this.#items.size;
    this.#part('[data-status]').textContent =
      found.length === total ? `${total} claims` : `${found.length} of ${total} claims`;
  }

  /** Arrow keys walk from the field through the results; Escape clears and comes back. */
  #move(event: KeyboardEvent): void {
    if (event.target instanceof HTMLSelectElement) return;
    if (event.key === 'Escape') {
      if (event.target !== this.#input) this.#input.focus();
      else if (this.#input.value) {
        this.#input.value = '';
        void this.#search('replace');
      }
      event.preventDefault();
      return;
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    const stops: HTMLElement[] = [
      this.#input,
      ...this.querySelectorAll<HTMLElement>('[data-id]:not([hidden]) .value'),
    ];
    const at = stops.indexOf(event.target as HTMLElement);
    const next = stops[at + step];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  }
}

customElements.define('claim-search', ClaimSearch);
