/** How people say that work is for a while, for a day or for one thing, in many languages: a project, where nothing speaks of a job. `*` ends a word that may go on. */

/** After a figure: `3 weeks`, `20 hrs`, `two days`. */
export const SPANS = `hour, hours, hr, hrs, h, day, days, week, weeks, wk, wks, month, months, session, sessions, stunde, stunden, std, tag, tage, tagen, woche, wochen, monat, monate, monaten, heure, heures, jour, jours, journée, journées, semaine, semaines, mois, hora, horas, día, días, dia, dias, semana, semanas, mes, meses, mês, meses,
  ora, ore, giorno, giorni, settimana, settimane, mese, mesi, uur, uren, dag, dagen, weken, maand, maanden, godzin*, dzień, dni, tydzień, tygodni*, miesiąc*, miesięcy, hodin*, dní, dny, den, týden, týdny, týdnů, měsíc*, timme, timmar, dagar, vecka, veckor, månad, månader, mån, saat, gün, hafta, ay, час, часа, часов, день, дня, дней, неделя, недели, недель, неделю,
  месяц, месяца, месяцев, години, годин, днів, тиждень, тижні, тижнів, місяць, місяці, місяців, jam, hari, minggu, bulan`;

/** In place of a figure. */
export const COUNTS = `one two three four five six seven eight nine ten couple few several half zwei drei vier fünf sechs ein eine einen paar deux trois quatre cinq un une quelques dos tres cuatro cinco unos unas dois três quatro alguns due tre quattro cinque alcuni twee drie vier vijf dwa trzy cztery kilka dva tři čtyři několik två tre fyra några iki üç dört birkaç
  два две три четыре пять несколько пара дві чотири кілька dua tiga empat beberapa`;

/** After a span of time it says nothing of the work: `three years of experience`, `two weeks of holiday`, `24 hours a day`. */
export const NO_SPANS = `ago experience vacation holiday holidays leave pto off notice probation probationary old before later support delivery warranty guarantee onsite office trial interview a7 urlaub erfahrung alt probezeit vacances expérience congés vacaciones experiencia férias experiência ferie esperienza ervaring vakantie urlopu doświadczenia dovolené praxe semester erfarenhet izin deneyim tecrübe
  отпуска опыта відпустки досвіду cuti pengalaman`;

/** Of projects alone, or nearly so. */
export const PROJECTS = `interim, day rate, dayrate, cash in hand, in cash, independent contractor, consultant, consultancy, consulting gig, crew call, day shoot, days shoot, shoot day, shoot days, retainer, per session, own tools, this weekend, this saturday, this sunday, saturday only, sunday only, one day only, just one day, one evening, one afternoon, send an invoice, invoice is fine, invoice us, invoice monthly, on invoice, against invoice, by invoice, with an invoice, need an invoice, per episode,
  per ep, apiece, flat fee, flat rate, lump sum, one piece, a single, pay someone, pay somebody, will pay someone, help wanted, odd job, handyman, side gig, side hustle, freelancing, by the hour, ad hoc, as needed, as and when, ballpark, how much would you, how much do you want, your price, your rate, your quote, what you would charge, what you'd charge, send prices, send me prices, say me your price, tell me your price, name your price, prices and,
  freiberuflich*, freier mitarbeiter, freie mitarbeit, auf rechnung, honorar, honorarbasis, tagessatz, stundensatz, pauschal*, festpreis, werkvertrag, einmalig*, kleinauftrag, auftrag, minijob, kostenvoranschlag, freelance, pigiste*, mission freelance, mission ponctuelle, mission de, prestation, prestataire, auto entrepreneur, autoentrepreneur, micro entrepreneur, tjm, cachet, devis, forfait, ponctuel*, honoraires, autónomo*, honorarios, prestación de servicios, por proyecto,
  por encargo, encargo, presupuesto, puntual, por hora, trabajo puntual, regime pj, pj, autônomo*, por projeto, orçamento, pontual, diária, freela, freelas, bico, partita iva, p iva, collaborazione occasionale, prestazione occasionale, a progetto, preventivo, una tantum, compenso, zzp, zzper, op factuur, opdracht, klus, klusje, uurtarief, dagtarief, offerte, umowa o dzieło, umowa zlecenie, na b2b, umowa b2b, kontrakt b2b, zlecenie, zlecę, na fakturę,
  stawka, jednorazow*, wycen*, na ičo, živnost*, zakázk*, jednorázov*, brigád*, dpp, dohodu, hodinov*, konsultuppdrag, uppdrag*, arvode, f skatt, timpris, offert, engångs*, serbest, proje bazlı, iş başı, parça başı, saatlik, tek seferlik, fiyat teklif*, гпх, самозанят*, проект, проектн*, разов*, ставк*, подработ*, сделк*, сдельн*, за ролик, за статью, за текст, за штуку, за знак, за тысячу знаков, за 1000, договор подряда,
  почасов*, доработать, доделать, процент от продаж, відсоток від продажів, фоп, погодин*, разов*, за ролик, гонорар, гонорару, проєкт, ставк*, borongan, lepas, per artikel, per video, per desain, per proyek, harian lepas, fee per, fee nego, bayaran`;

