/** The author's standing in the repository, as GitHub names it. */

const STANDING: ReadonlyMap<string, string> = new Map([
  ['OWNER', 'by an owner'],
  ['MEMBER', 'by a member'],
  ['COLLABORATOR', 'by a collaborator'],
  ['CONTRIBUTOR', 'by a contributor'],
]);

/** A tag for whoever has a part in the repository; null for a passer-by, who can promise no money of it. */
export function standingTag(association: string | null | undefined): string | null {
  return STANDING.get(association ?? '') ?? null;
}
