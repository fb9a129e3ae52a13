title-attestation-form = In a form
title-attestation-message = With a message of its own

attestation-confirm = Before you send your application, confirm
attestation-hint = We may ask you for proof later
attestation-true = What I have entered is true and complete
attestation-mine = I apply for myself
attestation-change = I will report changes within 30 days
attestation-change-hint = For example, a new address
attestation-own-message = Confirm both statements. If one of them does not apply to you, call us.
attestation-long = Before we can look at the application of the organization, its representative has to confirm each of these
attestation-long-one = The organization has given me the right to act on its behalf in all matters that concern this application
attestation-long-two = None of the persons who direct the organization has been refused this permit in the last five years
