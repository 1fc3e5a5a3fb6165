/**
 * Whether a request in another language is for a job or for a piece of work, where the words of `project-words.ts` leave it open: whom shops,
 * kitchens and wards employ, and what an employer's advertisement says; else what is to be made, and that a price is named or asked for.
 */
import type { Engagement } from '../../../domain/opportunity.ts';
import { tableOf } from '../kinds/abroad-tables.ts';
import { employersWords } from '../kinds/employers.ts';
import { priceIn } from '../kinds/own-work.ts';
import { likelyLanguageOf, searchedLanguageOf } from '../languages/language.ts';
import { spellingsOf } from '../languages/spellings.ts';
import { searchedText, stringsIn, tablesOf } from '../languages/string-tables.ts';
import type { ReadPost } from '../text/read-post.ts';
import { Stems } from '../text/stems.ts';
import { phrasesIn } from '../text/words.ts';

/** Whom a household, a club or a small firm orders for one thing. */
const ORDERED = `klempner, installateur*, elektriker*, maler, malerin, anstreicher, dachdecker*, fliesenleger*, tischler*, schreiner*,
  schlosser*, maurer*, gärtner*, umzugshelfer*, handwerker*, fotograf*, videograf*, dj, musiker*, sänger*, trauredner*, übersetzer*, lektor*,
  illustrator*, grafiker*, nachhilfe*, nachhilfelehrer*, klavierlehrer*, babysitter*, schneider*, hundesitter*, programmierer*, texter*,
  loodgieter*, elektricien*, schilder*, stukadoor*, dakdekker*, tegelzetter*, timmerman, klusjesman, klusser, hovenier*, verhuizers, fotograaf,
  vertaler*, illustrator*, vormgever*, oppas, bijles*, pianoleraar, naaister, behanger*, plombier*, électricien*, peintre*, couvreur*,
  carreleur*, menuisier*, serrurier*, maçon*, jardinier*, déménageur*, bricoleur*, photographe*, vidéaste*, musicien*, traducteur*, traductrice*,
  correcteur*, illustrateur*, illustratrice*, graphiste*, prof de, professeur de, nounou, couturière*, animateur, intervenant*, pianiste*,
  plomero*, fontanero*, gasfiter*, electricista*, pintor*, techador*, azulejista*, carpintero*, herrero*, cerrajero*, albañil*, jardinero*,
  fletero*, fletes, manitas, fotógraf*, músico*, cantante*, traductor*, corrector*, ilustrador*, diseñador*, profe de, profesor particular,
  profesor de, niñera*, costurera*, modista*, encanador*, canalizador*, eletricista*, pintor*, telhadista*, azulejista*, ladrilhador*,
  marceneiro*, carpinteiro*, serralheiro*, chaveiro*, pedreiro*, jardineiro*, fotógraf*, músico*, tradutor*, revisor*, ilustrador*, designer*,
  explicador*, professor particular, babá*, costureira*, diarista*, marido de aluguel, idraulico*, elettricista*, imbianchin*, piastrellist*,
  falegname*, fabbro*, muratore*, giardinier*, traslocator*, tuttofare, fotograf*, musicist*, traduttor*, traduttrice*, correttor*, illustrator*,
  grafico, grafica, insegnante di, baby sitter, babysitter, sarta*, hydraulik*, elektryk*, malarz*, dekarz*, glazurnik*, płytkarz*, stolarz*,
  ślusarz*, murarz*, ogrodnik*, złota rączka, fotograf*, muzyk*, tłumacz*, korektor*, ilustrator*, grafik*, korepetytor*, niani*, opiekunka na,
  krawcow*, instalatér*, elektrikář*, malíř*, pokrývač*, obkladač*, truhlář*, zámečník*, zedník*, zahradník*, hodinový manžel, fotograf*,
  hudebník*, překladatel*, korektor*, ilustrátor*, grafik*, doučovatel*, hlídání, chůvu, švadlen*, rörmokare*, elektriker*, målare*, takläggare*,
  plattsättare*, snickare*, låssmed*, murare*, trädgårdsmästare*, flytthjälp*, hantverkare*, fotograf*, musiker*, översättare*, korrekturläsare*,
  illustratör*, grafiker*, läxhjälp*, barnvakt*, sömmersk*, blikkenslager*, vvs, elektriker*, maler*, tømrer*, murer*, smed*, gartner*,
  flyttehjælp*, håndværker*, fotograf*, musiker*, oversætter*, korrekturlæser*, illustrator*, grafiker*, lektiehjælp*, babysitter*, barnepige*,
  syerske*, rørlegger*, elektriker*, snekker*, gartner*, flyttehjelp*, håndverker*, oversetter*, illustratør*, leksehjelp*, barnevakt*,
  putkimies*, putkimiestä, sähkömie*, maalari*, maalaria, kattoremont*, laatoittaja*, kirvesmie*, puusepp*, lukkosepp*, muurari*, puutarhuri*,
  muuttoap*, remonttimie*, valokuvaaja*, muusikko*, kääntäjä*, oikoluk*, kuvittaja*, graafikko*, tukiopet*, lapsenvahti*, ompelija*, vízszerelő*,
  villanyszerelő*, szobafestő*, festő*, tetőfedő*, burkoló*, asztalos*, lakatos*, kőműves*, kertész*, költöztető*, ezermester*, fotós*,
  fényképész*, zenész*, fordító*, lektor*, illusztrátor*, grafikus*, korrepetitor*, bébiszitter*, varrónő*, instalator*, electrician*, zugrav*,
  faianțar*, tâmplar*, lăcătuș*, zidar*, grădinar*, meseriaș*, meserias*, fotograf*, muzician*, traducător*, traducator*, corector*, ilustrator*,
  grafician*, meditator*, bonă*, bona*, croitoreasă*, dj, υδραυλικ*, ηλεκτρολόγ*, μπογιατζ*, ελαιοχρωματ*, πλακά*, ξυλουργ*, μαραγκ*, κλειδαρ*,
  χτίστη*, κηπουρ*, μάστορ*, φωτογράφ*, μουσικ*, μεταφραστ*, διορθωτ*, εικονογράφ*, γραφίστ*, μοδίστρ*, νταντά*, μπέιμπι, tesisatçı*,
  elektrikçi*, boyacı*, çatıcı*, fayansçı*, marangoz*, çilingir*, duvarcı*, bahçıvan*, nakliyeci*, usta, ustası, fotoğrafçı*, müzisyen*,
  çevirmen*, redaktör*, çizer*, grafiker*, özel ders, bebek bakıcısı, terzi*, palyaço*, сантехник*, электрик*, маляр*, кровельщик*, плиточник*,
  столяр*, слесар*, каменщик*, садовник*, грузчики на, мастер, мастера, фотограф*, видеограф*, музыкант*, вокалист*, переводчик*, корректор*,
  иллюстратор*, дизайнер*, репетитор*, няню, няня на, портн*, диктор*, ведущ*, сантехнік*, електрик*, маляр*, покрівельник*, плиточник*, столяр*,
  слюсар*, муляр*, садівник*, майстер, майстра, фотограф*, відеограф*, музикант*, перекладач*, коректор*, ілюстратор*, дизайнер*, репетитор*,
  няню, ведуч*, tukang*, fotografer*, videografer*, penerjemah*, ilustrator*, desainer*, guru les, les privat, mc, penjahit*, plumber,
  electrician, photographer, tutor, mehndi`;

