/** Offers of a trade of one's own, help that is paid, and what only sounds so: tales, rules, complaints. Each post is invented. */
import { describeKinds } from './kinds-abroad.ts';

describeKinds({
  de: {
    request: [
      'Hat hier wer Ahnung von Typo3 und am Wochenende Zeit? Unser Vereinsauftritt ist nach dem Update komplett weiß. Wird natürlich bezahlt.',
      'Wer von euch baut Modelleisenbahn-Platinen und hätte Lust, mir eine Blocksteuerung zu löten? Teile zahle ich extra.',
    ],
    offer: [
      'Moin, ich bin Lina, mach seit 6 Jahren Sounddesign für Indiegames und hab ab Mai wieder Platz im Kalender. Hörproben auf meiner Seite, Tagessatz 320 €.',
      'Kleinanzeige: Nähe Gardinen, kürze Hosen (8 €), tausche Reißverschlüsse. Abgabe jederzeit nach Absprache, Nordstadt.',
      'Wir sind ein Zwei-Personen-Studio aus Leipzig und bauen barrierefreie Websites für Praxen und Vereine. Festpreise, keine Abos. Schreibt uns!',
      'Mein Nachbar ist Rentner und gelernter Schlosser, der schweißt euch Geländer, Gitter und Gartentore für kleines Geld. Ich stelle gern den Kontakt her.',
      'Ich layoute Abschlussarbeiten und Vereinshefte in InDesign, meistens über Nacht. 2,50 € die Seite.',
      'Imkerei, Obstbaumschnitt, Wespenumsiedlung – Anruf genügt, ich komme im ganzen Landkreis vorbei.',
    ],
    other: [
      'Kollegin hat gerade 12 Euro die Stunde für ein komplettes Lektorat angeboten bekommen. Zwölf. Ich lach mich schlapp.',
      'Wie regelt ihr das mit Anzahlungen? Ich überlege, ab jetzt 50 % vorab zu nehmen, hab aber Angst, Kunden zu vergraulen.',
      'Endlich: Nach neun Monaten Suche habe ich eine Stelle als Bauzeichner gefunden. Danke für alle gedrückten Daumen!',
      'Der Fachkräftemangel im Handwerk wird laut Kammer bis 2030 weiter zunehmen, besonders Elektriker und Dachdecker fehlen.',
    ],
  },
  nl: {
    request: [
      'Onze webwinkel laadt traag en ik krijg het zelf niet opgelost. Iemand hier die dat tegen betaling wil bekijken?',
      'Onze buurtvereniging wil een muurschildering op het trafohuisje. Budget 900 euro incl. materiaal. Kunstenaars, laat van je horen!',
      'Dringend: onze trouwzanger heeft afgezegd voor 21 juni (Zwolle). Wie kan invallen? Gage bespreekbaar.',
    ],
    offer: [
      'Strijkservice aan huis in Breda, 2 euro per overhemd, halen en brengen gratis vanaf 15 stuks. App me gerust.',
      'Even voorstellen: ik ben Joris, fotograaf. Vanaf juni weer ruimte voor bruiloften en bedrijfsreportages. Prijslijst op aanvraag.',
      'Wij maken al 10 jaar maatwerksoftware voor de logistiek. Benieuwd wat we voor jouw magazijn kunnen betekenen? Plan een belletje.',
      'Student werktuigbouwkunde (21) helpt je graag met wiskunde B en natuurkunde. 18 euro per uur, omgeving Delft of via Teams.',
      'Hondenuitlaatservice De Vrolijke Poot heeft nog twee plekken op dinsdag en donderdag. Kennismaking is gratis.',
      "Wij ontzorgen VvE's in de regio Arnhem: schoonmaak, tuin, klein onderhoud. Eén vast bedrag per maand.",
    ],
    other: [
      'Wat doen jullie als een klant halverwege het project ineens iets heel anders wil? Meerwerk rekenen of slikken?',
      "Gisteren na 14 jaar afscheid genomen van mijn collega's. Op naar iets nieuws, geen idee wat.",
      'Let op: er gaat een mail rond van een zogenaamd uitzendbureau dat om een kopie van je paspoort vraagt.',
      'Het aantal vacatures in de zorg is het afgelopen kwartaal opnieuw gestegen, meldt het CBS.',
    ],
  },
  fr: {
    request: [
      'Asso de quartier cherche intervenant pour un atelier sérigraphie le 14 juin, 3 heures, 250 € tout compris.',
      "Ma box internet est installée mais je dois tirer un câble jusqu'au bureau à l'étage, quelqu'un de bricoleur sur Angers ? Je dédommage bien sûr.",
      "Petit souci de chasse d'eau qui coule sans arrêt, si une âme bricoleuse passe par Tours cette semaine, je la rétribue volontiers.",
      "EHPAD Les Tilleuls (71) : aide-soignant(e) de nuit, CDI, reprise d'ancienneté, prime Ségur.",
    ],
    offer: [
      "Traductrice jurée anglais/espagnol, devis gratuit en 24h, tarif à la page. N'hésitez pas à me contacter en MP.",
      'Retouches couture à domicile : ourlets 10 €, fermetures 15 €. Je me déplace sur Rennes sud.',
      'Photographe culinaire basée à Nantes, je shoote vos plats et vos produits. Trois dates encore libres en mai, book sur demande.',
      'Je tape vos manuscrits, mémoires et courriers : 1,20 € la page, relecture comprise.',
      'Nouveau dans le quartier ! Cordonnerie et double de clés, affûtage couteaux à partir de 4 €.',
      "Graphothérapeute et prof de calligraphie : cours individuels ou à deux, 30 € l'heure, matériel fourni. Quartier Saint-Cyprien.",
    ],
    other: [
      "Combien de temps vous laissez à un client avant d'envoyer la mise en demeure ? Le mien fait le mort depuis janvier.",
      "J'ai enfin quitté mon CDI pour me lancer à mon compte, et franchement j'ai la trouille mais quelle liberté.",
      "Des licenciements massifs annoncés chez l'équipementier : 800 postes supprimés, les syndicats appellent à la grève.",
      "Quelqu'un a déjà testé Malt pour trouver des missions ? Les commissions valent le coup ou pas ?",
    ],
  },
  es: {
    request: ['¿Quién sabe de electricidad automotriz por Mendoza? La camioneta me deja tirado cada dos días, pago bien.'],
    offer: [
      'Soy locutora profesional con estudio propio. Spots, audiolibros, IVR. Demo en mi perfil. Desde 40 USD.',
      'Clases de piano para niños y adultos, primera clase gratis, voy a tu casa. 15 € la hora.',
      'Equipo de 4 devs con base en Medellín: apps, e-commerce, integraciones. Agenda una llamada de 20 min y te cotizamos sin costo.',
      '¿Se te descompuso la lavadora? Yo voy, la reviso y te digo el costo antes de arreglar. Zona oriente.',
      'Redacto tesis no, pero sí te ayudo con normas APA, índices y formato. 25 pesos la cuartilla.',
      'Retratos a lápiz a partir de tu foto, tamaño carta, 350 pesos con marco. Mando a toda la república.',
    ],
    other: [
      '¿Ustedes cuánto cobrarían por un logo para una taquería chica? Me pidieron cotización y no sé qué decir.',
      'Cliente me dejó en visto después de entregarle los artes finales. Lección aprendida: 50% de adelanto siempre.',
      'Les comparto 5 consejos para conseguir tus primeros clientes como freelance en Workana, hilo 🧵',
      'Me despidieron ayer por zoom junto a 30 compañeros. Seis años en la empresa. Ni las gracias.',
    ],
  },
  pt: {
    request: [
      'Galera, preciso de um dev que mexa com Bubble pra terminar um MVP, tá 80% pronto. Pago por etapa, chama no privado.',
      'Boa noite vizinhos, alguém conhece quem faça o transporte de um sofá da Tijuca pro Méier sábado de manhã?',
      'Meu portão eletrônico travou e não abre de jeito nenhum, alguém em Campinas que arrume ainda hoje? Pago o que for.',
    ],
    offer: [
      'Sou explicadora de matemática e física, 7.º ao 12.º ano, presencial em Aveiro ou online. 12 €/hora.',
      'Somos uma agência de marketing focada em clínicas odontológicas. Cuidamos do seu Instagram enquanto você cuida dos seus pacientes.',
      'Oi gente! Minha mãe faz marmitas fit congeladas, 10 unidades por R$ 180, entrega na zona sul toda terça.',
      'Arquiteta recém-formada, faço projetos de interiores online a partir de 25 €/m². Deixo o link do portefólio nos comentários.',
      'Formato TCC e monografia nas normas ABNT, 3 reais a página, entrego no mesmo dia.',
      'Passeio e hospedagem para pets em Moema, câmera ao vivo e muito carinho. Diária 70 reais.',
    ],
    other: [
      'Pessoal, vcs cobram por hora ou por projeto? Tô perdendo dinheiro cobrando por projeto, cliente pede mil alterações.',
      'Desabafo: mandei mais de 200 currículos esse ano e só tive 3 entrevistas. Tá difícil demais.',
      'Cuidado com anúncio de vaga home office que pede depósito pra liberar o treinamento, é golpe!',
      'Consegui meu primeiro job internacional!! Obrigado a todo mundo que me ajudou com o inglês aqui no grupo.',
    ],
  },
  it: {
    request: [
      'Per il sito della nostra cantina ci servirebbero 15 foto fatte bene, vigna e bottiglie. Chi è in zona Langhe si faccia vivo con un preventivo.',
      'Salve, avrei da far ridipingere una ringhiera di circa 12 metri a Rimini. Chi se ne occupa e a quanto?',
      'Domenica si sposa mia sorella e il parrucchiere ha dato forfait: chi è libero alle 8 a Parma? Pago subito.',
      'Pasticceria a Treviso cerca banconista anche prima esperienza, part time mattina, ccnl commercio.',
    ],
    offer: [
      'Realizzo illustrazioni su commissione ad acquerello, ritratti di animali da 45 €. Slot aperti per giugno, scrivetemi.',
      'Mio suocero, muratore in pensione, fa ancora lavoretti: muretti, intonaci, pavimenti. Prezzi onestissimi, zona Lecce.',
      'Studio grafico di tre persone, facciamo packaging e siti per piccoli produttori. Primo incontro gratuito.',
      'Pensione per gatti in casa privata a Monza, 10 euro al giorno, ambiente tranquillo.',
      'Ritratti di coppia e di famiglia dalle vostre foto, stile acquerello, 40 € il formato A4, spedizione inclusa.',
      'Dj set per feste e matrimoni, impianto mio, Lazio e Umbria, da 300 euro la serata.',
    ],
    other: [
      "Ma secondo voi è normale che un'agenzia paghi dopo 120 giorni? Io sono esasperata.",
      "Ieri ho chiuso la partita IVA dopo undici anni. Vi racconto com'è andata.",
      'Che gestionale usate per le fatture? Quello che ho adesso mi costa troppo.',
      "Assunzioni in calo nel turismo: secondo Confcommercio mancano 40 mila camerieri per l'estate.",
    ],
  },
  pl: {
    request: [
      'Cześć, ktoś by mi ogarnął podpięcie płatności w WooCommerce? Siedzę nad tym trzeci dzień, zapłacę normalnie.',
      'Hejka, kto by nagrał lektora do filmiku 90 sekund, męski głos, spokojny? 250 zł, na wczoraj ;)',
      'Sąsiedzi, kto polecany do czyszczenia komina i przeglądu pieca w Wieliczce? Sezon tuż tuż.',
      'Zepsuł mi się zamek w drzwiach balkonowych, jest ktoś z Bydgoszczy, kto podjedzie jeszcze dziś? Płacę od ręki.',
    ],
    offer: [
      'Mama dorabia na emeryturze: przeróbki, skracanie spodni 20 zł, wszywanie zamków. Łódź Retkinia.',
      'Software house z Gdyni: aplikacje mobilne i webowe, zespół 12 osób, start w dwa tygodnie. Umów bezpłatną konsultację.',
      'Przepisuję na komputerze prace i rękopisy, 3 zł strona, ekspresowo.',
      'Hotelik dla psów pod Poznaniem, duży ogród, 60 zł doba.',
      'Maluję portrety zwierząt ze zdjęcia, format A4, 150 zł z ramką i wysyłką.',
    ],
    other: [
      'Ile bierzecie za mix i master jednego numeru? Znajomy chce, żebym mu zrobił, a nie wiem jak to wycenić.',
      'Klient po trzech tygodniach napisał, że "córka zrobiła mu logo w Canvie". No i po robocie.',
      'Zwolnienia grupowe w krakowskim centrum usług – pracę straci 350 osób.',
      'Pierwszy dzień w nowej robocie, trzymajcie kciuki!',
    ],
  },
  cs: {
    request: [
      'Neví někdo o šikovném instalatérovi na Praze 9? Teče nám pod dřezem.',
      'Zasekla se mi žaluzie v obýváku, není tu někdo z Pardubic, kdo by to mrknul? Zaplatím hned.',
      'Knihovna v Táboře hledá kolegu do dětského oddělení, plat podle tabulek, nástup září.',
    ],
    offer: [
      'Šiju na míru dětské oblečení, přebaly i lapače snů. Cena od 200 Kč, ukázky v albu.',
      'Manžel je vyučený truhlář a má teď volno, vyrobí vám police, lavice i schody. Okolí Liberce.',
      'Kurzy keramiky pro dospělé, vždy v úterý večer, 8 lekcí za 2 400 Kč. Přihlášky do konce února.',
      'Přepisuji audio nahrávky do textu, 12 Kč za minutu záznamu, do 24 hodin.',
      'Psí hotel ve Středočeském kraji, výběh, celodenní péče, 350 Kč na den.',
      'Kreslím portréty domácích mazlíčků podle fotky, A4 za 900 Kč včetně poštovného.',
    ],
    other: [
      'Jak řešíte, když vám klient neplatí faktury? Mám venku už 60 tisíc.',
      'Po osmi letech jsem dal výpověď a jdu na volnou nohu. Trochu se bojím.',
      'Firma propustí stovky lidí, odbory jednají o odstupném.',
      'Konečně mi po roce zaplatili poslední fakturu. Poučení: nikdy bez smlouvy.',
    ],
  },
  sv: {
    request: [
      'Hej grannar! Vår häck är två meter hög och jag är 78. Finns det någon ungdom som vill tjäna en slant i helgen?',
      'Diskmaskinen läcker och hyresvärden svarar inte. Finns någon händig i Västerås som kan titta förbi ikväll? Swishar direkt.',
      'Vi behöver en toastmaster till bröllop på Öland 9 augusti, någon rolig men inte pinsam. Vad tar du?',
    ],
    offer: [
      'Stickar tröjor och sockar på beställning, pris från 350 kr. Skicka DM så pratar vi garn.',
      'Vi hjälper småföretag i Skåne med bokföring och bokslut till fast månadspris. Hör av dig för ett första möte.',
      'Min farbror är pensionerad elektriker och tar gärna småjobb runt Borås. Ring honom på kvällarna.',
      'Webbyrå i Växjö med plats för två nya kunder i höst. Vi bygger snabba sajter till fast pris. Boka ett förutsättningslöst möte.',
      'Renskriver uppsatser och transkriberar intervjuer, 15 kr minuten. Leverans inom två dygn.',
      'Hundpensionat utanför Kalmar, stora rastgårdar, 300 kr dygnet.',
    ],
    other: [
      'Vad tar ni per timme för enklare fotouppdrag? Fick en förfrågan idag och blev helt ställd.',
      'Har precis fakturerat min första kund. Känns overkligt!',
      'Varslen fortsätter: 1 200 tjänster försvinner hos telekomjätten.',
      'Har ni någonsin sagt nej till en kund mitt i ett projekt? Hur gick det?',
    ],
  },
  da: {
    request: [
      'Hej naboer, jeg skal have kørt nogle haveaffaldssække på genbrugspladsen i Hillerød, er der en med trailer? Giver 200 kr.',
      'Min cykel har fået ekset baghjul, er der en i Valby der kan rette det i dag? Betaler kontant eller MobilePay.',
      'Børnehaven Myretuen i Vejen: pædagogmedhjælper 30 timer, tiltrædelse 1. august.',
    ],
    offer: [
      'Jeg klipper hæk og slår græs i Odense-området, 200 kr/time, eget grej. Ring bare.',
      'Tilbyder vinduespudsning for private, fast pris pr. vindue, hver 8. uge.',
      'Hjemmebagte kager til fest: lagkager fra 250 kr, kransekage fra 400 kr. Bestil en uge før.',
      'Pensioneret murer tager mindre opgaver i Nordsjælland, fuger, trapper, skorstene.',
      'Transskriberer interviews og møder, 12 kr pr. minut lyd, leveres inden 48 timer.',
      'Hundepension ved Silkeborg, store løbegårde, 150 kr i døgnet.',
    ],
    other: [
      'Hvordan sætter I jeres priser som nystartet fotograf? Føler jeg enten tager for lidt eller skræmmer folk væk.',
      'Så blev det min tur til at blive fyret. Tolv år på samme arbejdsplads.',
      'Hvilket regnskabsprogram bruger I? Overvejer at skifte fra Dinero.',
      'Vi har netop udgivet version 4 af vores app til sejlere. Gratis at hente.',
    ],
  },
  no: {
    request: [
      'Hei naboer, har en kjeller full av skrot som skal til gjenvinning på Lura. Noen med henger som vil tjene 500 kr?',
      'Vaskemaskina står midt i programmet og vil ikke åpne. Noen i Drammen som kan se på den i kveld? Vippser med en gang.',
    ],
    offer: [
      'Transkriberer intervjuer for studenter, 10 kr minuttet, leverer raskt.',
      'Kattepensjonat på Jæren, egne rom og luftegård, 120 kr døgnet.',
      'Tegner portrett av kjæledyret ditt etter foto, A4, 500 kr med frakt.',
      'Trekkspiller til konfirmasjon og dans, Hedmark, 1500 kr per oppdrag pluss kjøring.',
    ],
    other: [
      'Hvor mye tar dere for en enkel nettside til idrettslag? De tror det koster en tusenlapp.',
      'Fikk jobben!! Begynner som kranfører i august.',
      'Bedriften permitterer 90 ansatte etter at ordrene sviktet.',
      'Har dere opplevd at kunden forsvinner etter at dere har sendt skisser? Hva gjorde dere?',
    ],
  },
  fi: {
    request: [
      'Moro! Tarviisin jonkun ajaan muuttokuorman Turusta Poriin lauantaina, maksan 250 € plus bensat.',
      'Heippa, kattilani ruokintaan kaivattaisiin tekijää juhannusviikoksi Kotkassa, 10 e/kerta.',
      'Pesukone jumittaa eikä luukku aukea, olisko joku Kuopiosta joka pääsisi katsomaan tänään? Maksan mobilepaylla.',
    ],
    offer: [
      'Kokenut remonttimies vapaana toukokuussa, Tampere ja lähikunnat. Laatoitukset, maalaukset, listoitukset.',
      'Ompelen verhot mittojen mukaan ja teen vaatteiden korjauksia Jyväskylässä. Hinnasto profiilissa.',
      'Eläkkeellä oleva kirvesmies ottaa vielä pieniä hommia Oulun seudulla, terassit, ovet, lukot.',
      'Annan kitaratunteja aloittelijoille Espoossa, 35 € / 60 min, eka kerta puoleen hintaan.',
      'Litteroin haastatteluja opinnäytetöihin, 1,2 € minuutti, nopea aikataulu.',
      'Piirrän muotokuvan lemmikistäsi valokuvan pohjalta, A4 60 € postikuluineen.',
    ],
    other: [
      'Paljonko te laskutatte tunnilta graafisesta työstä? Asiakas väittää että 60 on ryöstöhinta.',
      'Irtisanouduin tänään. Pelottaa ja naurattaa.',
      'Yhtiö aloittaa muutosneuvottelut, jopa 200 työpaikkaa vaarassa.',
      'Julkaisin juuri ekan pelini itch.io:ssa, ilmainen. Kommentit kiinnostaa!',
    ],
  },
  hu: {
    request: ['Esküvőre keresünk vőfélyt szeptember 13-ra, Eger mellé, vidám fajtát. Írjatok, mennyiért jönne!'],
    offer: [
      'Horgolt figurákat készítek rendelésre, árak üzenetben.',
      'Háziállat portrét rajzolok fotó alapján, A4, 9000 Ft postával együtt.',
    ],
    other: [
      'Ti mennyit kértek el egy céges weboldalért? Szerintem túl olcsó vagyok.',
      'Ma végre felmondtam. Nem bírtam tovább a főnököt.',
      'Létszámleépítés a győri gyárban: háromszáz embert küldenek el.',
      'Elkészült a saját receptgyűjtő appom, ingyenes, reklám nélkül. Várom a véleményeket!',
    ],
  },
  ro: {
    request: [
      'Salut, îmi trebuie o copertă pentru un volum de poezii, ceva simplu, acuarelă. Am 300 de lei. Aștept exemple.',
      'Bună seara, ne-ar trebui cineva să ne care o canapea de la Ikea până în Drumul Taberei, etaj 4 fără lift.',
      'Mi s-a blocat ruloul de la geam, e cineva din Oradea care poate veni azi să se uite? Plătesc pe loc.',
    ],
    offer: [
      'Bunica mea face dulceață și zacuscă la comandă, 25 lei borcanul. Livrare în Sibiu.',
      'Student la Politehnică, dau ore de matematică și fizică pentru Bac, 80 lei/oră, online.',
      'Pensiune canină lângă Brașov, curte mare, 60 lei pe zi.',
      'Desenez portrete de animale după poză, format A4, 120 lei cu tot cu transport.',
      'Formație de nuntă cu solistă, muzică populară și ușoară, Moldova, mai avem două sâmbete libere în octombrie.',
    ],
    other: [
      'Voi cât luați pe un site de prezentare? Clientul zice că a găsit pe altcineva cu 100 de euro.',
      'Mi-am dat demisia azi după 9 ani. Mă simt eliberat.',
      'Concedieri la fabrica de cabluri din Pitești: 400 de oameni rămân fără loc de muncă.',
      'Tocmai am lansat aplicația la care lucrez de un an. E gratuită, aștept păreri!',
    ],
  },
  el: {
    request: ['Βαφτίζουμε στις 20 Ιουλίου στο Βόλο και ψάχνουμε κλόουν για δύο ώρες, πόσα παίρνετε;'],
    offer: [
      'Ο πατέρας μου, συνταξιούχος υδραυλικός, κάνει ακόμα μικροεπισκευές στη Νίκαια. Λογικές τιμές.',
      'Απομαγνητοφωνήσεις συνεντεύξεων, 1€ το λεπτό, παράδοση σε δύο μέρες.',
      'Ακορντεονίστας για γλέντια και κουτούκια, Θεσσαλονίκη, 100€ η βραδιά.',
    ],
    other: [
      'Εσείς τι χρεώνετε για επιμέλεια κειμένου; Ο πελάτης μου λέει ότι 2 ευρώ η σελίδα είναι πολλά.',
      'Παραιτήθηκα σήμερα. Δέκα χρόνια στην ίδια εταιρεία και δεν είπαν ούτε ευχαριστώ.',
      'Μόλις ανέβασα το πρώτο μου παιχνίδι στο Play Store, δωρεάν. Πείτε μου γνώμη!',
      'Συνάδελφοι, εσείς ζητάτε προκαταβολή; Εγώ την πάτησα πάλι.',
    ],
  },
  tr: {
    request: [
      'Kızımın sünnet... pardon doğum günü için palyaço arıyorum, 2 saat, İzmir Bornova. Fiyatınızı yazın lütfen.',
      "Komşular, eski koltuklarımı Kartal'dan Pendik'e taşıyacak kamyonet lazım, pazar günü. Kaça olur?",
      "14 Eylül Bolu'da kır düğünümüz var, kemençeci lazım, iki saatlik, ne alırsınız?",
    ],
    offer: [
      'Web sitenizi 5 günde teslim ediyoruz, 1 yıl hosting bizden. Detaylı bilgi için yazın.',
      'Annem evde mantı açıyor, kilosu 300 TL, Eskişehir içi teslim. Sipariş için yazın.',
      'İki kişilik ekibiz, butik oteller için site ve rezervasyon sistemi kuruyoruz. Örnek işlerimiz profilde.',
      'Ses kayıtlarını yazıya döküyorum, dakikası 8 TL, aynı gün teslim.',
      'Köpek oteli Şile, bahçeli, günlüğü 400 TL, gezdirme dahil.',
      'Fotoğraftan evcil hayvan portresi çiziyorum, A4 400 TL, kargo dahil.',
    ],
    other: [
      'Siz logo için ne kadar alıyorsunuz? Müşteri 300 TL teklif etti, kabul etsem mi?',
      'Bugün işten çıkarıldım. 7 yıl emek verdim, iki cümleyle bitti.',
      'Freelancer olarak vergi nasıl ödüyorsunuz? Genç girişimci istisnası işe yarıyor mu?',
      'Geçen hafta mobil oyunumu yayınladım, tamamen ücretsiz. Yorumlarınızı bekliyorum.',
    ],
  },
  ru: {
    request: [
      'Нужна вокалистка на один трек, жанр синт-поп, оплата 5к. Кидайте голос в личку.',
      'Соседи, кто на Газели может в субботу перевезти диван из Химок в Долгопрудный? Подъём на 5 этаж.',
      'Нужен тамада на юбилей маме, 60 лет, 9 августа, Калуга. Скромно, без пошлости. Сколько?',
      'Библиотека №5 (Пермь): библиотекарь в детский отдел, 5/2, оклад 32000 плюс стимулирующие.',
    ],
    offer: [
      'Вяжу на заказ шапки и снуды, цена от 900 руб. Пишите, подберём пряжу.',
      'Папа на пенсии, столяр, делает полки, скворечники, табуретки. Недорого, Тверь.',
      'Команда из трёх человек: лендинги, магазины, чат-боты. Берём два проекта на апрель. Бриф по ссылке.',
      'Расшифровываю аудио, интервью и лекции, 15 руб минута, срок сутки.',
      'Передержка для кошек в Химках, отдельные комнаты, 500 руб сутки.',
      'Рисую портреты питомцев по фото, А4, 2500 с доставкой.',
    ],
    other: [
      'Сколько сейчас просят за вёрстку лендинга? Заказчик хочет за 3 тысячи, я в шоке.',
      'Меня сократили. Восемь лет в конторе, и вот.',
      'Вышла новая версия нашего трекера, починили уведомления и тёмную тему.',
      'Кто как ищет клиентов, если на биржах глухо? Делитесь опытом.',
    ],
  },
  uk: {
    request: [
      'Шукаємо ведучого на шкільний випускний 1 червня, Вінниця. До 4000 грн. Відео виступів скидайте.',
      'Сусіди, хто має бус і може в неділю перевезти пральну машину з Позняків на Троєщину?',
      'Шукаємо тамаду на весілля 13 вересня, Умань, щоб без вульгарщини. Почім нині?',
    ],
    offer: [
      'Викладаю англійську онлайн, рівні A1–B2, 250 грн за заняття, пробне безкоштовно.',
      "Моя бабуся в'яже теплі шкарпетки, 180 грн пара, відправляємо поштою.",
      'Студія з Луцька: айдентика, паковання, сайти для малого бізнесу. Перша зустріч безкоштовна.',
      'Розшифровую аудіо, 10 грн хвилина, за добу.',
      'Малюю портрети тварин з фото, А4, 700 грн з доставкою.',
      'Троїсті музики на весілля й хрестини, Прикарпаття, 8000 за вечір.',
    ],
    other: [
      'Скільки ви берете за монтаж ролика до 10 хвилин? Перший раз питають, не знаю що казати.',
      'Сьогодні звільнився. Нарешті видихнув.',
      'Виклав свій додаток для обліку витрат, безплатний. Буду вдячний за відгуки.',
      'А ви теж працюєте без передоплати? Мене вже двічі кинули.',
    ],
  },
  id: {
    request: [
      'Tetangga, ada yang punya pickup buat angkut lemari dari Cibubur ke Depok hari Minggu? Ongkos nego.',
      'Butuh organ tunggal buat hajatan 3 Agustus di Klaten, siang sampai sore, berapa ya?',
    ],
    offer: [
      'Kami tim kecil di Bandung, bikin website UMKM 3 hari jadi, gratis domain setahun.',
      'Gambar potret hewan peliharaan dari foto, A4, 150rb sudah ongkir.',
      'Grup hadroh siap isi acara khitanan dan walimah, Bogor, 1,5jt sudah sound.',
    ],
    other: [
      'Kalian biasanya charge berapa buat desain feed ig sebulan? Takut kemahalan.',
      'Akhirnya resign juga setelah 5 tahun, lega banget rasanya.',
      'Baru rilis game pertama saya di itch.io, gratis. Mohon masukannya!',
      'Ada yang ngerasa orderan makin sepi sejak ada AI gak sih?',
    ],
  },
  hi: {
    request: ['Padosiyon, Sunday ko fridge Andheri se Borivali le jaana hai, kisi ke paas tempo hai? Paise batao.'],
    offer: [
      'Hum wedding cards print karte hain, 10 rupaye se shuru, all India delivery.',
      'Meri mummy ghar ka khana banati hain, tiffin 80 rs, Indore me delivery.',
      'Dhol tasha group baraat aur pooja ke liye, Pune, 5000 se start, booking khuli hai.',
    ],
    other: [
      'Yaar client ne 3 mahine se payment nahi kiya, kya karu? Kisi ke saath hua hai aisa?',
      'Freelancing me first client kaise milega? Koi guide kar do.',
      'Aaj apna pehla app launch kiya, free hai, feedback do yaar.',
      'Aap log advance lete ho kya client se? Mujhe toh sharam aati hai maangne me.',
    ],
  },
  zh: {
    request: [
      '家里卫生间漏水，有没有靠谱的师傅上门看看？坐标成都金牛区。',
      '我妈想学用智能手机，有没有上门教的？坐标上海徐汇，每次两小时，价格你说。',
      '邻居们，周日想把洗衣机从浦东搬到闵行，谁有面包车？多少钱说一声。',
    ],
    offer: [
      '数学系研究生，可带初高中数学，线上120/小时，第一节试听免费。',
      '我们团队专做跨境独立站，从设计到上线一条龙，欢迎咨询。',
      '老家阿姨手工做辣酱，一瓶25，三瓶包邮，想要的评论区留言。',
      '录音转文字，每分钟2元，当天交稿。',
      '家庭式猫咪寄养，单间，每天60，可视频。',
      '可根据照片画宠物肖像，A4尺寸180元含邮费。',
    ],
    other: [
      '大家接一个logo一般收多少钱？朋友找我做，不好意思开价。',
      '裸辞第三个月，还没找到工作，有点慌。',
      '甲方改了十八稿最后用了第一稿，心态崩了。',
      '周末撸了个记账小工具，免费开源，欢迎提意见。',
    ],
  },
  ja: {
    request: [],
    offer: [
      'ピアノ教室、生徒さん募集中です。体験レッスン無料、30分3000円。',
      '猫のペットシッター、1回2500円、鍵預かり可。',
      '結婚式や敬老会に伺うアコーディオン弾きです。北陸三県、一回2万円＋交通費。',
    ],
    other: [
      'みなさんロゴ制作っていくらで受けてますか？相場がわからなくて…',
      '退職しました。来月からフリーランスになります。',
      'クライアントから支払いが2ヶ月遅れてる。催促してもスルー。',
      '個人開発のアプリをついに公開しました！無料なのでぜひ触ってみてください。',
    ],
  },
  ko: {
    request: [],
    offer: [
      '영어 과외 합니다. 시간당 4만원, 강남 서초 가능, 경력 5년.',
      '아코디언 연주자입니다. 칠순, 결혼식 출장 연주, 전라권 20만원.',
    ],
    other: [
      '다들 로고 하나에 얼마 받으세요? 지인이라 애매하네요.',
      '오늘 퇴사했습니다. 3년 버텼네요.',
      '외주 대금 떼였는데 어떻게 대응하나요?',
      '주말에 만든 가계부 앱 드디어 출시했어요. 무료니까 써보시고 의견 주세요!',
    ],
  },
  vi: {
    request: [],
    offer: [
      'Vẽ chân dung thú cưng từ ảnh, khổ A4 350k bao ship.',
      'Ban nhạc đám cưới 3 người, khu vực Nghệ An, 4 triệu/buổi có loa.',
    ],
    other: [
      'Mọi người làm logo lấy bao nhiêu ạ? Em mới nhận khách đầu tiên mà không biết báo giá sao.',
      'Hôm nay chính thức nghỉ việc sau 4 năm, nhẹ cả người.',
      'Mình vừa ra mắt app ghi chép chi tiêu tự code, miễn phí, mọi người dùng thử góp ý nha.',
      'Các bác có lấy cọc trước không? Em lại bị bùng kèo nữa rồi.',
    ],
  },
  ar: {
    request: [
      'يا جيران مين عنده ونيت ينقل لي ثلاجة من العليا للملز يوم الجمعة؟ وكم الحساب؟',
      'زواجنا ٦ سبتمبر بأبها ونحتاج عازف عود ساعتين، كم يكون السعر؟',
    ],
    offer: [
      'أرسم بورتريه للحيوانات الأليفة من الصورة، مقاس A4 بـ ١٥٠ ريال شامل التوصيل.',
      'فرقة دفوف نسائية لحفلات الزواج، جدة ومكة، ١٢٠٠ ريال لليلة.',
    ],
    other: [
      'كم تاخذون على تصميم اللوقو؟ جاني عميل وما عرفت أسعر.',
      'اليوم قدمت استقالتي بعد ٦ سنوات، أحس براحة.',
      'نشرت أول تطبيق لي في المتجر، مجاني بالكامل، انتظر ملاحظاتكم.',
      'هل تأخذون عربون قبل ما تبدأون؟ انضربت مرة ثانية.',
    ],
  },
  fa: {
    request: ['همسایه‌ها، جمعه کسی وانت داره یه یخچال از ونک ببره تهرانپارس؟ کرایه‌ش چند؟'],
    offer: [
      'پیاده‌سازی فایل صوتی، دقیقه‌ای ۵ هزار تومان، تحویل همون روز.',
      'از روی عکس پرتره حیوان خانگی می‌کشم، سایز A4، ۳۰۰ تومن با ارسال.',
      'گروه موسیقی سنتی برای جشن و مراسم، شیراز، شبی ۵ میلیون.',
    ],
    other: [
      'شماها برای طراحی لوگو چقدر می‌گیرید؟ نمی‌دونم چه قیمتی بدم.',
      'امروز از کارم استعفا دادم، بعد هشت سال.',
      'اولین بازی‌ام رو منتشر کردم، رایگانه، نظرتون رو بگید.',
      'شما هم پیش‌پرداخت می‌گیرید؟ باز سرم کلاه رفت.',
    ],
  },
  he: {
    request: [],
    offer: [
      'שיעורים פרטיים במתמטיקה לחטיבה ולתיכון, 120 ש"ח לשעה, ניסיון של 8 שנים.',
      'תמלול הקלטות, 5 ש"ח לדקה, מסירה תוך יום.',
      'מציירת דיוקן של חיית המחמד מתמונה, A4 ב-180 ש"ח כולל משלוח.',
      'צמד אקורדיון וכינור לאירועים, כל הצפון, 900 ש"ח לערב.',
    ],
    other: [
      'כמה אתם לוקחים על עיצוב לוגו? לקוח אמר לי ש-800 זה שוד.',
      'התפטרתי היום אחרי שבע שנים, מרגיש חופשי.',
      'העליתי את האפליקציה הראשונה שלי, חינם וללא פרסומות. אשמח לפידבק!',
      'אתם לוקחים מקדמה לפני שמתחילים? שוב דפקו אותי.',
    ],
  },
  th: {
    request: [],
    offer: ['วงดนตรีไทยออกงานบวช งานแต่ง ภาคเหนือ งานละ 5,000 รวมเครื่องเสียง'],
    other: [
      'ปกติคิดค่าทำโลโก้กันเท่าไหร่คะ ลูกค้าต่อราคาหนักมาก',
      'วันนี้ลาออกแล้วค่ะ ทำมา 6 ปี โล่งมาก',
      'เพิ่งปล่อยแอปแรกของตัวเอง ฟรีไม่มีโฆษณา ฝากลองใช้ ติชมได้ครับ',
      'ปกติเก็บมัดจำกันก่อนไหมคะ โดนเทอีกแล้ว',
    ],
  },
});
