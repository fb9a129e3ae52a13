# Heading of the box.
summary-box-heading = Key points
