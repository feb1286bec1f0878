/**
 * The states of the world: ISO code | name | other names | stems of adjectives | inhabitant (masculine, with the
 * feminine behind a slash where it is irregular) | what stands for the name before a hyphen | capital | other names of
 * the capital. Names, adjectives and inhabitants follow the list of state names of the German Foreign Office
 * (Auswärtiges Amt, "Verzeichnis der Staatennamen") and, where papers write otherwise, German newspapers. The last line
 * is no state, but has an adjective as states have.
 */
export const STATES = `
AF | Afghanistan | Islamische Republik Afghanistan; Islamisches Emirat Afghanistan | afghanisch | Afghane | | Kabul |
EG | Ägypten | Arabische Republik Ägypten | ägyptisch | Ägypter | | Kairo |
AL | Albanien | Republik Albanien | albanisch | Albaner | | Tirana |
DZ | Algerien | Demokratische Volksrepublik Algerien | algerisch | Algerier | | Algier |
AD | Andorra | Fürstentum Andorra | andorranisch | Andorraner | | Andorra la Vella |
AO | Angola | Republik Angola | angolanisch | Angolaner | | Luanda |
AG | Antigua und Barbuda | | antiguanisch | Antiguaner | | Saint John’s | Saint John's; St. John’s; St. John's
GQ | Äquatorialguinea | Republik Äquatorialguinea; Äquatorial-Guinea | äquatorialguineisch | Äquatorialguineer | | Ciudad de la Paz | Oyala; Djibloho
AR | Argentinien | Argentinische Republik | argentinisch | Argentinier | | Buenos Aires |
AM | Armenien | Republik Armenien | armenisch | Armenier | | Eriwan | Jerewan; Yerevan
AZ | Aserbaidschan | Republik Aserbaidschan | aserbaidschanisch | Aserbaidschaner | | Baku |
ET | Äthiopien | Demokratische Bundesrepublik Äthiopien | äthiopisch | Äthiopier | | Addis Abeba | Addis Ababa
AU | Australien | | australisch | Australier | | Canberra |
BS | Bahamas | Commonwealth der Bahamas | bahamaisch | Bahamaer | | Nassau |
BH | Bahrain | Königreich Bahrain | bahrainisch | Bahrainer | | Manama |
BD | Bangladesch | Volksrepublik Bangladesch; Bangladesh | bangladeschisch | Bangladescher Bangladeschi/Bangladeschi | | Dhaka | Dakka
BB | Barbados | | barbadisch | Barbadier | | Bridgetown |
BY | Belarus | Republik Belarus; Weißrussland; Weissrussland | belarussisch belarusisch weißrussisch weissrussisch | Belarusse Belaruse Weißrusse Weissrusse | | Minsk |
BE | Belgien | Königreich Belgien | belgisch | Belgier | | Brüssel |
BZ | Belize | | belizisch | Belizer | | Belmopan |
BJ | Benin | Republik Benin | beninisch | Beniner | | Porto-Novo | Porto Novo
BT | Bhutan | Königreich Bhutan | bhutanisch | Bhutaner | | Thimphu |
BO | Bolivien | Plurinationaler Staat Bolivien | bolivianisch | Bolivianer | | Sucre |
BA | Bosnien und Herzegowina | Bosnien-Herzegowina; Bosnien | bosnisch bosnisch-herzegowinisch | Bosnier | Bosnien | Sarajevo | Sarajewo
BW | Botsuana | Republik Botsuana; Botswana; Republik Botswana | botsuanisch botswanisch | Botsuaner Botswaner | | Gaborone |
BR | Brasilien | Föderative Republik Brasilien | brasilianisch | Brasilianer | | Brasília | Brasilia
BN | Brunei | Brunei Darussalam; Sultanat Brunei | bruneiisch | Bruneier | | Bandar Seri Begawan |
BG | Bulgarien | Republik Bulgarien | bulgarisch | Bulgare | | Sofia |
BF | Burkina Faso | | burkinisch | Burkiner | | Ouagadougou |
BI | Burundi | Republik Burundi | burundisch | Burundier | | Gitega |
CL | Chile | Republik Chile | chilenisch | Chilene | | Santiago de Chile |
CN | China | Volksrepublik China; VR China | chinesisch | Chinese | | Peking | Beijing
CR | Costa Rica | Republik Costa Rica | costa-ricanisch costaricanisch | Costa-Ricaner Costaricaner | | San José |
DK | Dänemark | Königreich Dänemark | dänisch | Däne | | Kopenhagen |
CD | Demokratische Republik Kongo | DR Kongo; DR Congo; Kongo-Kinshasa | kongolesisch | Kongolese | | Kinshasa |
DE | Deutschland | Bundesrepublik Deutschland; Bundesrepublik | deutsch | Deutscher/Deutsche | | Berlin |
DM | Dominica | Commonwealth Dominica; Commonwealth von Dominica | dominicanisch | Dominicaner | | Roseau |
DO | Dominikanische Republik | | dominikanisch | Dominikaner | | Santo Domingo |
DJ | Dschibuti | Republik Dschibuti | dschibutisch | Dschibutier | | Dschibuti | Dschibuti-Stadt; Djibouti
EC | Ecuador | Republik Ecuador; Ekuador | ecuadorianisch ecuadorisch | Ecuadorianer | | Quito |
SV | El Salvador | Republik El Salvador | salvadorianisch | Salvadorianer | | San Salvador |
CI | Elfenbeinküste | Côte d’Ivoire; Côte d'Ivoire; Republik Côte d’Ivoire; Republik Côte d'Ivoire | ivorisch | Ivorer | | Yamoussoukro |
ER | Eritrea | Staat Eritrea | eritreisch | Eritreer | | Asmara |
EE | Estland | Republik Estland | estnisch | Este | | Tallinn |
SZ | Eswatini | Königreich Eswatini; Swasiland; Königreich Swasiland | eswatinisch swasiländisch | Eswatinier Swasiländer | | Mbabane |
FJ | Fidschi | Republik Fidschi; Fidschi-Inseln; Fidschiinseln | fidschianisch | Fidschianer | | Suva |
FI | Finnland | Republik Finnland | finnisch | Finne | | Helsinki |
FR | Frankreich | Französische Republik | französisch | Franzose/Französin | | Paris |
GA | Gabun | Gabunische Republik | gabunisch | Gabuner | | Libreville |
GM | Gambia | Republik Gambia | gambisch | Gambier | | Banjul |
GE | Georgien | | georgisch | Georgier | | Tiflis | Tbilissi; Tbilisi
GH | Ghana | Republik Ghana | ghanaisch | Ghanaer | | Accra |
GD | Grenada | | grenadisch | Grenader | | Saint George’s | Saint George's; St. George’s; St. George's
GR | Griechenland | Hellenische Republik | griechisch | Grieche | | Athen |
GB | Großbritannien | Grossbritannien; Vereinigtes Königreich; Vereinigtes Königreich Großbritannien und Nordirland; UK | britisch | Brite | UK | London |
GT | Guatemala | Republik Guatemala | guatemaltekisch | Guatemalteke | | Guatemala-Stadt | Guatemala City
GN | Guinea | Republik Guinea | guineisch | Guineer | | Conakry |
GW | Guinea-Bissau | Republik Guinea-Bissau | guinea-bissauisch | Guinea-Bissauer | | Bissau |
GY | Guyana | Kooperative Republik Guyana | guyanisch | Guyaner | | Georgetown |
HT | Haiti | Republik Haiti | haitianisch | Haitianer | | Port-au-Prince |
HN | Honduras | Republik Honduras | honduranisch | Honduraner | | Tegucigalpa |
IN | Indien | Republik Indien | indisch | Inder | | Neu-Delhi | Neu Delhi; New Delhi
ID | Indonesien | Republik Indonesien | indonesisch | Indonesier | | Jakarta | Djakarta
IQ | Irak | Republik Irak | irakisch | Iraker Iraki/Iraki | | Bagdad |
IR | Iran | Islamische Republik Iran | iranisch | Iraner | | Teheran |
IE | Irland | Republik Irland | irisch | Ire | | Dublin |
IS | Island | Republik Island | isländisch | Isländer | | Reykjavik | Reykjavík
IL | Israel | Staat Israel | israelisch | Israeli/Israelin | | Jerusalem |
IT | Italien | Italienische Republik | italienisch | Italiener | | Rom |
JM | Jamaika | | jamaikanisch | Jamaikaner | | Kingston |
JP | Japan | | japanisch | Japaner | | Tokio | Tokyo
YE | Jemen | Republik Jemen | jemenitisch | Jemenit/Jemenitin | | Sanaa | Sana’a; Sana'a
JO | Jordanien | Haschemitisches Königreich Jordanien; Königreich Jordanien | jordanisch | Jordanier | | Amman |
KH | Kambodscha | Königreich Kambodscha | kambodschanisch | Kambodschaner | | Phnom Penh |
CM | Kamerun | Republik Kamerun | kamerunisch | Kameruner | | Yaoundé | Jaunde; Yaounde
CA | Kanada | | kanadisch | Kanadier | | Ottawa |
CV | Kap Verde | Cabo Verde; Republik Cabo Verde; Republik Kap Verde; Kapverden; Kapverdische Inseln | kapverdisch cabo-verdisch | Kapverdier Cabo-Verdier | | Praia |
KZ | Kasachstan | Republik Kasachstan | kasachisch | Kasache | | Astana | Nur-Sultan
QA | Katar | Staat Katar; Emirat Katar | katarisch | Katarer Katari/Katari | | Doha |
KE | Kenia | Republik Kenia | kenianisch | Kenianer | | Nairobi |
KG | Kirgistan | Kirgisistan; Kirgisische Republik; Kirgisien | kirgisisch | Kirgise | | Bischkek |
KI | Kiribati | Republik Kiribati | kiribatisch | Kiribatier | | South Tarawa | Süd-Tarawa; Tarawa
CO | Kolumbien | Republik Kolumbien | kolumbianisch | Kolumbianer | | Bogotá | Bogota
KM | Komoren | Union der Komoren | komorisch | Komorer | | Moroni |
XK | Kosovo | Republik Kosovo | kosovarisch | Kosovare | | Pristina | Prishtina; Priština
HR | Kroatien | Republik Kroatien | kroatisch | Kroate | | Zagreb |
CU | Kuba | Republik Kuba | kubanisch | Kubaner | | Havanna |
KW | Kuwait | Staat Kuwait; Emirat Kuwait | kuwaitisch | Kuwaiter Kuwaiti/Kuwaiti | | Kuwait-Stadt | Kuwait City
LA | Laos | Demokratische Volksrepublik Laos | laotisch | Laote | | Vientiane |
LS | Lesotho | Königreich Lesotho | lesothisch | Lesother | | Maseru |
LV | Lettland | Republik Lettland | lettisch | Lette | | Riga |
LB | Libanon | Libanesische Republik | libanesisch | Libanese | | Beirut |
LR | Liberia | Republik Liberia | liberianisch | Liberianer | | Monrovia |
LY | Libyen | Staat Libyen | libysch | Libyer | | Tripolis |
LI | Liechtenstein | Fürstentum Liechtenstein | liechtensteinisch | Liechtensteiner | | Vaduz |
LT | Litauen | Republik Litauen | litauisch | Litauer | | Vilnius | Wilna
LU | Luxemburg | Großherzogtum Luxemburg; Grossherzogtum Luxemburg | luxemburgisch | Luxemburger | | Luxemburg | Luxemburg-Stadt
MG | Madagaskar | Republik Madagaskar | madagassisch | Madagasse | | Antananarivo |
MW | Malawi | Republik Malawi | malawisch | Malawier | | Lilongwe |
MY | Malaysia | | malaysisch | Malaysier | | Kuala Lumpur |
MV | Malediven | Republik Malediven | maledivisch | Malediver | | Malé |
ML | Mali | Republik Mali | malisch | Malier | | Bamako |
MT | Malta | Republik Malta | maltesisch | Malteser | | Valletta |
MA | Marokko | Königreich Marokko | marokkanisch | Marokkaner | | Rabat |
MH | Marshallinseln | Republik Marshallinseln; Marshall-Inseln | marshallisch | Marshaller | | Majuro |
MR | Mauretanien | Islamische Republik Mauretanien | mauretanisch | Mauretanier | | Nouakchott |
MU | Mauritius | Republik Mauritius | mauritisch | Mauritier | | Port Louis |
MX | Mexiko | Vereinigte Mexikanische Staaten | mexikanisch | Mexikaner | | Mexiko-Stadt | Mexico City
FM | Mikronesien | Föderierte Staaten von Mikronesien | mikronesisch | Mikronesier | | Palikir |
MD | Moldau | Republik Moldau; Moldawien; Republik Moldawien; Moldova | moldauisch moldawisch | Moldauer Moldawier | | Chisinau | Chișinău; Chişinău; Kischinau; Kischinjow
MC | Monaco | Fürstentum Monaco | monegassisch | Monegasse | | Monaco |
MN | Mongolei | | mongolisch | Mongole | | Ulan-Bator | Ulan Bator; Ulaanbaatar
ME | Montenegro | | montenegrinisch | Montenegriner | | Podgorica |
MZ | Mosambik | Republik Mosambik | mosambikanisch mosambikisch | Mosambikaner | | Maputo |
MM | Myanmar | Republik der Union Myanmar; Birma; Burma | myanmarisch birmanisch burmesisch | Myanmare Birmane Burmese | | Naypyidaw | Nay Pyi Taw; Naypyitaw
NA | Namibia | Republik Namibia | namibisch | Namibier | | Windhoek | Windhuk
NR | Nauru | Republik Nauru | nauruisch | Nauruer | | Yaren |
NP | Nepal | | nepalesisch nepalisch | Nepalese Nepaler | | Kathmandu | Katmandu
NZ | Neuseeland | | neuseeländisch | Neuseeländer | | Wellington |
NI | Nicaragua | Republik Nicaragua; Nikaragua | nicaraguanisch | Nicaraguaner | | Managua |
NL | Niederlande | Königreich der Niederlande | niederländisch | Niederländer | | Amsterdam |
NE | Niger | Republik Niger | nigrisch | Nigrer | | Niamey |
NG | Nigeria | Bundesrepublik Nigeria | nigerianisch | Nigerianer | | Abuja |
KP | Nordkorea | Demokratische Volksrepublik Korea | nordkoreanisch | Nordkoreaner | | Pjöngjang | Pyongyang; Pjongjang
MK | Nordmazedonien | Republik Nordmazedonien | nordmazedonisch mazedonisch | Nordmazedonier Mazedonier | | Skopje |
NO | Norwegen | Königreich Norwegen | norwegisch | Norweger | | Oslo |
OM | Oman | Sultanat Oman | omanisch | Omaner Omani/Omani | | Maskat | Muskat
AT | Österreich | Republik Österreich | österreichisch | Österreicher | | Wien |
TL | Osttimor | Timor-Leste; Demokratische Republik Timor-Leste; Ost-Timor | osttimorisch | Osttimorer Osttimorese | | Dili |
PK | Pakistan | Islamische Republik Pakistan | pakistanisch | Pakistaner Pakistani/Pakistani | | Islamabad |
PS | Palästina | Staat Palästina; Palästinensische Gebiete; Palästinensergebiete; Palästinensische Autonomiegebiete; Palästinensisches Autonomiegebiet | palästinensisch | Palästinenser | Palästinenser | Ramallah |
PW | Palau | Republik Palau | palauisch | Palauer | | Ngerulmud |
PA | Panama | Republik Panama | panamaisch | Panamaer | | Panama-Stadt | Panama City
PG | Papua-Neuguinea | Unabhängiger Staat Papua-Neuguinea; Papua Neuguinea; Papua-Neu-Guinea | papua-neuguineisch | Papua-Neuguineer | | Port Moresby |
PY | Paraguay | Republik Paraguay | paraguayisch | Paraguayer | | Asunción | Asuncion
PE | Peru | Republik Peru | peruanisch | Peruaner | | Lima |
PH | Philippinen | Republik der Philippinen | philippinisch | Philippiner Filipino/Filipina | | Manila |
PL | Polen | Republik Polen | polnisch | Pole | | Warschau |
PT | Portugal | Portugiesische Republik | portugiesisch | Portugiese | | Lissabon |
CG | Republik Kongo | Kongo-Brazzaville; Congo-Brazzaville | kongolesisch | Kongolese | | Brazzaville |
RW | Ruanda | Republik Ruanda; Rwanda | ruandisch | Ruander | | Kigali |
RO | Rumänien | | rumänisch | Rumäne | | Bukarest |
RU | Russland | Russische Föderation | russisch | Russe | | Moskau |
SB | Salomonen | Salomon-Inseln; Salomoninseln | | Salomoner | | Honiara |
ZM | Sambia | Republik Sambia | sambisch | Sambier | | Lusaka |
WS | Samoa | Unabhängiger Staat Samoa; Westsamoa | samoanisch | Samoaner | | Apia |
SM | San Marino | Republik San Marino | san-marinesisch sanmarinesisch | San-Marinese Sanmarinese | | San Marino |
ST | São Tomé und Príncipe | Demokratische Republik São Tomé und Príncipe; Sao Tome und Principe; São Tomé und Principe | são-toméisch | São-Toméer | | São Tomé | Sao Tome
SA | Saudi-Arabien | Königreich Saudi-Arabien; Saudiarabien | saudi-arabisch saudiarabisch saudisch | Saudi-Araber Saudiaraber Saudi/Saudi | Saudi | Riad |
SE | Schweden | Königreich Schweden | schwedisch | Schwede | | Stockholm |
CH | Schweiz | Schweizerische Eidgenossenschaft | schweizerisch | Schweizer | | Bern |
SN | Senegal | Republik Senegal | senegalesisch | Senegalese | | Dakar |
RS | Serbien | Republik Serbien | serbisch | Serbe | | Belgrad |
SC | Seychellen | Republik Seychellen | seychellisch | Seycheller | | Victoria |
SL | Sierra Leone | Republik Sierra Leone | sierra-leonisch | Sierra-Leoner | | Freetown |
ZW | Simbabwe | Republik Simbabwe; Zimbabwe | simbabwisch | Simbabwer | | Harare |
SG | Singapur | Republik Singapur | singapurisch | Singapurer | | Singapur |
SK | Slowakei | Slowakische Republik | slowakisch | Slowake | | Bratislava | Pressburg
SI | Slowenien | Republik Slowenien | slowenisch | Slowene | | Ljubljana |
SO | Somalia | Bundesrepublik Somalia | somalisch | Somalier | | Mogadischu |
ES | Spanien | Königreich Spanien | spanisch | Spanier | | Madrid |
LK | Sri Lanka | Demokratische Sozialistische Republik Sri Lanka | sri-lankisch srilankisch | Sri-Lanker Srilanker | | Sri Jayewardenepura Kotte | Sri Jayawardenepura Kotte; Sri Jayawardenepura
KN | St. Kitts und Nevis | Saint Kitts und Nevis; Föderation St. Kitts und Nevis; St. Christopher und Nevis | | | | Basseterre |
LC | St. Lucia | Saint Lucia | lucianisch | Lucianer | | Castries |
VC | St. Vincent und die Grenadinen | Saint Vincent und die Grenadinen | vincentisch | Vincenter | | Kingstown |
ZA | Südafrika | Republik Südafrika | südafrikanisch | Südafrikaner | | Pretoria | Tshwane
SD | Sudan | Republik Sudan | sudanesisch | Sudanese | | Khartum | Khartoum; Chartum
KR | Südkorea | Republik Korea | südkoreanisch | Südkoreaner | | Seoul |
SS | Südsudan | Republik Südsudan; Süd-Sudan | südsudanesisch | Südsudanese | | Juba | Dschuba
SR | Suriname | Republik Suriname; Surinam | surinamisch | Surinamer | | Paramaribo |
SY | Syrien | Arabische Republik Syrien | syrisch | Syrer | | Damaskus |
TJ | Tadschikistan | Republik Tadschikistan | tadschikisch | Tadschike | | Duschanbe |
TW | Taiwan | Republik China; Chinesisch Taipeh | taiwanisch taiwanesisch | Taiwaner Taiwanese | | Taipeh | Taipei
TZ | Tansania | Vereinigte Republik Tansania | tansanisch | Tansanier | | Dodoma |
TH | Thailand | Königreich Thailand | thailändisch | Thailänder Thai/Thai | | Bangkok |
TG | Togo | Republik Togo | togoisch | Togoer | | Lomé | Lome
TO | Tonga | Königreich Tonga | tongaisch | Tongaer | | Nuku’alofa | Nuku'alofa; Nukualofa; Nukuʻalofa
TT | Trinidad und Tobago | Republik Trinidad und Tobago | trinidadisch | Trinidader | | Port of Spain | Port-of-Spain
TD | Tschad | Republik Tschad | tschadisch | Tschader | | N’Djamena | N'Djamena; Ndjamena; N’Djaména
CZ | Tschechien | Tschechische Republik | tschechisch | Tscheche | | Prag |
TN | Tunesien | Tunesische Republik | tunesisch | Tunesier | | Tunis |
TR | Türkei | Republik Türkei | türkisch | Türke | | Ankara |
TM | Turkmenistan | Turkmenien | turkmenisch | Turkmene | | Aschgabat | Aschchabad; Aschgabad
TV | Tuvalu | | tuvaluisch | Tuvaluer | | Funafuti |
UG | Uganda | Republik Uganda | ugandisch | Ugander | | Kampala |
UA | Ukraine | | ukrainisch | Ukrainer | | Kiew | Kyjiw; Kyiv
HU | Ungarn | | ungarisch | Ungar/Ungarin | | Budapest |
UY | Uruguay | Republik Östlich des Uruguay | uruguayisch | Uruguayer | | Montevideo |
US | USA | Vereinigte Staaten; Vereinigte Staaten von Amerika; U.S.A. | US-amerikanisch amerikanisch | Amerikaner US-Amerikaner | US | Washington | Washington D.C.; Washington, D.C.; Washington DC
UZ | Usbekistan | Republik Usbekistan | usbekisch | Usbeke | | Taschkent |
VU | Vanuatu | Republik Vanuatu | vanuatuisch | Vanuatuer | | Port Vila | Port-Vila
VA | Vatikan | Vatikanstadt; Staat Vatikanstadt; Staat der Vatikanstadt; Heiliger Stuhl | vatikanisch | | | Vatikanstadt |
VE | Venezuela | Bolivarische Republik Venezuela | venezolanisch | Venezolaner | | Caracas |
AE | Vereinigte Arabische Emirate | VAE | emiratisch | Emirati/Emirati | VAE | Abu Dhabi |
VN | Vietnam | Sozialistische Republik Vietnam | vietnamesisch | Vietnamese | | Hanoi |
CF | Zentralafrikanische Republik | | zentralafrikanisch | Zentralafrikaner | | Bangui |
CY | Zypern | Republik Zypern | zyprisch zypriotisch | Zyprer Zypriot/Zypriotin | | Nikosia | Nicosia; Lefkosia
 | Westen | | westlich | | | |
`;
