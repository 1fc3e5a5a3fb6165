/**
 * The providers' own API descriptions as judges: every request an SDK makes of a stand-in, and every answer the stand-in gives, is held against them.
 * Hook `specChecker('stripe').onExchange` into `startSandbox`, and end the test with `checker.assertClean()`.
 */
import { readFileSync, statSync } from 'node:fs';
import type { AnySchema, ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse as parseYaml } from 'yaml';
import type { Exchange } from '../src/sandbox/http-server.ts';
import { type Params, parseForm } from '../src/sandbox/stripe/form.ts';
import { lexiconDocument } from './lexicons.ts';
import { sharedPath } from './shared.ts';

export type SpecProvider = 'stripe' | 'resend' | 'github' | SpecSite;
/** Sites that are only read: they share one server, each under its own path. */
type SpecSite = 'x' | 'bluesky' | 'mastodon' | 'lemmy' | 'discourse';

export interface SpecChecker {
  /** Takes note of one exchange of its provider; others pass by. It is checked when the result is asked for. */
  onExchange(exchange: Exchange): void;
  /** What the description refuses, in words, oldest first. */
  readonly problems: readonly string[];
  /** How many exchanges were held against the description. */
  readonly checked: number;
  /** Throws with every problem found. Throws, too, where nothing was checked at all. */
  assertClean(): void;
}

interface Provider {
  /** A JSON or YAML file, or a folder of lexicons. */
  readonly file: readonly string[];
  readonly isSite?: true;
  /** The body and the query of this provider as data. */
  readonly readBody: (text: string) => unknown;
  readonly readQuery: (query: URLSearchParams) => Readonly<Record<string, unknown>>;
  /** Text where the schema says number or boolean is what a form can carry. */
  readonly coerces: boolean;
  readonly exceptions: readonly Exception[];
}

/** Where the provider itself goes beyond its description. Each with its reason; a problem that fits `where` and `what` is no problem. */
interface Exception {
  readonly where: RegExp;
  readonly what: RegExp;
  readonly why: string;
}

const PROVIDERS: Readonly<Record<SpecProvider, Provider>> = {
  stripe: {
    // Not the collapsed one: that has no place for expanded objects.
    file: ['specs', 'stripe', 'stripe.trimmed.2023-08-16.json'],
    readBody: parseForm,
    readQuery: (query) => parseForm(query.toString()),
    coerces: true,
    exceptions: [
      {
        where: /^POST \/v1\/checkout\/sessions/,
        what: /allowed_payment_method_types/,
        why: 'the description of 2023 calls it `payment_method_types`; the pinned API version and the SDK know only the new name',
      },
    ],
  },
  resend: {
    file: ['specs', 'resend', 'resend.json'],
    readBody: (text) => JSON.parse(text) as unknown,
    readQuery: (query) => Object.fromEntries(query),
    coerces: false,
    exceptions: [
      {
        where: /^GET \/emails\/[^/]+ -> 200$/,
        what: /^\/html must be string/,
        why: 'a mail without HTML has `html: null`: the SDK types it `string | null`, the description forgot it',
      },
    ],
  },
  github: {
    file: ['specs', 'github', 'github.trimmed.octokit-openapi-23.0.2.json'],
    readBody: (text) => JSON.parse(text) as unknown,
    readQuery: (query) => Object.fromEntries(query),
    coerces: false,
    exceptions: [],
  },
  x: {
    file: ['specs', 'x', 'x-api-v2.openapi.json'],
    isSite: true,
    readBody: (text) => JSON.parse(text) as unknown,
    // Lists of fields are written with commas (`style: form`, `explode: false`).
    readQuery: (query) =>
      Object.fromEntries(
        [...query].map(([name, value]) => [name, /\.fields$|^expansions$/.test(name) ? value.split(',') : value]),
      ),
    coerces: false,
    exceptions: [
      {
        where: / -> 4\d\d$/,
        what: /required/,
        why: 'refusals come as problems (`title`, `detail`, `type`) whatever the content type; the description lists their other form first',
      },
    ],
  },
  bluesky: {
    file: ['specs', 'bluesky', 'lexicons'],
    isSite: true,
    readBody: (text) => JSON.parse(text) as unknown,
    readQuery: (query) => Object.fromEntries(query),
    coerces: false,
    exceptions: [],
  },
  mastodon: {
    file: ['specs', 'mastodon', 'mastodon-openapi.json'],
    isSite: true,
    readBody: (text) => JSON.parse(text) as unknown,
    readQuery: (query) => Object.fromEntries(query),
    coerces: false,
    exceptions: [],
  },
  lemmy: {
    file: ['specs', 'lemmy', 'lemmy-v3-0.19.11.openapi.yaml'],
    isSite: true,
    readBody: (text) => JSON.parse(text) as unknown,
    readQuery: (query) => Object.fromEntries(query),
    coerces: false,
    exceptions: [],
  },
  discourse: {
    file: ['specs', 'discourse', 'discourse.json'],
    isSite: true,
    readBody: (text) => JSON.parse(text) as unknown,
    readQuery: (query) => Object.fromEntries(query),
    coerces: false,
    exceptions: [
      {
        where: /^GET \/latest\.json/,
        what: /query parameter page is not described/,
        why: 'a list names its next page itself, with that parameter, in `more_topics_url`',
      },
      {
        where: /^GET \/search\.json -> 200$/,
        what: /"additionalProperty":"topics"/,
        why: 'the description is made of a search that found nothing; what is found comes with its topics',
      },
    ],
  },
};

