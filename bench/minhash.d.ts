/** What we use of npm's minhash, which is published as CommonJS without types. */
declare module 'minhash' {
  interface Signature {
    update(text: string): void;
    jaccard(other: Signature): number;
  }
  const peer: {
    readonly Minhash: new (config?: { numPerm?: number }) => Signature;
    readonly LshIndex: new (config?: {
      bandSize?: number;
    }) => { insert(key: string, signature: Signature): void; query(signature: Signature): readonly string[] };
  };
  export default peer;
}
