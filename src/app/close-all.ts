/**
 * Closes one after the other. What does not close (a disk that is full by now) must not keep the others open: a server left listening keeps the
 * process alive.
 * @throws what the first of them threw, when all have been closed
 */
export async function closeAll(closers: readonly (() => Promise<void>)[]): Promise<void> {
  const failures: unknown[] = [];
  for (const close of closers) await close().catch((error: unknown) => failures.push(error));
  if (failures.length > 0) throw failures[0];
}
