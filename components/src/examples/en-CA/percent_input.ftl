percent-input-share = Your share of the company
percent-input-rate = Interest rate
percent-input-rate-hint = Yearly, as a percentage, like 4.75
percent-input-work = Part of your time spent at work
percent-input-work-enter = Enter the part of your time as a percentage, like 60.
percent-input-interest = Rate of the mortgage
percent-input-part = Part of the costs that you pay
percent-input-bonus = Bonus
