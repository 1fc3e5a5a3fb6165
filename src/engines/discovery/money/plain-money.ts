/**
 * Sums and words of pay in Vietnamese, Arabic, Hebrew, Persian and Thai, written as the patterns of this room know them: `١٥٠٠ ريال للساعة` as
 * `1500 SAR/hour`. Their letters join to the words beside them, so that no pattern made for words with blanks between them would find them.
 */

import { arabicOrPersian, letteredIn, withPlainFigures } from '../languages/script-forms.ts';
import { arabicMoney } from './money-arabic.ts';
import { RANGE, type Rule, times } from './money-rules.ts';

/** The letters of these languages, or the sign of the dong behind a figure. */
const SCRIPTS = /[\u0590-\u06ff\u0e00-\u0e7f\u1ea0-\u1ef9ơư]|\d ?đ(?!\p{L})/u;
/** Vietnamese typed without its marks, by words that every such post holds one of. */
const BARE_VIETNAMESE = /(?<![\p{L}\d])(?:nguoi|duoc|luong|trieu|tuyen|ng[aâ]n s[aá]ch|lương)(?!\p{L})/iu;
/** The same words anywhere, which is found out in a fraction of the time. */
const MAYBE_VIETNAMESE = /nguoi|duoc|luong|trieu|tuyen|ng[aâ]n s[aá]ch|lương/i;
const LANGUAGE_REACH = 600;

/**
 * Title and body with their money as the other patterns read it; as they are where they hold none of these languages. No offset into them holds
 * in the result.
 */
export function withPlainMoney(title: string, body: string, isRequest: boolean): readonly [title: string, body: string] {
  const language = languageIn(title, body, isRequest);
  if (language === null) return [withPlainFigures(title), withPlainFigures(body)];
  const forms = [title, body].map((text) => letteredIn(language, text));
  const rules = [BETWEEN, JOINED, ...(language === 'ar' ? arabicMoney(forms.join('\n')) : (RULES[language] ?? []))];
  const [top = '', rest = ''] = forms.map((text) =>
    rules.reduce((plain, [pattern, by]) => plain.replace(pattern, by as string), text),
  );
  return [top, rest];
}

function languageIn(title: string, body: string, isRequest: boolean): string | null {
  if (!SCRIPTS.test(body) && !SCRIPTS.test(title))
    return isRequest && isVietnamese(`${title}\n${body.slice(0, LANGUAGE_REACH)}`) ? 'vi' : null;
  const text = `${title}\n${body}`;
  if (/[\u0e01-\u0e4e]/.test(text)) return 'th';
  if (/[\u05d0-\u05ea]/.test(text)) return 'he';
  if (!/[\u0620-\u064a]/.test(text)) return 'vi';
  return PERSIAN_MONEY.test(text) ? 'fa' : (arabicOrPersian(text) ?? 'ar');
}

function isVietnamese(text: string): boolean {
  return MAYBE_VIETNAMESE.test(text) && BARE_VIETNAMESE.test(text);
}

/** `بين 200 و 300`, `בין 200 ל-300` */
const BETWEEN: Rule = [/(?:ما )?(?:بين|בין) (\d[\d.,]{0,14}) ?(?:و|ל-?) ?(?=\d)/gu, '$1-'];

/** Said of money in Persian alone. */
const PERSIAN_MONEY = /بودجه|دلار|توم[اآ]?ن/;

/** Two figures of a range. */
const JOINED: Rule = [
  /(\d(?: ?(?:k|tr|triệu|אלף|الاف|آلاف|الف|هزار|ميليون|พัน|หมื่น))?) ?(?:đến|tới|den|toi|עד|تا|الي|الى|حتي|ถึง) ?(?=\d)/gu,
  '$1-',
];