type Json = Record<string, unknown>;

/** Read once a process: the largest has two megabytes. */
const DOCUMENTS = new Map<SpecProvider, Json>();

interface Operation {
  readonly pattern: RegExp;
  readonly method: string;
  readonly path: string;
  readonly definition: Json;
}

/** A checker of one provider's description. Throws where the description is not there: ask `shared.skip` first. */
export function specChecker(provider: SpecProvider): SpecChecker {
  const { file, isSite = false, readBody, readQuery, coerces, exceptions } = PROVIDERS[provider];
  const document = DOCUMENTS.get(provider) ?? plainSchemas(readDescription(sharedPath(...file)));
  DOCUMENTS.set(provider, document);
  const operations = operationsOf(document);
  const found: string[] = [];
  const waiting: Exchange[] = [];
  let checked = 0;

  const requests = validators(document, coerces);
  const answers = validators(document, false);

  const report = (where: string, what: string): void => {
    if (!exceptions.some((exception) => exception.where.test(where) && exception.what.test(what)))
      found.push(`${where}: ${what}`);
  };

  const checkRequest = (exchange: Exchange, operation: Operation, where: string): void => {
    const parameters = (operation.definition['parameters'] ?? []) as Json[];
    const resolved = parameters.map((one) => (typeof one['$ref'] === 'string' ? (at(document, one['$ref']) as Json) : one));
    const query = readQuery(exchange.query);
    for (const name of Object.keys(query)) {
      if (!resolved.some((one) => one['in'] === 'query' && one['name'] === name))
        report(where, `query parameter ${name} is not described`);
    }
    for (const one of resolved) {
      const value =
        one['in'] === 'query'
          ? query[String(one['name'])]
          : one['in'] === 'header'
            ? exchange.headers[String(one['name']).toLowerCase()]
            : undefined;
      if (value === undefined && one['required'] === true && one['in'] === 'query')
        report(where, `query parameter ${String(one['name'])} is missing`);
      if (value !== undefined && one['schema'] !== undefined) {
        // A query carries text only, so numbers and flags are read out of it whatever the provider.
        for (const what of validators(document, true)(one['schema'] as AnySchema, structuredClone(value)))
          report(where, `${String(one['name'])} ${what}`);
      }
    }
    const content = ((operation.definition['requestBody'] as Json | undefined)?.['content'] ?? {}) as Record<string, Json>;
    const [schema] = Object.values(content).map((one) => one['schema'] as Json);
    if (exchange.method === 'GET') return;
    if (schema === undefined) {
      if (exchange.body !== '') report(where, 'a body is not described');
      return;
    }
    const body = exchange.body === '' ? {} : readBody(exchange.body);
    for (const what of requests(schema, structuredClone(body))) report(where, what);
    for (const name of undescribed(document, schema, body)) report(where, `body field ${name} is not described`);
  };

  const checkAnswer = (exchange: Exchange, operation: Operation, where: string): void => {
    const responses = (operation.definition['responses'] ?? {}) as Record<string, Json>;
    const named = responses[String(exchange.answer.status)] ?? responses['default'];
    const response = typeof named?.['$ref'] === 'string' ? (at(document, named['$ref']) as Json) : named;
    // An answer that the description does not name (an error of Resend, say) is checked by the SDK tests alone.
    if (response === undefined) return;
    const schema = Object.values((response['content'] ?? {}) as Record<string, Json>)[0]?.['schema'];
    if (schema === undefined) return;
    for (const what of answers(schema as AnySchema, JSON.parse(exchange.answer.body)))
      report(`${where} -> ${exchange.answer.status}`, what);
  };

  const check = (exchange: Exchange): void => {
    checked += 1;
    const where = `${exchange.method} ${exchange.path}`;
    const operation = operations.find((one) => one.method === exchange.method && one.pattern.test(exchange.path));
    if (operation === undefined) {
      report(where, 'no such operation is described');
      return;
    }
    checkRequest(exchange, operation, where);
    if (!exchange.isFaulty) checkAnswer(exchange, operation, where);
  };
  const problems = (): readonly string[] => {
    for (const exchange of waiting.splice(0)) check(exchange);
    return found;
  };

  return {
    get problems() {
      return problems();
    },
    get checked() {
      problems();
      return checked;
    },
    // Compiling a large schema takes seconds, and whoever asked is waiting for the answer: so the check comes when its result is wanted.
    onExchange(exchange) {
      const { path } = exchange;
      if (!isSite && exchange.provider === provider && isApi(provider, path)) waiting.push(exchange);
      // The description knows nothing of the site's own path segment.
      if (isSite && exchange.provider === 'sites' && path.startsWith(`/${provider}/`))
        waiting.push({ ...exchange, path: path.slice(provider.length + 1) });
    },
    assertClean() {
      const all = problems();
      if (checked === 0) throw new Error(`no exchange with ${provider} was checked`);
      if (all.length > 0) throw new Error(`${provider}'s description refuses:\n${all.join('\n')}`);
    },
  };
}

