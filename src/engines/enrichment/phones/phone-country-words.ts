/**
 * What a text names that lies in one country: its names, people, large cities and money. Tables to be read and changed: lower case, `+` for a blank, and
 * only words that mean that country and nothing else.
 */

/** Countries whose numbers may also be told by their form alone. */
export const COUNTRY_SIGNS = `
US usa u.s. america american united+states nyc new+york san+francisco los+angeles chicago boston seattle austin houston dallas denver atlanta miami california texas florida ohio michigan virginia brooklyn manhattan philadelphia phoenix arizona oregon colorado pennsylvania illinois minneapolis tampa orlando las+vegas san+diego sacramento pittsburgh usd tennessee nashville memphis kentucky louisville indianapolis iowa kansas nebraska omaha missouri milwaukee wisconsin minnesota wyoming idaho boise utah nevada oklahoma tulsa arkansas louisiana alabama mississippi connecticut massachusetts vermont maryland baltimore cincinnati detroit tucson albuquerque honolulu hawaii alaska chattanooga knoxville
CA canada canadian toronto vancouver montreal ottawa calgary edmonton ontario quebec cad winnipeg saskatoon halifax saskatchewan manitoba alberta nova+scotia c$
GB uk u.k. britain british england scotland wales london manchester birmingham leeds bristol glasgow edinburgh gbp £ quid liverpool nottingham cardiff sheffield belfast swansea sunderland leicester coventry wolverhampton huddersfield bradford inverness dundee wigan croydon norwich brighton hackney camden lambeth islington walthamstow brixton peckham hove yorkshire lancashire cheshire cornwall devon dorset somerset essex cumbria bedfordshire hertfordshire buckinghamshire oxfordshire cambridgeshire gloucestershire staffordshire derbyshire lincolnshire shropshire truro stockport swindon maidstone exeter plymouth bournemouth southampton portsmouth winchester basingstoke guildford woking crawley eastbourne canterbury folkestone chelmsford colchester ipswich luton stevenage watford harlow peterborough kettering milton+keynes wrexham aberystwyth llandudno crewe warrington bolton oldham rochdale blackburn blackpool burnley carlisle kendal darlington middlesbrough hartlepool gateshead scarborough harrogate doncaster rotherham barnsley wakefield grimsby scunthorpe derry lisburn newry armagh antrim omagh fermanagh tyrone aberdeen stirling falkirk dunfermline kirkcaldy kilmarnock orkney shetland hebrides cotswolds midlands consett whitby skipton keighley penzance falmouth st+ives tewkesbury cheltenham gloucester hereford shrewsbury telford walsall solihull nuneaton loughborough nottinghamshire leicestershire warwickshire worcestershire herefordshire wiltshire sussex northumberland tyneside teesside merseyside salford wirral birkenhead southport morecambe hounslow ealing wandsworth lewisham tottenham barnet ilford romford dagenham slough maidenhead aldershot farnborough weymouth torquay paignton barnstaple taunton yeovil bridgwater minehead merthyr rhondda caerphilly pontypridd rhyl anglesey gwynedd powys ceredigion pembrokeshire carmarthen ayrshire lanarkshire aberdeenshire perthshire argyll oban pitlochry hmrc
IE ireland irish dublin cork+city galway limerick kilkenny waterford donegal wexford tipperary rathmines wicklow bray ennis sligo tralee killarney athlone mullingar dundalk drogheda navan naas letterkenny castlebar ballina westport clifden roscommon leitrim cavan monaghan kildare carlow laois offaly tullamore portlaoise clonmel dungarvan youghal cobh bantry skibbereen kinsale listowel nenagh thurles longford gorey enniscorthy arklow greystones maynooth malahide co+mayo co+clare co+cork co+kerry co+meath co+louth co+galway co+dublin county+cork county+mayo county+clare county+kerry connemara burren dingle tramore athenry tuam loughrea roscrea tallaght clondalkin blanchardstown dun+laoghaire drumcondra phibsborough ranelagh dalkey howth schull westmeath
IN india indian mumbai bangalore bengaluru delhi hyderabad chennai pune kolkata inr ₹ rupees lakh ahmedabad jaipur gurgaon noida kochi ludhiana amritsar chandigarh lucknow kanpur nagpur nashik aurangabad vadodara indore bhopal patna ranchi bhubaneswar visakhapatnam vizag vijayawada coimbatore madurai trivandrum thiruvananthapuram mysore mysuru mangalore mangaluru guwahati dehradun gurugram ghaziabad faridabad thane lakhs crore crores neft paytm kerala gujarat maharashtra karnataka rajasthan
PK pakistan pakistani karachi lahore islamabad pkr rawalpindi faisalabad multan peshawar quetta sialkot gujranwala easypaisa jazzcash
BD bangladesh bangladeshi dhaka bdt chittagong chattogram sylhet khulna rajshahi taka bkash
AU australia australian sydney melbourne brisbane perth adelaide aud hobart canberra fremantle geelong ballarat bendigo queensland tasmania nsw gold+coast wagga dubbo albury wodonga shepparton mildura bunbury kalgoorlie geraldton rockhampton townsville cairns toowoomba noosa byron+bay coffs+harbour wollongong launceston burnie alice+springs katoomba parramatta footscray frankston dandenong bondi gosford qld abn mornington gippsland a$
NZ zealand auckland wellington nzd nz christchurch dunedin tauranga rotorua napier invercargill timaru oamaru whanganui wanganui palmerston+north gisborne taupo queenstown wanaka blenheim whangarei taranaki new+plymouth waikato otago southland kapiti lower+hutt upper+hutt porirua masterton wairarapa ashburton kaikoura greymouth hokitika aotearoa coromandel kerikeri pukekohe manukau papakura takapuna remuera hawkes+bay
DE germany german deutschland berlin munich münchen hamburg cologne köln frankfurt stuttgart düsseldorf duesseldorf leipzig nürnberg hannover kassel dortmund bremen dresden bonn mannheim karlsruhe wiesbaden münster augsburg aachen kiel lübeck mainz erfurt rostock potsdam heidelberg nuremberg hanover bavaria bayern sachsen hessen saarbrücken regensburg würzburg bielefeld bochum duisburg wuppertal chemnitz magdeburg göttingen konstanz braunschweig
AT austria österreich vienna wien graz salzburg innsbruck linz klagenfurt villach dornbirn bregenz tirol tyrol kärnten steiermark vorarlberg
CH switzerland swiss schweiz zurich zürich geneva chf basel bern lausanne luzern lucerne winterthur st+gallen lugano appenzell
FR france french paris lyon marseille toulouse bordeaux lille nantes strasbourg montpellier rennes grenoble dijon reims le+havre perpignan nîmes avignon limoges clermont caen rouen mulhouse besançon la+rochelle annecy brittany bretagne normandy normandie provence alsace dordogne
ES spain spanish españa madrid barcelona valencia sevilla málaga malaga bilbao zaragoza granada cádiz alicante murcia mallorca ibiza tenerife las+palmas gijón oviedo coruña salamanca valladolid pamplona santander marbella andalucía andalusia catalonia
IT italy italian italia milan milano rome roma napoli torino firenze bologna genova genoa verona padova palermo catania cagliari modena perugia trieste sicily sardinia tuscany toscana brescia bergamo
PT portugal portuguese lisbon lisboa porto coimbra braga funchal algarve setúbal aveiro
NL netherlands dutch holland amsterdam rotterdam utrecht eindhoven groningen haarlem leiden delft tilburg breda nijmegen arnhem enschede maastricht den+haag hague zwolle almere apeldoorn amersfoort
BE belgium belgian brussels antwerp brugge ghent gent liège namur mechelen leuven bruges bruxelles charleroi oostende kortrijk hasselt flanders vlaanderen
PL poland polish polska warsaw warszawa krakow kraków pln zł wrocław wroclaw gdańsk gdansk poznań poznan łódź gdynia lublin katowice szczecin bydgoszcz białystok rzeszów toruń olsztyn
SE sweden swedish stockholm sek göteborg gothenburg malmö umeå uppsala linköping örebro västerås helsingborg norrköping jönköping
NO norway norwegian oslo nok trondheim bodø stavanger tromsø drammen kristiansand
DK denmark danish copenhagen dkk aarhus odense vejle esbjerg randers kolding horsens
FI finland finnish helsinki tampere turku espoo kuopio oulu jyväskylä vantaa
CZ czech prague czk praha brno ostrava plzeň olomouc liberec
RO romania bucharest cluj timisoara timișoara iași bucurești
GR greece athens thessaloniki θεσσαλονίκη αθήνα
TR turkey turkish türkiye istanbul ankara ₺ izmir bursa antalya
RU russia russian moscow москва россия rub ₽ петербург новосибирск екатеринбург казань спб
UA ukraine ukrainian kyiv kiev україна uah ₴ київ львів харків одеса дніпро lviv kharkiv
IL israel israeli tel+aviv ₪ jerusalem haifa shekel shekels nis
AE uae dubai emirates aed abu+dhabi sharjah ajman dhs
EG egypt cairo giza egp
ZA south+africa cape+town johannesburg zar durban pretoria joburg soweto stellenbosch bloemfontein gqeberha randburg sandton midrand roodepoort benoni boksburg kempton+park germiston polokwane nelspruit mbombela rustenburg pietermaritzburg port+elizabeth east+london gauteng limpopo kwazulu mpumalanga western+cape eastern+cape northern+cape knysna hermanus paarl khayelitsha potchefstroom bakkie south+african
NG nigeria nigerian lagos abuja ₦ naira ibadan port+harcourt enugu kaduna ilorin benin+city lekki ikeja surulere calabar warri asaba owerri onitsha abeokuta akure ngn
KE kenya kenyan nairobi kes mombasa nakuru kisumu eldoret thika machakos nyeri kiambu naivasha malindi kakamega kericho kitale ruiru ksh kshs mpesa matatu shamba
GH ghana accra kumasi takoradi cape+coast sunyani legon ghs ghc cedis cedi ghanaian
BR brazil brasil brazilian paulo janeiro florianópolis recife brl r$ curitiba fortaleza brasília campinas
MX mexico méxico mexican guadalajara monterrey mxn cdmx tijuana puebla
AR argentina buenos+aires
CO colombia bogota bogotá medellín medellin
CL chile santiago
PH philippines filipino manila cebu makati quezon davao taguig pasig php₱ ₱ baguio iloilo caloocan pasay mandaluyong marikina parañaque las+pinas cavite batangas bacolod zamboanga tacloban gcash barangay pinoy
ID indonesia indonesian jakarta idr surabaya bandung yogyakarta rupiah denpasar canggu ubud bali
MY malaysia malaysian kuala+lumpur petaling+jaya selangor penang johor ipoh melaka malacca kuching kota+kinabalu shah+alam myr ringgit
SG singapore sgd tampines jurong bedok ang+mo punggol sengkang yishun hougang toa+payoh clementi hdb s$
VN vietnam hanoi saigon ho+chi da+nang vnd
TH thailand bangkok chiang+mai phuket pattaya baht thb
JP japan japanese tokyo osaka 日本 東京 kyoto yokohama nagoya fukuoka jpy
CN china chinese beijing shanghai shenzhen 中国 北京 上海 深圳 人民币
HK hong+kong kowloon hkd wan+chai mong+kok new+territories
TW taiwan taipei kaohsiung taichung twd ntd
KR korea seoul busan incheon krw
`;

