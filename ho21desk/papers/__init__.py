"""Reading papers that others wrote, case papers and finished minutes: Word and PDF files, and text."""
