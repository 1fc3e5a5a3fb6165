/**
 * The country a text's language speaks for, and what its people's numbers look like: “anrufen: 0171 …” is German though no word names Germany.
 * Only languages that are written in one country above all; Spanish and Portuguese need one more sign.
 */
import { scandinavianOf } from '../../../domain/scandinavian.ts';

/** Words that every sentence needs, and that hardly another of these languages has. English stands among them so that it can win. */
const SMALL_WORDS = `
en the and for you with this that have are our your will from need please can my we is of to it
de und der die das ist nicht ich wir für mit auf von suche suchen gesucht oder eine einen einem auch bei sich bitte wer kann kein keine gerne über zum zur uns anrufen mich mir ihr euch dich mehr habe haben hat noch nur aber sehr werden wird unter bis ab wenn wie biete verkaufe einfach als nach aus dem den des am im hallo
fr le les des une est et dans pour sur avec pas nous vous je cherche recherche ou du au notre votre mon mes ne qui être il elle mais plus très bien avoir fait aussi ses leur cette ce ces par sans chez bonjour merci svp besoin
it il di che per non con si del della dei nel alla sono cerco cerchiamo anche gli una più chi ho mio nostro da ma mi ci come nostra mia dello delle degli nello nella alle ai sul perché quando questo questa abbiamo ciao grazie bisogno dal
nl het een en van niet voor met zijn ik wij je zoek zoeken gezocht ook maar om naar bij deze wie kan mijn onze graag is dat dit te op aan als nog wel geen heb hebben kunnen iemand hoi groetjes alvast bedankt
pl nie się jest na do dla szukam szukamy oraz lub po od mam są jak przez za już czy proszę zapytania zlecenia mogę tel ale tylko bez przy tym ten ta ktoś kogoś mnie nas nam moje moja był może można dzień dobry pozdrawiam potrzebuję
tr ve bir bu için ile ne çok ama gibi var olarak veya arıyorum arıyoruz bana bize lütfen olan daha kadar iş lazım biri biz siz mi mı değil yok sonra önce her hem merhaba teşekkürler tasarımcı arayan yapacak
cs je se že jsem hledám hledáme nebo pro který která jak jsou také prosím bude naše můj při než už co volejte není někoho kdo mi nám nás ale jen bez jako tento tato máme mám chci potřebuji dobrý den děkuji nabídky
sv och att det är som på för inte jag vi söker eller från vår mitt hos också till gärna ring med ni min har kan ska hej tack någon inget mycket alla bara efter behöver
da og det er ikke jeg vi søger søges eller fra vores til på for med også hvis gerne ring hos kan nogen hjælp min mit skal har af efter hej jer mig laver mangler brug venlig hilsen tilbud til vores hvem
no og det er ikke jeg vi søker søkes eller fra vår til på for med også hvis gjerne ring hos kan noen hjelp min mitt skal har av etter hei meg deg trenger mangler tilbud til hvem eg ikkje nokon frå søkjer treng dykk
fi ja on ei että minä etsin etsimme tai jos olen myös niin kuin haen haemme haussa haetaan tarvitaan tarvitsen tarviin soita noin sekä kuka joku jos mulle minulle meillä teen kiitos töitä hinta kuvia viestiä puh laittakaa osaako apua myydään
hu és hogy nem egy van vagy keresek keresünk csak már lehet kell nekem hívj kérem kérek az kis aki valaki vállalok szeretnék jelentkezni hívjon telefonon lehet hívható vállalunk munkát érdeklődni elérhető kellene árajánlatot
ro și să nu este sunt pentru caut căutăm sau din mai dar cu la care sunați sunati angajăm angajez relații relatii telefon cineva nevoie fac ofer detalii rog experiență lei pe în firmă execut
id yang dan di ini untuk dengan dari tidak saya kami bisa atau sudah cari butuh hubungi bagi ada juga akan mau buat kalau banget tolong silakan silahkan minat lewat nomor kak gan mohon lowongan
vi cần tìm của và là người không được mình em ạ cho với có nhé ai làm giá liên hệ bạn các gửi nhận tuyển việc tại thiết kế anh chị qua sđt zalo nguoi khong duoc minh nhe tuyen lien viec
es el los las una que para con por busco busca necesito mi mis más como pero está muy somos del se
pt os as um uma que para com por não procuro preciso meu mais como mas você está muito somos do da
hi hai hain ke ki ka liye mujhe chahiye aur nahi kya hum mera koi karo bhai se ko par kar mai main tha thi hoga krna karna kisi kuch apna apne wala wali mein haan sakta sakte sir bhi toh yaar paisa
`;

