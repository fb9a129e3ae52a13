footer-about-this-site = À propos de ce site

footer-landmark = Pied de page

footer-page-details = Détails de la page

footer-terms = Avis

footer-privacy = Confidentialité

footer-legal = Avis et confidentialité

footer-canada-home = Canada.ca

footer-canada-government = Gouvernement du Canada

footer-canada-contacts = Toutes les coordonnées

footer-canada-departments = Ministères et organismes

footer-canada-about-government = À propos du gouvernement

footer-canada-themes-heading = Thèmes et sujets

footer-canada-jobs = Emplois

footer-canada-immigration = Immigration et citoyenneté

footer-canada-travel = Voyage et tourisme

footer-canada-business = Entreprises

footer-canada-benefits = Prestations

footer-canada-health = Santé

footer-canada-taxes = Impôts

footer-canada-environment = Environnement et ressources naturelles

footer-canada-defence = Sécurité nationale et défense

footer-canada-culture = Culture, histoire et sport

footer-canada-policing = Services de police, justice et urgences

footer-canada-transport = Transport et infrastructure

footer-canada-world = Le Canada et le monde

footer-canada-money = Argent et finances

footer-canada-science = Science et innovation

footer-canada-indigenous = Autochtones

footer-canada-veterans = Vétérans et militaires

footer-canada-youth = Jeunesse

footer-canada-life = Gérer les événements de la vie

footer-canada-social = Médias sociaux

footer-canada-mobile = Applications mobiles

footer-canada-about = À propos de Canada.ca