/** The same where texts are searched. */
const ORDERED_STRINGS = `师傅, 上门, 摄影师, 跟拍, 拍照, 拍毕业照, 翻译, 画师, 设计师, 家教, 搬家, 维修, カメラマン, お支払い, 現金, 見に来て, 謝礼, 绘画, 绘师, 現金で, 수고비, 현금, 봐주실, 옮겨, 올려, 现结,
  面包车, 搬到, จ่ายสด, ขน, trả tiền mặt, chở, كاش, ينقل, نقد, وانت, במזומן, להעביר, 絵師, 翻訳, 修理, 引っ越し, 家庭教師, 사진작가, 작가, 번역, 수리, 이사, 과외, ช่าง, วาด, แปล,
  ถ่ายภาพ, thợ, chụp ảnh, dịch, gia sư, vẽ, سباك, كهربائي, نجار, دهان, مصور, مترجم, مصمم, مدرس خصوصي, لوله کش, برقکار, نقاش, عکاس, مترجم,
  گرافیست, معلم خصوصی, אינסטלטור, חשמלאי, צבע, נגר, צלם, מתרגם, מאיירת, מאייר, מורה פרטי, תקליטן, טכנאי`;

/** What employers say in languages that are searched as they stand. */
const EMPLOYED_STRINGS: Readonly<Record<string, string>> = {
  zh: `双休, 单休, 月休, 五险, 六险, 社保, 公积金, 底薪, 月薪, 工资, 薪资, 薪水, 年薪, 包吃住, 包吃, 包住, 全职, 早班, 晚班, 夜班, 上班时间, 试用期, 转正, 入职, 简历, 招聘, 诚聘, 学历, 收银员, 服务员, 店员, 营业员,
    前台, 文员, 会计, 司机, 保安, 厨师, 普工, 仓管, 导购, 正社員, 社保完備, 社会保険, 月給, 昇給, 賞与, 交通費支給, 勤務時間, 勤務地, 履歴書, 面接, アルバイト, パート, まかない, 契約社員, 募集要項, ホールスタッフ, キッチンスタッフ,
    スタッフ募集, 販売員, 看護師, 保育士, ドライバー, 정규직, 계약직, 알바, 아르바이트, 월급, 연봉, 4대보험, 주5일, 주 5일, 근무시간, 근무지, 이력서, 면접, 채용, 캐셔, 홀서빙, 주방, 바리스타, 매장, 편의점, 직원 구, 직원구,
    간호사, 요양보호사, 기사 모집, 카페 알바`,
  th: `เงินเดือน, ประกันสังคม, โอที, เบี้ยขยัน, รับสมัคร, สมัครงาน, พนักงาน, ประจำ, หยุดสัปดาห์, วันหยุด, กะ, เวลาทำงาน, วุฒิ, แคชเชียร์, เสิร์ฟ,
    แม่บ้าน, พนง, ธุรการ, รปภ, ขับรถส่ง, ผู้ช่วยเชฟ, บาริสต้า, พยาบาล, ครูประจำ`,
  vi: `tuyển nhân viên, tuyển nv, tuyển phụ, tuyển phục vụ, tuyển thu ngân, tuyển bảo vệ, tuyển công nhân, tuyển lái xe, tuyển kế toán,
    tuyển lễ tân, lương, lương cứng, bhxh, bảo hiểm, ca sáng, ca tối, ca chiều, xoay ca, bao ăn, bao ăn ở, thử việc, hồ sơ, phỏng vấn,
    toàn thời gian, full time, part time, nhân viên bán hàng, phục vụ quán, thu ngân, phụ bếp, phụ quán, công nhân, thực tập sinh`,
  ar: `دوام, راتب, رواتب, تامين, تامينات, سكن, اقامه, كفاله, شفت, ورديه, السيره الذاتيه, سيره ذاتيه, cv, مقابله, شاغر, وظيفه, وظائف, توظيف,
    كاشير, بائع, بائعه, ويتر, نادل, طباخ, شيف, سائق, مندوب مبيعات, محاسب, سكرتيره, استقبال, ممرض, ممرضه, حارس, عامل نظافه, موظف, موظفه,
    خبره سنتين, باريستا`,
  fa: `استخدام, حقوق, بیمه, شیفت, ساعت کاری, رزومه, تمام وقت, پاره وقت, قانون کار, وزارت کار, مزایا, پورسانت, صندوقدار, فروشنده, گارسون, آشپز,
    راننده, منشی, حسابدار, نگهبان, پرستار, کارگر, کارمند, نیروی, نیرو, باریستا, پیک`,
  he: `משמרות, משמרת, משרה, שכר, משכורת, תנאים, קו"ח, קורות חיים, פנסיה, נסיעות, טיפים, ארוחות, מלצר, מלצרית, קופאי, קופאית, מוכר, מוכרת, טבח,
    שוטף כלים, נהג, מחסנאי, מאבטח, פקיד, פקידה, מזכירה, סייעת, גננת, אחות, ברמן, בריסטה, עובד, עובדת, עובדים, לעבודה`,
};

