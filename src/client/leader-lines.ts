/**
 * Leader lines: from a chosen sentence to the same claim in the texts beside it, drawn in the gutter
 * and followed while a text is scrolled. A line is left out where an end of it is out of sight or the
 * texts stand one under the other.
 */

/** A sentence, and the frame that its text scrolls in. */
export interface LineEnd {
  text: HTMLElement;
  sentence: HTMLElement;
}

const svg = 'http://www.w3.org/2000/svg';

/** The height of a sentence’s first line that is in sight, or null. */
const heightOf = ({ text, sentence }: LineEnd): number | null => {
  const frame = text.getBoundingClientRect();
  for (const line of sentence.getClientRects()) {
    const middle = line.top + line.height / 2;
    if (middle > frame.top && middle < frame.bottom) return middle;
  }
  return null;
};

/** Draws lines over a frame; every call takes the place of the former. */
export class LeaderLines {
  readonly #frame: HTMLElement;
  readonly #drawing = document.createElementNS(svg, 'svg');
  #from: LineEnd | null = null;
  #to: LineEnd[] = [];
  #asked = 0;

  constructor(frame: HTMLElement) {
    this.#frame = frame;
    this.#drawing.classList.add('leader-lines');
    this.#drawing.setAttribute('aria-hidden', 'true');
    frame.append(this.#drawing);
    frame.addEventListener('scroll', () => this.#follow(), { capture: true, passive: true });
    window.addEventListener('resize', () => this.#follow());
  }

  draw(from: LineEnd, to: LineEnd[]): void {
    [this.#from, this.#to] = [from, to];
    this.#follow();
  }

  clear(): void {
    [this.#from, this.#to] = [null, []];
    this.#drawing.replaceChildren();
  }

  #follow(): void {
    cancelAnimationFrame(this.#asked);
    this.#asked = requestAnimationFrame(() => {
      this.#drawing.replaceChildren(...this.#to.flatMap((end) => this.#line(end)));
    });
  }

  #line(end: LineEnd): SVGElement[] {
    if (!this.#from) return [];
    const [a, b] = [this.#from, end].sort(
      (one, other) =>
        one.text.getBoundingClientRect().left - other.text.getBoundingClientRect().left,
    ) as [LineEnd, LineEnd];
    const origin = this.#frame.getBoundingClientRect();
    const [left, right] = [
      a.text.getBoundingClientRect().right,
      b.text.getBoundingClientRect().left,
    ];
    const [start, stop] = [heightOf(a), heightOf(b)];
    if (left >= right || start === null || stop === null) return [];
    const path = document.createElementNS(svg, 'path');
    const at = (x: number, y: number) => `${x - origin.left} ${y - origin.top}`;
    const middle = (left + right) / 2;
    path.setAttribute(
      'd',
      `M${at(left, start)}C${at(middle, start)} ${at(middle, stop)} ${at(right, stop)}`,
    );
    return [path];
  }
}
