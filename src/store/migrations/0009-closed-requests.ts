/** That a request is over, as its post says when it is read again. */
export const closedRequests = `
ALTER TABLE jobs ADD COLUMN closed_reason TEXT;
ALTER TABLE jobs ADD COLUMN closed_at TEXT;
ALTER TABLE jobs ADD COLUMN closed_overruled INTEGER NOT NULL DEFAULT 0;
`;
