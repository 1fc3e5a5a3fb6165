/** Pages that are somebody's own, or the place to apply, in posts of other languages and in posts that present or offer something. Invented. */
import { describe, expect, test } from 'vitest';
import { findContacts } from '../../../../src/engines/enrichment/extraction/extract.ts';

type Case = readonly [title: string, body: string, ...uses: string[]];

const OWN: readonly Case[] = [
  [
    'Show HN: Acmely – books in a spreadsheet',
    'I got tired of it.\n\nhttps://acmely.co\n\nHappy to answer.',
    'https://acmely.co/ published',
  ],
  [
    'Meine erste App',
    'Ich habe ein Jahr lang an einem Gartenkalender gebaut. https://acmely.co . Was fehlt?',
    'https://acmely.co/ published',
  ],
  ["Retour d'expérience", "Le produit s'appelle Acmely, un carnet : https://acmely.co", 'https://acmely.co/ published'],
  ['Ho pubblicato la mia prima app', 'Confronta i prezzi. La trovate su https://acmely.co', 'https://acmely.co/ published'],
  ['Mi primera app', 'Acabo de lanzar un diario de huerta: https://acmely.co', 'https://acmely.co/ published'],
  ['Lancei um app', 'Depois de meses está pronto. https://acmely.co', 'https://acmely.co/ published'],
  ['Premiera', 'Po godzinach udostępniłam fiszki. https://acmely.co – dajcie znać', 'https://acmely.co/ published'],
  ['Сделал сервис', 'Полгода пилил вечерами. Вот он: https://acmely.co . Пишите', 'https://acmely.co/ published'],
  ['Запустили бота', 'Зробив і запустив, спробуйте: https://acmely.co', 'https://acmely.co/ published'],
  ['Yeni uygulama', 'Akşamları geliştirdim, ücretsiz. https://acmely.co', 'https://acmely.co/ published'],
  ['個人開発', '家計簿アプリを作りました https://acmely.co 感想ください', 'https://acmely.co/ published'],
  ['做了一个小工具', '自己用了半年，欢迎试用 https://acmely.co', 'https://acmely.co/ published'],
  ['가계부 앱', '혼자서 만들었습니다 https://acmely.co 써 보세요', 'https://acmely.co/ published'],
  ['Seslendirme', 'Stüdyom var. Demo için www.acmely.co, iş için yazın', 'https://www.acmely.co/ published'],
  ['Иллюстратор', 'Рисую обложки. Портфолио: https://acmely.co', 'https://acmely.co/ published'],
  ['接外包', '可开票。作品集：https://acmely.co ，邮箱 jo@gmail.com', 'https://acmely.co/ published'],
  ['Grafica', 'Loghi da 300 €. Il mio sito è acmely.co', 'https://acmely.co/ published'],
  ['Texter gesucht', 'Für unseren Laden, unser kleiner Shop: https://acmely.co', 'https://acmely.co/ published'],
  ['', 'Se mine arbejder på https://acmely.co', 'https://acmely.co/ published'],
  ['', 'Jeg laver hjemmesider. Min hjemmeside: https://acmely.co', 'https://acmely.co/ published'],
  ['', 'Vår nettside: https://acmely.co', 'https://acmely.co/ published'],
  ['', 'Eg lagar bilete, sjå porteføljen min https://acmely.co', 'https://acmely.co/ published'],
  ['', 'Teen logoja. Töitäni: https://acmely.co', 'https://acmely.co/ published'],
  ['', 'Kotisivut: https://acmely.co', 'https://acmely.co/ published'],
  ['', 'Grafikus vagyok. Munkáim: https://acmely.co', 'https://acmely.co/ published'],
  ['', 'Honlapom: https://acmely.co', 'https://acmely.co/ published'],
  ['', 'Fac site-uri. Portofoliul meu: https://acmely.co', 'https://acmely.co/ published'],
  ['', 'Lucrări realizate aici https://acmely.co', 'https://acmely.co/ published'],
  ['', 'Φτιάχνω λογότυπα. Δείγματα: https://acmely.co', 'https://acmely.co/ published'],
  ['', 'Η σελίδα μας https://acmely.co', 'https://acmely.co/ published'],
  ['Суши', 'Нужны фото, наш ресторан https://acmely.co', 'https://acmely.co/ published'],
  ['Korekta', 'Oferuję korektę tekstów. https://acmely.co', 'https://acmely.co/ published'],
  ['[For Hire] Pet portraits', 'Prices and terms here https://acmely.co/commissions', 'https://acmely.co/commissions published'],
  [
    '',
    'Freelance web designer with two weeks free! Calm sites. https://acmely.co – tell your friends',
    'https://acmely.co/ published',
  ],
];

