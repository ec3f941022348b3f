"""Stands here so that the tools of the look can be imported from the folders below."""
