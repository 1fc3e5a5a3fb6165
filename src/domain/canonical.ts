/** One text for one value: the base of every hash in the ledger and of every approval. */
import { hash } from 'node:crypto';
import { LoopError } from '../errors.ts';

/** JSON with sorted keys and no spaces: one text for one value, the base of every hash here (RFC 8785 for the values we use: strings, safe integers, booleans, null). */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new LoopError('bug', `${value} has no canonical JSON`);
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item === undefined ? null : item)).join(',')}]`;
  if (typeof value === 'object') {
    const entries = Object.entries(value as Record<string, unknown>)
      .filter(([, item]) => item !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(',')}}`;
  }
  throw new LoopError('bug', `a ${typeof value} has no canonical JSON`);
}

/** Hex SHA-256 of the UTF-8 bytes. */
export function sha256(text: string): string {
  return hash('sha256', text, 'hex');
}
