"""Many texts: read over several processes, and their figures as the columns of a table."""
