/**
 * Words of the frauds upon people who look for work, in many languages, by their part in the trick: none tells anything alone. `*` ends a word
 * that may go on. Tables to be read and changed.
 */

/** What the worker is asked to pay first. */
export const FEES = `registration kit*, joining pack*, joining kit*, welcome kit*, welcome pack*, work kit*, starter box*, starter pack*,
  certification, uniform fee*, medical fee*, exam fee*, form fee*, visa fee*, insurance fee*, test portal*, portal access, admission test,
  refundable activation, activation of, activation charge*, software licence, software license, registration fee*, training fee*,
  application fee*, processing fee*, admission fee*, enrollment fee*, enrolment fee*, joining fee*, sign up fee*, onboarding fee*,
  activation fee*, membership fee*, security fee*, refundable deposit, training package*, training kit*, starter kit*, starter package*,
  training material*, training course, anmeldegebühr*, registrierungsgebühr*, aufnahmegebühr*, schulungsgebühr*, startgebühr*,
  bearbeitungsgebühr*, vermittlungsgebühr*, schulungspaket, starterpaket, startpaket, kaution, frais d'inscription, frais de dossier,
  frais de formation, frais d'adhésion, caution de, kit de démarrage, cuota de inscripción, costo de inscripción, gastos de inscripción,
  pago de inscripción, cuota de registro, inscripción de, kit de inicio, curso de capacitación, taxa de inscrição, taxa de cadastro,
  taxa de adesão, taxa de treinamento, kit inicial, quota di iscrizione, quota d'iscrizione, tassa di iscrizione, quota associativa,
  kit iniziale, inschrijfgeld, inschrijfkosten, registratiekosten, waarborgsom, startpakket, wpisowe, wpisowego, opłata rejestracyjna,
  opłatę rejestracyjną, opłata wpisowa, opłata za szkolenie, opłatę za szkolenie, kaucja, kaucję, registrační poplatek, vstupní poplatek,
  poplatek za registraci, poplatek za školení, kauce, anmälningsavgift, registreringsavgift, startavgift, utbildningsavgift, kayıt ücreti,
  kayıt ücretini, eğitim ücreti, üyelik ücreti, başvuru ücreti, kapora, depozito, оплата за обучение, оплата обучения, оплатить обучение,
  платное обучение, регистрационный взнос, вступительный взнос, страховой взнос, залог, взнос, оплата за навчання, оплатити навчання,
  вступний внесок, реєстраційний внесок, застава, biaya pendaftaran, biaya registrasi, biaya pelatihan, biaya admin, uang pendaftaran,
  biaya aktivasi, deposit awal, registration charge*, registration charges, registration fees, tilmeldingsgebyr*, registreringsgebyr*,
  oprettelsesgebyr*, startgebyr*, administrationsgebyr*, kursusgebyr*, startpakke*, depositum, påmeldingsavgift*, oppstartsgebyr*, kursavgift*,
  administrasjonsgebyr*, rekisteröintimaksu*, rekisteröitymismaksu*, aloitusmaksu*, aloituspaket*, koulutusmaksu*, käsittelymaksu*, panttimaksu*,
  regisztrációs díj*, jelentkezési díj*, tanfolyami díj*, képzési díj*, belépési díj*, kezdőcsomag*, induló csomag*, kaució*, taxă de înscriere,
  taxa de înscriere, taxa de inscriere, taxă de înregistrare, taxa de înregistrare, taxa de inregistrare, taxă de instruire, taxa de instruire,
  taxă de dosar, taxa de dosar, taxa de curs, pachet de start, kit de start, έξοδα εγγραφής, κόστος εγγραφής, τέλος εγγραφής, τέλη εγγραφής,
  πακέτο εκκίνησης, προκαταβολή, κόστος εκπαίδευσης`;

