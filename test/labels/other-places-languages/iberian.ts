/** Spanish and Portuguese, of both sides of the ocean. */
import { asked, type LanguagePost, offer, other, pay, published, request } from './writing.ts';

export const IBERIAN: readonly LanguagePost[] = [
  request(
    [
      'es-001',
      'Se busca diseñador/a para landing page (Madrid o remoto)',
      `Buenas! Somos una clínica veterinaria y necesitamos una landing page para la campaña de vacunación. Una sola página con formulario. Presupuesto: 450 € + IVA. Plazo: dos semanas.
Interesados escribid a marketing@veterinarialosalamos.example con ejemplos, o por teléfono al 612 000 341.`,
    ],
    {
      budget: pay('EUR', 'fixed', 450),
      contacts: [asked('email', 'marketing@veterinarialosalamos.example'), asked('phone', '+34612000341')],
      services: ['landing_page'],
    },
  ),
  request(
    [
      'es-002',
      'BUSCO EDITOR DE VIDEO PARA TIKTOK (CDMX)',
      `Qué onda, tengo un canal de recetas y busco editor para 20 reels al mes, ya grabados. Pago $8,000 MXN mensuales, quincenal. Mándame tu reel por correo a cocina.tragaluz arroba correo punto example, solo gente seria porfa`,
    ],
    {
      budget: pay('MXN', 'month', 8000),
      contacts: [asked('email', 'cocina.tragaluz@correo.example')],
      services: ['short_video_edit', null],
    },
  ),
  other([
    'es-003',
    '¿Mercado Pago o transferencia para cobrar proyectos?',
    `Hola gente, soy de Rosario y hago tiendas en WooCommerce. Con mi último proyecto (150.000 ARS) me comieron un montón en comisiones. ¿Ustedes cómo cobran a los clientes de afuera?`,
  ]),
  request(
    [
      'es-004',
      'Programador Android freelance – proyecto de 3 meses',
      `Empresa de logística en Bogotá requiere programador Android (Kotlin) por prestación de servicios, 3 meses. Honorarios: $6.500.000 COP mensuales. Enviar hoja de vida a talento@rutacafetera.example o WhatsApp https://wa.me/573000001427`,
    ],
    {
      budget: pay('COP', 'month', 6500000),
      contacts: [asked('email', 'talento@rutacafetera.example'), asked('whatsapp', '+573000001427')],
    },
  ),
  request(
    [
      'es-005',
      'Ofrecemos empleo: digitador desde casa, gana 900 dólares semanales',
      `Oportunidad única!!! Trabaja 2 horas al día transcribiendo libros. Ganas USD 900 semanales sin experiencia. Para reservar tu cupo debes depositar 30 dólares por el kit de bienvenida. Los cupos son limitados. Escribe YA a @cupos_digitadores_hoy en Telegram`,
    ],
    {
      engagement: 'employment',
      budget: pay('USD', 'week', 900),
      contacts: [asked('telegram', 'cupos_digitadores_hoy')],
      scam: 'a deposit to be paid for the place, and pay beyond belief for typing',
    },
  ),
  offer(
    [
      'es-006',
      'Redactora SEO con disponibilidad inmediata',
      `Soy Remedios, periodista de Cádiz. Redacto artículos para blogs de salud y viajes, desde 35 € por artículo de 800 palabras. Aquí podéis ver mi trabajo: https://remediosgaviria.example. Para presupuestos: hola@remediosgaviria.example`,
    ],
    {
      contacts: [asked('email', 'hola@remediosgaviria.example'), published('website', 'https://remediosgaviria.example')],
    },
  ),
  offer([
    'es-007',
    'Hago logos baratos y rápidos',
    `Estudiante de diseño, hago logotipos por 15 dólares, entrego en 24 horas con 3 cambios incluidos. También tarjetas y flyers. Manda MP y te enseño trabajos anteriores. Saludos desde Quito`,
  ]),
  offer(
    [
      'es-008',
      '',
      'Dev fullstack (Laravel + Vue) con 6 años de experiencia, disponible para proyectos freelance desde ya. Si sabes de algo o quieres que trabajemos juntos: hola@tobiasrocamora.example. RT se agradece 🙌',
    ],
    { contacts: [asked('email', 'hola@tobiasrocamora.example')], place: { source: 'x', author: 'trocamora_dev' } },
  ),
  other([
    'es-009',
    '¿Cuánto cobráis por una web corporativa?',
    `Llevo un año de autónomo y mi último cliente me dijo que 1.200 € por una web de 6 páginas era una barbaridad, que su cuñado se la hace por 300. ¿Qué precios manejáis vosotros?`,
  ]),
  other([
    'es-010',
    'Mi jefe me debe dos meses',
    `Trabajo en una agencia de Monterrey y no nos pagan desde enero. Son como 36 mil pesos. Dicen que "ya mero". Ya hablé con contabilidad y nada. ¿Alguien ha ido a conciliación? ¿Cuánto tarda?`,
  ]),
  other(
    [
      'es-011',
      'Lanzamos Cuentaclara 🎉',
      `Después de muchos fines de semana, publicamos Cuentaclara, facturas para autónomos en dos clics. Gratis los tres primeros meses y luego 6 €/mes. Nos encantaría leer vuestras opiniones: https://cuentaclara.example`,
    ],
    { contacts: [published('website', 'https://cuentaclara.example')] },
  ),
  other([
    'es-012',
    'Contratar o subcontratar, esa es la cuestión',
    `Somos tres socios y no llegamos. Un programador en plantilla nos sale por 38.000 € al año, un freelance por 250 al día. No buscamos a nadie todavía, solo queremos saber qué haríais en nuestro lugar.`,
  ]),
  other([
    'es-013',
    'Vendo portátil para programar',
    `Vendo portátil 16 GB RAM, SSD 512, batería nueva. 420 € negociables. Entrega en mano en Valencia. Solo mensajes por la app, no llamadas.`,
  ]),

  request(
    [
      'pt-001',
      'Procuro designer para identidade visual (cafeteria)',
      `Oi pessoal! Vou abrir uma cafeteria em Curitiba e preciso de logo. Tenho R$ 2.000,00 pra isso. Quem tiver interesse manda portfólio no e-mail oi@cafepassarim.example ou chama no zap (41) 96000-0142. Valeu!!`,
    ],
    {
      budget: pay('BRL', 'fixed', 2000),
      contacts: [asked('email', 'oi@cafepassarim.example'), asked('whatsapp', '+5541960000142')],
      services: ['logo_design'],
    },
  ),
  request(
    [
      'pt-002',
      'Vaga PJ: Desenvolvedor(a) React Native Pleno',
      `Startup de mobilidade contrata dev React Native pleno, regime PJ, 100% remoto, contrato de 6 meses. R$ 9.000 a R$ 11.000 por mês. Currículo para vagas@trilhoviva.example com o assunto "RN Pleno"`,
    ],
    {
      budget: pay('BRL', 'month', 9000, 11000),
      contacts: [asked('email', 'vagas@trilhoviva.example')],
      place: { source: 'github', tags: ['PJ', 'Remoto', 'Pleno'] },
    },
  ),
  offer(
    [
      'pt-003',
      'Redatora freelancer – blogs, e-mail marketing e redes sociais',
      `Oi, sou a Jucileide, jornalista, escrevo pra blogs de pets, saúde e educação há 6 anos. R$ 90 por artigo de mil palavras. Aceito novos clientes a partir de agosto. Orçamentos: contato@jucileide-escreve.example`,
    ],
    { contacts: [asked('email', 'contato@jucileide-escreve.example')] },
  ),
  request(
    [
      'pt-004',
      'Alguém faz site? pago',
      `alguem aqui faz site simples pra oficina mecanica? só uma pagina com endereço, fotos e botão de whatsapp. quanto fica mais ou menos? me chama no privado com o preço`,
    ],
    {
      services: ['landing_page', 'five_page_website'],
      place: { source: 'facebook', author: 'Oficina do Juvenal' },
    },
  ),
  request(
    [
      'pt-005',
      'Precisa-se de programador para alterar loja online (Porto)',
      `Boa tarde,
Temos uma loja em PrestaShop 1.6 e precisamos de alterar o processo de encomenda e ligar ao software de faturação. Pagamos 35 €/hora contra recibo verde. Contacto: geral@loicasdaribeira.example ou 912 000 341 (Porto, horário de expediente)
Cumprimentos, Amílcar`,
    ],
    {
      budget: pay('EUR', 'hour', 35),
      contacts: [asked('email', 'geral@loicasdaribeira.example'), asked('phone', '+351912000341')],
      services: ['api_integration', null],
      place: { source: 'classificados', postedAt: '2016-04-18T09:30:00Z' },
    },
  ),
  request(
    [
      'pt-006',
      'PROCURO PESSOAS PARA RECEBER E REENVIAR PACOTES',
      `Trabalho em casa, simples! Você recebe encomendas no seu endereço, troca a etiqueta e reenvia. Pago R$ 1.500 por mês + bônus por pacote. Não precisa experiência, só mandar foto do RG e os dados da conta bancária. Chama no Telegram @reenvio_facil_br`,
    ],
    {
      engagement: 'unknown',
      budget: pay('BRL', 'month', 1500),
      contacts: [asked('telegram', 'reenvio_facil_br')],
      scam: 'parcels sent on under new labels, and identity papers and bank details wanted',
    },
  ),
  offer(
    [
      'pt-007',
      'Editor de vídeo disponível para projetos',
      `Fala galera, tô com agenda aberta pra edição de vídeos longos e shorts. Trabalho com Premiere e Davinci há 7 anos. A partir de R$ 120 por vídeo. Portfólio: https://behance.net/kauedobrandt-exemplo e contato pelo e-mail kaue@dobrandtfilmes.example`,
    ],
    {
      contacts: [asked('email', 'kaue@dobrandtfilmes.example'), published('website', 'https://behance.net/kauedobrandt-exemplo')],
    },
  ),
  offer([
    'pt-008',
    'Faço traduções inglês/francês – português',
    `Tradutora certificada, natural de Coimbra, aceita trabalhos de tradução e revisão. 0,05 € por palavra. Entregas rápidas, emito fatura-recibo. Peçam orçamento por mensagem privada.`,
  ]),
  other([
    'pt-009',
    'Cliente sumiu depois da entrega',
    `Entreguei o app, o cliente aprovou tudo por áudio e sumiu. São R$ 4.300 que ele me deve. Já mandei e-mail, zap, tudo. Alguém já entrou no juizado por dívida assim? Vale a pena?`,
  ]),
  other([
    'pt-010',
    'Salário de dev júnior tá de brincadeira',
    `Vi uma vaga hoje: júnior, 3 anos de experiência, inglês fluente, presencial em SP, 2.200 reais. Quem é que aceita isso gente? Desabafo mesmo.`,
  ]),
  other(
    [
      'pt-011',
      'Lancei um gerador de orçamentos gratuito',
      `Cansei de fazer orçamento no Word e criei uma ferramenta grátis. Sem cadastro. Usem à vontade: https://orcafacil-demo.example e me digam o que está faltando.`,
    ],
    { contacts: [published('website', 'https://orcafacil-demo.example')] },
  ),
  other([
    'pt-012',
    'Recibos verdes: quanto pôr de lado?',
    `Abri atividade em janeiro e estou a faturar uns 1.600 € por mês. Que percentagem guardam para IRS e Segurança Social? No meu trabalho antigo ninguém me explicou nada disto.`,
  ]),
  other([
    'pt-013',
    'Quanto vocês cobram pra gerenciar tráfego?',
    `Comecei como gestor de tráfego e tô cobrando 500 por cliente. Vi gente falando em 1.500 fixo + 10%. Como vocês precificam quando o cliente investe pouco?`,
  ]),
];
