/**
 * What services are called in other languages than English. A row names an English keyword, through which an operator's own catalogue is
 * found as well; `*` ends a word that may go on, as endings do. Tables to be read and changed.
 */

/** How telling a name is, the most telling first: what is made, who makes it, what most often is merely there, a trade of many services. */
export type Naming = 'thing' | 'role' | 'container' | 'wide';

export interface Row {
  /** Of a catalogue's keywords, the first one that it has. */
  readonly keywords: readonly string[];
  readonly naming: Naming;
  /** Separated by commas. */
  readonly terms: string;
  /** Languages without blanks, looked for as they stand. */
  readonly strings?: string;
}

export const ROWS: readonly Row[] = [
  {
    keywords: ['logo', 'logo design'],
    naming: 'thing',
    terms: `logo, logos, loga, emblem, emblems, embleem, beeldmerk*, woordmerk*, wappen, zeichen für, marchio per, emblema, emblème, znak dla, znaku dla, znak firmy, znak pro, merkki, címer, logó, logosu, logoyu, logonun, logomuz*, logodesign*, logoentwurf, logotyp*, logotip*, logotype, logotipo*, logoontwerp*, firmenlogo, vereinslogo, bandlogo,
      wortmarke, markenauftritt, corporate design, bildmarke, bedrijfslogo, huisstijl, identité visuelle, charte graphique, identidad visual, identidad corporativa, imagen corporativa, identidade visual,
      identità visiva, immagine coordinata, marchio, identyfikacj* wizualn*, znak firmow*, vizuální identit*, logga, loggan, loggor, grafisk profil, kurumsal kimlik, amblem, лого, логотип*, логотипа, фирменный стиль,
      фирменн* стил*, фірмов* стил*, эмблем*, identitas visual, logoet, logoer, logoen, logoa, logoja, logolle, logon, logot, logóhoz, logót, logóra, logók, logójának, logoul, logo ul, logouri, siglă, sigla, visuel identitet, visuell identitet, visuelle profil, grafisk identitet, visuaalinen ilme, visuaalisen ilmeen, yritysilme*, arculat*, cégarculat*, identitate vizuală, identitate vizuala, λογότυπο, λογότυπα, λογοτυπο, λογότυπου, λογοτύπου, εταιρική ταυτότητα, εταιρικη ταυτοτητα`,
    strings: 'ロゴ, 로고, logo, 标志设计, 徽标, 商标设计, vi设计, 品牌设计, ブランドロゴ, 브랜드 디자인',
  },
  {
    keywords: ['flyer', 'social graphics', 'graphic design'],
    naming: 'thing',
    terms: `flyer, flyers, flyera, flugblatt, plakat, plakate, plakaty, plakatu, plakát*, poster, posters, banner, banners, bannery, banneru, werbebanner, broschüre*, faltblatt, handzettel, folder, foldery,
      affiche, affiches, dépliant*, plaquette commerciale, prospectus, visuels, visuel, cartel, carteles, folleto*, volante publicitario, panfleto*, cartaz, cartazes, folheto*, volantin*, locandin*,
      brochure*, opuscolo, poszter, ulotk*, baner*, broszur*, leták*, brožur*, affisch*, reklamblad, broschyr*, afiş*, broşür*, el ilanı, баннер*, листовк*, флаер*, буклет*, плакат*, афиш*, банер*, листівк*,
      буклет, постер*, brosur, spanduk, pamflet, selebaran, feed instagram, desain feed, diseño de posts, artes para redes, criativos, креатив*, креативы, инфографик*, інфографік*, infografik*, infografía*,
      infográfico*, infografic*, infographie*, anzeigenmotiv*, social media grafik*, plakaten, plakater, flyere, løbeseddel*, løpeseddel*, brosjyre*, reklameblad*, opslag til facebook, juliste*, esite, esitteen, esitteet, mainoslehti*, bannerit, somekuv*, szórólap*, plakátok, prospektus*, meghívó*, afiș, afis, afișe, afise, pliant*, fluturaș*, fluturas*, broșur*, brosuri, φυλλάδι*, φυλλαδι*, αφίσα, αφίσες, αφισα, μπροσούρα, διαφημιστικό έντυπο`,
    strings:
      'チラシ, ポスター, バナー, フライヤー, パンフレット, 海报, 传单, 横幅, 宣传单, 宣传册, 信息图, 포스터, 전단지, 배너, 브로슈어, 리플렛',
  },
  {
    keywords: ['graphic designer', 'graphic design'],
    naming: 'wide',
    terms: `grafiker*, grafikdesigner*, grafik designer*, mediengestalter*, graphiste*, infographiste*, diseñador gráfico, diseñadora gráfica, diseñador* grafic*, designer gráfic*, designer grafic*,
      grafico pubblicitario, grafica pubblicitaria, grafisch ontwerper, grafisch vormgever, vormgever, grafik* komputerow*, grafika komputerowego, grafička, grafického designéra, grafisk formgivare, grafisk designer,
      grafik tasarımcı*, grafiker, графический дизайнер, графическ* дизайнер*, графічн* дизайнер*, desainer grafis, diseño gráfico, graphisme, desain grafis, grafisk designer, graafikko*, graafinen suunnittelija, graafista suunnittelijaa, grafikus*, grafikusra, tervezőgrafikus*, grafician*, graficiană, designer grafic, γραφίστα*, γραφίστας, γραφίστρια, γραφιστα*, γραφιστική`,
    strings: 'グラフィックデザイナー, 平面设计, 平面设计师, 그래픽 디자이너, 그래픽디자이너, 美工',
  },
  {
    keywords: ['thumbnail', 'thumbnails'],
    naming: 'thing',
    terms: `thumbnail, thumbnails, thumbnaili, thumbnaily, vorschaubild*, vorschaubilder, miniature* youtube, miniatures, miniatura*, miniatury, miniatur*, miniaturas, miniature, náhled* na youtube, youtube náhled*, miniatyrbild*, kapak fotoğraf*,
      küçük resim, превью, обложк* для видео, обложк* для роликов, обложк* на ютуб, превьюшк*, прев'ю, обкладинк* для відео, thumbnailit, thumbnaileja, thumbnailien, thumbnailek, thumbnailuri, miniatyrbilde*, miniaturebillede*, pikkukuva*, bélyegkép*, borítókép*, miniaturi, μικρογραφί*`,
    strings: 'サムネ, サムネイル, 缩略图, 封面图, 视频封面, 썸네일, 섬네일',
  },
  {
    keywords: ['article', 'blog article', 'articles'],
    naming: 'thing',
    terms: `blogartikel*, blog artikel*, blogbeitrag, blogbeiträge, blog beiträge, fachartikel, fachtext*, ratgebertext*, seo text*, seo texte, website texte, webtext*, texte für, pressemitteilung, artikel, artikeln, newslettertext*,
      article*, articles de blog, rédaction d'articles, rédaction de contenu*, rédaction web, textes pour, communiqué de presse, artículo*, artículos, articulos, redacción de contenidos, textos para, nota de prensa, artigo*, textos para blog,
      redação de, textos para site, articolo, articoli, testi per, comunicato stampa, blogs schrijven, blogartikelen, artikelen, webteksten, teksten voor, persbericht, artykuł*, teksty na, tekstów na, wpisy na blog*, wpisów na blog*, tekst na stron*,
      článk*, článek, textů na web, texty na web, blogové příspěvk*, blogginlägg, artiklar, webbtexter, texter till, pressmeddelande, makale*, blog yazı*, blog yazıları, içerik yazı*, seo içerik, basın bülteni, стать*, статей, статьи, статью,
      тексты для, текстов для, текст для, текст на сайт, тексты на сайт, пресс релиз, статт*, статей для, стаття, тексти для, текстів для, artikel, penulisan artikel, konten blog, konten artikel, tulisan blog, blogindlæg*, blogginnlegg, bloggartikl*, artikler, artiklar, tekster til, tekst til, webtekst*, nettekst*, tekster på, pressemeddelelse*, pressemelding*, nyhedsbrev*, nyhetsbrev*, blogitekst*, blogikirjoit*, artikkeli*, artikkelei*, tekstit sivuille, tekstejä sivuille, verkkotekst*, sisällöntuotan*, blogbejegyzés*, blogcikk*, cikket, cikkek, cikkeket, cikkíró*, cikkíras, cikkiro, cikkírás*, szövegírás*, szövegek a, articol, articole, articolele, articole de blog, texte pentru, redactare articole, comunicat de presă, comunicat de presa, άρθρα, άρθρο, αρθρα, κείμενα για, κειμενα για, κείμενα, δελτίο τύπου, αρθρογραφία`,
    strings:
      'ブログ記事, 記事作成, 記事執筆, 記事, コラム執筆, ライティング, 文章を書, 写文章, 撰写文章, 软文, 撰稿, 稿件, 文案, 블로그 글, 블로그 포스팅, 블로그글, 원고 작성, 칼럼, 글을 써, 글 써',
  },
  {
    keywords: ['copywriter', 'freelance writer', 'writer'],
    naming: 'role',
    terms: `texter, texterin, texters, werbetexter*, copywriter*, copywritera, copywriterzy, redakteur*, blogger*, ghostwriter*, autor* für, rédacteur*, rédactrice*, concepteur rédacteur, redactor, redactora, redactores, redactor web, redator, redatora, redatores,
      redattore, redattrice, redattori, articolista, tekstschrijver*, schrijver*, redacteur*, copywritera, autor tekstów, redaktor* tekstów, textař*, copywritera, skribent*, içerik yazarı, makale yazarı, metin yazarı, yazar arıyor*,
      копирайтер*, рерайтер*, автор* статей, автор статей, авторов статей, копірайтер*, автор* статей, penulis artikel, penulis konten, penulis blog, content writer*, penulis lepas, tekstforfatter*, skribent*, sisällöntuottaja*, copywriteri*, kirjoittaja*, kirjoittajaa, szövegíró*, szövegírót, tartalomíró*, copywriteri, scriitor*, κειμενογράφο*, κειμενογραφ*, συντάκτη*, αρθρογράφο*`,
    strings: 'ライターさん, ライター募集, ライター, 写手, 撰稿人, 작가님, 블로그 작가, 콘텐츠 작가',
  },
  {
    keywords: ['product descriptions', 'product description'],
    naming: 'thing',
    terms: `produkttext*, produktbeschreibung*, artikelbeschreibung*, shoptext*, fiche* produit*, fiches produits, description* de produit*, descriptions produits, descriptif* produit*, descripción de producto*, descripciones de producto*,
      fichas de producto*, ficha de producto, descrição de produto*, descrições de produto*, descrizion* prodott*, descrizion* di prodott*, descrizion* dei prodott*, schede prodott*, scheda prodotto, productteks*, productomschrijving*,
      productbeschrijving*, opis* produkt*, opisy produktów, opisów produktów, opis* towar*, popis* produkt*, popisky produktů, popisků produktů, popis* zboží, produktbeskrivning*, produkttexter, ürün açıklama*, ürün açıklaması, ürün metin*, описан* товар*,
      описания для товаров, карточк* товар*, описи товарів, опис* товар*, картк* товар*, deskripsi produk, produktbeskrivelse*, produkttekst*, varetekst*, tuotekuvau*, tuotetekst*, termékleírás*, termékszöveg*, descriere produs*, descrieri produs*, descrieri de produs*, descrieri pentru produs*, fișe de produs, περιγραφές προϊόντων, περιγραφη προιοντων, περιγραφές για προϊόντα, περιγραφές προιόντων`,
    strings:
      '商品説明, 商品紹介文, 商品文章, 商品描述, 产品描述, 产品文案, 商品文案, 产品介绍文案, 상품 설명, 상품설명, 제품 설명, 상품 상세',
  },
  {
    keywords: ['social media content', 'social media manager', 'social content'],
    naming: 'thing',
    terms: `social media manager*, social media betreuung, social media content, community manager*, instagram betreuung, instagram account betreuen, gestion des réseaux sociaux, gérer nos réseaux, animation des réseaux sociaux, réseaux sociaux,
      manejo de redes, gestión de redes, redes sociales, gestor de redes, gestão de redes, redes sociais, gestor de mídias, mídias sociais, gestione social, gestione dei social, gestione pagina instagram, social media beheer, beheer van social media,
      prowadzenie social media, prowadzenie profil*, prowadzenie instagram*, prowadzenie facebook*, správa sociálních sítí, správu sociálních sítí, správu instagramu, sköta våra sociala medier, sociala medier, sosyal medya yönetimi, sosyal medya uzman*,
      sosyal medya, smm, смм, сммщик*, smm специалист*, ведение соцсетей, вести соцсети, ведение инстаграм*, контент для соцсетей, контент план, ведення соцмереж, вести соцмережі, контент для соцмереж, kelola instagram, kelola media sosial,
      admin media sosial, konten instagram, konten media sosial, social media specialist, sociale medier, sosiale medier, sosiale media, some opslag, some innlegg, facebook opslag, instagram opslag, somepäivit*, somesisäl*, sosiaalisen median, some hallin*, somen hoita*, közösségi média, közösségimédia*, facebook oldal kezel*, instagram oldal kezel*, rețele sociale, retele sociale, rețelele sociale, pagina de facebook, pagină de facebook, pagina de instagram, μέσα κοινωνικής δικτύωσης, σόσιαλ μίντια, διαχείριση σελίδας, διαχείριση social`,
    strings:
      'sns運用, インスタ運用, sns投稿, 社媒运营, 小红书运营, 公众号运营, 新媒体运营, 自媒体运营, sns 운영, 인스타 운영, 인스타그램 운영, sns 콘텐츠',
  },
  {
    keywords: ['landing page'],
    naming: 'thing',
    terms: `landingpage*, landing page*, landing*, onepager, one pager, one page website, einseitige website, verkaufsseite, page d'atterrissage, page de vente, página de aterrizaje, página de ventas, página de captura, página de vendas,
      pagina di atterraggio, pagina di vendita, landingspagina, strona lądowania, strona docelow*, vstupní stránk*, landningssida, açılış sayfası, tek sayfa site, лендинг*, лэндинг*, одностраничник*, лендінг*, односторінк*, halaman arahan, landingsside*, landingsider, laskeutumissivu*, landing oldal*, landoló oldal*, érkezőoldal*, pagină de destinație, pagina de destinatie, pagină de prezentare, σελίδα προορισμού`,
    strings: 'ランディングページ, lp制作, lpデザイン, lp作成, 落地页, 着陆页, 单页网站, 랜딩페이지, 랜딩 페이지',
  },
  {
    keywords: ['website', 'website design', 'business website'],
    naming: 'container',
    terms: `website*, webseite*, internetseite*, homepage*, hompage, webauftritt, internetauftritt, firmenwebsite, onlineshop, online shop, webshop*, wordpress*, site internet, site web, site vitrine, site wordpress, site, site e commerce,
      boutique en ligne, página web, pagina web, páginas web, sitio web, sitio, web para, una web, web corporativa, tienda online, tienda en línea, tienda virtual, site para, um site, site institucional, loja virtual, loja online, sito, sito web,
      sito internet, sito vetrina, negozio online, e commerce, site bouwen, webwinkel, een site, simpele site, strona internetow*, strony internetow*, stronę internetow*, stronę, strony, strona www, strony www, stronę www, sklep internetowy, sklepu internetowego,
      web, webu, webové stránky, webových stránek, webovky, stránky, internetové stránky, e shop, eshop, e shopu, eshopu, hemsida*, hemsidan, webbplats*, webbsida, webbshop, nätbutik, web sitesi*, internet sitesi*, site yap*, site tasarım*, web site*, e ticaret sitesi, kurumsal site,
      сайт*, сайта, сайт визитк*, интернет магазин*, корпоративный сайт, вебсайт*, інтернет магазин*, situs*, situs web, toko online, company profile, website sekolah, compro, hjemmeside*, hjemmesiden, netbutik*, webside*, internetside*, webshoppen, nettside*, nettsida, nettsiden, nettsted*, heimeside*, heimesida, nettbutikk*, kotisivu*, nettisivu*, verkkosivu*, verkkokaup*, nettikaup*, websivu*, weboldal*, honlap*, weblap*, webáruház*, webshop*, site ul, site uri, siteul, siteuri, site de prezentare, magazin online, magazinul online, pagină web, website ul, ιστοσελίδα*, ιστοσελίδας, ιστοσελίδες, ιστοσελιδα*, ιστότοπο*, eshop, e shop, ηλεκτρονικό κατάστημα, ηλεκτρονικού καταστήματος`,
    strings:
      'ホームページ, ウェブサイト, webサイト, サイト制作, サイト構築, hp制作, ecサイト, ネットショップ, 网站, 官网, 建站, 网页, 商城网站, 홈페이지, 웹사이트, 웹 사이트, 쇼핑몰 제작, 쇼핑몰 구축, 사이트 제작',
  },
  {
    keywords: ['web designer', 'web design', 'website designer', 'web developer'],
    naming: 'role',
    terms: `webdesigner*, web designer*, webentwickler*, webdesign, webmaster*, wordpress entwickler*, wordpress developer*, web developer*, webprogrammierer*, webseitenbauer, webdesigner, développeur web, développeuse web, développeur wordpress, webmestre, créateur de site*, création de site*, création d'un site*, réalisation de site*, réalisation d'un site*, développement web,
      diseñador* web, desarrollador* web, programador web, programadora web, desarrollador* wordpress, diseño web, creación de página*, diseño de página*, desarrollo de página*, creación de sitio*, diseño de sitio*, desarrollo web, desenvolvimento de site*, desenvolvimento web, desenvolvedor* web, desenvolvedor* wordpress, web designer, criação de site*, sviluppatore web, sviluppatore wordpress, creazione sito, realizzazione sito,
      webbouwer, websitebouwer, webontwikkelaar, webmaster*, twórc* stron, webmajstr*, programist* wordpress, webař*, webdesignér*, kodér*, tvorb* webu, tvorb* webových stránek, webbdesigner, webbutvecklare, web tasarım*, web tasarımcı*, web geliştirici*,
      вебмастер*, веб мастер*, веб дизайнер*, веб разработчик*, верстальщик*, разработчик сайтов, створення сайт*, веб розробник*, верстальник*, pembuat website, jasa website, pembuatan website, webudvikler*, web udvikler, webbureau, webutvikler*, web utvikler, nettsidebygger, wordpress udvikler*, wordpress utvikler*, web kehittäjä*, verkkosivujen tekij*, kotisivujen tekij*, nettisivujen tekij*, webdesigneri*, wordpress osaaja*, webfejlesztő*, weboldalkészítő*, weboldal készítés*, weboldalkészítés*, honlapkészít*, webdizájn*, wordpress szakért*, dezvoltator web, webdesigner*, programator web, creare site*, realizare site*, κατασκευή ιστοσελίδ*, κατασκευή eshop, web developer, σχεδιασμός ιστοσελίδ*, προγραμματιστής ιστοσελίδων`,
    strings: 'webデザイナー, ウェブデザイナー, 网页设计, 웹디자이너, 웹 디자이너, 웹 개발자, 웹퍼블리셔',
  },
  {
    keywords: ['video editing', 'video editor', 'edit videos'],
    naming: 'thing',
    terms: `videoschnitt, video schnitt, videobearbeitung, videocutter*, videoeditor*, video cutter*, cutter, cutterin, filmschnitt, montage vidéo, montage de vidéo*, monteur vidéo, monteuse vidéo, motion design*, motion designer*, montage de film*, vidéaste monteur, éditeur vidéo,
      edición de video*, edición de vídeo*, editor de video*, editor de vídeo*, editora de video*, montaje de vídeo*, montador de vídeo*, edição de vídeo*, edição de video*, editora de vídeo*, edição para youtube, montaggio video, montaggio di video, videomaker, video maker,
      videomontagg*, montatore video, editing video, videobewerking, video editen, videomontage, video monteren, video editor*, videomonteur, videoeditor*, montaż film*, montaż wideo, montaż video, montażu film*, montażyst*, montaż rolek, obróbka wideo, montaż,
      střih video*, střih videa, střihač*, stříhání videí, sestřih*, videoredigering, videoredigerare, videoklippning, klippa film, klippare, video kurgu, video kurgusu, video kurgucu*, kurgucu*, video montaj*, video editörü, montaj, video düzenleme*,
      монтажёр*, монтажер*, видеомонтаж*, монтаж видео, монтаж роликов, монтаж ролика, рилсмейкер*, монтаж рилс, видеоредактор, відеомонтаж*, монтаж відео, монтажер*, монтаж роликів, edit video, editor video, editing video, video editor, ngedit video, video edit*, reels bearbeiten, reels editen, videoredigering, videoredigerer*, klipning af video, klippe video, klippe film, klippe videoer, klippe reels, klippe tiktok*, videoklipper, klipper*, filmklipper*, videoeditoi*, videoleikka*, videoiden editoi*, videon editoi*, videoeditointi*, editoija*, editoijaa, videóvágás*, videóvágó*, videó vágás*, videószerkeszt*, editare video, editor video, montaj video, montaj de video, μοντάζ, μοντέρ, μονταζ, μονταζιέρα, επεξεργασία βίντεο, επεξεργασια βιντεο`,
    strings:
      '動画編集, 動画の編集, 映像編集, ショート動画, 视频剪辑, 剪婚礼, 剪成, 剪个视频, 剪个片, 帮剪, 剪一下, 剪辑, 剪视频, 剪片, 短视频制作, 영상 편집, 영상편집, 편집자, 동영상 편집, 쇼츠 편집, 쇼츠',
  },
  {
    keywords: ['video script', 'script writer', 'scriptwriter'],
    naming: 'thing',
    terms: `drehbuch*, videoskript*, video skript*, skript für ein video, skripte für youtube, scénario vidéo, script vidéo, scénariste*, guion*, guión, guiones, guionista*, roteiro*, roteirista*, sceneggiat*, copione, script per video, draaiboek, videoscript*, scenariusz*, scenarzyst*,
      scénář*, scenárist*, manus till, manusförfattare, senaryo*, senarist*, сценари*, сценарист*, сценарі*, naskah video, penulis naskah, skrip video, videomanuskript*, manuskript til, manus til, videokäsikirjoi*, käsikirjoitus, käsikirjoituks*, käsikirjoittaj*, forgatókönyv*, videószkript*, scenariu, scenarii, scenarist*, σενάριο, σενάρια, σεναριογράφο*`,
    strings: '動画台本, 台本, シナリオライター, 视频脚本, 短视频脚本, 视频文案脚本, 剧本, 대본, 영상 대본, 시나리오',
  },
  {
    keywords: ['voiceover', 'voice over', 'voice actor'],
    naming: 'thing',
    terms: `sprecher, sprecherin, sprecher*in, voiceover*, voice over*, voix off, voz en off, locutor*, locución*, locucion*, locutora, locutor*, locução, narração, narrador*, doppiator*, doppiatrice, voce narrante, voce fuori campo, speaker per, voice over, voice-over, stemacteur, in te spreken, warme stem, stem voor, inspreekstem, einsprechen, eingesprochen, sprecherstimme, stimme für, voix pour, une voix, enregistrer une voix, voz para, grabar la voz, locutora para, voz masculina, voz feminina, voce per, una voce, głos do, nagra* głos, lektor do, hlas pro, hlas na, mannsstemme, kvinnestemme, mandsstemme, kvindestemme, stemme til, röst till, läsa in, ääni, hangot, férfihang, női hang, voce masculină, voce feminină, φωνή για, ses sanatçısı, голос для, голос до, дикторк*,
      inspreken, inspreker, lektor*, lektora, nagranie lektorskie, głos lektor*, namluvení, dabing*, dabér*, speakerröst, berättarröst, seslendirme*, seslendirmen*, dublaj*, диктор*, озвучк*, озвучить, озвучива*, озвучен*, закадров*, озвучування, озвучити, pengisi suara, sulih suara,
      dubber, narator*, sprachaufnahme*, hörbuchsprecher*, speak til, indtaling*, indtale, speaker til, speakerstemme, stemme til video, fortellerstemme, innlesing, lese inn, voiceover*, spiikkeri*, spiikki*, selostaja*, ääninäyttelij*, kertojaääni*, narrátor*, narráció*, alámondás*, hangalámondás*, szinkronhang*, bemondó*, voce pentru, voce off, narator*, narare, εκφώνηση*, εκφωνητή*, εκφωνητ*, αφηγητή*, αφήγηση`,
    strings: 'ナレーション, ナレーター, 声優, 配音, 旁白, 성우, 나레이션, 내레이션, 더빙, 录音配音',
  },
  {
    keywords: ['market research', 'market analysis'],
    naming: 'thing',
    terms: `marktforschung*, marktanalyse*, marktrecherche*, marktstudie*, étude de marché, analyse de marché, estudio de mercado, investigación de mercado*, análisis de mercado, pesquisa de mercado, estudo de mercado, análise de mercado, ricerca di mercato,
      ricerche di mercato, analisi di mercato, indagine di mercato, marktonderzoek, badani* rynku, analiz* rynku, průzkum trhu, průzkumu trhu, analýz* trhu, marknadsundersökning*, marknadsanalys*, pazar araştırması*, piyasa araştırması*, исследовани* рынка, анализ рынка,
      маркетингов* исследован*, дослідженн* ринку, аналіз ринку, riset pasar, analisis pasar`,
    strings: '市場調査, 市場分析, 市场调研, 市场调查, 市场分析, 市场研究, 시장 조사, 시장조사, 시장 분석',
  },
  {
    keywords: ['competitor analysis', 'competitive analysis'],
    naming: 'thing',
    terms: `wettbewerbsanalyse*, konkurrenzanalyse*, wettbewerbervergleich, konkurrenzvergleich, analyse concurrentielle, analyse de la concurrence, analyse des concurrents, étude de la concurrence, benchmark concurrent*, análisis de competencia, análisis de la competencia,
      análisis de competidores, estudio de la competencia, análise de concorrentes, análise da concorrência, análise de concorrência, analisi dei competitor, analisi della concorrenza, analisi dei concorrenti, analisi competitor, concurrentieanalyse, concurrentenanalyse, analiz* konkurencji,
      analýz* konkurence, průzkum konkurence, konkurrentanalys*, konkurrensanalys*, rakip analizi*, анализ конкурент*, исследовани* конкурент*, аналіз конкурент*, analisis kompetitor, analisis pesaing, riset kompetitor, konkurrentanalyse*, konkurranseanalyse*, kilpailija analyysi*, kilpailijaanalyysi*, kilpailija-analyysi*, versenytárselemzés*, versenytárs elemzés*, konkurenciaelemzés*, analiză concurență, analiza concurenței, analiza concurentei, ανάλυση ανταγωνισμού, έρευνα ανταγωνισμού`,
    strings: '競合調査, 競合分析, 競合リサーチ, 竞品分析, 竞品调研, 竞争对手, 경쟁사 분석, 경쟁사 조사, 경쟁사 리서치',
  },
  {
    keywords: ['api integration', 'integrate api', 'integrate with'],
    naming: 'thing',
    terms: `schnittstelle*, api anbindung*, anbindung, api integration, shop anbindung, intégration api, connecteur, interfaçage, integración api, integración de api*, integración con, integrar api, integração de api*, integração api, integração com, integração entre, integrazione api,
      integrazione con, integrazione tra, koppeling*, api koppeling*, integracj* z, integracj* api, integracja, integrację, napojení, napojit, propojení, propojit, integraci, api integration, koppla ihop, integration mot, integration mellan, api entegrasyon*, entegrasyon*,
      интеграци*, настроить обмен, обмен с сайтом, подключить api, связать crm, інтеграці*, підключити api, обмін з сайтом, integrasi api, integrasi, hubungkan api, webhook*, zapier, make com, n8n, integration til, integration med, integrasjon mot, integrasjon med, integrasjon mellom, integration mellem, kobling mellem, kobling mellom, koble sammen, integraatio*, rajapinta*, rajapinna*, api integráció*, integráció*, összekötés*, összekapcsol*, integrare api, integrare cu, integrare între, διασύνδεση*, διασυνδεση*, ενοποίηση api`,
    strings: 'api連携, システム連携, 連携開発, 接口对接, 对接接口, 对接api, api对接, 接口开发, api接口, 연동, api 연동',
  },
  {
    keywords: ['automation', 'automation script', 'bot', 'simple script'],
    naming: 'thing',
    terms: `automatisierung*, automatisieren, excel makro*, excel makros, makro*, vba, python skript*, skript, skripte, scraper*, crawler*, telegram bot*, discord bot*, whatsapp bot*, chatbot*, bot, bota, botu, bots, bota do, automatisation, automatiser, script python, script excel, macro excel, macros excel,
      un script, automatización*, automatizar, un bot, un script, automação, automações, automatizar, um bot, um script, raspagem de dados, automazion*, automatizzare, script per, uno script, un bot, automatisering, automatiseren, een script, automatyzacj*, zautomatyzowa*, skrypt*, skrypcik,
      automatizac*, automatizovat, automatizaci, skript na, makro v excelu, automatiser*, automatisera, ett skript, otomasyon*, otomatik hale, bir bot, bot yapacak, bot yazacak, betik, veri çekme, автоматизаци*, автоматизировать, скрипт*, парсер*, парсинг*, бот, бота, боты, ботов, телеграм бот*,
      чат бот*, макрос*, автоматизаці*, скрипт, парсер*, otomatisasi, otomasi, bikin bot, buat bot, script python, расширение для chrome, плагин*, плагін*, plugin*, wtyczk*, eklenti*, chrome extension, browser erweiterung, automatiser*, automatisering, makroer, excel ark, regneark makro, script til, chatbot*, automatisoi*, automaatio*, makron, makroja, skripti*, skriptin, skriptejä, botin, automatizál*, makró*, szkript*, botot, excel makró, automatizez*, automatizare*, automatizări, macro în excel, macro in excel, macrouri, script pentru, un macro, αυτοματοποί*, αυτοματοποι*, μακροεντολ*, σκριπτάκι, script για`,
    strings:
      '自動化, 自动化, 자동화, スクレイピング, 爬虫, 采集脚本, 크롤링, 크롤러, 聊天机器人, 机器人开发, telegram bot, discord bot, telegram机器人, 챗봇, 텔레그램 봇, 디스코드 봇, 脚本, スクリプト, 스크립트, マクロ, 매크로, excel宏, gas開発, 油猴, 浏览器插件, chrome插件, 插件开发, プラグイン, 플러그인, discordボット, チャットボット',
  },
];

