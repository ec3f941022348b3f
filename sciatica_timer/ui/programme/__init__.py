"""The pages on which a person makes exercises and routines of their own."""