/** That it is the reader who pays, or that it comes back. */
export const PAID_FIRST = `you purchase, you pay, you buy, must take, take our, must be sent, must be paid, sent before, once off, given back,
  get it back, is refunded, we refund, which we refund, must buy, must pay, need to pay, needs to pay, have to pay, has to pay, have to buy,
  required to pay, only pay, just pay, pay a, pay the, pay only, buy the, one time, refundable, refunded, returned after, vorab, im voraus,
  vor arbeitsbeginn, überweisen, bezahlen, zu zahlen, wird erstattet, erstattet, zurückerstattet, rückzahlbar, remboursé*, remboursable*,
  à régler, à payer, verser, reembols*, se devuelve, devuelve*, hay que pagar, pagar, abonar, depositar, devolvid*, adiantad*,
  pagamento antecipado, rimbors*, da versare, versare, anticipat*, terugbetaald, vooraf, overmaken, zwrotn*, zwrot*, z góry, wpłac*, wpłata,
  vratn*, předem, zaplatit, uhradit, återbetalas, i förskott, betala in, swisha, iade*, peşin, yatır*, ödemeniz, возвраща*, вернём, вернем,
  предоплат*, переведите, оплачива*, повертає*, передоплат*, dikembalikan, bayar, transfer dulu, di awal, for activation, untuk aktivasi,
  på forhånd, forskud, forudbetal*, overfør*, refunderes, tilbagebetales, mobilepay*, på forskudd, forskudd, forhåndsbetal*, tilbakebetales,
  får tilbake, vipps*, etukäteen, ennakkoon, takaisin, palautetaan, palautuu, maksettava, előre, befizet*, átutal*, visszatér*, visszakap*,
  visszajár, fizetendő, în avans, in avans, achit*, se returnează, se returneaza, returnabil*, se restituie, recuperezi, προκαταβολικά, προπληρ*,
  καταβάλ*, επιστρέφ*, επιστραφ*, πρώτα`;

/** When it comes back, or that there is no work before: said of a worker's fee, and not of the fees in a project. */
export const FIRST_WAGES = `your first pay, with your first, before we can assign, before we assign, before joining, joining letter,
  offer letter, after first month, after the first month, to be admitted, weekly pay, unserious, first pay, first payment, first paycheck,
  first payout, first salary, first wage, first project, first task, first order, first assignment, first month of work, before you start,
  before you can start, to start work, to start working, no experience, no experience needed, limited seat*, ersten lohn, ersten gehalt,
  ersten auszahlung, ersten auftrag, ohne vorkenntnisse, premier paiement, premier salaire, première mission, sans expérience, primer pago,
  primer sueldo, primer trabajo, sin experiencia, primeiro pagamento, primeiro salário, sem experiência, primo pagamento, primo stipendio,
  senza esperienza, eerste betaling, eerste loon, zonder ervaring, pierwszej wypłacie, pierwszej wypłaty, pierwszym zleceniu, bez doświadczenia,
  první výplat*, bez zkušeností, första lönen, utan erfarenhet, ilk ödeme*, ilk maaş*, deneyimsiz, первой зарплат*, первой выплат*,
  первого заказа, без опыта, першої зарплат*, першої виплат*, без досвіду, gaji pertama, tanpa pengalaman, første løn, første lønn,
  uden erfaring, uten erfaring, ensimmäisestä palkasta, ensimmäisen palkan, ilman kokemusta, ei kokemusta, első fizetés*, tapasztalat nélkül,
  primul salariu, prima plată, prima plata, fără experiență, fara experienta, πρώτο μισθό, πρώτη πληρωμή, χωρίς εμπειρία, χωρίς προϋπηρεσία`;

