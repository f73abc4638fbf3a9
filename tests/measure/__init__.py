"""Measuring the reader on data that lies beside a checkout: python -m pytest tests/measure -s -p no:xdist."""
