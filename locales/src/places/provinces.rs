//! The names of Canada's provinces and territories.

/// As [`COUNTRIES`](super::countries::COUNTRIES): the two-letter codes of Canada Post.
pub(super) const PROVINCES: &str = "\
ABAlberta\n\
BCBritish Columbia|Colombie-Britannique\n\
MBManitoba\n\
NBNew Brunswick|Nouveau-Brunswick\n\
NLNewfoundland and Labrador|Terre-Neuve-et-Labrador\n\
NTNorthwest Territories|Territoires du Nord-Ouest\n\
NSNova Scotia|Nouvelle-Écosse\n\
NUNunavut\n\
ONOntario\n\
PEPrince Edward Island|Île-du-Prince-Édouard\n\
QCQuebec|Québec\n\
SKSaskatchewan\n\
YTYukon\n\
";
