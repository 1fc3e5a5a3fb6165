/** What a post is: by its tags, by where it stands, by its words, in the languages whose telling phrases are known. */
import { describe, expect, it } from 'vitest';
import type { Kind, Post } from '../../../../src/domain/opportunity.ts';
import { type KindVerdict, kindOf } from '../../../../src/engines/discovery/kinds/kind.ts';
import type { KindReasons } from '../../../../src/engines/discovery/kinds/kind-reasons.ts';
import { signsOf } from '../../../../src/engines/discovery/kinds/kind-signs.ts';
import { titleTags } from '../../../../src/engines/discovery/kinds/kind-tags.ts';
import { placeOf } from '../../../../src/engines/discovery/kinds/places.ts';
import { readPost } from '../../../../src/engines/discovery/text/read-post.ts';
import { post } from '../posts.ts';

const bare = { title: '', body: '', url: null, source: 'file' } as const;
const judged = (patch: Partial<Post>): Omit<KindVerdict, 'explained'> & KindReasons => {
  const { explained, ...verdict } = kindOf(readPost(post({ ...bare, ...patch })));
  return { ...verdict, ...explained() };
};

describe('tags', () => {
  it.each<[string, readonly string[]]>([
    ['[Hiring] Logo', ['Hiring']],
    ['{Task} (Paid) Logo', ['Task', 'Paid']],
    ['【Hiring】Logo', ['Hiring']],
    ['Hiring: logo designer', ['Hiring']],
    ['SEEKING WORK | Remote', ['SEEKING WORK', 'SEEKING WORK']],
    ['UPDATE on my last [Hiring] post', ['UPDATE', 'Hiring']],
    ['About the post "[hiring]: roles"', []],
    ['A logo for my shop', []],
  ])('%s', (title, tags) => {
    expect(titleTags(title)).toEqual(tags);
  });

  it.each<[Kind, Partial<Post>]>([
    ['request', { title: '[Hiring] Somebody' }],
    ['offer', { title: '[For Hire] Somebody' }],
    ['other', { title: '[Discussion] Hiring somebody' }],
    ['other', { title: 'UPDATE! [Offer] Cheering you up', body: 'It is done.' }],
    ['request', { title: 'A task', tags: ['Task'], source: 'reddit' }],
    ['offer', { title: 'A service', tags: ['Offer'], source: 'reddit' }],
    ['request', { title: 'Website gesucht', tags: ['#hiring'], source: 'mastodon' }],
    // Both sides use `#FediHire`: where the other hashtag says who writes, the words decide.
    ['request', { title: 'Our co-op', body: 'There is a post for a cook.', tags: ['FediHire'], source: 'mastodon' }],
    [
      'offer',
      {
        title: 'My contract ends in June',
        body: 'I am a Linux sysadmin with fifteen years of experience, available from July. My portfolio is below. Hire me!',
        tags: ['FediHire', 'GetFediHired'],
        source: 'mastodon',
      },
    ],
    ['offer', { title: 'Between jobs', body: 'Embedded and odd jobs.', tags: ['#OpenToWork'], source: 'mastodon' }],
    ['request', { title: '[H] $100 PayPal [W] Logo' }],
    ['offer', { title: '[H] Logo [W] PayPal' }],
    ['request', { title: '[招聘] 前端工程师' }],
    ['offer', { title: '[求职] 前端工程师' }],
    ['request', { title: '外包：为小店设计 logo' }],
    ['offer', { title: '接外包：网站与小程序' }],
  ])('%s: %j', (kind, patch) => {
    expect(judged(patch).kind).toBe(kind);
  });

  it.each(['portfolio', 'freelancer', 'jobs', 'work', 'question', '外包'])(
    'the hashtag %s is a topic, not what the post is',
    (tag) => {
      const talk = {
        title: 'What do you think of this?',
        body: 'Does anyone have an opinion? I was wondering.',
        source: 'mastodon',
      };
      expect(judged({ ...talk, tags: [`#${tag}`] })).toEqual(judged(talk));
    },
  );

  it('what a tag speaks about is not the tag', () => {
    for (const tag of ['about hiring', 'hiring process', 'feature request', 'feedback request']) {
      expect(judged({ title: `A note [${tag}]`, body: 'I wrote down what I think of it.' }).kind).toBe('other');
    }
  });
});

