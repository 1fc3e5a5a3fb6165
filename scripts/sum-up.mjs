/**
 * Adds up what the test runner and the real run reported, as one last line: `N passed, N failed, N skipped`. A report that is missing or
 * that names no test counts as one failure, so that nothing passes by not running. Exits with 1 where anything failed.
 *
 *     node scripts/sum-up.mjs REPORT...
 */
import { readFileSync } from 'node:fs';

const counts = { passed: 0, failed: 0, skipped: 0 };

for (const file of process.argv.slice(2)) {
  const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0, numTodoTests = 0, success = false } = read(file);
  counts.passed += numPassedTests;
  counts.failed += numFailedTests;
  counts.skipped += numPendingTests + numTodoTests;
  // A file that cannot be loaded, or an error outside of a test, fails the run without failing a test.
  if (numFailedTests === 0 && (!success || numPassedTests === 0)) counts.failed += 1;
}

console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exitCode = counts.failed === 0 ? 0 : 1;

/**
 * @param {string} file
 * @returns {{ numPassedTests?: number, numFailedTests?: number, numPendingTests?: number, numTodoTests?: number, success?: boolean }}
 */
function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}
