/** Sums and words of pay in Arabic. Its countries share the names of their money. */
import { RANGE, type Rule, times } from './money-rules.ts';

/** Countries share the names of their money: what the text names besides tells them apart. */
const ARABIC_PLACES: readonly (readonly [places: RegExp, currencies: Readonly<Record<string, string>>])[] = [
  [/قطر|الدوحه/, { ريال: 'QAR' }],
  [/عماني|سلطنه عمان|مسقط|صلاله/, { ريال: 'OMR' }],
  [/اليمن|يمني|صنعاء|عدن/, { ريال: 'YER' }],
  [/المغرب|الدار البيضاء|الرباط|طنجه|مراكش|اكادير|فاس|ديال|خاصني|شحال|بغيت|مزيان|مغربي/, { درهم: 'MAD' }],
  [/الكويت|كويتي|حولي|السالميه/, { دينار: 'KWD' }],
  [/الاردن|اردني|عمان|اربد|الزرقاء/, { دينار: 'JOD' }],
  [/البحرين|بحريني|المنامه/, { دينار: 'BHD' }],
  [/تونس|تونسي|صفاقس|سوسه/, { دينار: 'TND' }],
  [/الجزائر|جزائري|وهران|قسنطينه/, { دينار: 'DZD' }],
  [/لبنان|لبناني|بيروت/, { ليره: 'LBP' }],
  [/تركيا|تركي|اسطنبول/, { ليره: 'TRY' }],
];
/** Where nothing else is named. */
const ARABIC_USUAL: Readonly<Record<string, string>> = { ريال: 'SAR', درهم: 'AED', جنيه: 'EGP', دولار: 'USD', يورو: 'EUR' };
const NO_EGYPTIAN = /السودان|سوداني|الخرطوم|استرليني/;

/** The rules for a text: what money its words mean depends on the places that it names. */
export function arabicMoney(text: string): readonly Rule[] {
  const currencies = { ...ARABIC_USUAL };
  if (NO_EGYPTIAN.test(text)) delete currencies['جنيه'];
  for (const [places, of] of ARABIC_PLACES) if (places.test(text)) Object.assign(currencies, of);
  const named = Object.entries(currencies).flatMap(([name, code]): Rule[] => [
    [new RegExp(`${RANGE} ?(?:الاف|الف|آلاف) ?${name}\\p{L}{0,3}`, 'gu'), times(1e3, code)],
    [new RegExp(`(\\d) ?${name}(?:ات|ا|ين|هم)?(?!\\p{L})`, 'gu'), `$1 ${code} `],
    [new RegExp(`${code} {1,3}(?:سعودي|مصري|اماراتي|قطري|عماني|مغربي|كويتي|اردني|تونسي|جزائري|بحريني|امريكي)`, 'gu'), `${code} `],
  ]);
  return [...named, ...ARABIC];
}

const CODES = 'SAR|AED|EGP|USD|EUR|QAR|OMR|YER|MAD|KWD|JOD|BHD|TND|DZD|LBP|TRY';
const UNIT_JOIN = String.raw`(${CODES}) {0,3}(?:\/|في|ب|لل|ل|على|عن|كل|لكل)? ?(?:ال)?`;

