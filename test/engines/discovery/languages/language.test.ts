/** The language of a post: told only where enough of it stands there. */
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../src/domain/language.ts';
import { languageOf } from '../../../../src/engines/discovery/languages/language.ts';
import { createScreener } from '../../../../src/engines/discovery/screening/screening.ts';
import { readPost } from '../../../../src/engines/discovery/text/read-post.ts';
import { post, SERVICES } from '../posts.ts';

const TEXTS: readonly (readonly [code: string, text: string])[] = [
  ['en', 'We are a small bakery and need a page for our shop. You will have all texts and photos from us.'],
  ['de', 'Wir sind ein kleines Café und suchen jemanden, der uns eine Seite mit Speisekarte und Öffnungszeiten baut.'],
  ['fr', 'Nous sommes une petite boulangerie et nous cherchons quelqu’un pour refaire notre site avec les horaires.'],
  ['es', 'Tengo una cafetería y necesito una marca sencilla para la tienda, con un logo y los colores del local.'],
  ['pt', 'Preciso de um logotipo para a minha loja, com uma página simples e um formulário de contato para os clientes.'],
  ['it', 'Cerco un grafico per il logo del mio ristorante, con una pagina per gli orari e il menu della cucina.'],
  ['nl', 'Wij hebben een kleine winkel en zoeken iemand die voor ons een webshop met tien producten maakt.'],
  ['pl', 'Szukam osoby, która zrobi logo dla mojej firmy. Mam już nazwę i kolory, ale nie mam pomysłu na znak.'],
  ['sv', 'Vi söker någon som kan bygga en ny hemsida för vår butik och det är viktigt att den är snabb.'],
  ['da', 'Vi søger nogen, der kan bygge en ny hjemmeside til vores butik, og det er vigtigt, at den bliver hurtig.'],
  ['no', 'Vi trenger noen som kan lage en ny nettside til butikken vår, og det er viktig at den blir rask.'],
  ['fi', 'Etsimme tekijää, joka osaisi tehdä pienen kahvilan kotisivut, ja meillä on jo kuvat ja tekstit.'],
  ['hu', 'Keresek valakit, aki egy kis kávézónak weboldalt készítene, és nekem már van minden kép hozzá.'],
  ['ro', 'Caut pe cineva pentru un site de prezentare, am nevoie de el până luna viitoare și avem deja textele.'],
  ['el', 'Ψάχνω κάποιον να φτιάξει μια σελίδα για το καφέ μου, έχω ήδη τις φωτογραφίες και τα κείμενα.'],
  ['tr', 'Kafem için bir logo arıyorum ve bütçe çok değil ama bu hafta bitmesi gerekiyor, daha sonra başka iş de var.'],
  ['ru', 'Нужен сайт для кафе, пять страниц, тексты и фотографии есть. Пишите в личные сообщения.'],
  ['uk', 'Шукаю дизайнера, який зробить логотип для моєї кав’ярні. Пишіть на пошту, її вказано нижче.'],
  ['zh', '需要一个简单的企业网站，五个页面，预算五千元，有意者请联系。'],
  ['ja', 'カフェのロゴ制作を依頼したいです。納期は来月末までです。よろしくお願いします。'],
  ['ko', '카페 로고를 만들어 주실 디자이너를 찾습니다. 연락 주세요.'],
];

describe('the language', () => {
  it.each(TEXTS)('%s: %s', (code, body) => {
    expect(languageOf(readPost(post({ title: '[Hiring]', body })))).toBe(code);
    expect(LANGUAGES.has(code)).toBe(true);
  });

  it.each(['', 'Logo', '$500', 'React, Node, PostgreSQL', 'Shopify dev asap', '🎉🎉🎉', 'Café Zürich Ltd.'])(
    'is unknown where too little is written: %j',
    (body) => {
      expect(languageOf(readPost(post({ title: '', body })))).toBeNull();
    },
  );

  it('is that of the sentences, not that of a name or a quotation', () => {
    const body = 'We need a cover for our book “Der Tod und das Mädchen”. You will have the title and all that you need from us.';
    expect(languageOf(readPost(post({ body })))).toBe('en');
  });

  it('drops a request the operator cannot work on, and says which language it is', () => {
    const [, german = ''] = TEXTS.find(([code]) => code === 'de') ?? [];
    const rules = { services: SERVICES, minScore: 0, maxAgeDays: null, keepEmployment: false };
    const request = post({ title: '[Hiring] Landing Page', body: german });
    const now = new Date('2026-03-02T09:00:00.000Z');
    const { screening } = createScreener({ ...rules, languages: ['en'] })(request, now);
    expect(screening).toMatchObject({ kept: false, dropped: 'language' });
    expect(screening.reasons[0]).toBe('dropped: written in German, which is not among yours');
    expect(createScreener({ ...rules, languages: ['en', 'de'] })(request, now).screening.dropped).toBeNull();
    expect(createScreener(rules)(request, now).screening.dropped).toBeNull();
  });
});
