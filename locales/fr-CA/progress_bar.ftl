progress-bar-percent = { $percent } %

progress-bar-unknown = En cours

progress-bar-announced = { $label } : { $value }
