/**
 * How people of other languages ask for work to be done and offer their own: verbs of seeking and needing, what is sought, and phrases that
 * settle it by themselves. By language, as tables to be read and changed. Stems stand for all forms and compounds of a word.
 */

export interface Tongue {
  /** “I seek”, “we need”, “hires”: what follows says whom or what. */
  readonly seek: string;
  /** “we hire”, “to be ordered”: asks whatever follows. */
  readonly hire: string;
  /** “recommend”, “advise”: where people who work come next, one of them is to be hired; who stands before it asks. */
  readonly advise?: string;
  /** “wanted”, “is needed”: whom or what stands before it, or behind. */
  readonly sought: string;
  /** “does anybody know”, “recommend”: asks beside people of a trade, and of them alone. */
  readonly knows?: string;
  /** “I make”, “I will translate”: beside what is made, it may be offered. */
  readonly does: string;
  /** People who work, as stems. */
  readonly people: string;
  /** Work, jobs and customers, as stems: whoever seeks them offers. */
  readonly work: string;
  /** What is made to order, as stems: whoever needs it asks. */
  readonly things: string;
  /** Tools, advice, a flat, love: whoever seeks these asks for no work. As stems. */
  readonly wares: string;
  /** Phrases of whoever asks for work. */
  readonly asks: string;
  /** What supports a request and stands in talk as well: pay, conditions, how to answer. */
  readonly hints: string;
  /** Phrases of whoever offers it. */
  readonly offers: string;
  /** What supports an offer and stands in requests and talk as well: prices, experience, delivery. */
  readonly praises: string;
  /** Phrases of talk: prices asked about, stories, advice. */
  readonly talks: string;
}

/** People and things that most languages name alike. */
export const EVERYWHERE = {
  people: `designer developer freelanc copywriter illustrat animator editor videograf videomak programmer programmeu programmier programmator programador fotograf photograph moderator webmaster
    backend frontend fullstack devops scrum influenc dj`,
  things: 'logo website webshop landing banner flyer plugin chatbot app bot wordpress shopify seo',
  wares: 'software tool tips feedback crm tutorial alternativ',
} as const;

