"""Whether a figure is a fact, a forecast, a target, a hypothesis, or denied."""
