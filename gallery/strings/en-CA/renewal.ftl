# The demonstration service: renewing a passport on one long page.

renewal-title = Renew your passport

renewal-description = A demonstration of Portage: a long form in both languages, with conditional questions, trips and a photo, which works with and without scripts.

# $minutes (Number) how long the answers are kept
renewal-notice = This is a demonstration: nothing is sent to a passport office. What you send stays on this server, is written nowhere else, and is deleted after { $minutes } minutes. Do not use real answers.

renewal-passport = Your current passport
renewal-number = Passport number
renewal-number-hint = Two letters and six digits, at the top right of page 2. For example, AB123456
renewal-number-enter = Enter the number of your passport: two letters and six digits, like AB123456.
renewal-expiry = Date of expiry
renewal-expiry-enter = Enter the date of expiry that is in your passport.
renewal-status = Where is this passport now?
renewal-status-enter = Choose where your passport is now.
renewal-status-here = I have it
renewal-status-damaged = I have it, but it is damaged
renewal-status-missing = It is lost or was stolen
renewal-status-missing-hint = You cannot travel with it any more, even if you find it again.
renewal-loss-date = When did you last have it?
renewal-loss-date-enter = Enter the date on which you last had your passport.
renewal-loss-story = What happened?
renewal-loss-story-hint = Where you were, and what you did to find it.
renewal-loss-story-enter = Describe what happened to your passport.

renewal-person = About you
renewal-name = Your name
renewal-name-hint = As in your passport
renewal-changed = Has your name changed since that passport was issued?
renewal-changed-enter = Choose whether your name has changed.
renewal-yes = Yes
renewal-no = No
renewal-former = Your name as in that passport
renewal-former-enter = Enter your name as it is in your current passport.
renewal-birth = Date of birth
renewal-birth-enter = Enter your date of birth.
renewal-birth-country = Country of birth
renewal-birth-country-hint = As the country is called today
renewal-birth-country-enter = Choose the country in which you were born.
renewal-height = Height, in centimetres
renewal-height-hint = For example, 172
renewal-height-enter = Enter your height in centimetres.
renewal-eyes = Colour of your eyes
renewal-eyes-enter = Choose the colour of your eyes.
renewal-eyes-brown = Brown
renewal-eyes-blue = Blue
renewal-eyes-green = Green
renewal-eyes-grey = Grey
renewal-eyes-hazel = Hazel

renewal-contact = How we reach you
renewal-email-enter = Enter your email address, like name@address.ca.
renewal-email-hint = For news of your application. For example, name@address.ca
renewal-phone-hint = Only if you agree to be called. For example, 613-555-1234
renewal-language = In which language should we write to you?
renewal-language-enter = Choose the language in which we should write to you.
renewal-language-english = English
renewal-language-french = French
renewal-news = When should we write to you?
renewal-news-hint = Choose all that you want.
renewal-news-received = When we have received your application
renewal-news-mailed = When your passport is in the mail
renewal-news-expires = A year before it expires
renewal-news-none = Never

renewal-address = Where you live
renewal-mail = Where we send the passport
renewal-mail-same = To the address where I live

renewal-trips = Your travel plans
renewal-trips-lead = If you travel in the next year, tell us when, so that your passport is ready in time.
# $number (Number) which trip it is, from 1
renewal-trip = Trip { $number }
renewal-trip-country = Country
renewal-trip-country-enter = Choose the country that you travel to.
renewal-trip-date = Day of departure
renewal-trip-date-enter = Enter the day of departure.

renewal-new = Your new passport
renewal-validity = How long should it be valid?
renewal-validity-enter = Choose how long your passport should be valid.
renewal-validity-five = 5 years
renewal-validity-five-hint = $120
renewal-validity-ten = 10 years
renewal-validity-ten-hint = $160
renewal-paid = Fee that you have paid, in dollars
renewal-paid-hint = As on your receipt. For example, $120
renewal-paid-enter = Enter the fee that you have paid.
renewal-photo = Photo of your face
renewal-photo-hint = JPEG or PNG, 4 MB at most, taken in the last six months
renewal-photo-enter = Choose a photo of your face.

renewal-attestation = Declaration
renewal-attestation-true = What I have answered here is true and complete.
renewal-attestation-mine = The photo shows me as I look today.
renewal-attestation-enter = Tick both statements to declare that they are true.

renewal-send = Send my application

renewal-confirmation-title = We have your application
# $name (String) the file’s name
# $size (String) its size, written out
renewal-photo-given = { $name }, { $size }
