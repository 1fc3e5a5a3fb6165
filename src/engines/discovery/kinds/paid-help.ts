/**
 * Who asks for help and says that it is paid, with words that no table of verbs knows: “Hat hier wer Ahnung von …? Wird bezahlt.” Somebody is
 * asked and pay is promised; neither makes a request alone. One table for all languages that are read by their words.
 */

import { spellingsOf } from '../languages/spellings.ts';
import type { ReadPost } from '../text/read-post.ts';
import { Stems } from '../text/stems.ts';
import { phrasesIn } from '../text/words.ts';
import type { SignAbroad } from './abroad.ts';
import { priceIn } from './own-work.ts';

/** “anybody here who”, “who could”, “can somebody”. */
const ANYBODY = `alguém manja, alguém entende, alguém mexe, alguien sabe, alguien le sabe, alguien entiende, qualcuno capace, qualcuno bravo,
  wer ist frei, wer wäre frei, wer hätte zeit, wer kann einspringen, wie is vrij, wie kan invallen, qui est libre, qui est dispo,
  dispo aujourd'hui, dispo ce soir, quién está libre, quién sabe de, quien sabe de, quem está livre, quem tá livre, chi è libero, chi è libera,
  kto wolny, kto ma czas, kto w, kdo má volno, kdo by mi, vem är ledig, hvem er ledig, kuka on vapaa, kuka tekisi, ki ér rá, ki szabad,
  cine e liber, ποιος είναι ελεύθερος, kim müsait, müsait olan, кто свободен, кто свободна, хто вільний, хто вільна, siapa free, siapa kosong,
  hätte lust, wer in der nähe, jemand in, hier jemand, wie in de buurt, wie in, wie van jullie, une âme, une bonne âme, qui passe par,
  si quelqu'un, quién repara, quien repara, quién arregla, quien arregla, quién hace, quien hace, alguém em, alguém de, quem arruma,
  quem conserta, c'è qualche, qualche artigiano, qualcuno a, qualcuno di, jest ktoś z, ktoś podjedzie, kto podjedzie, není tu někdo, je tu někdo,
  kdo by to, finns någon, någon händig, er der en i, nogen i, noen i, olisko joku, joku joka pääsisi, van valaki, aki ma, e cineva din,
  este cineva din, υπάρχει κάποιος, κάποιος στη, bugün gelebilecek, gelebilecek usta, есть кто в, чтобы сегодня, є хто в, щоб сьогодні,
  ada yang bisa dateng, ada yang bisa datang, koi hai jo aaj, koi hai, bräuchte jemanden, bräuchten jemanden, jemanden der, jemanden die,
  jemand mit, wer macht sowas, wer macht so etwas, wer hat einen, wer fährt, wie doet zoiets, wie doet dat, iemand met, wie kent iemand,
  quelqu'un de, quelqu'un avec, qui fait ça, qui a un, quien le dé, quien haga, quien tenga, quien venga, alguien con, quem faça, quem faz esse,
  conhece quem, alguém com, alguém conhece, chi se ne occupa, chi lo fa, chi ha un, qualcuno con, kto ma, kto robi, kto polecany,
  kto się zajmuje, ktoś z, kdo má, kdo dělá, někdo s, najde se, vem har, någon med, finns någon, er der en med, nogen med, hvem har, hvem laver,
  noen med, hvem har, har noen, kellä on, kaivattaisiin, kaivataan, tarvittaisiin, onko kenellä, van aki, kinek van, aki kijönne,
  ne ar trebui cineva, mi ar trebui cineva, ne trebuie cineva, cine are, cine face, χρειάζομαι κάποιον, ποιος έχει, έχει κανείς, κάποιος με,
  kimde var, lazım, kim taşır, кто на, кто ездит, у кого есть, кто занимается, кто делает, хто має, у кого є, хто займається, хто робить,
  siapa punya, ada yang punya, kisi ke paas, kaun le, hat hier wer, hat hier jemand, hat wer, hat jemand, ist hier wer, ist hier jemand,
  kann hier wer, kann hier jemand, kann wer, kann jemand, könnte wer, könnte jemand, kennt sich wer, kennt sich jemand, kennt sich hier,
  weiß wer, weiß jemand wie, wer kann, wer könnte, wer hat zeit, wer hat lust, wer traut sich, wer kennt sich, wer von euch, jemand hier,
  jemand da, jemand der, jemand die, wer mir, wer uns, wer hilft, hilfe bei, brauche hilfe, iemand hier, iemand die, iemand tijd, iemand zin,
  kan iemand, kan er iemand, is er iemand, wie kan, wie wil, wie heeft, wie zou, wie helpt, hulp bij, hulp nodig, quelqu'un ici, quelqu'un qui,
  quelqu'un pour, quelqu'un pourrait, quelqu'un peut, quelqu'un saurait, quelqu'un aurait, qui pourrait, qui peut, qui saurait, qui sait,
  qui serait, y a t il quelqu'un, il y a quelqu'un, est ce que quelqu'un, d'aide pour, un coup de main, alguien que, alguien para, alguien puede,
  alguien podría, alguien me, alguien nos, alguien sabe, quién puede, quien puede, quién me, quien me, quién sabe, hay alguien, habrá alguien,
  ayuda con, ayuda para, una mano con, un dev, una dev, alguém que, alguém pra, alguém para, alguém pode, alguém poderia, alguém sabe,
  alguém consegue, alguém me, quem pode, quem poderia, quem sabe, quem consegue, quem faz, tem alguém, há alguém, ajuda com, ajuda para,
  uma mão com, um dev, uma dev, qualcuno che, qualcuno per, qualcuno può, qualcuno potrebbe, qualcuno mi, qualcuno saprebbe, qualcuno sa,
  chi può, chi potrebbe, chi mi, chi sa, c'è qualcuno, aiuto con, aiuto per, una mano con, una mano a, ktoś by, ktoś kto, ktoś mógłby, ktoś może,
  ktoś mi, ktoś pomoże, ktoś ogarnie, ktoś umie, ktoś zna się, kto by, kto może, kto mógłby, kto mi, kto pomoże, kto ogarnie, kto umie,
  kto zrobi, jest ktoś, czy ktoś, znajdzie się ktoś, pomocy przy, pomocy z, pomoc przy, někdo kdo, někdo by, někdo může, někdo mi, nekdo,
  umí někdo, uměl by někdo, mohl by někdo, může někdo, mohl by mi někdo, kdo by, kdo může, kdo mi, kdo umí, je tu někdo, najde se někdo,
  neví někdo, nevíte o, pomoc s, pomoct s, någon som, någon här, kan någon, skulle någon, finns det någon, finns någon, har någon, vem kan,
  vem vill, vem skulle, hjälp med, nån som, kan nån, nogen der, nogen her, nogen som, kan nogen, er der nogen, er der en, har nogen, hvem kan,
  hvem vil, hjælp til, en der kan, en der vil, noen som, noen her, kan noen, er det noen, finnes det noen, har noen, hvem kan, hvem vil,
  hjelp til, hjelp med, en som kan, en som vil, nokon som, kan nokon, er det nokon, kven kan, joku joka, osaako joku, osaisko joku,
  osaisiko joku, voisko joku, voisiko joku, olisko joku, olisiko joku, olisko jollain, olisiko jollakin, onko täällä, onko kukaan, onko joku,
  kuka osaa, kuka voisi, kuka pystyy, kuka auttaa, löytyykö joku, löytyisikö, ketään joka, apua, jotakuta, valaki aki, valakit aki, tud valaki,
  tudna valaki, van itt valaki, van valaki, ért valaki, ráér valaki, ki tud, ki tudna, ki ért, ki vállal, ki segít, akad valaki,
  segítség kellene, segítségre, cineva care, cineva să, poate cineva, ar putea cineva, știe cineva, stie cineva, se pricepe cineva, e cineva,
  este cineva, are cineva timp, cine poate, cine știe, cine stie, cine se, cine ar, cine mă, ajutor cu, ajutor la, o mână de ajutor, κάποιος που,
  κάποιον που, κάποιος να, κάποιον να, μπορεί κάποιος, μπορεί κανείς, ξέρει κανείς, υπάρχει κάποιος, υπάρχει κανείς, ποιος μπορεί, ποιος ξέρει,
  ποιος θα, βοήθεια με, βοήθεια για, ένα χέρι, biri var mı, birisi var mı, bilen var mı, anlayan var mı, yapan var mı, yapabilen var mı,
  yapacak var mı, yardımcı olacak, yardım edecek, kim yapar, kim yapabilir, kim bilir, biri yapabilir, biri lazım, bilen biri, anlayan biri,
  yardıma ihtiyacım, bakabilecek, кто может, кто сможет, кто бы, кто возьмётся, кто возьмется, кто поможет, кто умеет, кто разбирается,
  кто шарит, кто готов, есть кто, есть тут кто, есть здесь кто, есть кто нибудь, может кто, может кто нибудь, кто нибудь может, кто нибудь умеет,
  помощь с, нужна помощь, нужен кто, хто може, хто зможе, хто б, хто візьметься, хто допоможе, хто вміє, хто розбирається, хто шарить,
  хто готовий, є хтось, є тут хтось, може хтось, може хто, хтось може, хтось вміє, треба хтось, допомога з, потрібна допомога, хтось хто,
  ada yang bisa, ada yg bisa, ada yang mau, ada yang ngerti, ada yang paham, ada yang jago, siapa yang bisa, siapa yg bisa, siapa bisa,
  ada yang tau orang, bantuin, butuh bantuan, tolong bantu, yang bisa bantu, koi hai jo, koi hai, kisi ko aata, kisi ko aati, kisi ko,
  koi kar sakta, koi kar dega, koi kar sakti, kaun kar, kaun karega, koi jo, koi bata, madad chahiye, help chahiye`;

