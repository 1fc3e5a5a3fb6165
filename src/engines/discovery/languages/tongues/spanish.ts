/** Spanish: see `tongue.ts` for what each row says. */
import type { Tongue } from './tongue.ts';

export const SPANISH: Tongue = {
  seek: `busco buscamos busca buscan necesito necesitamos necesita solicito requiero precisa ocupo buscando solicitan necesitan
    contrata requiere requieren requerimos urge urgen faltan
    falta`,
  hire: `precisamos contratamos solicitamos
    requiere admite selecciona incorpora`,
  advise: 'recomiendan recomienden recomienda recomiende recomendarme recomendar conocen conoce conocéis sugieren',
  sought: 'solicitado buscado requerido',
  does: `hago diseño creo edito traduzco programo ofrezco doy redacto realizo desarrollo ilustro escribo hacemos realizamos diseñamos
    creamos arreglo reparo instalo`,
  people: `diseñador desarrollad programador redactor traductor editor ilustrador fotógraf alguien animador persona freelanc locutor
    corrector contador asistent profesor ingenier técnic community consultor vendedor especialist expert artista músic compositor
    electricist plomero fontaner pintor albañil carpinter modist costurer maquetad grafic gráfic plomer gasfiter cerrajer
    jardiner niñera cuidador mecánic chofer repartidor meser camarer cociner cajer recepcionist auxiliar ayudante operari
    conductor administrativ becari abogad arquitect tatuador maquillador manager encargad analista psicólog enfermer peluquer
    gestor practicante contratista mozo dev cto
    cantante músico pianista guitarrista payaso mago mariachi banda vendedora recepcionista mesero mesera
    camarero cocinero cocinera dependient
    panadero pastelero hojalatero deshollinador óptico técnico
    desarrollador
    acordeonist celebrante maestro`,
  work: `trabajo trabajos empleo chamba curro laburo proyectos clientes pega prácticas pasantía puesto encargos oportunidad changas
    encargo`,
  things: `traducci edici web página logo logotipo tienda aplicación video vídeo diseño artículos banner catálogo folleto tarjeta sitio
    clases reparaci instalaci mudanza limpieza arregl reparar traducir cotizaci mantenimiento`,
  wares: `herramienta software consejo opinion opinión ayuda recomend piso departamento libro curso socio alternativ ejemplo respuesta
    programa habitaci alquiler depto pareja amig compañer roommate manera vacacion descanso`,
  asks: `busco alguien que, busco a alguien, estamos buscando, estoy buscando un, estoy buscando una, estoy buscando a, se busca, se
    necesita, se solicita, se requiere, necesito alguien que, necesito a alguien, estamos contratando, quién puede, quien puede
    hacer, quien me puede, alguien que me haga, alguien que sepa, alguien que pueda, mandar portafolio, manden portafolio, envía
    tu, envíen su, envía cv, mándame tu, mándenme, manden precio, manden presupuesto, pasen presupuesto, pásame presupuesto,
    precio por favor, trabajo pagado, trabajo remunerado, alguien para hacer, quién me hace, quien me hace, quién hace, oferta de
    empleo, oferta de trabajo, convocatoria, vacante, alguien que haga, oferta laboral, se ofrece trabajo, ofrezco trabajo,
    ofrecemos trabajo, se precisa, se precisan, se buscan, se necesitan, se solicitan, se requieren, únete a nuestro equipo,
    únete al equipo, forma parte de nuestro, ampliamos equipo, ampliando el equipo, ampliando nuestro equipo, estamos ampliando,
    buscamos incorporar, te incorporarás, postúlate, mándanos tu, envíanos tu, mandar cv, envíanos, cuánto me cobran, cuánto me
    cobras, cuánto me cobrarían, cuánto me saldría, cuánto me sale, alguien que edite, alguien que diseñe, alguien que traduzca,
    alguien que arregle, alguien que se dedique, alguien q me, alguien q sepa, alguien q haga, alguien se dedica a, pasen
    precios, pasen precio, alguien hace, alguien me hace, alguien que me ayude, escríbanme con precio, quién se dedica a, alguien
    que me, busco quien, busco a quien, quiera ganarse, quieran ganarse, tienen el contacto de, tiene el contacto de, alguien
    tiene contacto de, quiero encargar, quisiera encargar, quiero mandar a hacer, quiero contratar, quisiera contratar, necesito
    cotización, presentarse con, me cobrarían, me cobraría,
    necesito quien, ocupo quien, ocupo a alguien, quien me haga, quien me ayude, quien me pueda, quien sepa,
    manden precios, mandar presupuesto, manden video, manden muestras, cuanto me saldria, cuanto me cobran,
    ando buscando quien, buscando quien, ganarse unos pesos, ganarse un dinero, interesados enviar`,
  hints: `mi presupuesto, nuestro presupuesto, presupuesto de, presupuesto máximo, presupuesto aproximado, presupuesto, pago por, se
    paga, pagamos, pago al, pago, remunerado, interesados, interesadas, requisitos, ofrecemos, sueldo, salario, honorarios,
    enviar cv, tiempo completo, medio tiempo, por privado, al privado, contrato, contrato indefinido, jornada completa, jornada
    parcial, media jornada, descripción del puesto, funciones, se ofrece, horario, inbox, dm, al dm, experiencia mínima,
    prestaciones, lugar de trabajo, híbrido, remoto, brutos anuales, hoja de vida, cv, currículum, pago semanal, pago semanal
    por, urge, urgente, paga, beneficios, incorporación inmediata, propinas, turno, turno noche, turno mañana, presentarse,
    referencias, pago bien, mandad muestras, plazo, dejar cv, tarifas, lunes a sábado, lunes a viernes, ganas de trabajar, fin de
    semana, pago hoy,
    días libres, jornada`,
  offers: `ofrezco mis servicios, ofrezco servicios, ofrezco, me ofrezco, ofrecemos servicios, mis servicios, mi portafolio, mi
    portfolio, mis tarifas, mi tarifa, busco trabajo, busco empleo, busco proyectos, busco clientes, en busca de trabajo, en
    búsqueda de, disponible para, estoy disponible, disponibilidad inmediata, hago páginas, hago diseños, hago logos, desarrollo
    páginas, diseño páginas, diseño logos, diseño tu, creo páginas, precios desde, presupuesto sin compromiso, trabajos desde,
    soy freelance, acepto encargos, acepto comisiones, hago logotipos, hago ilustraciones, hago videos, edito videos, edito
    vídeos, traduzco, programo, comisiones abiertas, cupos disponibles, presupuestos sin, pregunta sin compromiso, clases
    particulares, doy clases, imparto clases, ofrecemos nuestros servicios, presupuesto gratis, presupuestos gratis, sin
    compromiso, me quedé sin trabajo, me quedé sin laburo, me quedé sin chamba, estoy buscando trabajo, estoy buscando empleo,
    ando buscando trabajo, ando buscando chamba, si saben de algo, si sabéis de algo, trabajos a domicilio, abro comisiones,
    quedan cupos, paso el contacto, por encargo, primera consulta gratis, consulta gratis, busca empleo, busca trabajo, hago
    trámites`,
  praises: `precios, entrega, entrega rápida, entregas, tarifas, clientes, experiencia, años de experiencia, económico, económicos, buen
    precio, a domicilio, soy diseñador, soy diseñadora, soy desarrollador, soy desarrolladora, soy programador, soy programadora,
    soy traductora, soy traductor, soy dev, soy estudiante, me dedico a, garantía, con experiencia, whatsapp, avisen`,
  talks: `cuánto cobrar, cuánto cobran, cuánto cobráis, cuánto cobra, cuánto cuesta, cuánto debería, cuánto vale, cuanto cobrar, cuanto
    cuesta, cómo encontrar, cómo consigo, cómo conseguir, dónde encontrar, qué opinan, qué opináis, qué les parece, su opinión,
    sus experiencias, alguna recomendación, me recomiendan, recomiendan, consejos, contraté a, me contrataron, tutorial, qué
    herramienta, renuncié, lancé, lanzamos, estafa, es estafa, cuidado con, ojo con, no me pagó, no me paga, no me pagan, no me
    pagaron, no contesta, me debe, me deben, me despidieron, me echaron, despidos, despido, despidió, despedirá, anunció,
    anuncia, conseguí trabajo, conseguir clientes, conseguir tus primeros, primeros clientes, por fin me contrataron, alguien ha
    probado, alguien ha pasado, alguien usa, nueva versión, qué programa, alguien sabe de un programa, buscando trabajo empiezo,
    alguien que me explique, alguien que me diga, me ofrecieron, me ofrecen un puesto, mercado laboral, lo aceptarían, pruebas
    técnicas, clientes que buscan, clientes que quieren, gente que busca, gente que quiere, harto de, harta de, cansado de,
    cansada de`,
  own: {
    am: `soy, somos, me llamo, mi nombre es, trabajo como, trabajo de, me dedico a, profesional, técnico, técnica,
      maestro, maestra, experta en, experto en, especialista en, con experiencia en, certificado, certificada,
      titulado, titulada, autónomo, autónoma, freelance, tu, su,
      mi papá, mi mamá, mi padre, mi madre, mi tío, mi tía, mi abuelo, mi abuela, mi vecino, mi suegro, mi suegra,
      mi esposo, mi esposa, mi marido, mi mujer, mi hermano, mi hermana, mi hijo, mi hija, jubilado, jubilada,
      pensionado, estudiante de, recién egresada, recién egresado`,
    makes: `hago, hacemos, coso, tejo, bordo, horneo, cocino, reparamos, arreglo, arreglamos, podo, plancho, pintamos,
      instalo, instalamos, construyo, construimos, remodelamos, transporto, paseo, masajeo, enseño, doy, damos,
      imparto, traduzco, corrijo, redacto, escribo, transcribo, ilustro, programo, desarrollo, desarrollamos,
      fotografío, edito, mezclo, masterizo, compongo, grabo, imprimo, imprimimos, tatúo, maquillo, asesoro,
      asesoramos, creo, creamos, realizo, realizamos, elaboro, elaboramos, fabrico, fabricamos, confecciono, vendo
      por encargo, ofrezco, brindo, brindamos, ofrecemos, atiendo, atendemos, me encargo, nos encargamos, te ayudo,
      le ayudo, les ayudo, te ayudamos, manejo tus, gestiono, llevo tu, restauro, soldo, locuto, hace tortas, hace
      tamales, cose, teje, cocina, repara, arregla, pinta casas, da clases, todavía hace, sigue haciendo,
      fotografiamos, filmamos,
      voy la reviso, te ayudo con, la reviso,
      lleva tu, te pone al día`,
    trades: `clases, clases de, asesorías, fletes, mudanzas, plomería, fontanería, electricidad, gasfitería, gasfiter,
      albañilería, pintura, jardinería, limpieza*, planchado, costura, arreglos de ropa, cerrajería, carpintería,
      herrería, soldadura, tapicería, reparación*, reparaciones, mantenimiento, remodelaciones, reformas,
      traducciones, traducción, corrección de, redacción de, transcripciones, diseño web, diseño gráfico, desarrollo
      web, fotografía, fotógraf*, edición de, estampados, impresiones, contabilidad, declaraciones, cuidado de, paseo
      de perros, paseador*, niñera, masajes, uñas, maquillaje, peluquería, catering, tortas, pasteles, repostería,
      retratos, ilustraciones, comisiones, agencia, estudio, taller, equipo de, gestoría, banquetes, animación de,
      locutor*, spots,
      contador,
      mariachi*, banda, grupo, dúo, trío, mago, sonorización, acordeon*, organillero`,
    yours: `tu, tus, su, sus, vuestro, vuestra, vuestros, vuestras, a tu, voy a tu casa, para ti, para usted, en tu casa`,
    bids: `atiendo todo, atiendo zona, atendemos, a medida, desde usd, demo en mi, mi demo, reel en mi, fotos en mi,
      trabajos en mi, primera clase gratis, clase de prueba, voy a domicilio, voy a tu casa, pregunten, consulta sin,
      consultas al, consultas por, pedidos al, pedidos por, reservas, reserva tu, agenda tu, agenda abierta, cotiza,
      cotiza con nosotros, cotizaciones al, hago envíos, envíos a todo, hacemos envíos, trabajo garantizado,
      garantizado, quedo a disposición, a la orden, a sus órdenes, a tus órdenes, contáctame, contáctanos,
      contáctenos, escríbeme, escríbenos, info por interno, precios por interno, promo, promoción, tengo
      disponibilidad, horario flexible, lo que necesites, llevo años, de experiencia, nos especializamos, cupos
      limitados, huecos libres, tengo hueco, huecos en la agenda, encargos abiertos,
      pequeños trabajos, trabajitos, trabajos pequeños, el ciento, pedidos, pedidos con, agenda una llamada, te
      cotizamos, sin costo, cotización gratis, primera reunión gratis, inscripciones abiertas, inscripciones,
      taller, talleres, cupo limitado, fechas libres, fechas disponibles, reserva,
      te digo el costo, antes de arreglar, se te descompuso, zona oriente, zona sur, zona norte, la cuartilla,
      a partir de tu foto, tamaño carta, mando a toda, primera asesoría, envío incluido,
      bodas y, serenatas, fiestas y, eventos y, con sonido propio, hora desde, rondas de cambios, te arreglo`,
    praises: `desde, por interno, envíos, garantizado, rápido, precio, calidad, profesional, años, disponible, consulta,
      consultas, gratis, portafolio, portfolio, muestras, todo tipo de, zona, por hora, la hora, rapidez, responsable`,
    tales: `ustedes cuánto, ustedes cuanto, cuánto cobrarían, cuanto cobrarian, cuanto cobran, cuanto cobrais, no sé qué
      decir, no sé cuánto cobrar, cliente me, un cliente, mi cliente, el cliente, una clienta, lección aprendida, les
      comparto, os comparto, comparto, consejos para, hilo, nos despidieron, he renunciado, dejé mi trabajo, encontré
      trabajo, por fin, mi jefe, mi jefa, que opinan, les ha pasado, os ha pasado, les pasa, no caigan, me estafaron,
      según un estudio, según datos, desempleo, cómo consiguen, como consiguen, cómo hacen para, cómo hacéis, vale la
      pena,
      meses buscando, hoy firmé, firmé contrato, si yo pude, tasa de desempleo, según el ine, lancé mi, lanzamos,
      publiqué mi, mi primera app, mi primer juego, código abierto, sin publicidad, ya está disponible, su
      feedback, acepto feedback, a ustedes les, ustedes cómo, ustedes qué,
      los leo, por qué será, perder su chamba, perdió su trabajo, cerraron la, entrevista de trabajo, en la
      oficina,       terminé este, terminé mi, solo por gusto, por gusto, por hobby, no se vende, orgullosa de, orgulloso de, subí
      mis tarifas, subir mis tarifas, perdí dos, perdí clientes, las agencias, la mitad de lo que, este hilo es, en
      este hilo, un mensaje por, trabajo fijo por, seguir de freelance, freelance o, o freelance, gracias a todos
      mis clientes, está muy difícil, está muerto,
      se regala, hay que venir a buscarlo, estudio de sueldos, acaban de publicar, rechazo, me rechazaron,
      entrevistas`,
  },
};
