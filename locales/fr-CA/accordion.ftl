accordion-open-all = Ouvrir toutes les sections

accordion-close-all = Fermer toutes les sections

accordion-opened-all = Toutes les sections sont ouvertes.

accordion-closed-all = Toutes les sections sont fermées.
