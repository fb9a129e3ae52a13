title-warning-word = With another hidden word
title-warning-control = With a control
warning-fine = You can be fined up to $5,000 if you do not register.
warning-important = Important:
warning-late = Forms that arrive after May 31 are not considered.
warning-final = You cannot change your application once it is sent.