/** Two words of one sentence that name a service together: `ein Video schneiden`, `CRM an Stripe anbinden`. */
export const PAIRS: readonly { readonly keywords: readonly string[]; readonly done: string; readonly to: string }[] = [
  {
    keywords: ['video editing', 'video editor', 'edit videos'],
    done: `schneid*, schneidet, schnitte, corte, corta, cortar, corten, coupe, couper, découper, montez, monteze, montează, knip, knipt, poskládá, sestaví, klippi, klipper, sklejić, posklejać, склеить, порезать, нарезал*, нарізати, vágná, vágja, összevág*, leikkaamaan, koostaa, kurgulayacak, kurgulanacak, συναρμολογ*, geschnitten*, zusammenschneid*, zusammengeschnitten, schnitt, cutten, monter, monte, monteur, monteuse, montage, couper, editar, edite, edición, edita, edição, editor, montar, montaje, montare, monti, montaggio, montatore, tagliare, monteren, knippen, bewerken, editen,
      zmontuj*, zmontowa*, zmontować, montować, montaż*, pociąć, sestříha*, stříha*, sestřih*, střih*, klipp*, klippa, redigera, kurgula*, kurgu*, montaj*, montajla*, смонтир*, монтаж*, монтир*, нарезать, нарезк*, змонту*, монту*, edit, editin, ngedit, potong, editor, bearbeit*, klippe, klippet, klipping, klipning, redigere, redigeret, redigert, redigering, editoi*, editois*, leikata, leikka*, leikkais*, vágás*, vágna, megvág*, vágó*, editat, editeze, editare, montat, montaj*, μοντάρ*, μοντάζ, επεξεργ*`,
    to: `video*, vidéo*, vídeo*, film*, hochzeitsfilm*, hochzeitsvideo*, urlaubsfilm*, urlaubsvideo*, drohnenaufnahmen, aufnahme*, beelden, bruiloftsbeelden, videobeelden, beeldmateriaal, rushs, rush, grabaciones, gravações, riprese, girato, materiał*, nagrania, nagrań, záběry, záběrů, videa, matchklipp, klippen, bröllopsfilm*, bröllopsvideo*, bryllupsfilm*, bryllupsvideo*, råmateriale*, råfilm*, hääkuvau*, häävideo*, felvétel*, esküvői video*, filmare, videourile, cadre, πλάνα, çekimler*, görüntüler*, исходник*, съёмк*, съемк*, зйомк*, матеріал*, film, filma, filme, filmu, filmy, clip, clips, clipe*, klip*, reel*, rolk*, rolki, shorts, tiktok*, youtube*, vlog*, capsule*, aufnahmen, rohmaterial, wideo, videí, ролик*, видео*, відео*, рилс*, шортс*, influvideo, filmato, filmati, filmpje*, videoer, videoen, reels, opptak, optagelser, videon, videoita, videot, videoiden, videók, videó*, videót, videóim, videouri, videoclip*, filmări, filmari, clipuri, βίντεο, βιντεο, βιντεάκι*`,
  },
  {
    keywords: ['product descriptions', 'product description'],
    done: 'beschreibung*, texte, texten, descripti*, textes, descripci*, textos, descriçõ*, descrizion*, testi, omschrijving*, teksten, opisy, opisów, opisać, popisk*, popisy, texty, beskrivning*, texter, açıklama*, описани*, описа*, тексты, описи, тексти, deskripsi, beskrivelser, tekster, kuvaus, kuvauks*, tekstit, tekstejä, leírás*, szöveg*, descrieri, περιγραφ*',
    to: 'produkt*, produit*, producto*, produto*, prodott*, product*, produktů, ürün*, товар*, produk, artículos de, artikelen, produkter, varer, tuotteille, tuotteiden, tuotteista, termék*, produse, produsele, προϊόντ*, προιοντ*',
  },
  {
    keywords: ['competitor analysis', 'competitive analysis'],
    done: 'analys*, analiz*, análisis, análise, analisi, analýz*, vergleich*, compar*, confront*, recherch*, research, porówna*, porovn*, jämför*, karşılaştır*, сравн*, анализ*, исслед*, аналіз*, порівн*, riset, bandingkan, recherchier*, studie*, étude, investiga*, pesquisa*, vergelijk*',
    to: 'konkurren*, wettbewerb*, mitbewerb*, concurren*, competidor*, competencia, concorren*, competitor*, konkuren*, rakip*, rakib*, конкурент*, pesaing, kompetitor',
  },
  {
    keywords: ['api integration', 'integrate api', 'integrate with'],
    done: `verbind*, landen, einlaufen, gelangen, übertragen, remonter, remontent, tomber, tombent, caigan, caiga, lleguen, pasen, caiam, caia, cheguem, arrivino, finiscano, arrivano in, trafiały, trafiają, wpadały, wpadają, przesył*, padaly, chodily, přenášel*, hamna, hamnar, lander, lande, havner, havne, overføres, overføre, siirty*, siirtyis*, kerüljön*, átkerül*, ajungă, ajunga, să intre, sa intre, падали, попадали, приходили, прилетали, передавать*, передавались, надходили, потрапляли, передавати*, masuk ke, otomatis masuk, düşsün, aktarılsın, düşmesi, aktarılması, να περνάνε, να περνούν, anbind*, angebunden, verknüpf*, synchronis*, connect*, relier, raccorder, interfacer, conect*, integrar, integre, vincular, colleg*, integrare, sincronizz*, sincroniz*, koppel*, koppelen, połącz*, podłącz*, podpią*, zintegr*, spią*, propoj*, napoj*, koppla*, bağla*, entegre*, связать,
      подключ*, интегрир*, синхрон*, підключ*, інтегр*, зв'язати, hubung*, menghubungkan, sambung*, forbinde, forbundet, koble, kobles, koblet, integrere, synkroniser*, tale sammen, snakke sammen, yhdistä*, yhdistäis*, liittä*, integroi*, összeköt*, összekapcsol*, összeköss*, szinkroniz*, conectez*, integreze, integrare, sincroniz*, συνδέσ*, σύνδεση, διασύνδε*`,
    to: `api, rest, lexware, buchhaltungsprogramm*, google sheet*, google tabelle*, hoja de google, hojas de google, planilha do google, foglio google, arkusz google, google arkusz*, google táblá*, google taul*, regneark*, google таблиц*, гугл таблиц*, гугл таблиц*, whatsapp, амо*, мойсклад, compta, comptabilité, logiciel de caisse, logiciel de compta, boekhoudprogramma, boekhoudpakket, program księgow*, programu księgow*, účetní program*, účetního, ekonomisystem*, bokföringsprogram*, regnskabsprogram*, regnskapsprogram*, regnskapssystem*, kirjanpito ohjelma*, kassajärjestelm*, könyvelőprogram*, program de contabilitate, muhasebe program*, бухгалтерськ*, shopify, shopware, woocommerce, prestashop, magento, stripe, paypal, crm, erp, hubspot, salesforce, bitrix*, битрикс*, amocrm, 1c, 1с, datev, lexoffice, sevdesk, sap, sheets, excel, zapier, airtable, notion, slack, telegram*, allegro, baselinker, zásilkovn*, packeta, warenwirtschaft*,
      kassensystem, buchungssystem*, kalender, calendar, calendrier, calendario, mailchimp, webhook*, xero, quickbooks, exact, moneybird, iyzico, mercadopago, odoo, календар*, магазин* с, economic, e conomic, dinero, billy, fiken, tripletex, visma, netvisor, procountor, számlázz*, számlázó*, billingo, nav, smartbill, saga, facturis, fgo, emag, mydata, skroutz, λογιστικό`,
  },
  {
    keywords: ['automation', 'automation script', 'bot', 'simple script'],
    done: 'automatisch, automatisiert, automatique*, automático*, automática*, automaticamente, automatico, automatyczn*, automaticky, automatiskt, otomatik, автоматическ*, автоматичн*, otomatis, automatisk, automaattis*, automaatti*, automatikus*, automatizálva, automat, αυτόματ*',
    to: 'excel*, tabelle*, tableur, google sheets, sheets, e mails, emails, mails, рассылк*, отчёт*, отчет*, звіт*, arkusz*, planilha*, hoja de cálculo, spreadsheet*, laporan, таблиц*, tabulk*, faktur*, rechnungen, facturas, fatture, factures, regneark, regnearket, taulukko*, excelin, táblázat*, tabele, facturi, fakturaer, laskut, számlák, λογιστικό φύλλο, τιμολόγια',
  },
];

