/**
 * Rising whole numbers ↔ a short text: each number is kept as its distance to the one before, in
 * letters of five bits, the sixth saying whether more follow. JSON takes the letters as they are, any
 * host compresses them, and a list is read only when somebody asks for it.
 */
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const codeOf = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
const valueOf = new Uint8Array(128);
for (const [value, code] of codeOf.entries()) valueOf[code] = value;

/** Takes numbers one by one; holds about a byte for each. */
export class GapList {
  #codes = new Uint8Array(4);
  #length = 0;
  #last = -1;
  /** How many numbers it holds. */
  size = 0;

  /** Adds a number above the last one; the last one again is passed over. */
  add(number: number): void {
    if (number === this.#last) return;
    let rest = number - this.#last - 1;
    while (rest > 31) {
      this.#push(32 + (rest & 31));
      rest >>>= 5;
    }
    this.#push(rest);
    this.#last = number;
    this.size += 1;
  }

  #push(value: number): void {
    if (this.#length === this.#codes.length) {
      const longer = new Uint8Array(this.#length * 2);
      longer.set(this.#codes);
      this.#codes = longer;
    }
    this.#codes[this.#length] = codeOf[value]!;
    this.#length += 1;
  }

  toString(): string {
    return new TextDecoder().decode(this.#codes.subarray(0, this.#length));
  }
}

/** Reads a list back, from a place in a text to another. */
export const readGaps = (
  text: string,
  from: number,
  to: number,
  take: (number: number) => void,
): void => {
  let [number, rest, shift] = [-1, 0, 0];
  for (let at = from; at < to; at += 1) {
    const value = valueOf[text.charCodeAt(at)]!;
    rest |= (value & 31) << shift;
    if (value > 31) shift += 5;
    else {
      number += rest + 1;
      take(number);
      [rest, shift] = [0, 0];
    }
  }
};