const PRICED = `оплачу, swishar, vippser, mobilepay, cash, płacę od ręki, gage, rétribue, reden, was ihr nehmt, kosten, was würde, wird bezahlt,
  bezahlt, gegen bezahlung, zahle, betaal, tegen betaling, je paie, je paye, pago, pagamos, ovviamente pago, zapłacę, płacę, zaplatím, platím,
  betalar, betaler, mot betalning, mod betaling, mot betaling, maksan, fizetek, fizetünk, plătesc, platesc, πληρώνω, tutar, öderim, ödeme,
  заплачу, плачу, по чём, берёте, возьмёте, возьмете, візьмете, берете, bayar, dibayar, dunga, dungi, tout compris, in een weekend, budget,
  preis, preise, was kostet, kostet sowas, kostendach, angebot, offerte, prijs, wat kost, offerte, devis, tarif, prix, combien, presupuesto,
  precio, cotización, cuánto, cuanto, orçamento, preço, quanto, preventivo, prezzo, compenso, wycena, cena, ile, budżet, cena, kolik, rozpočet,
  nabídku, pris, offert, kostar, vad tar, tilbud, hvad koster, hva koster, hinta, paljonko, maksaa, tarjous, ár, árat, árajánlat, mennyi,
  mennyiért, preț, pret, ofertă, cât, cat costă, buget, τιμή, προσφορά, πόσο, fiyat, ücret, ücreti, ne kadar, bütçe, цена, сколько, стоимость,
  бюджет, почём, оплата, ціна, скільки, вартість, бюджет, оплата, harga, berapa, biaya, fee, kitna, kitne, paise, rate, deadline, pilne, urgent,
  urgente, dringend, срочно, терміново, acil`;

