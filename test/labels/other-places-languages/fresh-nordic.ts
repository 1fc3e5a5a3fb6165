/** Danish, Norwegian and Finnish, written after the rules by an author who had read none of them. */
import { asked, type LanguagePost, offer, other, pay, published, request, seen } from './writing.ts';

export const FRESH_NORDIC: readonly LanguagePost[] = [
  request(
    [
      'da-101',
      'Logo til cykelværksted på Amager',
      `Hej alle. Jeg åbner et lille cykelværksted til marts og mangler et logo, som kan bruges på facade, visitkort og t-shirts. Jeg har sat 2.500 kr. af ekskl. moms. Jeg er ikke ude efter noget AI-halløj, har selv prøvet.
Send gerne et par eksempler på det I har lavet til kontakt@kaedeogkrank.example, så ringer jeg op.
Mvh Torbjørn`,
    ],
    {
      budget: pay('DKK', 'fixed', 2500),
      contacts: [asked('email', 'kontakt@kaedeogkrank.example')],
      services: ['logo_design'],
      place: { source: 'facebook', author: 'Torbjørn Kædeholt' },
    },
  ),
  request(
    [
      'da-102',
      'Studentermedhjælper til digital kommunikation (12-15 timer/uge)',
      `Vestmolen Forsyning søger en studentermedhjælper til vores kommunikationsteam i Esbjerg. Du skal redigere nyheder på intranettet, svare borgere i kommentarsporet og hjælpe ved pressemøder. Lønnen er 152 kr. i timen, og der er kantine, frugt og en årlig fest.
Ansøgning og karakterudskrift sendes via https://vestmolen.example/job/studerende senest d. 12. december. Spørgsmål til Lisbet Rørkær på tlf. 26 00 00 45.`,
    ],
    {
      engagement: 'employment',
      budget: pay('DKK', 'hour', 152),
      contacts: [asked('website', 'https://vestmolen.example/job/studerende'), asked('phone', '+4526000045')],
    },
  ),
  request(
    [
      'da-103',
      '',
      `Kender I nogen med en god, rolig stemme på dansk? Skal bruge speak til en forklaringsvideo på ca. 2 min for en patientforening. Vi kan betale 1.800 kr og der er klar deadline fredag i næste uge 🙏 Boost gerne. Skriv en besked her eller til film@lungevenner.example`,
    ],
    {
      budget: pay('DKK', 'fixed', 1800),
      contacts: [asked('email', 'film@lungevenner.example')],
      services: ['voiceover'],
      place: { source: 'mastodon', author: 'lungevenner', tags: ['dkfilm'] },
    },
  ),
  request(
    [
      'da-104',
      'e-conomic <-> Shopify, hvem kan?',
      `Vi taster ordrer ind i hånden hver fredag (ca. 140 stk) og det holder ikke længere. Vi vil have ordrer og lagertal til at køre automatisk mellem Shopify og e-conomic via API. Den færdige app vi prøvede koster 799 kr/md og kan ikke håndtere delleverancer, så nu vil vi hellere have lavet noget selv.
Giv mig en fast pris. Ring på 26000012 efter kl 16 eller skriv til lars (snabel-a) garnogtraad (punktum) example`,
    ],
    {
      contacts: [asked('phone', '+4526000012'), asked('email', 'lars@garnogtraad.example')],
      services: ['api_integration'],
    },
  ),
  request(
    [
      'da-105',
      '🔥 HJEMMEARBEJDE 🔥 tjen 9.000 kr om ugen',
      `Vi søger 10 personer over hele landet! Du modtager pakker på din adresse, sætter nye labels på og sender dem videre. Ingen erfaring nødvendig. 9.000 kr/uge udbetales kontant via MobilePay. Du skal bare sende billede af pas + sundhedskort så vi kan oprette dig.
Skriv på Telegram: @nordpak_job_dk (kun seriøse!!)`,
    ],
    {
      budget: pay('DKK', 'week', 9000),
      contacts: [asked('telegram', 'nordpak_job_dk')],
      scam: 'parcels sent on under new labels, and identity papers wanted',
    },
  ),
  request(
    [
      'da-106',
      'flyttehjælp søges lørdag d. 7.',
      `hej, min mor skal flytte fra 3. sal uden elevator i valby til stueetagen i hvidovre. mangler 2 stærke mennesker fra kl 9 til ca 14. giver 175 kr i timen pr mand + pizza og sodavand. skriv her i tråden eller pb`,
    ],
    { budget: pay('DKK', 'hour', 175), place: { source: 'facebook' } },
  ),
  offer(
    [
      'da-107',
      'Tekstforfatter med plads i kalenderen fra januar',
      `Jeg hedder Signe og har skrevet til webshops og fagblade i 11 år. Lige nu har jeg hul i kalenderen til blogindlæg, nyhedsbreve og produkttekster. Min timepris er 650 kr., faste pakker fra 3.900.
Prøver ligger på www.signeskriver.example. Fang mig på hej@signeskriver.example.`,
    ],
    { contacts: [published('website', 'http://www.signeskriver.example'), asked('email', 'hej@signeskriver.example')] },
  ),
  offer(
    [
      'da-108',
      'Ny hjemmeside til din håndværkerforretning – fra 4.995 kr.',
      `Bureauet Fladland bygger hjemmesider til tømrere, malere og VVS'ere i hele Jylland. I får fem sider, hosting det første år og en telefon, der bliver taget. Over 200 kunder har valgt os siden 2013. Ring og få et uforpligtende tilbud: +45 26 00 00 78`,
    ],
    { contacts: [asked('phone', '+4526000078')], place: { source: 'dba', tags: ['erhverv', 'annonce'] } },
  ),
  other([
    'da-109',
    'Jeg satte min timepris op fra 550 til 850 – her er hvad der skete',
    `I tre år sagde jeg ja til alt. En kunde ville have logo, hjemmeside og visitkort for 4.000 kr., og jeg gjorde det. I januar skrev jeg til alle mine kunder, at prisen steg. To forsvandt, syv blev, og en af dem svarede "endelig". Hvis du er freelancer og går med samme tanke: skriv mailen i dag. Hvad har I gjort af erfaringer?`,
  ]),
  other(
    [
      'da-110',
      'Rolig udvikler søger 2-værelses i Aarhus, max 9.500 kr/md',
      `Jeg er 34, fastansat som programmør, ryger ikke og har ingen dyr. Søger lejlighed fra 1. februar, gerne Trøjborg eller Øgadekvarteret, mulighed for bopælsadresse et must. Depositum er klar. Kan kontaktes på bolig@emilvangsted.example`,
    ],
    { contacts: [asked('email', 'bolig@emilvangsted.example')] },
  ),
  other(
    [
      'da-111',
      '84 stillinger nedlægges hos Søkrog Software',
      `Efter et år med faldende ordrer siger Søkrog Software farvel til 84 medarbejdere, heraf 50 udviklere. Ledelsen oplyser, at man fremover vil hente konsulenter ind efter behov. Tillidsmanden kalder det "en fyring i pænt papir". Selskabet søgte så sent som i august 20 nye kolleger.`,
    ],
    { place: { source: 'rss' } },
  ),
  other(
    [
      'da-112',
      'PAS PÅ: falsk jobopslag kører igen',
      `Min datter fik den her på SMS: "Vi søger folk til at bedømme hoteller, 1.200 kr om dagen, skriv til HR på WhatsApp +49 171 3920047". De vil have 500 kr. i "depositum" inden første opgave. Bloker og meld det til politiet. Ingen rigtig arbejdsgiver tager penge for at ansætte dig.`,
    ],
    { contacts: [seen('whatsapp', '+491713920047')], place: { source: 'facebook' } },
  ),
  request(
    [
      'no-101',
      'Trenger nettside til hundepensjonat',
      `Hei! Vi driver et lite hundepensjonat utenfor Hamar og trenger en enkel nettside: forside, om oss, priser, bilder og kontaktskjema. Logo og bilder har vi. Budsjett 12 000,- inkl. mva.
Helst noen som kan lære oss å legge ut bilder sjøl etterpå. Ta kontakt på post@labbogsnute.example eller 400 00 012 (Gro)`,
    ],
    {
      budget: pay('NOK', 'fixed', 12000),
      contacts: [asked('email', 'post@labbogsnute.example'), asked('phone', '+4740000012')],
      services: ['five_page_website'],
    },
  ),
  request(
    [
      'no-102',
      'Backend-utvikler (Kotlin) – fast stilling, Tromsø/hjemmekontor',
      `Polarlogg AS lager programvare for havbruk og er 23 ansatte. Vi ser etter en utvikler nummer åtte til teamet som tar imot sensordata. Du kjenner Kotlin og PostgreSQL, og du er ikke redd for å dra på anlegg en gang i halvåret.
Lønn 750 000–870 000 kr per år etter erfaring, god pensjon og forsikring. Søknad med CV sendes jobb@polarlogg.example innen 15. januar.`,
    ],
    {
      engagement: 'employment',
      budget: pay('NOK', 'year', 750000, 870000),
      contacts: [asked('email', 'jobb@polarlogg.example')],
    },
  ),
  request(
    [
      'no-103',
      'noen som kan klippe reels??',
      `driver en frisørsalong i skien og filmer masse på mobilen men får aldri tid til å klippe det. ser etter en som kan ta 8 korte videoer i mnd med tekst og musikk. 400 kr pr video tenker jeg? send dm på insta @salong_lokkeliv med noe du har laget`,
    ],
    {
      budget: pay('NOK', 'item', 400),
      contacts: [asked('instagram', 'salong_lokkeliv')],
      services: ['short_video_edit'],
      place: { source: 'facebook', author: 'Salong Lokkeliv' },
    },
  ),
  request(
    [
      'no-104',
      'Oversetter norsk-polsk søkes til byggebransjen',
      `Vi skal ha HMS-håndboka vår (ca. 40 sider) over på polsk før påske. Krav: morsmål polsk, kjennskap til byggefag. Honorar etter avtale. Henvendelse til hms@grunnmurgruppen.example med timepris og referanser.`,
    ],
    { contacts: [asked('email', 'hms@grunnmurgruppen.example')] },
  ),
  request(
    [
      'no-105',
      'Skribent til reiseblogg – ulønnet, men god eksponering!',
      `Reisebloggen Veivill vokser og vi ønsker oss en fast skribent som leverer 2 artikler i uka. Vi har dessverre ikke råd til å betale honorar nå, men du får navnet ditt på trykk og masse erfaring til CV-en :) Send en prøveartikkel (800 ord) til veivill(krøllalfa)reiseord.example`,
    ],
    {
      contacts: [asked('email', 'veivill@reiseord.example')],
      scam: 'work for exposure, after a free test',
      services: ['blog_article', null],
    },
  ),
  offer(
    [
      'no-106',
      'Grafisk designer ledig for oppdrag',
      `Ti år i byrå, nå for meg selv i Bergen. Logo, profil, emballasje og årsrapporter. Jeg tar 1 050 kr timen eks. mva og gir gjerne fastpris. Portefølje: https://strekoghjerte.example – ring 900 00 045 eller send mail til ida@strekoghjerte.example`,
    ],
    {
      contacts: [
        published('website', 'https://strekoghjerte.example'),
        asked('phone', '+4790000045'),
        asked('email', 'ida@strekoghjerte.example'),
      ],
    },
  ),
  offer(
    [
      'no-107',
      'Student (23) tar småjobber innen data',
      `Studerer informatikk på NTNU og trenger litt ekstra ved siden av. Fikser wifi, setter opp ny PC, rydder i e-post, lager enkle nettsider. 250 kr/t, kommer hjem til deg i Trondheim. Bare send en PM her på Finn.`,
    ],
    { place: { source: 'finn', tags: ['småjobber'] } },
  ),
  offer(
    [
      'no-108',
      '',
      `Oppdraget mitt ble forskjøvet, så jeg er plutselig ledig i februar og mars! React/TypeScript, 12 års erfaring, Oslo eller remote. Tips meg gjerne om noe 🙌 #ledigforoppdrag #konsulent`,
    ],
    {
      place: { source: 'mastodon', author: 'hakonkoder', tags: ['ledigforoppdrag', 'konsulent'] },
    },
  ),
  other([
    'no-109',
    'Hva betaler dere regnskapsføreren?',
    `Har et lite enkeltpersonforetak (fotograf) og betaler 1 800 kr i måneden for regnskap, og så kommer årsoppgjøret på 9 000 i tillegg. Er det normalt? Jeg fakturerer vel 600 000 i året fordelt på 40-50 kunder. Vurderer å gjøre det selv i Fiken. Noen som har byttet og angret?`,
  ]),
  other(
    [
      'no-110',
      'Vi lanserer Vaktbytte!',
      `I dag slipper vi appen vi selv savnet da vi jobbet i butikk: Vaktbytte lar ansatte bytte vakter uten 47 meldinger på Messenger. Gratis for inntil 10 ansatte, deretter 29 kr per ansatt i måneden. Prøv den på https://vaktbytte.example og si hva som mangler.`,
    ],
    { contacts: [published('website', 'https://vaktbytte.example')] },
  ),
  other(
    [
      'no-111',
      'Kunden vil ikke betale',
      `Leverte en nettbutikk i september, avtalt 45 000 kr, og nå svarer han ikke på hverken telefon eller mail. Har sendt purring og inkassovarsel. Det står i kontrakten at koden er min til fakturaen er betalt. Kan jeg bare ta ned siden? Noen jurister her inne som vet hva som er lov?`,
    ],
    { place: { source: 'phpbb', postedAt: '2015-11-18T20:10:00Z' } },
  ),
  other(
    [
      'no-112',
      'Selger kontorpulter og skjermer etter nedleggelse',
      `Firmaet er lagt ned og utviklerne har fått nye jobber, så her er det 14 hev/senk-pulter (1 500 kr stk) og 20 stk 27" skjermer (900 kr). Må hentes på Lysaker innen fredag. Først til mølla.`,
    ],
    { place: { source: 'finn' } },
  ),
  request(
    [
      'fi-101',
      'Etsitään tekijä verkkosivuille (kahvila, Jyväskylä)',
      `Moikka! Avaamme kahvilan helmikuussa ja tarvitsemme selkeät kotisivut: etusivu, ruokalista, tila vuokralle, tietoa meistä ja yhteystiedot. WordPress sopii hyvin, koska osaamme itse päivittää sitä. Budjettimme on 1 200–1 500 € + alv.
Tarjoukset osoitteeseen tarjous@kanelikulma.example 10.12. mennessä.`,
    ],
    {
      budget: pay('EUR', 'fixed', 1200, 1500),
      contacts: [asked('email', 'tarjous@kanelikulma.example')],
      services: ['five_page_website'],
    },
  ),
  request(
    [
      'fi-102',
      'Tuotekuvaukset verkkokauppaan, 300 kpl',
      `Haetaan kirjoittajaa lankakaupan tuotteille. Kuvaus n. 60-80 sanaa, tiedot saat valmiina taulukkona. Maksamme 4 € / kuvaus laskulla tai Ukon kautta. Aikaa maaliskuun loppuun. Laita viestiä: sari at villavakka piste example`,
    ],
    {
      budget: pay('EUR', 'item', 4),
      contacts: [asked('email', 'sari@villavakka.example')],
      services: ['product_descriptions'],
    },
  ),
  request(
    [
      'fi-103',
      'Sovelluskehittäjä, vakituinen, Tampere',
      `Haemme kokenutta C#-kehittäjää rakentamaan sairaaloiden varastojärjestelmää. Tarjoamme kuukausipalkan 4 300–5 200 €/kk, lounas- ja liikuntaedun sekä oikeasti joustavan työajan. Lisätietoja antaa Pirkko Aaltokivi, puh. 045 700 0012 (ma–to klo 9–11). Hae: https://hyllyvaaka.example/rekry`,
    ],
    {
      engagement: 'employment',
      budget: pay('EUR', 'month', 4300, 5200),
      contacts: [asked('phone', '+358457000012'), asked('website', 'https://hyllyvaaka.example/rekry')],
      place: { source: 'rss', tags: ['kokoaikainen', 'Tampere'] },
    },
  ),
  request(
    [
      'fi-104',
      '',
      `onks täällä ketään joka osais tehä thumbnaileja youtubeen? pelikanava, n. 4 kpl viikos. maksan 10e per kuva, paypal tai mobilepay. laita dc:ssä viestiä: discord rapukeisari`,
    ],
    {
      budget: pay('EUR', 'item', 10),
      contacts: [asked('discord', 'rapukeisari')],
      services: ['thumbnails'],
      place: { source: 'discourse' },
    },
  ),
  request(
    [
      'fi-105',
      'Kuka korjaa vanhan Joomla-sivun?',
      `Yhdistyksemme sivut menivät nurin kun palveluntarjoaja päivitti PHP:n. Näkyy vain valkoista. Kukaan meistä ei osaa tehdä asialle mitään, edellinen ylläpitäjä veloitti 60 €/h ja on nyt eläkkeellä. Maksamme tietysti työstä, kertokaa hinta-arvio. Vastaukset tähän ketjuun tai yksityisviestillä.`,
    ],
    { services: [null, 'five_page_website'], place: { source: 'phpbb', postedAt: '2016-02-03T17:45:00Z' } },
  ),
  offer(
    [
      'fi-106',
      'Videoeditoija vapaana keikoille',
      `Leikkaan somevideoita, yritysesittelyjä ja hääelokuvia Premierellä ja DaVincilla. Hinnat alkaen 90 €/video. Showreel: https://leikkuulauta.example/showreel. Ota yhteyttä WhatsAppissa +358 45 100 0012, vastaan yleensä samana päivänä!`,
    ],
    {
      contacts: [published('website', 'https://leikkuulauta.example/showreel'), asked('whatsapp', '+358451000012')],
    },
  ),
  offer(
    [
      'fi-107',
      'Kirjanpitotoimisto ottaa uusia asiakkaita',
      `Tilitoimisto Kuittisieppo palvelee toiminimiä ja pieniä osakeyhtiöitä sähköisesti koko Suomessa. Kuukausihinta alkaen 59 €, tilinpäätös sisältyy. Pyydä tarjous: asiakaspalvelu@kuittisieppo.example tai soita 050 100 0012.`,
    ],
    { contacts: [asked('email', 'asiakaspalvelu@kuittisieppo.example'), asked('phone', '+358501000012')] },
  ),
  offer(
    [
      'fi-108',
      'data-analyytikko etsii osa-aikaista projektia',
      `hei, jäin hoitovapaalle mutta haluan pitää taidot yllä, n. 10-15 h viikossa. Power BI, SQL, Python. Laskutan kevytyrittäjänä 55 e/h. LinkedIn: https://www.linkedin.com/in/maiju-rantasuo`,
    ],
    { contacts: [asked('linkedin', 'https://www.linkedin.com/in/maiju-rantasuo')] },
  ),
  other(
    [
      'fi-109',
      'Muutosneuvottelut päättyivät: 120 irtisanotaan',
      `Ohjelmistoyhtiö Kaarnakoodi irtisanoo 120 työntekijää, ja lisäksi 40 lomautetaan. Yhtiön mukaan kyse on asiakashankkeiden vähenemisestä. Luottamusmies ihmettelee, miksi talo samaan aikaan etsii alihankkijoita Puolasta. Keskipalkka on ollut 4 600 euroa kuukaudessa.`,
    ],
    { place: { source: 'rss' } },
  ),
  other([
    'fi-110',
    'Paljonko logosta pitäisi pyytää?',
    `Opiskelen muotoilua ja tutun yritys kysyi, tekisinkö heille logon. En ole ikinä laskuttanut ketään. Yksi kaveri sanoi 150 €, toinen 1500 €. Miten te hinnoittelette? Pitääkö olla toiminimi vai onnistuuko verokortilla?`,
  ]),
  other(
    [
      'fi-111',
      'Varoitus: "Postin" nimissä palkataan paketinvälittäjiä',
      `Ilmoituksessa luvataan 2 800 €/kk kotoa käsin ja pyydetään verkkopankkitunnuksia "palkanmaksua varten". Vastausosoite on rekry@posti-tyot.example. Posti ei rekrytoi näin! Jos ehdit antaa tunnukset, soita heti pankkiin.`,
    ],
    { contacts: [seen('email', 'rekry@posti-tyot.example')] },
  ),
  other(
    [
      'fi-112',
      'Julkaisin ekan oman appini 🎉',
      `Puolen vuoden iltapuhteet on nyt sovelluskaupassa: Marjakartta muistaa puolestasi mistä löytyi mustikoita. Hinta 3,99 €, ei mainoksia. Koodasin kaiken itse, kuvat teki freelancer 350 eurolla. Palautetta saa antaa! https://marjakartta.example`,
    ],
    { contacts: [published('website', 'https://marjakartta.example')], place: { source: 'bluesky', author: 'marjakartta' } },
  ),
];