describe('what a title says of the community, or of itself', () => {
  it.each([
    'Test post, please ignore.',
    'test, please ignore',
    'Testing - ignore',
    "I suggest we ban 'crowdsourcing' posts.",
    'I propose that we require budgets in r/forhire',
    'Too many scams here, can we have a sticky with their names',
    'Can the mods please ban this',
    'All the places to find jobs on Reddit',
    'A list of subreddits for freelancers',
    'The most commonly used words in /r/forhire',
  ])('is no request: %s', (title) => {
    const verdict = judged({ title, body: 'Hiring, paid, $50 an hour.', url: 'https://www.reddit.com/r/forhire/comments/1abc/' });
    expect(verdict.kind).toBe('other');
    expect(verdict.reasons[0]).toMatch(/^sounds like talk, in its title: “/);
  });

  it.each([
    '[Hiring] Test our app, $20',
    // What its author calls it in brackets it is; nobody sells what it asks for.
    '[HIRING] Test post, please ignore.',
    '[Hiring] Somebody to test a site we cannot ignore, $50',
    '[Hiring] Can we have a tag line for our bakery? $40',
    '[Hiring] I suggest we meet: logo, $300',
    '[Hiring] A list of places to eat, $30',
    '[Hiring] Moderators for r/bakers, $15/hr',
    '[Hiring] A reddit bot, please ignore my last post, $90',
  ])('is one: %s', (title) => {
    expect(judged({ title, url: 'https://www.reddit.com/r/forhire/comments/1abc/' }).kind).toBe('request');
  });
});

describe('places', () => {
  it.each<[string | null, Partial<Post>]>([
    ['market', { url: 'https://www.reddit.com/r/forhire/comments/1/x/' }],
    ['market', { url: 'https://old.reddit.com/r/ForHire/comments/1/x/' }],
    ['market', { tags: ['r/slavelabour'] }],
    ['market', { tags: ['freelancer thread'] }],
    ['hiring thread', { tags: ['who is hiring'] }],
    ['seeking thread', { tags: ['who wants to be hired'] }],
    ['jobs', { source: 'remoteok' }],
    ['jobs', { url: 'https://remotive.com/remote-jobs/1' }],
    ['favours', { url: 'https://www.reddit.com/r/favors/comments/1/x/' }],
    ['talk', { url: 'https://www.reddit.com/r/webdev/comments/1/x/' }],
    ['talk', { url: 'https://dev.to/somebody/a-post' }],
    [null, { url: 'https://www.reddit.com/r/someplacenobodyknows/comments/1/x/' }],
    [null, { url: 'https://forhire.example/r/forhire/1' }],
    [null, { url: 'not an address' }],
    [null, { url: 'https://' }],
  ])('%s: %j', (kind, patch) => {
    expect(placeOf(post({ ...bare, ...patch }))?.kind ?? null).toBe(kind);
  });

  it('tips the scales and says so', () => {
    const words = { title: 'Product Manager, payments', body: 'A company for payments and their future.' };
    const board = judged({ ...words, source: 'remoteok' });
    expect(board.kind).toBe('request');
    expect(board.reasons[0]).toBe('stands where only those who hire post (remoteok)');
    expect(judged(words).kind).not.toBe('request');
  });
});

