/** What a config file may hold. Pure: `config.ts` reads the file. */
import { isIP } from 'node:net';
import * as v from 'valibot';
import { fields, SearchesSchema, SourcesSchema } from './config-sources.ts';
import { dataText } from './domain/encoded-text.ts';
import { LANGUAGES } from './domain/language.ts';
import { CHANNEL_IDS } from './domain/message.ts';
import { nearest } from './domain/nearest.ts';
import { safeLine } from './domain/text.ts';
import { LoopError } from './errors.ts';

const Text = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(500));
const Count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));

/** Caps have a ceiling that no config lifts: answering requests never needs more, and a tool without one is made for something else. */
const atMost = (ceiling: number) => v.pipe(Count, v.maxValue(ceiling));
const atLeast = (floor: number) => v.pipe(Count, v.minValue(floor));

/** An address or a network. One that holds every address would let everybody name whom they like. */
const TrustedProxy = v.pipe(Text, v.check(isNetwork, 'not an address or a network like 10.0.0.2 or 10.1.0.0/16'));

function isNetwork(text: string): boolean {
  const [address = '', prefix, ...rest] = text.split('/');
  const family = isIP(address);
  if (family === 0 || rest.length > 0) return false;
  return prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) > 0 && Number(prefix) <= (family === 6 ? 128 : 32));
}

const FileSchema = fields({
  sender: v.optional(
    fields({
      name: v.optional(Text),
      address: v.optional(Text),
      replyTo: v.optional(Text),
      postalAddress: v.optional(Text),
      website: v.optional(Text),
    }),
    {},
  ),
  publicUrl: v.optional(Text),
  room: v.optional(fields({ trustedProxies: v.optional(v.pipe(v.array(TrustedProxy), v.maxLength(20))) }), {}),
  ledger: v.optional(Text),
  /** Path of the operator's own catalogue, relative to the config file. */
  catalogue: v.optional(Text),
  sources: v.optional(SourcesSchema, {}),
  searches: v.optional(SearchesSchema, []),
  screening: v.optional(
    fields({
      minScore: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(100))),
      maxAgeDays: v.optional(atLeast(1)),
      keepEmployment: v.optional(v.boolean()),
      languages: v.optional(v.pipe(v.array(v.picklist([...LANGUAGES.keys()])), v.minLength(1))),
    }),
    {},
  ),
  /** By name, so that a typing error does not leave on what was meant to be off. */
  channels: v.optional(fields(v.entriesFromList(CHANNEL_IDS, v.exactOptional(v.picklist(['auto', 'assisted', 'off'])))), {}),
  mailProvider: v.optional(v.picklist(['resend', 'smtp'])),
  caps: v.optional(
    fields({
      firstMailsPerDay: v.optional(atMost(50)),
      firstMailsPerHour: v.optional(atMost(10)),
      mailsPerDomainPerDay: v.optional(atMost(3)),
      githubPerDay: v.optional(atMost(10)),
      githubPerRepositoryDays: v.optional(atLeast(7)),
      assistedPerDay: v.optional(atMost(20)),
      daysBetweenContacts: v.optional(atLeast(7)),
      contactsPer30Days: v.optional(atMost(2)),
    }),
    {},
  ),
  terms: v.optional(fields({ validDays: v.optional(Count), approvalHours: v.optional(Count), linkDays: v.optional(Count) }), {}),
});

export type ConfigFields = v.InferOutput<typeof FileSchema>;

/**
 * Reads the bytes of a config file, with the mark that Windows' editors put before them or without; `path` is for the message. Throws
 * `config_invalid` naming the file, the field and what it should be.
 */
export function parseConfig(bytes: Uint8Array, path: string): ConfigFields {
  let data: unknown;
  try {
    data = JSON.parse(dataText(bytes, ''));
  } catch (cause) {
    throw new LoopError('config_invalid', `${path} is not JSON: ${safeLine((cause as Error).message, 200)}`, {
      fix: 'Mend the file; nothing was run.',
      cause,
    });
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    throw new LoopError('config_invalid', `${path} must hold one JSON object`, {
      fix: 'See “Configuration” in the README; nothing was run.',
    });
  }
  const result = v.safeParse(FileSchema, data);
  if (result.success) return result.output;
  // A mistyped field is missing under its right name as well; what was typed is what a person looks for.
  const [issue, ...others] = result.issues.toSorted((a, b) => Number(b.expected === 'never') - Number(a.expected === 'never'));
  const also = others
    .filter((other) => issue?.expected !== 'never' || other.received !== 'undefined')
    .slice(0, MOST_TOLD)
    .map((other) => `${mistake(other)}\n  `);
  throw new LoopError('config_invalid', `${path}: ${issue === undefined ? 'it is not understood' : mistake(issue)}`, {
    fix: `${also.map((text) => `Also: ${text}`).join('')}See “Configuration” in the README; nothing was run.`,
  });
}