/** How such work is praised: little of it, at home, for anybody. */
export const LURES = `easy online job, easy job, easy work, easy tasks, simple task*, hours a day, hour a day, captcha*, second income,
  extra income, no boss, work from home, earn*, no experience, no skill*, limited seat*, limited slots, limited spots, slots filling, hurry,
  join now, paid daily, daily payout, daily payment*, passive income, from home, at home, from your home, home based, your phone, data entry,
  typing job*, typing work, ad posting, copy paste, work account, verdien*, von zuhause, von zu hause, heimarbeit, nebenverdienst,
  ohne vorkenntnisse, keine erfahrung, passives einkommen, gagnez, gagner, à domicile, depuis chez vous, sans expérience,
  revenus complémentaires, gana, ganar, ganancias, desde casa, sin experiencia, ingresos extra, ganhe, ganhar, em casa, de casa, sem experiência,
  renda extra, guadagna*, da casa, senza esperienza, verdien, thuiswerk*, vanuit huis, zonder ervaring, bijverdien*, zarabiaj*, zarobek, zarobk*,
  w domu, z domu, bez doświadczenia, dorabianie, vydělejte, výdělek, z domova, bez zkušeností, přivýdělek, tjäna, hemifrån, utan erfarenhet,
  extrainkomst, kazan*, evden, ek gelir, ek iş, deneyimsiz, tecrübesiz, зарабат*, заработ*, из дома, на дому, без опыта, доход*, подработк*,
  заробіт*, заробля*, з дому, вдома, без досвіду, gaji, penghasilan, dari rumah, modal hp, tanpa pengalaman, cuan, daftar sekarang, kerja online,
  tjen, hjemmefra, hjemmearbejde, hjemmearbeid, hjemmejob, uden erfaring, uten erfaring, passiv indkomst, passiv inntekt, ekstraindtægt*,
  ekstrainntekt*, ansaitse*, tienaa*, kotoa, kotoa käsin, kotityö*, ilman kokemusta, lisätulo*, kereset*, otthonról, otthoni munka,
  otthon végezhető, tapasztalat nélkül, mellékkereset*, câștig*, castig*, de acasă, de acasa, la domiciliu, fără experiență, fara experienta,
  venit suplimentar, bani rapid, κερδίστε, κέρδισε, κέρδη, από το σπίτι, απ το σπίτι, χωρίς εμπειρία, επιπλέον εισόδημα, εύκολα χρήματα`;

/** Where the talk is to go on. Honest people write there as well. */
export const MESSENGERS = 'telegram, whatsapp, wa, t me';

/** Money put into an account … */
export const TOP_UPS = `top up, topup, recharge, deposit, depositing, load, fund, aufladen, einzahlen, einzahlung, aufladung, recharger,
  recharge, créditer, dépôt, recargar, recarga*, depositar, depósito, ricarica*, versamento, opwaarderen, storten, storting, doładow*, doładuj,
  wpłacić, dobít, dobití, vklad, ladda, insättning, sätta in, yükle*, bakiye, yatır*, пополни*, пополнен*, поповни*, isi saldo, deposit saldo,
  setor, indbetal*, indskud, optank*, innskudd, innbetal*, fyll på, talleta*, talletus*, lataa saldo, feltölt*, befizet*, depui, depuneți,
  depuneti, depozitezi, alimentează, alimentezi, încarci, incarci, κατάθεση, καταθέσ*`;
/** … so that there is work, or that one is paid. */
export const UNLOCKS = `activate*, unlock*, activation, withdraw*, your tasks, to start tasks, receive tasks, freischalt*, aktivier*, auszahlen,
  auszahlung, débloquer, activer, retirer, activar*, desbloquear, retirar, ativar, sacar, sbloccare, attivare, prelevare, activeren, vrijgeven,
  opnemen, aktywow*, odblokow*, aktivova*, odemk*, odblok*, aktivera, låsa upp, etkinleş*, aktifleş*, активир*, активац*, разблок*, вывести,
  вывода, вивести, розблок*, aktivasi, aktifkan, tarik, aktiver*, låse op, låse opp, udbetal*, utbetal*, aktivoi*, avata tehtäv*, nostaa, nostot,
  aktivál*, felold*, kifizet*, debloc*, retrag*, activez*, activarea, ενεργοποι*, ξεκλειδ*, ανάληψη, αναλήψ*`;

export const PARCELS = `package, packages, parcel, parcels, paket, pakete, pakete*, päckchen, colis, paquete, paquetes, pacote, pacotes,
  encomenda*, pacco, pacchi, pakket*, paczk*, paczek, balík*, zásilk*, paketet, paketen, paketler*, kargo*, посылк*, посилк*, paketan, pakker,
  pakke, pakkerne, paketteja, pakettien, paketin, paketit, csomag, csomagok*, csomagot, colet*, pachete, pachetele, δέματα, δέμα, πακέτα`;
