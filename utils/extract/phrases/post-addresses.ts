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
/** Matches an address on a social network, for example that of an account. */
export const NETWORK_ADDRESS =
  /^(?:https?:)?\/\/(?:\w+\.)?(?:(?:x|twitter|facebook|instagram|tiktok|reddit|linkedin|vk|weibo)\.com|threads\.(?:net|com)|bsky\.app|t\.me)\//i;
/** Matches the class names that social networks themselves give to a post that is quoted on another page. */
export const EMBED_CLASS =
  /\b(?:twitter-(?:tweet|video)|instagram-media|tiktok-embed|bluesky-embed|mastodon-embed|reddit-(?:embed-bq|card)|text-post-media|fb-xfbml-parse-ignore)\b/;
/** Matches the class names of quoted posts whose words are a link to the post. */
export const LINKED_EMBED_CLASS = /\breddit-(?:embed-bq|card)\b/;
/** Matches class names of the line with the name of a post's author. */
export const ACCOUNT_CLASS = /author|account|handle|user|name/i;
/** Matches the words for what is counted below a post. */
export const COUNTED = /^(?:likes?|repl(?:y|ies)|re-?posts?|retweets?|shares?|comments?|views?|quotes?|boosts?|bookmarks?)$/i;
/** Matches class names of counters and buttons below a post. */
export const POST_FURNITURE = /like|repl(?:y|ies)|repost|retweet|boost|share|count|stats|metric|action|toolbar|engage|follow/i;