describe('a tag', () => {
  it.each<[said: string, patch: Partial<Post>]>([
    ['stands where only those who hire post (the thread “Who is hiring?”)', { source: 'hackernews', tags: ['who is hiring'] }],
    [
      'stands where only those who hire post (the job ads of Hacker News)',
      { source: 'hackernews', tags: ['hiring', 'job story'] },
    ],
    ['stands where only those who hire post (remotive)', { source: 'remotive', tags: ['hiring', 'contract'] }],
    ['tagged “Hiring”', { source: 'reddit', title: '[Hiring] A designer', tags: ['r/forhire', 'Hiring'] }],
    ['tagged “hiring”', { source: 'devto', url: 'https://dev.to/somebody/a-post', tags: ['hiring'] }],
  ])('of the author is told as such, that of a place as the place: %s', (said, patch) => {
    expect(judged({ title: 'A designer', body: 'We want a designer for our shop.', ...patch })).toMatchObject({
      kind: 'request',
      reasons: expect.arrayContaining([said]),
    });
  });
});

describe('a tag that other things have as well', () => {
  const fed = { tags: ['FediHire'], source: 'mastodon' };

  it.each<[Kind, Partial<Post>]>([
    [
      'offer',
      {
        title: '[Paid] Game master for your table',
        body: 'I run games three evenings a week, 12 dollars a seat. My players have been with me since 2019, ask me for references.',
      },
    ],
    [
      'other',
      { title: '[Project] A chair, 40 hours later', body: 'I stripped it, glued it and my wife is tired of hearing of it.' },
    ],
    [
      'offer',
      { title: '', body: 'I have room for two illustrations in May, 90 euros each. My portfolio is on my page, DM me.', ...fed },
    ],
    ['request', { title: '[Paid] Logo for a bakery', body: 'I need someone to draw a logo. I can pay $200.' }],
    ['request', { title: '[Paid] Нужен дизайнер', body: 'Для нашей пекарни.' }],
  ])('leaves it to the words: %s: %j', (kind, patch) => {
    expect(judged(patch).kind).toBe(kind);
  });

  it('is told where it fits what the words say, and only there', () => {
    const asked = judged({ title: '[Paid] Logo for a bakery', body: 'I need someone to draw a logo. I can pay $200.' });
    expect(asked.reasons[0]).toBe('tagged “Paid”');
    const sold = judged({ title: '[Paid] My portfolio', body: 'I draw logos for a living. My rates are below, hire me!' });
    expect([sold.kind, sold.reasons.includes('tagged “Paid”')]).toEqual(['offer', false]);
  });
});

describe('a hiring thread', () => {
  const comment = { source: 'hackernews', tags: ['who is hiring'] };

  it.each<[Kind, string]>([
    ['other', 'I applied here in January and was rejected after six interviews. Is this role really open?'],
    ['other', 'Is this open to people outside the US?'],
    ['other', 'Your link to the careers page gives a 404.'],
    [
      'offer',
      'SEEKING WORK. I am a designer with ten years of experience, available for freelance work. My portfolio is on my site.',
    ],
    ['request', 'Acme Robotics | Berlin | Onsite | Senior C++ engineer. We build arms for kitchens. jobs@acme.example'],
    ['request', '我们在上海招聘工程师。'],
  ])('holds remarks and those who look for work as well: %s: %s', (kind, body) => {
    expect(judged({ ...comment, body }).kind).toBe(kind);
  });

  it('speaks for a request, and says so', () => {
    const ad = judged({ ...comment, body: 'Acme Robotics | Berlin | Onsite | Senior C++ engineer. We build arms for kitchens.' });
    expect(ad.reasons[0]).toBe('stands where only those who hire post (the thread “Who is hiring?”)');
    expect(ad.confidence).toBeGreaterThan(0.8);
  });
});

describe('a place of talk', () => {
  const words = {
    title: 'Somebody for a logo',
    body: 'I need a logo for my shop, I can pay $200. Please send me your portfolio.',
  };
  const talked = judged({ ...words, url: 'https://www.reddit.com/r/webdev/comments/1/x/' });

  it('makes a request less sure and says so, and does not hide it', () => {
    expect(talked.kind).toBe('request');
    expect(talked.confidence).toBeLessThanOrEqual(judged(words).confidence);
    expect(talked.counterReasons[0]).toBe('stands where people talk and hardly anybody hires (r/webdev)');
  });
});

