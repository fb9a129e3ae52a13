title-attestation-form = Dans un formulaire
title-attestation-message = Avec son propre message

attestation-confirm = Avant d’envoyer votre demande, confirmez ceci
attestation-hint = Nous pourrions vous demander des preuves plus tard
attestation-true = Ce que j’ai indiqué est vrai et complet
attestation-mine = Je présente cette demande pour moi-même
attestation-change = Je signalerai tout changement dans les 30 jours
attestation-change-hint = Par exemple, une nouvelle adresse
attestation-own-message = Confirmez les deux déclarations. Si l’une d’elles ne s’applique pas à vous, téléphonez-nous.
attestation-long = Avant que nous puissions étudier la demande de l’organisme, la personne qui le représente doit confirmer chacune de ces déclarations
attestation-long-one = L’organisme m’a donné le droit d’agir en son nom dans tout ce qui touche à cette demande
attestation-long-two = Aucune des personnes qui dirigent l’organisme ne s’est vu refuser ce permis au cours des cinq dernières années
