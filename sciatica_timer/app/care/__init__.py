"""Care outside a session: its pages, the dose of today, the first start, cold and heat."""