type Part = 'ordered' | 'priced';

let terms: Stems<Part> | null = null;

function engagementTerms(): Stems<Part> {
  terms ??= new Stems<Part>(
    (
      [
        ['ordered', ORDERED],
        ['priced', PRICED],
      ] as const
    ).flatMap(([part, text]) => [...new Set(phrasesIn(text).flatMap(spellingsOf))].map((phrase) => [phrase, part] as const)),
  );
  return terms;
}

const MAX_WORDS = 250;
const MAX_TEXT = 3000;
const SURELY = 2;

export interface EngagementAbroad {
  readonly says: Extract<Engagement, 'employment' | 'contract'>;
  readonly phrase: string | null;
  /** Two of an employer's words. */
  readonly isSure: boolean;
}

/** Null for a post in English, and where nothing is said of either. Linear. */
export function engagementAbroad(read: ReadPost): EngagementAbroad | null {
  const language = read.isEastAsian ? 'zh' : likelyLanguageOf(read);
  if (language === null || language === 'en') return null;
  const searched = searchedLanguageOf(read);
  return searched === null ? inWords(read, language) : inStrings(read, searched);
}

function inWords(read: ReadPost, language: string): EngagementAbroad | null {
  const { words } = read;
  const end = Math.min(words.length, MAX_WORDS);
  const { employed, role } = employersWords(read);
  const [said] = employed;
  if (said !== undefined) return { says: 'employment', phrase: said, isSure: employed.length >= SURELY };
  const first = new Map<Part, string>();
  engagementTerms().find(read, end, (part, from, to) => {
    if (!first.has(part)) first.set(part, words.slice(from, to).join(' '));
  });
  if (role !== null) return { says: 'employment', phrase: role, isSure: false };
  const things = tableOf(language)?.things;
  const isPiece =
    first.has('ordered') ||
    first.has('priced') ||
    priceIn(read) !== 'none' ||
    words.slice(0, end).some((word) => things?.has(word) === true);
  // Employers do not ask whether somebody could.
  const isQuestion = read.post.body.includes('?') || read.post.title.includes('?');
  return isPiece || isQuestion
    ? { says: 'contract', phrase: first.get('ordered') ?? first.get('priced') ?? null, isSure: false }
    : null;
}

interface Strings {
  readonly employed: readonly string[];
  /** Things that are made to order, and who makes them. */
  readonly pieces: readonly string[];
}

const made = new Map<string, Strings>();

function stringsOf(language: string): Strings {
  const known = made.get(language);
  if (known !== undefined) return known;
  const things = tablesOf(language)?.searched.rows.things ?? '';
  const strings = {
    employed: stringsIn(language, EMPLOYED_STRINGS[language] ?? ''),
    pieces: stringsIn(language, `${ORDERED_STRINGS}, ${things}`),
  };
  made.set(language, strings);
  return strings;
}

function inStrings({ post: { title, body } }: ReadPost, language: string): EngagementAbroad | null {
  const text = searchedText(language, `${title}\n${body}`.slice(0, MAX_TEXT));
  const { employed, pieces } = stringsOf(language);
  const said = employed.filter((phrase) => text.includes(phrase));
  const [first] = said;
  if (first !== undefined) return { says: 'employment', phrase: first, isSure: said.length >= SURELY };
  const isPiece = /[\d?？؟]/.test(text) || pieces.some((piece) => text.includes(piece));
  return isPiece ? { says: 'contract', phrase: null, isSure: false } : null;
}
