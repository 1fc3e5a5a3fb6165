/**
 * The pass over a text in chunks: each character's class, three in a row, one look at the table. Nothing else is done here, at so many characters;
 * one text is read at a time, and its stops lie where the next chunk's will.
 */
import { classes, kinds, NOTHING } from './anchor-table.ts';

// An import is looked up at each use, a constant of the file is not.
const [classOf, kindOf] = [classes, kinds];

/** Units looked at in one go, behind some that were looked at before and with one behind the last. */
export const CHUNK_BITS = 13;
export const CHUNK = 4096;
export const LEAD = 4;
const bytes = Buffer.alloc((LEAD + CHUNK + LEAD) * 2);
const units = new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length >> 1);
/** Where the table stopped: the offset in the chunk, and above its bits what the table says. */
export const stops = new Int32Array(units.length);

/** Reads the chunk `from`..`to` of a text and looks at it; writes to `stops`, and says how many there are. */
export function stopsOfChunk(text: string, from: number, to: number): number {
  const { length } = text;
  units[LEAD - 2] = 0;
  units[LEAD - 1] = 0;
  const lead = Math.min(LEAD, from);
  bytes.write(to - from === length ? text : text.slice(from - lead, to), (LEAD - lead) * 2, 'utf16le');
  const end = LEAD + to - from;
  units[end] = 0;
  // The last unit of a text is in the middle, too; that of a chunk is so in the next.
  return stopsIn(to === length ? end : end - 1);
}

/** Looks at every three units up to those that end at `last`; writes to `stops`, and says how many. Nothing else is done here, at so many characters. */
function stopsIn(last: number): number {
  let window = ((classOf[units[LEAD - 2] ?? 0] ?? 0) << 5) | (classOf[units[LEAD - 1] ?? 0] ?? 0);
  let count = 0;
  for (let i = LEAD; i <= last; i++) {
    window = ((window << 5) | (classOf[units[i] ?? 0] ?? 0)) & 0x7fff;
    const kind = kindOf[window] ?? 0;
    if (kind !== NOTHING) stops[count++] = (kind << CHUNK_BITS) | i;
  }
  return count;
}
