# Opens the choice of theme and mode.
display-settings-label = Display

display-settings-theme = Theme

display-settings-mode = Mode

# Follows what the computer or the telephone is set to.
display-settings-system = As on your device

display-settings-light = Light

display-settings-dark = Dark

display-settings-contrast = High contrast

# A button, where no script applies the choice at once.
display-settings-save = Save
