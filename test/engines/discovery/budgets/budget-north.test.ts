/** Pay as it is written in Danish, Norwegian, Finnish, Hungarian, Romanian and Greek. All posts are invented. */
import { describe, expect, it } from 'vitest';
import { paid } from './told-budget.ts';

type Case = readonly [title: string, body: string, pay: string | null, isEmployment?: boolean];

const POSTS: readonly Case[] = [
  // Danish
  ['Søges: fotograf', 'Honorar 3.500 kr. for hele dagen, vi er i Odense og søger dig hurtigst muligt', '3500 DKK fixed'],
  ['Barnepige', 'Vi søger en pige, 140 kr. i timen', '140 DKK hour'],
  ['Hjemmeside', 'Jeg har ca. 5 tusind kroner til rådighed og søger nogen', '5000 DKK fixed'],
  ['Rengøring', 'Søges til kontor, 160 kr pr. time, ring efter kl 16', '160 DKK hour'],
  ['Bogholder', 'Vi tilbyder en månedsløn på 32.000 kr. og gode kolleger', '32000 DKK month', true],
  ['Oversætter', 'Betaler 1,50 kr pr ord, har brug for det i næste uge', '1.5 DKK item'],
  ['Logo', 'Hvem laver et logo til min butik? Jeg har 2.500 kr til det.', '2500 DKK fixed'],
  ['Flyttehjælp', 'Giver 500 kr til en der kan hjælpe mig lørdag', '500 DKK fixed'],
  // Norwegian
  ['Snekker søkes', 'Timelønn 350 kr, oppstart etter påske', '350 NOK hour'],
  ['Nettside', 'Har budsjett på 15 000 kr og trenger noen snart', '15000 NOK fixed'],
  ['Nettside', 'Vi har 15-20 tusen kroner til disposisjon, trenger det før uke 20', '15000-20000 NOK fixed'],
  ['Leksehjelp', 'Søker student, 250 kr timen, tar imot meg deg', '250 NOK hour'],
  ['Vikar', 'Vi gir 220 kr/time etter avtale', '220 NOK hour'],
  ['Oversetting', '0,90 kr per ord, eg treng det før helga', '0.9 NOK item'],
  // Finnish
  ['Haetaan kuvaajaa', 'Palkkio 250 € ja ruoka', '250 EUR fixed'],
  ['Haetaan koodaria', 'tuntihinta 60-80 e/h, maksan heti', '60-80 EUR hour'],
  ['Siivooja', 'Maksan 15 euroa tunnilta, noin 3 h viikossa', '15 EUR hour'],
  ['Myyjä', 'Palkka 2300 €/kk, kokoaikainen', '2300 EUR month', true],
  ['Remontti', 'budjetti noin 1,5 tuhatta euroa, kuka tekee?', '1500 EUR fixed'],
  ['Käännös', 'maksan 20 e/sivu', '20 EUR item'],
  ['Muuttoapua', '50e käteen, kuka auttaa?', '50 EUR fixed'],
  // Hungarian
  ['Weboldal', 'A keretünk 250.000 Ft, ennyiből kellene', '250000 HUF fixed'],
  ['Weboldal', '200-250 ezer forintot szánok rá', '200000-250000 HUF fixed'],
  ['Fotós', 'Keresek fotóst, keret: 60e', '60000 HUF fixed'],
  ['Fotós', 'Keresek fotóst, 60e Ft a keret', '60000 HUF fixed'],
  ['Takarítás', 'Fizetés: 3000 Ft óránként, heti két alkalom', '3000 HUF hour'],
  ['Eladó', 'Nettó 350.000 Ft/hó, 8 óra', '350000 HUF month', true],
  ['Fordítás', 'Keresek fordítót, 2,5 Ft/karakter', '2.5 HUF item'],
  ['Fotós', 'keresünk esküvőre, kb 150e Ft a keret', '150000 HUF fixed'],
  ['Programozó', 'bruttó 1,2 millió Ft havonta', '1200000 HUF month', true],
  ['Kertész', 'napi 25 ezer Ft, keresünk embert', '25000 HUF day'],
  // Romanian
  ['Site', 'Buget: 2000 de lei, caut pe cineva serios', '2000 RON fixed'],
  ['Șofer', 'Salariu 5.500 lei net pe lună', '5500 RON month', true],
  ['Menajeră', 'plătesc 40 lei pe oră', '40 RON hour'],
  ['Traducere', '25 lei/pagină, urgent', '25 RON item'],
  ['Zidar', 'Dau 300 lei pe zi plus masă', '300 RON day'],
  ['Logo', 'ofer 50 euro', '50 EUR fixed'],
  // Greek
  ['Γραφίστας', 'Αμοιβή 150 ευρώ', '150 EUR fixed'],
  ['Καθαρίστρια', 'πληρώνω 8 ευρώ την ώρα', '8 EUR hour'],
  ['Σερβιτόρος', 'Μισθός 950€ τον μήνα, ένσημα', '950 EUR month', true],
  ['Εργάτης', 'μεροκάματο 50 ευρω', '50 EUR day'],
  ['Ιστοσελίδα', 'Έχω budget μέχρι 800€', '800 EUR fixed'],
  ['Μετάφραση', '12€ η σελίδα', '12 EUR item'],
  ['Ιστοσελίδα', 'μπορώ να δώσω 2 χιλιάδες ευρώ', '2000 EUR fixed'],
  ['Φύλαξη παιδιού', '6€/ώρα, 4 ώρες την ημέρα', '6 EUR hour'],
];

describe('pay', () => {
  it.each(POSTS.map(([title, body, pay, isEmployment = false]) => [title, body, pay, isEmployment] as const))(
    '%s: %s',
    (title, body, pay, isEmployment) => {
      expect(paid(title, body, { isEmployment })).toBe(pay);
    },
  );
});

describe('what one country writes so', () => {
  it.each([
    ['Fence', 'The fence is 60 ft long and we pay 200 USD for the whole.', '200 USD fixed'],
    ['Dungeon master', 'For a campaign of D&D 5e, paid 20 USD a session.', '20 USD item'],
    ['Carpenter', 'Pays well, a shelf of 6 ft.', null],
    ['Cerco grafico', 'Compenso tra 300 e 400 euro, da concordare.', '300-400 EUR fixed'],
    ['Söker målare', 'Betalar 3000 kr för två rum och en hall.', '3000 SEK fixed'],
    ['Søger maler', 'Betaler 3000 kr for to værelser og jeg giver gerne kaffe.', '3000 DKK fixed'],
    ['Maler søkes', 'Betaler 3000 kr for to rom, ring meg etter klokka fire.', '3000 NOK fixed'],
    ['Maler', 'Betaler 3000 kr.', null],
  ] as const)('%s: %s', (title, body, pay) => {
    expect(paid(title, body)).toBe(pay);
  });
});