/** Other work, which none of the shipped services is: what a title asks for with such a word is no service, whatever it names beside. */
export const OTHER_WORK = {
  terms: `admin toko, admin online, admin olshop, customer service, host live, packing, kundendienst, übersetz*, traduct*, traducir, traduci*, traduc*, traduz*, tradut*, tradurre, traduire, vertal*, tłumacz*, przetłumacz*, překlad*, přelož*, översätt*, çevir*, çeviri*, tercüm*, перевод*, перевест*, переведен*, переклад*, перекласт*, terjemah*, penerjemah*, menerjemahkan, dolmetsch*, interprète*,
    intérprete*, foto*, photograph*, photo*, fotógraf*, фото*, фотограф*, fotoğraf*, kameramann, kamera, cameraman, caméraman, kameraman*, camarógrafo*, filmer, app, apps, appentwickler*, aplicación*, aplicativo*, applicazion*, appli, application mobile, aplikacj*, aplikac*, uygulama*, приложени*, застосун*,
    aplikasi, android, ios, flutter, kotlin, swift, unity, unreal, spiel, jeu, juego, jogo, gioco, gra, hra, oyun, игр*, 3d, cad, hosting, umzug, domain, nachhilfe*, nachhilfelehrer*, clases, aulas, lezioni, lekcj*, korepetycj*, doučování, ders, урок*, репетитор*, buchhalter*, comptable*, contable*, contador*, contabile, księgowa, księgowej, księgowy, księgowego, účetní,
    bokförare, muhasebeci*, бухгалтер, бухгалтера, akuntan, steuerberat*, lektorat, korrektorat, korrektur*, korrekturlesen, correction, relecture, corrector, corrección, revisor*, revisão, correttore, correzione, correctie, korekt*, korektor*, korektur*, korrekturläs*, корректор*, вычит*, коректор*, tester, testeurs, testadores, тестировщик*, тестувальник*, verkäufer*, vendeur*, vendedor*,
    venditor*, verkoper*, sprzedawc*, prodavač*, prodejc*, säljare, satış, продавец, продавц*, kellner*, kellnerin, fahrer, chauffeur, conductor, motorista, autista, kierowc*, řidič*, şoför*, водител*, supir, kasir, putz*, reinigung*, ménage, limpieza, limpeza, pulizie, schoonmaak*, sprzątani*, úklid*, städ*, temizlik*, уборк*,
    illustrat*, ilustra*, ilustrad*, ilustrác*, ilustrátor*, illustrazion*, illustrat*, иллюстра*, ілюстра*, çizer, çizim*, таргетолог*, директолог*, virtuelle assistenz, assistente virtual*, asistente virtual, asystent*, asistent*, помощник*, помічник*, tattoo*, tatouage, tatuaje, sänger*, musiker*,
    kundenservice, support, kundenbetreuung, animation, animación, animação, animazion*, animacj*, анимаци*, аніматор*, penetrationstest, netzwerk, devops, sysadmin, системный администратор, präsentation*, presentación*, présentation*, apresentaç*, presentazion*, prezentacj*, prezentac*, sunum*, презентац*, presentasi, webinar*, umfrage*, encuesta*, sondage*, oversæt*, oversett*, omset*, oversætt*, kääntä*, käännö*, käännä*, fordít*, tolmács*, tradu*, μετάφρασ*, μεταφρασ*, μεταφρά*, fotograf*, valokuva*, kuvaaja*, fényképész*, fotós*, fotót*, φωτογρά*, φωτογρα*, korrektur*, oikoluk*, lektorál*, corectur*, διόρθωσ*, bogholder*, regnskapsfør*, kirjanpitä*, könyvel*, contabil*, λογιστ*, lektiehjælp*, leksehjelp*, tukiopet*, yksityisopet*, korrepet*, meditați*, meditati*, ιδιαίτερα, rengøring*, renhold*, vaskehjelp*, siivo*, takarít*, curățeni*, curateni*, καθαρισ*, καθαρίστρι*, chauffør*, sjåfør*, kuljetta*, sofőr*, gépkocsivezető*, șofer*, sofer*, οδηγ*, sælger*, selger*, myyj*, eladó*, értékesítő*, vânzăt*, vanzat*, πωλητ*, πωλήτρι*, tjener*, servitør*, kok, kokk*, tarjoil*, kokki*, szakács*, felszolgáló*, ospătar*, ospatar*, bucătar*, bucatar*, σερβιτόρ*, μάγειρ*, tegning*, tegner*, kuvitta*, kuvitus*, rajzol*, illusztrá*, ilustra*, εικονογράφ*, mobilapp*, sovellus*, sovelluk*, applikáci*, alkalmazásfejl*, aplicați*, aplicati*, εφαρμογ*, ompelij*, varrón*, kundeservice*, asiakaspalvel*, ügyfélszolg*, relații clienți, εξυπηρέτηση πελατών, flyttehj*, muutto*, költöztet*, maler*, maalar*, szobafest*, zugrav*, βαψίμ*, elektriker*, sähkö*, villanyszerel*, electrician*, ηλεκτρολόγ*, rørlegger*, putkimie*, vízszerel*, instalator*, υδραυλικ*, tømrer*, snekker*, kirvesmie*, asztalos*, tâmplar*, prezentare powerpoint`,
  strings:
    '서버, 관리자, 상담원, 服务器, サーバー, 运维, 修图, 翻译, 翻訳, 번역, 通訳, 통역, 口译, 摄影, 撮影, 촬영, 摄像, 小程序, アプリ, 어플, 游戏, ゲーム, 게임, 插画, イラスト, 일러스트, 前端开发, 后端开发, 会计, 経理, 经理, 校对, 校正, 교정, 家教, 家庭教師, 과외, 測試, 测试, テスター, 3d, モデリング, アニメ, 动画制作, 애니메이션, 客服, 客户服务, 营业员, 销售, 営業, 영업',
} as const;

