/** The provider with its reads real and its writes answered here: what would have been done, with ids that say so where an id is made. */
import type { PaymentOutcome, PaymentProvider, PaymentState } from './provider.ts';

/** Wraps a provider so that no write reaches it. A capture or release is answered from the real payment as it would look afterwards. */
export function previewProvider(provider: PaymentProvider): PaymentProvider {
  const afterwards = async (
    paymentId: string,
    signal: AbortSignal,
    change: (payment: PaymentState) => PaymentState,
  ): Promise<PaymentOutcome<PaymentState>> => {
    const payment = await provider.payment(paymentId, signal);
    return payment.state === 'done' ? { state: 'done', value: change(payment.value) } : payment;
  };
  return {
    ...provider,
    isPreview: true,
    async openSession({ operationId, expiresAt }) {
      const sessionId = `preview_${operationId}`;
      return {
        state: 'done',
        value: { sessionId, url: `about:blank#${sessionId}`, expiresAt: new Date(expiresAt * 1000).toISOString() },
      };
    },
    async expireSession(sessionId, _key, signal) {
      const session = await provider.session(sessionId, signal);
      return session.state === 'done' ? { state: 'done', value: { ...session.value, status: 'expired', url: null } } : session;
    },
    capture: (paymentId, amountMinor, operationId, _key, signal) =>
      afterwards(paymentId, signal, (payment) =>
        payment.status === 'requires_capture'
          ? { ...payment, status: 'succeeded', capturableMinor: 0, receivedMinor: amountMinor, operationId }
          : payment,
      ),
    release: (paymentId, operationId, _key, signal) =>
      afterwards(paymentId, signal, (payment) =>
        payment.status === 'requires_capture' ? { ...payment, status: 'canceled', capturableMinor: 0, operationId } : payment,
      ),
  };
}
