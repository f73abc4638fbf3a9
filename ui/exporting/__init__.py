"""The ways out of a project, as the analyst sees them.

dialog  the formats, with what each cannot hold before anything is written
lines   sentences one under the other, to be read and copied
"""
