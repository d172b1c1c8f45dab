"""Reading many texts in several processes, and their figures as the columns of a table."""
