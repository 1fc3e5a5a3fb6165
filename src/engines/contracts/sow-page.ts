/** The statement of work as one HTML page without scripts or anything loaded from elsewhere. */
import { html } from 'hono/html';
import type { OfferTerms } from '../../domain/offer.ts';
import { safeLine } from '../../domain/text.ts';
import { type Block, linkOf, sowSections, sowTitle } from './sow.ts';

type Html = ReturnType<typeof html>;

const STYLE =
  'body{max-width:46rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif;color:#1a1a1a}' +
  'h1{font-size:1.6rem}h2{font-size:1.15rem;margin-top:2rem}table{border-collapse:collapse}' +
  'th,td{border:1px solid #bbb;padding:.3rem .6rem;text-align:left}' +
  'blockquote{margin:0;padding-left:1rem;border-left:3px solid #bbb;overflow-wrap:anywhere}';

/** The page, escaped throughout. `hash` is the SHA-256 of the Markdown: the text a client accepts. */
export async function sowPage(terms: OfferTerms, hash: string): Promise<string> {
  const title = safeLine(sowTitle(terms), 400);
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${title}</h1>
<p>Version ${terms.version} of ${terms.draftedAt.slice(0, 10)}, job ${terms.jobId}</p>
${sowSections(terms).map(
  ({ heading, blocks }) => html`<section>
<h2>${safeLine(heading, 400)}</h2>
${blocks.map(blockHtml)}
</section>
`,
)}<footer><p>SHA-256 of this document as Markdown: <code>${hash}</code></p></footer>
</body>
</html>
`;
  return String(await page);
}

function blockHtml(block: Block): Html {
  switch (block.kind) {
    case 'text':
      return html`<p>${line(block.text)}</p>\n`;
    case 'list': {
      const items = block.items.map((item) => html`<li>${line(item)}</li>\n`);
      return block.isNumbered ? html`<ol>\n${items}</ol>\n` : html`<ul>\n${items}</ul>\n`;
    }
    case 'table':
      return html`<table>
<thead><tr>${block.head.map((cell) => html`<th scope="col">${line(cell)}</th>`)}</tr></thead>
<tbody>${block.rows.map((row) => html`<tr>${row.map((cell) => html`<td>${line(cell)}</td>`)}</tr>\n`)}</tbody>
</table>\n`;
    case 'quote': {
      const link = linkOf(block.url);
      return html`<blockquote><p>${line(block.text)}</p>${link === null ? '' : html`<p><a href="${link}" rel="noreferrer nofollow">${link}</a></p>`}</blockquote>\n`;
    }
  }
}

function line(text: string): string {
  return safeLine(text, 2000);
}
