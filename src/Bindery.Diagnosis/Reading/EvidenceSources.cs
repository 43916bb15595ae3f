using System.Collections.Immutable;
using Bindery.Diagnosis.Facts;

namespace Bindery.Diagnosis.Reading;

/// <summary>What is to be read beside an Odoo that answers.</summary>
public sealed record EvidenceSources
{
    public ImmutableArray<string> Logs { get; init; } = [];

    /// <summary>Odoo's configuration file.</summary>
    public string? Configuration { get; init; }

    public CountsThere CountsThere { get; init; } = CountsThere.Unknown;

    /// <summary>Versions of the framework addons that this Bindery carries, by name; of use with an Odoo only.</summary>
    public ImmutableDictionary<string, string> CarriedVersions { get; init; } =
        ImmutableDictionary<string, string>.Empty;
}
