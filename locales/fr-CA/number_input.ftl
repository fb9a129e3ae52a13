number-input-decrease = Diminuer : { $label }

number-input-increase = Augmenter : { $label }

number-input-least = { $value }, le minimum

number-input-most = { $value }, le maximum
