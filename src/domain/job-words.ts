/** Which work a post's head names, to tell two jobs in one form of words apart: the same letter asks for a designer here and for a writer there. */

/** Kinds of software, a line each: `software engineer` may mean any of them. */
const SOFTWARE = `
ios iphone ipad swift
android kotlin
mobile app apps flutter
frontend react vue angular
backend
fullstack
php laravel
python django flask
java spring
ruby rails
golang go
rust
node nodejs
typescript javascript
dotnet csharp
cpp embedded firmware
haskell elixir scala clojure
devops sre
infrastructure infra platform kubernetes
qa tester testers testing test
database dba sql
data dataset
site website websites web webpage webpages landing wordpress wix squarespace webflow`;

/** Other kinds of work. What fits any work (`engineer`, `senior`, `freelance`) says nothing and stands nowhere. */
const OTHER = `
software swe swes eng engineering
shop shopify woocommerce magento ecommerce store
logo logos branding brand
design designer designers designs graphic graphics ui ux figma
illustration illustrator illustrations drawing comic cartoon portrait
flyer brochure poster banner banners
animation animator animations motion
video videos videographer filmmaker
thumbnail thumbnails
photo photos photographer photography photoshop retouching
writer writers writing article articles blog blogger copywriter copywriting copy ghostwriter content
proofreader proofreading proofread
translator translation translate translators interpreter
transcription transcribe transcriber transcriptionist
voice voiceover narrator
music musician composer producer mixing
seo
marketing marketer ads adwords ppc
sales seller bdr sdr
social instagram tiktok
assistant va secretary receptionist
research researcher
tutor teacher tutoring lessons
resume resumes cv
accountant accounting bookkeeper bookkeeping cpa tax
lawyer attorney legal paralegal
recruiter recruiting recruitment
analytics analyst analysts analysis
scientist scientists
ml machine
excel spreadsheet spreadsheets
scraper scraping scrape crawler
bot bots discord
game games unity unreal gamedev
3d blender modeling modelling cad
security
hardware electrical mechanical robotics
support success
deployed
account
product
program
project
plumber plumbing
electrician
carpenter cleaning cleaner
driver delivery courier
cook chef waiter bartender
nurse caregiver nanny
actor model models actress`;

const SOFTWARE_LINES = SOFTWARE.trim().split('\n');
const KIND_OF = new Map(
  [...SOFTWARE_LINES, ...OTHER.trim().split('\n')].flatMap((line, kind) => line.split(' ').map((word) => [word, kind] as const)),
);

/** Longer first lines are a paragraph; the job is named at its start. */
const HEAD_LENGTH = 160;

export interface NamedWork {
  /** Numbers of lines of the tables above. */
  readonly kinds: ReadonlySet<number>;
  readonly isSoftware: boolean;
  /** `#16`, `week 3`, `July 2011`: which of a series it is; empty where the head says nothing of the kind. */
  readonly turn: string;
}

const NOTHING: NamedWork = { kinds: new Set(), isSoftware: false, turn: '' };
const TURN =
  /#\d{1,5}\b|\b(?:week|day|part|vol|volume|episode|issue|round|batch) \d{1,4}\b|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.? \d{1,4}\b/g;

/** The work that the title names, or the first line of a post that has none; nothing where the title was cut from a paragraph without `|`. */
export function workNamedBy({ title, body }: { readonly title: string; readonly body: string }): NamedWork {
  if (title.endsWith('…') && !title.includes('|')) return NOTHING;
  const head = ((title === '' ? body.slice(0, HEAD_LENGTH).split('\n', 1)[0] : title) ?? '').slice(0, HEAD_LENGTH).toLowerCase();
  const plain = head
    .replace(/\b(front|back)[- ]end\b/g, '$1end')
    .replace(/\bfull[- ]stack\b/g, 'fullstack')
    .replace(/c\+\+/g, 'cpp')
    .replace(/c#|\.net\b/g, 'dotnet');
  const kinds = new Set<number>();
  let isSoftware = false;
  for (const word of plain.split(/[^\p{L}\p{N}]+/u)) {
    const kind = KIND_OF.get(word);
    if (kind !== undefined) kinds.add(kind);
    isSoftware ||= word === 'software' || word === 'swe' || word === 'swes';
  }
  return { kinds, isSoftware, turn: (head.match(TURN) ?? []).join(' ') };
}

/** Whether two heads name work, and none in common, or two of one series. */
export function namesOtherWork(a: NamedWork, b: NamedWork): boolean {
  if (a.turn !== '' && b.turn !== '' && a.turn !== b.turn) return true;
  if (a.kinds.size === 0 || b.kinds.size === 0) return false;
  for (const kind of a.kinds) if (b.kinds.has(kind)) return false;
  return !(isAnySoftware(a) && hasSoftware(b)) && !(isAnySoftware(b) && hasSoftware(a));
}

/** Says `software engineer` and nothing that would narrow it. */
function isAnySoftware(work: NamedWork): boolean {
  return work.isSoftware && !hasSoftware(work);
}

function hasSoftware({ kinds }: NamedWork): boolean {
  for (const kind of kinds) if (kind < SOFTWARE_LINES.length) return true;
  return false;
}
