import type { SampleText } from '../sample-text';

/** The sample article in Italian. */
export default {
  lang: 'it',
  outlet: 'Il Corriere dell’Ondana',
  section: 'Articolo di esempio',
  title: 'Castelrivo tiene il suo piccolo traghetto per altri due anni',
  standfirst: 'Il consiglio comunale ha votato lunedì sera. Alla barca serve un motore nuovo, e nessuno sa ancora chi lo pagherà.',
  author: 'Nora Vellardi',
  paragraphs: [
    'Il consiglio comunale di Castelrivo ha deciso lunedì sera di mantenere per altri due anni il traghetto che attraversa il fiume Ondana. Undici consiglieri su diciannove hanno votato a favore.',
    '«Questa barca porta i bambini a scuola la mattina e i loro nonni dal medico il pomeriggio», ha detto la sindaca Elena Ardenzoni dopo il voto. «Nessun autobus può farlo».',
    'Ardenzoni ha aggiunto che il biglietto costerà ancora un euro. Il motore nuovo costa 160mila euro, e la sindaca spera che i negozi delle due rive contribuiscano alla spesa.',
    'Non tutti sono convinti. Tommaso Bellavigna, che guida l’opposizione, ha definito la decisione «coraggiosa, costosa e preparata male».',
    '«Abbiamo votato per una barca, ma non per i soldi che servono», ha detto Bellavigna ai giornalisti.',
    'La società Traghetti Airone, che gestisce il servizio, ha accolto con favore il voto. «Potremo cominciare i lavori sul motore a marzo», ha spiegato la società in una nota.',
    'Un funzionario della Provincia, che ha chiesto di restare anonimo, ha spiegato: «Il ponte previsto non sarà pronto prima del 2031. Fino ad allora il traghetto è l’unico modo di passare».',
    'La sindaca ha negato che la barca sia stata promessa a un collezionista. La voce girava in città da una settimana. «Nessuno ha promesso niente a nessuno», ha dichiarato Ardenzoni.',
    'Rosa Lindaro, che guida il traghetto da 26 anni, ha saputo del risultato sul pontile. «Domani alle sei sarò qui», ha detto Lindaro, «come sempre».',
    'Questo articolo è inventato, così come tutte le persone, i luoghi e le aziende che nomina. Fa parte dell’estensione, perché tu possa provare tutto.',
  ],
} satisfies SampleText;