function readDescription(path: string): Json {
  if (statSync(path).isDirectory()) return lexiconDocument(path);
  const text = readFileSync(path, 'utf8');
  return (path.endsWith('.yaml') ? parseYaml(text) : JSON.parse(text)) as Json;
}

/** Pages of Stripe's own site are not its API, and GitHub's GraphQL has a description of its own. */
function isApi(provider: SpecProvider, path: string): boolean {
  return provider === 'stripe' ? path.startsWith('/v1/') : provider !== 'github' || path !== '/graphql';
}

/** Compiles each schema once; references point into the whole document. */
function validators(document: Json, coerces: boolean): (schema: AnySchema, data: unknown) => string[] {
  const cacheKey = coerces ? 'coercing' : 'plain';
  const known = COMPILED.get(document) ?? {};
  COMPILED.set(document, known);
  const compiled = known[cacheKey] ?? { ajv: newAjv(document, coerces), schemas: new Map<AnySchema, ValidateFunction>() };
  known[cacheKey] = compiled;
  return (schema, data) => {
    const validate = compiled.schemas.get(schema) ?? compiled.ajv.compile(absolute(schema));
    compiled.schemas.set(schema, validate);
    if (validate(data)) return [];
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) => `${instancePath || '(whole)'} ${message ?? ''} ${JSON.stringify(params)}`,
    );
  };
}

const COMPILED = new WeakMap<
  Json,
  Partial<Record<'coercing' | 'plain', { ajv: Ajv2020; schemas: Map<AnySchema, ValidateFunction> }>>
>();
const DOCUMENT_ID = 'https://description.example/';

function newAjv(document: Json, coerces: boolean): Ajv2020 {
  const ajv = new Ajv2020({
    strict: false,
    validateFormats: false,
    coerceTypes: coerces,
    allErrors: true,
    validateSchema: false,
    inlineRefs: false,
  });
  ajv.addSchema({ ...document, $id: DOCUMENT_ID });
  return ajv;
}

/** A schema lifted out of its document keeps its references. */
function absolute(schema: AnySchema): AnySchema {
  return JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', `"$ref":"${DOCUMENT_ID}#/`)) as AnySchema;
}

/** OpenAPI 3.0 as JSON Schema: `nullable` becomes a choice of null, and keywords of OpenAPI alone go. */
function plainSchemas(node: Json): Json;
function plainSchemas(node: unknown): unknown;
function plainSchemas(node: unknown): unknown {
  if (Array.isArray(node)) return node.map((item: unknown) => plainSchemas(item));
  if (typeof node !== 'object' || node === null) return node;
  const { nullable, discriminator, example, examples, ...rest } = node as Json;
  // A field may itself be called like a keyword; then its value is a schema, not a flag or text.
  const kept: Json = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, plainSchemas(value)]));
  for (const [key, value] of Object.entries({ nullable, discriminator, example, examples })) {
    if (isNamedField(node as Json, key) && value !== undefined) kept[key] = plainSchemas(value);
  }
  if (nullable !== true) return kept;
  const { description, ...schema } = kept;
  return { description, anyOf: [schema, { type: 'null' }] };
}

/** True where the node is a map of fields (each value a schema) and not a schema. */
function isNamedField(node: Json, key: string): boolean {
  const value = node[key];
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    ('type' in value || '$ref' in value || 'anyOf' in value) &&
    !('type' in node && typeof node['type'] === 'string')
  );
}

function operationsOf(document: Json): Operation[] {
  const methods = ['get', 'post', 'put', 'patch', 'delete'];
  return Object.entries(document['paths'] as Record<string, Json>).flatMap(([path, item]) =>
    methods.flatMap((method): Operation[] => {
      const definition = item[method] as Json | undefined;
      if (definition === undefined) return [];
      const pattern = new RegExp(`^${path.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{[^}]+\}/g, '[^/]+')}$`);
      return [{ pattern, method: method.toUpperCase(), path, definition }];
    }),
  );
}

/** Top-level fields that a description without `additionalProperties: false` would let pass. */
function undescribed(document: Json, schema: Json, body: unknown): string[] {
  const resolved = typeof schema['$ref'] === 'string' ? (at(document, schema['$ref']) as Json) : schema;
  const described = resolved['properties'] as Json | undefined;
  if (described === undefined || typeof body !== 'object' || body === null) return [];
  return Object.keys(body as Params).filter((name) => !(name in described));
}

function at(document: Json, ref: string): unknown {
  return ref
    .slice(2)
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((node, part) => (node as Json)[part], document);
}
