/** Pay that is set aside, at hand or limited, and counted by the piece, in other languages. All posts are invented. */
import { expect, it } from 'vitest';
import { paid } from './told-budget.ts';

it.each<readonly [title: string, body: string, pay: string]>([
  ['Logo gesucht', 'Wir haben 500 € eingeplant', '500 EUR fixed'],
  ['Maler gesucht', 'Mein Limit liegt bei 600€', '600 EUR fixed'],
  ['Übersetzung', "Kostendach CHF 2'000.-", '2000 CHF fixed'],
  ['Cherche graphiste', 'on a 500€ de budget', '500 EUR fixed'],
  ['Cherche graphiste', 'je dispose de 300 euros', '300 EUR fixed'],
  ['Busco diseñador', 'dispongo de 250 euros', '250 EUR fixed'],
  ['Busco empleada', '900 dólares semanales', '900 USD week'],
  ['Busco chico', '50 euros diarios', '50 EUR day'],
  ['Busco editor', 'ofrezco 200 soles', '200 PEN fixed'],
  ['Procuro dev', 'consigo pagar até 2 mil reais', '2000 BRL fixed'],
  ['Preciso de redator', 'pagamos 15 reais o texto', '15 BRL item'],
  ['Cerco grafico', 'Ho a disposizione 300 euro', '300 EUR fixed'],
  ['Cerco dev', 'non più di 1.500 euro', '1500 EUR fixed'],
  ['Szukam copywritera', 'Stawka 9 zł za opis', '9 PLN item'],
  ['Hledám copywritera', '150 Kč za článek', '150 CZK item'],
  ['Hľadám grafika', 'ponúkam 200 eur', '200 EUR fixed'],
  ['Söker grafiker', 'vi har avsatt 8000 kronor', '8000 SEK fixed'],
  ['Søger grafiker', 'Jeg har sat 2.500 kr. af til det', '2500 DKK fixed'],
  ['Szövegírót keresek', 'cikkenként 8 ezer ft', '8000 HUF item'],
  ['Caut redactor', 'ofer 30 lei pe articol', '30 RON item'],
  ['Ψάχνω γραφίστα', 'έχω 200 ευρώ', '200 EUR fixed'],
  ['Ψάχνω αρθρογράφο', 'δίνω 15 ευρώ το άρθρο', '15 EUR item'],
  ['Cari penulis', 'bayar 50k per artikel', '50000 IDR item'],
  ['Writer chahiye', '40 paise per word milega', '0.4 INR item'],
  ['Writer chahiye', 'ek article ka 300 rs', '300 INR item'],
])('%s: %s', (title, body, pay) => {
  expect(paid(title, body)).toBe(pay);
});
