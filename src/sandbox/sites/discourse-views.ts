/** What a forum says of topics, first posts, members and categories: every field that its own description names. */
import { type BoardPost, slug } from './board-posts.ts';
import { numericId, paragraphs } from './social-posts.ts';

const AVATAR = '/letter_avatar_proxy/v4/letter/s/b4bc9f/{size}.png';

function userId({ author }: BoardPost): number {
  return 10 + ([...author].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 10_000);
}

export function userView(post: BoardPost): Record<string, unknown> {
  return { id: userId(post), username: post.author, name: post.author, avatar_template: AVATAR };
}

/** What lists and pages say of a topic alike. */
function topic(post: BoardPost, categoryId: number): Record<string, unknown> {
  const at = post.at.toISOString();
  return {
    id: Number(numericId(post)),
    title: post.title,
    fancy_title: post.title,
    slug: slug(post.title),
    posts_count: post.replies + 1,
    reply_count: post.replies,
    highest_post_number: post.replies + 1,
    created_at: at,
    last_posted_at: at,
    archetype: 'regular',
    visible: true,
    closed: false,
    archived: false,
    pinned: false,
    pinned_globally: false,
    unpinned: null,
    tags: [],
    views: 40,
    like_count: 1,
    has_summary: false,
    category_id: categoryId,
    featured_link: null,
  };
}

/** A topic in a list: without its text. */
export function listedTopic(post: BoardPost, categoryId: number): Record<string, unknown> {
  return {
    ...topic(post, categoryId),
    bumped: true,
    bumped_at: post.at.toISOString(),
    unseen: false,
    last_poster_username: post.author,
    posters: [
      {
        extras: 'latest single',
        description: 'Original Poster, Most Recent Poster',
        user_id: userId(post),
        primary_group_id: null,
      },
    ],
  };
}

/** A topic with its first post. */
export function topicView(post: BoardPost, categoryId: number): Record<string, unknown> {
  return {
    ...topic(post, categoryId),
    post_stream: { posts: [firstPost(post)], stream: [Number(numericId(post))] },
    timeline_lookup: [[1, 0]],
    suggested_topics: [],
    tags_descriptions: {},
    word_count: post.text.split(/\s+/).length,
    deleted_at: null,
    user_id: userId(post),
    pinned_at: null,
    pinned_until: null,
    image_url: null,
    slow_mode_seconds: 0,
    draft: null,
    draft_key: `topic_${numericId(post)}`,
    draft_sequence: 0,
    current_post_number: 1,
    deleted_by: null,
    has_deleted: false,
    actions_summary: [],
    chunk_size: 20,
    bookmarked: false,
    bookmarks: [],
    topic_timer: null,
    message_bus_last_id: 0,
    participant_count: 1,
    show_read_indicator: false,
    thumbnails: null,
    slow_mode_enabled_until: null,
    details: details(post),
  };
}

function details(post: BoardPost): Record<string, unknown> {
  const may =
    'can_edit can_move_posts can_delete can_remove_allowed_users can_create_post can_reply_as_new_topic can_convert_topic';
  const mayMore =
    'can_review_topic can_close_topic can_archive_topic can_split_merge_topic can_edit_staff_notes can_toggle_topic_visibility';
  const rights = [...may.split(' '), ...mayMore.split(' '), 'can_pin_unpin_topic', 'can_moderate_category'];
  return {
    ...Object.fromEntries(rights.map((right) => [right, false])),
    can_remove_self_id: userId(post),
    notification_level: 1,
    participants: [],
    created_by: userView(post),
    last_poster: userView(post),
  };
}

function firstPost(post: BoardPost): Record<string, unknown> {
  const none =
    'primary_group_name flair_name flair_url flair_bg_color flair_color user_title deleted_at edit_reason reply_to_post_number';
  const no =
    'yours can_edit can_delete can_recover can_wiki read bookmarked moderator admin staff hidden user_deleted can_view_edit_history wiki';
  const zero = 'quote_count incoming_link_count reviewable_id reviewable_score_count reviewable_score_pending_count';
  const all = (names: string, value: unknown): Record<string, unknown> =>
    Object.fromEntries(names.split(' ').map((name) => [name, value]));
  return {
    ...all(none, null),
    ...all(no, false),
    ...all(zero, 0),
    id: Number(numericId(post)),
    name: post.author,
    username: post.author,
    display_username: post.author,
    avatar_template: AVATAR,
    created_at: post.at.toISOString(),
    updated_at: post.at.toISOString(),
    cooked: paragraphs(post.text),
    post_number: 1,
    post_type: 1,
    reply_count: post.replies,
    reads: 12,
    readers_count: 11,
    score: 2,
    topic_id: Number(numericId(post)),
    topic_slug: slug(post.title),
    version: 1,
    link_counts: [],
    actions_summary: [],
    user_id: userId(post),
    trust_level: 1,
  };
}

/** A post that a search found, with the words around what fits. */
export function searchHit(post: BoardPost): Record<string, unknown> {
  return {
    id: Number(numericId(post)),
    name: post.author,
    username: post.author,
    avatar_template: AVATAR,
    created_at: post.at.toISOString(),
    like_count: 1,
    blurb: post.text.slice(0, 200),
    post_number: 1,
    topic_id: Number(numericId(post)),
  };
}

export function categoryView(name: string, id: number, position: number, topics: number): Record<string, unknown> {
  return {
    id,
    name,
    color: '0088CC',
    text_color: 'FFFFFF',
    slug: slug(name),
    topic_count: topics,
    post_count: topics,
    position,
    description: null,
    description_text: null,
    description_excerpt: null,
    topic_url: null,
    read_restricted: false,
    permission: 1,
    notification_level: 1,
    can_edit: false,
    topic_template: null,
    has_children: false,
    sort_order: null,
    sort_ascending: null,
    show_subcategory_list: false,
    num_featured_topics: 3,
    default_view: null,
    subcategory_list_style: 'rows_with_featured_topics',
    default_top_period: 'all',
    default_list_filter: 'all',
    minimum_required_tags: 0,
    navigate_to_first_post_after_read: false,
    topics_day: 0,
    topics_week: topics,
    topics_month: topics,
    topics_year: topics,
    topics_all_time: topics,
    subcategory_ids: [],
    uploaded_logo: null,
    uploaded_logo_dark: null,
    uploaded_background: null,
  };
}
