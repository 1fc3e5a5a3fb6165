/** How people say that work is for a while, for a day or for one thing, in many languages: a project, where nothing speaks of a job. `*` ends a word that may go on. */

/** After a figure: `3 weeks`, `20 hrs`, `two days`. */
export const SPANS = `fortnight, hour, hours, hr, hrs, h, day, days, week, weeks, wk, wks, month, months, session, sessions, stunde, stunden,
  std, tag, tage, tagen, woche, wochen, monat, monate, monaten, heure, heures, jour, jours, journée, journées, semaine, semaines, mois, hora,
  horas, día, días, dia, dias, semana, semanas, mes, meses, mês, meses, ora, ore, giorno, giorni, settimana, settimane, mese, mesi, uur, uren,
  dag, dagen, weken, maand, maanden, godzin*, dzień, dni, tydzień, tygodni*, miesiąc*, miesięcy, hodin*, dní, dny, den, týden, týdny, týdnů,
  měsíc*, timme, timmar, dagar, vecka, veckor, månad, månader, mån, saat, gün, hafta, ay, час, часа, часов, день, дня, дней, неделя, недели,
  недель, неделю, месяц, месяца, месяцев, години, годин, днів, тиждень, тижні, тижнів, місяць, місяці, місяців, jam, hari, minggu, bulan, timer,
  dage, uger, måneder, dager, uker, mnd, tuntia, päivää, viikkoa, kuukautta, óra, órás, nap, napos, hét, hetes, hónap, hónapos, zile, săptămâni,
  saptamani, luni, lună, ώρες, μέρες, ημέρες, εβδομάδες, μήνες`;

/** In place of a figure. */
export const COUNTS = `one two three four five six seven eight nine ten couple few several half zwei drei vier fünf sechs ein eine einen paar deux trois quatre cinq un une quelques dos tres cuatro cinco unos unas dois três quatro alguns due tre quattro cinque alcuni twee drie vier vijf dwa trzy cztery kilka dva tři čtyři několik två tre fyra några iki üç dört birkaç
  два две три четыре пять несколько пара дві чотири кілька dua tiga empat beberapa fem seks kaksi kolme neljä pari muutama muutaman két három négy öt pár néhány două doua patru cinci câteva cateva δύο δυο τρεις λίγες μερικές`;

/** After a span of time it says nothing of the work: `three years of experience`, `two weeks of holiday`, `24 hours a day`. */
export const NO_SPANS = `riposo woche libere semana settimana libres libre frei freie vrij wolne fri frie ledigt ago experience vacation holiday holidays leave pto off notice probation probationary old before later support delivery warranty guarantee onsite office trial interview a7 urlaub erfahrung alt probezeit vacances expérience congés vacaciones experiencia férias experiência ferie esperienza ervaring vakantie urlopu doświadczenia dovolené praxe semester erfarenhet izin deneyim tecrübe
  отпуска опыта відпустки досвіду cuti pengalaman erfaring prøvetid siden opsigelse kokemus kokemusta lomaa sitten takuu koeaika tapasztalat gyakorlat szabadság próbaidő óta garancia experiență experienta concediu vechime εμπειρία άδεια προϋπηρεσία`;

