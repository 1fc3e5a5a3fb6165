/**
 * Which posts of a block a word stands in, as bytes. Numbers in the block are parted into stretches of 256. A list is a bit a stretch that says whether
 * any of its posts is in the list, then for each such stretch how many less one, then of each number what it is within its stretch. Where that is
 * longer than a quarter of one bit a post, it is those bits. Bits go from the lowest of the first byte upwards.
 */

/** Posts of a block, numbered from 0. Its bits, with what SQLite adds to a row, fill a page of 4,096 bytes. */
export const BLOCK_SIZE = 32_000;
const BITMAP_BYTES = BLOCK_SIZE / 8;
/** Bits are read several times as fast as the numbers of a list this long; that is worth four times the room. */
const LONGEST_LIST = BITMAP_BYTES / 4;
const STRETCHES = BLOCK_SIZE / 256;
const HEAD_BYTES = Math.ceil(STRETCHES / 8);
/** Of the bits of a stretch, read 32 at a time. */
const STRETCH_WORDS = 8;

/** A list in the making: numbers are added in ascending order, each once or more often. */
export class PostingListBuilder {
  /** How many different numbers were added. */
  count = 0;
  #last = -1;
  #numbers: Uint16Array | null = null;

  add(number: number): void {
    if (number === this.#last) return;
    // Most words stand in one post alone: it is remembered as the last.
    if (this.count > 0) {
      this.#numbers ??= new Uint16Array(4);
      if (this.count > this.#numbers.length) this.#grow(this.#numbers);
      this.#numbers[this.count - 1] = this.#last;
    }
    this.#last = number;
    this.count++;
  }

  bytes(): Uint8Array {
    const numbers = new Uint16Array(this.count);
    numbers.set(this.#numbers?.subarray(0, Math.max(0, this.count - 1)) ?? []);
    if (this.count > 0) numbers[this.count - 1] = this.#last;
    const counts = new Map<number, number>();
    for (const number of numbers) counts.set(number >> 8, (counts.get(number >> 8) ?? 0) + 1);
    const start = HEAD_BYTES + counts.size;
    return start + numbers.length < LONGEST_LIST ? listOf(numbers, counts, start) : bitmapOf(numbers);
  }

  #grow(numbers: Uint16Array): void {
    this.#numbers = new Uint16Array(numbers.length * 2);
    this.#numbers.set(numbers);
  }
}

function listOf(numbers: Uint16Array, counts: ReadonlyMap<number, number>, start: number): Uint8Array {
  const bytes = new Uint8Array(start + numbers.length);
  let at = HEAD_BYTES;
  for (const [stretch, count] of counts) {
    bytes[stretch >> 3] = (bytes[stretch >> 3] as number) | (1 << (stretch & 7));
    bytes[at++] = count - 1;
  }
  for (const number of numbers) bytes[at++] = number & 255;
  return bytes;
}

function bitmapOf(numbers: Uint16Array): Uint8Array {
  const bits = new Uint8Array(BITMAP_BYTES);
  for (const number of numbers) bits[number >> 3] = (bits[number >> 3] as number) | (1 << (number & 7));
  return bits;
}

/** The posts of one block that stand in every list so far. */
export class PostSet {
  /** The same bits twice, eight and thirty-two at a time. */
  #bits = new Uint8Array(BITMAP_BYTES);
  #words = new Uint32Array(this.#bits.buffer);
  #spareBits = new Uint8Array(BITMAP_BYTES);
  #spareWords = new Uint32Array(this.#spareBits.buffer);

  /** All posts of the block. */
  fill(): void {
    this.#bits.fill(255);
  }

  /** Leaves those that stand in the list too; returns whether there are any. */
  narrow(list: Uint8Array): boolean {
    return list.length === BITMAP_BYTES ? this.#narrowByBits(list) : this.#narrowByNumbers(list);
  }

  has(number: number): boolean {
    return ((this.#bits[number >> 3] as number) & (1 << (number & 7))) !== 0;
  }

  /** The highest member up to `number`, -1 where there is none. */
  highest(number: number): number {
    let at = number >> 3;
    const below = (this.#bits[at] as number) & (255 >> (7 - (number & 7)));
    if (below !== 0) return at * 8 + 31 - Math.clz32(below);
    for (at--; at >= 0; at--) {
      if ((at & 3) === 3) while (at >= 0 && this.#words[at >> 2] === 0) at -= 4;
      const bits = this.#bits[at] ?? 0;
      if (bits !== 0) return at * 8 + 31 - Math.clz32(bits);
    }
    return -1;
  }

  #narrowByBits(bits: Uint8Array): boolean {
    // A row may lie at any address, and words only at one that is divisible by four.
    this.#spareBits.set(bits);
    const [words, others] = [this.#words, this.#spareWords];
    let any = 0;
    for (let i = 0; i < words.length; i++) any |= words[i] = (words[i] as number) & (others[i] as number);
    return any !== 0;
  }

  /** Most of the time of a search for frequent words is spent here. Stretches of which no post is left are passed over. */
  #narrowByNumbers(list: Uint8Array): boolean {
    const [from, to] = [this.#bits, this.#spareBits];
    to.fill(0);
    let any = 0;
    let counted = HEAD_BYTES;
    let at = HEAD_BYTES + bitsIn(list, HEAD_BYTES);
    for (let stretch = 0; stretch < STRETCHES; stretch++) {
      if (((list[stretch >> 3] as number) & (1 << (stretch & 7))) === 0) continue;
      const end = at + (list[counted++] as number) + 1;
      if (this.#hasAny(stretch)) {
        for (; at < end; at++) {
          const number = list[at] as number;
          const byte = stretch * 32 + (number >> 3);
          const bit = (from[byte] as number) & (1 << (number & 7));
          to[byte] = (to[byte] as number) | bit;
          any |= bit;
        }
      }
      at = end;
    }
    [this.#bits, this.#spareBits] = [to, from];
    [this.#words, this.#spareWords] = [this.#spareWords, this.#words];
    return any !== 0;
  }

  #hasAny(stretch: number): boolean {
    const words = this.#words;
    const end = (stretch + 1) * STRETCH_WORDS;
    for (let i = end - STRETCH_WORDS; i < end; i++) if (words[i] !== 0) return true;
    return false;
  }
}

function bitsIn(bytes: Uint8Array, length: number): number {
  let count = 0;
  for (let i = 0; i < length; i++) for (let rest = bytes[i] as number; rest !== 0; rest &= rest - 1) count++;
  return count;
}
