namespace Bindery.Simulation.Sampling;

/// <summary>SplitMix64: the same numbers from the same seed on every runtime, which System.Random doesn't promise.</summary>
internal sealed class SeededRandom(ulong seed)
{
    private ulong state = seed;

    /// <summary>A stream of its own for one record, so that one more product leaves the others as they are.</summary>
    public static SeededRandom For(int seed, string purpose, long number)
    {
        ulong hash = 14695981039346656037;
        foreach (char letter in purpose)
        {
            hash = (hash ^ letter) * 1099511628211;
        }

        SeededRandom mixer = new(hash ^ ((ulong)(uint)seed << 32) ^ (ulong)number);
        return new SeededRandom(mixer.NextBits());
    }

    public int Below(int limit) => limit <= 1 ? 0 : (int)(NextBits() % (ulong)limit);

    public int Between(int lowest, int highest) => lowest + Below(highest - lowest + 1);

    public bool Chance(double share) => Below(1_000_000) < share * 1_000_000;

    public T Pick<T>(IReadOnlyList<T> choices) => choices[Below(choices.Count)];

    public Guid NextGuid()
    {
        Span<byte> bytes = stackalloc byte[16];
        BitConverter.TryWriteBytes(bytes, NextBits());
        BitConverter.TryWriteBytes(bytes[8..], NextBits());
        return new Guid(bytes);
    }

    private ulong NextBits()
    {
        state += 0x9E3779B97F4A7C15;
        ulong mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
