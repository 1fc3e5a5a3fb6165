/** Lists of terms are wrapped, so that a change of one term is a change of one line, and two people's changes meet seldom. */
import { lineOf, type SourceFile, type SyntaxNode, walk } from './source-tree.ts';

/** Characters; a little more than what lists are wrapped at. */
const MOST = 160;
const LEAST_TERMS = 7;
/** What holds longer parts is prose. */
const LONGEST_TERM = 90;

/** Lists of terms, separated by commas, with a line longer than that: each as where it stands. */
export function wideLists(file: SourceFile): string[] {
  const found: string[] = [];
  walk(file.program, (node) => {
    const text = wordsOf(node, file.text);
    if (text === null || text.includes('\\')) return;
    const terms = text.split(',');
    const isList = terms.length >= LEAST_TERMS && terms.slice(1).every((term) => term === '' || /^\s/.test(term));
    if (!isList || terms.some((term) => term.trim().length > LONGEST_TERM)) return;
    const from = file.text.lastIndexOf('\n', node.start) + 1;
    const lines = file.text.slice(from, file.text.indexOf('\n', Number(node['end']))).split('\n');
    if (lines.some((line) => [...line].length > MOST))
      found.push(`${file.path}:${lineOf(file, node)} is a list too wide to be read`);
  });
  return found;
}

function wordsOf(node: SyntaxNode, text: string): string | null {
  if (node.type === 'Literal') return typeof node['value'] === 'string' ? node['value'] : null;
  if (node.type !== 'TemplateLiteral' || (node['expressions'] as unknown[]).length > 0) return null;
  return text.slice(node.start + 1, Number(node['end']) - 1);
}
