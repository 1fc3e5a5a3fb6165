import { describe, expect, test } from 'vitest';
import type { Contact } from '../../src/domain/contact.ts';
import { accountName, authorName, identityName, readPerson, typedName } from '../../src/domain/identity.ts';
import type { Opportunity } from '../../src/domain/opportunity.ts';
import { isRoleMailbox } from '../../src/domain/role-mailbox.ts';

type PostAuthor = Pick<Opportunity, 'id' | 'source' | 'author' | 'url'>;

function post(source: string, name: string | null, authorUrl: string | null = null): PostAuthor {
  return { id: 'k3f9q2m7aa', source, url: 'https://board.example/1', author: name === null ? null : { name, url: authorUrl } };
}

function contact(
  kind: Contact['kind'],
  value: string,
  patch: Partial<Contact & { url: string }> = {},
): Contact & { url?: string } {
  return { kind, value, quote: value, start: 10, end: 20, confidence: 0.9, use: 'asked', ...patch };
}

describe('the account behind a post', () => {
  test.each([
    ['an account', post('reddit', ' Jo '), 'reddit:jo', 'reddit:jo'],
    ['an account on GitHub, as a contact there is named', post('github', 'Jo-Doe'), 'github:jo-doe', 'github:jo-doe'],
    ['no author', post('reddit', null), 'post:k3f9q2m7aa', 'post:k3f9q2m7aa'],
    ['a deleted author', post('reddit', '[deleted]'), 'post:k3f9q2m7aa', 'post:k3f9q2m7aa'],
    ['the account that stands for deleted ones', post('github', 'ghost'), 'post:k3f9q2m7aa', 'post:k3f9q2m7aa'],
    ['a name in a feed', post('rss', 'Jo'), 'rss:jo', 'post:k3f9q2m7aa'],
    [
      'a name in a feed that names its page',
      post('rss', 'Jo', 'https://Forum.example/u/Jo/'),
      'rss:jo',
      'page:forum.example/u/jo',
    ],
    ['a page that is the whole site', post('rss', 'Jo', 'https://forum.example/'), 'rss:jo', 'post:k3f9q2m7aa'],
    ['a name on one of many forums', post('discourse', 'jo', 'https://a.example/u/jo'), 'discourse:jo', 'page:a.example/u/jo'],
    ['a company', post('remoteok', 'Acme'), 'remoteok:acme', 'remoteok:acme'],
  ])('%s', (_, given, author, account) => {
    expect(authorName(given)).toBe(author);
    expect(accountName(given)).toBe(account);
  });
});

describe('what identifies one person or one mailbox', () => {
  test.each([
    ['email', 'Jo.Doe+jobs@GMail.com', 'email:jodoe@gmail.com'],
    ['phone', '+4930123456', 'phone:+4930123456'],
    ['whatsapp', '+4930123456', 'phone:+4930123456'],
    ['github', 'Jo', 'github:jo'],
    ['linkedin', 'https://www.linkedin.com/in/jo', 'linkedin:https://www.linkedin.com/in/jo'],
    ['discord', 'jo_doe', 'discord:jo_doe'],
    ['discord', 'https://discord.com/users/123456789', 'discord:https://discord.com/users/123456789'],
    ['website', 'https://www.upwork.com/freelancers/~01abc', 'website:https://www.upwork.com/freelancers/~01abc'],
    ['website', 'https://dribbble.com/jo', 'website:https://dribbble.com/jo'],
    ['email', 'jo', null],
    ['phone', '12345', null],
    ['linkedin', 'https://www.linkedin.com/company/acme', null],
    ['discord', 'https://discord.gg/abc', null],
    ['website', 'https://jo.example', null],
    ['website', 'https://dribbble.com/jo/shots', null],
    ['calendar', 'https://calendly.com/jo', null],
  ] as const)('%s %s', (kind, value, name) => expect(identityName({ kind, value })).toBe(name));

  test.each([
    ['jo@example.com', 'email:jo@example.com'],
    ['email: Jo+x@Example.com', 'email:jo@example.com'],
    ['github:@Jo', 'github:jo'],
    ['Reddit: jo', 'reddit:jo'],
    ['phone:+4930', 'phone:+4930'],
  ])('typed as %s', (typed, name) => expect(typedName(typed)).toBe(name));

  test.each([
    ['jobs@acme.example', true],
    ['jobs.eu@acme.example', true],
    ['hiring-team@acme.example', true],
    ['hr+design@acme.example', true],
    ['human.resources@acme.example', true],
    ['hello@acme.example', true],
    ['jo@acme.example', false],
    ['jo.sales@acme.example', false],
    ['jobson@acme.example', false],
    ['hirema@acme.example', false],
  ])('%s is a role’s mailbox: %s', (address, is) => expect(isRoleMailbox(address)).toBe(is));
});