/** “is paid of course”, “I pay per step”. */
const PAYS = `je règle, je règle en, je paie cash, pagamento na hora, paga na hora, soldi subito, liegen bereit, was würde mich das kosten,
  wat gaat me dat kosten, gaat dat kosten, gaat me dat kosten, rétribue, je rétribue, ça coûte combien à faire, cuánto sale, cuanto sale,
  pago en el momento, pago o que for, pago à vista, pago in contanti, płacę od ręki, zaplatím hned, zaplatím na ruku, swishar, swishar direkt,
  mobilepay, betaler kontant, vippser, vipps, maksan mobilepaylla, maksan heti, azonnal fizetek, plătesc pe loc, πληρώνω επί τόπου, parası peşin,
  peşin öderim, оплачу сразу, оплачу одразу, оплата сразу, bayar cash, bayar langsung, cash dunga, cash dungi, gage, kleine gage,
  kleines honorar, gegen kleines, slant, eure preise, eure tarife, was nehmt ihr dafür, wat zijn jullie tarieven, wat rekenen jullie,
  je dédommage, dédommagement, défraiement, contre petit billet, combien vous prenez, vous prenez combien, cuánto cobra, cuánto me sale,
  doy propina, se gratifica, quanto cobra pra, quanto cobraria, quanto sai pra, a quanto, quanto chiedete per, quanto prende, mancia,
  ile to kosztuje u, ile za taką, za drobną opłatą, odměna dohodou, odměna jistá, za odvoz, tjäna en slant, vill tjäna, betald timme, vil tjene,
  tjene en, giver, giver kr, tjene litt, maksaa kerta, kerta, e kerta, korvaus, mennyit kér, mennyit kérne, pár ezer, dau bani, cât luați pentru,
  cat luati pentru, ce preț, τι παίρνετε, πόσα θέλετε, τι ζητάτε, kaça olur, kaça yapar, ne alırsınız, сколько возьмёт, сколько будет, подъём,
  отблагодарим, скільки буде, віддячимо, ongkos, ongkosnya, ongkos nego, upah, kitna doge, paise batao, paise bolo, wird bezahlt,
  wird natürlich bezahlt, wird selbstverständlich bezahlt, wird vergütet, wird entlohnt, gegen bezahlung, gegen geld, gegen entgelt,
  gegen honorar, gegen aufwandsentschädigung, gegen rechnung, zahle, zahle gut, zahle natürlich, zahle gerne, zahle dafür, zahlen gut,
  zahlen gerne, bezahle natürlich, bezahle gut, bezahle gerne, bezahlung, aufwandsentschädigung, natürlich bezahlt, selbstverständlich bezahlt,
  soll nicht umsonst, soll kein schaden, gibt geld, was würde das kosten, tegen betaling, tegen vergoeding, betaal, betaal goed, betaal graag,
  betalen goed, betalen graag, wordt betaald, uiteraard betaald, natuurlijk betaald, vergoeding, staat een vergoeding, niet voor niets,
  wat zou dat kosten, wat gaat dat kosten, contre rémunération, contre paiement, rémunéré, rémunérée, je paie, je paye, on paie, on paye,
  nous payons, dédommagement, je dédommage, contre un billet, moyennant finance, moyennant rémunération, combien ça coûterait,
  ça coûterait combien, combien prendriez vous, budget, pago, pago bien, pago por, pagamos, pago al, se paga, le pago, les pago, te pago,
  remunerado, remunerada, con paga, cuánto saldría, cuanto saldria, cuánto me cobraría, cuánto me cobrarían, cuánto me cobran por, presupuesto,
  pago por, pago bem, pago direitinho, pago na hora, pago via pix, pagamos bem, paga se, remuneramos, quanto ficaria, quanto sairia, quanto fica,
  quanto me cobraria, quanto me cobrariam, orçamento, verba, pago io, ovviamente pago, pago volentieri, pago il disturbo, pago subito,
  dietro compenso, a pagamento, retribuito, retribuita, compenso, quanto verrebbe, quanto mi costerebbe, quanto costerebbe, quanto chiedereste,
  budget, zapłacę, zaplace, płacę, place, zapłacimy, odpłatnie, za opłatą, za pieniądze, za kasę, za wynagrodzeniem, wynagrodzę,
  oczywiście płatne, płatne, odwdzięczę się finansowo, ile by to kosztowało, ile by kosztowało, ile byście wzięli, ile bierzecie za taką, budżet,
  zaplatím, zaplatim, zaplatíme, za odměnu, za úplatu, za peníze, odměna, odměním, placené, platím, kolik by to stálo, kolik by stálo,
  kolik byste si vzali, kolik byste chtěli, rozpočet, teče nám, betalar, betalar bra, betalar för, mot betalning, mot ersättning, mot en slant,
  ersättning, arvode, vad skulle det kosta, vad skulle ni ta, budget, betaler, betaler godt, betaler gerne, mod betaling, mod honorar,
  mod en skilling, giver gerne, honorar, hvad skal i have, hvad ville det koste, hvad vil det koste, budget, mot betaling, mot honorar,
  betaler bra, betaler gjerne, betaler selvsagt, mot en slant, hva skal dere ha, hva ville det koste, hva vil det koste, budsjett, betalar,
  maksan, maksamme, maksetaan, maksua vastaan, korvausta vastaan, korvaus, palkkio, palkkiota vastaan, maksan tietty, maksan tietysti,
  mitä maksaisi, paljonko maksaisi, mitä tällainen maksaa, käteistä, budjetti, fizetek, fizetünk, fizetnék, fizetség, fizetséggel, díjazás,
  díjazással, díjazásért, pénzért, természetesen fizetek, mennyiért, mennyi lenne, mennyibe kerülne, megfizetem, kifizetem,
  hálás leszek és fizetek, büdzsé, keret, plătesc, platesc, plătim, platim, contra cost, contra sumă, contra suma, cu plată, cu plata,
  recompensă, recompensa, cât m ar costa, cat m ar costa, cât ar costa, cât ai lua, cât ați lua, buget, πληρώνω, πληρώνουμε, με πληρωμή,
  επί πληρωμή, επ αμοιβή, με αμοιβή, έναντι αμοιβής, εννοείται πληρώνω, εννοείται με πληρωμή, πόσο θα πήγαινε, πόσο θα κόστιζε, πόσα θα θέλατε,
  τι θα μου κόστιζε, αμοιβή, budget, ücretli, ücreti neyse, ücretini veririm, ücretini öderim, parasını veririm, parası neyse, parasıyla,
  para veririm, ödeme yaparım, ödeme peşin, ne kadar tutar, ne tutar, kaça olur, kaça yaparsınız, bütçe, bütçem, заплачу, плачу, оплачу,
  оплачу работу, за деньги, за оплату, за денежку, за вознаграждение, не бесплатно, платно, с меня, оплата, оплатой, сколько возьмёте,
  сколько возьмете, сколько будет стоить, по чём, почём, бюджет, вознаграждение, отблагодарю, заплачу, плачу, оплачу, за гроші, за оплату,
  за винагороду, не безкоштовно, платно, з мене, оплата, оплатою, скільки візьмете, скільки буде коштувати, скільки коштуватиме, почім, бюджет,
  винагорода, віддячу, dibayar, berbayar, bayar, saya bayar, gue bayar, gw bayar, ada bayaran, ada fee, ada feenya, feenya, upahnya, ongkosnya,
  kena berapa, berapa biayanya, biayanya berapa, habis berapa, budget, paise dunga, paise dungi, paise de dunga, paise de dungi, paisa dunga,
  paise milenge, payment karunga, payment karungi, payment milega, pay karunga, pay karungi, paid hai, paid work, kitne loge, kitna loge,
  kitna lagega, kitne lagenge, budget`;

