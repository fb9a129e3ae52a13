title-date-modified-label = With words of its own

date-modified-checked = Last checked:
