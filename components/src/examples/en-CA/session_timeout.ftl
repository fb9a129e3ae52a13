title-session-until = With the time of day
title-session-ask = The question, shown now
title-session-offline = When the server cannot be reached
session-ask = Show the question
session-ask-offline = Show the question without a connection
