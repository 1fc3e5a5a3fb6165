/** Danish: see `tongue.ts` for what each row says. */
import { DANO_NORWEGIAN } from './dano-norwegian.ts';
import { type Tongue, together } from './tongue.ts';

export const DANISH: Tongue = together(DANO_NORWEGIAN, {
  seek: 'søger søge efterlyser efterspørger',
  hire: 'ansætter hyre hyrer',
  advise: 'anbefale anbefaler anbefal',
  sought: 'søges efterlyses',
  knows: 'anbefale anbefaler',
  does: 'tilbyder oversætter hjælper ordner',
  people: `udvikler snedker rengøring pædagog barnepige kok tjener chauffør sælger medarbejder sygeplejerske nogen svend
    studerende bogholder håndværker vvs blikkenslager oversætter korrekturlæser tekstforfatter projektleder afløser
    hjælper freelancer deltager videoredigerer lektiehjælper flyttemand flyttemænd kontorhjælp hushjælp barnepasning
    rengøringshjælp sosu optiker slagter bager smed kranfører lagermedarbejder skribent opvasker ekspedient
    butiksassistent kirkesanger underviser træner formgiver webmand webbureau bureau firma mester fagmand tagdækker
    anlægsgartner maskinfører tømrersvend vagt nattevagt leder
    sanger sangerinde musiker pianist guitarist konferencier klovn tryllekunstner band kunstner kassemedarbejder
    receptionist
    konditor skorstensfejer skomager frisør`,
  work: `opgaver opgave projekt projekter studiejob fritidsjob sommerjob deltidsjob elevplads praktikplads læreplads
    beskæftigelse udfordring udfordringer arbejdsplads bijob lærerjob weekendjob kontorjob`,
  things: `netbutik oversættelse brochure renovering badeværelse køkken lektiehjælp invitation illustration side sider
    hjælp layout reparation flytning bryllupsbilleder havearbejde opskrift makro redigering oversat tag facade`,
  wares: `lejlighed værelse cykel bog værktøj kæreste bofælle kursus alternativ hus sommerhus kontorfællesskab løsning
    system regnskabsprogram podcast legekammerat`,
  asks: `leder efter en, leder efter nogen, leder efter et, på udkig efter en, på jagt efter en, nogen der kan, nogen som
    kan, en der kan, en som kan, nogen her der, nogen herinde som, nogen herinde der, nogen der er skarp, nogen der er
    god, nogen der vil, der kan hjælpe, kan nogen hjælpe, kan nogen lave, kan nogen fikse, hvem kan, hvem laver, hvem vil,
    send dit cv, send din ansøgning, ansøgning sendes, ansøgningsfrist, ansøgningsfristen, send ansøgning, send tilbud,
    send et bud, giv et tilbud, give et tilbud, giv mig et tilbud, giv et bud, indhente tilbud, betaler gerne, har brug
    for en, har brug for hjælp, brug for nogen, brug for hjælp til, mangler hjælp, mangler nogen, mangler en, mangler vi,
    vi mangler, søger dig, søger en der, søger nogen, vi ansætter, ansættes, din profil, dine opgaver, dine
    arbejdsopgaver, arbejdsopgaver, arbejdsopgaverne, vi forventer, vi tilbyder dig, stillingen er, vil du være, vil du
    arbejde, vil du være med, kom og arbejd, søger du job, samtaler afholdes, samtaler løbende, kender nogen en, kender i
    en, kender du en, skal have lavet, skal have malet, skal have bygget, skal have læst, skal have oversat, skal have
    fikset, skal have ordnet, skal have lagt, skal have skiftet, skal have sat, skal have renoveret, skal have klippet,
    skal have redigeret, få lavet, få malet, få bygget, få oversat, få fikset, få ordnet, få lagt, få renoveret, få
    redigeret, få designet, få tegnet, få sat op, have lavet, have malet, have bygget, have oversat, hvad skal i have,
    hvad skal du have, hvad vil i have for, hvad tager i for at, sig en pris, kom med en pris, kom med et bud, send en
    pris, smid en pris, skriv en pris, skriv jeres pris, jeres pris, pris på, hvad koster det at få, løn efter aftale, løn
    efter overenskomst, efter overenskomst, tiltrædelse snarest, tiltrædelse, opstart hurtigst muligt, mangler du job,
    mangler du et job, mangler du arbejde, vi søger, til at hjælpe, til at passe, til at lave, til at bygge, til at male,
    til at lægge, nogen med forstand på, en med forstand på, gerne timeløn, bliv vores nye, vores nye kollega, på holdet,
    giver gerne, nogen dygtige, en dygtig, nogen skarpe, hyre en, nogen der har tid, kender en dygtig, kender en god,
    hjælp søges,
    hvad skal du have for, send pris, send en pris, giv en pris, send link, send lydprøve, send eksempler,
    tjene en skilling, vil tjene, tjene lidt`,
  hints: `vi søger, vi tilbyder, skriv pb, pb, skriv pris, pris, bare skriv, timeløn, månedsløn, hurtigst muligt, godt
    humør, mødestabil, erfaring er en fordel, en fordel, mødetid, arbejdstid, vi er, du er, du har, du møder, du kan, kan
    nogen, kan i, er der nogen, nogen der, kom med bud, giver, kontant, opstart,
    stillingen, løn`,
  offers: `jeg tilbyder, tilbyder mine, mine ydelser, søger job, søger arbejde, leder efter arbejde, leder efter job,
    leder efter et job, søger opgaver, søger nye opgaver, søger nyt job, søger studiejob, søger fritidsjob, søger
    elevplads, søger praktikplads, søger læreplads, søger nye udfordringer, ny udfordring, tager imod opgaver, tager
    opgaver, modtager opgaver, påtager mig, udfører, vi udfører, jeg laver, vi laver, jeg oversætter, jeg kan hjælpe, jeg
    hjælper, vi hjælper dig, vi hjælper jer, skal i have, skal du have, har i brug for, har du brug for, mangler du en,
    mangler i en, hvis i mangler, hvis du mangler, hvis i skal, plads til flere kunder, plads til nye kunder, tid til
    flere kunder, har fået tid, plads i kalenderen, luft i kalenderen, hul i kalenderen, kommer gerne hjem, kommer hjem
    til dig, book en tid, bestil tid, ring og få, få et gratis tilbud, gratis tilbud, gratis rådgivning, leder du efter,
    leder i efter, er på jagt efter et job, står til rådighed, opgaver modtages, alt arbejde, alle opgaver, tilbyder
    lektiehjælp, dit firma, jeres firma, din virksomhed, jeres bryllup, jeres hjemmeside, din hjemmeside, tilbydes, første
    møde er gratis, første møde gratis, første time gratis, første konsultation, uforpligtende møde, jeres hund, din hund,
    jeres have, jeres hus, hos jer, hjemme hos dig, hjemme hos jer, jeres børn, hjælper iværksættere, hjælper
    virksomheder, hjælper små, hjælper jer med, passer gerne, lufter gerne, hjælper gerne, tager gerne, kommer forbi,
    tilbydes af, tager gerne imod, klar til nye opgaver, klar på nye opgaver, søger flere kunder, søger kunder, søger nye
    kunder, skriv til mig hvis, skriv hvis du, skriv hvis i, har plads til, kig forbi min, se min portfolio, se mine,
    portfolio på, freelance opgaver søges, jeg retter, jeg redigerer, jeg syr, jeg bager, jeg illustrerer, jeg
    fotograferer, jeg animerer`,
  praises: `uddannet, svendebrev, i timen, pr side, pr stk, små firmaer, skriv endelig, til rådighed, hurtig levering,
    prisen er, ingen opgave er for lille, billige priser, gode priser, rimelige priser, min kæreste er, min mand er, min
    kone er, min bror er, min søn er, min datter er, min far er, kommer gerne, pr gang, gerne, efter skole, første møde`,
  talks: `hvad tager i for et, hvad tager i for en, hvad tager i i timen, hvor meget tager, hvad koster et, hvad koster
    en, hvad er jeres erfaringer, jeres erfaringer, nogen der har erfaring, nogen med erfaring, har nogen prøvet, nogen
    der har prøvet, nogen der bruger, gode råd, har lige fået job, fået job, fået nyt job, fik jobbet, sagt op, sagt mit
    job op, opsagt, blevet fyret, fyret, fyringer, nægter at betale, ikke betalt, betaler ikke, jobsøgning, læste lige,
    lige læst, har i tips, nogle tips, gode tips, find kunder, får man kunder, sælger min, sælger mit, sælges, til salg,
    bytter, snyd, svindelnummer, pas på, falsk, er det lovligt, er det rimeligt, hvad ville i gøre, hvad gør jeg, hvad gør
    i, kan nogen forklare, hvilket program, hvilket system, bruger i, anbefalinger til et, aflyst, første arbejdsdag, nye
    funktioner, har lanceret, lancerer, søger lejlighed, søger værelse, søger bolig, fup, ren fup, vil have mig til, må
    han det, må de det, ikke fået betaling, ikke fået løn, min chef`,
  own: {
    am: `jeg er, vi er, jeg hedder, jeg arbejder som, arbejder som, selvstændig, freelance, uddannet, erfaren,
      autoriseret, din, jeres,
      min far, min mor, min onkel, min moster, min faster, min farfar, min mormor, min nabo, min mand, min kone,
      min bror, min søster, min søn, min datter, pensioneret, pensionist, studerende`,
    makes: `syr, strikker, hækler, bager, laver mad, reparerer, klipper, slår græs, gør rent, stryger, pudser, maler,
      tapetserer, renoverer, bygger, installerer, monterer, masserer, underviser, oversætter, læser korrektur,
      skriver, designer, tegner, illustrerer, programmerer, udvikler, fotograferer, filmer, redigerer, mixer,
      mastrer, komponerer, indtaler, trykker, graverer, tatoverer, lægger make up, tilbyder, udfører, hjælper
      virksomheder, hjælper jer, hjælper dig, skaber, producerer, leverer, påtager mig, ordner, fikser, klarer,
      laver, stemmer, tager mindre opgaver, tager opgaver, tager gerne, laver stadig, fotograferer vi,
      transskriberer, renskriver,
      spiller til`,
    trades: `lektiehjælp, vinduespudsning, rengøring, hovedrengøring, havearbejde, havehjælp, græsslåning, hækklipning,
      flyttehjælp, flytning, malerarbejde, tømrerarbejde, murerarbejde, hundeluftning, hundepasning, børnepasning,
      barnepige, massage, negle, catering, kager, syopgaver, reparation*, oversættelser, korrektur, webdesign,
      hjemmesider, grafisk design, tekstforfatter, fotograf*, bryllupsfotograf*, videoproduktion, tryk, bogføring,
      regnskab, årsopgørelse, portrætter, illustrationer, bestillinger, bureau, studie, værksted, atelier, team, duo,
      it hjælp, computerhjælp, klaverundervisning, guitarundervisning, undervisning,
      hundepension, kattepension,
      harmonikaspiller, band, orkester, tryllekunstner`,
    yours: `din, dit, dine, jeres, hos dig, hos jer, til dig, hjælper dig, hjælper jer, hjem til dig`,
    bids: `eget grej, eget værktøj, ring bare, plads til nye, plads til to, plads til flere, se mit arbejde, mine arbejder,
      på bestilling, efter mål, fast pris pr, for private, for private og, kontakt mig for, kontakt os for, ledige
      tider, ledig kapacitet, ledige pladser, udføres, første gang gratis, uforpligtende tilbud, indhent tilbud, book,
      book tid, prisliste, tager imod bestillinger, tager mindre opgaver,
      mindre opgaver, småopgaver, småjobs, bestil en uge, bestil senest, hjemmebagte, lagkager, tilmelding, kursus,
      kurser, workshop, ledige datoer, uforpligtende snak, gratis snak,
      leveres inden, i døgnet, store løbegårde,
      efter foto, inkl fragt, inklusive fragt,
      til fester, fester på, inkl kørsel, bryllupper og`,
    praises: `time, timen, grej, værktøj, bestilling, prisliste, gratis, fast, pr vindue, hver uge, områd*, omegn, og omegn,
      kontakt, ring, skriv, erfaring, år, rimelige, hurtigt, referencer, portfolio, hjemmeside`,
    tales: `hvordan sætter i, sætter i jeres, skræmmer folk, blive fyret, blev fyret, er blevet fyret, har sagt op, fyringsrunde, fyrer,
      min kunde, kunden, en kunde, hvordan gør i, hvad synes i, nogen erfaringer, overvejer at, er det normalt, kan det betale sig, svindel,
      advarsel, ledighed, ifølge, endelig, første kunde, nystartet, har netop udgivet, netop lanceret, gratis at hente, min første app,
      mit første spel, uden reklamer, feedback, open source, er der andre der oplever, oplever i, og i andre, presser prisen, hvorfor skal man,
      motiveret ansøgning, besparelser, på arbejdet, jobsamtale, jobsamtalen,       blev færdig, færdig, kun for sjov, for sjov, som hobby,
      stolt, bureauerne tilbyder, bureauerne betaler, halve af, halvdelen af, i denne tråd, én gang om måneden, sat mine priser op,
      fastansat eller, tak til alle mine kunder, fik afslag, afslag nummer, afslag`,
  },
});
