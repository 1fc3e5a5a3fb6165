/** Five posts more in each of seventeen languages that had been judged before, written after the rules by an author who had read none of them. */
import { asked, type LanguagePost, offer, other, pay, published, request, seen } from './writing.ts';

export const FRESH_WEST: readonly LanguagePost[] = [
  request(
    [
      'de-301',
      'Erklärvideo: wer schreibt uns das Skript?',
      `Wir sind eine Energiegenossenschaft aus dem Wendland und wollen in 90 Sekunden erklären, wie Mieterstrom funktioniert. Animation macht eine Kollegin, es fehlt nur das Skript. Honorar 450 € pauschal, eine Korrekturschleife. Arbeitsproben bitte an film@sonnenschluessel.example oder kurz durchrufen: 0171 3920031`,
    ],
    {
      budget: pay('EUR', 'fixed', 450),
      contacts: [asked('email', 'film@sonnenschluessel.example'), asked('phone', '+491713920031')],
      services: ['video_script'],
    },
  ),
  request(
    [
      'de-302',
      'Aushilfe im Lager gesucht (Minijob)',
      `Bücherstube Quittenbaum sucht für das Weihnachtsgeschäft eine Aushilfe fürs Packen, Mo-Mi ab 14 Uhr. 14,50 €/Std., Minijob-Basis, gern Schüler:innen ab 18. Einfach im Laden vorbeikommen oder hier schreiben.`,
    ],
    { engagement: 'employment', budget: pay('EUR', 'hour', 14.5), place: { source: 'kleinanzeigen', tags: ['Minijob'] } },
  ),
  offer(
    [
      'de-303',
      'Lektorin hat ab Mai wieder Kapazitäten',
      `Romane, Sachbücher, Abschlussarbeiten: Ich lektoriere seit 2014, zuletzt für zwei Kleinverlage. 5,50 € pro Normseite, Probelektorat (3 Seiten) kostenlos. lektorat ät wortgefieder punkt example`,
    ],
    { contacts: [asked('email', 'lektorat@wortgefieder.example')] },
  ),
  other([
    'de-304',
    'Kunde will Nachlass, weil "das macht doch jetzt die KI"',
    `Hatte gestern ein Gespräch mit einem Bestandskunden: 12 Blogartikel pro Quartal, je 180 €. Jetzt bietet er 60, weil er "eh nur noch jemanden zum Drüberlesen sucht". Hab abgelehnt. Wie geht ihr damit um? Und nein, ich brauche keine neuen Kunden, mir gehts ums Prinzip.`,
  ]),
  other(
    [
      'de-305',
      'Vorsicht: angebliche Jobzusage per SMS',
      `Die Verbraucherzentrale warnt: Unter dem Namen einer bekannten Personalagentur werden "Produkttester für 30 € die Stunde" gesucht. Wer antwortet, soll per Video-Ident ein Konto eröffnen. Die Nachrichten kommen von +49 171 3920055, die Mails von team@produkttest-karriere.example.`,
    ],
    {
      contacts: [seen('phone', '+491713920055'), seen('email', 'team@produkttest-karriere.example')],
      place: { source: 'rss' },
    },
  ),
  request(
    [
      'fr-301',
      'Cherche graphiste pour visuels Instagram',
      `Bonjour à tous, je tiens une fromagerie à Annecy et je voudrais une série de 10 visuels pour Insta (j'ai les photos, pas le talent ^^). J'avais pensé à 35€ le visuel, dites-moi si je suis à côté de la plaque. Mon mail : coucou arobase fromagerie-du-roc point example`,
    ],
    {
      budget: pay('EUR', 'item', 35),
      contacts: [asked('email', 'coucou@fromagerie-du-roc.example')],
      services: ['social_graphics'],
      place: { source: 'facebook', author: 'Fromagerie du Roc' },
    },
  ),
  request(
    [
      'fr-302',
      'CDI - Développeur·se Python, Nantes',
      `Marée Haute, coopérative de 18 personnes, recrute un·e développeur·se Python/Django en CDI, trois jours de télétravail. Rémunération : 42 à 48 k€ brut annuel selon expérience, plus participation. Candidature (sans lettre, merci) : https://maree-haute.example/rejoindre`,
    ],
    {
      engagement: 'employment',
      budget: pay('EUR', 'year', 42000, 48000),
      contacts: [asked('website', 'https://maree-haute.example/rejoindre')],
    },
  ),
  offer(
    [
      'fr-303',
      'Dev WordPress dispo cet été',
      `Slt, étudiant en M1 info à Lille, dispo de juin à août pour des sites vitrines ou de la maintenance. 20€/h, statut auto-entrepreneur. Appelez ou sms au 01 99 00 00 12`,
    ],
    { contacts: [asked('phone', '+33199000012')] },
  ),
  other([
    'fr-304',
    'Facturer un acompte de 50 %, ça choque encore en 2026 ?',
    `Un prospect vient de me raccrocher au nez parce que je demande 50 % à la commande (site à 3 200 €). Il dit qu'aucun prestataire sérieux ne fait ça. J'ai huit ans de métier et deux impayés derrière moi. Vous faites comment, vous ?`,
  ]),
  other(
    [
      'fr-305',
      'On lance Pointeuse.example 🚀',
      `Après 14 mois de boulot, notre outil de suivi du temps pour artisans est en ligne. 9 € par mois, essai de 30 jours, données hébergées en France. Dites-nous ce qui coince : https://pointeuse.example (et merci à Solène, notre freelance, pour le logo).`,
    ],
    { contacts: [published('website', 'https://pointeuse.example')], place: { source: 'mastodon', author: 'pointeuse' } },
  ),
  request(
    [
      'es-301',
      'Busco locutor/a con acento neutro para audioguía',
      `Museo pequeño de Cuenca necesita locución para una audioguía de 35 minutos en total (22 pistas). Disponemos de 600 euros IVA incluido. Interesados mandar demo a audioguia@museodelviento.example antes del viernes. Tel. 612 00 00 12, preguntar por Remedios.`,
    ],
    {
      budget: pay('EUR', 'fixed', 600),
      contacts: [asked('email', 'audioguia@museodelviento.example'), asked('phone', '+34612000012')],
      services: ['voiceover'],
    },
  ),
  request(
    [
      'es-302',
      'necesito alguien q me arregle la web urgente!!',
      `hola se me cayo la tienda (prestashop) despues de actualizar y no carga el carrito, estoy perdiendo ventas. pago hoy mismo, 80 dolares el arreglo. escribime al telegram @tienda_lunares_ok, soy de rosario`,
    ],
    {
      budget: pay('USD', 'fixed', 80),
      contacts: [asked('telegram', 'tienda_lunares_ok')],
      services: [null, 'five_page_website'],
      place: { source: 'telegram' },
    },
  ),
  request(
    [
      'es-303',
      'Redactor sin sueldo para revista digital (con posibilidades)',
      `Revista cultural en crecimiento busca redactores con ganas. De momento no podemos pagar, pero ofrecemos visibilidad, firma y un certificado de prácticas. Se pide un artículo semanal de 1.000 palabras. Escribir a redaccion@laotraorilla.example con un texto de muestra sobre el tema que te asignemos.`,
    ],
    {
      contacts: [asked('email', 'redaccion@laotraorilla.example')],
      scam: 'work for exposure, after a free test',
      services: ['blog_article', null],
    },
  ),
  offer(
    [
      'es-304',
      'Gestoría online para autónomos desde 39 €/mes',
      `En Papeles en Regla llevamos las cuentas de más de 900 autónomos: alta, trimestres, renta y alguien que contesta al teléfono. Sin permanencia. Infórmate en https://papelesenregla.example o escríbenos a hola@papelesenregla.example.`,
    ],
    { contacts: [published('website', 'https://papelesenregla.example'), asked('email', 'hola@papelesenregla.example')] },
  ),
  other([
    'es-305',
    'Me despidieron un viernes a las 18:40',
    `Cinco años en la empresa, videollamada de siete minutos, 22.000 € de indemnización. El lunes ya me habían escrito dos antiguos clientes para ver si seguía libre. Les dije que no, que me tomo tres meses. Cuento esto porque veo mucho pánico con los despidos y a veces el mundo no se acaba.`,
  ]),
  request(
    [
      'pt-301',
      'Preciso de site para clínica veterinária',
      `Oi gente! Procuro dev/designer pra fazer site da clínica (Home, Serviços, Equipe, Blog, Contato), responsivo e com botão de zap. Verba: R$ 2.800 em 2x. Mandar portfólio no WhatsApp (11) 99000-0012 ou em clinica@patasaoalto.example`,
    ],
    {
      budget: pay('BRL', 'fixed', 2800),
      contacts: [asked('whatsapp', '+5511990000012'), asked('email', 'clinica@patasaoalto.example')],
      services: ['five_page_website'],
      place: { source: 'facebook' },
    },
  ),
  request(
    [
      'pt-302',
      'Recrutamento: assistente administrativo (m/f), Braga',
      `Empresa do ramo têxtil admite assistente administrativo para entrada imediata. Contrato a termo de 6 meses, renovável, 980 € mensais + subsídio de alimentação. Enviar CV para geral@fiodemalha.example. Só serão contactados os candidatos selecionados.`,
    ],
    {
      engagement: 'employment',
      budget: pay('EUR', 'month', 980),
      contacts: [asked('email', 'geral@fiodemalha.example')],
    },
  ),
  offer(
    [
      'pt-303',
      'Faço thumbs e artes pra canal 🎮',
      `thumb 25 conto, pacote com 10 sai por 200. entrego em 24h, já fiz pra canal de 300k. chama no discord: juba_das_artes ou insta @juba.artes`,
    ],
    { contacts: [asked('discord', 'juba_das_artes'), asked('instagram', 'juba.artes')], place: { source: 'x' } },
  ),
  other(
    [
      'pt-304',
      'PJ ou CLT: fiz as contas',
      `Recebi proposta de R$ 9.500 CLT e de R$ 14 mil PJ pra mesma vaga. Colocando férias, 13º, contador e plano de saúde, a diferença cai pra uns 900 reais. Fiquei com a CLT. Planilha nos comentários pra quem quiser brincar com os números.`,
    ],
    { place: { source: 'discourse' } },
  ),
  other(
    [
      'pt-305',
      'Alerta: burla com falsas ofertas de "avaliador de apps"',
      `Recebi mensagem a oferecer 120€ por dia. Dizia: "Precisamos de colaboradores, contacte a Dra. Vera pelo telegram @vera_recursos_pt". Pedem-te depósito de 100€ para desbloquear tarefas. Já apresentei queixa na PJ, partilhem.`,
    ],
    { contacts: [seen('telegram', 'vera_recursos_pt')] },
  ),
  request(
    [
      'it-301',
      'Cercasi sviluppatore per integrare gestionale e Amazon',
      `Buongiorno, azienda di Prato vende su Amazon e su sito proprio. Ci serve che ordini e giacenze si allineino col gestionale (espone API REST). Il lavoro va chiuso entro febbraio. Compenso da concordare, astenersi perditempo. Contatti: 340 000 0012 oppure ordini@filatiserra.example`,
    ],
    {
      contacts: [asked('phone', '+393400000012'), asked('email', 'ordini@filatiserra.example')],
      services: ['api_integration'],
    },
  ),
  request(
    [
      'it-302',
      '',
      `qualcuno bravo a montare video? ho 2 ore di girato della laurea di mia sorella e vorrei un video di 5 minuti con musica. 70 euro vanno bene? mandatemi un dm con qualcosa di vostro`,
    ],
    {
      budget: pay('EUR', 'fixed', 70),
      services: ['short_video_edit', null],
      place: { source: 'facebook' },
    },
  ),
  offer(
    [
      'it-303',
      'Traduttrice DE>IT, tecnica e brevetti',
      `Traduco dal tedesco da quindici anni per studi brevettuali e costruttori di macchine. Tariffa 0,11 € a parola, urgenze escluse. CV e referenze su richiesta: scrivere a marilena chiocciola traduzionirovere punto example`,
    ],
    { contacts: [asked('email', 'marilena@traduzionirovere.example')] },
  ),
  other([
    'it-304',
    'Partita IVA: conviene ancora il forfettario?',
    `Faccio il grafico, quest'anno ho fatturato 31.000 € con nove clienti. Un'agenzia mi propone l'assunzione a 1.600 netti al mese per 14 mensilità. Il commercialista (900 € l'anno) dice di restare com'ero. Voi cosa fareste? Ho anche un mutuo.`,
  ]),
  other(
    [
      'it-305',
      'Offro stanza singola a Bologna, preferibilmente lavoratori',
      `Stanza luminosa zona Bolognina, 480 euro al mese spese incluse, contratto 4+4. Cerchiamo una persona tranquilla che lavori da casa, c'è la fibra. In casa siamo una copywriter e un infermiere. Visite su appuntamento: casa@gattoefibra.example`,
    ],
    { contacts: [asked('email', 'casa@gattoefibra.example')], place: { source: 'classifieds' } },
  ),
  request(
    [
      'nl-301',
      'Gezocht: tekstschrijver voor productteksten tuincentrum',
      `Voor onze nieuwe webshop zoeken we iemand die zo'n 250 plantenbeschrijvingen wil schrijven (80 woorden, Nederlands, met een beetje humor). We betalen € 6,50 per tekst. Reageren met een proefje over de hortensia naar webshop@degroenegieter.example`,
    ],
    {
      budget: pay('EUR', 'item', 6.5),
      contacts: [asked('email', 'webshop@degroenegieter.example')],
      services: ['product_descriptions'],
    },
  ),
  request(
    [
      'nl-302',
      'wie helpt ons kantoor verhuizen, 28 maart',
      `Zoeken 3 sjouwers voor een zaterdag, van Utrecht naar Zeist. Bureaus, kasten, 1 kluis (sorry). 150 euro per persoon voor de dag en lunch. Appje naar 06 2000 0012 :)`,
    ],
    { budget: pay('EUR', 'day', 150), contacts: [asked('whatsapp', '+31620000012')] },
  ),
  offer(
    [
      'nl-303',
      'Marktonderzoek voor mkb',
      `Bureau Peilstok voert markt- en concurrentieonderzoek uit voor ondernemers met minder dan vijftig man personeel. U krijgt binnen drie weken een rapport waar u iets aan hebt. Trajecten vanaf € 1.850. Bel of mail vrijblijvend: info@bureaupeilstok.example`,
    ],
    { contacts: [asked('email', 'info@bureaupeilstok.example')] },
  ),
  other([
    'nl-304',
    "Schijnzelfstandigheid: opdrachtgever stopt met alle zzp'ers",
    `Na zes jaar vaste klus (85 euro per uur, drie dagen) kreeg ik vandaag te horen dat ze geen zzp'ers meer inhuren. Ik mag in loondienst voor 5.100 bruto. Voelt als een degradatie, maar eerlijk gezegd ook als rust. Meer mensen die dit nu meemaken?`,
  ]),
  other(
    [
      'nl-305',
      'Te koop: domeinnaam + webshop in fietslampjes',
      `Wegens nieuwe baan verkoop ik mijn webshop: https://lampjevoorop.example. Omzet afgelopen jaar 18k, marge 40%, 600 klanten in het bestand. Vraagprijs 9.500 euro, voorraad inbegrepen. Serieuze biedingen hier in een bericht.`,
    ],
    { contacts: [published('website', 'https://lampjevoorop.example')], place: { source: 'marktplaats' } },
  ),
  request(
    [
      'pl-301',
      'Szukam montażysty do podcastu wideo',
      `Cześć, prowadzimy podcast o górach i potrzebujemy kogoś do montażu odcinków na YT + 3 shorty z każdego. 2 odcinki w miesiącu, płacimy 350 zł za odcinek (z shortami). Piszcie na telegram: @gorski_mikrofon albo tel. 600 000 012`,
    ],
    {
      budget: pay('PLN', 'item', 350),
      contacts: [asked('telegram', 'gorski_mikrofon'), asked('phone', '+48600000012')],
      services: ['short_video_edit', null],
    },
  ),
  request(
    [
      'pl-302',
      'zrobi ktos logo za free?',
      `hej zakladamy z kumplami serwer minecraft i potrzebne logo, kasy nie mamy ale wpiszemy cie w credits i dostaniesz range vip. pisac na dc: kilofek_pl`,
    ],
    {
      contacts: [asked('discord', 'kilofek_pl')],
      scam: 'work for credit, no pay',
      services: ['logo_design'],
      place: { source: 'phpbb', postedAt: '2016-07-11T14:20:00Z' },
    },
  ),
  offer(
    [
      'pl-303',
      'Strony internetowe dla lekarzy i prawników',
      `Od 2011 roku studio Dwa Przecinki projektuje strony zgodne z RODO i kodeksem etyki zawodowej. Realizacja w 21 dni, cena od 3 900 zł netto. Umów się na rozmowę: biuro@dwaprzecinki.example`,
    ],
    { contacts: [asked('email', 'biuro@dwaprzecinki.example')] },
  ),
  other([
    'pl-304',
    'Zleceniodawca zniknął z 6 tysiącami',
    `Oddałem projekt sklepu w listopadzie, umowa o dzieło na 6 000 zł podpisana, faktura wysłana. Od trzech tygodni cisza. Wezwanie do zapłaty wróciło nieodebrane. Czy e-sąd ma sens przy takiej kwocie? Ile wam to zajęło?`,
  ]),
  other(
    [
      'pl-305',
      'Zwolnienia grupowe w krakowskim centrum usług',
      `Do końca kwietnia pracę straci 180 osób, głównie testerzy i analitycy. Związek wynegocjował odprawy do 9 pensji. Urząd pracy przypomina, że w regionie jest 2 300 ofert w branży, tyle że większość za mniejsze pieniądze.`,
    ],
    { place: { source: 'rss' } },
  ),
  request(
    [
      'ru-301',
      'Ищу копирайтера в блог про ремонт',
      `Нужен автор, который сам держал в руках перфоратор. 4 статьи в месяц по 7-8 тыс. знаков, плачу 3 500 ₽ за статью, раз в две недели на карту. Тестовое оплачивается. Примеры кидайте в тг t.me/remont_bez_nervov`,
    ],
    {
      budget: pay('RUB', 'item', 3500),
      contacts: [asked('telegram', 'remont_bez_nervov')],
      services: ['blog_article'],
      place: { source: 'telegram', tags: ['вакансия', 'копирайтер'] },
    },
  ),
  request(
    [
      'ru-302',
      'Требуется удалённый менеджер по выкупу товаров',
      `Набираем людей для выкупа товаров на маркетплейсах за свои средства, через 15 минут возвращаем деньги + 10% сверху. Доход от 7 000 рублей в день! Опыт не нужен, только карта банка. Писать в WhatsApp 8 916 000-00-12, Кристина`,
    ],
    {
      budget: pay('RUB', 'day', 7000),
      contacts: [asked('whatsapp', '+79160000012')],
      scam: 'purchases for which the worker advances the money',
    },
  ),
  offer(
    [
      'ru-303',
      'Настрою интеграции: Битрикс24, 1С, amoCRM',
      `Девять лет внедряю CRM, умею договариваться даже с бухгалтерией. Связываю сайты, склады и телефонию через API. Цена от 15 тыс., диагностика бесплатно. Пишите: vadim собака svyazka-crm точка example`,
    ],
    { contacts: [asked('email', 'vadim@svyazka-crm.example')], place: { source: 'vk' } },
  ),
  other([
    'ru-304',
    'Заказчик просит скидку после сдачи проекта',
    `Сдала дизайн лендинга, договаривались на 25 000, правки приняты, и тут: «Давайте 18, бюджет урезали». Предоплата была 50%. Исходники пока у меня. Дожимать или махнуть рукой? Кто как решал?`,
  ]),
  other(
    [
      'ru-305',
      'Запустили сервис для репетиторов',
      `Полгода пилили вдвоём по вечерам и наконец выложили «Расписалку»: расписание, напоминания ученикам, учёт оплат. До 5 учеников бесплатно, дальше 290 руб. в месяц. https://raspisalka.example, баги и ругань присылайте прямо в комменты.`,
    ],
    { contacts: [published('website', 'https://raspisalka.example')] },
  ),
  request(
    [
      'uk-301',
      'Потрібен сайт-візитка для майстерні кераміки',
      `Доброго дня! Шукаю людину, яка зробить простий сайт на кілька сторінок: про нас, роботи, майстер-класи, ціни, контакти. Бюджет 15 000 грн. Фото є, тексти напишемо. Телефонуйте 093 000 00 12 або пишіть на glyna@terra-opishnya.example`,
    ],
    {
      budget: pay('UAH', 'fixed', 15000),
      contacts: [asked('phone', '+380930000012'), asked('email', 'glyna@terra-opishnya.example')],
      services: ['five_page_website'],
    },
  ),
  request(
    [
      'uk-302',
      'Вакансія: SMM-менеджер у штат (Львів)',
      `Мережа пекарень «Хрумка скоринка» шукає SMM-менеджера на повну зайнятість. Ведення Instagram і TikTok, зйомка на телефон, контент-план на місяць. Зарплата 28 000–32 000 грн на місяць, офіційно. Резюме: robota@skorynka.example`,
    ],
    {
      engagement: 'employment',
      budget: pay('UAH', 'month', 28000, 32000),
      contacts: [asked('email', 'robota@skorynka.example')],
      services: ['social_content_month', null],
    },
  ),
  offer(
    [
      'uk-303',
      '',
      `Після скорочення повернулась на фриланс 💪 Роблю логотипи, айдентику, презентації. Логотип від 4000 грн, волонтерам безкоштовно. Репост дуже допоможе! #дизайн #фриланс`,
    ],
    { place: { source: 'mastodon', tags: ['дизайн', 'фриланс'] } },
  ),
  other([
    'uk-304',
    'Скільки зараз беруть за годину?',
    `Друзі, хто працює з іноземцями: які ставки на ринку для фронтенду з 4 роками досвіду? Минулого року було 25 доларів, зараз клієнт пропонує 18 і каже, що черга стоїть. На українських замовленнях взагалі 400 грн/год. Чи всі так просіли?`,
  ]),
  other(
    [
      'uk-305',
      'Обережно, шахраї під виглядом роботодавця',
      `Знайомій написали в Telegram з акаунта @hr_oksana_praca: «Шукаємо помічника бухгалтера, 1 500 грн на день, потрібна лише ваша картка». Через її картку прогнали крадені гроші, тепер вона ходить до слідчого. Не давайте нікому доступ до рахунків!`,
    ],
    { contacts: [seen('telegram', 'hr_oksana_praca')], place: { source: 'facebook' } },
  ),
  request(
    [
      'tr-301',
      'Butik otelimiz için logo tasarımı yaptırmak istiyoruz',
      `Merhabalar, Ayvalık'ta 8 odalı bir otel açıyoruz. Zeytin temalı, sade bir logoya ihtiyacımız var. Bütçemiz 7.500 TL + KDV. Portföyünüzü otel@zeytinlibahce.example adresine gönderin ya da 0532 100 00 12'yi arayın.`,
    ],
    {
      budget: pay('TRY', 'fixed', 7500),
      contacts: [asked('email', 'otel@zeytinlibahce.example'), asked('phone', '+905321000012')],
      services: ['logo_design'],
    },
  ),
  request(
    [
      'tr-302',
      'n11 trendyol xml entegrasyonu yapacak arkadas',
      `selamlar tedarikcinin xmlini kendi siteme ve trendyola aktaracak biri lazim, stok fiyat guncellensin yeter. daha once birine 4 bin verdim yarim birakti. is bitince odeme, ucreti konusuruz. pm atin`,
    ],
    { services: ['api_integration'], place: { source: 'r10', postedAt: '2016-05-19T10:10:00Z' } },
  ),
  offer(
    [
      'tr-303',
      'Seslendirme yapıyorum',
      `Radyo kökenli, 10 yıllık seslendirme sanatçısıyım. Reklam, eğitim, santral anonsu. Dakikası 400 TL'den başlar, aynı gün teslim. Demolarım https://sestonu.example sayfasında; bana kayit@sestonu.example üzerinden ulaşabilirsiniz.`,
    ],
    { contacts: [published('website', 'https://sestonu.example'), asked('email', 'kayit@sestonu.example')] },
  ),
  other([
    'tr-304',
    'Freelance fatura kesmeden çalışılır mı?',
    `Üniversite öğrencisiyim, yurt dışındaki bir müşteriye ayda 300 dolarlık iş yapıyorum. Genç girişimci istisnası diyorlar, muhasebeci ayda 2 bin istedi. Böyle küçük işler için şirket kurmaya değer mi, siz ne yaptınız?`,
  ]),
  other(
    [
      'tr-305',
      'Oyun stüdyosu 60 kişiyi işten çıkardı',
      `İzmir merkezli stüdyo, yeni oyununun iptal edilmesinin ardından 60 çalışanıyla yollarını ayırdı. Şirket, grafik ve ses işlerini bundan sonra dışarıdan alacağını duyurdu. Çalışanlar tazminatların ödenmediğini iddia ediyor.`,
    ],
    { place: { source: 'rss' } },
  ),
  request(
    [
      'cs-301',
      'Hledám copywritera na e-shop s kávou',
      `Dobrý den, potřebujeme popisky k 60 druhům kávy, cca 500 znaků, živým jazykem. Nabízíme 90 Kč za popisek, platba do 14 dnů na fakturu. Ukázky posílejte na zrnka@prazirnauhavrana.example nebo volejte 601 000 012.`,
    ],
    {
      budget: pay('CZK', 'item', 90),
      contacts: [asked('email', 'zrnka@prazirnauhavrana.example'), asked('phone', '+420601000012')],
      services: ['product_descriptions'],
    },
  ),
  request(
    [
      'cs-302',
      'Odměna 5 000 Kč za opravu exportu do PDF',
      `Náš sbor používá tenhle zpěvník a export do PDF už rok zalamuje akordy na špatný řádek (viz snímek). Sám to neopravím. Komu se podaří pull request, který správce přijme, tomu pošlu 5 000 Kč na účet. Dotazy sem do issue.`,
    ],
    {
      engagement: 'bounty',
      budget: pay('CZK', 'fixed', 5000),
      place: { source: 'github', tags: ['bug', 'bounty'] },
    },
  ),
  offer(
    [
      'cs-303',
      'strih videa, svatby, reels, cokoliv',
      `ahoj, je mi 21 a striham uz od zakladky. reels za 400, svatebni klip od 3500. mam volno vecery a vikendy. pis na ig @strihej.martine nebo sem do zprav`,
    ],
    { contacts: [asked('instagram', 'strihej.martine')], place: { source: 'facebook' } },
  ),
  other([
    'cs-304',
    'Kolik si nechat zaplatit za konzultaci?',
    `Bývalý zaměstnavatel mi volá, abych mu dvě hodiny vysvětloval skladový systém, co jsem tam psal. Chce to „z kamarádství“. Normálně mám 1 200 Kč/h. Naúčtovali byste to, nebo to nechali být kvůli referencím?`,
  ]),
  other(
    [
      'cs-305',
      'Sraz freelancerů v Olomouci – únor',
      `Tentokrát o smlouvách a o tom, jak nepřijít o zálohu. Přednáší právnička a dva grafici, co se soudili (a vyhráli). Vstup 150 Kč, studenti zdarma, po skončení pivo. Přihlášky na https://volnanoha-olomouc.example/sraz`,
    ],
    { contacts: [asked('website', 'https://volnanoha-olomouc.example/sraz')] },
  ),
  request(
    [
      'sv-301',
      'Söker någon som kan bygga en landningssida',
      `Hej! Vi ska lansera en kurs i surdegsbakning och behöver en enkel landningssida med anmälan via Swish. Text och bild finns. Vi har 6 000 kr exkl. moms. Mejla surdeg@bakblad.example eller ring 070-174 06 12.`,
    ],
    {
      budget: pay('SEK', 'fixed', 6000),
      contacts: [asked('email', 'surdeg@bakblad.example'), asked('phone', '+46701740612')],
      services: ['landing_page'],
    },
  ),
  request(
    [
      'sv-302',
      'Systemutvecklare till Region Mossmarken',
      `Vi förvaltar ett trettiotal system för vården och behöver förstärka med en systemutvecklare (Java, Linux). Tillsvidareanställning, heltid, provanställning kan tillämpas. Individuell lönesättning. Ansök via https://regionmossmarken.example/jobb/4471 senast 31 januari.`,
    ],
    {
      engagement: 'employment',
      contacts: [asked('website', 'https://regionmossmarken.example/jobb/4471')],
      place: { source: 'rss' },
    },
  ),
  offer(
    [
      'sv-303',
      '',
      `Någon som behöver hjälp med bokföringen? Jag är redovisningskonsult som just gått ner till halvtid och kan ta två småföretag till. 550 kr/h, tycker om oordnade kvitton. DM:a mig!`,
    ],
    { place: { source: 'bluesky', author: 'kvittovan' } },
  ),
  other(
    [
      'sv-304',
      'Min första kund betalade i potatis',
      `Jag gjorde en hemsida åt en bonde 2009. Vi sa 4 000 kronor, han hade 2 000 och en skottkärra. I dag driver jag byrå med elva anställda och säger fortfarande ja till fel uppdrag ibland. Här är fem saker jag önskar att någon sagt till mig om priser.`,
    ],
    { place: { source: 'rss' } },
  ),
  other(
    [
      'sv-305',
      'uthyres: kontorsplats i Malmö, 2 100 kr/mån',
      `Vi är tre frilansare (illustratör, utvecklare, översättare) som har ett skrivbord över från 1 mars. Kaffe, skrivare och bredband ingår. Ingen provision, inga säljsamtal. Hör av dig här så visar vi.`,
    ],
    { place: { source: 'blocket' } },
  ),
  request(
    [
      'id-301',
      'Butuh editor video buat konten masak',
      `Halo kak, aku cari editor video pendek buat reels & tiktok, 15 video per bulan, durasi 30-60 detik. Fee 40rb per video, dibayar tiap minggu. Kirim contoh hasil edit ke WA 0812-0000-0012 ya, makasih 🙏`,
    ],
    {
      budget: pay('IDR', 'item', 40000),
      contacts: [asked('whatsapp', '+6281200000012')],
      services: ['short_video_edit'],
      place: { source: 'facebook' },
    },
  ),
  request(
    [
      'id-302',
      'Lowongan Admin Online Shop (Penempatan Bekasi)',
      `Toko Rajut Melati membuka lowongan admin. Syarat: bisa Excel, teliti, bersedia shift. Gaji Rp4.200.000/bulan, makan siang, BPJS. Lamaran dikirim ke lamaran@rajutmelati.example paling lambat tanggal 25.`,
    ],
    {
      engagement: 'employment',
      budget: pay('IDR', 'month', 4200000),
      contacts: [asked('email', 'lamaran@rajutmelati.example')],
    },
  ),
  offer(
    [
      'id-303',
      'Jasa pembuatan website UMKM mulai 750rb',
      `Kami dari Kebun Kode Studio melayani pembuatan website company profile, toko online, dan undangan digital. Gratis domain 1 tahun. Konsultasi dulu juga boleh: halo@kebunkode.example`,
    ],
    { contacts: [asked('email', 'halo@kebunkode.example')], place: { source: 'kaskus' } },
  ),
  other([
    'id-304',
    'Klien minta revisi ke-12, normal gak sih?',
    `Jadi ceritanya aku desain kemasan keripik, deal 500 ribu, revisi maksimal 3x. Sekarang udah revisi ke-12 dan dia bilang "kan tinggal geser dikit". Kalian biasanya charge berapa per revisi tambahan? Atau tinggalin aja?`,
  ]),
  other(
    [
      'id-305',
      'Startup logistik PHK 250 karyawan',
      `Perusahaan memastikan hak karyawan dibayarkan penuh termasuk pesangon dua kali ketentuan. Menurut seorang mantan karyawan, tim engineering tinggal 20 orang dan sebagian pekerjaan dialihkan ke vendor. Lowongan di situs mereka masih terbuka sampai pagi ini.`,
    ],
    { place: { source: 'rss' } },
  ),
  request(
    [
      'hi-301',
      'Logo banwana hai dhaba ke liye',
      `Namaste, Jaipur highway pe naya dhaba khol rahe hain. Ek accha sa logo aur board ka design chahiye. Budget 3000 rupaye. Jo bhai kar sakta hai WhatsApp kare 98000 00012 par, pehle apna kaam dikhaye.`,
    ],
    {
      budget: pay('INR', 'fixed', 3000),
      contacts: [asked('whatsapp', '+919800000012')],
      services: ['logo_design'],
      place: { source: 'facebook' },
    },
  ),
  request(
    [
      'hi-302',
      'हिंदी ब्लॉग के लिए लेखक चाहिए',
      `हमारी खेती की वेबसाइट के लिए हिंदी लेखक की ज़रूरत है। हर लेख लगभग 1000 शब्द का होगा और प्रति लेख ₹400 दिए जाएंगे। महीने में 12 लेख। नमूने के साथ lekh@hariyalikhet.example पर लिखें।`,
    ],
    {
      budget: pay('INR', 'item', 400),
      contacts: [asked('email', 'lekh@hariyalikhet.example')],
      services: ['blog_article'],
    },
  ),
  request(
    [
      'hi-303',
      'Ghar baithe typing job, 25,000 mahina pakka!!',
      `Sirf mobile se copy paste karna hai, roz 2 ghante. Mahine ka 25,000 rupaye guaranteed. Registration fees 499 Google Pay karni hogi, ID card turant milega. Telegram par join karo: t.me/typing_job_ghar_se`,
    ],
    {
      budget: pay('INR', 'month', 25000),
      contacts: [asked('telegram', 'typing_job_ghar_se')],
      scam: 'a fee for signing up, and pay beyond belief for typing',
    },
  ),
  offer(
    [
      'hi-304',
      'Video editing karta hun, kaam chahiye',
      `Bhai log main Premiere Pro aur CapCut pe editing karta hun 3 saal se. Reel ka 200, long video ka 1000 leta hun. Kisi ko editor chahiye to insta pe message karo @kaat_chhaant_editz`,
    ],
    { contacts: [asked('instagram', 'kaat_chhaant_editz')] },
  ),
  other([
    'hi-305',
    'फ्रीलांसिंग से महीने के कितने कमा लेते हो?',
    `मैं नौकरी में 32 हज़ार पाता हूँ और रात को वेबसाइट का काम करता हूँ। पिछले महीने एक क्लाइंट ने 10 हज़ार देने का वादा किया और काम लेकर गायब हो गया। क्या नौकरी छोड़ना सही रहेगा? अनुभवी लोग सलाह दें।`,
  ]),
  request(
    [
      'ja-301',
      'カフェのロゴ制作をお願いできる方を探しています',
      `来春、鎌倉で小さなカフェを始めます。看板とショップカードに使うロゴを作っていただける方いらっしゃいませんか。予算は3万円（税込）です。過去の作品を添えて logo@namioto-cafe.example までご連絡ください。よろしくお願いいたします。`,
    ],
    {
      budget: pay('JPY', 'fixed', 30000),
      contacts: [asked('email', 'logo@namioto-cafe.example')],
      services: ['logo_design'],
    },
  ),
  request(
    [
      'ja-302',
      '【急募】Shopifyと在庫管理システムのAPI連携',
      `受注データを毎晩CSVで取り込んでいますが、リアルタイム連携に変更したいです。業務委託、フルリモート、時給4,000円～5,000円、期間は2か月程度。経験者歓迎。担当：宮野 090-1000-0012（平日10時～18時）`,
    ],
    {
      budget: pay('JPY', 'hour', 4000, 5000),
      contacts: [asked('phone', '+819010000012')],
      services: ['api_integration'],
      place: { source: 'crowdworks' },
    },
  ),
  offer(
    [
      'ja-303',
      '動画編集承ります',
      `YouTubeのカット・テロップ・サムネまで一式対応します。10分動画で8,000円～。本業の傍らなので納期は中4日ほどいただきます。ご依頼はDMへどうぞ！ #動画編集 #お仕事募集中`,
    ],
    { place: { source: 'x', tags: ['動画編集', 'お仕事募集中'] } },
  ),
  other([
    'ja-304',
    '単価交渉に失敗した話',
    `3年続いた案件で、月35万を40万にしてほしいと伝えたら「では今月末で」と言われました。貯金は半年分あります。焦って安い案件を受けるのが一番よくないと先輩に言われ、しばらく休むつもりです。同じ経験をした方いますか。`,
  ]),
  other(
    [
      'ja-305',
      '家計簿アプリ「こぜに帖」をリリースしました',
      `個人開発で1年半かけて作りました。広告なし、月額180円、最初の30日は無料です。アイコンだけプロのデザイナーさんに5万円でお願いしました。https://kozenicho.example から使えます。感想お待ちしています。`,
    ],
    { contacts: [published('website', 'https://kozenicho.example')] },
  ),
  request(
    [
      'ko-301',
      '쇼핑몰 상세설명 작성해주실 분 구합니다',
      `수제 비누 쇼핑몰입니다. 상품 40개 설명글(개당 300자 정도)을 써주실 분 찾아요. 개당 5,000원 드립니다. 샘플 글과 함께 sabun@bibeulgarden.example 로 메일 주세요. 전화는 010-0000-0012 입니다.`,
    ],
    {
      budget: pay('KRW', 'item', 5000),
      contacts: [asked('email', 'sabun@bibeulgarden.example'), asked('phone', '+821000000012')],
      services: ['product_descriptions'],
    },
  ),
  request(
    [
      'ko-302',
      '[정규직] 백엔드 개발자 채용 - 판교',
      `(주)도토리물류에서 백엔드 개발자를 모십니다. Spring, MySQL 3년 이상. 연봉 5,000만원 ~ 6,500만원, 주 2회 재택. 지원: https://dotorilogis.example/careers`,
    ],
    {
      engagement: 'employment',
      budget: pay('KRW', 'year', 50000000, 65000000),
      contacts: [asked('website', 'https://dotorilogis.example/careers')],
    },
  ),
  offer(
    [
      'ko-303',
      '홈페이지 제작해 드립니다 (소상공인 전문)',
      `7년차 웹디자이너입니다. 병원, 학원, 식당 홈페이지 50만원부터 시작하고 유지보수 1년 무료예요. 포트폴리오는 https://onjip-design.example 에서 보시고 텔레그램 @onjip_design 으로 문의 주세요.`,
    ],
    {
      contacts: [published('website', 'https://onjip-design.example'), asked('telegram', 'onjip_design')],
    },
  ),
  other([
    'ko-304',
    '외주비 못 받은 지 두 달째',
    `앱 디자인 300만원에 계약하고 잔금 150을 못 받았습니다. 담당자는 퇴사했다고 하고 대표는 전화를 안 받네요. 내용증명 보내면 효과 있나요? 프리랜서분들 어떻게 대응하셨는지 궁금합니다.`,
  ]),
  other(
    [
      'ko-305',
      '요즘 신입 개발자 연봉 얼마 받나요',
      `국비 수료하고 면접 다섯 군데 봤는데 2,800 부르는 곳이 대부분이네요. 친구는 SI에서 3,200 받는다 하고. 경력 채용만 잔뜩이고 신입 공고는 지원자가 600명... 그냥 알바하면서 더 준비할까요?`,
    ],
    { place: { source: 'okky' } },
  ),
  request(
    [
      'zh-301',
      '求一个做短视频剪辑的朋友',
      `我们是做户外装备的小店，每周大概6条抖音视频需要剪，素材都有，每条80元，周结。要求有节奏感，会加字幕。有意请把作品发到 jianji@shanfengdian.example，或者电话13800000000找老周。`,
    ],
    {
      budget: pay('CNY', 'item', 80),
      contacts: [asked('email', 'jianji@shanfengdian.example'), asked('phone', '+8613800000000')],
      services: ['short_video_edit'],
    },
  ),
  request(
    [
      'zh-302',
      '[外包] 企业官网，五六个页面，预算1.2万',
      `公司介绍、产品、案例、新闻、联系我们，设计稿已经有了，需要前端还原 + 简单后台。工期20天，预算1.2万，分三期付款。个人团队均可，请私信报价和案例。`,
    ],
    {
      budget: pay('CNY', 'fixed', 12000),
      services: ['five_page_website'],
      place: { source: 'v2ex', tags: ['外包'] },
    },
  ),
  offer(
    [
      'zh-303',
      '接单：小程序 / 爬虫 / 数据看板',
      `本人八年后端，现居成都，晚上和周末有空。小程序3000起，爬虫500起，先看需求再报价，可签合同。Telegram：@wanfeng_jiedan`,
    ],
    { contacts: [asked('telegram', 'wanfeng_jiedan')], place: { source: 'v2ex', tags: ['接单'] } },
  ),
  other(
    [
      'zh-304',
      '被裁之后投了200份简历，说说感受',
      `去年十月毕业，不是学校，是公司。n+1拿了十一万，以为两个月就能找到。结果200份简历，面试9次，最高给到之前的七折。猎头说现在外包岗都要985。兄弟们有offer先别挑了，副业也别指望，接单的人比单子还多。`,
    ],
    { place: { source: 'v2ex', tags: ['职场话题'] } },
  ),
  other(
    [
      'zh-305',
      '提醒：这个“招聘文案兼职”是骗子',
      `群里有人转发“招文案，一篇200元，日结”，加了之后让你先交98元“建档费”。对方邮箱是 hr@wenan-jianzhi.example，已经有三个朋友上当。正规公司不会收钱，请大家互相转告。`,
    ],
    { contacts: [seen('email', 'hr@wenan-jianzhi.example')] },
  ),
];