/** Mistakes beside the first that are told in one run. */
const MOST_TOLD = 5;

/** The field, and what is wrong with it. */
function mistake(issue: v.BaseIssue<unknown>): string {
  const near = nearName(issue);
  return `${v.getDotPath(issue) ?? 'the file'}: ${whatIsWrong(issue)}${near === null ? '' : `; did you mean ${near}?`}`;
}

/** The field, or the choice, whose name is nearest to what stands there; null where none is near. */
function nearName({ type, expected, received, path }: v.BaseIssue<unknown>): string | null {
  if (expected === 'never') {
    const keys = (path ?? []).map(({ key }) => key);
    return nearest(String(keys.at(-1)), fieldsAt(FileSchema, keys.slice(0, -1)));
  }
  if (type !== 'picklist' || !received.startsWith('"')) return null;
  const near = nearest(
    received.slice(1, -1),
    [...(expected ?? '').matchAll(/"([^"]{1,40})"/g)].map(([, choice = '']) => choice),
  );
  return near === null ? null : JSON.stringify(near);
}

/** What a schema may be made of, as far as its fields are looked for. */
interface SchemaParts {
  readonly entries?: Readonly<Record<string, unknown>>;
  readonly wrapped?: unknown;
  readonly item?: unknown;
  readonly pipe?: readonly unknown[];
}

/** The fields that a schema has at a path; none where it has no fields there. */
function fieldsAt(schema: unknown, keys: readonly unknown[]): readonly string[] {
  const { entries, wrapped, item, pipe } = schema as SchemaParts;
  if (wrapped !== undefined) return fieldsAt(wrapped, keys);
  if (entries !== undefined) {
    const [key, ...rest] = keys;
    return key === undefined ? Object.keys(entries) : fieldsAt(entries[String(key)] ?? {}, rest);
  }
  if (item !== undefined) return fieldsAt(item, keys.slice(1));
  // A pipe is its own first member, and has that one's parts.
  return (pipe ?? []).filter((member) => member !== schema).flatMap((member) => fieldsAt(member, keys));
}

function whatIsWrong({ type, expected, received, requirement, message }: v.BaseIssue<unknown>): string {
  if (expected === 'never') return 'there is no such field';
  if (type === 'strict_object' && received === 'undefined') return 'is missing';
  if (type === 'min_length') return 'is empty';
  if (type === 'max_length') return `is longer than ${requirement}`;
  const found = NAMES_OF_TYPES.get(received) ?? withoutLogin(received);
  if (type === 'custom') return `expected an object, found ${found}`;
  if (type === 'regex') return `${found} is not ${message}`;
  // What is wrong with a list as a whole says so itself.
  if ((type === 'check' || type === 'partial_check') && received === 'Array') return message;
  return type === 'check' ? `${found} is ${message}` : `expected ${wanted(expected ?? 'something else')}, found ${found}`;
}

const NAMES_OF_TYPES: ReadonlyMap<string, string> = new Map([
  ['Array', 'a list'],
  ['Object', 'an object'],
  ['string', 'text'],
  ['number', 'a number'],
  ['boolean', 'true or false'],
]);

/** `("auto" | "off")` as a person reads it. */
function wanted(expected: string): string {
  const choices = /^\((.*)\)$/.exec(expected)?.[1];
  const bound = /^([<>])=(.*)$/.exec(expected);
  if (bound !== null) return `at ${bound[1] === '<' ? 'most' : 'least'} ${bound[2]}`;
  return choices === undefined ? (NAMES_OF_TYPES.get(expected) ?? expected) : `one of ${choices.replaceAll(' | ', ', ')}`;
}

/** A password that stands in an address is not repeated on the screen. */
function withoutLogin(received: string): string {
  return received.replace(/\/\/[^/@\s]*@/g, '//…@');
}
