time-input-label = Time

# Examples in both ways of writing, which are both understood.
time-input-hint = For example, 2:05 p.m. or 14:05