const WORDS: ReadonlyMap<string, readonly string[]> = languagesOfWords();

/** How a country's numbers are written there, as digits: lines that people call, the trunk prefix with them. */
export interface Plan {
  readonly country: string;
  /** A mobile number. Its form is rare enough to be told without a label where the number is set apart. */
  readonly mobile: RegExp;
  /** Any line, where words say that it is to be called. */
  readonly any: RegExp;
  /** Dialled inside the country only, and unknown to the rules of the numbering plan as they are now: the `8` of Ukraine's old plan. */
  readonly oldTrunk?: string;
}

function plan(country: string, mobile: RegExp, any: RegExp, oldTrunk?: string): Plan {
  return oldTrunk === undefined ? { country, mobile, any } : { country, mobile, any, oldTrunk };
}

const PLANS: Readonly<Record<string, Plan>> = {
  de: plan('DE', /^01(?:5\d{9}|6[0-3]\d{7,8}|7\d{8,9})$/, /^0[1-9]\d{7,10}$/),
  fr: plan('FR', /^0[67]\d{8}$/, /^0[1-79]\d{8}$/),
  it: plan('IT', /^3[1-9]\d{8}$/, /^(?:3\d{8,9}|0\d{7,10})$/),
  nl: plan('NL', /^06\d{8}$/, /^0[1-9]\d{8}$/),
  pl: plan('PL', /^(?:45|5[0137]|6[069]|7[2389]|88)\d{7}$/, /^[1-9]\d{8}$/),
  tr: plan('TR', /^05\d{9}$/, /^0?[2-5]\d{9}$/),
  cs: plan('CZ', /^(?:60|7[02379])\d{7}$/, /^[2-7]\d{8}$/),
  sv: plan('SE', /^07[02369]\d{7}$/, /^0[1-9]\d{6,8}$/),
  da: plan('DK', /^(?!)$/, /^[2-9]\d{7}$/),
  no: plan('NO', /^[49]\d{7}$/, /^[2-9]\d{7}$/),
  fi: plan('FI', /^0(?:4\d|50)\d{6,8}$/, /^0[1-9]\d{5,9}$/),
  // Mobiles are given without the trunk prefix as well: `30/200-0142`.
  hu: plan('HU', /^06[237]0\d{7}$/, /^(?:06[1-9]\d{7,8}|[237]0\d{7})$/),
  ro: plan('RO', /^07\d{8}$/, /^0[237]\d{8}$/),
  id: plan('ID', /^08\d{8,11}$/, /^0[2-8]\d{7,11}$/),
  hi: plan('IN', /^0?[6-9]\d{9}$/, /^0?[6-9]\d{9}$/),
  ru: plan('RU', /^[78]9\d{9}$/, /^[78]?[3489]\d{9}$/),
  uk: plan('UA', /^8?0(?:39|50|6[3678]|73|9[1-9])\d{7}$/, /^8?0[3-9]\d{8}$/, '8'),
  el: plan('GR', /^(?:2[1-8]|69)\d{8}$/, /^(?:2|69)\d{8,9}$/),
  he: plan('IL', /^05\d{8}$/, /^0[2-9]\d{7,8}$/),
  th: plan('TH', /^0[689]\d{8}$/, /^0[2-9]\d{7,8}$/),
  zh: plan('CN', /^1[3-9]\d{9}$/, /^(?:1[3-9]\d{9}|0[1-9]\d{8,10})$/),
  ja: plan('JP', /^0[789]0\d{8}$/, /^0[1-9]\d{8,9}$/),
  ko: plan('KR', /^01[016-9]\d{7,8}$/, /^(?:01[016-9]\d{7,8}|0[2-6]\d{7,9})$/),
  vi: plan('VN', /^0[35789]\d{8}$/, /^0[235789]\d{8,9}$/),
  fa: plan('IR', /^09\d{9}$/, /^0[1-9]\d{9}$/),
  // Where nothing names a country: the mobiles of Egypt begin like no others.
  'ar-': plan('EG', /^01[0125]\d{8}$/, /^01[0125]\d{8}$/),
  'ar-SA': plan('SA', /^05\d{8}$/, /^0[15]\d{8}$/),
  'ar-AE': plan('AE', /^05\d{8}$/, /^0[2-79]\d{7,8}$/),
  'ar-EG': plan('EG', /^01[0125]\d{8}$/, /^0[1-9]\d{7,9}$/),
  'ar-MA': plan('MA', /^0[67]\d{8}$/, /^0[5-8]\d{8}$/),
  'ar-DZ': plan('DZ', /^0[567]\d{8}$/, /^0[2-7]\d{7,8}$/),
  'ar-TN': plan('TN', /^(?!)$/, /^[2-9]\d{7}$/),
  'ar-JO': plan('JO', /^07[789]\d{7}$/, /^0[2-7]\d{7,8}$/),
  'ar-IQ': plan('IQ', /^07[3-9]\d{8}$/, /^0[1-7]\d{7,9}$/),
  'ar-KW': plan('KW', /^(?!)$/, /^[2569]\d{7}$/),
  'ar-QA': plan('QA', /^(?!)$/, /^[3-7]\d{7}$/),
  'ar-LB': plan('LB', /^(?!)$/, /^0?[1-9]\d{6,7}$/),
  'es-ES': plan('ES', /^[67]\d{8}$/, /^[6-9]\d{8}$/),
  'es-MX': plan('MX', /^(?!)$/, /^[2-9]\d{9}$/),
  'es-AR': plan('AR', /^(?!)$/, /^0?(?:11|[23]\d{2,3})(?:15)?\d{6,8}$/),
  'pt-BR': plan('BR', /^0?[1-9]\d9\d{8}$/, /^0?[1-9]\d(?:9\d{8}|[2-5]\d{7})$/),
  'pt-PT': plan('PT', /^9[1236]\d{7}$/, /^[29]\d{8}$/),
};

