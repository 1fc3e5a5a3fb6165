/**
 * Posts written after real ones, by authors who had read no rule: every third post of theirs, of which nobody who writes rules reads one.
 * Of the others those of the first three authors taught the model of kinds, those of the last two the rules of pay. All of it is invented.
 */
import { contact, offer, other, type PlacedPost, request } from './other-places.ts';

export const ENGLISH_LIFELIKE_A: readonly PlacedPost[] = [
  request(
    'pd-003',
    {
      title: 'Consultant needed',
      body: `I'm willing to pay 45$/hour for anyone who can walk me through building this from source on Windows 11. I've been stuck at the cmake step for a week.`,
    },
    { engagement: 'contract', budget: { minMinor: 4500, maxMinor: 4500, currency: 'USD', unit: 'hour' } },
  ),
  request(
    'pd-006',
    {
      source: 'github',
      url: 'https://github.com/TallyNest/app/issues/20417',
      title: '[$250] iOS - Receipt preview stays zoomed after swiping back to the chat',
      body: `If you haven't already, check out our contributing guidelines for onboarding!
___

## Action Performed:
1. Open any chat with a scanned receipt
2. Tap the receipt, pinch to zoom
3. Swipe back

## Expected Result:
Preview is reset when opened again

## Actual Result:
Preview opens zoomed in at the last position

## Platforms:
- [ ] Android / native
- [x] iOS / native
- [ ] MacOS / Chrome

**Version Number:** 1.4.31-2
**Reproducible in staging?:** Y
**Reproducible in production?:** Y`,
      tags: ['Bug', 'External', 'Help Wanted', 'Daily'],
    },
    { engagement: 'bounty', budget: { minMinor: 25000, maxMinor: 25000, currency: 'USD', unit: 'fixed' } },
  ),
  other('pd-009', {
    title: 'Sustainability',
    body: `I'd like to use this thread to talk about how the project can keep going in the long run. Right now it's me on Sunday evenings.

What we tried so far:

- Open Collective since last year: two donations, 9$ in total
- Sponsors button: one sponsor (thanks mum)
- A company asked for an invoice in 2021 and never came back

I believe maintenance should be paid like any other work but I've no idea how the money should be split if there was any. By commits? By hours? Opinions welcome.`,
  }),
  other(
    'pd-012',
    {
      source: 'github',
      url: 'https://github.com/openkiosk-project/openkiosk/issues/904',
      title: 'Question about commercial licence',
      body: `Hello,

we want to ship OpenKiosk on our terminals and legal says AGPL is a no go. How much is a commercial licence for about 300 devices, and is it yearly or one time?

E-mail: procurement@terminalhaus.example

(translated with a translation software, sorry for mistakes)`,
      tags: ['question'],
    },
    { contacts: [contact('email', 'procurement@terminalhaus.example', 'asked')] },
  ),
  other('pd-015', {
    title: 'Update the hiring page to match the open positions',
    body: `This issue is to update \`posts/hiring.mdx\`.

We should remove the open position:

Data Engineer (Part Time / Remote)

Also move it to **Closed Positions** and change the title of the page from "We're hiring" to "Jobs". The link in the footer stays.`,
  }),
  offer(
    'pd-021',
    {
      source: 'github',
      url: 'https://github.com/ndavidov/pg-tidemark/issues/388',
      title: 'Support plans and custom work',
      body: `Pinning this because I get asked about it by mail.

- Bugs and questions here: free, best effort, when I have time
- Private support: €150/month, answer within two working days
- Custom features that fit the roadmap: ask, usually €700 a day

Write to nikola@tidemark.example with a short description and what version you run.`,
    },
    { contacts: [contact('email', 'nikola@tidemark.example', 'asked')] },
  ),
  other('pd-024', {
    title: 'Committee call 2022-09-14, minutes',
    body: `Present: Ilse, Marek, Dov, Thandi. Apologies: Petr

1. Budget: 11,400 EUR left after the server bill. Thandi to ask the foundation whether travel can come out of the same pot.
2. Contractor for the docs: Marek has the signed contract, starts 1 October.
3. Logo: vote next week.
4. AOB: none

Next call 28 September, 19:00 UTC`,
  }),
  other('pd-027', {
    source: 'stackexchange',
    url: 'https://stackoverflow.com/questions/99120417/sum-of-hours-times-rate',
    title: 'SQL: sum of hours × hourly rate when the rate changes during the month',
    body: `<p>I have a table <code>timesheet(freelancer_id, day, hours)</code> and a table <code>rate(freelancer_id, valid_from, hourly_rate)</code>. I need the total pay per freelancer and month, but a rate may change in the middle.</p>
<pre><code>SELECT t.freelancer_id, SUM(t.hours * r.hourly_rate) ...
</code></pre>
<p>My join gives duplicates as soon as there are two rates. How do I get the last one before the day?</p>`,
    tags: ['sql', 'postgresql', 'join'],
  }),
  request(
    'pd-030',
    {
      title: 'Bounty: SMB multichannel',
      body: `I'll put $300 on this, PayPal or SEPA, to whoever gets it merged. Needs to work against a Synology with two 2.5G ports, I can test any branch within a day. If it's much more work than that tell me and I'll ask at the office, there are a few of us waiting for it.`,
    },
    { engagement: 'bounty', budget: { minMinor: 30000, maxMinor: 30000, currency: 'USD', unit: 'fixed' } },
  ),
  other('pd-033', {
    source: 'github',
    url: 'https://github.com/vn-itjobs/board/issues/2291',
    title: '[Meta] Posts without a salary range will be closed from 1 June',
    body: `Hi all, too many job posts here have "negotiable" or "competitive" in the Salary section. From 1 June the bot closes any new post which has no figure there. Recruiters who post the same job three times a week: please don't, we see it.

Discussion below.`,
  }),
  other('pd-036', {
    title: 'Job runner: retry failed jobs with backoff',
    body: `At the moment a failed job is put back in the queue at once, and a worker that can't reach the API will burn through all its attempts in two seconds.

Proposal: \`retry_delay\` per job class, exponential, max 1h. I can do a PR if the maintainers agree with the option's name.`,
  }),
  request(
    'pd-039',
    {
      title: 'Inquiry: commercial support for embedded port',
      body: `Hello maintainers,

We are a manufacturer of CNC controllers and evaluate this library as the UI layer for our next panel (i.MX8, Wayland). For a product with ten years of lifetime we require a reliable partner. Specifically we are interested in:

1. Paid priority support
2. Porting and optimisation for our board
3. Custom widgets
4. Long term maintenance of one version

Could you please advise who of the team takes such work, and how we should proceed? You may write to me directly: wei.tan@lodestar-cnc.example

Best regards,
Tan Wei`,
    },
    { engagement: 'contract', contacts: [contact('email', 'wei.tan@lodestar-cnc.example', 'asked')] },
  ),
  offer(
    'pd-042',
    {
      source: 'github',
      url: 'https://github.com/dalgaard-io/osm-routelab/issues/66',
      title: 'Grateful for your work - open to collaborate',
      body: `Hey there,

First off, thank you for sharing this. It's rare to see such care.

I'm Kelvin, a full-stack developer from Malaysia with 6 years of experience (Vue, Node, Python). For three years I was independent on a freelance platform, helping founders from first idea to production. I am not looking for a corporate ladder, I am looking for meaningful work with people who care about what they build. If you or anyone you know has too much on the desk I'd be glad to take some of it, part time or full time.

Portfolio: https://kelvinlow.example
Email: hello@kelvinlow.example`,
    },
    {
      contacts: [
        contact('website', 'https://kelvinlow.example', 'published'),
        contact('email', 'hello@kelvinlow.example', 'asked'),
      ],
    },
  ),
  request(
    'pd-045',
    {
      source: 'rss',
      url: 'https://lists.geostackers.example/pipermail/users/2014-June/031877.html',
      title: '[geostack-users] Contract: WFS-T transaction locking',
      body: `Hi list,

we (a regional water authority in the Netherlands) need LockFeature to work with the Oracle datastore. It has been on the wish list since 2.3. We have budget this year to have it done properly, in trunk, with tests, by a committer or someone a committer would vouch for.

If you are interested please contact me off-list with a rough estimate before the end of the month.

Regards,
Joost Wielinga
j.wielinga@waterschap-oost.example`,
    },
    { engagement: 'contract', contacts: [contact('email', 'j.wielinga@waterschap-oost.example', 'asked')] },
  ),
  other('pd-051', {
    title: 'docs: note that bounty 2 has been claimed',
    body: 'Strikes through the second bounty on the page and names the winner. Bounties 1 and 4 were closed last year already, so nothing on the page is open now.',
  }),
  request(
    'pd-054',
    {
      source: 'github',
      url: 'https://github.com/sunfleck/sunfleck-desktop/issues/1820',
      title: 'Support Japanese IME in the title field',
      body: `Composition is committed after the first character, so it's not possible to type kanji in the title. Works in the body.

## 💎 $200 bounty • Sunfleck

### Steps to solve:
1. **Start working**: Comment \`/attempt #1820\` with your implementation plan
2. **Submit work**: Create a pull request including \`/claim #1820\` in the PR body
3. **Receive payment**: 100% of the bounty is received 2-5 days post-reward

Thank you for contributing!`,
      tags: ['💎 Bounty', '$200', 'bug'],
    },
    { engagement: 'bounty', budget: { minMinor: 20000, maxMinor: 20000, currency: 'USD', unit: 'fixed' } },
  ),
  request(
    'pd-057',
    {
      source: 'github',
      url: 'https://github.com/wernigerode/dicom-lens/issues/95',
      title: 'Can we hire you?',
      body: `Dear author,

we are a small radiology practice software vendor. Your viewer is nearly what we want, except hanging protocols and printing. Would you be open to do it as a freelancer, or let us pay for two or three months of your part time work? Couldn't find an address, mine is a.sorensen@rontgenhuset.example.

Best regards,
Anette Sørensen`,
    },
    { engagement: 'contract', contacts: [contact('email', 'a.sorensen@rontgenhuset.example', 'asked')] },
  ),
  other('pd-060', {
    title: 'Bugfix rewards programme, submission',
    body: `Programme: the spring one from the blog
Contributor: @tadhg-oc

The following confirmed issues were solved, all merged in the last 12 weeks:

PR #8820, issue #8755
PR #8626, issue #8571
PR #8591, issue #8532

Please let me know if additional information is required for the payment.`,
  }),
  other('pd-063', {
    source: 'github',
    url: 'https://github.com/quillstack/quillstack/pull/921',
    title: 'docs: nuke the paid support page',
    body: `As discussed in chat we've decided to drop most of the page. It points to the freelancer channel for those that still want it, and makes very clear that we don't vouch for anybody.

Closes #918`,
  }),
  request(
    'pd-066',
    {
      source: 'github',
      url: 'https://github.com/kalinka-foundation/kalinka/issues/2660',
      title: 'Accessibility audit',
      body: `The project is looking for a professional who'd perform an accessibility audit of the web UI (and be paid, of course). We've got a part of a grant set aside for it.

If you are or know someone who does this, please write to the maintainers at maintainers@kalinka.example with a sample report and your rate.

I'm locking this until we have a report to act upon.

Related: #705, #863, #1067`,
      tags: ['accessibility'],
    },
    { engagement: 'contract', contacts: [contact('email', 'maintainers@kalinka.example', 'asked')] },
  ),
  other('pd-072', {
    title: 'Add option to sort candidates by hire date',
    body: 'In the employee list we can sort by name and department, but not by hire date. HR asks for it every month. I see the column is already in the API response.',
  }),
  request(
    'pd-075',
    {
      title: 'Sponsored: server side pagination in the Angular wrapper',
      body: `My employer agreed to pay for this one. We need it in a release before the end of Q3. Estimated by our team at 20-30 hours, and we'd pay up to 2,500 EUR against an invoice from the EU. Maintainers first, if you don't want it then anybody with merged PRs here.

Ping me, or kristaps.ozols@baltgrid.example`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 250000, maxMinor: 250000, currency: 'EUR', unit: 'fixed' },
      contacts: [contact('email', 'kristaps.ozols@baltgrid.example', 'asked')],
    },
  ),
  other('pd-081', {
    source: 'github',
    url: 'https://github.com/opencoop/website/issues/77',
    title: 'Hire a backend developer',
    body: `## Anything to add?

## Subtasks

## Reviewer

(created from template)

---

Edit: closing, this was solved long ago, Bea started in March.`,
    tags: ['Hiring'],
  }),
  request(
    'pd-084',
    {
      source: 'github',
      url: 'https://github.com/crosswind-foundation/request-for/issues/14',
      title: 'Request for proposals: organisation accounts in the package index',
      body: `The Crosswind Foundation is seeking a contractor (individual or company) to design and build organisation accounts for the package index.

**Budget:** up to $45,000 USD, fixed
**Work starts:** 3 April
**Where:** remote

| Date | Milestone |
| --- | --- |
| February 16 | RFP period opens |
| March 4 | RFP period closes |
| March 18 | Shortlisted proposals receive a decision |

Send proposals as PDF, five pages at most, to rfp@crosswind-foundation.example. Questions can be asked in this issue. Evaluation criteria are in \`2022-index/RFP.md\`.`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 4500000, maxMinor: 4500000, currency: 'USD', unit: 'fixed' },
      contacts: [contact('email', 'rfp@crosswind-foundation.example', 'asked')],
    },
  ),
  request(
    'pd-087',
    {
      title: 'Bounty',
      body: `Do you like bounties? I might have some funding, unfortunately I have no PHP skills. I'd pay for these three, 100€ each, to you or to anyone who sends a PR you accept:

- approval by e-mail link
- export of pending registrations
- #17`,
    },
    { engagement: 'bounty', budget: { minMinor: 10000, maxMinor: 10000, currency: 'EUR', unit: 'item' } },
  ),
  other('pd-090', {
    title: 'W-8BEN for the bounty payout?',
    body: `The finance person of the foundation asks me for a W-8BEN before they can send the 400 USD from the March bounty. I'm in Moldova and have never seen this form. Has anyone of you filled it in as a private person? What did you put in line 10?`,
  }),
  other('pd-093', {
    source: 'discourse',
    url: 'https://meta.forumware.example/t/marketplace-rules-read-before-you-post/7412',
    title: 'Marketplace rules, read before you post',
    body: `<p>This category is for finding paid help and for paid helpers.</p>
<ul><li>State your budget. "Negotiable" isn't one.</li><li>Don't reply in public with your hourly rate, use a PM.</li><li>Tag the topic <strong>closed</strong> once you've hired somebody.</li><li>Nobody here checks developers for you.</li></ul>`,
  }),
  request(
    'pd-096',
    {
      source: 'github',
      url: 'https://github.com/nordhavn-os/nordhavn/issues/5530',
      title: 'Printing: duplex option ignored on Brother HL series',
      body: `Affects 24 printers at our school, see attached PPDs. Reproducible with CUPS 2.4 from the repo, not with 2.3.

Our IT budget would allow us to pay a developer for a fix in the driver (not a workaround in the queue). If someone here takes such orders, tell me what you'd need from us and what it would cost.`,
      tags: ['bug', 'printing'],
    },
    { engagement: 'contract' },
  ),
  request(
    'pd-105',
    {
      title: 'Someone to maintain our fork',
      body: `We run a fork of 3.x for our lab because of the MATLAB bridge and I'm tired of rebasing it. Looking for a person who'd do that for us, roughly one day a month, paid of course (university, so invoices take long but they do come). Python 3.12 and the new build system are the next things.

Comment here or find me in the chat as eloise-lab.`,
    },
    { engagement: 'contract' },
  ),
  request(
    'pd-108',
    {
      source: 'github',
      url: 'https://github.com/starling-token/tasks/issues/41',
      title: 'Task: Telegram bot for price alerts',
      body: `Build a bot which posts price alerts in our group.

Reward: 20,000 STRL, paid when the token is listed (planned Q4)

Deliverables: repo, docker file, readme. First accepted submission wins.`,
      tags: ['bounty', 'open'],
    },
    { scam: 'pays only in its own token that is not listed yet', services: ['api_integration', null] },
  ),
  request(
    'pd-111',
    {
      title: 'Conference videos: cutting 14 talks',
      body: `As discussed in the last meeting we don't find volunteers any more for the editing of the talks (room B, 14 × 25 min, two cameras and slides). The association will pay for it: 40 EUR a talk. Needed: cut start and end, sync slides, levels, intro card. Raw files are on the NAS.

Reply to the list or to video@hopfenconf.example until Sunday.`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 4000, maxMinor: 4000, currency: 'EUR', unit: 'item' },
      services: ['short_video_edit'],
      contacts: [contact('email', 'video@hopfenconf.example', 'asked')],
    },
  ),
  offer(
    'pd-114',
    {
      source: 'github',
      url: 'https://github.com/ruddersack/ruddersack-server/pull/1004',
      title: 'docs: add commercial support section to README',
      body: `Adds a section to the README: the server stays MIT and free, and companies that depend on it can get a support or maintenance agreement from us, or have features developed. Until now it said only "contact us" without explaining what for.

We can be reached at support@ruddersack.example.`,
    },
    { contacts: [contact('email', 'support@ruddersack.example', 'asked')] },
  ),
  other('pd-117', {
    source: 'stackexchange',
    url: 'https://stackoverflow.com/questions/99187733/scrapy-price-span-empty',
    title: 'Scrapy: price span is empty, works in browser',
    body: `<p>I'm scraping a shop for a client and <code>response.css('span.price::text').get()</code> returns <code>None</code>. In the browser I see <code>$149.00</code>. I think it's loaded by JavaScript.</p><p>Is Playwright the only way? The client doesn't want to pay for a bigger server.</p>`,
    tags: ['python', 'scrapy', 'web-scraping'],
  }),
  request(
    'pd-123',
    {
      title: '[React Native] Bounty $80: keyboard covers input on Android 14',
      body: `Repro repo in the first comment. adjustResize is set, KeyboardAvoidingView doesn't help, works on 13. First working solution which isn't a setTimeout gets $80 by PayPal.`,
    },
    { engagement: 'bounty', budget: { minMinor: 8000, maxMinor: 8000, currency: 'USD', unit: 'fixed' } },
  ),
  request(
    'pd-126',
    {
      title: 'dev for hire?',
      body: `I have an app i want coded into a shop, its a .aab for android. I'll pay, just leave comment or email me roryc2023@mailpost.example  200$-250$`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 20000, maxMinor: 25000, currency: 'USD', unit: 'fixed' },
      contacts: [contact('email', 'roryc2023@mailpost.example', 'asked')],
    },
  ),
  other('pd-129', {
    source: 'discourse',
    url: 'https://community.quietcam.example/t/is-the-plus-subscription-worth-the-money/15233',
    title: 'Is the Plus subscription worth the money?',
    body: `<p>$50 a year for fine tuned models. Has anyone compared it with training your own? I've 4 cams, mostly delivery vans. I'd pay for it if it gets rid of the false alerts, but I'd hate to pay and have the same.</p>`,
  }),
  other('pd-132', {
    title: 'CI: jobs are queued for hours since the plan change',
    body: `Since we lost the paid plan we only have one concurrent job. With the matrix of 12 it takes until the next morning. Options: drop macOS, self-hosted runner at Jelle's, or ask for the OSS credits again (they asked for a list of maintainers who aren't paid by a company, fun).`,
  }),
  offer('pd-135', {
    source: 'github',
    url: 'https://github.com/ilyasut/beatgrid/issues/39',
    title: 'Logo design',
    body: `Hi, I'm a logo designer and I just saw your project. If you want I can design a logo for it, free. So, what do you say?`,
  }),
  request(
    'pd-138',
    {
      source: 'github',
      url: 'https://github.com/wattlebird-au/rosterly/issues/71',
      title: 'Xero payroll sync',
      body: `Hi, we use Rosterly for our three cafes and love it, but every Monday someone types the hours into Xero. Would you (or someone you trust) build the sync for us? We'd pay $1,500 AUD and it can go into the open source version after.

Steph, 0491 570 157`,
      tags: ['enhancement'],
    },
    {
      engagement: 'contract',
      budget: { minMinor: 150000, maxMinor: 150000, currency: 'AUD', unit: 'fixed' },
      services: ['api_integration'],
      contacts: [contact('phone', '+61491570157', 'asked')],
    },
  ),
  request(
    'pd-141',
    {
      source: 'github',
      url: 'https://github.com/everpact/everpact-web/issues/217',
      title: 'Pay devs to build Everpact',
      body: `## Overview
Contributing to open source sometimes requires a cash incentive. That's why I'm making funds available to make Everpact better. All contributions will be licensed AGPL.

## Qualifications
- Proven experience with PHP and JavaScript
- Firm grasp of WCAG
- Interest in working in the open

## Compensation
Some devs want to work hourly, others ask for a flat fee per task. We can talk through it.

## How to apply
1. Check the issues tab and the codebase
2. Send me a message at bert@everpact.example with the issue you'd like to begin with`,
    },
    { engagement: 'contract', contacts: [contact('email', 'bert@everpact.example', 'asked')] },
  ),
  other('pd-144', {
    source: 'rss',
    url: 'https://lists.gfortranners.example/archive/2020-05/0044.html',
    title: 'Re: [fortran] OpenACC or OpenMP offload for new code?',
    body: `We asked ourselves the same when we hired somebody for the port two years ago. OpenACC was quicker to write, and then the vendor changed and we paid for it twice. Today I'd take OpenMP and accept the 15 %.

Best,
Ingrid`,
  }),
  other('pd-147', {
    title: `Contractors can't accept an invitation with a company e-mail`,
    body: `1. Admin invites a contractor
2. Contractor clicks the link, logs in with SSO
3. "You're not eligible for this offer"

Works with Gmail. We have eleven freelancers waiting for access since Tuesday, so this is rather urgent for us. Enterprise plan, ticket 88120.`,
  }),
  request(
    'pd-153',
    {
      title: 'Voice for the tutorial videos',
      body: 'The three tutorial videos have my voice and my accent. I would like somebody else to read them, native English, the scripts are in /docs/video (about 11 minutes together). From the donations I can give $120 for all three. Leave a sample in the thread.',
      author: 'przemekd',
    },
    {
      engagement: 'contract',
      budget: { minMinor: 12000, maxMinor: 12000, currency: 'USD', unit: 'fixed' },
      services: ['voiceover'],
    },
  ),
  other('pd-156', {
    title: 'Remove the "bounty" label from closed issues',
    body: 'People find them by search and ask if they can still claim. 44 issues, I can do it with a script if someone gives me triage rights.',
  }),
  request(
    'pd-159',
    {
      title: 'Anyone for a bit of paid Ansible?',
      body: `Our sysadmin leaves on the 20th and the playbooks for the mail cluster are half converted. It's maybe three or four days. We're a charity in Leeds, £280 a day is what I'm allowed. Start as soon as possible, remote is ok but one day here would be nice.

Reply off list please: tamsin@openlarder.example`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 28000, maxMinor: 28000, currency: 'GBP', unit: 'day' },
      contacts: [contact('email', 'tamsin@openlarder.example', 'asked')],
    },
  ),
  other('pe-003', {
    source: 'discourse',
    url: 'https://blenderartists.org/t/client-wants-source-files-before-final-payment/1539022',
    title: 'Client wants source files before final payment',
    body: `So I'm three weeks into a product animation for a company in another country (first time I work with somebody abroad). We agreed on half up front, half on delivery. I delivered the renders last friday with watermark. Now he says he cannot release the second half before he has the .blend files "to check the work", and when I pointed to the agreement he went quiet.

It's about 900 euro that is open. I don't want to burn the bridge because he said there would be ten more products, but I also have a bad feeling.

Has anyone been there? Do you hand out source files at all? Should I write an invoice reminder first or wait until monday`,
    tags: ['general', 'freelancing'],
  }),
  offer(
    'pe-006',
    {
      source: 'rss',
      url: 'https://www.deviantart.com/mossywren/journal/COMMISSIONS-OPEN-4-slots-981204417',
      title: 'COMMISSIONS OPEN (4 slots)',
      body: `hiii! so my tablet pen died last week ;_; and I'm opening some slots to save up for a new one

:bulletgreen: slot 1 - open
:bulletgreen: slot 2 - open
:bulletred: slot 3 - taken
:bulletgreen: slot 4 - open

PRICES (USD, paypal only, no points sorry)
- bust sketch $8
- bust full colour $18
- half body $30
- full body $45
- extra character +60%
- simple background free, a real one +$15 and up

I WILL draw: OCs, fanart, humans, cats and dogs, a bit of blood
I WON'T draw: nsfw, mecha (i'm so bad at it), real people

I show you a sketch first and you can change as much as you like, after lineart only small things like eye colour. Payment after you like the sketch. Usually 1-2 weeks but school comes first!!

to order send me a note or mail mossywren@inkpot.example with refs, a written description is ok but then it's $5 more because I have to design it`,
      tags: ['commissions'],
    },
    { contacts: [contact('email', 'mossywren@inkpot.example', 'asked')] },
  ),
  request(
    'pe-009',
    {
      title: 'Raw wedding footage - who can edit?',
      body: `Hi ladies,

We got married in Kiama in March, it was perfect, except our videographer has basically disappeared. After four months of chasing he has now handed over a hard drive with ALL the raw clips from both cameras plus the audio recorder and says he isn't able to finish it due to personal reasons. We got half our money back so I suppose that's something.

So now I have 340gb of clips I can't even open properly on my laptop. Has anyone used someone who will edit footage that they didn't film themselves? The ones I've rung around here all say they won't touch other peoples footage.

We'd love a highlights video of about 5 mins and the ceremony and speeches in full. We can spend $900 on it. Don't mind if you're interstate as I can post the drive.

Mel xx
mel.and.dan@kiamavows.example`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 90000, maxMinor: 90000, currency: 'AUD', unit: 'fixed' },
      services: ['short_video_edit', null],
      contacts: [contact('email', 'mel.and.dan@kiamavows.example', 'asked')],
    },
  ),
  other('pe-012', {
    title: 'READ FIRST: rules for the Jobs & Services board',
    body: `Because we keep having to clean up in here:

1. Say in the title whether you are OFFERING or LOOKING FOR.
2. If you are looking for someone, say what you want done and whether it pays. "Paid" means money. Not credit, not a share of something that doesn't exist yet.
3. If you are offering, one thread per person, link your work, state your prices or that you quote.
4. How to reach you. If you only want PMs say so.
5. One bump every four weeks.
6. Don't tell other people in their thread that they charge too much or pay too little. If you think somebody is a crook use the report button.
7. Deals are between you and the other party. We don't mediate and we don't vouch.

Threads that ignore this get removed without a message.

- the mods`,
  }),
  other('pe-015', {
    title: 'Actual ad I saw today',
    body: `From the gigs section, I have changed nothing but the name of the town:

"Need an expert writer with degree in English, must know SEO, HTML and Photoshop. 40 articles of 600 words by Monday. Paying $1 each and it can lead to more work if you are good. No time wasters."

Forty dollars. For twenty-four thousand words. By Monday. I did the sum and if I type without once stopping to think I would be making less than I did picking strawberries at fourteen.

Then people wonder why the internet reads the way it reads. Anyway, back to the column I'm actually paid for. What's the worst one you have come across?`,
  }),
  other('pe-018', {
    title: 'Lanternkeep: cast announced!!',
    body: `212 auditions. I'm not exaggerating, two hundred and twelve, for three parts. I listened to every one at least twice and my dog now knows the harbourmaster's lines.

Ivy - Rhian O.
The Harbourmaster - Dev Marchetti
Boy - Suze P.

If you aren't on the list it does not mean you were bad. It was usually one thing: room echo, or the accent coming and going. I'm happy to give notes if you ask in this thread before sunday.

Recording starts in July, demo in the autumn. Thank you all so much.`,
  }),
  request(
    'pe-021',
    {
      source: 'rss',
      url: 'https://www.proz.com/translation-jobs/2084417',
      title: 'English > German, app for bee keepers, 3200 words',
      body: `Job type: Translation
Languages: English to German
Volume: 3,200 words (strings in an xlsx, plus the store description)
Field: agriculture / bee keeping / apps

We are a two man company and have written an app for hive records. We look for a native German speaker who either keeps bees or is willing to look words up, the last translator turned "super" into "grossartig" throughout which our German users found very funny.

Rate: 0.09 EUR per word. Payment 14 days after delivery by bank transfer.
Delivery: by the 28th

Quotes through the site please. A word on your experience with the subject is worth more to us than a CV.`,
    },
    { engagement: 'contract', budget: { minMinor: 9, maxMinor: 9, currency: 'EUR', unit: 'item' } },
  ),
  offer(
    'pe-024',
    {
      source: 'rss',
      url: 'https://www.kvraudio.com/forum/viewtopic.php?t=612044',
      title: 'Male voice, British RP / northern, quick turnaround',
      body: `Hi all, long time lurker on the DSP side but my day job these days is reading things out loud. If you need a voice for a plugin walkthrough, a sample pack intro, phone menu, podcast opener, then I'm your man. Treated booth, U87 clone into a clean pre, you get a 48k wav with the breaths taken out.

Up to 150 words £40, 500 words £75, anything longer I'll quote. One free re-read if I got the tone wrong.

Clips: https://garethvale-voice.example/clips

PM here works best.`,
    },
    { contacts: [contact('website', 'https://garethvale-voice.example/clips', 'published')] },
  ),
  other('pe-027', {
    title: 'FS: 6800XT, 5600X + board combo, prices dropped',
    body: `Heat under the same name, 41-0-0

1. RX 6800XT reference, never mined, original box. $265 shipped
2. 5600X + B550 Tomahawk + 32GB 3600. $190 shipped, will not split yet
3. Corsair RM750, all cables. $45 + shipping

Paypal F&F or add 3%. Lower 48 only. Not looking for trades except maybe an Intel NIC.

edit: PSU sold
edit2: card pending`,
  }),
  request(
    'pe-030',
    {
      title: 'Violinist for three short cues, remote',
      body: `Hi everybody,

I've scored a short documentary about ferrymen (budget of the film: practically none, budget of the music: what I take out of my own pocket). I did everything with libraries and for most of it that's fine, but there are three cues with an exposed solo violin where you can hear the machine, the slides especially.

So I'm looking for a player with a decent room and mic who could replace them. 1:10, 0:48 and 2:05. Nothing fast, folky, mostly first position, one of them with a bit of double stops. I provide PDF, click and mockups, you send back dry stems, two takes each.

I pay $75 per cue through Paypal, more than happy to credit. Need it in about 3 weeks.

If you have something online where I can hear you play slow please leave it here or PM.

Best,
Anselm`,
    },
    { engagement: 'contract', budget: { minMinor: 7500, maxMinor: 7500, currency: 'USD', unit: 'item' } },
  ),
  request(
    'pe-033',
    {
      source: 'discourse',
      url: 'https://devforum.roblox.com/t/hiring-2d-mascot-artist-one-off/3398127',
      title: 'Hiring a 2D artist for a mascot - one off payment',
      body: `**Quick summary:** one character (a badger in a hi-vis vest), 6 poses, flat vector style. $75+ USD.

### About us
I'm the lead scripter of Mole Street Transit, a bus driving game. You might know the old one with the broken doors. We are three people.

### About the job
We want a little guide who stands in the corner and explains things in the tutorial. Poses: waving, pointing, reading a map, worried, thumbs up, asleep. He should be friendly but a bit fed up. SVG or AI so that we can scale it.

### Payment
At least $75 for the six, by PayPal, half after the sketch. We do not pay in Robux for this one. It can be more if you can show me that it takes longer.

### Contact
Reply here or message me. You have to be 13+ and if you are under 18 your parents have to be okay with the PayPal part.`,
      tags: ['talent-hub', 'artist'],
    },
    { engagement: 'contract', budget: { minMinor: 7500, maxMinor: 7500, currency: 'USD', unit: 'fixed' } },
  ),
  other('pe-036', {
    title: 'Re: volunteers vs paying somebody for the church site',
    body: `We have been round this twice. First time a member did it free and it was lovely for a year and then he got a new job and for two years the front page announced a harvest supper. Second time we paid a firm, I want to say nine hundred, and they vanished with the password.

Where we ended up is one of those monthly builders. It is not pretty but I can change it and so can Joyce, and no one person has it in their hands. The committee meeting about the colour took longer than building it.

My advice is ONE person decides. Not a committee. If you can get that past your vestry you're a better man than I am.`,
  }),
  request(
    'pe-039',
    {
      title: 'Outsourcing skin retouching - school portraits',
      body: `I've got two secondary schools coming up, roughly 1,900 frames to deliver, and last year I did all the retouching myself and swore never again. I'm after someone who'll do light work only: stray hair, spots, glare on glasses where possible, no plastic. Consistent crop, head height the same throughout, I supply a template.

35 cents an image (US) is what I've budgeted and I know it's not a fortune but it's 30 seconds each with an action. 200 a day would keep me happy. First 20 as a paid trial.

Raw files stay with me, you work on full size jpegs. Because it's children I need a signed confidentiality agreement and a real name.

Drop me a PM with a before/after please.`,
    },
    { engagement: 'contract', budget: { minMinor: 35, maxMinor: 35, currency: 'USD', unit: 'item' } },
  ),
  other('pe-042', {
    title: 'Art charges - do you show them or hide them in the price?',
    body: `Question for shop owners. We've always buried the artwork in the per-shirt price, so 48 shirts, 1 color, is $9.10 and nobody asks about art. Now people bring me jpegs off their phone the size of a stamp and it takes my girl an hour and a half to rebuild, and I'm eating that.

The shop across town charges $40/hr for art and shows it on the ticket. I'm thinking of doing the same with the first half hour free. Worried it scares off the little leagues.

How do you do it?`,
  }),
  other('pe-045', {
    source: 'x',
    url: 'https://x.com/ledgerlines_/status/1990113340987711602',
    title: '',
    body: `every "we're hiring!!" post is followed 9 weeks later by a "difficult decisions" post from the same account. same font. same photo of the team at the lake`,
    author: 'ledgerlines_',
  }),
  request(
    'pe-048',
    {
      title: 'Illustrator needed for my childrens book!',
      body: `Hi I'm new here :)

I have written a series of 6 childrens books about a hedgehog called Prickly Pete who learns about feelings. Everyone who has read it (my sister in law is a teaching assistant) says it needs to be published!

I am looking for an illustrator to do around 24 colour pictures per book plus cover. As I am a single mum and doing this all on my own I am not able to pay anything up front but I am offering 25% of ALL profits once it's on Amazon which could be a lot as there will be plush toys as well. It would be a great opportunity for someone starting out to get their name on a book.

Please message me with examples of hedgehogs

Kerry x`,
    },
    { scam: 'no pay, only a share of later profits' },
  ),
  request(
    'pe-051',
    {
      title: 'Part time admin support from home ($450 weekly)',
      body: `Good day,

I am a Relocation Consultant presently travelling and I need a trustworthy person to assist me with my personal errands and payments for some weeks, the work takes only 1-2 hours a day so you can keep your present employment. You will be paid $450 weekly.

Your first task: a Check will be mailed to you to cover the supplies and your first weeks pay, you will deposit in your Bank, deduct your pay and forward the remaining to the vendors as instructed.

To apply reply to this ad with your Full name, Address, Cell number, Age and name of your Bank. Serious people only.`,
    },
    { budget: { minMinor: 45000, maxMinor: 45000, currency: 'USD', unit: 'week' }, scam: 'a cheque to deposit and pass on' },
  ),
  other('pe-054', {
    title: `Clive's work - before and after`,
    body: `Just had to show these. Left is what came out of the biscuit tin, right is what Clive sent back four days later. You can read the cap badge now! Durham Light Infantry, which settles a forty year argument with my uncle.

Cost me thirty quid and worth every penny. He even asked before he took out the tear across my aunt's face, in case it was there for a reason. (It was, but that's another story.)`,
  }),
  request(
    'pe-057',
    {
      title: 'Logo for landscaping company',
      body: `Hi all

Starting up with my cousin in the spring, tree work and gardens mainly, name is GREENMAN & DAUGHTER (the daughter is eleven but she does the filing).

Looking for a logo that works on a dark green truck door and on a business card. I like the old carved green man faces you see in churches but simple, one colour if possible, NOT scary. No clip art leaves please, every firm in this town has the same three leaves.

Budget is $100. I know it's not a lot. Would want eps + jpg and to own it.

PM me with a link to stuff you have done. I'll pick someone Sunday night, don't send me finished designs before that, it doesn't seem fair.`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 10000, maxMinor: 10000, currency: 'USD', unit: 'fixed' },
      services: ['logo_design'],
    },
  ),
  request(
    'pe-060',
    {
      title: 'Association magazine - layout',
      body: `Dear members,

As announced at the AGM Patricia is laying down her pen (or mouse) after 22 years and 66 issues. The editing will be done by a small group but none of us can do the layout.

The magazine is A5, 32 pages, three times a year, colour cover, black and white inside. Patricia uses InDesign and will gladly sit down with whoever takes over. Articles arrive as Word files, photographs as whatever people have. It takes her about 14 hours an issue.

The committee has decided that we'd rather pay for this than hunt for another saint, and has put £160 an issue in the budget. You need not be a member nor know what a bilge keel is.

If it interests you or somebody you know please contact the hon. sec. at honsec@wherry-owners.example.`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 16000, maxMinor: 16000, currency: 'GBP', unit: 'item' },
      contacts: [contact('email', 'honsec@wherry-owners.example', 'asked')],
    },
  ),
  request(
    'pe-063',
    {
      source: 'rss',
      url: 'https://forum.gamemaker.io/index.php?threads/paid-need-a-gml-programmer-to-fix-my-netcode.118842/',
      title: '[PAID] Need a GML programmer to fix my netcode',
      body: `Hey guys. I've got a top down hockey game, 2v2, that works flawless on one screen. Online is another story. It was based on a tutorial and now it's spaghetti: pucks teleport, sometimes both goalies are the same player.

I need someone who's shipped something with networking in GMS2 (doesn't have to be big) to either fix it or tell me it has to be redone, and then redo it. GMS2 2024.x, steam is the target so if you know the steam extension all the better.

Don't know what's fair for this so tell me your rate, hourly or for the whole thing, and I'll tell you honestly if I can do that. I have a job so it's not peanuts. I'd want to pay for a couple of hours first where you look at it and write down what you think.

PM me or discord: pucksandbolts`,
    },
    { engagement: 'contract', services: [null, 'api_integration'], contacts: [contact('discord', 'pucksandbolts', 'asked')] },
  ),
  request(
    'pe-066',
    {
      source: 'reddit',
      url: 'https://www.reddit.com/r/HireaWriter/comments/1psa9xd/hiring_writer_for_train_travel_blog_008word/',
      title: '[Hiring] Writer for train travel blog, $0.08/word, must have taken the train',
      body: `We publish guides on night trains in Europe. Looking for one or two people who've been on them, recently, and can write down what it's like without "nestled" and "vibrant".

- 1,200 to 1,800 words, 2 a month
- $0.08 per word, paid within 7 days of acceptance (Wise)
- your own photos are a bonus: +$20 per article
- byline if you want it

**To apply** fill in this form, it takes 5 minutes and asks for two links and one opinion: https://couchettepost.example/write-for-us

No agencies. We can tell if it's ChatGPT, not because of detectors but because it has never been woken at the border at Gyékényes.`,
      tags: ['Hiring'],
    },
    {
      engagement: 'contract',
      budget: { minMinor: 8, maxMinor: 8, currency: 'USD', unit: 'item' },
      services: ['blog_article'],
      contacts: [contact('website', 'https://couchettepost.example/write-for-us', 'asked')],
    },
  ),
  offer('pe-069', {
    source: 'reddit',
    url: 'https://www.reddit.com/r/slavelabour/comments/1q1qjt0/offer_ill_photoshop_anything_5/',
    title: `[OFFER] I'll remove people / things from your photos, $5 per pic`,
    body: `exes, photobombers, bins, the thumb. $5 each, 3 for $12. usually done same day, i'm in Manila so your night is my day. you only pay when you have seen it (small version with watermark)

paypal or crypto. dm me. examples in my profile, 140+ reviews`,
    tags: ['Offer'],
  }),
  other('pe-072', {
    title: 'Fourteen months in: what I learned running a team of volunteers',
    body: `We put our demo out last week so I thought I'd write down a few things before I forget.

People leave. Not in anger, they get a job or a girlfriend. Plan for it: everything in the repository on friday, no exceptions.

Don't recruit for jobs you haven't got yet. We took on a composer in month two and he had nothing to do until month nine and was, rightly, annoyed.

An equal share is easy to explain and starts hurting the moment somebody works three times as much as somebody else. If I did it again I'd count hours.

And playtest with people who don't love you. The demo's wishlists stand at 2,300, no idea if that's good.`,
  }),
  request(
    'pe-075',
    {
      title: 'Indexing of the poor law ledgers',
      body: `The Society has received a bequest of £180 "for the ledgers" and we'd like to use it for what Mr Tranter would have wanted, an index of names that can be searched.

There are three volumes, 1798 to 1834, photographed, about 620 images. The hand is clear throughout apart from one overseer who we suspect drank. We have a spreadsheet laid out: surname, forename, date, sum, reason, page.

The £180 would go to the person who does it, we aren't able to add to it, and there's no deadline but we'd like to see volume one by the summer. You can do it from anywhere.

Those interested please write to Mrs E. Hallam, ledgers@overtonhistory.example`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 18000, maxMinor: 18000, currency: 'GBP', unit: 'fixed' },
      contacts: [contact('email', 'ledgers@overtonhistory.example', 'asked')],
    },
  ),
  other('pe-078', {
    source: 'bluesky',
    url: 'https://bsky.app/profile/longplatform.example/post/3lxn7yq2ss22k',
    title: '',
    body: `podcast accounts for the year, since people always ask: ads £0, patreon £1,140, editing −£900, hosting −£168, a microphone my co-host sat on −£95. so that's a profit of minus twenty-three pounds. best job i ever had`,
  }),
  other('pe-081', {
    source: 'rss',
    url: 'https://www.quartertothree.com/fp/forum/topic/158801-so-i-made-a-thing-it-is-out/',
    title: 'So I made a thing. It is out',
    body: `Six years, one divorce (unrelated), and it's on sale: $14.99, ten percent off the first week.

I know there are threads about this sort of game and I promise to only bump my own. Thanks to the half dozen of you who played the awful build with programmer art. All of the art has been replaced since, that alone took two years and three artists, and it's the reason it doesn't look like a spreadsheet any more.

Ask me anything, except "when is the switch version"`,
  }),
  request(
    'pe-084',
    {
      source: 'rss',
      url: 'https://forums.anandtech.com/threads/paid-sig-avatar-set-for-our-folding-team.2624417/',
      title: 'Paid: sig + avatar set for our folding team',
      body: `Our team hit 5 billion points so we figured it's time to look like a team. Need a banner for sigs (468x60, plus a slim one that fits the height limit here), an avatar frame people can put their own picture in, and the same thing big enough for a mug.

Theme is a raccoon in a server rack. Don't ask.

$25 by paypal from me personally. If you're up for it say so and I'll mark it taken.`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 2500, maxMinor: 2500, currency: 'USD', unit: 'fixed' },
      services: ['social_graphics', null],
    },
  ),
  offer(
    'pe-087',
    {
      source: 'rss',
      url: 'https://forums.unrealengine.com/t/environment-artist-available-from-may/2043077',
      title: 'Environment artist available from May',
      body: `Hi, my contract at the studio I was with ends in April so I'm putting this up early.

9 years, 3 shipped titles (2 under my name), mostly rock, foliage and old buildings. UE5, Substance, some Houdini. I can do one hero asset or a whole level with lighting.

Day rate is £260, weekly is better. Remote, I'm in Dundee.

ArtStation is linked in my profile, or see https://rowanstrachan.example. rowan@rowanstrachan.example`,
      tags: ['job-seekers'],
    },
    {
      contacts: [
        contact('website', 'https://rowanstrachan.example', 'published'),
        contact('email', 'rowan@rowanstrachan.example', 'asked'),
      ],
    },
  ),
  request(
    'pe-090',
    {
      source: 'rss',
      url: 'https://www.mumsnet.com/talk/pta/5218840-summer-fair-poster-can-someone-do-us-one-properly',
      title: 'Summer fair poster - can someone do us one properly?',
      body: `I've inherited the PTA (never make eye contact at the AGM) and with it the fair poster which has been done in Word with Comic Sans and a clip art sun for as long as anyone can remember. It needs burning.

We have £40 from the float that the treasurer says I can spend on this and not a penny more. A4 that works as A5 flyer too, printed locally, date, time, bouncy castle, dog show, "cash is king". We've a nice drawing of the school by a year 5 that could go on it.

Anybody do this for a living, or nearly? PM me, would need it by Friday week x`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 4000, maxMinor: 4000, currency: 'GBP', unit: 'fixed' },
      services: [null, 'social_graphics'],
    },
  ),
  other('pe-093', {
    title: 'FREE 3 seater couch, must go by sunday',
    body: `Ikea ektorp, cover washed last month, one castor gone. No smokers, one very old cat. You'll need two people and a ute, it's on the first floor and I can't help carry as I've done my back.

If it's still here monday I'm paying the council $70 to take it so please.`,
  }),
  other('pe-096', {
    title: 'Part one is up',
    body: `After all the moaning in this thread about plosives I'd better link to the thing I suppose. Part one of The Drowned Hundred is on all the usual apps as of this morning, 23 minutes.

Gwenda is the narrator, you'd not believe she had never done this before, she's a retired district nurse. The choir is eleven people in eleven bedrooms.

Parts two to six every other Thursday.`,
  }),
  request(
    'pe-099',
    {
      source: 'reddit',
      url: 'https://www.reddit.com/r/hungryartists/comments/1pvq30e/hiring_party_portrait_5_characters_150/',
      title: '[Hiring] Party portrait, 5 characters, $150',
      body: `Our table is breaking up because two of us are having kids so I'd like a group picture. 5 characters round a campfire, waist up or full, whatever composition works for you. I've got hero forge models and too many words about each of them.

Budget's $150 total. Digital, 4k or so, personal use, printed as posters for the five of us.

Please comment with a link to your gallery, and 1 picture in it where you did a group. I'll answer tomorrow night after work, it's not first come first served.`,
      tags: ['Hiring'],
    },
    { engagement: 'contract', budget: { minMinor: 15000, maxMinor: 15000, currency: 'USD', unit: 'fixed' } },
  ),
  other('pe-102', {
    title: 'Worth paying extra for the bigger radio?',
    body: `Coming back after 15 years off (kids). I've still the old 35MHz set which I'm told is now a doorstop.

The man in the shop is steering me to one at £389, the internet says the same thing with a smaller screen is £210 and you can program it all the same. I fly gliders and a bit of sport power, four servos, six at the most.

Is there a job the dear one does that the cheap one doesn't?`,
  }),
  other('pe-105', {
    title: 'If a farmer gives me £20 for fuel, is that commercial?',
    body: `Not trying to start a fight.

Neighbour asked me to fly along his boundary ditch after the flood and take some pictures for the insurance. I did, took me half an hour. He gave me twenty quid and a dozen eggs. A chap at the club now says that makes me a commercial operator and I need different insurance, and that he knows somebody who got a letter.

I've read the CAA page three times and come away with three answers. Anybody who actually knows?`,
  }),
  request(
    'pe-108',
    {
      source: 'rss',
      url: 'https://www.translatorscafe.com/cafe/MegaBBS/thread-view.asp?threadid=48172',
      title: 'Interpreter FR<>EN, Lyon, one day, cheese people',
      body: `Hello,

We are a family dairy from Somerset and are exhibiting at a trade fair in Lyon on 14 May. Looking for an interpreter for that one day, 9 to 5.30, at our stand and for two meetings. Technical words are about cheese and refrigeration, we'll send a list beforehand.

We pay EUR 350 a day plus lunch, train paid if you come from within the region.

Please write to hester@dunkerydairy.example with a few lines about yourself. Nothing fancy.`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 35000, maxMinor: 35000, currency: 'EUR', unit: 'day' },
      contacts: [contact('email', 'hester@dunkerydairy.example', 'asked')],
    },
  ),
  request(
    'pe-111',
    {
      source: 'rss',
      url: 'https://www.ukbusinessforums.co.uk/threads/need-80-product-descriptions-written-candles.438201/',
      title: 'Need 80 product descriptions written (candles)',
      body: `Hi,

I make candles, 80 lines including the wax melts, and the descriptions on my site are honestly the same three sentences in a different order. I've tried the AI thing and everything was "a symphony of" something.

Looking for a person who'd write 60-80 words for each. I'll post you the scents you can't imagine! Everything you need (burn time, weight, allergens) is in a spreadsheet and you'd write into that, no need to touch the website.

I can pay £200 for the lot. Please PM with something similar you've done. Need them before the Christmas range goes live mid October.`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 20000, maxMinor: 20000, currency: 'GBP', unit: 'fixed' },
      services: ['product_descriptions'],
    },
  ),
  request(
    'pe-114',
    {
      source: 'rss',
      url: 'https://www.flyingsolo.com.au/forum/thread/landing-page-for-a-course/',
      title: 'Landing page for a course, who can build it?',
      body: `Hi soloists,

I teach dog first aid in person and from July also online. My main site is on Squarespace and I'm happy with it, but for the course I need ONE page that does nothing else: what it is, who I am, three testimonials, price, buy button (goes to Thinkific). I've written all the words, a copywriter friend has been over them. Photos are done too.

Mobile first because they all come off Instagram. Can be in Squarespace or on its own, I'm easy.

Budget $700 incl GST. Wanting it live by 20 June. Email is best: renee@pawsandbandages.example`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 70000, maxMinor: 70000, currency: 'AUD', unit: 'fixed' },
      services: ['landing_page'],
      contacts: [contact('email', 'renee@pawsandbandages.example', 'asked')],
    },
  ),
  offer(
    'pe-117',
    {
      source: 'rss',
      url: 'https://gearspace.com/board/the-moan-zone-classifieds/1430022-mastering-35-song-real-room.html',
      title: 'Mastering, $35 a song, real room',
      body: `<p>Room's finished, bank isn't. So until the end of the year:</p><ul><li>$35 per song</li><li>EP up to 6 songs $180</li><li>vinyl pre-master add $60</li></ul><p>Dangerous, Pultec-ish things, PMCs, me. Revisions till you're happy or we agree that it's the mix. Send one song unpaid if you like and compare.</p><p>PM or <a href="mailto:desk@coldstoremastering.example">desk@coldstoremastering.example</a></p>`,
    },
    { contacts: [contact('email', 'desk@coldstoremastering.example', 'asked')] },
  ),
  request(
    'pe-120',
    {
      title: 'Music typesetting, 90 pages, Sibelius or Dorico',
      body: `Dear all,

Our choir owns the manuscript of a mass by a local composer (d. 1931) and after long talks with the family we may print it. SATB, organ, strings. About 90 pages once it is set, legible, in ink, with some pencil by a later conductor which should be left out.

We'd pay 6 euro per finished page. I would proofread every page against the original, so you don't have to worry about the odd slip.

If you would like to see a few pages first I can send a scan. Frau Dr. Ute Behrend, notenwart@kantorei-seelow.example`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 600, maxMinor: 600, currency: 'EUR', unit: 'item' },
      contacts: [contact('email', 'notenwart@kantorei-seelow.example', 'asked')],
    },
  ),
  offer('pe-123', {
    source: 'rss',
    url: 'https://www.sitepoint.com/forums/showthread.php?620118-Simple-logos-from-60-see-inside',
    title: 'Simple logos from $60, see inside',
    body: `Hi SitePointers,

I have the next two weeks free between contracts so I am doing logos at a special price:

$60 - 2 concepts, 2 revisions, all files
$110 - 4 concepts, revisions until you like it, business card
$25 - favicon from your existing logo

Payment 50% first by Paypal. Turnaround 3 days. I do mostly type based, no mascots. Please see the attached pdf for my last twelve.

PM me your company name and two logos that you wish were yours.`,
  }),
  other('pe-126', {
    source: 'reddit',
    url: 'https://www.reddit.com/r/freelance/comments/1pzn1rm/net_90_after_i_signed_net_30/',
    title: 'Net 90 after I signed net 30',
    body: `Client of two years (regional museum chain, lovely people) got bought. New owners' AP department sends a letter that all vendors are now net 90. I've $7,200 outstanding on the old terms and a signed contract that says 30.

The people I work with are embarrassed but can't do anything. Do I 1) quote the contract at AP 2) stop work 3) suck it up because they're a third of my income?

If you've been through this, did they ever budge?`,
  }),
  other('pe-129', {
    source: 'mastodon',
    url: 'https://mastodon.social/@inkandale/113177420391755203',
    title: '',
    body: '<p>an invoice i&#39;d written off in 2021 was paid today. no note, no apology, just 480 €. i&#39;ve decided to believe in ghosts</p>',
  }),
  offer('pe-132', {
    title: 'I WILL DO ANY PHOTOSHOP/VIDEO WORK CHEAP !!!',
    body: `Hello Sir/Madam of this nice forum

I am expert of Photoshop, Illustrator, Premiere and After effect with 6 year experience in Dhaka. I can do background remove $0.50 per photo, logo $15, intro video $20, Youtube edit $10 per 10 minute.

Fast delivery 24 hour, unlimited revision till your satisfy. First photo free for test.

Please PM me or reply I am online always

Thanks & regards
Shohel`,
  }),
  offer(
    'pe-137',
    {
      source: 'reddit',
      url: 'https://www.reddit.com/r/VirtualYoutubers/comments/1pwq8kz/live2d_rigging_slots_open_for_february/',
      title: 'Live2D rigging slots open for February',
      body: `Hi I'm Sabi! Rigger for about 3 years, 40+ models. Two slots in February.

Half body from $350, full body from $600, expressions +$20 each, physics that don't look like jelly included. You need a model that is cut already, I can recommend cutters.

VGen only for payment. TOS and examples on https://sabirigs.example, questions on Discord: sabi.rigs`,
    },
    { contacts: [contact('website', 'https://sabirigs.example', 'published'), contact('discord', 'sabi.rigs', 'asked')] },
  ),
  other(
    'pe-143',
    {
      title: 'Entries: fees and closing date',
      body: `First entry of a dog $32, each additional class $14, puppies $20, junior handling free. Catalog $8 ordered ahead, $10 at the gate. Full page ads $60, half $35, camera ready by August 12, send to catalog@tricountyspaniels.example.

Closing: August 19, 6pm, no exceptions. Yes, also not for you.

RV parking with electric $35 a night, only from the form.`,
    },
    { contacts: [contact('email', 'catalog@tricountyspaniels.example', 'asked')] },
  ),
  offer(
    'pe-146',
    {
      source: 'rss',
      url: 'https://www.translatorscafe.com/cafe/MegaBBS/thread-view.asp?threadid=48066',
      title: 'Japanese > English patents, available again',
      body: `After a year of parental leave I am taking on work again from 1 October.

- JP>EN, chemistry and semiconductors
- 14 years, formerly in-house at a firm in Osaka
- 0.13 USD per source character, rush 25% more
- MemoQ, Trados if it must be

CV and three redacted samples on request: k.muraoka@hatopatents.example`,
    },
    { contacts: [contact('email', 'k.muraoka@hatopatents.example', 'asked')] },
  ),
  request(
    'pe-149',
    {
      source: 'rss',
      url: 'https://www.museumjobs.com/job/digital-engagement-officer-part-time-brindlecote',
      title: 'Digital Engagement Officer (part time), Brindlecote Mill Museum',
      body: `Salary: £26,400 a year pro rata (21 hours a week)
Contract: permanent, subject to a six month probation
Location: Brindlecote, some work from home

Brindlecote Mill is a working water mill with a small team of staff and about ninety volunteers. We're looking for someone to look after our website, our social media and the e-newsletter, to film and photograph what happens here, and to train volunteers who'd like to join in.

You'll need to be able to write for people who have never thought about flour. You don't need a degree.

Pension, parking, bread. Closing date 12 noon on 3 November, interviews on the 14th. Application form and full description: https://brindlecotemill.example/jobs`,
    },
    {
      engagement: 'employment',
      budget: { minMinor: 2640000, maxMinor: 2640000, currency: 'GBP', unit: 'year' },
      services: [null, 'social_content_month'],
      contacts: [contact('website', 'https://brindlecotemill.example/jobs', 'asked')],
    },
  ),
  request(
    'pe-152',
    {
      source: 'rss',
      url: 'https://www.saabcentral.com/threads/looking-for-cad-help-throttle-body-adapter.719944/',
      title: 'Looking for CAD help: throttle body adapter',
      body: `Putting the later throttle body on my B202. Bolt patterns don't match (of course) so I need an adapter plate, 22mm thick, tapered bore 60 to 65, vacuum port on one side. I've got both gaskets scanned flat with a ruler in the picture and the shop that will mill it wants a STEP and a dimensioned drawing.

I can do everything on this car apart from that. Somebody here must do CAD for a living. I'll pay $75, more if there's something I've not thought of.

Hit me up by PM`,
    },
    { engagement: 'contract', budget: { minMinor: 7500, maxMinor: 7500, currency: 'USD', unit: 'fixed' } },
  ),
  other('pe-155', {
    source: 'rss',
    url: 'https://community.ebay.com/t5/Selling/Final-value-fee-on-the-sales-tax-again/td-p/34702118',
    title: 'Final value fee on the sales tax AGAIN',
    body: `Sold a $40 coat to Chicago. Tax is $4.10 which I never see. Shipping $11.35 which I never see. And I pay 13.6% on the whole $55.45 as if I was getting rich here.

I know, cost of doing business. But add promoted at 5% because without it nobody sees it, the mailer, the tape, and the lady who helps me list at $12 an hour, and I'm working for the coat hanger.

Vent over. Anyone moved to the other place, is it better?`,
  }),
];