describe('words', () => {
  it.each<[Kind, string, string]>([
    [
      'request',
      'Need a designer for a small shop',
      'I need someone to design a logo for my shop. My budget is $200. Please send me your portfolio.',
    ],
    [
      'request',
      'Looking for a React developer',
      'We are looking for someone to help with our app. Contract, remote. Please apply by e-mail with your rates.',
    ],
    [
      'offer',
      'Web designer available for work',
      "Hi, I'm a web designer with years of experience. My portfolio is below, my rates are fair. Hire me!",
    ],
    [
      'offer',
      'I will draw your pet for $20',
      'I am an illustrator and I can draw any animal. Here are some of my works. PM me if you want one.',
    ],
    [
      'other',
      'How do you find your first clients?',
      'I was wondering what worked for you. Any advice? What are your thoughts on cold calls?',
    ],
    ['other', 'A guide to pricing', 'I wrote an article about how to price a website. It was fun. What do you think?'],
    // Wares are sought, nobody to make them.
    ['other', 'Looking for software to track our stock', 'We sell lamps. It should work offline and cost less than 50 a month.'],
    [
      'request',
      'Looking for someone to build scheduling software',
      'We are twelve people and our paper rota is a mess. We can pay.',
    ],
    ['request', 'Could someone remove the stranger from this picture?', 'It is the only one of us three.'],
    // `need a` inside `I need a` says nothing of its own.
    ['request', 'I need a website for my bakery', 'I need a simple website. I will pay $300 by PayPal.'],
  ])('%s: %s', (kind, title, body) => {
    expect(judged({ title, body }).kind).toBe(kind);
  });

  it.each<[Kind, string]>([
    ['request', 'Freelancer gesucht: wir suchen jemanden für unsere neue Website, Festpreis, bitte melden.'],
    ['offer', 'Ich biete Webdesign an, meine Referenzen und mein Portfolio stehen unten, suche Aufträge.'],
    ['request', 'Busco diseñador para mi tienda, necesito alguien que haga un logo.'],
    ['offer', 'Soy diseñadora y ofrezco mis servicios, mi portafolio está abajo.'],
    ['request', 'Nous recherchons un graphiste, je cherche quelqu’un pour un logo.'],
    ['offer', 'Je propose mes services, je suis graphiste, à la recherche de missions.'],
    ['request', 'Ищу исполнителя, нужен дизайнер для сайта.'],
    ['offer', 'Ищу работу, моё портфолио ниже, предлагаю свои услуги.'],
    ['request', '我们想找人开发一个小程序，有偿。'],
    ['request', '招聘前端工程师，任职要求如下，请投递简历。'],
    ['offer', '全栈工程师接单，承接各类网站，求推荐。'],
    ['offer', '五年经验后端求职，求内推。'],
  ])('%s, told with less certainty: %s', (kind, body) => {
    const { kind: found, confidence } = judged({ title: body.slice(0, 40), body });
    expect(found).toBe(kind);
    if (/[\u4e00-\u9fff]/.test(body)) expect(confidence).toBeLessThanOrEqual(0.8);
  });

  it('claims nothing that the words do not say, where the post as a whole decides', () => {
    const words = {
      title: 'Looking for scheduling software',
      body: 'We are twelve people and our paper rota is a mess. Something simple.',
    };
    const { kind, reasons } = judged(words);
    const isTalk = reasons.some((reason) => reason === 'sounds like talk, in its title: “Looking for scheduling software”');
    expect(isTalk).toBe(kind === 'other');
    for (const quote of reasons.join(' ').match(/“[^”]+”/g) ?? []) {
      expect(`${words.title} ${words.body}`).toContain(quote.slice(1, -1));
    }
  });

  it('talk without a telling word needs no reason', () => {
    expect(judged({ title: 'The river in spring', body: 'It was high, and brown.' })).toMatchObject({
      kind: 'other',
      reasons: [],
    });
  });
});

