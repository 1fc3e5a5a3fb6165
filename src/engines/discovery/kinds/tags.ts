/** What a tag says by the custom of its community. A table to be read and changed. */
import type { Kind } from '../../../domain/opportunity.ts';
import { namesIn, phrasesIn } from '../text/words.ts';

/** In brackets in the title, or a flair or label of the platform. */
export const TAGS: ReadonlyMap<string, Kind | 'closed' | 'unpaid' | 'bounty' | 'favour'> = new Map([
  ...all(
    'request',
    `hiring, hire, h, now hiring, hiring now, we are hiring, task, paid task, job, job offer, job opening, jobs, paid,
    paid work, paid gig, gig, patron, looking to hire, looking for freelancer, seeking freelancer, seeking freelancers,
    freelancer wanted, wanted, help wanted paid, work, contract, freelance job, commission request, looking for artist,
    client, project, hiring remote, remote hiring, paid request, request paid, who is hiring, developer wanted,
    designer wanted, artist wanted, writer wanted, editor wanted, urgent hiring, fedihire,
    stellenangebot, auftrag, freelancer gesucht, gesucht, offre d'emploi, offre de mission, se busca, oferta de trabajo,
    vaga, vaga pj, vagas, вакансия, ищу исполнителя, ищем, нужен исполнитель, 招聘, 招人, 诚聘, 急招, 内推, 外包, 外包需求, 找人, 找外包,
    企业直招, 求人, 募集, 구인`,
  ),
  ...all(
    'offer',
    `for hire, forhire, fore hire, for-hire, fh, 4hire, for higher, hire me, offer, offering, offers, service, services,
    seeking work, looking for work, seeking job, seeking jobs, available, available for hire, available for work,
    for contract, who wants to be hired, freelancer, portfolio, commissions open, commission open, comms open,
    commissions, for free, free, resume, selling, self promotion, wts, for hire remote, job wanted, work wanted, opentowork,
    open to work, getfedihired,
    stellengesuch, biete, demande d'emploi, ofrezco, me ofrezco, busco trabajo, ofereço, procuro emprego, резюме, ищу работу,
    求职, 接单, 接外包, 承接外包, 承接, 求職, 구직`,
  ),
  ...all(
    'other',
    `meta, question, questions, discussion, rant, advice, advice needed, psa, info, news, mod, announcement, testimonial,
    review, thanks, thank you, thanks!, thanking, update, results, survey, article, blog, humor, story, success, tip, tips, guide,
    tutorial, showcase, show, poll, warning, scam alert, ama, trade, xpost, x post, feedback, feedback request,
    request for feedback, critique, hired success`,
  ),
  ...all(
    'closed',
    `closed, filled, hired, position filled, completed, complete, done, solved, found, expired, cancelled, canceled,
    no longer available, fulfilled, request fulfilled, no longer hiring, not hiring, job filled, taken, assigned, answered, locked`,
  ),
  ...all(
    'unpaid',
    'unpaid, volunteer, volunteers, revshare, rev share, rev-share, revenue share, hobby, exposure, no pay, collab, equity, equity only',
  ),
  ...all(
    'bounty',
    'bounty, 💎 bounty, bounties, has bounty, bountysource, issuehunt, bounty hunt, reward, rewarded, gitcoin, algora',
  ),
  ...all('favour', 'request, requests, serious request, silly request, favor, favour, request serious, request silly'),
]);

/**
 * Of the names above those that stand before other things as often: a game at a price, one's own work, a desk to be given away. The words of the post
 * decide, and each adds to the log-odds of a request and of an offer.
 */
export const HINTS: ReadonlyMap<string, readonly [request: number, offer: number]> = new Map<string, [number, number]>([
  ...namesIn('paid work contract client').map((tag): [string, [number, number]] => [tag, [1.5, 0]]),
  // More often of one's own than `[Paid]`.
  ['project', [0.8, 0]],
  // Who hires and who would be hired, and hardly anybody else.
  ['fedihire', [3, 2]],
  ...phrasesIn('free, for free, selling, wts').map((tag): [string, [number, number]] => [tag, [0, 0]]),
]);

/** Names that mean something only in brackets: as a label or hashtag they are the topic of the post. */
export const TOPICS: ReadonlySet<string> = new Set([
  ...namesIn(`h job jobs work project client contract freelancer freelancers portfolio resume service services task offer offers
    available free commissions review question questions discussion done complete found news info blog article guide tutorial
    show tip tips story trade poll gig paid selling collab hobby taken hire commission 外包 内推`),
  ...phrasesIn('for free, self promotion, job offer'),
]);

function all<T extends string>(meaning: T, tags: string): (readonly [string, T])[] {
  return phrasesIn(tags).map((tag) => [tag, meaning] as const);
}
