"""What a project file holds."""
