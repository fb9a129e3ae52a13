document-contents = Table des matières

document-also-in = Aussi en :
