/** `/client-room/:id` and below: only for who came in by a private link of this job; to everyone else every id looks the same. */
import type { RoomView, Verdict } from '../../domain/client-view.ts';
import type { ClientSession } from '../../domain/deal.ts';
import { answer, seeOther, trouble, wantsJson } from './answer.ts';
import { FORM_MAX_BYTES, readForm } from './body.ts';
import type { Handler, RoomContext, Routes } from './context.ts';
import type { RoomFile } from './ports.ts';
import { type Banner, continuePage, milestonesPage, roomPage, timelinePage } from './room-pages.ts';

export function clientRoutes(room: RoomContext): Routes {
  const { deals, clock, cookies } = room;

  /** Asks the cookie before the ledger, so that an id without its session costs nothing and tells nothing. */
  function inside(
    work: (
      request: Request,
      session: ClientSession,
      view: RoomView,
      params: Readonly<Record<string, string>>,
    ) => Promise<Response>,
  ): Handler {
    return async (request, params) => {
      const session = cookies.session(request, params['id'] ?? '', clock.now().getTime());
      const view = session && (await deals.room(session));
      return session && view ? work(request, session, view, params) : trouble(request, 404);
    };
  }

  async function show(request: Request, view: RoomView, banner: Banner, status = 200): Promise<Response> {
    const visitor = cookies.visitor(request);
    const formToken = (path: string): string => cookies.formToken(visitor.id, path);
    return answer(request, roomData(view, formToken, banner), () => roomPage(view, formToken, banner), {
      status,
      cookies: [visitor.setCookie],
    });
  }

  /** A decision about a milestone: same-site form with its own token, then the answer. */
  function decision(
    action: 'approve' | 'revise' | 'authorise',
    work: (
      request: Request,
      session: ClientSession,
      number: number,
      form: URLSearchParams,
      peer: Parameters<Handler>[2],
    ) => Promise<Response>,
  ): Handler {
    return async (request, params, peer) => {
      const form = await readForm(request, FORM_MAX_BYTES);
      const { id = '', number = '' } = params;
      const session = cookies.session(request, id, clock.now().getTime());
      if (!session || !/^[1-9]\d{0,2}$/.test(number)) return trouble(request, 404);
      if (!cookies.isOwnForm(request, `/client-room/${id}/milestones/${number}/${action}`, form.get('form_token') ?? ''))
        return trouble(request, 403);
      return work(request, session, Number(number), form, peer);
    };
  }

  async function verdict(
    request: Request,
    session: ClientSession,
    outcome: Verdict,
    done: 'approved' | 'revision_requested',
  ): Promise<Response> {
    const here = `/client-room/${session.jobId}`;
    if (outcome === 'done' || outcome === 'already') return seeOther(request, here, { state: done });
    const view = await deals.room(session);
    if (!view) return trouble(request, 404);
    return show(request, view, { tone: 'bad', text: REFUSED[outcome] }, outcome === 'no_note' ? 422 : 409);
  }

  return {
    '/client-room/:id': {
      GET: inside((request, _session, view) => {
        const isUnavailable = new URL(request.url).searchParams.get('payment') === 'unavailable';
        return show(request, view, isUnavailable ? PAYMENT_UNAVAILABLE : null);
      }),
    },
    '/client-room/:id/milestones': {
      GET: inside(async (request, _session, view) => {
        const visitor = cookies.visitor(request);
        const formToken = (path: string): string => cookies.formToken(visitor.id, path);
        const data = { id: view.jobId, milestones: roomData(view, formToken, null).milestones };
        return answer(request, data, () => milestonesPage(view, formToken), { cookies: [visitor.setCookie] });
      }),
    },
    '/client-room/:id/timeline': {
      GET: inside(async (request, session, view) => {
        const timeline = (await deals.timeline(session)) ?? [];
        return answer(request, { id: view.jobId, timeline }, () => timelinePage(view, timeline));
      }),
    },
    '/client-room/:id/files/:sha256': {
      GET: inside(async (request, session, _view, { sha256 = '' }) => {
        const file = await deals.file(session, sha256);
        return file ? download(request, file) : trouble(request, 404, `/client-room/${session.jobId}`);
      }),
    },
    // The payment page sends the client back here. What is shown and recorded is what the provider answers when asked, not that someone came back.
    '/client-room/:id/return/:number': {
      GET: inside(async (request, session, _view, { number = '' }) => {
        if (!/^[1-9]\d{0,2}$/.test(number)) return trouble(request, 404);
        let hasAnswer = true;
        try {
          await deals.observe(session, Number(number));
        } catch (error) {
          room.report(error);
          hasAnswer = false;
        }
        const view = await deals.room(session);
        return view ? show(request, view, afterPayment(view, Number(number), hasAnswer)) : trouble(request, 404);
      }),
    },
    '/client-room/:id/milestones/:number/authorise': {
      POST: decision('authorise', (request, session, number) => toPaymentPage(room, request, session, number, [])),
    },
    '/client-room/:id/milestones/:number/approve': {
      POST: decision('approve', async (request, session, number, form, peer) => {
        const outcome = await deals.approveDelivery(session, number, form.get('delivery') ?? '', room.visitOf(request, peer));
        return verdict(request, session, outcome, 'approved');
      }),
    },
    '/client-room/:id/milestones/:number/revise': {
      POST: decision('revise', async (request, session, number, form) => {
        const outcome = await deals.requestRevision(session, number, form.get('delivery') ?? '', form.get('note') ?? '');
        return verdict(request, session, outcome, 'revision_requested');
      }),
    },
  };
}

