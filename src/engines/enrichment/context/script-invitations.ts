/**
 * Invitations in Arabic, Persian, Hebrew and Thai. The first three write “to”, “by” and “and” onto the words that ask, Thai puts no blanks between
 * words: the words are looked for where they stand, and not cut out of the text first.
 */
import type { ContactKind, ContactUse } from '../../../domain/contact.ts';
import type { Span } from '../text/characters.ts';

const REACH = 48;
const REACH_BEHIND = 30;
const SCRIPTS = /[\u05d0-\u05ea\u0620-\u06d3\u0e01-\u0e4e]/;

/** Without what ends a sentence behind them. */
const INVITES_BEFORE = new RegExp(
  `(?:${[
    'للتواصل|تواصل|التواصل|[أاإ]رسل|[إا]رسال|ترسل|يرسل|نرسل|راسل|مراسل|ابعت|يبعت|اتصل|اتصال|كلمني|كلموني|واتس|جوال|موبايل|هاتف|تلفون|تليفون|[إا]يميل|الايميل|البريد|بريد|السيرة|السيره|سي ?في|التقديم|للتقديم|قدّ?م|استفسار|للحجز|للطلب|طلبات|الطلب|تليجرام|تيليجرام|تلجرام|تلغرام|انستا|على الخاص|العروض|عروض|صيفط|بعث',
    'تماس|تلفن|شماره|واتساپ|تلگرام|آیدی|ایدی|ایمیل|رزومه|ارسال|بفرست|پیام|دایرکت|سفارش|ارتباط|پیشنهاد|نمونه[\u200c ]?کار|اینستا',
    'לפנות|פנו|שלחו|תשלחו|שלח|לשלוח|קו"ח|קו״ח|קורות חיים|מייל|אימייל|דוא"ל|דוא״ל|טלפון|טל\'|נייד|וואטסאפ|ווטסאפ|ווצאפ|לפרטים|התקשרו|להתקשר|קשר|טלגרם|אינסטגרם|הודעה|לתיאום|להזמנות|מועמדות|כתבו|לכתוב|דברו|הצעות|הצעת מחיר',
    'โทร|ติดต่อ|สอบถาม|ส่ง|อีเมล|เมล|ไลน์|แอด|ทัก|สมัคร|เบอร์|สนใจ|แชท|ไอจี|ตอบกลับ',
  ].join('|')})[^\\n!?؟。]{0,30}$`,
  'i',
);
const INVITES_BEHIND =
  /^[)\]»" ]{0,2}[^\n.!?؟،,]{0,14}(?:پیام بد|پیام بده|تماس بگیر|بفرست|ارسال کنید|ارسال فرمایید|در ارتباط|واتساب|واتس|اتصال|للتواصل|والتواصل|לפרטים|בוואטסאפ|וואטסאפ|ווטסאפ|להתקשר|ได้เลย|ทักมา|ทักได้|แอดมา)/;
const REFUSED =
  /(?:^|[^\p{L}])(?:لا|عدم|ممنوع|بدون|بلاش|ما|אל|לא|ללא|בלי)(?: \p{L}+){0,2} ?$|(?:لا|عدم|ممنوع|بلاش) (?:ت|ال)?[\p{L}]{2,10}[^\n.!؟،]{0,24}$|(?:אל|לא|בלי) (?:ת|ל|נא )?[\p{L}]{2,10}[^\n.!?,]{0,24}$|(?:ห้าม|อย่า|ไม่ต้อง|ไม่รับ)[^\n ]{0,30}$/u;
const REFUSED_BEHIND = /^[^\n.!?؟]{0,24}(?:ن(?:فرست|زن|ده)\p{L}{0,3}|نکنید|نكنيد|ممنوع|ห้าม|ไม่รับ)/u;
const SWINDLE = /نصاب|نصب|احتيال|احذر|محتال|کلاهبردار|كلاهبردار|هشدار|הונאה|נוכל|עוקץ|זהירות|היזהרו|มิจฉาชีพ|โกง|หลอก|เตือนภัย/;
const RECEIVED =
  /(?:وصل(?:ني|تني|نا)|جا(?:ني|تني|نا)|استلمت|קיבלתי|קיבלנו|הגיע|ได้รับ|รับเมล|دریافت کرد\p{L}*|اومد|گرفتم)[^\n.!?؟]{0,40}$/u;
const FROM_BEHIND = /^[^\n.!?؟]{0,20}(?:به من ایمیل|برام اومد|دریافت کرد|שלח לי|ส่งมา)/;

/**
 * What the words around a find say about its use in one of these languages; null where they say nothing. A link is asked to be followed only by
 * words for applying, which others judge. Looks at a bounded stretch.
 */
export function useInScript(text: string, { start, end }: Span, kind: ContactKind): ContactUse | null {
  const before = text.slice(Math.max(0, start - REACH), start);
  const behind = text.slice(end, end + REACH_BEHIND);
  if (!SCRIPTS.test(before) && !SCRIPTS.test(behind)) return null;
  if (SWINDLE.test(before) || SWINDLE.test(behind) || RECEIVED.test(before) || FROM_BEHIND.test(behind)) return 'seen';
  if (REFUSED.test(before) || REFUSED_BEHIND.test(behind)) return 'seen';
  if (kind === 'website') return null;
  return INVITES_BEFORE.test(before) || INVITES_BEHIND.test(behind) ? 'asked' : null;
}
