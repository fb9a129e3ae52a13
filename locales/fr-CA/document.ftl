document-contents = Table des matières

document-version = Version :

document-modified = Date de modification :

document-also-in = Aussi en :
