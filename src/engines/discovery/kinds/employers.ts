/** Whom shops, kitchens and wards employ, and what an employer's advertisement says, in languages that are read by their words. */

import { spellingsOf } from '../languages/spellings.ts';
import type { ReadPost } from '../text/read-post.ts';
import { Stems } from '../text/stems.ts';
import { phrasesIn } from '../text/words.ts';

/** One says that somebody is employed. */
const EMPLOYED = `onlinebewerbung*, kommunal lön, sijaisuu*, kvtes, m w d, w m d, d m w, m v x, h f, f h, urlaubstage, tage urlaub,
  deine aufgaben, dein profil, ihre aufgaben, ihr profil, bewirb dich, wir bieten dir, vakantiedagen, reiskosten, reiskostenvergoeding,
  wat bieden we, wat bieden wij, jours de télétravail, avantages, envoyez cv, profil recherché, relación de dependencia, pretensión salarial,
  obra social, pretensiones, ofrecemos sueldo, vale alimentação, plano de saúde, plr, inscrições pelo site, ordenado, buoni pasto, formazione,
  candidati, candidati dal sito, inquadramento, uop, opieka medyczna, opiekę medyczną, budżet szkoleniowy, prywatną opiekę, karta multisport,
  oferujemy umowę, příspěvek na penzi, týdnů dovolené, životopis zasílejte, nabízíme týdnů, flextid, friskvårdsbidrag, semesterdagar,
  dagars semester, karriärsida, pensionsordning, frokostordning, fleksible tider, fleksitid, kantine, kantineordning, pensjon, pensjonsordning,
  barnehageplass, lounasetu, lounas, liikuntaedun, liikuntaetu, työajan, työaika, hae viimeistään, versenyképes bér, rugalmas munkaidő,
  amit kínálunk, önéletrajzát, abonament medical, program flexibil, tichete de masă, trimite cv, ιδιωτική ασφάλιση, διαμονή και διατροφή,
  αποδοχές, παρέχεται, yan haklar, özel sağlık, özel sağlık sigortası, servis, haftada bir gün izin, белую зарплату, белая зарплата, отпуск,
  отпуск 28, отклик, обучение, выплаты, питание, ночные смены, білу зарплату, відпустку, відпустка, харчування, нічні зміни, дружній колектив,
  benefit, benefits, makan siang, makan disediakan, shift malam, unbefristet*, befristet*, festanstellung*, in vollzeit, in teilzeit,
  teilzeitkraft, vollzeitkraft, aushilfe*, wochenstunden, std woche, stunden pro woche, stunden woche, haustarif, tvöd, bewerbung*, bewerben sie,
  lebenslauf, arbeitsbeginn, schichtdienst, schichtarbeit, 13 monatsgehalt, weihnachtsgeld, übertarif*, betriebliche altersvorsorge,
  ausbildungsplatz, azubi*, werkstudent*, praktikum, minijob, stundenlohn, gehalt, bruttogehalt, probearbeiten, schnuppertag, dienstverband,
  arbeidsovereenkomst, salaris*, bruto per maand, volgens cao, solliciteren, sollicitatie*, sollicitanten, vacature, contract voor bepaalde,
  uitzicht op vast, vast contract, uur per week, parttime, fulltime, bijbaan, uurloon, pensioen, vakantiedagen, ploegendienst, standplaats, cdi,
  cdd, temps plein, temps partiel, 35h, 39h, smic, salaire*, rémunération mensuelle, poste à pourvoir, prise de poste, candidature*, candidater,
  lettre de motivation, cv, saisonnier, saisonnière, intérim, mutuelle, tickets restaurant, 13e mois, logé, logée, logement possible,
  en alternance, apprenti*, contrato indefinido, contrato temporal, jornada completa, media jornada, jornada parcial, sueldo*, salario*, nómina,
  prestaciones, imposiciones, aguinaldo, turno*, incorporación inmediata, alta en seguridad social, presentarse con, presentar cv, curriculum,
  currículum, hoja de vida, currículo, cv, vacante*, convenio, días libres, de lunes a, lunes a sábado, lunes a viernes, bono de, planilla,
  en blanco, clt, carteira assinada, vale transporte, vale refeição, vale alimentação, escala 6x1, 6x1, 5x2, 12x36, salário*, comissão + fixo,
  fixo + comissão, contratação, efetivo, efetivação, benefícios, currículo*, comparecer, segunda a sexta, segunda a sábado, contrato sem termo,
  contrato a termo, subsídio*, regalias, folga*, estágio, jovem aprendiz, tempo indeterminato, tempo determinato, full time, part time,
  contratto a, contratto di, ccnl, livello ccnl, ral, stipendio*, tredicesima, turni, portare cv, inviare cv, curriculum, inviare curriculum,
  assunzione, assunzioni, assume, assumiamo, tirocinio, apprendistato, vitto e alloggio, orario di lavoro, candidature, candidarsi,
  umowa o pracę, umowę o pracę, umowa zlecenie, pełny etat, pół etatu, wynagrodzenie miesięczne, premia, premie, zmiany, zmian, zmianowy,
  system zmianowy, praca zmianowa, cv, aplikuj, rekrutacj*, stanowisko, grafik elastyczny, multisport, staż, praktyki, zatrudni*, zatrudnimy,
  zatrudnię, hpp, dpč, plný úvazek, poloviční úvazek, zkrácený úvazek, úvazek, hrubého, hrubá mzda, mzda, mzdu, stravenky, nástup možný, směny,
  směnný, směnný provoz, dovolené, životopis, pracovní doba, pracovní poměr, přijmeme, přijmu, náborový, kolegyni, kolegu do, 13 plat,
  tillsvidare*, provanställning, heltid*, deltid*, vikariat, timanställd, timvikarie, anställning*, månadslön, lön enligt, kollektivavtal*,
  tjänsten, tjänstgöring, ansök, ansökan, sista ansökningsdag, cv, personligt brev, tillträde, skiftarbete, sysselsättningsgrad, semester,
  fuldtid*, deltid*, fastansæt*, fast ansættelse, timer om ugen, timer pr uge, overenskomst, løn efter, månedsløn, ansøgning, ansøgningsfrist,
  tiltrædelse, stilling, stillingen, stillinger, vikar, vikariat, cv, elev, elevplads, vagter, weekendvagter, søges weekender, studiejob,
  fritidsjob, fulltid*, fast stilling, fast ansettelse, stilling, stillingen, stillinger, 100 stilling, prosent stilling, turnus, tariff,
  etter tariff, månedslønn, timelønn, lønn etter, søknad, søknadsfrist, tiltredelse, vikariat, tilkallingsvikar, cv, lærling, helgestilling,
  sommerjobb, bolig kan ordnes, renholder, vakituinen, vakituista, määräaikai*, työsuhde*, työsuhteen, kokoaika*, kokopäivä*, osa aika*,
  osa aikai*, tuntipalkka, kuukausipalkka, palkka tes, palkkaus, tes n, hakemus*, hakuaika, työsopimus*, vuorotyö*, työvuoro*, kesätyö*, haemme,
  haetaan, rekrytoi*, tehtävään, työpaikka, työpaikkaan, teljes munkaidő*, részmunkaidő*, bejelentett, bejelentéssel, munkaviszony*, munkabér,
  fizetés nettó, nettó fizetés, műszak*, két műszak, azonnali kezdés*, jelentkezés az, önéletrajz*, fényképes, állás, álláshirdetés, pozíció*,
  felvesz, felveszünk, felvételre, munkatársat, kollégát, cafeteria, cafetéria, próbaidő, angajăm, angajam, angajează, angajeaza, normă întreagă,
  norma intreaga, part time, contract de muncă, contract de munca, carte de muncă, salariu*, salariul, program de lucru, program 2 cu 2, în ture,
  cv, cv ul, poziția, tichete, bonuri, cazare asigurată, cazare asigurata, bacșiș, bacsis, spor, πλήρης απασχόληση, πλήρη απασχόληση,
  μερική απασχόληση, μόνιμη, μόνιμη απασχόληση, σύμβαση, μισθός, μισθό, ένσημα, ικα, πενθήμερο, βάρδιες, βάρδια, ωράριο, βιογραφικ*, προϋπηρεσία,
  θέση, θέση εργασίας, πρόσληψη, προσλαμβάν*, σεζόν, διαμονή, sgk, sigorta, sigortalı, tam zamanlı, yarı zamanlı, part time, maaş*, asgari ücret,
  yol yemek, yemek yol, yol ve yemek, vardiya*, vardiyalı, kadrolu, deneme süresi, cv, özgeçmiş, başvuru, başvurular, iş ilanı, bay bayan,
  askerliğini, mesai, personel*, eleman*, alınacaktır, alınacak, işe alım, по тк, трудоустройство, оформление, полная занятость,
  частичная занятость, график, 2 2, 5 2, оклад, зарплат*, з п, зп, смена, смены, сменный, соцпакет, дмс, резюме, вакансия, вакансии, в штат,
  испытательный срок, стажировка, в команду, собеседование, премии, больничн*, полный день, працевлаштування, офіційне, графік, змінний графік,
  зарплат*, з п, зп, оклад, зміна, зміни, соцпакет, резюме, вакансія, вакансії, в штат, випробувальний, стажування, співбесіда, премії,
  лікарняні, повна зайнятість, gaji, gapok, umr, ump, bpjs, thr, lamaran, surat lamaran, kirim cv, cv ke, lowongan, loker, karyawan*, karyawati,
  full time, part time, shift, jam kerja, penempatan, walk in interview, magang, min sma, min smk, minimal sma, usia maks, ktp, mess, salary,
  naukri, full time, part time, resume bhejo, interview, fresher, office me, shift`;

