# The words of the page templates: pages as a service would have them. The organization and its
# figures are made up.

# $page (String) title of the page
template-page-title = { $page } – Department of Examples
template-brand = Department of Examples
template-home-href = /en/templates/landing/
template-service = Passports
template-terms = Terms and conditions
template-privacy = Privacy
template-contact = Contact us
template-about = About the department
template-news = News
template-department = The department

## Basic page

template-basic = Basic page
    .summary = A page of content: headings, lists, a table, a notice.
    .href = /en/templates/basic/
template-basic-title = Renew an adult passport
template-basic-lead = You can renew your passport online if it is still valid or expired less than a year ago.
template-basic-who = Who can renew
template-basic-who-text = You can renew online if:
template-basic-who-adult = you were 16 or older when your passport was issued
template-basic-who-name = your name has not changed
template-basic-who-damage = your passport is not damaged, lost or stolen
template-basic-fees = Fees
template-basic-fees-caption = Fees in Canada
template-basic-kind = Passport
template-basic-fee = Fee
template-basic-five = 5 years
template-basic-ten = 10 years
template-basic-times = Processing times
template-basic-times-text = Most passports arrive within 20 business days. We start counting on the day after we receive your request.
template-basic-urgent-title = You are travelling soon
template-basic-urgent-text = If you leave in less than 30 days, go to a passport office in person.
template-basic-lost = My passport was lost or stolen
template-basic-lost-text = Report it first: it can no longer be renewed. Then apply for a new one.

## Start page

template-start = Start page
    .summary = What a service does, what people need for it, and the button that begins it.
    .href = /en/templates/start/
template-start-title = Renew your passport online
template-start-lead = Use this service to renew a Canadian passport from anywhere in Canada.
template-start-time = It takes about 20 minutes. You can stop and come back within 30 days.
template-start-need = What you need
template-start-need-passport = your present passport
template-start-need-photo = a digital photo, taken within the last six months
template-start-need-card = a credit or debit card
template-start-button = Start now
template-start-before = Before you start
template-start-before-text = Your request is sent only when you sign the declaration at the end. Until then you can change every answer.
template-start-other = Other ways to renew
template-start-other-text = You can also renew by mail or at a passport office.

## Application page

template-application = Application page
    .summary = One step of a service: where people are in it, one question at a time, the way back.
    .href = /en/templates/application/
template-application-title = How should we contact you?
template-application-hint = We write only about this request.
template-application-email = By email
template-application-phone = By phone
template-application-mail = By mail
template-application-choose = Choose how we should contact you.
template-application-step-you = About you
template-application-step-contact = How we contact you
template-application-step-photo = Your photo
template-application-step-check = Check and send
template-application-continue = Continue

## Landing page

template-landing = Landing page
    .summary = The first page of an organization: what people come for most, and its topics.
    .href = /en/templates/landing/
template-landing-title = Passports and travel
template-landing-text = Apply for a passport, renew it, and prepare your trip.
template-landing-most = Most requested
template-landing-topics = Topics
template-landing-new = First passport
template-landing-new-text = Who can apply, what it costs, how to get your photo taken.
template-landing-children = Passports for children
template-landing-children-text = Both parents sign. Every child needs a passport of their own.
template-landing-abroad = Help abroad
template-landing-abroad-text = What to do when a passport is lost or stolen on a trip.
template-landing-status = Check the status of your request
template-landing-offices = Find a passport office

## Search results

template-search = Search results
    .summary = What was found, how much of it there is, and the way to the next page.
    .href = /en/templates/search/
template-search-title = Search results
template-search-query = renew passport
# $count (Number) how many were found
template-search-found = { $count ->
    [one] { $count } result for “renew passport”
   *[other] { $count } results for “renew passport”
}
template-search-photo = Passport photos
template-search-photo-text = What a photo must look like, and who may take it.

## Document

template-document = Document page
    .summary = A published text with its version, its date, its contents and a print layout.
    .href = /en/templates/document/
template-document-title = Standard on digital photos
template-document-purpose = Purpose
template-document-purpose-text = This standard says what a digital photo must look like so that a passport can be made from it.
template-document-size = Size and format
template-document-size-text = The photo is a JPEG or PNG file of at most 4 MB, at least 1,200 pixels wide and 1,680 pixels high.
template-document-pose = Pose
template-document-pose-text = The person looks straight at the camera, with a neutral expression and both eyes open. Head coverings worn for religious or medical reasons are allowed if the face is visible.
template-document-review = Review
template-document-review-text = This standard is reviewed every two years.

## Errors and language

template-error = Error page
    .summary = Something failed: what happened to the answers, and what to do now.
    .href = /en/templates/error/
template-error-title = Sorry, there is a problem with the service
template-error-text = Your answers were saved. Try again in a few minutes: you will come back to the page where you were.
template-error-again = Try again
template-error-contact = If it fails again, contact us and give the number 4821.
template-unavailable = Service unavailable
    .summary = The service is closed for a while: until when, and what else people can do.
    .href = /en/templates/unavailable/
template-unavailable-title = The service is closed for maintenance
template-unavailable-text = You will be able to use it from Monday, March 2, 2026, at 6 a.m. (Eastern Time).
template-unavailable-meanwhile = Until then you can renew by mail or at a passport office. Answers that you have saved are kept.
template-choose = Language chooser
    .summary = Both languages side by side, for people whose language is not known yet.
template-not-found = Page not found
    .summary = What people see at an address that does not exist, in both languages.