/** Of projects alone, or nearly so. */
export const PROJECTS = `hire you for, hire you to, like to hire you, want to hire you, love to hire you, can i hire you, could i hire you,
  could we hire you, pay you to, pay you for, need your services, want your services, your services for, use your services, paid support,
  commercial support, of your time, i pay, tell me a price, tell us a price, name a price, name me a price, give us an offer, make us an
  offer, make me an offer, give me an offer, does that commercially, do this commercially, for labor, for labour, labor only, you'd want
  for, half a day, half day's, daily rate, send proposals, name your fee, fee by agreement, what do you charge,
  what would you charge, what you charge, what would it cost, what does it cost, what would this cost, what will it cost, what would you take,
  what would you want for, would it cost, how much per, fixed fee, fixed sum, fixed cost, send a quote, send quotes, send me a quote,
  send us a quote, get a quote, quotes by, quotes welcome, quotes, looking for quotes, please quote, pay per piece, per piece, call out, callout,
  call out fee, paid by the piece, paid per, rates please, your rates, dm rates, dm me rates, dm your rates, send rates, send your rates,
  with your rates, with rates, rough price, rough quote, price for the lot, price please, prices please, give a price, give me a price,
  send a price, with a price, i'd pay, i would pay, i'd happily pay, would of course pay, pay you properly, pay you fairly, happy to pay,
  glad to pay, willing to pay, we'd pay, we would pay, i can pay, can pay you, i'll pay, i will pay, would rather pay, rather pay a, pay a pro,
  set aside, put aside, honorarium, token fee, small fee, lump, per word, per minute, per finished hour, pfh, per head, per line, per sprite,
  per plate, per image, per picture, per photo, per page, per track, per song, per cue, per visit, per clip, per reel, per post, per listing,
  per thumbnail, per script, per sheet, per interview, a throw, each one, paid per event, buy me, commission a, commissioning, commission piece,
  paid commission, one time payment, onetime, a small job, a little job, a small task, a small paid, small paid, paid task, paid gig, paid job,
  paid by the job, half up, on delivery, upon delivery, on completion, upon completion, deposit, drop your prices, drop your rates,
  materials supplied, materials provided, labour only, own ladder, own van, own tools, your own kit, oap, pensioner, extra pair of hands,
  extra hands, your daily, overflow, subbing, net 14, net 15, net 30, supply and fit, give me a price, give us a price, an estimate,
  your estimate, pay on the day, for the job, interim, day rate, dayrate, cash in hand, in cash, independent contractor, consultant, consultancy,
  consulting gig, crew call, day shoot, days shoot, shoot day, shoot days, retainer, per session, own tools, this weekend, this saturday,
  this sunday, saturday only, sunday only, one day only, just one day, one evening, one afternoon, send an invoice, invoice is fine, invoice us,
  invoice monthly, on invoice, against invoice, by invoice, with an invoice, need an invoice, per episode, per ep, apiece, flat fee, flat rate,
  lump sum, one piece, a single, pay someone, pay somebody, will pay someone, help wanted, odd job, handyman, side gig, side hustle, freelancing,
  by the hour, ad hoc, as needed, as and when, ballpark, how much would you, how much do you want, your price, your rate, your quote,
  what you would charge, what you'd charge, send prices, send me prices, say me your price, tell me your price, name your price, prices and,
  freiberuflich*, freier mitarbeiter, freie mitarbeit, auf rechnung, honorar, honorarbasis, tagessatz, stundensatz, pauschal*, festpreis,
  werkvertrag, einmalig*, kleinauftrag, auftrag, minijob, kostenvoranschlag, freelance, pigiste*, mission freelance, mission ponctuelle,
  mission de, prestation, prestataire, auto entrepreneur, autoentrepreneur, micro entrepreneur, tjm, cachet, devis, forfait, ponctuel*,
  honoraires, autónomo*, honorarios, prestación de servicios, por proyecto, por encargo, encargo, presupuesto, puntual, por hora,
  trabajo puntual, regime pj, pj, autônomo*, por projeto, orçamento, pontual, diária, freela, freelas, bico, partita iva, p iva,
  collaborazione occasionale, prestazione occasionale, a progetto, preventivo, una tantum, compenso, zzp, zzper, op factuur, opdracht, klus,
  klusje, uurtarief, dagtarief, offerte, umowa o dzieło, umowa zlecenie, na b2b, umowa b2b, kontrakt b2b, zlecenie, zlecę, na fakturę, stawka,
  jednorazow*, wycen*, na ičo, živnost*, zakázk*, jednorázov*, brigád*, dpp, dohodu, hodinov*, konsultuppdrag, uppdrag*, arvode, f skatt,
  timpris, offert, engångs*, serbest, proje bazlı, iş başı, parça başı, saatlik, tek seferlik, fiyat teklif*, гпх, самозанят*, проект, проектн*,
  разов*, ставк*, подработ*, сделк*, сдельн*, за ролик, за статью, за текст, за штуку, за знак, за тысячу знаков, за 1000, договор подряда,
  почасов*, доработать, доделать, процент от продаж, відсоток від продажів, фоп, погодин*, разов*, за ролик, гонорар, гонорару, проєкт, ставк*,
  borongan, lepas, per artikel, per video, per desain, per proyek, harian lepas, fee per, fee nego, bayaran, freelanceopgave, på faktura,
  mod faktura, mot faktura, fast pris, fastpris, timepris, engangs*, konsulentopgave, opgaven, opgave, tilbud på, et tilbud, et bud, jeres pris,
  hvad skal i have, hvad skal du have, hvad vil i have, sig en pris, oppdrag*, frilans*, pristilbud, pristilbod, gi tilbud, send tilbud,
  befaring, hva tar dere, hva skal du ha, kva kostar, keikka, keikkaa, keikkaluontei*, urakka*, laskulla, laskua vastaan, toiminimellä, palkkio,
  kertaluontei*, tarjouspyyntö, tarjous, tarjouksia, tarjoukset, käteen, kertakorvaus, könttäsumma, mitä maksais*, paljonko maksais*, per kuva,
  kappalehinta, alkalmi, egyszeri, megbízás*, számlára, számlaképes*, árajánlat*, mennyiért*, szabadúszó*, óradíj*, alvállalkozó*,
  mennyibe kerül*, fix áron, pfa, pe factură, cu factură, pe factura, cu factura, la proiect, pe proiect, proiect, colaborare, ocazional*, deviz,
  ofertă de preț, oferta de pret, contract de colaborare, drepturi de autor, prestări servicii, prestari servicii, cât m ar costa,
  cat m ar costa, cât ar costa, cat ar costa, cât luați, cat luati, pe pagină, pe pagina, la bucată, la bucata, aștept oferte, astept oferte,
  trimiteți oferte, trimiteti oferte, με τιμολόγιο, μπλοκάκι, απόδειξη παροχής, δελτίο παροχής, εφάπαξ, προσφορά, προσφορές, πόσο θα, ποσο θα,
  ανά κείμενο, ανά σελίδα, με το κομμάτι, εξωτερικό συνεργάτη, εξωτερικός συνεργάτης, στείλτε τιμή, στείλτε μου τιμή`;

