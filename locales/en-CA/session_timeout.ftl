# In the page.
# $minutes (Number) how long a session is
session-timeout-notice =
    { $minutes ->
        [one] For your security, your session ends { $minutes } minute after your last step.
       *[other] For your security, your session ends { $minutes } minutes after your last step.
    }

# The same, where the server knows when that is.
# $minutes (Number) how long a session is
# $time (String) time of day
session-timeout-notice-until =
    { $minutes ->
        [one] For your security, your session ends { $minutes } minute after your last step: at { $time }.
       *[other] For your security, your session ends { $minutes } minutes after your last step: at { $time }.
    }

# Heading of the dialog.
session-timeout-title = Do you need more time?

# What is left; said aloud too.
# $count (Number) minutes
session-timeout-minutes =
    { $count ->
        [one] Your session ends in { $count } minute. What you entered stays on the page if you continue.
       *[other] Your session ends in { $count } minutes. What you entered stays on the page if you continue.
    }

# $count (Number) seconds
session-timeout-seconds =
    { $count ->
        [one] Your session ends in { $count } second.
       *[other] Your session ends in { $count } seconds.
    }

session-timeout-continue = Continue my session
session-timeout-end = End my session now

# While the server is asked for more time.
session-timeout-waiting = Continuing your session…

session-timeout-failed = We could not continue your session. Check your connection, then try again.

# Announced when the session was continued.
# $minutes (Number) how long a session is
session-timeout-extended =
    { $minutes ->
        [one] Your session continues for { $minutes } minute.
       *[other] Your session continues for { $minutes } minutes.
    }

# Heading, when it has ended.
session-timeout-over = Your session has ended
session-timeout-over-text = What you entered is still on this page: you can read and copy it. To send it, sign in again.
session-timeout-sign-in = Sign in again
session-timeout-read = Stay on this page
