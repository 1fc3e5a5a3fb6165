/** Services, projects and frauds in languages that are searched as text. All posts are invented. */
import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../../../src/engines/contracts/catalogue.ts';
import { fraudSigns } from '../../../../src/engines/discovery/frauds/frauds.ts';
import { serviceMatcher } from '../../../../src/engines/discovery/services/services.ts';
import { projectSigns } from '../../../../src/engines/discovery/terms/projects.ts';
import { readPost } from '../../../../src/engines/discovery/text/read-post.ts';
import { post } from '../posts.ts';

const matcher = serviceMatcher(loadCatalogue(null).services);

const ASKED: readonly (readonly [service: string | null, title: string, body: string])[] = [
  ['five_page_website', 'Cần thiết kế web cho tiệm bánh', 'Khoảng 5 trang, ngân sách 4 triệu.'],
  ['short_video_edit', '', 'Shop mình cần tìm bạn edit video TikTok, mỗi tuần 5 clip.'],
  ['blog_article', '', 'Tuyển CTV viết bài chuẩn SEO, 80k/bài.'],
  ['landing_page', 'can lam landing page', 'minh tra 800k, ai lam duoc inbox'],
  [null, 'Cần dịch tài liệu trang web', 'Hai trang tiếng Nhật.'],
  [null, 'Tuyển content writer toàn thời gian', 'Lương 10 triệu, BHXH đầy đủ.'],
  ['five_page_website', 'مطلوب تصميم موقع تعريفي لعيادة', 'الميزانية ٢٠٠٠ ريال'],
  ['short_video_edit', '', 'عايزة حد يعملي مونتاج لفيديوهات البراند، كام في الفيديو؟'],
  ['voiceover', 'نبحث عن معلق صوتي', 'لإعلان مدته دقيقة.'],
  ['api_integration', '', 'محتاج بوت تيليجرام يرد على الزبائن، كم التكلفة؟'],
  [null, 'مطلوب مترجم لموقع إلكتروني', 'خمس صفحات من العربية.'],
  ['five_page_website', 'طراحی سایت فروشگاهی لازم داریم', 'برای یک مغازه عسل، بودجه ۱۵ میلیون تومان'],
  ['short_video_edit', '', 'سلام دنبال یه تدوینگر می‌گردم برای ویدیوهای یوتیوب، قیمت بدید.'],
  ['api_integration', '', 'کی می‌تونه برام یه ربات تلگرام بنویسه؟'],
  [null, 'عکاس برای سایت لازم داریم', 'عکاسی از محصولات.'],
  ['five_page_website', 'מחפש בונה אתרים', 'אתר תדמית לרואה חשבון, 5 עמודים.'],
  ['landing_page', 'דרוש דף נחיתה לקורס', 'התוכן מוכן, תקציב 1,000 ש"ח.'],
  ['short_video_edit', '', 'היי, צריכה מישהו לעריכת סרטונים לטיקטוק, 4 בשבוע.'],
  [null, 'דרוש מתרגם לאתר תדמית', 'מעברית לאנגלית.'],
  ['five_page_website', 'หาคนทำเว็บไซต์ร้านกาแฟ', 'งบ 8,000 บาท'],
  ['short_video_edit', '', 'หาคนตัดต่อวิดีโอรายสัปดาห์ มีงบคลิปละ 500'],
  ['voiceover', 'จ้างพากย์เสียงคลิปสั้น', 'ความยาว 2 นาที'],
  [null, 'รับสมัครคนเขียนบทความ', 'เงินเดือน 18,000 บาท มีประกันสังคม'],
];

describe('the service that is asked for', () => {
  it.each(ASKED)('%s: %s %s', (service, title, body) => {
    expect(matcher(readPost(post({ title, body })))?.service ?? null).toBe(service);
  });
});

const ENGAGEMENTS: readonly (readonly ['contract' | 'employment' | null, string])[] = [
  ['contract', 'Cần gia sư toán, 200k/buổi, học sinh lớp 8'],
  ['employment', 'Tuyển kế toán, lương cứng 9 triệu, đóng BHXH, lương tháng 13'],
  ['contract', 'مطلوب مصور ليوم واحد لحفل زواج، كم عرض السعر؟'],
  ['employment', 'مطلوب محاسب دوام كامل، راتب وتأمين طبي ونقل كفالة'],
  ['contract', 'دنبال مترجم می‌گردم، صفحه‌ای چند؟ مهلت یک هفته'],
  ['employment', 'کارشناس فروش، تمام وقت، بیمه تامین اجتماعی، حقوق ثابت'],
  ['contract', 'מחפשת מאפרת, הבת שלי מתחתנת ביוני'],
  ['employment', 'דרוש מפתח, משרה מלאה, קרן השתלמות ותנאים סוציאליים'],
  ['contract', 'หาช่างภาพงานแต่ง วันเดียว ขอราคาหน่อยค่ะ'],
  ['employment', 'หาพนักงานขาย เงินเดือน 15,000 ประกันสังคม วันหยุดประจำปี'],
];

describe('a job or a project', () => {
  it.each(ENGAGEMENTS)('%s: %s', (says, body) => {
    expect(projectSigns(readPost(post({ title: '', body }))).says).toBe(says);
  });
});

const FRAUDS: readonly string[] = [
  'Việc nhẹ lương cao tại nhà, chỉ cần điện thoại, đóng cọc 200k nhận việc ngay',
  'عمل من المنزل بدون خبرة، رسوم التسجيل ٢٠٠ ريال وارباح يومية ٣٠٠',
  'کار در منزل با درآمد روزانه ۵۰۰ هزار تومان، هزینه ثبت نام ۱۰۰ هزار تومان',
  'עבודה מהבית ללא ניסיון, רווח יומי 500 ש"ח, דמי רישום 99 ש"ח',
  'งานแพ็คสบู่ทำที่บ้าน รายได้ต่อวัน 800 ค่าสมัคร 150 บาท ไม่ต้องมีประสบการณ์',
];

const HONEST: readonly string[] = [
  'Cần tìm người thiết kế logo, không đóng cọc, trả ngay khi xong',
  'مطلوب مصمم، بدون رسوم تسجيل، الدفع عند التسليم',
  'طراح لوگو نیازمندیم، بدون هزینه ثبت نام',
  'דרוש מעצב ללוגו, ללא דמי רישום',
  'หาคนทำโลโก้ ไม่มีค่าสมัคร จ่ายเมื่อส่งงาน',
];

describe('frauds', () => {
  const points = (body: string): number =>
    fraudSigns(readPost(post({ title: '', body }))).reduce((sum, one) => sum + one.points, 0);

  it.each(FRAUDS)('are told: %s', (body) => {
    expect(points(body)).toBeGreaterThanOrEqual(5);
  });

  it.each(HONEST)('are not seen where they are denied: %s', (body) => {
    expect(points(body)).toBe(0);
  });
});
