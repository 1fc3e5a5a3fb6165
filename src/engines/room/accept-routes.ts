/** `GET|POST /accept/:token`: the offer behind a private link, and the client's answer to it. */
import type { OpenedOffer } from '../../domain/client-view.ts';
import type { ClientSession } from '../../domain/deal.ts';
import { isLoopError } from '../../errors.ts';
import { type AcceptFormState, declinedPage, offerPage } from './accept-pages.ts';
import { answer, seeOther, trouble } from './answer.ts';
import { FORM_MAX_BYTES, readForm } from './body.ts';
import { toPaymentPage } from './client-routes.ts';
import type { RoomContext, Routes } from './context.ts';
import type { Peer } from './ports.ts';

type Refill = Pick<AcceptFormState, 'name' | 'ticks' | 'problem'>;
const BLANK: Refill = { name: '', ticks: [], problem: null };

export function acceptRoutes(room: RoomContext): Routes {
  const { deals, clock, cookies } = room;

  async function show(request: Request, token: string, peer: Peer | undefined, refill: Refill, status = 200): Promise<Response> {
    const startedMs = clock.now().getTime();
    const opened = await deals.open(token);
    if (!opened) return room.refuseGuess(request, peer, startedMs);
    if (opened.purpose === 'accept' && opened.state === 'accepted') return enter(request, opened);
    const visitor = cookies.visitor(request);
    const action = `/accept/${token}`;
    const form: AcceptFormState | null =
      opened.purpose === 'accept' && opened.state === 'open'
        ? { action, formToken: cookies.formToken(visitor.id, action), ...refill }
        : null;
    return answer(request, offerData(opened, form), () => offerPage(opened, form), {
      status,
      cookies: [form && visitor.setCookie],
    });
  }

  /** Whoever holds the link of an accepted offer is let into the room. */
  function enter(request: Request, session: ClientSession): Response {
    return seeOther(
      request,
      `/client-room/${session.jobId}`,
      { state: 'accepted', id: session.jobId },
      { cookies: [openRoom(session)] },
    );
  }

  function openRoom({ jobId, linkId }: ClientSession): string {
    return cookies.openRoom({ jobId, linkId }, clock.now().getTime());
  }

  async function accept(request: Request, token: string, form: URLSearchParams, peer: Peer | undefined): Promise<Response> {
    const startedMs = clock.now().getTime();
    const ticks = form.getAll('tick');
    const name = form.get('name') ?? '';
    const result = await deals.accept(token, { name, ticks, sowHash: form.get('sow') ?? '' }, room.visitOf(request, peer));
    if (result.state === 'refused') {
      switch (result.why) {
        case 'unknown':
          return room.refuseGuess(request, peer, startedMs);
        case 'public':
        case 'closed':
          return show(request, token, peer, BLANK, 409);
        case 'changed':
          // The ticks belonged to another text, so they are not carried over.
          return show(request, token, peer, { name, ticks: [], problem: 'changed' }, 409);
        case 'name':
        case 'ticks':
          return show(request, token, peer, { name, ticks, problem: result.why }, 422);
      }
    }
    if (result.state === 'already') return enter(request, result);
    return authoriseFirst(request, result);
  }

  /** On to the payment page of the first milestone. Where it cannot be opened, the acceptance stands and the room offers it again. */
  async function authoriseFirst(request: Request, session: ClientSession): Promise<Response> {
    const opened = [openRoom(session)];
    try {
      return await toPaymentPage(room, request, session, 1, opened);
    } catch (error) {
      if (!isLoopError(error)) throw error;
      room.report(error);
      return seeOther(
        request,
        `/client-room/${session.jobId}?payment=unavailable`,
        { state: 'accepted', id: session.jobId },
        { cookies: opened },
      );
    }
  }

  return {
    '/accept/:token': {
      GET: async (request, { token = '' }, peer) => room.tooManyGuesses(request, peer) ?? show(request, token, peer, BLANK),
      POST: async (request, { token = '' }, peer) => {
        const refused = room.tooManyGuesses(request, peer);
        if (refused) return refused;
        const form = await readForm(request, FORM_MAX_BYTES);
        const startedMs = clock.now().getTime();
        if (!cookies.isOwnForm(request, `/accept/${token}`, form.get('form_token') ?? '')) {
          // A wrong link must look the same whether or not a form came with it.
          return (await deals.open(token)) ? trouble(request, 403) : room.refuseGuess(request, peer, startedMs);
        }
        if (form.get('decision') === 'accept') return accept(request, token, form, peer);
        if (form.get('decision') !== 'decline') return trouble(request, 400);
        const opened = await deals.open(token);
        const outcome = await deals.decline(token, form.get('note') ?? '');
        if (outcome === null || !opened) return room.refuseGuess(request, peer, startedMs);
        if (outcome === 'accepted') return enter(request, opened);
        return answer(request, { state: 'declined' }, () => declinedPage(opened.terms.provider.name));
      },
    },
  };
}

function offerData(opened: OpenedOffer, form: AcceptFormState | null) {
  const { state, purpose, sowHash, sow, terms, disclosures } = opened;
  return {
    state,
    purpose,
    title: terms.serviceTitle,
    provider: terms.provider,
    price: terms.price,
    milestones: terms.milestones,
    validUntil: terms.validUntil,
    sow: { sha256: sowHash, markdown: sow },
    form: form && { action: form.action, form_token: form.formToken, sow: sowHash, tick: disclosures, problem: form.problem },
  };
}
