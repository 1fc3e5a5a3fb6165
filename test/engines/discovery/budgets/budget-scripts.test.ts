/** Pay in Vietnamese, Arabic, Hebrew, Persian and Thai: other figures, joined words, names of money that countries share. All posts are invented. */
import { describe, expect, it } from 'vitest';
import { paid } from './told-budget.ts';

type Case = readonly [title: string, body: string, pay: string | null, isEmployment?: boolean];

const POSTS: readonly Case[] = [
  // Vietnamese
  ['Cần thiết kế logo', 'Ngân sách khoảng 2 triệu', '2000000 VND fixed'],
  ['Cần thiết kế logo', 'ngân sách 3tr5, ib mình', '3500000 VND fixed'],
  ['Tuyển cộng tác viên', '80k/bài 1000 từ', '80000 VND item'],
  ['Tuyển cộng tác viên', 'Nhuận bút: 150.000đ/bài', '150000 VND item'],
  ['Tuyển kế toán', 'Lương 10-12 triệu', '10000000-12000000 VND month', true],
  ['Tuyển phục vụ', 'lương 25k/giờ, ca tối', '25000 VND hour'],
  ['Cần giúp việc', 'ngày 2 tiếng, 60k/giờ', '60000 VND hour'],
  ['Cần sửa web', 'mình trả 500k', '500000 VND fixed'],
  ['can tim nguoi sua web', 'tra 500k, ai lam duoc inbox', '500000 VND fixed'],
  ['Cần gia sư toán', '200k/buổi', '200000 VND item'],
  ['Cần quay phim', 'ngân sách 1,5 triệu đồng', '1500000 VND fixed'],
  ['Cần dịch', 'em trả 40 nghìn đồng mỗi trang', '40000 VND item'],
  ['Tuyển dev', 'Lương: 1500 USD/tháng', '1500 USD month', true],
  ['Tìm phòng trọ', 'tiền nhà dưới 3 triệu', null],
  // Arabic
  ['مطلوب مصمم', 'الميزانية ١٥٠٠ ريال', '1500 SAR fixed'],
  ['مطلوب مصمم', 'الميزانية: 1500 ريال سعودي', '1500 SAR fixed'],
  ['مطلوب محاسب', 'الراتب ٦٠٠٠ جنيه', '6000 EGP month', true],
  ['مطلوب محاسب', 'راتب من 8 الاف الى 10 الاف جنيه', '8000-10000 EGP month', true],
  ['مطلوب مترجم', '٥ ريال للصفحة', '5 SAR item'],
  ['مطلوب مدرس', 'بدفع ١٠٠ درهم في الساعة', '100 AED hour'],
  ['مطلوب مصور بالدار البيضاء', 'غادي نعطي 800 درهم', '800 MAD fixed'],
  ['مطلوب عامل', 'المقابل 150 ريال لليوم', '150 SAR day'],
  ['مطلوب سائق في الكويت', 'الراتب ٣٠٠ دينار شهريا', '300 KWD month', true],
  ['مطلوب مبرمج', 'الميزانية 500$', '500 USD fixed'],
  ['مطلوب مبرمج', 'الميزانية ٢٠٠ - ٣٠٠ دولار', '200-300 USD fixed'],
  ['مطلوب مبرمج', 'الميزانية 2000 EGP', '2000 EGP fixed'],
  ['مطلوب كاتب في عمان الاردن', 'ادفع ٢٠ دينار للمقال', '20 JOD item'],
  ['مطلوب مصمم', 'الميزانية بين 200 و 300 ريال', '200-300 SAR fixed'],
  ['مطلوب مصمم', 'بحد أقصى ٥٠٠ ريال', '500 SAR fixed'],
  ['مطلوب شقة', 'الايجار ٢٥٠٠ ريال', null],
  // Hebrew
  ['מחפשת מעצבת', 'תקציב עד 1,200 ש"ח', '1200 ILS fixed'],
  ['מחפשת מעצבת', 'תקציב: 1,200 ₪', '1200 ILS fixed'],
  ['דרושים מחסנאים', '45 ש״ח לשעה', '45 ILS hour'],
  ['דרוש מורה', '100 שח לשעה', '100 ILS hour'],
  ['דרוש עורך וידאו', 'משלמים 150 שקל לסרטון', '150 ILS item'],
  ['דרושה מזכירה', 'שכר 8,500 ש"ח ברוטו לחודש', '8500 ILS month', true],
  ['דרוש מפתח', 'שכר 25-30 אלף ש"ח', '25000-30000 ILS month', true],
  ['דרוש מאייר', 'התקציב שלנו 3 אלף שקל', '3000 ILS fixed'],
  ['דרוש בונה אתרים', 'מוכן לשלם עד 2000', '2000 ILS fixed'],
  ['דרוש בונה אתרים', '3,000 ש"ח לכל הפרויקט', '3000 ILS fixed'],
  ['דרוש צלם', 'תקציב בין 500 ל-700 שקל', '500-700 ILS fixed'],
  ['מחפש דירה', 'שכר דירה 4,000 ש"ח', null],
  // Persian: ten rials are a toman.
  ['طراح لوگو نیازمندیم', 'بودجه حدود ۳ میلیون تومان', '30000000 IRR fixed'],
  ['مترجم لازم دارم', 'صفحه‌ای ۴۰ هزار تومان', '400000 IRR item'],
  ['برنامه نویس لازم دارم', 'بودجه ۵ میلیون', '50000000 IRR fixed'],
  ['معلم می‌خوام', 'ساعتی ۲۰۰ تومن', '2000000 IRR hour'],
  ['حسابدار', 'حقوق ماهانه ۱۵ میلیون تومان', '150000000 IRR month', true],
  ['فروشنده', 'حقوق ۱۲ تا ۱۵ میلیون تومان', '120000000-150000000 IRR month', true],
  ['عکاس', 'دستمزد ۲۰٬۰۰۰٬۰۰۰ ریال', '20000000 IRR fixed'],
  ['طراح می‌خوام', '۵۰ دلار پرداخت می‌کنم', '50 USD fixed'],
  ['طراح می‌خوام', 'تا ۵۰$ می‌دم', '50 USD fixed'],
  ['دنبال خانه', 'ودیعه ۲۰۰ میلیون تومان', null],
  // Thai
  ['หาคนทำเว็บ', 'งบ 8,000 บาท', '8000 THB fixed'],
  ['หาคนทำเว็บ', 'งบประมาณ ๘,๐๐๐ บาท', '8000 THB fixed'],
  ['หาคนทำเว็บ', 'มีงบ3000บาทค่ะ', '3000 THB fixed'],
  ['หาติวเตอร์', 'ชั่วโมงละ 300 บาท', '300 THB hour'],
  ['หาติวเตอร์', 'ให้ 300 บาท/ชม.', '300 THB hour'],
  ['หานางแบบ', 'ค่าจ้างวันละ 2,500', '2500 THB day'],
  ['รับสมัครพนักงานบัญชี', 'เงินเดือน 18,000 บาท', '18000 THB month', true],
  ['รับสมัครพนักงาน', 'เงินเดือน 1.5-2 หมื่น', '15000-20000 THB month', true],
  ['หาคนแปล', 'หน้าละ 200 บาท', '200 THB item'],
  ['หาคนเขียนโค้ด', 'จ่าย 1,500', '1500 THB fixed'],
  ['รับด่วน', 'รายได้วันละ 3,000 บาท', '3000 THB day'],
  ['จ้างทำเว็บ', 'จ่ายไม่เกิน 5,000', '5000 THB fixed'],
  ['หาห้องเช่า', 'ค่าเช่าไม่เกิน 7000 บาท', null],
];

describe('pay in languages of other scripts', () => {
  it.each(POSTS.map(named))('$title: $body', ({ title, body, pay, isEmployment }) => {
    expect(paid(title, body, { isEmployment })).toBe(pay);
  });

  it('is read through characters that nobody sees', () => {
    expect(paid('מחפשת מעצבת', 'תקציב: \u200f1,200\u200f ש"ח\u200e')).toBe('1200 ILS fixed');
    expect(paid('Logo designer', 'Budget: \u202a$500\u202c')).toBe('500 USD fixed');
  });

  it('leaves other languages with the same marks alone', () => {
    expect(paid('Logo gesucht', 'Für Đurđa und Anđela, Budget 500 €')).toBe('500 EUR fixed');
  });
});

function named([title, body, pay, isEmployment = false]: Case) {
  return { title, body, pay, isEmployment };
}
