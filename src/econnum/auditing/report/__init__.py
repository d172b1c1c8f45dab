"""What an audit looks like: text for a terminal, a page for a browser, SARIF for a pipeline."""
