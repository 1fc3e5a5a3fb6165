/** Polish: see `tongue.ts` for what each row says. */
import type { Tongue } from './tongue.ts';

export const POLISH: Tongue = {
  seek: `szukam szukamy szuka poszukuję poszukujemy potrzebuję potrzebujemy potrzebny potrzebna potrzebne potrzebni
    brakuje`,
  hire: `zlecę zlecimy zatrudnię zatrudnimy zatrudni zleci
    przyjmie przyjmę przyjmiemy`,
  advise: 'poleci polecicie polećcie poleć polecacie polecić zna znacie namiary',
  sought: 'poszukiwany poszukiwana potrzebny potrzebna potrzebni',
  does: `robię zrobię wykonam wykonuję tworzę piszę tłumaczę oferuję projektuję montuję rysuję stworzę napiszę przetłumaczę wykonujemy
    robimy projektujemy tworzymy naprawiam`,
  people: `grafik programist developer copywriter tłumacz redaktor korektor fotograf montażyst ilustrator kogoś ktoś osoby osobę osoba
    freelanc wykonawc specjalist projektant webmaster księgow korepetytor lektor fachow hydraulik elektryk malarz majst
    informatyk administrator tester animator deweloper asystent glazurnik murarz pomocnik kierowc sprzątacz kucharz kelner
    sprzedaw magazynier fryzjer kosmetyczk niani opiekun stolarz dekarz spawacz operator mechanik prawnik adwokat architekt
    trener nauczyciel pracownik konsultant doradc handlowc ekipy ekipę modelk recepcjonist koordynator analityk inżynier stażyst
    praktykant serwisant dev cto sprzedawczyn
    wokalist wokalistk muzyk pianist gitarzyst konferansjer wodzirej klaun artyst zespół kelnerk kuchar kasjer
    lektora
    piekarz cukiernik kominiarz szewc optyk optyka`,
  work: 'pracy pracę zlecenia zleceń zlecenie klientów projektów fuchy stażu praktyk etatu dorywcz fuchę zatrudnienia roboty',
  things: `strony stronę sklep logo tłumaczeni film projektu aplikacj teksty tekstów wizytów ulotk baner skrypt wtyczk animacj montaż
    sprzątan remont korepetycj napraw rolek rolki reklam`,
  wares: `programu narzędzi porad opinii pomocy mieszkania pokoju książki kursu wspólnik alternatyw przykład program kawalerk
    współlokator sposob urlop`,
  asks: `zlecę, zlecimy, zatrudnię, zatrudnimy, szukam osoby, szukam kogoś, poszukuję osoby, poszukuję kogoś, kto zrobi, kto wykona,
    kto może, kto podejmie się, czy ktoś zrobi, czy ktoś wykona, proszę o wycenę, proszę o oferty, proszę o portfolio, wyceny na,
    oferty na, piszcie na, zainteresowanych proszę, cena do uzgodnienia, stawka do uzgodnienia, aplikuj, za wynagrodzeniem, za
    opłatą, odpłatnie, kto ogarnie, kto mi zrobi, kto nam zrobi, ktoś chętny, oferta pracy, dam zlecenie, mam zlecenie, do
    zrobienia, dam zarobić, dam pracę, przyjmę do pracy, przyjmiemy do pracy, przyjmę pracownika, dołącz do naszego, dołącz do
    nas, dołącz do zespołu, do naszego zespołu, zakres obowiązków, ktoś ogarnia, ktoś podejmie się, podejmie się ktoś, ktoś
    zajmuje się, zajmuje się ktoś, ktoś zajmie się, proszę o stawki, proszę o stawkę, proszę o cenę, proszę o propozycje,
    podajcie cenę, podajcie ceny, podajcie stawki, ile by kosztowało, ile by kosztował, ile by kosztowała, ile weźmiecie, cv
    prosimy, aplikacje prosimy, prześlij cv, wyślij cv, kogoś kto, komuś kto, szukamy do, kto by mi, kto by nam, kto by zrobił,
    kto by się podjął, piszcie za ile, za ile zrobicie, ma ktoś namiary, ma ktoś kontakt, ma ktoś numer do, do obsadzenia, chcę
    zamówić, chciałabym zamówić, chciałbym zamówić, chcę zlecić, chciałabym zlecić, chciałbym zlecić, chcę zatrudnić,
    kto by nagrał, piszcie ceny, podajcie stawkę, wyślijcie próbki, podeślijcie próbki, podeślijcie link,
    kto polecany, chce zarobić, chętny zarobić, dorobić`,
  hints: `budżet, mój budżet, nasz budżet, płacę, płatne, zapłacę, płatność, wynagrodzenie, oferujemy, wymagania, cv na, stawka,
    wycena, wycenę, oferty, umowa, b2b, na priv, pełny etat, umowę o pracę, umowa o pracę, umowa zlecenie, umowę zlecenie, uop,
    zakwaterowanie, praca zdalna, praca hybrydowa, mile widziane, wymagamy, oczekujemy, cv, widełki, od zaraz, pilnie, k m, m k,
    pracę zdalną, pracę hybrydową, miejsce pracy, napiwki, zł h, grafik elastyczny, zgłoszenia, zgłoszenia na, nocleg,
    wyżywienie, jakie stawki, macie stawki, jakie macie stawki, pensja, płacę dziś, poniedziałek piątek, proszę zostawić,
    zostawić w, ile byście, ile wzięlibyście,
    na wczoraj`,
  offers: `oferuję, oferuję usługi, moje usługi, wykonam, wykonuję, zrobię, tworzę, projektuję, podejmę się, podejmę pracę, szukam
    pracy, szukam zleceń, szukam zlecenia, szukam klientów, przyjmę zlecenia, przyjmuję zlecenia, moje portfolio, moja stawka,
    moje realizacje, mam wolne moce, wolne terminy, jestem dostępny, dostępny od, dostępna od, zapraszam do współpracy, zapraszam
    do kontaktu, cennik, ceny od, przyjmie zlecenia, podejmie zlecenia, podejmie pracę, wykona, oferuje usługi, robię strony,
    montuję, tłumaczę, chętnie pomogę, dodatkowych zleceń, korepetycje z, udzielam korepetycji, udzielę korepetycji, świadczę
    usługi, szuka pracy, szukam stażu, posiadam wolne terminy, pod klucz, wykonujemy, przyjmę zlecenie, przyjmujemy zlecenia,
    chętnie podejmę, poszukuję pracy, otwieram komisze, komisze otwarte, otwieram zlecenia, wolne sloty, pierwsza konsultacja,
    konsultacja gratis, prowadzę księgowość, rozliczam, biuro rachunkowe, szukam nowych zleceń`,
  praises: `ceny, cena, termin, realizacja, klientów, doświadczenie, lat doświadczenia, szybko i tanio, faktura, usługi, remonty, dojazd,
    gwarancja, solidnie, rabat, i okolice, zapraszam, polecam`,
  talks: `ile kosztuje, ile bierzecie, ile wziąć, ile brać, ile zarabiacie, ile się płaci, jak znaleźć, jak znaleźliście, gdzie szukać,
    gdzie szukacie, co sądzicie, co myślicie, wasze opinie, jakie macie doświadczenia, polecacie, polecicie, ktoś używa, ktoś
    korzystał, zatrudniłem, zatrudniłam, rzuciłem, poradnik, jakie narzędzie, wypuściliśmy, oszustwo, oszust, oszuści, uważajcie,
    uwaga na, nie zapłacił, nie zapłaciła, nie płaci, nie zapłacili, zwolnili mnie, zwalnia, zwolni, zwolnienia, dostałam pracę,
    dostałem pracę, znalazłem pracę, znalazłam pracę, trzymajcie kciuki, pierwszych klientów, zdobyć klientów, jak zdobyć, nową
    wersję, nowa wersja, jaki program, ma zatrudnić, zamierza zatrudnić, dostałam propozycję, dostałem propozycję, brać czy,
    rynek pracy, wynika z raportu, też tak macie, coraz mniej ofert, mam dość, klientów którzy, klienci którzy`,
  own: {
    am: `jestem, jesteśmy, nazywam się, mam na imię, pracuję jako, zawodowy, zawodowa, doświadczony, doświadczona,
      dyplomowany, dyplomowana, z zawodu, wykwalifikowany, twój, twoja, państwa,
      mój tata, tata, mama, moja mama, mój wujek, moja ciocia, mój dziadek, babcia, moja babcia, mój sąsiad, mój
      mąż, mąż, moja żona, żona, mój brat, moja siostra, mój syn, moja córka, emeryt, emerytka, na emeryturze,
      emerytowany, emerytowana, student, studentka`,
    makes: `szyję, dziergam, szydełkuję, haftuję, piekę, gotuję, naprawiam, naprawiamy, koszę, kosimy, przycinam, sprzątam,
      sprzątamy, prasuję, maluję, malujemy, układam, układamy, remontuję, remontujemy, buduję, budujemy, instaluję,
      montuję, montujemy, przewożę, przewozimy, wyprowadzam psy, opiekuję się, masuję, uczę, udzielam, prowadzę,
      tłumaczę, koryguję, redaguję, piszę, przepisuję, projektuję, projektujemy, rysuję, ilustruję, programuję,
      programujemy, tworzę, tworzymy, fotografuję, filmuję, miksuję, masteruję, komponuję, nagrywam, drukuję,
      drukujemy, graweruję, tatuuję, maluję portrety, doradzam, wykonuję, wykonujemy, wykonam, robię, robimy,
      realizuję, realizujemy, oferuję, oferujemy, świadczę, świadczymy, pomogę, pomogę ci, pomagam, obsługuję,
      obsługujemy, rozliczam, przygotuję, przygotowuję, zaprojektuję, odnawiam, renowuję, spawam, stroję,
      dorabia, szyje, dzierga, piecze, gotuje, naprawia, udziela, robi jeszcze, przyjmie, fotografujemy, filmujemy,
      transkrybuję,
      audytuję,
      zrobię ci`,
    trades: `usługi, usług*, wykończenia, wykończenie wnętrz, remonty, malowanie, gładzie, glazura, hydraulik*, elektryk*,
      ogrodnik*, koszenie, sprzątanie, prasowanie, przeprowadzki, transport, krawcow*, przeróbki, poprawki krawieckie,
      stolarz, meble na wymiar, naprawa, naprawy, serwis, korepetycje, lekcje, nauka gry, nauka, tłumaczenia,
      tłumacz*, korekta, redakcja, przepisywanie, projektowanie, strony internetowe, strony www, sklepy internetowe,
      fotograf*, sesje zdjęciowe, filmowanie, montaż, druk, nadruki, księgowość, biuro rachunkowe, opieka nad, niania,
      wyprowadzanie psów, masaż*, paznokcie, makijaż*, fryzjer*, catering, torty, ciasta, portrety, ilustracje,
      komisze, agencja, studio, pracownia, ekipa, zespół, zaproszenia, rękodzieło,
      hotelik, hotel dla psów, petsitter, szewc, ostrzenie,
      zespół weselny, kapela, orkiestra, duet, dj, akordeon*, wodzirej`,
    yours: `twój, twoja, twoje, twojej, twojego, twoją, wasz, wasza, wasze, waszej, państwa, dla ciebie, dla was, dla
      państwa, u państwa, u ciebie, z dojazdem`,
    bids: `na zamówienie, na wymiar, zdjęcia w komentarzu, wolne miejsca, wolne miejsce, zostały dwa wolne, zostało wolne,
      mam wolne terminy, mamy wolne terminy, dojazd do klienta, dojazd gratis, wycena gratis, bezpłatna wycena,
      darmowa wycena, zapraszam na priv, zapraszamy do kontaktu, zapraszam na pw, zapisy, cena od, ceny już od,
      kontakt telefoniczny, pierwsza lekcja, pierwsze zajęcia, przyjmuję zamówienia, przyjmujemy zamówienia,
      zamówienia na, wysyłka, portfolio w, portfolio na, realizacje na, szybkie terminy, krótkie terminy,
      konkurencyjne ceny, atrakcyjne ceny, z doświadczeniem poszukuje, faktura vat,
      drobne prace, drobne zlecenia, drobne naprawy, małe zlecenia, skracanie spodni, wszywanie zamków, start w,
      umów bezpłatną, umów się, bezpłatną konsultację, bezpłatna konsultacja, darmowa konsultacja, zapisy na,
      warsztaty, kurs, kursy, wolne daty, rezerwacja, rezerwacje, software house,
      ekspresowo, duży ogród, doba,
      z wysyłką, z ramką, mam wolne moce, podeślę,
      na wesela, wesela i, repertuar, poprawki w cenie, na imprezy, wolne terminy we`,
    praises: `od, zł, online, okolice, na zamówienie, gratis, wolne, szybko, tanio, profesjonalnie, lat, godzina, 60 min,
      wysyłka, priv, portfolio, dyspozycyjny, kompleksowo`,
    tales: `ile bierze, nie wiem jak to wycenić, jak to wycenić, jak wyceniacie, jak wycenić, klient po, mój klient, moja
      klientka, klientka, klient, klient mi, klient nie, zwolnienia grupowe, pracę straci, straci pracę, pierwszy
      dzień w, nowej robocie, nowej pracy, rzuciłem pracę, rzuciłam pracę, złożyłem wypowiedzenie, złożyłam
      wypowiedzenie, zostałem zwolniony, zostałam zwolniona, mój szef, moja szefowa, ostrzegam, czy to normalne, jak
      sobie radzicie, jak radzicie, czy ktoś z was, miał ktoś, ktoś korzysta, warto, czy warto, według gus,
      bezrobocie, żalę się, pierwszy klient,
      zbudowałem, zbudowałam, po godzinach, bez reklam, darmowa apka, dajcie znać, co myślicie, skarbówka, nowe
      zasady, wypuściliśmy, wypuściłem, opublikowałem, moja pierwsza aplikacja, moja pierwsza gra, open source, a
      wy, wy też,
      na rozmowie, rozmowa kwalifikacyjna, w korpo, dostały wypowiedzenia, serio ktoś,
      skończyłam, skończyłem, dla siebie, hobbystycznie, dumna, dumny, stawki lecą, lecą na łeb, biura proponują,
      biura płacą, połowę tego, w tym wątku, jeden post na, etat czy, b2b czy, podniosłam stawki, podniosłem
      stawki, dziękuję wszystkim klientom,
      po tygodniu próbnym, odmowa, po rozmowie, brawo`,
  },
};
