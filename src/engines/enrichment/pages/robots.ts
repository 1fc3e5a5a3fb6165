/** What a site asks of programs that read it: robots.txt as RFC 9309 defines it. Pure; linear in the file and in the path. */

export interface RobotRules {
  /** `path` is that of a URL, with its query. */
  allows(path: string): boolean;
}

export const ALLOW_ALL: RobotRules = { allows: () => true };
export const DISALLOW_ALL: RobotRules = { allows: () => false };

/** RFC 9309, section 2.5: at least 500 KiB are read. UTF-16 units. */
const LONGEST_FILE = 512 * 1024;
/** No honest file has more for one program; patterns behind them are not looked at. */
const MAX_RULES = 2_000;
const LONGEST_PATTERN = 1_024;

interface Rule {
  readonly isAllowed: boolean;
  /** Parts between the stars. */
  readonly parts: readonly string[];
  readonly endsHere: boolean;
  /** Octets of the pattern: the longest one decides. */
  readonly length: number;
}

/** Rules for the program called `token` (lower case): those of its own groups, else those for everybody, else none. */
export function robotRules(text: string, token: string): RobotRules {
  const own: Rule[] = [];
  const everybodys: Rule[] = [];
  let targets: Rule[][] = [];
  let isNamed = false;
  let isInNames = false;
  for (const line of linesOf(text)) {
    const [key, value] = keyAndValue(line);
    if (key === 'user-agent') {
      if (!isInNames) targets = [];
      isInNames = true;
      const name = value.toLowerCase();
      if (name === '*') targets.push(everybodys);
      else if (productOf(name) === token) {
        isNamed = true;
        targets.push(own);
      }
    } else if (key === 'allow' || key === 'disallow') {
      isInNames = false;
      const rule = ruleOf(key === 'allow', value);
      if (rule !== null) for (const rules of new Set(targets)) if (rules.length < MAX_RULES) rules.push(rule);
    }
  }
  const rules = isNamed ? own : everybodys;
  return rules.length === 0 ? ALLOW_ALL : { allows: (path) => path === '/robots.txt' || isAllowed(rules, normal(path)) };
}

/** Whole lines only: a pattern cut off by the limit would mean more than it says. */
function linesOf(text: string): readonly string[] {
  const lines = text
    .slice(0, LONGEST_FILE)
    .replace(/^\ufeff/, '')
    .split(/\r\n?|\n/);
  return text.length > LONGEST_FILE ? lines.slice(0, -1) : lines;
}

/** The longest match decides; of two as long, the one that allows. */
function isAllowed(rules: readonly Rule[], path: string): boolean {
  let best: Rule | null = null;
  for (const rule of rules) {
    const isBetter = best === null || rule.length > best.length || (rule.length === best.length && rule.isAllowed);
    if (isBetter && matches(rule, path)) best = rule;
  }
  return best === null || best.isAllowed;
}

/** Each part at its first place behind the one before: with stars between them, an earlier place never does harm. */
function matches({ parts, endsHere }: Rule, path: string): boolean {
  const [head = '', ...rest] = parts;
  if (!path.startsWith(head)) return false;
  if (rest.length === 0) return !endsHere || path.length === head.length;
  const last = endsHere ? (rest.pop() ?? '') : null;
  let at = head.length;
  for (const part of rest) {
    const found = path.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return last === null || (path.endsWith(last) && path.length - last.length >= at);
}

function ruleOf(isAllowed: boolean, value: string): Rule | null {
  // An empty pattern says nothing; the only sense of `Disallow:` is that nothing is forbidden.
  if (value === '' || value.length > LONGEST_PATTERN) return null;
  const endsHere = value.endsWith('$');
  const pattern = normal(endsHere ? value.slice(0, -1) : value);
  const rooted = pattern.startsWith('/') || pattern.startsWith('*') ? pattern : `/${pattern}`;
  return { isAllowed, parts: rooted.split(/\*+/), endsHere, length: rooted.length };
}

function keyAndValue(line: string): [string, string] {
  const hash = line.indexOf('#');
  const text = hash === -1 ? line : line.slice(0, hash);
  const colon = text.indexOf(':');
  return colon === -1 ? ['', ''] : [text.slice(0, colon).trim().toLowerCase(), text.slice(colon + 1).trim()];
}

/** The name before a version or a comment: `loop/0.1 (…)` is `loop`. */
function productOf(name: string): string {
  return /^[a-z_-]*/.exec(name)?.[0] ?? '';
}

/** One spelling for both sides (RFC 9309, section 2.2.2): what is not ASCII is percent-encoded, hex in upper case, letters and digits plain. */
function normal(path: string): string {
  return path
    .replace(/%[0-9a-f]{2}/gi, (code) => {
      const char = String.fromCharCode(Number.parseInt(code.slice(1), 16));
      return /[A-Za-z0-9._~-]/.test(char) ? char : code.toUpperCase();
    })
    .replace(/[^\u0021-\u007e]+/g, (text) => encodeURI(text.toWellFormed()));
}
