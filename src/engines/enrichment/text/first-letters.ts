/** Whether one of some words may begin at a place: two letters tell that none of them does, before a word is cut out of the text. */
export class FirstLetters {
  /** By the first letter and the second, 0 for what is none; 1 where a word begins so. */
  private readonly table = new Uint8Array(1024);

  /** `words` in lower case; what begins with letters beyond ASCII may always be one of them. */
  constructor(words: Iterable<string>) {
    for (const word of words) {
      const [first, second] = [word.charCodeAt(0), word.charCodeAt(1)];
      if (first < 128 && !(second > 127)) this.table[(letterOf(first) << 5) | letterOf(second)] = 1;
    }
  }

  /** Whether one of the words may begin at an index, in small letters or capitals. */
  mayBeAt(text: string, at: number): boolean {
    const first = text.charCodeAt(at);
    const second = text.charCodeAt(at + 1);
    return first > 127 || second > 127 || this.table[(letterOf(first) << 5) | letterOf(second)] === 1;
  }
}

/** 1 to 26; 0 for every other character, and beyond the end. */
function letterOf(code: number): number {
  const letter = (code | 0x20) - 0x60;
  return letter > 0 && letter < 27 && code > 0x40 ? letter : 0;
}
