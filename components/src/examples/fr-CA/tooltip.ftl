title-tooltip-link = Sur un lien
title-tooltip-row = Deux côte à côte
tooltip-print = Imprimer
tooltip-print-text = Imprime cette page sans le menu
tooltip-copy = Copier
tooltip-copy-text = Copie le numéro de référence
tooltip-file = Votre dossier
tooltip-file-text = Modifié la dernière fois le 1er mars 2026
