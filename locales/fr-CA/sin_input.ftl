sin-input-label = Numéro d’assurance sociale (NAS)

sin-input-hint = Par exemple, 123 456 789

sin-input-masked = Numéro se terminant par { $digits }
