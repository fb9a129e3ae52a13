task-list-completed = Terminé

task-list-in-progress = En cours

task-list-not-started = À faire

task-list-problem = À corriger

task-list-cannot-start = Pas encore possible
