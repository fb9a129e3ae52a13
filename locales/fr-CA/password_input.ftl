password-input-show = Afficher

password-input-hide = Masquer

password-input-show-name = Afficher : { $label }

password-input-hide-name = Masquer : { $label }

password-input-shown = Votre mot de passe est affiché

password-input-hidden = Votre mot de passe est masqué

password-input-needs = Votre mot de passe doit avoir :

password-input-done = (fait)

password-input-not-done = (à faire)

password-input-missing = À faire : { $list }

password-input-complete = Votre mot de passe a tout ce qu’il faut

password-input-label = Mot de passe