/** Countries whose numbers count only where the text names them: told by form, each of them would take some from a larger one. */
export const OTHER_COUNTRY_SIGNS = `
UG uganda ugandan kampala entebbe mbarara gulu ugx
TZ tanzania tanzanian dar+es dodoma arusha mwanza zanzibar tzs
ZM zambia zambian lusaka ndola kitwe zmw
ZW zimbabwe zimbabwean harare bulawayo mutare
RW rwanda rwandan kigali rwf
ET ethiopia ethiopian addis
BW botswana gaborone
NA namibia namibian windhoek
MW malawi blantyre lilongwe
SN senegal dakar
CM cameroon douala yaoundé
MA morocco moroccan casablanca marrakech rabat tangier
TN tunisia tunisian tunis
DZ algeria algerian algiers
LK sri+lanka lankan colombo kandy lkr
NP nepal nepali nepalese kathmandu pokhara npr
KH cambodia cambodian phnom+penh
SA saudi riyadh jeddah dammam
QA qatar qatari doha
KW kuwait kuwaiti kwd
BH bahrain manama
OM oman omani muscat
JO amman jordanian
LB lebanon lebanese beirut
JM jamaica jamaican montego+bay j$
TT trinidad tobago chaguanas
PE peru peruvian
EC ecuador quito guayaquil
UY uruguay montevideo
LU luxembourg
SK slovakia slovak bratislava košice
HU hungary hungarian budapest debrecen szeged huf forint
HR croatia croatian zagreb
SI slovenia slovenian ljubljana
RS serbia serbian belgrade beograd
BG bulgaria bulgarian plovdiv varna
EE estonia estonian tallinn tartu
LV latvia latvian riga
LT lithuania lithuanian vilnius kaunas
IS iceland icelandic reykjavik reykjavík
MT malta maltese valletta
CY cyprus cypriot nicosia limassol
`;