describe('what a post says about who is who', () => {
  const links = (given: PostAuthor, ...contacts: Contact[]) => readPerson(given, contacts, (name) => name).links;
  const ties = (given: PostAuthor, ...contacts: Contact[]) =>
    links(given, ...contacts).map(({ contact: name, isStrong }) => [name, isStrong ? 'strong' : 'doubtful']);
  const jo = post('reddit', 'jo');

  test('its author and what it gives as their own, with the place and without the text', () => {
    expect(links(jo, contact('email', 'jo@example.com'))).toEqual([
      { author: 'reddit:jo', contact: 'email:jo@example.com', kind: 'email', start: 10, end: 20, isStrong: true },
    ]);
  });

  test.each([
    [
      'one of each kind is theirs',
      jo,
      [contact('email', 'jo@a.example'), contact('github', 'jo', { use: 'published' })],
      ['strong', 'strong'],
    ],
    ['what is only mentioned is nobody’s', jo, [contact('github', 'torvalds', { use: 'seen' })], []],
    [
      'two addresses may be two people',
      jo,
      [contact('email', 'jo@a.example'), contact('email', 'al@b.example')],
      ['doubtful', 'doubtful'],
    ],
    ['one address twice is one', jo, [contact('email', 'jo@a.example'), contact('email', 'JO+x@a.example')], ['strong']],
    [
      'one number for calls and chat is one',
      jo,
      [contact('phone', '+4930123456'), contact('whatsapp', '+4930123456')],
      ['strong'],
    ],
    ['four addresses are a list', jo, ['a', 'b', 'c', 'd'].map((name) => contact('email', `${name}@x.example`)), []],
    ['a role’s mailbox is a team’s', jo, [contact('email', 'jobs@a.example')], ['doubtful']],
    [
      'what another page says is doubtful',
      jo,
      [contact('email', 'jo@a.example', { url: 'https://jo.example/about' } as never)],
      ['doubtful'],
    ],
    ['what is read with doubt is doubtful', jo, [contact('email', 'jo@a.example', { confidence: 0.4 })], ['doubtful']],
    ['a company is not the person who writes for it', post('remoteok', 'Acme'), [contact('email', 'jo@a.example')], ['doubtful']],
    ['their own account is no news', post('github', 'Jo'), [contact('github', 'jo')], []],
    [
      'websites and calendars say nothing',
      jo,
      [contact('website', 'https://a.example'), contact('calendar', 'https://cal.com/jo')],
      [],
    ],
  ])('%s', (_, given, contacts, strengths) => {
    expect(ties(given, ...contacts).map(([, strength]) => strength)).toEqual(strengths);
  });

  test('a name that is not unique is an alias, never the account', () => {
    expect(ties(post('rss', 'Jo'), contact('email', 'jo@a.example'))).toEqual([
      ['rss:jo', 'doubtful'],
      ['email:jo@a.example', 'strong'],
    ]);
  });

  test('the same name on two platforms ties nothing', () => {
    const names = new Set(
      [...links(jo), ...links(post('hackernews', 'jo'))].flatMap(({ author, contact: name }) => [author, name]),
    );
    expect(names.size).toBe(0);
  });
});
