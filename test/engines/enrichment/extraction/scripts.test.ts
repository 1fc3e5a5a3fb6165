/** Contacts in Arabic, Hebrew, Persian, Thai and Vietnamese: other figures, joined words, marks of direction. Every sentence and number is invented. */
import { describe, expect, test } from 'vitest';
import { findContacts } from '../../../../src/engines/enrichment/extraction/extract.ts';

/** A body, and `kind value use` of each find. */
type Case = readonly [body: string, ...finds: string[]];

const MAIL: readonly Case[] = [
  ['ترسل السيرة الذاتية على jo@acme.co', 'email jo@acme.co asked'],
  ['ارسل اعمالك الى الايميل:jo@acme.co', 'email jo@acme.co asked'],
  ['للتقديم يرجى إرسال نماذج الأعمال إلى jo@acme.co', 'email jo@acme.co asked'],
  ['لا ترسل على jo@acme.co رجاء', 'email jo@acme.co seen'],
  ['نصاب يراسل من jo@acme.co احذروا', 'email jo@acme.co seen'],
  ['وصلتني رسالة من jo@acme.co تطلب رقم البطاقة', 'email jo@acme.co seen'],
  ['מחפשת מעצבת, קו"ח למייל jo@acme.co', 'email jo@acme.co asked'],
  ['שלחו דוגמאות לjo@acme.co', 'email jo@acme.co asked'],
  ['אל תשלחו ל jo@acme.co', 'email jo@acme.co seen'],
  ['קיבלתי הודעה מ jo@acme.co, זו הונאה', 'email jo@acme.co seen'],
  ['نمونه کار بفرستید به jo@acme.co', 'email jo@acme.co asked'],
  ['رزومه خود را به آدرس jo@acme.co ارسال کنید', 'email jo@acme.co asked'],
  ['لطفا به jo@acme.co نفرستید', 'email jo@acme.co seen'],
  ['ส่งประวัติมาที่ jo@acme.co', 'email jo@acme.co asked'],
  ['ส่งเรซูเม่ที่อีเมลjo@acme.coนะคะ', 'email jo@acme.co asked'],
  ['มิจฉาชีพใช้อีเมล jo@acme.co', 'email jo@acme.co seen'],
  ['Gửi CV về jo@acme.co nhé', 'email jo@acme.co asked'],
  ['Ứng tuyển qua mail jo@acme.co', 'email jo@acme.co asked'],
];

const NUMBERS: readonly Case[] = [
  ['مطلوب مصمم في جدة، للتواصل واتساب ٠٥٠٠٠٠٠١٤٢', 'whatsapp +966500000142 asked'],
  ['مطلوب سباك في الرياض، جوال 0500000142', 'phone +966500000142 asked'],
  ['مطلوب سواق في دبي، للتواصل ٠٥٠ ٠٠٠ ٠١٤٢', 'phone +971500000142 asked'],
  ['عايز حد يعملي لوجو، موبايل ٠١٠٠٠٠٠٠١٤٢', 'phone +201000000142 asked'],
  ['خاصني مصور ديال العرس، اتصل على 0600000142', 'phone +212600000142 asked'],
  ['דרוש נהג, לפרטים 050-0000142', 'phone +972500000142 asked'],
  ['דרוש נהג. נייד:0500000142 משה', 'phone +972500000142 asked'],
  ['หาคนทำเว็บ โทร0800000142ครับ', 'phone +66800000142 asked'],
  ['หาคนทำเว็บ โทร ๐๘๐-๐๐๐-๐๑๔๒', 'phone +66800000142 asked'],
  ['به یک طراح نیازمندیم. تماس ۰۹۱۲۰۰۰۰۱۴۲', 'phone +989120000142 asked'],
  ['به یک طراح نیازمندیم. تلفن: 021-88000142', 'phone +982188000142 asked'],
  ['Cần tìm thợ sơn, liên hệ 0901 000 142', 'phone +84901000142 asked'],
  ['Cần người viết bài, sđt 0901.000.142 gặp Lan', 'phone +84901000142 asked'],
  ['Zalo: 0901000142 em nhận thiết kế logo ạ', 'phone +84901000142 asked'],
  ['ナレーションをお願いできる方を探しています。お電話ください。03-5000-0142', 'phone +81350000142 asked'],
  ['به یک عکاس نیازمندیم، تماس بگیرید: ۰۹۱۲۰۰۰۰۱۴۲', 'phone +989120000142 asked'],
  // Which of two countries is said by nothing.
  ['مطلوب مصمم، اتصل على ٠٥٠٠٠٠٠١٤٢'],
  ['الميزانية ١٥٠٠٠٠٠٠ ريال والطلب رقم ٢٠٢٤٠٠٠١٤٢'],
  ['שלמו לחשבון 050000142 בבנק'],
  ['โอนมาที่เลขบัญชี 080-0-00014-2 ค่ะ'],
  ['واریز به شماره کارت ۰۹۱۲۰۰۰۰۱۴۲'],
  ['Chuyển khoản STK 0901000142 nhé'],
  ['งบ 8,000 บาท ส่งภายใน 12/05/2567'],
];

