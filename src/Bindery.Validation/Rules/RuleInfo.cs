using System.Collections.Immutable;
using Bindery.Core.Findings;

namespace Bindery.Validation.Rules;

/// <summary>What a rule is, for people: its page, the table and the text of its findings are made from it.</summary>
/// <param name="Id">Kebab case; completes "allow …".</param>
public sealed record RuleInfo(string Id, RuleFamily Family, Severity Severity)
{
    /// <summary>One sentence.</summary>
    public required string What { get; init; }

    /// <summary>What will happen if nothing is done.</summary>
    public required string Why { get; init; }

    /// <summary>How to mend it, as an order.</summary>
    public required string Mend { get; init; }

    /// <summary>Code that is reported.</summary>
    public required string Bad { get; init; }

    /// <summary>The same, mended.</summary>
    public required string Good { get; init; }

    /// <summary>Of the examples.</summary>
    public string Language { get; init; } = "python";

    /// <summary>New rules start as previews: their findings may still change.</summary>
    public bool IsPreview { get; init; }

    /// <summary>What pylint, pylint-odoo or flake8 call the same; a comment that silences those silences this too.</summary>
    public ImmutableArray<string> PeerNames { get; init; } = [];
}