/** Words that ask, before what they ask for and behind it. */
export const ASKS = {
  before: `wer, quelqu'un, alguém, alguien, qualcuno, ktoś, někdo, någon, nogen, noen, joku, valaki, cineva, κάποιος, κάποιον, biri, quién, quien, chi, hätte gern, hätten gern, will, wil, willen, vill, vil, haluaisin, haluaisimme, fehlt uns, il me faut, il nous faut, ocupo, quiero, queremos, quero, queria, vorrei, vorremmo, chcę, chcemy, chci, chceme, marzy, хочу, хотим, хотел*, хочу щоб, нам нужен, istiyoruz, istiyorum, ada yang bisa, kto, kdo, кто, хто, vem, siapa, quién, quem, chi mi, qui saurait, kim yapabilir, kim yapar, suche, suchen, sucht, brauche, brauchen, benötige, benötigen, wer kann, wer macht, wer baut, wer erstellt, kennt wer, kann jemand, kann mir, jemand der, jemanden der, jemanden die, jemand die, vergeben, beauftragen, möchten, möchte, cherche, cherchons, recherche, recherchons, besoin, avons besoin, quelqu'un pour, qui peut,
    je voudrais, busco, buscamos, busca, necesito, necesitamos, necesita, se busca, solicito, requiere, requerimos, alguien que, quién puede, procuro, procuramos, procura, preciso, precisamos, precisa se, alguém que, alguém para, quem faz, contrata, contrato, cerco, cerchiamo, cercasi, ci serve, mi serve, abbiamo bisogno, ho bisogno, qualcuno che,
    zoek, zoeken, gezocht, nodig, iemand die, wie kan, wie maakt, gevraagd, szukam, szukamy, poszukuję, poszukujemy, potrzebuję, potrzebujemy, zlecę, zlecimy, potrzebny, potrzebna, kto zrobi, ktoś kto, kogoś kto, hledám, hledáme, sháním, potřebuji, potřebuju, potřebujeme, poptávám, poptáváme, zadám, kdo udělá, kdo mi, söker, letar efter, behöver, någon som,
    vem kan, ищу, ищем, нужен, нужна, нужно, нужны, требуется, требуются, надо, закажу, необходимо, необходим, кто может, кто сделает, шукаю, шукаємо, потрібен, потрібна, потрібно, потрібні, треба, замовлю, хто може, хто зробить, cari, mencari, dicari, butuh, membutuhkan, dibutuhkan, yang bisa, lowongan, loker, tolong, mau bikin, mau buat, pago, aiuto con, ayuda con, ajuda com, søger, søges, søker, søkjer, trenger, treng, mangler, hvem kan, kven kan, hvem laver, hvem lager, nogen der, nogen som, noen som, nokon som, en der kan, en som kan, brug for, kan nogen, kan noen, få lavet, få laget, skal bruge, leter etter, leder efter, ser etter, ønsker, etsin, etsimme, haetaan, haemme, tarvitsen, tarvitsemme, tarvitaan, tarviin, kaipaan, kuka, kuka tekee, osaako joku, osaisko joku, osaisiko joku, voisko joku, joku joka, löytyykö, keresek, keresünk, keres, kellene, kéne, kell, szükségem, ki tudna, ki vállal, ki készít, valaki aki, valakit aki, szeretnék, caut, căutăm, cautam, se caută, se cauta, am nevoie, avem nevoie, nevoie de, cine poate, cine face, cineva care, vreau, doresc, dorim, angajăm, ψάχνω, ψαχνω, ψάχνουμε, ζητείται, ζητειται, ζητάμε, ζητώ, ζητάω, χρειάζομαι, χρειαζομαι, χρειαζόμαστε, αναζητώ, αναζητούμε, ποιος μπορεί, ποιος μπορει, ποιος αναλαμβάνει, θέλω, θελω, θα ήθελα, κάποιον που, κάποιον να`,
  behind: `wer kann, wer macht, wer baut, wer könnte, wie kan, wie maakt, wie bouwt, qui peut, qui sait, quién lo hace, quién puede, quem faz, quem consegue, chi può, chi lo fa, kto zrobi, kto potrafi, kto podejmie, kdo umí, kdo by, vem kan, hvem laver, hvem kan, kven kan, kuka osaa, ki tudja, ki vállalja, cine poate, ποιος μπορεί, ποιος αναλαμβάνει, yapabilecek, kim yapar, кто может, кто возьмётся, кто возьмется, кто сделает, хто може, хто візьметься, хто зробить, siapa bisa, siapa yang bisa, kaun kar, gesucht, gesuch, íratnék, íratnánk, készíttetnék, készíttetnénk, csináltatnék, csináltatnánk, terveztetnék, vágatnék, kérek, kérünk, zoekt, sökes, heeft, hilft wer, gezocht, gevraagd, nodig, sökes, söks, efterlyses, sucht, suchen, aranıyor, arıyorum, arıyoruz, lazım, gerekiyor, gerekli, ihtiyacım, ihtiyacımız, yaptırmak, yaptıracağım, yaptırılacak, alınacaktır, poszukiwany, poszukiwana, brauche, benötigt, recherché, recherchée, chahiye, chaiye, chahie, banwani, banwana, karwana, banwani hai, требуется, нужен, нужна, нужны,
    poptávka, cercasi, søges, søkes, haetaan, haussa, tarvitaan, kaivataan, etsitään, keresek, keresünk, keres, kellene, kéne, kell, ζητείται, hvem kan, szeretnék, szeretnénk, készítése, elkészítése`,
  strings:
    '募集, お願い, 探して, 求む, 依頼, 作ってくれる, してくれる, 需要, 想找, 找人, 找个, 找一, 寻找, 寻求, 招, 求, 外包, 急聘, 구합니다, 구해요, 구인, 찾습니다, 찾아요, 찾고, 모집, 맡기, 의뢰, 모십니다, 필요, 외주, 부탁',
} as const;

