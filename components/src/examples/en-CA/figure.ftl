title-figure-decorative = Decoration
title-figure-description = A chart with its description
title-figure-credit = With a credit

figure-river = A canoe lies on the bank where the river turns white; a path leads around the rapids.
figure-river-caption = The portage around the rapids is 300 metres long.
figure-river-credit = Drawing: Department of Examples, CC BY 4.0
figure-chart = Applications rise from winter to spring and fall again until autumn.
figure-chart-caption = Applications received in each quarter
figure-chart-first = First quarter: 12,480
figure-chart-second = Second quarter: 18,213
figure-chart-third = Third quarter: 9,657
figure-chart-fourth = Fourth quarter: 11,020
