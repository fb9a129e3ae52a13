title-currency-input-whole = Sans les cents
title-currency-input-usd = En dollars américains

currency-input-income = Revenu net de l’année dernière
currency-input-donation = Montant du don
currency-input-donation-hint = En dollars canadiens, 5 ou plus
currency-input-fee = Frais payés
currency-input-fee-enter = Entrez les frais que vous avez payés, par exemple 48,50.
currency-input-budget = Budget du projet
currency-input-purchase = Prix de l’achat à l’étranger
currency-input-salary = Salaire annuel avant impôt
currency-input-savings = Solde du compte
currency-input-balance = Solde à payer
currency-input-refund = Remboursement prévu
currency-input-result = Profit ou perte
