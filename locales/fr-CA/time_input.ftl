time-input-label = Heure

time-input-hint = Par exemple, 14 h 05
