# Told to screen readers before the name of the person who is signed in.
account-menu-label = Account:

# The link to where people sign in; up to 12 characters.
account-menu-sign-in = Sign in

account-menu-sign-out = Sign out
