footer-about-this-site = À propos de ce site

footer-landmark = Pied de page

footer-page-details = Détails de la page

footer-date-modified = Date de modification :

footer-version = Version :

footer-terms = Avis

footer-privacy = Confidentialité

footer-legal = Avis et confidentialité
