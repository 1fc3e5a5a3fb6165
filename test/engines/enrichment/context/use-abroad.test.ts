/** What the words around a contact say about its use in other languages than English, and where an address ends a post. Invented sentences. */
import { describe, expect, test } from 'vitest';
import { findContacts } from '../../../../src/engines/enrichment/extraction/extract.ts';

/** A body, and `kind value use` of what is looked at in it; other finds do not matter. */
type Case = readonly [body: string, ...uses: string[]];

const INVITED: readonly Case[] = [
  ['Ищу дизайнера, 5000 рублей за лендинг. Дискорд: jo_doe', 'discord jo_doe asked'],
  ['Ищу дизайнера, 5000 рублей за лендинг. В лс или @jo_doe', 'telegram jo_doe asked'],
  ['디자이너 구합니다 30만원. 디코: jo_doe', 'discord jo_doe asked'],
  ['Bitte schickt Arbeitsproben an buero@acme.co', 'email buero@acme.co asked'],
  ['Anfragen gern an jo@acme.co', 'email jo@acme.co asked'],
  ['Bei Interesse meldet euch unter jo@acme.co!', 'email jo@acme.co asked'],
  ['Zögert nicht, mir zu schreiben: jo@acme.co', 'email jo@acme.co asked'],
  ['Keine Agenturen! Unterlagen an jo@acme.co', 'email jo@acme.co asked'],
  ['Wir suchen einen Texter. PN oder 0171 3000142', 'phone +491713000142 asked'],
  ['Envoyez-nous votre book : jo@acme.co', 'email jo@acme.co asked'],
  ['Candidature avec un exemple : jo@acme.co', 'email jo@acme.co asked'],
  ["N'hésitez pas à m'écrire à jo@acme.co", 'email jo@acme.co asked'],
  ['Pour échanger, prenez un créneau ici : https://calendly.com/jo/20min', 'calendar https://calendly.com/jo/20min asked'],
  ['Para una llamada: https://calendly.com/jo/20min', 'calendar https://calendly.com/jo/20min asked'],
  ['Interesados enviar hoja de vida a jo@acme.co', 'email jo@acme.co asked'],
  ['No dudes en escribirme a jo@acme.co', 'email jo@acme.co asked'],
  ['Currículo para jo@acme.co com o assunto RN', 'email jo@acme.co asked'],
  ['Interessados, falem comigo em jo@acme.co', 'email jo@acme.co asked'],
  ['Inviate il vostro portfolio a jo@acme.co', 'email jo@acme.co asked'],
  ['Per preventivi jo@acme.co', 'email jo@acme.co asked'],
  ['Stuur je portfolio naar jo@acme.co', 'email jo@acme.co asked'],
  ['Ik zoek een bouwer voor mijn webshop. App even naar 06-10000142', 'whatsapp +31610000142 asked'],
  ['Portfolio i stawki wysyłajcie na jo@acme.co', 'email jo@acme.co asked'],
  ['Zapytania: jo@acme.co', 'email jo@acme.co asked'],
  ['Nabídky pošlete na jo@acme.co', 'email jo@acme.co asked'],
  ['Skicka några exempel till jo@acme.co', 'email jo@acme.co asked'],
  ['Send din ansøgning til jo@acme.co', 'email jo@acme.co asked'],
  ['Spørgsmål? Kontakt Mette på jo@acme.co', 'email jo@acme.co asked'],
  ['Skriv endelig på jo@acme.co', 'email jo@acme.co asked'],
  ['Tilbud sendes på mail: jo@acme.co', 'email jo@acme.co asked'],
  ['Skriv til jo snabel-a acme punktum co', 'email jo@acme.co asked'],
  ['Du fanger mig på jo@acme.co', 'email jo@acme.co asked'],
  ['Søknad med CV sendes til jo@acme.co', 'email jo@acme.co asked'],
  ['Ta kontakt på jo@acme.co hvis du har tid', 'email jo@acme.co asked'],
  ['Send gjerne pris til jo@acme.co', 'email jo@acme.co asked'],
  ['Skriv til jo krøllalfa acme punktum co', 'email jo@acme.co asked'],
  ['Send ein e-post til jo@acme.co', 'email jo@acme.co asked'],
  ['Lähetä hakemuksesi osoitteeseen jo@acme.co', 'email jo@acme.co asked'],
  ['Tarjoukset sähköpostiin jo@acme.co', 'email jo@acme.co asked'],
  ['Yhteydenotot: jo@acme.co', 'email jo@acme.co asked'],
  ['Laita meiliä jo ät acme piste co', 'email jo@acme.co asked'],
  ['Lisätietoja antaa Jo, jo(at)acme.co', 'email jo@acme.co asked'],
  ['meilaa jo miukumauku acme piste co', 'email jo@acme.co asked'],
  ['Jelentkezés önéletrajzzal: jo@acme.co', 'email jo@acme.co asked'],
  ['Az ajánlatokat a jo@acme.co címre várjuk', 'email jo@acme.co asked'],
  ['Érdeklődni a jo@acme.co címen lehet', 'email jo@acme.co asked'],
  ['Írj a jo kukac acme pont co címre', 'email jo@acme.co asked'],
  ['CV-t a jo@acme.co email címre küldjetek', 'email jo@acme.co asked'],
  ['Așteptăm CV-urile la jo@acme.co', 'email jo@acme.co asked'],
  ['Trimiteți oferta pe jo@acme.co', 'email jo@acme.co asked'],
  ['Ma puteti contacta la jo@acme.co', 'email jo@acme.co asked'],
  ['Scrieti-mi la jo arond acme punct co', 'email jo@acme.co asked'],
  ['Detalii pe mail jo(a rond)acme.co', 'email jo@acme.co asked'],
  ['Αποστολή βιογραφικού στο jo@acme.co', 'email jo@acme.co asked'],
  ['Στείλτε προσφορά στο jo@acme.co', 'email jo@acme.co asked'],
  ['Για πληροφορίες επικοινωνήστε στο jo@acme.co', 'email jo@acme.co asked'],
  ['Γράψτε μου στο jo παπάκι acme τελεία co', 'email jo@acme.co asked'],
  ['Portfolyonuzu jo@acme.co adresine gönderebilirsiniz', 'email jo@acme.co asked'],
  ['Bana jo@acme.co üzerinden ulaşabilirsiniz', 'email jo@acme.co asked'],
  ['Kirim portofolio ke jo@acme.co ya', 'email jo@acme.co asked'],
  ['Резюме присылайте на jo@acme.co', 'email jo@acme.co asked'],
  ['Связь: +7 900 000-14-27', 'phone +79000001427 asked'],
  ['Вопросы можно на +7 900 000-14-27 (звонить с 10 до 20)', 'phone +79000001427 asked'],
  ['Пишіть у телеграм @jo_doe_shop', 'telegram jo_doe_shop asked'],
  ['Куда писать: @jo_doe_shop с примерами работ', 'telegram jo_doe_shop asked'],
  ['Пишіть сюди @jo_doe_shop', 'telegram jo_doe_shop asked'],
  ['my discord is jodoeplays hit me up', 'discord jodoeplays asked'],
  ['Замовлення: jo@acme.co', 'email jo@acme.co asked'],
  ['Önéletrajzot küldjetek a jo@acme.co címre', 'email jo@acme.co asked'],
  ['Trimiteți portofoliul la jo@acme.co', 'email jo@acme.co asked'],
  ['Στείλτε δείγματα στο jo@acme.co', 'email jo@acme.co asked'],
  ['Apna kaam bhejo jo@acme.co pe', 'email jo@acme.co asked'],
  ['有意者请发简历到 jo@acme.co', 'email jo@acme.co asked'],
  ['可签合同，邮箱 jo@acme.co', 'email jo@acme.co asked'],
  ['速加 Telegram：@jo_doe_kefu', 'telegram jo_doe_kefu asked'],
  ['実績を添えて jo@acme.co までご連絡ください。', 'email jo@acme.co asked'],
  ['ご依頼は jo@acme.co へお送りください', 'email jo@acme.co asked'],
  ['포트폴리오를 jo@acme.co 로 보내주세요.', 'email jo@acme.co asked'],
  ['급하시면 010-2000-0142 로 전화 주세요. 디자이너를 찾습니다', 'phone +821020000142 asked'],
  ['문의: jo@acme.co', 'email jo@acme.co asked'],
];

