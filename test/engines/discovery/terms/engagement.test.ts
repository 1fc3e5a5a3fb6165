/** What decides between a project and a job, where the points of the tables and the signs of projects differ. */
import { describe, expect, it } from 'vitest';
import { engagementIn } from '../../../../src/engines/discovery/terms/engagement.ts';
import { readPost } from '../../../../src/engines/discovery/text/read-post.ts';
import { post } from '../posts.ts';

const JOB = 5;
const SURELY_JOB = 9;

const engagement = (points: number, title: string, body: string) => {
  const told = { forEmployment: [] as string[], forContract: [] as string[] };
  return { is: engagementIn(readPost(post({ title, body })), points, told), ...told };
};

describe('a consultancy that is put out in due form', () => {
  const body = 'On site for ten days. Terms of reference attached. Send your CV and an offer with a fixed sum.';

  it('is a project, though it asks for a CV as jobs do', () => {
    expect(engagement(JOB, 'Records system at four clinics', body)).toEqual({
      is: 'contract',
      forEmployment: [],
      forContract: expect.arrayContaining(['terms of reference', 'fixed sum']),
    });
  });

  it('is a job where much more speaks of one', () => {
    expect(engagement(SURELY_JOB, 'Records officer', body).is).toBe('employment');
  });

  it('is a job where the words for a project are such as jobs have', () => {
    expect(engagement(JOB, 'Records officer', 'On site. Some weekends. Your rates of pay are those of the scale.').is).toBe(
      'employment',
    );
  });
});