export const TONGUES: Readonly<Record<string, Tongue>> = {
  de: {
    seek: `suche suchen sucht brauche brauchen braucht benötige benötigen benötigt
      brauch such bräuchte bräuchten benötigten`,
    hire: 'beauftrage vergebe vergeben einstellen',
    sought: 'gesucht benötigt gebraucht',
    knows: 'kennt empfehlen empfiehlt weiterempfehlen',
    does: `erstelle gestalte baue schreibe übersetze schneide programmiere zeichne biete bieten entwickle entwerfe fotografiere lektoriere vertone übernehme
      filme fotografier repariere drucke male berate betreue layoute coache unterrichte gebe vermittle installiere
      putze streiche montiere`,
    people: `entwickl programmier gestalt grafiker texter redakteur lektor übersetz fotograf cutter illustrator sprecher jemand freiberufl dienstleist agentur
      handwerk elektriker maler klempner nachhilf buchhalt steuerberat mediengestalt webdesign berater spezialist expert profi fachmann assisten mitarbeiter praktikant
      werkstudent aushilf ingenieur admin techniker betreuer autor musiker coder person
      jmd fliesenleg gärtner putzhilf putzfrau putzkra reinigungskra haushaltshilf babysit tagesmutter kinderbetreu fahrer
      köche köchin kellner servicekr verkäufer friseur pflegekr pflegefach pflegehilf krankenpfleg dachdeck tischler
      schreiner zimmermann maurer installateur heizungsbau monteur mechaniker mechatron lehrer lehrkr trainer dolmetsch
      anwalt anwält jurist architekt schneiderin hausmeister helfer helfend proband teilnehmer testperson testleser komparse
      bürokra fachkra arbeitskr azubi auszubild minijobber verstärkung kollegin kollegen sekretär webmaster tontechnik
      kameramann kamerafrau verkaufstalent kraftfahrer lagerist packer erzieher ghostwriter
      zahnarzt arzthelf mfa zfa erzieherin hebamm therapeut apotheker steuerfach kaufmann kauffrau disponent sänger
      clown caterer catering florist konditor bäcker metzger schlosser schweißer elektronik vertriebl promoter
      reinigung musikant flyerverteil zusteller
      spülkraft küchenhilf schlachter fleischer änderungsschneid`,
    work: `arbeit job jobs auftrag aufträge projekte stelle anstellung kunden nebenjob mandat beschäftigung praktikum festanstellung aufgaben
      herausforderung ausbildungsplatz minijob ferienjob teilzeitjob vollzeitjob arbeitsstelle arbeitsplatz neukunden
      praktikumsplatz studentenjob`,
    things: `webseite internetseite homepage onlineshop logo übersetzung grafik visitenkarte flyer video texte programm skript schnittstelle korrektorat lektorat umsetzung
      renovierung badsanierung erklärvideo produktbilder produktfotos bearbeitung auswertung buchhaltung
      steuererklärung umbau
      hochzeitsfilm unterricht nachhilfe reparatur layout`,
    wares: `software tool tipp rat empfehlung erfahrung meinung hilfe buch kurs anleitung wohnung zimmer idee beispiel vorlage lösung grund antwort alternativ mitspieler
      mitstreiter partner freund
      wg mietwohnung zweitwohnung mitbewohner ferienwohnung fahrrad kleinanzeig podcast`,
    asks: `freelancer gesucht, freiberufler gesucht, ich suche jemanden, suche jemanden der, suche jemanden die, wer kann mir, wer könnte mir,
      kann mir jemand, bitte mit preis, bitte mit referenzen, mit preisvorstellung, angebote bitte, angebot bitte, bitte um angebote,
      bewerbungen an, bewirb dich, schick uns, schickt mir, gegen bezahlung, deine aufgaben, dein profil, ihre aufgaben, ihr profil,
      auftrag zu vergeben, aufträge zu vergeben, projekt zu vergeben, zu vergeben, kennt wer wen, kennt jemand jemanden, kennt ihr jemanden der,
      wer macht mir, wer baut mir, wer baut uns, wer übernimmt, wer hat lust, wer hätte zeit, hat jemand zeit und lust, stellenangebot,
      stellenausschreibung, zum nächstmöglichen zeitpunkt,
      wir stellen wir ein, stellen ein, wir suchen dich, komm in unser team, komm ins team, werde teil,
      verstärkung gesucht, wer macht sowas, wer macht so etwas, wer macht so was, wer kann sowas, wer kann so etwas,
      brauche wen, bräuchte wen, suche wen, such wen, brauche jemanden, bräuchte jemanden, zahle natürlich, zahle gut,
      zahle gerne, zahle selbstverständlich, würde auch bezahlen, würde dafür bezahlen, würde dafür zahlen, würde dafür auch,
      bezahle natürlich, bezahle gut, gegen entlohnung, gegen honorar, gegen entgelt, gegen rechnung, aufwandsentschädigung,
      kostenvoranschlag, angebot mit preis, angebote mit preis, um ein angebot, um angebote, angebote einreichen,
      angebote bis, vergibt den auftrag, bewerbung an, bewerbungen bis, bewerbungen bitte,
      jetzt bewerben, bewerbungsunterlagen, das bringst du mit, das erwartet dich, das bieten wir, was du mitbringst,
      dich erwartet, dein aufgabengebiet, wir freuen uns auf deine, wir freuen uns auf ihre, auf ihre bewerbung,
      suchst du einen job, suchst du einen nebenjob, suchst du eine neue, hast du lust auf, jemandem geld, lassen möchte,
      machen lassen, erstellen lassen, wer repariert, wer verlegt, wer streicht, wer schneidet mir, wer hilft mir,
      wer kann uns, wer bietet sowas, in auftrag geben,
      m w d, w m d, m w x, w m x, d m w, m w divers, w m divers, m w gn, preis nennen, bitte preis, drucken lassen,
      übersetzen lassen, streichen lassen, bauen lassen, reparieren lassen, renovieren lassen, anfertigen lassen,
      gestalten lassen, programmieren lassen, wer kann das, wer traut sich zu, wer hat noch zeit, minijob zu,
      suchen sie eine neue, suchst du einen neuen, sucht ihr einen job, suchst du nach einem job,
      auf der suche nach einem neuen job als,
      uns fehlt noch ein, uns fehlt noch eine, uns fehlt ein, uns fehlt eine, mir fehlt noch ein, eure preise, euren preis,
      eure angebote, euer angebot, deinen preis, dein angebot, deine preise`,
    hints: `wir suchen, suchen wir, festpreis, budget liegt, budget beträgt, mein budget, unser budget, budget sind, budget, bezahlung, bezahlung nach,
      bezahlung erfolgt, bezahle ich, zahle ich, wir zahlen, ich zahle, wird bezahlt, wird vergütet, vergütung, vergütung nach, wir bieten dir,
      honorar, anforderungen, vollzeit, teilzeit, bitte melden, meldet euch, gerne per pn, preisvorstellung, referenzen, arbeitsproben,
      stundenlohn, ab sofort,
      würde das kosten, was würde das, mit preis, euro die stunde, euro pro stunde, pro stunde, trinkgeld, urlaubstage,
      tage urlaub, flexible arbeitszeiten, jobrad, gehalt, unbefristet, befristet, berufserfahrung, führerschein,
      quereinsteiger, bitte per mail, bitte pn, bei interesse, per whatsapp, deadline, dringend, zeitnah, gern auch anfänger,
      honorar nach absprache, minijob,
      gibt es hier jemanden`,
    offers: `biete an, ich biete, biete meine, bieten unsere, wir bieten ihnen, suche aufträge, suche arbeit, suche einen job, suche projekte,
      suche neue projekte, suche neue kunden, meine dienste, meine leistungen, unsere leistungen, meine referenzen, mein portfolio,
      als freelancer verfügbar, ab sofort verfügbar, freie kapazitäten, noch kapazitäten, kapazitäten frei, ich übernehme, ich erstelle,
      ich gestalte, ich programmiere, ich entwickle, ich schreibe ihre, ich übersetze, mein stundensatz, mein tagessatz, stehe zur verfügung,
      bin verfügbar, bin freiberuflich, bin freiberufler, bin freiberuflerin, bin selbstständig, nehme aufträge, nehme noch aufträge,
      schreib mir gern, auf der suche nach neuen projekten, auf der suche nach einem job, mache ich, gestalte ich, baue ich, schreibe ich,
      übersetze ich, programmiere ich, ich schneide, auftragsanfragen, anfragen gerne,
      freie plätze, jetzt buchen, kostenloses erstgespräch, stellengesuch,
      auf jobsuche, auf arbeitssuche, auf arbeitsuche, auf stellensuche, opentowork, offen für neue, offen für angebote,
      kapazitäten für, gerade luft, noch luft, wieder luft, plätze frei, wieder frei, verfügbar ab, zu fairen preisen,
      zum fairen preis, zu günstigen preisen, schreibt mich an, nehme aufträge an, nehme gerade, brauchst du, brauchen sie,
      braucht ihr, benötigen sie, suchen sie, sucht ihr, suchst du, unser angebot für, unverbindlich anfragen,
      unverbindliches angebot, jetzt anfragen, ihr ansprechpartner, erledige ich, wir erledigen, wir übernehmen ihre,
      helfe ich, unterstütze ich, ich unterstütze, ich helfe ihnen, ich helfe euch, ich helfe dir, meine preise,
      mein angebot, commissions offen, freie termine, noch termine frei, biete hilfe,
      kostenlose besichtigung, kostenlose beratung, kostenloses angebot, kostenlose erstberatung, kostenfreies erstgespräch,
      kostenlose probestunde, schnell und zuverlässig, termine offen, eure hochzeit, ihre hochzeit, ihre website,
      deine website, eure website, ihre webseite, deine webseite, ihr logo, dein logo, ihre texte, deine texte, eure texte,
      ihre firma, ihren umzug, ihr projekt um, besenrein, innerhalb eines tages, angebot innerhalb,
      sucht neuen wirkungskreis, ich filme, ich fotografiere, ich repariere, ich gebe nachhilfe, gebe nachhilfe,
      gebe unterricht, gebe gitarrenunterricht, buchbar, jetzt buchbar, staatlich geprüfte, staatlich geprüfter,
      aus meisterhand, meisterbetrieb, wir drucken,
      faire preise, fairen preisen, günstige preise, kleine preise, euer garten, dein garten, ihr garten, deinen garten,
      ihren garten`,
    praises: `preise, preis ab, lieferzeit, ab euro, termine frei, referenzen vorhanden, kunden, erfahrung, jahre erfahrung, auf anfrage,
      fairer preis, verfügbar, stundensatz, tagessatz, gelernter, gelernte, mein bruder ist,
      mein mann ist, meine frau ist, meine schwester ist, mein freund ist, meine freundin ist, mein kumpel ist,
      einfach anschreiben, erstgespräch kostenlos, erstgespräch, unverbindlich, gerne melden, festpreise, langjährige,
      zuverlässig, mit eigenem gewerbe, auf rechnung,
      kostenlose, kostenlos, showreel, portfolio im profil, link im profil, link in bio, professionell, professionelle,
      schnelle, zum festpreis, geprüfte`,
    talks: `was kostet, wie viel kostet, wieviel kostet, wie viel verlangt, was verlangt ihr, was nehmt ihr, wie findet ihr, wie finde ich, wo finde ich, wo findet ihr,
      welche erfahrungen, habt ihr erfahrungen, eure erfahrungen, was haltet ihr, eure meinung, lohnt sich, habe gelernt, ich habe gekündigt, hat mich beauftragt,
      habe ich beauftragt, tutorial, anleitung, wie macht ihr, kennt jemand ein, kennt ihr ein, welches tool, neue version, wir haben veröffentlicht,
      betrug, betrugsmasche, betrüger, abzocke, nicht drauf reinfallen, zahlt nicht, zahlt seit, nicht bezahlt,
      nicht gezahlt, gemahnt, mahnung, inkasso, stellenabbau, streicht, entlassen, entlässt, entlassungen, entlassungswelle,
      betriebsrat, vertrag unterschrieben, job bekommen, zusage bekommen, erster arbeitstag, stellenanzeigen,
      fachkräftemangel, wie viel nehmt ihr, wieviel nehmt ihr, was nehmt ihr so, tipps aus, so findest du, so gewinnst du,
      so bekommst du, blogartikel, blogbeitrag, neue folge, angebliche, was würdet ihr, ist das normal,
      ist das üblich, ist das zu viel, ist das zu wenig, wurde eingestellt, wurde ich eingestellt, eingestellt worden,
      jetzt verfügbar, jetzt erhältlich, ab jetzt im, welche agentur, hat jemand erfahrungen, erfahrungen gemacht,
      kann mir jemand erklären, kann mir jemand sagen, wer kann mir sagen, wer kann mir erklären, kann mir jemand ein,
      kann mir jemand einen tipp, wer kann mir einen tipp, wer kann mir ein`,
  },
  nl: {
    seek: 'zoek zoeken zoekt nodig',
    hire: 'werft',
    sought: 'gezocht nodig gevraagd',
    knows: 'kent aanraden aanbevelen',
    does: `maak bouw schrijf vertaal bied teken ontwerp fotografeer programmeer monteer verzorg
      geef geeft bouwen repareer leg film`,
    people: `ontwikkelaar vormgever ontwerper programmeur tekstschrijver schrijver vertaler fotograaf iemand zzp zzp'er redacteur monteur boekhouder loodgieter schilder
      kandidaat collega stagiair medewerker specialist expert bouwer webbouwer klusser oppas
      schoonmaker schoonmaakst chauffeur koks kok bediening tuinman hovenier timmerman timmerlied stukadoor tegelzetter
      elektricien dakdekker kapper verpleegk verzorgende docent leraar leerkracht trainer gastouder bijrijder magazijnmed
      verkoper receptionist advocaat notaris accountant jurist architect aannemer installateur student scholier kracht tolk
      proeflezer marketeer filmer cameraman proefperso deelnemer assistent adviseur consultant engineer beheerder leerling
      vakman vakmensen bezorger barista ober serveerst bijles vormgeefst illustratrice hulp zaterdaghulp webdesigner
      versterking trouwfotograaf stagiaire
      pianodocent tandarts assistente kinderopvang pedagogisch monteurs lasser stratenmaker       planner logistiek drukker naaister muzikant zanger trouwambtenaar
      afwasser spoelhulp bakker slager kapster vulploeg orderpicker pizzabakker`,
    work: `werk opdracht opdrachten baan klus klussen klanten projecten bijbaan vacature stage
      uitdaging baantje bijbaantje stageplek stageplaats vakantiewerk zaterdagbaan leerwerkplek opdrachtgevers leerwerkbaan
      vakantiebaan`,
    things: `website webwinkel logo vertaling huisstijl teksten filmpje video folder visitekaart koppeling applicatie
      verbouwing badkamer schilderwerk administratie belastingaangifte verhuizing webpagina vormgeving ontwerp vertalen
      les lessen bijles bedrijfsvideo webshops websites reparatie`,
    wares: `software tool tips advies ervaring aanrader kamer woning boek cursus voorbeeld
      programma huis appartement huurwoning studio fiets pakket huisgenoot hobby`,
    asks: `freelancer gezocht, gezocht freelancer, op zoek naar iemand, ik zoek iemand,
      zoek iemand die, wie kan mij, wie kan er, wie wil er, kan iemand mij, stuur je portfolio, stuur je cv, stuur een offerte,
      stuur een bericht met, offerte graag, graag met prijs, prijsopgave, wij bieden jou, functie-eisen, solliciteer, wie heeft er tijd,
      wie kan ons, vacature,
      wat ga je doen, wat ga jij doen, wat vragen wij, wat breng je mee, wat breng jij mee, wat bieden wij, wat bieden we,
      dit bieden wij, jouw profiel, jouw taken, functieomschrijving, over de functie, solliciteren, ons team versterken,
      kom ons team, team versterken, versterk ons team, word jij, kom werken bij, laten maken, laten bouwen, laten ontwerpen,
      laten schrijven, laten vertalen, laten vernieuwen, laten schilderen, laten verbouwen, laten drukken, laten plaatsen,
      graag een offerte, offertes welkom, prijsindicatie, wie maakt, wie bouwt, wie helpt mij, wie helpt ons, help mij met,
      weet iemand een goede, iemand die handig, iemand handig met, iemand die mij, iemand die ons, iemand nodig,
      hulp gezocht, hulp nodig met, reageer met, reageren met, stuur je motivatie, stuur cv, cv en motivatie, je motivatie,
      bijles gezocht, personeel gezocht, wij werven, wij nemen aan, ben jij onze nieuwe, op zoek naar een nieuwe uitdaging,
      op zoek naar een leuke bijbaan, zoek jij een baan, zoek je een bijbaan, wie heeft tijd, iemand interesse om,
      v m x, wie heeft in, mail je cv, stuur je sollicitatie, freelance opdracht, interim opdracht, zzp opdracht,
      nog tijd voor, heeft nog tijd, interesse mail,
      jullie prijs, jullie prijzen, jullie tarief, jullie tarieven, wie doet dat, wie repareert, ons ontbreekt nog`,
    hints: `ons budget, mijn budget, budget is, budget, tegen betaling, wij betalen, ik betaal, vergoeding, uurtarief, functie eisen, wij zoeken,
      reacties, stuur een bericht, voltijd, deeltijd, per uur,
      bespreekbaar, tarief max, max tarief, p w, uur per week, dagen per week, dagen in de week, omgeving, salaris,
      vakantiedagen, rijbewijs, met spoed, graag reactie, stuur me een pb, pb met, pm met, per maand, bruto per maand,
      onbepaalde duur, onbepaalde tijd, onkostenvergoeding, opdracht, goede voorwaarden, wat kost dat, wat kost dat ongeveer,
      tips welkom, voltijds, deeltijds, m v x, m v, cv, denkniveau,
      ik ben op zoek naar een, wij zijn op zoek naar een`,
    offers: `ik bied, wij bieden aan, te huur, zoek werk, op zoek naar werk, op zoek naar opdrachten, op zoek naar nieuwe opdrachten, mijn diensten,
      mijn portfolio, mijn tarief, mijn uurtarief, ben beschikbaar, beschikbaar vanaf, per direct beschikbaar, ik ontwerp,
      ik schrijf, ik vertaal, neem contact met mij op, vrijblijvende offerte, ik kan je helpen, plek vrij,
      sta open voor, sta ik open, open voor nieuwe, open voor opdrachten, toe aan iets nieuws, toe aan een nieuwe,
      opentowork, plekjes vrij, plekje vrij, nog plek, plek in mijn agenda, ruimte in mijn agenda, nog ruimte voor,
      ruimte voor nieuwe, vraag vrijblijvend, vraag een offerte, offerte aan, kijk gerust, kijk op mijn, beschikbaar voor,
      beschikbaar per, ik help je, ik help ondernemers, ik help bedrijven, wij helpen u, wij helpen je, eigen gereedschap,
      klus te klein, klus te groot, biedt zich aan, heb je hulp nodig, heeft u hulp nodig, hulp nodig bij,
      zoek je een, zoekt u een, ben je op zoek naar een, bent u op zoek naar, ben jij op zoek naar een,
      wij verzorgen, wij bouwen, wij maken websites, neem contact op voor, op zoek naar een baan, op zoek naar een bijbaan,
      op zoek naar een stage, zoekt een baan, nieuwe klanten welkom,
      gratis proefles, proefles gratis, eerste les gratis, eerste proefles, bel voor een, bel voor, geef les, geeft les,
      les aan huis, jouw website, uw website, jouw logo, uw bedrijf, jouw bruiloft,
      jullie bruiloft, jullie trouwdag, boek nu, nog beschikbaar, gratis advies, vrijblijvend advies,
      gratis offerte,
      scherpe prijzen, nette prijzen, eerlijke prijzen, jouw badkamer, uw badkamer, jouw tuin, uw tuin, op maat gemaakt`,
    praises: `prijzen, levertijd, vanaf euro, klanten, ervaring, jaar ervaring, op aanvraag,
      beschikbaar, vrijblijvend, ex btw, excl btw, betaalbaar, scherpe prijs, scherpe tarieven, gratis kennismaking,
      nieuwsgierig, mijn man is, mijn broer is, mijn zoon is, mijn vriend is, mijn vrouw is, mijn zus is, vakwerk,
      betrouwbaar,
      wij maken, ervaren, kennismaking, gratis, jarenlange, referenties, snelle levering, all in, erkend, gediplomeerd`,
    talks: `wat kost, hoeveel kost, hoeveel vraag, wat vragen jullie, hoe vind je, hoe vinden jullie, waar vind ik, ervaringen met, iemand ervaring, wat vinden jullie,
      jullie mening, heeft iemand tips, welke tool,
      weigert te betalen, weigert de, betaalt niet, niet betaald, onbetaald, onbetaalde, schrapt, ontslagen, ontslagronde,
      reorganisatie, vakbond, vakbonden, contract getekend, nieuwe baan gevonden, mijn nieuwe baan, ben aangenomen,
      eerste werkdag, oplichting, oplichters, nep recruiters, trap er niet in, trap hier niet in, zo vind je,
      vacature voorbij, vacature gezien, deze vacature, wat zouden jullie, wat is een normaal, wat is normaal,
      normaal uurtarief, in dit artikel, wat doen jullie, hoe gaan jullie, hoe doen jullie,
      nieuwe versie, nu beschikbaar, nu te downloaden, massaontslag, krapte,
      kan iemand mij uitleggen, kan iemand mij vertellen, kan iemand mij zeggen, wie kan mij vertellen,
      wie kan mij uitleggen, wie kan mij zeggen, wie kan mij een tip`,
  },
  fr: {
    seek: `cherche cherchons cherchent recherche recherchons recherchent besoin
      faudrait cherchais recherchais`,
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
      boucher poissonni fleurist magasini`,
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
      il nous manque un, il nous manque une, il nous manque encore, il me manque un, vos prix, votre prix, qui répare`,
    hints: `notre budget, mon budget, budget de, budget max, budget maximum, budget environ, budget autour, budget, tjm, payé à, payée, paiement par,
      paiement à la, rémunération, salaire, nous proposons, cdi, cdd, profil recherché, devis, en mp, temps plein, prise de poste, candidature,
      candidatures,
      télétravail, tickets restaurant, avantages, net mensuel, brut, par heure, de l'heure, coup de main, urgent,
      mp moi, en privé, indemnisé, indemnisation, dédommagement, budget à définir, budget serré, bac 2, bac 3, bac 5,
      permis b, défraiement, sur place, débutant accepté, rémunéré, rémunérée, payé, il me faut, il nous faut, missions,
      rt appréciés, références, quel délai, délais`,
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
    talks: `combien coûte, combien ça coûte, combien facturez, combien facturer, combien demandez, quel tarif, quel prix, comment trouver, comment trouvez, où trouver, que pensez vous,
      qu'en pensez vous, votre avis, vos avis, vos retours, retour d'expérience, des conseils, quelqu'un a testé, avez vous déjà, j'ai embauché, j'ai engagé, tutoriel,
      quel outil, levée de fonds, lève,
      ne me paie pas, ne me paye pas, ne paie pas, ne paye pas, pas payé, impayé, impayée, impayés, impayées,
      mise en demeure, relances, licenciement, licenciements, licencié, licenciée, licencie, supprime, suppression de,
      plan social, grève, syndicats, c'est signé, j'ai signé, j'ai décroché, décroché un, j'ai été pris, j'ai été embauché,
      embauchée, embauché, arnaque, arnaques, escroquerie, attention aux, faux recruteur, mes conseils, mes astuces,
      nouvel article, dans cet article, ras le bol, à ma place, nouvelle version, premiers clients,
      on me propose, vous feriez, vous faites comment, vous facturez, c'est normal, est ce normal, offres d'emploi,
      je vois passer, désormais disponible, fiers de vous présenter,
      qui peut me dire, qui peut m'expliquer, qui peut m'éclairer, quelqu'un peut me dire, quelqu'un peut m'expliquer,
      quelqu'un pour m'expliquer, quelqu'un pour m'éclairer, qui pourrait me dire,
      cherche une place de parking, place de parking, une place de concert`,
  },
  es: {
    seek: `busco buscamos busca buscan necesito necesitamos necesita solicito requiero precisa ocupo buscando solicitan necesitan
      contrata requiere requieren requerimos urge urgen faltan`,
    hire: 'precisamos contratamos solicitamos',
    advise: 'recomiendan recomienden recomienda recomiende recomendarme recomendar conocen conoce conocéis sugieren',
    sought: 'solicitado buscado requerido',
    does: `hago diseño creo edito traduzco programo ofrezco doy redacto realizo desarrollo ilustro escribo hacemos realizamos diseñamos
      creamos arreglo reparo instalo`,
    people: `diseñador desarrollad programador redactor traductor editor ilustrador fotógraf alguien animador persona freelanc locutor
      corrector contador asistent profesor ingenier técnic community consultor vendedor especialist expert artista músic compositor
      electricist plomero fontaner pintor albañil carpinter modist costurer maquetad grafic gráfic plomer gasfiter cerrajer
      jardiner niñera cuidador mecánic chofer repartidor meser camarer cociner cajer recepcionist auxiliar ayudante operari
      conductor administrativ becari abogad arquitect tatuador maquillador manager encargad analista psicólog enfermer peluquer
      gestor practicante contratista mozo dev cto`,
    work: `trabajo trabajos empleo chamba curro laburo proyectos clientes pega prácticas pasantía puesto encargos oportunidad changas
      encargo`,
    things: `traducci edici web página logo logotipo tienda aplicación video vídeo diseño artículos banner catálogo folleto tarjeta sitio
      clases reparaci instalaci mudanza limpieza arregl reparar traducir cotizaci mantenimiento`,
    wares: `herramienta software consejo opinion opinión ayuda recomend piso departamento libro curso socio alternativ ejemplo respuesta
      programa habitaci alquiler depto pareja amig compañer roommate manera vacacion descanso`,
    asks: `busco alguien que, busco a alguien, estamos buscando, estoy buscando un, estoy buscando una, estoy buscando a, se busca, se
      necesita, se solicita, se requiere, necesito alguien que, necesito a alguien, estamos contratando, quién puede, quien puede
      hacer, quien me puede, alguien que me haga, alguien que sepa, alguien que pueda, mandar portafolio, manden portafolio, envía
      tu, envíen su, envía cv, mándame tu, mándenme, manden precio, manden presupuesto, pasen presupuesto, pásame presupuesto,
      precio por favor, trabajo pagado, trabajo remunerado, alguien para hacer, quién me hace, quien me hace, quién hace, oferta de
      empleo, oferta de trabajo, convocatoria, vacante, alguien que haga, oferta laboral, se ofrece trabajo, ofrezco trabajo,
      ofrecemos trabajo, se precisa, se precisan, se buscan, se necesitan, se solicitan, se requieren, únete a nuestro equipo,
      únete al equipo, forma parte de nuestro, ampliamos equipo, ampliando el equipo, ampliando nuestro equipo, estamos ampliando,
      buscamos incorporar, te incorporarás, postúlate, mándanos tu, envíanos tu, mandar cv, envíanos, cuánto me cobran, cuánto me
      cobras, cuánto me cobrarían, cuánto me saldría, cuánto me sale, alguien que edite, alguien que diseñe, alguien que traduzca,
      alguien que arregle, alguien que se dedique, alguien q me, alguien q sepa, alguien q haga, alguien se dedica a, pasen
      precios, pasen precio, alguien hace, alguien me hace, alguien que me ayude, escríbanme con precio, quién se dedica a, alguien
      que me, busco quien, busco a quien, quiera ganarse, quieran ganarse, tienen el contacto de, tiene el contacto de, alguien
      tiene contacto de, quiero encargar, quisiera encargar, quiero mandar a hacer, quiero contratar, quisiera contratar, necesito
      cotización, presentarse con, me cobrarían, me cobraría`,
    hints: `mi presupuesto, nuestro presupuesto, presupuesto de, presupuesto máximo, presupuesto aproximado, presupuesto, pago por, se
      paga, pagamos, pago al, pago, remunerado, interesados, interesadas, requisitos, ofrecemos, sueldo, salario, honorarios,
      enviar cv, tiempo completo, medio tiempo, por privado, al privado, contrato, contrato indefinido, jornada completa, jornada
      parcial, media jornada, descripción del puesto, funciones, se ofrece, horario, inbox, dm, al dm, experiencia mínima,
      prestaciones, lugar de trabajo, híbrido, remoto, brutos anuales, hoja de vida, cv, currículum, pago semanal, pago semanal
      por, urge, urgente, paga, beneficios, incorporación inmediata, propinas, turno, turno noche, turno mañana, presentarse,
      referencias, pago bien, mandad muestras, plazo, dejar cv, tarifas, lunes a sábado, lunes a viernes, ganas de trabajar, fin de
      semana, pago hoy`,
    offers: `ofrezco mis servicios, ofrezco servicios, ofrezco, me ofrezco, ofrecemos servicios, mis servicios, mi portafolio, mi
      portfolio, mis tarifas, mi tarifa, busco trabajo, busco empleo, busco proyectos, busco clientes, en busca de trabajo, en
      búsqueda de, disponible para, estoy disponible, disponibilidad inmediata, hago páginas, hago diseños, hago logos, desarrollo
      páginas, diseño páginas, diseño logos, diseño tu, creo páginas, precios desde, presupuesto sin compromiso, trabajos desde,
      soy freelance, acepto encargos, acepto comisiones, hago logotipos, hago ilustraciones, hago videos, edito videos, edito
      vídeos, traduzco, programo, comisiones abiertas, cupos disponibles, presupuestos sin, pregunta sin compromiso, clases
      particulares, doy clases, imparto clases, ofrecemos nuestros servicios, presupuesto gratis, presupuestos gratis, sin
      compromiso, me quedé sin trabajo, me quedé sin laburo, me quedé sin chamba, estoy buscando trabajo, estoy buscando empleo,
      ando buscando trabajo, ando buscando chamba, si saben de algo, si sabéis de algo, trabajos a domicilio, abro comisiones,
      quedan cupos, paso el contacto, por encargo, primera consulta gratis, consulta gratis, busca empleo, busca trabajo, hago
      trámites`,
    praises: `precios, entrega, entrega rápida, entregas, tarifas, clientes, experiencia, años de experiencia, económico, económicos, buen
      precio, a domicilio, soy diseñador, soy diseñadora, soy desarrollador, soy desarrolladora, soy programador, soy programadora,
      soy traductora, soy traductor, soy dev, soy estudiante, me dedico a, garantía, con experiencia, whatsapp, avisen`,
    talks: `cuánto cobrar, cuánto cobran, cuánto cobráis, cuánto cobra, cuánto cuesta, cuánto debería, cuánto vale, cuanto cobrar, cuanto
      cuesta, cómo encontrar, cómo consigo, cómo conseguir, dónde encontrar, qué opinan, qué opináis, qué les parece, su opinión,
      sus experiencias, alguna recomendación, me recomiendan, recomiendan, consejos, contraté a, me contrataron, tutorial, qué
      herramienta, renuncié, lancé, lanzamos, estafa, es estafa, cuidado con, ojo con, no me pagó, no me paga, no me pagan, no me
      pagaron, no contesta, me debe, me deben, me despidieron, me echaron, despidos, despido, despidió, despedirá, anunció,
      anuncia, conseguí trabajo, conseguir clientes, conseguir tus primeros, primeros clientes, por fin me contrataron, alguien ha
      probado, alguien ha pasado, alguien usa, nueva versión, qué programa, alguien sabe de un programa, buscando trabajo empiezo,
      alguien que me explique, alguien que me diga, me ofrecieron, me ofrecen un puesto, mercado laboral, lo aceptarían, pruebas
      técnicas, clientes que buscan, clientes que quieren, gente que busca, gente que quiere, harto de, harta de, cansado de,
      cansada de`,
  },
  pt: {
    seek: `procuro procuramos procura preciso precisamos precisa busco buscamos necessito precisando procurando buscando necessitamos
      necessita contrata`,
    hire: 'contratamos contratando recrutamos recruta recrutando',
    advise: 'indica indicam indicar recomenda recomendam recomendar conhece conhecem sugere sugerem',
    sought: 'procurado precisa-se',
    does: `faço crio edito traduzo ofereço desenvolvo dou programo escrevo desenho reviso realizo fazemos criamos desenvolvemos
      realizamos prestamos monto formato conserto instalo`,
    people: `designer desenvolvedor programador redator tradutor editor ilustrador fotógraf alguém animador pessoa freela locutor revisor
      contador assistent professor engenheir técnic consultor vendedor especialist artista músic eletricist encanador canalizador
      pintor pedreiro costureir profissional social estagiári analista criador marceneir diarista faxineir cuidador motorista
      motoboy entregador cozinheir atendente auxiliar secretári recepcionist manicure cabeleireir explicador advogad arquitet
      mecânic serralheir gesseir montador gestor operador ajudante empregad psicólog nutricionist babysitter administrativ
      empreiteir cto`,
    work: `trabalho emprego vaga freelas projetos clientes oportunidade estágio recolocação bico jobs colocação oportunidades trabalhos
      freela`,
    things: `traduç ediç site página logo logotipo loja aplicativo traduç vídeo arte artigos banner catálogo panfleto cartão sistema
      automação identidade reparo conserto reforma instalaç mudança limpeza aulas explicaç pintura`,
    wares: `ferramenta software dica opinião ajuda indicação recomenda apartamento quarto livro curso sócio alternativ exemplo resposta
      programa apartament kitnet aluguel arrendar namorad amig colega maneira férias descanso`,
    asks: `procuro alguém, preciso de alguém, alguém que faça, alguém que saiba, alguém que possa, alguém para fazer, quem faz, quem
      puder fazer, quem pode fazer, estamos contratando, contrata se, estamos à procura, estou à procura de um, estou à procura de
      uma, estou procurando um, estou procurando uma, estou procurando alguém, vaga para, vaga de, temos vaga, mande portfólio,
      manda portfólio, enviar portfólio, envie portfólio, envie seu, mande orçamento, mandem orçamento, manda o valor, mandem
      valores, passem orçamento, orçamento por favor, chamem inbox, alguém que edite, alguém disponível para, quem topa, vaga
      aberta, vagas abertas, oportunidade de trabalho, precisa se, procura se, admite se, contratam se, precisam se, alguém que
      trabalhe, alguém trabalha com, alguém aqui trabalha, alguém aqui faz, quem trabalha com, quem souber fazer, estamos a
      contratar, a recrutar, estamos recrutando, manda o portfólio, mandar portfólio, mande seu portfólio, manda seu portfólio,
      mandem portfólio, enviem portfólio, enviem portefólio, enviar portefólio, enviar currículo, enviar cv, envie currículo, envie
      seu currículo, envie cv, candidate se, candidata te, candidaturas para, junte se ao, junta te à, faça parte do nosso, faça
      parte da nossa, vem pro time, venha fazer parte, quanto me cobram, quanto ficaria, quanto cobraria, quanto cobrariam, com
      valores, passem valores, alguém que traduza, alguém q faça, alguém q saiba, alguém que conserte, alguém que me, procuro quem,
      busco quem, fazer um orçamento, preciso de orçamento, preciso de um orçamento, atrás de um, atrás de uma, estou atrás de,
      alguém tem contato de, alguém tem o contato de, alguém tem contacto de, quero encomendar, queria encomendar, quero contratar,
      queria contratar, mandar fazer, quer fazer um extra, quer ganhar um extra, vocês me cobrariam, vocês me cobram, me cobrariam,
      me cobraria`,
    hints: `meu orçamento, nosso orçamento, orçamento de, orçamento máximo, orçamento, pago até, pagamento via, pagamento no, pagamento,
      pagamos, pago via, remunerado, interessados, requisitos, oferecemos, salário, remuneração, currículo para, clt, pj, tempo
      integral, no privado, chamar no, chama no pv, vaga, vagas, freela, contrato, enviar currículo, experiência mínima,
      benefícios, vale transporte, vale refeição, vt, vr, inbox, dm, zap, home office, presencial, híbrido, remoto, urgente, carga
      horária, subsídio de alimentação, responsabilidades, atividades, full time, part time, recibos verdes, início imediato, pago,
      pago por, ensino médio, folgas, folga, escala, gorjetas, valor a combinar, a combinar, plano de saúde, o que oferecemos, o
      que você vai fazer, pagamento semanal, deixar currículo, currículo, segunda a sábado, segunda a sexta, com experiência, pago
      hoje`,
    offers: `ofereço meus serviços, ofereço serviços, ofereço, faço sites, faço logos, faço artes, faço edição, faço traduções, presto
      serviços, presto serviço, meus serviços, meu portfólio, minhas redes, meus preços, procuro emprego, procuro trabalho, busco
      oportunidade, busco recolocação, em busca de oportunidade, em busca de, aberto a oportunidades, estou disponível, disponível
      para, disponibilidade imediata, a partir de r, orçamento sem compromisso, aceito encomendas, pego freelas, atendo todo, crio
      sites, crio logos, edito vídeos, traduzo, comissões abertas, vagas para clientes, faça seu orçamento, solicite seu orçamento,
      atendo em, atendo a domicílio, orçamento grátis, orçamentos grátis, orçamento gratuito, explicações de, dou explicações, dou
      aulas, aulas particulares, agenda aberta, à procura de emprego, à procura de trabalho, procurando emprego, procurando
      trabalho, estou desempregado, estou desempregada, prestamos serviços, confira meu, trabalhos a partir de, abri comissões, por
      encomenda, sob encomenda, aceito encomenda, abri agenda, em busca de recolocação, consulta grátis, primeira consulta,
      avaliação gratuita, procura emprego, procura trabalho`,
    praises: `preços, preço, entrega, entrega rápida, prazo, clientes, experiência, anos de experiência, preço justo, sob consulta, sou
      designer, sou desenvolvedor, sou desenvolvedora, sou programador, sou programadora, sou tradutora, sou tradutor, sou editor,
      sou editora, a domicílio, em domicílio, chama no whats, chama no whatsapp, garantia, promoção, a partir de, recém formado,
      recém formada, encomendas`,
    talks: `quanto cobrar, quanto cobram, quanto vocês cobram, quanto custa, quanto vale, como encontrar, como conseguir, como vocês,
      onde encontrar, o que acham, o que vocês acham, opinião de vocês, alguém já usou, alguém recomenda, alguém indica, dicas,
      contratei um, contratei uma, fui contratado, pedi demissão, tutorial, qual ferramenta, lançamos, lancei, golpe, é golpe,
      cuidado com, não paga, não pagou, não pagaram, não me pagou, sem pagar, sumiu, calote, fui demitido, fui demitida, demissões,
      demitiu, anuncia, anunciou, consegui emprego, consegui um emprego, primeiros clientes, conseguir clientes, nova versão, a
      versão, alguém usa, vocês usam, nunca mais trabalho, recebi proposta, recebi uma proposta, mercado de trabalho, vocês fariam,
      alguém que me explique, alguém que me diga, clientes que, cliente que quer, gente que procura, gente que quer, gente que
      pede, farto de, farta de, cansado de, cansada de, mandada embora, mandado embora`,
  },
  it: {
    seek: `cerco cerchiamo cerca cercano serve servono serviva bisogno necessito
      ricerca ricercano seleziona occorre occorrono servirebbe servirebbero cercavo`,
    hire: `assumiamo assume
      affidasi assumesi selezioniamo`,
    sought: `cercasi ricercato richiesto
      ricercasi cercansi ricercata richiesta`,
    knows: 'consigliate consigliarmi consigliare consiglia conoscete conosce suggerite suggerire suggerirmi',
    does: `faccio creo realizzo monto traduco offro sviluppo scrivo disegno progetto impagino
      eseguo riparo impartisco correggo compongo`,
    people: `sviluppator grafic traduttor programmator redattor illustrator fotograf montator qualcuno persona freelanc copywriter webmaster collaborator consulent assistent insegnant
      professionist tecnic ingegner doppiator correttor commercialist idraulic elettricist imbianchin sarta artigian figura esperto esperta tirocinant
      baby badant colf cuoc camerier barist lavapiatt pizzaiol commessa commesso tornitor saldator operai magazzinier autist
      fattorin muratore muratori falegnam giardinier piastrellist parrucchier estetist infermier segretari impiegat
      ragionier contabil avvocat geometra architett interpret animator hostess promoter venditor manutentor stagist
      apprendist personale addett responsabil sarto educator programmatric traduttric redattric commercial receptionist
      autista domestica pulizie domestico giardiniere serramentist restaurator tuttofare cameraman fotografa agenzia
      bracciant figurant tester bagnin professor
      panettier pasticcier macellai lavascale`,
    work: `lavoro lavori impiego incarichi commesse clienti progetti occupazione stage collaborazioni posto
      tirocinio incarico lavoretto lavoretti commissioni assunzione`,
    things: `sito logo traduzione negozio e-commerce applicazione video grafica locandina volantino biglietti articoli testi catalogo brochure gestionale
      impianto ristrutturazione trasloco tinteggiatura ripetizioni grafiche preventivo revisione impaginazione montaggio
      contabilità post pagina landing`,
    wares: `programma software strumento consigli consiglio opinion aiuto casa stanza libro corso socio alternativ esempio
      appartamento bilocale monolocale camera coinquilin auto podcast cane`,
    asks: `cercasi, cerco qualcuno, chi può, chi saprebbe, chi mi può, stiamo cercando, siamo alla ricerca di,
      inviare cv, inviate cv, inviare portfolio, inviate portfolio, mandatemi, mandate preventivo, astenersi,
      no perditempo, offerta di lavoro, qualcuno disponibile a, chi mi fa, chi fa, si ricerca, ricerchiamo, posizione aperta,
      si richiede, si richiedono, si valutano, inserimento immediato, cosa farai, cosa offriamo, chi cerchiamo,
      entra nel nostro, entra a far parte, unisciti al, candidati, candidature entro, inviare candidatura, invia la tua,
      invia il tuo cv, inviare curriculum, inviate curriculum, invio cv, stiamo selezionando, stiamo assumendo,
      selezioniamo, inviare tariffa, inviare tariffe, inviare preventivo, inviare quotazione, indicare tariffa,
      ditemi il prezzo, ditemi quanto, dirmi il prezzo, vorrei un preventivo, vorrei dei preventivi, chiedo un preventivo,
      chiedo preventivo, mandatemi un preventivo, fatemi un preventivo, farmi un preventivo, vorrei farmi fare, farmi fare,
      far fare, far realizzare, far rifare, far sistemare, quanto mi costerebbe, quanto verrebbe a costare, qualcuno sa fare,
      qualcuno che sa, qualcuno in grado, qualcuno bravo con, qualcuno pratico di, chi è capace,
      dietro compenso, pago bene, pago io, ovviamente pagato, ovviamente pago, ovviamente retribuito, pagato ovviamente,
      cerchi lavoro, cerchi un lavoro, stai cercando lavoro, vuoi lavorare, lavora con noi, la risorsa, ricerca personale,
      cerca personale,
      qualcuno che mi, qualcuno che possa, qualcuno che sappia, qualcuno che faccia, qualcuno che realizzi,
      ci manca un, ci manca una, ci manca il, ci manca ancora, i vostri prezzi, vostri preventivi, la vostra tariffa,
      le vostre tariffe, chi lo ripara, chi la ripara, chi ripara, pago ovviamente, chi me lo fa`,
    hints: `il mio budget, il budget, budget di, budget massimo, budget, pagamento, retribuzione, compenso, pago, paghiamo, requisiti, si offre,
      offriamo, zona, preventivo, preventivi, candidature, ral, tempo indeterminato, tempo pieno, contratto, in privato,
      zona di, stipendio, netti, netti al mese, al mese, l'ora, all'ora, tariffa, automunita, automunito, automuniti,
      vitto e alloggio, smart working, full time, part time, tempo determinato, stagione estiva, rimborso spese, laurea,
      diploma, patente, m f, urgente, urgentemente, anche prima esperienza, mandatemi, scrivetemi in privato, in dm, in pvt,
      cent a parola, a cartella, entro fine, contratto a tempo, collaborazione continuativa, esperienza minima, turni, ccnl,
      referenze,
      sono alla ricerca di un, sono alla ricerca di una`,
    offers: `offro i miei servizi, offro servizi, offro, offresi, mi offro, i miei servizi, i miei lavori, il mio portfolio, le mie tariffe,
      la mia tariffa, cerco lavoro, in cerca di lavoro, sviluppo siti, creo siti, sono disponibile,
      disponibile da subito, disponibile per, preventivo gratuito, preventivi gratuiti, prezzi a partire, a partire da,
      prezzi modici, sono un freelance, sono freelance, partita iva disponibile, traduco, scrivo testi, creo loghi, il vostro sito,
      i vostri video, il tuo sito, il tuo progetto, commissioni aperte, primo lo faccio gratis,
      si offre come, si offre per, si offrono, si propone come, si propone per, mi propongo, cercasi lavoro, cercasi impiego,
      cerca prima esperienza, cerco prima esperienza, cerca un impiego, cerca lavoro, disponibile a trasferirmi,
      disponibile anche, disponibile subito, date libere, qualche data libera, data libera, posti liberi, scrivetemi per,
      contattatemi per, contattami per, contattatemi in, contattateci, contattaci per, contattaci, se vi serve, se ti serve,
      se avete bisogno, hai bisogno, avete bisogno, ti serve, vi serve, vi servono, cerchi un, cerchi una, cercate un,
      cercate una, stai cercando un, state cercando un, ci occupiamo di, mi occupo di, vi passo il numero, realizzo siti,
      faccio siti, prezzi onesti, prezzi competitivi, opentowork, aperta a nuove, aperto a nuove, nuove collaborazioni,
      do ripetizioni, impartisco, eseguo, eseguiamo, realizziamo, lascio il numero,
      ti aiuto io, ti aiuto, vi aiuto, ti aiutiamo, vi aiutiamo, dà ripetizioni, da lezioni, dà lezioni, do lezioni,
      impartisce, prima consulenza, consulenza gratuita, prima lezione gratuita, prova gratuita, hai un negozio,
      hai un'attività, vuoi un sito, vuoi vendere, la tua attività, la tua azienda, la vostra azienda, la tua casa,
      il vostro matrimonio, il tuo matrimonio, il tuo logo, i tuoi social, sopralluogo gratuito, eseguo lavori,
      prezzi bassi, prezzi contenuti, il tuo giardino, il vostro giardino, la vostra casa`,
    praises: `prezzi, prezzo, consegna, tempi rapidi, clienti, esperienza, anni di esperienza, su richiesta,
      gratuito, onesti, mio cugino, mio marito fa, mio fratello fa, mio padre fa, referenziata, referenziato,
      lunga esperienza, pluriennale, zona e dintorni, consegna in, massima serietà, seria e, serio e, sopralluogo gratuito,
      gratis, gratuita, professionale, serietà, puntualità, laureata, laureato, diplomata,
      chiamami, chiamatemi, su misura`,
    talks: `quanto costa, quanto chiedere, quanto chiedete, quanto fate pagare, quanto si guadagna, come trovare, come trovate, dove trovare, cosa ne pensate, che ne pensate, la vostra opinione,
      le vostre esperienze, qualcuno ha provato, qualcuno usa, consigli su, ho assunto, sono stato assunto, quale strumento, tutorial, abbiamo lanciato, ho lanciato,
      cercasi stanza, cercasi appartamento, cercasi casa, cercasi bilocale, cercasi camera, cercasi coinquilino,
      cercasi coinquilina, è sparito, è sparita, non mi paga, non paga, non mi ha pagato, non ha pagato, mi deve ancora,
      mi deve dei soldi, esuberi, licenziamenti, licenziati, licenzia, sindacati, primo giorno, truffa, truffe, truffatori,
      occhio a, occhio alla, attenzione alla, in questo video, in questo articolo, vi racconto, il mio metodo, si lamentano,
      cosa consigliate, cosa mi consigliate, che mi consigliate, annunci di lavoro, ho firmato, mi hanno assunto,
      mi hanno assunta, mi hanno preso, mi hanno offerto, nuova versione, è uscita, è uscito,
      è normale, che faccio, cosa fareste, voi come fate, come fate, conviene,
      qualcuno che mi dica, qualcuno che mi spieghi, qualcuno che mi sappia dire, chi può dirmi, chi può spiegarmi,
      chi mi può dire, chi mi può spiegare, chi sa dirmi, qualcuno sa dirmi`,
  },
  pl: {
    seek: 'szukam szukamy szuka poszukuję poszukujemy potrzebuję potrzebujemy potrzebny potrzebna potrzebne potrzebni',
    hire: 'zlecę zlecimy zatrudnię zatrudnimy zatrudni zleci',
    advise: 'poleci polecicie polećcie poleć polecacie polecić zna znacie namiary',
    sought: 'poszukiwany poszukiwana potrzebny potrzebna potrzebni',
    does: `robię zrobię wykonam wykonuję tworzę piszę tłumaczę oferuję projektuję montuję rysuję stworzę napiszę przetłumaczę wykonujemy
      robimy projektujemy tworzymy naprawiam`,
    people: `grafik programist developer copywriter tłumacz redaktor korektor fotograf montażyst ilustrator kogoś ktoś osoby osobę osoba
      freelanc wykonawc specjalist projektant webmaster księgow korepetytor lektor fachow hydraulik elektryk malarz majst
      informatyk administrator tester animator deweloper asystent glazurnik murarz pomocnik kierowc sprzątacz kucharz kelner
      sprzedaw magazynier fryzjer kosmetyczk niani opiekun stolarz dekarz spawacz operator mechanik prawnik adwokat architekt
      trener nauczyciel pracownik konsultant doradc handlowc ekipy ekipę modelk recepcjonist koordynator analityk inżynier stażyst
      praktykant serwisant dev cto sprzedawczyn`,
    work: 'pracy pracę zlecenia zleceń zlecenie klientów projektów fuchy stażu praktyk etatu dorywcz fuchę zatrudnienia roboty',
    things: `strony stronę sklep logo tłumaczeni film projektu aplikacj teksty tekstów wizytów ulotk baner skrypt wtyczk animacj montaż
      sprzątan remont korepetycj napraw rolek rolki reklam`,
    wares: `programu narzędzi porad opinii pomocy mieszkania pokoju książki kursu wspólnik alternatyw przykład program kawalerk
      współlokator sposob urlop`,
    asks: `zlecę, zlecimy, zatrudnię, zatrudnimy, szukam osoby, szukam kogoś, poszukuję osoby, poszukuję kogoś, kto zrobi, kto wykona,
      kto może, kto podejmie się, czy ktoś zrobi, czy ktoś wykona, proszę o wycenę, proszę o oferty, proszę o portfolio, wyceny na,
      oferty na, piszcie na, zainteresowanych proszę, cena do uzgodnienia, stawka do uzgodnienia, aplikuj, za wynagrodzeniem, za
      opłatą, odpłatnie, kto ogarnie, kto mi zrobi, kto nam zrobi, ktoś chętny, oferta pracy, dam zlecenie, mam zlecenie, do
      zrobienia, dam zarobić, dam pracę, przyjmę do pracy, przyjmiemy do pracy, przyjmę pracownika, dołącz do naszego, dołącz do
      nas, dołącz do zespołu, do naszego zespołu, zakres obowiązków, ktoś ogarnia, ktoś podejmie się, podejmie się ktoś, ktoś
      zajmuje się, zajmuje się ktoś, ktoś zajmie się, proszę o stawki, proszę o stawkę, proszę o cenę, proszę o propozycje,
      podajcie cenę, podajcie ceny, podajcie stawki, ile by kosztowało, ile by kosztował, ile by kosztowała, ile weźmiecie, cv
      prosimy, aplikacje prosimy, prześlij cv, wyślij cv, kogoś kto, komuś kto, szukamy do, kto by mi, kto by nam, kto by zrobił,
      kto by się podjął, piszcie za ile, za ile zrobicie, ma ktoś namiary, ma ktoś kontakt, ma ktoś numer do, do obsadzenia, chcę
      zamówić, chciałabym zamówić, chciałbym zamówić, chcę zlecić, chciałabym zlecić, chciałbym zlecić, chcę zatrudnić`,
    hints: `budżet, mój budżet, nasz budżet, płacę, płatne, zapłacę, płatność, wynagrodzenie, oferujemy, wymagania, cv na, stawka,
      wycena, wycenę, oferty, umowa, b2b, na priv, pełny etat, umowę o pracę, umowa o pracę, umowa zlecenie, umowę zlecenie, uop,
      zakwaterowanie, praca zdalna, praca hybrydowa, mile widziane, wymagamy, oczekujemy, cv, widełki, od zaraz, pilnie, k m, m k,
      pracę zdalną, pracę hybrydową, miejsce pracy, napiwki, zł h, grafik elastyczny, zgłoszenia, zgłoszenia na, nocleg,
      wyżywienie, jakie stawki, macie stawki, jakie macie stawki, pensja, płacę dziś, poniedziałek piątek, proszę zostawić,
      zostawić w, ile byście, ile wzięlibyście`,
    offers: `oferuję, oferuję usługi, moje usługi, wykonam, wykonuję, zrobię, tworzę, projektuję, podejmę się, podejmę pracę, szukam
      pracy, szukam zleceń, szukam zlecenia, szukam klientów, przyjmę zlecenia, przyjmuję zlecenia, moje portfolio, moja stawka,
      moje realizacje, mam wolne moce, wolne terminy, jestem dostępny, dostępny od, dostępna od, zapraszam do współpracy, zapraszam
      do kontaktu, cennik, ceny od, przyjmie zlecenia, podejmie zlecenia, podejmie pracę, wykona, oferuje usługi, robię strony,
      montuję, tłumaczę, chętnie pomogę, dodatkowych zleceń, korepetycje z, udzielam korepetycji, udzielę korepetycji, świadczę
      usługi, szuka pracy, szukam stażu, posiadam wolne terminy, pod klucz, wykonujemy, przyjmę zlecenie, przyjmujemy zlecenia,
      chętnie podejmę, poszukuję pracy, otwieram komisze, komisze otwarte, otwieram zlecenia, wolne sloty, pierwsza konsultacja,
      konsultacja gratis, prowadzę księgowość, rozliczam, biuro rachunkowe, szukam nowych zleceń`,
    praises: `ceny, cena, termin, realizacja, klientów, doświadczenie, lat doświadczenia, szybko i tanio, faktura, usługi, remonty, dojazd,
      gwarancja, solidnie, rabat, i okolice, zapraszam, polecam`,
    talks: `ile kosztuje, ile bierzecie, ile wziąć, ile brać, ile zarabiacie, ile się płaci, jak znaleźć, jak znaleźliście, gdzie szukać,
      gdzie szukacie, co sądzicie, co myślicie, wasze opinie, jakie macie doświadczenia, polecacie, polecicie, ktoś używa, ktoś
      korzystał, zatrudniłem, zatrudniłam, rzuciłem, poradnik, jakie narzędzie, wypuściliśmy, oszustwo, oszust, oszuści, uważajcie,
      uwaga na, nie zapłacił, nie zapłaciła, nie płaci, nie zapłacili, zwolnili mnie, zwalnia, zwolni, zwolnienia, dostałam pracę,
      dostałem pracę, znalazłem pracę, znalazłam pracę, trzymajcie kciuki, pierwszych klientów, zdobyć klientów, jak zdobyć, nową
      wersję, nowa wersja, jaki program, ma zatrudnić, zamierza zatrudnić, dostałam propozycję, dostałem propozycję, brać czy,
      rynek pracy, wynika z raportu, też tak macie, coraz mniej ofert, mam dość, klientów którzy, klienci którzy`,
  },
  cs: {
    seek: `hledám hledáme hledá sháním sháníme shání potřebuji potřebuju potřebujeme potřeboval potřebovala potřebovali přijmu přijímáme
      zadáme`,
    hire: 'přijmeme zaměstnáme zadám poptávám poptáváme poptává přijme zaměstná nabereme',
    advise: 'doporučte doporučíte doporučí doporučit doporučil doporučila neznáte znáte nevíte',
    sought: 'hledá poptávka',
    does: `dělám udělám vytvořím nabízím překládám píšu stříhám kreslím programuji tvořím zhotovím napíšu přeložím děláme provádíme
      provádím tvoříme vyrábím opravuji doučuji`,
    people: `programátor grafik vývojář copywriter překladatel fotograf redaktor korektor někoho někdo člověka freelanc kodér designér
      webař kameraman střihač ilustrátor lektor účetní instalatér elektrikář malíř řemeslní specialist administrátor tester
      asistent brigádní dodavatel někom řidič brigádník skladník kuchař číšník servírk prodavač uklízeč zedník truhlář pokrývač
      tesař obkladač topenář právník advokát architekt trenér učitel kadeřnic kosmetičk mechanik operátor technik konzultant
      obchodník projektant analytik inženýr pracovník pracovnic posilu posily kolegyni kominík číšnic cto`,
    work: 'práci práce brigádu zakázky zakázek klienty projekty stáž zaměstnání přivýdělek melouch zákazníky zákazníka',
    things: `web webu e-shop eshop logo překlad aplikac video texty vizitk leták stránky stránek skript oprav rekonstrukc úklid malování
      doučování stěhování střih přelož instalac montáž etiket`,
    wares: `program nástroj software rady radu názor zkušenost pomoc byt pokoj knihu kurz společní alternativ tip podnájem pronájem
      bydlení spolubydl přítel způsob inspirac recept dovolenou`,
    asks: `hledám někoho, sháním někoho, hledáme někoho, kdo by mi, kdo udělá, kdo by udělal, kdo umí, nabídky na, pošlete nabídku,
      pošlete cenu, pošlete portfolio, cenovou nabídku, prosím o nabídky, prosím o nacenění, za úplatu, placená, kdo mi, nabídka
      práce, kdo nám, do týmu hledáme, nevíte o někom, neznáte někoho, znáte někoho, najde se někdo, najde se tu někdo, najde se
      tady někdo, někdo šikovný, kdo by uměl, kdo by mohl, kdo by se ujal, dělá tu někdo, kolik by stálo, kolik by stál, za kolik
      byste, za kolik by, prosím o cenu, prosím o ukázky, prosím o cenovou, prosím o nabídku, pište cenu, rozšiřujeme tým, do
      našeho týmu, posilu do týmu, životopis na, životopisy na, pošlete životopis, náplň práce, volná pozice, volné pracovní místo,
      samozřejmě zaplatím, rád zaplatím, ráda zaplatím, kdo by nám, napište za kolik, pište za kolik, máte někdo kontakt, má někdo
      kontakt, nemá někdo kontakt, máte kontakt na, chtěla bych objednat, chtěl bych objednat, ráda bych objednala, rád bych
      objednal, chci si nechat, chtěla bych si nechat, chtěl bych si nechat, do party, prosím nacenění`,
    hints: `rozpočet, náš rozpočet, můj rozpočet, zaplatím, platíme, platím, odměna, nabízíme, požadujeme, životopis, hpp, dpp, ičo,
      pište na, do zpráv, kč hod, nástup, částečný úvazek, plný úvazek, úvazek, mzda, plat, čistého, hrubého, směny, dle domluvy,
      dovolené, home office, co vás čeká, co tě čeká, co nabízíme, benefity, volejte, tis kč, dýška, spropitné, ubytování,
      ubytování zajistíme, směna, výplata, nástup ihned, nástup možný, jaké máte ceny, jaká je cena, platba hned, praxe výhodou,
      nechte na, po so, po pá`,
    offers: `nabízím, nabízím služby, nabízím své služby, moje služby, mé služby, moje portfolio, moje sazba, hledám práci, hledám
      zakázky, hledám brigádu, sháním práci, udělám, vytvořím, naprogramuji, přeložím, zhotovím, volná kapacita, mám volnou
      kapacitu, volné kapacity, jsem k dispozici, dělám weby, ceny od, ozvěte se mi, přijmu zakázky, přijímám zakázky, vaše
      projekty, překládám, stříhám videa, grafické práce, provádíme, provádím, doučuji, doučím, hledá brigádu, hledá práci, hledám
      přivýdělek, volné termíny, mám volné termíny, rád připravím, ráda připravím, weby na míru, naše služby, cena dohodou,
      objednávky do zpráv, beru objednávky, volné sloty, první konzultace, konzultace zdarma, zpracuji, zpracuju, nabízíme služby,
      vedu účetnictví`,
    praises: `ceny, cena, dodání, klienty, zkušenosti, let praxe, let zkušeností, levně, faktura, a okolí, kvalitně, spolehlivě, záruka, na
      míru, jsem překladatelka, jsem grafik, jsem grafička, jsem programátor, objednávky, podle fotky, můžu doporučit, mohu
      doporučit`,
    talks: `kolik stojí, kolik si účtujete, kolik účtovat, kolik berete, kolik chtít, jak najít, jak hledáte, kde hledáte, kde najít, co
      si myslíte, jaké máte zkušenosti, máte zkušenost, doporučte, doporučíte, poradíte, najal jsem, dal jsem výpověď, návod, jaký
      nástroj, spustili jsme, podvod, pozor na, nezaplatil, nezaplatila, neplatí, dluží, propustí, propouští, propouštění,
      propustila, výpověď, dostal jsem práci, dostala jsem práci, našel jsem práci, našla jsem práci, vzali mě, první zákazníky,
      první klienty, jak získat, novou verzi, nová verze, zpětnou vazbu, jaký program, nabídli mi, brát nebo, trh práce, ukazuje
      průzkum, taky to tak máte, mám dost, klientů co, klienti kteří, klientů kteří, vyhodili mě`,
  },
  sv: {
    seek: `söker sökes letar behöver
      behöva`,
    hire: `      rekryterar`,
    sought: 'sökes söks efterlyses',
    knows: 'rekommendera rekommenderar känner',
    does: `gör bygger skriver översätter erbjuder klipper ritar designar fotograferar programmerar
      fixar målar sköter hjälper lagar syr filmar undervisar renoverar`,
    people: `utvecklare designer programmerare formgivare skribent översättare fotograf redigerare illustratör någon person frilans webbutvecklare copywriter korrekturläsare hantverkare
      snickare målare elektriker rörmokare bokförare assistent konsult expert medarbetare praktikant lärare redaktör
      nån barnvakt städ städare kock servitör servispersonal servitris diskare lokalvårdare chaufför förare säljare
      butiksbitr undersköt sjuksköt vårdbitr barnskötare förskoll murare plattsätt takläggare rörmok trädgårds frisör
      revisor redovisnings ekonom jurist advokat arkitekt tolk ingenjör tekniker testare projektledare kommunikatör student
      personal medhjälpare handledare läxhjälp kontaktperson vikarie lagerarbetare truckförare montör byggare deltagare
      försöksperson förstärkning kollega frilansare webbdesigner grafisk videoredigerare spökskrivare barnpassning
      nanny kassör svetsare mekaniker bartender receptionist administratör
      sköterska tandsköt barnflicka ledsagare dj sångare musiker trubadur undervisare pedagog lärarvikarie byggledare
      kranförare kundtjänst telefonist
      pizzabag bagare slaktare konditor kallskänk`,
    work: `jobb uppdrag arbete kunder praktik extrajobb anställning projekt
      sommarjobb deltidsjobb heltidsjobb praktikplats lärlingsplats kvällsjobb helgjobb lia utmaning utmaningar tjänst
      sysselsättning`,
    things: `hemsida webbplats logotyp logga översättning webbshop affisch broschyr texter film app visitkort
      renovering altan badrum bokföring målning logotype grafik text webben webb hemsidan illustration redigering
      hemsid läxhjälp blogg lektion privatlektion logotyper loggor`,
    wares: `program verktyg tips råd åsikt lägenhet rum bok kurs kompanjon alternativ erfarenhet
      bostad hyresrätt etta tvåa rumskompis bil cykel podd`,
    asks: `frilansare sökes, sökes, jag söker någon, söker någon som, letar efter en, letar efter någon, någon som kan, vem kan,
      skicka portfolio, skicka offert, skicka pris, skicka prisförslag, skicka cv, offert, prisförslag, mot betalning, ansök,
      någon som vill, vem vill, lediga jobb, ledig tjänst,
      skulle behöva hjälp, behöver hjälp med, behöver lite hjälp med, hjälp sökes, nån som kan, nån som vill,
      nån duktig, någon duktig, nån som gör, någon som gör, här som gör, finns det nån, maila cv, maila ditt cv,
      skicka ditt cv, skicka in cv, in offerter, ta in offert, offert på, rekryterar, vi rekryterar, bli en del av,
      om rollen, om tjänsten, om jobbet, vi söker dig, söker dig som, dina arbetsuppgifter, arbetsuppgifter,
      sista ansökningsdag, utbildning ingår, konsultuppdrag, betalar självklart, betalar såklart, betalar så klart,
      betalar bra, betalar givetvis, skriv ett pm, mot ersättning, mot arvode, söker du jobb, söker du extrajobb,
      söker du sommarjobb, letar du efter jobb, vill du jobba, vill du arbeta, vill du bli, välkommen med din, jobba hos oss,
      jobba med oss, kom och jobba, personal sökes, vi vill anlita, vill anlita, vem gör, vem bygger, uppdrag ut, få gjort,
      ta fram en, låta göra,
      vi anställer, nu anställer vi, anställer nu, behöver anlita, mejla arbetsprover, arbetsprover, mejla cv, vikariat,
      vet en duktig, vet nån duktig, vet någon duktig, vet någon bra, skicka prisuppgift, prisuppgift, lämna offert,
      uppdrag finns,
      kan någon hjälpa, kan nån hjälpa, kan någon fixa, kan nån fixa, kan någon bygga, söker du ett nytt, söker du nytt jobb,
      söker du en ny utmaning, här som gör sånt, som gör sånt, som fixar,
      vi saknar en, vi saknar ett, vi saknar fortfarande, saknar fortfarande, era priser, ert pris, ditt pris, er offert,
      gärna priser`,
    hints: `budget, vår budget, min budget, betalar, ersättning, arvode, vi erbjuder, kvalifikationer, vi söker, lön, timpris, heltid, deltid,
      pm till mig, skriv till,
      offerter, tipsa gärna, tillsvidare, tillsvidareanställning, provision, fast lön, start omgående, omfattning,
      kr i timmen, kronor i timmen, kr timmen, per timme, swish, kollektivavtal, körkort, tillträde, vad kan det kosta,
      vad det kostar, ungefär kosta, brådskande, snarast, urgent, cv, års erfarenhet av, meriterande, rot, rut, delbar tid,
      extrajobb, referenser,
      kan någon, kan nån, någon här som, nån här som, ansökan`,
    offers: `jag erbjuder, erbjuder mina, mina tjänster, söker jobb, söker uppdrag, söker nya uppdrag, söker arbete, letar efter jobb,
      letar efter uppdrag, tar emot uppdrag, tar uppdrag, min portfolio, mitt timpris, mina priser, är tillgänglig, tillgänglig från, ledig från, jag skriver, jag översätter, hör av dig till mig, priser från, jag kan hjälpa dig,
      lediga tider, kostnadsfri offert,
      åtar sig, åtar mig, åtar oss, tar på mig, tar mig an, har lite luft, luft i kalendern, plats i kalendern,
      tid i kalendern, om ni behöver, om du behöver, behöver du hjälp, behöver ni hjälp, söker du,
      söker ni, letar du efter, letar ni efter, vi hjälper dig, vi hjälper er, vi hjälper företag, jag hjälper, vi sköter,
      vi utför, fria offerter, gratis offert, begär offert, fri offert, boka en, boka tid, kontakta oss, öppen för uppdrag,
      öppen för nya, tillgänglig för, opentowork, söker nya utmaningar, söker ny utmaning, nya utmaningar,
      letar efter nya uppdrag, utför alla,
      gratis rådgivning, gratis konsultation, första lektionen gratis, erbjuder läxhjälp, erbjuder jag, din hemsida,
      er hemsida, ert företag, ditt företag, ert bröllop, er bröllopsdag, nya kunder välkomna, boka nu, fria konsultationer,
      behöver du en, behöver ni en, behöver du ny, behöver ni ny,
      rimliga priser, bra priser, din trädgård, er trädgård`,
    praises: `priser, pris, leverans, kunder, erfarenhet, års erfarenhet, på förfrågan,
      rotavdrag, rutavdrag, f skatt, billigt, rimligt pris, min sambo är, min man är, min fru är,
      min bror är, min kompis är, min son är, fast pris, hör av er, frilansande, ledig, tillgänglig, kan börja,
      gratis, småföretag, webbyrå, proffsig, proffsigt, snabb leverans, erfaren, van vid`,
    talks: `vad kostar, hur mycket kostar, hur mycket tar ni, vad tar ni, hur hittar, var hittar, vad tycker ni, era erfarenheter, någon som har erfarenhet, någon som använder, någon som testat,
      tips på, jag anlitade, jag sa upp, guide, vilket verktyg, vi har lanserat,
      vägrar betala, betalar inte, betalar aldrig, inte betalt, obetald, obetalda, kronofogden, inkasso, varslar, varsel,
      varslas, uppsagd, uppsägningar, säger upp, fick jobbet, fått jobb, fick jobb, första arbetsdagen, första dagen på,
      bluff, bedrägeri, bedragare, blev lurad, falska, varning för, så hittar du, så får du, mina bästa tips, podden,
      avsnittet, brukar ni ta, vad brukar ni, orkar inte, facket, jobbannonser, platsannonser,
      hur gör ni, är det normalt, är det rimligt, ny version, nu lanserar vi, nu släpper vi, hur mycket tar man,
      vilket program, vilket bokföringsprogram,
      rapporterar, funderar på, är det värt, nya funktion, ny funktion, sagt upp,
      någon som kan förklara, nån som kan förklara, någon som kan tipsa, någon som kan berätta, kan någon förklara,
      kan nån förklara, vem kan förklara, vem kan berätta`,
  },
  tr: {
    seek: `arıyorum arıyoruz arayışındayız lazım ihtiyacım ihtiyacımız istiyorum arayışındayım aramaktayız arıyor tamamlayacak
      hızlandıracak geliştirecek hazırlayacak tasarlayacak kodlayacak düzenleyecek edecek taşıyacak öğretecek bakacak kuracak yazacak
      çekecek çizecek çözecek yönetecek yapacak yapabilecek edebilecek çevirecek ilgilenecek üstlenecek destekleyecek verebilecek
      çalışabilecek çalışacak temizleyecek boyayacak verecek onaracak seslendirecek modelleyecek paylaşacak girecek toplayacak
      taşıyabilecek yazabilecek çizebilecek çözebilecek yapabilen yazabilen çizebilen çözebilen`,
    hire: `yaptıracağım yaptırılacak alınacak alınacaktır yaptıracağız yaptırmak yaptırılacaktır çizdirmek yazdırmak çevirtmek hazırlatmak
      kurdurmak tasarlatmak çektirmek bastırmak diktirmek düzelttirmek hazırlatacağım çektireceğim çizdireceğim yazdıracağım
      yaptırmalıyım yaptırıyoruz tasarlatacağım düzelttireceğim bastıracağım kurduracağım çevirteceğim seslendireceğim boyatacağım
      yaptırılır-mı ettireceğim boyatmak`,
    sought: `aranıyor aranmaktadır lazım gerekiyor arıyorum arıyoruz ihtiyacım ihtiyacımız var alınacak alınacaktır gerekli arayışındayım
      arayışındayız aramaktayız arıyor aranmakta gerek`,
    does: `yapıyorum yaparım yapılır yaparız yapıyoruz tasarlıyorum tasarlarım çeviriyorum hazırlıyorum hazırlarım çiziyorum yazıyorum
      geliştiriyorum veriyoruz veriyorum hazırlıyoruz tasarlıyoruz geliştiriyoruz sunuyoruz çekiyorum düzenliyorum kuruyorum`,
    people: `tasarımcı yazılımcı geliştirici çevirmen editör grafiker fotoğrafçı birini biri birine birisi freelanc kişi eleman uzman yazar
      çizer illüstratör montajcı kurgucu danışman öğretmen tercüman mühendis muhasebeci usta elektrikçi boyacı tesisatçı asistan
      arkadaş programcı seslendir videocu sosyal-medya tasarımcısı yazarı metin mimar avukat temizlikçi bakıcı şoför kurye sekreter
      garson temsilci personel ekip stajyer modelleyici animatör influencer ajans freelancer uzmanı operatör danışmanı elemanı ustası
      öğrencisi öğretmeni`,
    work: 'iş işi işler proje müşteri staj çalışma işleri işim projeler projeleri müşteriler siparişler part-time',
    things: `site sitesi logo çeviri uygulama mağaza video tasarım afiş broşür kartvizit tanıtım bot script eklenti seslendirme sitesini
      siteye web sayfa tercüme makale katalog menü ambalaj montaj eticaret e-ticaret çizim animasyon yazılım uygulaması videosu
      kurumsal ödev davetiye podcast kurgu render modelleme montajı`,
    wares: `program yazılımı araç tavsiye öneri fikir yardım ev oda kitap kurs ortak alternatif örnek kiralık daire bilgisayar laptop
      telefon kaynak tarif sevgili eğitim kampüs`,
    asks: `yapacak biri, yapabilecek biri, yapacak birini, bilen biri, hazırlayacak, çevirecek, tasarlayacak, yaptırmak istiyorum,
      yaptıracağım, yaptırılacak, yaptırılacaktır, fiyat verin, fiyat teklifi, teklif verin, tekliflerinizi, fiyatlarınızı,
      portfolyonuzu, portföyünüzü, özgeçmişinizi, cv gönder, ücret karşılığı, ücretli, ödeyeceğim, kim yapabilir, kim yapar,
      yapabilecek var mı, iş ilanı, yaptırmak istiyoruz, alımı yapılacaktır, yapacak arkadaş, edecek biri, edecek birini, düzeltecek,
      çözecek biri, çözecek birine, kuracak biri, çizecek biri, yazacak biri, çekecek biri, seslendirecek, ilgilenecek biri, yönetecek,
      yapabilecek birini, yapabilecek arkadaş, yapabilecek arkadaşlar, fiyat verebilecek, fiyat yazın, fiyat yazar mısınız,
      fiyat alabilir miyim, teklif gönderin, tekliflerinizi bekliyorum, ekip arkadaşı, takım arkadaşı, çalışma arkadaşı,
      aranan nitelikler, genel nitelikler, iş tanımı, aranan özellikler, başvurun, başvurularınızı, başvuru için, iletebilirsiniz,
      cv'nizi, cv nizi, cv lerinizi, alımı, alımı yapıyoruz, ekibimize, kadromuza, bünyemizde, ekibimizde, bilen biri var mı,
      anlayan biri, anlayan var mı, yapan var mı, yapan biri, yapan varsa, yapabilen var mı, ücreti neyse, ücreti karşılığında,
      ücretini vereceğim, ödeme yapacağım, lira veririm, tl veririm, yaptırmayı düşünüyorum, yaptırmayı düşünüyoruz, yaptıracağız,
      önerebileceğiniz biri, tanıdığınız var mı, referanslarınızla, örnek işlerinizi, örnek çalışmalarınızı, portfolyonuzla,
      yazabilen var mı, çizebilen var mı, çözebilen var mı, kodlayabilen, yapabilen biri, para neyse, parası neyse, kaç tl istersiniz,
      ne istersiniz, kaça yaparsınız, kaça yapar, ne kadara yaparsınız, teklifleri bekliyorum, teklifleri bekliyoruz,
      teklif bekliyorum, teklif bekliyoruz, tekliflerinizi bekliyoruz, şahsen başvuru, çalışmak üzere, askerliğini, askerlikle ilişiği,
      iş ilanıdır, personel alımı, elemanı alınacak, çalışma saatleri, aradığımız, aranıyor, biri varsa yazsın, bilen varsa yazsın,
      yapan varsa yazsın, varsa yazsın, varsa ulaşsın, örneklerinizi atın, fiyatlarıyla birlikte, fiyatıyla yazın, destek arıyorum,
      destek arıyoruz, peşin öderim, ücretini öderim, ücretini veririm, karşılığında ücret, ikamet eden, deneyimli eleman, bölüm başı,
      saat başı`,
    hints: `bütçem, bütçemiz, bütçe, ödeme, ücreti, ücret, maaş, verebilirim, dm atın, özelden yazın, tam zamanlı, yarı zamanlı, portfolyo,
      bütçem var, bütçe konuşulur, ücret konuşulur, ücret görüşülür, tercih sebebi, tercihen, uzaktan çalışma, uzaktan, yan haklar,
      sgk, en az, yıl deneyim, yıl tecrübe, deneyimli, öğrenci olabilir, uzun soluklu, uzun vadeli, düzenli iş, ürün başı, kelimesi,
      örnek yazılar, teslim tarihi, adet, başvuru, dm, ne kadara, ne kadar tutar, ilgilenenler, aylık, hakim, sigorta, yemek, vardiya,
      prim, özelden konuşalım, özelden, iş başı, günlük, bilen var mı, mezunu, ehliyet, ingilizce bilen, ücretli, acil, saati, bölüm,
      iletişim, örnekler, lira, tl`,
    offers: `hizmet veriyorum, hizmeti veriyorum, hizmeti verilir, yapıyorum, yaparım, yapılır, yapıyoruz, yapmaktayım, tasarlıyorum,
      çeviri yapıyorum, çeviri yaparım, iş arıyorum, proje arıyorum, müşteri arıyorum, işlerinizi yaparım, işlerinize bakarım,
      fiyatlarım, portfolyom, portföyüm, müsaitim, freelance çalışıyorum, çalışmalarım, iş alıyorum, özenle hazırlanır, hazırlanır,
      kurulur, tasarlanır, çevrilir, siparişleriniz, hizmetinizdeyim, hizmeti veriyoruz, hizmeti sunuyoruz, hizmet vermekteyiz,
      hizmeti vermekteyiz, hizmet veriyoruz, itinayla yapılır, uygun fiyatlı, uygun fiyatlarla, tasarımcıyım, yazılımcıyım,
      geliştiriciyim, çevirmenim, editörüyüm, mühendisiyim, grafikerim, yapmaktayız, düzenlenir, yazılır, çizilir, çekilir,
      kurulum yapılır, siparişe açığım, iş alırım, işlere açığım, projelere açığım, iş birliğine açığım, iş arayışındayım,
      iş bakıyorum, part time iş arıyorum, iş kabul ediyorum, sipariş alıyorum, sipariş alınır, yardımcı olabilirim, yardımcı olurum,
      bilgi için whatsapp, profilimde, teslim edilir, mezunuyum, işsizim iş, hazırlıyoruz, tasarlıyoruz, siparişe açık,
      profilime bakabilirsiniz, iletişim için mesaj, iletişim için, dm kutum açık, sorularınız için, çalışabileceğim,
      çalışabileceğim yer, çalışabileceğim bir, yazabilirsiniz, mezun iç, yeni mezunum, iş arayan`,
    praises: `fiyat, fiyatlar, teslim, teslimat, tecrübe, yıllık tecrübe, yıldır, referans, hızlı teslim, kaliteli, uygun fiyata, uygun fiyat,
      iletişime geçebilirsiniz, ücretsiz analiz, referanslarımız, dahil, başlayan fiyatlarla, öğrencisiyim, müşteri memnuniyeti,
      revize, garanti, başlıyor, başlayan, beğenene kadar, saatte teslim, aynı gün, günde teslim, garantili, profesyonel, indirim,
      kampanya`,
    talks: `ne kadar, kaça, kaç para, kaç lira, ne kadar alıyorsunuz, nasıl bulu, nasıl buluyorsunuz, nereden bulu, ne düşünüyorsunuz,
      fikriniz, deneyimi olan, deneyimleriniz, tavsiye eder, önerir misiniz, önerisi olan, işe aldım, istifa ettim, hangi araç,
      hangi program, yayınladık, aydır iş arıyorum, yıldır iş arıyorum, aydır iş, mülakat, mülakata, işten çıkardı, işten çıkarıldım,
      işten çıkardılar, işten çıkarma, dolandırıcı, dolandırıcılık, dolandırıldım, dolandırdı, kapora, paramı vermiyor,
      paramı alamadım, ödemedi, ödeme yapmıyor, ödememek, maaşları, anketi, yayınladım, yayına aldım, yorumlarınızı, geri bildirim,
      sizce, umudumu, önerisi, önerileriniz, önerir, sektör bitti, ne diyeceğimi, nasıl fiyat, fiyat veriyorsunuz, fiyatlandırma,
      alıyorsunuz, nasıl başlanır, nasıl başladım, nasıl müşteri, ilk müşterimi, müşteri bulma, tavsiyeniz, işe alındım, işe girdim,
      işe başladım, zam, ipucu, ipuçları, benzer yaşayan, cevap vermiyor, hesabım kapatıldı, satılık, pazarlık payı, ne diyorsunuz,
      heyecanlıyım, elinden alacak, bence, zorlanan, görüşmem var, kesilir mi, mümkün mü, mantıklı mı, değer mi, yaşayan var mı,
      kullanan var mı, deneyen var mı, ev arkadaşı arıyorum, ev arkadaşı aranıyor, ev arkadaşı, oda arkadaşı arıyorum,
      oyun arkadaşı arıyorum, yol arkadaşı, takım arıyorum, kullanıyorsunuz, geç mi, alır mıyım, komisyon, yatırmadı, istifa etsem`,
  },
  ru: {
    seek: 'ищу ищем ищет нужен нужна нужно нужны требуется требуются надо разыскивается необходим необходима необходимо',
    hire: 'закажу найму наймём нанимаем',
    advise: 'посоветуйте порекомендуйте подскажите посоветует порекомендует посоветовать порекомендовать знает',
    sought: 'требуется нужен нужна нужны',
    does: `делаю сделаю рисую нарисую пишу напишу монтирую смонтирую перевожу переведу настраиваю настрою создаю создам верстаю
      предлагаю выполняю выполню озвучиваю разрабатываю разработаю делаем выполняем изготавливаем изготовлю ремонтирую чиню шью
      вяжу разрабатываем создаём создаем рисуем оказываю`,
    people: `дизайнер программист разработчик копирайтер переводчик редактор корректор фотограф монтажёр монтажер иллюстратор исполнител
      фрилансер человек человека специалист верстальщик художник аниматор диктор автор бухгалтер репетитор сантехник электрик маляр
      мастер помощник ассистент менеджер маркетолог таргетолог тестировщик аналитик инженер админ кодер вебмастер сеошник сммщик
      кто-нибудь юрист стажёр сотрудник водител грузчик швея швей повар официант курьер продавц продавец кассир уборщиц няню няня
      сиделк плиточник строител бригад монтажник сварщик охранник администратор парикмахер визажист психолог тренер преподавател
      учител адвокат кондитер флорист оператор массажист логопед руководител промоутер бариста видеограф директолог разраб врача
      подрядчик cto`,
    work: 'работу работа подработку заказы заказов заказчиков клиентов проект проекты вакансию удалёнку удаленку стажировку',
    things: `сайт лого логотип магазин приложение бот бота баннер перевод ролик видео лендинг текст статьи статей скрипт парсер вёрстка
      верстка дизайн иллюстрац презентац обложк ремонт карточк рилс монтаж уборк отделк чертеж чертёж настройк реклам парсинг
      спарсить портрет забор`,
    wares: `совет программу софт инструмент мнени помощь квартир комнат книгу курс партнёр партнер сервис аналог отзыв жильё жилье способ
      рецепт попутчик однушк отпуск`,
    asks: `ищу исполнителя, ищем исполнителя, ищу человека, ищем в команду, кто может сделать, кто может, кто сделает, кто возьмётся,
      кто возьмется, кто умеет, нужно сделать, нужно написать, нужно разработать, нужно перевести, надо сделать, надо написать,
      необходимо сделать, необходимо разработать, требуется сделать, пишите в личку, пишите в лс, пишите цену, цену в лс, портфолио
      в лс, жду предложений, присылайте, пришлите, присылайте резюме, присылайте портфолио, резюме на, откликайтесь, оплачу,
      заплачу, плачу, платим, готов заплатить, готовы платить, за вознаграждение, тестовое задание, кто смонтирует, кто нарисует,
      кто напишет, есть кто, есть ли тут, в поисках, вакансия, требуется, возьмём на работу, приглашаем на работу, приглашаем в
      команду, приглашаются, на постоянку, в команду ищем, в команду требуется, берём на работу, берем на работу, возьмем на
      работу, резюме шлите, шлите резюме, резюме присылайте, есть задача, есть заказ, кто занимается, за сколько сделаете, за
      сколько возьмётесь, за сколько возьметесь, сколько возьмёте, сколько возьмете, сколько будет стоить, во сколько обойдётся, во
      сколько обойдется, тз скину, скину тз, тз в лс, тз пришлю, исполнителя ищу, дизайнера ищу, кто шьёт, кто шьет, кто чинит, кто
      сверстает, кто починит, кто отредактирует, кто переведёт, кто переведет, кто настроит, кто соберёт, кто соберет, кто поможет
      с, кто рисует, кто установит, кто поставит, кто озвучит, кто оформит, кто создаст, кто разработает, кто отремонтирует, кто
      положит, кто поклеит, дайте контакт, скиньте контакт, киньте контакт, дайте номер, есть у кого проверенный, хочу заказать,
      хотел бы заказать, хотела бы заказать, хочу нанять, нужно починить, надо починить, нужно перевезти, нужно настроить, надо
      настроить, нужно нарисовать, надо нарисовать, ищу того кто, открыта позиция`,
    hints: `бюджет, наш бюджет, мой бюджет, оплата, зп, зарплата, обязанности, требования, условия, мы предлагаем, отклики, сроки, срок,
      дедлайн, в лс, в личку, портфолио, опыт от, занятость, оклад, график, график работы, удалённо, удаленно, удалёнка, удаленка,
      вилка, полная занятость, частичная занятость, сдельная оплата, выплаты, официальное оформление, резюме, тз, срочно, руб за,
      по договоренности, по договорённости, на руки, вакансии, за смену, смена, питание, проживание, чай, чаевые, обязательно,
      примеры, опыт приветствуется, звонить, какие цены, какая цена, доля, смены, оформление`,
    offers: `ищу работу, ищу заказы, ищу проект, ищу подработку, ищу клиентов, моё портфолио, мое портфолио, мои услуги, мои работы,
      предлагаю услуги, предлагаю свои услуги, оказываю услуги, выполню, сделаю, разработаю, напишу, переведу, нарисую, смонтирую,
      создам, настрою, делаю сайты, возьмусь за, беру заказы, беру в работу, принимаю заказы, готов взяться, моё резюме, мое
      резюме, свободен для, есть свободное время, открыт к предложениям, открыта к предложениям, цены от, стоимость от,
      обращайтесь, недорого, рассмотрю предложения, озвучка, монтирую, рисую на заказ, перевожу, делаю лого, делаю дизайн, пишу
      тексты, демо по запросу, портфолио по ссылке, помогу с, помогу вам, стоимость работ, под ключ, репетитор по, подготовка к
      егэ, подготовка к огэ, ищу удалённую работу, ищу удаленную работу, готова взять, готов взять, готова взяться, сейчас
      свободна, сейчас свободен, возьму проект, возьму заказы, возьмусь, приму заказы, запись открыта, ищу новые проекты, ищу новую
      работу, в поиске работы, рассматриваю предложения, работу ищу, подработку ищу, открыта для заказов, открыт для заказов,
      открываю слоты, слоты на, открыт приём заказов, открыла запись, открыта запись, консультация бесплатно, первая консультация,
      бесплатная консультация, ищет работу, веду бухгалтерию`,
    praises: `цены, цена, недорого, быстро, качественно, опыт, лет опыта, сроки от, стоимость, скидка, примеры работ, звоните, выезд,
      гарантия, занимаюсь, под заказ, руб час, приму, звони, рекомендую, на заказ`,
    talks: `сколько стоит, сколько берёте, сколько берете, сколько брать, сколько просить, сколько платят, как найти, как вы ищете, где
      искать, где найти, где вы, что думаете, ваше мнение, поделитесь опытом, посоветуйте, порекомендуйте, кто пользовался,
      кто-нибудь пользовался, кто сталкивался, нанял, наняли, уволился, гайд, какой инструмент, мы запустили, мы выпустили, релиз,
      мошенники, мошенник, осторожно, кинул, кинули, не заплатил, не заплатила, не заплатили, не платит, не платят, сокращении,
      сокращения, сокращение, уволили, увольняют, взяли на работу, нашёл работу, нашел работу, нашла работу, собеседований, первых
      клиентов, первые клиенты, обновление, новая версия, новую версию, какой программой, какую программу, чем пользуетесь, открыла
      набор, открыл набор, что делать, куда обращаться, сниму, продам, куплю, продаю, предложили, рынок труда, соглашаться или,
      вакансий для, у вас так же, надоели, надоело, клиенты которые, заказчики которые, клиентов которые`,
  },
  uk: {
    seek: 'шукаю шукаємо шукає потрібен потрібна потрібно потрібні треба необхідно',
    hire: 'замовлю найму наймаємо',
    advise: 'порадьте порекомендуйте підкажіть порадить знає',
    sought: 'потрібен потрібна потрібні',
    does: `роблю зроблю малюю намалюю пишу напишу монтую змонтую перекладаю перекладу налаштовую створюю створю верстаю пропоную виконую
      виконаю розробляю виконуємо робимо виготовляю ремонтую шию лагоджу створюємо розробляємо`,
    people: `дизайнер програміст розробник копірайтер перекладач редактор коректор фотограф монтажер ілюстратор виконавц фрілансер людину
      людина спеціаліст фахівець верстальник художник бухгалтер репетитор майстер помічник менеджер маркетолог таргетолог
      тестувальник аналітик інженер когось хтось майстр електрик сантехнік швачк водій водія водіїв вантажник кухар офіціант кур'єр
      продавц продавець касир прибиральниц няню няня доглядальниц плиточник будівельник бригад зварник охоронц адміністратор
      перукар візажист психолог тренер викладач вчител юрист адвокат кондитер оператор масажист логопед керівник асистент бариста
      стажер працівник співробітник підрядник cto`,
    work: 'роботу робота підробіток замовлення замовлень клієнтів проєкт проєкти проект вакансію стажування',
    things: `сайт лого логотип магазин застосунок додаток бот бота банер переклад ролик відео лендинг текст статті статей скрипт парсер
      верстка дизайн презентац ремонт рілз монтаж змонтува прибиранн налаштуванн реклам портрет паркан`,
    wares: `порад програму софт інструмент думк допомог квартир кімнат книгу курс партнер сервіс аналог відгук житло спосіб рецепт
      однокімнатн відпустк`,
    asks: `шукаю виконавця, шукаємо виконавця, шукаю людину, хто може зробити, хто може, хто зробить, хто візьметься, потрібно зробити,
      потрібно написати, треба зробити, треба написати, пишіть в особисті, пишіть у приват, пишіть в лс, чекаю пропозицій,
      надсилайте, портфоліо в, резюме на, оплачу, заплачу, плачу, платимо, тестове завдання, хто змонтує, хто намалює, хто напише,
      є хто, вакансія, у пошуках, хто робить, хто займається, скільки коштуватиме, скільки буде коштувати, за скільки зробите,
      скільки візьмете, в команду шукаємо, у команду шукаємо, запрошуємо на роботу, запрошуємо в команду, на постійну роботу,
      резюме надсилайте, чекаємо резюме, чекаємо портфоліо, чекаємо на портфоліо, виконавця шукаю, дизайнера шукаю, беремо на
      роботу, тз скину, хто сверстає, хто зверстає, хто полагодить, хто відредагує, хто перекладе, хто налаштує, хто збере, хто
      допоможе з, хто малює, хто шиє, хто встановить, хто поставить, хто озвучить, хто оформить, хто створить, хто відремонтує, хто
      покладе, дайте контакт, скиньте контакт, киньте контакт, дайте номер, є у когось перевірений, хочу замовити, хотів би
      замовити, хотіла б замовити, хотіла би замовити, хочу найняти, треба полагодити, треба налаштувати, потрібно налаштувати,
      потрібно перекласти, треба перекласти, відкрита позиція`,
    hints: `бюджет, наш бюджет, мій бюджет, оплата, зарплата, обов'язки, вимоги, ми пропонуємо, терміни, термін, в особисті, портфоліо,
      досвід від, зайнятість, зп, працевлаштування, офіційне працевлаштування, графік, графік роботи, віддалено, часткова
      зайнятість, повна зайнятість, виплати, пропонуємо, резюме, терміново, вилка, грн за, на руки, вакансії, за зміну, зміна,
      харчування, проживання, чайові, приклади, досвід вітається, які ціни, яка ціна, телефонувати, частка, зміни, оформлення`,
    offers: `шукаю роботу, шукаю замовлення, шукаю проєкт, шукаю підробіток, шукаю клієнтів, моє портфоліо, мої послуги, мої роботи,
      пропоную послуги, пропоную свої послуги, надаю послуги, виконаю, зроблю, розроблю, напишу, перекладу, намалюю, створю, роблю
      сайти, беру замовлення, приймаю замовлення, моє резюме, вільний для, ціни від, вартість від, звертайтесь, недорого,
      озвучування, монтую, малюю на замовлення, перекладаю, роблю дизайн, портфоліо за посиланням, допоможу з, під ключ, репетитор
      з, підготовка до нмт, підготовка до зно, виконуємо, надаємо послуги, візьму замовлення, візьму невеликі замовлення, маю
      вільний час, роботу шукаю, підробіток шукаю, у пошуку роботи, в пошуку роботи, запис відкрито, відкрита для замовлень,
      відкриваю слоти, слоти на, відкрито запис, відкрила запис, консультація безкоштовно, перша консультація, безкоштовна
      консультація, шукає роботу, веду бухгалтерію`,
    praises: `ціни, ціна, недорого, швидко, якісно, досвід, років досвіду, вартість, знижка, приклади робіт, телефонуйте, звертайтеся,
      дзвоніть, гарантія, за годину, виїзд, займаюсь, рекомендую, на замовлення`,
    talks: `скільки коштує, скільки берете, скільки брати, скільки просити, як знайти, як ви шукаєте, де шукати, де знайти, що думаєте,
      ваша думка, поділіться досвідом, порадьте, хто користувався, хтось користувався, найняв, звільнився, який інструмент, ми
      запустили, шахраї, шахрай, обережно, не заплатив, не заплатила, не заплатили, не платить, кинув, кинули, скоротила,
      скорочення, звільнили, знайшов роботу, знайшла роботу, отримав офер, отримала офер, взяли на роботу, перших клієнтів, знайти
      клієнтів, нову версію, нова версія, якою програмою, яку програму, чим користуєтесь, що робити, зніму, продам, куплю,
      запропонували, ринок праці, погоджуватись чи, у вас так само, вакансій для, набридли, набридло, клієнти які, замовники які,
      клієнтів які`,
  },
  id: {
    seek: 'cari mencari dicari butuh membutuhkan dibutuhkan perlu nyari nyariin need cariin carikan nyarinya dibutuhin',
    hire: 'merekrut rekrut',
    sought: 'dicari dibutuhkan dicariin',
    does: 'terima menerima mengerjakan melayani jasa menawarkan buatkan buka',
    people: `desainer programmer developer penulis penerjemah editor ilustrator fotografer orang freelancer animator admin seseorang tukang
      guru kasir karyawan videografer jasa ahli teknisi kontributor voice mc kurir sopir supir satpam perawat baby-sitter terapis
      talent model akuntan staff staf sales kontraktor arsitek mekanik customer-service cs intern pegawai programer konten-kreator
      penjahit vendor ghostwriter barista specialist spesialis operator reseller agen surveyor tutor pengajar notaris apoteker helper
      telemarketing host joki-er penyiar pajak`,
    work: 'kerja kerjaan pekerjaan lowongan proyek klien job magang loker project freelance-an orderan sampingan',
    things: `website logo aplikasi toko terjemahan video artikel desain banner poster undangan kemasan web landing kartu-nama brosur jurnal
      ppt skripsi makalah katalog toko-online animasi intro thumbnail feed konten rumus absensi excel ebook sistem`,
    wares: `saran software tool rekomendasi info kost kos buku kursus teman partner tutorial solusi laptop hp kosan kontrakan rumah
      referensi masukan tips aplikasi-gratis pacar jodoh beasiswa`,
    asks: `ada yang bisa, yang bisa buatin, yang bisa bikinin, siapa yang bisa, tolong buatkan, minta penawaran, kirim portofolio, kirim cv,
      kirim penawaran, kirim lamaran, dm portofolio, dm harga, sertakan harga, sistem bayar, bayar setelah, yang minat dm, minat dm,
      yang berminat, ada yang bisa bantu, ada yang mau ngerjain, lowongan, loker, open recruitment, dicari, ada yg bisa, yg bisa,
      ada yg mau, ada yang terima, ada yg terima, ada yang open jasa, ada yg open jasa, ada yang buka jasa, ada yg buka jasa,
      ada yang punya kenalan, butuh jasa, cari jasa, nyari jasa, perlu jasa, butuh orang, cari orang, cari yang bisa, cari yg bisa,
      butuh yang bisa, butuh yg bisa, mau pesen, mau pesan, mau order, mau bikin, pengen bikin, mau dibuatin, minta dibuatin,
      mau dibikinin, minta tolong, tolong bantu bikin, siap bayar, nanti dibayar, saya bayar, aku bayar, gue bayar, gw bayar,
      bayar per, drop portofolio, drop portfolio, drop contoh, langsung dm portfolio, lampirkan portofolio, kirim cv ke, lamar lewat,
      membuka lowongan, lowongan kerja, we're hiring, wajib bisa, kualifikasi, penempatan, yang minat komen, yang minat, yg minat,
      bersedia wfo, harga per halaman brp, fee nego, gaji nego, ada yg jago, ada yang jago, yang jago, yg jago, ada yang ngerti,
      ada yg ngerti, ada yang paham, mau minta dibikinin, minta dibenerin, minta dieditin, dibikinin dong, dibuatin dong,
      sebutin harga, sebutin aja harganya, harganya berapa ya, share portofolio, share porto, kirim porto, kirimkan proposal,
      kirim proposal, penawaran harga, mohon penawaran, kirimkan penawaran, bergabung bersama tim, bergabung dengan tim,
      bergabung bersama kami, gabung tim, bayar sekarang, datang langsung, bawa cv, lamaran ke, dibutuhkan segera, segera dibutuhkan,
      butuh cepet, urgent butuh, yang available, punya kenalan, siapa yg punya, siapa yang punya, siapa yg bisa, siapa yang mau,
      ada kenalan, ongkos bikin, ongkos buat, aku order, saya order, aku mau order, kirim contoh, tulis penawaranmu, tulis penawaran,
      jangan mahal2, jangan mahal mahal, bersedia lembur, per datang, dibayar langsung, dibayar tunai, ada fee, ada bayarannya`,
    hints: `budget, bayaran, dibayar, upah, gaji, fee, kualifikasi, syarat, lamar, portofolio, deadline, full time, part time, per artikel,
      via dm, per video, per konten, per halaman, jt, juta, min, minimal, pengalaman, domisili, bpjs, bonus, tahunan, wfh, wfo, remote,
      mingguan, bulanan, nego, jobdesk, jobdesc, tanggung jawab, diutamakan, usia, pendidikan, s1, sma, komen, portfolio, dm,
      ntar ditransfer, ditransfer, japri, umr, area, pria wanita, jujur, share, mengerti, menguasai, per bulan, per hari, thn,
      tahun pengalaman, kolom komentar, ongkos, rb, minimal s1, ipk, lembur, privat, seminggu, selesai`,
    offers: `jasa desain, jasa pembuatan, jasa translate, jasa penulisan, jasa edit, jasa ketik, open jasa, open order, open commission,
      terima jasa, menerima jasa, menerima pesanan, kami melayani, saya menawarkan, menawarkan jasa, cari kerja, cari kerjaan,
      cari proyek, cari klien, mencari pekerjaan, butuh kerjaan, portofolio saya, harga mulai, mulai dari, siap kerja, siap bekerja,
      siap dikerjakan, harga nego, harga terjangkau, bisa request, siap menerima, siap membantu, siap bantu, langsung chat, bisa nego,
      buka jasa, jasa olah, jasa bikin, jasa pembuatan website, jasa foto, jasa video, jasa editing, jasa ilustrasi, jasa pengetikan,
      jasa iklan, jasa seo, jasa kelola, terima pesanan, terima order, terima orderan, terima desain, terima bikin, chat wa, wa aja,
      hubungi wa, minat hubungi, cek ig, cek bio, slot tersedia, slot kosong, slot masih, fast respon, fresh graduate, lagi cari kerja,
      lagi nyari kerja, sedang mencari pekerjaan, mohon infonya, butuh kerja, cari kerjaan freelance, open slot, open freelance,
      siap wfo, siap wfh, open to work, available untuk, mulai 50rb, gratis konsultasi, bisa konsultasi, bisa cicil, revisi sepuasnya,
      garansi revisi, free revisi, terima joki, open joki, jasa joki, kalau ada lowongan, kalo ada lowongan, kalau ada loker,
      kalo ada loker, info lowongan dong, info loker dong, butuh loker, prefer remote, siap ditempatkan, pm aja, yang butuh jasa,
      yang butuh, yg butuh, butuh bantuan desain, butuh website, bagi yang membutuhkan, monggo, bisa chat, silakan hubungi,
      silahkan hubungi, bisa dm, feel free dm`,
    praises: `harga, murah, cepat, pengalaman, testimoni, garansi, revisi, bisa nego, mulai, free, gratis revisi, proses cepat, amanah,
      terpercaya, hasil, cek, testi, harga teman, pembayaran, nego tipis, berpengalaman, profesional, tahun pengalaman, bergaransi,
      ready, tema, proses`,
    talks: `berapa biaya, berapa harga, berapa tarif, kalian charge berapa, gimana cara, bagaimana cara, di mana cari, dimana cari,
      menurut kalian, pendapat kalian, pengalaman kalian, ada yang pernah, rekomendasi, saya resign, tutorial, kami meluncurkan, kabur,
      belum bayar, belum dibayar, gak dibayar, ga dibayar, tidak dibayar, nggak dibayar, diblokir, loker palsu, lowongan palsu,
      hati hati, hati2, penipuan, penipu, scam, phk, di phk, ditolak kerja, keterima, diterima kerja, masukan, masukannya, udah rilis,
      sudah rilis, baru rilis, bingung, gimana sih, kalian kalo, kalian kalau, ada saran, ada rekomendasi, tips, cerita, curhat,
      pelajaran, motivasi, wajar gak, wajar ga, worth it, buatan saya, bikinan sendiri, gimana caranya, cara dapat, cara mendapatkan,
      pengalaman saya, interview, dapet klien, dapat klien, susah banget cari, susah cari, susahnya cari, kenapa, layoff, senasib,
      jual hp, dijual, silakan download, ga bisa basic, wajar, rata2, mental drop, minta revisi, lowongan fiktif, modus,
      yang pernah pakai, beneran ga, takut zonk, service dimana, masih bisa ga, alhamdulillah, jawab berapa, dari nol umur`,
  },
  hi: {
    seek: 'chahiye chaiye chahie koi koyi',
    hire: `banwana banwani karwana karwani banwane karwane karvana karvani likhwana likhwani likhwane karana karani banvana banvani
      banwaana karwaana lagwana lagwani lagwane sikhwana chhapwana chapwana dilwana theek-karwana design-karwana`,
    sought: 'chahiye chaiye chahie zaroorat zarurat dhundh dhoondh dhund talash jarurat jaroorat',
    does: 'karta karti banata banati deta deti',
    people: `developer designer editor writer banda bande freelancer translator photographer teacher tutor assistant electrician plumber
      artist ladka ladki ladke ladkiyan bandi insaan expert coder telecaller driver cook maid staff agency animator singer marketer
      accountant worker staff tailor mistri painter candidate candidates fresher freshers intern wala wale wali operator receptionist
      helper salesman counsellor beautician chef maths-teacher guard`,
    work: 'kaam naukri job jobs project projects clients kam naukari nokri kaamkaj customers',
    things: `website logo app video poster banner site reel reels thumbnail thumbnails websites card invitation content blog blogs ppt macro
      excel accounting gst typing voice documentary gateway`,
    wares: `software salah sujhav flat room kitaab course advice pg laptop mobile phone book books notes hostel roommate dost girlfriend
      coaching suggestion guidance tareeka tarika solution bike`,
    asks: `koi hai jo, koi bana sakta, koi kar sakta, banwana hai, banwani hai, karwana hai, karwani hai, karvana hai, edit karwana,
      banane wala chahiye, karne wala chahiye, karne ke liye koi, paisa milega, paise milenge, payment milega, payment milegi,
      portfolio bhejo, rate batao, rates batao, kitna loge, price batao, quote bhejo, koi hai kya jo, kisi se karwana,
      kisi ko aata hai, koi batao, koi ho to, koi freelancer, koi developer, koi designer, koi editor, wala hai jo, wala chahiye,
      wale chahiye, wali chahiye, ki talash hai, ki talash, ki zarurat hai, ki zaroorat hai, ki jarurat hai, theek kar de, thik kar de,
      kar de to, bana de, bana ke de, karne wale, karwane hai, banwane hai, likhwane hai, likhwana hai, karna hai kisi se,
      kitna lagega, kitna lagega bata, kitne me banega, kitne lagenge, jo bhi charge, paise de dunga, paise dunga, payment kar dunga,
      de sakta hu, de sakti hu, resume bhejo, cv bhejo, cv bhejiye, resume bhejiye, apna kaam dikhao, pehle ka kaam, sample bhejo,
      interested log, interested ho to, hiring, vacancy, bharti, word milega, per video milega, salary milegi, jise aata ho,
      jisko aata ho, jo kar sake, jo bana sake, jo edit kar sake, contact kare interested, banwa do, karwa do, aata hai kisi ko,
      aati hai kisi ko, kisi ko aati, kisi ko aata ho, required, requirement hai, chahiye urgent, rate aur, rate bhejo, apna rate,
      rate bata do, price bata do, charges bata do, charges batao, paid work, paid hai, book karna hai, hire karna hai, hire karna,
      koi mil sakta, mil sakta hai kya, mil jayega kya, kitne din lagenge, kitna paisa, kitna paisa lagega, kitne paise lagenge,
      urgent chahiye, kar sakta hai koi, bana sakta hai koi, koi banda, kaun karega, kaun banayega, kaun kar sakta, kaun bana sakta,
      koi karega, koi banayega, koi bana do, bana do, kar do koi, paisa time pe, paise time pe, payment time pe, pay kar dunga,
      pay karunga, pay kar denge, payment karunga, paisa dunga, paise denge, banwana tha, karwana tha, banwani thi, karwani thi,
      lagwana tha, ki avashyakta, avashyakta hai`,
    hints: `budget hai, mera budget, payment upi, upi se, portfolio, rates, dm karo, dm kare, dm karein, inbox karo, budget, salary, ghar se,
      ghante, mahine ka, per word, per video, monthly, weekly, advance, ctc, lpa, incentive, preferred, urgent, fresher, timing,
      experience hona, aani chahiye, aana chahiye, comment kare, comment karo, dunga, dungi, denge, daily, rs each, permanent,
      full day, call kare, call karo, whatsapp kare, whatsapp karo, message kare, qualification, age, interview, vetan, anivarya,
      mahina, mahine, tuition, petrol`,
    offers: `kaam chahiye, naukri chahiye, job chahiye, project chahiye, kaam karta hu, kaam karta hoon, banata hu, banata hoon, banati hu,
      banati hoon, karta hu, karta hoon, karti hoon, bana dunga, bana dungi, kar dunga, kar dungi, mera portfolio, kaam ho to,
      kisi ko chahiye, mere rates, sasta, saste mein, available hu, available hoon, karwana ho to, banwana ho to, chahiye to dm,
      chahiye ho to, banwani ho to, banwane ho to, karwani ho to, karwane ho to, likhwana ho to, likhwani ho to, banwana ho,
      karwana ho, banwani ho, edit karwana ho, chahiye to contact, chahiye to batana, chahiye ho, hum karte hai, hum karte hain,
      hum banate hai, hum banate hain, hum dete hai, main karta, mai karta, banata hai kam, banati hai, kar deta hu, kar deti hu,
      bana deta hu, bana deti hu, karta hun, karti hu, karti hun, banata hun, banati hun, job chahiye ghar, part time job chahiye,
      kaam de do, kaam dedo, kaam dilwa do, kaam mil sakta, koi kaam ho to, koi kaam ho, kar lunga, kar lungi, sikhata hu, padhata hu,
      padhati hu, contact karo, contact kare, sampark kare, sampark karein, fresher hu, fresher hoon, dila do, dilwa do,
      internship dila, job dila, chahte hai to, chahte ho to, bana rahe hai, bana rahe hain, provide karte, service dete,
      services dete, banwaye, banwaiye, karwaye, karwaiye, sikhna ho to, kar dete hai, bana dete hai, available hun, koi project ho`,
    praises: `sasta, rates, experience, delivery, samples, sirf, free, kam rate, kam daam, se start, guarantee, domain hosting, pehle result,
      clients, saal se, saal ka, kam paise, affordable, best, quality, portfolio, trial free`,
    talks: `kitna charge, kitne paise, kaise dhundhe, kaise milte, kaise milega, kya lagta hai, koi suggestion, koi experience, kaunsa tool,
      resign kar diya, kitna charge karna, kitna charge karu, kitna lena chahiye, kaise start, kaise shuru, kaise kare, kaise kamaye,
      kaise dhunde, kaise karu, paise nahi diye, payment nahi, paise nahi de, block kar diya, nikale ja, nikal diya, layoff, layoffs,
      scam, fraud, thagi, bachke rehna, response nahi, apply kiye, apply kiya, reject, feedback do, launch kiya, launch kar di,
      samajh nahi, kya hoga, kya karu, kya karna chahiye, video pura, bataunga, is video me, mahine se job, saal se job,
      interview diya, job lag gayi, naukri lag gayi, job mil gayi, kamao, tips do, bechni hai, bechna hai, rank kaise, order nahi,
      salary rok, koi advice, darr lag, paise lu, extra paise, kya extra, wait karu, resign du, jayengi, bol rahe hai, kaise laye,
      kaise badhaye, kaisa lagega, kaun sa, konsa, kaunsa, sahi hai kya, safe hai kya, fake, kisne use kiya, koi website, koi app,
      koi site, koi tool, koi platform, koi fayda, koi dikkat`,
  },
};

