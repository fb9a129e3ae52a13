# What the examples of content say: about renewing a passport.

read-passports = Passports
read-renew = Renew a passport
read-renew-text = You can renew your passport up to one year after it expires. It takes about 20 days.
read-fees = What it costs
read-fees-text = A passport for five years costs $120, one for ten years $160. You pay when you send the form.
read-taxes = Fees change each year on April 1 and are not refunded once your application has been opened.
read-photos = Photos
read-photos-text = You need two photos that are less than six months old.
read-photos-see = See the
read-photos-rules = rules for passport photos
read-photos-jump = Go to the section on photos
read-photos-size = Each photo is 50 mm wide and 70 mm high, on a white background.
read-travel = Before you leave, read the
read-travel-advice = travel advice for your destination
read-travel-href = https://travel.gc.ca
read-travel-site = travel.gc.ca
read-needed = You need:
read-needed-passport = your present passport
read-needed-photos = two photos
read-needed-fee = a credit card
read-step-form = Fill in the form
read-step-photos = Have your photos taken
read-step-send = Send everything and pay
read-step-wait = Wait for your passport by mail
