# The words of the examples of the file upload.

file-upload-title-several = Several files
file-upload-title-rules = With rules for kind, size and number
file-upload-title-one-by-one = Each file sent by itself, with its progress
file-upload-title-camera = With the camera of a phone
file-upload-title-refused = Refused by the server
file-upload-title-disabled-later = Disabled by another answer

file-upload-photo = Photo of yourself
file-upload-photo-hint = JPEG or HEIC, taken in the last 6 months
file-upload-letters = Letters that you received from us
file-upload-proof = Proof of your address
file-upload-proof-hint = Up to 3 files: JPEG, PNG or PDF, 10 MB each at most
file-upload-proof-choose = Choose a proof of your address.
file-upload-receipts = Receipts
file-upload-receipts-hint = PDF, 10 MB each at most. Each file is sent as soon as you choose it
file-upload-lease = lease.pdf
file-upload-closed = Not needed: we have all your letters
file-upload-no-letters = I have no letters
file-upload-scan-wrong = We cannot open this file. Scan the letter again as a PDF.
file-upload-own-choose = Browse…
file-upload-own-drop = or drag the photo onto this area
file-upload-own-none = No photo yet
file-upload-own-entered = Let go to add the photo.
file-upload-own-left = The photo is no longer over the area.
file-upload-href = /en/demo/passport/uploads/file/
