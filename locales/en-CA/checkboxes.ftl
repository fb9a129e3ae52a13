# Below the legend of a group of boxes.
checkboxes-hint = Select all that apply

# Label of the box that ticks all others.
checkboxes-select-all = Select all
