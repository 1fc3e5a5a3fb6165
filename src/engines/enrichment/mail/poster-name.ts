/** Who writes, by the post: “I'm Jo Doe”, “Jo Doe here”, a name below it. */

/** So much of a text is looked at for the poster's name. */
const NAME_REACH = 20_000;

export interface Person {
  readonly first: string;
  readonly last: string | null;
}

const NAME = String.raw`([A-Z][a-z]{1,19})(?:[ \t]+([A-Z][a-z]{1,19}))?\b`;
const SAID = new RegExp(
  String.raw`\b(?:I['’]m|I am|[Mm]y name is|[Mm]y name['’]s|[Nn]ame['’]s|[Tt]he name is|[Tt]his is|[Cc]all me|(?:^|\n)Name:)[ \t]+${NAME}`,
  'g',
);
const HERE =
  /(?:^|[.!?\n–—-])[ \t]*(?:(?:Hi|Hello|Hey)[,!]? )?([A-Z][a-z]{1,19})(?: ([A-Z][a-z]{1,19}))? here(?:,| from| at|!|\.)/g;
/** “Jo Doe, plumber”, “Jo Doe | Designer”, “Jo Doe — jo@…” at the very beginning. */
const FIRST_WORDS = /^\s*(?:(?:Hi|Hello|Hey)[,!]? )?([A-Z][a-z]{1,19}) ([A-Z][a-z]{1,19})(?:[,|.]| [-–—|] )/;
const SIGNED = new RegExp(
  String.raw`(?:\n[ \t]*[-–—~*_]{0,3}|(?:[Tt]hanks|[Cc]heers|[Rr]egards|[Bb]est)[,!.]?[ \t]*[-–—~]?|[-–—~])[ \t]*${NAME}[ \t.!_*]*(?:\([^()\n]{0,60}\)[ \t.]*)?$`,
);
/** Capitalised after “I'm” or alone on a last line, and no name. */
const NO_NAMES = new Set(
  (
    'german american canadian british english french spanish italian dutch polish swedish danish norwegian finnish irish scottish indian pakistani chinese japanese korean ' +
    'australian russian ukrainian turkish greek brazilian mexican portuguese european african asian muslim jewish christian catholic the an looking hiring seeking apply click ' +
    'see look thanks cheers regards best remote onsite please note posted located contact email over right out up down read only join start posted sign register enter go come stay view answer reply respond write new senior junior not just also'
  ).split(' '),
);

/** What posts begin with in capitals besides people. */
const TITLES =
  /\b(?:Senior|Junior|Lead|Web|Software|Data|Full|Front|Back|Graphic|Logo|Video|Product|Project|Content|Virtual|Remote|Hiring|Looking|Need|Seeking|For|Hire|Task|Offer|Paid|Developer|Designer|Engineer|Writer|Editor|Manager|Artist|Assistant|Consultant|Services?|Studio|Agency|New|York|San|Los|Dear|Good|Hello|Happy|Thank|Please|Email|Contact|Python|Java|React|Ruby)\b/;

/** The last post that was asked for its poster: a text of nothing but riddles is read once. */
let lastRead: { readonly text: string; readonly author: string | null; readonly person: Person | null } | null = null;

/** Whose post it is, both names in lower case, where it says one name and no other; `author` is the poster's name on the platform. */
export function posterIn(text: string, author: string | null): Person | null {
  if (lastRead?.text !== text || lastRead.author !== author) lastRead = { text, author, person: readPoster(text, author) };
  return lastRead.person;
}

function readPoster(text: string, author: string | null): Person | null {
  const people = new Map<string, Person>();
  const add = (first: string | undefined, last: string | undefined): void => {
    const name = first?.toLowerCase() ?? '';
    if (name === '' || NO_NAMES.has(name)) return;
    const known = people.get(name)?.last ?? null;
    people.set(name, { first: name, last: last?.toLowerCase() ?? known });
  };
  const read = text.slice(0, NAME_REACH);
  for (const [, first, last] of read.matchAll(SAID)) add(first, last);
  for (const [, first, last] of read.matchAll(HERE)) add(first, last);
  const opening = people.size === 0 ? FIRST_WORDS.exec(read) : null;
  if (opening !== null && !TITLES.test(opening[0])) add(opening[1], opening[2]);
  const signed = SIGNED.exec(text.slice(-80).trimEnd());
  add(signed?.[1], signed?.[2]);
  // A display name, as some platforms have it; a login is no first name.
  const shown = /^([a-z]{2,20}) ([a-z]{2,20})$/.exec(author ?? '');
  add(shown?.[1], shown?.[2]);
  const [person] = people.values();
  return people.size === 1 ? (person ?? null) : null;
}
