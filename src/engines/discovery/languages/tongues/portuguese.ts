/** Portuguese: see `tongue.ts` for what each row says. */
import type { Tongue } from './tongue.ts';

export const PORTUGUESE: Tongue = {
  seek: `procuro procuramos procura preciso precisamos precisa busco buscamos necessito precisando procurando buscando necessitamos
    necessita contrata`,
  hire: `contratamos contratando recrutamos recruta recrutando
    admite seleciona admitimos`,
  advise: 'indica indicam indicar recomenda recomendam recomendar conhece conhecem sugere sugerem',
  sought: 'procurado precisa-se',
  does: `faço crio edito traduzo ofereço desenvolvo dou programo escrevo desenho reviso realizo fazemos criamos desenvolvemos
    realizamos prestamos monto formato conserto instalo`,
  people: `designer desenvolvedor programador redator tradutor editor ilustrador fotógraf alguém animador pessoa freela locutor revisor
    contador assistent professor engenheir técnic consultor vendedor especialist artista músic eletricist encanador canalizador
    pintor pedreiro costureir profissional social estagiári analista criador marceneir diarista faxineir cuidador motorista
    motoboy entregador cozinheir atendente auxiliar secretári recepcionist manicure cabeleireir explicador advogad arquitet
    mecânic serralheir gesseir montador gestor operador ajudante empregad psicólog nutricionist babysitter administrativ
    empreiteir cto
    cantor músico pianista palhaço mágico banda vendedora recepcionista garçom garçonete cozinheiro cozinheira
    balconista
    padeiro confeiteiro forneiro sapateiro óptico
    celebrante sanfoneir`,
  work: `trabalho emprego vaga freelas projetos clientes oportunidade estágio recolocação bico jobs colocação oportunidades trabalhos
    freela`,
  things: `traduç ediç site página logo logotipo loja aplicativo traduç vídeo arte artigos banner catálogo panfleto cartão sistema
    automação identidade reparo conserto reforma instalaç mudança limpeza aulas explicaç pintura`,
  wares: `ferramenta software dica opinião ajuda indicação recomenda apartamento quarto livro curso sócio alternativ exemplo resposta
    programa apartament kitnet aluguel arrendar namorad amig colega maneira férias descanso`,
  asks: `procuro alguém, preciso de alguém, alguém que faça, alguém que saiba, alguém que possa, alguém para fazer, quem faz, quem
    puder fazer, quem pode fazer, estamos contratando, contrata se, estamos à procura, estou à procura de um, estou à procura de
    uma, estou procurando um, estou procurando uma, estou procurando alguém, vaga para, vaga de, temos vaga, mande portfólio,
    manda portfólio, enviar portfólio, envie portfólio, envie seu, mande orçamento, mandem orçamento, manda o valor, mandem
    valores, passem orçamento, orçamento por favor, chamem inbox, alguém que edite, alguém disponível para, quem topa, vaga
    aberta, vagas abertas, oportunidade de trabalho, precisa se, procura se, admite se, contratam se, precisam se, alguém que
    trabalhe, alguém trabalha com, alguém aqui trabalha, alguém aqui faz, quem trabalha com, quem souber fazer, estamos a
    contratar, a recrutar, estamos recrutando, manda o portfólio, mandar portfólio, mande seu portfólio, manda seu portfólio,
    mandem portfólio, enviem portfólio, enviem portefólio, enviar portefólio, enviar currículo, enviar cv, envie currículo, envie
    seu currículo, envie cv, candidate se, candidata te, candidaturas para, junte se ao, junta te à, faça parte do nosso, faça
    parte da nossa, vem pro time, venha fazer parte, quanto me cobram, quanto ficaria, quanto cobraria, quanto cobrariam, com
    valores, passem valores, alguém que traduza, alguém q faça, alguém q saiba, alguém que conserte, alguém que me, procuro quem,
    busco quem, fazer um orçamento, preciso de orçamento, preciso de um orçamento, atrás de um, atrás de uma, estou atrás de,
    alguém tem contato de, alguém tem o contato de, alguém tem contacto de, quero encomendar, queria encomendar, quero contratar,
    queria contratar, mandar fazer, quer fazer um extra, quer ganhar um extra, vocês me cobrariam, vocês me cobram, me cobrariam,
    me cobraria,
    preciso de quem, quem me faça, mandem preço, manda orçamento, mandem valores, manda valor, mandem vídeo,
    quanto me cobra, quanto sai,
    conhece quem faça, quem faça o, quer ganhar um dinheiro, ganhar um extra`,
  hints: `meu orçamento, nosso orçamento, orçamento de, orçamento máximo, orçamento, pago até, pagamento via, pagamento no, pagamento,
    pagamos, pago via, remunerado, interessados, requisitos, oferecemos, salário, remuneração, currículo para, clt, pj, tempo
    integral, no privado, chamar no, chama no pv, vaga, vagas, freela, contrato, enviar currículo, experiência mínima,
    benefícios, vale transporte, vale refeição, vt, vr, inbox, dm, zap, home office, presencial, híbrido, remoto, urgente, carga
    horária, subsídio de alimentação, responsabilidades, atividades, full time, part time, recibos verdes, início imediato, pago,
    pago por, ensino médio, folgas, folga, escala, gorjetas, valor a combinar, a combinar, plano de saúde, o que oferecemos, o
    que você vai fazer, pagamento semanal, deixar currículo, currículo, segunda a sábado, segunda a sexta, com experiência, pago
    hoje,
    comissão, comparecer, via pix`,
  offers: `ofereço meus serviços, ofereço serviços, ofereço, faço sites, faço logos, faço artes, faço edição, faço traduções, presto
    serviços, presto serviço, meus serviços, meu portfólio, minhas redes, meus preços, procuro emprego, procuro trabalho, busco
    oportunidade, busco recolocação, em busca de oportunidade, em busca de, aberto a oportunidades, estou disponível, disponível
    para, disponibilidade imediata, a partir de r, orçamento sem compromisso, aceito encomendas, pego freelas, atendo todo, crio
    sites, crio logos, edito vídeos, traduzo, comissões abertas, vagas para clientes, faça seu orçamento, solicite seu orçamento,
    atendo em, atendo a domicílio, orçamento grátis, orçamentos grátis, orçamento gratuito, explicações de, dou explicações, dou
    aulas, aulas particulares, agenda aberta, à procura de emprego, à procura de trabalho, procurando emprego, procurando
    trabalho, estou desempregado, estou desempregada, prestamos serviços, confira meu, trabalhos a partir de, abri comissões, por
    encomenda, sob encomenda, aceito encomenda, abri agenda, em busca de recolocação, consulta grátis, primeira consulta,
    avaliação gratuita, procura emprego, procura trabalho`,
  praises: `preços, preço, entrega, entrega rápida, prazo, clientes, experiência, anos de experiência, preço justo, sob consulta, sou
    designer, sou desenvolvedor, sou desenvolvedora, sou programador, sou programadora, sou tradutora, sou tradutor, sou editor,
    sou editora, a domicílio, em domicílio, chama no whats, chama no whatsapp, garantia, promoção, a partir de, recém formado,
    recém formada, encomendas`,
  talks: `quanto cobrar, quanto cobram, quanto vocês cobram, quanto custa, quanto vale, como encontrar, como conseguir, como vocês,
    onde encontrar, o que acham, o que vocês acham, opinião de vocês, alguém já usou, alguém recomenda, alguém indica, dicas,
    contratei um, contratei uma, fui contratado, pedi demissão, tutorial, qual ferramenta, lançamos, lancei, golpe, é golpe,
    cuidado com, não paga, não pagou, não pagaram, não me pagou, sem pagar, sumiu, calote, fui demitido, fui demitida, demissões,
    demitiu, anuncia, anunciou, consegui emprego, consegui um emprego, primeiros clientes, conseguir clientes, nova versão, a
    versão, alguém usa, vocês usam, nunca mais trabalho, recebi proposta, recebi uma proposta, mercado de trabalho, vocês fariam,
    alguém que me explique, alguém que me diga, clientes que, cliente que quer, gente que procura, gente que quer, gente que
    pede, farto de, farta de, cansado de, cansada de, mandada embora, mandado embora`,
  own: {
    am: `sou, somos, me chamo, meu nome é, chamo me, trabalho como, trabalho com, atuo como, atuo com, profissional,
      autônomo, autônoma, especialista em, especializado em, especializada em, formado em, formada em, com experiência
      em, seu, sua,
      meu pai, minha mãe, meu tio, minha tia, meu avô, minha avó, meu vizinho, meu sogro, minha sogra, meu marido,
      minha esposa, minha mulher, meu irmão, minha irmã, meu filho, minha filha, aposentado, aposentada, reformado,
      reformada, estudante de`,
    makes: `faço, fazemos, costuro, tricoto, bordo, asso, cozinho, consertamos, podo, passo roupa, engomo, pinto,
      pintamos, instalo, instalamos, construo, construímos, reformamos, transporto, cuidamos, passeio com,
      massageio, dou, leciono, traduzo, corrijo, redijo, escrevo, digito, transcrevo, ilustro, programo,
      desenvolvo, desenvolvemos, fotografo, filmo, edito, mixo, masterizo, componho, imprimo, imprimimos, tatuo,
      maquio, assessoro, crio, criamos, realizo, realizamos, produzo, produzimos, elaboro, fabrico, confecciono,
      confeccionamos, ofereço, oferecemos, atendo, atendemos, ajudo, ajudamos, montamos, gerencio, gerenciamos,
      restauro, soldo, presto, prestamos, formato, trato de, tratamos de, faz bolos, faz marmitas, faz doces,
      costura, cozinha, conserta, dá aulas, ainda faz, fotografamos, filmamos,
      cuida da sua, cuidam da sua`,
    trades: `aulas, aulas de, aulas particulares, explicações, explicador*, reforço escolar, fretes, mudanças, carretos,
      encanador, eletricista, pedreiro, pintura*, pinturas, jardinagem, limpeza*, faxina, diarista, passadoria,
      costura, consertos, arranjos de costura, marcenaria, serralheria, canalizações, remodelações, reparações,
      manutenção, reformas, traduções, tradução, revisão de, redação de, transcrições, criação de, design gráfico,
      fotografia, fotógraf*, edição de, impressões, contabilidade, declaração de, cuidadora, babá, passeador*,
      massagens, massagem, unhas, maquiagem, cabeleireira, buffet, bolos, doces, salgados, retratos, ilustrações,
      comissões, agência, estúdio, ateliê, equipe de, convites, lembrancinhas, personalizados, assistência técnica,
      hospedagem, passeio, hotelzinho, creche,
      trio, banda, dupla, grupo, sanfoneiro, mágico, coral`,
    yours: `seu, sua, seus, suas, teu, tua, vosso, vossa, para você, na sua casa, em sua casa, a sua empresa`,
    bids: `presencial em, online ou presencial, portfólio no, portfolio no, trabalhos no, entrego em, entrega em, orçamento
      por, orçamentos por, orçamento no, orçamento via, orçamentos pelo, chama no zap, chame no, me chama para, faço
      orçamento, encomendas pelo, encomendas abertas, agende, agende seu, agende já, marque já, peça já, faça seu
      pedido, fazemos entregas, entregamos, vagas abertas para, vagas limitadas, horários disponíveis, tenho horários,
      tenho disponibilidade, atendimento, atendimento em, primeira aula grátis, aula experimental, à medida, sob
      medida, serviço garantido, anos de mercado, focada em, focado em, especializada em, enquanto você, deixe com,
      cuidamos do, cuidamos da, sigo disponível, disponível à noite,
      pequenos trabalhos, trabalhinhos, entrega na, entrega toda, encomendas, sob encomenda, agende uma, agende
      sua, primeira reunião grátis, inscrições abertas, inscrições, oficina, oficinas, datas livres, datas
      disponíveis, reserve, link do portefólio, portefólio nos,
      entrego no mesmo dia, no mesmo dia, diária, hospedagem para,
      uma vaga pra, frete incluso, frete grátis, nas férias,
      pra festa, para festa, casamento e, casamentos e, som incluso, datas de, empresas e`,
    praises: `a partir, sem compromisso, entregas, rápido, qualidade, profissional, anos, disponível, whatsapp, consulta,
      grátis, portfólio, amostras, todo tipo de, região, por hora, hora, online, personalizado, personalizados, insta,
      direct`,
    tales: `vcs cobram, vocês cobram, quanto vcs cobram, tô perdendo dinheiro, desabafo, mandei currículos, currículos esse
      ano, caí num golpe, consegui meu primeiro, obrigado a todo mundo, fui mandado embora, me demiti, despedi me,
      despedimentos, cliente pede, meu cliente, minha cliente, o cliente, um cliente, cliente sumiu, meu chefe, minha
      chefe, alguém já trabalhou, vale a pena, como vocês fazem, como fazem, como conseguem, aconteceu com, segundo
      pesquisa, segundo o ibge, desemprego, primeiro cliente, finalmente, enfim consegui, dica,
      qual programa vocês, fiz um joguinho, acabei publicando, testem aí, publiquei, lancei meu, lancei minha,
      lançamos, meu primeiro app, meu primeiro jogo, código aberto, sem anúncios, aceito feedback, vocês também, e
      vocês, vcs também,
      já aconteceu, trampo novo, na hora de pagar, primeira semana, entrevista de emprego, home
      office,
      terminei hoje, terminei meu, que orgulho, por hobby, por prazer, só pra mim, uso o mesmo, pediu arrego, neste
      tópico, nesse tópico, uma vez por semana, clt ou, clt de, ou pj, dúvida cruel, aumentei meus preços, as
      agências, metade do que, obrigado a todos os meus clientes,
      não é trabalho de verdade, sigo, troco, só em mãos, recusado, processo seletivo, entrevistas`,
  },
};