describe('reasons', () => {
  const bakery = {
    title: 'Somebody for our menu',
    body: 'Our bakery is eleven years old now. We are looking for a designer to redraw the menu, with the allergens. Please send your portfolio and your rates to the counter.',
  };

  it('quote the sentence that says most, as it was written, with what it shows', () => {
    const { reasons } = judged(bakery);
    expect(reasons).toEqual(['asks for somebody: “We are looking for a designer to redraw the menu, with the allergens”']);
  });

  it('quote what is wanted, not how to apply for it, and say nothing of it a second time', () => {
    const { reasons } = judged({ ...bakery, title: '[Hiring] Menu' });
    expect(reasons).toEqual([
      'tagged “Hiring”',
      'asks for somebody: “We are looking for a designer to redraw the menu, with the allergens”',
    ]);
    const applying = judged({ title: '[Hiring] Menu for a bakery', body: 'Please send your portfolio and your rates.' });
    expect(applying.reasons).toEqual(['tagged “Hiring”']);
  });

  it('what a tagged request needs is told where no phrase asks for it', () => {
    const body = 'You need to know that we bake. We are a small shop and need a new sign above the door. Budget $300.';
    expect(judged({ title: '[Hiring] Sign for a bakery', body }).reasons).toEqual([
      'tagged “Hiring”',
      'asks for work: “We are a small shop and need a new sign above the door”',
    ]);
  });

  it('what is wanted is told before what is paid', () => {
    const { reasons } = judged({
      title: 'Pages for a choir',
      body: 'Our choir wants five pages. We can pay 600 GBP when it is done, please send me your quote.',
    });
    expect(reasons).toEqual(['asks for work: “Our choir wants five pages”']);
  });

  it('a tag of an offer says all there is to say', () => {
    const offered = { title: '[For Hire] Designer', body: 'I will design your menu. My portfolio is below, my rates are fair.' };
    expect(judged(offered)).toMatchObject({ kind: 'offer', reasons: ['tagged “For Hire”'], counterReasons: [] });
  });

  it('of the title are quoted where the body says nothing of the kind', () => {
    const { reasons } = judged({ title: 'Need someone to paint our sign', body: 'It hangs above the door. Will pay.' });
    expect(reasons).toEqual(['asks for somebody, in its title: “Need someone to paint our sign”']);
  });

  it('are told with caution where the post is in doubt', () => {
    const doubtful = judged({
      title: 'The band and its posters',
      body: 'We had a hundred printed. Maybe we are looking for a designer in autumn, the last one was slow.',
    });
    expect(doubtful.confidence).toBeLessThan(0.8);
    expect([...doubtful.reasons, ...doubtful.counterReasons].join('\n')).toContain('sounds like asking');
    expect([...doubtful.reasons, ...doubtful.counterReasons].join('\n')).not.toContain('asks for somebody');
  });

  it('leave out what is denied, web addresses, and the words of another side that hardly count', () => {
    const { reasons, counterReasons } = judged({
      title: '[Hiring] Menu for a bakery',
      body: 'I am not looking to hire an agency. See https://example.com/looking-for-a-designer-to-draw for the old one. I am currently busy baking, so I need someone to draw a new one. I offer $300.',
    });
    expect(reasons).toContain('asks for somebody: “I am currently busy baking, so I need someone to draw a new one”');
    expect(counterReasons).toEqual([]);
  });

  it.each([
    ['asks for work', 'There are four beers, so I need four individual designs'],
    ['asks for somebody', 'We are looking for a patient designer of boxes'],
    ['asks for somebody', "We're looking for someone to paint flour sacks for our bakery"],
    ['says what it expects', 'Must have experience with sour dough'],
    ['says how to apply', 'To apply send a loaf to the counter'],
    ['promises pay', 'The budget is small, and we will pay in advance'],
  ])('say what a sentence shows: %s: “%s”', (shows, sentence) => {
    const { reasons, kind } = judged({
      title: 'Labels',
      body: `${sentence}.`,
      url: 'https://www.reddit.com/r/forhire/comments/1/x/',
    });
    expect(kind).toBe('request');
    expect(reasons.at(-1)).toMatch(new RegExp(`^${shows}: “`));
  });

  it('a question is quoted as it is asked', () => {
    const { kind, reasons } = judged({
      title: 'Invoices in two currencies?',
      body: 'How would they be taxed? Nobody at the office knows.',
    });
    expect(kind).toBe('other');
    expect(reasons.join('\n')).toMatch(/“(?:How would they be taxed\?|Invoices in two currencies\?)”/);
    expect(reasons.join('\n')).not.toContain('“a question”');
  });

  it('without a phrase that says so, the sentence that weighs most is quoted', () => {
    const { kind, reasons } = judged({
      title: 'Old photograph of my grandmother',
      body: 'The corner is torn off. If someone would restore it I would be glad to give $20 for it.',
      url: 'https://www.reddit.com/r/picrequests/comments/1/x/',
    });
    expect(kind).toBe('request');
    for (const quote of reasons.join(' ').match(/“[^”]+”/g) ?? []) expect(quote.split(' ').length).toBeGreaterThan(3);
  });

  it.each([
    ['ru', 'Ищу исполнителя. Нужен дизайнер для сайта нашей пекарни, оплата сразу.'],
    ['de', 'Hallo zusammen! Wir suchen jemanden für unsere neue Website, Festpreis. Bitte melden.'],
    ['zh', '我们是一家小店。想找人开发一个小程序，有偿。谢谢。'],
  ])('in other languages quote a part of the post as well: %s', (_, body) => {
    const { kind, reasons } = judged({ title: '', body });
    expect(kind).toBe('request');
    const [quote] = reasons.join(' ').match(/“[^”]+”/) ?? [''];
    expect(body).toContain(quote.slice(1, -1));
    expect(quote.length).toBeGreaterThan(8);
  });

  it('are the same for the same post, and short', () => {
    const long = { title: '[Hiring] Menu', body: `We need someone to draw a menu ${'with many allergens '.repeat(40)}, please.` };
    expect(judged(long)).toEqual(judged(long));
    for (const reason of judged(long).reasons) expect(reason.length).toBeLessThan(160);
  });

  it('what would have spoken for another kind is told where it was close', () => {
    const mistagged = {
      title: '[Hiring] Logo designer',
      body: 'I will design your logo. My portfolio is below, hire me! Thanks for reading.',
    };
    expect(judged(mistagged)).toMatchObject({
      kind: 'request',
      reasons: ['tagged “Hiring”'],
      counterReasons: ['no phrase in it that usually asks for work', 'sounds like offering: “I will design your logo”'],
    });
  });
});

