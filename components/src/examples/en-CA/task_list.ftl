title-tasks-hints = With sentences under the names
title-tasks-words = With other words for the states
title-tasks-done = All done

task-list-you = About you
task-list-family = Your family
task-list-income = Your income
task-list-income-hint = You need your last notice of assessment
task-list-documents = Your documents
task-list-send = Check and send
task-list-send-hint = Finish the other parts first
task-list-waiting = Waiting for your employer
task-list-received = Received
task-list-long = Organizations on whose behalf you have signed in the past five years
task-list-long-word = Waiting for a document from abroad
