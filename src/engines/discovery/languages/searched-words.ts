/**
 * What Vietnamese, Arabic, Persian, Hebrew and Thai posts say of jobs, projects, frauds and work without pay, looked for as it stands in the text.
 * Tables to be read and changed; spelled in any way that `script-forms.ts` makes one of.
 */
import type { ReadPost } from '../text/read-post.ts';
import { phrasesIn } from '../text/words.ts';
import { formIn, withoutMarks } from './script-forms.ts';

interface Words {
  /** Of a lasting job. */
  readonly jobs: string;
  /** Of a project, or of work by the hour and the piece. */
  readonly projects: string;
  /** Said of hardly anything but a fraud. */
  readonly frauds: string;
  /** What frauds promise or ask; honest posts may say one of it. */
  readonly lures: string;
  /** Before a lure it takes it back: “no deposit”. */
  readonly denials: string;
  /** That nobody is paid. */
  readonly unpaid: string;
}

const WORDS: Readonly<Record<string, Words>> = {
  vi: {
    jobs: `toàn thời gian, full time, fulltime, bảo hiểm xã hội, bhxh, đóng bảo hiểm, lương tháng 13, tháng 13, hợp đồng lao động,
      giờ hành chính, lương cứng, thử việc, chế độ bảo hiểm, nghỉ phép năm, nhân viên chính thức, lương cơ bản, lương khởi điểm, mức lương,
      chế độ đãi ngộ`,
    projects: `cộng tác viên, ctv, theo giờ, theo bài, theo dự án, thời vụ, báo giá, freelance, freelancer, /bài, /trang, /buổi, /clip, /video,
      /giờ, ngân sách, deadline, trọn gói, cuối tuần này, cưới, một lần, job ngắn, hậu tạ, thuê ngoài, khoá luận, đồ án, nhà mình, thiết kế logo,
      làm web, làm website, sửa web, edit video, dựng video, viết tool, dịch tài liệu, chụp ảnh cưới, vẽ, bản vẽ, mỗi trang, mỗi bài, mỗi video`,
    frauds: `làm nhiệm vụ nhận thưởng, nạp tiền để, nạp tiền nhận, nạp trước, chuyển khoản trước để nhận việc, cho thuê tài khoản ngân hàng,
        thuê tài khoản ngân hàng, like dạo, chốt đơn ảo, giật đơn shopee, hoàn tiền và hoa hồng`,
    lures: `việc nhẹ lương cao, đóng cọc, đặt cọc, phí hồ sơ, phí đào tạo, phí đồng phục, phí giữ chỗ, chỉ cần điện thoại, thu nhập thụ động,
        kiếm tiền online, lương ngày, nhận tiền trong ngày, không cần kinh nghiệm, làm tại nhà`,
    denials: 'không, ko, khong, k, chẳng, miễn, nói không với',
    unpaid:
      'không lương, không trả lương, không có lương, chưa có lương, không thù lao, làm vì đam mê, tình nguyện viên, không hỗ trợ lương',
  },
  ar: {
    jobs: `دوام كامل, دوام جزئي, دوام رسمي, تامين طبي, تامينات, التامينات الاجتماعيه, راتب, مرتب, نقل كفاله, اجازه سنويه, عقد سنوي, وظيفه شاغره,
      موظف, موظفه, توظيف, حوافز, بدل سكن, بدل نقل, وظائف`,
    projects: `لمشروع, مشروع لمده, بالقطعه, باليوميه, يوميه, عرض سعر, عروض اسعار, مستقل, فريلانس, لمره واحده, للصفحه, للساعه, بالساعه, ميزاني,
      التسليم خلال, مده التنفيذ, عرس, زواج, حفل, مشروع تخرج, ولدي, بنتي, بيتي, شقتي, حصص, ليوم واحد, ربط متجر, تصميم شعار, تصميم لوجو,
      تصميم موقع, هويه بصريه, ترجمه, مونتاج, بوت, يكتبلي, يكتب لي, يعملي, يسوي لي, يصلح, للوصف, للمقال, للفيديو, للتصميم, للقطعه, للحصه, وصف منتج`,
    frauds:
      'شحن الحساب, اشحن حسابك, ايداع لتفعيل, تفعيل الحساب بمبلغ, تاجير حساب بنكي, ايجار حساب بنكي, استلام حوالات, اضافه رصيد لبدء, مهام يوميه مقابل ايداع',
    lures: `رسوم تسجيل, رسوم التسجيل, رسوم تدريب, رسوم ملف, مبلغ مسترد, تامين مسترد, ادفع رسوم, دخل اضافي, اربح من المنزل, ربح يومي, ارباح يوميه,
        بدون خبره, من هاتفك, من جوالك, عمل من المنزل`,
    denials: 'بدون, لا يوجد, لا توجد, ليس, لا, دون, بلا, من غير, مافي',
    unpaid: 'بدون راتب, بدون مقابل, بدون اجر, غير مدفوع, غير مدفوعه, تطوع, متطوع, مجانا لوجه الله, مقابل خبره فقط',
  },
  fa: {
    jobs: `تمام وقت, بیمه تامین, بیمه دارد, بیمه تکمیلی, حقوق ثابت, حقوق پایه, قانون کار, وزارت کار, عیدی, سنوات, استخدام, ساعت کار, پاره وقت,
      مزایا, حقوق و مزایا, حقوق ماهانه, دعوت به همکاری`,
    projects: `پروژه‌ای, پروژه, فریلنس, ساعتی, صفحه‌ای, جلسه‌ای, بودجه, مهلت, زمان تحویل, برای جشن, عروسی, تولد, یک بار, نمونه کار و قیمت,
      قیمت بدید, قیمت بگید, پایان‌نامه, دخترم, پسرم, خونه‌مون, خانه ما, حق‌الزحمه, دستمزد, طراحی لوگو, طراحی سایت, ترجمه, تدوین, اتصال درگاه,
      ربات, درست کنه, بنویسه, اسکریپت, هر صفحه, هر ویدیو, برای هر`,
    frauds: 'شارژ حساب برای, واریز برای فعال, واریز جهت فعال, اجاره کارت بانکی, اجاره حساب بانکی, کارت بانکی اجاره, واریز اولیه',
    lures: `پول ثبت نام, هزینه ثبت نام, حق عضویت, هزینه آموزش, بیعانه, درآمد در منزل, درآمد روزانه, کسب درآمد با گوشی, درآمد دلاری بدون,
        بدون نیاز به تخصص, کار در منزل, بدون سابقه`,
    denials: 'بدون, ندارد, نداریم, بدون نیاز به, هیچ, نیست',
    unpaid: 'بدون حقوق, بدون دستمزد, رایگان کار, داوطلب, داوطلبانه, کارآموزی بدون حقوق, حقوق ندارد',
  },
  he: {
    jobs: `משרה מלאה, משרה חלקית, תנאים סוציאליים, קרן השתלמות, פנסיה, משמרות, שכר חודשי, היקף משרה, עבודה קבועה, משכורת, ברוטו, ימי חופשה,
      סיבוס, תן ביס, דרישות התפקיד, שכר בסיס, משרה היברידית, קו"ח`,
    projects: `פרילנס, פרילנסר, הצעת מחיר, לפרויקט, חד פעמי, חד פעמית, לפי שעה, לשעה, לעמוד, לסרטון, לאיור, תקציב, חשבונית, חתונה, מתחתנת, מתחתן,
      בר מצווה, בת מצווה, יום הולדת, הבת שלי, הבן שלי, אצלי בבית, הובלה, דף נחיתה, לוגו, לתקן, שיתקן, תרגום, לתרגם, עריכת, לבנות לי, עיצוב לוגו,
      בניית אתר, תמלול, לכל סרטון, לכל פוסט`,
    frauds: 'הפקדה ראשונית, להפקיד כדי, הפקידו כדי, השכרת חשבון בנק, להשכיר חשבון בנק, העברת כספים דרך החשבון, טעינת חשבון כדי',
    lures:
      'דמי רישום, דמי הרשמה, תשלום מראש עבור הדרכה, דמי פיקדון, הכנסה פסיבית, כסף קל, רווח יומי, עבודה מהבית, ללא ניסיון, מהטלפון הנייד',
    denials: 'ללא, בלי, אין, לא, בלי שום',
    unpaid: 'ללא שכר, בהתנדבות, ללא תשלום, לא בתשלום, מתנדבים, מתנדבת, תמורת קרדיט, התמחות ללא שכר',
  },
  th: {
    jobs: `เงินเดือน, ประกันสังคม, สวัสดิการ, เต็มเวลา, งานประจำ, พนักงานประจำ, โบนัส, ทดลองงาน, อัตรา, ปรับเงินเดือน, วันหยุดประจำปี,
      ทำงานจันทร์, รับสมัครพนักงาน, ประจำสาขา, ประจำสำนักงาน`,
    projects: `ฟรีแลนซ์, ฟรีแลนส์, ชิ้นงาน, ชั่วโมงละ, ชม.ละ, วันละ, หน้าละ, คลิปละ, ครั้งละ, งบ, เสนอราคา, รายวัน, งานแต่ง, ครั้งเดียว, จบงาน, จ้างทำ,
        จ้างวาด, จ้างเขียน, จ้างแปล, ขอราคา, คิดราคา, ลูกสาว, ลูกชาย, ที่บ้าน, โลโก้, ค่าจ้างวัน, ออกแบบโลโก้, ทำเว็บ, แปลเอกสาร, ตัดต่อวิดีโอ,
        ตัดต่อคลิป, แก้เว็บ, เขียนโค้ด, วาดรูป, ชิ้นละ, รูปละ, ภาพละ`,
    frauds: `โอนก่อนทำงาน, โอนเงินก่อนเริ่มงาน, เติมเงินก่อน, เติมเงินเพื่อ, ปั้นยอด, กดออเดอร์รับคอม, เช่าบัญชีธนาคาร, รับซื้อบัญชีธนาคาร,
        ขายบัญชีธนาคาร, เปิดบัญชีม้า`,
    lures: `ค่าสมัคร, ค่าประกันงาน, ค่ามัดจำงาน, ค่าอุปกรณ์ก่อน, รายได้เสริมผ่านมือถือ, รายได้ต่อวัน, ไม่ต้องมีประสบการณ์, งานออนไลน์รายได้ดี,
        แพ็คของที่บ้าน, แพ็คสบู่, งานกดไลค์, รับเงินทันที, กดไลก์, กดแชร์, โอนทุกวัน, รายได้วันละ`,
    denials: 'ไม่มี, ไม่เสีย, ไม่ต้องเสีย, ไม่เก็บ, ฟรี, ไม่ต้อง',
    unpaid: 'ไม่มีค่าตอบแทน, ไม่มีค่าจ้าง, ไม่ได้เงินเดือน, อาสาสมัคร, จิตอาสา, ทำฟรี, ฝึกงานไม่มีเบี้ยเลี้ยง',
  },
};

