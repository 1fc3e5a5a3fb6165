/** What services are called in languages whose texts are searched as they stand. See `service-words-abroad.ts` for what the columns say. */
import type { Naming } from './service-words-abroad.ts';

export interface SearchedRow {
  /** Of a catalogue's keywords, the first one that it has. */
  readonly keywords: readonly string[];
  readonly naming: Naming;
  readonly vi: string;
  readonly ar: string;
  readonly fa: string;
  readonly he: string;
  readonly th: string;
}

export const SEARCHED_ROWS: readonly SearchedRow[] = [
  {
    keywords: ['logo', 'logo design'],
    naming: 'thing',
    vi: 'logo, bộ nhận diện, nhận diện thương hiệu',
    ar: 'شعار, لوغو, لوجو, هويه بصريه, الهويه البصريه, هويه تجاريه',
    fa: 'لوگو, هویت بصری, آرم',
    he: 'לוגו, מיתוג, זהות חזותית',
    th: 'โลโก้, logo, แบรนด์ดิ้ง',
  },
  {
    keywords: ['flyer', 'social graphics', 'graphic design'],
    naming: 'thing',
    vi: 'banner, poster, tờ rơi, brochure, standee, infographic, thiết kế fanpage, thiết kế post',
    ar: 'بروشور, بنر, بوستر, فلاير, تصاميم سوشيال, تصميم منشورات, تصاميم انستا, انفوجرافيك, بوستات سوشيال',
    fa: 'بنر, پوستر, بروشور, تراکت, کاور پست, پست اینستاگرام, اینفوگرافیک',
    he: 'פלייר, באנר, פוסטר, עלון, אינפוגרפיקה, פוסטים מעוצבים, ברושור',
    th: 'แบนเนอร์, โปสเตอร์, ใบปลิว, แผ่นพับ, อินโฟกราฟิก, รูปโพสต์',
  },
  {
    keywords: ['graphic designer', 'graphic design'],
    naming: 'wide',
    vi: 'graphic designer, thiết kế đồ hoạ, thiết kế đồ họa',
    ar: 'مصمم جرافيك, مصممه جرافيك, جرافيك ديزاينر, تصميم جرافيك',
    fa: 'گرافیست, طراح گرافیک',
    he: 'מעצב גרפי, מעצבת גרפית, גרפיקאי, עיצוב גרפי',
    th: 'กราฟิกดีไซน์, graphic designer, กราฟฟิคดีไซน์, นักออกแบบกราฟิก',
  },
  {
    keywords: ['thumbnail', 'thumbnails'],
    naming: 'thing',
    vi: 'thumbnail, ảnh bìa video',
    ar: 'صوره مصغره, صور مصغره, ثامبنيل, ثمبنيل',
    fa: 'تامبنیل, کاور ویدیو',
    he: "תמונה ממוזערת, ת'אמבנייל",
    th: 'ปกคลิป, ปกยูทูป, ปกวิดีโอ',
  },
  {
    keywords: ['article', 'blog article', 'articles'],
    naming: 'thing',
    vi: 'bài viết, viết bài, bài blog, bài pr, bài chuẩn seo, viết content',
    ar: 'مقالات, مقال, كتابه محتوى, محتوى للموقع, مدونه',
    fa: 'مقاله سایت, مقاله وبلاگ, تولید محتوا, محتوای متنی, متن سایت',
    he: 'מאמרים, כתבות, כתיבת תוכן, תוכן לאתר, תכנים לאתר, פוסטים לבלוג',
    th: 'บทความ, เขียนคอนเทนต์, เขียนบล็อก',
  },
  {
    keywords: ['copywriter', 'freelance writer', 'writer'],
    naming: 'role',
    vi: 'copywriter, content writer, người viết content, ctv viết',
    ar: 'كاتب محتوى, كاتبه محتوى, كاتب مقالات, كوبي رايتر',
    fa: 'محتوانویس, کپی رایتر, نویسنده محتوا, تولید کننده محتوا, تولیدکننده محتوا',
    he: 'קופירייטר, כותב תוכן, כותבת תוכן, כותבי תוכן',
    th: 'นักเขียนบทความ, คนเขียนบทความ, copywriter, content writer',
  },
  {
    keywords: ['product descriptions', 'product description'],
    naming: 'thing',
    vi: 'mô tả sản phẩm, viết mô tả',
    ar: 'وصف منتج, وصف منتجات, وصف المنتجات, اوصاف المنتجات, توصيف منتجات',
    fa: 'توضیحات محصول, معرفی محصول, متن محصول',
    he: 'תיאורי מוצרים, תיאור מוצר, תיאורי מוצר',
    th: 'คำอธิบายสินค้า, รายละเอียดสินค้า, บรรยายสินค้า',
  },
  {
    keywords: ['social media content', 'social media manager', 'social content'],
    naming: 'thing',
    vi: 'chăm sóc fanpage, quản trị fanpage, quản lý fanpage, xây kênh, content fanpage',
    ar: 'اداره حسابات, اداره صفحات, سوشيال ميديا, مدير تواصل اجتماعي',
    fa: 'ادمین اینستاگرام, مدیریت پیج, گرداندن پیج, ادمین پیج',
    he: 'ניהול סושיאל, מנהל סושיאל, מנהלת סושיאל, ניהול עמודים, ניהול אינסטגרם, ניהול רשתות',
    th: 'ดูแลเพจ, แอดมินเพจ, ทำคอนเทนต์เพจ, ดูแลโซเชียล',
  },
  {
    keywords: ['landing page'],
    naming: 'thing',
    vi: 'landing page, landingpage, trang đích',
    ar: 'صفحه هبوط, لاندنج, لاندينج, صفحه بيع',
    fa: 'لندینگ, صفحه فرود',
    he: 'דף נחיתה, דפי נחיתה',
    th: 'แลนดิ้งเพจ, landing page, เซลเพจ, salepage',
  },
  {
    keywords: ['website', 'website design', 'business website'],
    naming: 'container',
    vi: 'thiết kế web, thiết kế website, làm web, làm website, xây dựng website, trang web bán hàng, web bán hàng, website công ty',
    ar: `تصميم موقع, انشاء موقع, عمل موقع, بناء موقع, برمجه موقع, موقع تعريفي, موقع الكتروني, متجر الكتروني, متجر على سله, متجر زد,
      يصاوب ليا موقع, يسوي لي موقع, يسوي لي متجر`,
    fa: 'طراحی سایت, ساخت سایت, سایت فروشگاهی, سایت شرکتی, سایت وردپرس, طراحی وبسایت',
    he: 'בניית אתר, לבנות אתר, שיבנה אתר, שיבנה לי אתר, שתבנה אתר, שיבנו אתר, בונה אתרים, בונה אתר, אתר תדמית, אתר מכירות, חנות וירטואלית, אתר לעסק, הקמת אתר',
    th: 'ทำเว็บ, ทำเว็บไซต์, ออกแบบเว็บ, เว็บไซต์ร้าน, เว็บไซต์บริษัท, สร้างเว็บ, เว็บขายของ',
  },
  {
    keywords: ['web designer', 'web design', 'website designer', 'web developer'],
    naming: 'role',
    vi: 'web developer, web designer, dev web, lập trình web',
    ar: 'مصمم مواقع, مطور مواقع, مبرمج مواقع, مطور ووردبريس',
    fa: 'طراح سایت, برنامه‌نویس سایت, وردپرس کار, طراح وب',
    he: 'בונה אתרים, בוני אתרים, מפתח אתרים, מעצב אתרים, מפתח וורדפרס',
    th: 'คนทำเว็บ, เว็บดีไซน์, web developer, นักพัฒนาเว็บ',
  },
  {
    keywords: ['video editing', 'video editor', 'edit videos'],
    naming: 'thing',
    vi: 'edit video, dựng video, dựng phim, editor video, video editor, cắt ghép video, dựng clip, edit clip',
    ar: 'مونتاج, مونتير, محرر فيديو, تحرير فيديو, تعديل فيديو, مونتاج فيديو',
    fa: 'تدوین, تدوینگر, ادیت ویدیو, ادیتور ویدیو',
    he: `עריכת וידאו, לערוך סרטון, לערוך לי סרטון, שיערוך את, לערוך את הסרט, עורך וידאו, עורכת וידאו, עריכת סרטונים, לערוך סרטונים,
      שיערוך לי סרטוני, עורך סרטונים`,
    th: 'ตัดต่อ, ตัดต่อวิดีโอ, ตัดต่อคลิป, video editor, คนตัดต่อ',
  },
  {
    keywords: ['video script', 'script writer', 'scriptwriter'],
    naming: 'thing',
    vi: 'kịch bản, viết kịch bản, kịch bản video',
    ar: 'سيناريو, كاتب سيناريو, سكربت فيديو, نص فيديو, سكريبتات',
    fa: 'سناریو, فیلمنامه, سناریونویس',
    he: 'תסריט, תסריטאי, תסריטים',
    th: 'เขียนสคริปต์, สคริปต์วิดีโอ, เขียนบทคลิป',
  },
  {
    keywords: ['voiceover', 'voice over', 'voice actor'],
    naming: 'thing',
    vi: 'lồng tiếng, thu âm, voice, giọng đọc, đọc voice',
    ar: 'تعليق صوتي, معلق صوتي, فويس اوفر, مؤدي صوتي',
    fa: 'گویندگی, گوینده, نریشن, صداگذاری, دوبله',
    he: 'קריינות, קריין, קריינית, הקלטת קול',
    th: 'พากย์เสียง, ลงเสียง, นักพากย์, เสียงบรรยาย',
  },
  {
    keywords: ['market research', 'market analysis'],
    naming: 'thing',
    vi: 'nghiên cứu thị trường, khảo sát thị trường',
    ar: 'دراسه سوق, بحث سوق, ابحاث السوق, تحليل السوق',
    fa: 'تحقیقات بازار, تحلیل بازار',
    he: 'מחקר שוק, סקר שוק, ניתוח שוק',
    th: 'วิจัยตลาด, สำรวจตลาด',
  },
  {
    keywords: ['competitor analysis', 'competitive analysis'],
    naming: 'thing',
    vi: 'phân tích đối thủ, nghiên cứu đối thủ',
    ar: 'تحليل المنافسين, دراسه المنافسين',
    fa: 'تحلیل رقبا, آنالیز رقبا',
    he: 'ניתוח מתחרים, מחקר מתחרים',
    th: 'วิเคราะห์คู่แข่ง',
  },
  {
    keywords: ['api integration', 'integrate api', 'integrate with'],
    naming: 'thing',
    vi: 'tích hợp api, kết nối api, tích hợp cổng thanh toán',
    ar: 'ربط api, تكامل api, ربط الموقع, ربط موقع, ربط متجر, ربط نظام, واجهات api, واجهه api, ربط المتجر, ربط بوابه الدفع',
    fa: 'اتصال api, وب سرویس, وبسرویس, اتصال سایت به, درگاه پرداخت, یکپارچه‌سازی',
    he: 'חיבור api, אינטגרציה, ממשק api, לחבר בין',
    th: 'เชื่อมต่อ api, เชื่อม api, ต่อ api',
  },
  {
    keywords: ['automation', 'automation script', 'bot', 'simple script'],
    naming: 'thing',
    vi: 'viết tool, tool tự động, bot telegram, chatbot, viết bot, cào dữ liệu, crawl dữ liệu, macro excel, vba, script',
    ar: 'بوت, اتمته, سكريبت, سكربت, سحب بيانات, ماكرو, شات بوت',
    fa: 'ربات تلگرام, ربات, اسکریپت, اسکرپینگ, ماکرو, اتوماسیون, استخراج داده',
    he: "בוט, אוטומציה, סקריפט, מאקרו, סקרייפינג, צ'אטבוט",
    th: 'บอท, bot, สคริปต์ดึงข้อมูล, ดึงข้อมูล, ระบบอัตโนมัติ, มาโคร, macro, สูตร excel',
  },
];

