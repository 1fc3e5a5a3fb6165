/** What `POST /emails` of Resend takes, read as strictly as Resend reads it, and the mail that becomes of it. */
import { bareAddress } from './mailbox.ts';

export interface Payload {
  readonly from: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly replyTo: readonly string[];
  readonly subject: string;
  readonly text: string | null;
  readonly html: string | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly tags: readonly { readonly name: string; readonly value: string }[];
}

const KNOWN = ['from', 'to', 'cc', 'bcc', 'reply_to', 'subject', 'text', 'html', 'headers', 'tags'];

/** A refusal in Resend's shape. */
export class Refused extends Error {
  readonly status: number;
  readonly title: string;
  constructor(status: number, title: string, message: string) {
    super(message);
    this.status = status;
    this.title = title;
  }
}

/** Reads the JSON body. Throws `Refused` with Resend's status and name of the error. */
export function readPayload(body: string): Payload {
  let data: unknown;
  try {
    data = JSON.parse(body);
  } catch {
    throw new Refused(400, 'validation_error', 'The request body is not valid JSON.');
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    throw new Refused(422, 'validation_error', 'The body must be an object.');
  const fields = data as Record<string, unknown>;
  const unknown = Object.keys(fields).find((name) => !KNOWN.includes(name));
  if (unknown !== undefined) throw new Refused(422, 'validation_error', `The stand-in does not know the \`${unknown}\` field.`);
  const payload: Payload = {
    from: textField(fields, 'from') ?? missing('from'),
    to: addressesField(fields, 'to'),
    cc: addressesField(fields, 'cc'),
    bcc: addressesField(fields, 'bcc'),
    replyTo: addressesField(fields, 'reply_to'),
    subject: textField(fields, 'subject') ?? missing('subject'),
    text: textField(fields, 'text'),
    html: textField(fields, 'html'),
    headers: headersField(fields),
    tags: tagsField(fields),
  };
  if (payload.to.length === 0) missing('to');
  if (payload.to.length > 50) throw new Refused(422, 'validation_error', 'The `to` field can have at most 50 addresses.');
  if (payload.text === null && payload.html === null) missing('html` or `text');
  const domain = bareAddress(payload.from).split('@')[1]?.toLowerCase() ?? '';
  if (!domain.endsWith('.example')) {
    throw new Refused(
      403,
      'validation_error',
      `The ${domain} domain is not verified. Please, add and verify your domain on https://resend.com/domains`,
    );
  }
  return payload;
}

function missing(name: string): never {
  throw new Refused(422, 'missing_required_field', `Missing \`${name}\` field.`);
}

function textField(fields: Record<string, unknown>, name: string): string | null {
  const value = fields[name];
  if (value === undefined || value === null) return null;
  if (typeof value !== 'string') throw new Refused(422, 'validation_error', `The \`${name}\` field must be a string.`);
  return value;
}

function addressesField(fields: Record<string, unknown>, name: string): string[] {
  const value = fields[name];
  if (value === undefined || value === null) return [];
  const list: unknown[] = Array.isArray(value) ? value : [value];
  return list.map((address) => {
    if (typeof address !== 'string' || !/^[^\s@<>]{1,100}@[^\s@<>]{1,200}$/.test(bareAddress(address))) {
      throw new Refused(
        422,
        'validation_error',
        `Invalid \`${name}\` field. The email address needs to follow the \`email@example.com\` or \`Name <email@example.com>\` format.`,
      );
    }
    return address;
  });
}

function headersField(fields: Record<string, unknown>): Record<string, string> {
  const value = fields['headers'];
  if (value === undefined || value === null) return {};
  if (typeof value !== 'object' || Array.isArray(value))
    throw new Refused(422, 'validation_error', 'The `headers` field must be an object.');
  return Object.fromEntries(
    Object.entries(value).map(([name, text]) => {
      if (typeof text !== 'string' || /[\r\n]/.test(text + name))
        throw new Refused(422, 'validation_error', `Invalid header \`${name}\`.`);
      return [name, text];
    }),
  );
}

function tagsField(fields: Record<string, unknown>): { name: string; value: string }[] {
  const value = fields['tags'];
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw new Refused(422, 'validation_error', 'The `tags` field must be an array.');
  return value.map((tag: { name?: unknown; value?: unknown }) => {
    const isFine = [tag?.name, tag?.value].every((text) => typeof text === 'string' && /^[A-Za-z0-9_-]{1,256}$/.test(text));
    if (!isFine) {
      throw new Refused(422, 'validation_error', 'Tags should only contain ASCII letters, numbers, underscores, or dashes.');
    }
    return { name: String(tag.name), value: String(tag.value) };
  });
}

/** The message as the recipient's server would get it; the Message-ID is put in when the mail is accepted. */
export async function composeMail(payload: Payload, at: Date): Promise<(messageId: string) => Uint8Array> {
  const { createTransport } = await import('nodemailer');
  const place = '<message-id-place@sandbox.example>';
  const headers = Object.fromEntries(Object.entries(payload.headers).filter(([name]) => name.toLowerCase() !== 'message-id'));
  const { message } = await createTransport({ streamTransport: true, buffer: true, newline: 'windows' }).sendMail({
    from: payload.from,
    to: [...payload.to],
    cc: [...payload.cc],
    replyTo: [...payload.replyTo],
    subject: payload.subject,
    date: at,
    messageId: place,
    headers,
    ...(payload.text === null ? {} : { text: payload.text }),
    ...(payload.html === null ? {} : { html: payload.html }),
  });
  const text = Buffer.isBuffer(message) ? message.toString('latin1') : '';
  return (messageId) =>
    Buffer.from(
      text.replace(place, () => messageId),
      'latin1',
    );
}