/** Said of somebody's pay, hardly of a thing's price. */
const WAGES = `was nehmt ihr, was nimmst du, gage bespreekbaar, wat vraag je, vous prenez combien, je règle en espèces, je règle, cuánto cobras,
  cuánto me cobras, quanto você cobra, quanto cobra, quanto prendi, quanto chiedi, ile bierzesz, ile byś wziął, cenu respektuju, kolik si řekneš,
  vad tar du, vad vill du ha, hvad skal i have, hvad skal du have, hvad tager du, hva skal du ha, hva tar du, mitä ottaisit, mitä otat,
  mennyiért, mennyiért jönne, mennyit kérnél, cât ceri, cât luați, πόσα παίρνετε, πόσα παίρνεις, ne alırsınız, ne kadara gelirsiniz, сколько,
  сколько возьмёте, сколько берёте, почём, почім, скільки, скільки берете, berapa ya, berapa, kitna lega, kitna loge, kitne loge, gage, honorar,
  honorare, aufwandsentschädigung, stundenlohn, vergütung, bezahlung, gagen, vergoeding, uurloon, cachet, rémunération, rémunéré, rémunérée,
  payé, payée, defraiement, honorarios, paga, pago, remuneración, remunerado, tarifa, cachê, remuneração, pagamento, compenso, rimborso,
  retribuzione, paga oraria, honorarium, stawka, wynagrodzenie, zapłacę, płacę, gaża, odměna, honorář, zaplatím, platím, arvode, ersättning,
  betalar, gage, gaget, betaler, honorar, godtgjørelse, palkkio, maksan, korvaus, fizetek, díjazás, gázsi, fizetség, plătesc, platesc, onorariu,
  plata, αμοιβή, πληρώνω, πληρωμή, ücret, ücreti, ödeme, оплата, оплатой, оплачу, заплачу, плачу, гонорар, вознаграждение, винагорода,
  винагороду, bayaran, fee, honor, dibayar, dunga, dungi, milenge`;
