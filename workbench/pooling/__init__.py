"""Pooling: one honest level with bands out of hedged, echoed, graded and dated statements. Callable from a notebook.

answer        answer(): bands by basis, gaps, forecast, the scenario of plans, and what has to be said beside them
contract      the same as JSON, and claims read from JSON          notes        the sentences
statements    what a claim says, as it is read here                summary      from probabilities to ranges and humps
settings      the numbers the model is run with                    pool         pool(): every setting, averaged

tellings      who told what: echoes and repeats become one event   events       a telling on the grid, and its day
likelihoods   how well each level agrees with a phrase             noise        what a grade says about the error
rounding      how coarse a number is                               relative     changes and shares against a base
grid          levels in equal steps of their logarithm             arrays       the type of their arrays
chain         both passes over the events, exactly                 transition   how a level moves from day to day
gap           who is counted: the total over the core              biases       sources that lean or scatter
runs          the order in which all that is done          together     a place and its parts held together
histories     plausible courses of the level
"""
