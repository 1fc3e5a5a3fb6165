/** Requests, offers and talk in Polish, Czech, Russian and Ukrainian, each sentence invented. */
import { describeKinds } from './kinds-abroad.ts';

describeKinds({
  pl: {
    request: [
      'Szukam grafika do zrobienia okładki książki, budżet 500 zł.',
      'Zlecę napisanie tekstów na stronę, około 10 podstron, proszę o wyceny.',
      'Kto wykona prostą stronę dla fryzjera? Płacę od ręki.',
      'Dam zarobić komuś, kto ustawi mi sklep internetowy.',
      'Poleci ktoś dobrego stolarza w okolicach Kielc?',
      'szukam kogos do naprawy drukarki, prosze o wycene',
      'Kto by mi przepisał notatki na komputerze? Piszcie za ile.',
      'Kelner do kawiarni na rynku, grafik elastyczny, napiwki, zgłoszenia na priv.',
    ],
    offer: [
      'Wykonam logo i wizytówki, ceny od 100 zł, moje portfolio w profilu.',
      'Szukam zleceń jako tłumacz z niemieckiego, wolne terminy od zaraz.',
      'Korepetycje z fizyki, 60 zł za godzinę, dojazd do ucznia.',
      'Łazienki pod klucz, wolne terminy od maja.',
    ],
    other: [
      'Ile bierzecie za godzinę korepetycji? Nie wiem, czy 60 zł to dużo.',
      'Jak znaleźć pierwszych klientów? Mam firmę od miesiąca.',
      'Poleci ktoś program do nauki niemieckiego?',
      'Uwaga na ogłoszenia o pracy z domu, to oszustwo.',
      'Klient nie zapłacił mi za projekt, a minęły dwa miesiące.',
      'Dostałam propozycję z innej firmy, brać czy zostać?',
    ],
  },
  cs: {
    request: [
      'Hledám grafika na plakát pro divadlo, rozpočet 3000 Kč.',
      'Sháníme někoho, kdo nám přeloží web do němčiny, pošlete nabídku.',
      'Nevíte o někom, kdo opravuje staré hodinky?',
      'Doporučte prosím šikovného truhláře v Jihlavě.',
      'potreboval bych prelozit navod z nemciny, napiste cenu',
      'Firma přijme skladníka, nástup ihned.',
      'Kuchař do školní jídelny, nástup ihned, životopis nechte na vrátnici.',
    ],
    offer: [
      'Nabízím překlady z angličtiny, mám volnou kapacitu.',
      'Hledám práci jako programátor, nejlépe na dálku.',
      'Provádíme zednické práce, Kladno a okolí, cena dohodou.',
      'Doučuji matematiku a fyziku, 250 Kč za hodinu.',
      'Řidič hledá práci, nástup možný hned.',
    ],
    other: [
      'Kolik si účtujete za jednoduchý web? Nevím, jestli není pět tisíc moc.',
      'Jaké máte zkušenosti s tímto programem? Díky.',
      'Pozor na tenhle inzerát, je to podvod.',
      'Nabídli mi 40 tisíc hrubého, brát, nebo čekat?',
      'Zákazník mi nezaplatil fakturu a nebere telefon.',
      'Automobilka propustí sto lidí.',
    ],
  },
  ru: {
    request: [
      'Нужен дизайнер для лендинга, бюджет 20 тысяч, пишите в личку.',
      'Ищем переводчика с китайского на разовый заказ, присылайте резюме.',
      'Кто может сделать бота для записи клиентов? Оплачу сразу.',
      'Посоветуйте хорошего плотника или мастера по дверям, Тверь.',
      'Приглашаем на работу сварщиков, выплаты каждую неделю.',
      'Хочу заказать портрет бабушки, кто рисует?',
      'Дайте контакт проверенного электрика, пожалуйста.',
      'Повар в столовую, 2500 за смену, питание, опыт приветствуется.',
      'Надо отремонтировать забор, нужен плотник, Тверь.',
    ],
    offer: [
      'Делаю сайты на Тильде, цены от 10 000, моё портфолио в профиле.',
      'Ищу подработку на вечер, умею монтировать и писать тексты.',
      'Репетитор по физике, подготовка к ЕГЭ, 900 руб/час.',
      'Балконы под ключ, выезд бесплатно, звоните.',
    ],
    other: [
      'Сколько берёте за час вёрстки? Боюсь продешевить.',
      'Уволился и теперь не знаю, как найти первых клиентов.',
      'Чем пользуетесь для записи расходов? Ищу что-то простое.',
      'Осторожно, мошенники: просят предоплату за трудоустройство.',
      'Заказчик не заплатил за правки. Что делать?',
      'Нужен отпуск, эта работа меня доконает.',
    ],
  },
  uk: {
    request: [
      'Потрібен дизайнер для меню кав’ярні, бюджет 3000 грн.',
      'Шукаємо копірайтера на постійну співпрацю, надсилайте портфоліо.',
      'Порадьте майстра з вікон у Черкасах.',
      'Хто намалює портрет за фото? Скільки коштуватиме?',
      'На постійну роботу потрібні зварники, виплати щотижня.',
      'Дайте контакт перевіреного сантехніка, будь ласка.',
      'Кухар у їдальню, 900 за зміну, харчування, досвід вітається.',
    ],
    offer: [
      'Роблю сайти для малого бізнесу, ціни від 5000 грн, звертайтесь.',
      'Шукаю роботу тестувальником, є досвід.',
      'Репетитор з фізики, підготовка до НМТ, 300 грн за годину.',
      'Балкони під ключ, виїзд безкоштовно, телефонуйте.',
    ],
    other: [
      'Скільки берете за логотип? Не хочу продешевити.',
      'Де шукати клієнтів, якщо щойно почав? Порадьте.',
      'Чим користуєтесь для обліку витрат? Шукаю щось просте.',
      'Обережно, шахраї: просять передоплату за працевлаштування.',
      'Замовник не заплатив за правки. Що робити?',
      'Потрібна відпустка, ця робота мене виснажила.',
    ],
  },
});
