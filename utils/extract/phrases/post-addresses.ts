/**
 * Matches the address of a single post on a social network. The last form is that of a post on any server of Mastodon, and of a video on
 * TikTok.
 */
export const POST_ADDRESS =
  /^(?:https?:)?\/\/(?:\w+\.)?(?:(?:x|twitter)\.com\/\w+\/status\/|bsky\.app\/profile\/[^/]+\/post\/|threads\.(?:net|com)\/[^/]+\/post\/|instagram\.com\/(?:p|reel|tv)\/|facebook\.com\/(?:permalink|story|photo|[^/]+\/(?:posts|videos|photos)\/)|t\.me\/(?:s\/)?\w+\/\d|linkedin\.com\/(?:posts|feed)\/|reddit\.com\/r\/\w+\/comments\/|vk\.com\/wall|weibo\.com\/\d+\/\w|[^/]+\/@[^/]+\/(?:video\/|posts\/)?\d{6})/i;
/** Matches an address that opens a form for sharing the page. */
export const SHARE_ADDRESS = /\/intent\/|\/sharer?[/.?]|share\?|shareArticle/;
/** Matches class names and ids of containers in which pages show posts of social networks. */
export const POST_CLASS =
  /social|tweet|twitter|toot|bluesky|bsky|mastodon|telegram|insta|threads|facebook|tiktok|linkedin|reddit|weibo|embed|\bpost\b/i;
/** Matches class names of counters and buttons below a post. */
export const POST_FURNITURE = /like|repl(?:y|ies)|repost|retweet|boost|share|count|stats|metric|action|toolbar|engage|follow/i;