/** Of consultancies and calls for bids, which ask for a CV and name a duty station as employers do. */
export const ORDERS = `for the consultancy, this consultancy, the consultancy will, consultancy fee, consultancy assignment,
  consultancy contract, consultancy services, short consultancy, terms of reference, financial proposal, technical proposal,
  technical and financial, fixed sum, lump sum, agreed sum, call for bids, invitation to tender, request for proposals, request for quotations,
  request for quotation, working days spread, consultancy days, number of days of the consultant, consultant will be paid, level of effort`;

/** Asked of one thing, done once: `fix the tap`, `migrate our mail`. */
export const ONCE = `lesson, lessons, fortnightly, voucher, rates, fee, fees, will pay, paid obviously, paid of course, obviously paid,
  paid work, paid help, quote, tariff, invoice, aside, hourly, a walk, per walk, percentage, pen test, pentest, grant application*,
  a bit of work, help with, seamstress, tailor, upholsterer, welder, surveyor, stonemason, thatcher, glazier, decorator, tree surgeon, arborist,
  gutters, gutter, fence panels, fence panel, fence, hedge, shed, chimney, driveway, snow, snow clearing, snow shovelling, snow shoveling,
  curtains, patio, leaking, leaks, flat pack, rubbish removal, clearance, dog walker, dog walking, cat sitter, cat sitting, pet sitter,
  house sitter, babysitter, dj, band for, tattoo, portrait of, mural, jingle, showreel, storyboard*, sprites, pixel art*, concept art*,
  character design*, book cover, album cover, cover art, beta reader, proofreader, proofreading, sensitivity reader, developmental edit*,
  line edit*, copyedit*, translation of, transcription, mastering, mixing engineer, session drummer, session musician, session singer,
  voice over, voiceover, narrator, narration, patent, trademark, tarot, second opinion, georeferencing, scraper, macro, plugin, data recovery,
  clean up, cleanup, tidy up, take over our, look over, redraw, redesign, rewrite, lay out, put back, put up, take down, dig out, haul,
  haul away, roofer, plumber, plasterer, tiler, locksmith, electrician, chimney sweep, piano tuner, quote please, quotes please, fix, repair,
  mend, migrate, migrating, move, moving, rescue, finish, convert, translate, proofread, assemble, install, set up, setup, paint, repaint, clean,
  draw, model, 3d model, print, transcribe, digitize, digitise, georeference*, audit, troubleshoot, debug, package, port, replace, restore,
  retouch, photograph, film, each, edit a, edit my, edit our, index, indexer, typeset, narrate, record a, illustrate, write a, write one,
  make me a, do me, fikse, reparere, oversætte, oversat, oversette, flytte, flyttehjælp, flyttehjelp, montere, sætte op, sette opp, få lavet,
  få malet, få laget, få malt, skal have malet, skal have lavet, korjata, korjaisi*, korjaa, kääntäis*, kääntää, maalata, asentaa, oikoluku*,
  megjavít*, lefordít*, fordítani, magyarra fordít*, angolra fordít*, kifest*, összeszerel*, megír*, elkészít*, megcsinál*, felújít*, să repare,
  sa repare, de reparat, traducă, tradus, zugrăvit, zugravit, montat, de renovat, să îmi facă, sa imi faca, επισκευή, μετάφραση, διόρθωση,
  βάψιμο, τοποθέτηση, ανακαίνιση, να φτιάξει, να μεταφράσει, να μου φτιάξει`;

