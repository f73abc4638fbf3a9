"""The welcome page: begin, go on with a recent project, or see in four steps what the program is for."""
