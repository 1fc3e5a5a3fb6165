/** Projects and jobs that name neither: how long the work takes, what it is for, how it is paid. */
import { describe, expect, it } from 'vitest';
import { projectSigns } from '../../../../src/engines/discovery/terms/projects.ts';
import { readPost } from '../../../../src/engines/discovery/text/read-post.ts';
import { post } from '../posts.ts';

const says = (title = '', body = ''): string | null => projectSigns(readPost(post({ title, body }))).says;

const PROJECTS: readonly (readonly [title: string, body?: string])[] = [
  ['Archivist for about 4 weeks'],
  ['Interim controller, 5 months'],
  ['Gaffer needed', '2 day shoot near the harbour.'],
  ['Linux consultant', 'We think it takes three days.'],
  ['Support agent, 12 h a week', 'Independent contractor, paid by Wise.'],
  ['Someone to fix our coffee grinder'],
  ['Great work', 'I would like to hire you but there is no address.'],
  ['Hi', 'Can I hire you for something like this?'],
  ['Paid support?', 'Needs an hour of your time.'],
  ['A favour', 'Can somebody be paid... I mean, could I pay you to change the colours?'],
  ['Two sites on 3.8', 'Who could give us an offer?'],
  ['Tile', 'Tell me what you want for labor.'],
  ['Piano for my wedding', 'Two hours in a barn.'],
  ['Help with a leaking roof', 'Cash in hand.'],
  ['Physics tutor for my daughter', 'Twice a week.'],
  ['Movers needed, this Saturday'],
  ['Need somebody to migrate our mail'],
  ['Proofread my novel'],
  ['Grant application', '$30 an hour, est. 15 hrs.'],
  ['Sound engineer', 'Day rate please.'],
  ['Redakteurin auf Rechnung'],
  ['Kameramann für zwei Tage'],
  ['Musiker für unsere Hochzeit'],
  ['Développeur pour 6 semaines'],
  ['Graphiste, merci de joindre un devis'],
  ['Ingeniero por prestación de servicios'],
  ['Fotógrafo para mi boda'],
  ['Desenvolvedor em regime PJ'],
  ['Grafico con partita iva'],
  ['Ontwikkelaar op factuur'],
  ['Programista, umowa o dzieło'],
  ['Maler für die Fassade, RAL 7016, Kostenvoranschlag bitte'],
  ['Kodér na IČO'],
  ['Konsult, sex veckor', 'Uppdraget är på distans.'],
  ['Grafiker, proje bazlı'],
  ['Настроить сервер, разовая задача'],
  ['Перекладач, гонорар за сторінку'],
  ['Teknisi untuk 3 hari'],
  ['Fotograf til bryllup', 'Fast pris, send et tilbud.'],
  ['Bogholder på faktura, tre uger'],
  ['Utvikler, seks uker', 'Mot faktura.'],
  ['Maling av huset mitt', 'Gi tilbud.'],
  ['Koodari keikalle', 'Kaksi viikkoa, laskulla.'],
  ['Kuvaaja häihin'],
  ['Fordító egyszeri munkára', 'Mennyiért vállalná?'],
  ['Fotós esküvőre'],
  ['Traducător pe proiect', 'Plata cu factură.'],
  ['Zugrav', 'De zugrăvit apartamentul meu, aștept oferte.'],
  ['Γραφίστας με μπλοκάκι'],
  ['Φωτογράφος για βάφτιση'],
  ['展会翻译，日结'],
  ['通訳、業務委託です'],
  ['번역 건당 3만원'],
  ['Gutters', 'Two storeys, if you have your own ladder.'],
  ['Fence panels came down', 'I would of course pay you properly.'],
  ['Snow shovelling wanted'],
  ['Voice talent', 'DM me your rates.'],
  ['Cartographer', 'What do you charge?'],
  ['Indexer', 'Fee by agreement.'],
  ['Sculptor', 'A set of ten, per piece.'],
  ['Somebody to look after the mail flows', 'I would rather pay a pro. Please send a rough price.'],
  ['Pixel artist', 'About sixty sprites.'],
  ['Installing a CRM', 'Offers with a fixed sum.'],
  ['Koha training', 'Proposals with a daily rate.'],
];

const JOBS: readonly (readonly [title: string, body: string])[] = [
  ['Sachbearbeiter', 'Vergütung nach Haustarif und Jobrad.'],
  ['Virtual assistant', 'Four hours a day with 13th month pay.'],
  ['Operatore', 'Tempo indeterminato, buoni pasto.'],
  ['Analityk', 'Umowa o pracę, karta multisport.'],
  ['Менеджер', 'Оформление по ТК, ДМС.'],
  ['Admin gudang', 'Karyawan tetap, BPJS.'],
  ['Kok', 'Fuldtid, løn efter overenskomst.'],
  ['Sykepleier', '100 % stilling, pensjonsordning, søknadsfrist 1. mai.'],
  ['Myyjä', 'Työsuhde on vakituinen, palkka TES:n mukaan.'],
  ['Könyvelő', 'Teljes munkaidő, cafetéria.'],
  ['Casier', 'Normă întreagă, bonuri de masă.'],
  ['Λογιστής', 'Πλήρης απασχόληση, ένσημα.'],
  ['后端工程师', '五险一金，双休。'],
  ['事務員', '正社員、社会保険完備。'],
  ['개발자', '정규직, 4대보험.'],
  ['Sexton', '16 hours a week, paid holiday.'],
  ['Head gardener', 'Cottage provided.'],
];

describe('work for a while', () => {
  it.each(PROJECTS)('a project: %s', (title, body) => {
    expect(says(title, body)).toBe('contract');
  });

  it.each(JOBS)('a job: %s', (title, body) => {
    expect(says(title, body)).toBe('employment');
  });

  it.each([
    ['Video editor who gets our humour', 'Paid, remote.'],
    ['Nurse', 'Three years of experience, four weeks of vacation.'],
    ['Sales person', '40 hours per week.'],
    ['Site operator', 'Support runs 24 hours.'],
    ['Barista', 'We opened ten years ago.'],
    ['Clerk', '5 days a week, 8 hours a day.'],
    ['Sales person', 'You process invoices for B2B partners and third party shops.'],
    ['Engineer', 'Our code is a mess.'],
    ['Cook', 'Our services are hired by hotels, you hire your own helpers.'],
    ['Nurse', 'We pay you well and offer a room.'],
    ['Clerk', 'Supports our commercial department.'],
  ])('open: %s', (title, body) => {
    expect(says(title, body)).toBeNull();
  });

  it('leaves open what the author leaves open', () => {
    expect(says('Platform engineer', 'Contract or permanent, three months or for good.')).toBe('either');
    expect(says('Entwicklerin', 'Freiberuflich oder fest, wie es passt.')).toBe('either');
  });

  it('quotes the words', () => {
    expect(projectSigns(readPost(post({ title: 'Archivist', body: 'For about 4 weeks.' }))).phrases).toEqual(['4 weeks']);
  });
});
