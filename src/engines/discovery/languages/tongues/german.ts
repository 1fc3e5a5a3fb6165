/** German: see `tongue.ts` for what each row says. */
import type { Tongue } from './tongue.ts';

export const GERMAN: Tongue = {
  seek: `suche suchen sucht brauche brauchen braucht benötige benötigen benötigt
    brauch such bräuchte bräuchten benötigten
    fehlt fehlen`,
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
    spülkraft küchenhilf schlachter fleischer änderungsschneid
    teilzeitkraft fachkraft aushilfe bürokraft servicekraft pflegekraft reinigungskraft küchenhilfe sängerin
    musikerin pianist gitarrist moderatorin moderator zauberer band künstler künstlerin verkäuferin empfang
    schuster ofensetzer schornsteinfeger fachangestellte optiker
    redner rednerin trauredner kalligraf`,
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
    eure angebote, euer angebot, deinen preis, dein angebot, deine preise,
    schickt mir eure preise, sagt mir euren preis, nennt mir euren preis, macht mir einen preis, schickt
    hörproben, schickt links, schickt beispiele, wer mag uns, wer hätte lust,
    etwas dazuverdienen, taschengeld verdienen, was dazuverdienen, zur verstärkung unseres, was du bekommst, was
    wir uns wünschen,
    was ihr so nehmt, was ihr nehmt, was nehmt ihr dafür`,
  hints: `wir suchen, suchen wir, festpreis, budget liegt, budget beträgt, mein budget, unser budget, budget sind, budget, bezahlung, bezahlung nach,
    bezahlung erfolgt, bezahle ich, zahle ich, wir zahlen, ich zahle, wird bezahlt, wird vergütet, vergütung, vergütung nach, wir bieten dir,
    honorar, anforderungen, vollzeit, teilzeit, bitte melden, meldet euch, gerne per pn, preisvorstellung, referenzen, arbeitsproben,
    stundenlohn, ab sofort,
    würde das kosten, was würde das, mit preis, euro die stunde, euro pro stunde, pro stunde, trinkgeld, urlaubstage,
    tage urlaub, flexible arbeitszeiten, jobrad, gehalt, unbefristet, befristet, berufserfahrung, führerschein,
    quereinsteiger, bitte per mail, bitte pn, bei interesse, per whatsapp, deadline, dringend, zeitnah, gern auch anfänger,
    honorar nach absprache, minijob,
    gibt es hier jemanden,
    haustarif, tarif, schnuppertag, std, start im, stunden pro woche, in der bandkasse, gage`,
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
  talks: `was kostet, wie viel kostet, wieviel kostet, wie viel verlangt, was verlangt ihr, was nehmt ihr, wie findet ihr, wie finde ich,
    wo finde ich, wo findet ihr, welche erfahrungen, habt ihr erfahrungen, eure erfahrungen, was haltet ihr, eure meinung, lohnt sich,
    habe gelernt, ich habe gekündigt, hat mich beauftragt, habe ich beauftragt, tutorial, anleitung, wie macht ihr, kennt jemand ein,
    kennt ihr ein, welches tool, neue version, wir haben veröffentlicht, betrug, betrugsmasche, betrüger, abzocke, nicht drauf reinfallen,
    zahlt nicht, zahlt seit, nicht bezahlt, nicht gezahlt, gemahnt, mahnung, inkasso, stellenabbau, streicht, entlassen, entlässt, entlassungen,
    entlassungswelle, betriebsrat, vertrag unterschrieben, job bekommen, zusage bekommen, erster arbeitstag, stellenanzeigen, fachkräftemangel,
    wie viel nehmt ihr, wieviel nehmt ihr, was nehmt ihr so, tipps aus, so findest du, so gewinnst du, so bekommst du, blogartikel, blogbeitrag,
    neue folge, angebliche, was würdet ihr, ist das normal, ist das üblich, ist das zu viel, ist das zu wenig, wurde eingestellt,
    wurde ich eingestellt, eingestellt worden, jetzt verfügbar, jetzt erhältlich, ab jetzt im, welche agentur, hat jemand erfahrungen,
    erfahrungen gemacht, kann mir jemand erklären, kann mir jemand sagen, wer kann mir sagen, wer kann mir erklären, kann mir jemand ein,
    kann mir jemand einen tipp, wer kann mir einen tipp, wer kann mir ein`,
  own: {
    am: `ich bin, bin, wir sind, sind wir, mein name ist, ich heiße, heiße, ich arbeite als, arbeite als, arbeite seit,
      selbstständige, selbstständiger, selbständige, selbständiger, freiberufliche, freiberuflicher, freie, freier,
      freischaffende, freischaffender, gelernte, gelernter, ausgebildete, ausgebildeter, geprüfte, erfahrene,
      erfahrener, staatlich anerkannte, eure, euer, deine, dein, ihre, ihr,
      mein nachbar ist, mein vater ist, mein vater, meine mutter ist, meine mutter, mein onkel ist, meine tante,
      mein opa, meine oma, mein mann, meine frau, mein bruder, meine schwester, mein sohn, meine tochter, rentner
      und, rentnerin und, in rente, pensionierter, pensionierte, ehemaliger, student, studentin`,
    makes: `nähe ich, ich nähe, nähe, stricke, häkle, häkele, backe, koche, repariere, mähe, putze, bügle, bügele,
      streiche, tapeziere, fliese, verlege, renoviere, baue, installiere, montiere, transportiere, fahre für, führe
      hunde aus, betreue, massiere, unterrichte, gebe unterricht, gebe kurse, übersetze, lektoriere, korrigiere,
      schreibe, tippe, gestalte, designe, zeichne, illustriere, programmiere, entwickle, fotografiere, filme,
      mische, mastere, komponiere, vertone, spreche, graviere, tätowiere, schminke, berate, töpfere, drechsle,
      schweiße, bauen, entwickeln, gestalten, programmieren, realisieren, übernehmen, erledigen, drucken, fertigen,
      produzieren, renovieren, reparieren, verlegen, liefern, kürze, ändere, restauriere, kümmern uns, kümmere
      mich, mach ich, mache ich, machen wir, mache seit, mach seit, machen seit, digitalisieren, digitalisiere,
      schleife, schleifen, begleite, begleiten, liefere, fertige, male, schweißt, baut euch, näht, strickt, backt,
      kocht, repariert, mäht, streicht, gibt nachhilfe, gibt unterricht, übernimmt, macht kleinere, nimmt noch,
      filmen, fotografieren, vertonen, dreht, drehen,
      layoute, transkribiere, setze texte`,
    trades: `bügelservice, hausmeisterservice, gartenservice, umzugsservice, umzüge, entrümpelung*, haushaltsauflösung*,
      gartenpflege, gartenarbeit*, malerarbeiten, fliesenarbeiten, trockenbau, fensterputz*, fensterreinigung,
      gebäudereinigung, reinigungsservice, haushaltshilfe, nachhilfe, klavierunterricht, gitarrenunterricht,
      gesangsunterricht, sprachunterricht, deutschunterricht, änderungsschneiderei, näharbeiten, maßanfertigung*,
      reparatur*, übersetzungen, lektorat, korrektorat, webdesign, grafikdesign, webentwicklung, softwareentwicklung,
      hochzeitsfotograf*, fotograf*, videoproduktion, schnittservice, buchhaltung, lohnabrechnung, hundebetreuung,
      gassi service, gassiservice, katzenbetreuung, babysitting, massage*, nageldesign, catering, dj service, torten,
      motivtorten, agentur*, studio, werkstatt, kollektiv, büro, duo, manufaktur, zwei personen*, praxis,
      fahrradreparatur*, computerhilfe, pc hilfe, it service, winterdienst, coaching, portraits, porträts,
      auftragsmalerei, tattoo*, make up, digitalisierung,
      band, musiker*, zauberer*, sänger*, akkordeon*, chor, djane, moderation, spanischlehrer*, englischlehrer*`,
    yours: `ihr, ihre, ihren, ihrem, ihrer, ihres, dein, deine, deinen, deinem, deiner, euer, eure, euren, eurem, eurer, für
      sie, für dich, für euch, bei ihnen, bei euch, bei dir, ihnen, zu ihnen, zu euch, zu dir`,
    bids: `platz im kalender, wieder platz, noch platz für, noch frei, slots frei, slot frei, hörproben auf, hörproben
      gern, arbeitsproben auf, schreibt uns, meldet euch gern bei mir, preisliste, auf bestellung, nach maß, termine
      nach absprache, abgabe jederzeit, nehme ich gern an, nehme ich an, aufträge an, warteliste, kann ich empfehlen
      für, auftragsarbeiten, auftragsbücher, offen für aufträge, freue mich über anfragen, freuen uns über anfragen,
      freue mich auf eure anfragen, neukunden,
      kleinere arbeiten, kleine arbeiten, kleinere aufträge, kleinere reparaturen, kleine reparaturen, für kleines
      geld, kontakt her, stelle gern den kontakt, termin vereinbaren, unverbindliches gespräch, erstgespräch
      gratis, zwei projekte frei, kapazität, drei termine, lernt mich kennen, bucht mich, bucht uns, anmeldung,
      anmeldungen bis, kurs, kurse, kleine gruppen, schnupperstunde,
      anruf genügt, komme vorbei, ich komme im ganzen, über nacht,
      zu haben, noch wenige, kostet nichts, kennenlernen per, wartezeit, versand inklusive, inklusive versand,
      geht aufs haus, aufs haus, die erste stunde, einzelstunden, prüfungsvorbereitung, für feste, hochzeiten und,
      feiern aller art, für eure, wunschprägung, lieferzeit, bei mir bekommt ihr, auftritte`,
    praises: `nach absprache, auf wunsch, hörproben, preisliste, aus einer hand, seit jahren, mit freude, wunschtermin,
      abholung, lieferung, inklusive, schnell, sauber, individuell, günstig, preiswert, termine, schreibt mir, schreib
      mir, melde dich, anfragen, beispiele, portfolio`,
    tales: `hat gerade, angeboten bekommen, ich lach mich, lach mich schlapp, wie regelt ihr, wie handhabt ihr, wie geht
      ihr, überlege ob, ich überlege, soll ich, sollte ich, stelle gefunden, job gefunden, danke für alle, laut
      kammer, laut studie, laut umfrage, kundin hat, kunde hat, mein kunde, meine kundin, der kunde, die kundin, ein
      kunde, kollegin hat, kollege hat, heute erfahren, gestern erfahren, seit monaten arbeitslos, gekündigt worden,
      habe gekündigt, wurde gekündigt, was meint ihr, ging es euch, geht es euch, ist euch das auch, wie viel rabatt,
      aus dem alltag, mein erster auftrag, meinen ersten auftrag, erster kunde, selbstständig gemacht, vollzeit
      selbstständig, unpopular opinion, meine meinung,
      app gebaut, gebaut und veröffentlicht, feedback willkommen, feedback erwünscht, quellcode, quelloffen, open
      source, ohne werbung, habe übers wochenende, wir haben gelauncht, gelauncht, gestartet, mal ehrlich, wer von
      euch hat schon, schon mal einen auftrag, abgelehnt, herunterladen, jetzt verfügbar im, bin ich eigentlich,
      präsenzpflicht, zahlungsziel, haben gekündigt, haben schon gekündigt, warum zahlen,
      bewerbungsgespräch, vorstellungsgespräch,
      fertig geworden, mächtig stolz, stolz auf, nur für mich, aus spaß, als hobby, reines hobby, hobbymäßig, ich
      merke dass, arbeite als und, liegt jetzt bei, waren es noch, vor zwei jahren, vor jahren, agenturen zahlen,
      agenturen bieten, die hälfte, in diesem faden, in diesem thread, ein beitrag pro, einmal im monat,
      danksagung, ihr seid die besten, festanstellung oder, angestellt oder, selbstständig oder, preise erhöht,
      honorare sinken, im keller, traut euch,
      ausschreibung, intern vergeben, für nichts, stammtisch, eintritt frei, absage, absagen`,
  },
};
