/** Czech: see `tongue.ts` for what each row says. */
import type { Tongue } from './tongue.ts';

export const CZECH: Tongue = {
  seek: `hledám hledáme hledá sháním sháníme shání potřebuji potřebuju potřebujeme potřeboval potřebovala potřebovali přijmu přijímáme
    zadáme
    chybí`,
  hire: `přijmeme zaměstnáme zadám poptávám poptáváme poptává přijme zaměstná nabereme
    přijmu nabere`,
  advise: 'doporučte doporučíte doporučí doporučit doporučil doporučila neznáte znáte nevíte',
  sought: 'hledá poptávka',
  does: `dělám udělám vytvořím nabízím překládám píšu stříhám kreslím programuji tvořím zhotovím napíšu přeložím děláme provádíme
    provádím tvoříme vyrábím opravuji doučuji`,
  people: `programátor grafik vývojář copywriter překladatel fotograf redaktor korektor někoho někdo člověka freelanc kodér designér
    webař kameraman střihač ilustrátor lektor účetní instalatér elektrikář malíř řemeslní specialist administrátor tester
    asistent brigádní dodavatel někom řidič brigádník skladník kuchař číšník servírk prodavač uklízeč zedník truhlář pokrývač
    tesař obkladač topenář právník advokát architekt trenér učitel kadeřnic kosmetičk mechanik operátor technik konzultant
    obchodník projektant analytik inženýr pracovník pracovnic posilu posily kolegyni kominík číšnic cto
    zpěva muzikant klavírist kytarist moderátor klaun kouzelník umělec kapela recepční číšní pokladní prodava
    kolegu
    pekař cukrář obuvník optik`,
  work: 'práci práce brigádu zakázky zakázek klienty projekty stáž zaměstnání přivýdělek melouch zákazníky zákazníka',
  things: `web webu e-shop eshop logo překlad aplikac video texty vizitk leták stránky stránek skript oprav rekonstrukc úklid malování
    doučování stěhování střih přelož instalac montáž etiket`,
  wares: `program nástroj software rady radu názor zkušenost pomoc byt pokoj knihu kurz společní alternativ tip podnájem pronájem
    bydlení spolubydl přítel způsob inspirac recept dovolenou`,
  asks: `hledám někoho, sháním někoho, hledáme někoho, kdo by mi, kdo udělá, kdo by udělal, kdo umí, nabídky na, pošlete nabídku,
    pošlete cenu, pošlete portfolio, cenovou nabídku, prosím o nabídky, prosím o nacenění, za úplatu, placená, kdo mi, nabídka
    práce, kdo nám, do týmu hledáme, nevíte o někom, neznáte někoho, znáte někoho, najde se někdo, najde se tu někdo, najde se
    tady někdo, někdo šikovný, kdo by uměl, kdo by mohl, kdo by se ujal, dělá tu někdo, kolik by stálo, kolik by stál, za kolik
    byste, za kolik by, prosím o cenu, prosím o ukázky, prosím o cenovou, prosím o nabídku, pište cenu, rozšiřujeme tým, do
    našeho týmu, posilu do týmu, životopis na, životopisy na, pošlete životopis, náplň práce, volná pozice, volné pracovní místo,
    samozřejmě zaplatím, rád zaplatím, ráda zaplatím, kdo by nám, napište za kolik, pište za kolik, máte někdo kontakt, má někdo
    kontakt, nemá někdo kontakt, máte kontakt na, chtěla bych objednat, chtěl bych objednat, ráda bych objednala, rád bych
    objednal, chci si nechat, chtěla bych si nechat, chtěl bych si nechat, do party, prosím nacenění,
    kdo by ho, napište cenu, napište mi cenu, pošlete ukázky, pošlete odkaz, kolik si řeknete,
    chce si přivydělat, přivydělat`,
  hints: `rozpočet, náš rozpočet, můj rozpočet, zaplatím, platíme, platím, odměna, nabízíme, požadujeme, životopis, hpp, dpp, ičo,
    pište na, do zpráv, kč hod, nástup, částečný úvazek, plný úvazek, úvazek, mzda, plat, čistého, hrubého, směny, dle domluvy,
    dovolené, home office, co vás čeká, co tě čeká, co nabízíme, benefity, volejte, tis kč, dýška, spropitné, ubytování,
    ubytování zajistíme, směna, výplata, nástup ihned, nástup možný, jaké máte ceny, jaká je cena, platba hned, praxe výhodou,
    nechte na, po so, po pá,
    stravenky, pracovní doba, za návštěvu`,
  offers: `nabízím, nabízím služby, nabízím své služby, moje služby, mé služby, moje portfolio, moje sazba, hledám práci, hledám
    zakázky, hledám brigádu, sháním práci, udělám, vytvořím, naprogramuji, přeložím, zhotovím, volná kapacita, mám volnou
    kapacitu, volné kapacity, jsem k dispozici, dělám weby, ceny od, ozvěte se mi, přijmu zakázky, přijímám zakázky, vaše
    projekty, překládám, stříhám videa, grafické práce, provádíme, provádím, doučuji, doučím, hledá brigádu, hledá práci, hledám
    přivýdělek, volné termíny, mám volné termíny, rád připravím, ráda připravím, weby na míru, naše služby, cena dohodou,
    objednávky do zpráv, beru objednávky, volné sloty, první konzultace, konzultace zdarma, zpracuji, zpracuju, nabízíme služby,
    vedu účetnictví`,
  praises: `ceny, cena, dodání, klienty, zkušenosti, let praxe, let zkušeností, levně, faktura, a okolí, kvalitně, spolehlivě, záruka, na
    míru, jsem překladatelka, jsem grafik, jsem grafička, jsem programátor, objednávky, podle fotky, můžu doporučit, mohu
    doporučit`,
  talks: `kolik stojí, kolik si účtujete, kolik účtovat, kolik berete, kolik chtít, jak najít, jak hledáte, kde hledáte, kde najít, co
    si myslíte, jaké máte zkušenosti, máte zkušenost, doporučte, doporučíte, poradíte, najal jsem, dal jsem výpověď, návod, jaký
    nástroj, spustili jsme, podvod, pozor na, nezaplatil, nezaplatila, neplatí, dluží, propustí, propouští, propouštění,
    propustila, výpověď, dostal jsem práci, dostala jsem práci, našel jsem práci, našla jsem práci, vzali mě, první zákazníky,
    první klienty, jak získat, novou verzi, nová verze, zpětnou vazbu, jaký program, nabídli mi, brát nebo, trh práce, ukazuje
    průzkum, taky to tak máte, mám dost, klientů co, klienti kteří, klientů kteří, vyhodili mě`,
  own: {
    am: `jsem, jsme, jmenuji se, jmenuju se, pracuji jako, pracuju jako, zkušený, zkušená, vyučený, vyučená,
      profesionální, váš, vaše, certifikovaná, certifikovaný, osvč,
      můj táta, táta, máma, moje máma, můj strýc, můj děda, babička, můj soused, manžel, manžel je, manželka,
      bratr, sestra, můj syn, moje dcera, důchodce, důchodkyně, v důchodu, student, studentka`,
    makes: `šiju, šiji, pletu, háčkuju, háčkuji, peču, vařím, opravuji, opravuju, opravíme, sekám, posekám, stříhám,
      uklízím, uklidím, žehlím, maluji, maluju, vymaluji, vymaluju, obkládám, rekonstruujeme, stavím, stavíme,
      instaluji, montuji, montujeme, přepravím, stěhujeme, venčím, vyvenčím, hlídám, pohlídám, masíruji, učím, doučím,
      doučuji, vyučuji, překládám, přeložím, koriguji, píšu, napíšu, přepíšu, navrhuji, navrhuju, navrhnu, kreslím,
      ilustruji, programuji, programuju, vyvíjím, vyvíjíme, fotím, nafotím, natáčím, natočím, míchám, skládám,
      namluvím, tisknu, tiskneme, tetuji, líčím, poradím, vedu, tvořím, tvoříme, vytvářím, vytváříme, vyrábím,
      vyrobím, vyrábíme, dělám, děláme, udělám, provádím, provádíme, realizujeme, nabízím, nabízíme, zajistím,
      zajistíme, zpracuji, zpracujeme, pomohu, pomůžu, restauruji, pájím,
      vyrobí vám, vyrobí, šije, plete, peče, vaří, opravuje, doučuje, fotíme, natáčíme, má teď volno,
      přepisuji, přepisuju,
      hrajeme, zahraju, zahrajeme`,
    trades: `doučování, výuka, hodiny, kurzy, stěhování, úklid*, malování, malíř*, obkladač*, instalatér*, elektrikář*,
      zahradnické, sekání, hlídání, venčení, žehlení, krejčovství, švadlena, opravy, oprava, servis, truhlář*, tesař*,
      rekonstrukce, zednické, překlady, korektury, přepis, tvorba webu, tvorba webů, webové stránky, grafika,
      grafické, fotograf*, focení, svatební fotograf*, střih videa, tisk, potisk, účetnictví, daňová přiznání, masáž*,
      nehty, líčení, kadeřnice, catering, dorty, zákusky, portréty, ilustrace, agentura, studio, ateliér, dílna, tým,
      pletené, šité, háčkované,
      psí hotel, hotel pro psy, hlídání psů, broušení,
      kapela, duo, harmonikář, dj, moderátor`,
    yours: `váš, vaše, vašeho, vaší, vašim, vašich, vám, tvůj, tvoje, tvého, pro vás, u vás, k vám, pro tebe`,
    bids: `ukázky v, ukázky na, volná místa, volné místo, mám volno, od března, nezávazná konzultace, nezávazně, hotovo do,
      na zakázku, na objednávku, objednávky přes, přijímám objednávky, cena od, první hodina zdarma, první lekce,
      zkušební hodina, dojedu k vám, přijedu k vám, dojíždím, ceník, cenová nabídka zdarma, nacenění zdarma, reference
      na, reference k, portfolio na, rozumné ceny, příznivé ceny, dobré ceny, kontaktujte mě, kontaktujte nás, napište
      si, domluva jistá, mohu nastoupit,
      drobné práce, drobné opravy, drobné zakázky, přihlášky, kurzy, kurz, lekcí za, workshop, workshopy, volné
      termíny v, rezervace, konzultace zdarma, úvodní schůzka, první schůzka,
      celodenní péče, na den, do 24 hodin,
      podle fotky, včetně poštovného, poštovné v ceně,
      na svatby, svatby a plesy, hrajeme, volné soboty, na oslavy`,
    praises: `od, kč, hod, online, okolí, zdarma, na zakázku, rychle, praxe, let, ukázky, ceník, doprava, zaslání, portfolio,
      reference, volno`,
    tales: `jak řešíte, jak to řešíte, jak si, dala jsem výpověď, jsem dal výpověď, jsem dala výpověď, odbory, na volnou
      nohu, klient neplatí, klient mi, můj klient, klientka, zákazník, první zákazník, první klient, nová práce, můj
      šéf, šéfová, dejte si pozor, je to normální, má někdo zkušenost, zkušenosti s, používáte, vyplatí se, kolik si
      berete, jak nacenit, nezaměstnanost, konečně,
      poučení, konečně mi, zaplatili, spustili jsme, spustil jsem, vydali jsme, vydal jsem, moje první aplikace,
      moje první hra, bez reklam, zpětnou vazbu, za zpětnou vazbu, open source, a vy,
      taky se vám, po pohovoru, nového šéfa, pohovor,
      dodělala, dodělal, jen pro sebe, pro radost, radost veliká, jako koníček, agentury nabízejí, agentury platí,
      polovinu toho, smutné čtení, v tomhle vlákně, v tomto vlákně, jednou měsíčně, zdražila jsem, zdražil jsem,
      zaměstnání nebo,
      ozveme se, personalista, odmítnutí, inzerát znovu`,
  },
};
