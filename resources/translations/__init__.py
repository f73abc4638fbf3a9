"""The interface's texts in German and Arabic: muster_*.ts for translators, muster_*.qm as the program reads them.

build   gathers the texts from the source, keeps the .ts files in step and makes the .qm files of them
"""
