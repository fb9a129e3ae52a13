date-modified-label = Date de modification :

date-modified-version = Version :