/** Occasions of private life: nobody is employed for a wedding. */
export const OCCASIONS = `my mother, my father, my dog's, my fiancee, my fiance, my nan, my gran, my grandmother, my grandad, my landlord,
  my allotment, our garden, our barn, our shed, my shed, my gutters, our gutters, my chimney, my drive, my driveway, my bike, my van, my boat,
  our boat, my comic, my short film, our short film, my album, our album, our ep, my ep, my song, my dissertation, my cv, my resume,
  my portfolio, our wedding, my wedding, our hall, our choir, our allotment, our club, our village, naming ceremony, christening, retirement do,
  reunion, hen do, stag do, open day, village fete, our fete, panto, my roof, our roof, my fence, our fence, my boiler, my sink, my tap,
  my toilet, my ceiling, my fridge, my washing machine, my laptop, my phone, my computer, my piano, my sofa, wedding, weddings, birthday,
  birthday party, our party, my party, a party, quinceañera, quinceanera, baby shower, anniversary, funeral, graduation, bar mitzvah,
  engagement shoot, my son, my daughter, my kid, my kids, my mom, my mum, my dad, my wife, my husband, my house, my garden, my yard, my lawn,
  my kitchen, our kitchen, my flat, my apartment, my bathroom, our bathroom, my novel, my book, my thesis, my channel, my band, my game, my dog,
  my cat, my car, my website, my site, my blog, my podcast, hochzeit*, geburtstag*, feier, mein sohn, meine tochter, meinen sohn, meinem garten,
  meine wohnung, mein garten, vereinsfest, mariage, anniversaire, mon fils, ma fille, mon appartement, boda, cumpleaños, mi hijo, mi hija,
  mi casa, mi piso, casamento, aniversário, meu filho, minha filha, minha casa, matrimonio, compleanno, mio figlio, mia figlia, mia casa,
  bruiloft, verjaardag, mijn zoon, mijn dochter, mijn huis, wesele, ślub, urodziny, moją córkę, syna, svatb*, narozenin*, syna, bröllop,
  födelsedag, min son, min dotter, düğün, doğum günü, oğlum, kızım, evim*, свадьб*, день рождения, сына, сыну, дочери, дочь, квартир*, весілля,
  день народження, сина, доньк*, nikahan, pernikahan, ulang tahun, anak saya, rumah saya, bryllup*, fødselsdag*, bursdag*, konfirmation*,
  konfirmasjon*, barnedåb*, dåp*, min søn, min datter, min mor, min far, mit hus, vores hus, min have, min lejlighed, vores lejlighed,
  sønnen min, dattera mi, datteren min, min sønn, moren min, huset mitt, hagen min, flytning*, flytting*, mit speciale, masteroppgave*, häät,
  häihin, häissä, hääkuva*, syntymäpäiv*, synttär*, ristiäis*, tyttärelle*, pojalleni, gradun, graduun, graduni, opinnäytetyö*, kylppär*,
  muuttoap*, yhdistyksemme, esküvő*, születésnap*, keresztelő*, ballagás*, fiamnak, lányomnak, gyerekemnek, lakásom*, házunk*, kertünk*,
  szakdolgozat*, költözés*, költöztet*, nuntă, nunta, botez*, majorat*, ziua de naștere, fiul meu, fiica mea, fetița mea, fetita mea,
  băiatul meu, baiatul meu, casa mea, apartamentul meu, baia mea, lucrarea de licență, lucrarea de licenta, γάμο, γάμος, γάμου, βάφτιση, βάπτιση,
  γενέθλια, γιο μου, γιος μου, κόρη μου, κόρης μου, το σπίτι μου, διπλωματικ*, πτυχιακ*, μετακόμισ*`;

/** Either will do: neither is said. */
export const EITHER = `contract or permanent, contract or a permanent, permanent or contract, permanent or a contract, contract or perm,
  perm or contract, contract or employment, freelance or permanent, permanent or freelance, employed or freelance, freelance or employed,
  contract or employee, employee or contractor, contractor or employee, contractor or full time employee, fest oder frei,
  freiberuflich oder fest, fest oder freiberuflich, angestellt oder frei, freelance ou cdi, cdi ou freelance, autónomo o contrato,
  freelance o contrato, pj ou clt, clt ou pj, b2b lub umowa, umowa o pracę lub b2b, uop lub b2b, b2b lub uop, freelance of vast,
  vast of freelance, freelance eller fastansat, fastansat eller freelance, fast eller frilans, frilans eller fast, vakituinen tai freelance,
  freelance tai vakituinen, alkalmazottként vagy vállalkozóként, vállalkozóként vagy alkalmazottként, angajat sau pfa, pfa sau angajat,
  contract de muncă sau colaborare`;

