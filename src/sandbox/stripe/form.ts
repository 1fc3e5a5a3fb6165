/** Stripe's request bodies: form fields with brackets (`line_items[0][price_data][currency]=usd`, `expand[]=x`) as nested parameters. */

export interface Params {
  readonly [name: string]: Param;
}
export type Param = string | Params | readonly Param[];

const DEPTH_LIMIT = 10;

type Node = Map<string, Node | string>;

/** Reads fields in order. A later field of the same name wins, an empty bracket appends. */
export function parseForm(text: string): Params {
  const root: Node = new Map();
  for (const [name, value] of new URLSearchParams(text)) place(root, segmentsOf(name), value);
  return toParams(root);
}

function segmentsOf(name: string): string[] {
  const bracket = name.indexOf('[');
  if (bracket <= 0 || !name.endsWith(']')) return [name];
  return [name.slice(0, bracket), ...name.slice(bracket + 1, -1).split('][')].slice(0, DEPTH_LIMIT);
}

function place(root: Node, segments: readonly string[], value: string): void {
  let node = root;
  segments.forEach((segment, depth) => {
    const key = segment === '' ? String(node.size) : segment;
    if (depth === segments.length - 1) {
      node.set(key, value);
      return;
    }
    const child = node.get(key);
    const next: Node = child instanceof Map ? child : new Map();
    node.set(key, next);
    node = next;
  });
}

function toParams(node: Node): Params {
  return Object.fromEntries([...node].map(([key, child]) => [key, toParam(child)]));
}

function toParam(node: Node | string): Param {
  if (typeof node === 'string') return node;
  const isList = node.size > 0 && [...node.keys()].every((key, index) => key === String(index));
  return isList ? [...node.values()].map(toParam) : toParams(node);
}
