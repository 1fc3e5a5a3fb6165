/** A file, a pipe or a recorded answer as batches of posts, as many as are recorded at once. */
import type { Post } from '../../domain/opportunity.ts';
import { isLoopError, LoopError } from '../../errors.ts';
import { brokenAnswer } from './input/broken-answer.ts';
import { fileChunks, readPosts, readWhole } from './input/input.ts';
import { isOpml, opmlError } from './input/opml.ts';
import type { InputItem } from './input/record.ts';
import { type Batch, isSince } from './searching.ts';
import type { ParsedPage, Source, SourceEntry } from './source.ts';
import type { Tally } from './tally.ts';

/** A file or a pipe. */
export interface Input {
  /** As the operator calls it. */
  readonly name: string;
  /** An absolute path, or the bytes of standard input. */
  readonly from: string | AsyncIterable<Uint8Array>;
}

interface BatchedInput extends Pick<Input, 'from'> {
  /** What stands before the place of a broken record; nothing where there is one input alone. */
  readonly prefix: string;
  /** ISO 8601 UTC; older posts are passed over. */
  readonly since: string | null;
  readonly signal: AbortSignal;
}

/**
 * Posts a transaction. A commit waits for the disk and writes every page of an index that any of its posts touched: those of two
 * thousand posts write less than half of what those of five hundred write. What is not yet written when a run is killed is read again by the next one.
 */
export const BATCH = 2000;
/** Characters a transaction: a batch is held in memory, and posts may be a hundred times as long as most are. */
const BATCH_CHARACTERS = 2_000_000;

/**
 * The posts of all inputs, one after the other; with `entry`, they are recorded answers of that source. Throws `unreadable_input` at the first of
 * which nothing can be read, naming it where there are several.
 */
export async function* inputBatches(
  { from: inputs, since, signal }: { readonly from: readonly Input[] } & Pick<BatchedInput, 'since' | 'signal'>,
  entry: SourceEntry | null,
  tally: Tally,
): AsyncGenerator<Batch> {
  for (const [at, { name, from }] of inputs.entries()) {
    const request = { from, since, signal, prefix: inputs.length === 1 ? '' : `${name}: ` };
    try {
      yield* entry === null ? fileBatches(request, tally) : answerBatches(request, entry, tally);
    } catch (error) {
      throw inputs.length === 1 ? error : ofSeveral(error, name, at);
    }
  }
}

/** An error about one of several inputs names it, and says what became of those before it. */
function ofSeveral(error: unknown, name: string, before: number): unknown {
  if (!isLoopError(error) || error.code !== 'unreadable_input') return error;
  const recorded = before === 1 ? 'What was read before it is recorded' : `What the ${before} before it held is recorded`;
  return new LoopError(error.code, error.message.includes(name) ? error.message : `${name}: ${error.message}`, {
    ...(error.fix === null ? {} : { fix: error.fix }),
    state: before === 0 ? 'Nothing was recorded.' : `${recorded}; safe to run again.`,
    cause: error.cause,
  });
}

/** The posts of a file or a pipe. Throws `unreadable_input` where not one record can be read. */
async function* fileBatches(request: BatchedInput, tally: Tally): AsyncGenerator<Batch> {
  let waiting: Post[] = [];
  let characters = 0;
  let isAnyRead = false;
  let isAnyBad = false;
  for await (const item of untilInterrupted(readPosts(chunksOf(request)), request.signal)) {
    if (item.kind === 'bad') {
      isAnyBad = true;
      tally.unreadable('input', [{ ...item, at: request.prefix + item.at }]);
    } else {
      isAnyRead = true;
      if (item.list !== undefined) tally.readFromList(item.list);
      if (isSince(item.post.postedAt, request.since)) {
        waiting.push(item.post);
        characters += item.post.title.length + item.post.body.length;
      }
    }
    if (waiting.length < BATCH && characters < BATCH_CHARACTERS) continue;
    yield { source: 'input', posts: waiting };
    waiting = [];
    characters = 0;
  }
  // Some broken records are the file's; a file of nothing else is the wrong file.
  if (isAnyBad && !isAnyRead)
    throw nothingReadable('See “Input” in the README for what is read; for a recorded answer of a source add --as SOURCE.');
  yield { source: 'input', posts: waiting };
}

function nothingReadable(fix: string): LoopError {
  return new LoopError('unreadable_input', 'nothing in the input could be read', { fix, state: 'Nothing was recorded.' });
}

/**
 * An interruption ends the input in the middle of a record, or of what tells its format: no fault of the file, and the last record, which may be
 * half of one, is none.
 */
async function* untilInterrupted(items: AsyncIterable<InputItem>, signal: AbortSignal): AsyncGenerator<InputItem> {
  let last: InputItem | null = null;
  try {
    for await (const item of items) {
      if (last !== null) yield last;
      last = item;
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  }
  if (last !== null && !signal.aborted) yield last;
}

/** The posts of a recorded answer of a source. Throws `unreadable_input` where it is none. */
async function* answerBatches(request: BatchedInput, entry: SourceEntry, tally: Tally): AsyncGenerator<Batch> {
  const [text, source] = [await readWhole(chunksOf(request)), await entry.load((net) => net)];
  if (request.signal.aborted) return;
  if (isOpml(text)) throw await opmlError(text);
  const { posts, bad } = parsedAnswer(source, text);
  tally.unreadable(
    entry.id,
    bad.map(({ at, why }) => ({ at: request.prefix + at, why })),
  );
  if (posts.length === 0 && bad.length > 0) throw nothingReadable('Name the source whose answer it is.');
  const wanted = posts.filter(({ postedAt }) => isSince(postedAt, request.since));
  for (let at = 0; at === 0 || at < wanted.length; at += BATCH) yield { source: entry.id, posts: wanted.slice(at, at + BATCH) };
}

/** An answer that is refused whole is broken, or what `--as` names is not what the file is: the error says which, and what to do. */
function parsedAnswer(source: Source, text: string): ParsedPage {
  try {
    return source.parse(text);
  } catch (error) {
    if (!isLoopError(error) || error.code !== 'unreadable_input' || error.fix !== null) throw error;
    const broken = brokenAnswer(text);
    const whole = broken?.isNone === true ? error.message.split(': ', 1)[0] : 'the recorded answer cannot be read';
    throw new LoopError('unreadable_input', broken === null ? error.message : `${whole}: ${broken.what}`, {
      fix:
        broken?.fix ??
        'Name the source whose answer it is (loop discover --list-sources shows them), or leave --as out for a file of posts.',
      state: 'Nothing was recorded.',
      cause: error.cause,
    });
  }
}

function chunksOf({ from, signal }: Pick<BatchedInput, 'from' | 'signal'>): AsyncIterable<Uint8Array> {
  return typeof from === 'string' ? fileChunks(from, signal) : from;
}
