/** What the words before a link say of it in other languages than English, and which posts present something their author has made. */

const ENGLISH = /\b(?:the|and|you|with|this|have|your|from)\b/i;
/** So much of a post is read for its language and for what it presents. */
const REACH = 1500;

const SMALL_WORDS =
  /\b(?:is|to|of|for|my|we|are|it|on|in|i|please|need|what|how|am|be|do|can|an|or|if|not|new|site|that|would|what|about|who|has|will|by|was)\b/gi;
const ASCII = /^[\x00-\x7f]*$/;

/** Whether a text reads as English, by its first paragraphs. */
export function isEnglish(text: string): boolean {
  const beginning = text.slice(0, REACH);
  return ENGLISH.test(beginning) || (ASCII.test(beginning) && (beginning.match(SMALL_WORDS)?.length ?? 0) >= 3);
}

const SHOWN_TO_HACKERS =
  /^\s{0,4}(?:\[[^\]\n]{1,20}\]\s?)?(?:show|launch) (?:hn|ih|[a-z]{2,10}) ?[:–—-]|^\s{0,4}(?:show hn|launch hn|show lobsters|show dev)\b/i;
const MADE =
  /\bhabe\b[^.!?\n]{0,60}(?:gebaut|programmiert|entwickelt|gebastelt|veröffentlicht|erstellt|gemacht)|(?:gelauncht|gebaut|ist (?:jetzt|endlich|ab sofort) online|mein(?:e|en)? (?:neue[sn]? |erste[sn]? |kleine[sn]? )?(?:app|tool|projekt|dienst|spiel|saas|shop))(?!\p{L})|j['’]ai (?:enfin )?(?:créé|lancé|développé|fait|codé|publié|conçu)|viens de (?:lancer|sortir|publier|terminer)|le produit s['’]appelle|(?<!\p{L})(?:mon|notre) (?:petit |premier |nouveau )?(?:saas|appli|application|outil|projet|produit|jeu)(?!\p{L})|(?<!\p{L})ho (?:appena )?(?:pubblicato|creato|lanciato|fatto|sviluppato|realizzato|aperto)|la mia (?:prima |nuova )?app(?!\p{L})|(?<!\p{L})(?:he|hemos) (?:creado|lanzado|hecho|publicado|desarrollado|montado)|acab(?:o|amos) de (?:lanzar|publicar|terminar)|(?<!\p{L})(?:lancé|publiqué) mi|(?<!\p{L})(?:mi|nuestra) (?:primera |nueva )?(?:app|aplicación|herramienta)(?!\p{L})|(?<!\p{L})(?:lancei|criei|desenvolvi|publiquei|lançamos)(?!\p{L})|(?<!\p{L})meu (?:primeiro |novo )?(?:app|saas|projeto|produto|jogo)(?!\p{L})|ik heb[^.!?\n]{0,60}(?:gebouwd|gemaakt|gelanceerd|ontwikkeld)|(?<!\p{L})(?:udostępni|zrobi|stworzy|napisa|wypuści|opublikowa|uruchomi)ł[ae]m|(?<!\p{L})premiera(?!\p{L})|(?:vytvořil|udělal|spustil|naprogramoval|napsal)a? jsem|jsem (?:vytvořil|udělal|spustil|naprogramoval|napsal)|(?:jag|vi) har (?:byggt|gjort|lanserat|skapat|släppt)|(?<!\p{L})(?:jeg|eg|vi) har (?:nettopp |lige |akkurat |selv |endelig )?(?:bygget|bygd|laget|lavet|lansert|lanceret|udgivet|gitt ut|udviklet|utviklet|programmeret|programmert)|(?<!\p{L})(?:rakensin|koodasin|julkaisin|julkaisimme|kehitin|tein (?:sovelluksen|pelin|palvelun|sivuston))(?!\p{L})|(?<!\p{L})(?:készítettem|fejlesztettem|elindítottam|elindítottuk|megcsináltam|kiadtam|programoztam)(?!\p{L})|(?<!\p{L})am (?:lansat|creat|publicat|dezvoltat|construit)(?!\p{L})|(?<!\p{L})(?:έφτιαξα|φτιάξαμε|ανέπτυξα|κυκλοφόρησα|λανσάραμε|δημιούργησα)(?!\p{L})|(?<!\p{L})(?:yaptım|geliştirdim|yayınladım|yayına aldım|çıkardım|kodladım|yayında)(?!\p{L})|saya (?:buat|bikin|rilis|bangun|luncurkan)|baru (?:saja )?(?:rilis|meluncurkan)|(?<!\p{L})(?:сделал[аи]?|запустил[аи]?|выпустил[аи]?|разработал[аи]?|пилил[аи]?|запилил[аи]?|написал[аи]? (?:бот|сервис|прилож|игр))(?!\p{L})|(?<!\p{L})мой (?:сервис|проект|бот|пет)|(?<!\p{L})(?:зробив|зробила|запустив|запустила|створив|створила|випустив|випустила|розробив|розробила|запустили|зробили)(?!\p{L})|[أا]طلق(?:ت|نا)|برمجت|طوّ?رت|صممت|سويت (?:موقع|تطبيق)|عملت (?:موقع|تطبيق|ابلكيشن)|تطبيقنا الجديد|ساختم|ساختیم|راه انداخت(?:م|یم)|منتشر کرد(?:م|یم)|نوشتم|בניתי|השקתי|השקנו|פיתחתי|פיתחנו|יצרתי|ทำ(?:เว็บ|แอพ|แอป)[^.!?\n]{0,40}เสร็จ|เปิดตัว|พัฒนา(?:เว็บ|แอพ|แอป)|(?<!\p{L})(?:mình|em|bên mình|nhóm mình) (?:vừa|mới|đã) (?:làm|code|viết|ra mắt|hoàn thành|build)|(?<!\p{L})ra mắt(?!\p{L})|作りました|作った|開発しました|リリースしました|公開しました|個人開発|做了(?:一个|个|一款|款)|开发了|上线了|写了(?:一个|个)|发布了|独立开发|自己做的|만들었습니다|만들었어요|만들어 ?봤|개발했습니다|출시했|런칭했|오픈했|공개합니다|maine[^.!?\n]{0,40}bana(?:ya|yi|i)(?!\p{L})/iu;

