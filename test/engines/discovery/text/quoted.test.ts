/** What is quoted in a post is not its author's. */
import { expect, test } from 'vitest';
import type { Post } from '../../../../src/domain/opportunity.ts';
import { quotedIn } from '../../../../src/engines/discovery/text/quoted.ts';
import { readPost } from '../../../../src/engines/discovery/text/read-post.ts';

const post = (body: string, title = ''): Post => ({
  source: 'import',
  nativeId: null,
  url: null,
  title,
  body,
  author: null,
  postedAt: null,
  tags: [],
  replies: null,
  thread: null,
});

function quotes(body: string, title = ''): readonly string[] {
  const read = readPost(post(body, title));
  return quotedIn(read).map(([from, to]) => read.words.slice(from, to).join(' '));
}

test.each([
  ['Gelesen: „Wir suchen einen Helden für alles“, und ich lache noch.', 'wir suchen einen helden für alles'],
  ['Lu hier : « Recherchons stagiaire très motivé » et rien de plus.', 'recherchons stagiaire très motivé'],
  ['Stod i tidningen: ”vi söker en junior” och så vidare.', 'vi söker en junior'],
  ['They wrote “we pay with great exposure” and meant it.', 'we pay with great exposure'],
  ['Scritto così: "cerchiamo un grafico gratis", e basta.', 'cerchiamo un grafico gratis'],
])('%s', (body, words) => {
  expect(quotes(body)).toEqual([words]);
  expect(quotes(body, 'Ein Titel davor')).toEqual([words]);
});

test.each([
  'Ein Film namens „Das blaue Haus“ läuft.',
  'A 15" screen and a 17" screen for the whole new office, please.',
  '“The whole post stands in quotation marks, so it is its own.”',
  '„Wir suchen jemanden, der das hier nie schließt.\n\nNeuer Absatz“ und so weiter.',
  'No marks at all here.',
])('nothing is quoted in: %s', (body) => {
  expect(quotes(body)).toEqual([]);
});

test('each of several quotations is found', () => {
  expect(quotes('Erst „wir suchen einen echten Helden“, dann „wir zahlen leider gar nichts“, dann Stille.')).toEqual([
    'wir suchen einen echten helden',
    'wir zahlen leider gar nichts',
  ]);
});
