/** German, Dutch and Swedish. */
import { asked, type LanguagePost, offer, other, pay, published, request, seen } from './writing.ts';

export const GERMANIC: readonly LanguagePost[] = [
  request(
    [
      'de-001',
      'Suche Grafiker/in für Logo (Imkerei)',
      `Hallo zusammen,
wir sind eine kleine Imkerei in der Nähe von Passau und brauchen endlich ein vernünftiges Logo für Etiketten und Schild am Hof. Bisher haben wir nur was aus Word :-)
Budget haben wir 300 EUR netto eingeplant, Rechnung muss sein. Bitte schickt 2-3 Arbeitsproben an info@imkerei-lindholz.example

LG Traudl`,
    ],
    { budget: pay('EUR', 'fixed', 300), contacts: [asked('email', 'info@imkerei-lindholz.example')], services: ['logo_design'] },
  ),
  request(
    [
      'de-002',
      'PHP-Entwickler für Schnittstelle gesucht (remote, ab sofort)',
      `Moin, für ein Kundenprojekt suchen wir kurzfristig einen Freelancer, der uns die Warenwirtschaft (REST) mit Shopware 6 verbindet. Aufwand ca. 10-12 Tage.
Stundensatz 80€, bei sehr guter Erfahrung auch 85. Keine Agenturen, keine Vermittler!!
Profil bitte per Mail: jobs (at) kontorwerk (punkt) example
oder anrufen: 0171 3920042 (Herr Brammert)`,
    ],
    {
      budget: pay('EUR', 'hour', 80, 85),
      contacts: [asked('email', 'jobs@kontorwerk.example'), asked('phone', '+491713920042')],
      services: ['api_integration'],
    },
  ),
  request(
    [
      'de-003',
      'wer kann mir eine kleine homepage machen???',
      `hi leute
bin dachdecker und hab von computern keine ahnung. brauche ne homepage mit startseite, leistungen, bilder, kontakt und impressum. was kostet sowas? zahle natürlich dafür, max 1.200 €.
am besten jemand aus dem raum kassel aber muss nicht
PN an mich oder 0152 28817386
gruß rolf`,
    ],
    {
      budget: pay('EUR', 'fixed', 1200),
      contacts: [asked('phone', '+4915228817386')],
      services: ['five_page_website'],
      place: { source: 'phpbb', author: 'rolf_dach', postedAt: '2011-03-14T19:22:00Z' },
    },
  ),
  request(
    [
      'de-004',
      'Texter:in für Blogartikel gesucht – 0,08 € / Wort reicht uns nicht, wir zahlen pro Artikel',
      `Für das Magazin einer Outdoor-Marke vergeben wir laufend Artikel (ca. 1.000 Wörter, SEO-Grundlagen vorausgesetzt). Wir zahlen 150 € pro Artikel, zahlbar 14 Tage nach Abnahme. Zwei Probetexte werden bezahlt.
Interesse? Kurze Mail mit Textproben an redaktion@bergpfad-verlag.example, Ansprechpartnerin ist Jette Ohlmarn.`,
    ],
    {
      budget: pay('EUR', 'item', 150),
      contacts: [asked('email', 'redaktion@bergpfad-verlag.example')],
      services: ['blog_article'],
    },
  ),
  request(
    [
      'de-005',
      'Frontend-Entwickler (m/w/d) Vollzeit, Leipzig oder remote',
      `Die Stellwerk Nord GmbH baut Software für Stadtbusse. Zur Verstärkung unseres Teams suchen wir zum nächstmöglichen Zeitpunkt eine/n Frontend-Entwickler/in (Vue 3, TypeScript), unbefristet.
Wir bieten 30 Tage Urlaub, Jobrad, 600 € Weiterbildungsbudget im Jahr und Vergütung nach Haustarif.
Bewerbung bitte über https://stellwerk-nord.example/karriere/frontend`,
    ],
    {
      engagement: 'employment',
      contacts: [asked('website', 'https://stellwerk-nord.example/karriere/frontend')],
    },
  ),
  request(
    [
      'de-006',
      '',
      'Kennt wer wen, der/die mir ein 3-Minuten-Video von unserem Vereinsfest zusammenschneidet? Rohmaterial ~40 min, Bezahlung 250 Euro. Gern Boost 🙏 DM oder videos@tsv-oberlauch.example',
    ],
    {
      budget: pay('EUR', 'fixed', 250),
      contacts: [asked('email', 'videos@tsv-oberlauch.example')],
      services: ['short_video_edit'],
      place: { source: 'mastodon', author: 'tsv_oberlauch', tags: ['followerpower'] },
    },
  ),
  request(
    [
      'de-007',
      'Übersetzung Deutsch–Rätoromanisch, 12 Seiten',
      `Guten Tag
Für eine Wanderbroschüre suchen wir eine Person, welche uns 12 Seiten ins Rätoromanische (Rumantsch Grischun) übersetzt. Abgabe bis Ende Monat. Kostendach CHF 2'000.-
Offerten bitte an: kultur@tourismus-valsura.example oder Tel. 079 000 14 27
Freundliche Grüsse
Ursina Cadlonga`,
    ],
    {
      budget: pay('CHF', 'fixed', 2000),
      contacts: [asked('email', 'kultur@tourismus-valsura.example'), asked('phone', '+41790001427')],
    },
  ),
  offer(
    [
      'de-008',
      'Webdesigner hat wieder Kapazitäten frei',
      `Hallo, ich bin Mirko, 34, selbständiger Webdesigner aus Graz. Ab Mai hab ich wieder Luft für ein bis zwei Projekte. WordPress, Webflow, auch gern Relaunch alter Seiten. Mein Stundensatz liegt bei 70 €, Festpreise nach Absprache.
Referenzen: www.mirko-stadlhuber.example
Anfragen gern an servus@mirko-stadlhuber.example`,
    ],
    {
      contacts: [asked('email', 'servus@mirko-stadlhuber.example'), published('website', 'http://www.mirko-stadlhuber.example')],
    },
  ),
  offer([
    'de-009',
    'Biete: Korrekturlesen Ihrer Abschlussarbeit, 3 €/Seite',
    `Germanistin (M.A.) liest Ihre Bachelor- oder Masterarbeit Korrektur. Rechtschreibung, Grammatik, Zeichensetzung. 3 Euro pro Normseite, Express gegen Aufpreis. Bei Interesse einfach auf diese Anzeige antworten.`,
  ]),
  offer(
    [
      'de-010',
      '',
      'Ich (Backend, Go + Postgres, 11 Jahre) suche ab 1.9. ein neues Freelance-Projekt, gern 3-4 Tage/Woche remote. Retoots helfen! Schreibt mir gern auf LinkedIn: https://www.linkedin.com/in/henrike-wollbrandt',
    ],
    {
      contacts: [asked('linkedin', 'https://www.linkedin.com/in/henrike-wollbrandt')],
      place: { source: 'mastodon', author: 'henrike', tags: ['getfedihired'] },
    },
  ),
  other([
    'de-011',
    'Kunde zahlt nicht - was tun?',
    `Hallo, ich habe im März für einen Kunden eine Website gebaut, Rechnung über 2.800 Euro, Zahlungsziel war 14 Tage. Zweite Mahnung ist raus, keine Reaktion. Hat jemand Erfahrung mit Mahnbescheid online? Lohnt sich ein Anwalt bei der Summe?`,
  ]),
  other([
    'de-012',
    'Was verlangt ihr für einen Onepager?',
    `Ich bin noch neu als Selbständige und unsicher bei den Preisen. Eine Bekannte nimmt 600 €, im Netz lese ich von 2.500 € aufwärts. Stundensatz 45 € kommt mir viel zu wenig vor, oder? Wie kalkuliert ihr?`,
  ]),
  other(
    [
      'de-013',
      'Wir haben gelauncht: Terminplaner für Musikschulen',
      `Nach 14 Monaten Feierabendarbeit ist unser Terminplaner endlich online! Kostenlos bis 20 Schüler, danach 9 €/Monat. Über Feedback freuen wir uns riesig: https://taktplan.example
Dennis & Yagmur`,
    ],
    { contacts: [published('website', 'https://taktplan.example')] },
  ),
  other([
    'de-014',
    'Fachkräftemangel, dass ich nicht lache',
    `Über 90 Bewerbungen seit Januar, 4 Gespräche, 0 Zusagen. Überall steht "wir suchen händeringend Entwickler" und dann wird man nach 3 Runden geghostet. Geht es nur mir so? 8 Jahre Java, Gehaltsvorstellung 65k, finde ich nicht überzogen.`,
  ]),
  other(
    [
      'de-015',
      'Verkaufe Grafiktablett, kaum benutzt',
      `Verkaufe mein Grafiktablett (A5), 1 Jahr alt, mit Stift und OVP. 120 € VB, Abholung in Bonn oder Versand gegen 6 €. Bei Interesse einfach anrufen: 0176 04069042`,
    ],
    { contacts: [asked('phone', '+4917604069042')] },
  ),

  request(
    [
      'nl-001',
      'Gezocht: webbouwer voor eenvoudige site (fysiotherapie)',
      `Hoi allemaal, voor mijn praktijk in Deventer zoek ik iemand die een simpele website kan maken: home, over mij, behandelingen, tarieven, contact. Teksten heb ik al. Budget rond de € 750,- incl. btw. Wie kan dit en wanneer? Mailen mag: praktijk@fysio-bolderhof.example of app even naar 06-10000142

groetjes Marloes`,
    ],
    {
      budget: pay('EUR', 'fixed', 750),
      contacts: [asked('email', 'praktijk@fysio-bolderhof.example'), asked('whatsapp', '+31610000142')],
      services: ['five_page_website'],
    },
  ),
  request(
    [
      'nl-002',
      'ZZP opdracht: data engineer 6 maanden, Utrecht (hybride)',
      `Voor een overheidsklant zoeken wij per 1 oktober een freelance data engineer (Python, dbt, Snowflake). 36 uur per week, verlenging mogelijk.
Tarief: € 85 – € 95 p/u ex btw
Reageren vóór vrijdag 12:00 met cv naar opdrachten@wilgenwater-it.example`,
    ],
    { budget: pay('EUR', 'hour', 85, 95), contacts: [asked('email', 'opdrachten@wilgenwater-it.example')] },
  ),
  request(
    [
      'nl-003',
      'illustrator nodig kinderboekje',
      `Ik heb een kinderboekje geschreven (24 blz) over een egel die niet kan slapen en zoek een tekenaar. Ik heb echt geen idee wat zoiets kost, dus noem vooral je prijs. (De drukker vraagt al 1.200 euro voor 100 stuks, vandaar dat ik een beetje moet opletten.) Stuur me een berichtje via de site met een link naar je werk aub`,
    ],
    { place: { source: 'marktplaats', postedAt: '2014-11-02T10:00:00Z' } },
  ),
  request(
    [
      'nl-004',
      'Snel geld verdienen vanuit huis!!!',
      `Werk vanuit huis, geen ervaring nodig! Verdien tot €300 per dag met het liken van producten op je telefoon. Je betaalt eenmalig €25 inschrijfkosten en krijgt die na de eerste dag dubbel terug. Vol = vol! App Chantal: https://wa.me/31610000318`,
    ],
    {
      engagement: 'unknown',
      budget: pay('EUR', 'day', 300),
      contacts: [asked('whatsapp', '+31610000318')],
      scam: 'a fee to be paid before the work, and pay beyond belief for likes',
    },
  ),
  offer(
    [
      'nl-005',
      'Freelance copywriter beschikbaar (NL/EN)',
      `Ik schrijf blogs, nieuwsbrieven en webteksten voor mkb'ers. Vanaf € 90 per blog, eerste revisieronde gratis. Portfolio op https://woordzaak-tine.example, mailen kan naar tine apenstaartje woordzaak-tine punt example`,
    ],
    { contacts: [asked('email', 'tine@woordzaak-tine.example'), published('website', 'https://woordzaak-tine.example')] },
  ),
  other([
    'nl-006',
    'Uurtarief als starter?',
    `Ik begin in januari als zzp'er (grafisch ontwerp). Wat is een normaal uurtarief? Ik lees bedragen van 45 tot 95 euro. Durf eigenlijk niet meer dan 50 te vragen. Hoe deden jullie dat in het begin?`,
  ]),
  other(
    [
      'nl-007',
      'Factuur van 640 euro voor een "SEO scan"?!',
      `Gisteren een factuur gekregen van een bureau waar ik alleen een kennismakingsgesprek mee heb gehad. 640 euro voor een scan die ik nooit heb besteld. Moet ik dit betalen? Afzender is facturen@seo-topscan.example, voor wie ze ook krijgt. Iemand dit ook meegemaakt?`,
    ],
    { contacts: [seen('email', 'facturen@seo-topscan.example')] },
  ),
  other(
    [
      'nl-008',
      '',
      'Vandaag precies 5 jaar voor mezelf. Geen baas, wel 14 koffiebekers op mijn bureau. Dank aan alle klanten die het aandurfden 🧡',
    ],
    { place: { source: 'bluesky', author: 'lotte-tekent' } },
  ),

  request(
    [
      'sv-001',
      'Söker frilansare till produkttexter',
      `Hej! Vi driver en liten webbutik med garn och behöver hjälp att skriva produkttexter, ungefär 60 st. Vi betalar 75 kr per text. Skicka några rader om dig själv till hej@nystanboden.example eller ring Maj-Britt på 070-174 06 12.`,
    ],
    {
      budget: pay('SEK', 'item', 75),
      contacts: [asked('email', 'hej@nystanboden.example'), asked('phone', '+46701740612')],
      services: ['product_descriptions'],
    },
  ),
  other(
    [
      'sv-002',
      'Vit skärm efter wordpress-uppdatering',
      `sidan gick sönder efter uppdateringen igår och jag fattar ingenting. bara vit skärm. webbhotellet säger att de tar 1 500 kr för att titta på det. någon som vet vad det kan bero på innan jag betalar?`,
    ],
    { place: { source: 'phpbb', postedAt: '2013-08-20T16:40:00Z' } },
  ),
  request(
    [
      'sv-003',
      'Konsultuppdrag: React-utvecklare 50 %, Göteborg/distans',
      `Uppdraget startar i augusti och löper 6 mån med option på förlängning. Du har jobbat minst 4 år med React och kan börja inom tre veckor.
Arvode: 750–850 kr/tim
Intresserad? Maila cv och pris till uppdrag (snabel-a) fyrkonsult (punkt) example`,
    ],
    { budget: pay('SEK', 'hour', 750, 850), contacts: [asked('email', 'uppdrag@fyrkonsult.example')] },
  ),
  offer(
    [
      'sv-004',
      'Ljudtekniker och speaker tar uppdrag',
      `Jag läser in reklam, e-learning och telefonsvarare på svenska, egen studio i Umeå. Pris från 900 kr. Lyssna på demo på www.rostverkstan.example och kontakta mig på tel 08-465 004 21.`,
    ],
    { contacts: [asked('phone', '+46846500421'), published('website', 'http://www.rostverkstan.example')] },
  ),
  other([
    'sv-005',
    'Vad ligger löner på för utvecklare i Malmö?',
    `Jag har 3 års erfarenhet, mest .NET, och fick precis bud på 39 000 kr i månaden. Är det rimligt? Kompisar i Stockholm säger 45+. Tack för svar!`,
  ]),
  other([
    'sv-006',
    'Trött på rekryterare',
    `Sju samtal den här veckan om "en spännande möjlighet" och ingen av dem kan säga vad kunden heter eller vad den betalar. Varför annonsera ett jobb om man inte vet vad det är?`,
  ]),
  other(
    [
      'sv-007',
      'Nu är den här: räkna ut ditt timpris som egenföretagare',
      `I våras frågade jag här vad ni tar betalt. Av svaren blev det en liten gratis kalkylator, ingen inloggning: https://timpris.example
Hittar ni buggar får ni gärna säga till!`,
    ],
    { contacts: [published('website', 'https://timpris.example')] },
  ),
  request(
    [
      'sv-008',
      '',
      'Föreningen behöver ny logga 🐝 Vi har 2000–3000 kr i budget. Känner du någon illustratör? Mejla styrelsen@biodlarna-hylte.example',
    ],
    {
      budget: pay('SEK', 'fixed', 2000, 3000),
      contacts: [asked('email', 'styrelsen@biodlarna-hylte.example')],
      services: ['logo_design'],
      place: { source: 'mastodon', author: 'hyltebin' },
    },
  ),
  other([
    'nl-009',
    'Ervaringen met freelanceplatforms?',
    `Welke platforms gebruiken jullie om opdrachten te vinden? Ik heb er twee geprobeerd, maar de commissie van 20% vind ik belachelijk en de klanten willen alles voor een tientje. Of gaat bij jullie alles via via?`,
  ]),
];
