using System.Collections.Immutable;

namespace Bindery.Certification.Processes;

/// <summary>A program to start, without a shell in between.</summary>
internal sealed record ProgramRequest(string Program, ImmutableArray<string> Arguments)
{
    public string? WorkingFolder { get; init; }

    /// <summary>Variables set beside the inherited ones.</summary>
    public ImmutableDictionary<string, string> Environment { get; init; } =
        ImmutableDictionary<string, string>.Empty;

    /// <summary>Text given to standard input, which is then closed.</summary>
    public string Input { get; init; } = "";
}
