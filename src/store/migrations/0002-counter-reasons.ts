/** What speaks against a verdict is kept beside what speaks for it. */
export const counterReasons = `
ALTER TABLE posts ADD COLUMN counter_reasons TEXT NOT NULL DEFAULT '[]';
`;
