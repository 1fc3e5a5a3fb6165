/** Bluesky's lexicons (https://atproto.com/specs/lexicon) as one description of the kind that `specs.ts` reads. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

type Json = Record<string, unknown>;

/** @param folder holds one file a lexicon, in folders by name */
export function lexiconDocument(folder: string): Json {
  const schemas: Json = {};
  const paths: Json = {};
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.json')) continue;
    const { id, defs } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as { id: string; defs: Record<string, Json> };
    for (const [name, definition] of Object.entries(defs)) {
      const type = definition['type'];
      if (type === 'query' || type === 'procedure')
        paths[`/xrpc/${id}`] = { [type === 'query' ? 'get' : 'post']: operation(id, definition) };
      else if (type === 'record') schemas[`${id}.${name}`] = schema(id, definition['record'] as Json);
      else if (type !== 'subscription' && type !== 'permission-set') schemas[`${id}.${name}`] = schema(id, definition);
    }
  }
  // A view carries any record; a search for posts finds posts.
  const view = schemas['app.bsky.feed.defs.postView'] as { properties: Json };
  view.properties['record'] = { $ref: '#/components/schemas/app.bsky.feed.post.main' };
  return { paths, components: { schemas } };
}

function operation(id: string, definition: Json): Json {
  const { required = [], properties = {} } = (definition['parameters'] ?? {}) as {
    required?: string[];
    properties?: Record<string, Json>;
  };
  const body = (part: unknown): Json | undefined => {
    const inner = (part as { schema?: Json } | undefined)?.schema;
    return inner === undefined ? undefined : { content: { 'application/json': { schema: schema(id, inner) } } };
  };
  const input = body(definition['input']);
  const error = { type: 'object', required: ['error'], properties: { error: { type: 'string' }, message: { type: 'string' } } };
  return {
    parameters: Object.entries(properties).map(([name, one]) => ({
      in: 'query',
      name,
      required: required.includes(name),
      schema: schema(id, one),
    })),
    ...(input === undefined ? {} : { requestBody: input }),
    responses: { 200: body(definition['output']) ?? {}, default: { content: { 'application/json': { schema: error } } } },
  };
}

/** Lengths in bytes and graphemes, formats and known values are left to the adapter's own tests. */
function schema(id: string, node: Json): Json {
  switch (node['type']) {
    case 'object':
      return object(id, node);
    case 'array':
      return { type: 'array', items: schema(id, node['items'] as Json) };
    case 'ref':
      return reference(id, String(node['ref']));
    case 'union': {
      const known = ((node['refs'] ?? []) as string[]).map((ref) => reference(id, ref));
      return node['closed'] === true ? { anyOf: known } : { anyOf: [...known, { type: 'object', required: ['$type'] }] };
    }
    case 'string':
    case 'token':
      return { type: 'string', ...(node['enum'] === undefined ? {} : { enum: node['enum'] }) };
    case 'integer':
      return { type: 'integer', ...bounds(node) };
    case 'boolean':
      return { type: 'boolean' };
    case 'blob':
    case 'bytes':
    case 'cid-link':
      return { type: 'object' };
    default:
      return {};
  }
}

function object(id: string, node: Json): Json {
  const properties = (node['properties'] ?? {}) as Record<string, Json>;
  const nullable = (node['nullable'] ?? []) as string[];
  return {
    type: 'object',
    required: node['required'] ?? [],
    properties: Object.fromEntries(
      Object.entries(properties).map(([name, one]) => {
        const inner = schema(id, one);
        return [name, nullable.includes(name) ? { anyOf: [inner, { type: 'null' }] } : inner];
      }),
    ),
  };
}

function bounds({ minimum, maximum }: Json): Json {
  return { ...(minimum === undefined ? {} : { minimum }), ...(maximum === undefined ? {} : { maximum }) };
}

/** `#local`, `other.lexicon` or `other.lexicon#definition`. */
function reference(id: string, ref: string): Json {
  const [lexicon = '', name = 'main'] = ref.split('#');
  return { $ref: `#/components/schemas/${lexicon === '' ? id : lexicon}.${name}` };
}
