title-navigation-section = In a section, which is marked
title-navigation-words = With its own name and word on the button
title-navigation-site = With a link to another site

service-navigation-home = Overview
service-navigation-applications = Your applications
service-navigation-messages = Messages
service-navigation-payments = Payments
service-navigation-account = Your account
service-navigation-pages = Pages
service-navigation-advice = Travel advice
service-navigation-advice-href = https://travel.gc.ca
service-navigation-advice-site = travel.gc.ca
service-navigation-long = Applications that you have sent, and those that you have begun and saved
service-navigation-long-other = Documents that we still need from you or from your representative
