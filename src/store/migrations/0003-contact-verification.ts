/** What is known about an address: JSON of `Verification`, null where nobody has looked. */
export const contactVerification = `
ALTER TABLE contacts ADD COLUMN verification TEXT;
`;
