using Bindery.Core.Changes;
using Bindery.Syntax.Text;

namespace Bindery.Validation.Rules;

/// <summary>What a rule has found.</summary>
/// <param name="Path">Below the addon's folder.</param>
/// <param name="Position">Where in the file.</param>
/// <param name="Message">What is wrong, in one sentence.</param>
public sealed record Detection(string Path, LinePosition Position, string Message)
{
    /// <summary>What was seen, where the place alone can't show it.</summary>
    public string? Evidence { get; init; }

    /// <summary>Below the addon's folder.</summary>
    public ChangeSet? Fix { get; init; }
}
