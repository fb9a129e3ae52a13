heading-permalink = Lien vers cette section : { $heading }