/** When it is, how long it takes, and that examples are to be sent: of work, and not of things. */
const TIMES = `trauung*, konfirmation*, kommunion*, taufe*, jubiläum*, polterabend, trouwdag, trouwerij, feest, noces, communion, serenata,
  quinceañera, xv años, bautizo, festa junina, batizado, battesimo, cresima, comunione, chrzciny, komuni*, křest, křtin*, ples, dop, dopet,
  student*, midsommar, barnedåb*, dåb, konfirmasjon*, dåp, ristiäis*, rippijuhl*, häihin, keresztelő*, ballagás*, lagzi*, majorat, cununie,
  βαφτίζουμε, βάπτιση, sünnet, kına, nişan, юбилей*, крестин*, хрестин*, ювілей, hajatan, khitanan, akad, siang, malam, sagai, mehndi,
  geburtstagsfeier, feier, stunde, stunden, std, uur, uren, heure, heures, hora, horas, ora, ore, godzina, godziny, godzin, godzinę, hodina,
  hodiny, hodin, hodinu, timme, timmar, timer, time, tunti, tuntia, óra, órás, órát, oră, ore, ώρα, ώρες, saat, saatlik, час, часа, часов,
  година, години, годин, годину, jam, ghante, samstag, sonntag, wochenende, zaterdag, zondag, weekend, samedi, dimanche, sábado, domingo, sabato,
  domenica, sobotę, niedzielę, sobotu, neděli, lördag, söndag, helgen, lørdag, søndag, helga, lauantaina, sunnuntaina, viikonloppuna, szombat,
  szombaton, vasárnap, sâmbătă, sambata, duminică, σάββατο, κυριακή, cumartesi, pazar, субботу, воскресенье, выходных, суботу, неділю, sabtu,
  minggu, hochzeit*, geburtstag*, mariage, anniversaire, baptême, boda, cumpleaños, bautizo, casamento, aniversário, festa, matrimonio,
  compleanno, battesimo, bruiloft, verjaardag, wesel*, urodzin*, chrzest, svatb*, narozenin*, bröllop*, födelsedag*, dop, bryllup*, fødselsdag*,
  bursdag*, konfirmasjon*, konfirmation*, hää*, synttär*, syntymäpäiv*, esküvő*, születésnap*, nuntă, nunta, botez*, γάμο*, βάφτιση, γενέθλια,
  düğün*, doğum günü, свадьб*, день рождения, юбилей, весілля, день народження, випускний, выпускной, nikahan, lamaran, ulang tahun, shaadi,
  sagai, link, links, lien, enlace, hörprobe*, beispiele, voorbeelden, exemples, extraits, ejemplos, muestras, exemplos, amostras, esempi,
  campioni, próbki, przykłady, ukázky, exempel, eksempler, näytteet, mintákat, referenciát, exemple, δείγματα, örnek, примеры, приклади, contoh,
  samples, portfolio*, demo`;

