/** Words that are frequent in one language; those that two share stand in both. Names, places and the words of trades are left out. */
export const SMALL_WORDS: readonly (readonly [language: string, words: string])[] = [
  [
    'en',
    'the and for you with that this are have will not your from can but they was what who which would should about our has their been if my we is of to it be or as at by an i me so any get how do need looking am just there here when some',
  ],
  [
    'de',
    'und der die das ist nicht ich wir sie ein eine einen einem einer für mit auf von zu dem den des im auch bei oder sich sind wird werden haben hat kann können suche suchen uns unsere unser als wie wenn nur noch bitte zum zur über nach aus dass hallo jemand hab habe mir mich euch ihr gerne gesucht brauche brauchen kein keine schon mal da was wer ab bis pro jetzt alle sehr mehr unter seit ihre ihren eure euer meine mein deine dein wo warum dann doch immer etwas keinen vom beim unseren unserem liegt wieder wollen möchte möchten gegen ohne zwischen stunde stunden woche wochen monat seiten montag dienstag mittwoch donnerstag freitag samstag sonntag tarif bundesweit umgebung ganzen',
  ],
  [
    'fr',
    "le la les des une est et dans pour que qui sur avec pas nous vous je il elle sont au aux du ce cette ces mon ma mes notre nos votre vos plus par ou mais cherche être avoir faire très aussi leur bonjour merci c'est j'ai suis avez quelqu'un ça on bien tout fait sans chez recherche recherchons cherchons besoin comme jours ans heures mois semaine envoyer leurs cet où quel quelle dont toute toutes encore déjà puis depuis entre avant après chaque peu petite petit devis tarif lundi mardi mercredi jeudi vendredi samedi dimanche libres chèque",
  ],
  [
    'es',
    'el la los las una un es en para que con por no se su sus del al como más pero este esta estos muy mi mis nuestro nuestra yo tengo tiene somos son está están necesito necesitamos busco lo le si también hacer y o desde hay cuando donde porque sin sobre hola gracias alguien algo todo ya solo quiero busca buscamos hago ofrezco nos me te qué sueldo requisitos experiencia enviar años hora domicilio mínima tu ella ellos fue ser hasta cada otro otra entre después antes ahora aquí así días libres contrato jornada incorporación turno vacante cocina lunes martes miércoles jueves viernes sábado domingo cuánto quién cómo dónde ustedes vos nomás',
  ],
  [
    'pt',
    'os as um uma é em para que com por não se seu sua do da dos das no na nos nas ao como mais mas este esta muito meu minha nosso nossa eu tenho tem somos são está estão preciso precisamos procuro ou você também fazer e pessoal alguém obrigado oi olá quero pra vocês aqui já só foi isso tudo faço ofereço procuramos precisa sem até requisitos salário enviar currículo vaga experiência manda edição orçamento hora meu domicílio meus minhas vossa ele ela eles ser cada outro outra entre depois antes agora assim dias horário contrato segunda terça quarta quinta sexta sábado domingo quanto quem onde gente',
  ],
  [
    'it',
    'il lo gli da ai dei sul sui nei una un di che per con non si suo sua del della dei delle nel nella al alla come più ma questo questa molto mio mia nostro nostra io ho ha siamo sono cerco cerchiamo anche fare e ciao grazie qualcuno dal tra ogni solo quanto cosa tutti dopo quando cerca offro vostri i chi se o mi ti fa è zona dal nostri siti mie miei tuo tua tuoi vostro vostra lui lei loro era essere altro altra prima adesso così giorni orario contratto lunedì martedì mercoledì giovedì venerdì sabato domenica dove quale ancora già senza',
  ],
  [
    'nl',
    'de het een en van is dat niet voor met zijn op aan ik wij we je jij ook maar om te bij naar als er wordt worden heeft hebben kan kunnen ons onze deze dit die nog zoek zoeken wat uit hoi iemand graag hallo geen jullie nu dan nodig heb ben gezocht zoekt tot uur week eerste ervaring vanaf jaar mijn jouw uw zij hij hun hem haar werd elke andere tussen voordat nadat zoals dagen maandag dinsdag woensdag donderdag vrijdag zaterdag zondag hoeveel waar welke nieuwe kleine alle alles onder komt langs binnen buurt omgeving halen brengen',
  ],
  [
    'pl',
    'na do nie się jest to że dla jak od po za przez ale czy tak mam ma są być może szukam szukamy nasz nasza mój moja który która które oraz tylko już jestem cześć hej proszę kto ktoś w z tego mnie więc mogę potrzebuję poszukuję zlecę wykonam praca o nam dzień dobry pracy pracę oferujemy umowę przy mi dam komuś pod przy wolne maja okolice ją twoja twój wasz nas was ich jej jego był była było będzie każdy inny między przed także czyli dni poniedziałek wtorek środa czwartek piątek sobota niedziela ile gdzie jaki jakie nowe osób zespół tygodnie tygodni lat',
  ],
  [
    'sv',
    'och att det är en ett som på för med inte jag vi du den av till har kan ska eller om från våra vår min mitt söker också men var hos mycket hej någon finns ni oss bra hur skulle behöver söks sökes letar i två tre veckan timmen kronor inom vad nu din ditt dina er ert era hans hennes deras blev blir varje annan mellan innan efter dagar måndag tisdag onsdag torsdag fredag lördag söndag vem vilken nya små alla tjänsten än när omnejd dygnet hämtas säljer',
  ],
  [
    'da',
    'og at det er en et som på for med ikke jeg vi du den af til har kan skal eller om fra vores min mit søger også hos meget nogen hvad hvem hvis mig jer hej herinde noget sådan være blive bliver når nu lige helst gerne brug søges timen kr efter ind deres jeres hvor hvordan hvilken godt ingen kun få lavet mangler tager skriv ledig soeger soger paa ogsaa pb uge ugen måned måneden hvornår hjælp betaler laver fik været blevet selv dem mellem hele ellers bør din dit dine han hun blev hver anden inden dage mandag tirsdag onsdag torsdag fredag lørdag søndag nye små alle stillingen tak omegn døgnet afhentes sælger',
  ],
  [
    'no',
    'og at det er en et som på for med ikke jeg vi du den av til har kan skal eller om fra vår våre min mitt søker også hos mye noen hva hvem hvis meg deg dere oss hei noe sånn være blir når nå helst gjerne trenger søkes timen kr etter inn opp deres hvor hvordan hvilken godt ingen kun få laget mangler skriv ledig veldig nytt uke uken måned måneden frå ikkje kva kven korleis nokon vere dykk dykkar søkjer treng ynskjer paa hjelp betaler tilbyr fikk vært blitt selv dem mellom hele ellers bør din ditt dine han hun ble hver annen innen dager mandag tirsdag onsdag torsdag fredag lørdag søndag nye små alle stillingen takk omegn døgnet hentes selger',
  ],
  [
    'fi',
    'ja ei se että hän minä sinä kun mutta myös tai jos ovat oli olen joka mitä niin kuin etsin etsimme tämä oon ois mulla mulle mun joku jonkun kuka mikä missä milloin paljon paljonko vain vielä nyt täällä tästä sitä noin kanssa ilman ennen jälkeen asti koko kaikki meillä meidän teille teidän minulla sinulla olisi voisi saa pitää moikka kiitos euroa viikossa kuussa tunti tunnin hyvä hyvää pieni pienen enkä eikä sekä tiedä kannattaa soita löytyy maksan osaisko osaako voisko käteen sivut iltana illalla palkka hinta seudulla alueella lauantaina perjantaina heti edullisesti lisätietoja joukkoomme apua tänään viime vuotta minun sinun miten hänen mutten oo heidän ollut olisin jokainen toinen välillä päivää maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai uusi pieniä vanha kokenut annan teen otan eka kerta hintaan puoleen paikka kaikille seudun teemme isot soittaa juhlissa vuorokausi keikka alkaen palkkaus elokuusta kesäkuusta syyskuusta tilauksesta',
  ],
  [
    'cs',
    'je se na že to s do pro jak ale nebo jsem jsme jsou hledám hledáme který která které naše můj moje jako také pokud bude ahoj dobrý den prosím někdo v mi mě už když až bych máte sháním potřebuji nabízím kdo mám z kč práce okolí cena vás čeká dovolené nástup za by po napište hned váš vaše vám tvůj jeho její byl byla bylo budou každý jiný mezi před tedy dní pondělí úterý středa čtvrtek pátek sobota neděle kolik kde jaký nové osob týdny týdnů let vždy konce lekcí ještě jen',
  ],
  [
    'hu',
    'az és hogy nem egy is van meg de vagy mint kell lehet keresek keresünk akik aki ami csak már nagyon szia sziasztok valaki nekem nekünk lenne kérek kérem még vagyok vagyunk nincs nélkül szeretnék szeretnénk milyen mennyi mennyit mennyiért hol hogyan akit ezt azt erre arra minden majd után előtt alatt miatt részére írjatok tudna tudnátok tud ft forint kb heti havi napi óra éves jó jól üdv köszönöm köszi vállalok kis nincsen vállalom fizetek fizetünk mert olyan kinek két három hétre oldal oldalas eladó alig használt vállalná vállalnátok vállalnád melyik sürgősen megbízható amíg hétvégén ön önök te ti ő ők volt lesz lenni másik között mielőtt napok hétfő kedd szerda csütörtök péntek szombat vasárnap hány új kicsi saját gyors vállalunk nagy naponta megye este környékén környéke rendelésre szombaton',
  ],
  [
    'ro',
    'și în de la cu pe nu un este sunt care din pentru sau dar mai caut căutăm meu mea noastră avem am fi ca să cineva îmi imi mă vă rog salut bună mulțumesc multumesc cât unde când cand nevoie poate vreau doresc foarte doar fără fara dacă daca luna lei ron oră zile până lucrare oferte aștept astept ati ați cine acest această aceasta nici angajăm angajam preț fost trebuie ani platesc plătesc ofer ofera cere ceva pana săptămână pret vand vând fac unui unei după dupa aici sunati sunați tău ta dvs lui ei lor era fiecare alt altă între înainte luni marți miercuri joi vineri sâmbătă câți nou mic toate toți dau ore',
  ],
  [
    'tr',
    've bir bu için ile de da ne çok ama gibi daha olarak olan var yok mı mi ben biz siz arıyorum arıyoruz veya kadar sonra merhaba arkadaşlar bana benim lazım şey nasıl biri kim her yapan iyi ücret yapıyorum aranıyor selam icin cok mi lazim arkadaslar arkadaş hocam fiyat yapılır istiyorum değil kendi hangi olacak aylık gün siteyi dahil ücretsiz bilgi yıl yıllık nasil sey yapilir şu veririm varsa bi acil değil degil kaç kac musunuz mısınız misiniz sitesi yapacak yazsın yazsin böyle boyle artık tl lira bilen eden ücretli ucretli yeni hem senin sizin onun onlar bizim oldu olur başka arasında önce pazartesi salı çarşamba perşembe cuma cumartesi nerede küçük bütün herkes evde iki üç saati kişi',
  ],
  [
    'id',
    'yang dan di ini itu untuk dengan dari ke tidak ada saya kami anda kita bisa akan atau juga sudah dalam pada mencari butuh buat gan mau kak halo udah aja gak nggak sama siapa dicari dibutuhkan cari per jasa harga yg bikin lagi dong kalo kalau gw gue aku ya sampai sampe langsung nanti baru belum banget bgt kirim mulai minat bulan buka sih deh nih rb jt siapa punya hari berapa gimana kenapa lowongan loker gaji usia pria wanita lamar kalian kamu mereka dia setiap lain antara sebelum senin selasa rabu kamis jumat sabtu minggu dimana mana kecil semua orang posisi jadi besok menit pesanan',
  ],
  // Hindi in Latin letters.
  [
    'hi',
    'hai ka ki ke ko mein se aur ye yeh bhi nahi kya koi mujhe mera meri aap hum karo hoon hu ho jo wala liye bhai chahiye chaiye kaam karta karti banata banwana agar toh kar me raha rahe rahi kaise kitna batao apni apna mere paise bata karna karwana dunga sakta milega ghar accha acha kisi jaye gaya gayi diye sirf bhejo kare tha thi hun karega kaun koi pe hafte paisa isme usme aaj kal mai maine tum tumhara hamara unka uska thoda bahut abhi phir lekin kyun kahan kab mummy sab log yaar',
  ],
  // With its marks, and as it is typed without them.
  [
    'vi',
    'và là của có cho không một các được trong với người này tôi chúng bạn cần tìm để khi đã những mình em ạ nhé ai nào làm giá liên hệ nhận tuyển việc thiết kế anh chị mọi giúp bác ơi vậy rồi thì mà hay ở từ khoảng triệu nguoi khong duoc minh giup tuyen duong nhe lam cong viec nhung tren duoi trieu thiet luong lien nhan nhap vien kinh nghiem dich gia sinh gui cua muon toi bao nhieu thue khach hang quay quan',
  ],
];
