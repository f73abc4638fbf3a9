"""The interface in the analyst's language: its texts, its numbers and its dates, and the side it is read from.

texts     tr, tr_later and counted: what every text on the screen goes through
chosen    which language is spoken, its translators put on the program
sides     what is painted, from the side the language is read from
numbers   numbers, days and levels as the language writes them
"""
