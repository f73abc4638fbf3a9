"""Measuring the reader and the pooling, too slow for every day: python -m pytest tests/measure -s -p no:xdist."""
