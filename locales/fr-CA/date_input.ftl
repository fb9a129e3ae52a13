date-input-year = Année

date-input-month = Mois

date-input-day = Jour

date-input-choose-month = Choisissez un mois

date-input-hint = Par exemple, { $date }
