/** A server that is listened on, and reported to where the sandbox stands in for Stripe. */
import { type HttpServer, type ListenOptions, listen } from '../system/http-server.ts';

/** The sandbox's stand-in of Stripe, as far as it reports what happens. */
interface Reporter {
  setWebhook(url: string | null): void;
}

/** @param reporter reports to the room, as Stripe does where the room has a public address; null where nothing does */
export async function openServer(options: ListenOptions, reporter: Reporter | null): Promise<HttpServer> {
  const server = await listen(options);
  if (reporter === null) return server;
  reporter.setWebhook(`${server.origin}/webhooks/stripe`);
  return {
    ...server,
    async close() {
      try {
        reporter.setWebhook(null);
      } finally {
        await server.close();
      }
    },
  };
}
