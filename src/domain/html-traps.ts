/**
 * Words put into an address to spoil it for programs, which a style sheet hides from people: `jo@<span class="nospam">null</span>acme.example`.
 * What the class is called or the page's own style sheet says tells them; only a piece that is glued to other letters is one.
 */

const LONGEST_TAG = 300;
const LONGEST_PIECE = 40;
const INLINE = new Set(['span', 'b', 'i', 'em', 'small', 'font', 'strong', 'u']);
const NAMES =
  /\sclass\s*=\s*["']?(?:[\w-]{1,40} ){0,4}(?:no-?spam|anti-?spam|spam-?trap|spam|hidden|hide|d-none|dn|display-?none|invisible|trap|decoy|honeypot|obfuscate[dr]?|remove-?me)(?=["'\s>])/i;
const CLASSES = /\sclass\s*=\s*["']?([^"'>]{1,200})/i;
const HIDES = /(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d]))/i;
const TURNS = /unicode-bidi\s*:\s*(?:isolate-)?(?:bidi-)?override/i;
const TO_LEFT = /direction\s*:\s*rtl/i;
/** So much of all style sheets is read. */
const LONGEST_SHEET = 64 * 1024;

/** What the style sheets inside a page do to classes, as far as one plain class is named: `.x { display: none }`. */
export interface Styled {
  readonly hidden: ReadonlySet<string>;
  /** Shown from right to left. */
  readonly turned: ReadonlySet<string>;
}

/** Reads the `<style>` elements of a page; null where there are none that hide or turn anything. Linear in the page. */
export function styledBy(html: string): Styled | null {
  const hidden = new Set<string>();
  const turned = new Set<string>();
  let left = LONGEST_SHEET;
  for (let open = html.indexOf('<style'); open !== -1 && left > 0; ) {
    const from = html.indexOf('>', open) + 1;
    const to = from === 0 ? -1 : html.indexOf('</style', from);
    const sheet = from === 0 ? '' : html.slice(from, Math.min(to === -1 ? html.length : to, from + left));
    left -= sheet.length;
    readSheet(sheet, hidden, turned);
    open = to === -1 ? -1 : html.indexOf('<style', to);
  }
  return hidden.size + turned.size === 0 ? null : { hidden, turned };
}

function readSheet(sheet: string, hidden: Set<string>, turned: Set<string>): void {
  for (const rule of sheet.split('}')) {
    const brace = rule.indexOf('{');
    // Of a rule inside `@media` nobody knows whether it holds.
    if (brace === -1 || rule.indexOf('{', brace + 1) !== -1) continue;
    const body = rule.slice(brace + 1);
    const into = HIDES.test(body) ? hidden : TURNS.test(body) && TO_LEFT.test(body) ? turned : null;
    if (into === null) continue;
    for (const selector of rule.slice(0, brace).split(',')) {
      const name = /^(?:span|b|i|em|small)?\.([\w-]{1,60})$/.exec(selector.trim().slice(0, 70))?.[1];
      if (name !== undefined) into.add(name);
    }
  }
}

/** Whether a style sheet shows an element from right to left. */
export function isTurnedByClass(tag: string, styled: Styled | null): boolean {
  return styled !== null && styled.turned.size > 0 && classesOf(tag).some((name) => styled.turned.has(name));
}

/** Where the element whose tag stands at `open`..`end` ends, if its content spoils an address; -1 for every other. */
export function trapEnd(html: string, open: number, end: number, name: string, styled: Styled | null): number {
  if (!INLINE.has(name) || end - open > LONGEST_TAG || end - open < name.length + 8) return -1;
  const close = html.indexOf('<', end);
  if (close === -1 || close - end > LONGEST_PIECE || !html.startsWith(`</${name}>`, close)) return -1;
  const behind = close + name.length + 3;
  if (/\s/.test(html.slice(end, close)) || !isGlued(html, open - 1) || !isGlued(html, behind)) return -1;
  const tag = html.slice(open, end);
  return NAMES.test(tag) || classesOf(tag).some((one) => styled?.hidden.has(one) === true) ? behind : -1;
}

function isGlued(html: string, at: number): boolean {
  return /[\w.@&;-]/.test(html.charAt(at));
}

function classesOf(tag: string): readonly string[] {
  return CLASSES.exec(tag)?.[1]?.split(/\s+/) ?? [];
}
