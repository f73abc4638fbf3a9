"""A project on a PostgreSQL server, for a team that has outgrown one file: the same tables, the same SQL, shared.

address      where it is, without a password
passwords    the password in the system's keyring
driver       a driver that takes what is written for SQLite
connecting   connections, and engines over them
fitting      what a database holds besides the tables: functions, keys, the search index
recording    triggers that write every changed row into the open change set
guarding     triggers that refuse a circle, a grade by nobody, a time before 1900
migrating    making the tables and bringing older ones up to date
served       a project's home on a server
watching     what others do to it meanwhile
searching    full-text search by the server
roles        who may read and who may edit
moving       a project from a file to a server and back
faults       PostgreSQL's errors as sentences
"""
