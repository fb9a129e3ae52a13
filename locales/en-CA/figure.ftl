# Opens a long description below an image.
figure-description = Description of the image

# What is described, only heard, after the words before: “Description of the image: Map of offices”.
# $label (String) the caption of the image, or the title of a film
figure-description-of = : { $label }
