checkboxes-hint = Cochez tout ce qui s’applique

checkboxes-select-all = Tout cocher