const CLOSING: readonly Case[] = [
  ['Editor wanted for a weekly show, two tracks. Start in May. jo@acme.co', 'email jo@acme.co asked'],
  ['I narrate books, $150 per finished hour. Demos on request, jo@acme.co', 'email jo@acme.co asked'],
  ['Decks and stairs, no job too small. $45/hr or by the job. jo@acme.co', 'email jo@acme.co asked'],
  ['Biete Lektorat, 5 € die Seite. Jo Doe, jo@acme.co', 'email jo@acme.co asked'],
  ['Disponible para proyectos desde ya: jo@acme.co. Se agradece difusión 🙌', 'email jo@acme.co asked'],
  ["I build apps, fourteen in both stores. Let's talk.\n\ntelegram @jo_doe_builds or jo@acme.co", 'telegram jo_doe_builds asked'],
  ['Freelance developer, two weeks free. @jo_doe_builds on Telegram / jo@acme.co', 'telegram jo_doe_builds asked'],
  // The word ends a domain and speaks of no sample.
  ['Mail: jo@acme.example, tel 0131 496 0112 (Edinburgh)', 'phone +441314960112 asked'],
  ['Send a scan of your login details to jo@acme.co', 'email jo@acme.co asked'],
];

const SEEN: readonly Case[] = [
  ['Bitte nicht an jo@acme.co schreiben', 'email jo@acme.co seen'],
  ['Vorsicht Betrug: jo@acme.co', 'email jo@acme.co seen'],
  ['Ich habe gestern eine Rechnung von jo@acme.co bekommen', 'email jo@acme.co seen'],
  ["J'ai reçu une facture de jo@acme.co hier", 'email jo@acme.co seen'],
  ['Recibí una factura de jo@acme.co y no sé qué es', 'email jo@acme.co seen'],
  ['Mi è arrivata una fattura da jo@acme.co', 'email jo@acme.co seen'],
  ['Dostałem fakturę od jo@acme.co', 'email jo@acme.co seen'],
  ['Мне пришло письмо с jo@acme.co', 'email jo@acme.co seen'],
  ['Bana jo@acme.co adresinden bir fatura geldi', 'email jo@acme.co seen'],
  ['jo@acme.co から届いたメールは詐欺でした', 'email jo@acme.co seen'],
  ['Осторожно, мошенники: jo@acme.co', 'email jo@acme.co seen'],
  ['The login: jo@acme.co', 'email jo@acme.co seen'],
  ['An address like jo@acme.example for example', 'email jo@acme.example seen'],
];

