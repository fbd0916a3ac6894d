/** Matches the address of a single post on a social network. The last form is that of a post on any Mastodon server. */
export const POST_ADDRESS = new RegExp(
  `^(?:https?:)?//(?:[a-z]{1,9}\\.)?(?:${[
    '(?:x|twitter)\\.com/[^/?#]{1,60}/status/',
    'bsky\\.app/profile/[^/?#]{1,99}/post/',
    'threads\\.(?:net|com)/@[^/?#]{1,60}/post/',
    'instagram\\.com/(?:p|reel|tv)/',
    'facebook\\.com/(?:permalink|story|photo|[^/?#]{1,99}/(?:posts|videos|photos)/)',
    't\\.me/(?:s/)?[^/?#]{1,60}/[0-9]',
    'tiktok\\.com/@[^/?#]{1,60}/video/',
    'linkedin\\.com/(?:posts|feed/update)/',
    'reddit\\.com/r/[^/?#]{1,60}/comments/',
    'truthsocial\\.com/@[^/?#]{1,60}/posts/',
    'vk\\.com/wall',
    'weibo\\.com/[0-9]{1,20}/[A-Za-z0-9]',
    '[^/?#]{1,99}/@[^/?#]{1,60}/[0-9]{6}',
  ].join('|')})`,
  'i',
);
/** Matches an address that opens a form for sharing the page. */
export const SHARE_ADDRESS = /\/intent\/|\/sharer?[/.?]|share\?|shareArticle/;
/** Matches class names and ids of containers in which pages show posts of social networks. */
export const POST_CLASS =
  /social|tweet|twitter|toot|bluesky|bsky|mastodon|telegram|insta|threads|facebook|tiktok|linkedin|reddit|weibo|embed|\bpost\b|post-?(?:embed|quote|card)/i;
/** Matches names of attributes by which the scripts of the networks find a post. */
export const POST_ATTRIBUTES = /^data-(?:tweet|bluesky|instgrm|telegram|mastodon|embed|post|toot|social)/;
/** Matches class names of counters and buttons below a post. */
export const POST_FURNITURE = /like|repl(?:y|ies)|repost|retweet|boost|share|count|stats|metric|action|toolbar|engage|follow/i;