export const PASSED_ON = `relabel, re label, relabeling, relabelling, reship*, re ship, repack*, forward them, forwarding them, forward to,
  ship them, ship to our, send them on, weiterleit*, weiterleiten, weiterversend*, weiterschick*, weiterzusenden, umpack*, umetikett*, réexpédi*,
  reenvi*, reenvío, reencaminh*, reembalar, rispedi*, inoltr*, doorstur*, verder stur*, przepakow*, przesł*, przesyła*, odsyła*, přepos*,
  přebal*, přeposílat, vidarebefordra*, skicka vidare, pereslat*, пересыл*, переслать, переслат*, переотправ*, перепаков*, перепак*, пересила*,
  teruskan, meneruskan, kirim ulang, yönlendir*, tekrar gönder*, sende videre, sender videre, sendes videre, videresend*, omlab*, ompak*,
  ompakk*, nye labels, nye etiketter, lähetä eteenpäin, lähettää eteenpäin, lähetetään eteenpäin, edelleenlähet*, uudelleenlähet*, eteenpäin,
  továbbküld*, továbbít*, átcsomagol*, mai departe, redirecțion*, reexpedi*, retrimit*, reambal*, reetichet*, προωθ*, επανασυσκευ*, ξαναστέλν*,
  στέλνετε παρακάτω`;
export const HOMES = `your home, your address, your house, home address, at home, home based, zu hause, zuhause, deine adresse, ihre adresse,
  chez vous, votre adresse, votre domicile, à domicile, tu casa, su casa, en casa, tu dirección, sua casa, em casa, seu endereço, a casa,
  casa tua, tuo indirizzo, thuis, jouw adres, uw adres, w domu, twój adres, do domu, doma, vaší adresu, hemma, din adress, evinize, evinizde,
  ev adresi*, на дому, домашний адрес, ваш адрес, к вам домой, на ваш адрес, вдома, додому, ваша адреса, di rumah, alamat rumah, alamat anda,
  hjemme, derhjemme, din adresse, adressen din, hjemmeadress*, kotona, kotiisi, osoitteeseesi, kotiosoit*, otthon, otthonába, címére, címedre,
  lakcím*, acasă, acasa, adresa ta, adresa dumneavoastră, domiciliul, στο σπίτι, σπίτι σας, σπίτι σου, διεύθυνσή σας, διεύθυνσή σου`;

/** The use of what is somebody's own … */
export const LENT = `use your, uses your, through your, via your, with your, rent your, rent out your, lend your, lend us your, borrow your,
  give us access, give access, access to your, dein, deinem, ihr bankkonto, vermiete, vermieten, verleih*, verleihen, über dein, über ihr,
  prêter votre, louer votre, utiliser votre, sur votre, alquil*, prestar tu, usar tu, usar sua, alugar sua, alug*, emprestar sua, affitt*,
  prestare il tuo, usare il tuo, je rekening, jouw rekening, huren je, wynaj*, udostępni*, użycz*, pronajm*, půjč*, hyra ditt, använda ditt,
  låna ut, kirala*, hesabınızı, аренд*, сдать аккаунт, в аренду, на вашу, на ваш, оренд*, в оренду, sewa akun, pinjam rekening, sewakan,
  din konto, kontoen din, leje din, leie ut, tilisi, tilisi kautta, vuokraa, számládon, számláján, bérbe, contul tău, contul tau, prin contul,
  închiriezi, inchiriezi, λογαριασμό σας, λογαριασμό σου, μέσω του`;
/** … account, that money is to go through. */
export const ACCOUNTS = `bank account*, bank accounts, upwork account*, fiverr account*, freelancer account*, linkedin account*,
  linkedin profile, paypal account*, binance account*, ebay account*, airbnb account*, bankkonto, girokonto, upwork konto, compte bancaire,
  compte upwork, compte paypal, cuenta bancaria, cuenta de banco, cuenta de upwork, conta bancária, conta upwork, conto bancario, conto corrente,
  bankrekening, konto bankowe, konta bankowego, bankovní účet, bankovního účtu, bankkonton, banka hesab*, банковский счёт, банковский счет,
  банковскую карту, банковскую карт*, аккаунт upwork, банківську карт*, банківський рахунок, rekening bank, akun upwork, pankkitili*,
  bankszámla*, bankszámlá*, cont bancar, contul bancar, contul tău bancar, τραπεζικό λογαριασμό, τραπεζικός λογαριασμός`;