/** “Show HN: …”, “Ho pubblicato la mia prima app”: the post presents what its author has made. Of one in English only the first is asked. */
export function presentsOwnWork(text: string, inEnglish: boolean): boolean {
  const beginning = text.slice(0, REACH);
  return SHOWN_TO_HACKERS.test(beginning) || (!inEnglish && MADE.test(beginning));
}

const OFFERS =
  /(?<!\p{L})(?:biete|mache (?:ihnen|euch|dir)|je propose|disponible|ofrezco|hago|ofereço|faço|offro|realizzo|bied|oferuję|wykonuję|przyjmę|nabízím|erbjuder|tilbyr|tarjoan|yapıyorum|hazırlıyorum|jasa|terima|делаю|рисую|пишу|монтирую|предлагаю|беру заказы|роблю|малюю|пропоную|vállalok|vállalunk|készítek|ofer|execut|realizez|fac site-uri|jeg laver|vi laver|jeg lager|vi lager|eg lagar|åtar meg|påtar meg|utfører|udfører|teen|teemme|toteutan|φτιάχνω|αναλαμβάνω|αναλαμβάνουμε|κατασκευάζω|παραδίδω|προσφέρω)(?!\p{L})|[أا]قدم خدم|نقدم|خدمات|[أا]صمم|انجام م[یي]|سفارش م[یي][\u200c ]?پذیر|خدمات|מציע|שירותי|אני (?:בונה|מעצב|כותב|מתרגם)|รับทำ|รับออกแบบ|รับแปล|รับตัดต่อ|รับเขียน|รับวาด|(?<!\p{L})(?:nhận|chuyên) (?:thiết kế|làm|viết|dịch|edit|code|vẽ|chụp|quay)|承接|接单|接外包|承ります|制作します|お任せ|해 ?드립니다|작업합니다/iu;

