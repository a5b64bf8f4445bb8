"""Makes the objects of the program and connects them: pages and desk know nothing of one another."""
