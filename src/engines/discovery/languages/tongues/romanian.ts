/** Romanian: see `tongue.ts` for what each row says. Half of all posts are written without marks. */
import type { Tongue } from './tongue.ts';

export const ROMANIAN: Tongue = {
  seek: `caut căutăm caută nevoie vreau vrem doresc dorim trebuie
    lipsește`,
  hire: 'angajăm angajez angajează angajeaza recrutăm recrutează angajare angajam',
  advise: 'recomandați recomanda recomandă recomandare recomandări recomandari recomanzi recomandăm',
  sought: 'căutat căutată',
  knows: 'cunoașteți știți cunoaște știe recomandă recomandați',
  does: `fac facem execut executăm realizez realizăm ofer oferim traduc editez repar reparăm montez montăm construiesc
    construim scriu desenez creez predau cos zugrăvesc prestez ajută oferă execută realizează construiește repară montează
    traduce`,
  people: `grafician fotograf traducător traducator programator dezvoltator redactor editor contabil electrician
    instalator zugrav zidar faianțar gresar tâmplar dulgher sudor lăcătuș mecanic mecanică șofer sofer curier bonă bona
    menajer curățenie îngrijit asistent secretar vânzăt vanzat casier ospătar ospatar bucătar bucatar barman barist
    recepționer receptioner manichiur frizer coafez cosmetician croitor cofetar brutar profesor profesoar meditator
    învățător instructor antrenor muncitor necalific angajat personal operator agent consultant expert specialist meseriaș
    meserias meșter mester echipă echipa cineva persoan om oameni inginer arhitect avocat notar jurist translator
    interpret actor model muzician formați trup solist animator ilustrator corector copywriter marketer stagiar intern
    student colaborator colaboratori coleg firmă firma firme contabilă administrator gestionar magazioner paznic
    îngrijitor bodyguard grădinar peisagist tehnician tester doritori candidat candida depanator fasonator manipulant
    confecționer croitoreas camerist spălător vopsitor tinichigiu
    cântăreț cantaret pianist chitarist prezentator clovn magician trupă artist vânzătoare vanzatoare
    coșar cizmar optician`,
  work: `muncă munca job joburi loc serviciu angajament clienți clienti client comenzi lucrări lucrari proiecte colaborări
    colaborari practică voluntariat internship post`,
  things: `site logo traducere traduceri siglă sigla afiș afis pliant flyer invitați banner corectur video montaj renovare
    renovari zugrăvi baie baia bucătări bucatari mobilă mobila gard acoperiș acoperis instalați macro excel aplicați
    articol texte text prezentare meditații meditatii lucrare licență licenta videoclip pagină pagina reclam curățenie
    transport mutare masaj tort firmele firme afaceri antreprenor magazine`,
  wares: `apartament garsonier cameră camera chirie chiriaș colocatar casă casa mașină masina program programe aplicație
    unealtă sfat sfaturi părere părer pareri carte curs cursuri prieten prieten iubit iubită alternativ teren bicicletă
    telefon laptop spațiu experiență experienta parteneri câine pisică`,
  asks: `am nevoie de cineva, am nevoie de un, am nevoie de o, avem nevoie de, am nevoie de ajutor cu, caut pe cineva,
    caut o persoană, caut persoană, caut persoana, cine poate, cine îmi poate, cine imi poate, cine mă poate, cine ma
    poate, cine face, cine se ocupă, cine se ocupa, cine vrea, cine ar putea, cine traduce, cine repară, cine repara, cine
    montează, poate cineva, îmi poate face, imi poate face, mă poate ajuta cineva, ma poate ajuta cineva, e cineva care,
    este cineva care, se pricepe cineva, cineva care se pricepe, cineva care să, cineva care sa, cineva care poate, are
    cineva un, are cineva o, are cineva pe, are cineva numărul, are cineva numarul, știe cineva un, știe cineva o, stie
    cineva un, stie cineva o, știți pe cineva, stiti pe cineva, știți un, știți o, cunoaște cineva un, cunoaste cineva un,
    cunoașteți un, recomandați un, recomandați-mi, recomandati un, recomandati o, îmi recomandați, imi recomandati, puteți
    recomanda, puteti recomanda, se caută, se cauta, se angajează, se angajeaza, angajăm, angajam, angajez, angajează,
    angajeaza, suntem în căutare, suntem in cautare, sunt în căutarea unui, sunt in cautarea unui, în căutarea unui, în
    căutarea unei, in cautarea unui, in cautarea unei, își mărește echipa, isi mareste echipa, alătură-te, alătură te,
    alatura te, alătură-te echipei, vino în echipa, vino in echipa, trimite cv, trimiteți cv, trimiteti cv, cv la, cv ul
    la, cv urile, cv-ul la, așteptăm cv, asteptam cv, aștept cv, trimiteți oferte, trimiteti oferte, trimiteți ofertă,
    trimiteti oferta, aștept oferte, astept oferte, așteptăm oferte, asteptam oferte, aștept ofertă, aștept portofolii,
    astept portofolii, aștept prețuri, astept preturi, cer ofertă, cer oferta, cerere ofertă, cerere de ofertă, cerințe,
    cerinte, responsabilități, responsabilitati, ce oferim, beneficii, oferim salariu, oferim pachet, salariu atractiv,
    salariu motivant, program de lucru, normă întreagă, norma intreaga, contra cost, contra plată, contra plata, plătesc
    bine, platesc bine, plătesc pentru, platesc pentru, plătesc oricât, platesc oricat, ofer plata, ofer plată, plata pe
    loc, cât m ar costa, cat m ar costa, cât mă costă, cat ma costa, cât ar costa, cat ar costa, cât costă să, cat costa
    sa, cât ați lua, cat ati lua, cât ai lua, cat ai lua, cât mi ați lua, cu cât mi ați face, la ce preț mi, câți bani ați
    cere, doresc să contractez, vreau să comand, vreau sa comand, doresc să comand, as dori, vreau să fac baia, vreau sa
    mi fac, vreau să îmi fac, vreau sa imi fac, vreau un site, vreau un logo, caut echipă, caut echipa, caut meseriaș,
    caut meserias, caut firmă, caut firma, caut urgent, urgent caut, relații la, relatii la, dau bani, dau o bere, rog
    seriozitate, cu experiență, am nevoie de ajutor, caut ajutor, stie cineva pe, știe cineva pe, știți un,
    îmi trebuie, imi trebuie, aștept exemple, trimiteți preț, trimiteți prețuri, spuneți preț, trimiteți link,
    trimiteți video, cât îmi luați,
    ne ar trebui cineva, mi ar trebui cineva, să câștige un ban`,
  hints: `buget, bugetul, plătesc, platesc, plata, salariu, salariul, net, bonuri de masă, bonuri de masa, tichete,
    contract, cazare, program, ture, schimburi, permis, permis categoria, carnet, experiență, experienta, constituie
    avantaj, avantaj, relații, relatii, telefon, tel, sunați, sunati, în privat, in privat, pm, mesaj privat, urgent, cât
    mai repede, cat mai repede, până luni, pana luni, pană la, portofoliu, portofolii, referințe, referinte, oferte, lei,
    ron, pe oră, pe ora, pe zi, full time, part time, disponibilitate, comision, dau, serios, serioasă, serioasa, zona,
    interesați, interesati, poze, preț,
    am de lei, onorariu`,
  offers: `caut de muncă, caut de munca, caut de lucru, caut loc de muncă, caut loc de munca, caut un loc de muncă, caut
    un loc de munca, caut muncă, caut munca, caut job, caut un job, caut serviciu, caut part time, caut proiecte, caut
    colaborări, caut colaborari, caut clienți, caut clienti, îmi caut de lucru, imi caut de lucru, îmi ofer serviciile,
    ofer servicii, oferim servicii, ofer meditații, ofer meditatii, dau meditații, fac site-uri, fac site uri, fac
    siteuri, fac logo, fac logouri, fac traduceri, fac curățenie, fac curatenie, fac tort, fac torturi, facem orice,
    execut lucrări, execut lucrari, executăm lucrări, executam lucrari, execut, executăm, executam, realizez, realizăm,
    realizam, prestez, efectuez, efectuăm, efectuam, servicii de, sunt disponibil, sunt disponibilă, sunt disponibila,
    disponibil pentru, disponibil imediat, disponibilă imediat, am locuri libere, mai am locuri, accept comenzi, primesc
    comenzi, preiau comenzi, preiau proiecte, preiau lucrări, se fac, se execută, se executa, deplasare gratuită,
    deplasare gratuita, deviz gratuit, consultanță gratuită, consultanta gratuita, ofertă gratuită, oferta gratuita, prima
    ședință gratuită, prima sedinta gratuita, ai nevoie de, aveți nevoie de, aveti nevoie de, vrei un site, vrei un logo,
    doriți un, doriti un, cauți un, cauti un, te ajut, vă ajut, va ajut, vă ajutăm, va ajutam, contactați ne, contactati
    ne, contactați-ne, contactează-mă, portofoliul meu, prețurile mele, preturile mele, tarifele mele, opentowork, deschis
    la proiecte, sunt traducător, sunt traducator, sunt fotograf, sunt designer, sunt programator, sunt electrician, sunt
    instalator, sunt contabil, sunt contabilă, afacerea ta, afacerea dumneavoastră, firma ta, nunta ta, programează-te,
    programări la, programari la, prima consultație gratuită, prima consultație e gratuită, prima consultatie gratuita,
    prima ședință, prima sedinta, câinele tău, cainele tau, casa ta, apartamentul tău, mașina ta, cât ești la serviciu, la
    tine acasă, la domiciliul tău, ajută firmele, ajutăm firmele, ajutăm, la cheie, serviciile noastre, vă oferim, va
    oferim, vă stăm la dispoziție, îți plimb, iti plimb, îți fac, iti fac, îți repar, vă fac, meditații la, meditatii la,
    meditez, sunt freelancer, sunt grafician, sunt ilustrator, sunt profesor, sunt profesoară, lucrez ca freelancer,
    lucrez freelance, accept proiecte, deschis pentru proiecte, disponibilă pentru, clienți noi, clienti noi, mă ocup de,
    ma ocup de, ne ocupăm de, ne ocupam de, editez video, traduc din, scriu articole, creez logo, creez site, creăm,
    construim, dau meditatii, predau`,
  praises: `de la, preț, preturi, prețuri, ieftin, rapid, garanție, garantie, autorizat, autorizată, autorizata,
    experiență, experienta, ani experiență, ani experienta, ani de experiență, ani de experienta, predare în, predare in,
    livrare, la domiciliu, online, factură, factura, gratuit, gratuită, seriozitate, promptitudine, calitate, meditații,
    meditatii, ședință, sedinta, pagina, soțul meu, sotul meu, soția mea, fratele meu, prietenul meu, fiul meu, fiica mea,
    freelancer, freelance, profesionist, disponibil, comenzi, ani, acte, consultație, gratuita, servicii, de ani,
    plimbarea`,
  talks: `cât cereți, cat cereti, cât luați, cat luati, cât percepeți, cat percepeti, cât ar trebui să cer, cat ar trebui
    sa cer, cum ați găsit, cum ati gasit, cum găsiți, cum gasiti, cum se găsesc, unde găsiți, unde gasiti, ce program, ce
    aplicație, ce aplicatie, ce folosiți, ce folositi, ce părere, ce parere, păreri despre, pareri despre, păreri,
    experiențe cu, a folosit cineva, a lucrat cineva, a mai pățit, a mai patit, nu plătește, nu plateste, nu mai plătește,
    nu mai plateste, nu mi a plătit, nu mi a platit, nu m a plătit, neplătit, neplată, somație, somații, executor, mi am
    dat demisia, mi-am dat demisia, dat demisia, demisia, m am angajat, m-am angajat, am fost dat afară, am fost
    concediat, dă afară, da afara, dați afară, concediază, concediaza, concedieri, disponibilizări, disponibilizari,
    disponibilizează, sindicatul, sindicat, angajează 500, am primit oferta, prima zi de, primul job, primii clienți,
    primii clienti, primul client, țeapă, teapa, țepe, țepari, escroc, escrocherie, înșelătorie, inselatorie, atenție la,
    atentie la, fraudă, frauda, taxă de înscriere, taxa de inscriere, ce fac, ce aș putea face, ce sfaturi, sfaturi
    pentru, sfat, de vânzare, de vanzare, închiriez, inchiriez, de închiriat, e normal, este normal, merită, merita, am
    lansat, versiunea nouă, am publicat, podcast, episod, interviu, voi cum, cineva poate explica, îmi poate explica, imi
    poate explica, poate explica cineva, ne plătește, caut apartament, caut garsonieră, caut garsoniera, caut chirie, caut
    coleg, caut colegă, nu cădeți, nu cadeti, e legal, este legal, ce bancă, ce banca, m am săturat, m am saturat, șeful,
    seful, mulțumim tuturor, multumim tuturor, am lansat azi, azi am lansat, vând, vand`,
  own: {
    am: `sunt, suntem, mă numesc, ma numesc, numele meu este, lucrez ca, specialist în, specialistă în, profesionist,
      autorizat, autorizată, absolvent, absolventă, cu experiență în, freelancer,
      tatăl meu, mama mea, unchiul meu, mătușa mea, bunicul meu, bunica mea, vecinul meu, socrul meu, soțul meu,
      soția mea, fratele meu, sora mea, fiul meu, fiica mea, pensionar, pensionară, la pensie, student la, studentă
      la, student, studentă`,
    makes: `fac, facem, cos, tricotez, croșetez, brodez, coc, gătesc, repar, reparăm, tund, tundem, curăț, curățăm,
      vopsesc, zugrăvesc, zugrăvim, placăm, renovăm, construiesc, construim, instalez, instalăm, montez, montăm,
      transportăm, plimb, îngrijesc, masez, predau, meditez, ofer, oferim, traduc, corectez, redactez, scriu,
      tehnoredactez, proiectez, proiectăm, desenez, ilustrez, programez, dezvolt, dezvoltăm, fotografiez, filmez,
      editez, mixez, printăm, imprimăm, gravez, tatuez, machiez, realizez, realizăm, creez, creăm, confecționez,
      confecționăm, execut, executăm, prestez, asigur, asigurăm, ajut, ajutăm, restaurez, sudez, efectuez, livrăm,
      mă deplasez, ne deplasăm, mă ocup, ne ocupăm, face încă, face dulceață, coase, tricotează, gătește, repară,
      dă meditații, dau ore, dau lecții, fotografiem, filmăm,
      transcriu,
      cântăm`,
    trades: `meditații, ore de, lecții de, cursuri, curățenie, zugrăveli, amenajări, instalații, electrician, instalator,
      mutări, transport, grădinărit, tuns iarba, reparații, service, croitorie, retușuri, tâmplărie, mobilă la
      comandă, torturi, prăjituri, catering, traduceri, corectură, tehnoredactare, redactare, web design, site uri,
      magazine online, grafică, fotograf*, servicii foto, filmări, editare, printare, contabilitate, declarații,
      babysitter, bonă, plimbat câini, masaj*, manichiură, machiaj, coafură, portrete, ilustrații, comenzi, agenție,
      studio, atelier, echipă, invitații, mărțișoare, design interior,
      pensiune canină, hotel canin, pensiune pentru,
      formație, formatie, trupă, duo, orchestră, acordeonist, dj, magician`,
    yours: `dumneavoastră, dvs, tău, ta, tale, voastră, vostru, pentru tine, pentru dvs, la domiciliu, acasă la, vă ajut, te
      ajut`,
    bids: `la comandă, pe comandă, poze pe, poze în, ofertă în, ofertă personalizată, preț de la, prețuri de la, prima oră
      gratuită, prima lecție gratuită, am disponibilitate, locuri disponibile, mai sunt locuri, preluăm comenzi,
      comenzi în privat, comenzi pe, detalii în privat, detalii pe, mă deplasez, deplasare la, programări, rezervări,
      portofoliu la, lucrările mele, execut orice, lucrări garantate, garantat, iași sau online, fizic sau online,
      tarif de la, tarif negociabil, tarife de la, livrare în,
      mici lucrări, lucrări mici, mici reparații, borcanul, programează o, discuție gratuită, înscrieri, înscrieri
      până, curs, cursuri, atelier, ateliere, date libere,
      predau a doua zi, pe zi, curte mare,
      după poză, cu tot cu transport,
      pentru nunți, nunți și, sâmbete libere, mai avem două, evenimente și, la nunți`,
    praises: `privat, comandă, pagină, negociabil, și împrejurimi, domiciliu, whatsapp, programări`,
    tales: `voi cât luați, cât luați pe, cât luați voi, am dat demisia, m au concediat, am fost dată afară, rămân fără loc,
      fără loc de muncă, clientul, clientul meu, clienta, un client, șeful meu, șefa mea, am găsit de lucru, mi am
      găsit, am fost angajat, am fost angajată, cum faceți, ce părere aveți, ce ziceți, folosește cineva, are cineva
      experiență, aveți grijă, șomaj, conform ins, în sfârșit, mă simt,
      tocmai am lansat, am lansat, lucrez de un an, aștept păreri, am publicat, prima mea aplicație, primul meu
      joc, fără reclame, open source, feedback, voi ați, și voi,
      de ce cer, scrisoare de intenție, ne au mutat, interviu, interviuri de angajare,
      am terminat, doar de plăcere, de plăcere, ca hobby, mândră, mândru, agențiile oferă, agențiile plătesc,
      jumătate din, în acest subiect, în acest thread, o dată pe lună, am mărit prețurile, angajat sau, mulțumesc
      tuturor clienților,
      interviuri ca să, postul s a anulat, refuz, respins, respinsă`,
  },
};
