"""Reading force-level statements out of news text."""
