/** Addresses as pages write them. */

/** Decoded, or as it is where it is no encoding. */
export function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Absolute, without fragment; null for what is no web address. `base` is the page's own. */
export function webAddress(href: string, base: string): URL | null {
  const url = URL.parse(href, base);
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) return null;
  url.hash = '';
  return url;
}

/** Without the prefix and the dot that change nothing. */
export function bareHost({ hostname }: Pick<URL, 'hostname'>): string {
  return hostname.replace(/\.$/, '').replace(/^www\./, '');
}
