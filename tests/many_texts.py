"""Many articles of random words, for benchmarks."""

import random


def texts(count: int, seed: int, words: int = 600) -> list[str]:
    """Articles of a vocabulary of 8,000 words, the same for the same seed."""
    chance = random.Random(seed)  # noqa: S311  no secret
    vocabulary = ["".join(chance.choices("aeioubcdfglmnprst", k=chance.randint(2, 9))) for _ in range(8000)]
    return [f"Report {seed} {number}\n{' '.join(chance.choices(vocabulary, k=words))}." for number in range(count)]
