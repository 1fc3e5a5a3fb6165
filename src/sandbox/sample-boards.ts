/** One post of our own writing for each board and forum that is only read. Every name and address is invented (`.example`). */
import type { SamplePost } from './sample-posts.ts';

export const BOARD_POSTS: readonly SamplePost[] = [
  {
    place: { kind: 'site', site: 'stackexchange', group: 'invoices' },
    id: '7100001',
    author: 'ledger_owl',
    title: 'How do I write an invoice for a client in another country?',
    text: `I finished my first project for a company abroad and wonder which tax number belongs on the invoice, and whether I have to charge tax at all.

Is there a common way to do this?`,
    hoursAgo: 70,
    replies: 2,
  },
  {
    place: { kind: 'site', site: 'devto', group: 'hiring' },
    id: '7100002',
    author: 'Quarry Analytics',
    title: 'We are hiring a freelancer: two blog articles about our open data tool, $450',
    text: `We are looking for a freelance writer for two blog articles of 1,500 words each about working with open data in our tool. You should be able to run a small example yourself.

Our budget is $450 for both. Send a link to something you wrote to articles@quarry-analytics.example.`,
    hoursAgo: 22,
    replies: 1,
  },
  {
    place: { kind: 'site', site: 'lobsters', group: 'job' },
    id: 'ssa001',
    author: 'weathervane',
    title: 'Hiring a contractor: automation between our weather stations and a REST API',
    text: `We run forty small weather stations and need an automation that sends their readings to a public REST API every ten minutes, with retries and a log. Two weeks of contract work, remote.

We pay 1,500 EUR fixed. Write to jobs@weathervane-network.example.`,
    hoursAgo: 33,
    replies: 3,
  },
  {
    place: { kind: 'site', site: 'v2ex', group: 'outsourcing' },
    id: '7100004',
    author: 'teahouse88',
    title: '[外包] 茶叶店需要一个 landing page，预算 3000 元',
    text: `我们是一家小茶叶店，想找自由职业者做一个 landing page：产品介绍、门店地图、微信咨询按钮，手机上要好看。文案和照片都有。

预算 3000 元，两周内完成。有意请把作品发到 hello@teahouse-88.example 。`,
    hoursAgo: 15,
    replies: 4,
  },
  {
    place: { kind: 'site', site: 'eleduck', group: '外包零活', job: { kind: 'contract', location: '其他', pay: null } },
    id: 'sbEd01',
    author: '竹影工作室',
    title: '外包：为竹制品品牌设计 logo，预算 2000 元',
    text: `我们做竹制餐具，需要一个新的 logo design，交付矢量文件，可修改两次。

预算 2000 元，远程即可。请把作品集发到 studio@zhuying.example 。`,
    hoursAgo: 18,
    replies: 2,
  },
  {
    place: {
      kind: 'site',
      site: 'remoteok',
      group: 'backend',
      job: { kind: 'full-time', location: 'Worldwide', pay: { min: 70_000, max: 90_000, currency: 'USD', period: 'year' } },
    },
    id: '7100006',
    author: 'Saltmarsh Software',
    title: 'Senior Backend Engineer',
    text: `We are hiring a senior backend engineer for our booking platform. Full-time, permanent position with health insurance, paid vacation and a yearly retreat.

You will own our payment services. Apply through the button on this page.`,
    hoursAgo: 44,
    replies: 0,
  },
  {
    place: {
      kind: 'site',
      site: 'remotive',
      group: 'Writing',
      job: { kind: 'freelance', location: 'Worldwide', pay: { min: 40, max: 55, currency: 'USD', period: 'hour' } },
    },
    id: '7100007',
    author: 'Pebble Garden Supplies',
    title: 'Freelance writer for product descriptions',
    text: `We need a freelance writer for 60 product descriptions of garden tools in our web shop, about 90 words each. We have photos and dimensions of everything.

It is project work for about two weeks. Apply through this page and include samples of your work.`,
    hoursAgo: 52,
    replies: 0,
  },
  {
    place: {
      kind: 'site',
      site: 'weworkremotely',
      group: 'remote-design-jobs',
      job: { kind: 'contract', location: 'Anywhere in the World', pay: null },
    },
    id: 'larkspur-audio-landing-page-designer',
    author: 'Larkspur Audio',
    title: 'Landing page designer',
    text: `We are looking for a contractor to design and build a landing page for our new pair of speakers: one page, fast on phones, with a sign-up form.

Our budget is $1,100 fixed, half of it up front. Apply through this page with two examples of your work.`,
    hoursAgo: 27,
    replies: 0,
  },
  {
    place: {
      kind: 'site',
      site: 'himalayas',
      group: 'Market-Research',
      job: { kind: 'contract', location: 'Germany', pay: { min: 45, max: 60, currency: 'EUR', period: 'hour' } },
    },
    id: 'market-researcher',
    author: 'Fernhill Foods',
    title: 'Market researcher, contract',
    text: `We are seeking a contractor for market research on plant-based spreads in three countries: sizes, prices, channels, and a report of twenty pages.

About forty hours of work, to be finished within a month. Apply through this page.`,
    hoursAgo: 36,
    replies: 0,
  },
  {
    place: {
      kind: 'site',
      site: 'jobicy',
      group: 'Customer Success',
      job: { kind: 'full-time', location: 'Europe', pay: { min: 38_000, max: 44_000, currency: 'EUR', period: 'year' } },
    },
    id: '7100010',
    author: 'Northgate Libraries',
    title: 'Customer Support Specialist',
    text: `Join our team as a customer support specialist for our library software. This is a full-time position with a permanent contract, a pension plan and thirty days of vacation.

Apply through this page with your CV.`,
    hoursAgo: 47,
    replies: 0,
  },
];