interface Around {
  /** Other work, which none of the shipped services is. */
  readonly others: string;
  /** Words that ask. */
  readonly asks: string;
  /** Said of a lasting job. */
  readonly lasting: string;
}

export const SEARCHED_AROUND: Readonly<Record<string, Around>> = {
  vi: {
    others: `dịch thuật, dịch tài liệu, dịch hợp đồng, dịch giả, cần dịch, người dịch, biên dịch, phiên dịch, app, ứng dụng, chụp ảnh, chụp hình,
        quay phim, gia sư, kế toán, giúp việc, thợ, sửa web, bị lỗi, minh hoạ, minh họa, tranh, 3d, hosting, slide, powerpoint, luận văn, game`,
    asks: 'cần, tìm, tuyển, muốn, thuê, ai nhận, nào nhận, báo giá, giúp',
    lasting: 'toàn thời gian, full time, fulltime, bhxh, bảo hiểm xã hội, giờ hành chính, lương cứng, tháng 13',
  },
  ar: {
    others: `مترجم, ترجمه, تطبيق, مصور, تصوير, مدرس, محاسب, سباك, ترجم, تدقيق, برنامج محاسب, 3d, لعبه, استضافه, باوربوينت, بوربوينت, رسام, رسومات,
        بحث جامعي, عاطل, سيره ذاتيه`,
    asks: `مطلوب, نبحث, ابحث عن, محتاج, احتاج, نحتاج, اريد, نريد, ابغى, ابغي, ابي, عايز, عاوز, خاصني, بغيت, كم تكلف, كم التكلفه, بكام, عرض سعر,
      مين يقدر, من يقدر, ارغب, بدي, كام في`,
    lasting: 'دوام كامل, تامين طبي, تامينات, نقل كفاله, عقد سنوي',
  },
  fa: {
    others:
      'ترجمه, مترجم, اپلیکیشن, اپ , عکاس, عکاسی, معلم, حسابدار, لوله, درست کنه, پایان‌نامه, پایان نامه, بازی, هاست, پاورپوینت, تصویرگری, موشن, بالا نمیاد',
    asks: 'نیاز, نیازمند, می‌خوام, میخوام, می‌خواهم, لازم, دنبال, کسی هست, کی می‌تونه, کسی می‌تونه, استخدام, قیمت بدید, قیمت بگید, سفارش, قصد دارم',
    lasting: 'تمام وقت, قانون کار, وزارت کار, حقوق ثابت, بیمه تامین, حقوق و مزایا',
  },
  he: {
    others: `תרגום, לתרגם, מתרגם, אפליקציה, צלם, צלמת, צילום, מורה, שיעור, חשבונות, אינסטלטור, מאייר, איור, משחק, אחסון, מצגת, מצגות, נפל, נפרץ, לתקן,
        תמלול, עבודת גמר`,
    asks: 'מחפש, דרוש, צריך, צריכה, מעוניין, הצעת מחיר, מי יכול, מישהו, רוצה, כמה עולה, כמה זה, מגייס, זקוק',
    lasting: 'משרה מלאה, תנאים סוציאליים, קרן השתלמות, משרה היברידית',
  },
  th: {
    others: 'แปล, แอพ, แอป, ช่างภาพ, ถ่ายภาพ, ติวเตอร์, บัญชี, แม่บ้าน, ช่าง, โดนแฮก, วาดรูป, นักวาด, เกม, โฮส, powerpoint, ปกนิยาย, แก้เว็บ',
    asks: 'หา, จ้าง, ต้องการ, อยากได้, อยากให้, มีใครรับ, ใครรับ, รับสมัคร, ขอราคา, มีงบ, งบ',
    lasting: 'เงินเดือน, ประกันสังคม, สวัสดิการ, งานประจำ, เต็มเวลา, โบนัส',
  },
};
