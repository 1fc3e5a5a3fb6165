/** Domains of mailboxes that are thrown away after minutes. A module of its own, so that its list is read only where an address is looked at. */
import domains from 'disposable-email-domains-js/dist/dict/disposable_email_blocklist.json' with { type: 'json' };

const DISPOSABLE: ReadonlySet<string> = new Set(domains);

/** True for a listed domain and everything below it. */
export function isDisposable(domain: string): boolean {
  for (let at = 0; ; ) {
    const name = domain.slice(at);
    if (DISPOSABLE.has(name)) return true;
    const dot = domain.indexOf('.', at);
    if (dot === -1) return false;
    at = dot + 1;
  }
}