type Part = 'anybody' | 'pays' | 'wage' | 'time' | 'budget';

const POINTS = 6;
/** A budget that is named may be that of a story. */
const BUDGET_POINTS = 4;
const MAX_WORDS = 100;
const BUDGETS = `budget, budjetti, budjetti on, budżet, presupuesto, orçamento, verba, rozpočet, budsjett, buget, keret, büdzsé, μπάτζετ, bütçe,
  bütçem, bütçemiz, бюджет, anggaran, budget ka`;
const FIGURE_REACH = 3;

let terms: Stems<Part> | null = null;

/** Made for the first post of another language that asks for it. */
function termsOf(): Stems<Part> {
  terms ??= new Stems<Part>(
    (
      [
        ['anybody', ANYBODY],
        ['pays', PAYS],
        ['wage', WAGES],
        ['time', TIMES],
        ['budget', BUDGETS],
      ] as const
    ).flatMap(([part, text]) => [...new Set(phrasesIn(text).flatMap(spellingsOf))].map((phrase) => [phrase, part] as const)),
  );
  return terms;
}

/** “innan jag betalar”: who asks before paying asks about it. */
function isBefore(words: readonly string[], at: number): boolean {
  return words.slice(Math.max(0, at - 2), at).some((word) => BEFORE.has(word));
}