/** A wage paid like a job's, which the words of the table have not named. */
export const JOBS = `paid holiday, paid holidays, local government pension, pension scheme, salary scale, apply in writing, cottage provided,
  accommodation provided, housing provided, flat provided, salary by arrangement, live in position, live in role, live in post, uniform provided,
  tips shared, overtime paid, pension continued, nhs pension, statutory holiday, 13th month pay, part time employment, employment contract,
  mutuelle, titres restaurant, tickets restaurant, haustarif, tarifvertrag, urlaubstage, tage urlaub, jahresurlaub, weihnachtsgeld, jobrad,
  m w d, nómina, seguro social, prestaciones de ley, vale transporte, vale refeição, plano de saúde, carteira assinada, ccnl, buoni pasto,
  tredicesima, tempo indeterminato, pensioenregeling, vaste aanstelling, umowa o pracę, umowę o pracę, pełny etat, na etat, multisport, hpp,
  stravenky, heltid, tillsvidare*, kollektivavtal, tjänstepension, sgk, yol yemek, kadrolu, tam zamanlı, оформление по тк, дмс, соцпакет,
  официальное трудоустройство, полная занятость, полный день, полный рабочий день, офіційне працевлаштування, повна зайнятість, karyawan tetap,
  bpjs, gaji pokok, prise de poste, cdd, alternance, apprentissage, ausbildung, werkstudent, praktikum, fuldtid*, fastansat, fastansættelse,
  fast stilling, overenskomst, pensionsordning, feriepenge, tiltrædelse, ansøgningsfrist, deltidsstilling, månedsløn, månedslønn, fulltid*,
  fast ansettelse, 100 stilling, pensjonsordning, tjenestepensjon, etter tariff, søknadsfrist, tiltredelse, stillingsprosent, feriepenger,
  vakituinen, vakituista, vakituiseen, vakinainen, vakinaista, kokoaikai*, kokopäivä*, työsuhde*, työsuhteen, työsopimus*, tes n mukaan,
  tesin mukaan, kuukausipalkka, koeaika, työterveys*, lounasetu, toistaiseksi voimassa*, määräaikai*, vuorotyö*, kesätyöntekij*,
  teljes munkaidő*, teljes állás*, főállás*, részmunkaidő*, határozatlan*, bejelentett, munkaszerződés*, cafetéria, munkaviszony*, munkarend,
  próbaidő*, műszakos, fényképes önéletrajz*, versenyképes fizetés*, nettó fizetés, bruttó bér, normă întreagă, norma intreaga,
  contract de muncă, contract de munca, carte de muncă, carte de munca, nedeterminată, nedeterminata, bonuri de masă, bonuri de masa,
  tichete de masă, tichete de masa, salariu fix, salariu de bază, salariu net, salariul net, în ture, in ture, angajăm, angajam, angajează,
  angajeaza, decontare transport, asigurare medicală, program de lucru, πλήρης απασχόληση, πλήρη απασχόληση, πλήρους απασχόλησης,
  μερική απασχόληση, μερικής απασχόλησης, πλήρες ωράριο, πλήρους ωραρίου, σύμβαση εργασίας, αορίστου χρόνου, ένσημα, ικα, πενθήμερο, 8ωρο,
  οκτάωρο, μόνιμη εργασία, μηνιαίος μισθός, μισθός, βάρδιες, υπάλληλο, υπάλληλος, υπαλλήλους`;

/** Languages without blanks. */
export const STRINGS = {
  projects: `日结, 按件, 按单, 按篇, 按次, 按小时, 时薪, 单次, 一次性, 临时, 短期, 三天, 两天, 一天, 外包, 兼职, 项目制, 报价, 単発, 業務委託, 外注, 副業, 時給, 記事単価, 1記事, 1本, 一本, 納期, 見積, 謝礼, スポット, 건당,
      편당, 외주, 단기, 프리랜서, 시급, 견적, 하루, 일당, 장당, 개당, 재택 부업`,
  jobs: '全职, 五险一金, 年终奖, 双休, 带薪年假, 月薪, 底薪, 正社員, 契約社員, 社会保険, 月給, 年収, 賞与, 昇給, 정규직, 4대보험, 연봉, 월급, 퇴직금',
} as const;