/** Chinese, Japanese and Korean: no blanks part the words, and the longest string at a place is the one that is read. */
export const STRINGS = {
  /** Chinese: whom or what stands behind, the last of the clause being the head. */
  seek: `找, 招, 招收, 招募, 招聘, 诚聘, 急聘, 急招, 诚招, 诚征, 寻, 寻找, 寻求, 求, 急求, 急需, 急找, 跪求, 征, 征集, 缺, 需要, 想找, 在找, 要找, 徵, 徵求, 誠徵, 急徵, 尋找, 尋求, 急尋,
    有没有, 有無, 有没有会, 哪位, 谁会,
    招聘启事, 想请, 请个, 请一位, 请一名, 需要一个, 需要一位, 需要一名, 需要个, 来个, 来一个, 来一位, 有会, 有没有会做, 招个, 招几个, 再招,
    谁有, 谁认识, 谁知道有, 求介绍, 介绍个, 介绍一个, 介绍一位,
    诚邀, 诚寻, 谁能上门, 谁能来`,
  /** Japanese and Korean: whom or what stands before it. */
  sought: `募集, 募集中, 急募, 大募集, 探しています, 探してます, 探しております, 探し中, さがして, 求む, 求めています, 欲しい, ほしい, 必要です, いませんか, いないかな, いないでしょうか, いらっしゃいませんか,
    いらっしゃいますか, いらっしゃれば, お願いしたい, にお願いしたく, お任せしたい, を採用, 採用中, 모집, 모집합니다, 모집해요, 모집중, 구합니다, 구해요, 구해봅니다, 구함, 구인, 구하고 있, 구하는 중, 급구,
    찾습니다, 찾아요, 찾고 있, 찾는 중, 찾고있, 모십니다, 모셔요, 채용, 채용합니다, 필요합니다, 필요해요, 계신가요, 계실까요, 있으신가요, 있을까요, 뽑습니다, 뽑아요,
    推荐一个, 추천받아요, 추천받습니다, 추천해주세요, 추천 부탁, 추천부탁, 추천 좀, 소개해주세요, 소개 부탁, 急募中, 紹介して, 紹介してください, を選定, 知りませんか, おりませんか, おられませんか, 대기중,
    頼みたい, 頼める, に頼みたい, 採用して, 採用予定, 採用いたし, 계실까, 계신가, 있나요, 없나요, 없을까요`,
  people: `工程师, 设计师, 程序员, 开发者, 开发, 前端, 后端, 全栈, 产品经理, 测试, 运维, 美工, 画师, 插画师, 翻译, 译者, 写手, 文案, 编辑, 剪辑, 剪辑师, 后期, 摄影师, 配音, 主播, 客服, 运营, 助理, 讲师, 老师, 家教,
    外包, 外包团队, 团队, 工作室, 高手, 大佬, 大神, 师傅, 人员, 专员, 实习生, 兼职人员, 技术, 技术员, 合作方, 服务商, 建模师, 模特, 会计, 律师, 顾问, 个人做, 员工, 销售, ios, 安卓, android, python, java, php, golang, react, vue,
    flutter, unity, 工程師, 設計師, 開發者, 剪輯師, 譯者, 寫手, 編輯, 攝影師, 夥伴, 接案者, 小編,
    エンジニア, デザイナー, プログラマ, ライター, 編集者, 翻訳者, 通訳, イラストレーター, 絵師, 漫画家, 作曲, ディレクター, カメラマン, スタッフ, アルバイト, パート, 講師, メンバー, 業者, 会社さん, 制作会社, フリーランス, 方, 人, クリエイター,
    モデラー, 声優, 動画師, コーダー, マーケター, アシスタント, 専門家, 仲間, 税理士, 運用者, 作業者, 担当者, ナレーター, 歌い手, mix師,
    개발자, 디자이너, 편집자, 번역가, 번역, 작가, 일러스트레이터, 프로그래머, 기획자, 마케터, 퍼블리셔, 엔지니어, 프리랜서, 전문가, 업체, 알바, 직원, 강사, 선생님, 과외, 작업자, 촬영, 사진작가, 모델, 매니저, 담당자, 인재,
    기사님, 성우, 하실 분, 하실분, 해주실분, 실 분, 실분, 팀원, 외주, 신입, 인턴, 아르바이트,
    代写, 代做, 剪辑手, 主程, 策划, 画手, 建模, 摄像, 跟拍摄影师, 化妆师, 司机, 保洁, 店员, 服务员, 文员, 学徒, 投手, 优化师, 操盘手, 程序猿, 码农, 懂行的, 専門スタッフ, 受付,
    店長, 販売員, ドライバー, 事務, 職人, 開発会社, 制作者, 先生, ウェブデザイナー, 作家さん, ビルダー, 経理, 작가님, 사진사, 통역사, 통역, 원화가, 영상팀, 웹디자이너, 도우미, 설비, 시터, 운전기사, 바리스타,
    홀서빙, 인테리어 업체, 세무사, 변호사, 외주사,
    高人, 能人, 懂哥, 老手, 高手们, 고수, 고수님, 고수분, 능력자, 능력자분, 잘하시는 분, 아는 업체, 사람, 得意な方, 得意な人, 詳しい方`,
  work: `工作, 活干, 活儿, 私活, 单子, 项目做, 客户, 兼职做, 远程工作, 实习, 机会, 新机会, 坑位, 内推, 合作机会, 案子, 仕事, 案件, クライアント, 副業, 転職先, バイト先, お客様, 일자리, 일감, 일거리, 직장, 의뢰인, 고객, 프로젝트 참여, 알바자리,
    일 구, 취업,
    インターン, 就職先, 就活, 転職, 求人, 正社員の, 常駐先, 인턴 자리, 이직, 이직처, 实习机会, 活, 差事, 甲方, 东家, 일 있,
    副业项目, 周末能做, 能做的副业, 能做的项目, 可以做的, 能接的活, 仕事先, 働ける, 働き口`,
  things: `网站, 小程序, 商城, logo, 海报, 插件, 脚本, 爬虫, 官网, 网页, 公众号, 宣传片, 动画, 建站, ppt, 详情页, 包装设计, 定制, app, 網站, 網頁, 程式, ホームページ, サイト, ロゴ, バナー, アイコン, イラスト, チラシ, 動画, 翻訳,
    アプリ, ツール開発, システム, 資料作成, コーディング, 홈페이지, 웹사이트, 로고, 배너, 상세페이지, 쇼핑몰, 앱 개발, 어플, 영상, 사이트, 일러스트, 프로그램 개발, 명함, 전단지`,
  wares: `推荐, 软件, 工具, 教程, 课程, 建议, 意见, 经验, 思路, 办法, 方法, 资源, 资料, 房, 房子, 次卧, 主卧, 合租, 室友, 转租, 对象, 女朋友, 男朋友, 脱单, 客户端, 平台, 渠道, 显示器, 耳机, 手机, 电脑, 键盘, 书, 解决方案, 反馈, star, 合伙人,
    邀请码, 开发工具, 攻略, 副业, 技术支持群, 推薦, 軟體, 租屋, 套房, ツール, ソフト, アドバイス, 意見, 友達, 部屋, 物件, 本, 方法, 恋人, おすすめ, 無料アプリ, 募集要項, 同じ人, 経験ある方, 経験のある方, 同じ方, 알려주실 분, 추천, 추천해주실 분, 원룸, 자취방, 룸메,
    룸메이트, 친구, 방법, 조언, 앱, 툴, 프로그램, 강의, 책, 매물, 스터디, 스터디원, 경험, 경험 있으신 분, 경험있으신 분, 써보신 분, 아시는 분, 아시는분, 계신 분, 겪으신 분, 같은 분, 해보신 분, 궁금하신 분, 맛집, 동아리,
    好用的, 仕事術, 無料の, フォント, 素材, 参考書, 프로그램 뭐, 무료, 템플릿, 꿀팁, 장비, 노트북, 모니터, 키보드, 주식, 교재, 인강, 모임, 동료, 같이 하실, 室友一名, 插件推荐, 搭子, 饭搭子,
    队友, 群友, 群, 片源,
    指点, 指教, 解答, 解惑, 科普, 知道, 说说, 分析, 支招, 用过, 遇到, 遇到过, 了解, 解释, 帮看, 看看, 使っている方, 使ってる人, 使っている人, 使ってる方, 使ったことある人, 知っている方, 知ってる人, 分かる方,
    わかる方, わかる人, された方, した方, した人, なった人, なった方, いる人, いる方, 行った人, 같은 사람, 그런 사람, 하는 사람, 쓰는 사람, 사용하시는 분, 이용하시는 분, 쓰시는 분, 다니시는 분, 준비하시는 분, 공부하시는 분, 고민하시는 분, 보신 분, 받으신 분, 당하신 분,
    좋아하시는 분, 이유, 해결 방법, 책 추천, 노트북 추천, 앱 추천`,
  asks: `找自由职业者, 找人, 找个人, 找外包, 外包需求, 需求外包, 寻外包, 寻人, 有偿, 有偿求, 红包感谢, 有酬, 岗位职责, 任职要求, 任职资格, 岗位要求, 职位要求, 职位描述, 工作职责, 投递简历, 简历投递, 简历发, 简历投, 发简历, 五险一金, 招人, 招兼职, 诚聘,
    急聘, 招聘兼职, 手机兼职, 兼职招, 招募, 内推岗位, 远程岗位, 求助有偿, 请报价, 请报个价, 私信报价, 报价私, 价格私聊, 带价, 带作品, 发作品, 作品集发, 附案例, 谁能帮, 谁可以做, 谁能做, 谁会做, 谁接, 有人接, 有没有人做, 有人能做, 有会做, 有没有会, 会做的来,
    懂的来, 能接的, 外包给, 悬赏, 需求：, 需求:, 项目需求, 项目外包, 外包项目, 求制作, 求设计, 求代做, 寻求合作开发, 想做一个, 想做个, 先试稿, 先试剪, 试稿, 千字, 一单一结, 工资日结, 徵才, 誠徵, 請報價, 歡迎報價, 外包案,
    依頼したい, お願いしたい, お任せしたい, ご依頼したい, 探しています, 探してます, 作ってくれる, してくれる方, してくれる人, くださる方, いただける方, していただける方, できる方, できる人, 使える方, 組める人, 詳しい方いません, 描いてくれる, 直してくれる, 急募, ご提案ください, をご提案, 有償依頼, 有償です, 有償にて,
    応募資格, 必須スキル, 歓迎スキル, 業務内容, 仕事内容, 雇用形態, 応募条件, 募集要項, ご応募ください, ご応募お待ち, お気軽にご応募, さん募集, 者募集, 師募集, スタッフ募集, バイト募集, 募集しています, を募集, 方を募集, 手伝ってくださる, 作っていただける, 制作者を, 見積もりをお願い, お見積もりをお願い,
    お見積りをお願い, 見積もりお願い, 実績を拝見, 実績をお知らせ, 実績を教えて, ポートフォリオをお送り, ポートフォリオを添えて, お礼はします, お礼します, お礼は払, 払います, お支払いします, 作成の依頼, 制作の依頼, 制作依頼, 作成依頼,
    구인, 모집, 구합니다, 구해요, 찾습니다, 찾아요, 찾고 있습니다, 찾고 있어요, 맡기고 싶, 맡길, 의뢰합니다, 의뢰드립니다, 의뢰하고, 의뢰하려, 의뢰드려, 해주실 분, 하실 분, 해 주실 분, 주실 분, 주실분, 해주실분, 주실 수 있는 분, 가능하신 분, 가능하신분, 할 수 있는 분, 할수있는분,
    만들고 싶어요, 만들고 싶습니다, 만들려고 합니다, 제작하려고, 견적 문의, 견적문의, 견적 부탁, 견적 좀, 견적 주세요, 포트폴리오 보내, 포폴 보내, 지원해 주, 지원해주, 이력서 보내, 지원 바랍, 외주 맡, 외주 구, 작업자 구, 모십니다, 담당업무, 담당 업무, 자격요건, 자격 요건, 지원자격, 우대사항,
    근무조건, 근무지, 채용공고, 개발자 채용, 디자이너 채용, 신입 채용, 경력 채용, 주요업무, 모집부문, 단가 알려, 금액 알려, 단가 제시, 원 드립니다, 원 드려요, 원 드릴게요, 사례하겠, 사례할게요, 사례드,
    【招聘】, [招聘], 招聘：, 招聘:, 招聘启事, 招聘公告, 代写求, 求代写, 能写的, 会写的, 能拍的, 会拍的, 能画的, 会画的, 会剪的, 能剪的, 会修的, 能修的, 会做的, 会的私, 会的联系, 会的来, 能做的来, 给钱,
    付费求, 付费找, 可付费, 可以付费, 愿意付费, 有报酬, 帮我把, 帮我做, 帮我写, 帮我改, 帮我修, 帮忙做, 帮忙改, 帮忙写, 帮忙设计, 麻烦发下, 发下价格, 发下报价, 发个报价, 报个价, 想请人, 请人, 我们希望你, 我们提供,
    加入我们, 本科以上, 大专以上, 学历要求, 弹性工作, 14薪, 13薪, 薪资范围, 职位名称, 工作地点, 投稿邮箱, 请附作品, 附作品集, 备注写手, 当天结, 现结, 量大, お願いできませんか, お願いできますか, お願いできれば, お願いできる方, お願いできないでしょうか, していただけませんか, してもらえませんか,
    してもらえる方, してくれませんか, 作ってほしい, 直してほしい, 描いてほしい, 書いてほしい, 作ってもらいたい, お願いしたく, 依頼したく, 依頼させて, 外注したい, 外注先, 委託したい, 払うので, 有料でも, 有料で構いません, 応募方法, 採用情報, 勤務時間, 仕事の内容, 必須条件, 歓迎条件, お電話ください, 在宅ok,
    テストライティング, 提案書, 概算費用, お見積もりいただけ, お見積りいただけ, 見積もりをいただ, 相見積, 経験者優遇, 未経験ok, 未経験歓迎, 継続依頼, 継続案件, 급구, 짜주실, 고쳐주실, 만들어주실, 그려주실, 편집해주실, 찍어주실, 맡아주실, 봐주실 전문, 제작해주실, 번역해주실,
    디자인해주실, 개발해주실, 개발해 주실, 만들어 주실, 맡아 주실, 그려 주실, 가격 제시, 견적서, 계약 희망, 모집 공고, 채용 공고, 근무시간, 근무 시간, 급여:, 급여 :, 일당, 문자로 지원, 포트폴리오 필수, 직접 홍보, 업체 홍보 환영, 의뢰하고 싶, 맡기려고, 맡기려 합니다, 제작 의뢰,
    디자인 의뢰, 개발 의뢰, 번역 의뢰, 제작 문의, 개발 문의, 제작 비용 문의, 커피값,
    给辛苦费, 辛苦费, 给报酬, 先付款也, 可以先付, 先付定金, 可预付, 发红包, 有红包, 红包酬谢, 必有重谢, 重金, 酬谢, 有会的吗, 会的吗, 有做的吗, 有接的吗, 投稿请附, 请附过往, 薪资面议, 工资面议, 待遇面议, 付费清理, 付费修,
    付费做, 付费帮, 付费解决, お金出し, お金は出, お金払, お金は払, 謝礼あり, 謝礼は, 謝礼を, お礼あり, 有償で, 報酬あり, 報酬は, お支払いは, お願いできる, 頼める人, 頼める方, 社会保険完備, 選考は, 選考フロー, 採用しております, 採用しています, 若干名,
    募集人数, 契約形態, 入力していただ, 作成していただ, 制作していただ, 編集していただ, 期限は, 納期は, 해줄 사람, 해줄사람, 줄 사람, 주실 수 있는, 비용 드, 비용은 말씀, 비용 지불, 페이 드, 페이는, 사례금, 유료로, 돈 드, 입금해 드, 맡기고 싶은데, 학력무관, 경력무관,
    이력서 제출, 주5일, 급여 협의, 연봉 협의,
    请说下价, 说下价钱, 说个价, 费用好说, 付费请教, 付费咨询, 予算は`,
  hints: `预算, 薪资, 薪酬, 报价, 结算, 周结, 月结, 酬劳, 报酬, 价格好说, 价格可谈, 费用可谈, 有意者, 有意请, 有兴趣的, 感兴趣的请, 请联系, 私信, 私聊, 日结, 月薪, 时薪, 岗位, 待遇, 联系电话, 名额, 双休, 工期, 每条, 长期合作, 可长期合作, 需要抓取, 需要开发, 需要做, 要求会, 三天内,
    預算, 薪水, 時薪, 意者, 予算, 報酬, 謝礼, 時給, 単価, お見積り, 見積もり, ご応募, 応募, 業務委託, 納期, 条件, 募集, フルリモート, 実務経験, 副業, 週3日, 1本, 万円くらい, 月給, 年収, 勤務地, 自動化したい, ご連絡お待ち, dmください,
    예산, 급여, 시급, 보수, 견적, 사례, 경력, 기간, 비용, 우대, 재택, 편당, 건당, 4대보험, 연봉, 월급, 협의, 분량, 쪽지 주세요,
    招聘, 预付, 定金, 工资, 底薪, 提成, 每篇, 每张, 每单, 每月, 以上学历, 免费三餐, 样片, 做过跨境, 优先, 周日前, 尽快, 急, 接手, 改版, 1年以上, 3年以上, 詳しい方, 時間帯,
    週2日, 週3, 正社員, 継続, 1件, 土日, 歓迎, 交通費, 銀行振込, 至急, 今月中, 急ぎ, 契約期間, 紹介して, 立ち絵, 정규직, 계약직, 필수, 근무, 드릴게요, 예산은, 만원, 주말, 수습,
    식대, 4대 보험, 경력자, 지원 바랍니다, 개당, 월 단위, 하루 8시간, 희망합니다, 주실,
    约稿, 付费, 先付, 今晚, 全职, 面议, 单张, 文笔, てほしい, てもらえる, 前後で, 在宅, 完備, 詳細はリプ, 말씀해주시는, 준비 중,
    文字単価, 谁能`,
  offers: `接单, 承接, 接外包, 接私活, 求职, 找工作, 求内推, 求推荐工作, 可接, 接项目, 本人接, 个人接, 团队接, 接活, 接定制, 接稿, 约稿开, 接商单, 求项目, 求远程, 求外包, 可承接, 承包, 提供服务, 我的作品, 作品见, 个人简历, 在职可, 有空接, 接各种, 专业做, 长期接, 全职接, 承制, 寻找机会, 看看机会,
    求机会, 求捞, 求收留, 找点兼职, 找份兼职, 有档期, 排单, 先做后付款, 包修改, 做过上百, 需要的朋友, 有需要的可以, 有需要的朋友, 需要的可以, 需要的联系, 需要的加, 可以联系我, 加我微信, 欢迎来撩, 欢迎骚扰, 出租自己, 接案, 承接案, 徵工作,
    求職, 仕事を探して, 案件を探して, お仕事募集, お仕事を募集, 仕事募集, 案件募集, ご依頼受付, 依頼受付, 依頼募集, ご依頼募集, 受付中, 受付しています, 承ります, 承っております, 承り中, 請け負い, 制作します, 作成します, 作ります, 描きます, 書きます, 編集します, 翻訳します, 代行します, お手伝いします,
    お手伝いいたします, サポートします, 制作いたします, 制作承, 対応可能です, 対応できます, 対応いたします, お気軽に, 空きあり, 空きます, 空いてます, 空いています, 稼働可能, 得意です, フリーランスです, デザイナーです, ライターです, エンジニアです, お任せください, お仕事ください, 案件あれば, ご依頼は, ご依頼お待ち, ご依頼はdm,
    구직, 의뢰 받, 의뢰받, 작업 받, 작업합니다, 작업해 드, 작업해드, 제작해 드, 제작해드, 만들어 드, 만들어드, 그려드, 그려 드, 편집해드, 편집해 드, 고쳐드, 도와드, 해드립니다, 해 드립니다, 해드려요, 해 드려요, 외주 받, 외주받, 일자리 찾, 일자리 구, 일 구합니다, 일감 구합니다, 일을 찾, 프리랜서입니다, 디자이너입니다,
    문의 주세요, 문의주세요, 문의주시면, 편하게 연락, 포트폴리오는, 작업해요, 제작합니다, 번역합니다, 의뢰 주세요, 의뢰주세요, 상담해드, 당일 작업, 커미션 받, 커미션 오픈,
    代做, 代剪, 代画, 代运营, 有活的, 有活联系, 有活找我, 有单子的, 有单找我, 有项目的, 时间充裕, 求个机会, 想实习, 找实习, 可到岗, 随时到岗, 可按小时, 不满意退款, 拍前联系, 拍下, 价格透明, 包满意, 欢迎私信, 欢迎约稿,
    开稿, 寻求新机会, 新的机会, 可兼职, 老板联系, 老板看看我, 出售服务, 提供代, 出品しました, 出品中, お描きします, お作りします, お届けします, お受けします, お受けして, お引き受け, 引き受け, 働けます, 稼働できます, 対応します, 執筆します, 撮影します,
    修正します, 改善します, 制作しております, 制作しています, お仕事の依頼, お仕事のご依頼, お仕事依頼, 仕事ください, 仕事が欲しい, 仕事探し, 業務委託先を探, 参画可能, 卒です, 監修も可能, 受注, ご注文お待ち, 販売中です, 記事ならご, なら私, 일 있으시면, 일 주세요, 일거리 주세요, 열었어요, 오픈했어요,
    커미션 열, 커미션합니다, 신청은, 전향한, 대행해 드, 대행해드, 대행 해드, 납품합니다, 작업 가능합니다, 작업가능합니다, 작업 문의, 작업문의, 외주 문의, 외주문의, 외주 가능, 의뢰 문의, 수주, 취업 희망, 구직합니다, 구직중, 일하고 싶, 찾아뵙, 저렴하게 해, 저렴하게 작업,
    모셔드,
    接约稿, つくります, お声がけ, お引き受けでき, お手伝いでき, 첨삭해, 예약제, 작업 받아, 작업받,
    可以接, 想接, 能接单, 还能接, 可试音, 可试稿`,
  /** What supports an offer and stands in requests and talk as well. */
  praises: `价格实惠, 价格好商量, 欢迎咨询, 欢迎联系, 空闲时间, 可以做, 可做, 打九折, 十年经验, 多年经验, 求合作, 工作室, 修正無料, 実績, ご相談ください, dmいただける, ポートフォリオ, 初心者歓迎価格, 商用利用可, 円〜, 円から, 연락 주시면, 연락 부탁, 수정 무료, 빠른 작업, 포트폴리오 링크, 만원부터, 가능합니다, 년차,
    擅长, 熟悉, 精通, 经验丰富, 可以按, 全天在线, 包邮, 质量保证, 急单可, 可加急, 円から承, 枚2, 以内にお届け, 執筆例, 可能です, 歴, 格安, 丁寧, 即日, 迅速, 経験豊富, 개발자입니다, 작가입니다, 편집자입니다,
    둘 다 가능, 하루 만에, 저렴, 원부터, 만원대, 경력 10년, 꼼꼼, 신속, 만족하실, 환불,
    找我,
    咨询免费, 免费咨询, 专注, 服务过, 三年经验, 效果好, 장당, 예약, 歴10,
    价格美丽, 作品在主页, 主页有作品`,
  talks: `多少钱, 怎么收费, 如何收费, 怎么报价, 怎么找, 如何找, 哪里找, 怎么看, 怎么定价, 求推荐, 有没有推荐, 有什么推荐, 有推荐, 推荐一下, 推荐一款, 请教, 讨论, 吐槽, 求建议, 大家觉得, 大家都, 大家有, 你们觉得, 你们都, 有人用过, 被裁了, 裁员, 发布了, 上线了, 更新了, 开源了, 教程, 请问怎么, 求问, 求反馈,
    招聘市场, 招聘软件, 招聘网站, 招聘季, 招聘平台, 找工作好难, 工作好难找, 工作难找, 面试被, 面试了, 面试官, 面经, 骗子, 骗局, 防骗, 被骗, 上当, 拖欠, 欠薪, 跑路, 转租, 合租, 做了一个, 做了个, 写了一个, 写了个, 开发了一个, 欢迎试用, 经验分享, 分享一下, 分享经验, 聊聊, 聊一聊, 有感, 记录, 怎么办, 值得吗, 靠谱吗, 有没有懂,
    いくら, 相場, どうやって, どう思い, どう決め, 皆さん, みなさん, おすすめ, 教えて, 経験談, 感想, 雑談, リリースしました, 公開しました, 作りました, 退職, 辞めました, 使い方, 質問, 失敗した話, した話, してみた, 話をし, どうしてますか, どうしています, でしょうか, 注意, 詐欺, 支払われない, 払われない, 未払い, 連絡が取れ, 転職活動終, 内定, 取れた, 解説し,
    この記事, 方法, 難しすぎ, 同じ経験, 駆け出し, 悩んで, 倒産, リストラ,
    얼마, 어떻게 구하, 어떻게 찾, 어떻게 내야, 어떻게 해야, 어디서 구하, 어떻게 생각, 추천해, 추천 좀, 후기, 궁금합니다, 궁금해요, 질문, 출시했, 공유합니다, 튜토리얼, 잡담, 경험담, 해보신 분, 이야기, 썰, 사기, 조심하세요, 잠수, 안 줍니다, 안줘요, 못 받, 채용 시장, 채용시장, 감원, 구조조정, 정리해봤, 구하는 법, 양도합니다, 피드백 부탁, 면접 봤, 모르겠습니다,
    모르겠어요, 소식, 합격,
    离职了, 离职后, 裸辞, 辞职了, 真的吗, 是真的, 刷单, 感觉像, 看到一条, 怎么处理, 不给尾款, 不给钱, 尾款, 缩编, 还招人吗, 招人吗, 好用的, 求 star, 求star, 我是怎么, 我是如何, 的经历, 的故事, 给同路人,
    失业, 待业, 大家怎么, 各位怎么, 怎么样, 怎么选, 如何选, 怎么避, 避坑, 踩坑, 复盘, 心得, 求安慰, 说说, 高くない, つらい, 怪しい, 気をつけて, ありますか, 本日公開, お試しください, 聞いてきました,
    固まった, について思う, 値下げ, 断り方, 始め方, 探し方, 取り方, コツ, 体験談, 記事を書きました, 悩み, なぜ, 解雇, 辞めた, 落ちた, 受かった, 퇴사했, 퇴사합니다,
    퇴사하고, 주의할 점, 꼭 명시, 면접 보고, 면접 후, 후려치기, 받아도 되나요, 다들 어떻게, 어떻게 하세요, 뭐 쓰세요, 뭐쓰, 사기죠, 누르지 마, 권고사직, 하는 방법, 하는 법, 구하는 방법, 노하우, 꿀팁, 고민입니다, 고민이, 어떤가요, 괜찮나요,
    맞나요, 하소연, 푸념, 진상, 환불 요구, 떨어졌, 백수, 이직 고민, 정리했습니다, 만들었습니다, 만들어봤,
    알려주실, 공유해주실, 조언해주실, 조언 부탁, 스터디 하실, 같이 하실, 함께 하실 스터디, 已经入职, 猎头, 二手, 改版了, 开催します, 参加費, ゲームを作, どっちがいい, なくなるの`,
  /** Longer words that hold one of the strings above and say nothing. */
  silent: `要求, 需求, 请求, 追求, 诉求, 打招呼, 招呼, 招商, 绝招, 找到, 找不到, 找回, 找了, 查找, 寻常, 特征, 征求, 缺点, 缺少, 缺乏, 接口, 直接, 接受, 接近, 链接, 工作经验, 工作时间, 工作地点, 工作日, 工作内容, 工作年, 团队工作, 技术栈, 开发经验, 开发的, 仕事内容, 方法, 方向, 方式, 夕方, 両方, 本日, 日本, 本当, 本格, 基本, 資本,
    분야, 분석, 부분, 충분, 기분, 대부분, 신분, 분당, 분량, 십분, 채용 안, 채용도, 채용이, 채용을, 모집단, 구인난, 필요합니다만,
    요구합니다, 추구합니다, 연구합니다, 복구합니다, 청구합니다, 강구합니다, 请问, 邀请, 请教, 申请, 会议, 生活, 活动, 活跃, 灵活, 激活, 来个人都, 群里, 公众号, 招聘方, 人気, 人生, 個人, 人間,
    他人, 大人, 本人, 求人倍率, 一人, 二人, 人たち, 人工, 美人, 외분, 덕분, 분들, 여러분, 참고,
    开发环境, 开发者工具, 测试环境, 开发板, 测试版, 技术支持, 征程, 长征, 象征, 征服, 求职者, 寻找自己, 开发者大会, 翻译成, 翻译软件, 技术要求, 这个人, 那个人`,
} as const;
