/** Dutch: see `tongue.ts` for what each row says. */
import type { Tongue } from './tongue.ts';

export const DUTCH: Tongue = {
  seek: `zoek zoeken zoekt nodig
    ontbreekt missen`,
  hire: 'werft',
  sought: 'gezocht nodig gevraagd',
  knows: 'kent aanraden aanbevelen',
  does: `maak bouw schrijf vertaal bied teken ontwerp fotografeer programmeer monteer verzorg
    geef geeft bouwen repareer leg film`,
  people: `ontwikkelaar vormgever ontwerper programmeur tekstschrijver schrijver vertaler fotograaf iemand zzp zzp'er redacteur monteur boekhouder loodgieter schilder
    kandidaat collega stagiair medewerker specialist expert bouwer webbouwer klusser oppas
    schoonmaker schoonmaakst chauffeur koks kok bediening tuinman hovenier timmerman timmerlied stukadoor tegelzetter
    elektricien dakdekker kapper verpleegk verzorgende docent leraar leerkracht trainer gastouder bijrijder magazijnmed
    verkoper receptionist advocaat notaris accountant jurist architect aannemer installateur student scholier kracht tolk
    proeflezer marketeer filmer cameraman proefperso deelnemer assistent adviseur consultant engineer beheerder leerling
    vakman vakmensen bezorger barista ober serveerst bijles vormgeefst illustratrice hulp zaterdaghulp webdesigner
    versterking trouwfotograaf stagiaire
    pianodocent tandarts assistente kinderopvang pedagogisch monteurs lasser stratenmaker       planner logistiek drukker naaister muzikant zanger trouwambtenaar
    afwasser spoelhulp bakker slager kapster vulploeg orderpicker pizzabakker
    kunstenaar zangeres pianist gitarist presentator clown goochelaar band hulpkracht vakkenvuller oproepkracht
    schoorsteenveger opticien
    boekhoud`,
  work: `werk opdracht opdrachten baan klus klussen klanten projecten bijbaan vacature stage
    uitdaging baantje bijbaantje stageplek stageplaats vakantiewerk zaterdagbaan leerwerkplek opdrachtgevers leerwerkbaan
    vakantiebaan`,
  things: `website webwinkel logo vertaling huisstijl teksten filmpje video folder visitekaart koppeling applicatie
    verbouwing badkamer schilderwerk administratie belastingaangifte verhuizing webpagina vormgeving ontwerp vertalen
    les lessen bijles bedrijfsvideo webshops websites reparatie`,
  wares: `software tool tips advies ervaring aanrader kamer woning boek cursus voorbeeld
    programma huis appartement huurwoning studio fiets pakket huisgenoot hobby`,
  asks: `freelancer gezocht, gezocht freelancer, op zoek naar iemand, ik zoek iemand,
    zoek iemand die, wie kan mij, wie kan er, wie wil er, kan iemand mij, stuur je portfolio, stuur je cv, stuur een offerte,
    stuur een bericht met, offerte graag, graag met prijs, prijsopgave, wij bieden jou, functie-eisen, solliciteer, wie heeft er tijd,
    wie kan ons, vacature,
    wat ga je doen, wat ga jij doen, wat vragen wij, wat breng je mee, wat breng jij mee, wat bieden wij, wat bieden we,
    dit bieden wij, jouw profiel, jouw taken, functieomschrijving, over de functie, solliciteren, ons team versterken,
    kom ons team, team versterken, versterk ons team, word jij, kom werken bij, laten maken, laten bouwen, laten ontwerpen,
    laten schrijven, laten vertalen, laten vernieuwen, laten schilderen, laten verbouwen, laten drukken, laten plaatsen,
    graag een offerte, offertes welkom, prijsindicatie, wie maakt, wie bouwt, wie helpt mij, wie helpt ons, help mij met,
    weet iemand een goede, iemand die handig, iemand handig met, iemand die mij, iemand die ons, iemand nodig,
    hulp gezocht, hulp nodig met, reageer met, reageren met, stuur je motivatie, stuur cv, cv en motivatie, je motivatie,
    bijles gezocht, personeel gezocht, wij werven, wij nemen aan, ben jij onze nieuwe, op zoek naar een nieuwe uitdaging,
    op zoek naar een leuke bijbaan, zoek jij een baan, zoek je een bijbaan, wie heeft tijd, iemand interesse om,
    v m x, wie heeft in, mail je cv, stuur je sollicitatie, freelance opdracht, interim opdracht, zzp opdracht,
    nog tijd voor, heeft nog tijd, interesse mail,
    jullie prijs, jullie prijzen, jullie tarief, jullie tarieven, wie doet dat, wie repareert, ons ontbreekt nog,
    laat van je horen, stuur je prijs, geef een prijs, stuur een prijs, wat vraag je voor, stuur linkjes, stuur
    geluidsfragment,
    iets bijverdienen, centje bijverdienen, zakcentje`,
  hints: `ons budget, mijn budget, budget is, budget, tegen betaling, wij betalen, ik betaal, vergoeding, uurtarief, functie eisen, wij zoeken,
    reacties, stuur een bericht, voltijd, deeltijd, per uur,
    bespreekbaar, tarief max, max tarief, p w, uur per week, dagen per week, dagen in de week, omgeving, salaris,
    vakantiedagen, rijbewijs, met spoed, graag reactie, stuur me een pb, pb met, pm met, per maand, bruto per maand,
    onbepaalde duur, onbepaalde tijd, onkostenvergoeding, opdracht, goede voorwaarden, wat kost dat, wat kost dat ongeveer,
    tips welkom, voltijds, deeltijds, m v x, m v, cv, denkniveau,
    ik ben op zoek naar een, wij zijn op zoek naar een,
    gage, incl materiaal, cao`,
  offers: `ik bied, wij bieden aan, te huur, zoek werk, op zoek naar werk, op zoek naar opdrachten, op zoek naar nieuwe opdrachten, mijn diensten,
    mijn portfolio, mijn tarief, mijn uurtarief, ben beschikbaar, beschikbaar vanaf, per direct beschikbaar, ik ontwerp,
    ik schrijf, ik vertaal, neem contact met mij op, vrijblijvende offerte, ik kan je helpen, plek vrij,
    sta open voor, sta ik open, open voor nieuwe, open voor opdrachten, toe aan iets nieuws, toe aan een nieuwe,
    opentowork, plekjes vrij, plekje vrij, nog plek, plek in mijn agenda, ruimte in mijn agenda, nog ruimte voor,
    ruimte voor nieuwe, vraag vrijblijvend, vraag een offerte, offerte aan, kijk gerust, kijk op mijn, beschikbaar voor,
    beschikbaar per, ik help je, ik help ondernemers, ik help bedrijven, wij helpen u, wij helpen je, eigen gereedschap,
    klus te klein, klus te groot, biedt zich aan, heb je hulp nodig, heeft u hulp nodig, hulp nodig bij,
    zoek je een, zoekt u een, ben je op zoek naar een, bent u op zoek naar, ben jij op zoek naar een,
    wij verzorgen, wij bouwen, wij maken websites, neem contact op voor, op zoek naar een baan, op zoek naar een bijbaan,
    op zoek naar een stage, zoekt een baan, nieuwe klanten welkom,
    gratis proefles, proefles gratis, eerste les gratis, eerste proefles, bel voor een, bel voor, geef les, geeft les,
    les aan huis, jouw website, uw website, jouw logo, uw bedrijf, jouw bruiloft,
    jullie bruiloft, jullie trouwdag, boek nu, nog beschikbaar, gratis advies, vrijblijvend advies,
    gratis offerte,
    scherpe prijzen, nette prijzen, eerlijke prijzen, jouw badkamer, uw badkamer, jouw tuin, uw tuin, op maat gemaakt`,
  praises: `prijzen, levertijd, vanaf euro, klanten, ervaring, jaar ervaring, op aanvraag,
    beschikbaar, vrijblijvend, ex btw, excl btw, betaalbaar, scherpe prijs, scherpe tarieven, gratis kennismaking,
    nieuwsgierig, mijn man is, mijn broer is, mijn zoon is, mijn vriend is, mijn vrouw is, mijn zus is, vakwerk,
    betrouwbaar,
    wij maken, ervaren, kennismaking, gratis, jarenlange, referenties, snelle levering, all in, erkend, gediplomeerd`,
  talks: `wat kost, hoeveel kost, hoeveel vraag, wat vragen jullie, hoe vind je, hoe vinden jullie, waar vind ik, ervaringen met,
    iemand ervaring, wat vinden jullie, jullie mening, heeft iemand tips, welke tool, weigert te betalen, weigert de, betaalt niet, niet betaald,
    onbetaald, onbetaalde, schrapt, ontslagen, ontslagronde, reorganisatie, vakbond, vakbonden, contract getekend, nieuwe baan gevonden,
    mijn nieuwe baan, ben aangenomen, eerste werkdag, oplichting, oplichters, nep recruiters, trap er niet in, trap hier niet in, zo vind je,
    vacature voorbij, vacature gezien, deze vacature, wat zouden jullie, wat is een normaal, wat is normaal, normaal uurtarief, in dit artikel,
    wat doen jullie, hoe gaan jullie, hoe doen jullie, nieuwe versie, nu beschikbaar, nu te downloaden, massaontslag, krapte,
    kan iemand mij uitleggen, kan iemand mij vertellen, kan iemand mij zeggen, wie kan mij vertellen, wie kan mij uitleggen, wie kan mij zeggen,
    wie kan mij een tip`,
  own: {
    am: `ik ben, ben, wij zijn, we zijn, mijn naam is, ik werk als, werk als, zelfstandig, zelfstandige, freelance,
      ervaren, gediplomeerd, gediplomeerde, erkend, erkende, jullie, jouw, uw,
      mijn vader, mijn moeder, mijn oom, mijn tante, mijn opa, mijn oma, mijn buurman, mijn man, mijn vrouw, mijn
      broer, mijn zus, mijn zoon, mijn dochter, gepensioneerd, gepensioneerde, student, studente`,
    makes: `naai, brei, haak, kook, maai, snoei, strijk, schilder, stuc, tegel, renoveer, installeer, verhuis, rijd,
      behang, masseer, corrigeer, redigeer, illustreer, programmeer, ontwikkel, componeer, graveer, tatoeëer,
      adviseer, begeleid, verzorgen, bouwen, ontwikkelen, maken, schilderen, leveren, repareren, drukken, plaatsen,
      schrijven, vertalen, fotograferen, ontwerpen, herstel, vermaak, restaureer, ik doe, doe ik, doen wij, laat uw
      hond, laat honden uit, pas op, passen op, help ik, ik regel, wij regelen, ontzorgen, helpt je graag, helpt
      graag, naait, breit, bakt, kookt, repareert, maait, schildert, geeft les, geeft bijles, doet nog, neemt nog,
      klust,
      teken`,
    trades: `strijkservice, klusbedrijf, klusjesman, klusser, schilderwerk, stucwerk, tegelwerk, tuinonderhoud, hovenier*,
      schoonmaak, glazenwasser*, verhuisservice, verhuizingen, bijles, huiswerkbegeleiding, pianoles*, gitaarles*,
      zangles*, rijles*, kledingreparatie, kledingherstel, naaiwerk, fietsreparatie, reparatie*, vertalingen,
      webdesign, grafisch ontwerp, fotografie, trouwfotograaf, bruidsfotograaf, trouwreportage*, videoproductie,
      boekhouding, administratie, honden uitlaat*, hondenuitlaat*, oppas, kinderopvang, massage*, nagelstudio,
      catering, taarten, portretten, bureau, studio, atelier, maatwerk*, maatwerksoftware, timmerwerk, computerhulp,
      coaching, drukwerk,
      band, duo, zanger*, accordeon*, goochelaar, fietsenmaker`,
    yours: `jouw, uw, jullie, bij jou, bij u, bij jullie, voor jou, voor u, voor jullie, aan huis, je website, je bedrijf,
      je huis, je tuin, je hond, je feest, je magazijn, je verhaal`,
    bids: `even voorstellen, weer ruimte, nog ruimte, ruimte voor, halen en brengen, app me, app gerust, plan een belletje,
      plan een gesprek, benieuwd wat we, benieuwd wat wij, prijslijst op, tarief in overleg, vraag naar de
      mogelijkheden, stuur een berichtje voor, stuur gerust, op bestelling, in opdracht, opdrachten welkom, neem
      opdrachten, neem ik opdrachten, neem klussen aan, wachtlijst, zie mijn, portfolio op, voor al uw, voor al je,
      geen klus, laat het ons weten wat,
      kleine klussen, kleine klusjes, twee plekken, nog plekken, plekken vrij, kennismaking is gratis, vrijblijvend
      kennismaken, plan een kennismaking, aanmelden, cursus, cursussen, proefles, boek me, boek ons, inschrijven
      kan,
      vast bedrag per, in de regio,
      wachttijd, inclusief verzending,
      komt langs, voorrijden gratis, bruiloften en, feesten en, voor feesten, optredens`,
    praises: `per stuk, prijslijst, tarief, tarieven, in overleg, snel, netjes, gerust, maatwerk, inclusief, al jaren, halen,
      brengen, bezorgen, weekend, avond, app, bel`,
    tales: `hoe regelen jullie, afscheid genomen, afscheid van mijn, let op, uitzendbureau dat, het aantal vacatures, meldt
      het cbs, mijn klant, de klant, een klant, klanten die, ik twijfel, zou ik, ben ontslagen, werd ontslagen,
      ontslag genomen, baan gevonden, eindelijk een baan, herkenbaar, hebben jullie ook, iemand ervaring met, wat is
      een redelijk, wat is redelijk, is dit normaal, mijn eerste klant, mijn baas,
      hoe reageren jullie, weer in loondienst, terug in loondienst, niet betaald worden, gelanceerd, we hebben
      gelanceerd, mijn app, feedback welkom, open source, broncode, zonder reclame, gratis te downloaden, krijgt
      steeds vaker, ben ik de enige,
      ligt het aan mij, startersloon, sollicitatiegesprek, binnengehaald, hieronder hoe,
      puur als hobby, als hobby, voor mezelf, trots op, bureaus bieden, bureaus betalen, de helft van, tegenwoordig
      nog, in dit topic, in deze thread, eén bericht per, loondienst of, ik kom er niet uit, tarief verhoogd,
      droevig,
      bij jullie ook, mijn werkgever, net een vacature gezien, zucht, afwijzing`,
  },
};
