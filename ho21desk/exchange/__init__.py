"""What goes from one program to another: the meeting file, one meeting whole as JSON, and lists of people."""
