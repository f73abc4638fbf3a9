"""A copy to hand on, as the analyst sees it.

dialog  what goes along, stated as it is chosen
"""
