/** Telling phrases of other languages: few, and only those that hardly mean anything else. */
import type { Side, Signal } from './signals.ts';
import { phrasesIn } from './words.ts';

const POINTS = 8;

const ASK_WORDS = `suche freelancer, suche freiberufler, suchen freelancer, suchen freiberufler, freelancer gesucht, freiberufler gesucht,
  entwickler gesucht, designer gesucht, texter gesucht, programmierer gesucht, wir suchen, ich suche jemanden, suche jemanden der,
  suche jemanden die, suchen wir, bitte melden, bewerbungen an, festpreis, stundensatz,
  recherche un freelance, recherche un développeur, recherche une graphiste, recherche un graphiste, recherchons un, recherchons une,
  nous recherchons, je recherche quelqu'un, je cherche quelqu'un, cherche développeur, cherche graphiste, offre de mission, nous recrutons,
  on recrute, recrute un, recrute une,
  busco diseñador, busco diseñadora, busco programador, busco programadora, busco desarrollador, busco desarrolladora, busco freelance,
  busco freelancer, busco redactor, busco alguien que, busco a alguien, buscamos un, buscamos una, estamos buscando, se busca, se necesita,
  necesito un diseñador, necesito un programador, necesito un desarrollador, necesito alguien que, necesito a alguien, estamos contratando,
  procuro desenvolvedor, procuro designer, procuro programador, procuro freelancer, procuro alguém, preciso de um desenvolvedor,
  preciso de um designer, preciso de um programador, preciso de alguém, estamos contratando, contrata se, buscamos desenvolvedor, vaga para,
  ищу исполнителя, ищем исполнителя, ищу дизайнера, ищем дизайнера, ищу программиста, ищем программиста, ищу разработчика, ищем разработчика,
  ищу копирайтера, ищу фрилансера, ищем фрилансера, нужен дизайнер, нужен программист, нужен разработчик, нужен копирайтер, нужен исполнитель,
  требуется дизайнер, требуется программист, требуется разработчик, требуется копирайтер, ищем в команду, присылайте резюме,
  cerco sviluppatore, cerco grafico, cerchiamo un, cerchiamo una, cercasi, gezocht freelancer, freelancer gezocht, wij zoeken, zoek een,
  szukam programisty, szukam grafika, szukamy, zlecę, poszukuję, aranıyor`;

const OFFER_WORDS = `biete an, ich biete, wir bieten ihnen, suche aufträge, suche arbeit, suche einen job, suche projekte, suche neue projekte,
  meine dienste, meine referenzen, mein portfolio, als freelancer verfügbar,
  je propose mes services, je suis développeur, je suis graphiste, je suis disponible, à la recherche de missions, à la recherche d'un emploi,
  mes services, mon portfolio, demande d'emploi, je cherche du travail, je cherche un emploi,
  ofrezco mis servicios, ofrezco servicios, me ofrezco, soy diseñador, soy diseñadora, soy programador, soy programadora, soy desarrollador,
  soy desarrolladora, busco trabajo, busco empleo, mis servicios, mi portafolio, mi portfolio, mis tarifas,
  ofereço meus serviços, ofereço serviços, sou desenvolvedor, sou designer, sou programador, procuro emprego, procuro trabalho,
  estou disponível, meu portfólio, meus serviços,
  ищу работу, ищу заказы, ищу проект, моё портфолио, мое портфолио, мои услуги, предлагаю услуги, предлагаю свои услуги, выполню,
  делаю сайты, возьмусь за, готов взяться, моё резюме, мое резюме, cerco lavoro, offro i miei servizi, ik bied, zoek werk, szukam pracy`;

/** Languages written without blanks are searched as text. */
const ASK_STRINGS = `想找, 需要一个, 需要一位, 找自由职业者, 预算, 招聘, 招人, 诚聘, 急聘, 招一名, 招一位, 招兼职, 寻找开发, 寻求开发, 找人开发, 找人做, 找外包, 外包需求, 需求外包, 寻外包, 有偿, 岗位职责, 任职要求, 岗位要求,
  职位描述, 工作职责, 投递简历, 简历发, 简历投, 发简历, 招募, 寻人, 内推, 远程岗位, 找个人, 薪资, 募集, 求人, 依頼したい, 구인, 모집`;
const OFFER_STRINGS =
  '接单, 承接, 接外包, 接私活, 求职, 找工作, 求内推, 求推荐工作, 可接, 接项目, 本人接, 求職, 仕事を探して, 구직, 의뢰 받습니다';

export const FOREIGN: {
  readonly words: readonly (readonly [string, Signal])[];
  readonly strings: readonly (readonly [string, Signal])[];
} = {
  words: [...signals('ask', ASK_WORDS), ...signals('offer', OFFER_WORDS)],
  strings: [...signals('ask', ASK_STRINGS), ...signals('offer', OFFER_STRINGS)],
};

function signals(side: Side, phrases: string): (readonly [string, Signal])[] {
  return phrasesIn(phrases).map((phrase) => [phrase, { side, points: POINTS }] as const);
}
