title-account-menu-signed-out = Nobody is signed in
title-account-menu-signed-in = A person is signed in
title-account-menu-menu = With pages of the account
title-account-menu-label = With the name of the account

account-menu-applications = My applications
account-menu-profile = My profile
account-menu-my-account = Sign in to My Account
