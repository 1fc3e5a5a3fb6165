/** JSON-LD (https://schema.org): contact fields of a page's owner, not of the authors, reviewers and products further inside. */

/** Types that stand for whoever the page is about. */
const OWNERS =
  /^(?:Person|Organization|Corporation|LocalBusiness|ProfessionalService|ProfilePage|ContactPage|WebSite|ContactPoint|[A-Z]\w{2,30}(?:Business|Store|Agency|Service|Organization|Studio|Restaurant))$/;
const FIELDS = ['email', 'telephone', 'sameAs'] as const;
const INSIDE = ['@graph', 'mainEntity', 'contactPoint'] as const;
/** Of a page or a site, who it is about and who it is by. */
const PAGES = /^(?:WebSite|WebPage|AboutPage|ContactPage|ProfilePage)$/;
const OF_PAGES = ['about', 'publisher', 'creator'] as const;
const DEEPEST = 4;
const LONGEST = 320;
const MOST = 60;

/** Addresses, numbers and profiles in one script, as written but without `mailto:` and `tel:`. Nothing where it is no JSON. */
export function dataLines(script: string): string[] {
  const lines: string[] = [];
  const visit = (node: unknown, depth: number): void => {
    if (depth > DEEPEST || lines.length >= MOST) return;
    if (Array.isArray(node)) {
      for (const one of node.slice(0, MOST)) visit(one, depth + 1);
      return;
    }
    if (typeof node !== 'object' || node === null) return;
    const record = node as Readonly<Record<string, unknown>>;
    const types = [record['@type']].flat().flatMap((type) => (typeof type === 'string' ? [shortType(type)] : []));
    if (types.some((type) => OWNERS.test(type))) {
      for (const value of FIELDS.flatMap((field) => [record[field]].flat()))
        if (typeof value === 'string' && value.length <= LONGEST) lines.push(value.trim().replace(/^(?:mailto|tel):/i, ''));
    }
    for (const field of INSIDE) visit(record[field], depth + 1);
    if (types.some((type) => PAGES.test(type))) for (const field of OF_PAGES) visit(record[field], depth + 1);
  };
  try {
    visit(JSON.parse(bare(script)), 0);
  } catch {
    return [];
  }
  return lines;
}

/** `http://schema.org/Person`, `schema:Person` */
function shortType(type: string): string {
  return type.replace(/^(?:https?:\/\/schema\.org\/|schema:)/, '');
}

/** Without what sites put around it for old browsers, and with blanks for line breaks, which strings of JSON may not hold. */
function bare(script: string): string {
  return script
    .replace(/[\u0000-\u001f]+/g, ' ')
    .trim()
    .replace(/^(?:<!--|(?:\/\/|\/\*)? ?<!\[CDATA\[ ?(?:\*\/)?)/, '')
    .replace(/(?:-->|(?:\/\/|\/\*)? ?\]\]> ?(?:\*\/)?)$/, '');
}