/** Whether a post in another language than English offers work. */
export function offersAbroad(text: string): boolean {
  return OFFERS.test(text.slice(0, REACH));
}

const OWN_PAGE =
  /(?:(?<!\p{L})(?:portfolios?|portafolio|portfólio|portefólio|portfolyo\p{L}{0,4}|portofolio|referenzen|arbeitsproben|beispiele|webseite|homepage|website|internetseite|site|sito|sitio|página|pagina|strona|stronie|stronę|stránky|web|webu|hemsida|nettside|nettsida|nettsiden|hjemmeside|hjemmesiden|heimeside|heimesida|porteføl\p{L}{1,6}|arbejder|arbeider|arbeidene|eksempler|eksempel|sider|facebookside|kotisivu\p{L}{0,6}|nettisivu\p{L}{0,6}|verkkosivu\p{L}{0,6}|töitäni|työnäyttei\p{L}{0,5}|portfolio\p{L}{1,3}|esimerkkejä|honlap\p{L}{0,5}|weboldal\p{L}{1,5}|munkáim\p{L}{0,3}|munkáink|referenciá\p{L}{1,5}|portfóliója|portfólióm|blogom|portofoliul|lucrări|lucrari|lucrările|exemple|site-ul|pagina noastră|pagina noastra|σελίδα|ιστοσελίδα|ιστότοπος|σάιτ|δείγματα|δείγμα|δουλειές|έργα|πορτφόλιο|demo|démos?|örnekler\p{L}{0,3}|esempi|ejemplos|exemples|exemplos|przykłady|realizacje|ukázky|prace|lavori|trabajos|trabalhos|travaux|réalisations|voorbeelden|blog|portfolió|weboldal|studio|estudio|portföy|karya|contoh|портфолио|портфоліо|сайт|сайте|сайті|работы|роботи|примеры|приклади|кейсы|кейси|блог|демо)(?!\p{L})|موقع(?:ي|نا|هم)|الموقع|مدونت(?:ي|نا)|متجر(?:ي|نا)|[أا]عمال(?:ي|نا)|معرض [أا]عمال|سابقة [أا]عمال|بورتفوليو|البورتفوليو|صفحت(?:ي|نا)|نماذج (?:من )?[أا]عمال|سایت ما|سایت من|سایتم|سایتمون|وبسایت|وب‌سایت|پورتفولیو|نمونه[\u200c ]?کار|کارهام|کارهای من|وبلاگ|האתר (?:שלי|שלנו)|אתר שלי|אתר הבית|באתר|תיק (?:ה)?עבודות|פורטפוליו|(?:ה)?עבודות שלי|(?:ה)?בלוג|דוגמאות|ผลงาน|พอร์ต|เว็บไซต์|เว็บ(?:เรา|ผม|ของเรา)|หน้าเว็บ|ตัวอย่างงาน|ดูได้ที่|(?<!\p{L})(?:web|trang|website|sản phẩm|mẫu|portfolio) (?:của|bên) (?:em|mình|tôi|chúng|shop)|(?<!\p{L})(?:xem tại|xem thêm tại|sản phẩm đã làm|mẫu đã làm)|作品集|作品|案例|网站|官网|主页|博客|サイト|ホームページ|ポートフォリオ|実績|ブログ|포트폴리오|홈페이지|사이트|작업물|블로그)[^.!?]{0,24}$/iu;
/** “unser Laden: …”, “мой магазин …” */
const OURS =
  /(?:(?<!\p{L})(?:meine?[mnr]?|unser(?:e|em|en)?|mon|ma|mes|notre|nos|mi|nuestr[oa]|meu|minha|noss[oa]|mi[oa]|nostr[oa]|mijn|onze|mój|moja|moje|mojej|nasz|nasza|nasze|můj|naše|min|mitt|vår|vårt|våre|vores|omat|meidän|meiän|a mi|saját|noastră|noastra|nostru|mea|meu|μου|μας|kendi|kami|saya|мой|моя|моё|мои|наш|наша|мій|моя|наше)(?!\p{L})(?: \p{L}+){1,4}|شركتنا|مطعمنا|متجرنا|محلنا|شرکت ما|فروشگاه ما|מסעדה שלנו|(?:החנות|העסק|החברה|המסעדה|העמותה) (?:שלי|שלנו)|ร้านเรา|ร้านของเรา|บริษัทเรา|(?<!\p{L})(?:shop|quán|công ty|cửa hàng|bên) (?:em|mình|chúng tôi)|我们的|我的|弊社|当店|当サイト|우리|저희)[^.!?\p{L}]{0,6}$/iu;