/** Whom shops, kitchens, wards and stores employ, and hardly anybody orders for a day. */
const ROLES = `fachangestellte*, pedagogisch medewerker, verkäufer*, kassierer*, kellner*, servicekraft, bedienung, koch, köchin, küchenhilfe*,
  spüler, bäcker*, metzger*, lagerist*, lagermitarbeiter*, lagerhelfer*, staplerfahrer*, lkw fahrer*, berufskraftfahrer*, busfahrer*,
  kurierfahrer*, pflegekraft, pflegefachkraft, krankenpfleger*, altenpfleger*, erzieher*, arzthelfer*, zfa, mfa, rezeptionist*, bürokauffrau,
  bürokaufmann, sachbearbeiter*, sekretär*, buchhalter*, reinigungskraft, hausmeister*, produktionshelfer*, mechatroniker*,
  sicherheitsmitarbeiter*, winkelmedewerker, verkoopmedewerker, kassamedewerker, kassière, serveerster, afwasser, bakker, slager,
  magazijnmedewerker, orderpicker, heftruckchauffeur, vrachtwagenchauffeur, chauffeur, bezorger, verpleegkundige, verzorgende, begeleider,
  receptionist*, secretaresse, administratief medewerker, schoonmaker, conciërge, productiemedewerker, beveiliger, vendeur, vendeuse, caissier,
  caissière, serveur, serveuse, cuisinier, cuisinière, commis, plongeur, boulanger, boulangère, boucher, magasinier, préparateur, cariste,
  chauffeur, livreur, infirmier, infirmière, aide soignant, aide soignante, éducateur, éducatrice, réceptionniste, secrétaire, coiffeur,
  coiffeuse, agent d'entretien, femme de chambre, employé, employée, manutentionnaire, barmaid, opérateur, vendedor, vendedora, cajero, cajera,
  mesero, mesera, camarero, camarera, mozo, moza, cocinero, cocinera, ayudante de cocina, lavaplatos, panadero, panadera, carnicero, bodeguero,
  almacenero, mozo de almacén, chofer, chófer, conductor, repartidor, enfermera, enfermero, recepcionista, secretaria, secretario, estilista,
  barbero, guardia, vigilante, operario, operaria, mucama, empleada, empleado, dependiente, dependienta, reponedor, ejecutivo, asesor comercial,
  promotor, promotora, teleoperador, vendedor, vendedora, atendente, garçom, garçonete, empregado de mesa, empregada de mesa, cozinheiro,
  cozinheira, padeiro, padeira, açougueiro, estoquista, repositor, motorista, entregador, motoboy, enfermeira, enfermeiro, técnico de enfermagem,
  recepcionista, secretária, cabeleireiro, cabeleireira, vigilante, porteiro, operador, operadora, balconista, ajudante, camareira, copeira,
  zelador, commesso, commessa, cassiere, cassiera, cameriere, cameriera, barista, cuoco, cuoca, aiuto cuoco, lavapiatti, panettiere, macellaio,
  magazziniere, mulettista, autista, fattorino, infermiere, infermiera, oss, educatore, educatrice, receptionist, segretaria, impiegato,
  impiegata, parrucchiere, parrucchiera, addetto, addetta, operaio, operaia, badante convivente, operatore, operatrice, venditore, sprzedawca,
  sprzedawczyni, sprzedawcę, kasjer, kasjerka, kasjera, kelner, kelnerka, kelnera, kucharz, kucharka, kucharza, pomoc kuchenna, piekarz, rzeźnik,
  magazynier, magazyniera, operator wózka, kierowca, kierowcę, kurier, kuriera, pielęgniarka, opiekunka, recepcjonistka, recepcjonista,
  sekretarka, ochroniarz, pracownik, pracownika, pracownicy, barista, operator, prodavač, prodavačka, prodavačku, pokladní, číšník, servírka,
  servírku, číšníka, kuchař, kuchařka, kuchaře, pomocná síla, pekař, řezník, skladník, skladníka, řidič, řidiče, kurýr, sestra, zdravotní sestra,
  pečovatelka, recepční, asistentka, uklízečka, uklízečku, ostraha, dělník, pracovník, pracovníka, barista, butiksbiträde, butikssäljare,
  butiksmedarbetare, säljare, kassör, kassörska, servitör, servitris, serveringspersonal, kock, köksbiträde, diskare, bagare, lagerarbetare,
  truckförare, lastbilschaufför, chaufför, undersköterska, sjuksköterska, vårdbiträde, barnskötare, förskollärare, receptionist, lokalvårdare,
  städare, vaktmästare, barista, personlig assistent, butiksassistent, ekspedient, kassemedarbejder, tjener, køkkenmedhjælper, opvasker, bager,
  slagter, lagermedarbejder, truckfører, chauffør, sygeplejerske, sosu*, pædagog*, pædagogmedhjælper, receptionist, rengøringsassistent, pedel,
  barista, sælger, butikkmedarbeider, butikkmedarbeidar, kassamedarbeider, servitør, kokk, kjøkkenassistent, oppvaskhjelp, baker, slakter,
  lagermedarbeider, truckfører, sjåfør, sykepleier, helsefagarbeider, barnehageassistent, barnehagelærer, resepsjonist, vaktmester, barista,
  medarbeider, selger, kranfører, myyjä*, kassamyyjä*, tarjoilija*, kokki*, kokkia, keittiöapulai*, tiskari*, leipuri*, varastotyöntekij*,
  trukinkuljettaj*, kuljettaja*, kuriiri*, lähihoitaj*, sairaanhoitaj*, hoitaja*, hoitajia, lastenhoitaja*, vastaanottovirkailij*, siistij*,
  siivooja*, vartija*, työntekijä*, barista*, eladó, eladót, bolti eladó, pénztáros*, pincér*, felszolgáló*, szakács*, konyhai kisegítő*,
  mosogató*, pék, pultos*, hentes*, raktáros*, targoncás*, sofőr*, gépkocsivezető*, futár*, ápoló*, nővér*, gondozó*, óvónő*, tanár*, recepciós*,
  titkárnő*, asszisztens*, takarítónő*, biztonsági őr*, vagyonőr*, munkás*, betanított, barista*, vânzător*, vanzator*, vânzătoare, vanzatoare,
  casier*, casieră, ospătar*, ospatar*, chelner*, bucătar*, bucatar*, ajutor de bucătar, spălător vase, brutar*, măcelar*, manipulant*,
  gestionar, stivuitorist*, șofer*, sofer*, curier*, livrator*, asistent medical, asistentă medicală, infirmier*, educatoare, recepționer*,
  receptioner*, secretar*, coafeză, frizer*, menajeră, paznic, agent de pază, muncitor*, operator*, barista, lucrător comercial, πωλητ*,
  πωλήτρι*, ταμία*, σερβιτόρ*, μάγειρ*, λαντζ*, μπαρίστα, μπάρμαν, φούρναρ*, αποθηκάρι*, οδηγό*, διανομέ*, ντελιβερ*, νοσηλευτ*, νοσηλεύτρι*,
  νηπιαγωγ*, υπάλληλο*, γραμματέα*, ρεσεψιον*, κομμώτρι*, κομμωτ*, καμαριέρ*, φύλακα*, εργάτ*, εργάτρι*, πωλήτρια, κοπέλα για, προσωπικό,
  garson*, kasiyer*, tezgahtar*, satış danışmanı, satış elemanı, aşçı*, bulaşıkçı*, fırıncı, depo elemanı, depocu, forklift, şoför*, kurye*,
  hemşire*, bakıcı, resepsiyonist*, sekreter*, temizlik personeli, güvenlik*, işçi*, vasıfsız, barista*, çaycı, paketleme, продавец*, продавца,
  продавцы, кассир*, официант*, повар*, бариста, бармен*, пекарь, пекаря, мясник*, кладовщик*, грузчик*, комплектовщик*, водитель, водителя,
  водители, курьер*, медсестр*, сиделка, воспитател*, ресепшионист*, секретар*, администратор*, охранник*, разнорабоч*, оператор*,
  менеджер по продажам, уборщиц*, швея, швеи, сварщик*, упаковщик*, продавець, продавця, продавці, продавчин*, касир*, офіціант*, кухар*,
  бариста, бармен*, пекар*, комірник*, вантажник*, водій, водія, водії, кур'єр*, медсестр*, вихователь*, секретар*, адміністратор*, охоронник*,
  оператор*, прибиральниц*, швачк*, зварювальник*, пакувальник*, kasir, pelayan, waiter, waitress, koki, juru masak, barista, admin toko,
  admin gudang, staff gudang, kurir, sopir, supir, perawat, guru tk, resepsionis, sekretaris, spg, satpam, operator produksi, cleaning service,
  pramuniaga, terapis, kapster, cashier, waiter, cook, guard, receptionist, telecaller, salesman, delivery boy`;

type Part = 'employed' | 'role';

let terms: Stems<Part> | null = null;

function employersTerms(): Stems<Part> {
  terms ??= new Stems<Part>(
    (
      [
        ['employed', EMPLOYED],
        ['role', ROLES],
      ] as const
    ).flatMap(([part, text]) => [...new Set(phrasesIn(text).flatMap(spellingsOf))].map((phrase) => [phrase, part] as const)),
  );
  return terms;
}

const MAX_WORDS = 250;

export interface EmployersWords {
  /** Different ones, in their order. */
  readonly employed: readonly string[];
  readonly role: string | null;
}

/** Linear in the words. */
export function employersWords(read: ReadPost): EmployersWords {
  const { words } = read;
  const employed = new Set<string>();
  let role: string | null = null;
  employersTerms().find(read, Math.min(words.length, MAX_WORDS), (part, from, to) => {
    const phrase = words.slice(from, to).join(' ');
    if (part === 'employed') employed.add(phrase);
    else role ??= phrase;
  });
  return { employed: [...employed], role };
}

/** Whether a short post reads like an employer's advertisement. */
export function isEmployers(read: ReadPost): boolean {
  const { employed, role } = employersWords(read);
  return employed.length > 0 || role !== null;
}
