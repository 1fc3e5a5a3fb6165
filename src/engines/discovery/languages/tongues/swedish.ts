/** Swedish: see `tongue.ts` for what each row says. */
import type { Tongue } from './tongue.ts';

export const SWEDISH: Tongue = {
  seek: `söker sökes letar behöver
    behöva`,
  hire: `      rekryterar`,
  sought: 'sökes söks efterlyses',
  knows: 'rekommendera rekommenderar känner',
  does: `gör bygger skriver översätter erbjuder klipper ritar designar fotograferar programmerar
    fixar målar sköter hjälper lagar syr filmar undervisar renoverar`,
  people: `utvecklare designer programmerare formgivare skribent översättare fotograf redigerare illustratör någon person frilans webbutvecklare copywriter korrekturläsare hantverkare
    snickare målare elektriker rörmokare bokförare assistent konsult expert medarbetare praktikant lärare redaktör
    nån barnvakt städ städare kock servitör servispersonal servitris diskare lokalvårdare chaufför förare säljare
    butiksbitr undersköt sjuksköt vårdbitr barnskötare förskoll murare plattsätt takläggare rörmok trädgårds frisör
    revisor redovisnings ekonom jurist advokat arkitekt tolk ingenjör tekniker testare projektledare kommunikatör student
    personal medhjälpare handledare läxhjälp kontaktperson vikarie lagerarbetare truckförare montör byggare deltagare
    försöksperson förstärkning kollega frilansare webbdesigner grafisk videoredigerare spökskrivare barnpassning
    nanny kassör svetsare mekaniker bartender receptionist administratör
    sköterska tandsköt barnflicka ledsagare dj sångare musiker trubadur undervisare pedagog lärarvikarie byggledare
    kranförare kundtjänst telefonist
    pizzabag bagare slaktare konditor kallskänk
    butiksbiträd biträde sångerska pianist gitarrist konferencier clown trollkarl band artist
    sotare skomakare optiker`,
  work: `jobb uppdrag arbete kunder praktik extrajobb anställning projekt
    sommarjobb deltidsjobb heltidsjobb praktikplats lärlingsplats kvällsjobb helgjobb lia utmaning utmaningar tjänst
    sysselsättning`,
  things: `hemsida webbplats logotyp logga översättning webbshop affisch broschyr texter film app visitkort
    renovering altan badrum bokföring målning logotype grafik text webben webb hemsidan illustration redigering
    hemsid läxhjälp blogg lektion privatlektion logotyper loggor`,
  wares: `program verktyg tips råd åsikt lägenhet rum bok kurs kompanjon alternativ erfarenhet
    bostad hyresrätt etta tvåa rumskompis bil cykel podd`,
  asks: `frilansare sökes, sökes, jag söker någon, söker någon som, letar efter en, letar efter någon, någon som kan, vem kan,
    skicka portfolio, skicka offert, skicka pris, skicka prisförslag, skicka cv, offert, prisförslag, mot betalning, ansök,
    någon som vill, vem vill, lediga jobb, ledig tjänst,
    skulle behöva hjälp, behöver hjälp med, behöver lite hjälp med, hjälp sökes, nån som kan, nån som vill,
    nån duktig, någon duktig, nån som gör, någon som gör, här som gör, finns det nån, maila cv, maila ditt cv,
    skicka ditt cv, skicka in cv, in offerter, ta in offert, offert på, rekryterar, vi rekryterar, bli en del av,
    om rollen, om tjänsten, om jobbet, vi söker dig, söker dig som, dina arbetsuppgifter, arbetsuppgifter,
    sista ansökningsdag, utbildning ingår, konsultuppdrag, betalar självklart, betalar såklart, betalar så klart,
    betalar bra, betalar givetvis, skriv ett pm, mot ersättning, mot arvode, söker du jobb, söker du extrajobb,
    söker du sommarjobb, letar du efter jobb, vill du jobba, vill du arbeta, vill du bli, välkommen med din, jobba hos oss,
    jobba med oss, kom och jobba, personal sökes, vi vill anlita, vill anlita, vem gör, vem bygger, uppdrag ut, få gjort,
    ta fram en, låta göra,
    vi anställer, nu anställer vi, anställer nu, behöver anlita, mejla arbetsprover, arbetsprover, mejla cv, vikariat,
    vet en duktig, vet nån duktig, vet någon duktig, vet någon bra, skicka prisuppgift, prisuppgift, lämna offert,
    uppdrag finns,
    kan någon hjälpa, kan nån hjälpa, kan någon fixa, kan nån fixa, kan någon bygga, söker du ett nytt, söker du nytt jobb,
    söker du en ny utmaning, här som gör sånt, som gör sånt, som fixar,
    vi saknar en, vi saknar ett, vi saknar fortfarande, saknar fortfarande, era priser, ert pris, ditt pris, er offert,
    gärna priser,
    någon hugad, lämna pris, säg ett pris, skicka länk, skicka ljudprov, vad vill ni ha,
    tjäna en slant, tjäna extra, vill tjäna`,
  hints: `budget, vår budget, min budget, betalar, ersättning, arvode, vi erbjuder, kvalifikationer, vi söker, lön, timpris, heltid, deltid,
    pm till mig, skriv till,
    offerter, tipsa gärna, tillsvidare, tillsvidareanställning, provision, fast lön, start omgående, omfattning,
    kr i timmen, kronor i timmen, kr timmen, per timme, swish, kollektivavtal, körkort, tillträde, vad kan det kosta,
    vad det kostar, ungefär kosta, brådskande, snarast, urgent, cv, års erfarenhet av, meriterande, rot, rut, delbar tid,
    extrajobb, referenser,
    kan någon, kan nån, någon här som, nån här som, ansökan,
    gage, tjänsten, kr och`,
  offers: `jag erbjuder, erbjuder mina, mina tjänster, söker jobb, söker uppdrag, söker nya uppdrag, söker arbete, letar efter jobb,
    letar efter uppdrag, tar emot uppdrag, tar uppdrag, min portfolio, mitt timpris, mina priser, är tillgänglig, tillgänglig från, ledig från,
    jag skriver, jag översätter, hör av dig till mig, priser från, jag kan hjälpa dig, lediga tider, kostnadsfri offert, åtar sig, åtar mig,
    åtar oss, tar på mig, tar mig an, har lite luft, luft i kalendern, plats i kalendern, tid i kalendern, om ni behöver, om du behöver,
    behöver du hjälp, behöver ni hjälp, söker du, söker ni, letar du efter, letar ni efter, vi hjälper dig, vi hjälper er, vi hjälper företag,
    jag hjälper, vi sköter, vi utför, fria offerter, gratis offert, begär offert, fri offert, boka en, boka tid, kontakta oss, öppen för uppdrag,
    öppen för nya, tillgänglig för, opentowork, söker nya utmaningar, söker ny utmaning, nya utmaningar, letar efter nya uppdrag, utför alla,
    gratis rådgivning, gratis konsultation, första lektionen gratis, erbjuder läxhjälp, erbjuder jag, din hemsida, er hemsida, ert företag,
    ditt företag, ert bröllop, er bröllopsdag, nya kunder välkomna, boka nu, fria konsultationer, behöver du en, behöver ni en, behöver du ny,
    behöver ni ny, rimliga priser, bra priser, din trädgård, er trädgård`,
  praises: `priser, pris, leverans, kunder, erfarenhet, års erfarenhet, på förfrågan,
    rotavdrag, rutavdrag, f skatt, billigt, rimligt pris, min sambo är, min man är, min fru är,
    min bror är, min kompis är, min son är, fast pris, hör av er, frilansande, ledig, tillgänglig, kan börja,
    gratis, småföretag, webbyrå, proffsig, proffsigt, snabb leverans, erfaren, van vid`,
  talks: `vad kostar, hur mycket kostar, hur mycket tar ni, vad tar ni, hur hittar, var hittar, vad tycker ni, era erfarenheter,
    någon som har erfarenhet, någon som använder, någon som testat, tips på, jag anlitade, jag sa upp, guide, vilket verktyg, vi har lanserat,
    vägrar betala, betalar inte, betalar aldrig, inte betalt, obetald, obetalda, kronofogden, inkasso, varslar, varsel, varslas, uppsagd,
    uppsägningar, säger upp, fick jobbet, fått jobb, fick jobb, första arbetsdagen, första dagen på, bluff, bedrägeri, bedragare, blev lurad,
    falska, varning för, så hittar du, så får du, mina bästa tips, podden, avsnittet, brukar ni ta, vad brukar ni, orkar inte, facket,
    jobbannonser, platsannonser, hur gör ni, är det normalt, är det rimligt, ny version, nu lanserar vi, nu släpper vi, hur mycket tar man,
    vilket program, vilket bokföringsprogram, rapporterar, funderar på, är det värt, nya funktion, ny funktion, sagt upp, någon som kan förklara,
    nån som kan förklara, någon som kan tipsa, någon som kan berätta, kan någon förklara, kan nån förklara, vem kan förklara, vem kan berätta`,
  own: {
    am: `jag är, vi är, jag heter, jag jobbar som, jobbar som, arbetar som, frilansande, frilans, egen företagare,
      egenföretagare, utbildad, legitimerad, erfaren, auktoriserad, certifierad, er, din,
      min pappa, min mamma, min far, min mor, min farbror, min morbror, min moster, min faster, min farfar, min
      mormor, min granne, min man, min fru, min bror, min syster, min son, min dotter, pensionerad, pensionär,
      student`,
    makes: `syr, stickar, virkar, bakar, lagar mat, reparerar, klipper, städar, stryker, putsar, målar, tapetserar,
      kaklar, renoverar, bygger, installerar, monterar, rastar, masserar, undervisar, ger lektioner, översätter,
      korrekturläser, skriver, designar, ritar, illustrerar, programmerar, utvecklar, fotograferar, fotar, filmar,
      redigerar, mixar, mastrar, komponerar, läser in, trycker, graverar, tatuerar, sminkar, erbjuder, utför,
      hjälper företag, hjälper småföretag, hjälper er, hjälper dig, skapar, producerar, tar hand om, levererar,
      åtar, tillverkar, sköter, snickrar, lagar, stämmer, tar gärna småjobb, tar småjobb, tar gärna, gör
      fortfarande, fotograferar vi, filmar vi,
      renskriver, transkriberar,
      spelar på, spelar`,
    trades: `läxhjälp, pianolektioner, gitarrlektioner, sånglektioner, flytthjälp, flyttstäd*, städning, hemstäd*,
      fönsterputs*, trädgårdshjälp, gräsklippning, snickeri*, målning, måleri, hundpassning, hundrastning, barnvakt,
      barnpassning, massage, naglar, catering, tårtor, sömnad, lagningar, reparationer, översättningar, översättare,
      korrekturläsning, webbdesign, webbutveckling, hemsidor, grafisk design, fotograf*, bröllopsfotograf*,
      videoproduktion, tryck, bokföring, deklaration*, porträtt, illustrationer, beställningar, byrå, studio,
      verkstad, ateljé, team, duo, ljudtekniker, it hjälp, datorhjälp,
      hundpensionat, kattpensionat, hunddagis, slipning,
      dragspelare, trubadur, band, orkester, trollkarl`,
    yours: `din, ditt, dina, er, ert, era, hos dig, hos er, åt dig, åt er, hjälper dig, hjälper er, hem till dig`,
    bids: `på beställning, ledig hela, ledig i, har luckor, luckor i, lediga luckor, plats för fler, plats för nya, skicka
      dm så, referenser finns, fast månadspris, första möte, första mötet gratis, hör av dig för, hör av er för, jag
      tar uppdrag, ta del av mina, se mina, mina arbeten, eget verktyg, egna verktyg, egen utrustning, kommer hem
      till, hjälper småföretag, vi hjälper småföretag, utför även, boka, bokningar, skickar, prislista, pris på
      förfrågan, pris enligt överenskommelse, vid intresse, tar beställningar, tar emot beställningar,
      småjobb, mindre jobb, mindre uppdrag, ring honom, ring henne, plats för två, förutsättningslöst möte, boka
      ett, anmälan, anmäl dig, kurs, kurser, workshop, lediga datum, lediga platser, kostnadsfritt möte,
      leverans inom, dygnet, stora rastgårdar,
      efter foto, inklusive frakt,
      för midsommar, födelsedagar och, med omnejd, per spelning, bröllop och`,
    praises: `från, timmen, beställning, utrustning, dm, hör av dig, skicka, prislista, rimligt, månadspris, fast, år, gärna,
      snabbt, noggrann, noggrant, portfolio, hemsida`,
    tales: `helt ställd, fick en förfrågan, fakturerat min första, känns overkligt, varslen, tjänster försvinner, sagt upp mig, blev uppsagd,
      har blivit uppsagd, fått sparken, har fått jobb, min kund, kunden, en kund, min chef, hur tänker ni, någon som använt, någon mer som,
      varning, akta er, arbetslöshet, enligt scb, äntligen, första kunden, tips för, har ni någonsin, hur gick det, nu finns, finns på steam,
      gratis demo, lanserat, vi har lanserat, min första app, mitt första spel, öppen källkod, utan reklam, feedback, och ni, varför är det,
      dragit in, på jobbet, arbetsintervju, intervjun, suck,       blev jag klar, blev klar, bara för mig själv, för mig själv, för skojs skull,
      som hobby, stolt, byråerna erbjuder, byråerna betalar, hälften av, i den här tråden, i tråden, en gång i månaden, höjt mina priser,
      fast jobb eller, tack till alla kunder, tredje intervjun, annan kandidat, vidare med, avslag, jaha`,
  },
};