/** A figure right behind a word of pay is of the money of the only country that speaks the language. */
function unsaid(currency: string): Rule {
  return [
    /(budget|salary|pay|payment|per text|hourly|daily|weekly|monthly)( {1,3}(?:[:：] ?)?(?:up to |around |daily |hourly |monthly | )*)(\d[\d,.]*(?:-\d[\d,.]*)?)(?![\d,.]| ?(?:[A-Z]{3}|[-–$€£₪฿%k\d]|thousand|million))/gu,
    `$1$2$3 ${currency} `,
  ];
}

const VIETNAMESE: readonly Rule[] = [
  // `3tr5`, `2 triệu rưỡi`
  [
    /(\d)[ ]?(?:tr|triệu|củ)[ ]?([1-9])(?!\d)(?! ?(?:bài|video|clip|trang|người|bạn|buổi|tháng|ngày|giờ))/giu,
    '$1.$2 million VND ',
  ],
  [/(\d)[ ]?(?:tr|triệu|củ)[ ]?rưỡi/giu, '$1.5 million VND '],
  [/(\d)[ ]?(?:triệu|trieu|tr|củ)(?!\p{L})(?: ?(?:vnđ|vnd|đồng|đ)(?!\p{L}))?/giu, '$1 million VND '],
  [/(\d)[ ]?(?:tỷ|tỉ)(?!\p{L})(?: ?(?:vnđ|vnd|đồng|đ)(?!\p{L}))?/giu, '$1 billion VND '],
  [/(\d)[ ]?(?:nghìn|ngàn|nghin|ngan)(?!\p{L})(?: ?(?:vnđ|vnd|đồng|đ)(?!\p{L}))?/giu, '$1 thousand VND '],
  [/(?<![$€£\d.,-])(\d{1,4}(?:-\d{1,4})?) ?k(?!\p{L})(?! ?(?:usd|\$|eur))(?: ?(?:vnđ|vnd|đồng|đ)(?!\p{L}))?/giu, '$1k VND '],
  [/(\d)[ ]?(?:vnđ|đồng|đ)(?!\p{L})/giu, '$1 VND '],
  [/(VND|USD) {0,3}(?:\/|mỗi|một|1|theo|trên|cho mỗi|cho 1|cho một)? ?(?:giờ|tiếng|h)(?!\p{L})/gu, '$1/hour '],
  [/(VND|USD) {0,3}(?:\/|mỗi|một|1|cho 1)? ?ngày(?!\p{L})/gu, '$1/day '],
  [/(VND|USD) {0,3}(?:\/|mỗi|một|1)? ?tuần(?!\p{L})/gu, '$1/week '],
  [/(VND|USD) {0,3}(?:\/|mỗi|một|1)? ?(?:tháng|th)(?!\p{L})/gu, '$1/month '],
  [
    /(VND|USD) {0,3}(?:\/ ?|mỗi |một |1 |cho 1 |cho mỗi |a )(?:1 )?(?:bài|trang|từ|video|clip|ảnh|buổi|ca|sản phẩm|sp|mẫu|slide|tấm|bức|bộ|người|tiết|show|bản|cái|chữ|tin|đơn|poster|banner|logo)(?!\p{L})/giu,
    '$1/item ',
  ],
  [/(?<!\p{L})(?:ngân sách|ngan sach|kinh phí|kinh phi|budget tầm|tài chính)(?!\p{L})/giu, ' budget '],
  [/(?<!\p{L})(?:giá thuê|tiền nhà|tiền thuê|thuê phòng|giá phòng)(?!\p{L})/giu, ' rent '],
  [/(?<!\p{L})(?:đặt cọc|tiền cọc|đóng cọc|cọc)(?!\p{L})/giu, ' deposit '],
  [/(?<!\p{L})(?:doanh thu|doanh số)(?!\p{L})/giu, ' revenue '],
  [/(?<!\p{L})(?:phí đăng ký|phí hồ sơ|học phí|phí ship)(?!\p{L})/giu, ' registration '],
  [/(?<!\p{L})(?:giảm giá|giảm|khuyến mãi)(?!\p{L})/giu, ' discount '],
  [/(?<!\p{L})(?:lương cứng|mức lương|lương|luong|thu nhập)(?!\p{L})/giu, ' salary '],
  [/(?<!\p{L})(?:thù lao|nhuận bút|tiền công|công)(?!\p{L})(?=[^\p{L}\d\n]{0,3}(?:(?:là|khoảng|từ|tầm) )?\d)/giu, ' payment '],
  [/(?<!\p{L})(?:em|mình|minh|bên em|bên mình|shop|xin|sẽ) (?:xin )?(?:trả|tra|gửi|hậu tạ|cảm ơn)(?!\p{L})/giu, ' i will pay '],
  [/(?<!\p{L})(?:trả|tra|hậu tạ)(?!\p{L})(?=(?: (?:là|khoảng|từ|tầm|công))?[^\p{L}\d\n]{0,3}\d)/giu, ' will pay '],
  [/(VND|USD) {0,3}(?:trọn gói|cả gói|cho cả|đổ lại|trở lại|trở xuống)/gu, '$1 for the whole project '],
  [/(?<!\p{L})(?:chi phí|giá) (?=(?:tối đa|không quá|khoảng|tầm) )/giu, ' budget '],
  [/(?<!\p{L})(?:tối đa|không quá)(?= \d)/giu, ' up to '],
  [/(?<!\p{L})(?:khoảng|tầm|cỡ)(?!\p{L})(?= \d)/giu, ' around '],
];