const BEFORE = new Set(
  'bevor voordat avant antes prima zanim než innan før ennen mielőtt înainte πριν önce sebelum прежде перед'.split(' '),
);

/**
 * A sign of a request where somebody is asked for and pay is named, or where a verb of seeking has an object that no table knows, and pay and
 * time are named; null elsewhere. Linear in the words.
 * @param sought index of the verb of seeking, null where there is none
 */
export function paidHelp(read: ReadPost, sought: number | null): SignAbroad | null {
  const { words } = read;
  if (words.length > MAX_WORDS) return null;
  const first = new Map<Part, readonly [from: number, to: number]>();
  termsOf().find(read, words.length, (part, from, to) => {
    if (part === 'pays' && (from < (first.get('anybody')?.[1] ?? words.length) || isBefore(words, from))) return;
    if (part === 'budget' && !words.slice(to, to + FIGURE_REACH).some((word) => /^\d/.test(word))) return;
    if (!first.has(part)) first.set(part, [from, to]);
  });
  const sign = (one: readonly [number, number], other: readonly [number, number] | undefined, points: number): SignAbroad => {
    const phrase = other === undefined ? '' : ` … ${words.slice(...other).join(' ')}`;
    return { side: 'ask', points, phrase: `${words.slice(...one).join(' ')}${phrase}`, inTitle: false };
  };
  const anybody = first.get('anybody');
  const pays = first.get('pays');
  if (anybody !== undefined && pays !== undefined) return sign(anybody, pays, POINTS);
  const wage = first.get('wage');
  const time = first.get('time');
  const hasPrice = priceIn(read) !== 'none';
  if (sought !== null && ((wage !== undefined && (time !== undefined || hasPrice)) || (time !== undefined && hasPrice)))
    return sign([sought, Math.min(sought + 3, words.length)], wage ?? time, POINTS);
  const budget = first.get('budget');
  return budget === undefined ? null : sign(budget, undefined, BUDGET_POINTS);
}
