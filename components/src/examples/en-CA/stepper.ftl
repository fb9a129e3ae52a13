title-step-next = With the step that comes next
title-step-list = With a list of all steps
title-step-last = The last step
title-step-small = With a smaller title
title-step-centred = In the middle
title-step-live = Steps that change on the page

stepper-who = About you
stepper-reach = How to reach you
stepper-documents = Your documents
stepper-review = Check your answers
stepper-long = Organizations on whose behalf you have signed in the past five years
stepper-go-on = Next step
