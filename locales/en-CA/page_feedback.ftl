page-feedback-question = Did you find what you were looking for?

# Two buttons.
page-feedback-yes = Yes

page-feedback-no = No

# Label of the field for a few words.
page-feedback-details = What was missing?

page-feedback-hint = You will not get a reply. Leave out personal information, such as your name, phone number, email address or social insurance number

page-feedback-send = Send

# Before a link to where people get an answer.
page-feedback-contact = If you need an answer:

page-feedback-thanks = Thank you for your feedback.