/** Sends the client to the provider's page for a milestone; to the room where its turn is not now. */
export async function toPaymentPage(
  room: RoomContext,
  request: Request,
  session: ClientSession,
  number: number,
  setCookies: readonly string[],
): Promise<Response> {
  const here = `/client-room/${session.jobId}`;
  const opened = await room.deals.authorise(session, number, room.origin());
  if (!opened) return seeOther(request, here, { id: session.jobId }, { cookies: setCookies });
  const isAllowed = [...room.paymentOrigins, room.origin()].includes(new URL(opened.url).origin);
  const view = isAllowed || wantsJson(request) ? null : await room.deals.room(session);
  if (!view) return seeOther(request, opened.url, { id: session.jobId }, { cookies: setCookies });
  return answer(request, { id: session.jobId, next: opened.url }, () => continuePage(view, opened.url), { cookies: setCookies });
}

const PAYMENT_UNAVAILABLE: Banner = {
  tone: 'bad',
  text: 'Your acceptance is recorded. The payment page cannot be opened right now; nothing was charged or reserved. Please try again in a few minutes with the button below.',
};

const REFUSED: Readonly<Record<Exclude<Verdict, 'done' | 'already'>, string>> = {
  changed: 'The delivery changed after this page was shown to you. Nothing was decided. Please look at it as it is now.',
  not_now: 'This is not possible at the moment. Nothing was changed. The page below shows where things stand.',
  no_rounds: 'The agreed rounds of changes are used up, so nothing was sent. Please write to your provider.',
  no_note: 'Please say what should be different. Nothing was sent.',
};

/** What the provider's own answer means for the client, read from the state it led to. */
function afterPayment(view: RoomView, number: number, hasAnswer: boolean): Banner {
  const milestone = view.milestones.find((m) => m.number === number);
  if (!milestone) return null;
  if (milestone.isFrozen) return { tone: 'plain', text: 'The payment is being checked. There is nothing you need to do now.' };
  switch (milestone.state) {
    case 'authorised':
    case 'in_progress':
      return {
        tone: 'good',
        text: `Stripe confirms: the amount for milestone ${number} is reserved on your card. Nothing was charged.`,
      };
    case 'pending':
    case 'expired':
      return {
        tone: 'plain',
        text: 'Stripe says the payment was not authorised. Nothing was reserved or charged. You can try again below.',
      };
    case 'authorising':
      return {
        tone: 'plain',
        text: hasAnswer
          ? 'Stripe has not confirmed the payment yet. If you completed it, reload this page in a moment; otherwise go on with the button below.'
          : 'Stripe could not be asked just now. If you completed the payment, it is safe: reload this page in a moment.',
      };
    default:
      return null;
  }
}

function roomData(view: RoomView, formToken: (path: string) => string, banner: Banner) {
  const { jobId, sow, sowHash, milestones, ...rest } = view;
  const form = (number: number, action: string, isOpen: boolean) => {
    const path = `/client-room/${jobId}/milestones/${number}/${action}`;
    return isOpen ? { action: path, form_token: formToken(path) } : null;
  };
  return {
    id: jobId,
    ...rest,
    banner: banner?.text ?? null,
    sow: { sha256: sowHash, markdown: sow },
    milestones: milestones.map(({ can, ...milestone }) => ({
      ...milestone,
      forms: {
        authorise: form(milestone.number, 'authorise', can.authorise),
        approve: form(milestone.number, 'approve', can.approve),
        revise: form(milestone.number, 'revise', can.revise),
      },
    })),
  };
}

/** A delivered file is never shown in place, whatever it says it is: it is saved. */
function download(request: Request, { name, size, stream }: RoomFile): Response {
  const ascii = name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const encoded = encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return new Response(request.method === 'HEAD' ? null : stream(), {
    headers: {
      'content-type': 'application/octet-stream',
      'content-length': String(size),
      // https://datatracker.ietf.org/doc/html/rfc6266
      'content-disposition': `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`,
      'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
    },
  });
}
