"""The pages that belong to no larger part of the app: Today, Exercises, Settings."""
