# Beside the switch, for the eye: the state in a word.
switch-on = On

switch-off = Off
