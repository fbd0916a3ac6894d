/**
 * Words in the path of a link that tell where it leads, grouped by purpose: to a service for readers, to a list of articles or a person, or
 * to a network on which the reader may share the page.
 */
export const LINK_WORDS = {
  service:
    'newsletter newsletters subscribe subscription subscriptions subscriber signup sign-up signin login register registration account membership member donate donation support app apps abo abonnement abonnements abonner abonneren abonnieren premium plus offer offers shop store contact contacts kontakt contacto about impressum privacy terms feedback tips podcast podcasts newsletters-signup suscripcion suscripciones boletines assinatura assine abbonamenti abbonamento iscriviti nyhetsbrev nieuwsbrief prenumerera subscribe-now',
  list: 'tag tags topic topics thema themen theme tema temas tags-list author authors autor autores autoren auteur auteurs people person profile profiles writer writers by staff journalist reporter category categories section sections search hashtag dossier dossiers archive archives rubrik rubrique label keyword keywords firma autore',
  share:
    'sharer sharer.php share intent dialog submit pin shareArticle whatsapp.com facebook.com twitter.com x.com linkedin.com t.me telegram.me pinterest.com reddit.com bsky.app instagram.com youtube.com tiktok.com flipboard.com threads.net wa.me line.me weibo.com vk.com',
} as const;
