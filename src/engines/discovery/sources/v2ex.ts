/** V2EX (https://www.v2ex.com/p/7v9TEc53): the newest topics of its nodes for outsourced and remote work, ten of each, without a key. */
import * as v from 'valibot';
import { textOf } from '../../../domain/html-text.ts';
import type { Post } from '../../../domain/opportunity.ts';
import type { Net } from '../../../system/world.ts';
import type { ParsedPage, Source } from '../source.ts';
import { readJson, unclear } from '../source-kit/answer.ts';
import { Count, countOf, Id, maybe, parseItems, Text, tagsOf } from '../source-kit/job-board.ts';
import { isoFromSeconds, jsonOf, notOurs, parseRecorded } from '../source-kit/payload.ts';
import { holdsWords, readPlace } from '../source-kit/place-pages.ts';

const NAME = 'V2EX';

export interface V2exOptions {
  readonly net: Net;
  readonly base: string;
  /** Names of nodes as in their addresses, `/go/outsourcing`. */
  readonly nodes: readonly string[];
}

export function createV2ex({ net, base, nodes }: V2exOptions): Source {
  return {
    id: 'v2ex',
    needs: [],
    search: (query, cursor, signal) =>
      readPlace({
        setting: 'sources.v2ex.nodes',
        places: nodes,
        query,
        cursor,
        nameOf: (node) => `node ${node}`,
        hostOf: () => base,
        read: async (node, _, { words }) => {
          const params = new URLSearchParams({ node_name: node });
          const url = `${base}/api/topics/show.json?${params}`;
          const answer = await readJson(net, url, { name: NAME, signal, mayBeUnchanged: true });
          if (!Array.isArray(answer)) throw unclear(NAME, 'something that is no list of topics');
          const { posts, bad } = parseTopics(answer);
          return { posts: posts.filter((post) => holdsWords(post, words)), bad, after: null };
        },
      }),
    parse: (payload): ParsedPage => {
      const answer = jsonOf(payload, NAME);
      const topics = Array.isArray(answer) ? answer : v.is(Answer, answer) ? (answer.topics ?? answer.result) : null;
      if (topics == null || (topics.length > 0 && !topics.some(isTopic))) throw notOurs(NAME, 'it holds no list of topics');
      return parseRecorded(NAME, [{ items: topics, parse: parseTopics }]);
    },
  };
}

/** Lists inside something: the second version of the API calls its one `result`, collections of recorded topics call it `topics`. */
const Answer = v.looseObject({ topics: v.nullish(v.array(v.unknown())), result: v.nullish(v.array(v.unknown())) });
const Topic = v.looseObject({
  id: Id,
  title: v.pipe(v.string(), v.trim(), v.minLength(1)),
  url: Text,
  content: Text,
  content_rendered: Text,
  created: Count,
  deleted: v.nullish(v.union([v.number(), v.boolean()])),
  replies: Count,
  member: maybe(v.looseObject({ username: Text, url: Text, created: Count })),
  node: maybe(v.looseObject({ name: Text, title: Text })),
  _node: Text,
});

function isTopic(topic: unknown): boolean {
  return v.is(v.looseObject({ title: v.string(), created: v.number() }), topic);
}

function parseTopics(items: readonly unknown[]): ParsedPage {
  return parseItems(items, 'topic', Topic, postOf);
}

function postOf(topic: v.InferOutput<typeof Topic>): Post {
  const isDeleted = topic.deleted === 1 || topic.deleted === true;
  const { member, node } = topic;
  const rendered = textOf(topic.content_rendered ?? '').trim();
  const name = member?.username?.trim() ?? '';
  const since = isoFromSeconds(member?.created);
  return {
    source: 'v2ex',
    nativeId: String(topic.id),
    url: topic.url ?? `https://www.v2ex.com/t/${encodeURIComponent(String(topic.id))}`,
    title: textOf(topic.title).trim(),
    body: rendered === '' ? (topic.content ?? '').trim() : rendered,
    author: name === '' ? null : { name, url: `https://www.v2ex.com/member/${encodeURIComponent(name)}` },
    ...(since === null ? {} : { authorHistory: { since, standing: null } }),
    postedAt: isoFromSeconds(topic.created),
    // Its nodes hold talk as well as jobs, so the node is told and nothing is claimed of the topic.
    tags: tagsOf(node?.name ?? topic._node, node?.title, isDeleted ? 'closed' : null),
    replies: countOf(topic.replies),
    thread: null,
  };
}