describe('what is sought', () => {
  const told = (body: string): readonly string[] =>
    signsOf(readPost(post({ ...bare, body }))).told.map(({ side, phrase }) => `${side}: ${phrase}`);

  it('stands in the sentence of the verb', () => {
    expect(told('I need a logo. My clients keep asking for one.')).not.toContain('offer: need … clients');
    expect(told('I need a logo. My clients keep asking for one.').join()).not.toContain('clients');
    expect(told('We are hiring for the hall. Designers know it.').join()).not.toContain('hiring for the hall designers');
    expect(told('Looking for a few more clients.')).toContain('offer: looking for a few more clients');
  });

  it('may stand behind a mark that follows the verb', () => {
    expect(told('Hiring! Designers for a menu')).toContain('ask: hiring designers');
  });

  it.each([
    ['Are you available for freelance work?', 'ask: are you available for freelance'],
    ['Do you take commissions at all?', 'ask: do you take commissions'],
    ['Could I hire you for two screens?', 'ask: could i hire you'],
    ['Can I pay you to write the plugin?', 'ask: pay you to'],
    ['It is a paid task, the docs need it.', 'ask: paid task'],
    ['Tell me what you want for it.', 'ask: what you want for it'],
  ])('may be the one who is asked: %s', (body, sign) => {
    expect(told(body)).toContain(sign);
    expect(told(body).filter((one) => one.startsWith('offer'))).toEqual([]);
  });

  it.each([
    'I am available for freelance work.',
    'Taking commissions again!',
    'I design, tell me what you want.',
    'You could hire me for two screens.',
  ])('and not the one who answers: %s', (body) => {
    expect(told(body).filter((one) => one.startsWith('ask'))).toEqual([]);
    expect(told(body).some((one) => one.startsWith('offer'))).toBe(true);
  });
});