/** Asked of one thing, done once: `fix the tap`, `migrate our mail`. */
export const ONCE = `fix, repair, mend, migrate, migrating, move, moving, rescue, finish, convert, translate, proofread, assemble, install, set up, setup, paint, repaint, clean, draw, model, 3d model, print, transcribe, digitize, digitise, georeference*, audit, troubleshoot, debug, package, port, replace, restore, retouch, photograph, film, each, edit a, edit my, edit our, index, indexer, typeset, narrate, record a, illustrate, write a, write one, make me a, do me`;

/** Occasions of private life: nobody is employed for a wedding. */
export const OCCASIONS = `wedding, weddings, birthday, birthday party, our party, my party, a party, quinceañera, quinceanera, baby shower, anniversary, funeral, graduation, bar mitzvah, engagement shoot, my son, my daughter, my kid, my kids, my mom, my mum, my dad, my wife, my husband, my house, my garden, my yard, my lawn, my kitchen, our kitchen, my flat, my apartment, my bathroom, our bathroom, my novel, my book, my thesis, my channel, my band, my game, my dog, my cat, my car, my website,
  my site, my blog, my podcast, hochzeit*, geburtstag*, feier, mein sohn, meine tochter, meinen sohn, meinem garten, meine wohnung, mein garten, vereinsfest, mariage, anniversaire, mon fils, ma fille, mon appartement, boda, cumpleaños, mi hijo, mi hija, mi casa, mi piso, casamento, aniversário, meu filho, minha filha, minha casa, matrimonio, compleanno, mio figlio, mia figlia, mia casa, bruiloft, verjaardag, mijn zoon, mijn dochter, mijn huis,
  wesele, ślub, urodziny, moją córkę, syna, svatb*, narozenin*, syna, bröllop, födelsedag, min son, min dotter, düğün, doğum günü, oğlum, kızım, evim*, свадьб*, день рождения, сына, сыну, дочери, дочь, квартир*, весілля, день народження, сина, доньк*, nikahan, pernikahan, ulang tahun, anak saya, rumah saya`;

/** Either will do: neither is said. */
export const EITHER = `contract or permanent, contract or a permanent, permanent or contract, permanent or a contract, contract or perm, perm or contract, contract or employment, freelance or permanent, permanent or freelance, employed or freelance, freelance or employed, contract or employee, employee or contractor, contractor or employee, contractor or full time employee, fest oder frei, freiberuflich oder fest, fest oder freiberuflich, angestellt oder frei,
  freelance ou cdi, cdi ou freelance, autónomo o contrato, freelance o contrato, pj ou clt, clt ou pj, b2b lub umowa, umowa o pracę lub b2b, uop lub b2b, b2b lub uop, freelance of vast, vast of freelance`;

/** A wage paid like a job's, which the words of the table have not named. */
export const JOBS = `13th month pay, part time employment, employment contract, mutuelle, titres restaurant, tickets restaurant, haustarif, tarifvertrag, urlaubstage, tage urlaub, jahresurlaub, weihnachtsgeld, jobrad, m w d, nómina, seguro social, prestaciones de ley, vale transporte, vale refeição, plano de saúde, carteira assinada, ccnl, buoni pasto, tredicesima, tempo indeterminato, pensioenregeling, vaste aanstelling, umowa o pracę, umowę o pracę, pełny etat, na etat, multisport, hpp, stravenky, heltid,
  tillsvidare*, kollektivavtal, tjänstepension, sgk, yol yemek, kadrolu, tam zamanlı, оформление по тк, дмс, соцпакет, официальное трудоустройство, полная занятость, полный день, полный рабочий день, офіційне працевлаштування, повна зайнятість, karyawan tetap, bpjs, gaji pokok, prise de poste, cdd, alternance, apprentissage, ausbildung, werkstudent, praktikum`;

/** Languages without blanks. */
export const STRINGS = {
  projects:
    '日结, 按件, 按单, 按篇, 按次, 按小时, 时薪, 单次, 一次性, 临时, 短期, 三天, 两天, 一天, 外包, 兼职, 项目制, 报价, 単発, 業務委託, 外注, 副業, 時給, 記事単価, 1記事, 1本, 一本, 納期, 見積, 謝礼, スポット, 건당, 편당, 외주, 단기, 프리랜서, 시급, 견적, 하루, 일당, 장당, 개당, 재택 부업',
  jobs: '全职, 五险一金, 年终奖, 双休, 带薪年假, 月薪, 底薪, 正社員, 契約社員, 社会保険, 月給, 年収, 賞与, 昇給, 정규직, 4대보험, 연봉, 월급, 퇴직금',
} as const;
