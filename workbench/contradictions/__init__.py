"""Claims of one series and time that cannot both hold: found, offered, and decided by an analyst.

ranges    the levels that a claim allows, its number taken as meant
stated    what is compared of a claim, as plain values
reading   that of all claims of a project
finding   every pair whose ranges cannot both hold
reasons   why two claims cannot both hold, in words
conflicts the same as labels for marks: judged, and not judged yet
offers    those of a project that nobody has decided
"""
