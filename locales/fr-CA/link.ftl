link-opens-new-tab = (s’ouvre dans un nouvel onglet)
