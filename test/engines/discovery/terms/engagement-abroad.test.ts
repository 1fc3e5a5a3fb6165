/** Jobs and pieces of work in other languages, each post invented. */
import { describe, expect, test } from 'vitest';
import type { Engagement } from '../../../../src/domain/opportunity.ts';
import { kindOf } from '../../../../src/engines/discovery/kinds/kind.ts';
import { termsOf } from '../../../../src/engines/discovery/terms/terms.ts';
import { readPost } from '../../../../src/engines/discovery/text/read-post.ts';
import { post } from '../posts.ts';

function engagementOf(title: string, body: string): Engagement {
  const read = readPost(post({ title, body }));
  return termsOf(read, kindOf(read), null).engagement;
}

describe('employment', () => {
  test.each([
    ['Chauffeur CE gezocht in Weert', 'Dagritten naar Duitsland, salaris in overleg. Solliciteren via de link.'],
    ['Se solicita cajera para ferretería', 'Turno tarde, sueldo más bono, presentarse con CV.'],
    ['Contrata-se vendedora para loja de roupas', 'Fixo mais comissão, segunda a sábado. Comparecer com currículo.'],
    ['Opvasker søges', 'Weekendvagter på hotel, løn efter aftale.'],
    ['Haetaan tarjoilijaa kesäravintolaan', 'Palkkaus sopimuksen mukaan.'],
    ['Căutăm vânzătoare pentru florărie', 'Program în ture, salariu motivant.'],
    ['Ζητείται πωλήτρια για φούρνο', 'Πρωινό ωράριο, μισθός και ένσημα.'],
    ['Garson aranıyor', 'Sigorta, yemek ve yol. Deneyimli olması tercih sebebidir.'],
    ['Требуется кладовщик', 'Сменный график, зарплата дважды в месяц.'],
    ['咖啡店招店员', '早班，包吃，试用期一个月。'],
    ['ホールスタッフ募集', '履歴書をお持ちください。まかないあり。'],
    ['รับสมัครพนักงานร้านหนังสือ', 'หยุดสัปดาห์ละ 1 วัน มีเงินเดือน'],
  ])('%s', (title, body) => {
    expect(engagementOf(title, body)).toBe('employment');
  });
});

describe('a piece of work', () => {
  test.each([
    ['Suche Maler für mein Treppenhaus', 'Zwei Stockwerke, Farbe ist da. Was würde das kosten?'],
    ['Gezocht: illustrator voor een kaartje', 'Ik heb geen idee wat zoiets kost, noem je prijs.'],
    ['Qui connaît un bon carreleur ?', 'Une salle de bain de 5 m² près de Metz.'],
    ['Necesito que alguien me arme un ropero', 'Este sábado, pago al terminar.'],
    ['Alguém indica um pedreiro?', 'Preciso levantar um muro nos fundos.'],
    ['Neví někdo o instalatérovi?', 'Kape nám kohoutek, Kladno.'],
    ['Trenger en rørlegger i Molde', 'Vasken er tett igjen.'],
    ['Villanyszerelőt keresek', 'Két konnektort kellene áthelyezni, Vác.'],
    ['Fotoğrafçı arıyorum', 'Nişanımız için, yarım gün.'],
    ['Нужно перенести базу', 'Таблиц тридцать, пишите, кто возьмётся и по чём.'],
    ['找人上门修水管', '厨房漏水，今天能来最好。'],
    ['מחפש חשמלאי', 'צריך להחליף שקע בסלון.'],
  ])('%s', (title, body) => {
    expect(engagementOf(title, body)).toBe('contract');
  });

  test('holds where the author names a contract and asks for a CV', () => {
    expect(engagementOf('Freelance data engineer gezocht', 'Zzp, 36 uur per week, zes maanden. Stuur je cv.')).toBe('contract');
  });
});

describe('neither', () => {
  test.each([
    ['Looking for a helper', 'Details by mail.'],
    ['Freelance oder Festanstellung', 'Wir suchen eine Texterin, frei oder fest: freiberuflich oder fest, wie du magst.'],
  ])('%s', (title, body) => {
    expect(engagementOf(title, body)).toBe('unknown');
  });
});
