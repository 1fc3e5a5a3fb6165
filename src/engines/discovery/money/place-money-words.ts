/** Places, ways to pay, taxes, domains and telephone codes by country. Tables to be read and changed. */

/** What names a country, in lower case, parted by commas; two words with a blank between. Names that are people's or many countries' are left out. */
export interface Country {
  /** ISO 4217 */
  readonly money: string;
  /** Its people write their money `$`. */
  readonly isDollar: boolean;
  readonly places: string;
  /** What only its people speak of: taxes, ways to pay. */
  readonly signs: string;
  /** Such words that count only in capitals. */
  readonly capitals: string;
  /** Parts of the country, behind a comma and in capitals. */
  readonly codes: string;
  readonly domains: string;
  readonly dial: string;
}

const NONE = { isDollar: false, places: '', signs: '', capitals: '', codes: '', domains: '', dial: '' } as const;

export const COUNTRIES: readonly Country[] = [
  {
    money: 'AUD',
    isDollar: true,
    places:
      'sydney,melbourne,brisbane,perth,adelaide,canberra,hobart,geelong,wollongong,toowoomba,townsville,cairns,ballarat,bendigo,parramatta,fremantle,fitzroy,penrith,gold coast,sunshine coast,alice springs,byron bay,australia,tasmania,queensland,bundaberg,rockhampton,launceston,mandurah,bunbury,geraldton,kalgoorlie,wodonga,wagga wagga,dubbo,lismore,coffs harbour,port macquarie,katoomba,gosford,shepparton,mildura,warrnambool,traralgon,gippsland,footscray,dandenong,frankston,noosa,caboolture,kununurra,karratha,whyalla,mount gambier,barossa,illawarra,marrickville,bondi,brunswick heads,nimbin,mullumbimby,yarra valley,margaret river,hunter valley',
    signs: 'superannuation,plus super,payid,centrelink',
    capitals: 'ABN,TFN,NSW,QLD,WWCC',
    codes: 'VIC,ACT,TAS',
    domains: 'au',
    dial: '61',
  },
  {
    money: 'CAD',
    isDollar: true,
    places:
      'toronto,vancouver,halifax ns,dartmouth ns,truro ns,victoria bc,surrey bc,richmond bc,langley bc,abbotsford bc,regina sk,calgary,edmonton,ottawa,montreal,montréal,winnipeg,mississauga,brampton,etobicoke,oakville,oshawa,guelph,brantford,lethbridge,fredericton,red deer,thunder bay,medicine hat,saskatoon,kelowna,burnaby,nanaimo,moncton,québec,quebec,gatineau,alberta,saskatchewan,manitoba,nova scotia,new brunswick,british columbia,north york,canada,charlottetown,summerside,lunenburg,cape breton,corner brook,trois rivières,trois rivieres,sherbrooke,longueuil,kitchener,sudbury,sault ste,orillia,sarnia,moose jaw,grande prairie,fort mcmurray,canmore,kamloops,prince george,penticton,abbotsford,chilliwack,coquitlam,squamish,saanich,whitehorse,yellowknife,iqaluit,newfoundland,ontario,yukon,nunavut,salt spring',
    signs: 'e transfer,e transfers,etransfer,etransfers,interac,kijiji',
    capitals: 'HST,QST,TPS,TVQ,RRSP',
    codes: 'ON,BC,AB,QC,SK,MB,NB,PEI',
    domains: 'ca',
    dial: '',
  },
  {
    money: 'NZD',
    isDollar: true,
    places:
      'auckland,christchurch,dunedin,tauranga,invercargill,queenstown,rotorua,whangarei,new plymouth,palmerston north,new zealand,aotearoa,oamaru,timaru,kaikoura,greymouth,hokitika,ashburton,wanaka,wānaka,masterton,wairarapa,lower hutt,upper hutt,porirua,paraparaumu,kapiti,whanganui,wanganui,feilding,taupo,taupō,tokoroa,whakatane,whakatāne,gisborne,waikato,te awamutu,coromandel,waiheke,takapuna,manukau,papakura,pukekohe,kerikeri,kaitaia,dargaville,otago,taranaki,te anau,ponsonby,petone,lyttelton',
    signs: 'kiwisaver,trademe,kia ora',
    capitals: 'NZ',
    codes: '',
    domains: 'nz',
    dial: '64',
  },
  {
    money: 'SGD',
    isDollar: true,
    places:
      'singapore,tampines,jurong,yishun,punggol,sengkang,bedok,clementi,serangoon,bishan,toa payoh,ang mo,bukit timah,bukit batok,choa chu,pasir ris',
    signs: 'paynow',
    capitals: 'CPF,HDB,PSLE',
    codes: '',
    domains: 'sg',
    dial: '65',
  },
  {
    money: 'HKD',
    isDollar: true,
    places: 'hong kong,kowloon,wan chai,mong kok,tsim sha,sheung wan,sai kung,tuen mun,causeway bay',
    signs: '',
    capitals: 'MPF',
    codes: '',
    domains: 'hk',
    dial: '852',
  },
  {
    ...NONE,
    money: 'MXN',
    places: 'cdmx,guadalajara,monterrey,tijuana,querétaro,queretaro,zapopan,cancún,mexico city,méxico,mexico',
    signs: 'oxxo',
    capitals: 'SPEI,MXN',
    domains: 'mx',
    dial: '52',
  },
  {
    ...NONE,
    money: 'PHP',
    places: 'manila,cebu,davao,makati,taguig,pasig,bgc,quezon city,philippines,pinoy,pinay,pilipinas,cavite,iloilo,baguio',
    signs: 'gcash,sahod,lang po,budget ko,naghahanap,pasahod,pabili',
    domains: 'ph',
    dial: '63',
  },
  {
    ...NONE,
    money: 'INR',
    places:
      'mumbai,delhi,bangalore,bengaluru,pune,hyderabad,chennai,kolkata,ahmedabad,jaipur,surat,noida,gurgaon,gurugram,lucknow,indore,kochi,chandigarh,nagpur,coimbatore,vadodara,bhopal,kerala,gujarat,india',
    signs: 'gpay,paytm,phonepe,bhk',
    capitals: 'UPI,CTC,LPA',
    domains: 'in',
    dial: '91',
  },
  {
    ...NONE,
    money: 'PKR',
    places: 'karachi,lahore,islamabad,rawalpindi,faisalabad,peshawar,multan,pakistan',
    signs: 'easypaisa,jazzcash',
    capitals: 'PKR',
    domains: 'pk',
    dial: '92',
  },
  { ...NONE, money: 'BDT', places: 'dhaka,chittagong,sylhet,bangladesh', signs: 'bkash', dial: '880' },
  { ...NONE, money: 'LKR', places: 'colombo,kandy,sri lanka', capitals: 'LKR', domains: 'lk', dial: '94' },
  { ...NONE, money: 'NPR', places: 'kathmandu,pokhara,nepal', signs: 'esewa', capitals: 'NPR', domains: 'np', dial: '977' },
  {
    ...NONE,
    money: 'NGN',
    places: 'lagos,abuja,ibadan,port harcourt,enugu,kaduna,ikeja,lekki,abeokuta,ilorin,owerri,naija,nigeria,nigerian',
    signs: 'naira,abeg,opay',
    capitals: 'NYSC',
    domains: 'ng',
    dial: '234',
  },
  {
    ...NONE,
    money: 'KES',
    places: 'nairobi,mombasa,kisumu,nakuru,eldoret,thika,kenya,kenyan',
    signs: 'ksh,kshs',
    domains: 'ke',
    dial: '254',
  },
  { ...NONE, money: 'UGX', places: 'kampala,entebbe,uganda', capitals: 'UGX', domains: 'ug', dial: '256' },
  { ...NONE, money: 'TZS', places: 'arusha,dodoma,mwanza,tanzania,dar es', capitals: 'TZS', domains: 'tz', dial: '255' },
  { ...NONE, money: 'GHS', places: 'accra,kumasi,ghana', signs: 'cedis', domains: 'gh', dial: '233' },
  {
    ...NONE,
    money: 'ZAR',
    places:
      'johannesburg,joburg,jhb,durban,pretoria,centurion,midrand,sandton,randburg,roodepoort,stellenbosch,bloemfontein,gqeberha,cape town,south africa',
    capitals: 'ZAR',
    domains: 'za',
    dial: '27',
  },
  {
    ...NONE,
    money: 'GBP',
    places:
      'london,manchester,leeds,bristol,glasgow,edinburgh,cardiff,liverpool,sheffield,nottingham,leicester,brighton,swansea,belfast,england,scotland,wales,yorkshire,lancashire,cornwall,devon,cumbria,northumberland,shropshire,gloucestershire,herefordshire,worcestershire,warwickshire,oxfordshire,hertfordshire,bedfordshire,buckinghamshire,wiltshire,dorset,east anglia,orkney,shetland,hebrides,aberdeenshire,perthshire,anglesey,pembrokeshire,ceredigion,gwynedd,snowdonia,penarth,merthyr,llandudno,wrexham,carmarthen,northern ireland,kettering,corby,wellingborough,northampton,ipswich,norwich,lowestoft,colchester,chelmsford,milton keynes,luton,swindon,cheltenham,exeter,truro,penzance,torquay,bournemouth,southampton,eastbourne,worthing,maidstone,croydon,hackney,brixton,walthamstow,stockport,salford,oldham,rochdale,blackpool,warrington,huddersfield,wakefield,harrogate,grimsby,doncaster,rotherham,barnsley,wolverhampton,coventry,walsall,telford,shrewsbury,sunderland,gateshead,middlesbrough,darlington,inverness,falkirk',
    capitals: 'UK,IR35',
    domains: 'uk',
    dial: '44',
  },
  {
    ...NONE,
    money: 'EUR',
    places:
      'dublin,galway,ireland,berlin,munich,hamburg,vienna,amsterdam,lisbon,madrid,barcelona,paris,milan,germany,france,spain,netherlands,limerick,donegal,sligo,kilkenny,wicklow,tralee,killarney,dundalk,drogheda,athlone,leitrim,connemara,frankfurt,köln,cologne,leipzig,dresden,stuttgart,düsseldorf,bremen,hannover,nürnberg,freiburg,graz,linz,salzburg,innsbruck,austria,rotterdam,utrecht,groningen,eindhoven,ghent,antwerp,brussels,belgium,leuven,marseille,toulouse,bordeaux,nantes,strasbourg,rennes,seville,málaga,bilbao,coimbra,algarve,portugal,turin,bologna,palermo,italy,thessaloniki,greece,helsinki,tampere,turku,finland,tallinn,tartu,estonia,riga,latvia,vilnius,lithuania,ljubljana,slovenia,bratislava,slovakia,luxembourg',
    domains: 'de,ie,fr,es,it,nl',
    dial: '353',
  },
  { ...NONE, money: 'COP', places: 'bogotá,bogota,medellín,medellin,colombia', signs: 'nequi', domains: 'co' },
  { ...NONE, money: 'ARS', places: 'buenos aires,caba,argentina', signs: 'mercado pago', domains: 'ar', dial: '54' },
  { ...NONE, money: 'CLP', places: 'valparaíso,valparaiso,chile,santiago de', domains: 'cl', dial: '56' },
  {
    ...NONE,
    money: 'USD',
    isDollar: true,
    places:
      'new york,nyc,brooklyn,manhattan,los angeles,san francisco,san diego,san jose,bay area,seattle,chicago,boston,denver,dallas,houston,austin,atlanta,miami,phoenix,philadelphia,portland,detroit,minneapolis,las vegas,florida,texas,california,oregon,arizona,united states',
    signs: 'venmo,zelle',
    capitals: 'US,USA,USD',
    codes:
      'AL,AK,AZ,AR,CA,CO,CT,DE,FL,GA,HI,ID,IL,IN,IA,KS,KY,LA,MA,MD,ME,MI,MN,MO,MS,MT,NC,ND,NE,NH,NJ,NM,NV,NY,OH,OK,OR,PA,RI,SC,SD,TN,TX,UT,VA,VT,WA,WI,WV,WY',
  },
];

