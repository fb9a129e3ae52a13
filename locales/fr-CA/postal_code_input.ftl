postal-code-input-label = Code postal

postal-code-input-hint = Par exemple, K1A 0B1

postal-code-input-label-either = Code postal ou code ZIP

postal-code-input-hint-either = Par exemple, K1A 0B1 au Canada, 20500 aux États-Unis
