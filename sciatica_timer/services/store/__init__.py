"""How the past is kept: records, their file, what is pending, backups, rescue, in and out."""
