/** Norwegian, both bokmål and nynorsk: see `tongue.ts` for what each row says. */
import { DANO_NORWEGIAN } from './dano-norwegian.ts';
import { type Tongue, together } from './tongue.ts';

export const NORWEGIAN: Tongue = together(DANO_NORWEGIAN, {
  seek: 'søker søkjer trenger treng leter etterlyser etterspør ynskjer ønskjer',
  hire: 'ansetter tilset tilsetter',
  advise: 'anbefale anbefaler anbefal tilrå',
  sought: 'søkes søkjast trengs etterlyses',
  knows: 'anbefale anbefaler vet veit',
  does: 'tilbyr oversetter omset hjelper ordner fikser',
  people: `utvikler snekker renhold pedagog barnepass barnepike dagmamma kokk sjåfør selger medarbeider sykepleier noen
    nokon regnskapsfører rekneskapsførar bokholder håndverker handverkar rørlegger oversetter omsetjar korrekturleser
    prosjektleder frilans deltaker deltakar videoredigerer leksehjelp flyttehjelp vaskehjelp hushjelp fagarbeider
    helsefagarbeider barnehagelærer sveiser kranfører lagermedarbeider skribent tekstforfatter butikkmedarbeider
    butikkselger ekstrahjelp tilkallingsvikar tannlege maskinfører håndlanger byggmester takstmann anleggsgartner rengjør
    trener underviser formgiver webutvikler nettbyrå byrå fagfolk blikkenslager malar snikkar førar lærar kontaktperson
    støttekontakt avløser avløysar røktar flislegger betongarbeider lydmann baker slakter servicemedarbeider
    kundebehandler resepsjonist fotomodell folk anleggsarbeider hjelpemann nattevakt vektere vekter avdelingsleder
    fagleder
    renholder servitør sanger musiker pianist gitarist konferansier klovn tryllekunstner band artist
    konditor feier skomaker optiker`,
  work: `oppdrag prosjekt prosjekter sommerjobb sommarjobb deltidsjobb ekstrajobb lærlingplass læreplass praksisplass
    utfordring utfordringer helgejobb kveldsjobb arbeidsplass studentjobb beskjeftigelse`,
  things: `nettside nettsida nettsider heimeside heimesider nettbutikk oversettelse omsetjing brosjyre renovering kjøkken
    leksehjelp invitasjon illustrasjon hjelp språkvask bruksanvisning reparasjon flytting bryllupsbilder hagearbeid makro
    redigering omsetje oversette trykksak oppussing takrenne garasje platting excel`,
  wares: `leilighet leilegheit rom hybel sykkel bok verktøy kjæreste romkamerat kollektiv alternativ hus hytte
    kontorfellesskap løsning system regnskapsprogram turvenn samboer`,
  asks: `leiter etter ein, leiter etter nokon, noen som kan, nokon som kan, noen her som, nokon her som, en som kan, ein
    som kan, noen som vil, nokon som vil, noen som er god, noen som driver med, noen som gjør, noen som lager, noen som
    fikser, hvem kan, kven kan, hvem lager, hvem vil, kan noen hjelpe, kan nokon hjelpe, kan noen lage, kan noen fikse,
    send din cv, send din søknad, søknad sendes, søknadsfrist, søknadsfristen, send søknad, send tilbud, gi tilbud, gi meg
    et tilbud, gi pris, ønsker tilbud, ønsker pris, ønsker et tilbud, ønskjer tilbod, ønskjer pris, pristilbud,
    pristilbod, tilbod på, ta imot tilbud, trenger hjelp, treng hjelp, trenger noen, treng nokon, trenger en som, treng
    ein som, søker deg, søkjer deg, vi søker, vi søkjer, vi ansetter, vi trenger en, ser etter en, ser etter ein, ser
    etter deg, ser etter noen, ser etter flere, leter etter en, leter etter noen, på jakt etter en, på utkikk etter en,
    arbeidsoppgaver, arbeidsoppgåver, om rollen, vil du jobbe, vil du bli, vil du være med, bli med på laget, vi tilbyr
    deg, få laget, få malt, få bygget, få satt opp, få fikset, få oversatt, få lagt, få byttet, få pusset opp, få montert,
    få designet, få trykket, må ha laget, skal ha laget, hva tar dere for å, hva tar du for å, hva tar dere betalt, hva
    skal du ha for, hva skal dere ha for, kva kostar det, kva tek du for, hva koster det å få, skriv pris, si en pris, kom
    med pris, kom med et tilbud, har å gi for, å gi for det, tiltredelse, snarlig oppstart, oppstart snarest, lønn etter
    avtale, løn etter avtale, etter tariff, jobbe hos oss, søker du jobb, søkjer vikar, til å hjelpe, til å passe, til å
    lage, til å bygge, til å male, noen med peiling på, noen med greie på, kjenner noen en, kjenner dere en, vår nye
    kollega, på laget, må vere, må like, noen flinke, nokon flinke, flinke med, leie inn, leige inn, leigje inn, trengt
    hjelp, noen som har tid, hjelp søkes, vil ha fjernet, vil ha laget, vil ha ordna, få fiksa, noen flinke folk,
    send pris, send en pris, gi en pris, send lenke, send lydprøve, send eksempler,
    vil tjene, tjene litt, tjene en slant`,
  hints: `vi søker, vi tilbyr, skriv til, pm, send pm, timelønn, månedslønn, godt humør, erfaring er en fordel, en fordel,
    ein fordel, arbeidstid, arbeidsmiljø, pensjonsordning, du er, du har, du må, må kunne, kan noen, kan nokon, noen som,
    nokon som, kontant, oppstart, søknad, svart nei, trenger, betalt, liker,
    stillingen, lønn`,
  offers: `jeg tilbyr, eg tilbyr, tilbyr mine, mine tjenester, søker jobb, søkjer jobb, søker arbeid, søkjer arbeid, søker
    oppdrag, søker nye oppdrag, søker sommerjobb, søker deltidsjobb, søker ekstrajobb, søker lærlingplass, søker
    læreplass, søker ny jobb, ser etter jobb, ser etter arbeid, ser etter sommerjobb, ser etter deltidsjobb, ser etter
    ekstrajobb, ser etter oppdrag, ser etter nye oppdrag, ser etter lærlingplass, leter etter jobb, leter etter arbeid,
    leter etter oppdrag, ledig for oppdrag, nye utfordringer, ny utfordring, tar imot oppdrag, tar oppdrag, tek oppdrag,
    tek på meg, tar på meg, tar på seg, tek på seg, påtar meg, utfører, vi utfører, jeg lager, eg lagar, vi lager, vi
    lagar, jeg oversetter, eg omset, jeg kan hjelpe, jeg hjelper, vi hjelper deg, vi hjelper dere, trenger du, trenger
    dere, treng du, treng de, har du behov for, leter du etter, ser du etter, dersom du treng, hvis du trenger, om du
    trenger, plass til flere kunder, plass til nye kunder, plass i kalenderen, luft i kalenderen, kommer gjerne hjem,
    kommer hjem til deg, bestill time, book time, gratis tilbud, gratis rådgivning, ledig i, ring for tilbud, kontakt oss,
    alt arbeid, alle typer oppdrag, tilbyr leksehjelp, din bedrift, deres bedrift, din nettside, deres bryllup, tilbys,
    tar oppdragene, ledig kapasitet, hunden din, hagen din, huset ditt, bilen din, barna dine, hos deg, hjemme hos deg,
    mens du er på jobb, første møte er gratis, første møte gratis, første time gratis, ring for befaring, for befaring,
    tar alt av, tek alt av, hjelper bedrifter, hjelper små, hjelper gründere, kommer gjerne, passer gjerne, hjelper
    gjerne, tar gjerne imot, klar for nye oppdrag, klar for oppdrag, ser etter nye kunder, søker kunder, skriv til meg
    hvis, ta kontakt hvis, send melding hvis, har plass til, se portfolio, porteføljen min, se mine, jeg retter, jeg
    redigerer, jeg syr, jeg baker, jeg illustrerer, jeg fotograferer, jeg animerer, eg teiknar, eg syr, eg skriv`,
  praises: `utdannet, fagbrev, svennebrev, timen, per side, pr side, per stk, småbedrifter, send en melding, rask
    levering, prisen er, ingen jobb er for liten, gode priser, rimelige priser, min samboer er, mannen min er, kona mi er,
    broren min er, sønnen min, dattera mi, samboeren min er, frå, kan begynne, kan starte, kan byrje, f skatt,
    godkjenning, per tur, per gang, gjerne, etter skolen, første møte`,
  talks: `hva tar dere for en, hva tar dere for et, hva tar dere i timen, hva tar man, hvor mye tar, kor mykje tek, hva
    koster en, hva koster et, erfaringer med, noen med erfaring, noen som har erfaring, nokon som har erfaring, noen som
    bruker, noen som har prøvd, har noen prøvd, gode råd, fikk jobben, fått jobb, fått ny jobb, ny jobb etter, sagt opp,
    sa opp, oppsagt, mistet jobben, nedbemanner, nedbemanning, oppsigelser, nekter å betale, ikke betalt, betaler ikke,
    betalar ikkje, jobbsøking, jobbsøkingen, leste nettopp, nettopp lest, har dere tips, noen tips, gode tips, får man
    kunder, finner man, selger min, selger mitt, selger lite, selges, til salgs, sel min, byttes, lureri, pass på, pass
    dykk, falsk, er det lov, er det rimelig, hva ville dere, hva gjør jeg, kva gjer eg, kan noen forklare, hvilket
    program, hvilket system, bruker dere, kva synest, hva mener, hva syns, den nye lova, nye funksjoner, har lansert,
    lanserer, første arbeidsdag, ville dere, har de blokkert, føler, leter etter hybel, leter etter leilighet, søker
    leilighet, søker hybel, søker bolig, depositum, ikke gå på, vil at jeg skal, er det lov, ikke fått betalt, ikke fått
    lønn, sjefen min, hvilken bank, lei av`,
  own: {
    am: `jeg er, vi er, jeg heter, jeg jobber som, jobber som, arbeider som, selvstendig, frilans, utdannet, erfaren,
      autorisert, sertifisert, din, deres, eg er, me er,
      faren min, moren min, min far, min mor, onkelen min, tanta mi, bestefar, bestemor, naboen min, mannen min,
      kona mi, broren min, søstera mi, sønnen min, datteren min, pensjonert, pensjonist, student`,
    makes: `syr, strikker, hekler, baker, lager mat, reparerer, klipper, slår plen, vasker, stryker, pusser, maler,
      tapetserer, renoverer, bygger, installerer, monterer, masserer, underviser, oversetter, leser korrektur,
      skriver, designer, tegner, illustrerer, programmerer, utvikler, fotograferer, filmer, redigerer, mikser,
      mastrer, komponerer, trykker, graverer, tatoverer, sminker, tilbyr, utfører, hjelper bedrifter, hjelper deg,
      hjelper dere, skaper, produserer, leverer, tar oppdrag, ordner, fikser, stemmer, snekrer, syr om, passer
      gjerne barn, passer gjerne, tar gjerne, lager fortsatt, fotograferer vi,
      transkriberer, renskriver,
      spiller til`,
    trades: `leksehjelp, vindusvask, renhold, rundvask, flyttevask, hagearbeid, hagehjelp, plenklipping, flyttehjelp,
      malerarbeid, snekkerarbeid, murerarbeid, hundelufting, hundepass, barnepass, barnevakt, massasje, negler,
      catering, kaker, sying, reparasjon*, oversettelser, korrektur, webdesign, nettsider, grafisk design,
      tekstforfatter, fotograf*, bryllupsfotograf*, videoproduksjon, trykk, regnskap, portretter, illustrasjoner,
      bestillinger, byrå, studio, verksted, atelier, team, duo, it hjelp, datahjelp, pianoundervisning,
      gitarundervisning, undervisning, elektroinstallatør, bunader,
      kattepensjonat, hundepensjonat, hundehotell,
      trekkspiller, band, orkester, tryllekunstner`,
    yours: `din, ditt, dine, deres, hos deg, hos dere, til deg, hjelper deg, hjelper dere, hjem til deg`,
    bids: `eget utstyr, eget verktøy, bare ring, plass til nye, plass til flere, se arbeidene mine, på bestilling, etter
      mål, fast pris per, for private, ta kontakt på, ta kontakt for, kontakt meg for, kontakt oss for, ledige timer,
      ledige plasser, utføres, uforpliktende tilbud, gratis befaring, book, prisliste, tar imot bestillinger, tar
      bestillinger, tar småjobber,
      småjobber, mindre oppdrag, uforpliktende prat, gratis prat, påmelding, kurs, workshop, ledige datoer, bestill,
      leverer raskt, døgnet, egne rom,
      etter foto, med frakt, inkludert frakt,
      til konfirmasjon og, bryllup og, pluss kjøring, per oppdrag`,
    praises: `time, utstyr, verktøy, bestilling, prisliste, gratis, fast, områd*, omegn, og omegn, ta kontakt, kontakt, ring,
      melding, erfaring, års erfaring, år, rimelige, raskt, referanser, portfolio, nettside, på nett`,
    tales: `hvor mye tar dere, hva tar dere, tror det koster, begynner som, permitterer, permitterte, permittert, fikk sparken, har fått jobb,
      min kunde, kunden, en kunde, kunden min, sjefen, hvordan gjør dere, hva gjør dere, hva synes dere, noen erfaringer, er det normalt,
      lønner det seg, svindel, pass dere, advarsel, ledighet, ifølge, endelig, første kunde, vurderer å, har dere opplevd, kunden forsvinner,
      lanserte vi, har lansert, min første app, mitt første spill, uten reklame, feedback, åpen kildekode, første episode, podkasten, og dere,
      hvorfor lyser, lyser ut, åpent kontorlandskap, på jobben, jobbintervju, intervjuet,       ble ferdig, ferdig, bare for moro,
      for moro skyld, som hobby, stolt, byråene tilbyr, byråene betaler, halvparten av, i denne tråden, én gang i måneden, satt opp prisene,
      fast jobb eller, takk til alle kundene, avslag nummer, avslag, juniorjobb`,
  },
});
