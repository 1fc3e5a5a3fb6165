/** The operator is the channel: loop puts the exact text on the clipboard and opens the post, a person posts it and says so. */
import * as v from 'valibot';

import { CHANNEL_FACTS, type Channel } from '../channel.ts';
import { expandedText, refusal } from '../email-message.ts';
import { rejected, unknown } from '../outcome.ts';

export interface AssistedParts {
  copy(text: string): Promise<boolean>;
  openBrowser(url: string): Promise<boolean>;
  /** Defaults to no; throws when nobody can be asked or the person breaks off. */
  confirm(question: string): Promise<boolean>;
  text(question: string): Promise<string>;
  /** A remark for the person. */
  say(text: string): void;
}

/** Longest comment that the places where people ask for work take. */
const BODY_CHARS = 10_000;
const WireSchema = v.strictObject({ url: v.string(), text: v.string() });

export function assisted(parts: AssistedParts): Channel {
  return {
    ...CHANNEL_FACTS.person,
    limits: { bodyChars: BODY_CHARS },
    compose(draft) {
      const { recipient } = draft;
      if (recipient.kind !== 'post') throw refusal('there is no post to answer to');
      const url = webAddress(recipient.url);
      if (url === null) throw refusal('the post has no web address');
      const text = expandedText(draft, BODY_CHARS);
      return {
        messageId: draft.messageId,
        jobId: draft.jobId,
        personId: draft.personId,
        channel: 'assisted',
        recipient: { ...recipient, url },
        basis: draft.basis,
        price: draft.price,
        link: draft.link,
        wire: { url, text },
        preview: {
          headers: [
            ['You post it at', url],
            ['Addressed to', recipient.handle ?? `the author, on ${recipient.platform}`],
          ],
          body: text,
        },
      };
    },
    async deliver(message) {
      const wire = v.safeParse(WireSchema, message.wire);
      if (!wire.success) throw refusal('it is not a text to be posted');
      const { url, text } = wire.output;
      try {
        const isCopied = await parts.copy(text);
        const isOpen = await parts.openBrowser(url);
        parts.say(
          `${isCopied ? 'The text is on the clipboard' : 'Copy the text above'}; ${isOpen ? 'the post opens in the browser' : `the post is at ${url}`}.`,
        );
        if (!(await parts.confirm('Did you post it?'))) return rejected('not posted', { mayRetry: true });
        return { state: 'sent', providerId: `posted by hand: ${message.messageId}`, url: await link(parts) };
      } catch {
        // The person broke off or the terminal went away; they may have posted it before that.
        return unknown('nobody said whether it was posted');
      }
    },
  };
}

/** The answer's address, if the person has one at hand; that it was posted is settled by then. */
async function link({ text }: AssistedParts): Promise<string | null> {
  try {
    return webAddress((await text('Link of what you posted (empty for none)')).trim());
  } catch {
    return null;
  }
}

function webAddress(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
}
