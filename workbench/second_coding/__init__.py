"""Second coding: a set tagged once more by somebody who does not see the first tags, and how far both agree.

rounds      a set chosen and given to a second coder, ended, taken back
blind       what the second coder is not shown meanwhile
tagging     what they tag instead, on the same words as the reader shows
pairing     first and second tags brought together, and how they differ; knows values only
agreement   alpha on words and codes, agreement on numbers; knows values only
reading     the pairs and the agreement of a round, read
settling    a disagreement decided: first, second, both, neither
tabled      pairs as CSV, the agreement in sentences
"""
