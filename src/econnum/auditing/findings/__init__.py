"""The errors that an audit finds: in pairs of figures, and around them."""
