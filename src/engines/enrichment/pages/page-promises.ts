/** By which words sites name the page that says how to reach them, in the languages of posts; the most promising first. */
import { percentDecoded } from './page-urls.ts';

/** Words and phrases, lower case. What is written without blanks between its words stands in `GLUED`. */
const PROMISES: readonly string[] = [
  // How to reach whoever the site is of.
  'contact,contacts,contactus,contactme,contactez,contacter,contactez nous,nous contacter,contacto,contactos,contactanos,contáctanos,contactenos,contáctenos,contactame,contáctame,contacta,' +
    'contacte,contato,fale conosco,fale comigo,contatti,contattaci,contattami,contatto,kontakt,kontakty,kontakti,kontaktai,kontaktid,kontaktuj,kontakta,kontakta oss,kontakta mig,kontakt os,' +
    'kontakt oss,kontaktieren,kontakat,stik,kapcsolat,elérhetőség,elerhetoseg,yhteystiedot,ota yhteyttä,yhteys,iletişim,iletisim,bize ulaşın,bana ulaşın,επικοινωνία,επικοινωνια,epikoinonia,' +
    'контакт,контакты,контакти,связаться,звязатися,свържете,hafa samband,liên hệ,lien he,lienhe,kontak,hubungi,hubungi kami,hubungi saya,ติดต่อ,ติดต่อเรา,اتصل,اتصل بنا,تواصل,تواصل معنا,راسلنا,' +
    'צור קשר,צרו קשר,יצירת קשר,تماس,تماس با ما,ارتباط با ما,संपर्क,सम्पर्क,get in touch,getintouch,in touch,reach us,reach me,hire,hireme,hireus,write me,write us,email me,email us,mail me',
  // What the law makes them say.
  'impressum,imprint,anbieterkennzeichnung,legalnotice,legal notice,mentions légales,mentions legales,mentionslegales,aviso legal,avisolegal,aviso lega,note legali,notelegali,colofon,' +
    'tiráž,impresszum,impressum og,yritystiedot,реквизиты,реквізити,dados da empresa,datos legales',
  // Where people write to for work.
  'connect,hello,say hello,say hi,let s talk,lets talk,talk,work with me,work with us,commission,commissions,enquiry,enquiries,enquire,inquiry,inquiries,booking,bookings,quote,anfrage,' +
    'anfragen,devis,presupuesto,orçamento,preventivo,offerte,wycena,заказать,замовити,teklif,offert,tilbud',
  // Who they are.
  'about,aboutus,aboutme,über uns,über mich,ueber uns,ueber mich,uber uns,uber mich,wer wir sind,wer bin ich,à propos,a propos,apropos,qui sommes nous,qui suis je,sobre,sobre mí,sobre mi,sobre nós,' +
    'sobre nosotros,quiénes somos,quienes somos,quem somos,chi sono,chi siamo,o mnie,o nas,o mně,o mne,o nás,обо мне,о нас,о мне,про мене,про нас,за мен,за нас,om oss,om os,om mig,om meg,over ons,over mij,' +
    'hakkımda,hakkında,hakkımızda,hakkimda,hakkimizda,rólunk,rólam,tietoa meistä,meistä,minusta,despre,despre noi,despre mine,σχετικά,ποιοι είμαστε,σχετικα,tentang,tentang kami,tentang saya,giới thiệu,' +
    'gioi thieu,เกี่ยวกับเรา,من نحن,من أنا,عن الشركة,אודות,עליי,عنا,درباره ما,درباره من,हमारे बारे में,मेरे बारे में,who i am,who we are,meet',
];
/** Without blanks between words: a part of the name is enough. */
const GLUED: readonly (readonly string[])[] = [
  ['お問い合わせ', '問い合わせ', 'お問合せ', '連絡', 'コンタクト', '联系', '聯絡', '聯繫', '문의', '연락', 'ติดต่อ'],
  ['特定商取引', '会社概要', '運営者'],
  ['お見積', 'ご依頼', '견적'],
  ['プロフィール', '私について', '自己紹介', '关于', '關於', '소개'],
];
const SINGLE: readonly ReadonlySet<string>[] = PROMISES.map((list) => new Set(list.split(',')));
const PHRASES: readonly (readonly string[])[] = PROMISES.map((list) => list.split(',').filter((name) => name.includes(' ')));

const LONGEST_NAME = 40;
const LONGEST_PATH = 120;

/** How much a page promises to say how its owner is reached, by its address and the words that lead there: 0 is best; null for nothing. */
export function promiseOf({ pathname, search }: Pick<URL, 'pathname' | 'search'>, name: string): number | null {
  if (isSecurityFile(pathname)) return PROMISES.length;
  const last = percentDecoded(pathname.slice(-LONGEST_PATH))
    .split('/')
    .filter((part) => part !== '')
    .at(-1);
  // `/?page=contact`
  const asked = /^\?(?:p|page|site|section|view|seite)=([\w-]{3,40})$/.exec(search)?.[1] ?? '';
  const names = [(last ?? asked).replace(/\.\w{2,5}$/, ''), asked, name.length <= LONGEST_NAME ? name : ''].map(wordsOf);
  const rank = PROMISES.findIndex((_, index) => names.some((words) => words.length > 0 && isNamed(words, index)));
  return rank === -1 ? null : rank;
}

/** https://www.rfc-editor.org/rfc/rfc9116: whom to tell about holes. */
export function isSecurityFile(url: string): boolean {
  return url.endsWith('/security.txt');
}

function isNamed(words: readonly string[], index: number): boolean {
  const single = SINGLE[index];
  if (words.some((word) => single?.has(word)) || single?.has(words.join(''))) return true;
  const whole = ` ${words.join(' ')} `;
  return (
    PHRASES[index]?.some((phrase) => whole.includes(` ${phrase} `)) === true ||
    GLUED[index]?.some((part) => whole.includes(part)) === true
  );
}

/** Lower case, composed; Turkish `İ` as the `i` that it is. Vowels of India and Thailand are marks and belong to their word. */
function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .normalize('NFC')
    .replaceAll('\u0307', '')
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word !== '');
}
