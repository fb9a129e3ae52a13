portage-language-switched = Maintenant en français.
