/**
 * <claim-search>: search as you type. The engine and its data are loaded on first use; results are
 * drawn in the place of the list that stands in the page; the address keeps the state, so Back and
 * links work.
 */
import type { ClaimRecord } from '../model/published.ts';
import type { Answer, ClaimEngine } from '../search/claim-engine.ts';
import type { ClaimTemplates } from './draw-claim.ts';
import type * as searchTools from './search-tools.ts';

type Tools = typeof searchTools & { engine: ClaimEngine };

const fields = ['q', 'relation', 'source', 'type'];
/** Milliseconds without a letter after which the address is written; browsers bear that a few times a second. */
const pause = 400;
/** So many claims are drawn at a time, so that letters are taken meanwhile, by slow phones too. */
const drawnAtOnce = 5;

class ClaimSearch extends HTMLElement {
  #tools: Promise<Tools> | undefined;
  #answer: Answer | undefined;
  /** The items drawn, by the sentence of their claims. */
  #items = new Map<string, HTMLElement>();
  #isSearching = false;
  /** Whether one more search waits for the one under way. */
  #hasNext = false;
  #addressTimer = 0;
  /** Whether the next search is an entry of its own in the history. */
  #isSettled = true;

  connectedCallback(): void {
    this.#form.addEventListener('focusin', () => void this.#load().catch(() => undefined));
    this.#form.addEventListener('input', () => this.#searchAsTyped());
    // Enter, a choice from a list, or leaving the field, be it by a result’s link.
    this.#form.addEventListener('change', () => this.#settle());
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#search();
    });
    this.#part('[data-clear]').addEventListener('click', () => {
      this.#form.reset();
      this.#input.focus();
      this.#settle();
      void this.#search();
    });
    this.#part('[data-more] button').addEventListener('click', () => void this.#showMore());
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

  #part<E extends HTMLElement>(selector: string): E {
    return this.querySelector<E>(selector)!;
  }

  #valueOf(name: string): string {
    return (this.#form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement).value;
  }

  #load(): Promise<Tools> {
    this.#tools ??= import('./search-tools.ts').then(async (tools) => ({
      ...tools,
      engine: await tools.openEngine(this.dataset['claims']!),
    }));
    // What could not be loaded is asked for again by the next search.
    this.#tools.catch(() => (this.#tools = undefined));
    return this.#tools;
  }

  #readAddress(): void {
    clearTimeout(this.#addressTimer);
    this.#isSettled = true;
    const asked = new URLSearchParams(location.search);
    for (const name of fields) {
      const field = this.#form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement;
      field.value = asked.get(name) ?? '';
    }
    const hasQuery = [...asked.values()].some(Boolean);
    if (hasQuery || this.#tools) void this.#search();
  }

  /** What is typed in one go is one entry of the history. */
  #writeAddress(): void {
    clearTimeout(this.#addressTimer);
    const asked = new URLSearchParams();
    for (const [name, value] of new FormData(this.#form))
      if (typeof value === 'string' && value) asked.set(name, value);
    const address = `${location.pathname}${asked.size > 0 ? `?${asked}` : ''}`;
    if (address === `${location.pathname}${location.search}`) return;
    if (this.#isSettled) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    this.#isSettled = false;
  }

  #settle(): void {
    this.#writeAddress();
    this.#isSettled = true;
  }

  #searchAsTyped(): void {
    clearTimeout(this.#addressTimer);
    this.#addressTimer = window.setTimeout(() => this.#writeAddress(), pause);
    void this.#search();
  }

  /** One search at a time; of letters typed meanwhile the last alone is looked for. */
  async #search(): Promise<void> {
    this.#hasNext = true;
    if (this.#isSearching) return;
    this.#isSearching = true;
    while (this.#hasNext) {
      this.#hasNext = false;
      await this.#searchOnce();
    }
    this.#isSearching = false;
  }

  async #searchOnce(): Promise<void> {
    const said = this.#part('[data-status]');
    try {
      const tools = await this.#load();
      const { engine, parseQuery, isEmpty, facets, shownAtOnce } = tools;
      const chosen = facets.flatMap((name) => {
        const value = this.#valueOf(name);
        return value ? [[name, value]] : [];
      });
      const query = parseQuery(this.#input.value, Object.fromEntries(chosen));
      const answer = isEmpty(query) ? undefined : await engine.answer(query);
      const claims = (await answer?.take(0, Math.min(answer.ready, shownAtOnce))) ?? [];
      this.#answer = answer;
      this.#part('[data-list]').hidden = answer !== undefined;
      this.#part('[data-found]').hidden = answer === undefined;
      this.#part('[data-found]').replaceChildren();
      this.#items.clear();
      this.#part('[data-nothing]').hidden = answer?.count !== 0;
      const whole = said.dataset['whole']!;
      const found = answer ? `${answer.count.toLocaleString('en-GB')} of ${whole}` : whole;
      const hasSome = answer && answer.count > 0 && !answer.hasAll;
      said.textContent = hasSome ? `${found} have some of these words; none has all` : found;
      for (const claim of answer ? tools.titledBy(claims, query, answer.marks) : []) {
        const drawn = tools.drawStory(claim, this.#templates);
        this.#mark(drawn, tools);
        this.#part('[data-found]').append(drawn);
      }
      await this.#draw(claims);
    } catch {
      said.textContent = 'Search could not be loaded. Try once more.';
    }
  }

  get #templates(): ClaimTemplates {
    return {
      item: this.#part<HTMLTemplateElement>('[data-item]'),
      story: this.#part<HTMLTemplateElement>('[data-story]'),
      relations: this.#part<HTMLTemplateElement>('[data-relations]'),
    };
  }

  /** Marks the words that the query found. */
  #mark(element: HTMLElement, { isMarked, markWords, wordsOf }: Tools): void {
    const { marks } = this.#answer!;
    markWords(element, (word) => wordsOf(word).some((own) => isMarked(own, marks)));
  }

  /** Adds claims to the results, with the words marked that the query found. */
  async #draw(claims: readonly ClaimRecord[]): Promise<void> {
    const tools = await this.#load();
    const answer = this.#answer;
    const list = this.#part('[data-found]');
    this.#part('[data-more]').hidden = true;
    const templates = this.#templates;
    for (const [i, claim] of (answer ? claims : []).entries()) {
      if (i > 0 && i % drawnAtOnce === 0) await new Promise((resolve) => setTimeout(resolve));
      // A letter was typed meanwhile, and has another answer.
      if (this.#hasNext || answer !== this.#answer) return;
      const key = tools.sentenceKey(claim);
      const before = this.#items.get(key);
      const drawn = before
        ? tools.addClaim(before, claim, templates)
        : tools.drawClaim(claim, templates);
      this.#mark(drawn, tools);
      if (before) continue;
      this.#items.set(key, drawn);
      list.append(drawn);
    }
    this.#part('[data-more]').hidden = !answer || this.#drawn.length >= answer.count;
  }

  /** The claims drawn; several may stand in one item. */
  get #drawn(): NodeListOf<HTMLElement> {
    return this.querySelectorAll('[data-found] [data-id]');
  }

  async #showMore(): Promise<void> {
    const { shownAtOnce } = await this.#load();
    const [answer, from] = [this.#answer, this.#drawn.length];
    const claims = await answer?.take(from, from + shownAtOnce);
    if (!claims || answer !== this.#answer) return;
    await this.#draw(claims);
    // Who came here by keyboard goes on with the first of the new ones.
    const isNew = ({ dataset }: HTMLElement) => claims.some(({ id }) => id === dataset['id']);
    [...this.#drawn].find(isNew)?.querySelector<HTMLElement>('.value')?.focus();
  }

  /** Arrow keys walk from the field through the results; Escape clears and comes back. */
  #move(event: KeyboardEvent): void {
    if (event.target instanceof HTMLSelectElement) return;
    if (event.key === 'Escape') {
      if (event.target !== this.#input) this.#input.focus();
      else if (this.#input.value) {
        this.#input.value = '';
        this.#searchAsTyped();
      }
      event.preventDefault();
      return;
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    const shown = this.#part('[data-results] > :not([hidden])');
    const claims = [...shown.querySelectorAll<HTMLElement>('.value')];
    // The whole list stands folded, story by story.
    const stops: HTMLElement[] = [this.#input, ...claims.filter((one) => one.checkVisibility())];
    const at = stops.indexOf(event.target as HTMLElement);
    const next = stops[at + step];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  }
}

customElements.define('claim-search', ClaimSearch);
