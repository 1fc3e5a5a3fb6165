/** Hungarian: see `tongue.ts` for what each row says. What is sought stands before the verb or behind it. */
import type { Tongue } from './tongue.ts';

export const HUNGARIAN: Tongue = {
  seek: `keresek keresünk keres keresnek keresném keresnénk keressük keresem szükségem szükségünk kellene kéne kell
    keresni szeretnék szeretnénk keresgélek várunk várok
    hiányzik`,
  hire: `felveszünk felveszek felvennénk felvennék alkalmazunk alkalmaznánk felvételt csináltatnék csináltatnánk
    készíttetnék készíttetnénk íratnék fordíttatnék festetnék megrendelnék rendelnék megbíznék megbíznánk`,
  advise: 'ajánlani ajánlana ajánlanátok ajánlanál ajánlotok ajánljatok ajánlj ajánlanának',
  sought: `keresek keresünk keres keresnek keresném keresnénk kerestetik kellene kéne kell szükségem szükségünk felvételre
    felveszünk kérek kérünk`,
  knows: 'ajánlani ajánlana ajánlanátok ajánljatok ismer ismertek ismersz tud tudtok tudna tudnátok',
  does: `vállalok vállalunk készítek készítünk fordítok fordítunk írok szerkesztek tervezek tervezünk fejlesztek
    fejlesztünk festek javítok javítunk tanítok oktatok fotózok fényképezek varrok takarítok programozok rajzolok
    kivitelezünk burkolok vágok vállal segít készít kivitelez fordít javít épít`,
  people: `grafikus fordító tolmács programozó fejlesztő szövegíró fényképész fotós fotóst videós videóst szerkesztő
    tervező könyvelő burkoló festő kőműves villanyszerel vízszerel gázszerel ács ácsot asztalos lakatos hegesztő tetőfedő
    takarító takarítónő bébiszitter dajka dajkát gondozó ápoló nővér orvos tanár tanárt korrepetitor oktató edző sofőr
    gépkocsivez eladó eladót pénztáros pultos felszolgáló szakács konyhai mosogató recepciós asszisztens titkár ügyintéz
    munkatárs kolléga kollégá kollégán kolleg munkaer munkás segéd segítő szakember mestert szerelő mérnök építész jogász
    ügyvéd marketinges értékesítő raktáros targonc gyakornok diákot diák valaki valakit valakire fodrász kozmetikus
    manikűr varrónő cukrász pék péket kertész autószerel zenész zenekar énekes dj modell animátor illusztrátor rajzoló
    lektor korrektor tesztelő rendszergazda informatikus vállalkozó szabadúsz kivitelez cég céget csapat társulat szitter
    fuvaroz költöztet hangmérnök vágó vágót műkörm betanít adminisztrátor projektmenedzser tanuló statiszta hostess
    weboldalkészít
    zongorista gitáros műsorvezető bohóc bűvész művész pincér
    kéményseprő cipész optikus`,
  work: `munká munkát munkalehető munkalehetősé állás állást ügyfel ügyfele megrendelő megrendelés megbízás projekt
    projektek diákmunk diákmunká mellékállás másodállás gyakornoki szakmai kihívás kihíváso álláslehető elhelyezked
    feladatok`,
  things: `weboldal honlap webshop webáruház logó logót logój arculat szórólap plakát névjegy fordítás korrektúra
    lektorálás könyvelés videó videóvágás film applikáci mobilapp makró makrót felújítás festés burkolás terasz fürdőszob
    konyhabútor bútor kerítés tetőt költöztetés takarítás korrepetál meghívó illusztráci rajz borító szöveg cikk cikke
    fotózás kertrend excel prezentáci hirdetés kisvállalkozás vállalkozás`,
  wares: `lakás albérlet szoba szobát szobatárs lakótárs ház házat kocsi autó autót kutya kutyát macska program programot
    szoftver eszköz tanácsot tanács tapasztalat vélemény könyv könyvet tanfolyam alternatív társat barátnő barát garázs
    telek telket bicikli telefont laptopot helyiség üzlethelyiség számlázó könyvelőprogram könyvelőprogramot iroda irodát
    ingatlan`,
  asks: `tud valaki, tudna valaki, tudnátok ajánlani, tudtok ajánlani, tud ajánlani, van valaki, van itt valaki, van
    olyan, vállalja valaki, vállalná valaki, vállalna valaki, ki tudna, ki tud, ki vállal, ki vállalja, ki vállalná, ki
    csinál, ki csinálna, ki készít, ki készítene, ki segítene, ki javít, ki fordít, ki fordítana, ért valaki, valaki ért,
    ért hozzá, aki ért, aki tud, aki tudna, aki segít, aki segítene, aki megcsinálná, aki elvállalná, aki elkészít, aki
    vállal, aki vállalja, aki vállalná, árajánlat, árajánlatot, árajánlatot kérek, ajánlatot kérek, ajánlatokat várok,
    ajánlatokat várunk, ajánlatokat, várunk ajánlatokat, várok ajánlatokat, várom az ajánlatokat, várjuk jelentkezését,
    várjuk jelentkezésed, várom a jelentkezéseket, jelentkezés, jelentkezését, jelentkezni, jelentkezz, jelentkezzen,
    önéletrajz, önéletrajzzal, önéletrajzát, önéletrajzot, küldj önéletrajzot, fényképes önéletrajz, amit kínálunk, amit
    nyújtunk, feladatok, feladatai, elvárások, elvárásaink, elvárás, munkavégzés helye, pozíció, csapatunkba, cégünkhöz,
    irodánkba, üzletünkbe, éttermünkbe, boltunkba, csatlakozz hozzánk, gyere hozzánk dolgozni, munkatársat keres, kollégát
    keresünk, mennyiért vállalnátok, mennyiért vállalnád, mennyiért vállalná, mennyiért csinálná, mennyiért csinálnátok,
    mennyiért csinálnád, mennyibe kerülne, mennyi lenne, mennyiért készít, írjon árat, írjatok árat, írj árat, fizetek
    érte, fizetünk érte, fizetek rá, fizetség ellenében, díjazás ellenében, természetesen fizetek, fizetnék érte, pénzért,
    szánok rá, szánnék rá, szánunk rá, megbízható, sürgősen keresek, sürgősen kellene, segítségre lenne szükségem,
    segítségre van szükségem, kellene egy, szükségem van egy, szükségem lenne egy, szeretnék csináltatni, szeretnék
    készíttetni, szeretnénk csináltatni, szeretném megcsináltatni, szeretnék íratni, csináltatni szeretnék, készíttetni
    szeretnék, felújíttatni, kifestetni, megcsináltatni, lefordíttatni, bér megegyezés szerint, fizetés megegyezés
    szerint, azonnali kezdés, azonnali kezdéssel, szállást biztosítunk, bejelentett munka, bejelentett állás, órabér, meg
    tudja valaki, meg tudná valaki, el tudja valaki, el tudná valaki, tud valaki jó, tudtok jó, ismer valaki jó, kellene
    valaki,
    mintákat privátban, küldjetek mintát, küldj árat, kérek árat, küldjetek linket,
    van aki ért, ért hozzá és, kijönne, keresni egy kicsit`,
  hints: `keret, keretem, keretünk, büdzsé, fizetek, fizetünk, fizetés, bér, bérezés, versenyképes, juttatás, cafeteria,
    nettó, bruttó, teljes munkaidő, részmunkaidő, teljes munkaidős, részmunkaidős, napi 8 óra, napi 4 óra, műszak,
    hétvégén, privátban, privát, pm, üzenetben, írjatok, írjon, írj, tel, telefon, hívjon, sürgős, sürgősen, gyakorlat,
    tapasztalat előny, tapasztalattal, előny, jogosítvány, referencia, referenciák, referenciával, alkalomra, heti,
    hetente, óra, számlára, számlaképes, ft, forint, legyen, segítség, oldal, határidő,
    ezerig, gázsi`,
  offers: `vállalok, vállalunk, vállalom, vállaljuk, szívesen vállalok, munkát vállalok, munkát keresek, munkát keres,
    állást keresek, állást keres, munkát szeretnék, szeretnék dolgozni, elhelyezkednék, elhelyezkedne, szabad kapacitás,
    szabad kapacitással, szabad kapacitásom, van szabad, szabadúszó fordító vagyok, szabadúszó vagyok, fordító vagyok,
    grafikus vagyok, fejlesztő vagyok, fotós vagyok, könyvelő vagyok, kőműves vagyok, programozó vagyok, tanár vagyok,
    weboldal készítés, weboldalkészítés, honlapkészítés, honlap készítés, logó tervezés, logótervezés, webshop készítés,
    van szüksége, szüksége van, szükséged van, szükségetek van, keresel, keresnek egy, ha szüksége, ha szükséged, ingyenes
    felmérés, ingyenes konzultáció, ingyenes árajánlat, ingyenes kiszállás, hívjon bizalommal, keressen bizalommal, keress
    bizalommal, forduljon hozzánk, keressen minket, keress minket, áraim, referenciáim, munkáim, portfólióm, kedvező áron,
    korrekt áron, elérhető áron, segítek, segítünk, kiszállással, garanciával, foglalj időpontot, időpontot foglalni,
    időpontfoglalás, új ügyfeleket, ügyfeleket várok, van még hely, van még helyem, nyitott vagyok, opentowork, cégének,
    cégednek, vállalkozásodnak, vállalkozásának, kivitelezése, első konzultáció ingyenes, első alkalom ingyenes, az első
    óra ingyenes, kisvállalkozásoknak segít, vállalkozásoknak segít, cégeknek segít, kutyádat, kertedet, otthonában,
    otthonodban, házhoz megyek, házhoz megyünk, amíg dolgozol, munkát vállal, munkákat vállal, munkát vállalok, munkákat
    vállalok, tervezek, fordítok, szerkesztek, varrok, korrepetálok, referenciák a profilomban, új megrendeléseket,
    ügyfeleket keresek, új ügyfeleket keresek, szeretnék elhelyezkedni, írj rám, írjatok rám, keressetek, fordulj hozzám,
    forduljon hozzám, vállal munkát, vállal, munkát vállalna`,
  praises: `kedvező, olcsón, gyorsan, megbízhatóan, precízen, garancia, kiszállás, tapasztalat, éves tapasztalat, éves
    tapasztalattal, év tapasztalat, áron, tól, ft-tól, ft tól, ár, árak, áfa, számlaképes vagyok, szívesen, online is,
    jogsi van, saját szerszám, rövid határidővel, rövid határidőre, szakképzett, diplomás, férjem, párom, bátyám, öcsém,
    ismerősöm, profi, minőségi, szabad, karakter, elérhető, ingyenes, alkalom, első konzultáció`,
  talks: `mennyit kértek, mennyit kérnétek, mennyit szoktatok, mennyit szokás, mennyit kérjek, milyen programot, melyik
    programot, milyen számlázó, mit használtok, használtok, mit gondoltok, mi a véleményetek, vélemények, tapasztalatok,
    kinek mi a tapasztalata, van tapasztalata, van tapasztalatotok, nem fizet, nem fizetett, nem fizették, lejárt a
    számla, követelés, behajtás, felmondtam, felmondott, felmondás, kirúgtak, elbocsát, elbocsátás, elbocsátottak,
    leépítés, szakszervezet, megkaptam az állást, felvettek, új munkahely, új állásom, első munkanap, hogyan találtátok,
    hogyan találtok, hogyan szereztek, hogyan lehet, első ügyfel, első ügyfeleiteket, hol találtok, átverés, csalás,
    csaló, csalók, vigyázzatok, vigyázat, figyelem csalók, regisztrációs díjat, lehúzás, eladó alig, eladó használt,
    cserélném, elcserélném, mit tegyek, mit tennétek, mit csináljak, normális hogy, normális-e, megéri, érdemes,
    megjelent, elindítottuk, új verzió, új funkció, podcast, interjú, állásinterjú, el tudná magyarázni, elmagyarázná,
    tippek, tippet, tanácsot kérek, tanácsot szeretnék, albérletet keresek, albérletet keresünk, lakást keresek, lakást
    keresünk, lakótársat keresek, szobát keresek, ne dőljetek be, törvényes, melyik bankot, elegem van, főnököm, köszönjük
    mindenkinek, ma megjelent, eladom`,
  own: {
    am: `vagyok, vagyunk, a nevem, hívnak, dolgozom, dolgozunk, szakképzett, diplomás, tapasztalt, okleveles, egyéni
      vállalkozó,
      apukám, apám, anyukám, anyám, nagybátyám, nagymamám, nagypapám, szomszédom, férjem, feleségem, bátyám,
      nővérem, fiam, lányom, nyugdíjas, egyetemista, diák`,
    makes: `varrok, kötök, horgolok, hímzek, sütök, főzök, javítok, javítunk, szerelek, szerelünk, nyírok, nyírunk,
      takarítok, takarítunk, vasalok, festünk, burkolok, burkolunk, felújítunk, építek, építünk, telepítünk,
      szállítok, szállítunk, költöztetünk, sétáltatok, vigyázok, masszírozok, tanítok, oktatok, korrepetálok,
      fordítok, fordítunk, lektorálok, írok, gépelek, tervezek, tervezünk, rajzolok, illusztrálok, programozok,
      fejlesztek, fejlesztünk, fotózok, filmezek, vágok, keverek, zenét szerzek, nyomtatunk, gravírozok, tetoválok,
      sminkelek, készítek, készítünk, gyártunk, vállalok, vállalunk, vállalom, vállaljuk, kínálok, kínálunk,
      segítek, segítünk, könyvelek, könyvelünk, restaurálok, hegesztek, vállal még, készít még, varr, köt, süt,
      főz, javít, épít, fotózunk, csapatunk,
      leírását vállalom, begépelem,
      játszunk, zenélünk`,
    trades: `korrepetálás, magánóra, nyelvóra, zongoraóra, gitáróra, takarítás, ablaktisztítás, fűnyírás, kertgondozás,
      kertépítés, festés, burkolás, gipszkarton*, felújítás, villanyszerelés, vízszerelés, költöztetés, fuvarozás,
      kutyasétáltatás, gyermekfelügyelet, bébiszitter, masszázs, műköröm, smink, fodrász*, catering, torta, torták,
      sütemény*, varrás, ruhajavítás, javítás*, szerviz, asztalos*, fordítás, lektorálás, szövegírás, honlapkészítés,
      weboldal készítés, weboldalkészítés, grafika, grafikai, fotózás, esküvői fot*, videózás, nyomtatás, könyvelés,
      adóbevallás, portré*, illusztráció*, stúdió, műhely, csapat, ügynökség, számítógép javítás,
      kutyapanzió, macskapanzió, kutyahotel, élezés,
      zenekar, duó, harmonikás, vőfély, dj, bűvész`,
    yours: `önnek, önök, önöknek, neked, nektek, házhoz, otthonában, otthonodban, cégednek, cégének, az ön, a te`,
    bids: `rendelésre, egyedi rendelésre, méretre, árak üzenetben, árak privátban, ár megegyezés szerint, szabad időpont,
      szabad időpontok, szegeden vagy online, hívj, keressen, rövid határidő, kedvező árak, első óra ingyen, próbaóra,
      ingyenes próbaóra, referencia képek, referenciákkal, saját eszközökkel, saját szerszámmal, munkáim a, képek az
      albumban, rendelést felveszek, rendeléseket veszek, megrendelést felveszek, elvállalok, elvállalom,
      kisebb munkákat, kisebb munkák, apró munkák, kérj időpontot, kérjen időpontot, ingyenes beszélgetés, ingyenes
      beszélgetésre, jelentkezés, tanfolyam, tanfolyamok, workshop, szabad dátumok, foglalás, fix áron,
      naponta, két napon belül, percenként,
      fotó alapján, postával együtt,
      bálra, lagzira, esküvőkre, rendezvényekre, útiköltséggel, egy este`,
    praises: `online, rendelésre, ingyen, gyors, pontos, precíz, megye, környékén, és környékén, év, portfólió, képek`,
    tales: `ti mennyit kértek, létszámleépítés, küldenek el, kaptam állást, találtam munkát, az ügyfelem, ügyfél, az ügyfél, a megrendelő,
      megrendelő nem, a főnököm, a főnök, főnököt, ti hogyan, ti hogy, mit szóltok, van valakinek tapasztalata, használja valaki, normális ez,
      figyelem, munkanélküli*, ksh, végre, első ügyfél, első megrendelő, elkészült a, saját appom, reklám nélkül, várom a véleményeket,
      más is úgy, megjelent, kiadtam, első játékom, első appom, nyílt forráskódú, visszajelzés, ti is, állásinterjún, állásinterjú, új főnök,
      elegem van,       elkészült az első, csak magamnak, hobbiból, kedvtelésből, büszke vagyok, az irodák, a felét, felét fizetik,
      ebben a témában, havonta egyszer, árat emeltem, alkalmazott vagy, köszönöm minden ügyfelemnek, harmadik kör, belső embert, elutasítottak,
      elutasítás`,
  },
};
