"""What rules compare a figure with: the other figures of its sentence, its series, its survey."""
