title-tasks-hints = Avec des phrases sous les noms
title-tasks-words = Avec d’autres mots pour les états
title-tasks-done = Tout est fait

task-list-you = À propos de vous
task-list-family = Votre famille
task-list-income = Vos revenus
task-list-income-hint = Il vous faut votre dernier avis de cotisation
task-list-documents = Vos documents
task-list-send = Vérifier et envoyer
task-list-send-hint = Terminez d’abord les autres parties
task-list-waiting = En attente de votre employeur
task-list-received = Reçus
task-list-long = Organismes au nom desquels vous avez signé au cours des cinq dernières années
task-list-long-word = En attente d’un document de l’étranger
