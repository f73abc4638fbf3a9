"""How the workbench looks: light and dark, type, icons.

theme     the one object the screens ask: colours, fonts, icons, and the signal that says they changed
tokens    the design's numbers and colours as read from resources/themes/tokens.json
palette   a theme's colours as a QPalette
sheet     a theme's colours as a style sheet
fonts     Inter and Source Serif 4, registered and sized by role
icons     Lucide signs drawn in the theme's colours at any pixel ratio
gallery   a window with every control in every state, to look at
"""