const PAGE_TO_APPLY =
  /(?:(?<!\p{L})(?:bewirb|bewerb|postul|candidat|candidatur|inscri|solicitud|solliciteer|aplikuj|aplikować|formul|ansök|ansøg|søk stilling|søk (?:på |her|nå)|søg (?:stillingen|jobbet|her|på )|send ansøgning|hae (?:paikkaa|tätä|tästä|tehtävää)|hakemu|hakulomak|aplică|candideaz|înscri|αίτηση|αιτήσεις|δηλώστε|başvur|daftar|lamar|откликн|анкет|форм[аеу]|заявк|зголос|jelentkez|aplic)\p{L}*|للتقديم|التقديم|تقديم|استمارة|نموذج التسجيل|ثبت[\u200c ]?نام|فرم|הגשת מועמדות|להגיש|טופס|להרשמה|สมัคร|แบบฟอร์ม|ฟอร์ม|ứng tuyển|nộp hồ sơ|đăng ký|điền form|应聘|申请|报名|投递|応募|フォーム|申し込み|지원|신청)[^.!?]{0,60}$/iu;
/** “eine Seite wie …”: somebody else's, to be like. */
const LIKE =
  /(?:(?<!\p{L})(?:wie|ähnlich|vorbild|comme|como|similar a|come|tipo|zoals|jak|jako|podobn\p{L}*|как|типа|вроде|похож\p{L}*|як|схож\p{L}*|gibi|benzer|seperti|som|liknande|lignende|lik|ligner(?: på)?|kuten|niin kuin|samanlai\p{L}{1,6}|tyyliin|mint|mintha|hasonló\p{L}{0,4}|(?:site|pagină|pagina|magazin|logo|ceva|unul|una) ca|asemănător\p{L}{0,4}|de genul|stilul|σαν|όπως|παρόμοι\p{L}{1,3}|στυλ|ihre?|seine?|deren|leur|leurs|loro|ihre|их|його|її|его|её|konkur\p{L}*|concurren\p{L}*|competi\p{L}*|конкурент\p{L}*)(?!\p{L})|مثل|زي|شبيه|يشبه|على غرار|مانند|شبیه|כמו|דומה|בסגנון|เหมือน|คล้าย|แบบนี้|แบบเว็บ|(?<!\p{L})(?:như|giống|tương tự|kiểu)(?!\p{L})|参考|类似|例如|のような|みたいな|같은|비슷한)[^.!?]{0,24}$/iu;

/** Whether the words before a link, in another language than English, name it as somebody else's. */
export function isLikeAnothers(words: string): boolean {
  return LIKE.test(words);
}

const PATH_TO_APPLY =
  /\/(?:recrutement|rejoignez-nous|empleos?|trabaja-con-nosotros|vagas|trabalhe-conosco|lavora-con-noi|werken-bij|vacatures?|praca|kariera|kariyer|lowongan|vakansii|vakansiyi|recruit|saiyo|karir|jobb|ledige-stillinger|stillinger|avoimet-tyopaikat|tyopaikat|rekry|karrier|allasok|cariere|locuri-de-munca|theseis-ergasias)(?:[/?#._-]|$)/i;

/** What the words before a link and its path make of it: the page to apply at, the poster's own, or null. */
export function useByForeignWords(words: string, path: string): 'asked' | 'published' | null {
  if (PATH_TO_APPLY.test(path)) return 'asked';
  if (isLikeAnothers(words)) return null;
  if (PAGE_TO_APPLY.test(words)) return 'asked';
  return OWN_PAGE.test(words) || OURS.test(words) ? 'published' : null;
}
