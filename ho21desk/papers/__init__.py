"""Reading case papers that others wrote: Word and PDF files, and pasted text."""
