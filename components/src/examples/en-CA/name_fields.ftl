name-fields-title-full = The whole name in one field
name-fields-title-all = With every part
name-fields-title-group = Two people on one page
name-fields-member = Your name
name-fields-passport = As in your passport
name-fields-parent = Parent
name-fields-child = Child
