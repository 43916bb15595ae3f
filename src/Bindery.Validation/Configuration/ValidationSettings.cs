using Bindery.Core.Findings;

namespace Bindery.Validation.Configuration;

/// <summary>What a configuration file says; paths are whole.</summary>
public sealed record ValidationSettings
{
    /// <summary>Null where there is no configuration.</summary>
    public string? File { get; init; }

    public ValidationOptions Options { get; init; } = new();

    public Severity? FailOn { get; init; }

    public string? Baseline { get; init; }
}