/** Whose something is, before it: `unsere Website`. */
export const OWN = `mein meine meinen meinem meiner unser unsere unseren unserem unserer unserm dein deine mon ma mes notre nos mi mis nuestro nuestra nuestros meu minha meus nosso nossa mio mia miei nostro nostra mijn onze ons mój moja moje mojej moją mojego nasz nasza nasze naszej naszą naszego můj moje mého mou náš naše našeho naši našim naší min mitt mina vår vårt våra
  benim bizim мой моя моё моего моей мою наш наша наше нашего нашей нашу мого моєї моєму нашого нашої vores jeres meidän minun honlapunk weboldalunk honlapom weboldalam meu mea nostru noastră noastra μου μας`;

/** What puts a thing in the place of another one's purpose: `für die Website`. */
export const PLACES = `für im in auf zu zur zum von vom der des pour sur dans de du des par para con por do da no na dos em per su nel nello sul del dello voor op van aan dla na do z od ze pro k ve v för på till av i için для на к с із до untuk di pada dari fra mellem mellom pentru către για στο στην σε από του της το`;

/** Whoever does it: `jemand für eine Website`. */
export const PEOPLE = `jemand jemanden freelancer freelancerin freiberufler person entwickler programmierer profi experten quelqu'un freelance prestataire personne alguien persona freelancer profesional programador desarrollador alguém profissional pessoa qualcuno persona professionista iemand freelancer kogoś ktoś osoby osobę wykonawcy fachowca někoho někdo člověka programátora
  någon utvecklare biri birini kişi geliştirici человек человека исполнителя исполнитель кто специалист разработчик программист людину виконавця orang seseorang developer agentur agence agencia nogen noen nokon udvikler utvikler freelancer joku jonkun jotakuta tekijä tekijää osaaja osaajaa valaki valakit szakember szakembert fejlesztő fejlesztőt cineva persoană programator κάποιον κάποιος άτομο προγραμματιστή`;

