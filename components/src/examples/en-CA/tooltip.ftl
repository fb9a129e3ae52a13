title-tooltip-link = On a link
title-tooltip-row = Two side by side
tooltip-print = Print
tooltip-print-text = Prints this page without the menu
tooltip-copy = Copy
tooltip-copy-text = Copies the reference number
tooltip-file = Your file
tooltip-file-text = Last changed on March 1, 2026
