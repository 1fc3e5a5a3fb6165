/** Polish, Czech, Russian and Ukrainian. */
import { asked, type LanguagePost, offer, other, pay, published, request } from './writing.ts';

export const SLAVIC: readonly LanguagePost[] = [
  request(
    [
      'pl-001',
      'Zlecę wykonanie strony dla gabinetu stomatologicznego',
      `Witam, zlecę wykonanie strony na WordPressie: strona główna, o nas, usługi, cennik, kontakt. Teksty i zdjęcia mamy. Budżet 1 500 zł brutto, umowa o dzieło albo faktura.
Oferty z portfolio proszę wysyłać na gabinet@stomatologia-wierzbica.example albo tel. 512 000 341
Pozdrawiam`,
    ],
    {
      budget: pay('PLN', 'fixed', 1500),
      contacts: [asked('email', 'gabinet@stomatologia-wierzbica.example'), asked('phone', '+48512000341')],
      services: ['five_page_website'],
    },
  ),
  request(
    [
      'pl-002',
      'Poszukiwany copywriter – opisy produktów do sklepu z herbatą',
      `Szukamy osoby do napisania 120 opisów produktów (ok. 800 znaków każdy). Stawka 9 zł netto za opis. Zaczynamy od 10 sztuk na próbę (płatne). Kontakt: sklep(małpa)herbatnik-lesny(kropka)example`,
    ],
    {
      budget: pay('PLN', 'item', 9),
      contacts: [asked('email', 'sklep@herbatnik-lesny.example')],
      services: ['product_descriptions'],
    },
  ),
  request(
    [
      'pl-003',
      'Senior .NET Developer (B2B, zdalnie)',
      `Software house z Rzeszowa szuka seniora .NET do projektu bankowego. 140-170 zł/h netto + VAT na B2B. Start od zaraz, min. 12 miesięcy. CV: rekrutacja@bobrowadolina.example`,
    ],
    { budget: pay('PLN', 'hour', 140, 170), contacts: [asked('email', 'rekrutacja@bobrowadolina.example')] },
  ),
  other([
    'pl-004',
    'bot na discorda - jaki hosting?',
    `siema, napisalem bota co nadaje role po wplacie na buycoffee i szukam gdzie go postawic zeby dzialal caly czas. teraz place 25 zl miesiecznie za vps i zamula. co polecacie?`,
  ]),
  offer(
    [
      'pl-005',
      'Grafik komputerowy przyjmie zlecenia',
      `Logo, wizytówki, ulotki, banery. 9 lat doświadczenia w drukarni. Logo od 350 zł. Portfolio: https://kreskaikropla.example , zapytania: biuro@kreskaikropla.example lub 600 100 142`,
    ],
    {
      contacts: [
        asked('email', 'biuro@kreskaikropla.example'),
        asked('phone', '+48600100142'),
        published('website', 'https://kreskaikropla.example'),
      ],
    },
  ),
  offer([
    'pl-006',
    'Student informatyki szuka drobnych zleceń',
    `Cześć, jestem na 4 roku informatyki na AGH i chętnie podejmę się małych zleceń: skrypty w Pythonie, scrapowanie, Excel, proste strony. Stawka do dogadania, nie zdzieram. Pisać na priv.`,
  ]),
  other([
    'pl-007',
    'Ile brać za sklep na Woo?',
    `Klient chce sklep na ok. 300 produktów, płatności, kurierzy. Myślałem o 6 tys. zł, kolega mówi że za tyle to on by z domu nie wyszedł. Jakie macie stawki w 2023?`,
  ]),
  other([
    'pl-008',
    'Rozmowa kwalifikacyjna i zadanie na 12 godzin',
    `Dostałem "krótkie" zadanie rekrutacyjne. Zrobiłem w 12 godzin, odpisali że profil niedopasowany. Widełki były 10-14k. Już nigdy nie robię zadań za darmo.`,
  ]),
  other(
    [
      'pl-009',
      'Premiera: fiszki do nauki norweskiego',
      `Po pół roku dłubania po godzinach udostępniłam aplikację z fiszkami. Wersja darmowa ma 400 słów, pełna kosztuje 19 zł. https://fjordfiszki.example – dajcie znać co sądzicie!`,
    ],
    { contacts: [published('website', 'https://fjordfiszki.example')] },
  ),
  other([
    'pl-010',
    'ZUS a przerwa między zleceniami',
    `Czy jak nie mam zleceń przez 2 miesiące to muszę opłacać pełny ZUS? Zawieszenie działalności na 30 dni minimum, tak? Ktoś przerabiał?`,
  ]),

  request(
    [
      'cs-001',
      'Poptávám tvorbu loga pro včelí farmu',
      `Dobrý den, poptáváme logo a jednoduchý manuál. Máme představu i skici. Rozpočet 8 000 Kč bez DPH. Nabídky prosím na info@medarstvi-holasek.example, případně volejte 601 000 142.
Děkuji, Hološková`,
    ],
    {
      budget: pay('CZK', 'fixed', 8000),
      contacts: [asked('email', 'info@medarstvi-holasek.example'), asked('phone', '+420601000142')],
      services: ['logo_design'],
    },
  ),
  request(
    [
      'cs-002',
      'Hledám programátora na úpravu e-shopu',
      `Ahoj, hledám někoho, kdo mi v PrestaShopu dodělá napojení na Zásilkovnu a fakturaci. Platím 600 Kč/hod, odhaduju tak 15 hodin. Pište na pavlinka (zavináč) vlnenydum (tečka) example`,
    ],
    {
      budget: pay('CZK', 'hour', 600),
      contacts: [asked('email', 'pavlinka@vlnenydum.example')],
      services: ['api_integration'],
    },
  ),
  request(
    [
      'cs-003',
      'Přijmeme správce sítě, Pardubice, HPP',
      `Nemocnice přijme na hlavní pracovní poměr správce sítě. Nástup dohodou. Nabízíme mzdu 42 000–48 000 Kč měsíčně, 5 týdnů dovolené a stravenky. Životopisy posílejte na personalni@nemocnice-zelenyvrch.example`,
    ],
    {
      engagement: 'employment',
      budget: pay('CZK', 'month', 42000, 48000),
      contacts: [asked('email', 'personalni@nemocnice-zelenyvrch.example')],
    },
  ),
  offer(
    [
      'cs-004',
      'Nabízím natáčení a střih svatebních videí',
      `Ahoj, jmenuju se Ctibor a točím svatby. Mám ještě volné termíny v září a říjnu. Cena od 15 000,-. Ukázky na www.ctibor-toci.example a pište klidně na ctibor@ctibor-toci.example`,
    ],
    {
      contacts: [asked('email', 'ctibor@ctibor-toci.example'), published('website', 'http://www.ctibor-toci.example')],
    },
  ),
  other([
    'cs-005',
    'Kolik si účtujete za hodinu?',
    `Začínám na IČO jako grafička. Klient mi nabízí 250 Kč na hodinu a mně to přijde málo. Na druhou stranu mám zatím jen školní portfolio. Jak jste začínali vy?`,
  ]),
  other([
    'cs-006',
    'Neplatič - jak postupovat?',
    `Firma mi dluží 23 tis. Kč za texty od února. Na maily nereaguje, telefon nebere. Má někdo zkušenost s předžalobní výzvou?`,
  ]),
  offer(
    [
      'cs-007',
      'Sestříhám vaše video z dovolené',
      `Ahoj, baví mě střih a chtěl bych si přivydělat. Z vašich záběrů udělám 10 minut s hudbou za 2 tisíce Kč. Ukázku pošlu. Ozvěte se mi přes soukromou zprávu.`,
    ],
    { place: { source: 'phpbb', postedAt: '2014-09-30T18:00:00Z' } },
  ),
  other([
    'cs-008',
    'Remote ano, ale jen z kanceláře',
    `Dneska na pohovoru: "home office samozřejmě máme, dva dny měsíčně po zapracování". V inzerátu stálo 100% remote. Tak nevím, jestli si dělají srandu.`,
  ]),

  request(
    [
      'ru-001',
      'Нужен дизайнер для лендинга (стоматология)',
      `Всем привет! Ищем дизайнера, который нарисует и соберёт на Тильде одностраничник для клиники. Тексты готовы, фото есть. Бюджет 30 тыс. руб., срок 10 дней. Портфолио и пару слов о себе — в телеграм @klinika_listva_marketing`,
    ],
    {
      budget: pay('RUB', 'fixed', 30000),
      contacts: [asked('telegram', 'klinika_listva_marketing')],
      services: ['landing_page'],
      place: { source: 'telegram', tags: ['вакансия', 'дизайн'] },
    },
  ),
  request(
    [
      'ru-002',
      '#ищу монтажёр для YouTube-канала',
      `Кого ищем: монтажёра роликов 12–15 минут (разговорный формат, путешествия).
Что делать: чистка, перебивки, титры, звук.
Оплата: от 20 000 ₽ в месяц за 4 ролика
Куда писать: @severny_kanal_prodakshn с примерами работ`,
    ],
    {
      budget: pay('RUB', 'month', 20000),
      contacts: [asked('telegram', 'severny_kanal_prodakshn')],
      services: ['short_video_edit', null],
      place: { source: 'telegram' },
    },
  ),
  request(
    [
      'ru-003',
      'Требуется копирайтер, 250 руб за 1000 знаков',
      `Здравствуйте. Требуется автор для статей в блог о ремонте. 250 рублей за 1000 знаков без пробелов. Объём 6–8 статей в месяц. Тестовое оплачивается. Резюме и примеры присылайте на почту: redaktor собака remontoved точка example`,
    ],
    {
      budget: pay('RUB', 'item', 250),
      contacts: [asked('email', 'redaktor@remontoved.example')],
      services: ['blog_article'],
    },
  ),
  request(
    [
      'ru-004',
      'Ищу программиста 1С, удалённо, частичная занятость',
      `Небольшой опт, Самара. Нужно доработать отчёты в УТ 11 и настроить обмен с сайтом. Часов 20 в месяц, ставку называйте сами. Лицензия у нас своя, за неё уже отдали 26 000. Звонить 8 (903) 000-31-18, Рустам, или почта opt@volgakrep.example`,
    ],
    {
      contacts: [asked('phone', '+79030003118'), asked('email', 'opt@volgakrep.example')],
      services: [null, 'api_integration'],
    },
  ),
  other(
    [
      'ru-005',
      'Еженедельный тред: кто чем занят',
      `Пятница! Рассказываем, над чем работали на этой неделе, что запустили, что сломали. Вакансии и услуги сюда не постим, для них есть отдельный тред в закрепе.`,
    ],
    { place: { source: 'phpbb', postedAt: '2013-12-01T12:00:00Z' } },
  ),
  request(
    [
      'ru-006',
      'Удалённая работа, 5000 в день, возьмём без опыта!!!',
      `Лёгкая работа с телефона: ставим лайки и отзывы на товары, платим 5000 руб в день. Чтобы начать, нужно внести страховой взнос 990 рублей, он возвращается с первой выплатой. Пиши менеджеру @legkie_vyplaty_menedzher слово СТАРТ`,
    ],
    {
      engagement: 'unknown',
      budget: pay('RUB', 'day', 5000),
      contacts: [asked('telegram', 'legkie_vyplaty_menedzher')],
      scam: 'a deposit to be paid before the work, and pay beyond belief for likes',
    },
  ),
  offer(
    [
      'ru-007',
      'Сверстаю сайт по макету Figma',
      `Вёрстка адаптивная, семантичная, анимации. Опыт 5 лет, работаю по договору как самозанятый. Лендинг от 12 000 руб. Пишите в тг @verstka_bez_boli_igor или на почту igor@verstkabezboli.example`,
    ],
    { contacts: [asked('telegram', 'verstka_bez_boli_igor'), asked('email', 'igor@verstkabezboli.example')] },
  ),
  offer([
    'ru-008',
    '#помогу SMM-специалист, веду инстаграм и вк',
    `Возьму ещё два проекта на ведение. Контент-план, посты, сторис, таргет. От 18 тыс в месяц. Кейсы пришлю в личку, пишите.`,
  ]),
  other([
    'ru-009',
    'Сколько брать за телеграм-бота?',
    `Заказчик хочет бота с оплатой и админкой. Я думаю просить 40к, жена говорит — проси 80. Никогда не делал на заказ, только себе. Как вы считаете цену?`,
  ]),
  other([
    'ru-010',
    'Заказчик требует бесплатных правок',
    `Сдал лого полгода назад, акт подписан, деньги (15 000) получены. Сегодня пишет: «мы тут подумали, надо другой цвет и ещё вариант для наклеек, это же быстро». Вежливо послать или сделать?`,
  ]),
  other(
    [
      'ru-011',
      'Сделал сервис для учёта заказов, хочу услышать критику',
      `Полгода пилил вечерами. Канбан, напоминания клиентам, счета. Пока бесплатно. Вот он: https://zakaz-pod-kontrolem.example . Что бесит — пишите в комменты.`,
    ],
    { contacts: [published('website', 'https://zakaz-pod-kontrolem.example')] },
  ),
  other([
    'ru-012',
    'Отклики на hh: 140 штук, два собеседования',
    `Делюсь статистикой поиска работы. Тестировщик, три года опыта, Казань. 140 откликов, 2 собеса, 0 офферов. Рынок всё?`,
  ]),
  offer(
    [
      'ru-013',
      'Диктор, озвучка роликов и аудиокниг',
      `Мужской голос, баритон, домашняя студия. Минута готового звука 400 ₽. Демо по запросу. Связь: +7 900 000-14-27 (звонить с 10 до 20 мск)`,
    ],
    { contacts: [asked('phone', '+79000001427')] },
  ),

  request(
    [
      'uk-001',
      'Шукаю таргетолога для магазину вишиванок',
      `Добрий день! Шукаємо спеціаліста з таргету в інстаграм. Оплата 12 000 грн на місяць плюс відсоток від продажів. Пишіть у телеграм @vyshyvanka_olesya_shop, розкажіть про свої кейси`,
    ],
    { budget: pay('UAH', 'month', 12000), contacts: [asked('telegram', 'vyshyvanka_olesya_shop')] },
  ),
  request(
    [
      'uk-002',
      'Потрібен сайт-візитка для адвоката',
      `Потрібен сайт на 5 сторінок, українською. Макета немає, можна взяти готовий шаблон. Бюджет 15 тис. грн. Пропозиції надсилайте на advokat@bondarchuk-pravo.example або телефонуйте 067 000 31 18`,
    ],
    {
      budget: pay('UAH', 'fixed', 15000),
      contacts: [asked('email', 'advokat@bondarchuk-pravo.example'), asked('phone', '+380670003118')],
      services: ['five_page_website'],
    },
  ),
  request(
    [
      'uk-003',
      'треба перекласти інструкцію з німецької',
      `потрібен переклад інструкції до котла, 18 сторінок, німецька-українська. терміново, до неділі. напишіть в приват скільки це буде коштувати`,
    ],
    {},
  ),
  offer(
    [
      'uk-004',
      'Пропоную послуги ілюстраторки',
      `Малюю обкладинки, листівки, персонажів. Працюю з видавництвами з 2017 року. Від 3000 грн за обкладинку. Портфоліо: https://zoryana-malyuye.example, замовлення: zoryana@zoryana-malyuye.example`,
    ],
    {
      contacts: [asked('email', 'zoryana@zoryana-malyuye.example'), published('website', 'https://zoryana-malyuye.example')],
    },
  ),
  other([
    'uk-005',
    'Як ви реагуєте на "зробіть тестове, воно на 2 дні"?',
    `Знову вакансія мрії: $1200, п'ять етапів і тестове на два дні без оплати. Я відмовився. А ви робите такі тестові?`,
  ]),
  other([
    'uk-006',
    'ФОП 2 чи 3 група для верстальника?',
    `Працюю з двома закордонними клієнтами, виходить десь 45 тис. грн на місяць. Бухгалтерка каже третя група, знайомий — друга. Поясніть людською мовою, будь ласка.`,
  ]),
  other([
    'uk-007',
    'Звільнили всю команду дизайну',
    `Вчора о 17:00 зідзвон на десять хвилин — і шести людей як не було. Компенсація — місяць. Тримаємось, але осад лишився. Дякую всім, хто написав слова підтримки.`,
  ]),
  offer(
    [
      'uk-008',
      '',
      'Монтую відео для ГО, блогерів і малого бізнесу. Маю вільний час у липні, беру від 600 грн за ролик. Пишіть на kadr@kadr-za-kadrom.example, буду вдячна за поширення!',
    ],
    { contacts: [asked('email', 'kadr@kadr-za-kadrom.example')], place: { source: 'mastodon', author: 'kadrzakadrom' } },
  ),
];