const HEBREW: readonly Rule[] = [
  [new RegExp(`${RANGE} ?(?:אש"ח|אלש"ח)`, 'gu'), times(1000, 'ILS')],
  [new RegExp(`${RANGE} ?אל[פף](?:ים)?(?![א-ת])(?: ?(?:ש"ח|שח|שקל(?:ים)?|₪))?`, 'gu'), times(1000, 'ILS')],
  [/(\d) ?(?:ש"ח|ש''ח|ש'ח|שקל(?:ים)?|שח)(?![א-ת])/gu, '$1 ILS '],
  [/(\d) ?[k] ?(?:ש"ח|שקל|ILS|₪)/giu, '$1k ILS '],
  [/(\d) ?₪/gu, '$1 ILS '],
  [/(\d) ?(?:דולר(?:ים)?)(?![א-ת])/gu, '$1 USD '],
  [/(\d) ?(?:יורו|אירו)(?![א-ת])/gu, '$1 EUR '],
  [/(\d|ILS|USD) {0,3}(?:\/|ל|ב|per )? ?(?:ברוטו |נטו )?(?:לשעה|בשעה|שעה)(?![א-ת])/gu, '$1/hour '],
  [/(ILS|USD) {0,3}(?:\/|ל)? ?(?:יום|ליום)(?![א-ת])/gu, '$1/day '],
  [/(ILS|USD) {0,3}(?:\/|ל|ב)? ?(?:שבוע|לשבוע|בשבוע)(?![א-ת])/gu, '$1/week '],
  [/(ILS|USD) {0,3}(?:ברוטו |נטו )?(?:\/|ל|ב)? ?(?:חודש|לחודש|בחודש|חודשי)(?![א-ת])/gu, '$1/month '],
  [
    /(ILS|USD) {0,3}(?:\/ ?|ל)(?:עמוד|מילה|שיעור|סרטון|איור|מאמר|כתבה|תמונה|מפגש|אירוע|יחידה|פוסט|משמרת|פגישה|לוגו|טקסט|דקה|הובלה|ארגז)(?![א-ת])/gu,
    '$1/item ',
  ],
  [/(?<![א-ת])(?:שכר דירה|שכירות|שכ"ד)(?![א-ת])/gu, ' rent '],
  [/(?<![א-ת])[הוב]?(?:פיקדון|מקדמה|ערבון)(?![א-ת])/gu, ' deposit '],
  [/(?<![א-ת])[הוב]?(?:דמי רישום|דמי הרשמה|עמלה)(?![א-ת])/gu, ' registration '],
  [/(?<![א-ת])[הוב]?(?:הנחה|הנחת)(?![א-ת])/gu, ' discount '],
  [/(?<![א-ת])[הובל]{0,2}תקציב(?:י|נו)?(?: הוא| שלי| שלנו| של)?(?![א-ת])/gu, ' budget '],
  [/(?<![א-ת])[הובל]{0,2}(?:שכר|משכורת)(?: בסיס| התחלתי| חודשי)?(?![א-ת])/gu, ' salary '],
  [/(?<![א-ת])(?:משלמים|משלמת|משלם|אשלם|נשלם|ישולם|מציעים|מוכן לשלם|מוכנה לשלם|מוכנים לשלם)(?![א-ת])/gu, ' i will pay '],
  [/(?<![א-ת])[הוב]?(?:תשלום|תמורה|תמורת|גמול)(?![א-ת])/gu, ' payment '],
  [/(ILS|USD) {0,3}(?:לכל הפרויקט|לכל העבודה|לפרויקט|סה"כ|גלובלי)/gu, '$1 for the whole project '],
  [/(?<![א-ת])עד(?= \d)/gu, ' up to '],
  [/(?<![א-ת])(?:בערך|סביב|כ-)(?= ?\d)/gu, ' around '],
  unsaid('ILS'),
];

/** Before each figure of Thai there is a blank, behind its words as well: nothing parts them. */
const THAI: readonly Rule[] = [
  [new RegExp(`${RANGE} ?ล้าน`, 'gu'), times(1e6, 'THB')],
  [new RegExp(`${RANGE} ?แสน`, 'gu'), times(1e5, 'THB')],
  [new RegExp(`${RANGE} ?หมื่น`, 'gu'), times(1e4, 'THB')],
  [new RegExp(`${RANGE} ?พัน`, 'gu'), times(1e3, 'THB')],
  [/(\d) ?(?:บาท|บ\.|฿)/gu, '$1 THB '],
  [/(?:ชั่วโมง|ชม\.?|ช\.ม\.) ?ละ ?(\d[\d,.]*)(?![\d,.]| ?THB| ?[-–]\d)/gu, ' hourly $1 THB '],
  [/(?:ชั่วโมง|ชม\.?|ช\.ม\.) ?ละ ?(?=\d)/gu, ' hourly '],
  [/วันละ ?(\d[\d,.]*)(?![\d,.]| ?THB| ?[-–]\d)/gu, ' daily $1 THB '],
  [/วันละ ?(?=\d)/gu, ' daily '],
  [/(?:สัปดาห์|อาทิตย์)ละ ?(\d[\d,.]*)(?![\d,.]| ?THB| ?[-–]\d)/gu, ' weekly $1 THB '],
  [/(?:สัปดาห์|อาทิตย์)ละ ?(?=\d)/gu, ' weekly '],
  [/เดือนละ ?(\d[\d,.]*)(?![\d,.]| ?THB| ?[-–]\d)/gu, ' monthly $1 THB '],
  [/เดือนละ ?(?=\d)/gu, ' monthly '],
  [/(?:หน้า|ชิ้น|รูป|ภาพ|คลิป|ครั้ง|ตัว|งาน|ตอน|บทความ|เครื่อง|แผ่น|คน|บท|คำ|นาที|โพสต์|ใบ|จุด|ห้อง|หัว|เพลง)ละ ?(?=\d)/gu, ' per text '],
  [/(\d|THB) {0,3}(?:\/|ต่อ|ต่อหนึ่ง) ?(?:ชั่วโมง|ชม\.?|ช\.ม\.)/gu, '$1/hour '],
  [/(\d|THB) {0,3}(?:\/|ต่อ) ?วัน/gu, '$1/day '],
  [/(THB) {0,3}(?:\/|ต่อ) ?(?:สัปดาห์|อาทิตย์)/gu, '$1/week '],
  [/(\d|THB) {0,3}(?:\/|ต่อ) ?เดือน/gu, '$1/month '],
  [/(THB) {0,3}(?:\/|ต่อ) ?[\u0e01-\u0e4e]{2,10}/gu, '$1/item '],
  [/ค่าเช่า/gu, ' rent '],
  [/(?:เงิน)?มัดจำ|เงินประกัน/gu, ' deposit '],
  [/ค่าสมัคร|ค่าประกัน|ค่าธรรมเนียม|ค่าเรียน|ค่าเทอม|ค่าส่ง/gu, ' registration '],
  [/ส่วนลด|ลดราคา|ลดเหลือ/gu, ' discount '],
  [/ยอดขาย|รายได้(?!วันละ|เดือนละ|ต่อ| daily| monthly| per)/gu, ' revenue '],
  [/(?:มี)?งบ(?:ประมาณ|อยู่ที่|อยู่|ไม่เกิน|ราวๆ|เรา|ผม|ที่ตั้งไว้)? ?/gu, ' budget '],
  [/(?:ฐาน)?เงินเดือน(?:เริ่มต้น|ประมาณ)? ?/gu, ' salary '],
  [/(?:ผม|เรา|ดิฉัน|ทางร้าน|ทางเรา)?(?:ยินดี)?จ่าย(?:ให้)? ?(?=(?:ไม่เกิน|ประมาณ)? ?\d)/gu, ' i will pay '],
  [
    /(?:รายได้|ค่าจ้าง|ค่าแรง|ค่าตอบแทน|ค่าเหนื่อย|ค่าขนม(?:ให้)?|ค่าตัว|ให้(?:ค่าจ้าง)?) *(?=(?:hourly |daily |weekly |monthly |ไม่เกิน ?|ประมาณ ?)?\d)/gu,
    ' payment ',
  ],
  [/(THB) {0,3}(?:ทั้งโปรเจค|ทั้งงาน|เหมาจ่าย|เหมา)/gu, '$1 for the whole project '],
  [/ไม่เกิน ?(?=\d)/gu, ' up to '],
  [/ประมาณ ?(?=\d)/gu, ' around '],
  unsaid('THB'),
];

const PERSIAN: readonly Rule[] = [
  [new RegExp(`${RANGE} ?(?:ميليون|مليون|م)(?: ?و ?نيم)? ?(?:تومان|تومن|ت)(?!\\p{L})`, 'gu'), times(1e7, 'IRR')],
  [new RegExp(`${RANGE} ?هزار ?(?:تومان|تومن|ت)(?!\\p{L})`, 'gu'), times(1e4, 'IRR')],
  [
    new RegExp(`${RANGE} ?(?:تومان|تومن)(?!\\p{L})`, 'gu'),
    (whole, ...groups) => times(tomanOf(groups[0] ?? ''), 'IRR')(whole, groups[0] ?? '', groups[1], groups[2]),
  ],
  [new RegExp(`${RANGE} ?(?:ميليون|مليون) ?ريال`, 'gu'), times(1e6, 'IRR')],
  [/(\d) ?ريال/gu, '$1 IRR '],
  [new RegExp(`${RANGE} ?(?:ميليون)(?!\\p{L})(?! ?(?:دلار|نفر|بازديد|کاربر|كاربر))`, 'gu'), times(1e7, 'IRR')],
  [new RegExp(`${RANGE} ?(?:هزار)(?!\\p{L})(?= ?(?:مي|پرداخت|بابت|براي|هر|در|[.،!؟\\n]|$))`, 'gu'), times(1e4, 'IRR')],
  [/(\d) ?(?:دلار|تتر)/gu, '$1 USD '],
  [/(\d) ?يورو/gu, '$1 EUR '],
  [/(?<!\p{L})ساعتي ?(?=\d)/gu, ' hourly '],
  [/(?<!\p{L})(?:روزي|روزانه) ?(?=\d)/gu, ' daily '],
  [/(?<!\p{L})(?:هفته ?اي|هفتگي) ?(?=\d)/gu, ' weekly '],
  [/(?<!\p{L})(?:ماهي|ماهانه|ماهيانه) ?(?=\d)/gu, ' monthly '],
  [
    /(?<!\p{L})(?:(?:صفحه|دقيقه|جلسه|كلمه|دونه|عدد|متر|ويديو|پست|اسلايد) ?ا?ي|هر (?:صفحه|دقيقه|جلسه|كلمه|عدد|متر|ويديو|پست|اسلايد|مقاله|لوگو|طرح|عكس)) ?(?:اي )?(?=\d)/gu,
    ' per text ',
  ],
  [/(IRR|USD) {0,3}(?:\/|در|براي هر|هر|به ازاي هر) ?ساعت/gu, '$1/hour '],
  [/(IRR|USD) {0,3}(?:\/|در|براي هر|هر) ?روز/gu, '$1/day '],
  [/(IRR|USD) {0,3}(?:(?:\/|در|براي هر|هر) ?ماه|ماهانه|ماهيانه)/gu, '$1/month '],
  [/(IRR|USD) {0,3}(?:\/|براي هر|هر|به ازاي هر) ?\p{L}{2,10}/gu, '$1/item '],
  [/(?<!\p{L})(?:اجاره|رهن|كرايه)(?!\p{L})/gu, ' rent '],
  [/(?<!\p{L})(?:وديعه|بيعانه|پيش پرداخت)(?!\p{L})/gu, ' deposit '],
  [/(?<!\p{L})(?:تخفيف)(?!\p{L})/gu, ' discount '],
  [/(?<!\p{L})(?:هزينه ثبت نام|حق عضويت|شهريه|كارمزد)(?!\p{L})/gu, ' registration '],
  [/(?<!\p{L})(?:درآمد|درامد|فروش)(?!\p{L})/gu, ' revenue '],
  [/(?<!\p{L})بودجه(?:م|ام|مون|مان|ما|من|مورد نظر| ما| من)?(?!\p{L})/gu, ' budget '],
  [/(?<!\p{L})(?:حقوق|حقوق ثابت|حقوق پايه|دريافتي)(?!\p{L})/gu, ' salary '],
  [
    /(?<!\p{L})(?:دستمزد|حق ?الزحمه|حق ?الزحمش|مزد|مبلغ|هزينه پيشنهادي|قيمت پيشنهادي|پيشنهاد من|پيشنهادم|پرداختي)(?!\p{L})/gu,
    ' payment ',
  ],
  [/(?<!\p{L})(?:حدود|تقريبا|حدودا)(?= ?\d)/gu, ' around '],
  [/(?<!\p{L})(?:تا|حداكثر)(?= ?\d)/gu, ' up to '],
  [
    /(IRR|USD|[$€]|\d\$) {0,3}(?:رو |را )?(?:پرداخت ميكنم|پرداخت ميكنيم|پرداخت مي ?شود|پرداخت ميشه|ميدم|ميديم|ميپردازم|مي دم|در نظر گرفتم|در نظر گرفتيم|بودجه دارم)/gu,
    '$1 set aside for it ',
  ],
  [/(IRR|USD|[$€]) {0,3}(?:براي )?كل (?:پروژه|كار)/gu, '$1 for the whole project '],
];

/** Toman are ten rials; in small talk the thousands are left out: `200 تومن` are two hundred thousand. */
function tomanOf(figure: string): number {
  return Number(figure.replace(/[.,]/g, '')) < 1000 ? 1e4 : 10;
}

const RULES: Readonly<Record<string, readonly Rule[]>> = { vi: VIETNAMESE, he: HEBREW, th: THAI, fa: PERSIAN };
