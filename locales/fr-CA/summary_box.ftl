summary-box-heading = Points importants