const TO_APPLY: readonly Case[] = [
  ['Texter gesucht', 'Bewerben Sie sich unter https://acmely.co/x', 'https://acmely.co/x asked'],
  ['Rédacteur', 'Pour postuler : https://acmely.co/x', 'https://acmely.co/x asked'],
  ['', 'Søg stillingen her: https://acmely.co/x', 'https://acmely.co/x asked'],
  ['', 'Søk på stillingen: https://acmely.co/x', 'https://acmely.co/x asked'],
  ['', 'Hae paikkaa: https://acmely.co/x', 'https://acmely.co/x asked'],
  ['', 'Jelentkezni itt lehet: https://acmely.co/x', 'https://acmely.co/x asked'],
  ['', 'Aplică aici: https://acmely.co/x', 'https://acmely.co/x asked'],
  ['', 'Κάντε αίτηση εδώ: https://acmely.co/x', 'https://acmely.co/x asked'],
  ['Ищем дизайнера', 'Заполните анкету: https://acmely.co/x', 'https://acmely.co/x asked'],
  ['Tasarımcı arıyoruz', 'Başvurular https://acmely.co/x üzerinden', 'https://acmely.co/x asked'],
  ['ライター募集', '応募はこちら https://acmely.co/x', 'https://acmely.co/x asked'],
  ['디자이너 모집', '지원: https://acmely.co/x', 'https://acmely.co/x asked'],
];

const OTHERS: readonly (readonly [title: string, body: string])[] = [
  ['Suche Webdesigner', 'Ich brauche eine Seite wie https://acmely.co'],
  ['Cerco grafico', 'Vorrei un sito come https://acmely.co'],
  ['Ищу верстальщика', 'Нужен сайт типа https://acmely.co'],
  ['找人做网站', '参考 https://acmely.co 的网站，类似 https://acmely.co'],
  ['', 'Jeg vil have en side som https://acmely.co'],
  ['', 'Vil ha en nettside som ligner på https://acmely.co'],
  ['', 'Haluaisin sivut kuten https://acmely.co'],
  ['', 'Olyan oldalt szeretnék, mint a https://acmely.co'],
  ['', 'Vreau un site ca https://acmely.co'],
  ['', 'Θέλω ένα site σαν το https://acmely.co'],
  ['', 'Je voudrais un site comme https://acmely.co'],
  ['Is this worth reading', 'The article is at https://acmely.co and I liked it'],
  ['Ask HN: what do you use?', 'I read https://acmely.co every day'],
];

async function pagesIn(title: string, body: string): Promise<string[]> {
  const contacts = await findContacts({ title, body });
  return contacts.filter(({ kind }) => kind === 'website').map(({ value, use }) => `${value} ${use}`);
}

describe('pages', () => {
  test.each([...OWN, ...TO_APPLY])('%s: %s', async (title, body, ...uses) => {
    expect(await pagesIn(title, body)).toEqual(uses);
  });

  test.each(OTHERS)("somebody else's: %s: %s", async (title, body) => {
    expect(await pagesIn(title, body)).toEqual([]);
  });
});
