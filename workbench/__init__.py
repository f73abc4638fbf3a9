"""What is done with a project: read phrases, find sources, draw, bring in, take out."""
