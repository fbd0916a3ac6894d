/**
 * The words in class names and ids that indicate an element's purpose, grouped by purpose. Names are split into words at hyphens and
 * capitals.
 */
export const CLASS_WORDS = {
  related:
    'related recommend recommended recommendation recommendations suggested similar more readmore further moreon seealso recirc recirculation outbrain taboola next up also around relatedcontent relatedarticles',
  caption: 'caption captions credit credits legend copyright photographer figcaption wp-caption imagecaption photocredit',
  promotion:
    'promo promos promoted promotion ad ads advert advertisement advertorial adslot dfp gpt sponsor sponsored sponsors partner banner cta commercial native affiliate',
  newsletter:
    'newsletter newsletters subscribe subscription subscriptions signup sign optin mailing paywall piano donate donation membership register login',
  share:
    'share sharing shares social socials follow facebook twitter whatsapp linkedin pinterest flipboard reddit toolbar tools actions print email addtoany bookmark',
  author: 'author authors byline bylines bio biography contributor contributors writer reporter journalist avatar profile autor auteur',
  info: 'meta metadata date datetime time timestamp info details published publish updated dateline posted postmeta entrymeta readtime',
  tags: 'tag tags topic topics keyword keywords category categories breadcrumb breadcrumbs taxonomy label kicker eyebrow rubric labels',
  navigation:
    'nav navigation navbar menu submenu subnav masthead topbar breadcrumb breadcrumbs pagination pager skip footer foot header sitemap search hamburger',
  sidebar: 'sidebar side aside rail rightrail widget widgets module complementary secondary sticky panel',
  title: 'title headline heading head hed titel titre titulo header',
  standfirst:
    'standfirst dek deck summary description subtitle subheadline subhead subheading lead lede intro introduction excerpt teaser kicker chapo strapline abstract',
  media:
    'image images img photo photos picture gallery slideshow slide slides slider carousel video videos player media audio podcast lightbox hero thumbnail thumb figure',
  listing:
    'card cards list listing feed grid items item teaser teasers tile tiles stories posts articles stream collection row col column package',
  trending: 'trending popular most mostread mostpopular latest breaking ticker top live hot headlines viewed weather stock stocks markets',
  hidden: 'hidden hide print sr visually invisible offscreen noprint screenreader modal popup overlay tooltip dialog dropdown',
  notice: 'cookie cookies consent gdpr disclaimer notice alert message legal correction policy privacy terms error copyright',
  text: 'body content text story storybody articlebody articlecontent articletext entry entrycontent postcontent paragraph paragraphs prose richtext rich copy article post maincontent storycontent main textblock wysiwyg contenu inhalt cuerpo texto testo artikel fulltext',
  embed: 'embed embedded tweet tweets instagram youtube tiktok iframe oembed infobox factbox fact box inset callout',
} as const;
