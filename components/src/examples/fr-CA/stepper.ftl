title-step-next = Avec l’étape suivante
title-step-list = Avec la liste des étapes
title-step-last = La dernière étape
title-step-small = Avec un titre plus petit
title-step-centred = Au milieu
title-step-live = Des étapes qui changent sur place

stepper-who = À propos de vous
stepper-reach = Comment vous joindre
stepper-documents = Vos documents
stepper-review = Vérifier vos réponses
stepper-long = Organismes au nom desquels vous avez signé au cours des cinq dernières années
stepper-go-on = Étape suivante