async function usesIn(body: string): Promise<string[]> {
  return (await findContacts({ title: '', body })).map(({ kind, value, use }) => `${kind} ${value} ${use}`);
}

describe('contacts in other languages', () => {
  test.each([...INVITED, ...CLOSING])('asked: %s', async (body, ...uses) => {
    expect(await usesIn(body)).toEqual(expect.arrayContaining(uses));
  });

  test.each(SEEN)('not meant for the reader: %s', async (body, ...uses) => {
    expect(await usesIn(body)).toEqual(expect.arrayContaining(uses));
  });

  test.each(['my discord is broken hit me up', 'my discord is down and i hate it', 'Вчера @jo_doe_shop выложил новый ролик'])(
    'no handle: %s',
    async (body) => {
      expect(await usesIn(body)).toEqual([]);
    },
  );

  test.each([
    ['cc @maintainers @here @jodoe7. Questions? Ping @jodoe8 or @maintainers', 'github jodoe8'],
    ['Hi @jodoe7, are you for hire? How can I contact you? @jodoe7'],
    ['- @jodoe7 500\n- @jodoe8 350\n\nEDIT: @jodoe9 adds 50, thank you!'],
  ])('on GitHub a name is one to write to where words ask for it: %s', async (body, ...names) => {
    const contacts = await findContacts({ title: '', body, source: 'github' });
    expect(contacts.map(({ kind, value }) => `${kind} ${value}`)).toEqual(names);
  });
});