/** The numbering plan of the country a text's language speaks for; null where the language is unknown or of many countries. */
export function planOf(text: string): Plan | null {
  const language = languageByScript(text) ?? languageByWords(text);
  if (language === null) return null;
  return (
    PLANS[
      language === 'es' || language === 'pt'
        ? `${language}-${placeOf(text)}`
        : language === 'ar'
          ? `ar-${arabicPlace(text)}`
          : language
    ] ?? null
  );
}

const MOBILES: ReadonlyMap<string, RegExp> = new Map(Object.values(PLANS).map(({ country, mobile }) => [country, mobile]));

/** Whether digits are a mobile's in a country, by a form that is rare enough to be told without a label. */
export function isMobileOf(country: string, digits: string): boolean {
  return MOBILES.get(country)?.test(digits) === true;
}

/** Words that ask to call, in languages that are written in one country above all. */
const CALLING: readonly (readonly [language: string, words: RegExp])[] = [
  ['de', /(?:^|[^a-zäöü])(?:handy|anruf(?:en)?|ruft?(?: (?:mich|uns))?(?: an)?|rufnummer|festnetz)[^a-zäöü]/i],
  ['fr', /(?:^|[^a-zé])(?:tél|téléphone|téléphonez|appelez|appeler|portable)[^a-zé]/i],
  ['it', /(?:^|[^a-z])(?:cellulare|chiamami|chiamate|chiamare)[^a-z]/i],
  ['nl', /(?:^|[^a-z])(?:bel|bellen|mobiel|telefoon)[^a-z]/i],
  ['pl', /(?:^|[^a-z])(?:zadzwoń|dzwoń|dzwonić|komórka)[^a-zżźćńółęąś]/i],
  ['cs', /(?:^|[^a-z])(?:volejte|zavolejte)[^a-z]/i],
  ['tr', /(?:^|[^a-z])(?:arayın|arayin|cep)[^a-zıçğöşü]/i],
  ['hu', /(?:^|[^a-z])(?:hívj|hívjon|hívható|telefonszám)[^a-zá]/i],
  ['fi', /(?:^|[^a-z])(?:soita|soittaa|puh|puhelin)[^a-zäö]/i],
  ['sv', /(?:^|[^a-z])(?:mobilnr|telefonnr)[^a-zåäö]/i],
  ['uk', /(?:^|[^а-яіїєґ])(?:дзвоніть|телефонуйте|дзвонити)[^а-яіїєґ]/i],
  // Figures by their names.
  ['de', /[^a-zäöü](?:null|eins|zwei|drei|fünf|sechs|sieben|neun)[^a-zäöü]/i],
  ['fr', /[^a-zé](?:zéro|deux|trois|quatre|cinq|sept|huit|neuf)[^a-zé]/i],
  ['it', /[^a-z](?:quattro|cinque|sette|otto)[^a-z]/i],
  ['nl', /[^a-z](?:twee|drie|vijf|zes|zeven|negen)[^a-z]/i],
  ['pl', /[^a-z](?:trzy|cztery|pięć|sześć|siedem|osiem)[^a-zżźćńółęąś]/i],
  [
    'ru',
    /(?:^|[^а-яё])(?:ноль|один|три|четыре|пять|шесть|восемь|девять|звоните|звони|позвоните|звонить|номер|сот|моб|тел|телефон)[^а-яё]/i,
  ],
];

