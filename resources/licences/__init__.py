"""The licences of what Muster is made of.

build.py writes libraries.json and texts/ from the lock file and the environment; others.toml and kept/ are by hand.
"""