/** What is done with that money. */
export const MONEY_MOVED = `receive payment*, receive money, receive funds, receive transfers, collect payments, forward the*, forward it,
  transfer it, send it on, pass it on, keep 5, keep 10, keep a, our team will, we do all, we do the work, weiterleit*, weiterüberweis*, behalten,
  empfang*, recevoir, reverser, transférer, gardez, recibir*, reenvi*, transferir*, te quedas, receber*, repassar, fica com, ricever*, girare,
  trattien*, ontvang*, doorsturen, przyjm*, odbierać, przelewać, přijím*, přepos*, ta emot, para alıp, transfer edip, принима*, пересыла*,
  оставляе*, отрима*, terima transfer, menerima transfer, modtag*, videresend*, beholder, overfør*, mottar, motta, vastaanota*, vastaanottaa,
  siirrä*, pidät, továbbutal*, megtart*, fogadsz, primești, primesti, transferi, păstrezi, pastrezi, λαμβάν*, μεταφέρ*, κρατάτε, κρατάς`;

/** How much by the day: with an earning verb and a figure. */
export const EARNS = `earn*, make up to, verdien*, gagnez, gagner, gana, ganar, ganhe, ganhar, guadagna*, zarabiaj*, zarob*, vydělejte, vydělat,
  tjäna, kazan*, зарабат*, заработ*, заробля*, заробіт*, gaji, penghasilan, dapat, cuan, salary of, tjen, tjene, ansaitse*, tienaa*, keress,
  kereset*, kereshet*, câștig*, castig*, κερδίστε, κέρδισε, κερδίζ*`;
export const EVERY_DAY = `daily, weekly, per day, a day, every day, täglich, pro tag, am tag, wöchentlich, par jour, chaque jour, par semaine,
  al día, diario*, diarios, por día, semanales, por dia, diários, al giorno, giornalier*, per dag, dagelijks, dziennie, na dzień, denně, per dag,
  om dagen, günde, günlük, в день, ежедневно, на день, щодня, hari, sehari, harian, per hari, dagligt, om ugen, ugentlig*, daglig, i uka, i uken,
  ukentlig*, päivässä, viikossa, päivittäin, naponta, napi, hetente, heti, pe zi, zilnic, pe săptămână, pe saptamana, săptămânal, την ημέρα,
  τη μέρα, ημερησίως, την εβδομάδα`;

/** Money that is not there yet, sent to the worker … */
export const CHECKS = `check, cheque, checks, cheques, money order*, bank draft, e check, echeck`;
/** … in whose hands it is put … */
export const CHECKS_SENT = `mail you, send you, email you, we send, will send, will mail, send the check, deposit it, deposit the, deposit,
  comes by, come by, paid by, bought with, in advance`;
/** … so that part of it goes elsewhere. */
export const SENT_ON = `the rest, the remainder, remaining funds, remaining money, remaining balance, the difference, the surplus, pass that on,
  pay the vendor, the vendor, our vendor, our supplier, the supplier, the installer, graphic installer, the mover, the movers, the driver's,
  equipment`;

/** Money of others that comes in … */
export const TAKEN_IN = `receive*, collect*, hold, customers pay, clients pay, buyers pay, take payments, accept payments, accept transfers,
  accept funds, get transfers`;
/** … where it is somebody's own … */
export const PURSES = `your bank account, your own bank account, your wallet, your paypal, your account, their paypal, their bank account,
  their account, your own account, your cash app, your zelle, your revolut, your personal account, your private account`;
/** … and goes on, but for a part. */
export const LEFT_OVER = `pass it on, pass on, pass them on, forward it, forward them, send it on, send on, swap it, transfer it, you keep,
  keep 1, keep 2, keep 3, keep 5, keep 8, keep 10, keep a, stays with you, for you, of each transaction, of every transaction, per transaction,
  your cut`;

export const OPENED = `open a bank account, open an account, open bank accounts, open accounts, kyc, id verification, identity verification`;
/** In whose name. */
export const IN_NAMES = `in your name, in their name, in his name, in her name, on your name, with your id, with your passport,
  with his passport, with her passport, with their passport, your own documents, your documents, their own id, your own id, use your passport`;

/** Accounts that nobody may hand to another. */
export const PROFILES = `upwork account*, upwork profile*, fiverr account*, fiverr profile*, freelancer account*, freelancer profile*,
  linkedin account*, linkedin profile*, facebook account*, airbnb account*, ebay account*, paypal account*, binance account*, reddit account*,
  toptal account*, seller account*, verified account*, verified profile*`;