/** The numbering plan that the words right before a number speak for, where a text is too short to tell its language. */
export function planOfLabel(lead: string): Plan | null {
  const language = CALLING.find(([, words]) => words.test(lead))?.[0];
  return language === undefined ? null : (PLANS[language] ?? null);
}

/** Spanish and Portuguese are spoken in many countries; money and what people call papers and phones tell some of them. */
function placeOf(text: string): string {
  if (/R\$|\b(?:reais|cnpj|cpf|pix|clt|zap|você|vocês|freela|celular|orçamento no zap)(?![\p{L}])/iu.test(text)) return 'BR';
  if (/\b(?:mxn|cdmx|pesos mexicanos|m\.n\.)(?![\p{L}])/iu.test(text)) return 'MX';
  if (/\b(?:ars|caba|pesos argentinos|monotributo|monotributista|afip)(?![\p{L}])/iu.test(text)) return 'AR';
  if (/€|\beuros?\b/i.test(text))
    return /\b(?:telemóvel|recibos verdes|você|não|orçamento|procuro)(?![\p{L}])/iu.test(text) ? 'PT' : 'ES';
  return '';
}

/** Cities, money and everyday words of one country; the first of them that a text names. */
const ARABIC_PLACES: readonly (readonly [country: string, words: RegExp])[] = [
  ['KW', /الكويت|كويتي|حولي|السالمي|الفروانية/],
  ['QA', /قطر(?!\p{L})|الدوحة|قطري/u],
  ['AE', /الإمارات|الامارات|دبي|[أا]بو ?ظبي|الشارقة|عجمان|العين|درهم إماراتي/],
  ['MA', /المغرب|مغربي|الدار البيضاء|الرباط|طنجة|مراكش|[أا]كادير|فاس(?!\p{L})|ديال|خاصني|شحال|بغيت|مزيان/u],
  ['DZ', /الجزائر|جزائري|وهران|قسنطينة|سطيف/],
  ['TN', /تونس|تونسي|صفاقس|سوسة/],
  ['JO', /الأردن|الاردن|[أا]ردني|عم[اّ]?ان|[إا]ربد|الزرقاء/],
  ['IQ', /العراق|عراقي|بغداد|البصرة|الموصل|[أا]ربيل/],
  ['LB', /لبنان|لبناني|بيروت|طرابلس/],
  ['EG', /مصر|القاهرة|ال[إا]سكندري|الجيزة|جنيه|عايز|عاوز|بكام|مدينة نصر|المعادي|دلوقتي|إزاي|ازاي/],
  [
    'SA',
    /السعودي|الرياض|جد[هة](?!\p{L})|الدمام|مكة|المدينة المنورة|الخبر|القصيم|[أا]بها|تبوك|ريال|[أا]بغ[ىيا]|يسوي|سلة|وش(?!\p{L})/u,
  ],
];

