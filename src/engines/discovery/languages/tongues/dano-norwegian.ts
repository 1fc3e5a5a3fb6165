/**
 * What Danish and Norwegian write alike, for `danish.ts` and `norwegian.ts` to add their own to: a post of a few words often is in both. See
 * `tongue.ts` for what each row says.
 */
import type { SharedTongue } from './tongue.ts';

export const DANO_NORWEGIAN: SharedTongue = {
  seek: 'mangler behøver',
  hire: 'rekrutterer rekruttere',
  sought: 'ønskes',
  knows: 'kender kjenner',
  does: 'bygger skriver redigerer reparerer monterer klipper syr underviser programmerer fotograferer renoverer tegner leverer',
  people: `grafiker fotograf tømrer maler elektriker murer vikar assistent konsulent revisor advokat ingeniør arkitekt
    tolk lærer servitør frisør lærling praktikant student gartner montør mekaniker musiker trubadur redaktør programmør
    tekniker sekretær bartender kollega leverandør webdesigner person ekspert coach barnevakt babysitter sanger
    illustratør animatør jurist økonom statist speaker model instruktør`,
  work: 'kunder stilling arbejde arbeid job jobb',
  things: `hjemmeside webshop tekst plakat video film visitkort korrektur regneark terrasse undervisning tegning logo
    badet bad maling vask ombygning dronefoto lydfil småfirma iværksætter småbedrift virksomhed gründer`,
  wares: 'bolig bil råd erfaring program hund app kurs kontor lokale lokaler',
  asks: `send cv, send et tilbud, gi et tilbud, mod betaling, mot betaling, tilbud på, søger en, søker en, betaler godt,
    betaler for jobben, betaler selvfølgelig, betaler naturligvis, ledig stilling, ledige stillinger, bli en del av, bliv
    en del af, om stillingen, om jobbet, mangler en som, mangler en der, indhenter tilbud, innhenter tilbud, hva vil det
    koste, hvad vil det koste, mod honorar, mot honorar`,
  hints: `budget, budsjett, betaler, honorar, løn, lønn, timepris, fuldtid, fulltid, heltid, deltid, kr i timen, kroner i
    timen, pr time, per time, kørekort, førerkort, referencer, referanser, cv, ansøgning, søknad, kvalifikationer,
    kvalifikasjoner, mobilepay, vipps, send gerne, send gjerne, snarest, haster, pensjon, pension, fast løn, fast lønn,
    provision, provisjon, overenskomst, tariff, tiltredelse, tiltrædelse, weekender, helger, pris`,
  offers: `min portfolio, mine priser, min timepris, ledig kapasitet, ledig kapacitet, ledige timer, ledige tider, ledig
    fra, fri befaring, gratis befaring, åben for opgaver, åpen for oppdrag, opentowork, uforpliktende tilbud,
    uforpligtende tilbud, gratis prøvetime, kontakt meg for, kontakt mig for, alt har interesse, alt av interesse, bestill
    nå, bestil nu, jeg bygger, jeg skriver, jeg tegner, vi bygger, jeg underviser, jeg maler, jeg koder`,
  praises: `priser, fra, erfaring, års erfaring, levering, billigt, billig, rimelig, fast pris, gratis, freelance, ledig,
    tilgængelig, tilgjengelig, uddannet, utdannet, erfaren, kunder, ex moms, eks moms, ekskl moms, kontakt, godkjent,
    selvstændig, selvstendig`,
  talks: `hvordan finder, hvordan finner, inkasso, faktura ikke, betaler ikke, betaler aldri, betaler aldrig,
    fagforeningen, svindel, svindler, svindlere, advarsel, fyrer, permitterer, permittert, første kunder, hvad synes, hva
    synes, ny version, ny versjon, er det normalt, er det verdt, er det værd, mine bedste tips, mine beste tips, podcast,
    jeg sa opp, guide til, vil ikke betale, ville ikke betale, svarer ikke, har ikke betalt`,
};
