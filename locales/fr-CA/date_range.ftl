date-range-start = Date de début

date-range-end = Date de fin