function arabicPlace(text: string): string {
  return ARABIC_PLACES.find(([, words]) => words.test(text))?.[0] ?? '';
}

function languageByScript(text: string): string | null {
  const count = (letters: RegExp): number => text.match(letters)?.length ?? 0;
  // Of a line with nothing but a label and a number, two characters are enough.
  const least = Math.max(Math.min(4, text.length / 8), text.length / 20);
  if (count(/[\uac00-\ud7a3]/g) >= least) return 'ko';
  if (count(/[\u3040-\u30fa]/g) >= least / 2) return 'ja';
  // Characters that only Taiwan and Hong Kong write so.
  if (count(/[\u4e00-\u9fff]/g) >= least) return /[們這個會來對說請]/.test(text) ? null : 'zh';
  if (count(/[\u0400-\u04ff]/g) >= least) return cyrillic(text);
  if (count(/[\u0370-\u03ff]/g) >= least) return 'el';
  if (count(/[\u05d0-\u05ea]/g) >= least) return 'he';
  if (count(/[\u0e00-\u0e7f]/g) >= least) return 'th';
  if (count(/[\u0620-\u064a\u067e\u0686\u0698\u06a9\u06af\u06cc]/g) < least || /[ٹڈڑںےہۆێە]/.test(text)) return null;
  return count(/[پچژگکی]/g) > count(/[ةىكيأإ]/g) ? 'fa' : 'ar';
}

/** Russian and Ukrainian by the letters that only they have; Belarusian, Bulgarian, Serbian and Kazakh by theirs are none of them. */
function cyrillic(text: string): string | null {
  if (/[ўәғқңөұүһђјљњћџ]/i.test(text)) return null;
  const ukrainian = text.match(/[іїєґ]/gi)?.length ?? 0;
  const russian = text.match(/[ыэё]/gi)?.length ?? 0;
  if (ukrainian === russian) return null;
  return ukrainian > russian ? 'uk' : 'ru';
}

/** Verbs of seeking and offering that only one language has: posts of one line hold few other words. */
const TELLING = new Set(
  (
    'søger søges søker søkes søkjer trenger treng haetaan haemme etsin etsimme tarvitaan tarvitsen tarviin keresek keresünk vállalok ' +
    'vállalunk kellene hívható hívjon caut căutăm angajăm angajam angajez relații relatii sunați sunati execut'
  ).split(' '),
);
const TELLING_WORTH = 3;
const FEWEST_WORDS = 3;
/** They share most small words, and their neighbours' tell them apart. */
const IN_SCANDINAVIA = new Set(['sv', 'da', 'no']);

function languageByWords(text: string): string | null {
  const counts = new Map<string, number>();
  for (const word of new Set(text.toLowerCase().match(/\p{L}{2,14}/gu) ?? [])) {
    const worth = TELLING.has(word) ? TELLING_WORTH : 1;
    for (const language of WORDS.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + worth);
  }
  const sorted = [...counts].sort(([, a], [, b]) => b - a);
  const [first, second] = sorted;
  if (first === undefined || first[1] < FEWEST_WORDS) return null;
  if (IN_SCANDINAVIA.has(first[0])) {
    const rival = sorted.find(([language]) => !IN_SCANDINAVIA.has(language));
    return rival !== undefined && rival[1] >= first[1] ? null : scandinavianOf(text);
  }
  return second === undefined || first[1] > second[1] ? first[0] : null;
}

function languagesOfWords(): Map<string, string[]> {
  const languages = new Map<string, string[]>();
  for (const line of SMALL_WORDS.trim().split('\n')) {
    const [language = '', ...words] = line.split(' ');
    for (const word of words) languages.set(word, [...(languages.get(word) ?? []), language]);
  }
  return languages;
}
