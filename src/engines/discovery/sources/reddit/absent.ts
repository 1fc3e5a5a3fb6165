/**
 * Stands in the bundle for `request-promise` and `ws`, which snoowrap names and the contained client never calls: none of that code ships.
 * `defaults` is what snoowrap calls while it loads.
 */
function absent(): never {
  throw new Error('this transport is not part of loop');
}

export const defaults = (): typeof absent => absent;
export default absent;
