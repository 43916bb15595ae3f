using System.Collections.Immutable;

namespace Bindery.Diagnosis.Facts;

/// <summary>Numbers of records on the platform, by binding model.</summary>
public sealed record CountsThere(ImmutableDictionary<string, long> ByModel)
{
    public static CountsThere Unknown { get; } =
        new(ImmutableDictionary.Create<string, long>(StringComparer.Ordinal));
}