const ARABIC: readonly Rule[] = [
  [/(\d) ?(?:ر\.?س)(?!\p{L})/gu, '$1 SAR '],
  [/(\d) ?(?:د\.?إ|د\.?ا)(?!\p{L})/gu, '$1 AED '],
  [/(\d) ?(?:ج\.?م)(?!\p{L})/gu, '$1 EGP '],
  [/(\d) ?(?:د\.?ك)(?!\p{L})/gu, '$1 KWD '],
  [/(\d) ?(?:د\.?م|dh|dhs)(?!\p{L})/giu, '$1 MAD '],
  [/(\d) ?(?:د\.?ج)(?!\p{L})/gu, '$1 DZD '],
  [/(\d) ?(?:د\.?ت)(?!\p{L})/gu, '$1 TND '],
  [new RegExp(`${RANGE} ?(?:الاف|آلاف|الف)(?!\\p{L})`, 'gu'), times(1e3, '')],
  [new RegExp(`${UNIT_JOIN}ساعه(?!\\p{L})`, 'gu'), '$1/hour '],
  [new RegExp(`${UNIT_JOIN}(?:يوم|يوميا|يوميه)(?!\\p{L})`, 'gu'), '$1/day '],
  [new RegExp(`${UNIT_JOIN}(?:اسبوع|اسبوعيا|سبوع)(?!\\p{L})`, 'gu'), '$1/week '],
  [new RegExp(`${UNIT_JOIN}(?:شهر|شهريا|شهري)(?!\\p{L})`, 'gu'), '$1/month '],
  [
    new RegExp(
      `${UNIT_JOIN}(?:صفحه|كلمه|الف كلمه|حصه|فيديو|مقال|مقاله|تصميم|قطعه|صوره|متر|جلسه|درس|حلقه|دقيقه|بوست|منشور|ريل|شعار|رحله|منتج|الواحد|الواحده|وصف|وصله|قصيده|رسمه|عرض|شريحه|حلقات|نص|ترجمه|كرتون|بطاقه|تسجيل)(?!\\p{L})`,
      'gu',
    ),
    '$1/item ',
  ],
  [/(?<!\p{L})(?:و|ب)?(?:ال)?(?:ساعه|بالساعه) ?(?:ب ?)?(?=\d)/gu, ' hourly '],
  [/(?<!\p{L})(?:يوميه|باليوم|اليوميه) ?(?=\d)/gu, ' daily '],
  [/(?<!\p{L})و?(?:ال)?(?:صفحه|حصه|فيديو|مقال|تصميم|كلمه|حلقه) (?:ب ?|بسعر ?|الواحد(?:ه)? ?)(?=\d)/gu, ' per text '],
  [
    new RegExp(`(${CODES}) {0,3}(?:للمشروع كامل|للمشروع|على المشروع|علي المشروع|كامل المشروع|شامل)`, 'gu'),
    '$1 for the whole project ',
  ],
  [/(?:بحد اقصي|كحد اقصي|لا (?:تتجاوز|يتجاوز|تتعدي|يتعدي)) ?(?=\d)/gu, ' budget up to '],
  [/(?<!\p{L})(?:و|ب|ل)?(?:ال)?(?:ايجار|للايجار)(?!\p{L})/gu, ' rent '],
  [/(?<!\p{L})(?:و|ب)?(?:ال)?(?:عربون|مقدم|تامين مسترد|وديعه)(?!\p{L})/gu, ' deposit '],
  [/(?<!\p{L})(?:و|ب)?(?:ال)?(?:رسوم|اشتراك|عموله)(?: \p{L}+)?(?!\p{L})/gu, ' registration '],
  [/(?<!\p{L})(?:و|ب)?(?:ال)?(?:خصم|تخفيض)(?!\p{L})/gu, ' discount '],
  [/(?<!\p{L})(?:و|ب|ل)?(?:ال)?(?:مبيعات|ارباح|راس مال)(?!\p{L})/gu, ' revenue '],
  [/(?<!\p{L})(?:و|ب|ف)?(?:ال)?ميزاني(?:ه|تي|تنا|ته|تها)(?: (?:المشروع|حدود|في حدود|من))?(?!\p{L})/gu, ' budget '],
  [/(?<!\p{L})(?:و|ب|ف)?(?:ال)?(?:راتب|مرتب|اجر شهري)(?: (?:شهري|الشهري|اساسي))?(?!\p{L})/gu, ' salary '],
  [
    /(?<!\p{L})(?:و|ب|ه|ا|ن|س|راح |رح )?(?:ادفع|بدفع|ندفع|هدفع|هادفع|دافع|سادفع|ادفعله|ندفعو|نعطي|بعطي|اعطي|بعطيه|حاطه|حاط|مخصصين|مخصص|راصدين)(?: (?:له|لك|لكم|فيه|عليه|من))?(?!\p{L})/gu,
    ' i will pay ',
  ],
  [/(?<!\p{L})(?:و|ب|ل)?(?:ال)?(?:مقابل|اجر|اجره|مكافاه|اجرته|اتعاب|المبلغ)(?: (?:مادي|مبلغ|قدره))?(?!\p{L})/gu, ' payment '],
  [/(?<!\p{L})(?:حوالي|تقريبا|في حدود|حدود)(?= ?\d)/gu, ' around '],
];