const OTHERS: readonly Case[] = [
  ['للتواصل تيليجرام @jo_doe_shop', 'telegram jo_doe_shop asked'],
  ['آیدی تلگرام @jo_doe_shop پیام بدید', 'telegram jo_doe_shop asked'],
  ['דברו איתי בטלגרם @jo_doe_shop', 'telegram jo_doe_shop asked'],
  ['אתר שלי: https://acmely.co מוזמנים לפנות', 'website https://acmely.co/ published'],
  ['תיק העבודות שלי https://acmely.co', 'website https://acmely.co/ published'],
  ['سایت ما https://acmely.co برای سفارش پیام بدید', 'website https://acmely.co/ published'],
  ['هذا معرض أعمالي https://acmely.co', 'website https://acmely.co/ published'],
  ['ดูผลงานได้ที่ https://acmely.co ค่ะ', 'website https://acmely.co/ published'],
  ['Website của mình: https://acmely.co ạ', 'website https://acmely.co/ published'],
  ['ابغى موقع مثل https://acmely.co'],
  ['רוצה אתר בסגנון https://acmely.co'],
  ['อยากได้เว็บเหมือน https://acmely.co'],
  ['Mình muốn làm web giống https://acmely.co'],
];

const SPELLED: readonly Case[] = [
  ['כתבו לי: jo שטרודל acme נקודה co', 'email jo@acme.co asked'],
  ['jo (ات) acme دوت com', 'email jo@acme.com published'],
  ['jo آت acme نقطه com', 'email jo@acme.com published'],
];

/** Marks of direction and characters without width around a find hide it from nobody, and are no part of what is reported. */
const UNSEEN: readonly Case[] = [
  ['אימייל: \u200fjo@acme.co\u200f', 'email jo@acme.co asked'],
  ['طلبات:\u202ajo@acme.co\u202c', 'email jo@acme.co asked'],
  ['ارسل الى \u2068jo@acme.co\u2069 السيرة', 'email jo@acme.co asked'],
  ['ส่งมาที่\u200bjo@acme.co\u200bได้เลย', 'email jo@acme.co asked'],
  ['ایمیل\u200cjo@acme.co', 'email jo@acme.co asked'],
  ['هاتف \u200e+966 50 000 0142\u200e', 'phone +966500000142 asked'],
  ['הטלפון \u200e050-0000142\u200e לפרטים', 'phone +972500000142 asked'],
  ['الموقع:\u200fhttps://acmely.co\u200f شكرا', 'website https://acmely.co/ published'],
  ['موقعي\u200fhttps://acmely.co', 'website https://acmely.co/ published'],
  ['سایت ما:\u2067https://acmely.co\u2069', 'website https://acmely.co/ published'],
];

const HIDDEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;

async function findsIn(body: string): Promise<string[]> {
  const contacts = await findContacts({ title: '', body });
  return contacts.map(({ kind, value, use }) => `${kind} ${value} ${use}`);
}

describe.each(Object.entries({ mail: MAIL, numbers: NUMBERS, others: OTHERS, spelled: SPELLED, unseen: UNSEEN }))(
  '%s',
  (_, cases) => {
    test.each(cases)('%j', async (body, ...finds) => {
      expect(await findsIn(body)).toEqual(finds);
    });
  },
);

test.each(UNSEEN)('nothing unseen is reported, and the quote stands where it is said to: %j', async (body) => {
  const [contact] = await findContacts({ title: '', body });
  expect(contact).toBeDefined();
  if (contact === undefined) return;
  expect(contact.value).not.toMatch(HIDDEN);
  expect(contact.quote).not.toMatch(HIDDEN);
  expect(`\n${body}`.slice(contact.start, contact.end)).toBe(contact.quote);
});
