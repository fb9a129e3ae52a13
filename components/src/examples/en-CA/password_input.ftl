title-password-input-new = A new password
title-password-input-rules = What the form’s rules ask
title-password-input-two = Two on one page
title-password-input-own-need = With a need of the service’s own

password-input-current = Current password
password-input-current-hint = The one you chose when you opened your account
password-input-enter = Enter your password.
password-input-new = New password
password-input-new-hint = Three or four words that nobody would put together are easy to remember
password-input-choose = Choose a password.
password-input-wrong = Enter the password of your account, or ask for a new one.
password-input-plate = no name of a month
password-input-kept = Password of the old account
password-input-kept-hint = Not needed: that account is closed
