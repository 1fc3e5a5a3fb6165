/** Finnish: see `tongue.ts` for what each row says. Words stand in the forms that sentences and chats give them. */
import type { Tongue } from './tongue.ts';

export const FINNISH: Tongue = {
  seek: `etsin etsimme etsii etsitään haen haemme hakee haetaan hakevat tarvitsen tarvitsemme tarvitsee tarvitaan
    tarvitsisin tarvitsisimme tarviin tarvin tarttisin tarttis tarvittais kaipaan kaipaamme kaivataan kaipaisin etsiskelen
    etsiskellään haluaisin haluaisimme halutaan palkataan palkkaa
    puuttuu`,
  hire: 'palkkaamme palkkaan teetän teettää teetättää teettäisin teetämme rekrytoimme rekrytoidaan',
  advise: 'suositella suosittele suositelkaa suosittelee suosittelisitte suositelkaas suosittelemaan vinkatkaa',
  sought: 'haetaan haussa hakusessa tarvitaan kaivataan etsitään etsinnässä halutaan',
  knows: `tietää tietääkö tiedätkö tiedättekö tunteeko tunteeks tietääks tietäis löytyykö löytyiskö löytyykös kellään
    jollain jollakin`,
  does: `teen teemme tarjoan tarjoamme rakennan suunnittelen suunnittelemme käännän kirjoitan editoin korjaan korjaamme
    opetan maalaan asennan asennamme hoidan autan ompelen leivon siivoan valokuvaan koodaan piirrän toteutan toteutamme
    leikkaan remontoin palvelee tarjoaa toteuttaa rakentaa ulkoilutan auttaa`,
  people: `graafik suunnittelij kuvittaj valokuvaaj kuvaaj kääntäj kirjoittaj toimittaj koodari koodaaj ohjelmoij kehittäj
    kirjanpitäj remonttimie remonttimieh remontoij sähköasentaj sähkömie putkimie putkimieh putkiasentaj maalari muurari
    laatoittaj kirvesmie kirvesmieh timpur rakentaj siivooj kuljettaj kuski hoitaj lastenhoitaj lastenvahti opettaj ohjaaj
    avustaj assistent sihteer myyjä tarjoilij kokki kokin kokkej keittäj baarimik tiskaaj työntekij työntekijä tekijä
    tekijöi osaaj ammattilai asiantuntij konsultt harjoittelij kesätyöntekij apulai apumie kampaaj parturi hieroj ompelij
    leipur puutarhur mekaanik asentaj hitsaaj insinöör arkkiteht juristi lakimie asianaja tulkki tulkkej näyttelij muusikk
    laulaj bändi bändin dj editoij leikkaaj animaattor mallin malliksi testaaj videokuvaaj oikoluk oikolukij copywriter
    sisällöntuottaj markkinoij koordinaattor projektipäällik esimie varastomie varastotyöntekij vartij henkilöä henkilö
    tyyppi tyyppiä joku jonkun jotakuta freelanc alihankkij urakoitsij yrittäjä firma firmaa yritystä porukkaan tuuraaj
    sijai sijais vahti lääkär eläinlääkär fysioterapeut talonmie huoltomie lumityön lumenlu muuttomie muuttomieh
    laulaja muusikko pianisti kitaristi juontaja pelle taikuri taiteilija tarjoilija kassa vastaanottovirkailija
    siivooja
    kondiittor nuohooj suutar optik kerroshoita`,
  work: `työtä töit töitä työpaik työpaikk duuni duunia hommi hommia keikkoj keikkoja keikka asiakkai asiakkaita asiakas
    toimeksianto kesätyöt kesätyötä kesätöit kesäduuni harjoittelupaik harjoittelupaikk sivutyöt osa-aikatyöt iltatyöt
    projekteja työskent haastei projekti projektia projektei`,
  things: `logo nettisivu kotisivu verkkosivu verkkokaup käännö käännös kääntämi oikoluk oikolu remont kuvauksi kuvaus
    video mainos esite esitteen juliste käyntikort taitto kirjanpit siivous siivousta muuttoap tuntiop yksityisopet
    kutsukort kylpyhuone kylppäri keittiörem excel makro sovellu häävide häävalok kuvat kuvien tekst blogi pienyrity
    yrityksi yrittäji`,
  wares: `ohjelm asunto asuntoa yksiö yksiötä kaksio kaksiota kämppä kämppää kämppis vuokra-asun vuokrak autoa auton kirja
    kirjoja kurssi työkalu vinkk neuvo kokemu mielipi tyttöystäv poikaystäv seuraa kaveri koira kissa puhelin tietokone
    laskutusohj sovellusta alternat vaihtoeht liiketil toimitil tonttia mökki mökkiä pyörä pyörää`,
  asks: `osaako joku, osaisko joku, osaisiko joku, osaiskohan joku, osaaks joku, osaaks kukaan, osaako kukaan, voisko
    joku, voisiko joku, voiko joku, pystyisikö joku, pystyiskö joku, haluaisko joku, haluaisiko joku, kiinnostaisko
    ketään, kiinnostaisiko ketään, onko täällä ketään, olisko kellään, olisiko kellään, onko kellään aikaa, löytyykö
    täältä, löytyisikö täältä, löytyiskö täältä, löytyiskö ketään, löytyykö ketään, löytyisikö ketään, kuka osaa, kuka
    osaisi, kuka osais, kuka voisi, kuka vois, kuka tekee, kuka tekisi, kuka tekis, kuka korjaa, kuka korjaisi, kuka
    korjais, kuka kääntää, kuka kääntäisi, kuka kääntäis, kuka rakentaa, kuka suunnittelee, kuka siivoaa, kuka haluaa,
    joka osaa, joka osaisi, joka tekisi, joka tekee, joka voisi, lähetä cv, cv osoitteeseen, hakemus, hakemukset,
    hakemuksesi, lähetä hakemus, jätä hakemus, hae paikkaa, hakuaika, haku päättyy, laita tarjous, laittakaa tarjousta,
    laittakaa tarjouksia, laittakaa hintaa, laita hintaa, laittakaa viestiä, tarjoukset, tarjouspyyntö, pyydän tarjousta,
    pyydämme tarjousta, pyydetään tarjouksia, hinta-arvio, hintapyyntö, maksan hyvin, maksan siitä, maksan tietysti,
    maksan tietenkin, maksan käteen, korvausta vastaan, palkkiota vastaan, tarvitsen apua, tarviin apua, tarvin apua,
    tarvitsemme apua, tarvisin apua, kaipaisin apua, apua tarvitaan, tule meille, tule töihin, liity joukkoomme,
    tiimiimme, joukkoomme, etsimme sinua, haemme sinua, sinulla on, odotamme sinulta, tarjoamme sinulle, arvostamme,
    työsuhde, työsuhteen kesto, tehtävässä, tehtäviisi, tehtävänkuva, palkkaus, palkka tes, tesin mukaan, tes:n mukaan,
    palkka sopimuksen mukaan, työaika, avoin työpaikka, avoimia työpaikkoja, rekrytoimme, mitä maksais, mitä maksaisi,
    paljonko maksais, paljonko maksaisi, mitä ottaisitte, mitä ottaisit, paljonko ottaisit, paljonko ottaisitte, minkä
    hintaan, mihin hintaan, haluaisin teettää, haluan teettää, teettää, teetettäisiin, pitäisi saada tehtyä, pitäis saada
    tehtyy, pitäis saada tehtyä, menee uusiksi, kesäksi töihin, etsitkö töitä, etsitkö kesätöitä, haetko töitä,
    ammattilaista, jollekin osaavalle, taitavaa, osaavaa, luotettavaa, kokenutta, onks täällä ketään, onks tääl ketään,
    onks kellään aikaa, joka osais, osais tehä, osais tehdä, osaisi tehdä, voiko joku tehdä, voisko joku tehdä, voisiko
    joku tehdä, voiko joku tehä, voisko joku tehä, tarttis apua, tarttis muuttoapua, tarvitsisin apua, maksan tietty,
    maksan kyllä, tunteeko kukaan, tietääkö joku hyvän, tietääkö kukaan hyvää,
    kerro hinta, kertokaa hinta, ilmoita hinta, laita hinta, laittakaa hinta, lähetä näyte, lähetä linkki,
    tarviisin jonkun, tarvisin jonkun, tarviin jonkun, tarvitsisin jonkun,
    kaivattaisiin tekijää, tekijää, haluaa ansaita, ansaita vähän`,
  hints: `budjetti, budjettia, palkka, palkkio, tuntipalkka, korvaus, maksan, maksetaan, tarjoamme, e/h, käteen,
    kokoaikainen, kokopäiväinen, osa-aikainen, vakituinen, määräaikainen, vuorotyö, heti, mahdollisimman pian,
    viimeistään, mennessä, kiireellinen, kiire, yv, yksityisviestillä, yksityisviesti, viestillä, cv, ajokortti,
    hygieniapassi, eduksi, kokemusta, kokemus, perjantaiks, perjantaiksi, soita, laita viestiä, laittakaa, viikossa,
    iltana, illassa, tunnilta, tunti, kesäksi, lisätietoja, mitä maksaa, urakka, urakkahinta, kuitilla, osaa, osaisi,
    plus bensat, paikka`,
  offers: `etsin töitä, haen töitä, etsin työtä, haen työtä, etsin duunia, etsin keikkoja, etsin keikkaa, etsin kesätöitä,
    haen kesätöitä, etsin kesätyötä, etsin harjoittelupaikkaa, haen harjoittelupaikkaa, haen uusia haasteita, etsin uusia
    haasteita, otan vastaan, ottaa vastaan, otamme vastaan, vapaata kapasiteettia, kapasiteettia vapaana, vapaita aikoja,
    vapaana, olen vapaana, minulla on tilaa, mulla ois aikaa, kalenterissa tilaa, kalenterissa on tilaa, teen nettisivuja,
    teen kotisivuja, teen logoja, teen käännöksiä, teen remontteja, teen siivouksia, teen kaikenlaista, teemme kaikki,
    tarjoan apua, tarjoan tukiopetusta, tarjoan palveluita, tarjoan siivousta, tarjoan lastenhoitoa, annan
    yksityistunteja, annan tukiopetusta, annan tunteja, tarvitsetko, tarvitsetteko, tarviitko, kaipaatko, etsitkö,
    puuttuuko sinulta, autan sinua, autan yrityksiä, autan yrittäjiä, autan mielelläni, autamme, palvelemme, ota yhteyttä,
    ota yhteyttä ja, varaa aika, pyydä tarjous, ilmainen arvio, ilmainen arviokäynti, ilmainen kartoitus, ilmainen
    konsultaatio, kysy lisää, kysy rohkeasti, tilaa nyt, portfolioni, työnäytteeni, referenssini, ammattitaidolla,
    tuntihinta, alkaen, hintani, opentowork, yrityksellesi, yrityksesi, teille tai, tulen kotiisi, kuulolla, palvelee
    pienyrityksiä, palvelee yrityksiä, palvelemme, koirasi, koiraasi, kotisi, kotonasi, luonasi, pihasi, autosi, työpäivän
    aikana, eka kerta ilmainen, ensimmäinen kerta ilmainen, ensimmäinen käynti ilmainen, eka kuukausi, ensimmäinen
    kuukausi, olen graafikko, olen kuvaaja, olen koodari, olen kääntäjä, olen kuvittaja, olen valokuvaaja, olen
    suunnittelija, freelancerina, otan keikkoja, otan toimeksiantoja, otan tilauksia, etsin asiakkaita, uusia asiakkaita,
    uusia toimeksiantoja, kuvitan, katso portfolio, portfolio löytyy, etsii töitä, etsii työtä, etsii projektia, etsii
    keikkaa, etsii keikkoja, etsii osa aikaista, etsii uusia, rakennamme, suunnittelemme, tarjoamme palveluita, toteutamme`,
  praises: `alk, hinnat, hinta, edullisesti, edullinen, nopea toimitus, nopeasti, vuosien kokemus, vuoden kokemus,
    kokemuksella, koulutettu, ammattilainen, kotitalousvähennys, toiminimi, freelance, freelancer, freelance-kääntäjä,
    laadukkaasti, luotettavasti, e/kk, mieheni on, vaimoni on, veljeni on, poikani on, tyttäreni on, kaverini on, löytyy,
    pääkaupunkiseudulla, seudulla, ajokortti löytyy, alv 0, sis alv, palvelut, etänä, tarvittaessa, veloituksetta,
    ilmaiseksi, kerta, per kerta`,
  talks: `paljonko laskutatte, paljonko laskutat, mitä laskutatte, paljonko pyydätte, paljonko kannattaa, kuinka paljon
    laskutatte, mitä mieltä, mitä ootte, kokemuksia, onko kokemuksia, onko kellään kokemusta, onko kellään kokemuksia,
    mikä ohjelma, mikä laskutusohjelma, mitä ohjelmaa, mitä käytätte, ei maksa, eivät maksa, ei ole maksanut, ei oo
    maksanut, perintään, perintä, perintätoimisto, irtisanouduin, irtisanoi, irtisanoo, irtisanotaan, irtisanottiin,
    lomautetaan, lomautti, yt neuvottelut, sain potkut, sain töitä, sain työpaikan, sain paikan, ensimmäinen työpäivä,
    löysit, löysitte, mistä löytää, miten löytää, mistä saa asiakkaita, ekat asiakkaat, ensimmäiset asiakkaat, huijaus,
    huijari, huijareita, varokaa, varoitus, rekisteröintimaksun, ammattiliitto, myydään, vaihdetaan, vinkkejä kaivataan,
    vinkkejä, neuvoja, onko normaalia, onko ok, kannattaako, mitä teen, mitä tekisitte, miten toimia, julkaisimme,
    julkaistu, uusi versio, lanseerasimme, podcast, jakso, työhaastattelu, haastattelussa, osaako joku selittää, voiko
    joku selittää, osaisko joku neuvoa, voisko joku kertoa, osaako joku kertoa, osaako joku sanoa, etsin asuntoa, etsin
    yksiötä, etsin kaksiota, etsin kämppää, mistä löydän, onko tämä laillista, onko laillista, mitä pankkia, älkää
    langetko, pomo haluaa, pomoni, ei ole maksettu, julkaistiin tänään, kiitos kaikille, myyn`,
  own: {
    am: `olen, olemme, nimeni on, työskentelen, koulutettu, kokenut, ammattitaitoinen, freelancer, yrittäjä,
      laillistettu, sertifioitu,
      isäni, äitini, setäni, enoni, tätini, mummoni, ukkini, naapurini, mieheni, vaimoni, veljeni, siskoni,
      poikani, tyttäreni, eläkkeellä oleva, eläkeläinen, eläkkeellä, opiskelija`,
    makes: `ompelen, ompelemme, neulon, virkkaan, leivon, leivomme, kokkaan, korjaan, korjaamme, leikkaan, leikkaamme,
      siivoan, siivoamme, silitän, pesen, maalaan, maalaamme, tapetoin, laatoitan, remontoin, remontoimme, rakennan,
      rakennamme, asennan, asennamme, kuljetan, kuljetamme, ulkoilutan, hoidan, hoidamme, hieron, opetan, käännän,
      käännämme, oikoluen, kirjoitan, suunnittelen, suunnittelemme, piirrän, kuvitan, koodaan, koodaamme, ohjelmoin,
      kehitämme, kuvaan, valokuvaan, editoin, miksaan, masteroin, sävellän, painamme, painan, kaiverran, tatuoin,
      meikkaan, teen, teemme, tarjoan, tarjoamme, toteutan, toteutamme, valmistan, valmistamme, autan, autamme,
      kunnostan, kunnostamme, entisöin, viritän, nikkaroin, tuotan, tuotamme, muokkaan, luon, luomme, vuolen, kudon,
      verhoilen,
      ottaa vielä, ottaa pieniä, tekee vielä, ompelee, neuloo, leipoo, annan, annamme, pidän, kuvaamme,
      litteroin, puhtaaksikirjoitan,
      soittaa, soitan, soitamme`,
    trades: `kotisiivous, siivous*, ikkunanpesu*, muuttoapu, muutot, puutarhatyöt, nurmikonleikkuu, pihatyöt, remontit,
      remontti*, maalaus*, laatoitukset, laatoitus*, kirvesmies*, sähköasennu*, putkityöt, tukiopetus, yksityistunnit,
      pianotunnit, kitaratunnit, laulutunnit, soitonopetus, koiran ulkoilutus, lemmikkihoito, lastenhoito, hieronta,
      kynnet, pitopalvelu, kakut, täytekakut, ompelu*, korjausompelu, korjaukset, käännökset, oikoluku, kotisivut,
      verkkosivut, nettisivut, graafinen suunnittelu, valokuvaus, hääkuvaus, videotuotanto, editointi, painatukset,
      kirjanpito, muotokuvat, kuvitukset, tilaustyönä, tilaustyöt, tilaustöitä, toimisto, studio, paja, ateljee,
      verstas, tiimi, duo, it apu, atk apu, remonttimies, lapsenvahti,
      koirahoitola, kissahoitola, koirahotelli, teroitus,
      muotokuva,
      hanuristi, bändi, orkesteri, taikuri, trubaduuri`,
    yours: `sinun, sinulle, teille, teidän, sinua, luoksesi, kotiisi, yrityksellesi, yrityksesi, kotisi, pihasi, koirasi,
      juhliinne, juhliisi`,
    bids: `avaimet käteen, vapaa toukokuussa, vapaita paikkoja, aikoja vapaana, mittojen mukaan, tilauksesta,
      mittatilauksena, otan keikkaa, hinnasto, hinta sopimuksen mukaan, hinnat alk, tarjous ilmaiseksi, ilmainen
      arviointi, ensimmäinen tunti, ensitapaaminen ilmainen, omat työkalut, omilla työkaluilla, ota yhteyttä niin,
      varaa, työnäytteitä, tule paikan päälle, lähikunnat, lähiseutu, lähikunnissa,
      pieniä hommia, pienet hommat, pieniä töitä, pikkuhommia, pikkuremontit, eka kerta, ilmoittautumiset, kurssi,
      kurssit, työpaja, vapaat päivät, varaukset, ilmainen tapaaminen, ensimmäinen tapaaminen, kitaratunteja,
      pianotunteja, soittotunteja, yksityistunteja,
      vuorokausi, isot tarhat, nopea aikataulu,
      valokuvan pohjalta, postikuluineen,
      soittaa juhlissa, juhlissa ja, häissä ja, keikka`,
    praises: `hinnasto, profiilissa, kysy, lähikunnat, siististi, vuotta, laatu, h, netissä, ilmainen, tilauksesta, portfolio`,
    tales: `paljonko te, irtisanoin itseni, muutosneuvottelut, työpaikkaa vaarassa, lomauttaa, lomautus, pääsin töihin, asiakas väittää,
      asiakkaani, asiakas, pomo, miten te, mitä te, onko kellään, käyttääkö, työttömyys, tilastokeskus, vihdoin, ensimmäinen asiakas, pelottaa,
      julkaisin, julkaistiin, ekan pelini, ensimmäinen sovellukseni, kommentit kiinnostaa, palaute, avoin lähdekoodi, ilman mainoksia, te muut,
      entä te, työhaastattelussa, miksi työhaastattelussa, työhaastattelu, töissä alkoi, organisaatiouudistus,             sain valmiiksi,
      valmiiksi ensimmäisen, omaksi iloksi, vain omaksi, harrastuksena, ylpeä, toimistot tarjoavat, toimistot maksavat, puolet siitä,
      tässä ketjussa, kerran kuussa, nostin hintoja, palkkatyö vai, kiitos kaikille asiakkaille, hylkäyskirje, taas yksi,
      kiitettiin mielenkiinnosta`,
  },
};