/** To make something anew that is there: `unsere Website überarbeiten`. */
export const REDO = `relaunch*, redesign*, neu machen, neu gestalten, neugestaltung, überarbeit*, modernisier*, erneuer*, auffrisch*, umbau*, refonte, refaire, moderniser, rediseñ*, rehacer, renovar, modernizar, refazer, reformular, redesenh*, rifare, rifacimento, restyling, rinnovar*, vernieuw*, opfris*, odśwież*, przebudow*, przerobi*, předělat, předělán*, redesignu,
  modernizac*, göra om, förnya, bygga om, yenile*, yeniden, передела*, редизайн*, обновить, обновлен*, переробит*, переробк*, оновит*, rombak, perbarui, lave om, opdater*, oppdater*, fornye, frisk* op, oppgrader*, uudista*, uusia, uudet, uusimi*, päivittä*, felújít*, megújít*, modernizál*, átalakít*, refacere, refacem, refăc*, reface, moderniz*, actualiz*, ανανέωσ*, ανανεώσ*, αναβάθμισ*`;

/** Said of a lasting job, in which a trade is no work to be ordered. */
export const LASTING = {
  terms: `vollzeit, festanstellung, unbefristet, festangestellt*, m w d, w m d, m w x, cdi, temps plein, alternance, jornada completa, tiempo completo, contrato indefinido, nómina, clt, tempo integral, carteira assinada, tempo indeterminato, full time, ral, vaste dienst, vast contract, fulltime, umowa o pracę, umowę o pracę, pełny etat, etat, plný úvazek, hpp, heltid, tillsvidare*, fast anställning,
    tillsvidareanställning, tam zamanlı, sgk, kadrolu, полная занятость, полный рабочий день, трудовой договор, официальное трудоустройство, оформление по тк, тк рф, повна зайнятість, повний робочий день, karyawan tetap, bpjs, penuh waktu, fuldtid*, fastansæt*, fastansat, fulltid*, fast stilling, 100 stilling, fast ansettelse, vakituinen, vakituista, vakinainen, kokoaikai*, kokopäivä*, työsuhde, työsuhteen, teljes munkaidő*, teljes állás*, főállás*, munkaviszony*, cafetéria, normă întreagă, norma intreaga, contract de muncă, contract de munca, perioadă nedeterminată, perioada nedeterminata, bonuri de masă, bonuri de masa, πλήρης απασχόληση, πλήρη απασχόληση, πλήρους απασχόλησης, πλήρες ωράριο, αορίστου χρόνου`,
  strings: '全职, 五险一金, 年终奖, 双休, 正社員, 契約社員, 社会保険, 정규직, 4대보험, 연봉',
} as const;
