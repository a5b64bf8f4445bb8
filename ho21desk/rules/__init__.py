"""The council's procedure as pure functions over a `Meeting`."""
