"""Icons, fonts, themes, the gazetteer and the sample project."""
