# Beside the turning mark, and announced, while something loads.
spinner-loading = Loading…

# Announced when it is there.
spinner-loaded = Loaded