type Kind = Exclude<keyof Words, 'denials'>;

const made = new Map<string, readonly string[]>();

function stringsOf(language: string, kind: keyof Words): readonly string[] {
  const key = `${language} ${kind}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const strings = phrasesIn(WORDS[language]?.[kind] ?? '').map((string) => formIn(language, string));
  const all = language === 'vi' ? [...new Set([...strings, ...strings.map(withoutMarks)])] : strings;
  made.set(key, all);
  return all;
}

/** What a post is about stands in so much of it. */
const MAX_TEXT = 6000;
const DENIAL_REACH = 14;
const LETTER = /[\p{L}\p{N}]/u;

/** A post in one of these languages, ready to be searched. */
export class SearchedPost {
  private readonly text: string;
  private readonly language: string;

  constructor({ post }: ReadPost, language: string) {
    this.language = language;
    this.text = formIn(language, `${post.title}\n${post.body.slice(0, MAX_TEXT)}`);
  }

  /** The phrases of a row that the post says, in the order of the row. Linear in the text for each phrase. */
  said(kind: Kind): readonly string[] {
    return stringsOf(this.language, kind).filter((phrase) => this.holds(phrase));
  }

  /** The same but for what a word before it denies. */
  saidInEarnest(kind: Kind): readonly string[] {
    const denials = stringsOf(this.language, 'denials');
    return this.said(kind).filter((phrase) => {
      const at = this.text.indexOf(phrase);
      const before = this.text.slice(Math.max(0, at - DENIAL_REACH), at);
      const near = this.language === 'th' ? before : ` ${before}`;
      return !denials.some((denial) => near.includes(this.language === 'th' ? denial : ` ${denial} `));
    });
  }

  /** Vietnamese words end where a phrase does; the others join words. */
  private holds(phrase: string): boolean {
    const { text, language } = this;
    for (let at = text.indexOf(phrase); at !== -1; at = text.indexOf(phrase, at + 1)) {
      if (language !== 'vi') return true;
      const isStart = phrase.startsWith('/') || !LETTER.test(text.charAt(at - 1));
      if (isStart && !LETTER.test(text.charAt(at + phrase.length))) return true;
    }
    return false;
  }
}
