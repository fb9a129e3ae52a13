//! The names of countries.

// Codes of ISO 3166-1, and XK, which the standard leaves to its users, for Kosovo, a country that
// Canada recognizes. Names as departments of Canada write them, where those differ from Unicode's:
// Bélarus, Moldova, Nigéria, Cabo Verde, Palestine. A name that begins with a word of the form of
// government is turned, « Congo, République du »: people look under C.

/// A line for each, in the order of the English alphabet: its code, its English name and, where
/// it is another, `|` and its French name. As one text it takes half the room in the wasm that
/// a table of slices does.
pub(super) const COUNTRIES: &str = "\
AFAfghanistan\n\
AXÅland Islands|Îles Åland\n\
ALAlbania|Albanie\n\
DZAlgeria|Algérie\n\
ASAmerican Samoa|Samoa américaines\n\
ADAndorra|Andorre\n\
AOAngola\n\
AIAnguilla\n\
AQAntarctica|Antarctique\n\
AGAntigua and Barbuda|Antigua-et-Barbuda\n\
ARArgentina|Argentine\n\
AMArmenia|Arménie\n\
AWAruba\n\
AUAustralia|Australie\n\
ATAustria|Autriche\n\
AZAzerbaijan|Azerbaïdjan\n\
BSBahamas\n\
BHBahrain|Bahreïn\n\
BDBangladesh\n\
BBBarbados|Barbade\n\
BYBelarus|Bélarus\n\
BEBelgium|Belgique\n\
BZBelize\n\
BJBenin|Bénin\n\
BMBermuda|Bermudes\n\
BTBhutan|Bhoutan\n\
BOBolivia|Bolivie\n\
BQBonaire, Sint Eustatius and Saba|Bonaire, Saint-Eustache et Saba\n\
BABosnia and Herzegovina|Bosnie-Herzégovine\n\
BWBotswana\n\
BVBouvet Island|Île Bouvet\n\
BRBrazil|Brésil\n\
IOBritish Indian Ocean Territory|Territoire britannique de l’océan Indien\n\
VGBritish Virgin Islands|Îles Vierges britanniques\n\
BNBrunei Darussalam|Brunéi Darussalam\n\
BGBulgaria|Bulgarie\n\
BFBurkina Faso\n\
BIBurundi\n\
CVCabo Verde\n\
KHCambodia|Cambodge\n\
CMCameroon|Cameroun\n\
CACanada\n\
KYCayman Islands|Îles Caïmans\n\
CFCentral African Republic|République centrafricaine\n\
TDChad|Tchad\n\
CLChile|Chili\n\
CNChina|Chine\n\
CXChristmas Island|Île Christmas\n\
CCCocos (Keeling) Islands|Îles Cocos (Keeling)\n\
COColombia|Colombie\n\
KMComoros|Comores\n\
CDCongo, Democratic Republic of the|Congo, République démocratique du\n\
CGCongo, Republic of the|Congo, République du\n\
CKCook Islands|Îles Cook\n\
CRCosta Rica\n\
CICôte d’Ivoire\n\
HRCroatia|Croatie\n\
CUCuba\n\
CWCuraçao\n\
CYCyprus|Chypre\n\
CZCzechia|Tchéquie\n\
DKDenmark|Danemark\n\
DJDjibouti\n\
DMDominica|Dominique\n\
DODominican Republic|République dominicaine\n\
ECEcuador|Équateur\n\
EGEgypt|Égypte\n\
SVEl Salvador\n\
GQEquatorial Guinea|Guinée équatoriale\n\
EREritrea|Érythrée\n\
EEEstonia|Estonie\n\
SZEswatini\n\
ETEthiopia|Éthiopie\n\
FKFalkland Islands|Îles Falkland\n\
FOFaroe Islands|Îles Féroé\n\
FJFiji|Fidji\n\
FIFinland|Finlande\n\
FRFrance\n\
GFFrench Guiana|Guyane française\n\
PFFrench Polynesia|Polynésie française\n\
TFFrench Southern Territories|Terres australes françaises\n\
GAGabon\n\
GMGambia|Gambie\n\
GEGeorgia|Géorgie\n\
DEGermany|Allemagne\n\
GHGhana\n\
GIGibraltar\n\
GRGreece|Grèce\n\
GLGreenland|Groenland\n\
GDGrenada|Grenade\n\
GPGuadeloupe\n\
GUGuam\n\
GTGuatemala\n\
GGGuernsey|Guernesey\n\
GNGuinea|Guinée\n\
GWGuinea-Bissau|Guinée-Bissau\n\
GYGuyana\n\
HTHaiti|Haïti\n\
HMHeard Island and McDonald Islands|Île Heard et îles McDonald\n\
VAHoly See (Vatican City)|Saint-Siège (Cité du Vatican)\n\
HNHonduras\n\
HKHong Kong\n\
HUHungary|Hongrie\n\
ISIceland|Islande\n\
INIndia|Inde\n\
IDIndonesia|Indonésie\n\
IRIran\n\
IQIraq|Irak\n\
IEIreland|Irlande\n\
IMIsle of Man|Île de Man\n\
ILIsrael|Israël\n\
ITItaly|Italie\n\
JMJamaica|Jamaïque\n\
JPJapan|Japon\n\
JEJersey\n\
JOJordan|Jordanie\n\
KZKazakhstan\n\
KEKenya\n\
KIKiribati\n\
XKKosovo\n\
KWKuwait|Koweït\n\
KGKyrgyzstan|Kirghizistan\n\
LALaos\n\
LVLatvia|Lettonie\n\
LBLebanon|Liban\n\
LSLesotho\n\
LRLiberia|Libéria\n\
LYLibya|Libye\n\
LILiechtenstein\n\
LTLithuania|Lituanie\n\
LULuxembourg\n\
MOMacao\n\
MGMadagascar\n\
MWMalawi\n\
MYMalaysia|Malaisie\n\
MVMaldives\n\
MLMali\n\
MTMalta|Malte\n\
MHMarshall Islands|Îles Marshall\n\
MQMartinique\n\
MRMauritania|Mauritanie\n\
MUMauritius|Maurice\n\
YTMayotte\n\
MXMexico|Mexique\n\
FMMicronesia|Micronésie\n\
MDMoldova\n\
MCMonaco\n\
MNMongolia|Mongolie\n\
MEMontenegro|Monténégro\n\
MSMontserrat\n\
MAMorocco|Maroc\n\
MZMozambique\n\
MMMyanmar (Burma)|Myanmar (Birmanie)\n\
NANamibia|Namibie\n\
NRNauru\n\
NPNepal|Népal\n\
NLNetherlands|Pays-Bas\n\
NCNew Caledonia|Nouvelle-Calédonie\n\
NZNew Zealand|Nouvelle-Zélande\n\
NINicaragua\n\
NENiger\n\
NGNigeria|Nigéria\n\
NUNiue\n\
NFNorfolk Island|Île Norfolk\n\
KPNorth Korea|Corée du Nord\n\
MKNorth Macedonia|Macédoine du Nord\n\
MPNorthern Mariana Islands|Îles Mariannes du Nord\n\
NONorway|Norvège\n\
OMOman\n\
PKPakistan\n\
PWPalau|Palaos\n\
PSPalestine\n\
PAPanama\n\
PGPapua New Guinea|Papouasie-Nouvelle-Guinée\n\
PYParaguay\n\
PEPeru|Pérou\n\
PHPhilippines\n\
PNPitcairn Islands|Îles Pitcairn\n\
PLPoland|Pologne\n\
PTPortugal\n\
PRPuerto Rico|Porto Rico\n\
QAQatar\n\
RERéunion\n\
RORomania|Roumanie\n\
RURussia|Russie\n\
RWRwanda\n\
SHSaint Helena, Ascension and Tristan da Cunha|Sainte-Hélène, Ascension et Tristan da Cunha\n\
KNSaint Kitts and Nevis|Saint-Kitts-et-Nevis\n\
LCSaint Lucia|Sainte-Lucie\n\
MFSaint Martin (French part)|Saint-Martin (partie française)\n\
PMSaint Pierre and Miquelon|Saint-Pierre-et-Miquelon\n\
VCSaint Vincent and the Grenadines|Saint-Vincent-et-les-Grenadines\n\
BLSaint-Barthélemy\n\
WSSamoa\n\
SMSan Marino|Saint-Marin\n\
STSao Tome and Principe|Sao Tomé-et-Principe\n\
SASaudi Arabia|Arabie saoudite\n\
SNSenegal|Sénégal\n\
RSSerbia|Serbie\n\
SCSeychelles\n\
SLSierra Leone\n\
SGSingapore|Singapour\n\
SXSint Maarten (Dutch part)|Saint-Martin (partie néerlandaise)\n\
SKSlovakia|Slovaquie\n\
SISlovenia|Slovénie\n\
SBSolomon Islands|Îles Salomon\n\
SOSomalia|Somalie\n\
ZASouth Africa|Afrique du Sud\n\
GSSouth Georgia and the South Sandwich Islands|Géorgie du Sud et îles Sandwich du Sud\n\
KRSouth Korea|Corée du Sud\n\
SSSouth Sudan|Soudan du Sud\n\
ESSpain|Espagne\n\
LKSri Lanka\n\
SDSudan|Soudan\n\
SRSuriname\n\
SJSvalbard and Jan Mayen|Svalbard et Jan Mayen\n\
SESweden|Suède\n\
CHSwitzerland|Suisse\n\
SYSyria|Syrie\n\
TWTaiwan|Taïwan\n\
TJTajikistan|Tadjikistan\n\
TZTanzania|Tanzanie\n\
THThailand|Thaïlande\n\
TLTimor-Leste\n\
TGTogo\n\
TKTokelau\n\
TOTonga\n\
TTTrinidad and Tobago|Trinité-et-Tobago\n\
TNTunisia|Tunisie\n\
TRTürkiye|Turquie\n\
TMTurkmenistan|Turkménistan\n\
TCTurks and Caicos Islands|Îles Turks et Caïques\n\
TVTuvalu\n\
UGUganda|Ouganda\n\
UAUkraine\n\
AEUnited Arab Emirates|Émirats arabes unis\n\
GBUnited Kingdom|Royaume-Uni\n\
USUnited States|États-Unis\n\
UMUnited States Minor Outlying Islands|Îles mineures éloignées des États-Unis\n\
VIUnited States Virgin Islands|Îles Vierges américaines\n\
UYUruguay\n\
UZUzbekistan|Ouzbékistan\n\
VUVanuatu\n\
VEVenezuela\n\
VNVietnam\n\
WFWallis and Futuna|Wallis-et-Futuna\n\
EHWestern Sahara|Sahara occidental\n\
YEYemen|Yémen\n\
ZMZambia|Zambie\n\
ZWZimbabwe\n\
";
