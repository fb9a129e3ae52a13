# A button.
accordion-open-all = Open all sections

# A button.
accordion-close-all = Close all sections

# Announced.
accordion-opened-all = All sections are open.

# Announced.
accordion-closed-all = All sections are closed.
