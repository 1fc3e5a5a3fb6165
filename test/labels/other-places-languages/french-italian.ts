/** French and Italian. */
import { asked, type LanguagePost, offer, other, pay, published, request } from './writing.ts';

export const FRENCH_ITALIAN: readonly LanguagePost[] = [
  request(
    [
      'fr-001',
      'Mission freelance – Développeur Symfony (Lyon, 2j sur site)',
      `Pour un client du secteur de l'énergie, je recherche un(e) développeur(se) Symfony / API Platform, 5 ans d'expérience minimum.
Démarrage : ASAP
Durée : 6 mois renouvelables
TJM 450€
Merci d'envoyer votre CV à missions@galetbleu-conseil.example (ESN s'abstenir)`,
    ],
    {
      budget: pay('EUR', 'day', 450),
      contacts: [asked('email', 'missions@galetbleu-conseil.example')],
      place: { source: 'malt', tags: ['symfony', 'php'] },
    },
  ),
  request(
    [
      'fr-002',
      'Cherche graphiste pour refaire le logo de notre brasserie',
      `Bonjour,
Nous ouvrons une micro-brasserie dans le Jura et cherchons un ou une graphiste pour un logo + déclinaison étiquettes (4 bières). Budget : 1 500 € HT, à discuter si coup de coeur.
Envoyez-nous votre book : bonjour arobase brasserie-duvernois point example
A bientôt !
Solène et Baptiste`,
    ],
    {
      budget: pay('EUR', 'fixed', 1500),
      contacts: [asked('email', 'bonjour@brasserie-duvernois.example')],
      services: ['logo_design'],
    },
  ),
  request(
    [
      'fr-003',
      'besoin d un dev pour terminer mon site prestashop',
      `slt à tous, mon développeur m'a lâché en plein milieu... il reste le module de paiement et la page livraison à finir. j'avais deja payé 900 euros a l'ancien... donc faites moi un devis honnete svp. si quelqu'un est dispo cette semaine MP moi, ou tel 01 99 00 31 18 aprés 18h
merci d'avance`,
    ],
    {
      contacts: [asked('phone', '+33199003118')],
      services: [null, 'api_integration'],
      place: { source: 'phpbb', postedAt: '2012-02-09T20:11:00Z' },
    },
  ),
  request(
    [
      'fr-004',
      'Rédacteur web – 30 fiches produits cosmétiques',
      `Boutique en ligne de cosmétiques bio recherche rédactrice ou rédacteur pour 30 fiches produits (150 à 200 mots). Tarif : 12 € la fiche. Livraison sous 3 semaines. Candidature avec un exemple de fiche : contact@herbalunelle.example`,
    ],
    {
      budget: pay('EUR', 'item', 12),
      contacts: [asked('email', 'contact@herbalunelle.example')],
      services: ['product_descriptions'],
    },
  ),
  request(
    [
      'fr-005',
      'Offre d’emploi : chargé(e) de communication, CDI, Nantes',
      `Association d'éducation populaire (12 salariés) recrute en CDI temps plein. Prise de poste le 2 septembre. Salaire : 2 150 € brut mensuel, mutuelle et titres-restaurant. Lettre de motivation et CV à recrutement@lesfenetresouvertes.example avant le 30 juin.`,
    ],
    {
      engagement: 'employment',
      budget: pay('EUR', 'month', 2150),
      contacts: [asked('email', 'recrutement@lesfenetresouvertes.example')],
    },
  ),
  request(
    [
      'fr-006',
      'Cherche pigiste motion design, Montréal ou à distance',
      `On cherche quelqu'un pour monter 6 capsules vidéo de 45 secondes pour nos réseaux (le tournage est fait). Cachet à discuter selon l'expérience. Écrivez à Maude : maude@studio-petitlac.example et joignez votre démo.`,
    ],
    {
      contacts: [asked('email', 'maude@studio-petitlac.example')],
      services: ['short_video_edit'],
    },
  ),
  offer(
    [
      'fr-007',
      'Développeuse front disponible début septembre',
      `Bonjour la communauté, ma mission actuelle se termine fin août. Je suis disponible dès septembre en full remote : React, Next, accessibilité. TJM 480 €. Mon portfolio : https://ninon-varlouet.example – pour échanger, prenez un créneau ici : https://calendly.com/ninon-varlouet-exemple/20min`,
    ],
    {
      contacts: [
        published('website', 'https://ninon-varlouet.example'),
        asked('calendar', 'https://calendly.com/ninon-varlouet-exemple/20min'),
      ],
    },
  ),
  offer([
    'fr-008',
    'Propose saisie de données / retranscription',
    `Secrétaire indépendante (micro-entreprise) avec 15 ans d'expérience propose ses services : saisie, retranscription d'entretiens, mise en page Word. Tarifs à partir de 18 €/h, devis gratuit. Contactez-moi par message privé.`,
  ]),
  offer(
    [
      'fr-009',
      '',
      'Illustratrice dispo pour vos couvertures de livres et affiches ! Mon book sur instagram @plume.de.givre.illu, les DM sont ouverts ✏️ Partages bienvenus',
    ],
    {
      contacts: [asked('instagram', 'plume.de.givre.illu')],
      place: { source: 'bluesky', author: 'plumedegivre' },
    },
  ),
  other([
    'fr-010',
    'Augmenter son TJM en cours de mission ?',
    `Je suis chez le même client depuis 18 mois à 400 €/jour. Avec l'inflation j'aimerais passer à 450. Vous l'avez déjà fait ? Comment vous l'avez annoncé ?`,
  ]),
  other(
    [
      'fr-011',
      'Client qui veut "juste une petite modif"',
      `Coup de gueule du lundi. Site livré en mars, payé (1 900 €), et depuis c'est 3 mails par semaine pour une couleur, une photo, une virgule. Gratuitement bien sûr. Vous faites comment pour dire non ?
--
Gwenaëlle T. | www.atelier-gwenaelle.example`,
    ],
    {
      contacts: [published('website', 'http://www.atelier-gwenaelle.example')],
      place: { source: 'phpbb', postedAt: '2010-05-03T08:00:00Z' },
    },
  ),
  other(
    [
      'fr-012',
      '[Retour d’expérience] 1 an de SaaS, 212 € de revenus mensuels',
      `Bilan honnête : 31 abonnés à 7 €, pas mal de churn, mais j'apprends beaucoup. Le produit s'appelle Potagerie, un carnet de jardin en ligne : https://potagerie.example
Vos critiques m'intéressent.`,
    ],
    { contacts: [published('website', 'https://potagerie.example')] },
  ),
  other([
    'fr-013',
    'Le CDI ou le freelance en 2024 ?',
    `On me propose un CDI à 47k€ brut annuel alors que je facture autour de 5 500 € par mois. La sécurité me tente avec un bébé qui arrive. Ceux qui sont revenus au salariat, vous regrettez ?`,
  ]),

  request(
    [
      'it-001',
      'Cerco sviluppatore WordPress per sito agriturismo',
      `Buongiorno, gestiamo un agriturismo in Molise e ci serve un sito nuovo: 5 pagine, italiano e inglese, modulo per richieste. Il budget è di 1.500 €. Chi è interessato può scrivere a info@cascinatremori.example oppure chiamare il 351 000 1427 (ore pasti no per favore 😅)
Grazie, Loredana`,
    ],
    {
      budget: pay('EUR', 'fixed', 1500),
      contacts: [asked('email', 'info@cascinatremori.example'), asked('phone', '+393510001427')],
      services: ['five_page_website'],
    },
  ),
  request(
    [
      'it-002',
      'Cercasi voce femminile per spot radio 30"',
      `Radio locale cerca speaker (donna, 25-40 anni) per uno spot di 30 secondi. Compenso 120 euro + IVA. Inviare demo mp3 a produzione chiocciola radiocolline punto example entro venerdì`,
    ],
    {
      budget: pay('EUR', 'fixed', 120),
      contacts: [asked('email', 'produzione@radiocolline.example')],
      services: ['voiceover'],
    },
  ),
  request(
    [
      'it-003',
      'Sviluppatore backend Java – Bologna – tempo indeterminato',
      `Azienda metalmeccanica con 80 dipendenti assume sviluppatore Java/Spring. RAL 34.000-38.000 €, ticket da 8 €, smart working 2 giorni. Candidature: hr@officinebrandolisi.example`,
    ],
    {
      engagement: 'employment',
      budget: pay('EUR', 'year', 34000, 38000),
      contacts: [asked('email', 'hr@officinebrandolisi.example')],
    },
  ),
  request(
    [
      'it-004',
      'aiuto con script excel, pago',
      `ciao ragazzi ho un file excel con gli ordini e vorrei che ogni sera mi mandasse una mail col riassunto in automatico. non so da dove iniziare. pago 80€ a chi me lo fa funzionare, contattatemi in privato`,
    ],
    {
      budget: pay('EUR', 'fixed', 80),
      services: ['api_integration'],
      place: { source: 'phpbb', postedAt: '2015-05-27T21:03:00Z' },
    },
  ),
  offer(
    [
      'it-005',
      'Traduttrice EN>IT disponibile',
      `Salve a tutti, traduco dall'inglese manuali tecnici e siti da dodici anni. Tariffa 0,07 € a parola, sconti per volumi. Se vi serve una mano scrivetemi: traduzioni@giadapontremolesi.example`,
    ],
    { contacts: [asked('email', 'traduzioni@giadapontremolesi.example')] },
  ),
  offer([
    'it-006',
    'Monto i vostri video per YouTube',
    `Ho 22 anni e monto video da quando ne avevo 14. Premiere, After Effects, sottotitoli. 40 euro a video fino a 10 minuti. Il primo lo faccio gratis così vedete come lavoro. Scrivetemi qui sotto o in privato!`,
  ]),
  other([
    'it-007',
    'Partita IVA forfettaria: conviene ancora?',
    `Nel 2023 ho fatturato 28.000 € e tra INPS e tasse mi sono rimasti in tasca meno di 19.000. Un amico con 1.500 euro al mese da dipendente mi dice che sta meglio lui. Voi che ne pensate?`,
  ]),
  other([
    'it-008',
    'Colloquio surreale',
    `Mi hanno chiesto di rifare gratis la home del loro sito "come prova", poi sono spariti. Dopo un mese vado a vedere e la home era la mia. Secondo voi posso fatturare qualcosa?`,
  ]),
  other(
    [
      'it-009',
      'Ho pubblicato la mia prima app',
      `Dopo due anni è online Gelatometro, l'app che confronta i prezzi dei gelati (a Milano 3,80 € per due gusti, ormai). Gratis, senza pubblicità. La trovate su https://gelatometro.example`,
    ],
    { contacts: [published('website', 'https://gelatometro.example')] },
  ),
  other([
    'it-010',
    'Quanto vi fate pagare per la gestione social?',
    `Un ristorante mi ha chiesto un preventivo per Instagram e Facebook, 12 post al mese. Pensavo a 350 euro ma ho paura di sparare troppo alto. Esperienze?`,
  ]),
];
