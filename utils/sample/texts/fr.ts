import type { SampleText } from '../sample-text';

/** The sample article in French. */
export default {
  lang: 'fr',
  outlet: 'Le Courrier de l’Orvise',
  section: 'Article d’exemple',
  title: 'Val-sur-Orvise garde son petit bac pour deux ans de plus',
  standfirst: 'Le conseil municipal a voté lundi soir. Il faut au bateau un nouveau moteur, et personne ne sait encore qui le paiera.',
  author: 'Nora Vellard',
  paragraphs: [
    'Le conseil municipal de Val-sur-Orvise a décidé lundi soir de maintenir pendant deux ans encore le bac qui traverse l’Orvise. Onze des dix-neuf conseillers ont voté pour.',
    '« Ce bateau emmène les enfants à l’école le matin et leurs grands-parents chez le médecin l’après-midi », a déclaré Hélène Ardouvin, la maire de Val-sur-Orvise, après le vote. « Aucun autocar ne peut faire cela. »',
    'Mme Ardouvin a précisé que la traversée coûterait toujours un euro. Le nouveau moteur est estimé à 160 000 euros, et elle espère que les commerçants des deux rives y contribueront.',
    'Tout le monde n’est pas convaincu. Tristan Vauquelet, qui dirige l’opposition, a qualifié la décision de « courageuse, chère et mal préparée ».',
    '« Nous avons voté pour un bateau, mais pas pour l’argent qu’il demande », a dit M. Vauquelet aux journalistes.',
    'La société Les Bacs du Héron, qui exploite le bateau, s’est félicitée du vote. « Nous pourrons commencer les travaux sur le moteur en mars », a indiqué l’entreprise dans un communiqué.',
    'Un fonctionnaire du département, qui a demandé à rester anonyme, a expliqué : « Le pont prévu ne sera pas prêt avant 2031. D’ici là, le bac est le seul moyen de traverser. »',
    'La maire a démenti que le bateau soit promis à un collectionneur. La rumeur courait depuis une semaine dans la ville. « Personne n’a rien promis à personne », a affirmé Mme Ardouvin.',
    'Rose Lindier, qui tient la barre du bac depuis vingt-six ans, a appris le résultat sur le ponton. « Demain à six heures, je serai là », a-t-elle dit, « comme toujours. »',
    'Cet article est inventé, de même que toutes les personnes, tous les lieux et toutes les entreprises dont il parle. Il fait partie de l’extension, pour que vous puissiez tout essayer.',
  ],
} satisfies SampleText;
