/** The copies of a post by the one that stands for them: the terms of every place where a request stands hold for an answer to it. */
export const copiesOfARequest = `
CREATE INDEX IF NOT EXISTS posts_copies ON posts (duplicate_of) WHERE screened = 'duplicate';
`;
