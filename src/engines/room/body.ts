/** Request bodies: capped while they stream in, and read only where their type is the expected one. */

/** A form: sixteen pages of text are enough for everyone. */
export const FORM_MAX_BYTES = 64 * 1024;

export type BodyProblem = 'too_large' | 'wrong_type' | 'unreadable';

export class BodyError extends Error {
  readonly problem: BodyProblem;

  constructor(problem: BodyProblem) {
    super(`request body: ${problem}`);
    this.name = 'BodyError';
    this.problem = problem;
  }
}

/** The fields of a form sent as `application/x-www-form-urlencoded`, at most `maxBytes`. Throws `BodyError`. */
export async function readForm(request: Request, maxBytes: number): Promise<URLSearchParams> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/x-www-form-urlencoded') throw new BodyError('wrong_type');
  return new URLSearchParams(await readText(request, maxBytes));
}

/** The body as UTF-8 text, byte for byte, at most `maxBytes`. Throws `BodyError`. */
export async function readText(request: Request, maxBytes: number): Promise<string> {
  // The declared length only saves reading; what counts is what arrives.
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) throw new BodyError('too_large');
  if (request.body === null) return '';
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = (request.body as ReadableStream<Uint8Array>).getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      size += next.value.byteLength;
      if (size > maxBytes) throw new BodyError('too_large');
      chunks.push(next.value);
    }
  } catch (error) {
    await reader.cancel().catch(() => {});
    throw error instanceof BodyError ? error : new BodyError('unreadable');
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.concat(chunks));
  } catch {
    throw new BodyError('unreadable');
  }
}
