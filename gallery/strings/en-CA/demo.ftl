# The demonstration service: renewing a passport, the page of the contact details.

demo-service = Renew a passport

# The title of a page of the service, for the browser’s tab.
# $page (String) the title of the page
demo-page-title = { $page } – { demo-service } – Portage

demo-description = A demonstration of Portage: a form in both languages, which works with and without scripts.

demo-contact-title = Contact details

# $minutes (Number) how long the answers are kept
demo-notice = This is a demonstration: nothing is sent to a passport office. What you send stays in the memory of this server, is written nowhere else, and is deleted after { $minutes } minutes.

demo-required = Every question needs an answer, except the phone number.

demo-given-names = Given names
demo-given-names-hint = As in your passport. For example, Marie Anne
demo-given-names-enter = Enter your given names, as in your passport.
demo-family-name = Family name
demo-family-name-hint = As in your passport. For example, Tremblay
demo-family-name-enter = Enter your family name, as in your passport.
demo-email = Email address
demo-email-hint = For news of your application. For example, name@address.ca
demo-email-enter = Enter your email address, like name@address.ca.
demo-phone = Phone number
demo-phone-hint = Only if you agree to be called. For example, 613-555-1234
demo-postal-code = Postal code
demo-postal-code-hint = Where you receive your mail. For example, K1A 0B1
demo-postal-code-enter = Enter your postal code, like K1A 0B1.

demo-send = Send my contact details
demo-cancel = Cancel

demo-confirmation-title = We have your contact details
demo-reference = Your reference number

# $minutes (Number) how long the answers are kept
demo-keep = Write this number down or print this page. You can open the page again for { $minutes } minutes, at its address.

demo-next-title = What happens next
demo-next = Nothing: this is a demonstration. A real service would say here what it does now, how long that takes, and how to reach it.
demo-correct = If something is wrong here, go back with your browser’s Back button, correct it and send the form again. Your reference number stays the same.
demo-answers-title = Your answers
demo-again = Fill in another form

demo-back-to-form = Go to the form
demo-back-home = Go to the home page

demo-malformed-title = We could not read your answers
demo-malformed-remedy = They were damaged on the way, and nothing was kept. Go back with your browser’s Back button: what you entered should still be there. Then send the form again.

demo-other-site-title = We did not accept these answers
demo-other-site-remedy = They came from a page that is not ours, and nothing was kept. If you wanted to send them, open the form here, fill it in and send it.

demo-unknown-title = We cannot find this page
demo-unknown-remedy = Check the address for typing mistakes. If you followed a link, the page has moved or is no longer there: look for it from the home page.

demo-no-reference-title = We do not have these answers
# $minutes (Number) how long the answers are kept
demo-no-reference-remedy = Check the reference number in the address, letter by letter. Answers are deleted after { $minutes } minutes, and sooner when many people try this demonstration or the server restarts. If yours are gone, fill in the form again.

demo-no-files-title = We do not have these files
# $minutes (Number) how long the files are kept
demo-no-files-remedy = Check the address, letter by letter. Files are deleted after { $minutes } minutes, and sooner when the server restarts. If yours are gone, send them again.

demo-method-title = This page cannot do that
demo-method-remedy = Your browser or program asked for something that this page does not offer, and nothing was changed. Open the page again from its address.

demo-too-large-title = Your answers are too long
demo-too-large-remedy = Nothing was kept. Go back with your browser’s Back button: what you entered should still be there. Shorten it and send the form again.

demo-not-a-form-title = This page accepts only its own form
demo-not-a-form-remedy = What was sent is not in the form that this page reads, and nothing was kept. Open the form here, fill it in and send it.

demo-fault-title = Something went wrong on our side
demo-fault-remedy = It is not your mistake, and nothing was kept. Go back with your browser’s Back button: what you entered should still be there. Wait a little, then send the form again.

demo-files-too-large-title = Your files are too large
# $max (String) the most that a form may hold: “32 MB”
demo-files-too-large-remedy = Nothing was kept. Go back with your browser’s Back button, choose smaller files, { $max } in all at most, and send the form again.

demo-full-title = There is no room for more files
demo-full-remedy = Many people are trying this demonstration, and files are deleted after an hour. Go back with your browser’s Back button: what you entered should still be there. Wait a little, then send the form again.
# Beside a single file: the form stays where it is.
demo-full-file = Many people are trying this demonstration. Files are deleted after an hour: wait a little, then send yours again.

demo-uploads-title = Photo and documents

# $minutes (Number) how long the files are kept
demo-uploads-notice = This is a demonstration: nothing is sent to a passport office. What you send stays on this server, is shown to nobody, and is deleted after { $minutes } minutes. Send no real documents.

demo-photo = Photo
demo-photo-hint = One file: JPEG, PNG, WebP or HEIC, 5 MB at most
demo-photo-choose = Choose a photo.
demo-proofs = Proofs of your address
demo-proofs-hint = Up to 3 files: PDF, JPEG or PNG, 10 MB each and 20 MB in all at most
demo-proofs-choose = Choose at least one proof of your address.
demo-uploads-send = Send my files
demo-uploads-again = Send other files

demo-uploaded-title = We have your files
# $minutes (Number) how long the files are kept
demo-uploaded = They will be deleted after { $minutes } minutes. This page lists their names; the files can be opened by nobody.