describe('what is said but not meant', () => {
  it('somebody else who is quoted asks and offers nothing here', () => {
    const body = '“We are hiring a designer, send your portfolio and your rates” it said, and below that 24k a year. I laughed.';
    const signs = signsOf(readPost(post({ ...bare, title: 'Read in an ad today', body })));
    expect(signs).toMatchObject({ ask: 0, isAskTold: false });
  });

  it('a post that is nearly all in quotation marks is its author’s own', () => {
    const signs = signsOf(readPost(post({ ...bare, title: 'Help', body: '“We are hiring a designer, send your portfolio.”' })));
    expect(signs.isAskTold).toBe(true);
  });

  it.each([
    ['Looking for a room near the station', 'From May, quiet, up to 600 a month. I work as a nurse, so I am hardly there.'],
    ['Healers needed for Tuesday', 'We need two healers and a tank. No experience required, apply on the Discord.'],
    ['Looking for volunteers', 'We need twenty people for the beach clean on Sunday, soup after.'],
  ])('%s: sought, and no work', (title, body) => {
    const verdict = judged({ title, body });
    expect(verdict.kind).toBe('other');
    expect(verdict.reasons[0]).toMatch(/^sounds like talk(?:, in its title)?: “[^”]*(?:ooking for|need)/);
  });

  it.each([
    ['Chest of drawers', 'Pine, in good condition. 40 or nearest offer, collection only.'],
    ['WTB canoe, two seats', 'Up to 400, would swap a tent. One owner if possible.'],
    ['Night owls wanted', 'For a research study on sleep: two visits, 60 for your time.'],
  ])('%s: bought, sold or studied, and no work', (title, body) => {
    const signs = signsOf(readPost(post({ ...bare, title, body })));
    expect([judged({ title, body }).kind, signs.isAskTold && signs.talk < signs.ask]).toEqual(['other', false]);
  });

  it.each([
    ['Restorer for a chest of drawers', 'It is in bad condition and I would pay to have it mended.'],
    ['Transcriber for a study', 'We need someone to type 20 interviews for our study. Please quote.'],
  ])('%s: sought all the same', (title, body) => expect(judged({ title, body }).kind).toBe('request'));

  it.each([
    ['Free slot in May', 'Two animators, a project slipped. From 1,900 for an explainer.'],
    ['Made redundant on Friday', 'Nine years of Salesforce. I would take anything from a day to six months.'],
  ])('%s: offered', (title, body) => expect(judged({ title, body }).kind).toBe('offer'));
});

describe('a long story', () => {
  const title = 'White screen after the update, and the host says it is not their problem';
  const story = `Updated to 4.9.5 last night together with about 11 plugins (yes I know). Front page is white, wp-admin is white. Support told me to rename the plugins folder by FTP, I did, then I could log in but the shop was gone, then I renamed it back and now I get "error establishing a database connection" on top.

It is a WooCommerce store and we have an ad running. I have been at it since six in the morning and I am about to make it worse.

`;

  it('asks at its end, and the reasons say so', () => {
    const wish =
      'I am past trying. Whoever can get it back up today, tell me what you want for it and I will paypal you as soon as the checkout works again. Host is TSO, I have cpanel and I think a backup from Sunday. Pm me';
    const verdict = judged({ title, body: story + wish });
    expect(verdict.kind).toBe('request');
    expect(verdict.confidence).toBeLessThanOrEqual(0.7);
    expect(verdict.reasons[0]).toBe('reads like a request at the end of its story');
  });

  it('is talk where its end is', () => {
    const end =
      'In the end I paid somebody 80 dollars and it was back up in an hour. Has anybody here had the same after that update? I would like to know whether it was the plugins or the host, and whether you went back to the old version.';
    expect(judged({ title, body: story + end }).kind).toBe('other');
  });
});
