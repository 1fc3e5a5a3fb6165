/** French: see `tongue.ts` for what each row says. */
import type { Tongue } from './tongue.ts';

export const FRENCH: Tongue = {
  seek: `cherche cherchons cherchent recherche recherchons recherchent besoin
    faudrait cherchais recherchais
    manque`,
  hire: 'recrute recrutons recrutent embauche embauchons',
  sought: 'recherché recherchée recherchés demandé',
  knows: 'connaît connaissez connaissent recommander recommandez recommanderiez conseillez conseilleriez',
  does: `fais crée réalise propose traduis rédige monte développe dessine corrige conçois photographie
    relis filme enseigne accompagne construis répare installe peins compose donne`,
  people: `développeu graphist rédact traduct monteu illustrat photograph vidéast webdesign quelqu correcteur intégrat prestatair indépendant comptabl assistant consultant
    ingénieur infographist maquettist animat musicien compositeur voix plombier peintre électricien artisan secrétair commercial chargé technicien professeu formateu
    stagiair alternant profil spécialist expert personne pigist auteur community
    étudiant nounou babysit baby jardinier cuisinier commis serveu plongeu vendeu chauffeu livreu coiffeu infirmi soignant
    maçon couvreu carreleu menuisi charpenti chauffagist serruri mécanicien avocat notaire juriste architect interprète
    relecteu traiteur hôtesse réceptionn opérateu conducteu manutention enseignant animateu figurant testeu participant
    traitant réparateu bricoleu ouvri gardien auxiliaire webmest concepteu responsable employé polyvalent       caméraman éducat apprenti retoucheu couturi dessinateu pâtissi boulang esthéticien déménageu préparateu caissi
    collaborateu collègue renfort
    puéricult assmat kiné dentaire orthophon sage-femme dj chanteu coursi téléopérat téléconseill serrurier
    paysagist élagueu vétérinaire
    boucher poissonni fleurist magasini
    intervenant pianiste guitariste animatrice animateur comédien magicien clown orchestre accompagnateur artiste
    agent cuisini préparat
    cordonni ramoneu opticien
    graphothérapeut`,
  work: `travail emploi mission missions poste stage alternance clients boulot job contrat cdi cdd apprentissage projets
    chantier chantiers contrats opportunité opportunités taf alternances commandes`,
  things: `logo boutique traduction visuel affiche plaquette charte maquette montage vidéo appli application carte illustration article refonte
    travaux peinture déménagement relecture sous-titrage rénovation plomberie couverture packaging transcription retouche
    vitrine
    mémoire cours carrelage salle
    site`,
  wares: `logiciel outil conseil avis aide idée exemple retour appartement colocation livre formation tuto associé cofondateur solution réponse
    coloc studio logement chambre maison voiture programme`,
  asks: `offre de mission, nous recrutons, on recrute, je recherche quelqu'un, je cherche quelqu'un, qui pourrait, qui peut me faire, qui saurait,
    envoyez vos, envoyez votre, envoyer vos, envoyer cv, merci d'envoyer, faites moi un devis, devis svp, devis merci, vos tarifs, votre tarif,
    vos devis, votre devis, contre rémunération, travail rémunéré, mission rémunérée, à pourvoir, vos missions, offre d'emploi, qui peut me,
    qui pourrait me, quelqu'un pour me, quelqu'un pour faire, quelqu'un peut il, appel d'offres, appel à candidatures, poste à pourvoir,
    je peux payer, je paie bien, je paye bien, je paierai, rémunéré évidemment, rémunérée évidemment, rémunéré bien sûr,
    payé bien sûr, c'est rémunéré, c'est payé, faire réaliser, faire refaire, faire parvenir vos, faire parvenir votre,
    me faire un devis, nous faire un devis, établir un devis, postulez, pour postuler, rejoignez notre, rejoignez nous,
    rejoins notre, rejoindre notre équipe, rejoindre l'équipe, poste logé, cherche à faire, cherche à recruter,
    cherchons à recruter, souhaite recruter, souhaitons faire, souhaite faire faire, souhaite refondre,
    description du poste, tes missions, profil recherché, cv et lettre, vos cv, votre cv, ton cv, cv par mail,
    qui pour, qui serait dispo, qui peut nous, qui saurait faire, qui sait faire, quelqu'un saurait, quelqu'un sait faire,
    quelqu'un pour, envoyez moi, envoyez nous, vos books, vos propositions, leur proposition,
    coup de main rémunéré, contre paiement, vous recherchez un emploi, vous cherchez un emploi, vous cherchez un job,
    nous embauchons, on embauche, poste en cdi, poste en cdd, propose un poste, proposons un poste, vous justifiez,
    h f, f h, f h x, faire traduire, faire corriger, faire rénover, faire poser, faire peindre, faire imprimer,
    faire construire, faire relire, faire créer, faire monter, faire installer, faire changer, faire réparer,
    plusieurs devis, cherche prestataire, mission freelance,
    quelqu'un qui puisse, quelqu'un qui pourrait, quelqu'un qui saurait, vous cherchez un poste, vous recherchez un poste,
    tu cherches un job, tu cherches un stage, tu cherches une alternance,
    il nous manque un, il nous manque une, il nous manque encore, il me manque un, vos prix, votre prix, qui répare,
    envoyez vos tarifs, envoyez votre tarif, faites moi un prix, faites une offre, proposez vos tarifs, donnez
    vos tarifs, envoyez un lien, envoyez une démo, envoyez des extraits, tout compris,
    quelqu'un de bricoleur, gagner un peu, arrondir ses, se faire un peu d'argent`,
  hints: `notre budget, mon budget, budget de, budget max, budget maximum, budget environ, budget autour, budget, tjm, payé à, payée, paiement par,
    paiement à la, rémunération, salaire, nous proposons, cdi, cdd, profil recherché, devis, en mp, temps plein, prise de poste, candidature,
    candidatures,
    télétravail, tickets restaurant, avantages, net mensuel, brut, par heure, de l'heure, coup de main, urgent,
    mp moi, en privé, indemnisé, indemnisation, dédommagement, budget à définir, budget serré, bac 2, bac 3, bac 5,
    permis b, défraiement, sur place, débutant accepté, rémunéré, rémunérée, payé, il me faut, il nous faut, missions,
    rt appréciés, références, quel délai, délais,
    cachet, tout compris, le samedi, le dimanche`,
  offers: `je propose mes services, je propose, mes services, mes prestations, mes tarifs, mon tarif, mon portfolio, mes réalisations,
    je suis disponible, disponible immédiatement, disponible dès, disponible à partir, je réalise, je crée, je développe, je rédige,
    je traduis, à la recherche de missions, à la recherche d'un emploi, à la recherche d'une mission, en recherche d'emploi, demande d'emploi,
    je cherche du travail, je cherche un emploi, devis gratuit, n'hésitez pas à me contacter, contactez moi pour, je vous accompagne,
    je suis freelance, ma tjm, mon tjm, dispo pour vos, disponible pour, vos couvertures, commissions ouvertes,
    illustratrice dispo, premier appel gratuit, dm ouverts, les dm sont ouverts,
    recherche active, je suis à la recherche d'un, je suis à la recherche d'une, recherche d'une alternance,
    en recherche d'un, en recherche d'une, cherche une alternance, cherche un stage, recherche un stage, dispos en,
    des dispos, j'ai des dispos, dispo en, dispo dès, dispo pour, encore des places, places dispo, mon book, donne cours,
    donne des cours, je donne des cours, propose ses services, proposent leurs services, nos services,
    nous vous accompagnons, vous accompagne, vous avez besoin, vous cherchez, vous recherchez, tu cherches un,
    tu cherches une, tu as besoin, besoin d'un coup de pouce, si vous avez besoin, devis offert, à votre service,
    à votre disposition, me tiens à votre, à mon compte, à son compte, travail soigné, opentowork,
    à l'écoute d'opportunités, à l'écoute de nouvelles, cherche des chantiers, ouvert aux opportunités,
    ouverte aux opportunités, prends encore, je prends des, mes commissions, commandes ouvertes, nos tarifs, découvrez nos,
    essai gratuit, déplacement gratuit, devis sous, je relis, je corrige, vos romans, vos textes, vos mémoires,
    votre site web, votre logo, vos photos, vos vidéos, vos événements, votre mariage, vos travaux, je filme,
    ans de métier, premier cours offert, première séance, consultation gratuite, réservez,
    prix doux, petits prix, tarifs attractifs, prix raisonnables, tarif étudiant, votre jardin, vos rideaux,
    cherche une place de, cherche une place d'aide, place en apprentissage, recherche une place de`,
  praises: `tarifs, prix, délai, livraison, à partir de, clients, expérience, ans d'expérience, sur demande, réactif,
    graphiste indépendante, je suis graphiste, indépendante depuis, indépendant depuis, contactez nous, contactez moi,
    cours particuliers, notre agence, mon mari est, mon frère est, mon fils est, ma femme est, ma soeur est,
    mon copain est, tarif attractif, en bio, premier rendez vous, offert, sérieux et, certifié,
    diplômé, diplômée,
    gratuit, professionnelle, professionnel, artisan, résultat garanti, satisfaction, années d'expérience, rapide et`,
  talks: `combien coûte, combien ça coûte, combien facturez, combien facturer, combien demandez, quel tarif, quel prix, comment trouver,
    comment trouvez, où trouver, que pensez vous, qu'en pensez vous, votre avis, vos avis, vos retours, retour d'expérience, des conseils,
    quelqu'un a testé, avez vous déjà, j'ai embauché, j'ai engagé, tutoriel, quel outil, levée de fonds, lève, ne me paie pas, ne me paye pas,
    ne paie pas, ne paye pas, pas payé, impayé, impayée, impayés, impayées, mise en demeure, relances, licenciement, licenciements, licencié,
    licenciée, licencie, supprime, suppression de, plan social, grève, syndicats, c'est signé, j'ai signé, j'ai décroché, décroché un,
    j'ai été pris, j'ai été embauché, embauchée, embauché, arnaque, arnaques, escroquerie, attention aux, faux recruteur, mes conseils,
    mes astuces, nouvel article, dans cet article, ras le bol, à ma place, nouvelle version, premiers clients, on me propose, vous feriez,
    vous faites comment, vous facturez, c'est normal, est ce normal, offres d'emploi, je vois passer, désormais disponible,
    fiers de vous présenter, qui peut me dire, qui peut m'expliquer, qui peut m'éclairer, quelqu'un peut me dire, quelqu'un peut m'expliquer,
    quelqu'un pour m'expliquer, quelqu'un pour m'éclairer, qui pourrait me dire, cherche une place de parking, place de parking,
    une place de concert`,
  own: {
    am: `je suis, suis, nous sommes, on est, moi c'est, je m'appelle, je travaille comme, installé comme, installée
      comme, indépendant, indépendante, freelance, professionnel, professionnelle, diplômé, diplômée, jurée, juré,
      assermenté, assermentée, agréé, agréée, expérimenté, expérimentée, votre, vos, passionné, passionnée,
      mon père, ma mère, mon oncle, ma tante, mon grand père, ma grand mère, mon voisin, mon beau père, mon mari,
      ma femme, mon frère, ma soeur, mon fils, ma fille, retraité, retraitée, à la retraite, étudiant, étudiante`,
    makes: `couds, tricote, crochète, cuisine, répare, tonds, nettoie, repasse, peins, carrelle, rénove, bâtis, installe,
      monte vos, transporte, garde vos, promène, enseigne, traduis, relis, corrige, rédige, saisis, dessine,
      développe, filme, mixe, masterise, compose, prête ma voix, imprime, tatoue, maquille, conseille, accompagne,
      réalise, crée, conçois, fabrique, confectionne, aide à, réalisons, créons, concevons, développons,
      fabriquons, réparons, imprimons, installons, accompagnons, intervenons, interviens, me déplace, nous
      déplaçons, propose, proposons, retouche, restaure, aménage, organise, m'occupe de, occupe de tout, occupons
      de tout, offre mes services, mets mes compétences, mets en page, prends en charge, effectue, assure, dépanne,
      shoote, coud, cuisine des, répare encore, tond, donne cours, donne des cours, fait encore, prend encore,
      filmons, photographions,
      tape vos, retranscris, transcris,
      dessine vos`,
    trades: `retouche*, couture, ménage, repassage, jardinage, tonte, déménagement*, débarras, peinture, carrelage,
      plomberie, électricité, rénovation, maçonnerie, dépannage, cours, cours de, soutien scolaire, garde d'enfants,
      promenade de chiens, pet sitting, massage*, coiffure, ongles, traiteur, gâteaux, pâtisserie, traduction*,
      relecture, correction, rédaction, création de, conception de, webdesign, photographe, photographie, vidéaste,
      montage vidéo, impression, comptabilité, secrétariat, agence, studio, atelier, collectif, artisan, portraits,
      illustrations, commissions, petits travaux, bricolage, dépannage informatique, coaching, graphisme, bijoux,
      faire part,
      cordonnerie, affûtage, clés, toilettage, pension pour, garde de chats, taxi, covoiturage,
      magicien*, orchestre, duo, groupe, accordéon*, chanteur, chanteuse, dj`,
    yours: `votre, vos, ton, ta, tes, chez vous, à votre domicile, pour vous, vous aider, vous aide, t'aide, t'aider`,
    bids: `à domicile, devis en, devis gratuits, me contacter, contactez, premier essai offert, première maquette, maquette
      offerte, références sur demande, book sur demande, tarif à la, tarifs à la, je me déplace, nous nous déplaçons,
      vos sites, vos projets, sur commande, sur mesure, commandes en, prends les commandes, il me reste des, il me
      reste une, il reste des places, créneaux disponibles, créneaux libres, places disponibles, disponible le,
      disponible les, disponible en, disponible week end, mes créations, réponse rapide, prestation, prestations,
      toutes vos, tous vos, premier contact gratuit, offre découverte,
      petits travaux, petits boulots, dates libres, dates encore libres, encore libres, premier rendez vous
      gratuit, rendez vous gratuit, premier échange, inscriptions, inscription, stage, stages, ateliers, séance
      découverte, réserver, créneau, il me reste deux, il me reste trois, prenez rendez vous,
      nouveau dans le quartier, relecture comprise, comprise,
      matériel fourni, frais de port inclus, à deux,
      pour vos anniversaires, anniversaires et, mariages et, vins d'honneur, photos à l'appui, besoin de faire,
      faire garder votre`,
    praises: `gratuite, offerte, tarif, tarif horaire, rapide, soigné, sérieux, sérieuse, ponctuel, depuis, ans, secteur,
      alentours, et alentours, je me déplace, contactez, déplacement, mp, whatsapp, en ligne, sur mesure, à partir`,
    tales: `combien de temps, fait le mort, j'ai enfin quitté, j'ai quitté, me lancer, lancer à mon compte, suis lancé, suis
      lancée, postes supprimés, appellent à la grève, quelqu'un a déjà, déjà testé, vaut le coup, valent le coup, mon
      client, ma cliente, un client, le client, mon patron, ma boss, mon chef, j'ai été viré, j'ai été virée, j'ai
      démissionné, ai trouvé un travail, décroché, premier client, comment vous faites, vous en pensez, ça vous est
      arrivé, selon une étude, selon l'insee, petit coup de gueule, coup de gueule, je craque,
      vous facturez, petite question, hâte d'avoir vos retours, vos retours, vient de lancer, vient de sortir, on a
      lancé, j'ai lancé, j'ai créé une, j'ai développé une, ma première app, open source, sans pub, à télécharger,
      est ce que vous, suis je le seul, suis je la seule,
      ras le bol, tests techniques, non payés, refuser, pôle emploi, france travail, entretien
      d'embauche, pourquoi toujours,
      j'ai terminé, pour moi, par plaisir, juste pour le plaisir, un loisir, fière de moi, fier de moi, n'ai jamais
      vu, chute libre, en chute, les agences, la moitié de, ce fil est, dans ce fil, ce sujet est, par personne et
      par, salarié ou, ou freelance, mon cœur balance, augmenté mes tarifs, j'ai augmenté, merci à tous mes clients,
      mon ancien associé, la nausée, refus, entretiens, aucune réponse`,
  },
};
