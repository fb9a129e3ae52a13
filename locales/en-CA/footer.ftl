footer-about-this-site = About this site

# Names the landmark for screen readers.
footer-landmark = Footer

# A heading for screen readers above the date or the version.
footer-page-details = Page details

footer-terms = Terms and conditions

footer-privacy = Privacy

# Names the links of the last line: terms, privacy.
footer-legal = Terms and privacy

## The links of Canada.ca: its own words, which a service does not change

footer-canada-home = Canada.ca

footer-canada-government = Government of Canada

footer-canada-contacts = All contacts

footer-canada-departments = Departments and agencies

footer-canada-about-government = About government

footer-canada-themes-heading = Themes and topics

footer-canada-jobs = Jobs

footer-canada-immigration = Immigration and citizenship

footer-canada-travel = Travel and tourism

footer-canada-business = Business

footer-canada-benefits = Benefits

footer-canada-health = Health

footer-canada-taxes = Taxes

footer-canada-environment = Environment and natural resources

footer-canada-defence = National security and defence

footer-canada-culture = Culture, history and sport

footer-canada-policing = Policing, justice and emergencies

footer-canada-transport = Transport and infrastructure

footer-canada-world = Canada and the world

footer-canada-money = Money and finances

footer-canada-science = Science and innovation

footer-canada-indigenous = Indigenous Peoples

footer-canada-veterans = Veterans and military

footer-canada-youth = Youth

footer-canada-life = Manage life events

footer-canada-social = Social media

footer-canada-mobile = Mobile applications

footer-canada-about = About Canada.ca
