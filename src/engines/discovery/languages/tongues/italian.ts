/** Italian: see `tongue.ts` for what each row says. */
import type { Tongue } from './tongue.ts';

export const ITALIAN: Tongue = {
  seek: `cerco cerchiamo cerca cercano serve servono serviva bisogno necessito
    ricerca ricercano seleziona occorre occorrono servirebbe servirebbero cercavo
    manca`,
  hire: `assumiamo assume
    affidasi assumesi selezioniamo
    seleziona`,
  sought: `cercasi ricercato richiesto
    ricercasi cercansi ricercata richiesta`,
  knows: 'consigliate consigliarmi consigliare consiglia conoscete conosce suggerite suggerire suggerirmi',
  does: `faccio creo realizzo monto traduco offro sviluppo scrivo disegno progetto impagino
    eseguo riparo impartisco correggo compongo`,
  people: `sviluppator grafic traduttor programmator redattor illustrator fotograf montator qualcuno persona freelanc copywriter webmaster collaborator consulent assistent insegnant
    professionist tecnic ingegner doppiator correttor commercialist idraulic elettricist imbianchin sarta artigian figura esperto esperta tirocinant
    baby badant colf cuoc camerier barist lavapiatt pizzaiol commessa commesso tornitor saldator operai magazzinier autist
    fattorin muratore muratori falegnam giardinier piastrellist parrucchier estetist infermier segretari impiegat
    ragionier contabil avvocat geometra architett interpret animator hostess promoter venditor manutentor stagist
    apprendist personale addett responsabil sarto educator programmatric traduttric redattric commercial receptionist
    autista domestica pulizie domestico giardiniere serramentist restaurator tuttofare cameraman fotografa agenzia
    bracciant figurant tester bagnin professor
    panettier pasticcier macellai lavascale
    cantante musicista pianista chitarrista animatore pagliaccio mago artista orchestra commess cassier
    fornaio pasticcer ciabattino spazzacamino ottico
    celebrante`,
  work: `lavoro lavori impiego incarichi commesse clienti progetti occupazione stage collaborazioni posto
    tirocinio incarico lavoretto lavoretti commissioni assunzione`,
  things: `sito logo traduzione negozio e-commerce applicazione video grafica locandina volantino biglietti articoli testi catalogo brochure gestionale
    impianto ristrutturazione trasloco tinteggiatura ripetizioni grafiche preventivo revisione impaginazione montaggio
    contabilità post pagina landing`,
  wares: `programma software strumento consigli consiglio opinion aiuto casa stanza libro corso socio alternativ esempio
    appartamento bilocale monolocale camera coinquilin auto podcast cane`,
  asks: `cercasi, cerco qualcuno, chi può, chi saprebbe, chi mi può, stiamo cercando, siamo alla ricerca di,
    inviare cv, inviate cv, inviare portfolio, inviate portfolio, mandatemi, mandate preventivo, astenersi,
    no perditempo, offerta di lavoro, qualcuno disponibile a, chi mi fa, chi fa, si ricerca, ricerchiamo, posizione aperta,
    si richiede, si richiedono, si valutano, inserimento immediato, cosa farai, cosa offriamo, chi cerchiamo,
    entra nel nostro, entra a far parte, unisciti al, candidati, candidature entro, inviare candidatura, invia la tua,
    invia il tuo cv, inviare curriculum, inviate curriculum, invio cv, stiamo selezionando, stiamo assumendo,
    selezioniamo, inviare tariffa, inviare tariffe, inviare preventivo, inviare quotazione, indicare tariffa,
    ditemi il prezzo, ditemi quanto, dirmi il prezzo, vorrei un preventivo, vorrei dei preventivi, chiedo un preventivo,
    chiedo preventivo, mandatemi un preventivo, fatemi un preventivo, farmi un preventivo, vorrei farmi fare, farmi fare,
    far fare, far realizzare, far rifare, far sistemare, quanto mi costerebbe, quanto verrebbe a costare, qualcuno sa fare,
    qualcuno che sa, qualcuno in grado, qualcuno bravo con, qualcuno pratico di, chi è capace,
    dietro compenso, pago bene, pago io, ovviamente pagato, ovviamente pago, ovviamente retribuito, pagato ovviamente,
    cerchi lavoro, cerchi un lavoro, stai cercando lavoro, vuoi lavorare, lavora con noi, la risorsa, ricerca personale,
    cerca personale,
    qualcuno che mi, qualcuno che possa, qualcuno che sappia, qualcuno che faccia, qualcuno che realizzi,
    ci manca un, ci manca una, ci manca il, ci manca ancora, i vostri prezzi, vostri preventivi, la vostra tariffa,
    le vostre tariffe, chi lo ripara, chi la ripara, chi ripara, pago ovviamente, chi me lo fa,
    si faccia vivo, si faccia avanti, mandate i prezzi, mandate link, mandate un video, ci servirebbero, ci
    servirebbe, mi servirebbe, mi servirebbero,
    avrei da far, ho da far, guadagnare qualcosa, da far ridipingere, da far sistemare`,
  hints: `il mio budget, il budget, budget di, budget massimo, budget, pagamento, retribuzione, compenso, pago, paghiamo, requisiti, si offre,
    offriamo, zona, preventivo, preventivi, candidature, ral, tempo indeterminato, tempo pieno, contratto, in privato,
    zona di, stipendio, netti, netti al mese, al mese, l'ora, all'ora, tariffa, automunita, automunito, automuniti,
    vitto e alloggio, smart working, full time, part time, tempo determinato, stagione estiva, rimborso spese, laurea,
    diploma, patente, m f, urgente, urgentemente, anche prima esperienza, mandatemi, scrivetemi in privato, in dm, in pvt,
    cent a parola, a cartella, entro fine, contratto a tempo, collaborazione continuativa, esperienza minima, turni, ccnl,
    referenze,
    sono alla ricerca di un, sono alla ricerca di una`,
  offers: `offro i miei servizi, offro servizi, offro, offresi, mi offro, i miei servizi, i miei lavori, il mio portfolio, le mie tariffe,
    la mia tariffa, cerco lavoro, in cerca di lavoro, sviluppo siti, creo siti, sono disponibile,
    disponibile da subito, disponibile per, preventivo gratuito, preventivi gratuiti, prezzi a partire, a partire da,
    prezzi modici, sono un freelance, sono freelance, partita iva disponibile, traduco, scrivo testi, creo loghi, il vostro sito,
    i vostri video, il tuo sito, il tuo progetto, commissioni aperte, primo lo faccio gratis,
    si offre come, si offre per, si offrono, si propone come, si propone per, mi propongo, cercasi lavoro, cercasi impiego,
    cerca prima esperienza, cerco prima esperienza, cerca un impiego, cerca lavoro, disponibile a trasferirmi,
    disponibile anche, disponibile subito, date libere, qualche data libera, data libera, posti liberi, scrivetemi per,
    contattatemi per, contattami per, contattatemi in, contattateci, contattaci per, contattaci, se vi serve, se ti serve,
    se avete bisogno, hai bisogno, avete bisogno, ti serve, vi serve, vi servono, cerchi un, cerchi una, cercate un,
    cercate una, stai cercando un, state cercando un, ci occupiamo di, mi occupo di, vi passo il numero, realizzo siti,
    faccio siti, prezzi onesti, prezzi competitivi, opentowork, aperta a nuove, aperto a nuove, nuove collaborazioni,
    do ripetizioni, impartisco, eseguo, eseguiamo, realizziamo, lascio il numero,
    ti aiuto io, ti aiuto, vi aiuto, ti aiutiamo, vi aiutiamo, dà ripetizioni, da lezioni, dà lezioni, do lezioni,
    impartisce, prima consulenza, consulenza gratuita, prima lezione gratuita, prova gratuita, hai un negozio,
    hai un'attività, vuoi un sito, vuoi vendere, la tua attività, la tua azienda, la vostra azienda, la tua casa,
    il vostro matrimonio, il tuo matrimonio, il tuo logo, i tuoi social, sopralluogo gratuito, eseguo lavori,
    prezzi bassi, prezzi contenuti, il tuo giardino, il vostro giardino, la vostra casa`,
  praises: `prezzi, prezzo, consegna, tempi rapidi, clienti, esperienza, anni di esperienza, su richiesta,
    gratuito, onesti, mio cugino, mio marito fa, mio fratello fa, mio padre fa, referenziata, referenziato,
    lunga esperienza, pluriennale, zona e dintorni, consegna in, massima serietà, seria e, serio e, sopralluogo gratuito,
    gratis, gratuita, professionale, serietà, puntualità, laureata, laureato, diplomata,
    chiamami, chiamatemi, su misura`,
  talks: `quanto costa, quanto chiedere, quanto chiedete, quanto fate pagare, quanto si guadagna, come trovare, come trovate, dove trovare,
    cosa ne pensate, che ne pensate, la vostra opinione, le vostre esperienze, qualcuno ha provato, qualcuno usa, consigli su, ho assunto,
    sono stato assunto, quale strumento, tutorial, abbiamo lanciato, ho lanciato, cercasi stanza, cercasi appartamento, cercasi casa,
    cercasi bilocale, cercasi camera, cercasi coinquilino, cercasi coinquilina, è sparito, è sparita, non mi paga, non paga, non mi ha pagato,
    non ha pagato, mi deve ancora, mi deve dei soldi, esuberi, licenziamenti, licenziati, licenzia, sindacati, primo giorno, truffa, truffe,
    truffatori, occhio a, occhio alla, attenzione alla, in questo video, in questo articolo, vi racconto, il mio metodo, si lamentano,
    cosa consigliate, cosa mi consigliate, che mi consigliate, annunci di lavoro, ho firmato, mi hanno assunto, mi hanno assunta, mi hanno preso,
    mi hanno offerto, nuova versione, è uscita, è uscito, è normale, che faccio, cosa fareste, voi come fate, come fate, conviene,
    qualcuno che mi dica, qualcuno che mi spieghi, qualcuno che mi sappia dire, chi può dirmi, chi può spiegarmi, chi mi può dire,
    chi mi può spiegare, chi sa dirmi, qualcuno sa dirmi`,
  own: {
    am: `sono, siamo, mi chiamo, il mio nome è, lavoro come, mi occupo di, ci occupiamo di, professionista, libero
      professionista, libera professionista, freelance, artigiano, artigiana, laureata in, laureato in, diplomata,
      diplomato, esperta in, esperto in, specializzata in, specializzato in, madrelingua, il tuo, la tua, il vostro,
      la vostra,
      mio padre, mia madre, mio zio, mia zia, mio nonno, mia nonna, il mio vicino, mio suocero, mia suocera, mio
      marito, mia moglie, mio fratello, mia sorella, mio figlio, mia figlia, pensionato, pensionata, in pensione,
      studente, studentessa`,
    makes: `faccio, facciamo, cucio, lavoro a maglia, ricamo, cucino, ripariamo, aggiusto, poto, pulisco, stiro,
      imbianco, tinteggio, piastrello, ristrutturiamo, installo, installiamo, costruisco, costruiamo, porto a
      spasso, massaggio, insegno, impartisco, do lezioni, traduco, correggo, revisiono, scrivo, trascrivo,
      illustro, dipingo, programmo, sviluppo, sviluppiamo, mixo, compongo, presto la voce, stampiamo, incido,
      tatuo, creo, creiamo, realizzo, realizziamo, progettiamo, produco, produciamo, confeziono, eseguo, eseguiamo,
      offro, offriamo, propongo, proponiamo, seguo, gestisco, gestiamo, restauro, organizzo, organizziamo, ti
      accompagno, vi accompagno, mi sposto, vengo a domicilio, intervengo, interveniamo, fa ancora, fa lavoretti,
      cuce, cucina, ripara, dà lezioni, da lezioni, fa torte, fotografiamo, filmiamo,
      batto, sbobino,
      aiuta con esami`,
    trades: `ripetizioni, lezioni, lezioni di, doposcuola, traslochi, sgomberi, idraulico, elettricista, imbianchino,
      tinteggiatura, giardinaggio, pulizie, stiro, sartoria, riparazioni, riparazione*, cucito, falegnameria,
      ristrutturazioni, manutenzioni, piccoli lavori, assistenza informatica, assistenza pc, traduzioni, traduzione*,
      correzione bozze, revisione testi, redazione, scrittura, sbobinature, realizzazione, creazione, grafica, web
      design, fotograf*, servizi fotografici, montaggio video, stampe, contabilità, dichiarazione*, baby sitter,
      babysitter, badante, dog sitter, dog sitting, massaggi, unghie, trucco, parrucchiera, catering, torte, dolci,
      ritratti, illustrazioni, commissioni, agenzia, studio, laboratorio, bottega, bomboniere, partecipazioni,
      pensione per, pet sitting, toelettatura,
      dj set, orchestra, duo, trio, gruppo, fisarmonic*, mago, laureando, laureanda`,
    yours: `tuo, tua, tuoi, tue, vostro, vostra, vostri, vostre, suo sito, a casa tua, a casa vostra, per te, per voi`,
    bids: `su commissione, su ordinazione, slot aperti, slot disponibili, posti disponibili, scrivetemi, scrivimi,
      contattami, preventivo senza, preventivi senza, mi sposto, a domicilio, zona e, e cintura, e provincia,
      disponibile per piccoli, disponibile a, disponibile il, disponibile nei, disponibilità immediata, tariffe su,
      tariffa oraria, prima lezione, prima prova, listino, ordini in, ordini aperti, spedisco, spediamo, portfolio in,
      portfolio sul, lavori sul, chiama per, prenota, prenotazioni, agenda aperta, esperienza pluriennale, anni di
      attività,
      lavoretti, piccoli lavori, piccoli lavoretti, primo incontro, primo incontro gratuito, incontro gratuito,
      iscrizioni aperte, iscrizioni, corso di, corsi di, laboratori, date ancora libere, prenotate, prenota una,
      in giornata, al giorno, ambiente tranquillo,
      dalle vostre foto, spedizione inclusa, dalla tua foto,
      per feste, feste e matrimoni, matrimoni e, impianto mio, la serata, prezzi da studente, aiuta con`,
    praises: `da, gratuiti, euro l'ora, l'ora, all'ora, anni, anche online, online, in zona, consegne, spedizione, economico,
      veloce, serio, seria, disponibile, whatsapp, contattami, chiamare, partire`,
    tales: `secondo voi, ma secondo, è normale che, sono esasperata, sono esasperato, ho chiuso la partita, che gestionale,
      quale gestionale, che programma usate, cosa usate, assunzioni in calo, mancano, secondo confcommercio, secondo
      l'istat, ho mollato, mi sono licenziato, mi sono licenziata, mi hanno licenziato, mi hanno licenziata, ho
      trovato lavoro, finalmente, il mio cliente, un cliente, il cliente, una cliente, il mio capo, vi è mai capitato,
      vi è capitato, voi come, vale la pena, attenzione, quanto vi fate pagare, quanto vi fate, consigli per, sfogo,
      a voi è mai capitato, è mai capitato, è uscito, ecco come, bando, ho pubblicato, ho lanciato, abbiamo
      lanciato, la mia prima app, il mio primo gioco, senza pubblicità, open source, fatemi sapere, fatemi sapere
      cosa, e voi, colleghi,
      è possibile che, non so se ridere, colloquio, colloqui,
      ho finito, per passione, solo per passione, per hobby, orgogliosa di, orgoglioso di, ho alzato le tariffe,
      alzato le tariffe, nessuno si è lamentato, le agenzie, la metà di, in questa discussione, in questo topic, un
      messaggio al mese, posto fisso, non dormo, grazie a tutti i clienti,
      ennesima azienda, sparisce, scartato, scartata`,
  },
};