/** Before a place where the work, or whoever pays, is. */
export const HERE: ReadonlySet<string> = new Set(
  'in near around at based located location inner greater downtown central north south east west of from area suburb visit our outside across by between throughout'.split(
    ' ',
  ),
);
/** Whole countries: much is told of them that is not there, so `in Canada` needs one of the words before it. */
export const WIDE: ReadonlySet<string> = new Set(
  'canada,australia,new zealand,mexico,méxico,philippines,india,pakistan,bangladesh,nepal,sri lanka,nigeria,kenya,uganda,tanzania,ghana,south africa,england,scotland,wales,ireland,germany,france,spain,netherlands,colombia,argentina,chile,united states,portugal,italy,greece,finland,estonia,latvia,lithuania,slovenia,slovakia,austria,belgium,ontario,otago'.split(
    ',',
  ),
);
export const LIVES: ReadonlySet<string> = new Set(
  'based located live living am m re are here us we office role position job'.split(' '),
);
/** Before that: what is elsewhere, or somebody else. */
export const NOT_HERE: ReadonlySet<string> = new Set(
  'country countries customers customer clients users people friends family brother sister son daughter mum mom dad job work moved moving shipping ship ships sold sell markets market buyers supplier suppliers stores not lived born hotels travel trip holiday'.split(
    ' ',
  ),
);
/** Before a place in a title: a way there. */
export const WAY: ReadonlySet<string> = new Set('to from like vs versus visiting'.split(' '));
/** Work that is done from anywhere. */
export const NOWHERE: ReadonlySet<string> = new Set(
  'remote remotely anywhere worldwide international overseas global globally'.split(' '),
);

/** Of numbers that begin like those of the United States. https://cnac.ca/co_codes/co_code_status.htm */
export const CANADIAN_AREAS: ReadonlySet<string> = new Set(
  `204 226 236 249 250 257 263 289 306 343 354 365 367 368 382 387 403 416 418 428 431 437 438 450 460 468 474 506 514 519 548 579 581 584 587
  604 613 639 647 672 683 705 709 742 753 778 780 782 807 819 825 867 873 879 902 905 942`.split(/\s+/),
);
