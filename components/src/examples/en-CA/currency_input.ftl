title-currency-input-whole = Without cents
title-currency-input-usd = In US dollars

currency-input-income = Net income last year
currency-input-donation = Amount of the donation
currency-input-donation-hint = In Canadian dollars, 5 or more
currency-input-fee = Fee paid
currency-input-fee-enter = Enter the fee that you paid, like 48.50.
currency-input-budget = Budget of the project
currency-input-purchase = Price of the purchase abroad
currency-input-salary = Yearly salary before tax
currency-input-savings = Balance of the account
currency-input-balance = Balance to pay
currency-input-refund = Refund expected
currency-input-result = Profit or loss