export const TRADED = `rent, rents, renting, we buy, i buy, buying, sell me, sell us, lend, lend us, lend me, borrow, work under,
  under your name, remote desktop, anydesk, full handover`;

/** Praise that is bought … */
export const REVIEWS = `5 star*, five star*, star rating*, ratings, google review*, google maps review*, trustpilot, positive review*,
  play store review*, app store review*, good review*, fake review*, tripadvisor review*, amazon review*`;
/** … from somebody who has bought nothing … */
export const GIVEN = `leave, leaving, post, posting, give, giving, drop, want, need, we tell you what, don't need to visit, you don't need to,
  without visiting, we provide the text, text is provided, your own money`;
/** … by the piece … */
export const EACH = `each, per review, per rating, for each, apiece, a piece, refund by, refund via, refunded by, get refunded`;
/** … unless something is made of the reviews. */
export const MADE_OF = `repl*, respon*, answer*, widget*, plugin*, scrap*, monitor*, analy*, import*, export*, integrat*, dashboard*, app, display*`;

export const CARDS = `gift card*, apple card*, itunes card*, steam card*, google play card*, amazon card*, razer card*`;
export const CODES = `scratch*, send me the code*, send us the code*, send the code*, the codes, photo of the card*, picture of the card*,
  codes on the back, be reimbursed, will reimburse`;

export const STAKES = `invest, investing, stake, minimum stake, minimum investment, minimum deposit, your deposit`;
export const YIELDS = `guaranteed, back in, per day, daily, in seven days, in 7 days, within 24 hours, profit*, returns, roi, doubl*, times your`;
export const RECRUITED = `agents wanted, agents needed, second income, extra income, passive income, beginner*, from home, referral*,
  recruit others, recruit three, recruit your, recruit friends, each of them, our traders, be your own boss`;

/** An account that is filled before there is work. */
export const WORK_ACCOUNTS = `work account*, employee wallet*, employee account*, task account*, working account*, combo order*,
  combination order*, prepaid task*, vip level*, vip task*`;
export const FILLED = `recharge*, top up*, topup*, deposit*, unlock*, activat*, fund your, load your, pay more, give more`;

/** What no employer needs before the first talk. */
export const SECRETS = `ssn, social security number, passport and card, card front and back, front and back, online banking, bank login,
  debit card number, photo of your passport, photo of passport, photo of your card`;
export const BEFOREHAND = `before the interview, before interview, before we start, to begin, to proceed, to apply, direct deposit,
  online interview, signal, whatsapp, telegram`;

/** Said before a fee that is not asked: `ohne Kaution`. */
export const DENIED =
  "no not never without zero nobody nor don't won't doesn't isn't aren't kein keine keinen keinerlei ohne nie niemals sans pas aucun aucune jamais sin nunca ningún ninguna sem não nunca nenhuma senza non nessuna mai zonder geen nooit bez nie żadnej žádný žádné žádná ingen inga utan aldrig yok без не нет никаких нету немає жодних tanpa tidak bukan nahi ikke uden uten aldrig aldri ikkje ei eikä ilman nem nincs nélkül fără fara niciun nicio δεν χωρίς μην κανένα καμία";

/** Languages without blanks: what is said of hardly anything else, and what tells something beside another. */
export const STRINGS = {
  sure: '刷单, 刷信誉, 跑分, 连本带佣, 连本带利, 出租银行卡, 收购银行卡, 租银行卡, 出租微信, 口座を貸, 口座買取, 口座レンタル, 荷受代行, 荷受け代行, 통장 대여, 통장대여, 계좌 대여, 계좌대여',
  lures: `垫付, 押金, 报名费, 培训费, 会员费, 入职费, 保证金, 日赚, 日入, 秒结, 手机兼职, 在家赚, 躺赚, 点赞赚钱, 打字员日结, 名额有限, 無料登録で稼, 登録料, 教材費, 保証金, スマホだけで, 簡単に稼, 誰でも稼, 副業で月, 先払いしていただ,
      선입금, 가입비, 등록비, 교육비 입금, 보증금 입금, 고수익 알바, 고수익 재택, 하루 30만, 누구나 가능`,
  denied: '不 无 無 非 没 沒 勿 拒 免 なし 없 안',
} as const;
